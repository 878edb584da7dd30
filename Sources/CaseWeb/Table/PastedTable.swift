import CaseDesk
import Cases
import Core
import Programs
import WebFrame

/// A table on its way from the paste box to the desk: what was pasted, with the cells that were corrected on the page put in. It
/// travels in the form, whole; nothing is stored before somebody confirms.
struct PastedTable: Sendable {
    let read: ReferralTable
    let columns: [ReferralColumn]
    let rows: [Row]

    struct Row: Sendable {
        /// From 0, as the form's fields count.
        let index: Int
        /// Its number as the spreadsheet shows it; blank rows count.
        let line: Int
        let typed: [ReferralColumn: String]
        let errors: [ReferralColumn: Bilingual]
        /// Nil while something is wrong.
        let referral: Referral?

        /// On the day of the offence, or now where there is none; nil without a birth date.
        func age(on today: CivilDate) -> Int? { referral?.person.birthDate?.age(on: referral?.offence ?? today) }
    }

    /// So many rows can be corrected on the page; a table with more wrong ones is better mended where it came from.
    static let correctable = 60

    var inOrder: [Row] { rows.filter { $0.referral != nil } }
    var wrong: [Row] { rows.filter { $0.referral == nil } }

    /// - Parameter streams: those that the referrer may refer to; a row of another one is wrong.
    init(_ text: String, for setting: ReferralTable.Setting, streams: [Programs.Stream]) {
        read = ReferralTable(text, for: setting)
        rows = read.rows.enumerated().map { index, row in
            var errors = row.errors
            if let stream = row.referral?.stream, !streams.contains(stream) { errors[.stream] = CaseWebText.tableStreamNotYours }
            return Row(index: index, line: row.row, typed: row.typed, errors: errors, referral: errors.isEmpty ? row.referral : nil)
        }
        let needed = Set(rows.flatMap(\.errors.keys))
        let typed = read.columns
        columns = ReferralColumn.allCases.filter { typed.contains($0) || needed.contains($0) }
    }

    /// The field of a cell on the page.
    static func field(_ row: Int, _ column: ReferralColumn) -> String { "cell-\(row)-\(column.rawValue)" }

    /// The table as text again, with the form's corrections in it: what the next page carries along and reads.
    func text(correctedBy form: FormFields) -> String {
        text(rows.map { row in (row.line, columns.map { form.first(Self.field(row.index, $0)) ?? row.typed[$0] ?? "" }) })
    }

    /// Some of the rows as text, such as those that are still wrong.
    func text(of rows: [Row]) -> String { text(rows.map { row in (row.line, columns.map { row.typed[$0] ?? "" }) }) }

    /// Comma-separated with every cell quoted (RFC 4180). Rows that were blank, or are left out, stay as blank lines, so that every row
    /// keeps its number.
    private func text(_ rows: [(line: Int, cells: [String])]) -> String {
        var text = ""
        var line = 1
        for (number, cells) in [(read.headingRow, columns.map(\.rawValue))] + rows {
            text += String(repeating: "\n", count: number - line) + cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
            line = number
        }
        return text
    }

    /// An empty table for a spreadsheet: the headings, apart by what a spreadsheet of that language takes for a separator, after the
    /// mark by which it knows UTF-8.
    static func template(_ columns: [ReferralColumn], _ language: Language) -> [UInt8] {
        return Array(("\u{FEFF}" + columns.map { $0.heading(language) }.joined(separator: language.fieldSeparator) + "\r\n").utf8)
    }

    /// What is wrong, with its row and column, for the summary and beside the cell.
    var errors: [FieldError] {
        wrong.prefix(Self.correctable).flatMap { row in
            columns.compactMap { column in
                row.errors[column].map { FieldError(field: Self.field(row.index, column), sentence: Self.sentence(row, column, $0)) }
            }
        }
    }

    static func sentence(_ row: Row, _ column: ReferralColumn, _ error: Bilingual) -> Bilingual {
        CaseWebText.tableCell(row: row.line, column: column.heading, error: error)
    }
}
