import Cases
import Core
import Database
import Programs

/// A case's row: what lists sort and filter by, and the sealed person. A projection of the ledger but for the person.
struct CaseFile: Sendable {
    let id: CaseID
    let number: FileNumber
    let program: String
    let agency: String
    let stream: Stream
    let stage: Stage
    let sequence: Int
    let version: String
    let decided: Bool
    let referredOn: CivilDate
    let nextCourt: CivilDate?
    let person: [UInt8]?

    static let columns: SQL = """
        f.id, f.file_number, f.program, f.agency, f.stream, f.stage, f.sequence, f.program_version, f.decided,
        f.referred_on, f.next_court, f.person
        """
    static let columnCount = 12

    init(_ row: any Row) throws {
        id = try row.id(0)
        guard let stream = Stream(rawValue: try row.text(4)) else { throw StorageError.unexpectedValue(column: 4) }
        guard let stage = Stage(rawValue: try row.text(5)) else { throw StorageError.unexpectedValue(column: 5) }
        number = try row.fileNumber(1)
        self.stream = stream
        self.stage = stage
        program = try row.text(2)
        agency = try row.text(3)
        sequence = try row.int(6)
        version = try row.text(7)
        decided = try row.bool(8)
        referredOn = try row.date(9)
        nextCourt = try row.optionalDate(10)
        person = try row.optionalBlob(11)
    }

    /// The row within the scope; nil when there is none, or it isn't the asker's to see.
    static func find(_ id: CaseID, _ scope: CaseScope, _ connection: any Connection) throws -> CaseFile? {
        try select(scope, " AND f.id = $3", [id.sqlValue], connection).first
    }

    /// The rows within the scope for which a further condition holds; its values begin at `$3`.
    static func select(
        _ scope: CaseScope, _ further: SQL, _ values: [SQLValue], _ connection: any Connection
    ) throws -> [CaseFile] {
        try connection.rows(
            "SELECT " + columns + " FROM case_file AS f WHERE " + scope.condition + further, scope.values + values
        ) { try CaseFile($0) }
    }

    /// Of these ids those within the scope.
    static func select(_ scope: CaseScope, ids: [String], _ connection: any Connection) throws -> [CaseFile] {
        if ids.isEmpty { return [] }
        return try connection.rows(
            "SELECT " + columns + " FROM case_file AS f WHERE " + scope.conditionOnIDs + " AND f.id IN ("
                + .parameters(from: scope.values.count + 1, count: ids.count) + ")", scope.values + ids.map { .text($0) }
        ) { try CaseFile($0) }
    }

    /// Of a batch's cases those within the scope.
    static func select(_ scope: CaseScope, inBatch batch: LetterBatchID, _ connection: any Connection) throws -> [CaseFile] {
        try select(scope, " AND f.id IN (SELECT i.case_id FROM letter_batch_item AS i WHERE i.batch = $3)", [batch.sqlValue], connection)
    }

    /// The row whatever the scope; for upkeep alone.
    static func find(_ id: CaseID, _ connection: any Connection) throws -> CaseFile? {
        try connection.first("SELECT " + columns + " FROM case_file AS f WHERE f.id = $1", id) { try CaseFile($0) }
    }

    /// Nil when the record's key is destroyed. Throws `VaultError.doesNotOpen` when the bytes belong to another record.
    func openPerson(_ ring: KeyRing) throws -> Person? { try open(ring) }

    private func open<Value: Decodable>(_ ring: KeyRing) throws -> Value? {
        guard let person, !ring.isDestroyed(id.text) else { return nil }
        return try SealedJSON.value(try ring.openText(person, record: id.text, field: "person"))
    }

    /// A person's name alone: a list reads a hundred of them, and needs no more.
    private struct Named: Decodable { let name: String }

    /// The person's name for a line of a list. One record that doesn't open mustn't take the whole list away: its line
    /// stands without a name, and the record's own page says what is wrong.
    func name(_ ring: KeyRing?) throws -> String? {
        do {
            let named: Named? = try ring.flatMap(open)
            return named?.name
        } catch VaultError.doesNotOpen {
            return nil
        }
    }
}
