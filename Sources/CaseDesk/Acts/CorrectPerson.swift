import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// Corrects what is kept about the person: a misspelled name, a new telephone, a birth date that has become known. For
    /// the coordinator. A birth date also establishes the age anew, while the case's stage allows that. The card stays.
    ///
    /// - Parameters:
    ///   - old: the ``Person/version`` that the form was shown with. When somebody changed it meanwhile, nothing is written.
    ///   - evidence: how a new birth date is known.
    /// - Throws: `Refusal` (audited), ``DeskError/notFound``, ``DeskError/changedMeanwhile(_:)``, ``DeskError/alreadyDone(_:)``.
    public func correctPerson(
        of id: CaseID, from old: String, to new: Person, evidence: Act.AgeFinding.Evidence = .birthDateGiven, by: By, token: String
    ) async throws {
        guard by.role == .coordinator else {
            try await noteRefusal(.onlyCoordinator, act: .correct, case: id, by: by)
            throw Refusal.onlyCoordinator
        }
        let read = try await folder(id, by)
        let file = read.file
        let ring = try await store.keys(for: [id.text])
        guard let kept = try file.openPerson(ring), let stored = file.person else { throw Refusal.disposing }
        if try kept.version != old { throw DeskError.changedMeanwhile([]) }
        let person = new.corrected(kept, in: file.stream)
        let sealed = try ring.seal(try SealedJSON.text(person), record: id.text, field: "person")
        let entry = entry("case.correct-person", [id.text], by)
        let (program, state) = (try program(for: file), try read.state(for: by))
        let age = ageFinding(person, before: kept, in: state, program, evidence: evidence, by: by)
        // The new words before the data and the old ones after it: whatever stops in between, the person is found.
        let hasNewWords = person.tokens != kept.tokens
        if hasNewWords { try await store.addTokens(person.tokens, record: id.text, scope: file.program) }
        try await perform(age, in: id, expecting: nil, by: by, token: token) { writing in
            let changed = try writing.connection.execute(
                "UPDATE case_file SET person = $2 WHERE id = $1 AND person = $3", id, sealed, stored)
            if changed == 0 { throw DeskError.changedMeanwhile([]) }
            try Marks.move(from: kept, to: person, of: state, program: program, desk: self, writing.connection)
            try writing.record(entry)
        }
        if hasNewWords { try await store.replaceTokens(person.tokens, record: id.text, scope: file.program) }
    }

    private func ageFinding(
        _ person: Person, before: Person, in state: Case, _ program: Program, evidence: Act.AgeFinding.Evidence, by: By
    ) -> [Proposal] {
        guard let born = person.birthDate, born != before.birthDate else { return [] }
        let finding = state.renewedAge(born: born, by: evidence, under: program)
        return finding.map { [Proposal(.establishAge($0), happened: Happened(by.today(in: program)))] } ?? []
    }
}

extension Person {
    /// As it is kept after a correction: the card that was handed over stays, and a volunteer's birth date isn't kept.
    fileprivate func corrected(_ kept: Person, in stream: Stream) -> Person {
        var person = self
        person.cardNumber = kept.cardNumber
        person.newContact = kept.newContact
        if stream == .volunteer { person.birthDate = nil }
        return person
    }
}
