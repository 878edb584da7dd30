import Foundation
import Testing

import Core

@Suite struct CivilDateTests {
    /// Days whose number or weekday is known from elsewhere (1969-12-31 is the day before the epoch; 2000-01-01 was a Saturday).
    @Test(arguments: [
        ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-01-01", 10_957, 6), ("2000-02-29", 11_016, 2), ("1900-03-01", -25_508, 4),
        ("2024-02-29", 19_782, 4), ("2026-03-08", 20_520, 7), ("2038-01-19", 24_855, 2), ("1867-07-01", -37_439, 1), ("9999-12-31", 2_932_896, 5),
        ("0001-01-01", -719_162, 1),
    ])
    func knownDays(text: String, number: Int, weekday: Int) throws {
        let date = try date(text)
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(CivilDate(dayNumber: number) == date)
        #expect(date.description == text)
    }

    /// From 1896 to 2104, so over a century that isn't a leap year and one that is: each day follows the one before, as does its weekday.
    @Test func theCalendarHasNoHoles() throws {
        var previous = try date("1896-01-01")
        let last = try date("2104-12-31").dayNumber
        for number in (previous.dayNumber + 1)...last {
            let next = CivilDate(dayNumber: number)
            let follows =
                next.day == previous.day + 1 && next.month == previous.month && next.year == previous.year
                || next.day == 1 && previous.day == CivilDate.days(inMonth: previous.month, of: previous.year)
                    && (next.month == previous.month + 1 && next.year == previous.year
                        || next.month == 1 && previous.month == 12 && next.year == previous.year + 1)
            guard follows, next.dayNumber == number, next.weekday == previous.weekday % 7 + 1, previous < next else {
                Issue.record("\(previous) is followed by \(next)")
                return
            }
            previous = next
        }
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "2026-1-01", "26-01-01", "2026/01/01",
        "2026-01-01 ", " 2026-01-01", "2026-01-1a", "+026-01-01", "2026-01--1", "２０２６-01-01", "", "today", "2026-01-01T00:00:00Z", "2026\u{2212}01-01",
    ])
    func whatIsNoDateIsRefused(hostile: String) {
        #expect(CivilDate(hostile) == nil)
    }

    /// Interpretation Act, s. 28: n months later is the same day of the month, or the month's last day.
    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-01-31", 3, "2026-04-30"), ("2026-08-31", 6, "2027-02-28"),
        ("2026-03-15", 12, "2027-03-15"), ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2026-01-15", -13, "2024-12-15"),
        ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2026-12-31", 2, "2027-02-28"), ("2026-05-30", 0, "2026-05-30"),
    ])
    func monthsLater(start: String, months: Int, end: String) throws {
        #expect(try date(start).adding(months: months) == date(end))
    }

    @Test func yearsAndDaysLater() throws {
        #expect(try date("2024-02-29").adding(years: 1) == date("2025-02-28"))
        #expect(try date("2026-03-08").adding(years: 10) == date("2036-03-08"))
        #expect(try date("2026-02-28").adding(days: 1) == date("2026-03-01"))
        #expect(try date("2026-01-01").adding(days: -1) == date("2025-12-31"))
        #expect(try date("2026-03-08").days(until: date("2026-03-05")) == -3)
    }

    @Test(arguments: [
        ("2008-03-08", "2026-03-07", 17), ("2008-03-08", "2026-03-08", 18), ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2028-02-28", 19), ("2008-02-29", "2028-02-29", 20), ("2026-03-08", "2026-03-08", 0), ("2008-12-31", "2026-01-01", 17),
    ])
    func age(born: String, on day: String, years: Int) throws {
        #expect(try date(born).age(on: date(day)) == years)
    }

    @Test func datesAreStoredAsText() throws {
        let json = try JSONEncoder().encode([date("2026-03-08")])
        #expect(String(decoding: json, as: UTF8.self) == #"["2026-03-08"]"#)
        #expect(try JSONDecoder().decode([CivilDate].self, from: json) == [date("2026-03-08")])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([CivilDate].self, from: Data(#"["2026-02-30"]"#.utf8)) }
    }
}
