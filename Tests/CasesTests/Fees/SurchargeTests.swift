import Core
import Programs
import Testing

@testable import Cases

/// What a program adds for a way of paying, from the hint to the last cent that is given back.
@Suite struct SurchargeTests {
    private static let today = day("2026-03-05")

    private func program(_ surcharge: Surcharge?) -> Program {
        Program.fixture(
            "city", streams: [.postCharge: .postCharge],
            fee: FeeRules(
                amounts: [.postCharge: .stated(Money(cents: 75_000))], reducible: [],
                methods: [.credit: PaymentRule(acceptance: .accepted, surcharge: surcharge, sentence: nil)], purpose: both("Support"),
                dueBeforeClass: true, earmarks: [
                    Earmark(id: "counselling", name: both("Counselling"), share: 6_667), Earmark(id: "bursaries", name: both("Bursaries"), share: 3_333),
                ]))
    }

    private func refund(_ cents: Int64, of payment: Int, _ ledger: FeeLedger, under program: Program? = nil) throws -> FeeLedger {
        let before = try #require(FeeLedger(ledger.entries, program: program ?? ledger.program, stream: .postCharge))
        let request = FeeEntry.Kind.asked(.refund(payment: payment, Money(cents: cents)))
        #expect(before.refusal(of: request, by: "account:a", on: Self.today, talks: []) == nil)
        let asked = before.adding(request, by: "account:a", on: Self.today)
        let answer = FeeEntry.Kind.granted(asked.entries.count)
        #expect(asked.refusal(of: answer, by: "account:b", on: Self.today, talks: []) == nil)
        return asked.adding(answer, by: "account:b", on: Self.today)
    }

    /// The sums of what moved: towards the fee, and of what was added.
    private func sums(_ ledger: FeeLedger) -> (amount: Money, surcharge: Money) {
        ledger.movements.reduce((.zero, .zero)) { ($0.0 + $1.amount, $0.1 + $1.surcharge) }
    }

    /// In any number of steps of odd cents, never more than was added is given back, and with the last cent all of it.
    @Test(arguments: [Surcharge.basisPoints(240), .basisPoints(275), .basisPoints(1), .basisPoints(9_999), .fixed(Money(cents: 350)), .amountUnknown])
    func afterTheLastCentAllOfItHasComeBack(surcharge: Surcharge) throws {
        let chance = SeededChance(seed: 24)
        for _ in 0..<40 {
            let paid = Int64(1 + chance.below(75_000))
            var ledger = try #require(FeeLedger(program: program(surcharge), stream: .postCharge))
            ledger = ledger.adding(ledger.payment(Money(cents: paid), by: .credit), by: "account:a", on: Self.today)
            let added = surcharge.charged(on: Money(cents: paid))
            var left = paid
            while left > 0 {
                let step = Int64(1 + chance.below(Int(min(left, 20_011))))
                ledger = try refund(step, of: 1, ledger)
                left -= step
                let sums = sums(ledger)
                #expect(sums.amount == Money(cents: left) && ledger.paid == sums.amount)
                #expect(sums.surcharge == (left > 0 ? surcharge.charged(on: Money(cents: left)) : .zero))
                #expect(ledger.movements.dropFirst().allSatisfy { $0.surcharge <= .zero && $0.amount < .zero })
                // Divided over the funds, no cent is lost or made, and none of what was added is among them.
                let funds = FundLedger(movements: ledger.movements.map { ($0, ledger.rules) }, program: ledger.program)
                #expect(funds.balance == sums.amount)
            }
            #expect(ledger.movements.dropFirst().reduce(.zero) { $0 + $1.surcharge } == .zero - added)
        }
    }

    /// 2.4 % of $33.33 is 80 cents; of $22.22 it is 53, and of $11.11 27.
    @Test func thirtyThreeDollarsInThreeSteps() throws {
        var ledger = try #require(FeeLedger(program: program(.basisPoints(240)), stream: .postCharge))
        ledger = ledger.adding(ledger.payment(Money(cents: 3_333), by: .credit), by: "account:a", on: Self.today)
        for _ in 0..<3 { ledger = try refund(1_111, of: 1, ledger) }
        #expect(ledger.movements.map(\.surcharge.cents) == [80, -27, -26, -27])
        #expect(ledger.movements.map(\.total.cents) == [3_413, -1_138, -1_137, -1_138])
        // As it is stored and read again it says the same.
        let again = try ledger.entries.map {
            FeeEntry(sequence: $0.sequence, happened: $0.happened, actor: $0.actor, kind: try StoredFeeLine($0.kind).line())
        }
        #expect(again.movements == ledger.movements)
    }

    /// Two requests stand at once: what comes back is worked out when each is granted.
    @Test func twoRequestsGiveBackNoMoreThanWasAdded() throws {
        var ledger = try #require(FeeLedger(program: program(.basisPoints(240)), stream: .postCharge))
        ledger = ledger.adding(ledger.payment(Money(cents: 3_333), by: .credit), by: "account:a", on: Self.today)
        for cents in [1_111, 2_222] as [Int64] {
            ledger = ledger.adding(.asked(.refund(payment: 1, Money(cents: cents))), by: "account:a", on: Self.today)
        }
        for request in [2, 3] { ledger = ledger.adding(.granted(request), by: "account:b", on: Self.today) }
        #expect(ledger.movements.map(\.surcharge.cents) == [80, -27, -53])
    }

    /// The program adds more, less or nothing by the time that money is given back, and an earlier release had given back nothing of it.
    @Test(arguments: [Surcharge.basisPoints(900), .basisPoints(10), .amountUnknown, nil])
    func whatTheProgramSaysByThenTakesNothingAway(later: Surcharge?) throws {
        var ledger = try #require(FeeLedger(program: program(.basisPoints(240)), stream: .postCharge))
        ledger = ledger.adding(ledger.payment(Money(cents: 40_000), by: .credit), by: "account:a", on: Self.today)
        let old: [FeeEntry.Kind] = [.asked(.refund(payment: 1, Money(cents: 10_000))), .granted(2)]
        let entries = old.enumerated().map { FeeEntry(sequence: $0 + 2, happened: Self.today, actor: "account:\($0)", kind: $1) }
        ledger = try #require(FeeLedger(ledger.entries + entries, program: ledger.program, stream: .postCharge))
        ledger = try refund(10_000, of: 1, ledger, under: program(later))
        ledger = try refund(20_000, of: 1, ledger, under: program(later))
        #expect(ledger.movements.dropFirst().allSatisfy { $0.surcharge <= .zero })
        #expect(sums(ledger).amount == .zero && sums(ledger).surcharge == .zero)
    }

    @Test func theHintSaysTheRuleAndTheTotalInWholeCents() {
        let owed = Money(cents: 40_000)
        #expect(Surcharge.basisPoints(240).sentence(owing: owed).en == "2.4% is added: $409.60 for all of it.")
        #expect(Surcharge.basisPoints(240).sentence(owing: owed).fr == "On ajoute 2,4\u{A0}%\u{A0}: 409,60\u{A0}$ pour le tout.")
        #expect(Surcharge.basisPoints(205).sentence(owing: owed).en.hasPrefix("2.05% "))
        #expect(Surcharge.basisPoints(300).sentence(owing: owed).en.hasPrefix("3% "))
        #expect(Surcharge.fixed(Money(cents: 350)).sentence(owing: owed).en == "$3.50 is added to each payment: $403.50 for all of it.")
        #expect(Surcharge.amountUnknown.sentence(owing: owed).en.contains("Nothing is added here until it says so."))
    }
}
