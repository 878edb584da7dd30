import Core
import Crypto

/// The keys of some records of one compartment: what a page or an act needs, fetched in one query and then used
/// without input or output, also inside a transaction's body.
public struct KeyRing: Sendable {
    public let compartment: Compartment
    private var keys: [String: SymmetricKey]
    private var destroyed: Set<String>
    private let chance: any Chance

    init(compartment: Compartment, keys: [String: SymmetricKey], destroyed: Set<String>, chance: any Chance) {
        self.compartment = compartment
        self.keys = keys
        self.destroyed = destroyed
        self.chance = chance
    }

    /// Seals one field of one record: AES-GCM with the compartment, the record and the field as associated data, so that
    /// the bytes open nowhere else. Throws `destroyed` when the record's key is gone, `notInRing` when it wasn't asked for.
    public func seal(_ plain: [UInt8], record: String, field: String) throws -> [UInt8] {
        try SealedBytes.seal(plain, with: key(record), for: place(record, field), chance: chance)
    }

    public func seal(_ text: String, record: String, field: String) throws -> [UInt8] {
        try seal(Array(text.utf8), record: record, field: field)
    }

    /// The plain bytes. Throws `doesNotOpen` when the bytes were changed or moved here from elsewhere,
    /// `destroyed` when the record's key is gone, `notInRing` when it wasn't asked for.
    public func open(_ sealed: [UInt8], record: String, field: String) throws -> [UInt8] {
        guard let plain = SealedBytes.open(sealed, with: try key(record), for: place(record, field)) else {
            throw VaultError.doesNotOpen(record: record, field: field)
        }
        return plain
    }

    public func openText(_ sealed: [UInt8], record: String, field: String) throws -> String {
        guard let text = String(validating: try open(sealed, record: record, field: field), as: UTF8.self) else {
            throw VaultError.notText(record: record, field: field)
        }
        return text
    }

    /// True when the record's key was asked for and isn't in the key store any more: disposed of.
    public func isDestroyed(_ record: String) -> Bool { destroyed.contains(record) }

    /// The records whose keys are here.
    public var records: Set<String> { Set(keys.keys) }

    /// Both rings' keys. They must be of the same compartment; a record that either has a key for isn't destroyed.
    public func merging(_ other: KeyRing) -> KeyRing {
        precondition(compartment == other.compartment, "rings of two compartments never meet")
        var merged = self
        merged.keys.merge(other.keys) { own, _ in own }
        merged.destroyed = destroyed.union(other.destroyed).subtracting(merged.keys.keys)
        return merged
    }

    private func key(_ record: String) throws -> SymmetricKey {
        if let key = keys[record] { return key }
        throw destroyed.contains(record) ? VaultError.destroyed(record: record) : VaultError.notInRing(record: record)
    }

    private func place(_ record: String, _ field: String) -> LengthPrefixed {
        LengthPrefixed("field", compartment.rawValue, record, field)
    }
}
