import Core
import Database
import Programs
import Safeguarding

extension GuardDesk {
    /// Writes down that the authority was told, or that it has acknowledged. For whoever raised the concern, and the program's safeguarding lead.
    ///
    /// - Throws: `Refusal` (audited), ``GuardError/notFound``, ``GuardError/noGrant``, ``GuardError/alreadyDone(_:)``,
    ///   ``GuardError/notWritten``.
    public func write(_ deed: StubDeed, _ contact: AuthorityContact, in number: FileNumber, by asker: GuardAsker, token: String) async throws {
        let scope = try StubScope(asker)
        guard let id = try await store.read({ try StubFile.find(number, scope, $0)?.id }) else { throw GuardError.notFound }
        let ring = try await store.keys(for: [id.text])
        let sealed = try ring.seal(try SealedJSON.text(contact), record: id.text, field: "contact")
        let kind: StubLine.Kind = deed == .report ? .report : .acknowledgement
        let act = "concern.\(kind.rawValue)"
        let entry = entry(act, id, asker)
        do {
            try await written {
                try await once(token, number, at: asker.now) { writing in
                    let connection = writing.connection
                    guard let file = try StubFile.find(number, scope, connection) else { throw GuardError.notFound }
                    let stub = try file.open(ring, lines: try StubFile.lines(of: id, connection))
                    let now = try self.program(file.program).wall(at: asker.now)
                    if let refusal = stub.refusal(of: deed, contact: contact, now: now) { throw refusal }
                    try StubFile.append(kind, sealed, to: id, by: asker.actor.id, at: asker.now, connection)
                    try writing.record(entry)
                }
            }
        } catch let refusal as Refusal {
            let refused = self.entry(act, id, asker, outcome: .refused(refusal.code))
            try await store.write { try $0.record(refused) }
            throw refusal
        }
        await refreshBoard()
    }
}
