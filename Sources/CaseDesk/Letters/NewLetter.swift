import Cases
import Core
import Database
import Letters
import Programs

/// A letter about to be made, inside the transaction. It may run twice; nothing in it is kept.
struct NewLetter: Sendable {
    let kind: LetterKind
    let language: Language
    let payment: Int?
    let `case`: CaseID
    let letter: LetterID
    let code: String?
    let codeHash: [UInt8]?
    let verifyAddress: String
    let by: By
    let scope: CaseScope
    let ring: KeyRing
    /// Where the class is, once participants are told.
    let venue: String?
    let desk: CaseDesk
    let entry: AuditEntry

    func write(_ writing: Writing) throws {
        let connection = writing.connection
        guard let file = try CaseFile.find(self.case, scope, connection) else { throw DeskError.notFound }
        try by.checkPurpose(file)
        if try Disposals.isBegun(self.case, connection) { throw Refusal.disposing }
        let program = try WordingRecords.inForce(try desk.program(for: file), connection)
        let matter = try matter(file, program, connection)
        let words = LetterWriter(kind: kind, matter: matter).letter
        let made = MadeLetter(
            id: letter, kind: kind, language: language, wording: program.letters[kind].version, made: by.now, actor: by.actor.id, revokedOn: nil,
            hasCode: code != nil)
        let sealed = try ring.seal(try SealedJSON.text(words), record: self.case.text, field: LetterRecords.field(letter))
        try LetterRecords.insert(made, case: self.case, program: program, day: matter.today, code: codeHash, sealed: sealed, connection)
        try writing.record(entry)
    }

    private func matter(_ file: CaseFile, _ program: Program, _ connection: any Connection) throws -> LetterMatter {
        let ledger = try EventRecords.ledger(of: self.case, connection)
        guard let state = Case(ledger.map(\.event)) else { throw DeskError.notFound }
        let lines = try FeeRecords.lines(of: self.case, connection)
        let payments = CaseDesk.payments(lines, program, file.stream)
        let paid = payment == nil ? payments.first : payments.first { $0.line == payment }
        if let refusal = state.refusal(of: kind, under: program, hasPayment: paid != nil) { throw refusal }
        guard let person = try file.openPerson(ring) else { throw DeskError.notFound }
        let decision = ledger.first { $0.event.sequence == state.decision?.sequence }
        let texts = try EventRecords.open(decision?.sealed, sequence: decision?.event.sequence ?? 0, case: self.case, ring)
        // Why somebody was let in is no reason for sending anybody back.
        let releasedReason = state.decision?.value.eligible == false ? texts[.releasedReason] : nil
        return LetterMatter(
            program: program, state: state, number: file.number, name: person.name, today: by.today(in: program), language: language,
            releasedReason: releasedReason, conditions: Self.lines(texts[.conditions]), venue: venue,
            times: try state.classDay.flatMap { try ClassTimes.of(self.case, on: $0.value, program, connection) }, payment: paid?.payment,
            fee: FeeLedger(lines.map(\.entry), program: program, stream: file.stream)?.amount, code: code, verifyAddress: verifyAddress)
    }

    private static func lines(_ text: String?) -> [String] { text?.split(separator: "\n").map(String.init) ?? [] }
}
