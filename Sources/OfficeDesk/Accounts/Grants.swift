import Core
import Database

extension OfficeDesk {
    /// Gives an account one more grant. Throws `grant-not-allowed` outside the administrator's own program, `account-own` for
    /// one's own account (docs/decisions/0008), `program-unknown`, `account-unknown`, `agency-unknown`, `grant-held`, `role-of-other-kind`, `across-the-wall`.
    ///
    /// - Parameter agency: a new one that the grant is held for, made in the same transaction (`agency-name`, `agency-taken`).
    @discardableResult
    public func give(
        _ grant: Grant, to account: AccountID, making agency: Agency? = nil, by actor: Actor, at now: Instant, chance: any Chance
    ) async throws -> GrantID {
        let act = Act("grant.give", by: actor, at: now, chance)
        let held = HeldGrant(id: GrantID(from: chance), grant: grant)
        let programs = programs
        let isKnown = programs.program(grant.program) != nil
        try await perform(act, on: [account.text, held.id.text] + (agency.map { [$0.id.text] } ?? [])) { connection in
            if let refusal = AccountPolicy.refusal(of: actor, in: grant.program) { throw refusal }
            if account == actor.account { throw Refusal.ownAccount }
            guard isKnown else { throw Refusal.programUnknown }
            guard try AccountRecords.credentials(account, connection) != nil else { throw Refusal.accountUnknown }
            try Self.checkAgency(of: grant, made: agency, connection)
            let before = try GrantRecords.held(by: account, connection).map(\.grant)
            if before.contains(grant) { throw Refusal.grantHeld }
            if let refusal = SupportWall.refusal(of: before + [grant], kind: programs.kind(of:)) { throw refusal }
            if let agency { try Self.insert(agency, by: actor, at: now, connection) }
            try GrantRecords.insert(held, for: account, by: actor.id, at: now, connection)
        }
        return held.id
    }

    /// Takes a grant away. A session that uses it goes on without one, from its next request. Throws `grant-unknown`,
    /// `grant-not-allowed`, and `account-own`: nobody gives up the last right to mend it.
    public func take(
        _ grant: GrantID, from account: AccountID, by actor: Actor, at now: Instant, chance: any Chance
    ) async throws {
        let act = Act("grant.take", by: actor, at: now, chance)
        try await perform(act, on: [account.text, grant.text]) { connection in
            if let refusal = AccountPolicy.refusalOfLook(by: actor) { throw refusal }
            guard let held = try GrantRecords.held(by: account, connection).first(where: { $0.id == grant }) else {
                throw Refusal.grantUnknown
            }
            if let refusal = AccountPolicy.refusal(of: actor, in: held.grant.program) { throw refusal }
            if account == actor.account { throw Refusal.ownAccount }
            try GrantRecords.delete(grant, connection)
        }
    }

    /// Adds an agency, by an administrator of any program or the operator. Throws `account-not-allowed`, `agency-name`,
    /// `agency-taken` (names are compared without case and accents).
    public func createAgency(_ name: String, by actor: Actor, at now: Instant, chance: any Chance) async throws -> Agency {
        let agency = Agency(id: AgencyID(from: chance), name: name)
        try await perform(Act("agency.create", by: actor, at: now, chance), on: [agency.id.text]) { connection in
            if let refusal = AccountPolicy.refusalOfLook(by: actor) { throw refusal }
            try Self.insert(agency, by: actor, at: now, connection)
        }
        return agency
    }

    /// The agencies with police or probation officers in a program, by name.
    public func referringAgencies(of program: String) async throws -> [Agency] {
        try await store.read { try GrantRecords.referring(to: program, $0) }
    }

    /// Every agency, by name. Their names are public.
    public func agencies() async throws -> [Agency] { try await store.read { try GrantRecords.agencies($0) } }

    /// The agency with this name, compared without case and accents; nil when there is none.
    public func agency(named name: String) async throws -> Agency? {
        let folded = Folding.fold(name)
        return try await agencies().first { Folding.fold($0.name) == folded }
    }

    /// A grant is held for an agency that is there, or for the one that the same act makes.
    static func checkAgency(of grant: Grant, made agency: Agency?, _ connection: any Connection) throws {
        if grant.agency == agency?.id { return }
        guard try GrantRecords.agencyExists(grant.agency, connection) else { throw Refusal.agencyUnknown }
    }

    static func insert(_ agency: Agency, by actor: Actor, at now: Instant, _ connection: any Connection) throws {
        guard isName(agency.name) else { throw Refusal.agencyName }
        if try GrantRecords.agencyIsTaken(Folding.fold(agency.name), connection) { throw Refusal.agencyTaken }
        try GrantRecords.insert(agency, by: actor.id, at: now, connection)
    }
}
