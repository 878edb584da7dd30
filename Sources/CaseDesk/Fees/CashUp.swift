import Cases
import Core
import Database
import Programs

/// A count of the drawer: what the lines since the last one come to by tender, and what was there.
public struct CashUp: Sendable, Hashable {
    public let number: Int
    public let on: CivilDate
    public let actor: String
    public let counts: [Count]
    /// Why the two differ, where they do. Not about a person.
    public let reason: String?

    public struct Count: Sendable, Hashable, Codable {
        public let tender: PaymentMethod
        public let expected: Money
        public let counted: Money

        public init(tender: PaymentMethod, expected: Money, counted: Money) {
            self.tender = tender
            self.expected = expected
            self.counted = counted
        }

        public var difference: Money { counted - expected }
    }
}

/// What is to be counted now, and the last counts.
public struct CashUpPage: Sendable {
    /// Movements that no cash-up has counted yet.
    public let open: [Taking]
    /// The newest first.
    public let past: [CashUp]
    public let today: CivilDate
    public let program: Program
    /// Tells what the form was shown with.
    public var mark: String { "\(past.first?.number ?? 0)-\(open.count)" }
}

enum CashUpRecords {
    private struct Facts: Codable {
        let counts: [CashUp.Count]
        let reason: String?
    }

    static let columns: SQL = "program, number, on_day, recorded_at, actor, facts"
    static let columnCount = 6

    /// The lines that counts counted, as they stand in the digests: after the count's own row, in the order of their cases' ids and sequences.
    struct Counted: Sendable {
        let id: String
        let sequence: Int

        static func values(_ lines: [Counted]) -> [SQLValue] {
            lines.sorted { ($0.id, $0.sequence) < ($1.id, $1.sequence) }.flatMap { [.text($0.id), $0.sequence.sqlValue] }
        }
    }

    /// Writes the count, and gives what its audit entry keeps of it.
    static func insert(
        _ cashUp: CashUp, program: String, at now: Instant, lines: [Taking], _ connection: any Connection
    ) throws -> [UInt8] {
        let facts = try SealedJSON.text(Facts(counts: cashUp.counts, reason: cashUp.reason))
        let values: [SQLValue] = [
            .text(program), cashUp.number.sqlValue, cashUp.on.sqlValue, now.sqlValue, .text(cashUp.actor), .text(facts),
        ]
        try connection.insert("INSERT INTO cash_up (" + columns + ")", [values])
        try connection.insert(
            "INSERT INTO cash_up_line (case_id, sequence, program, number)",
            lines.map { [$0.id.sqlValue, $0.movement.sequence.sqlValue, .text(program), cashUp.number.sqlValue] })
        let counted = lines.map { Counted(id: $0.id.text, sequence: $0.movement.sequence) }
        return EventDigest.of(EventDigest.bytes(values + Counted.values(counted)))
    }

    /// What the counts of some programs counted, by program and number.
    static func counted(ofPrograms condition: SQL, _ programs: [SQLValue], _ connection: any Connection) throws -> [String: [Int: [Counted]]] {
        var counted: [String: [Int: [Counted]]] = [:]
        try connection.stream("SELECT program, number, case_id, sequence FROM cash_up_line" + condition, programs) { row in
            counted[try row.text(0), default: [:]][try row.int(1), default: []].append(Counted(id: try row.text(2), sequence: try row.int(3)))
            return true
        }
        return counted
    }

    static func last(program: String, limit: Int, _ connection: any Connection) throws -> [CashUp] {
        try connection.rows(
            "SELECT number, on_day, actor, facts FROM cash_up WHERE program = $1 ORDER BY number DESC LIMIT $2", program, limit
        ) { row in
            let facts: Facts = try SealedJSON.value(try row.text(3))
            return CashUp(
                number: try row.int(0), on: try row.date(1), actor: try row.text(2), counts: facts.counts, reason: facts.reason)
        }
    }
}

extension CaseDesk {
    /// The audit log's name for a count.
    static let cashUpAct = "fee.cash-up"

    /// What the fee desk has taken since it was counted last. For the coordinator.
    public func cashUp(by: By) async throws -> CashUpPage {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        return try await store.read { try self.cashUpPage(program, by, $0) }
    }

    private func cashUpPage(_ program: Program, _ by: By, _ connection: any Connection) throws -> CashUpPage {
        CashUpPage(
            open: try Takings.read(self, program: program.id, openOnly: true, connection),
            past: try CashUpRecords.last(program: program.id, limit: 20, connection), today: by.today(in: program), program: program)
    }

    /// Counts the drawer: every tender that was taken, with what was found of it. What is counted is counted once.
    ///
    /// - Parameter mark: ``CashUpPage/mark`` when the form was shown.
    /// - Throws: `Refusal` (audited) where nothing was taken, or it differs without a reason; ``DeskError/changedMeanwhile(_:)`` when something
    ///   was taken since; ``DeskError/alreadyDone(_:)``.
    public func closeCashUp(_ counted: [PaymentMethod: Money], reason: String?, mark: String, by: By, token: String) async throws {
        let program = try await coordinatorsProgram(by)
        let entry = entry(Self.cashUpAct, [], by)
        try await writeOnce(token, by) { writing in
            let page = try self.cashUpPage(program, by, writing.connection)
            guard page.mark == mark else { throw DeskError.changedMeanwhile([]) }
            let counts = page.open.byTender.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                CashUp.Count(tender: $0.key, expected: $0.value, counted: counted[$0.key] ?? .zero)
            }
            let refusal: Refusal? = Refusal.cardNumber(in: [reason])
                ?? (page.open.isEmpty ? .nothingToCount : reason == nil && counts.contains { $0.difference != .zero } ? .countDiffers : nil)
            if let refusal { throw Attempt.Refused(refusal: refusal, act: .settleFee) }
            let cashUp = CashUp(
                number: (page.past.first?.number ?? 0) + 1, on: page.today, actor: by.actor.id, counts: counts, reason: reason)
            let digest = try CashUpRecords.insert(cashUp, program: program.id, at: by.now, lines: page.open, writing.connection)
            try writing.record(entry.over(event: cashUp.number, digest: digest))
        }
    }

    /// Every movement of a span of days, for the bookkeeper: by day and receipt, without a name. The look is logged.
    public func takings(from: CivilDate, to: CivilDate, by: By) async throws -> [Taking] {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let all = try await store.read { try Takings.read(self, program: program.id, openOnly: false, $0) }
        let found = all.filter { (from...max(from, to)).contains($0.movement.on) }
        guard try await logged(found.map(\.id.text), on: "fee.export", by: by, evenNobody: true) else { throw StorageError.busy }
        return found
    }
}
