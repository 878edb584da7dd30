import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

/// What of the fees the coordinator's Today says, so that nobody has to open each fee to find it.
@Suite struct TodayFeeTests {
    private static let program = "grande-prairie-stop"
    private static let why = FeeWords(reason: "said why")

    private func coordinator(_ date: String) -> By { People.by(.coordinator, at: Instant("\(date)T17:00:00.000Z")!) }

    private func colleague(_ date: String) throws -> By {
        let by = coordinator(date)
        return By(Actor(account: AccountID(String(repeating: "c", count: 32))!, grant: try #require(by.actor.grant)), at: by.now)
    }

    private func dollars(_ amount: Int64) -> Money { Money(cents: amount * 100) }

    /// Agreed, with a seat on April 11.
    private func agreed(_ house: DeskHouse, _ name: String = "Jean Tremblay", born: String = "1984-07-12") async throws -> CaseID {
        let id = try await house.referred(name, .postCharge, Self.program, born: born)
        try await house.screen(id, .postCharge, Self.program)
        try await house.decide(id, .postCharge, Self.program)
        try await house.enrol(id, .postCharge, Self.program)
        return id
    }

    private func add(_ kind: FeeEntry.Kind, words: FeeWords = why, _ id: CaseID, _ house: DeskHouse, by: By) async throws {
        let lines = try await house.desk.fee(of: id, by: by).lines.count
        try await house.desk.addFeeLine(kind, words: words, in: id, expecting: lines, by: by, token: house.form())
    }

    private func pay(_ amount: Int64, _ id: CaseID, _ house: DeskHouse, by: By) async throws {
        let ledger = try await house.desk.fee(of: id, by: by).ledger
        try await add(ledger.payment(dollars(amount), by: .moneyOrder), words: FeeWords(reference: "MO 7"), id, house, by: by)
    }

    @Test(arguments: EngineKind.available)
    func aRequestIsThereForTheSecondPersonUntilSomebodyAnswers(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (asker, other) = (coordinator("2026-03-21"), try colleague("2026-03-21"))
            let id = try await agreed(house)
            let second = try await agreed(house, "Minh Nguyen", born: "1990-01-01")
            try await pay(500, second, house, by: asker)
            #expect(try await house.desk.today(by: asker).feeRequests.count == 0)
            try await add(.asked(.relief(dollars(100))), id, house, by: coordinator("2026-03-20"))
            try await add(.asked(.relief(dollars(50))), id, house, by: asker)
            try await add(.asked(.void(payment: 1)), second, house, by: asker)
            let shown = try await house.desk.today(by: other).feeRequests.items
            // The void first: it can't wait until tomorrow. Then the oldest.
            #expect(shown.map(\.request) == [.void(payment: 1), .relief(dollars(100)), .relief(dollars(50))])
            #expect(shown.map(\.onlyOn) == [day("2026-03-21"), nil, nil])
            #expect(shown.allSatisfy { !$0.isOwn } && shown.first?.name == "Minh Nguyen")
            #expect(try await house.desk.today(by: asker).feeRequests.items.allSatisfy(\.isOwn))
            #expect(try await house.desk.today(by: People.by(.coordinator, "edmonton-stop", at: asker.now)).feeRequests.count == 0)
            // One of two is answered: the other stays. What is beyond the limit is counted.
            try await add(.declined(1), id, house, by: other)
            #expect(try await house.desk.today(by: other).feeRequests.items.map(\.request) == [.void(payment: 1), .relief(dollars(50))])
            let short = try await house.desk.today(by: other, limit: 1).feeRequests
            #expect(short.items.count == 1 && short.more == 1)
            try await add(.granted(2), second, house, by: other)
            try await add(.granted(2), id, house, by: other)
            #expect(try await house.desk.today(by: other).feeRequests.count == 0)
        }
    }

    /// Money is given back at every stage, so its request is there at every stage.
    @Test(arguments: EngineKind.available)
    func aRefundIsAskedAndFoundAfterTheEnding(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await pay(750, id, house, by: coordinator("2026-03-21"))
            try await house.act(.withdrawConsent, on: day("2026-03-22"), in: id, by: coordinator("2026-03-22"))
            try await house.act(.report(.partial), on: day("2026-03-22"), in: id, by: coordinator("2026-03-22"))
            try await add(.asked(.refund(payment: 1, dollars(750))), id, house, by: coordinator("2026-03-23"))
            #expect(try await house.desk.today(by: try colleague("2026-03-24")).feeRequests.items.map(\.asked) == [day("2026-03-23")])
        }
    }

    @Test(arguments: EngineKind.available)
    func aPartThatIsDueIsThereFromItsDayUntilItIsPaid(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            let plan = [("2026-03-28", 400), ("2026-04-04", 350)].map { FeeEntry.Instalment(due: day($0.0), amount: dollars($0.1)) }
            try await add(.plan(plan), id, house, by: coordinator("2026-03-21"))
            func parts(_ date: String) async throws -> [(CivilDate, Money)] {
                try await house.desk.today(by: coordinator(date)).feeParts.items.map { ($0.due, $0.amount) }
            }
            #expect(try await parts("2026-03-27").isEmpty)
            #expect(try await parts("2026-03-28").elementsEqual([(day("2026-03-28"), dollars(400))], by: ==))
            #expect(try await parts("2026-04-04").elementsEqual([(day("2026-03-28"), dollars(750))], by: ==))
            // Somebody whose part is due later stands behind.
            let later = try await agreed(house, "Minh Nguyen", born: "1990-01-01")
            try await add(.plan([plan[1]].map { FeeEntry.Instalment(due: $0.due, amount: dollars(750)) }), later, house, by: coordinator("2026-03-21"))
            #expect(try await house.desk.today(by: coordinator("2026-04-04")).feeParts.items.map(\.name) == ["Jean Tremblay", "Minh Nguyen"])
            try await pay(400, id, house, by: coordinator("2026-03-28"))
            #expect(try await parts("2026-03-28").isEmpty)
            try await pay(750, later, house, by: coordinator("2026-03-30"))
            #expect(try await parts("2026-04-04").elementsEqual([(day("2026-04-04"), dollars(350))], by: ==))
        }
    }

    @Test(arguments: EngineKind.available)
    func nobodyIsAskedForAPartThatCannotBePaidAnyMore(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let plan = [FeeEntry.Instalment(due: day("2026-03-28"), amount: dollars(750))]
            let (dead, reported) = (try await agreed(house), try await agreed(house, "Minh Nguyen", born: "1990-01-01"))
            for id in [dead, reported] { try await add(.plan(plan), id, house, by: coordinator("2026-03-21")) }
            let by = coordinator("2026-03-29")
            #expect(try await house.desk.today(by: by).feeParts.count == 2)
            try await house.act(.recordDeath, on: day("2026-03-29"), in: dead, by: by, texts: [.reason: "the family called"])
            try await house.act(.withdrawConsent, on: day("2026-03-29"), in: reported, by: by)
            try await house.act(.report(.none), on: day("2026-03-29"), in: reported, by: by)
            #expect(try await house.desk.today(by: by).feeParts.items.isEmpty)
        }
    }
}
