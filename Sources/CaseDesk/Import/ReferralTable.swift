import Core
import Programs

/// A table of referrals as it was pasted from a spreadsheet or saved by one: each row read, with what is wrong beside the
/// cell. Nothing is saved by reading it, and no cell is ever computed: what looks like a formula is a text.
public struct ReferralTable: Sendable, Hashable {
    /// In the table's order.
    public let columns: [ReferralColumn]
    /// Headings that aren't known, as they were typed: their cells aren't taken.
    public let ignored: [String]
    public let rows: [ReferralRow]
    /// The row on which the headings stand, as a spreadsheet program counts.
    public let headingRow: Int
    /// Why the table as a whole can't be read; the rows are then empty.
    public let problem: Bilingual?

    /// The most rows of one table on a page; a file at the command line may have more.
    public static let mostRows = 500
    /// The largest table, in bytes.
    public static let largest = 1 << 20

    /// For what program, by whom, and what holds where a cell says nothing.
    public struct Setting: Sendable {
        let program: Program
        let by: By
        let stream: Stream
        public let agency: AgencyID?
        public let agencies: [ReferringAgency]
        let mostRows: Int
        var today: CivilDate { by.today(in: program) }

        /// - Parameters:
        ///   - stream: of rows that name none.
        ///   - agency: whose referrals these are, when that isn't the one of who sends the table.
        ///   - agencies: those that a row may name for itself.
        ///   - mostRows: beyond which the table is refused whole.
        public init(
            program: Program, by: By, stream: Stream = .postCharge, agency: AgencyID? = nil,
            agencies: [ReferringAgency] = [], mostRows: Int = ReferralTable.mostRows
        ) {
            self.program = program
            self.by = by
            self.stream = stream
            self.agency = agency
            self.agencies = agencies
            self.mostRows = mostRows
        }
    }

    /// Reads a file's bytes: UTF-8, UTF-16 with its mark, or Windows-1252.
    public init(bytes: [UInt8], for setting: Setting) {
        if bytes.count > Self.largest { self.init(problem: CaseDeskText.tableTooLarge) } else { self.init(TableBytes.text(bytes), for: setting) }
    }

    /// Reads a text whose first row holds the headings, in English or French and in any order, and whose cells are apart by
    /// tabs, semicolons or commas.
    public init(_ text: String, for setting: Setting) {
        if text.utf8.count > Self.largest {
            self.init(problem: CaseDeskText.tableTooLarge)
            return
        }
        let plain = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
        // The separator under which the first row has the most headings that are known.
        let readings = DelimitedText.separators.map { Reading(DelimitedText(plain, separator: $0)) }
        guard let best = readings.max(by: { $0.columns.count < $1.columns.count }) else {
            self.init(problem: CaseDeskText.tableEmpty)
            return
        }
        self.init(best, setting)
    }

    private init(_ reading: Reading, _ setting: Setting) {
        let fault = reading.problem(mostRows: setting.mostRows)
        let isRead = fault == nil
        columns = isRead ? reading.columns.sorted { $0.key < $1.key }.map(\.value) : []
        ignored = isRead ? reading.ignored : []
        headingRow = reading.headingRow
        rows = isRead ? reading.records.map { RowReader.row($0, reading.columns, setting) } : []
        problem = fault
    }

    private init(problem: Bilingual) {
        columns = []
        ignored = []
        rows = []
        headingRow = 1
        self.problem = problem
    }

    /// The referrals of the rows that are in order, each with its place among the rows.
    public var referrals: [(row: Int, referral: Referral)] {
        rows.indices.compactMap { row in rows[row].referral.map { (row, $0) } }
    }

    /// How many rows have something wrong.
    public var faulty: Int { rows.count { $0.referral == nil } }
}

/// A text read with one separator, and what its first row says.
private struct Reading {
    var columns: [Int: ReferralColumn] = [:]
    var ignored: [String] = []
    let records: [DelimitedText.Record]
    let headingRow: Int
    private let openQuote: Int?
    private let repeated: ReferralColumn?

    init(_ text: DelimitedText) {
        var repeated: ReferralColumn?
        for (index, cell) in (text.records.first?.cells ?? []).enumerated() {
            let heading = cell.trimmed
            guard let column = ReferralColumn(heading: heading) else {
                if !heading.isEmpty { ignored.append(heading) }
                continue
            }
            if columns.values.contains(column) { repeated = repeated ?? column }
            columns[index] = column
        }
        self.repeated = repeated
        records = Array(text.records.dropFirst())
        headingRow = text.records.first?.row ?? 1
        openQuote = text.openQuote
    }

    func problem(mostRows: Int) -> Bilingual? {
        if columns.isEmpty && ignored.isEmpty { return CaseDeskText.tableEmpty }
        if columns.isEmpty { return CaseDeskText.tableHeadingsMissing }
        if let repeated { return CaseDeskText.tableHeadingRepeated(heading: repeated.heading) }
        if !columns.values.contains(.name) { return CaseDeskText.tableNameMissing }
        if let openQuote { return CaseDeskText.tableQuoteOpen(line: openQuote) }
        if records.isEmpty { return CaseDeskText.tableWithoutRows }
        if records.count > mostRows { return CaseDeskText.tableTooManyRows(n: records.count, most: mostRows) }
        return nil
    }
}
