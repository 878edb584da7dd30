import Core
import Programs

/// One line of a program's funds: money that went to a program for survivors, or such a line taken back.
public struct FundLine: Sendable, Hashable {
    /// From 1 within the program, without a gap.
    public let sequence: Int
    public let on: CivilDate
    public let actor: String
    public let kind: Kind

    public init(sequence: Int, on: CivilDate, actor: String, kind: Kind) {
        self.sequence = sequence
        self.on = on
        self.actor = actor
        self.kind = kind
    }

    public enum Kind: Sendable, Hashable {
        /// `to` is an organization or one of its programs, never a person.
        case disbursement(fund: String, Money, to: String)
        /// The disbursement with this sequence was recorded by mistake, or came back.
        case reversal(of: Int)
    }
}

/// What came into a program's funds by fees and what went out: the fold of its lines over the fees' movements.
public struct FundLedger: Sendable, Hashable {
    /// The program's funds of today, then those that money came into or went out of before.
    public let funds: [Earmark]
    public let program: Program
    public private(set) var lines: [FundLine] = []
    public private(set) var income: [String: Money] = [:]
    /// Disbursements that stand, by their sequence.
    public private(set) var disbursed: [Int: Disbursement] = [:]

    public struct Disbursement: Sendable, Hashable {
        public let fund: String
        public let amount: Money
        public let to: String
    }

    /// Each movement is divided by the rules under which its payment was recorded: another version of the program moves no money that came
    /// in before it. Nil where the program asks no fee and never did.
    public init?(_ lines: [FundLine] = [], movements: [(movement: FeeMovement, rules: FeeRules)], program: Program) {
        if program.fee == nil && movements.isEmpty && lines.isEmpty { return nil }
        self.program = program
        let paidFrom = lines.compactMap { line in
            if case .disbursement(let fund, _, _) = line.kind { Earmark(id: fund, name: Bilingual(en: fund, fr: fund), share: 0) } else { nil }
        }
        funds = Earmark.union(of: [program.fee?.earmarks ?? []] + movements.map(\.rules.earmarks) + [paidFrom])
        for (movement, rules) in movements {
            for (fund, part) in rules.split(movement.amount) { income[fund, default: .zero] = income[fund, default: .zero] + part }
        }
        for line in lines { apply(line) }
    }

    public func paidOut(of fund: String) -> Money { disbursed.values.filter { $0.fund == fund }.reduce(.zero) { $0 + $1.amount } }
    public func balance(of fund: String) -> Money { income[fund, default: .zero] - paidOut(of: fund) }
    /// All that is left. It is what the fees brought in less what was paid out, to the cent.
    public var balance: Money { funds.reduce(.zero) { $0 + balance(of: $1.id) } }

    /// Why a line can't be added; nil when it can.
    public func refusal(of kind: FundLine.Kind) -> Refusal? {
        switch kind {
        case .disbursement(let fund, let amount, let to):
            guard funds.contains(where: { $0.id == fund }) else { return Refusal.noSuchFund }
            if amount <= .zero { return Refusal.nothingPaid }
            if to.allSatisfy(\.isWhitespace) { return Refusal.textMissing(.reason) }
            return amount > balance(of: fund) ? Refusal.fundTooSmall(balance(of: fund)) : nil
        case .reversal(let sequence): return disbursed[sequence] == nil ? Refusal.noSuchFund : nil
        }
    }

    private mutating func apply(_ line: FundLine) {
        lines.append(line)
        switch line.kind {
        case .disbursement(let fund, let amount, let to): disbursed[line.sequence] = Disbursement(fund: fund, amount: amount, to: to)
        case .reversal(let sequence): disbursed[sequence] = nil
        }
    }
}

extension Earmark {
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
