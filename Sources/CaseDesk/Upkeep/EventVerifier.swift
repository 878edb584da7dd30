import Cases
import Core
import Database

/// The stored bytes of the ledgers' events, for the verification of the audit log: each act's entry has a digest of them.
public enum EventVerifier {
    /// Needs no keys but the audit's: sealed words count by their bytes. Those of a case that is disposed of are gone; their
    /// digest stands for them, and nothing else may be missing.
    public static let stored: AuditVerifier.StoredEvents = { entries, connection in
        let places = try places(of: entries, connection)
        let bytes = try events(of: Set(places.values.map(\.case)), connection)
        return places.compactMapValues { bytes[$0] }
    }

    private struct Place: Hashable {
        let `case`: String
        let sequence: Int
    }

    /// An entry over an event names it as `<case> seq:<number>`.
    private static func places(of entries: [String], _ connection: any Connection) throws -> [String: Place] {
        var places: [String: Place] = [:]
        guard !entries.isEmpty else { return places }
        try connection.stream(
            "SELECT id, records FROM audit_entry WHERE id IN (" + .parameters(from: 1, count: entries.count) + ")",
            entries.map { .text($0) }
        ) { row in
            let records = try row.text(1).split(separator: " ")
            if records.count == 2, records[1].hasPrefix("seq:"), let sequence = Int(records[1].dropFirst(4)) {
                places[try row.text(0)] = Place(case: String(records[0]), sequence: sequence)
            }
            return true
        }
        return places
    }

    private static func events(of cases: Set<String>, _ connection: any Connection) throws -> [Place: [UInt8]] {
        var events: [Place: [UInt8]] = [:]
        guard !cases.isEmpty else { return events }
        let list = SQL.parameters(from: 1, count: cases.count)
        let values = cases.sorted().map { SQLValue.text($0) }
        let disposed = Set(
            try connection.rows("SELECT case_id FROM disposal WHERE step = 'disposed' AND case_id IN (" + list + ")", values) {
                try $0.text(0)
            })
        try connection.stream("SELECT " + EventRecords.columns + ", sealed FROM case_event WHERE case_id IN (" + list + ")", values) { row in
            let place = Place(case: try row.text(0), sequence: try row.int(1))
            events[place] = try bytes(row, isDisposed: disposed.contains(place.case))
            return true
        }
        return events
    }

    /// The row as its entry's digest was made of it: the sealed words as they are stored now, not as the row says they were.
    private static func bytes(_ row: any Row, isDisposed: Bool) throws -> [UInt8] {
        var values = (0..<EventRecords.columnCount).map { row.value($0) }
        let sealed = try row.optionalBlob(EventRecords.columnCount)
        if sealed != nil || !isDisposed { values[EventRecords.columnCount - 1] = sealed.map(EventDigest.of).sqlValue }
        return EventDigest.bytes(values)
    }
}

extension CaseDesk {
    /// Verifies the compartment's audit log and every event that it has a digest of.
    public func verify() async throws -> VerifyReport {
        try await store.verifyAudit(events: EventVerifier.stored)
    }
}
