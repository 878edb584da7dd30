import Cases
import Core
import Database
import Programs

/// A case as one reader sees it: where it stands, what is next, what is missing, what happened.
public struct CasePage: Sendable {
    public let id: CaseID
    public let number: FileNumber
    public let program: Program
    /// The case as this reader may know it: without calls and worries for anybody but the agency.
    public let state: Case
    /// What a form of this page sends back, so that nobody acts on what has changed meanwhile.
    public let sequence: Int
    public let stage: Stage
    /// Nil when the record's key is destroyed, or when the look couldn't be logged and the page is masked.
    public let person: Person?
    /// True when this page shows no personal fields because the look couldn't be logged.
    public let isMasked: Bool
    public let gates: [GateStatus]
    public let obstacles: [Refusal]
    public let requirements: [Requirement]
    public let attentions: [Attention]
    public let clocks: [Clock]
    /// Newest first. Without words when masked.
    public let timeline: [TimelineEntry]
    public let documents: [DocumentLine]
    public let today: CivilDate

    /// What can't wait, the most urgent first: the only things of a case that are told in red.
    public var cantWait: [Attention] {
        attentions.filter { $0.cantWait(on: today) }.sorted { AttentionRank.of($0.kind) < AttentionRank.of($1.kind) }
    }
}

/// A document in a case's list.
public struct DocumentLine: Sendable, Hashable {
    public let id: DocumentID
    public let mediaType: String
    /// Bytes.
    public let size: Int
    public let purpose: Act.Attachment.Purpose
    public let added: Instant
}

extension CaseDesk {
    /// The case's page, for the agency and the prosecutor. The look is logged before this returns; when it can't be, the
    /// page comes masked.
    ///
    /// Not the agency's, it shows that the fee is settled and that responsibility was accepted, and no more of either.
    ///
    /// - Parameter name: what the audit log calls this look, such as `case.page`.
    public func page(_ id: CaseID, by: By, as name: String = "case.page") async throws -> CasePage {
        let read = try await folder(id, by)
        let isLogged = try await logged([id.text], on: name, by: by)
        return try page(read, isLogged ? try await store.keys(for: [id.text]) : nil, by)
    }

    /// Everything about one case, read on one snapshot. Throws ``DeskError/notFound`` for one outside of the reach,
    /// ``DeskError/purposeNeeded(_:)`` for a closed one when no purpose was said; the operator at the machine needs none.
    func folder(_ id: CaseID, _ by: By) async throws -> Folder {
        let scope = try by.readingScope
        return try await store.read { connection in
            guard let file = try CaseFile.find(id, scope, connection) else { throw DeskError.notFound }
            try by.checkPurpose(file)
            return Folder(
                file: file, ledger: try EventRecords.ledger(of: id, connection),
                documents: try DocumentRecords.list(of: id, connection))
        }
    }

    private func page(_ read: Folder, _ ring: KeyRing?, _ by: By) throws -> CasePage {
        let file = read.file
        let program = try program(for: file)
        let state = try read.state(for: by)
        let today = by.today(in: program)
        // What is left of a closed case is told by its clocks; the note becomes somebody's task on its day.
        let attentions = state.attentions(under: program).filter { $0.kind != .noteRemoval || $0.due <= today }
        return CasePage(
            id: file.id, number: file.number, program: program, state: state, sequence: file.sequence,
            stage: state.stage(under: program), person: try ring.flatMap { try file.openPerson($0) }, isMasked: ring == nil,
            gates: state.gates(under: program, on: state.agreement?.from ?? today).map { by.isAgencys ? $0 : $0.asCrownReads },
            obstacles: state.agreement == nil && !state.stage(under: program).isOver ? state.obstacles(on: today, under: program) : [],
            requirements: state.requirements(under: program).map { by.isAgencys ? $0 : $0.asCrownReads },
            attentions: by.isAgencys ? attentions : attentions.filter { !$0.kind.isAgencysAlone },
            clocks: state.clocks(under: program),
            timeline: try Timeline.entries(
                read.ledger, case: file.id, ring, for: by, program: program, corrected: state.corrected
            ).reversed(),
            documents: read.documents.filter { by.maySee($0.purpose) }, today: today)
    }

    /// Logs a look before its page is answered. False when it can't be logged: the page is then masked.
    func logged(_ records: [String], on page: String, by: By, evenNobody: Bool = false) async throws -> Bool {
        do {
            try await views.shown(
                records.unique, on: page, by: by.actor, purpose: by.lookPurpose.rawValue, id: drawID(), at: by.now, evenNobody: evenNobody)
            return true
        } catch StorageError.busy, StorageError.unavailable {
            return false
        }
    }
}

/// What is stored about one case.
struct Folder: Sendable {
    let file: CaseFile
    let ledger: [(event: CaseEvent, sealed: [UInt8]?)]
    let documents: [DocumentLine]

    /// The fold as a reader may know it. What the agency alone reads changes no stage and no gate, so that leaving it out
    /// gives the same case but for its calls and worries.
    func state(for by: By) throws -> Case {
        let all = ledger.map(\.event)
        let events = all.filter { by.isAgencys || !all.subject(of: $0).isAgencysAlone }
        guard let state = Case(events) else { throw DeskError.notFound }
        return state
    }
}
