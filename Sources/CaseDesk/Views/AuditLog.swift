import Cases
import Core
import Database

/// What the audit log is narrowed to.
public struct AuditFilter: Sendable {
    /// Looks, acts or refusals.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case looks, acts, refusals
    }

    /// Entries about one case; of long lists in which it stood, those of the last ``CaseDesk/listDays`` days.
    public var number: FileNumber?
    /// Entries of one actor, by id: `account:<id>` or `operator:<unix user>`.
    public var actor: String?
    public var kind: Kind?
    /// From this moment on, and up to this one.
    public var from: Instant?
    public var until: Instant?
    /// Entries on a page, at most 100.
    public var limit: Int
    /// Where the page before ended: entries before this one, by time and id.
    public var before: (at: Instant, id: String)?

    public init(
        number: FileNumber? = nil, actor: String? = nil, kind: Kind? = nil, from: Instant? = nil, until: Instant? = nil,
        limit: Int = 50, before: (at: Instant, id: String)? = nil
    ) {
        self.number = number
        self.actor = actor
        self.kind = kind
        self.from = from
        self.until = until
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
    public let purpose: LookPurpose?
    public let outcome: Outcome
    /// The cases that it names, in its order; at most ``CaseDesk/auditedNumbers`` of them.
    public let numbers: [FileNumber]
    /// The ids of records of another compartment, as many at most; no number and no page leads from them to anybody.
    public let ids: [String]
    /// How many records it names in all, cases and held referrals. A call that belongs to no case isn't one.
    public let records: Int
}

/// A page of the log, newest first.
public struct AuditLog: Sendable, Hashable {
    public let lines: [AuditLine]
    public let hasMore: Bool

    /// Entries of other compartments, of whose records nothing but ids is told.
    ///
    /// - Parameter entries: the newest, one more than ``AuditFilter/limit`` of each compartment.
    public init(idsOf entries: [AuditEntry]) {
        lines = entries.map { AuditLine($0, [:], ids: Array($0.firstSubjects)) }
        hasMore = false
    }

    init(lines: [AuditLine], hasMore: Bool) {
        self.lines = lines
        self.hasMore = hasMore
    }

    /// The two as one log, newest first.
    public func merged(with other: AuditLog, limit: Int) -> AuditLog {
        let all = (lines + other.lines).sorted { ($1.at, $1.id) < ($0.at, $0.id) }
        return AuditLog(lines: Array(all.prefix(limit)), hasMore: hasMore || other.hasMore || all.count > limit)
    }
}

extension AuditFilter {
    /// What it asks of a program's entries in any compartment. The file number isn't in it: whose it is, a compartment knows for itself.
    public func query(program: String) -> AuditQuery {
        AuditQuery(
            program: program, actor: actor, kind: kind.flatMap { AuditQuery.Kind(rawValue: $0.rawValue) }, from: from, until: until, before: before,
            limit: limit + 1)
    }
}

extension CaseDesk {
    /// So many file numbers are told for one entry; a list of a hundred cases is told by its count.
    static let auditedNumbers = 20
    /// So many days back what is asked of one case also finds long lists.
    public static let listDays = 30

    /// Who looked at what and did what in the grant's program, newest first. For the auditor, and for the coordinator.
    /// Throws ``DeskError/notFound`` for a file number that isn't in this program.
    public func auditLog(_ filter: AuditFilter, by: By) async throws -> AuditLog {
        guard let grant = by.actor.grant, grant.role == .auditor || grant.role == .coordinator else { throw DeskError.noGrant }
        let since = by.now.adding(seconds: Int64(-86_400 * Self.listDays))
        return try await store.read { connection in
            let about = try filter.number.map { try Self.audited($0, program: grant.program, connection) }
            var query = filter.query(program: grant.program)
            (query.record, query.listsSince) = (about?.text, since)
            let entries = try query.entries(connection)
            let shown = Array(entries.prefix(filter.limit))
            let numbers = try Self.numbers(of: shown.flatMap(\.firstSubjects), program: grant.program, connection)
            return AuditLog(lines: shown.map { AuditLine($0, numbers) }, hasMore: entries.count > filter.limit)
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
        let scope = CaseScope.program(program)
        let pairs = try connection.rows(
            "SELECT f.id, f.file_number FROM case_file AS f WHERE " + scope.conditionOnIDs + " AND f.id IN ("
                + .parameters(from: scope.values.count + 1, count: ids.count) + ")", scope.values + ids.map { .text($0) }
        ) { (id: try $0.text(0), number: try $0.text(1)) }
        return Dictionary(uniqueKeysWithValues: pairs.compactMap { pair in FileNumber(pair.number).map { (pair.id, $0) } })
    }
}

extension AuditEntry {
    fileprivate var firstSubjects: ArraySlice<String> { subjects.prefix(CaseDesk.auditedNumbers) }
}

extension AuditLine {
    fileprivate init(_ entry: AuditEntry, _ numbers: [String: FileNumber], ids: [String] = []) {
        let outcome: Outcome =
            switch entry.outcome {
            case .done: .done
            case .viewed: .viewed
            case .refused(let code): .refused(code)
            }
        self.init(
            id: entry.id, at: entry.at, actor: entry.actor, role: entry.role.flatMap(Role.init(rawValue:)), act: entry.act,
            purpose: entry.purpose.flatMap(LookPurpose.init(rawValue:)), outcome: outcome, numbers: entry.firstSubjects.compactMap { numbers[$0] },
            ids: ids, records: entry.act.hasPrefix("call.") ? 0 : entry.subjects.count)
    }
}
