import Core
import Crypto

/// A keyed hash that outlives a record, to tell whether somebody was here before. It can't be turned back into what it
/// was made of, not even by trying all names, without the marker key.
public struct Marker: Sendable, Hashable {
    /// HMAC-SHA256, 32 bytes.
    public let bytes: [UInt8]
    /// The key's version: a marker is compared only with those of its own version.
    public let version: Int
}

extension Store {
    /// The marker of `material` (folded name and birth date, say) under the newest key, or under an older one
    /// to compare with markers made then.
    public func marker(_ material: String, version: Int? = nil) throws -> Marker {
        let own = keys.keys(.marker)
        let key = try version.map { (version: $0, key: try own.key($0)) } ?? own.newest
        let message = LengthPrefixed("once-only marker", compartment.rawValue, material).bytes
        return Marker(bytes: Array(HMAC<SHA256>.authenticationCode(for: message, using: key.key)), version: key.version)
    }

    /// The versions of the marker key, newest first: a once-only check looks under each.
    public var markerVersions: [Int] { keys.keys(.marker).versions.keys.sorted(by: >) }
}
