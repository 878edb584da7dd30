import Cases
import Core
import Database
import Programs

/// The rows of a program's funds: appended, never changed.
enum FundRecords {
    private struct Facts: Codable {
        var fund: String?
        var cents: Int64?
        var to: String?
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
        guard let fund = facts.fund, let cents = facts.cents, let to = facts.to else { return nil }
        return .disbursement(fund: fund, Money(cents: cents), to: to)
    }

    static let columns: SQL = "program, sequence, version, facts, happened_on, recorded_at, actor"
    static let columnCount = 7

    /// Writes the line, and gives what its audit entry keeps of it.
    static func append(_ line: FundLine, program: String, at now: Instant, _ connection: any Connection) throws -> [UInt8] {
        let facts: Facts
        switch line.kind {
        case .disbursement(let fund, let money, let to): facts = Facts(fund: fund, cents: money.cents, to: to)
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
    fileprivate var to: String? {
        guard case .disbursement(_, _, let to) = self else { return nil }
        return to
    }
}

extension CaseDesk {
    /// The audit log's name for a line of the funds.
    static let fundAct = "fund.add"

    /// Where the fees went: by fund what came in, what was paid out, and what is left. For the coordinator.
    ///
    /// Throws ``DeskError/notFound`` in a program that asks no fee.
    public func funds(by: By) async throws -> FundLedger {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        return try await store.read { try self.fundLedger(program, $0) }
    }

    private func fundLedger(_ program: Program, _ connection: any Connection) throws -> FundLedger {
        let movements = try Takings.read(self, program: program.id, openOnly: false, connection).map { (movement: $0.movement, rules: $0.rules) }
        guard let ledger = FundLedger(try FundRecords.lines(program: program.id, connection), movements: movements, program: program) else {
            throw DeskError.notFound
        }
        return ledger
    }

    /// Records money that went to a program for survivors, or takes such a line back.
    ///
    /// Throws `Refusal` (audited) where a fund has less than that, ``DeskError/changedMeanwhile(_:)`` when somebody else recorded one since,
    /// ``DeskError/alreadyDone(_:)``.
    public func addFundLine(_ kind: FundLine.Kind, expecting: Int, by: By, token: String) async throws {
        let program = try await coordinatorsProgram(by)
        let entry = entry(Self.fundAct, [], by)
        try await writeOnce(token, by) { writing in
            let ledger = try self.fundLedger(program, writing.connection)
            guard ledger.lines.count == expecting else { throw DeskError.changedMeanwhile([]) }
            if let refusal = Refusal.cardNumber(in: [kind.to]) ?? ledger.refusal(of: kind) { throw Attempt.Refused(refusal: refusal, act: .settleFee) }
            let line = FundLine(sequence: expecting + 1, on: by.today(in: program), actor: by.actor.id, kind: kind)
            let digest = try FundRecords.append(line, program: program.id, at: by.now, writing.connection)
            try writing.record(entry.over(event: line.sequence, digest: digest))
        }
    }
}
