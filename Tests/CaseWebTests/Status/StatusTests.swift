import CaseDesk
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@Suite struct StatusTests {
    @Test func anAgencySeesItsOwnReferralsAndNothingOfThePerson() async throws {
        try await withHouse { house, browser in
            let own = try #require(try await house.refer(.of("Paul Roy", card: hostile)))
            let others = try #require(try await house.refer(.of("Minh Nguyen"), as: .otherPolice))
            let page = try await browser.as(.police).get("/referrals")
            #expect(page.text.contains(own.description))
            #expect(!page.text.contains(others.description))
            #expect(!page.text.contains("Paul"))
            #expect(!page.text.contains("<script>alert"))
            #expect(!page.text.contains("/cases/"))
            for somebody in [Somebody.coordinator, .prosecutor, .auditor, .administrator] {
                let answer = try await browser.as(somebody).get("/referrals")
                #expect(answer.status == .forbidden, "\(somebody.role)")
            }
        }
    }

    @Test func aProbationOfficerSeesWhenTheOrderEnds() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy", stream: .probation), as: .probation))
            let page = try await browser.as(.probation, "fr").get("/referrals")
            #expect(page.text.contains(number.description))
            #expect(page.text.contains("1er décembre 2026"))
            #expect(page.text.contains("Fin de l’ordonnance"))
        }
    }

    @Test func aHeldReferralIsUnderReviewWithoutANumber() async throws {
        try await withHouse { house, browser in
            try await house.refer(.of("Paul Roy"))
            try await house.refer(.of("Paul Roy"), as: .otherPolice, token: "u")
            let page = try await browser.as(.otherPolice).get("/referrals")
            #expect(page.text.contains("not opened yet"))
        }
    }

    @Test func nothingReferredSaysHowToBegin() async throws {
        try await withHouse { _, browser in
            let answer = try await browser.as(.police).get("/referrals")
            #expect(answer.text.contains("Your agency has referred nobody yet"))
        }
    }

    @Test func theNotesPageIsThereOnlyWhereANoteIsKept() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let path = "/referrals/\(number.compact)/note"
            #expect(try await browser.as(.police).get(path).status == .notFound)
            for day in ["3", ""] {
                let fields: KeyValuePairs = ["happened-day": day, "happened-month": "3", "happened-year": "2026"]
                let sent = try await browser.as(.police).submit("/refer/table", fields, to: path)
                #expect(sent.status == .notFound && !sent.text.contains("stage"))
            }
        }
    }
}
