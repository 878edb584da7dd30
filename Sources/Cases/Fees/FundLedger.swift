import Core
import Programs

/// What came into a program's funds, by fees and by grants, and what went out: the fold of its lines over the fees' movements.
public struct FundLedger: Sendable, Hashable {
    /// The program's funds of today, then those that money came into or went out of before; the fund of grants is last, once there was one.
    public let funds: [Earmark]
    public let program: Program
    public private(set) var lines: [FundLine] = []
    public private(set) var income: [String: Money] = [:]
    /// Disbursements that stand, by their sequence.
    public private(set) var disbursed: [Int: Disbursement] = [:]
    /// Grants that stand, by their sequence.
    public private(set) var granted: [Int: Grant] = [:]

    public struct Disbursement: Sendable, Hashable {
        public let fund: String
        public let amount: Money
        public let to: String
        /// Nil where it isn't filed under one: on lines of earlier releases.
        public let area: CommunityArea?
    }

    public struct Grant: Sendable, Hashable {
        public let area: CommunityArea
        public let amount: Money
        public let from: String
    }

    /// Each movement is divided by the rules under which its payment was recorded: another version of the program moves no money that came
    /// in before it.
    public init(_ lines: [FundLine] = [], movements: [(movement: FeeMovement, rules: FeeRules)], program: Program) {
        self.program = program
        let moved = lines.compactMap { line -> Earmark? in
            switch line.kind {
            case .disbursement(Earmark.grants.id, _, _, _), .reversal: nil
            case .disbursement(let fund, _, _, _): Earmark(id: fund, name: Bilingual(en: fund, fr: fund), share: 0)
            case .grant: nil
            }
        }
        let hasGrants = lines.contains { if case .grant = $0.kind { true } else { false } }
        funds = Earmark.union(of: [program.fee?.earmarks ?? []] + movements.map(\.rules.earmarks) + [moved, hasGrants ? [.grants] : []])
        for (movement, rules) in movements {
            for (fund, part) in rules.split(movement.amount) { add(part, to: fund) }
        }
        for line in lines { apply(line) }
    }

    public func paidOut(of fund: String) -> Money { disbursed.values.filter { $0.fund == fund }.reduce(.zero) { $0 + $1.amount } }
    public func balance(of fund: String) -> Money { income[fund, default: .zero] - paidOut(of: fund) }
    /// All that is left. It is what fees and grants brought in less what was paid out, to the cent.
    public var balance: Money { funds.reduce(.zero) { $0 + balance(of: $1.id) } }

    /// Grants that stand under an area, and what was paid out under it, of whatever fund; nil is what isn't filed under one.
    public func granted(under area: CommunityArea?) -> Money { granted.values.filter { $0.area == area }.reduce(.zero) { $0 + $1.amount } }
    public func paidOut(under area: CommunityArea?) -> Money { disbursed.values.filter { $0.area == area }.reduce(.zero) { $0 + $1.amount } }

    /// What is left of the grants of one area. They are paid out under it and under no other.
    public func grantsLeft(_ area: CommunityArea) -> Money {
        granted(under: area) - disbursed.values.filter { $0.fund == Earmark.grants.id && $0.area == area }.reduce(.zero) { $0 + $1.amount }
    }

    /// Why a line can't be added; nil when it can.
    ///
    /// - Parameter today: nothing has come in after it.
    public func refusal(of kind: FundLine.Kind, on day: CivilDate, today: CivilDate) -> Refusal? {
        switch kind {
        case .disbursement(let fund, let amount, let to, let area):
            guard funds.contains(where: { $0.id == fund }) else { return Refusal.noSuchFund }
            if amount <= .zero { return Refusal.nothingPaid }
            if to.allSatisfy(\.isWhitespace) { return Refusal.textMissing(.reason) }
            guard let area else { return Refusal.areaMissing }
            let left = fund == Earmark.grants.id ? grantsLeft(area) : balance(of: fund)
            return amount > left ? Refusal.fundTooSmall(left) : nil
        case .grant(_, let amount, let from):
            if amount <= .zero { return Refusal.nothingGranted }
            if from.allSatisfy(\.isWhitespace) { return Refusal.textMissing(.reason) }
            return day > today ? Refusal.grantNotYetIn : nil
        case .reversal(let sequence):
            if let grant = granted[sequence] {
                let left = grantsLeft(grant.area)
                return grant.amount > left ? Refusal.grantPaidOut(left) : nil
            }
            return disbursed[sequence] == nil ? Refusal.noSuchFund : nil
        }
    }

    private mutating func add(_ money: Money, to fund: String) { income[fund, default: .zero] = income[fund, default: .zero] + money }

    private mutating func apply(_ line: FundLine) {
        lines.append(line)
        switch line.kind {
        case .disbursement(let fund, let amount, let to, let area):
            disbursed[line.sequence] = Disbursement(fund: fund, amount: amount, to: to, area: area)
        case .grant(let area, let amount, let from):
            granted[line.sequence] = Grant(area: area, amount: amount, from: from)
            add(amount, to: Earmark.grants.id)
        case .reversal(let sequence):
            disbursed[sequence] = nil
            if let grant = granted.removeValue(forKey: sequence) { add(.zero - grant.amount, to: Earmark.grants.id) }
        }
    }
}

extension Earmark {
    /// The fund of what organizations gave. No program's document can name one so: ids there have no colon.
    public static let grants = Earmark(id: ":grants", name: CasesText.fundGrants, share: 0)

    /// Each fund once, as the first that has its id names it.
    public static func union(of lists: [[Earmark]]) -> [Earmark] {
        var ids: Set<String> = []
        return lists.joined().filter { ids.insert($0.id).inserted }
    }
}

extension FeeRules {
    /// An amount divided over the funds in whole cents: by the shares, what is left over going where the remainder is largest, the first of equals
    /// first. The parts always add up to the amount; what is given back is divided in the same way, below zero.
    public func split(_ amount: Money) -> [(fund: String, part: Money)] {
        let (whole, sign) = (Int64(amount.cents.magnitude), Int64(amount.cents < 0 ? -1 : 1))
        var parts = earmarks.map { (fund: $0.id, cents: whole * Int64($0.share) / 10_000, rest: whole * Int64($0.share) % 10_000) }
        let left = Int(whole - parts.reduce(0) { $0 + $1.cents })
        let order = parts.indices.sorted { (parts[$1].rest, $0) < (parts[$0].rest, $1) }
        for index in order.prefix(left) { parts[index].cents += 1 }
        return parts.map { ($0.fund, Money(cents: sign * $0.cents)) }
    }
}
