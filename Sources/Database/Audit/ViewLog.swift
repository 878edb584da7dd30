import Core

/// Who looked at what: one entry for each page that shows personal data, listing the ids it shows, committed before the
/// page is answered. When this throws, the page is answered with the personal fields masked.
public struct ViewLog: Sendable {
    private let store: Store

    public init(_ store: Store) { self.store = store }

    /// `page` is the stable name of what was looked at, such as `case.page` or `case.search`. A page that shows nobody
    /// writes nothing, unless that nobody is there is itself what was asked (`evenNobody`).
    public func shown(
        _ records: [String], on page: String, by actor: Actor, purpose: String? = nil, id: String, at now: Instant,
        evenNobody: Bool = false
    ) async throws {
        guard evenNobody || !records.isEmpty else { return }
        let entry = AuditEntry(
            id: id, at: now, actor: actor, act: page, records: records, purpose: purpose, outcome: .viewed)
        try await store.write { try $0.record(entry) }
    }
}
