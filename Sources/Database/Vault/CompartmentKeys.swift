import Core
import Crypto

/// What a compartment's key is for. Each purpose has random keys of its own, so that none can stand in for another.
enum KeyPurpose: String, Sendable, CaseIterable {
    /// Wraps the records' keys.
    case wrap
    /// Makes index tokens.
    case index
    /// Makes the once-only marker that outlives a record.
    case marker
    /// Authenticates audit entries and the chain's head.
    case audit
    /// The private half of the pair that hand-overs to this compartment are sealed to.
    case handOver = "hand-over"
}

/// All versions of one purpose's keys; new values are made with the newest.
struct VersionedKeys: Sendable {
    let compartment: Compartment
    let purpose: KeyPurpose
    private(set) var versions: [Int: SymmetricKey] = [:]

    mutating func add(_ key: SymmetricKey, version: Int) { versions[version] = key }

    var newest: (version: Int, key: SymmetricKey) {
        get throws {
            guard let version = versions.keys.max(), let key = versions[version] else {
                throw VaultError.notPrepared(compartment)
            }
            return (version, key)
        }
    }

    func key(_ version: Int) throws -> SymmetricKey {
        guard let key = versions[version] else {
            throw VaultError.unknownKeyVersion(compartment, purpose: purpose.rawValue, version: version)
        }
        return key
    }
}

/// The keys of one compartment, unwrapped. Only in the memory of processes that are configured for it.
struct CompartmentKeys: Sendable {
    let compartment: Compartment
    private(set) var byPurpose: [KeyPurpose: VersionedKeys] = [:]

    private init(_ compartment: Compartment) {
        self.compartment = compartment
        for purpose in KeyPurpose.allCases {
            byPurpose[purpose] = VersionedKeys(compartment: compartment, purpose: purpose)
        }
    }

    /// Unwraps the compartment's rows. Throws `notPrepared` when a purpose has none, and what `WrappedKey.unwrap` throws.
    init(_ compartment: Compartment, unwrapping rows: [WrappedKey], with master: MasterKey) throws {
        self.init(compartment)
        let own = rows.filter { $0.compartment == compartment }
        for row in own { add(try row.unwrap(master), for: row.purpose, version: row.version) }
        for purpose in KeyPurpose.allCases where !own.contains(where: { $0.purpose == purpose }) {
            throw VaultError.notPrepared(compartment)
        }
    }

    private mutating func add(_ bytes: [UInt8], for purpose: KeyPurpose, version: Int) {
        byPurpose[purpose]?.add(SymmetricKey(data: bytes), version: version)
    }

    func keys(_ purpose: KeyPurpose) -> VersionedKeys {
        byPurpose[purpose] ?? VersionedKeys(compartment: compartment, purpose: purpose)
    }
}
