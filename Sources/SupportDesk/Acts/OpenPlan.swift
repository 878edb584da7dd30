import Core
import Database
import Programs
import Support

extension SupportDesk {
    /// Opens a plan for somebody who has come. The worker who opens it goes along with her. For the support worker.
    ///
    /// - Parameter language: as a BCP 47 tag.
    /// - Throws: ``SupportError/noGrant``, ``SupportError/alreadyDone(_:)``.
    public func openPlan(_ about: AboutHer, language: String, by asker: PlanAsker, token: String) async throws -> FileNumber {
        guard case .worker(let worker)? = asker.hand, let grant = asker.actor.grant else { throw SupportError.noGrant }
        let program = try program(grant.program)
        if let done = try await used(token) { throw SupportError.alreadyDone(done) }
        let id = PlanID(from: chance)
        let number = FileNumber(from: chance)
        let ring = try await store.createKeys(for: [id.text], scope: Self.keyScope, at: asker.now)
        let sealed = try ring.seal(try SealedJSON.text(about), record: id.text, field: "about")
        let file = PlanFile(
            id: id, number: number, program: program.id, agency: grant.agency.text, plan: Plan(id: id, worker: worker), language: language,
            opened: program.date(of: asker.now), sealed: sealed)
        let entry = entry("plan.open", id, asker)
        do {
            try await store.write { writing in
                try PlanForms.use(token, plan: id, at: asker.now, writing.connection)
                try file.insert(writing.connection)
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
        return number
    }
}
