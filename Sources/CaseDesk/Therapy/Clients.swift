import Cases
import Core
import Database
import Programs

/// One of a therapist's clients: a name, the sessions, and by when. Nothing else of the case crosses.
public struct ClientLine: Sendable, Hashable {
    public let id: CaseID
    public let number: FileNumber
    /// Nil when masked.
    public let name: String?
    /// Sessions that count.
    public let held: Int
    /// Nil while nobody has said how many are needed.
    public let needed: Int?
    /// The end of the agreed period.
    public let until: CivilDate?
    /// Nil where none is agreed on, or it is past.
    public let next: NextAppointment?
    /// Recorded sessions, the newest first.
    public let sessions: [Session]
    /// Nil while a session can be recorded. Else the one sentence for every reason: how far the case has come isn't the therapist's to know.
    public let refusal: Refusal?

    /// Whether every session that is needed was held.
    public var isCompleted: Bool { needed.map { held >= $0 } ?? false }

    public struct Session: Sendable, Hashable {
        public let on: CivilDate
        /// Nil: it was held.
        public let missed: Act.SessionMissed?
        /// Which entry it is, where the therapist can take it back; nil for what the agency recorded.
        public let entry: Int?
    }
}

public struct ClientList: Sendable {
    public let lines: [ClientLine]
    public let today: CivilDate
    public let isMasked: Bool
}

/// The rows of which therapist sees which case.
enum ClientRecords {
    static func assign(_ id: CaseID, to account: String?, by: By, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM therapy_client WHERE case_id = $1", id)
        guard let account else { return }
        try connection.execute(
            "INSERT INTO therapy_client (case_id, account, since, actor) VALUES ($1, $2, $3, $4)", id, account, by.now, by.actor.id)
    }

    static func therapist(of id: CaseID, _ connection: any Connection) throws -> String? {
        try connection.first("SELECT account FROM therapy_client WHERE case_id = $1", id) { try $0.text(0) }
    }
}

extension CaseDesk {
    /// Says which therapist sees a person; nil: nobody. For the coordinator, of a person in whose case sessions can be recorded.
    ///
    /// - Parameter therapist: the id under which the therapist acts, `account:…`. Accounts are another compartment's, so it isn't looked up here.
    /// - Throws: `Refusal` (audited), ``DeskError/notFound``, ``DeskError/alreadyDone(_:)``.
    public func assign(_ id: CaseID, to therapist: String?, by: By, token: String) async throws {
        _ = try await coordinatorsProgram(by)
        let scope = try by.scope
        let entry = entry("case.assign-therapist", [id.text], by)
        try await writeOnce(token, case: id, by) { writing in
            guard let file = try CaseFile.find(id, scope, writing.connection) else { throw DeskError.notFound }
            guard let state = Case(try EventRecords.ledger(of: id, writing.connection).map(\.event)) else { throw DeskError.notFound }
            let standing = state.standing(of: .attendSession, as: .coordinator, under: try self.program(for: file))
            if therapist != nil, case .refused(let refusal) = standing { throw Attempt.Refused(refusal: refusal, act: .attendSession) }
            try ClientRecords.assign(id, to: therapist, by: by, writing.connection)
            try writing.record(entry)
        }
    }

    /// Who sees a person in therapy: the id under which the therapist acts.
    public func therapist(of id: CaseID, by: By) async throws -> String? {
        guard by.isAgencys else { throw DeskError.noGrant }
        _ = try await folder(id, by)
        return try await store.read { try ClientRecords.therapist(of: id, $0) }
    }

    /// A therapist's own clients, those with sessions to come first. The look is logged.
    public func clients(by: By) async throws -> ClientList {
        let lines = try await clientLines("", [], by, as: "case.clients")
        return ClientList(lines: lines.lines.sorted { $0.isBefore($1) }, today: by.today(in: try program(of: by)), isMasked: lines.isMasked)
    }

    /// One of them. Throws ``DeskError/notFound`` for anybody else's.
    public func client(_ id: CaseID, by: By) async throws -> ClientList {
        let lines = try await clientLines(" AND f.id = $3", [id.sqlValue], by, as: "case.client")
        if lines.lines.isEmpty { throw DeskError.notFound }
        return ClientList(lines: lines.lines, today: by.today(in: try program(of: by)), isMasked: lines.isMasked)
    }

    /// Records whether a session of an own client was held. A refusal says what the therapist can mend, and nothing else of the case.
    ///
    /// Throws `Refusal` (audited with its true reason); ``DeskError/notFound``; ``DeskError/alreadyDone(_:)``.
    public func recordSession(missed: Act.SessionMissed?, on day: CivilDate, of id: CaseID, by: By, token: String) async throws {
        guard by.role == .therapist else { throw DeskError.noGrant }
        let act = missed.map { Act.missSession($0) } ?? .attendSession
        do {
            try await perform([Proposal(act, happened: Happened(day))], in: id, expecting: nil, by: by, token: token)
        } catch let refusal as Refusal {
            throw refusal.isOfTheSession ? refusal : .noSessionNow
        }
    }

    /// Takes back a session of an own client that was recorded by mistake. What the agency recorded is the agency's to correct.
    ///
    /// Throws `Refusal` (audited with its true reason); ``DeskError/notFound``; ``DeskError/alreadyDone(_:)``.
    public func takeBackSession(_ entry: Int, of id: CaseID, by: By, token: String) async throws {
        guard by.role == .therapist else { throw DeskError.noGrant }
        let program = try program(of: by)
        let reason = CaseDeskText.sessionTakenBack(program.languages.first ?? .en)
        let proposal = Proposal(.correct(sequence: entry), happened: Happened(by.today(in: program)), texts: [.reason: reason])
        do {
            try await perform([proposal], in: id, expecting: nil, by: by, token: token)
        } catch let refusal as Refusal {
            throw refusal.isOfTheSession ? refusal : .noSessionNow
        }
    }

    private func clientLines(
        _ further: SQL, _ values: [SQLValue], _ by: By, as name: String
    ) async throws -> (lines: [ClientLine], isMasked: Bool) {
        guard by.role == .therapist else { throw DeskError.noGrant }
        let scope = try by.scope
        let today = by.today(in: try program(of: by))
        let read = try await store.read { connection in
            let files = try CaseFile.select(scope, further + " AND f.stage <> 'disposed'", values, connection)
            return (
                files: files, ledgers: try EventRecords.ledgers(of: files.map(\.id), connection),
                next: try NextAppointmentRecords.find(files.map(\.id), from: today, connection)
            )
        }
        let ids = read.files.map(\.id.text)
        let isLogged = try await logged(ids, on: name, by: by)
        let ring = isLogged ? try await store.keys(for: ids) : nil
        let lines = try read.files.compactMap { file in
            try read.ledgers[file.id].flatMap { Case($0) }.map { try ClientLine($0, file, try program(for: file), next: read.next[file.id], ring) }
        }
        return (lines, !isLogged)
    }
}

extension ClientLine {
    fileprivate init(_ state: Case, _ file: CaseFile, _ program: Program, next: NextAppointment?, _ ring: KeyRing?) throws {
        let count = state.sessionsHeld(under: program)
        let own = Set(state.ledger.filter(\.isTherapistsSession).map(\.sequence))
        func entry(_ mark: Case.Mark) -> Int? { own.contains(mark.sequence) ? mark.sequence : nil }
        let held = state.sessions.map { Session(on: $0.happened.date, missed: nil, entry: entry($0)) }
        let missed = state.missedSessions.map { Session(on: $0.happened.date, missed: $0.value, entry: entry($0.mark)) }
        var refusal: Refusal?
        if case .refused = state.standing(of: .attendSession, as: .therapist, under: program) { refusal = .noSessionNow }
        self.init(
            id: file.id, number: file.number, name: try file.name(ring), held: count?.held ?? held.count, needed: count?.needed,
            until: state.lastAgreement?.until, next: next, sessions: (held + missed).sorted { $0.on > $1.on }, refusal: refusal)
    }

    fileprivate func isBefore(_ other: ClientLine) -> Bool {
        if isCompleted != other.isCompleted { return !isCompleted }
        let far = CivilDate(dayNumber: Int(Int32.max) / 4)
        return (until ?? far, number.compact) < (other.until ?? far, other.number.compact)
    }
}
