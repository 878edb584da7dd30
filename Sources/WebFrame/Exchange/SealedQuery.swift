import Core
import Crypto
import struct Foundation.Data

// What a person searched for may be a name, and addresses end up in histories. So the words travel in the address as bytes that
// only this session can read: Back, Reload and several processes work, and a copied address tells nobody anything.
extension WebRequest {
    /// `text` for a query of this session: AES-GCM under a key from the session's secret, as URL-safe letters. Throws
    /// ``WebError/forbidden`` when nobody is signed in.
    public func sealed(_ text: String) throws -> String {
        let nonce = try AES.GCM.Nonce(data: site.chance.bytes(12))
        let box = try AES.GCM.seal(Array(text.utf8), using: try queryKey, nonce: nonce)
        return Hex.encode(Array(box.combined ?? Data()))
    }

    /// The text of a query that this session sealed; nil for anything else, such as one of an earlier session.
    public func unsealed(_ query: String) throws -> String? {
        guard let bytes = Hex.decode(query), let box = try? AES.GCM.SealedBox(combined: bytes),
            let text = try? AES.GCM.open(box, using: try queryKey)
        else { return nil }
        return String(validating: text, as: UTF8.self)
    }

    /// What an earlier page of this session noted by ``WebResponse/noting(_:in:)``; nil when there is nothing.
    public var note: String? {
        get throws { try sealedNote.flatMap { try unsealed($0) } }
    }

    private var queryKey: SymmetricKey {
        get throws {
            guard let session else { throw WebError.forbidden }
            return HKDF<SHA256>.deriveKey(
                inputKeyMaterial: SymmetricKey(data: Array(session.token.utf8)), info: Array("onward query".utf8), outputByteCount: 32)
        }
    }
}
