import Core
import Crypto

/// A row of `compartment_key`: one key of a compartment, wrapped by the master key.
struct WrappedKey: Sendable {
    let compartment: Compartment
    let purpose: KeyPurpose
    let version: Int
    let wrapped: [UInt8]
    /// For hand-overs: the public key (32 bytes, X25519) and its HMAC under the master's authenticator. Else nil.
    let publicPart: [UInt8]?
    /// The fingerprint of the master key that wrapped it.
    let master: String

    /// Draws a new key and wraps it.
    static func make(
        _ compartment: Compartment, _ purpose: KeyPurpose, version: Int, master: MasterKey, chance: any Chance
    ) throws -> WrappedKey {
        let bytes = chance.bytes(32)
        var publicPart: [UInt8]?
        if purpose == .handOver {
            let pair = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
            let publicKey = Array(pair.publicKey.rawRepresentation)
            publicPart = publicKey + authentication(of: publicKey, compartment, version, master)
        }
        let wrapped = try SealedBytes.seal(
            bytes, with: master.key, for: place(compartment, purpose, version), chance: chance)
        return WrappedKey(
            compartment: compartment, purpose: purpose, version: version, wrapped: wrapped, publicPart: publicPart,
            master: master.fingerprint)
    }

    /// The key itself. Throws `wrongMaster` when another master key wrapped it, `keyStoreChanged` when it doesn't open though.
    func unwrap(_ master: MasterKey) throws -> [UInt8] {
        guard self.master == master.fingerprint else {
            throw VaultError.wrongMaster(expected: self.master, found: master.fingerprint)
        }
        guard let key = SealedBytes.open(wrapped, with: master.key, for: Self.place(compartment, purpose, version)) else {
            throw VaultError.keyStoreChanged(compartment, purpose: purpose.rawValue)
        }
        return key
    }

    /// The public half of a hand-over pair. A public key that somebody put into the key store is refused: hand-overs
    /// sealed to it would be theirs to read.
    func publicKey(_ master: MasterKey) throws -> [UInt8] {
        guard self.master == master.fingerprint else {
            throw VaultError.wrongMaster(expected: self.master, found: master.fingerprint)
        }
        guard let publicPart, publicPart.count == 64 else {
            throw VaultError.keyStoreChanged(compartment, purpose: purpose.rawValue)
        }
        let key = Array(publicPart[..<32])
        guard
            HMAC<SHA256>.isValidAuthenticationCode(
                publicPart[32...], authenticating: Self.publicPlace(key, compartment, version), using: master.authenticator)
        else { throw VaultError.keyStoreChanged(compartment, purpose: purpose.rawValue) }
        return key
    }

    private static func place(_ compartment: Compartment, _ purpose: KeyPurpose, _ version: Int) -> LengthPrefixed {
        var place = LengthPrefixed("compartment key", compartment.rawValue, purpose.rawValue)
        place.appendNumber(version)
        return place
    }

    private static func publicPlace(_ key: [UInt8], _ compartment: Compartment, _ version: Int) -> [UInt8] {
        var place = LengthPrefixed("public hand-over key", compartment.rawValue)
        place.appendNumber(version)
        place.append(key)
        return place.bytes
    }

    private static func authentication(
        of key: [UInt8], _ compartment: Compartment, _ version: Int, _ master: MasterKey
    ) -> [UInt8] {
        Array(
            HMAC<SHA256>.authenticationCode(for: publicPlace(key, compartment, version), using: master.authenticator))
    }
}

extension WrappedKey {
    /// Rows that this version doesn't know are an error, not skipped: a key that's overlooked makes data unreadable.
    static func all(in connection: any Connection) throws -> [WrappedKey] {
        try connection.rows(
            "SELECT compartment, purpose, version, wrapped, public_part, master FROM compartment_key ORDER BY compartment, purpose, version"
        ) { row in
            guard let compartment = Compartment(rawValue: try row.text(0)) else { throw StorageError.unexpectedValue(column: 0) }
            guard let purpose = KeyPurpose(rawValue: try row.text(1)) else { throw StorageError.unexpectedValue(column: 1) }
            return WrappedKey(
                compartment: compartment, purpose: purpose, version: try row.int(2), wrapped: try row.blob(3),
                publicPart: try row.optionalBlob(4), master: try row.text(5))
        }
    }

    /// Two processes may prepare at once: the first one's keys stay.
    func insert(into connection: any Connection, at now: Instant) throws {
        try connection.execute(
            """
            INSERT INTO compartment_key (compartment, purpose, version, wrapped, public_part, master, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (compartment, purpose, version) DO NOTHING
            """, compartment.rawValue, purpose.rawValue, version, wrapped, publicPart, master, now)
    }
}
