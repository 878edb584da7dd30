import Cases
import Core
import Database

/// What the audit log is narrowed to.
public struct AuditFilter: Sendable {
    /// Looks, acts or refusals.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case looks, acts, refusals
    }

    /// Entries about one case.
    public var number: FileNumber?
    /// Entries of one actor, by id: `account:<id>` or `operator:<unix user>`.
    public var actor: String?
    public var kind: Kind?
    /// Entries on a page, at most 100.
    public var limit: Int
    /// Where the page before ended: entries before this one, by time and id.
    public var before: (at: Instant, id: String)?

    public init(
        number: FileNumber? = nil, actor: String? = nil, kind: Kind? = nil, limit: Int = 50, before: (at: Instant, id: String)? = nil
    ) {
        self.number = number
        self.actor = actor
        self.kind = kind
        self.limit = min(max(limit, 1), 100)
        self.before = before
    }
}

/// One entry of the log. Ids and file numbers, never names.
public struct AuditLine: Sendable, Hashable {
    /// How it ended; a refusal with its stable code.
    public enum Outcome: Sendable, Hashable {
        case done, viewed
        case refused(String)
    }

    public let id: String
    public let at: Instant
    public let actor: String
    public let role: Role?
    /// The act's stable name, such as `case.page` or `case.refer`.
    public let act: String
    public let purpose: String?
    public let outcome: Outcome
    /// The cases that it names, in its order; at most ``CaseDesk/auditedNumbers`` of them.
    public let numbers: [FileNumber]
    /// How many records it names in all, cases and held referrals.
    public let records: Int
}

/// A page of the log, newest first.
public struct AuditLog: Sendable, Hashable {
    public let lines: [AuditLine]
    public let hasMore: Bool
}

extension CaseDesk {
    /// So many file numbers are told for one entry; a list of a hundred cases is told by its count.
    static let auditedNumbers = 20

    /// Who looked at what and did what in the grant's program, newest first. For the auditor, and for the coordinator.
    /// Throws ``DeskError/notFound`` for a file number that isn't in this program.
    public func auditLog(_ filter: AuditFilter, by: By) async throws -> AuditLog {
        guard let grant = by.actor.grant, grant.role == .auditor || grant.role == .coordinator else { throw DeskError.noGrant }
        return try await store.read { connection in
            let about = try filter.number.map { try Self.audited($0, program: grant.program, connection) }
            let (condition, values) = filter.condition(grant.program, about: about)
            let entries = try connection.rows(
                "SELECT id, at, actor, role, act, records, purpose, outcome FROM audit_entry WHERE " + condition
                    + " ORDER BY at DESC, id DESC LIMIT " + .parameters(from: values.count + 1, count: 1),
                values + [.integer(Int64(filter.limit + 1))]
            ) { try AuditRow($0) }
            let shown = Array(entries.prefix(filter.limit))
            let numbers = try Self.numbers(of: shown.flatMap(\.firstRecords), program: grant.program, connection)
            return AuditLog(lines: shown.map { $0.line(numbers) }, hasMore: entries.count > filter.limit)
        }
    }

    private static func audited(_ number: FileNumber, program: String, _ connection: any Connection) throws -> CaseID {
        let id: CaseID? = try connection.first(
            "SELECT id FROM case_file WHERE program = $1 AND file_number = $2", program, number
        ) { try $0.id(0) }
        guard let id else { throw DeskError.notFound }
        return id
    }

    private static func numbers(
        of records: [String], program: String, _ connection: any Connection
    ) throws -> [String: FileNumber] {
        let ids = records.unique
        if ids.isEmpty { return [:] }
        let pairs = try connection.rows(
            "SELECT id, file_number FROM case_file WHERE program = $1 AND id IN (" + .parameters(from: 2, count: ids.count) + ")",
            [.text(program)] + ids.map { .text($0) }
        ) { (id: try $0.text(0), number: try $0.text(1)) }
        return Dictionary(uniqueKeysWithValues: pairs.compactMap { pair in FileNumber(pair.number).map { (pair.id, $0) } })
    }
}

/// An entry's row, before its ids are told as file numbers.
private struct AuditRow: Sendable {
    let id: String
    let at: Instant
    let actor: String
    let role: Role?
    let act: String
    let records: [String]
    let purpose: String?
    let outcome: AuditLine.Outcome

    init(_ row: any Row) throws {
        id = try row.text(0)
        at = try row.instant(1)
        actor = try row.text(2)
        role = try row.optionalText(3).flatMap(Role.init(rawValue:))
        act = try row.text(4)
        // `seq:3` after a case's id names the event of its ledger, not a record.
        records = try row.text(5).split(separator: " ").map(String.init).filter { !$0.hasPrefix("seq:") }
        purpose = try row.optionalText(6)
        guard let outcome = AuditEntry.Outcome(try row.text(7)) else { throw StorageError.unexpectedValue(column: 7) }
        self.outcome = switch outcome {
        case .done: .done
        case .viewed: .viewed
        case .refused(let code): .refused(code)
        }
    }

    var firstRecords: ArraySlice<String> { records.prefix(CaseDesk.auditedNumbers) }

    func line(_ numbers: [String: FileNumber]) -> AuditLine {
        AuditLine(
            id: id, at: at, actor: actor, role: role, act: act, purpose: purpose, outcome: outcome,
            numbers: firstRecords.compactMap { numbers[$0] }, records: records.count)
    }
}

extension AuditFilter {
    fileprivate func condition(_ program: String, about: CaseID?) -> (sql: SQL, values: [SQLValue]) {
        var sql: SQL = "program = $1"
        var values: [SQLValue] = [.text(program)]
        if let about {
            sql = sql + " AND records LIKE " + .parameters(from: values.count + 1, count: 1)
            values.append(.text("%\(about.text)%"))
        }
        if let actor {
            sql = sql + " AND actor = " + .parameters(from: values.count + 1, count: 1)
            values.append(.text(actor))
        }
        switch kind {
        case .looks: sql = sql + " AND outcome = 'viewed'"
        case .acts: sql = sql + " AND outcome = 'done'"
        case .refusals: sql = sql + " AND outcome LIKE 'refused:%'"
        case nil: break
        }
        if let before {
            sql = sql + " AND (at, id) < (" + .parameters(from: values.count + 1, count: 2) + ")"
            values += [before.at.sqlValue, .text(before.id)]
        }
        return (sql, values)
    }
}
