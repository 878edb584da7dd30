import Cases
import Core
import Database
import Programs

/// A line of a list: enough to choose by, and the name where the role may see it and the look was logged.
public struct CaseLine: Sendable, Hashable {
    public let id: CaseID
    public let number: FileNumber
    public let stream: Stream
    public let stage: Stage
    public let referredOn: CivilDate
    public let nextCourt: CivilDate?
    /// Nil when masked, destroyed, or when the record doesn't open.
    public let name: String?
    /// Why it was found, for a search.
    public let reasons: [Bilingual]
}

/// What a list is narrowed to.
public struct CaseFilter: Sendable, Hashable {
    public var stages: Set<Stage>
    public var stream: Stream?
    /// Lines on a page, at most 100.
    public var limit: Int
    /// Where the page before ended: lines after this one, by referral date and id.
    public var after: (date: CivilDate, id: CaseID)?

    public init(stages: Set<Stage> = [], stream: Stream? = nil, limit: Int = 100, after: (date: CivilDate, id: CaseID)? = nil) {
        self.stages = stages
        self.stream = stream
        self.limit = min(max(limit, 1), 100)
        self.after = after
    }

    public static func == (left: CaseFilter, right: CaseFilter) -> Bool {
        left.stages == right.stages && left.stream == right.stream && left.limit == right.limit
            && left.after?.id == right.after?.id && left.after?.date == right.after?.date
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(stages)
        hasher.combine(stream)
        hasher.combine(limit)
        hasher.combine(after?.id)
    }
}

/// A page of a list.
public struct CaseList: Sendable, Hashable {
    public let lines: [CaseLine]
    /// How many cases match in all.
    public let total: Int
    public let isMasked: Bool
    /// Whether there are lines after these.
    public let hasMore: Bool
}

extension CaseDesk {
    /// The cases within the asker's reach, newest referral first, for the agency and the prosecutor. Sorted by date, never
    /// by name: an order by name would tell names to who may not see them.
    public func list(_ filter: CaseFilter, by: By) async throws -> CaseList {
        let scope = try by.readingScope
        let (condition, values) = filter.condition(scope)
        let paging = filter.paging(scope.values.count + values.count)
        let read = try await store.read { connection in
            (
                total: try connection.rows(
                    "SELECT COUNT(*) FROM case_file AS f WHERE " + scope.condition + condition, scope.values + values
                ) { try $0.int(0) },
                files: try CaseFile.select(scope, condition + paging.sql, values + paging.values, connection)
            )
        }
        let files = Array(read.files.prefix(filter.limit))
        let (lines, isMasked) = try await lines(files, on: "case.list", by: by)
        return CaseList(
            lines: lines, total: read.total.first ?? 0, isMasked: isMasked, hasMore: read.files.count > filter.limit)
    }

    /// Lines with names, after the look at them is logged; without names and reasons when it can't be.
    func lines(
        _ files: [CaseFile], on page: String, by: By, reasons: [CaseID: [Bilingual]] = [:]
    ) async throws -> (lines: [CaseLine], isMasked: Bool) {
        let isLogged = try await logged(files.map(\.id.text), on: page, by: by)
        let ring = isLogged ? try await store.keys(for: files.map(\.id.text)) : nil
        let lines = try files.map { file in
            CaseLine(
                id: file.id, number: file.number, stream: file.stream, stage: file.stage, referredOn: file.referredOn,
                nextCourt: file.nextCourt, name: try file.name(ring), reasons: isLogged ? reasons[file.id] ?? [] : [])
        }
        return (lines, !isLogged)
    }
}

extension CaseFilter {
    /// What is added to a scope's condition, and its values.
    fileprivate func condition(_ scope: CaseScope) -> (sql: SQL, values: [SQLValue]) {
        var sql: SQL = ""
        var values: [SQLValue] = []
        let used = scope.values.count
        if !stages.isEmpty {
            sql = sql + " AND f.stage IN (" + .parameters(from: used + 1, count: stages.count) + ")"
            values += stages.map(\.rawValue).sorted().map { .text($0) }
        }
        if let stream {
            sql = sql + " AND f.stream = " + .parameters(from: used + values.count + 1, count: 1)
            values.append(.text(stream.rawValue))
        }
        return (sql, values)
    }

    /// One line more than asked for tells whether there are more.
    fileprivate func paging(_ used: Int) -> (sql: SQL, values: [SQLValue]) {
        var sql: SQL = ""
        var values: [SQLValue] = []
        if let after {
            sql = " AND (f.referred_on, f.id) < (" + .parameters(from: used + 1, count: 2) + ")"
            values = [after.date.sqlValue, after.id.sqlValue]
        }
        sql = sql + " ORDER BY f.referred_on DESC, f.id DESC LIMIT " + .parameters(from: used + values.count + 1, count: 1)
        return (sql, values + [.integer(Int64(limit + 1))])
    }
}
