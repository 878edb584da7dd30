import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CaseWeb

@Suite struct ReferTests {
    static let whole: KeyValuePairs = [
        "stream": "post-charge", "name": "Étienne Gagnon-Roy", "born-day": "5", "born-month": "mars", "born-year": "1990",
        "age-by": "birth-date-given", "language": "fr", "interpreter": "yes", "offence-day": "20", "offence-month": "2",
        "offence-year": "2026", "charged-day": "21", "charged-month": "2", "charged-year": "2026", "minor": "no", "court": "Grande Prairie", "next-day": "26", "next-month": "3", "next-year": "2026",
        "contact": "telephone", "contact-value": "780-555-0101", "voicemail": "yes", "window": "evenings", "card": "12",
        "police-file": "GP-26-4417", "package": "yes",
    ]

    @Test func onlyThoseWhoReferAreShownTheForm() async throws {
        try await withHouse { _, browser in
            for somebody in [Somebody.police, .coordinator, .prosecutor, .probation] {
                let answer = try await browser.as(somebody).get("/refer")
                #expect(answer.status == .ok, "\(somebody.role)")
            }
            for somebody in [Somebody.auditor, .administrator] {
                let second = try await browser.as(somebody).get("/refer")
                #expect(second.status == .forbidden)
            }
            let third = try await browser.get("/refer")
            #expect(third.status == .seeOther)
        }
    }

    @Test func aRoleIsOfferedOnlyItsOwnStreams() async throws {
        try await withHouse { _, browser in
            let coordinator = try await browser.as(.coordinator).get("/refer")
            #expect(coordinator.text.contains("value=\"volunteer\""))
            let police = try await browser.as(.police).get("/refer")
            #expect(!police.text.contains("volunteer"))
            #expect(police.text.contains("name=\"offence-day\""))
            let probation = try await browser.as(.probation).get("/refer")
            #expect(probation.text.contains("name=\"order-ends-day\""))
            #expect(!probation.text.contains("name=\"minor\""), "no question about the offence but its date, from which age is counted")
            let forced = try await browser.as(.police).submit("/refer", ["stream": "volunteer", "name": "A"])
            #expect(forced.status == .badRequest)
        }
    }

    @Test func aVolunteerIsAskedNoOffence() async throws {
        try await withHouse { _, browser in
            let page = try await browser.as(.coordinator).get("/refer?stream=volunteer")
            for field in ["offence-day", "minor", "police-file", "card", "born-day"] {
                #expect(!page.text.contains("name=\"\(field)\""), "\(field)")
            }
        }
    }

    @Test func aVolunteerIsAskedWhetherOfAgeAndNoBirthDateIsKept() async throws {
        try await withHouse { house, browser in
            let coordinator = browser.as(.coordinator)
            func send(_ adult: String) async throws -> TestResponse {
                try await coordinator.submit(
                    "/refer?stream=volunteer",
                    ["stream": "volunteer", "name": "Anna", "adult": adult, "language": "en", "contact": "none"], to: "/refer")
            }
            let silent = try await send("")
            #expect(silent.status == .unprocessableContent)
            #expect(silent.text.contains("href=\"#adult\""))
            let young = try await send("no")
            #expect(young.status == .conflict)
            #expect(young.text.contains("A volunteer has to be 18 or over."))
            let sent = try await send("yes")
            let number = try #require(FileNumber(sent.location.dropFirst("/refer/done/".count)))
            let page = try await house.desk.page(house.desk.find(number, by: Somebody.coordinator.by), by: Somebody.coordinator.by)
            #expect(page.person?.birthDate == nil)
            #expect(page.state.age?.value == Act.AgeFinding(adult: true, by: .ownWord))
        }
    }

    @Test func aReferralLandsAndTellsItsNumber() async throws {
        try await withHouse { house, browser in
            let police = browser.as(.police, "fr")
            let sent = try await police.submit("/refer", Self.whole)
            #expect(sent.status == .seeOther)
            #expect(sent.location.hasPrefix("/refer/done/"))
            let done = try await police.get(sent.location)
            #expect(done.status == .ok)
            #expect(done.text.contains("La demande est reçue"))
            #expect(!done.text.contains("Gagnon"))
            let number = try #require(FileNumber(sent.location.dropFirst("/refer/done/".count)))
            let page = try await house.desk.page(house.desk.find(number, by: Somebody.coordinator.by), by: Somebody.coordinator.by)
            #expect(page.person?.name == "Étienne Gagnon-Roy")
            #expect(page.person?.birthDate == CivilDate("1990-03-05"))
            #expect(page.state.referral.interpreterNeeded)
            #expect(page.state.nextCourtDate?.value.on == CivilDate("2026-03-26"))
            #expect(page.state.referral.charged == CivilDate("2026-02-21"))
        }
    }

    @Test func aSecondClickOpensNoSecondCase() async throws {
        try await withHouse { house, browser in
            let police = browser.as(.police)
            let body = try Browser.tokens(try await police.get("/refer")) + Browser.encoded(Self.whole)
            let first = try await police.post("/refer", body)
            let second = try await police.post("/refer", body)
            #expect(second.status == .seeOther)
            #expect(second.location == first.location)
            let answer = try await house.desk.list(CaseFilter(), by: Somebody.coordinator.by)
            #expect(answer.total == 1)
        }
    }

    @Test func badInputComesBackWithEverythingThatWasTyped() async throws {
        try await withHouse { _, browser in
            let page = try await browser.as(.police).submit("/refer", [
                "stream": "post-charge", "name": hostile, "born-day": "31", "born-month": "2", "born-year": "1990",
                "court": hostile, "card": hostile, "police-file": hostile, "window": hostile, "contact": "telephone",
                "next-day": "1", "next-month": "1", "next-year": "2020",
            ])
            #expect(page.status == .unprocessableContent)
            #expect(!page.text.contains("<script>alert"))
            #expect(!page.text.contains("<img src=x"))
            #expect(page.count("&lt;script&gt;alert(1)") == 5)
            #expect(page.text.contains("<title>Error: "))
            for anchor in ["born-day", "language", "offence-day", "minor", "next-day", "contact-value"] {
                #expect(page.text.contains("href=\"#\(anchor)\""), "\(anchor)")
                #expect(page.text.contains("id=\"\(anchor)\""), "\(anchor)")
            }
        }
    }

    @Test func underEighteenIsRefusedWithNothingLost() async throws {
        try await withHouse { house, browser in
            let page = try await browser.as(.police).submit("/refer", [
                "stream": "post-charge", "name": "Somebody Young", "born-day": "5", "born-month": "3", "born-year": "2010",
                "language": "en", "offence-day": "20", "offence-month": "2", "offence-year": "2026", "minor": "no",
                "contact": "none", "police-file": "GP-26-9",
            ])
            #expect(page.status == .conflict)
            #expect(page.text.contains("Youth Criminal Justice Act"))
            #expect(page.text.contains("value=\"Somebody Young\""))
            #expect(page.text.contains("value=\"GP-26-9\""))
            let answer = try await house.desk.list(CaseFilter(), by: Somebody.coordinator.by)
            #expect(answer.total == 0)
        }
    }

    @Test func aLikenessWaitsAndOnlyTheCoordinatorLearnsToWhom() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Etienne Gagnon Roy", born: "1990-03-05")))
            let police = try await browser.as(.otherPolice).submit("/refer", Self.whole)
            #expect(police.location == "/refer/waiting")
            let waits = try await browser.as(.otherPolice).get(police.location)
            #expect(waits.text.contains("The referral waits for somebody to look"))
            #expect(!waits.text.contains(number.description))
            #expect(!waits.text.contains("alike"))
            let own = try await browser.as(.coordinator).submit("/refer?stream=post-charge", Self.whole, to: "/refer")
            #expect(own.location.hasPrefix("/held/"))
            let held = try await browser.as(.coordinator).get(own.location)
            #expect(held.text.contains(number.description))
            #expect(held.text.contains("Same birth date."))
        }
    }

    @Test func whoIsOutOfReachLearnsNothingFromTheConfirmation() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let answer = try await browser.as(.otherPolice).get("/refer/done/\(number)")
            #expect(answer.status == .notFound)
            let second = try await browser.as(.police).get("/refer/done/\(number)")
            #expect(second.status == .ok)
        }
    }
}
