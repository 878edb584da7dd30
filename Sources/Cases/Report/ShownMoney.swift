import Core

/// What of a year's money the public report shows. Grants and payments out have organizations at both ends and are always shown; what came of
/// fees is shown where enough people paid it, and a balance only where it doesn't give away what is hidden.
public struct ShownMoney: Sendable, Hashable {
    /// Nil where the amount is hidden.
    public let opening: Money?
    /// Fees less what was given back.
    public let fees: Money?
    /// The two parts of it; hidden where few were given something back.
    public let received: Money?
    public let refunded: Money?
    public let closing: Money?

    /// Walks the years from the first that money moved in. Fees of fewer payers than the threshold are hidden, none at all too. The balance that
    /// follows is hidden with them, since `closing − opening` would tell the rest; it is shown again after a year up to which the hidden years
    /// together have enough payers, so that what can be subtracted is a sum over as many.
    ///
    /// - Parameters:
    ///   - fees: every movement of the program; the payments out aren't needed, since they are public.
    ///   - threshold: the least number of people whose money may be shown as one amount.
    init(_ money: YearMoney, _ fees: [YearFee], year: CivilYear, asksFee: Bool, threshold: Int) {
        guard asksFee || !fees.isEmpty else {
            (opening, self.fees, received, refunded, closing) = (money.opening, .zero, .zero, .zero, money.closing)
            return
        }
        let byYear = Dictionary(grouping: fees) { $0.movement.on.year }
        var pending: Set<CaseID> = []
        var isHiding = false
        var (before, isShown) = (true, false)
        let first = min(byYear.keys.min() ?? year.number, year.number)
        for number in first...year.number {
            before = !isHiding
            let payers = Self.payers(byYear[number] ?? [])
            isShown = payers.count >= threshold
            if !isShown {
                pending.formUnion(payers)
                isHiding = true
            }
            if isHiding, pending.count >= threshold { (isHiding, pending) = (false, []) }
        }
        let givenBack = Set((byYear[year.number] ?? []).filter { $0.movement.kind == .refund }.map(\.id))
        let isSplit = isShown && givenBack.count >= threshold
        opening = before ? money.opening : nil
        self.fees = isShown ? money.fees : nil
        received = isSplit ? money.received : nil
        refunded = isSplit ? money.refunded : nil
        closing = isHiding ? nil : money.closing
    }

    /// Those whose money is in the sum. Whoever was given back all of it isn't.
    private static func payers(_ fees: [YearFee]) -> Set<CaseID> {
        let paid = fees.reduce(into: [CaseID: Money]()) { $0[$1.id] = ($0[$1.id] ?? .zero) + $1.movement.amount }
        return Set(paid.filter { $0.value != .zero }.keys)
    }
}
