import Core
import Crypto
import Foundation

/// The public key that a hand-over is sealed to. Whoever holds it can send, and can't read what was sent: a desk may
/// raise a concern into a compartment that its own process has no key for.
struct HandOverKey: Sendable {
    let compartment: Compartment
    let version: Int
    /// X25519, 32 bytes.
    let publicKey: [UInt8]

    private static var suite: HPKE.Ciphersuite { .Curve25519_SHA256_ChachaPoly }
    private static let format: UInt8 = 1
    private static let encapsulatedLength = 32

    /// HPKE base mode (RFC 9180): format (1), version (4, big end first), encapsulated key (32), ciphertext and tag.
    /// The encapsulated key's randomness is the library's own, as the standard's interface has it.
    func seal(_ payload: [UInt8], for place: LengthPrefixed) throws -> [UInt8] {
        var sender = try HPKE.Sender(
            recipientKey: Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey), ciphersuite: Self.suite,
            info: Data(Self.info(compartment, version)))
        let sealed = try sender.seal(payload, authenticating: place.bytes)
        let big = UInt32(version)
        let header: [UInt8] = [Self.format] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: big >> UInt32($0)) }
        return header + Array(sender.encapsulatedKey) + Array(sealed)
    }

    /// Nil when the bytes were changed, belong to another hand-over, or were sealed to another compartment.
    static func open(_ sealed: [UInt8], with keys: VersionedKeys, for place: LengthPrefixed) -> [UInt8]? {
        guard sealed.count > 5 + encapsulatedLength, sealed[0] == format else { return nil }
        let version = sealed[1..<5].reduce(0) { $0 << 8 | Int($1) }
        guard let key = try? keys.key(version),
            let pair = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: key.withUnsafeBytes { Array($0) }),
            var recipient = try? HPKE.Recipient(
                privateKey: pair, ciphersuite: suite, info: Data(info(keys.compartment, version)),
                encapsulatedKey: Data(sealed[5..<(5 + encapsulatedLength)])),
            let plain = try? recipient.open(sealed[(5 + encapsulatedLength)...], authenticating: place.bytes)
        else { return nil }
        return Array(plain)
    }

    private static func info(_ compartment: Compartment, _ version: Int) -> [UInt8] {
        var info = LengthPrefixed("onward hand-over", compartment.rawValue)
        info.appendNumber(version)
        return info.bytes
    }
}
