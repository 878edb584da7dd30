import Cases
import Core
import Database
import Programs

/// A request at the fee desk that nobody has answered. Who asked can't answer it.
public struct TodayFeeRequest: Sendable, Hashable {
    public let number: FileNumber
    /// Nil when masked.
    public let name: String?
    public let asked: CivilDate
    public let request: FeeEntry.Request
    /// Whether the looker asked for it.
    public let isOwn: Bool
    /// Of the case, which knows the payment that the request is about.
    public let ledger: FeeLedger

    /// A void is granted on the day of its payment alone; nil for what can wait.
    public var onlyOn: CivilDate? {
        if case .void(let payment) = request { ledger.payments[payment]?.on } else { nil }
    }
}

/// What was agreed to be paid by a day that has come, and isn't paid.
public struct TodayFeePart: Sendable, Hashable {
    public let number: FileNumber
    /// Nil when masked.
    public let name: String?
    /// The first day by which something is owed.
    public let due: CivilDate
    /// All that was due until today.
    public let amount: Money
}

/// What of a program's fees needs a person now, before names are opened.
struct FeesWaiting: Sendable {
    let requests: [(file: CaseFile, entry: FeeEntry, request: FeeEntry.Request, ledger: FeeLedger)]
    /// Cases with a request beyond those that were read.
    let moreRequests: Int
    let parts: [(file: CaseFile, due: CivilDate, amount: Money)]
    let moreParts: Int

    var ids: [String] { (requests.map(\.file) + parts.map(\.file)).map(\.id.text) }

    /// Reads at most `limit` cases of each.
    static func read(_ program: Program, on today: CivilDate, _ limit: Int, _ desk: CaseDesk, _ connection: any Connection) throws -> FeesWaiting {
        let asked = try askedFor(program.id, limit, connection)
        let due = try dueCases(program.id, today, limit, connection)
        let lines = try FeeRecords.lines(of: (asked.files + due.rows.map(\.file)).map(\.id).unique, connection)
        func ledger(_ file: CaseFile) throws -> FeeLedger? {
            FeeLedger((lines[file.id] ?? []).map(\.entry), program: try desk.program(for: file), stream: file.stream)
        }
        var requests: [(file: CaseFile, entry: FeeEntry, request: FeeEntry.Request, ledger: FeeLedger)] = []
        for file in asked.files {
            guard let ledger = try ledger(file) else { continue }
            requests += ledger.entries.compactMap { entry in
                ledger.requests[entry.sequence].map { (file: file, entry: entry, request: $0.request, ledger: ledger) }
            }
        }
        let states = try desk.folded.states(of: due.rows.map(\.file), connection)
        let parts = try due.rows.compactMap { row in
            // Nobody is asked for what can't be paid any more.
            guard let state = states[row.file.id], state.death == nil, state.fee == nil, state.feeIsHeldUp(under: try desk.program(for: row.file)) == nil,
                let amount = try ledger(row.file)?.overdue(on: today), amount > .zero
            else { return nil as (file: CaseFile, due: CivilDate, amount: Money)? }
            return (file: row.file, due: row.due, amount: amount)
        }
        return FeesWaiting(
            requests: requests, moreRequests: asked.count - asked.files.count, parts: parts, moreParts: due.count - due.rows.count)
    }

    /// Each grant and each decline answers one request, so where fewer of them stand than requests, one is open.
    private static let open: SQL = """
        (SELECT case_id, MAX(happened_on) AS last_on FROM fee_line WHERE kind IN ('ask-relief', 'ask-refund', 'ask-void', 'grant', 'decline')
         GROUP BY case_id HAVING SUM(CASE WHEN kind IN ('grant', 'decline') THEN -1 ELSE 1 END) > 0) AS w
        CROSS JOIN case_file AS f WHERE f.id = w.case_id AND f.program = $1 AND f.stage <> 'disposed'
        """

    /// The newest first, so that a void, which has this day alone, is never beyond the limit.
    private static func askedFor(_ program: String, _ limit: Int, _ connection: any Connection) throws -> (files: [CaseFile], count: Int) {
        let count = try connection.count("SELECT COUNT(*) FROM " + open, program)
        if count == 0 { return ([], 0) }
        let files = try connection.rows(
            "SELECT " + CaseFile.columns + " FROM " + open + " ORDER BY w.last_on DESC, f.id LIMIT $2", [.text(program), limit.sqlValue]
        ) { try CaseFile($0) }
        return (files, count)
    }

    private static func dueCases(
        _ program: String, _ today: CivilDate, _ limit: Int, _ connection: any Connection
    ) throws -> (rows: [(file: CaseFile, due: CivilDate)], count: Int) {
        let stages = Workflow.transition(.settleFee).from.map(\.rawValue).sorted()
        let due: SQL = """
            (SELECT case_id, MIN(day) AS due FROM appointment WHERE program = $1 AND kind = 'fee' AND day <= $2 GROUP BY case_id) AS p
            CROSS JOIN case_file AS f WHERE f.id = p.case_id AND f.stage IN (
            """ + .parameters(from: 3, count: stages.count) + ")"
        let values = [.text(program), today.sqlValue] + stages.map { SQLValue.text($0) }
        let count = try connection.count("SELECT COUNT(*) FROM " + due, values)
        if count == 0 { return ([], 0) }
        let rows = try connection.rows(
            "SELECT " + CaseFile.columns + ", p.due FROM " + due + " ORDER BY p.due, f.id LIMIT " + .parameters(from: values.count + 1, count: 1),
            values + [limit.sqlValue]
        ) { (file: try CaseFile($0), due: try $0.date(CaseFile.columnCount)) }
        return (rows, count)
    }

    /// With names: what can be granted today only first, then the oldest.
    func requests(_ ring: KeyRing?, for actor: String, on today: CivilDate) throws -> Today.Listed<TodayFeeRequest> {
        let lines = try requests.map { row in
            TodayFeeRequest(
                number: row.file.number, name: try row.file.name(ring), asked: row.entry.happened, request: row.request,
                isOwn: row.entry.actor == actor, ledger: row.ledger)
        }
        func order(_ line: TodayFeeRequest) -> (Int, CivilDate, String) { (line.onlyOn == today ? 0 : 1, line.asked, line.number.description) }
        return Today.Listed(items: lines.sorted { order($0) < order($1) }, more: moreRequests)
    }

    func parts(_ ring: KeyRing?) throws -> Today.Listed<TodayFeePart> {
        let lines = try parts.map { row in
            TodayFeePart(number: row.file.number, name: try row.file.name(ring), due: row.due, amount: row.amount)
        }
        return Today.Listed(items: lines, more: moreParts)
    }
}
