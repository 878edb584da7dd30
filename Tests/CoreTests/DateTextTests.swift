import Testing

import Core

@Suite struct DateTextTests {
    @Test(arguments: [
        (DateStyle.medium, "March 5, 2026", "5 mars 2026"), (.long, "Thursday, March 5, 2026", "jeudi 5 mars 2026"), (.monthDay, "March 5", "5 mars"),
        (.shortDay, "Thu 5", "jeu. 5"),
    ])
    func eachStyleInEachLanguage(style: DateStyle, english: String, french: String) throws {
        let date = try date("2026-03-05")
        #expect(date.text(.en, style) == english)
        #expect(date.text(.fr, style) == french)
    }

    @Test(arguments: [
        (DateStyle.medium, "August 1, 2026", "1er août 2026"), (.long, "Saturday, August 1, 2026", "samedi 1er août 2026"), (.monthDay, "August 1", "1er août"),
        (.shortDay, "Sat 1", "sam. 1er"),
    ])
    func theFirstOfAMonthIsAnOrdinalInFrench(style: DateStyle, english: String, french: String) throws {
        let date = try date("2026-08-01")
        #expect(date.text(.en, style) == english)
        #expect(date.text(.fr, style) == french)
    }

    @Test func mediumIsTheUsualStyle() throws {
        #expect(try date("2026-12-25").text(.fr) == "25 décembre 2026")
    }

    @Test func everyMonthAndWeekdayHasItsName() throws {
        let months = try (1...12).map { try date("2026-\($0 < 10 ? "0" : "")\($0)-15") }
        #expect(
            months.map { $0.text(.en, .monthDay) } == [
                "January 15", "February 15", "March 15", "April 15", "May 15", "June 15", "July 15", "August 15", "September 15", "October 15", "November 15", "December 15",
            ])
        #expect(
            months.map { $0.text(.fr, .monthDay) } == [
                "15 janvier", "15 février", "15 mars", "15 avril", "15 mai", "15 juin", "15 juillet", "15 août", "15 septembre", "15 octobre", "15 novembre", "15 décembre",
            ])
        let week = try (0..<7).map { try date("2026-03-02").adding(days: $0) }
        #expect(week.map { $0.text(.en, .shortDay) } == ["Mon 2", "Tue 3", "Wed 4", "Thu 5", "Fri 6", "Sat 7", "Sun 8"])
        #expect(week.map { $0.text(.fr, .shortDay) } == ["lun. 2", "mar. 3", "mer. 4", "jeu. 5", "ven. 6", "sam. 7", "dim. 8"])
    }

    @Test(arguments: [
        ("2026-03-05", "today", "aujourd’hui"), ("2026-03-06", "tomorrow", "demain"), ("2026-03-04", "yesterday", "hier"), ("2026-03-07", "in 2 days", "dans 2 jours"),
        ("2026-03-02", "3 days ago", "il y a 3 jours"), ("2026-05-04", "in 60 days", "dans 60 jours"), ("2026-05-05", "in 2 months", "dans 2 mois"),
        ("2026-01-04", "60 days ago", "il y a 60 jours"), ("2026-01-03", "2 months ago", "il y a 2 mois"), ("2026-05-19", "in 2 months", "dans 2 mois"),
        ("2026-05-20", "in 3 months", "dans 3 mois"), ("2027-03-05", "in 12 months", "dans 12 mois"), ("2028-02-05", "in 23 months", "dans 23 mois"),
        ("2028-03-05", "in 2 years", "dans 2 ans"), ("2036-03-05", "in 10 years", "dans 10 ans"), ("2023-03-05", "3 years ago", "il y a 3 ans"),
    ])
    func howFarADateIs(day: String, english: String, french: String) throws {
        #expect(try date(day).distance(from: date("2026-03-05")) == Bilingual(en: english, fr: french))
    }

    /// July and August have 61 days together, and February's end clamps: neither is called one month.
    @Test func lopsidedMonthsAreRounded() throws {
        #expect(try date("2026-08-31").distance(from: date("2026-07-01")).en == "in 2 months")
        #expect(try date("2026-03-31").distance(from: date("2026-01-29")).en == "in 2 months")
    }

    @Test(arguments: [
        ("14:30", "2:30\u{A0}p.m.", "14\u{A0}h\u{A0}30"), ("14:00", "2:00\u{A0}p.m.", "14\u{A0}h"), ("09:05", "9:05\u{A0}a.m.", "9\u{A0}h\u{A0}05"),
        ("00:00", "12:00\u{A0}a.m.", "0\u{A0}h"), ("12:15", "12:15\u{A0}p.m.", "12\u{A0}h\u{A0}15"), ("23:59", "11:59\u{A0}p.m.", "23\u{A0}h\u{A0}59"),
    ])
    func timesInEachLanguage(clock: String, english: String, french: String) throws {
        #expect(try time(clock).text(.en) == english)
        #expect(try time(clock).text(.fr) == french)
    }
}
