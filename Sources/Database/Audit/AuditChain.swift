import Core
import Crypto

/// The chain of a compartment's audit entries: each link hashes the one before it and its entry's stored bytes.
public enum AuditChain {
    /// What comes before the first link: a chain moved to another compartment doesn't fit there.
    static func genesis(_ compartment: Compartment) -> [UInt8] {
        Array(SHA256.hash(data: LengthPrefixed("onward audit chain", compartment.rawValue).bytes))
    }

    /// Links up to `limit` pending entries in the order in which they were written; returns how many.
    /// On SQLite it runs inside the commit that writes them, on PostgreSQL under `AuditSealer`'s lock.
    @discardableResult
    static func linkPending(of compartment: Compartment, on connection: any Connection, limit: Int = 100_000) throws -> Int {
        let pending = try connection.rows(
            "SELECT p.number, " + qualified + ", e.mac, e.mac_version FROM audit_pending AS p "
                + "JOIN audit_entry AS e ON e.id = p.entry ORDER BY p.number LIMIT $1", limit
        ) { (number: try $0.int(0), id: try $0.text(1), entry: StoredEntry($0, from: 1)) }
        guard let last = pending.last else { return 0 }
        var (position, hash) = try end(of: compartment, on: connection)
        for link in pending {
            let next = link.entry.hash(after: hash, position: position + 1)
            try connection.execute(
                "INSERT INTO audit_link (position, entry, previous, hash) VALUES ($1, $2, $3, $4)",
                position + 1, link.id, hash, next)
            position += 1
            hash = next
        }
        // One by one when they aren't all: another transaction may commit a lower number later.
        if pending.count < limit, connection.dialect == .sqlite {
            try connection.execute("DELETE FROM audit_pending WHERE number <= $1", last.number)
        } else {
            for link in pending { try connection.execute("DELETE FROM audit_pending WHERE number = $1", link.number) }
        }
        return pending.count
    }

    /// The last link's position and hash; 0 and the genesis when there is none.
    static func end(of compartment: Compartment, on connection: any Connection) throws -> (position: Int, hash: [UInt8]) {
        try connection.first("SELECT position, hash FROM audit_link ORDER BY position DESC LIMIT 1") {
            (position: try $0.int(0), hash: try $0.blob(1))
        } ?? (position: 0, hash: genesis(compartment))
    }

    /// `StoredEntry.columns` of the alias e.
    static let qualified: SQL =
        "e.id, e.at, e.actor, e.role, e.agency, e.program, e.act, e.records, e.purpose, e.outcome, e.digest"
}

/// The digest that ties an event's row to its audit entry.
public enum EventDigest {
    /// SHA-256 of the row's stored bytes, which the desk joins in a form of its own, sealed columns included as they are stored.
    public static func of(_ storedBytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: storedBytes)) }

    /// The values of a row joined without ambiguity, types and nulls included: what desks hand to `of` and to the verifier.
    public static func bytes(_ values: [SQLValue]) -> [UInt8] {
        var joined = LengthPrefixed("event")
        for value in values { joined.append(value) }
        return joined.bytes
    }
}
