import Cases
import Core
import Database
import Programs

/// A person's own page: where they stand, what remains, what is kept about them, and who has looked.
public struct OwnPage: Sendable {
    public let number: FileNumber
    public let program: Program
    public let state: Case
    public let stage: Stage
    /// Whether there is an offer, or none is needed. Before it nothing of a program is shown: the telephone may be somebody else's.
    public let isOpen: Bool
    /// Nil once the record's key is destroyed.
    public let contact: SafeContact?
    public let today: CivilDate
    public let seat: Seat?
    /// Nil where nothing is asked.
    public let fee: FeeLedger?
    /// The person's own letters that stand, newest first.
    public let letters: [MadeLetter]
    /// Who has looked, by role: how often, and when last. Most often first.
    public let looks: [Looked]

    /// A class day on which there is a seat.
    public struct Seat: Sendable, Hashable {
        public let day: CivilDate
        public let starts: CivilTime?
        public let ends: CivilTime?
        /// Nil until it is told.
        public let place: String?
        /// The first day on which it is told.
        public let placeFrom: CivilDate
    }

    public struct Looked: Sendable, Hashable {
        /// Nil for the operator at the machine.
        public let role: Role?
        public let count: Int
        public let last: Instant
    }
}

extension CaseDesk {
    /// The page of whom a session belongs to; nil when it has ended. The look is logged like any other, as the person's own.
    public func ownPage(_ token: String, at now: Instant) async throws -> OwnPage? {
        guard let id = try await ownCase(token, at: now) else { return nil }
        let read = try await store.read { connection -> (Folder, fees: [FeeRecords.Row], letters: [MadeLetter], held: (SeatRecords.Held, ClassDayRecords.Row)?, looks: [AuditEntry])? in
            guard let file = try CaseFile.find(id, connection), file.stage != .disposed else { return nil }
            let held = try SeatRecords.planned(of: id, connection).first { $0.seat.status == .seated }
            let day = try held.flatMap { try ClassDayRecords.find($0.seat.day, program: file.program, connection) }
            return (
                Folder(file: file, ledger: try EventRecords.ledger(of: id, connection), documents: []),
                try FeeRecords.lines(of: id, connection), try LetterRecords.list(of: id, connection),
                held.flatMap { held in day.map { (held, $0) } },
                try AuditQuery(about: id.text, listsSince: now.adding(seconds: Int64(-86_400 * Self.listDays)), limit: 500).entries(connection)
            )
        }
        guard let read, let state = Case(read.0.ledger.map(\.event)) else { return nil }
        let program = try program(for: read.0.file)
        let today = program.date(of: now)
        let ring = try await store.keys(for: [id.text] + (read.held.map { [$0.1.id.text] } ?? []))
        try await views.shown([id.text], on: "own.page", by: .participant(id), id: drawID(), at: now)
        return OwnPage(
            number: read.0.file.number, program: program, state: state, stage: state.stage(under: program),
            isOpen: state.offer != nil || program.streams[state.stream]?.gate717 != true, contact: try read.0.file.openPerson(ring)?.contact,
            today: today,
            seat: try read.held.flatMap { held, row in
                held.on < today ? nil : try OwnPage.Seat(held, row, ring, program, today)
            },
            fee: FeeLedger(read.fees.map(\.entry), program: program, stream: state.stream),
            letters: read.letters.filter { $0.kind.isForParticipant && $0.revokedOn == nil }, looks: OwnPage.Looked.list(read.looks))
    }

    /// A letter of the person's own as PDF; nil when the session has ended. Throws ``DeskError/notFound`` for any other.
    public func ownLetter(_ letter: LetterID, _ token: String, at now: Instant) async throws -> [UInt8]? {
        guard let id = try await ownCase(token, at: now) else { return nil }
        let found = try await store.read { connection in
            let isOwn = try LetterRecords.list(of: id, connection).contains { $0.id == letter && $0.kind.isForParticipant && $0.revokedOn == nil }
            return isOwn ? try LetterRecords.sealed(letter, case: id, connection) : nil
        }
        let ring = try await store.keys(for: [id.text])
        guard let found, !ring.isDestroyed(id.text) else { throw DeskError.notFound }
        try await views.shown([id.text, letter.text], on: "own.letter", by: .participant(id), id: drawID(), at: now)
        return try LetterRecords.pdf(letter, of: id, found.bytes, ring)
    }

    private func ownCase(_ token: String, at now: Instant) async throws -> CaseID? {
        let hash = try OwnSession.hash(token, in: store)
        return try await store.write { try OwnSession.use(hash, at: now, $0.connection) }
    }
}

extension OwnPage.Seat {
    init(_ held: SeatRecords.Held, _ row: ClassDayRecords.Row, _ ring: KeyRing, _ program: Program, _ today: CivilDate) throws {
        let told = held.plan.venueIsTold(under: program)
        self.init(
            day: held.on, starts: held.plan.starts, ends: held.plan.ends, place: today >= told ? try row.words(ring)?.venue : nil, placeFrom: told)
    }
}

extension OwnPage.Looked {
    /// The person's own looks aren't among them.
    fileprivate static func list(_ entries: [AuditEntry]) -> [OwnPage.Looked] {
        let others = entries.filter { !$0.actor.hasPrefix(Actor.participantPrefix) }
        return Dictionary(grouping: others) { $0.role.flatMap(Role.init(rawValue:)) }
            .compactMap { role, entries in entries.map(\.at).max().map { OwnPage.Looked(role: role, count: entries.count, last: $0) } }
            .sorted { ($1.count, $0.role?.rawValue ?? "") < ($0.count, $1.role?.rawValue ?? "") }
    }
}
