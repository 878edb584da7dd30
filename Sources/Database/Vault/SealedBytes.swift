import Core
import Crypto

/// AES-256-GCM as it is stored: format (1), nonce (12), ciphertext, tag (16). (NIST SP 800-38D)
///
/// The format byte is part of the associated data, so a later format can't be passed off as this one.
enum SealedBytes {
    static let format: UInt8 = 1
    private static let nonceLength = 12
    private static let tagLength = 16

    static func seal(
        _ plain: [UInt8], with key: SymmetricKey, for place: LengthPrefixed, chance: any Chance
    ) throws -> [UInt8] {
        let nonce = chance.bytes(nonceLength)
        let box = try AES.GCM.seal(
            plain, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: [format] + place.bytes)
        var out: [UInt8] = [format]
        out.reserveCapacity(1 + nonceLength + plain.count + tagLength)
        out.append(contentsOf: nonce)
        out.append(contentsOf: box.ciphertext)
        out.append(contentsOf: box.tag)
        return out
    }

    /// Nil when the bytes were changed, were sealed for another place, or with another key.
    static func open(_ sealed: [UInt8], with key: SymmetricKey, for place: LengthPrefixed) -> [UInt8]? {
        guard sealed.count >= 1 + nonceLength + tagLength, sealed[0] == format,
            let nonce = try? AES.GCM.Nonce(data: sealed[1...nonceLength]),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce, ciphertext: sealed[(1 + nonceLength)..<(sealed.count - tagLength)],
                tag: sealed[(sealed.count - tagLength)...]),
            let plain = try? AES.GCM.open(box, using: key, authenticating: [format] + place.bytes)
        else { return nil }
        return Array(plain)
    }
}
