import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct CashUpTests {
    private static let program = "grande-prairie-stop"
    private static let now = Instant("2026-03-21T17:00:00.000Z")!
    private let coordinator = People.by(.coordinator, at: now)

    private func dollars(_ amount: Int64) -> Money { Money(cents: amount * 100) }

    private func owing(_ house: DeskHouse, _ name: String, born: String) async throws -> CaseID {
        let id = try await house.referred(name, .postCharge, Self.program, born: born)
        try await house.screen(id, .postCharge, Self.program)
        try await house.decide(id, .postCharge, Self.program)
        try await house.enrol(id, .postCharge, Self.program)
        return id
    }

    private func pay(_ amount: Int64, _ tender: PaymentMethod, _ id: CaseID, _ house: DeskHouse) async throws {
        let page = try await house.desk.fee(of: id, by: coordinator)
        try await house.desk.addFeeLine(
            page.ledger.payment(dollars(amount), by: tender), words: FeeWords(reference: "No. 7"), in: id, expecting: page.lines.count,
            by: coordinator, token: house.form())
    }

    private func add(_ kind: FeeEntry.Kind, _ id: CaseID, _ house: DeskHouse, by: By) async throws {
        let lines = try await house.desk.fee(of: id, by: by).lines.count
        try await house.desk.addFeeLine(kind, words: FeeWords(reason: "why"), in: id, expecting: lines, by: by, token: house.form())
    }

    private func count(_ counted: [PaymentMethod: Money], reason: String? = nil, _ house: DeskHouse) async throws {
        let mark = try await house.desk.cashUp(by: coordinator).mark
        try await house.desk.closeCashUp(counted, reason: reason, mark: mark, by: coordinator, token: house.form())
    }

    @Test(arguments: EngineKind.available)
    func everyLineIsCountedOnceAndADifferenceNeedsAReason(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            #expect(try await refusalCode { try await count([:], house) } == "nothing-to-count")
            let (one, two) = (try await owing(house, "Jean Tremblay", born: "1984-07-12"), try await owing(house, "Minh Nguyen", born: "1979-01-30"))
            try await pay(500, .moneyOrder, one, house)
            try await pay(750, .debit, two, house)
            let open = try await house.desk.cashUp(by: coordinator)
            #expect(open.open.byTender == [.moneyOrder: dollars(500), .debit: dollars(750)])
            #expect(open.open.map { $0.receipt?.number } == [1, 2])
            #expect(try await refusalCode { try await count([.moneyOrder: dollars(500), .debit: dollars(740)], house) } == "count-differs")
            let stale = open.mark
            try await pay(250, .moneyOrder, one, house)
            await #expect(throws: DeskError.self) {
                try await house.desk.closeCashUp([:], reason: "x", mark: stale, by: coordinator, token: house.form())
            }
            try await count([.moneyOrder: dollars(750), .debit: dollars(740)], reason: "One slip is missing.", house)
            let after = try await house.desk.cashUp(by: coordinator)
            #expect(after.open.isEmpty && after.past.map(\.number) == [1])
            #expect(after.past.first?.counts.map(\.difference) == [.zero - dollars(10), .zero])
            // What is given back afterwards belongs to the next count.
            let page = try await house.desk.fee(of: one, by: coordinator)
            let why = FeeWords(reason: "moved away")
            try await house.desk.addFeeLine(
                .asked(.refund(payment: 1, dollars(100))), words: why, in: one, expecting: page.lines.count, by: coordinator, token: house.form())
            let colleague = By(Actor(account: AccountID(from: house.chance), grant: try #require(coordinator.actor.grant)), at: Self.now)
            try await house.desk.addFeeLine(
                .granted(page.lines.count + 1), words: why, in: one, expecting: page.lines.count + 1, by: colleague, token: house.form())
            #expect(try await house.desk.cashUp(by: coordinator).open.byTender == [.moneyOrder: .zero - dollars(100)])
            #expect(try await house.desk.verify().holds)
        }
    }

    /// Paid by credit card with 2.4 % added, and given back in odd cents: what is in the drawer, in the funds and in the bookkeeper's lines.
    @Test(arguments: EngineKind.available)
    func whatWasAddedComesBackAndEveryBookSaysSo(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let program = "template"
            let id = try await house.referred("Jean Tremblay", .postCharge, program)
            try await house.screen(id, .postCharge, program)
            try await house.decide(id, .postCharge, program)
            let by = People.by(.coordinator, program, at: Self.now)
            let colleague = By(Actor(account: AccountID(from: house.chance), grant: try #require(by.actor.grant)), at: Self.now)
            let ledger = try await house.desk.fee(of: id, by: by).ledger
            try await add(ledger.payment(Money(cents: 33_333), by: .credit), id, house, by: by)
            for (step, back) in [11_111, 9_999, 12_223].enumerated() {
                try await add(.asked(.refund(payment: 1, Money(cents: Int64(back)))), id, house, by: by)
                try await add(.granted(2 + step * 2), id, house, by: colleague)
            }
            let takings = try await house.desk.takings(from: day("2026-01-01"), to: day("2026-12-31"), by: by)
            #expect(takings.map(\.movement.surcharge.cents) == [800, -267, -240, -293])
            #expect(takings.map(\.movement.total.cents) == [34_133, -11_378, -10_239, -12_516])
            #expect(try await house.desk.cashUp(by: by).open.byTender == [.credit: .zero])
            #expect(try await house.desk.funds(by: by).balance == .zero)
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func receiptsFundsAndTheBookkeepersFileAgreeToTheCent(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (one, two) = (try await owing(house, "Jean Tremblay", born: "1984-07-12"), try await owing(house, "Minh Nguyen", born: "1979-01-30"))
            try await pay(333, .moneyOrder, one, house)
            try await pay(417, .credit, one, house)
            try await pay(1, .debit, two, house)
            let takings = try await house.desk.takings(from: day("2026-01-01"), to: day("2026-12-31"), by: coordinator)
            let ledgers = [try await house.desk.fee(of: one, by: coordinator).ledger, try await house.desk.fee(of: two, by: coordinator).ledger]
            let paid = ledgers.reduce(Money.zero) { $0 + $1.paid }
            #expect(takings.reduce(Money.zero) { $0 + $1.movement.amount } == paid)
            #expect(try await house.desk.funds(by: coordinator).balance == paid)
            try await house.desk.addFundLine(
                .disbursement(fund: "purpose", dollars(700), to: "Sunrise House", area: .treatment), expecting: 0, by: coordinator, token: house.form())
            #expect(try await house.desk.funds(by: coordinator).balance == paid - dollars(700))
            await #expect(throws: DeskError.self) {
                try await house.desk.addFundLine(.reversal(of: 1), expecting: 0, by: coordinator, token: house.form())
            }
            #expect(
                try await refusalCode {
                    try await house.desk.addFundLine(
                        .disbursement(fund: "purpose", dollars(52), to: "Sunrise House", area: .treatment), expecting: 1, by: coordinator, token: house.form())
                } == "fund-too-small")
            #expect(try await house.desk.takings(from: day("2027-01-01"), to: day("2027-12-31"), by: coordinator).isEmpty)
        }
    }
}
