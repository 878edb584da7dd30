import Cases
import Core
import Database

/// The stored bytes of the ledgers' events, of fee lines, counts of the drawer, lines of the funds and published reports, for the verification of the audit log: each act's entry has a digest of them.
public enum EventVerifier {
    /// Needs no keys but the audit's: sealed words count by their bytes. Those of a case that is disposed of are gone; their
    /// digest stands for them, and nothing else may be missing.
    public static let stored: AuditVerifier.StoredEvents = { entries, connection in
        let places = try places(of: entries, connection)
        var bytes: [Place: [UInt8]] = [:]
        for ledger in Ledger.allCases {
            bytes.merge(try rows(of: ledger, in: Set(places.values.filter { $0.ledger == ledger }.map(\.owner)), connection)) { one, _ in one }
        }
        return places.compactMapValues { bytes[$0] }
    }

    /// A case has its acts, and beside them the lines of its fee; a program has its counts, the lines of its funds and its reports.
    private enum Ledger: CaseIterable {
        case events, fees, counts, funds, reports

        /// Of a case, or of a program.
        init(ofCase isCase: Bool, act: String) {
            if isCase {
                self = act == CaseDesk.feeAct ? .fees : .events
            } else {
                switch act {
                case CaseDesk.cashUpAct: self = .counts
                case CaseDesk.reportAct: self = .reports
                default: self = .funds
                }
            }
        }

        var query: SQL {
            switch self {
            case .events: "SELECT " + EventRecords.columns + ", sealed FROM case_event"
            case .fees: "SELECT " + FeeRecords.columns + ", sealed FROM fee_line"
            case .counts: "SELECT " + CashUpRecords.columns + " FROM cash_up"
            case .funds: "SELECT " + FundRecords.columns + " FROM fund_line"
            case .reports: "SELECT " + ReportRecords.columns + " FROM year_report"
            }
        }

        var ofOwners: SQL { hasSealed ? " WHERE case_id IN (" : " WHERE program IN (" }

        var columnCount: Int {
            switch self {
            case .events: EventRecords.columnCount
            case .fees: FeeRecords.columnCount
            case .counts: CashUpRecords.columnCount
            case .funds: FundRecords.columnCount
            case .reports: ReportRecords.columnCount
            }
        }

        /// Whether words are sealed beside its rows, which a disposal takes away.
        var hasSealed: Bool { self == .events || self == .fees }
    }

    private struct Place: Hashable {
        let ledger: Ledger
        /// The case, or the program.
        let owner: String
        let sequence: Int
    }

    /// An entry over an event names it as `<case> seq:<number>`; one over a program's row names the row alone, and the program is the entry's.
    private static func places(of entries: [String], _ connection: any Connection) throws -> [String: Place] {
        var places: [String: Place] = [:]
        guard !entries.isEmpty else { return places }
        try connection.stream(
            "SELECT id, records, act, program FROM audit_entry WHERE id IN (" + .parameters(from: 1, count: entries.count) + ")",
            entries.map { .text($0) }
        ) { row in
            let records = try row.text(1).split(separator: " ")
            guard records.count <= 2, let last = records.last, last.hasPrefix("seq:"), let sequence = Int(last.dropFirst(4)) else { return true }
            let ledger = Ledger(ofCase: records.count == 2, act: try row.text(2))
            let owner = ledger.hasSealed ? String(records[0]) : try row.optionalText(3) ?? ""
            places[try row.text(0)] = Place(ledger: ledger, owner: owner, sequence: sequence)
            return true
        }
        return places
    }

    private static func rows(of ledger: Ledger, in owners: Set<String>, _ connection: any Connection) throws -> [Place: [UInt8]] {
        var rows: [Place: [UInt8]] = [:]
        guard !owners.isEmpty else { return rows }
        let list = SQL.parameters(from: 1, count: owners.count)
        let values = owners.sorted().map { SQLValue.text($0) }
        let disposed: Set<String> = !ledger.hasSealed ? [] : Set(
            try connection.rows("SELECT case_id FROM disposal WHERE step = 'disposed' AND case_id IN (" + list + ")", values) {
                try $0.text(0)
            })
        let counted = ledger != .counts ? [:] : try CashUpRecords.counted(ofPrograms: ledger.ofOwners + list + ")", values, connection)
        try connection.stream(ledger.query + ledger.ofOwners + list + ")", values) { row in
            let place = Place(ledger: ledger, owner: try row.text(0), sequence: try row.int(1))
            let lines = CashUpRecords.Counted.values(counted[place.owner]?[place.sequence] ?? [])
            rows[place] = try bytes(row, ledger, lines, isDisposed: disposed.contains(place.owner))
            return true
        }
        return rows
    }

    /// The row as its entry's digest was made of it, with the lines that a count counted: the sealed words as they are stored now, not as the
    /// row says they were.
    private static func bytes(_ row: any Row, _ ledger: Ledger, _ lines: [SQLValue], isDisposed: Bool) throws -> [UInt8] {
        let count = ledger.columnCount
        var values = (0..<count).map { row.value($0) } + lines
        guard ledger.hasSealed else { return EventDigest.bytes(values) }
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
