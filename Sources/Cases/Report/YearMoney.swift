import Core
import Programs

/// A movement at the fee desk, and whose case it is.
public struct YearFee: Sendable, Hashable {
    public let id: CaseID
    public let movement: FeeMovement

    public init(id: CaseID, movement: FeeMovement) {
        self.id = id
        self.movement = movement
    }
}

/// The money of one year, to the cent: what was there, what came in and what went out by area, what is left. What a way of paying adds to the
/// fee isn't in it: it goes to no fund.
public struct YearMoney: Sendable, Hashable {
    public let opening: Money
    /// Fees paid in the year, less payments that were recorded by mistake.
    public let received: Money
    /// Fees given back in the year, as an amount above zero.
    public let refunded: Money
    /// By area; a line taken back in the year counts against its area.
    public let grants: [CommunityArea?: Money]
    public let paidOut: [CommunityArea?: Money]

    public var fees: Money { received - refunded }
    public var granted: Money { grants.values.reduce(.zero, +) }
    public var spent: Money { paidOut.values.reduce(.zero, +) }
    public var closing: Money { opening + fees + granted - spent }

    /// - Parameters:
    ///   - fees: every movement of the program.
    ///   - lines: every line of its funds.
    init(_ fees: [YearFee], _ lines: [FundLine], year: CivilYear) {
        let flows = Self.flows(lines)
        let earlier = fees.filter { $0.movement.on < year.first }.map(\.movement.amount)
        let inYear = fees.map(\.movement).filter { year.contains($0.on) }
        opening = earlier.reduce(.zero, +) + flows.filter { $0.on < year.first }.reduce(.zero) { $1.isOut ? $0 - $1.amount : $0 + $1.amount }
        received = inYear.filter { $0.kind != .refund }.reduce(.zero) { $0 + $1.amount }
        refunded = .zero - inYear.filter { $0.kind == .refund }.reduce(.zero) { $0 + $1.amount }
        func byArea(_ isOut: Bool) -> [CommunityArea?: Money] {
            flows.filter { year.contains($0.on) && $0.isOut == isOut }.reduce(into: [:]) { $0[$1.area] = ($0[$1.area] ?? .zero) + $1.amount }
        }
        grants = byArea(false)
        paidOut = byArea(true)
    }

    private struct Flow {
        let on: CivilDate
        let isOut: Bool
        let area: CommunityArea?
        let amount: Money
    }

    /// What moved by each line, on its day: a line taken back moves the money again, the other way, on the day of its taking back.
    private static func flows(_ lines: [FundLine]) -> [Flow] {
        var first: [Int: Flow] = [:]
        return lines.compactMap { line in
            switch line.kind {
            case .disbursement(_, let amount, _, let area): first[line.sequence] = Flow(on: line.on, isOut: true, area: area, amount: amount)
            case .grant(let area, let amount, _): first[line.sequence] = Flow(on: line.on, isOut: false, area: area, amount: amount)
            case .reversal(let of):
                return first.removeValue(forKey: of).map { Flow(on: line.on, isOut: $0.isOut, area: $0.area, amount: .zero - $0.amount) }
            }
            return first[line.sequence]
        }
    }
}
