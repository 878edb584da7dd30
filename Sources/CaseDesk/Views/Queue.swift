import Cases
import Core
import Database
import Programs

/// A referral that waits for the prosecutor: its gates, and what stands in the way.
public struct QueueItem: Sendable {
    public let id: CaseID
    public let number: FileNumber
    public let name: String?
    public let stage: Stage
    public let referredOn: CivilDate
    public let nextCourt: CivilDate?
    public let gates: [GateStatus]
    /// What stands in the way, then what is missing before this person can be found eligible; empty when nothing is.
    public let obstacles: [Refusal]
    /// A child may be in danger: nothing goes forward until the prosecutor lifts it.
    public let hasOpenConcern: Bool
    /// Whether the person has been asked at all: before, what only the person can give isn't missing.
    public let isOffered: Bool
    /// The day on which summary proceedings are barred (s. 786(2)), where that clock runs.
    public let limitation: CivilDate?
}

/// The prosecutor's Queue.
public struct Queue: Sendable {
    public let today: CivilDate
    /// Those nearest to court first, then the oldest referral.
    public let undecided: [QueueItem]
    /// Counted as far as ``CaseDesk/queueCounted``, which stands for that many or more.
    public let undecidedTotal: Int
    /// Decided, and a finding that the law gives to the prosecutor was never made: nobody can be enrolled so.
    public let unfound: [QueueItem]
    /// Endings to confirm, by court date.
    public let endings: [QueueItem]
    public let endingsTotal: Int
    public let isMasked: Bool
    /// Where the undecided go on after those shown; nil when that was all.
    public let next: Mark?

    /// The place of an undecided referral in the Queue's order.
    public struct Mark: Sendable, Hashable {
        /// Nil where no court date is known: those come last.
        public let court: CivilDate?
        public let referredOn: CivilDate
        public let id: CaseID

        public init(court: CivilDate?, referredOn: CivilDate, id: CaseID) {
            self.court = court
            self.referredOn = referredOn
            self.id = id
        }
    }
}

extension CaseDesk {
    /// A morning after an operation on one page.
    static let queueLimit = 35
    /// Beyond so many a prosecutor isn't helped by a number, and counting a hundred thousand takes longer than reading the page.
    public static let queueCounted = 1000
    private static let countedFar: SQL = " LIMIT 1000) AS bounded"

    /// What waits for the prosecutor of this grant's program. After a mark, the undecided that follow it and nothing else.
    public func queue(after mark: Queue.Mark? = nil, by: By) async throws -> Queue {
        guard by.role == .prosecutor else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let folded = folded
        let read = try await store.read { connection in
            let isFirst = mark == nil
            return (
                undecided: try Self.waiting(.undecided, after: mark, scope, folded, connection),
                undecidedTotal: try Self.count(.undecided, scope, connection),
                decided: isFirst ? try Self.waiting(.decided, scope, folded, connection) : [],
                endings: isFirst ? try Self.waiting(.endings, scope, folded, connection) : [],
                endingsTotal: isFirst ? try Self.count(.endings, scope, connection) : 0
            )
        }
        let today = by.today(in: program)
        let undecided = Array(read.undecided.prefix(Self.queueLimit))
        let decided = try read.decided.filter { try lacksFinding($0, today) }
        let endings = Array(read.endings.prefix(Self.queueLimit))
        let all = undecided + decided + endings
        let isLogged = try await logged(all.map(\.file.id.text), on: "queue", by: by)
        let ring = isLogged ? try await store.keys(for: all.map(\.file.id.text)) : nil
        return Queue(
            today: today, undecided: try undecided.map { try item($0, ring, today) }, undecidedTotal: read.undecidedTotal,
            unfound: try decided.map { try item($0, ring, today) },
            endings: try endings.map { try item($0, ring, today) }, endingsTotal: read.endingsTotal, isMasked: !isLogged,
            next: read.undecided.count > undecided.count ? undecided.last.map(\.mark) : nil)
    }

    private enum Waiting {
        case undecided, decided, endings

        var condition: SQL {
            switch self {
            case .undecided: " AND f.stage IN ('referred', 'screening')"
            case .decided: " AND f.stage IN ('eligible', 'offered', 'consented')"
            case .endings: " AND f.stage IN ('reported', 'ineligible', 'declined', 'denied', 'wants-court', 'consent-withdrawn')"
            }
        }
    }

    private struct Waiter: Sendable {
        let file: CaseFile
        let state: Case

        var mark: Queue.Mark { Queue.Mark(court: file.nextCourt, referredOn: file.referredOn, id: file.id) }
    }

    private static func waiting(
        _ which: Waiting, after mark: Queue.Mark? = nil, _ scope: CaseScope, _ folded: FoldedCases, _ connection: any Connection
    ) throws -> [Waiter] {
        let place: SQL = "COALESCE(f.next_court, '9999-12-31'), f.referred_on, f.id"
        // One more than is shown tells whether there are more. Few of the decided are shown, of many that are looked through.
        let limit = SQLValue.integer(Int64(which == .decided ? 10 * queueLimit : queueLimit + 1))
        let files: [CaseFile]
        if let mark {
            files = try CaseFile.select(
                scope, which.condition + " AND (" + place + ") > ($4, $5, $6) ORDER BY " + place + " LIMIT $3",
                [limit, .text(mark.court?.description ?? "9999-12-31"), mark.referredOn.sqlValue, mark.id.sqlValue], connection)
        } else {
            files = try CaseFile.select(scope, which.condition + " ORDER BY " + place + " LIMIT $3", [limit], connection)
        }
        let states = try folded.states(of: files, connection)
        return files.compactMap { file in states[file.id].map { Waiter(file: file, state: $0) } }
    }

    private static func count(_ which: Waiting, _ scope: CaseScope, _ connection: any Connection) throws -> Int {
        let sql: SQL = "SELECT COUNT(*) FROM (SELECT 1 FROM case_file AS f WHERE " + scope.condition + which.condition
        return try connection.count(sql + countedFar, scope.values)
    }

    private func lacksFinding(_ waiter: Waiter, _ today: CivilDate) throws -> Bool {
        try waiter.state.gates(under: program(for: waiter.file), on: today).contains(where: \.awaitsProsecutor)
    }

    private func item(_ waiter: Waiter, _ ring: KeyRing?, _ today: CivilDate) throws -> QueueItem {
        let program = try program(for: waiter.file)
        let (file, state) = (waiter.file, waiter.state)
        return QueueItem(
            id: file.id, number: file.number, name: try file.name(ring), stage: file.stage,
            referredOn: file.referredOn, nextCourt: file.nextCourt,
            gates: state.gates(under: program, on: state.agreement?.from ?? today),
            obstacles: (state.bar.map { [$0] } ?? []) + (state.decision == nil ? state.obstacles(on: today, under: program) : []),
            hasOpenConcern: state.concern?.isOpen == true, isOffered: state.offer != nil,
            limitation: state.clocks(under: program).first { $0.name == .program(.limitation) }?.due)
    }
}
