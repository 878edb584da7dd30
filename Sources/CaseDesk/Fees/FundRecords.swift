import Cases
import Core
import Database

/// The rows of a program's funds: appended, never changed.
enum FundRecords {
    private struct Facts: Codable {
        var fund: String?
        var cents: Int64?
        var to: String?
        /// Of a grant alone.
        var from: String?
        /// Lines of earlier releases have none.
        var area: CommunityArea?
        var reverses: Int?
    }

    static func lines(program: String, _ connection: any Connection) throws -> [FundLine] {
        try connection.rows(
            "SELECT sequence, facts, happened_on, actor FROM fund_line WHERE program = $1 ORDER BY sequence", program
        ) { row in
            let facts: Facts = try SealedJSON.value(try row.text(1))
            guard let kind = kind(facts) else { throw StorageError.unexpectedValue(column: 1) }
            return FundLine(sequence: try row.int(0), on: try row.date(2), actor: try row.text(3), kind: kind)
        }
    }

    private static func kind(_ facts: Facts) -> FundLine.Kind? {
        if let reversed = facts.reverses { return .reversal(of: reversed) }
        guard let money = facts.cents.map(Money.init(cents:)) else { return nil }
        if let from = facts.from { return facts.area.map { .grant(area: $0, money, from: from) } }
        guard let fund = facts.fund, let to = facts.to else { return nil }
        return .disbursement(fund: fund, money, to: to, area: facts.area)
    }

    static let columns: SQL = "program, sequence, version, facts, happened_on, recorded_at, actor"
    static let columnCount = 7

    /// Writes the line, and gives what its audit entry keeps of it.
    static func append(_ line: FundLine, program: String, at now: Instant, _ connection: any Connection) throws -> [UInt8] {
        let facts: Facts
        switch line.kind {
        case .disbursement(let fund, let money, let to, let area): facts = Facts(fund: fund, cents: money.cents, to: to, area: area)
        case .grant(let area, let money, let from): facts = Facts(cents: money.cents, from: from, area: area)
        case .reversal(let sequence): facts = Facts(reverses: sequence)
        }
        let values: [SQLValue] = [
            .text(program), line.sequence.sqlValue, 1.sqlValue, .text(try SealedJSON.text(facts)), line.on.sqlValue, now.sqlValue, .text(line.actor),
        ]
        try connection.insert("INSERT INTO fund_line (" + columns + ")", [values])
        return EventDigest.of(EventDigest.bytes(values))
    }
}

extension FundLine.Kind {
    /// Who gave or was given: what a person types in free words.
    var organization: String? {
        switch self {
        case .disbursement(_, _, let to, _): to
        case .grant(_, _, let from): from
        case .reversal: nil
        }
    }
}
