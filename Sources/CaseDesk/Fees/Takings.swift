import Cases
import Core
import Database
import Programs

/// One movement of money at the fee desk, with the receipt of its payment. The file number says whose; no name is in it.
public struct Taking: Sendable, Hashable {
    public let id: CaseID
    public let file: FileNumber
    public let movement: FeeMovement
    public let receipt: ReceiptNumber?
    /// The rules by which it is divided over the funds: those in force when its payment was recorded.
    public let rules: FeeRules

    public init(id: CaseID, file: FileNumber, movement: FeeMovement, receipt: ReceiptNumber?, rules: FeeRules) {
        self.id = id
        self.file = file
        self.movement = movement
        self.receipt = receipt
        self.rules = rules
    }
}

/// What the fee desk took, as the ledgers of a program's cases say it together.
enum Takings {
    /// Movements of a program, by day and receipt; of the cases that have a line which no cash-up counted yet, or of all.
    static func read(_ desk: CaseDesk, program: String, openOnly: Bool, _ connection: any Connection) throws -> [Taking] {
        let open: SQL = openOnly
            ? """
             AND EXISTS (SELECT 1 FROM fee_line AS n WHERE n.case_id = f.id AND n.kind IN ('payment', 'grant')
                AND NOT EXISTS (SELECT 1 FROM cash_up_line AS c WHERE c.case_id = n.case_id AND c.sequence = n.sequence))
            """ : " AND EXISTS (SELECT 1 FROM fee_line AS n WHERE n.case_id = f.id)"
        let files = try CaseFile.select(.program(program), open, [], connection)
        var takings: [Taking] = []
        let lines = try FeeRecords.lines(of: files.map(\.id), connection)
        for file in files {
            let rows = lines[file.id] ?? []
            let receipts = Dictionary(uniqueKeysWithValues: rows.compactMap { row in row.receipt.map { (row.entry.sequence, $0) } })
            takings += try rows.map(\.entry).movements.map {
                Taking(id: file.id, file: file.number, movement: $0, receipt: receipts[$0.payment], rules: try desk.rules(of: $0, file))
            }
        }
        if openOnly {
            let counted = try countedLines(of: files.map(\.id), connection)
            takings.removeAll { counted.contains(Line(id: $0.id, sequence: $0.movement.sequence)) }
        }
        return takings.sorted { order($0) < order($1) }
    }

    private static func order(_ taking: Taking) -> (CivilDate, Int, Int, Int) {
        (taking.movement.on, taking.receipt?.year ?? 0, taking.receipt?.number ?? 0, taking.movement.sequence)
    }

    private struct Line: Hashable {
        let id: CaseID
        let sequence: Int
    }

    private static func countedLines(of ids: [CaseID], _ connection: any Connection) throws -> Set<Line> {
        Set(
            try ids.chunks(of: 500).flatMap { part in
                try connection.rows(
                    "SELECT case_id, sequence FROM cash_up_line WHERE case_id IN (" + .parameters(from: 1, count: part.count) + ")",
                    part.map(\.sqlValue)
                ) { Line(id: try $0.id(0), sequence: try $0.int(1)) }
            })
    }
}

extension CaseDesk {
    /// The version of the program that is in force for money now: the newest, or the case's where the newest asks no fee.
    func programInForce(for file: CaseFile) throws -> Program {
        guard let newest = shelf.newest(file.program), newest.fee != nil else { return try program(for: file) }
        return newest
    }

    /// By which rules a movement is divided: its payment's version, else the case's, else any that this program has asked a fee by.
    fileprivate func rules(of movement: FeeMovement, _ file: CaseFile) throws -> FeeRules {
        let versions = [movement.version, file.version].compactMap { $0 }.compactMap(shelf.version)
        guard let rules = try (versions + [program(for: file), programInForce(for: file)]).lazy.compactMap(\.fee).first else {
            throw StorageError.damaged("fee_line \(file.id.text): no version of the program asks a fee")
        }
        return rules
    }
}

extension [Taking] {
    /// What should be in the drawer and on the terminal's slips, by tender.
    public var byTender: [PaymentMethod: Money] {
        reduce(into: [:]) { $0[$1.movement.tender, default: .zero] = $0[$1.movement.tender, default: .zero] + $1.movement.total }
    }
}
