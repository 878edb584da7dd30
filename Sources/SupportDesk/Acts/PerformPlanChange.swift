import Core
import Database
import Programs
import Support

extension SupportDesk {
    /// Does this in a plan, as the worker who goes along with her, or as the supervisor. For those two roles.
    ///
    /// - Throws: `Refusal` (audited), ``SupportError/noGrant``, ``SupportError/notFound``, ``SupportError/alreadyDone(_:)``.
    public func perform(_ change: PlanChange, in number: FileNumber, by asker: PlanAsker, token: String) async throws {
        try await perform(change, in: try await find(number, by: asker), by: asker, token: token)
    }

    /// Does this in a plan by any hand. Whoever calls has found the plan within what the asker reaches.
    func perform(_ change: PlanChange, in id: PlanID, by asker: PlanAsker, token: String) async throws {
        guard let hand = asker.hand else { throw SupportError.noGrant }
        if let done = try await used(token) { throw SupportError.alreadyDone(done) }
        let new = PlanItemID(from: chance)
        let record = drawID()
        var ring = try await store.keys(for: [id.text])
        if case .add = change {
            // The item's own key commits before the item.
            ring = ring.merging(try await store.createKeys(for: [new.text], scope: Self.keyScope, at: asker.now))
        }
        if case .reword(let item, _, _) = change { ring = ring.merging(try await store.keys(for: [item.text])) }
        let attempt = PlanAttempt(desk: self, id: id, hand: hand, asker: asker, ring: ring, new: new, record: record)
        try await act(change.name, in: id, by: asker, token: token) { try attempt.run(change, $0) }
        // The words of what she deleted can be opened by nobody from here on.
        if case .delete(let item) = change { try await store.destroyKeys(of: [item.text]) }
    }

    /// One act in one transaction: it uses up the form's token, does what it does, and writes its audit entry. A refusal undoes it, and is audited in a
    /// transaction of its own.
    func act(
        _ name: String, in id: PlanID, by asker: PlanAsker, token: String, _ body: @escaping @Sendable (any Connection) throws -> Void
    ) async throws {
        let entry = entry(name, id, asker)
        do {
            try await store.write { writing in
                try PlanForms.use(token, plan: id, at: asker.now, writing.connection)
                try body(writing.connection)
                try writing.record(entry)
            }
        } catch let refusal as Refusal {
            let refused = self.entry(name, id, asker, outcome: .refused(refusal.code))
            try await store.write { try $0.record(refused) }
            throw refusal
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }

    static let keyScope = "plan"

    func used(_ token: String) async throws -> PlanID?? { try await store.read { try PlanForms.find(token, $0) } }

    /// Two sendings of one form at once: the second is told that the first did it. Anything else stays what it is.
    func explained(_ error: StorageError, token: String) async throws -> any Error {
        guard case .duplicate = error, let done = try await used(token) else { return error }
        return SupportError.alreadyDone(done)
    }
}

/// One change of a plan, inside the transaction. It may run twice; nothing in it is kept.
struct PlanAttempt: Sendable {
    let desk: SupportDesk
    let id: PlanID
    let hand: PlanHand
    let asker: PlanAsker
    let ring: KeyRing
    /// For an item that is put down.
    let new: PlanItemID
    /// For a note, an appointment.
    let record: String

    func run(_ change: PlanChange, _ connection: any Connection) throws {
        guard let file = try PlanFile.find(id, connection) else { throw SupportError.notFound }
        let today = try desk.program(file.program).date(of: asker.now)
        func check(_ deed: PlanDeed) throws {
            if let refusal = file.plan.refusal(of: deed, by: hand, today: today) { throw refusal }
        }
        // Whatever is done in a plan takes back that it was to be destroyed.
        try PlanDisposals.drop(id, connection)
        switch change {
        case .add(let item):
            try check(.add(item.kind))
            try add(item, connection)
        case .reword(let item, let text, let day):
            try check(.reword(try find(item, connection)))
            try PlanItems.reword(item, try ring.seal(text, record: item.text, field: "text"), on: day, connection)
        case .set(let item, let state):
            try check(.set(try find(item, connection), state))
            try PlanItems.set(item, state, connection)
        case .show(let item, let isShown):
            try check(.show(try find(item, connection), isShown))
            try PlanItems.show(item, isShown, connection)
        case .delete(let item):
            try check(.delete(try find(item, connection)))
            try PlanReleases.revoke(item: item, of: id, at: asker.now, connection)
            try PlanItems.delete(item, connection)
        case .turn(let turn):
            try check(.turn(turn))
            try connection.execute("UPDATE plan SET status = $2, turned_on = $3 WHERE id = $1", id, turn.leads.rawValue, today)
        case .tellAboutHer(let about):
            try check(.tellAboutHer)
            try connection.execute("UPDATE plan SET sealed = $2 WHERE id = $1", id, try seal(try SealedJSON.text(about), "about"))
        case .readLimits(let day):
            try check(.readLimits)
            try connection.execute("UPDATE plan SET limits_on = $2 WHERE id = $1", id, day)
        case .closeOwnPage:
            try check(.closeOwnPage)
            try PlanSession.close(id, connection)
        case .revoke(let release):
            guard let stored = try PlanReleases.find(release, of: id, connection) else { throw SupportError.notFound }
            try check(.revoke(stored.terms))
            try PlanReleases.revoke(release, at: asker.now, connection)
        case .note(let text):
            try check(.note)
            try connection.execute(
                "INSERT INTO plan_note (id, plan_id, actor, at, sealed) VALUES ($1, $2, $3, $4, $5)", record, id, asker.actor.id, asker.now,
                try seal(text, "note:" + record))
        case .setAppointment(let appointment):
            try check(.setAppointment)
            try setAppointment(appointment, connection)
        case .dropAppointment(let appointment):
            try check(.setAppointment)
            try connection.execute("DELETE FROM plan_appointment WHERE id = $1 AND plan_id = $2", appointment, id)
        case .noteCharge(let charge, let courtOn):
            try check(.noteCharge)
            try connection.execute("DELETE FROM plan_charge WHERE plan_id = $1", id)
            if let charge {
                try connection.execute(
                    "INSERT INTO plan_charge (plan_id, court_on, sealed) VALUES ($1, $2, $3)", id, courtOn,
                    try seal(try SealedJSON.text(charge), "charge"))
            }
        case .assign(let worker):
            try check(.assign)
            try connection.execute("UPDATE plan SET worker = $2 WHERE id = $1", id, worker)
        case .handOver(let referral, let call, let hersToo): try handOver(referral, call, hersToo: hersToo, check: check, connection)
        case .noteOutcome(let referral, let outcome, let day): try noteOutcome(referral, outcome, on: day, check: check, connection)
        case .takeBack(let referral): try takeBack(referral, on: today, check: check, connection)
        }
    }

    func setAppointment(_ appointment: Appointment, _ connection: any Connection) throws {
        try connection.execute(
            "INSERT INTO plan_appointment (id, plan_id, on_day, at_time, sealed) VALUES ($1, $2, $3, $4, $5)", record, id, appointment.on,
            appointment.at, try seal(appointment.what, "appointment:" + record))
    }

    /// What she keeps to herself isn't there for her worker: not found, rather than refused.
    private func find(_ item: PlanItemID, _ connection: any Connection) throws -> PlanItem {
        guard let stored = try PlanItems.find(item, of: id, connection), hand == .hers || stored.item.isShown else { throw SupportError.notFound }
        return stored.item
    }

    private func add(_ item: NewItem, _ connection: any Connection) throws {
        if let goal = item.goal, try find(goal, connection).kind != .goal { throw SupportError.notFound }
        let stored = PlanItem(
            id: new, kind: item.kind, area: item.area, goal: item.goal, isShown: hand == .hers ? item.isShown : true, author: hand.kind, on: item.on)
        try PlanItems.insert(stored, try ring.seal(item.text, record: new.text, field: "text"), of: id, connection)
    }

    private func seal(_ text: String, _ field: String) throws -> [UInt8] { try ring.seal(text, record: id.text, field: field) }
}
