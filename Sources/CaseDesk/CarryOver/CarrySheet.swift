import Core

/// A spreadsheet as it was saved or pasted: its headings and its rows, before anybody has said what the columns hold.
public struct CarrySheet: Sendable, Hashable {
    public let headings: [String]
    /// The row on which the headings stand, as the spreadsheet program counts.
    private let headingRow: Int
    private(set) var records: [DelimitedText.Record]
    /// Why it can't be read; the rows are then empty.
    public let problem: Bilingual?

    /// UTF-8 with or without its mark, UTF-16 with it, or Windows-1252; commas, semicolons or tabs.
    public init(bytes: [UInt8]) { self.init(TableBytes.text(bytes)) }

    public init(_ text: String) {
        let plain = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
        let readings = DelimitedText.separators.map { DelimitedText(plain, separator: $0) }
        // The separator that makes the most cells of the first row is the one that was meant.
        let best = readings.max { ($0.records.first?.cells.count ?? 0) < ($1.records.first?.cells.count ?? 0) }
        headings = best?.records.first?.cells.map(\.trimmed) ?? []
        headingRow = best?.records.first?.row ?? 1
        let fault = Self.problem(best, text)
        records = fault == nil ? Array((best?.records ?? []).dropFirst()) : []
        problem = fault
    }

    private static func problem(_ text: DelimitedText?, _ whole: String) -> Bilingual? {
        if whole.utf8.count > ReferralTable.largest { return CaseDeskText.tableTooLarge }
        guard let text, !text.records.isEmpty else { return CaseDeskText.tableEmpty }
        if let openQuote = text.openQuote { return CaseDeskText.tableQuoteOpen(line: openQuote) }
        let rows = text.records.count - 1
        if rows == 0 { return CaseDeskText.tableWithoutRows }
        return rows > ReferralTable.mostRows ? CaseDeskText.tableTooManyRows(n: rows, most: ReferralTable.mostRows) : nil
    }

    /// What the columns most likely hold, by their places; each kind at most once.
    public var guessed: [Int: CarryColumn] {
        var found: [Int: CarryColumn] = [:]
        for (place, heading) in headings.enumerated() {
            guard let column = CarryColumn(guessing: heading), !found.values.contains(column) else { continue }
            found[place] = column
        }
        return found
    }

    /// The numbers of its rows, as the spreadsheet program counts.
    public var rowNumbers: [Int] { records.map(\.row) }

    /// The sheet as text again, comma-separated with every cell quoted: what the page carries along. Rows that were blank, or are left
    /// out, stay as blank lines, so that every row keeps its number.
    public var text: String { text(of: nil) }

    /// The same with some of its rows alone; nil for all.
    public func text(of rows: Set<Int>?) -> String {
        var text = ""
        var row = 1
        let kept = records.filter { rows?.contains($0.row) ?? true }
        for (number, cells) in [(headingRow, headings)] + kept.map({ ($0.row, $0.cells) }) {
            text += String(repeating: "\n", count: number - row) + cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
            row = number
        }
        return text
    }

    /// The sheet with some cells typed anew, by row and place.
    public func corrected(_ cells: [Int: [Int: String]]) -> CarrySheet {
        var sheet = self
        sheet.records = records.map { record in
            guard let typed = cells[record.row] else { return record }
            let places = max(record.cells.count, (typed.keys.max() ?? -1) + 1)
            return DelimitedText.Record(
                line: record.line, row: record.row,
                cells: (0..<places).map { typed[$0] ?? (record.cells.indices.contains($0) ? record.cells[$0] : "") })
        }
        return sheet
    }
}
