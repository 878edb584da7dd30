import Cases
import Core
import Database
import Programs

/// From when to when a person's class day is, by the clock of the program's zone.
struct ClassTimes: Sendable, Hashable {
    let on: CivilDate
    let starts: CivilTime
    let ends: CivilTime
    let zone: Zone
    /// Of the planned day, which counts its changes.
    let version: Int

    /// Of the day on which the case has a seat; nil without a seat, and where the day has no agenda yet.
    static func of(_ id: CaseID, on day: CivilDate, _ program: Program, _ connection: any Connection) throws -> ClassTimes? {
        let seat = try SeatRecords.planned(of: id, connection).first { $0.on == day && $0.seat.status == .seated }?.seat
        guard let seat, let planned = try ClassDayRecords.find(seat.day, program: program.id, connection)?.planned,
            let starts = planned.day.starts, let ends = planned.day.ends, let zone = Zone(program.jurisdiction.zone)
        else { return nil }
        return ClassTimes(on: day, starts: starts, ends: ends, zone: zone, version: planned.version)
    }

    var start: Instant { zone.instant(of: on, at: starts) }
    var end: Instant { zone.instant(of: on, at: ends) }

    /// What a calendar tells a newer entry by: it rises with every act that sets or moves the day, and with every change of the day itself.
    static func sequence(setBy act: Int, _ times: ClassTimes?) -> Int { act * 1000 + min(times?.version ?? 0, 999) }
}

extension Outbox {
    /// Everyone who has a seat on a day is told that its hours are others now.
    static func tellTimes(of row: ClassDayRecords.Row, program: Program, at now: Instant, _ connection: any Connection) throws {
        let seats = try SeatRecords.all(of: row.id, connection).filter { $0.status == .seated }
        let entries = seats.map { Entry(caseID: $0.id, kind: .classTimes, day: row.day.date, sequence: row.planned.version) }
        try insert(entries, program: program.id, at: now, connection)
    }
}
