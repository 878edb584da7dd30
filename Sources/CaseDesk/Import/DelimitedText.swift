/// A text of rows and cells as spreadsheets copy and save it (RFC 4180, with tabs and semicolons too).
struct DelimitedText: Sendable, Hashable {
    struct Record: Sendable, Hashable {
        /// The line on which it begins, counted from 1.
        let line: Int
        /// Its number as a spreadsheet program counts: blank rows count, and a line end inside of a quoted cell begins no new one.
        let row: Int
        let cells: [String]
    }

    let records: [Record]
    /// The line of a quotation mark that is never closed.
    let openQuote: Int?

    static let separators: [Character] = ["\t", ";", ","]

    /// Quotes hold separators and line ends, and doubled ones are one. A quote inside of a cell that doesn't begin with one is
    /// a character like any other. Ends of lines are LF, CR LF or CR. Rows whose cells are all blank are left out.
    init(_ text: String, separator: Character) {
        var reader = Reader(separator: separator)
        for character in text { reader.take(character) }
        reader.end()
        records = reader.records
        openQuote = reader.isQuoted ? reader.quoteLine : nil
    }

    private struct Reader {
        let separator: Character
        var records: [Record] = []
        var isQuoted = false
        var quoteLine = 1
        private var cells: [String] = []
        private var cell = ""
        private var line = 1
        private var begin = 1
        private var row = 1
        /// After a quote inside of quotes: the end of the quoted part, unless another quote follows.
        private var mayEnd = false

        init(separator: Character) { self.separator = separator }

        mutating func take(_ character: Character) {
            // Swift reads CR LF as one character; between LF and CR each is one.
            let isLineEnd = character == "\n" || character == "\r" || character == "\r\n"
            defer { if isLineEnd { line += 1 } }
            if isQuoted && !mayEnd {
                if character == "\"" { mayEnd = true } else { cell.append(isLineEnd ? "\n" : character) }
                return
            }
            if isQuoted {
                mayEnd = false
                if character == "\"" { return cell.append(character) }
                isQuoted = false
            }
            takePlain(character, isLineEnd: isLineEnd)
        }

        private mutating func takePlain(_ character: Character, isLineEnd: Bool) {
            if isLineEnd {
                endRecord()
                begin = line + 1
            } else if character == separator {
                endCell()
            } else if character == "\"" && cell.allSatisfy(\.isWhitespace) {
                cell = ""
                isQuoted = true
                quoteLine = line
            } else {
                cell.append(character)
            }
        }

        mutating func end() {
            if isQuoted && mayEnd { isQuoted = false }
            endRecord()
        }

        private mutating func endCell() {
            cells.append(cell)
            cell = ""
        }

        private mutating func endRecord() {
            endCell()
            if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { records.append(Record(line: begin, row: row, cells: cells)) }
            cells = []
            row += 1
        }
    }
}
