import CaseDesk
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct HeldTests {
    private func held(_ house: WebHouse) async throws -> (number: FileNumber, id: String) {
        let number = try #require(try await house.refer(.of("Jean Tremblay", born: "1988-04-11")))
        let answer = try await house.refer(.of("Jean Tremblay", born: "1988-04-11"), as: .otherPolice, token: "u")
        #expect(answer == nil)
        let one = try #require(try await house.desk.heldReferrals(by: Somebody.coordinator.by).first)
        return (number, one.id)
    }

    @Test func onlyTheCoordinatorOfTheProgramLooks() async throws {
        try await withHouse { house, browser in
            let (number, id) = try await held(house)
            for somebody in [Somebody.police, .prosecutor, .probation, .auditor, .administrator] {
                let answer = try await browser.as(somebody).get("/held")
                #expect(answer.status == .forbidden, "\(somebody.role)")
                let second = try await browser.as(somebody).get("/held/\(id)")
                #expect(second.status == .forbidden)
            }
            let page = try await browser.as(.coordinator).get("/held")
            #expect(page.text.contains(number.description))
            #expect(page.text.contains("Jean Tremblay"))
            #expect(page.text.contains("Same name."))
            let third = try await browser.as(.edmonton).get("/held")
            #expect(!third.text.contains("Tremblay"))
            let fourth = try await browser.as(.edmonton).get("/held/\(id)")
            #expect(fourth.status == .notFound)
        }
    }

    @Test func theSamePersonIsPutAwayAfterASecondLook() async throws {
        try await withHouse { house, browser in
            let (number, id) = try await held(house)
            let coordinator = browser.as(.coordinator)
            let ask = try await coordinator.get("/held/\(id)?as=same")
            #expect(ask.text.contains("Is it the same person as \(number)?"))
            #expect(!ask.text.contains("Tremblay</title>"))
            let done = try await coordinator.submit("/held/\(id)?as=same", ["as": "same", "like": number.description], to: "/held/\(id)")
            #expect(done.location == "/held?settled=\(number)")
            let answer = try await house.desk.heldReferrals(by: Somebody.coordinator.by)
            #expect(answer.isEmpty)
            let second = try await coordinator.get(done.location)
            #expect(second.text.contains("Case \(number) goes on."))
        }
    }

    @Test func somebodyElseGetsACaseOnce() async throws {
        try await withHouse { house, browser in
            let (_, id) = try await held(house)
            let coordinator = browser.as(.coordinator, "fr")
            let ask = try await coordinator.get("/held/\(id)?as=other")
            #expect(ask.text.contains("Est-ce quelqu’un d’autre?"))
            let body = try Browser.tokens(ask) + "&as=other"
            let first = try await coordinator.post("/held/\(id)", body)
            #expect(first.location.hasPrefix("/refer/done/"))
            let second = try await coordinator.post("/held/\(id)", body)
            #expect(second.location == first.location)
            let answer = try await house.desk.list(CaseFilter(), by: Somebody.coordinator.by)
            #expect(answer.total == 2)
        }
    }

    @Test func whatNobodyHoldsAnyMoreIsSaid() async throws {
        try await withHouse { house, browser in
            let page = try await browser.as(.coordinator).get("/held/00000000000000000000000000000000")
            #expect(page.status == .notFound)
            #expect(page.text.contains("Somebody was quicker"))
        }
    }
}
