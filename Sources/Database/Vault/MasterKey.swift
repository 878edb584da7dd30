import Core
import Crypto

/// The one key that wraps all others: 32 random bytes, kept in a file outside the database (`MasterKeyFile`).
///
/// It never appears in a description, a dump or a log; only the recovery sheet shows it.
public struct MasterKey: Sendable {
    let key: SymmetricKey

    init(bytes: [UInt8]) { key = SymmetricKey(data: bytes) }

    /// A new key. `chance` must be the system's source, except for synthetic data.
    public init(from chance: any Chance) { self.init(bytes: chance.bytes(Self.length)) }

    static let length = 32

    /// Which key this is, without giving it away: 16 hexadecimal digits. Kept in the key store and printed on the
    /// recovery sheet, so that a wrong key is told apart from a damaged store.
    public var fingerprint: String { Hex.encode(derive("fingerprint", count: 8)) }

    var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

    /// The key that authenticates what the house writes about itself outside of a compartment: backup manifests,
    /// public hand-over keys.
    var authenticator: SymmetricKey { SymmetricKey(data: derive("authenticator", count: 32)) }

    /// HKDF-SHA256 (RFC 5869); `use` separates what is derived.
    private func derive(_ use: String, count: Int) -> [UInt8] {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array("onward master \(use)".utf8), outputByteCount: count)
            .withUnsafeBytes { Array($0) }
    }
}

extension MasterKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "master key \(fingerprint)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
