import Core

/// A spreadsheet as it was saved or pasted: its headings and its rows, before anybody has said what the columns hold.
public struct CarrySheet: Sendable, Hashable {
    public let headings: [String]
    let records: [DelimitedText.Record]
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

    /// The sheet as text again, comma-separated with every cell quoted: what the page carries along.
    public var text: String {
        ([headings] + records.map(\.cells)).map { cells in
            cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        }.joined(separator: "\n")
    }
}
