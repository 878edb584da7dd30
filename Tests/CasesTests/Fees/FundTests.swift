import Core
import Programs
import Testing

@testable import Cases

@Suite struct FundTests {
    private static func rules(_ shares: [Int]) -> FeeRules {
        FeeRules(
            amounts: [.postCharge: .stated(Money(cents: 75_000))], reducible: [], methods: [:], purpose: both("Support"), dueBeforeClass: true,
            earmarks: shares.enumerated().map { Earmark(id: "fund-\($0)", name: both("Fund \($0)"), share: $1) })
    }

    /// Whole cents, nothing lost and nothing made, whatever the shares; what is given back is the mirror of what was taken.
    @Test(arguments: [[10_000], [7_000, 3_000], [3_333, 3_333, 3_334], [5_000, 2_500, 2_500], [9_999, 1], [1_429, 1_429, 1_429, 1_429, 1_428, 1_428, 1_428]])
    func thePartsAlwaysAddUp(shares: [Int]) {
        let rules = Self.rules(shares)
        for cents in [Int64(0), 1, 2, 3, 7, 99, 100, 101, 333, 9_999, 75_000, 75_001, 1_000_000_000] {
            let parts = rules.split(Money(cents: cents)).map(\.part)
            #expect(parts.reduce(.zero, +) == Money(cents: cents))
            #expect(parts.allSatisfy { $0 >= .zero })
            #expect(rules.split(Money(cents: -cents)).map(\.part) == parts.map { .zero - $0 })
        }
    }

    @Test func theCentThatIsLeftGoesWhereTheRemainderIsLargest() {
        #expect(Self.rules([7_000, 3_000]).split(Money(cents: 101)).map(\.part.cents) == [71, 30])
        #expect(Self.rules([5_000, 5_000]).split(Money(cents: 101)).map(\.part.cents) == [51, 50])
    }

    @Test func aFundPaysOutNoMoreThanItHas() throws {
        let program = Program.fixture("city", streams: [.postCharge: .postCharge], fee: Self.rules([7_000, 3_000]))
        let taken = FeeMovement(
            sequence: 1, on: day("2026-03-02"), kind: .payment, tender: .moneyOrder, amount: Money(cents: 75_000), surcharge: .zero, payment: 1)
        var ledger = FundLedger(movements: [(taken, Self.rules([7_000, 3_000]))], program: program)
        #expect(ledger.balance(of: "fund-0") == Money(cents: 52_500) && ledger.balance == Money(cents: 75_000))
        func paying(_ cents: Int64, _ fund: String = "fund-0", to: String = "Sunrise House") -> FundLine.Kind {
            .disbursement(fund: fund, Money(cents: cents), to: to, area: .treatment)
        }
        #expect(ledger.refused(paying(52_501))?.code == "fund-too-small")
        #expect(ledger.refused(paying(1, "elsewhere"))?.code == "no-such-fund")
        #expect(ledger.refused(paying(0))?.code == "nothing-paid")
        #expect(ledger.refused(paying(1, to: " "))?.code == "text-missing")
        #expect(ledger.refused(paying(52_500)) == nil)
        func line(_ sequence: Int, _ kind: FundLine.Kind) -> FundLine {
            FundLine(sequence: sequence, on: day("2026-03-03"), actor: "account:1", kind: kind)
        }
        ledger = FundLedger([line(1, paying(52_500))], movements: [(taken, Self.rules([7_000, 3_000]))], program: program)
        #expect(ledger.balance == Money(cents: 22_500) && ledger.refused(.reversal(of: 1)) == nil)
        ledger = FundLedger([line(1, paying(52_500)), line(2, .reversal(of: 1))], movements: [(taken, Self.rules([7_000, 3_000]))], program: program)
        #expect(ledger.balance == Money(cents: 75_000) && ledger.refused(.reversal(of: 1))?.code == "no-such-fund")
    }

    @Test func aGrantIsPaidOutUnderItsAreaAndTakenBackWholeOrNotAtAll() {
        let program = Program.fixture("city", streams: [.postCharge: .postCharge], fee: nil)
        func ledger(_ kinds: [FundLine.Kind]) -> FundLedger {
            FundLedger(
                kinds.enumerated().map { FundLine(sequence: $0 + 1, on: day("2026-03-03"), actor: "account:1", kind: $1) }, movements: [], program: program)
        }
        func paying(_ cents: Int64, _ area: CommunityArea?) -> FundLine.Kind {
            .disbursement(fund: Earmark.grants.id, Money(cents: cents), to: "Sunrise House", area: area)
        }
        let grant = FundLine.Kind.grant(area: .treatment, Money(cents: 3_710_000), from: "Invented Ministry")
        #expect(ledger([]).refused(grant) == nil && ledger([]).refused(paying(1, .treatment))?.code == "no-such-fund")
        #expect(ledger([]).refusal(of: grant, on: day("2026-03-05"), today: day("2026-03-04"))?.code == "grant-not-yet-in")
        #expect(ledger([]).refused(.grant(area: .treatment, .zero, from: "Invented Ministry"))?.code == "nothing-granted")
        #expect(ledger([]).refused(.grant(area: .treatment, Money(cents: 1), from: " "))?.code == "text-missing")
        let granted = ledger([grant])
        #expect(granted.funds.map(\.id) == [Earmark.grants.id] && granted.balance == Money(cents: 3_710_000))
        #expect(granted.refused(paying(1, nil))?.code == "area-missing" && granted.refused(paying(1, .advocacy))?.code == "fund-too-small")
        #expect(granted.refused(paying(3_710_000, .treatment)) == nil && granted.refused(.reversal(of: 1)) == nil)
        let spent = ledger([grant, paying(10_000, .treatment)])
        #expect(spent.refused(.reversal(of: 1))?.code == "grant-paid-out" && spent.paidOut(under: .treatment) == Money(cents: 10_000))
        let back = ledger([grant, paying(10_000, .treatment), .reversal(of: 2), .reversal(of: 1)])
        #expect(back.balance == .zero && back.granted.isEmpty && back.refused(.reversal(of: 1))?.code == "no-such-fund")
    }

    @Test func anotherVersionMovesNoMoneyThatCameInBeforeIt() throws {
        func taken(_ cents: Int64) -> FeeMovement {
            FeeMovement(
                sequence: 1, on: day("2026-03-02"), kind: .payment, tender: .debit, amount: Money(cents: cents), surcharge: .zero, payment: 1)
        }
        let (before, now) = (Self.rules([7_000, 3_000]), Self.rules([10_000]))
        let program = Program.fixture("city", streams: [.postCharge: .postCharge], fee: now)
        let line = FundLine(sequence: 1, on: day("2026-03-03"), actor: "account:1", kind: .disbursement(fund: "gone", Money(cents: 100), to: "Sunrise House", area: nil))
        let ledger = FundLedger([line], movements: [(taken(10_000), before), (taken(5_000), now)], program: program)
        #expect(ledger.balance(of: "fund-0") == Money(cents: 12_000) && ledger.balance(of: "fund-1") == Money(cents: 3_000))
        #expect(ledger.funds.map(\.id) == ["fund-0", "fund-1", "gone"] && ledger.balance == Money(cents: 14_900))
        // What is left in a fund of before can be paid out.
        #expect(ledger.refused(.disbursement(fund: "fund-1", Money(cents: 3_000), to: "Sunrise House", area: .advocacy)) == nil)
        let dropped = Program.fixture("city", streams: [.postCharge: .postCharge], fee: nil)
        #expect(FundLedger(movements: [(taken(10_000), before)], program: dropped).balance == Money(cents: 10_000))
        #expect(FundLedger(movements: [], program: dropped).funds.isEmpty)
    }

    @Test func theMovementsComeToWhatIsPaid() throws {
        let program = Program.postCharge
        func dollars(_ amount: Int64) -> Money { Money(cents: amount * 100) }
        func paid(_ amount: Int64, _ surcharge: Int64) -> FeeEntry.Kind {
            .payment(FeeEntry.Payment(tender: .debit, amount: dollars(amount), surcharge: dollars(surcharge)))
        }
        let kinds: [FeeEntry.Kind] = [
            paid(500, 10), paid(250, 5), .asked(.refund(payment: 1, dollars(100))), .granted(3), .asked(.void(payment: 2)), .granted(5),
            .asked(.relief(dollars(50))), .granted(7), .asked(.refund(payment: 1, dollars(1))), .declined(9),
        ]
        let entries = kinds.enumerated().map { FeeEntry(sequence: $0 + 1, happened: day("2026-03-02"), actor: "account:\($0 % 2)", kind: $1) }
        let ledger = try #require(FeeLedger(entries, program: program, stream: .postCharge))
        #expect(ledger.movements.map(\.kind) == [.payment, .payment, .refund, .void])
        #expect(ledger.movements.map(\.total) == [dollars(510), dollars(255), dollars(-100), dollars(-255)])
        #expect(ledger.movements.reduce(.zero) { $0 + $1.amount } == ledger.paid)
    }

    @Test func theNoShowRuleOfTheProgramHolds() throws {
        let rules = FeeRules(
            amounts: [.postCharge: .stated(Money(cents: 75_000))], reducible: [],
            methods: [.moneyOrder: PaymentRule(acceptance: .preferred, surcharge: nil, sentence: nil)], purpose: both("Support"),
            dueBeforeClass: true, noShow: .forfeit)
        let program = Program.fixture("city", streams: [.postCharge: .postCharge], fee: rules)
        let ledger = try #require(FeeLedger(program: program, stream: .postCharge))
        let paid = ledger.adding(ledger.payment(Money(cents: 75_000), by: .moneyOrder), by: "account:1", on: day("2026-03-02"))
        let refund = FeeEntry.Kind.asked(.refund(payment: 1, Money(cents: 75_000)))
        func code(_ absence: Act.Absence?) -> String? {
            paid.refusal(of: refund, by: "account:1", on: day("2026-04-02"), talks: [], absence: absence)?.code
        }
        #expect(code(.unacceptable) == "fee-forfeited")
        #expect(code(.acceptable) == nil && code(nil) == nil)
        // Asked for before the day, it isn't granted after it.
        let asked = paid.adding(refund, by: "account:1", on: day("2026-03-20"))
        func granting(_ absence: Act.Absence?) -> String? {
            asked.refusal(of: .granted(2), by: "account:2", on: day("2026-04-02"), talks: [], absence: absence)?.code
        }
        #expect(granting(.unacceptable) == "fee-forfeited" && granting(.acceptable) == nil)
        #expect(asked.refusal(of: .declined(2), by: "account:2", on: day("2026-04-02"), talks: [], absence: .unacceptable) == nil)
    }
}

extension FundLedger {
    fileprivate func refused(_ kind: FundLine.Kind) -> Refusal? { refusal(of: kind, on: day("2026-03-04"), today: day("2026-03-04")) }
}
