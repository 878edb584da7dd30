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

/// Who has completed and is in court on a day: each by number, without a name.
public struct WatchedDay: Sendable, Hashable {
    public let court: CivilDate
    public let numbers: [FileNumber]

    static func days(_ rows: [(court: CivilDate, number: FileNumber)]) -> [WatchedDay] {
        let days = Dictionary(grouping: rows) { $0.court }
        return days.map { day, rows in WatchedDay(court: day, numbers: rows.map { $0.number }) }.sorted { $0.court < $1.court }
    }
}

/// A class day that is near, or whose presence isn't entered for everybody: one line, however many are seated.
public struct TodayClassDay: Sendable, Hashable {
    public let date: CivilDate
    public let people: Int
    /// Where it is planned; nil for a day that stands in no calendar.
    public let id: ClassDayID?
    /// The parts whose presenter has cancelled, while the day is still to come.
    public var withoutPresenter: [String] = []
}

/// What needs a person in a program now, most urgent first.
public struct Today: Sendable {
    /// Lines of one heading, and how many there are beyond those shown.
    public struct Listed<Item: Sendable>: Sendable {
        public let items: [Item]
        public let more: Int
        public var count: Int { items.count + more }
    }
    public typealias Part = Listed<TodayItem>

    public let today: CivilDate
    /// Can't wait: a child or a life; court within the week; what is due and isn't housekeeping.
    public let urgent: Part
    /// Housekeeping that is late: a file to close, a class day to book.
    public let overdue: Part
    /// Due within seven days.
    public let week: Part
    /// Class days within the week and those that are past, without a name.
    public let classDays: [TodayClassDay]
    /// Completed and without a confirmed ending, beyond those among the urgent: all of them, by the day in court.
    public let watched: [WatchedDay]
    /// Requests at the fee desk that wait for a second person; ``Listed/more`` counts further cases.
    public let feeRequests: Listed<TodayFeeRequest>
    /// Parts of a fee whose day has come, the soonest first.
    public let feeParts: Listed<TodayFeePart>
    /// Referrals that wait for somebody to look at a likeness.
    public let held: Int
    /// Callers without a case who are to be called back by today.
    public let calls: Int
    /// Who is in court soon and on no list that went to the prosecutor.
    public let unsentToCourt: Int
    /// Messages that couldn't be sent.
    public let deadMessages: Int
    /// Messages that wait to be sent.
    public let waitingMessages: Int
    public let isMasked: Bool
}

extension CaseDesk {
    /// At most so many of each kind are shown on one page; the counts beside them are of all.
    public static let todayLimit = 50

    /// The coordinator's Today, with at most `limit` lines under each heading; ``Today/watched`` has no limit.
    public func today(by: By, limit: Int = todayLimit) async throws -> Today {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let today = by.today(in: program)
        let scope = try by.scope
        let week = today.adding(days: 7)
        let read = try await store.read { connection in
            (
                urgent: try Self.part([Span(AttentionRank.withinWeek, to: week), Span(AttentionRank.onTheDay, to: today)], program.id, limit, connection),
                overdue: try Self.part([Span(AttentionRank.housekeeping, to: today)], program.id, limit, connection),
                classDays: try Self.classDays(from: today, until: week, program.id, connection),
                watched: try Self.watched(program.id, connection),
                week: try Self.part([Span(3...6, after: today, to: week)], program.id, limit, connection),
                fees: try FeesWaiting.read(program, on: today, limit, self, connection),
                held: try connection.count(
                    "SELECT COUNT(*) FROM held_referral WHERE program = $1 AND resolved_at IS NULL", program.id),
                calls: try LooseCallRecords.due(program: program.id, on: today, connection),
                unsent: try Self.unsentCount(from: today, scope, connection),
                dead: try Outbox.count(.dead, program: program.id, connection),
                waiting: try Outbox.count(.waiting, program: program.id, connection)
            )
        }
        let ids = (read.urgent.rows + read.overdue.rows + read.week.rows).map(\.file.id.text) + read.fees.ids
        let isLogged = try await logged(ids, on: "today", by: by)
        let ring = isLogged ? try await store.keys(for: ids) : nil
        func part(_ read: (rows: [AttentionRow], count: Int)) throws -> Today.Part {
            Today.Part(items: try read.rows.map { try $0.item(ring) }, more: read.count - read.rows.count)
        }
        let told = Set(read.urgent.rows.filter { $0.attention.kind == .warrantRisk }.map(\.file.number))
        // Chosen by urgency, told by day.
        var days = read.week
        days.rows.sort { $0.attention.due < $1.attention.due }
        return Today(
            today: today, urgent: try part(read.urgent), overdue: try part(read.overdue), week: try part(days),
            classDays: read.classDays,
            watched: WatchedDay.days(read.watched.filter { !told.contains($0.number) }),
            feeRequests: try read.fees.requests(ring, for: by.actor.id, on: today), feeParts: try read.fees.parts(ring), held: read.held,
            calls: read.calls, unsentToCourt: read.unsent, deadMessages: read.dead, waitingMessages: read.waiting,
            isMasked: !isLogged)
    }

    private static func classDays(
        from today: CivilDate, until week: CivilDate, _ program: String, _ connection: any Connection
    ) throws -> [TodayClassDay] {
        let days = try connection.rows(
            """
            SELECT a.due, COUNT(*), (SELECT MIN(d.id) FROM class_day AS d WHERE d.program = $1 AND d.on_day = a.due AND d.status <> 'cancelled')
            FROM attention AS a WHERE a.program = $1 AND a.kind = 'class-day' AND a.due <= $2 GROUP BY a.due ORDER BY a.due
            """, program, week
        ) { TodayClassDay(date: try $0.date(0), people: try $0.int(1), id: try $0.optionalText(2).flatMap { ClassDayID($0) }) }
        return try days.map { day in
            guard day.id != nil, day.date >= today else { return day }
            let agenda = try ClassDayRecords.planned(program: program, on: day.date, connection).flatMap(\.day.agenda)
            var told = day
            told.withoutPresenter = agenda.filter(\.presenterCancelled).map(\.segment)
            return told
        }
    }

    /// Without a limit: nobody whose ending isn't confirmed falls off Today, and a day takes one line however many are in court.
    private static func watched(_ program: String, _ connection: any Connection) throws -> [(court: CivilDate, number: FileNumber)] {
        try connection.rows(
            "SELECT a.due, f.file_number FROM attention AS a JOIN case_file AS f ON f.id = a.case_id WHERE a.program = $1 AND "
                + AttentionRank.sql + " = 1 AND a.kind = 'warrant-risk' ORDER BY a.due, f.file_number", [.text(program)]
        ) { (try $0.date(0), try $0.fileNumber(1)) }
    }

    /// Ranks of urgency and the days in which what has them is due; the ranks are those of ``AttentionRank``.
    private struct Span: Sendable {
        let ranks: ClosedRange<Int>
        let after: CivilDate?
        let to: CivilDate

        init(_ ranks: ClosedRange<Int>, after: CivilDate? = nil, to: CivilDate) {
            self.ranks = ranks
            self.after = after
            self.to = to
        }

        func values(_ rank: Int, _ program: String) -> [SQLValue] {
            [.text(program), .text(after?.description ?? ""), to.sqlValue, rank.sqlValue]
        }
    }

    /// A class day has a line of its own.
    private static let due: SQL = "a.program = $1 AND a.due > $2 AND a.due <= $3 AND a.kind <> 'class-day' AND " + AttentionRank.sql + " = $4"

    /// Rank by rank, each by date: a walk along an index that ends at the limit, however much is overdue.
    private static func part(
        _ spans: [Span], _ program: String, _ limit: Int, _ connection: any Connection
    ) throws -> (rows: [AttentionRow], count: Int) {
        var rows: [AttentionRow] = []
        var count = 0
        for span in spans {
            for rank in span.ranks {
                let values = span.values(rank, program)
                let here = try connection.count("SELECT COUNT(*) FROM attention AS a WHERE " + due, values)
                count += here
                guard here > 0, rows.count < limit else { continue }
                rows += try connection.rows(
                    "SELECT " + CaseFile.columns + ", a.kind, a.due FROM attention AS a JOIN case_file AS f ON f.id = a.case_id WHERE " + due
                        + " ORDER BY a.due, a.kind, a.case_id LIMIT $5", values + [(limit - rows.count).sqlValue]
                ) { try attentionRow($0) }
            }
        }
        return (rows, count)
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

    private static func attentionRow(_ row: any Row) throws -> AttentionRow {
        let column = CaseFile.columnCount
        guard let kind = Attention.Kind(rawValue: try row.text(column)) else { throw StorageError.unexpectedValue(column: column) }
        return AttentionRow(file: try CaseFile(row), attention: Attention(kind: kind, due: try row.date(column + 1)))
    }
}
