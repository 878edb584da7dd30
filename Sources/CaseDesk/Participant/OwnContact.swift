import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// The person says in which language, and how, they are reached. The first safe way counts at once; another one waits until somebody has
    /// heard by voice that it is theirs, and until then none is used: whoever holds the paper may not be the person. Hours and voicemail count
    /// at once.
    ///
    /// - Parameter language: as a BCP 47 tag.
    /// - Throws: `Refusal` (audited), ``OwnPageEnded``, ``DeskError/changedMeanwhile(_:)``, ``DeskError/alreadyDone(_:)``.
    public func tellContact(
        _ new: SafeContact, language: String, interpreterNeeded: Bool, _ session: String, at now: Instant, token: String
    ) async throws {
        let (id, program) = try await ownCase(session, at: now)
        let by = By(person: id, in: program.id, at: now)
        let (person, stored, ring) = try await person(of: id, by)
        var changed = person
        let waits = new.waits(after: person.contact)
        changed.newContact = waits ? new : nil
        if !waits { changed.contact = new }
        let told = Act.ToldContact(language: language, interpreterNeeded: interpreterNeeded, waits: waits)
        try await keep(changed, instead: stored, ring, doing: .tellContact(told), of: id, program, by: by, token: token)
    }

    /// Somebody has spoken with the person about the other way of reaching them. For the coordinator.
    ///
    /// - Parameter old: the ``Person/version`` that the form was shown with.
    /// - Throws: `Refusal` (audited), ``DeskError/noGrant``, ``DeskError/notFound``, ``DeskError/changedMeanwhile(_:)``,
    ///   ``DeskError/alreadyDone(_:)``.
    public func answerContact(of id: CaseID, isTheirs: Bool, from old: String, by: By, token: String) async throws {
        guard by.role == .coordinator else { throw DeskError.noGrant }
        let (person, stored, ring) = try await person(of: id, by)
        if try person.version != old { throw DeskError.changedMeanwhile([]) }
        var changed = person
        if isTheirs, let new = person.newContact { changed.contact = new }
        changed.newContact = nil
        try await keep(changed, instead: stored, ring, doing: .answerContact(isTheirs: isTheirs), of: id, try program(of: by), by: by, token: token)
    }

    private func person(of id: CaseID, _ by: By) async throws -> (Person, stored: [UInt8], KeyRing) {
        let scope = try by.scope
        guard let file = try await store.read({ try CaseFile.find(id, scope, $0) }) else { throw DeskError.notFound }
        let ring = try await store.keys(for: [id.text])
        guard let person = try file.openPerson(ring), let stored = file.person else { throw Refusal.disposing }
        return (person, stored, ring)
    }

    private func keep(
        _ person: Person, instead stored: [UInt8], _ ring: KeyRing, doing act: Act, of id: CaseID, _ program: Program, by: By, token: String
    ) async throws {
        let sealed = try ring.seal(try SealedJSON.text(person), record: id.text, field: "person")
        try await perform([Proposal(act, happened: by.happenedNow(in: program))], in: id, expecting: nil, by: by, token: token) { writing in
            let changed = try writing.connection.execute(
                "UPDATE case_file SET person = $2 WHERE id = $1 AND person = $3", id, sealed, stored)
            if changed == 0 { throw DeskError.changedMeanwhile([]) }
        }
    }
}

extension SafeContact {
    /// Whether a voice has to say first that this is the person's: another way was known before. Of the same telephone, address or person hours and
    /// voicemail may differ.
    public func waits(after old: SafeContact) -> Bool { old.method != .none && (method != old.method || value != old.value) }
}
