import Core
import Crypto

/// Follows a compartment's chain from its first link and names the first thing that doesn't fit. Needs no server: the
/// files of a stopped or a copied installation, opened for reading, and the master key.
public struct AuditVerifier: Sendable {
    /// Gives the stored bytes of the events of these audit entries (at most `AuditVerifier.chunk` ids at a time), by entry id,
    /// as `EventDigest.bytes` joins them. Entries it doesn't know are left out.
    public typealias StoredEvents = @Sendable (_ entries: [String], _ connection: any Connection) throws -> [String: [UInt8]]

    public static let chunk = 500

    let compartment: Compartment
    let keys: VersionedKeys
    let head: ChainHead?

    /// `head` is the one in the key store, or in a backup's manifest; nil skips the search for a cut tail.
    init(compartment: Compartment, keys: VersionedKeys, head: ChainHead?) {
        self.compartment = compartment
        self.keys = keys
        self.head = head
    }

    /// Verifies on one snapshot of `engine`. `events`, when given, checks each event that an entry has a digest of.
    func verify(_ engine: any Engine, events: StoredEvents? = nil) async throws -> VerifyReport {
        try await engine.read { connection in
            var walk = ChainWalk(verifier: self, report: VerifyReport(compartment: compartment))
            try walk.follow(connection, events)
            try walk.checkHead()
            try walk.checkStrays(connection)
            try walk.checkUnlinked(connection)
            return walk.report
        }
    }
}

extension Store {
    /// Verifies the compartment's audit log against the head in the key store.
    public func verifyAudit(events: AuditVerifier.StoredEvents? = nil) async throws -> VerifyReport {
        let compartment = compartment
        // The head first: the chain only grows, so a head read before it is never ahead of it for a harmless reason.
        let head = try await vault.keyStore.read { try ChainHead.read(compartment, from: $0) }
        var report = try await AuditVerifier(compartment: compartment, keys: keys.keys(.audit), head: head)
            .verify(engine, events: events)
        if report.fault == nil, let entry = try await read({ try $0.first(AuditSubjects.unmatched) { try $0.text(0) } }) {
            report.fault = .init(position: nil, entry: entry, why: .subjects)
        }
        return report
    }
}
