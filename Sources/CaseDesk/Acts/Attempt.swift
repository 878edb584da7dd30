import Cases
import Core
import Database
import Programs

/// One attempt at acts in a case, inside the transaction. It may run twice; nothing in it is kept.
struct Attempt: Sendable {
    let desk: CaseDesk
    let id: CaseID
    let scope: CaseScope
    let by: By
    let proposals: [Proposal]
    let ring: KeyRing
    /// The audit entry of the age that a corrected referral establishes anew.
    let ageEntry: AuditEntry
    /// Whether the fee desk does it, whose ledger says how the fee stands.
    var isFeeDesks = false
    /// The id of what is handed over to safeguarding, where something is: seats and the fee desk have nothing to.
    var handOver = ""
    /// Whom presenters must not meet, where the act may give somebody else a seat that gets free.
    var avoided = Avoided()

    /// Carries the act's kind out of the transaction, so that the refusal can be audited in one of its own.
    struct Refused: Error {
        let refusal: Refusal
        let act: ActKind
    }

    /// What others did since the form was shown.
    struct Changed: Error {
        let events: [(event: CaseEvent, sealed: [UInt8]?)]
        let program: Program
    }

    func run(_ writing: Writing, expecting: Int?, entries: [AuditEntry]) throws {
        let connection = writing.connection
        guard let file = try CaseFile.find(id, scope, connection) else { throw DeskError.notFound }
        let ledger = try EventRecords.ledger(of: id, connection)
        let program = try desk.program(for: file)
        if let expecting, expecting != file.sequence {
            throw Changed(events: ledger.filter { $0.event.sequence > expecting }, program: program)
        }
        if try Disposals.isBegun(id, connection) { throw Refused(refusal: .disposing, act: proposals.first?.act.kind ?? .dispose) }
        try desk.keep(program, at: by.now, connection)
        let before = ledger.map(\.event)
        let events = try append(to: before, program, file, writing, entries)
        guard let state = Case(events) else { throw DeskError.notFound }
        try Projection.write(state, id: id, program: program, connection)
        let old = Case(before)
        if let refusal = try refusalOfFee(from: old, to: state, program, connection) {
            throw Refused(refusal: refusal, act: proposals.first?.act.kind ?? .settleFee)
        }
        try Marks.write(before: old, after: state, program: program, file: file, ring: ring, desk: desk, connection)
        try Notices.write(before: old, after: state, id: id, program: program.id, at: by.now, connection)
        try settleSeats(from: old, to: state, program, writing)
        try tellSafeguarding(from: old, to: state, program, writing)
        // Whoever saw the person in therapy has no more to do with a closed case.
        if state.closed != nil { try ClientRecords.assign(id, to: nil, by: by, connection) }
    }

    /// The case says of the fee what the fee's ledger says: nobody settles it past payments and receipts or relief by two people, and nobody
    /// takes back by a correction what a payment settled. What was settled elsewhere, and stands in no ledger, can be corrected.
    private func refusalOfFee(from old: Case?, to new: Case, _ program: Program, _ connection: any Connection) throws -> Refusal? {
        guard !isFeeDesks, old?.fee?.value != new.fee?.value else { return nil }
        let lines = try FeeRecords.lines(of: id, connection).map(\.entry)
        guard let ledger = FeeLedger(lines, program: program, stream: new.stream) else { return nil }
        return ledger.settlement == new.fee?.value ? nil : .feeDesksAlone
    }

    /// An act that moves a person's class day, or ends the taking part, frees the seat in the same transaction.
    private func settleSeats(from old: Case?, to new: Case, _ program: Program, _ writing: Writing) throws {
        let (before, after) = (old?.seatDay(under: program), new.seatDay(under: program))
        let (took, takes) = (old?.takesSeats(under: program) == true, new.takesSeats(under: program))
        guard before != after || took && !takes else { return }
        let seating = Seating(desk: desk, by: by, scope: scope, program: program, ring: ring, avoided: avoided)
        try seating.settle(id, to: after, takesPart: takes, writing)
        if let after, proposals.contains(where: { $0.act.kind == .correct }) { try seating.takeBack(id, on: after, writing.connection) }
    }

    /// A day of the calendar is booked by taking a seat there, so that the day and the case say the same.
    func checkCalendar(_ connection: any Connection) throws {
        let days = proposals.compactMap { if case .schedule(let day) = $0.act { day } else { nil } }
        if days.isEmpty { return }
        guard let file = try CaseFile.find(id, scope, connection) else { throw DeskError.notFound }
        let today = by.today(in: try desk.program(for: file))
        let seats = try SeatRecords.planned(of: id, connection).filter { $0.seat.status == .seated }.map(\.on)
        for day in days where day >= today && !seats.contains(day) {
            if try ClassDayRecords.planned(program: file.program, on: day, connection).isEmpty { continue }
            throw Refused(refusal: .classDayInCalendar(day), act: .schedule)
        }
    }

    /// The ledger with what was proposed, each event written with its audit entry.
    private func append(
        to ledger: [CaseEvent], _ program: Program, _ file: CaseFile, _ writing: Writing, _ entries: [AuditEntry]
    ) throws -> [CaseEvent] {
        var ledger = Growing(events: ledger)
        for (proposal, entry) in zip(proposals, entries) {
            try add(proposal, entry, to: &ledger, program)
            if case .correctReferral = proposal.act, let age = try age(in: ledger.events, of: file, program) {
                try add(age, ageEntry, to: &ledger, program)
            }
        }
        try EventRecords.append(ledger.sealed, case: id, writing.connection)
        try writing.record(ledger.entries)
        return ledger.events
    }

    private struct Growing {
        var events: [CaseEvent]
        var sealed: [EventRecords.Sealed] = []
        var entries: [AuditEntry] = []
    }

    private func add(_ proposal: Proposal, _ entry: AuditEntry, to ledger: inout Growing, _ program: Program) throws {
        for event in try judge(proposal, ledger.events, program) {
            let sealed = try EventRecords.Sealed(event, texts: proposal.texts, case: id, ring)
            ledger.events.append(event)
            ledger.sealed.append(sealed)
            ledger.entries.append(entry.over(event: event.sequence, digest: sealed.digest(case: id)))
        }
    }

    /// What the birth date says of the age, once the offence has another date; nil where it says what is established already.
    private func age(in events: [CaseEvent], of file: CaseFile, _ program: Program) throws -> Proposal? {
        guard let state = Case(events), let born = try file.openPerson(ring)?.birthDate else { return nil }
        return state.renewedAge(born: born, by: state.age?.value.by ?? .birthDateGiven, under: program).map {
            Proposal(.establishAge($0), happened: Happened(by.today(in: program)))
        }
    }

    private func judge(_ proposal: Proposal, _ events: [CaseEvent], _ program: Program) throws -> [CaseEvent] {
        guard let state = Case(events) else { throw DeskError.notFound }
        let circumstances = by.circumstances(
            of: proposal.happened, in: program, letter: proposal.letter, texts: Set(proposal.texts.keys))
        switch state.perform(proposal.act, in: circumstances, under: program) {
        case .success(let added): return added
        case .failure(let refusal): throw Refused(refusal: refusal, act: proposal.act.kind)
        }
    }
}

extension By {
    /// The circumstances of an act in a program: today is the date in the program's zone.
    func circumstances(
        of happened: Happened, in program: Program, letter: DocumentID? = nil, texts: Set<SealedText> = []
    ) -> Circumstances {
        Circumstances(
            happened: happened, recorded: now, today: today(in: program), actor: actor.id, role: role, letter: letter,
            texts: texts)
    }
}
