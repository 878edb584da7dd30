import Cases
import Core
import Database
import Programs

/// A case about to be opened: everything but its key and its number.
struct NewCase: Sendable {
    let id: CaseID
    let referral: Referral
    let events: [CaseEvent]
    let state: Case
    let program: Program
    let by: By
    let token: String
    /// The held referral that this comes from.
    let held: String?
    /// What another referral of the same person would claim too; empty when a person has said that this is somebody else.
    let claims: [[UInt8]]
    /// Sealed beside the referral: why somebody said that this is another person than one who is here.
    var words: [SealedText: String] = [:]
    /// Whom somebody said that this isn't.
    var others: [CaseID] = []
    /// Paid before Onward: the first line of the fee ledger, written with the case or not at all.
    var paid: Money?

    /// Throws ``DeskError/notFound`` for events that begin no case.
    init(
        id: CaseID, _ referral: Referral, events: [CaseEvent], program: Program, by: By, token: String,
        resolving held: String? = nil, claims: [[UInt8]] = []
    ) throws {
        guard let state = Case(events) else { throw DeskError.notFound }
        self.id = id
        self.referral = referral
        self.events = events
        self.state = state
        self.program = program
        self.by = by
        self.token = token
        self.held = held
        self.claims = claims
    }
}

extension CaseEvent {
    fileprivate func adding(_ texts: Set<SealedText>) -> CaseEvent {
        CaseEvent(
            sequence: sequence, act: act, happened: happened, recorded: recorded, actor: actor, role: role, letter: letter,
            programVersion: programVersion, texts: self.texts.union(texts))
    }
}

/// A new case with its personal fields sealed, ready to be written in one transaction.
struct SealedCase: Sendable {
    let new: NewCase
    let person: [UInt8]
    let events: [EventRecords.Sealed]

    init(_ new: NewCase, _ ring: KeyRing) throws {
        self.new = new
        person = try ring.seal(try SealedJSON.text(new.referral.person), record: new.id.text, field: "person")
        events = try new.events.enumerated().map { place, event in
            let words = place == 0 ? new.words : [:]
            return try EventRecords.Sealed(event.adding(Set(words.keys)), texts: words, case: new.id, ring)
        }
    }

    /// Throws `Refusal` for a card that another referral has used, ``Claims/Taken`` when somebody who may be the same was referred
    /// a moment ago.
    func write(_ writing: Writing, number: FileNumber, entries: [AuditEntry], desk: CaseDesk) throws {
        let connection = writing.connection
        let projection = Projection(new.state, under: new.program)
        let row = projection.row
        try FormTokens.use(new.token, case: new.id, at: new.by.now, connection)
        try Claims.take(new.claims, at: new.by.now, connection)
        try desk.keep(new.program, at: new.by.now, connection)
        try connection.execute(
            """
            INSERT INTO case_file (id, file_number, program, agency, stream, stage, sequence, program_version, decided,
                referred_on, next_court, ends_on, person, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """, new.id, number, new.program.id, agency, new.referral.stream.rawValue, row.stage, row.sequence, row.version,
            row.decided, new.referral.happened.date, row.nextCourt, row.endsOn, person, new.by.now)
        try EventRecords.append(events, case: new.id, connection)
        try projection.insertDates(new.id, program: new.program.id, stream: new.referral.stream, connection)
        try Cards.use(new.referral.person.cardNumber, for: new.id, program: new.program.id, by: new.by.actor.id, at: new.by.now, connection)
        if let held = new.held { try HeldRecords.resolve(held, as: "different", opened: new.id, at: new.by.now, connection) }
        try writing.record(entries)
    }

    /// A held referral stays that of the agency that sent it, whoever resolves it.
    private var agency: String { new.referral.agency?.text ?? new.by.agency }
}
