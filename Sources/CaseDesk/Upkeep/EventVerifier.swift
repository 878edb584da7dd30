import Cases
import Core
import Database

/// The stored bytes of the ledgers' events and fee lines, for the verification of the audit log: each act's entry has a digest of them.
public enum EventVerifier {
    /// Needs no keys but the audit's: sealed words count by their bytes. Those of a case that is disposed of are gone; their
    /// digest stands for them, and nothing else may be missing.
    public static let stored: AuditVerifier.StoredEvents = { entries, connection in
        let places = try places(of: entries, connection)
        var bytes: [Place: [UInt8]] = [:]
        for ledger in Ledger.allCases {
            bytes.merge(try rows(of: ledger, in: Set(places.values.filter { $0.ledger == ledger }.map(\.case)), connection)) { one, _ in one }
        }
        return places.compactMapValues { bytes[$0] }
    }

    /// A case has its acts, and beside them the lines of its fee.
    private enum Ledger: CaseIterable {
        case events, fees

        var query: SQL {
            switch self {
            case .events: "SELECT " + EventRecords.columns + ", sealed FROM case_event"
            case .fees: "SELECT " + FeeRecords.columns + ", sealed FROM fee_line"
            }
        }

        var columnCount: Int { self == .events ? EventRecords.columnCount : FeeRecords.columnCount }
    }

    private struct Place: Hashable {
        let ledger: Ledger
        let `case`: String
        let sequence: Int
    }

    /// An entry over an event names it as `<case> seq:<number>`.
    private static func places(of entries: [String], _ connection: any Connection) throws -> [String: Place] {
        var places: [String: Place] = [:]
        guard !entries.isEmpty else { return places }
        try connection.stream(
            "SELECT id, records, act FROM audit_entry WHERE id IN (" + .parameters(from: 1, count: entries.count) + ")",
            entries.map { .text($0) }
        ) { row in
            let records = try row.text(1).split(separator: " ")
            if records.count == 2, records[1].hasPrefix("seq:"), let sequence = Int(records[1].dropFirst(4)) {
                places[try row.text(0)] = Place(ledger: try row.text(2) == CaseDesk.feeAct ? .fees : .events, case: String(records[0]), sequence: sequence)
            }
            return true
        }
        return places
    }

    private static func rows(of ledger: Ledger, in cases: Set<String>, _ connection: any Connection) throws -> [Place: [UInt8]] {
        var rows: [Place: [UInt8]] = [:]
        guard !cases.isEmpty else { return rows }
        let list = SQL.parameters(from: 1, count: cases.count)
        let values = cases.sorted().map { SQLValue.text($0) }
        let disposed = Set(
            try connection.rows("SELECT case_id FROM disposal WHERE step = 'disposed' AND case_id IN (" + list + ")", values) {
                try $0.text(0)
            })
        try connection.stream(ledger.query + " WHERE case_id IN (" + list + ")", values) { row in
            let place = Place(ledger: ledger, case: try row.text(0), sequence: try row.int(1))
            rows[place] = try bytes(row, ledger.columnCount, isDisposed: disposed.contains(place.case))
            return true
        }
        return rows
    }

    /// The row as its entry's digest was made of it: the sealed words as they are stored now, not as the row says they were.
    private static func bytes(_ row: any Row, _ count: Int, isDisposed: Bool) throws -> [UInt8] {
        var values = (0..<count).map { row.value($0) }
        let sealed = try row.optionalBlob(count)
        if sealed != nil || !isDisposed { values[count - 1] = sealed.map(EventDigest.of).sqlValue }
        return EventDigest.bytes(values)
    }
}

extension CaseDesk {
    /// Verifies the compartment's audit log and every event that it has a digest of.
    public func verify() async throws -> VerifyReport {
        try await store.verifyAudit(events: EventVerifier.stored)
    }
}
