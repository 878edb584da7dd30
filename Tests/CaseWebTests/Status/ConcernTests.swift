import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@Suite("a concern for a child, from those who refer") struct ConcernTests {
    private static let fields: KeyValuePairs = [
        "note": "The ad said nineteen; she told me fifteen.", "happened-day": "3", "happened-month": "3", "happened-year": "2026",
    ]

    @Test(arguments: ["en", "fr"])
    func itStopsTheOfferAndIsReadByTheAgencyAlone(language: String) async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let police = browser.as(.police, language)
            let list = try await police.get("/referrals")
            #expect(list.text.contains("/referrals/\(number)/concern"))
            let form = try await police.get("/referrals/\(number)/concern")
            #expect(form.text.contains(language == "en" ? "Child, Youth and Family Enhancement Act" : "Child, Youth and Family Enhancement Act"))
            let sent = try await police.submit("/referrals/\(number)/concern", Self.fields)
            #expect(sent.status == .seeOther)
            let after = try await police.get(sent.location)
            #expect(after.status == .ok)
            #expect(!after.text.contains("fifteen"), "what was written can't be read back")
            let page = try await browser.as(.coordinator).get("/cases/\(number)")
            #expect(page.text.contains("she told me fifteen"))
            let today = try await browser.as(.coordinator).get("/today")
            #expect(today.text.contains(number.description))
        }
    }

    @Test func withoutWordsItComesBackWithWhatWasTyped() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let path = "/referrals/\(number)/concern"
            let answer = try await browser.as(.police).submit(
                path, ["note": " ", "happened-day": "31", "happened-month": "2", "happened-year": "2026"])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("value=\"31\""))
            #expect(answer.text.contains("href=\"#note\""))
        }
    }

    @Test func anotherAgencysReferralIsNotThere() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            for path in ["/referrals/\(number)/concern"] {
                #expect(try await browser.as(.otherPolice).get(path).status == .notFound)
                #expect(try await browser.as(.coordinator).get(path).status == .forbidden)
            }
        }
    }
}
