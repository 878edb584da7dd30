import Cases
import Core
import Database
import Programs

/// What the printed sheet for court says: each condition of Criminal Code s. 717(1) with who, when and by what; the bars of
/// 717(2); what was agreed and how it was complied with.
public struct Sheet717: Sendable {
    public let id: CaseID
    public let number: FileNumber
    public let program: Program
    public let stream: Stream
    public let today: CivilDate
    /// The person, with the numbers that a court asks for; nil when masked or destroyed.
    public let person: Person?
    public let offence: CivilDate?
    public let nextCourt: CivilDate?
    public let isMasked: Bool
    /// Empty where the stream needs none.
    public let gates: [Line]
    /// The decision, with the reasons that were released. Nil while undecided.
    public let decision: Evidence?
    /// When the person denied taking part: 717(2)(a).
    public let denied: Happened?
    /// When the person asked that the court deal with the charge: 717(2)(b).
    public let wantsCourt: Happened?
    public let agreement: Case.Agreement?
    public let requirements: [Requirement]
    /// What the record supports, computed.
    public let supported: Compliance
    public let reported: Evidence?
    public let ending: Evidence?
    /// The fixed texts that were read to the person.
    public let statements: [StatementKind: Statement]

    /// One condition, and what evidences it.
    public struct Line: Sendable, Hashable {
        public let status: GateStatus
        public let evidence: [Evidence]
    }

    /// An event as evidence: what, when, who recorded it, and who decided where a letter was transcribed.
    public struct Evidence: Sendable, Hashable {
        public let sequence: Int
        public let sentence: Bilingual
        public let happened: Happened
        public let recorded: Instant
        /// By id.
        public let actor: String
        public let role: Role?
        public let letter: DocumentID?
        public let decidedBy: String?
        public let interpreter: String?
        /// The reasons that the decider let out; what wasn't released isn't printed, whoever prints it.
        public let releasedReason: String?
    }
}

extension CaseDesk {
    /// The data of the printed sheet, for the agency and the prosecutor; the same for both, since it goes to court. The look is logged; without that it comes masked.
    public func sheet(_ id: CaseID, by: By) async throws -> Sheet717 {
        let read = try await folder(id, by)
        let isLogged = try await logged([id.text], on: "case.sheet", by: by)
        return try sheet(read, isLogged ? try await store.keys(for: [id.text]) : nil, by)
    }

    private func sheet(_ read: Folder, _ ring: KeyRing?, _ by: By) throws -> Sheet717 {
        let file = read.file
        let program = try program(for: file)
        let state = try read.state(for: by)
        let today = by.today(in: program)
        let person = try ring.flatMap { try file.openPerson($0) }
        let evidence = { (sequence: Int?) in try read.evidence(sequence, program, ring) }
        return Sheet717(
            id: file.id, number: file.number, program: program, stream: file.stream, today: today, person: person,
            offence: state.referral.offence, nextCourt: state.nextCourtDate?.value.on,
            isMasked: ring == nil,
            // It goes to court, whoever prints it.
            gates: try state.gates(under: program, on: state.agreement?.from ?? today).map(\.asCrownReads).map { status in
                Sheet717.Line(status: status, evidence: try status.evidence.compactMap { try evidence($0) })
            },
            decision: try evidence(state.decision?.sequence), denied: state.denied?.happened,
            wantsCourt: state.wantsCourt?.happened, agreement: state.agreement,
            requirements: state.requirements(under: program).map(\.asCrownReads), supported: state.supportedCompliance(under: program),
            reported: try evidence(state.reported?.sequence), ending: try evidence(state.ending?.sequence),
            statements: program.statements)
    }
}

extension Folder {
    fileprivate func evidence(_ sequence: Int?, _ program: Program, _ ring: KeyRing?) throws -> Sheet717.Evidence? {
        guard let (event, sealed) = ledger.first(where: { $0.event.sequence == sequence }) else { return nil }
        let texts = try ring.map { try EventRecords.open(sealed, sequence: event.sequence, case: file.id, $0) } ?? [:]
        return Sheet717.Evidence(
            sequence: event.sequence, sentence: event.sentence(under: program, in: ledger.map(\.event)), happened: event.happened,
            recorded: event.recorded, actor: event.actor, role: event.role, letter: event.letter, decidedBy: texts[.decidedBy],
            interpreter: texts[.interpreter], releasedReason: texts[.releasedReason])
    }
}
