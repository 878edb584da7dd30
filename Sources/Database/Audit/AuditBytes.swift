import Core
import Crypto

/// An entry as its row stands in the database. The MAC and the chain are over these stored values, not over what they
/// mean, so that no change is too small to show.
struct StoredEntry: Sendable {
    /// id, at, actor, role, agency, program, act, records, purpose, outcome, digest: in the order of `columns`.
    var values: [SQLValue]
    var mac: SQLValue
    var macVersion: SQLValue

    static let columns: SQL = "id, at, actor, role, agency, program, act, records, purpose, outcome, digest"
    static let columnCount = 11

    init(_ entry: AuditEntry, compartment: Compartment, key: (version: Int, key: SymmetricKey)) {
        values = [
            .text(entry.id), entry.at.sqlValue, .text(entry.actor), entry.role.sqlValue, entry.agency.sqlValue,
            entry.program.sqlValue, .text(entry.act), .text(entry.records.joined(separator: " ")),
            entry.purpose.sqlValue, .text(entry.outcome.text), entry.digest.sqlValue,
        ]
        mac = .null
        macVersion = .integer(Int64(key.version))
        mac = .blob(Array(HMAC<SHA256>.authenticationCode(for: macMessage(compartment), using: key.key)))
    }

    /// Reads `columns`, `mac` and `mac_version` from a row, starting at `first`.
    init(_ row: any Row, from first: Int) {
        values = (first..<(first + Self.columnCount)).map(row.value)
        mac = row.value(first + Self.columnCount)
        macVersion = row.value(first + Self.columnCount + 1)
    }

    /// What the MAC authenticates: the compartment and every column but the MAC itself.
    func macMessage(_ compartment: Compartment) -> [UInt8] {
        var message = LengthPrefixed("audit entry", compartment.rawValue)
        for value in values { message.append(value) }
        message.append(macVersion)
        return message.bytes
    }

    /// False also when the key of that version doesn't exist.
    func macHolds(_ compartment: Compartment, _ keys: VersionedKeys) -> Bool {
        guard case .blob(let mac) = mac, case .integer(let version) = macVersion,
            let key = try? keys.key(Int(version))
        else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(mac, authenticating: macMessage(compartment), using: key)
    }

    /// The hash of the link that follows `previous`: SHA-256 over it, the position, and every column of the entry.
    func hash(after previous: [UInt8], position: Int) -> [UInt8] {
        var message = LengthPrefixed("audit link")
        message.append(previous)
        message.appendNumber(position)
        for value in values { message.append(value) }
        message.append(mac)
        message.append(macVersion)
        return Array(SHA256.hash(data: message.bytes))
    }
}

extension LengthPrefixed {
    /// A column's value with its type, so that null, an empty text and empty bytes all differ.
    mutating func append(_ value: SQLValue) {
        switch value {
        case .null: appendMark(0)
        case .integer(let number):
            appendMark(1)
            appendNumber(Int(number))
        case .real(let number):
            appendMark(2)
            appendNumber(Int(truncatingIfNeeded: number.bitPattern))
        case .text(let text):
            appendMark(3)
            append(text)
        case .blob(let bytes):
            appendMark(4)
            append(bytes)
        case .boolean(let flag): appendMark(flag ? 6 : 5)
        }
    }
}

extension [AuditEntry] {
    func insert(into connection: any Connection, compartment: Compartment, key: (version: Int, key: SymmetricKey)) throws {
        guard allSatisfy({ $0.records.allSatisfy { !$0.isEmpty && !$0.utf8.contains(UInt8(ascii: " ")) } }) else {
            throw StorageError.statement("an audit entry's records are ids without spaces")
        }
        let stored = map { StoredEntry($0, compartment: compartment, key: key) }
        try connection.insert(
            "INSERT INTO audit_entry (" + StoredEntry.columns + ", mac, mac_version)", stored.map { $0.values + [$0.mac, $0.macVersion] })
        try connection.insert("INSERT INTO audit_pending (entry)", map { [.text($0.id)] })
        try AuditSubjects.insert(self, into: connection)
    }
}

extension AuditEntry {
    /// Reads the columns of `StoredEntry.columns`; throws `StorageError.unexpectedValue` for what this program wouldn't write.
    init(_ row: any Row) throws {
        guard let outcome = Outcome(try row.text(9)) else { throw StorageError.unexpectedValue(column: 9) }
        self.init(
            id: try row.text(0), at: try row.instant(1), actor: try row.text(2), role: try row.optionalText(3),
            agency: try row.optionalText(4), program: try row.optionalText(5), act: try row.text(6),
            records: try row.text(7).split(separator: " ").map(String.init), purpose: try row.optionalText(8),
            outcome: outcome, digest: try row.optionalBlob(10))
    }
}
