import Core

extension OfficeDesk {
    /// The names of the staff behind actors' ids (`account:<id>`), for pages that say who did what. Empty when they can't be
    /// read: the page then says the role alone. Names of staff are no participant's; who sees the page has been asked before.
    public func staff(behind actors: [String]) async -> [String: String] {
        let prefix = "account:"
        let accounts = Set(actors).compactMap { $0.hasPrefix(prefix) ? AccountID(String($0.dropFirst(prefix.count))) : nil }
        guard !accounts.isEmpty, let names = try? await names(of: accounts) else { return [:] }
        return Dictionary(uniqueKeysWithValues: names.map { (prefix + $0.key.text, $0.value) })
    }
}
