import Core
import Crypto

/// The end of a chain, kept in the key store: whoever cuts the chain's tail off would have to change it there too,
/// and hold the audit key, since the head carries a MAC.
public struct ChainHead: Sendable, Hashable {
    public let compartment: Compartment
    public let position: Int
    public let hash: [UInt8]
    let mac: [UInt8]
    let macVersion: Int

    init(compartment: Compartment, position: Int, hash: [UInt8], key: (version: Int, key: SymmetricKey)) {
        self.compartment = compartment
        self.position = position
        self.hash = hash
        macVersion = key.version
        let message = Self.message(compartment, position, hash, key.version)
        mac = Array(HMAC<SHA256>.authenticationCode(for: message, using: key.key))
    }

    private init(compartment: Compartment, row: any Row) throws {
        self.compartment = compartment
        position = try row.int(0)
        hash = try row.blob(1)
        mac = try row.blob(2)
        macVersion = try row.int(3)
    }

    func holds(_ keys: VersionedKeys) -> Bool {
        guard let key = try? keys.key(macVersion) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            mac, authenticating: Self.message(compartment, position, hash, macVersion), using: key)
    }

    static func read(_ compartment: Compartment, from connection: any Connection) throws -> ChainHead? {
        try connection.first(
            "SELECT position, hash, mac, mac_version FROM chain_head WHERE compartment = $1", compartment.rawValue
        ) { try ChainHead(compartment: compartment, row: $0) }
    }

    /// Goes forward only, unless `replacing`: of two processes that keep the head, the later position stays.
    func keep(on connection: any Connection, replacing: Bool = false) throws {
        if replacing { try connection.execute("DELETE FROM chain_head WHERE compartment = $1", compartment.rawValue) }
        try connection.execute(
            """
            INSERT INTO chain_head (compartment, position, hash, mac, mac_version) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (compartment) DO UPDATE SET position = excluded.position, hash = excluded.hash,
            mac = excluded.mac, mac_version = excluded.mac_version WHERE chain_head.position < excluded.position
            """, compartment.rawValue, position, hash, mac, macVersion)
    }

    private static func message(_ compartment: Compartment, _ position: Int, _ hash: [UInt8], _ version: Int) -> [UInt8] {
        var message = LengthPrefixed("audit head", compartment.rawValue)
        message.appendNumber(position)
        message.append(hash)
        message.appendNumber(version)
        return message.bytes
    }
}
