import Core
import Synchronization

/// The keys: the master in this process's memory, everything else wrapped in the key store.
///
/// A process opens only the compartments that it is configured for; asking for another's keys is refused, so that a
/// fault in a page about tips can't reach a case.
public final class Vault: Sendable {
    /// The key store's database; `KeyStoreSchema.migrations` are its tables.
    public let keyStore: any Engine
    let master: MasterKey
    let chance: any Chance
    private let opened = Mutex<[Compartment: CompartmentKeys]>([:])
    private let receivers = Mutex<[Compartment: HandOverKey]>([:])

    /// `chance` must be the system's source, except for synthetic data: keys and nonces come from it.
    public init(keyStore: any Engine, master: MasterKey, chance: any Chance) {
        self.keyStore = keyStore
        self.master = master
        self.chance = chance
    }

    /// Makes the keys that these compartments lack. Safe to run again, and by two processes at once.
    /// Throws `VaultError.wrongMaster` when the key store belongs to another master key; nothing is then written.
    public func prepare(compartments: [Compartment], at now: Instant) async throws {
        // Drawn before the transaction, whose body may run twice.
        let drawn = try compartments.flatMap { compartment in
            try KeyPurpose.allCases.map { purpose in
                try WrappedKey.make(compartment, purpose, version: 1, master: master, chance: chance)
            }
        }
        let fingerprint = master.fingerprint
        try await keyStore.write { connection in
            let present = try WrappedKey.all(in: connection)
            if let foreign = present.first(where: { $0.master != fingerprint }) {
                throw VaultError.wrongMaster(expected: foreign.master, found: fingerprint)
            }
            for key in drawn
            where !present.contains(where: { $0.compartment == key.compartment && $0.purpose == key.purpose }) {
                try key.insert(into: connection, at: now)
            }
        }
    }

    /// The compartments that a key store has keys of: those that have been here before. Its tables must be there.
    public static func compartments(in keyStore: any Engine) async throws -> Set<Compartment> {
        Set(try await keyStore.read { try WrappedKey.all(in: $0) }.map(\.compartment))
    }

    /// Unwraps the keys of these compartments and keeps them in memory. All or none: when one can't be opened, none is.
    public func open(compartments: [Compartment]) async throws {
        let rows = try await keyStore.read { try WrappedKey.all(in: $0) }
        var keys: [Compartment: CompartmentKeys] = [:]
        for compartment in compartments {
            keys[compartment] = try CompartmentKeys(compartment, unwrapping: rows, with: master)
        }
        let publicKeys = try newestPublicKeys(rows)
        opened.withLock { $0.merge(keys) { _, new in new } }
        receivers.withLock { $0 = publicKeys }
    }

    /// The compartments whose keys are in this process's memory.
    public var openCompartments: Set<Compartment> { opened.withLock { Set($0.keys) } }

    func keys(of compartment: Compartment) throws -> CompartmentKeys {
        guard let keys = opened.withLock({ $0[compartment] }) else { throw VaultError.closed(compartment) }
        return keys
    }

    /// The public key that hand-overs to a compartment are sealed to, whether or not it is open here.
    func receiver(_ compartment: Compartment) throws -> HandOverKey {
        guard let key = receivers.withLock({ $0[compartment] }) else { throw VaultError.notPrepared(compartment) }
        return key
    }

    private func newestPublicKeys(_ rows: [WrappedKey]) throws -> [Compartment: HandOverKey] {
        var newest: [Compartment: HandOverKey] = [:]
        // Rows come in order of version, so a later one replaces an earlier.
        for row in rows where row.purpose == .handOver {
            newest[row.compartment] = HandOverKey(
                compartment: row.compartment, version: row.version, publicKey: try row.publicKey(master))
        }
        return newest
    }
}
