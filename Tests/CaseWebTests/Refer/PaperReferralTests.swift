import CaseDesk
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CaseWeb

/// What came on paper from police is recorded by the coordinator, and is still that police's to follow.
@Suite struct PaperReferralTests {
    private static let other = String(repeating: "b", count: 32)

    private func whole(_ agency: String) -> KeyValuePairs<String, String> {
        [
            "stream": "post-charge", "name": "Étienne Gagnon-Roy", "born-day": "5", "born-month": "3", "born-year": "1990",
            "age-by": "birth-date-given", "language": "fr", "offence-day": "20", "offence-month": "2", "offence-year": "2026", "minor": "no",
            "contact": "none", "agency": agency,
        ]
    }

    @Test func theAgencyThatSentItSeesHowFarItHasCome() async throws {
        try await withHouse { _, browser in
            let coordinator = browser.as(.coordinator)
            let form = try await coordinator.get("/refer?stream=post-charge")
            #expect(form.text.contains("Other Police"))
            let sent = try await coordinator.submit("/refer?stream=post-charge", whole(Self.other), to: "/refer")
            #expect(sent.location.hasPrefix("/refer/done/"))
            let number = try #require(sent.location.split(separator: "/").last.map(String.init))
            let theirs = try await browser.as(.otherPolice).get("/referrals")
            #expect(theirs.text.contains(number))
            let own = try await browser.as(.police).get("/referrals")
            #expect(!own.text.contains(number))
        }
    }

    @Test func anAgencyThatIsntThereIsSaidAtTheField() async throws {
        try await withHouse { _, browser in
            let sent = try await browser.as(.coordinator).submit("/refer?stream=post-charge", whole(String(repeating: "c", count: 32)), to: "/refer")
            #expect(sent.status == .unprocessableContent)
            #expect(sent.text.contains("id=\"agency-error\"") && sent.text.contains("Étienne Gagnon-Roy"))
        }
    }

    @Test func policeReferForThemselvesAlone() async throws {
        try await withHouse { _, browser in
            let police = browser.as(.police)
            let form = try await police.get("/refer")
            #expect(!form.text.contains("Other Police"))
            let sent = try await police.submit("/refer", whole(Self.other))
            let number = try #require(sent.location.split(separator: "/").last.map(String.init))
            let own = try await police.get("/referrals")
            #expect(own.text.contains(number))
            let theirs = try await browser.as(.otherPolice).get("/referrals")
            #expect(!theirs.text.contains(number))
        }
    }

    @Test func aTableKeepsTheAgencyWhileItsRowsAreCorrected() async throws {
        try await withHouse { _, browser in
            let coordinator = browser.as(.coordinator)
            let table = "Name,Date of birth,Date of the offence,Language\nMinh Nguyen,1990-04-05,2026-02-20,en"
            let check = try await coordinator.submit(
                "/refer/table", ["stream": "post-charge", "agency": Self.other, "table": table])
            #expect(check.text.contains("value=\"\(Self.other)\""))
        }
    }
}
