import Cases
import Core
import Database

/// The ledger's rows: appended, never changed. Disposal takes their sealed texts away and leaves the rest.
enum EventRecords {
    /// An event with the texts that go sealed beside it, ready to be written.
    struct Sealed: Sendable {
        let event: CaseEvent
        let stored: StoredAct
        let texts: [UInt8]?

        /// An event without words.
        init(_ event: CaseEvent) throws {
            self.event = event
            stored = try StoredAct(event.act)
            texts = nil
        }

        init(_ event: CaseEvent, texts: [SealedText: String], case id: CaseID, _ ring: KeyRing) throws {
            self.event = event
            stored = try StoredAct(event.act)
            self.texts =
                texts.isEmpty
                ? nil
                : try ring.seal(
                    try SealedJSON.text(Dictionary(uniqueKeysWithValues: texts.map { ($0.key.rawValue, $0.value) })),
                    record: id.text, field: EventRecords.field(event.sequence))
        }

        /// The row's values in the order of `EventRecords.columns`.
        func values(case id: CaseID) -> [SQLValue] {
            [
                id.sqlValue, event.sequence.sqlValue, .text(stored.kind), stored.version.sqlValue, .text(stored.facts),
                event.happened.date.sqlValue, event.happened.time.sqlValue, event.recorded.sqlValue, .text(event.actor),
                (event.role?.rawValue).sqlValue, event.letter.sqlValue, .text(event.programVersion),
                .text(EventRecords.names(event.texts)), texts.map(EventDigest.of).sqlValue,
            ]
        }

        /// What the audit entry keeps of the stored row.
        func digest(case id: CaseID) -> [UInt8] { EventDigest.of(EventDigest.bytes(values(case: id))) }
    }

    /// `sealed_digest` stands for the sealed texts in the event's digest, so that disposal can take them away and every
    /// entry still fits its event.
    static let columns: SQL = """
        case_id, sequence, kind, version, facts, happened_on, happened_at, recorded_at, actor, role, letter,
        program_version, texts, sealed_digest
        """
    static let columnCount = 14

    static func field(_ sequence: Int) -> String { "event:\(sequence)" }

    static func append(_ events: [Sealed], case id: CaseID, _ connection: any Connection) throws {
        try connection.insert(
            "INSERT INTO case_event (" + columns + ", sealed)", events.map { $0.values(case: id) + [$0.texts.sqlValue] })
    }

    /// The ledger in recorded order, each event with its sealed texts as stored.
    static func ledger(of id: CaseID, _ connection: any Connection) throws -> [(event: CaseEvent, sealed: [UInt8]?)] {
        try connection.rows("SELECT " + columns + ", sealed FROM case_event WHERE case_id = $1 ORDER BY sequence", id) {
            (event: try event($0), sealed: try $0.optionalBlob(columnCount))
        }
    }

    /// The ledgers of some cases in one query, without their sealed texts. One that can't be read is thrown.
    static func ledgers(of ids: [CaseID], _ connection: any Connection) throws -> [CaseID: [CaseEvent]] {
        let (ledgers, unreadable) = try readableLedgers(of: ids, connection)
        if let error = unreadable.first?.value { throw error }
        return ledgers
    }

    /// The ledgers of some cases as far as they can be read, and of the others why not.
    static func readableLedgers(
        of ids: [CaseID], _ connection: any Connection
    ) throws -> (ledgers: [CaseID: [CaseEvent]], unreadable: [CaseID: any Error]) {
        var ledgers: [String: [CaseEvent]] = [:]
        var unreadable: [String: any Error] = [:]
        // Many cases hold the same facts: "an adult, known from an identity document".
        var known: [StoredAct: Act] = [:]
        for part in ids.chunks(of: 500) {
            try connection.stream(
                "SELECT " + columns + " FROM case_event WHERE case_id IN (" + .parameters(from: 1, count: part.count)
                    + ") ORDER BY case_id, sequence", part.map(\.sqlValue)
            ) { row in
                let id = try row.text(0)
                do {
                    ledgers[id, default: []].append(try event(row, &known))
                } catch where error.isAboutRecord {
                    unreadable[id] = error
                }
                return true
            }
        }
        return (
            Dictionary(uniqueKeysWithValues: ids.compactMap { id in unreadable[id.text] == nil ? ledgers[id.text].map { (id, $0) } : nil }),
            Dictionary(uniqueKeysWithValues: ids.compactMap { id in unreadable[id.text].map { (id, $0) } })
        )
    }

    private static func event(_ row: any Row) throws -> CaseEvent {
        var known: [StoredAct: Act] = [:]
        return try event(row, &known)
    }

    private static func event(_ row: any Row, _ known: inout [StoredAct: Act]) throws -> CaseEvent {
        let stored = StoredAct(kind: try row.text(2), version: try row.int(3), facts: try row.text(4))
        let act = try known[stored] ?? stored.act()
        known[stored] = act
        return CaseEvent(
            sequence: try row.int(1), act: act,
            happened: Happened(try row.date(5), try row.optionalText(6).flatMap { CivilTime($0) }),
            recorded: try row.instant(7), actor: try row.text(8), role: try row.optionalText(9).flatMap(Role.init(rawValue:)),
            letter: try row.optionalText(10).flatMap { DocumentID($0) }, programVersion: try row.text(11),
            texts: Set(try row.text(12).split(separator: " ").compactMap { SealedText(rawValue: String($0)) }))
    }

    /// The sealed texts of one event; empty when there are none, or when the case's key is destroyed.
    static func open(_ sealed: [UInt8]?, sequence: Int, case id: CaseID, _ ring: KeyRing) throws -> [SealedText: String] {
        guard let sealed, !ring.isDestroyed(id.text) else { return [:] }
        let texts: [String: String] = try SealedJSON.value(try ring.openText(sealed, record: id.text, field: field(sequence)))
        return Dictionary(uniqueKeysWithValues: texts.compactMap { name, text in SealedText(rawValue: name).map { ($0, text) } })
    }

    private static func names(_ texts: Set<SealedText>) -> String { texts.map(\.rawValue).sorted().joined(separator: " ") }
}
