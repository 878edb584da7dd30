import Cases
import Core
import Database
import Programs

/// In which order a list stands. Never by name: an order by name would tell names to who may not see them.
public enum CaseOrder: String, Sendable, Hashable, CaseIterable {
    /// Newest referral first.
    case newest
    /// What needs a person soonest first; of cases that are over nothing is due, so they stand by referral.
    case due
    case number
}

/// What a list is narrowed to, in which order it stands, and where its page begins.
public struct CaseFilter: Sendable, Hashable {
    public var group: CaseGroup
    /// Some stages of the group; empty for all of them.
    public var stages: Set<Stage>
    public var stream: Stream?
    public var order: CaseOrder
    /// Lines on a page, at most 100.
    public var limit: Int
    /// Where the page before ended: the lines after this one.
    public var after: Mark?
    /// Where the page after began: the lines before this one. ``after`` goes first.
    public var before: Mark?

    /// A line's place in its order: its date or number, and its id.
    public struct Mark: Sendable, Hashable {
        public let key: String
        public let id: CaseID

        public init(key: String, id: CaseID) {
            self.key = key
            self.id = id
        }
    }

    public init(
        group: CaseGroup = .all, stages: Set<Stage> = [], stream: Stream? = nil, order: CaseOrder = .newest, limit: Int = 100,
        after: Mark? = nil, before: Mark? = nil
    ) {
        self.group = group
        self.stages = stages
        self.stream = stream
        self.order = order
        self.limit = min(max(limit, 1), 100)
        self.after = after
        self.before = before
    }

    /// The stages that are left when all is said.
    var wanted: [Stage] { group.stages.filter { stages.isEmpty || stages.contains($0) } }

    /// The order that this list can have: cases that are over are by referral where others are by what is due.
    public var effectiveOrder: CaseOrder { order == .due && wanted.contains(where: \.isOver) ? .newest : order }

    var isBackward: Bool { after == nil && before != nil }
    var mark: Mark? { after ?? before }
}

/// The question of a filter to the database. Whatever the numbers, it reads few rows more than it answers: a walk along the
/// order's index while what is wanted is frequent, else what is wanted by the index of stages, sorted.
struct CaseQuery {
    private let filter: CaseFilter
    private let scope: CaseScope
    private let program: Program
    /// Kinds of attention that this reader doesn't know of: they must not show in an order either.
    private let hidden: [Attention.Kind]
    private let isFrequent: Bool

    init(_ filter: CaseFilter, _ scope: CaseScope, _ program: Program, hidden: [Attention.Kind], wanted: Int, of all: Int) {
        self.filter = filter
        self.scope = scope
        self.program = program
        self.hidden = hidden
        // A walk reads about (limit + 1) * all / wanted rows until its page is full; a sort reads the wanted ones.
        isFrequent = wanted * wanted > (filter.limit + 1) * all
    }

    /// The lines, one more than asked for where there is one. Before a mark they come nearest to it first.
    func files(_ connection: any Connection) throws -> [CaseFile] {
        if filter.wanted.isEmpty { return [] }
        var query = Query(values: scope.values)
        switch filter.effectiveOrder {
        case .newest, .number:
            query.sql = "SELECT " + CaseFile.columns + " FROM case_file AS f WHERE " + scope.condition
            narrow(&query)
        case .due where isFrequent:
            // Each case by its first attention, along the index of due dates; CROSS JOIN keeps SQLite to that order.
            query.sql = "SELECT " + CaseFile.columns + " FROM attention AS a CROSS JOIN case_file AS f"
                + " WHERE f.id = a.case_id AND a.program = $1 AND " + scope.condition
            narrow(&query)
            hide(" AND a.kind", &query)
            query.sql = query.sql + " AND NOT EXISTS (SELECT 1 FROM attention AS b WHERE b.case_id = a.case_id"
            hide(" AND b.kind", &query)
            query.sql = query.sql + " AND (b.due, b.kind) < (a.due, a.kind))"
        case .due:
            query.sql = "SELECT " + CaseFile.columns
                + " FROM (SELECT f.*, COALESCE((SELECT MIN(a.due) FROM attention AS a WHERE a.case_id = f.id"
            hide(" AND a.kind", &query)
            query.sql = query.sql + "), '9999-12-31') AS due FROM case_file AS f WHERE " + scope.condition
            narrow(&query)
            query.sql = query.sql + ") AS f WHERE 1 = 1"
        }
        turn(&query)
        return try connection.rows(query.sql, query.values) { try CaseFile($0) }
    }

    /// A statement as far as it is written, with its values in the order of their numbers.
    private struct Query {
        var sql: SQL = ""
        var values: [SQLValue]

        /// Another list of values, as parameters.
        mutating func add(_ more: [SQLValue]) {
            sql = sql + .parameters(from: values.count + 1, count: more.count)
            values += more
        }

        mutating func add(_ text: SQL, _ more: [SQLValue], _ end: SQL = ")") {
            sql = sql + text
            add(more)
            sql = sql + end
        }
    }

    private func narrow(_ query: inout Query) {
        let wanted = filter.wanted
        if wanted.count < Stage.allCases.count {
            // An index of stages serves IN and doesn't serve NOT IN: this is how SQLite, which keeps no counts, is told.
            let others = Stage.allCases.filter { !wanted.contains($0) }
            query.add(
                isFrequent ? " AND f.stage NOT IN (" : " AND f.stage IN (", (isFrequent ? others : wanted).map { .text($0.rawValue) })
        }
        let streams = Stream.allCases.filter { (filter.stream ?? $0) == $0 && filter.group.holds($0, of: program) }
        if streams.isEmpty {
            query.sql = query.sql + " AND 1 = 0"
        } else if streams.count < Stream.allCases.count {
            query.add(" AND f.stream IN (", streams.map { .text($0.rawValue) })
        }
    }

    private func hide(_ kind: SQL, _ query: inout Query) {
        if !hidden.isEmpty { query.add(kind + " NOT IN (", hidden.map { .text($0.rawValue) }) }
    }

    /// From the mark on, in order, up to the limit.
    private func turn(_ query: inout Query) {
        let order = Order(filter, isAlongAttentions: isFrequent)
        if let mark = filter.mark {
            query.add(order.past, [.text(mark.key)] + (filter.effectiveOrder == .number ? [] : [mark.id.sqlValue]))
        }
        query.add(order.by, [.integer(Int64(filter.limit + 1))], "")
    }

    /// What a mark has to be behind, and the order, forward or backward.
    private struct Order {
        let past: SQL
        let by: SQL

        init(_ filter: CaseFilter, isAlongAttentions: Bool) {
            let isBackward = filter.isBackward
            switch filter.effectiveOrder {
            case .newest:
                past = isBackward ? " AND (f.referred_on, f.id) > (" : " AND (f.referred_on, f.id) < ("
                by = isBackward ? " ORDER BY f.referred_on, f.id LIMIT " : " ORDER BY f.referred_on DESC, f.id DESC LIMIT "
            case .number:
                past = isBackward ? " AND f.file_number < (" : " AND f.file_number > ("
                by = isBackward ? " ORDER BY f.file_number DESC LIMIT " : " ORDER BY f.file_number LIMIT "
            case .due where isAlongAttentions:
                past = isBackward ? " AND (a.due, a.case_id) < (" : " AND (a.due, a.case_id) > ("
                by = isBackward ? " ORDER BY a.due DESC, a.case_id DESC LIMIT " : " ORDER BY a.due, a.case_id LIMIT "
            case .due:
                past = isBackward ? " AND (f.due, f.id) < (" : " AND (f.due, f.id) > ("
                by = isBackward ? " ORDER BY f.due DESC, f.id DESC LIMIT " : " ORDER BY f.due, f.id LIMIT "
            }
        }
    }
}
