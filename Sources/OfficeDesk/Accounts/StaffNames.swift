import Core
import Database

extension OfficeDesk {
    /// How an account's id begins where it names who acts.
    private static let ofAccount = "account:"

    /// The therapists of a program, by name, each with the id under which they act.
    public func therapists(of program: String) async throws -> [(actor: String, name: String)] {
        try await holders(of: .therapist, in: program, agency: nil)
    }

    /// The support workers of a program's agency, in the same way.
    public func supportWorkers(of program: String, agency: AgencyID) async throws -> [(actor: String, name: String)] {
        try await holders(of: .supportWorker, in: program, agency: agency)
    }

    private func holders(of role: Role, in program: String, agency: AgencyID?) async throws -> [(actor: String, name: String)] {
        let accounts = try await store.read { try GrantRecords.holders(of: role, in: program, agency: agency, $0) }
        let names = try await names(of: accounts)
        return accounts.compactMap { id in names[id].map { (Self.ofAccount + id.text, $0) } }.sorted { $0.name < $1.name }
    }

    /// The names of the staff behind actors' ids (`account:<id>`), for pages that say who did what. Empty when they can't be
    /// read: the page then says the role alone. Names of staff are no participant's; who sees the page has been asked before.
    public func staff(behind actors: [String]) async -> [String: String] {
        let accounts = Set(actors).compactMap { $0.hasPrefix(Self.ofAccount) ? AccountID(String($0.dropFirst(Self.ofAccount.count))) : nil }
        guard !accounts.isEmpty, let names = try? await names(of: accounts) else { return [:] }
        return Dictionary(uniqueKeysWithValues: names.map { (Self.ofAccount + $0.key.text, $0.value) })
    }
}
