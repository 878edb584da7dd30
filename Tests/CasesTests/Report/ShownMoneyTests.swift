import Core
import Programs
import Testing

@testable import Cases

/// What the public can work out about money that few people paid: over any row of years, from everything that is shown.
@Suite struct ShownMoneyTests {
    private static func id(_ number: Int) -> CaseID { CaseID(String(repeating: "0", count: 28) + String(1_000 + number))! }

    private static func fee(_ payer: Int, _ cents: Int64, _ year: Int, _ kind: FeeMovement.Kind = .payment) -> YearFee {
        YearFee(
            id: id(payer),
            movement: FeeMovement(
                sequence: 1, on: CivilYear(year).first, kind: kind, tender: .debit, amount: Money(cents: kind == .payment ? cents : -cents),
                surcharge: .zero, payment: 1))
    }

    private static func shown(_ fees: [YearFee], _ year: Int, asksFee: Bool = true) -> ShownMoney {
        ShownMoney(YearMoney(fees, [], year: CivilYear(year)), fees, year: CivilYear(year), asksFee: asksFee, threshold: 10)
    }

    @Test func feesOfTenAreShownAndOfNineAreNot() {
        let ten = (1...10).map { Self.fee($0, 75_000, 2025) }
        #expect(Self.shown(ten, 2025).fees == Money(cents: 750_000) && Self.shown(ten, 2025).closing == Money(cents: 750_000))
        // Few were given anything back, so the two parts aren't shown.
        #expect(Self.shown(ten, 2025).received == nil && Self.shown(ten, 2025).refunded == nil)
        let nine = Self.shown(Array(ten.dropLast()), 2025)
        #expect(nine.fees == nil && nine.closing == nil && nine.opening == .zero)
        // Nobody counts as few, and whoever got everything back isn't in the sum.
        #expect(Self.shown([], 2025).fees == nil && Self.shown([], 2025, asksFee: false).closing == .zero)
        #expect(Self.shown(ten + [Self.fee(1, 75_000, 2025, .refund)], 2025).fees == nil)
        let back = (1...20).map { Self.fee($0, 75_000, 2025) } + (1...10).map { Self.fee($0, 100, 2025, .refund) }
        #expect(Self.shown(back, 2025).refunded == Money(cents: 1_000))
    }

    /// Between two balances that are shown, the fees that are hidden are those of ten people or of none: whatever is subtracted is a sum over as
    /// many. Payments out and grants are public, and left out here.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func noSubtractionComesToFewPayers(seed: UInt64) {
        let chance = SeededChance(seed: seed)
        let years = 2020...2027
        let fees = years.flatMap { year in (0..<chance.below(15)).map { _ in Self.fee(chance.below(30), Int64(1 + chance.below(75_000)), year) } }
        var hidden: Set<CaseID> = []
        var isHiding = false
        var last: Money? = .zero
        for year in years {
            let (shown, payers) = (Self.shown(fees, year), Set(fees.filter { $0.movement.on.year == year }.map(\.id)))
            #expect(shown.opening == last, "one year's end is the next one's beginning")
            #expect((shown.fees == nil) == (payers.count < 10))
            if shown.fees == nil {
                hidden.formUnion(payers)
                isHiding = true
            }
            if shown.closing != nil {
                #expect(!isHiding || hidden.count >= 10)
                (hidden, isHiding) = ([], false)
            }
            last = shown.closing
        }
    }
}
