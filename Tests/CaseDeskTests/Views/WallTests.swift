import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

/// Nobody reaches over a wall, in any view and by any role: volunteers, other agencies, other programs.
@Suite struct WallTests {
    @Test(arguments: EngineKind.available)
    func aVolunteerIsInNoListOfPoliceCrownOrProbation(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let volunteer = try await house.opened(.of("Jean Tremblay", stream: .volunteer), by: People.coordinator)
            try await house.act(.note, in: volunteer, texts: [.note: "asked for a seat"])
            let prosecutor = People.prosecutor
            #expect(try await house.desk.list(CaseFilter(), by: prosecutor).total == 0)
            #expect(try await house.desk.list(CaseFilter(stream: .volunteer), by: prosecutor).lines.isEmpty)
            #expect(try await house.desk.queue(by: prosecutor).undecidedTotal == 0)
            #expect(try await house.desk.search("Jean Tremblay", born: day("1984-07-12"), by: prosecutor) == .found([], isMasked: false))
            #expect(try await house.desk.list(CaseFilter(), by: prosecutor).counts.count(.all) == 0)
            for role in [Role.prosecutor, .police, .probationOfficer] {
                await #expect(throws: DeskError.self) { try await house.desk.page(volunteer, by: People.by(role)) }
                await #expect(throws: DeskError.self) { try await house.desk.sheet(volunteer, by: People.by(role)) }
                await #expect(throws: DeskError.notFound) { try await house.act(.note, in: volunteer, by: People.by(role)) }
                await #expect(throws: DeskError.notFound) { try await house.desk.receipt(volunteer, by: People.by(role)) }
            }
            for role in [Role.police, .probationOfficer] {
                let status = try await house.desk.status(by: People.by(role))
                #expect(status.lines.isEmpty && status.held.isEmpty && status.total == 0)
            }
            #expect(try await house.desk.list(CaseFilter(), by: People.coordinator).total == 1)
        }
    }

    /// A referral of somebody who is here as a volunteer isn't held for his sake: that would tell police that he is here.
    @Test(arguments: EngineKind.available)
    func aVolunteerHoldsNoReferralAndIsHeldForNone(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            _ = try await house.opened(.of("Jean Tremblay", stream: .volunteer), by: People.coordinator)
            _ = try await house.opened(.of("Jean Tremblay"))
            let again = try await house.desk.refer(.of("Jean Tremblay", stream: .volunteer), by: People.coordinator, token: house.form())
            guard case .held(_, let like) = again else {
                Issue.record("a volunteer's second application wasn't held")
                return
            }
            #expect(like.map(\.stage) == [.referred])
            #expect(try await house.desk.heldReferrals(by: People.coordinator).map(\.stream) == [.volunteer])
            #expect(try await house.desk.status(by: People.police).held.isEmpty)
        }
    }

    @Test(arguments: EngineKind.available)
    func policeSeeTheStatusOfTheirAgencysReferralsAndNothingMore(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let cards = try await house.desk.printCards(2, by: People.police, token: house.form()).map(\.number)
            var own = Referral.of("Jean Tremblay")
            own.person.cardNumber = cards[0].description
            let id = try await house.opened(own)
            _ = try await house.opened(.of("Luc Gagnon", born: "1990-01-01"), by: People.by(.police, agency: People.otherAgency))
            _ = try await house.desk.refer(.of("Jean Tremblay"), by: People.police, token: house.form())
            try await house.act(.note, in: id, texts: [.note: "his wife answers"])
            let status = try await house.desk.status(by: People.police)
            #expect(status.total == 1 && status.lines.map(\.status) == [.received])
            #expect(status.lines.first?.cardNumber == cards[0].description && status.lines.first?.policeFile == "2026-0417")
            #expect(status.lines.first?.order == nil)
            #expect(status.held.map(\.status) == [.underReview])
            #expect(!String(describing: status).contains("Tremblay"))
            await #expect(throws: DeskError.noGrant) { try await house.desk.status(by: People.coordinator) }
            await #expect(throws: DeskError.noGrant) { try await house.desk.heldReferrals(by: People.police) }
            await #expect(throws: DeskError.noGrant) { try await house.desk.today(by: People.police) }
            await #expect(throws: DeskError.noGrant) { try await house.desk.queue(by: People.police) }
        }
    }

    @Test(arguments: EngineKind.available)
    func aCorrectionIsReadByWhoMayReadWhatItCorrects(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            try await house.act(.worry, in: id, texts: [.note: "he sounded low"])
            let worry = try #require(try await house.desk.page(id, by: People.coordinator).timeline.first { $0.kind == .worry }).sequence
            try await house.act(.correct(sequence: worry), in: id, texts: [.reason: "the worry was another man's"])
            let correction = try #require(try await house.desk.page(id, by: People.coordinator).timeline.first).sequence
            try await house.act(.correct(sequence: correction), in: id, texts: [.reason: "it was his worry after all"])
            let crown = try await house.desk.page(id, by: People.prosecutor)
            #expect(!crown.timeline.contains { $0.kind == .correct || $0.kind == .worry })
            #expect(!String(describing: crown).contains("worry was") && !String(describing: crown).contains("after all"))
            #expect(crown.state.worry == nil)
            #expect(try await house.desk.page(id, by: People.coordinator).state.worry != nil)
        }
    }

    @Test func theCrownLearnsThatTheFeeIsSettledAndNotHow() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.live("Jean Tremblay", .postCharge, "grande-prairie-stop")
            func page(_ role: Role) async throws -> CasePage {
                try await house.desk.page(id, by: People.by(role, at: later, purpose: .proceedings))
            }
            func fee(_ page: CasePage) -> String? { page.requirements.first { $0.kind == .fee }?.sentence.en }
            func acceptance(_ page: CasePage) -> GateStatus? { page.gates.first { $0.gate == .responsibility } }
            let (agency, crown) = (try await page(.coordinator), try await page(.prosecutor))
            #expect(fee(agency) == "The fee is paid." && fee(crown) == "The fee is settled.")
            #expect(acceptance(agency)?.evidence.isEmpty == false)
            #expect(acceptance(crown)?.state == .met && acceptance(crown)?.evidence == [])
            #expect(acceptance(crown)?.sentence.en.contains("2026") == false)
        }
    }

    @Test func aProsecutorsReasonStaysTheCrownsWhateverTheAct() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            try await house.act(.placeHold, in: id, by: People.prosecutor, texts: [.reason: "an informant's file"])
            #expect(String(describing: try await house.desk.page(id, by: People.prosecutor).timeline).contains("informant"))
            #expect(!String(describing: try await house.desk.page(id, by: People.coordinator).timeline).contains("informant"))
        }
    }

    @Test func whyAPersonDoesNotTakePartIsNotTold() {
        let stages: [Stage] = [.ineligible, .declined, .wantsCourt, .denied, .consentWithdrawn]
        #expect(Set(stages.map { ReferralStatus($0) }) == [.notTakingPart])
        #expect(Set(ReferralStatus.allCases.map(\.name.en)).count == ReferralStatus.allCases.count)
    }

    @Test(arguments: EngineKind.available)
    func aProbationOfficerSeesTheOrdersEndAndTheAttendance(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            _ = try await house.live("Jean Tremblay", .probation, "edmonton-stop")
            let status = try await house.desk.status(by: People.by(.probationOfficer, "edmonton-stop", at: later))
            #expect(status.lines.map(\.status) == [.ended])
            let order = try #require(status.lines.first?.order)
            #expect(order.ends == day("2026-12-01") && order.reported == .full)
            #expect(order.attended == order.required && order.required > 0)
            #expect(try await house.desk.status(by: People.by(.police, "edmonton-stop", at: later)).lines.isEmpty)
        }
    }

    @Test func longListsComeInPages() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let rows = (0..<23).map { number in
                Referral.of("\(["Amber", "Bruno", "Celestin"][number % 3]) \(String(repeating: "xk", count: number + 1))", born: "19\(60 + number)-01-1\(number % 10)")
            }
            let outcomes = try await house.desk.referMany(rows, by: People.police, token: "many")
            #expect(outcomes.filter(\.isOpened).count == 23)
            var seen: [FileNumber] = []
            var place: ReferralLines.Place?
            repeat {
                let page = try await house.desk.status(by: People.police, after: place, limit: 10)
                seen += page.lines.compactMap(\.number)
                place = page.next
            } while place != nil
            #expect(seen.count == 23 && Set(seen).count == 23)
            let first = try await house.desk.list(CaseFilter(limit: 20), by: People.coordinator)
            let second = try await house.desk.list(CaseFilter(limit: 20, after: first.next), by: People.coordinator)
            #expect(first.hasMore && !second.hasMore && first.total == 23)
            #expect(Set((first.lines + second.lines).map(\.id)).count == 23)
        }
    }
}
