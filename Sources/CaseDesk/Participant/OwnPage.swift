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
    /// Given here and not confirmed by voice yet.
    public let newContact: SafeContact?
    public let today: CivilDate
    public let seat: Seat?
    /// Days with a free seat that this person can take, but for the one they have. Empty where none is to be chosen.
    public let days: [Day]
    /// Of what this person does here now: which of it the rules allow is asked of the state with these.
    public let circumstances: Circumstances
    /// Agreed on with the therapist.
    public let appointment: NextAppointment?
    /// Nil where nothing is asked.
    public let fee: FeeLedger?
    /// The person's own letters that stand, newest first.
    public let letters: [MadeLetter]
    /// Who has looked, by role: how often, and when last. Most often first.
    public let looks: [Looked]

    /// A class day with a free seat.
    public struct Day: Sendable, Hashable {
        public let id: ClassDayID
        public let plan: ClassDay
        /// What speaks against it and doesn't forbid it.
        public let warnings: [Bilingual]
    }

    /// A class day on which there is a seat.
    public struct Seat: Sendable, Hashable {
        public let id: ClassDayID
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
        guard let (id, inForce) = try await ownSession(token, at: now) else { return nil }
        let seating = try Seating(
            person: id, desk: self, program: inForce, ring: try await store.keys(for: []), avoided: try await avoided(in: inForce), at: now)
        guard let read = try await store.read({ try Read(id, seating, listDays: Self.listDays, $0) }) else { return nil }
        let (state, file) = (read.state, read.file)
        let program = try program(for: file)
        let today = program.date(of: now)
        let ring = try await store.keys(for: [id.text] + (read.held.map { [$0.1.id.text] } ?? []))
        try await views.shown([id.text], on: "own.page", by: .participant(id), id: drawID(), at: now)
        let person = try file.openPerson(ring)
        return OwnPage(
            number: file.number, program: program, state: state, stage: state.stage(under: program),
            isOpen: state.offer != nil || program.streams[state.stream]?.gate717 != true, contact: person?.contact, newContact: person?.newContact,
            today: today,
            seat: try read.held.flatMap { held, row in
                held.on < today ? nil : try OwnPage.Seat(held, row, ring, program, today)
            },
            days: read.days, circumstances: seating.by.circumstances(of: seating.by.happenedNow(in: program), in: program),
            appointment: read.appointment, fee: FeeLedger(read.fees.map(\.entry), program: program, stream: state.stream),
            letters: read.letters.filter { $0.kind.isForParticipant && $0.revokedOn == nil }, looks: OwnPage.Looked.list(read.looks))
    }

    /// What a person's own page is made of, before names and places are opened.
    private struct Read: Sendable {
        let file: CaseFile
        let state: Case
        let fees: [FeeRecords.Row]
        let letters: [MadeLetter]
        let held: (SeatRecords.Held, ClassDayRecords.Row)?
        let days: [OwnPage.Day]
        let appointment: NextAppointment?
        let looks: [AuditEntry]

        /// Nil where the record is gone.
        init?(_ id: CaseID, _ seating: Seating, listDays: Int, _ connection: any Connection) throws {
            guard let file = try CaseFile.find(id, connection), file.stage != .disposed,
                let state = Case(try EventRecords.ledger(of: id, connection).map(\.event))
            else { return nil }
            self.file = file
            self.state = state
            fees = try FeeRecords.lines(of: id, connection)
            letters = try LetterRecords.list(of: id, connection)
            let seat = try SeatRecords.planned(of: id, connection).first { $0.seat.status == .seated }
            held = try seat.flatMap { seat in try ClassDayRecords.find(seat.seat.day, program: file.program, connection).map { (seat, $0) } }
            days = try seating.choices(of: state, id, besides: seat?.seat.day, connection)
            appointment = try NextAppointmentRecords.find([id], from: seating.by.today(in: seating.program), connection)[id]
            looks = try AuditQuery(about: id.text, listsSince: seating.by.now.adding(seconds: Int64(-86_400 * listDays)), limit: 500)
                .entries(connection)
        }
    }

    /// A letter of the person's own as PDF; nil when the session has ended. Throws ``DeskError/notFound`` for any other.
    public func ownLetter(_ letter: LetterID, _ token: String, at now: Instant) async throws -> [UInt8]? {
        guard let (id, _) = try await ownSession(token, at: now) else { return nil }
        let found = try await store.read { connection in
            let isOwn = try LetterRecords.list(of: id, connection).contains { $0.id == letter && $0.kind.isForParticipant && $0.revokedOn == nil }
            return isOwn ? try LetterRecords.sealed(letter, case: id, connection) : nil
        }
        let ring = try await store.keys(for: [id.text])
        guard let found, !ring.isDestroyed(id.text) else { throw DeskError.notFound }
        try await views.shown([id.text, letter.text], on: "own.letter", by: .participant(id), id: drawID(), at: now)
        return try LetterRecords.pdf(letter, of: id, found.bytes, ring)
    }
}

extension Seating {
    fileprivate init(person id: CaseID, desk: CaseDesk, program: Program, ring: KeyRing, avoided: Avoided, at now: Instant) throws {
        let by = By(person: id, in: program.id, at: now)
        self.init(desk: desk, by: by, scope: try by.scope, program: program, ring: ring, avoided: avoided)
    }

    /// The days with a free seat that a person can take.
    fileprivate func choices(of state: Case, _ id: CaseID, besides seat: ClassDayID?, _ connection: any Connection) throws -> [OwnPage.Day] {
        guard program.classDay != nil, state.takesSeats(under: program) else { return [] }
        return try ClassDayRecords.all(program: program.id, from: by.today(in: program), connection).compactMap { row in
            guard row.id != seat, case .free(let warnings) = try standing(of: state, id, on: row, connection) else { return nil }
            return OwnPage.Day(id: row.id, plan: row.day, warnings: warnings)
        }
    }
}

extension OwnPage.Seat {
    init(_ held: SeatRecords.Held, _ row: ClassDayRecords.Row, _ ring: KeyRing, _ program: Program, _ today: CivilDate) throws {
        let told = held.plan.venueIsTold(under: program)
        self.init(
            id: row.id, day: held.on, starts: held.plan.starts, ends: held.plan.ends, place: today >= told ? try row.words(ring)?.venue : nil, placeFrom: told)
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
