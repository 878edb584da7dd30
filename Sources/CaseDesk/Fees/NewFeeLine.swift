import Cases
import Core
import Database
import Programs

/// A line about to be added to a fee ledger, inside the transaction. It may run twice; nothing in it is kept.
struct NewFeeLine: Sendable {
    let kind: FeeEntry.Kind
    let words: FeeWords
    let id: CaseID
    let expecting: Int
    let by: By
    let scope: CaseScope
    let ring: KeyRing
    let desk: CaseDesk
    let entry: AuditEntry
    /// Of the act that the case gets when its fee is settled, or is owed again.
    let caseEntry: AuditEntry
    /// Of the act that says a person who asked to pay less has been answered.
    let answerEntry: AuditEntry

    func write(_ writing: Writing) throws {
        let connection = writing.connection
        guard let file = try CaseFile.find(id, scope, connection) else { throw DeskError.notFound }
        let program = try desk.program(for: file)
        let rows = try FeeRecords.lines(of: id, connection)
        if try Disposals.isBegun(id, connection) { throw refused(.disposing) }
        guard rows.count == expecting else { throw DeskError.changedMeanwhile([]) }
        guard let state = Case(try EventRecords.ledger(of: id, connection).map(\.event)) else { throw DeskError.notFound }
        guard let ledger = FeeLedger(rows.map(\.entry), program: program, stream: file.stream) else { throw refused(.noFee) }
        let day = by.today(in: program)
        if let refusal = refusal(ledger, state, program, day) { throw refused(refusal) }
        let inForce = try desk.programInForce(for: file)
        try desk.keep(inForce, at: by.now, connection)
        let after = ledger.adding(FeeEntry.recorded(kind, under: inForce.version), by: by.actor.id, on: day)
        guard let line = after.entries.last else { throw DeskError.notFound }
        let digest = try FeeRecords.append(line, case: id, sealed: try seal(line), at: by.now, connection)
        if case .payment = kind { try FeeRecords.number(line, case: id, program: program.id, connection) }
        try writing.record(entry.over(event: line.sequence, digest: digest))
        try AppointmentRecords.replaceFee(after.daysDue, of: id, program: program.id, connection)
        try tell(state, from: ledger.settlement, to: after.settlement, why: try reason(rows), day, program, writing)
        if kind.takesUpRelief, state.reliefAsked != nil, after.settlement == nil {
            let answer = Attempt(
                desk: desk, id: id, scope: scope, by: by, proposals: [Proposal(.answerRelief, happened: Happened(day))], ring: ring, ageEntry: answerEntry)
            try answer.run(writing, expecting: nil, entries: [answerEntry])
        }
    }

    private func refusal(_ ledger: FeeLedger, _ state: Case, _ program: Program, _ day: CivilDate) -> Refusal? {
        if case .opening = kind { return ledger.refusal(of: kind, by: by.actor.id, on: day, talks: state.talks) }
        return ledger.refusal(
            of: kind, words, heldUp: state.feeIsHeldUp(under: program), by: by.actor.id, on: day, classDay: state.classDay?.value,
            talks: state.talks, absence: state.absences.last?.value)
    }

    private func seal(_ line: FeeEntry) throws -> [UInt8]? {
        words.isEmpty ? nil : try ring.seal(try SealedJSON.text(words), record: id.text, field: FeeRecords.field(line.sequence))
    }

    /// Why the fee is owed again: what stands beside the line, or beside the request that it grants. Nobody is asked twice.
    private func reason(_ rows: [FeeRecords.Row]) throws -> String {
        if let reason = words.reason { return reason }
        guard case .granted(let asked, _) = kind, let row = rows.first(where: { $0.entry.sequence == asked }) else { return "" }
        return try row.open(id, ring).words.reason ?? ""
    }

    /// The case is told that its fee is settled, or that it no longer is. A fee that was settled elsewhere stays so. After a report or an
    /// ending that rests on it, money is still given back and requests are answered; what was reported stays as it was.
    private func tell(
        _ state: Case, from before: Act.FeeSettlement?, to after: Act.FeeSettlement?, why reason: String, _ day: CivilDate, _ program: Program,
        _ writing: Writing
    ) throws {
        let act: Act
        switch (before, after, state.fee) {
        case (_, let how?, nil): act = .settleFee(how)
        case (.some, nil, let fee?): act = .correct(sequence: fee.sequence)
        default: return
        }
        let circumstances = by.circumstances(of: Happened(day), in: program, texts: act.kind == .correct ? [.reason] : [])
        if kind.isOpenAtEveryStage, case .failure = state.perform(act, in: circumstances, under: program) { return }
        let proposal = Proposal(act, happened: Happened(day), texts: act.kind == .correct ? [.reason: reason] : [:])
        let attempt = Attempt(desk: desk, id: id, scope: scope, by: by, proposals: [proposal], ring: ring, ageEntry: caseEntry, isFeeDesks: true)
        try attempt.run(writing, expecting: nil, entries: [caseEntry])
    }

    private func refused(_ refusal: Refusal) -> Attempt.Refused { Attempt.Refused(refusal: refusal, act: .settleFee) }
}
