import Cases
import Core
import Database
import Programs

/// Where a referral stands, in the few words that its referrer is told: never a reason, never what the person said, never
/// how far anybody complied.
public enum ReferralStatus: String, Sendable, Hashable, CaseIterable {
    /// Came in; nobody has begun to look.
    case received
    /// Somebody is looking, whether at its likeness to another or at eligibility.
    case underReview = "under-review"
    /// May take part, and hasn't agreed to yet.
    case accepted
    case takingPart = "taking-part"
    /// Doesn't take part. Why (the prosecutor's decision, the person's own wish) isn't told.
    case notTakingPart = "not-taking-part"
    /// The participation is over, and the ending isn't confirmed yet.
    case concluding
    case ended

    public init(_ stage: Stage) {
        self =
            switch stage {
            case .referred: .received
            case .screening: .underReview
            case .eligible, .offered, .consented: .accepted
            case .agreed, .scheduled, .attended, .therapy: .takingPart
            case .ineligible, .declined, .wantsCourt, .denied, .consentWithdrawn: .notTakingPart
            case .reported: .concluding
            case .ended, .closed, .disposed: .ended
            }
    }

    /// As the page says it.
    public var name: Bilingual {
        switch self {
        case .received: CaseDeskText.statusReceived
        case .underReview: CaseDeskText.statusUnderReview
        case .accepted: CaseDeskText.statusAccepted
        case .takingPart: CaseDeskText.statusTakingPart
        case .notTakingPart: CaseDeskText.statusNotTakingPart
        case .concluding: CaseDeskText.statusConcluding
        case .ended: CaseDeskText.statusEnded
        }
    }
}

/// A referral as its own agency sees it: by its numbers, without a name.
public struct ReferralLine: Sendable, Hashable {
    /// Nil while somebody looks at whom it resembles.
    public let number: FileNumber?
    public let stream: Stream
    public let referredOn: CivilDate
    public let status: ReferralStatus
    /// The agency's own references, as it gave them; nil when masked or destroyed.
    public let cardNumber: String?
    public let policeFile: String?
    /// For the probation officer alone: the day on which the order ends, and what was attended.
    public let order: OrderReport?
    /// Whether the record is gone: nothing more can be said in it.
    public let isDisposed: Bool
    /// For police alone: the day by which the note of these measures is off the record; nil when none is kept.
    public let noteUntil: CivilDate?
}

/// What a probation officer is told of a person under an order.
public struct OrderReport: Sendable, Hashable {
    public let ends: CivilDate?
    /// Required segments and sessions, attended and in all.
    public let attended: Int
    public let required: Int
    /// The compliance that was reported to the officer, once it was.
    public let reported: Compliance?
}

/// A page of an agency's referrals, newest first.
public struct ReferralLines: Sendable, Hashable {
    /// Those that wait for somebody to look at a likeness; on the first page alone.
    public let held: [ReferralLine]
    /// For police, on the first page: those whose note is due off the record, and nobody has confirmed that it is gone.
    public let notes: [ReferralLine]
    public let lines: [ReferralLine]
    public let total: Int
    public let isMasked: Bool
    public let hasMore: Bool
    /// Where the next page begins; nil when this is the last.
    public let next: Place?

    public struct Place: Sendable, Hashable {
        let date: CivilDate
        let id: CaseID
    }
}

extension CaseDesk {
    /// The status of the own agency's referrals, for police and probation officers. Status, never more: no name, no note,
    /// no reason, no fee. The look is logged; when it can't be, the agency's references are masked too.
    public func status(by: By, after: ReferralLines.Place? = nil, limit: Int = 100) async throws -> ReferralLines {
        guard by.role == .police || by.role == .probationOfficer else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let limit = min(max(limit, 1), 100)
        let today = by.today(in: program)
        let streams: [Stream] = by.role == .police ? [.preCharge, .postCharge] : [.probation]
        let read = try await store.read { connection in
            let files = try CaseFile.select(scope, Self.paging(after), Self.values(after, limit + 1), connection)
            let notes = by.role == .police && after == nil ? try Self.notesDue(on: today, scope, connection) : []
            return (
                files: files, notes: notes, until: try Self.notes(of: (files + notes).map(\.id), by.role, connection),
                ledgers: by.role == .probationOfficer ? try EventRecords.ledgers(of: files.map(\.id), connection) : [:],
                total: try connection.rows("SELECT COUNT(*) FROM case_file AS f WHERE " + scope.condition, scope.values) { try $0.int(0) },
                held: after == nil
                    ? try HeldRecords.open(program: program.id, agency: by.agency, streams: streams, connection) : []
            )
        }
        let files = Array(read.files.prefix(limit))
        let records = (files + read.notes).map(\.id.text).unique + read.held.map(\.id)
        let isLogged = try await logged(records, on: "referral.status", by: by)
        let ring = isLogged ? try await store.keys(for: records) : nil
        let hasMore = read.files.count > limit
        return ReferralLines(
            held: try read.held.map { try line($0, ring, program) },
            notes: try read.notes.map { try line($0, nil, read.until[$0.id], ring) },
            lines: try files.map { try line($0, read.ledgers[$0.id], read.until[$0.id], ring) }, total: read.total.first ?? 0, isMasked: !isLogged,
            hasMore: hasMore, next: hasMore ? files.last.map { .init(date: $0.referredOn, id: $0.id) } : nil)
    }

    /// The case of a number in which police keep a note of the measures now. For police.
    ///
    /// Throws ``DeskError/notFound`` where none is kept, as for a number that isn't theirs: why there is none isn't theirs to know.
    public func noteKept(in number: FileNumber, by: By) async throws -> CaseID {
        guard by.role == .police else { throw DeskError.noGrant }
        let id = try await find(number, by: by)
        guard try await store.read({ try Self.notes(of: [id], by.role, $0) })[id] != nil else { throw DeskError.notFound }
        return id
    }

    /// The note's attention is the coordinator's reminder and the police's task: one row.
    private static func notesDue(on today: CivilDate, _ scope: CaseScope, _ connection: any Connection) throws -> [CaseFile] {
        try CaseFile.select(
            scope, """
                 AND f.id IN (SELECT a.case_id FROM attention AS a WHERE a.program = $1 AND a.kind = 'note-removal' AND a.due <= $3)
                ORDER BY f.referred_on, f.id LIMIT 100
                """, [today.sqlValue], connection)
    }

    private static func notes(of ids: [CaseID], _ role: Role?, _ connection: any Connection) throws -> [CaseID: CivilDate] {
        if ids.isEmpty || role != .police { return [:] }
        let rows: [(CaseID, CivilDate)] = try connection.rows(
            "SELECT case_id, due FROM attention WHERE kind = 'note-removal' AND case_id IN (" + .parameters(from: 1, count: ids.count) + ")",
            ids.map(\.sqlValue)
        ) { (try $0.id(0), try $0.date(1)) }
        return Dictionary(rows) { first, _ in first }
    }

    private static func paging(_ after: ReferralLines.Place?) -> SQL {
        after == nil
            ? " ORDER BY f.referred_on DESC, f.id DESC LIMIT $3"
            : " AND (f.referred_on, f.id) < ($4, $5) ORDER BY f.referred_on DESC, f.id DESC LIMIT $3"
    }

    private static func values(_ after: ReferralLines.Place?, _ limit: Int) -> [SQLValue] {
        [limit.sqlValue] + (after.map { [$0.date.sqlValue, $0.id.sqlValue] } ?? [])
    }

    private func line(_ file: CaseFile, _ ledger: [CaseEvent]?, _ noteUntil: CivilDate?, _ ring: KeyRing?) throws -> ReferralLine {
        let person = try ring.flatMap { try file.openPerson($0) }
        return ReferralLine(
            number: file.number, stream: file.stream, referredOn: file.referredOn, status: ReferralStatus(file.stage),
            cardNumber: person?.cardNumber, policeFile: person?.policeFile,
            order: try ledger.flatMap { try OrderReport($0, under: program(for: file)) }, isDisposed: file.stage == .disposed, noteUntil: noteUntil)
    }

    private func line(_ row: HeldRecords.Row, _ ring: KeyRing?, _ program: Program) throws -> ReferralLine {
        let referral = try ring.flatMap { try row.open($0) }
        let on = program.date(of: row.heldAt)
        return ReferralLine(
            number: nil, stream: row.stream, referredOn: on, status: .underReview, cardNumber: referral?.person.cardNumber,
            policeFile: referral?.person.policeFile, order: nil, isDisposed: false, noteUntil: nil)
    }
}

extension OrderReport {
    fileprivate init?(_ ledger: [CaseEvent], under program: Program) throws {
        guard let state = Case(ledger) else { return nil }
        let segments = state.requirements(under: program).filter {
            if case .segment = $0.kind { return true }
            return false
        }
        let needed = (state.therapyWeeks?.value ?? 0) * (program.therapy?.sessionsPerWeek ?? 0)
        self.init(
            ends: state.referral.orderEnds, attended: segments.filter(\.isMet).count + min(state.sessions.count, needed),
            required: segments.count + needed, reported: state.reported?.value)
    }
}
