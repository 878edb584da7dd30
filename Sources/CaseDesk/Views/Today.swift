import Cases
import Core
import Database
import Programs

/// One thing on Today: which case, what, and by when.
public struct TodayItem: Sendable, Hashable {
    public let id: CaseID
    public let number: FileNumber
    public let stage: Stage
    public let stream: Stream
    public let attention: Attention
    /// Nil when masked.
    public let name: String?
}

/// What needs a person in a program now, most urgent first.
public struct Today: Sendable {
    public let today: CivilDate
    /// Due today or before, or within the week where the law is at stake.
    public let urgent: [TodayItem]
    /// Due within seven days.
    public let week: [TodayItem]
    /// How many more there are in each, beyond those shown.
    public let urgentMore: Int
    public let weekMore: Int
    /// Referrals that wait for somebody to look at a likeness.
    public let held: Int
    public let isMasked: Bool
}

extension CaseDesk {
    /// At most so many of each kind are shown on one page; the counts beside them are of all.
    static let todayLimit = 50

    /// The coordinator's Today.
    public func today(by: By) async throws -> Today {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let today = by.today(in: program)
        let week = today.adding(days: 7)
        let read = try await store.read { connection in
            (
                urgent: try Self.items(program.id, from: nil, to: today, connection),
                urgentCount: try Self.count(program.id, from: nil, to: today, connection),
                week: try Self.items(program.id, from: today, to: week, connection),
                weekCount: try Self.count(program.id, from: today, to: week, connection),
                held: try connection.count(
                    "SELECT COUNT(*) FROM held_referral WHERE program = $1 AND resolved_at IS NULL", program.id)
            )
        }
        let rows = read.urgent + read.week
        let isLogged = try await logged(rows.map(\.file.id.text), on: "today", by: by)
        let ring = isLogged ? try await store.keys(for: rows.map(\.file.id.text)) : nil
        return Today(
            today: today, urgent: try read.urgent.map { try $0.item(ring) }, week: try read.week.map { try $0.item(ring) },
            urgentMore: read.urgentCount - read.urgent.count, weekMore: read.weekCount - read.week.count, held: read.held,
            isMasked: !isLogged)
    }

    struct AttentionRow: Sendable {
        let file: CaseFile
        let attention: Attention

        func item(_ ring: KeyRing?) throws -> TodayItem {
            TodayItem(
                id: file.id, number: file.number, stage: file.stage, stream: file.stream, attention: attention,
                name: try file.name(ring))
        }
    }

    /// After `from`, through `to`. What concerns a child or a life comes first, then court, then the rest; each by date.
    /// Rank by rank, since each is then a walk along an index that ends at the limit, however much is overdue.
    private static func items(
        _ program: String, from: CivilDate?, to: CivilDate, _ connection: any Connection
    ) throws -> [AttentionRow] {
        var rows: [AttentionRow] = []
        for rank in 0...3 where rows.count < todayLimit {
            rows += try connection.rows(
                "SELECT " + CaseFile.columns
                    + """
                    , a.kind, a.due FROM attention AS a JOIN case_file AS f ON f.id = a.case_id
                    WHERE a.program = $1 AND a.due > $2 AND a.due <= $3 AND
                    (CASE a.kind WHEN 'child-report' THEN 0 WHEN 'worry' THEN 1 WHEN 'court' THEN 2 ELSE 3 END) = $5
                    ORDER BY a.due, a.kind, a.case_id LIMIT $4
                    """,
                [.text(program), .text(from?.description ?? ""), to.sqlValue, (todayLimit - rows.count).sqlValue, rank.sqlValue]
            ) { try attentionRow($0) }
        }
        return rows
    }

    private static func attentionRow(_ row: any Row) throws -> AttentionRow {
        let column = CaseFile.columnCount
        guard let kind = Attention.Kind(rawValue: try row.text(column)) else { throw StorageError.unexpectedValue(column: column) }
        return AttentionRow(file: try CaseFile(row), attention: Attention(kind: kind, due: try row.date(column + 1)))
    }

    private static func count(_ program: String, from: CivilDate?, to: CivilDate, _ connection: any Connection) throws -> Int {
        try connection.count(
            "SELECT COUNT(*) FROM attention WHERE program = $1 AND due > $2 AND due <= $3", program, from?.description ?? "", to)
    }
}
