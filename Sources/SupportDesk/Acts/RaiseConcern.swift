import Core
import Database
import Programs
import Safeguarding
import Support

extension SupportDesk {
    /// The worker reports that a child may be in danger. What goes to safeguarding names no plan and no woman, and nothing comes back; the plan keeps a
    /// note that it was done, which she doesn't see on her page.
    ///
    /// - Parameter note: what the note in the plan says.
    /// - Throws: `Refusal` (audited), ``SupportError/noGrant``, ``SupportError/notFound``, ``SupportError/alreadyDone(_:)``.
    public func raiseConcern(_ suspicion: Suspicion, in number: FileNumber, note: String, by asker: PlanAsker, token: String) async throws {
        let scope = try PlanScope(asker)
        guard let hand = asker.hand, case .worker = hand else { throw SupportError.noGrant }
        if let done = try await used(token) { throw SupportError.alreadyDone(done) }
        guard let id = try await store.read({ try PlanFile.find(number, scope, $0)?.id }) else { throw SupportError.notFound }
        let ring = try await store.keys(for: [id.text])
        let (record, handOver) = (drawID(), drawID())
        let sealed = try ring.seal(note, record: id.text, field: "note:" + record)
        let entry = entry("plan.concern", id, asker)
        do {
            try await store.write { writing in
                let connection = writing.connection
                try PlanForms.use(token, plan: id, at: asker.now, connection)
                guard let file = try PlanFile.find(number, scope, connection) else { throw SupportError.notFound }
                let today = try self.program(file.program).date(of: asker.now)
                if let refusal = file.plan.refusal(of: .raiseConcern, by: hand, today: today) ?? suspicion.refusal(today: today) { throw refusal }
                let raised = Crossing.Raised(
                    origin: .plan, program: file.program, raiser: asker.actor.id, role: asker.actor.role, suspicion: suspicion)
                try writing.handOver(
                    try self.store.sealHandOver(
                        id: handOver, to: .safeguarding, kind: Crossing.raised, payload: Array(try SealedJSON.text(raised).utf8), at: asker.now))
                try connection.execute(
                    "INSERT INTO plan_note (id, plan_id, actor, at, sealed) VALUES ($1, $2, $3, $4, $5)", record, id, asker.actor.id, asker.now, sealed)
                try writing.record(entry)
            }
        } catch let refusal as Refusal {
            let refused = self.entry("plan.concern", id, asker, outcome: .refused(refusal.code))
            try await store.write { try $0.record(refused) }
            throw refusal
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }
}
