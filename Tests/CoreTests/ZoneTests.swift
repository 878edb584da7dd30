import Foundation
import Testing

import Core

@Suite struct ZoneTests {
    private func zone(_ name: String) throws -> Zone { try #require(Zone(name)) }

    /// The clocks go forward at 2:00 on March 8, 2026: 9:00 UTC in Alberta (UTC-7 to UTC-6), 7:00 UTC in Ontario (UTC-5 to UTC-4).
    @Test(arguments: [
        ("America/Edmonton", "2026-03-08T08:59:59.999Z", "2026-03-08", "01:59"), ("America/Edmonton", "2026-03-08T09:00:00.000Z", "2026-03-08", "03:00"),
        ("America/Toronto", "2026-03-08T06:59:00.000Z", "2026-03-08", "01:59"), ("America/Toronto", "2026-03-08T07:00:00.000Z", "2026-03-08", "03:00"),
        ("America/Edmonton", "2026-03-08T06:59:00.000Z", "2026-03-07", "23:59"), ("America/Toronto", "2025-11-02T05:59:00.000Z", "2025-11-02", "01:59"),
        ("America/Toronto", "2025-11-02T06:00:00.000Z", "2025-11-02", "01:00"), ("America/Edmonton", "2025-07-01T05:30:00.000Z", "2025-06-30", "23:30"),
        ("UTC", "1969-12-31T23:59:59.000Z", "1969-12-31", "23:59"), ("America/St_Johns", "2026-01-15T03:29:00.000Z", "2026-01-14", "23:59"),
    ])
    func momentsOnTheWall(name: String, moment: String, day: String, clock: String) throws {
        let zone = try zone(name)
        let moment = try instant(moment)
        #expect(try zone.date(of: moment) == date(day))
        #expect(try zone.time(of: moment) == time(clock))
    }

    @Test(arguments: [
        ("America/Edmonton", "2026-01-15", "09:00", "2026-01-15T16:00:00.000Z"), ("America/Edmonton", "2026-07-15", "09:00", "2026-07-15T15:00:00.000Z"),
        ("America/Toronto", "2026-01-15", "00:00", "2026-01-15T05:00:00.000Z"),
        // in the gap: the moment it begins
        ("America/Edmonton", "2026-03-08", "02:00", "2026-03-08T09:00:00.000Z"), ("America/Edmonton", "2026-03-08", "02:59", "2026-03-08T09:00:00.000Z"),
        ("America/Toronto", "2026-03-08", "02:30", "2026-03-08T07:00:00.000Z"), ("America/Toronto", "2026-03-08", "03:00", "2026-03-08T07:00:00.000Z"),
        // in the overlap: the earlier
        ("America/Edmonton", "2025-11-02", "01:30", "2025-11-02T07:30:00.000Z"), ("America/Toronto", "2025-11-02", "01:00", "2025-11-02T05:00:00.000Z"),
        ("America/Toronto", "2025-11-02", "02:00", "2025-11-02T07:00:00.000Z"),
    ])
    func theWallAsMoments(name: String, day: String, clock: String, moment: String) throws {
        #expect(try zone(name).instant(of: date(day), at: time(clock)) == instant(moment))
    }

    /// Beirut put its clocks forward at midnight: March 27, 2022 began at 1:00.
    @Test func aDayBeginsWhereItsMidnightIsMissing() throws {
        let beirut = try zone("Asia/Beirut")
        let start = try beirut.start(of: date("2022-03-27"))
        #expect(start.description == "2022-03-26T22:00:00.000Z")
        #expect(try beirut.date(of: start) == date("2022-03-27"))
        #expect(try beirut.date(of: Instant(milliseconds: start.milliseconds - 1)) == date("2022-03-26"))
    }

    /// Every quarter of an hour of a year: read from the wall and put back, it is the same moment or, in the overlap, the one an hour before.
    @Test(arguments: ["America/Edmonton", "America/Toronto", "UTC"])
    func aYearRoundTrips(name: String) throws {
        let zone = try zone(name)
        let start = try instant("2025-01-01T00:00:00.000Z")
        var twice = 0
        for quarter in 0..<(365 * 96) {
            let moment = start.adding(seconds: Int64(quarter) * 900)
            let back = zone.instant(of: zone.date(of: moment), at: zone.time(of: moment))
            if back == moment { continue }
            twice += 1
            #expect(back == moment.adding(seconds: -3600))
        }
        #expect(twice == (name == "UTC" ? 0 : 4))
    }

    @Test(arguments: ["", "MST", "EST", "GMT-7", "GMT", "Edmonton", "america/edmonton", "America/Edmontn", "America/", "/", "../etc/passwd", "America/Edmonton ", "+07:00", "utc"])
    func whatIsNoZoneIsRefused(hostile: String) {
        #expect(Zone(hostile) == nil)
    }

    @Test func zonesAreStoredByName() throws {
        let json = try JSONEncoder().encode([zone("America/Edmonton")])
        #expect(try JSONDecoder().decode([Zone].self, from: json) == [zone("America/Edmonton")])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Zone].self, from: Data("[\"Mars/Olympus\"]".utf8)) }
        #expect(try zone("America/Toronto") != zone("America/Edmonton"))
    }
}

@Suite struct ZoneChangesTests {
    @Test func theDaysOnWhichClocksAreChangedAreFound() throws {
        let edmonton = try #require(Zone("America/Edmonton"))
        let changes = edmonton.changes(from: CivilDate("2026-01-01")!, through: CivilDate("2026-12-31")!)
        #expect(changes.map(\.description) == ["2026-03-08T09:00:00.000Z", "2026-11-01T08:00:00.000Z"])
        #expect(changes.map { edmonton.secondsEast(at: $0) } == [-6 * 3600, -7 * 3600])
        let regina = try #require(Zone("America/Regina"))
        #expect(regina.changes(from: CivilDate("2026-01-01")!, through: CivilDate("2026-12-31")!) == [])
    }
}
