import Core
import Programs
import Testing

@testable import Cases

@Suite struct FeeLedgerTests {
    private static let today = day("2026-03-05")
    private let asker = "account:a"
    private let other = "account:b"

    private func grandePrairie() throws -> FeeLedger {
        let file = try #require(ShippedPrograms.all.first { $0.id == "grande-prairie-stop" })
        let program = try ProgramDefinition.read(Array(file.yaml.utf8), id: file.id).program
        return try #require(FeeLedger(program: program, stream: .postCharge))
    }

    private func dollars(_ amount: Int64) -> Money { Money(cents: amount * 100) }

    /// Adds a line that the rules allow; the test fails with the refusal's code where they don't.
    private func add(
        _ kind: FeeEntry.Kind, to ledger: inout FeeLedger, by actor: String = "account:a", on day: CivilDate = today,
        location: SourceLocation = #_sourceLocation
    ) {
        if let refusal = ledger.refusal(of: kind, by: actor, on: day, talks: [1, 7]) { Issue.record("\(refusal.code)", sourceLocation: location) }
        ledger = ledger.adding(kind, by: actor, on: day)
    }

    @Test func partsOfPaymentsAddUp() throws {
        var ledger = try grandePrairie()
        add(ledger.payment(dollars(250), by: .moneyOrder), to: &ledger)
        add(ledger.payment(dollars(100), by: .debit), to: &ledger)
        #expect(ledger.paid == dollars(350) && ledger.balance == dollars(400) && ledger.settlement == nil)
        #expect(ledger.refusal(of: ledger.payment(dollars(401), by: .debit), by: asker, on: Self.today, talks: [1, 7])?.code == "more-than-owed")
        #expect(ledger.refusal(of: ledger.payment(.zero, by: .debit), by: asker, on: Self.today, talks: [1, 7])?.code == "nothing-paid")
        #expect(FeeLedger(ledger.entries, program: ledger.program, stream: .postCharge) == ledger)
    }

    @Test func reliefTakesTwoPeople() throws {
        var ledger = try grandePrairie()
        add(.asked(.relief(dollars(750))), to: &ledger)
        #expect(ledger.balance == dollars(750))
        #expect(ledger.refusal(of: .granted(1), by: asker, on: Self.today, talks: [1, 7])?.code == "takes-two")
        add(.granted(1), to: &ledger, by: other)
        #expect(ledger.balance == .zero && ledger.settlement == .relieved)
        #expect(ledger.refusal(of: .granted(1), by: other, on: Self.today, talks: [1, 7])?.code == "no-such-request")
    }

    @Test func twoRequestsAboutTheSameMoneyAreNotBothGranted() throws {
        var ledger = try grandePrairie()
        add(.asked(.relief(dollars(750))), to: &ledger)
        add(.asked(.relief(dollars(400))), to: &ledger)
        add(.granted(2), to: &ledger, by: other)
        #expect(ledger.refusal(of: .granted(1), by: other, on: Self.today, talks: [1, 7])?.code == "more-than-owed")
        add(.declined(1), to: &ledger, by: other)
        #expect(ledger.balance == dollars(350) && ledger.requests.isEmpty)
    }

    @Test func aRefundOpensTheBalanceAgain() throws {
        var ledger = try grandePrairie()
        add(ledger.payment(dollars(750), by: .debit), to: &ledger)
        #expect(ledger.refusal(of: .asked(.refund(payment: 1, dollars(751))), by: asker, on: Self.today, talks: [1, 7])?.code == "more-than-left")
        add(.asked(.refund(payment: 1, dollars(500))), to: &ledger)
        add(.granted(2), to: &ledger, by: other)
        #expect(ledger.balance == dollars(500) && ledger.settlement == nil)
        #expect(ledger.refusal(of: .asked(.void(payment: 1)), by: asker, on: Self.today, talks: [1, 7])?.code == "no-such-payment")
    }

    @Test func aMistakeIsVoidedOnItsOwnDay() throws {
        var ledger = try grandePrairie()
        add(ledger.payment(dollars(750), by: .moneyOrder), to: &ledger)
        let tomorrow = Self.today.adding(days: 1)
        #expect(ledger.refusal(of: .asked(.void(payment: 1)), by: asker, on: tomorrow, talks: [1, 7])?.code == "void-too-late")
        add(.asked(.void(payment: 1)), to: &ledger)
        #expect(ledger.refusal(of: .granted(2), by: other, on: tomorrow, talks: [1, 7])?.code == "void-too-late")
        add(.granted(2), to: &ledger, by: other)
        #expect(ledger.balance == dollars(750) && ledger.entries.count == 3)
    }

    @Test func instalmentsAreOwedByTheirDaysAndEndBeforeTheClass() throws {
        var ledger = try grandePrairie()
        let plan = [250, 250, 250].enumerated().map { FeeEntry.Instalment(due: Self.today.adding(days: 10 * $0.offset), amount: dollars($0.element)) }
        let classDay = Self.today.adding(days: 20)
        #expect(ledger.refusal(of: .plan(plan), by: asker, on: Self.today, classDay: classDay, talks: [1, 7])?.code == "plan-past-class")
        #expect(ledger.refusal(of: .plan(plan.reversed()), by: asker, on: Self.today, talks: [1, 7])?.code == "plan-out-of-order")
        #expect(ledger.refusal(of: .plan(plan.dropLast()), by: asker, on: Self.today, talks: [1, 7])?.code == "plan-differs")
        add(.plan(plan), to: &ledger)
        #expect(ledger.overdue(on: Self.today) == dollars(250))
        add(ledger.payment(dollars(300), by: .debit), to: &ledger)
        #expect(ledger.overdue(on: Self.today) == .zero)
        #expect(ledger.overdue(on: Self.today.adding(days: 10)) == dollars(200))
        #expect(ledger.overdue(on: Self.today.adding(days: 20)) == dollars(450))
        // Nobody is reminded of a day for which enough is paid.
        #expect(ledger.daysDue == [plan[1].due, plan[2].due])
        add(ledger.payment(dollars(450), by: .debit), to: &ledger)
        #expect(ledger.daysDue.isEmpty)
    }

    /// Whatever is recorded, within the rules, in whatever order: nobody pays more than is asked, and every cent is somewhere.
    @Test func everyCentIsSomewhere() throws {
        let chance = SeededChance(seed: 14)
        for _ in 0..<200 {
            var ledger = try grandePrairie()
            for _ in 0..<30 {
                let money = Money(cents: Int64(chance.below(40_000)))
                let line = [
                    ledger.payment(money, by: [.moneyOrder, .debit, .cash][chance.below(3)]), .asked(.relief(money)),
                    .asked(.refund(payment: 1 + chance.below(8), money)), .asked(.void(payment: 1 + chance.below(8))),
                    .granted(1 + chance.below(12)), .declined(1 + chance.below(12)), .cashAllowed(talk: 1),
                ][chance.below(7)]
                let actor = [asker, other][chance.below(2)]
                if ledger.refusal(of: line, by: actor, on: Self.today, talks: [1, 7]) == nil { ledger = ledger.adding(line, by: actor, on: Self.today) }
                let balance = try #require(ledger.balance)
                #expect(balance >= .zero && ledger.paid >= .zero)
                #expect(ledger.paid + ledger.relieved + balance == dollars(750))
            }
        }
    }
}
