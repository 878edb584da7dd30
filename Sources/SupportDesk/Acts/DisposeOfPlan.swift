import Core
import Database
import Programs
import Support

/// What a plan's clock says to whoever may destroy it: no word of the plan.
public struct PlanKeeping: Sendable, Hashable {
    public let number: FileNumber
    public let status: PlanStatus
    public let clock: PlanClock?
    /// The actor's id of who proposed that it is destroyed; nil while nobody has.
    public let proposedBy: String?
    public let today: CivilDate

    public func refusal(of step: PlanDisposalStep, by actor: String) -> Refusal? { clock.refusal(of: step, by: actor, today: today) }
}

extension SupportDesk {
    /// The clocks of a scope's plans, the first to come due first. For the worker and the supervisor.
    public func keepings(by asker: PlanAsker) async throws -> [PlanKeeping] {
        let scope = try PlanScope(asker)
        let program = try program(asker.actor.grant?.program)
        return try await store.read { connection in
            try PlanFile.all(scope, connection).map { try self.keeping($0, program, asker.now, connection) }
        }.sorted { ($0.clock?.due.dayNumber ?? .max, $0.number.description) < ($1.clock?.due.dayNumber ?? .max, $1.number.description) }
    }

    public func certificates(by asker: PlanAsker) async throws -> [PlanCertificate] {
        let scope = try PlanScope(asker)
        return try await store.read { try PlanDisposals.certificates(scope, $0) }
    }

    private func keeping(_ file: PlanFile, _ program: Program, _ now: Instant, _ connection: any Connection) throws -> PlanKeeping {
        PlanKeeping(
            number: file.number, status: file.plan.status, clock: try file.clock({ program.date(of: $0) }, connection),
            proposedBy: try PlanDisposals.find(file.id, connection)?.proposedBy, today: program.date(of: now))
    }

    /// Proposes that a plan whose time is up is destroyed. Nothing happens until another confirms it.
    ///
    /// - Throws: `Refusal` (audited), ``SupportError/notFound``, ``SupportError/alreadyDone(_:)``.
    public func proposeDisposal(of number: FileNumber, by asker: PlanAsker, token: String) async throws {
        try await step("plan.disposal-propose", number, by: asker, token: token, { _ in .propose }) { file, connection in
            try PlanDisposals.propose(file.id, by: asker.actor.id, connection)
        }
    }

    /// Confirms it, as somebody else: the plan's key and its items' are destroyed, then its rows. What stays is the certificate, and ids in the log.
    ///
    /// - Throws: `Refusal` (audited), ``SupportError/notFound``, ``SupportError/alreadyDone(_:)``.
    public func confirmDisposal(of number: FileNumber, by asker: PlanAsker, token: String) async throws -> PlanCertificate? {
        let id = try await find(number, by: asker)
        try await step("plan.disposal-confirm", number, by: asker, token: token, { .confirm(proposedBy: $0) }) { file, connection in
            try PlanDisposals.confirm(file.id, by: asker.actor.id, at: asker.now, connection)
        }
        return try await endDisposal(of: id, at: asker.now)
    }

    /// Ends what a stop left half done: a plan whose destruction was confirmed and whose rows are still there.
    func resumeDisposals(at now: Instant) async throws {
        for id in try await store.read({ try PlanDisposals.unfinished($0) }) { _ = try await endDisposal(of: id, at: now) }
    }

    /// The keys first, so that whatever stops in between leaves nothing that opens. Nil where another has ended it meanwhile.
    private func endDisposal(of id: PlanID, at now: Instant) async throws -> PlanCertificate? {
        try await store.destroyKeys(of: [id.text] + (try await store.read { try PlanDisposals.items(of: id, $0) }))
        return try await store.write { writing in
            let connection = writing.connection
            guard let file = try PlanFile.begun(id, connection), let begun = try PlanDisposals.find(id, connection), let confirmed = begun.confirmedBy
            else { return nil }
            let today = try self.program(file.program).date(of: now)
            let certificate = PlanCertificate(
                number: file.number, endedOn: file.turned, destroyedOn: today, proposedBy: begun.proposedBy, confirmedBy: confirmed,
                copiesUntil: today.adding(days: PlanClock.keyCopyDays))
            try PlanDisposals.end(id, certificate, program: file.program, agency: file.agency, connection)
            return certificate
        }
    }

    private func step(
        _ name: String, _ number: FileNumber, by asker: PlanAsker, token: String, _ step: @escaping @Sendable (String?) -> PlanDisposalStep,
        _ write: @escaping @Sendable (PlanFile, any Connection) throws -> Void
    ) async throws {
        if let done = try await used(token) { throw SupportError.alreadyDone(done) }
        let id = try await find(number, by: asker)
        let program = try program(asker.actor.grant?.program)
        try await act(name, in: id, by: asker, token: token) { connection in
            guard let file = try PlanFile.find(id, connection) else { throw SupportError.notFound }
            let keeping = try self.keeping(file, program, asker.now, connection)
            if let refusal = keeping.refusal(of: step(keeping.proposedBy), by: asker.actor.id) { throw refusal }
            try write(file, connection)
        }
    }
}
