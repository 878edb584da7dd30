/// Finds the cells of a file in one pass over its bytes.
struct CSVReader {
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var separator = UInt8(ascii: ",")

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    /// The names in the first line.
    mutating func header() throws(AnalysisRefusal) -> [String] {
        try checkText()
        skipEmptyLines()
        guard at < bytes.count else {
            throw AnalysisRefusal("the file is empty", remedy: "Its first line names the columns, such as time,event; rows follow")
        }
        separator = Self.separator(of: bytes[at...])
        var cells: [CSVTable.Cell] = []
        let begin = line
        try record(into: &cells)
        guard cells.count <= CSVTable.mostColumns else {
            throw AnalysisRefusal(line: begin, "more than \(CSVTable.mostColumns) columns", remedy: "Leave out columns that aren't asked about")
        }
        var names: [String] = []
        var seen: Set<String> = []
        for (index, cell) in cells.enumerated() {
            let name = cell.text(in: bytes).trimmed
            // A nameless column can't be asked about and does no harm: row numbers that R and pandas write have none.
            if !name.isEmpty, !seen.insert(name).inserted {
                throw AnalysisRefusal(line: begin, column: name, "is named twice", remedy: "Give each column a name of its own")
            }
            names.append(name.isEmpty ? "column \(index + 1)" : name)
        }
        return names
    }

    /// All rows after the header.
    mutating func rows(columns: Int) throws(AnalysisRefusal) -> (cells: [CSVTable.Cell], lines: [Int]) {
        var (cells, lines): ([CSVTable.Cell], [Int]) = ([], [])
        while true {
            skipEmptyLines()
            guard at < bytes.count else { break }
            let begin = line
            let before = cells.count
            try record(into: &cells)
            guard cells.count - before == columns else {
                throw AnalysisRefusal(
                    line: begin, "\(cells.count - before) values where the first line names \(columns) columns",
                    remedy: "Put a value that holds a comma in quotation marks; leave a missing one empty between its commas")
            }
            lines.append(begin)
        }
        return (cells, lines)
    }

    /// Reads up to and with the end of one record.
    private mutating func record(into cells: inout [CSVTable.Cell]) throws(AnalysisRefusal) {
        let separator = separator
        while true {
            if at < bytes.count, bytes[at] == Self.quote {
                try quoted(into: &cells)
            } else {
                let start = at
                while at < bytes.count, bytes[at] != separator, bytes[at] != Self.lineFeed, bytes[at] != Self.carriageReturn { at += 1 }
                cells.append(CSVTable.Cell(start: start, count: at - start, hasQuotes: false))
            }
            guard at < bytes.count else { return }
            if bytes[at] == separator {
                at += 1
                continue
            }
            if try endOfLine() { return }
            throw AnalysisRefusal(
                line: line, "text follows a closing quotation mark", remedy: "Double a quotation mark inside a value, and put the whole value in marks")
        }
    }

    private mutating func quoted(into cells: inout [CSVTable.Cell]) throws(AnalysisRefusal) {
        let opened = line
        at += 1
        let start = at
        var hasQuotes = false
        while at < bytes.count {
            if bytes[at] == Self.quote {
                guard at + 1 < bytes.count, bytes[at + 1] == Self.quote else {
                    cells.append(CSVTable.Cell(start: start, count: at - start, hasQuotes: hasQuotes))
                    at += 1
                    return
                }
                hasQuotes = true
                at += 1
            } else if bytes[at] == Self.lineFeed {
                line += 1
            }
            at += 1
        }
        throw AnalysisRefusal(line: opened, "a quotation mark is opened and never closed", remedy: "Close it at the end of its value")
    }

    /// Whether a line ends here; steps over its end.
    private mutating func endOfLine() throws(AnalysisRefusal) -> Bool {
        if bytes[at] == Self.carriageReturn {
            guard at + 1 == bytes.count || bytes[at + 1] == Self.lineFeed else {
                throw AnalysisRefusal(line: line, "a carriage return stands alone", remedy: "End lines with LF or CR LF")
            }
            at += 1
            if at == bytes.count { return true }
        }
        guard bytes[at] == Self.lineFeed else { return false }
        at += 1
        line += 1
        return true
    }

    private mutating func skipEmptyLines() {
        while at < bytes.count {
            if bytes[at] == Self.lineFeed {
                at += 1
            } else if bytes[at] == Self.carriageReturn, at + 1 < bytes.count, bytes[at + 1] == Self.lineFeed {
                at += 2
            } else {
                return
            }
            line += 1
        }
    }

    /// Refuses what isn't text in UTF-8, naming the line.
    private func checkText() throws(AnalysisRefusal) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw AnalysisRefusal("the file is UTF-16", remedy: "Save it as “CSV UTF-8”")
        }
        if let zero = bytes.firstIndex(of: 0) {
            throw AnalysisRefusal(line: lineNumber(of: zero), "a zero byte, which no text has", remedy: "Save the table as “CSV UTF-8”")
        }
        if let wrong = Self.firstInvalid(bytes) {
            throw AnalysisRefusal(line: lineNumber(of: wrong), "isn't text in UTF-8", remedy: "Save the table as “CSV UTF-8”")
        }
    }

    private func lineNumber(of index: Int) -> Int { bytes[..<index].reduce(1) { $0 + ($1 == Self.lineFeed ? 1 : 0) } }

    /// The first byte that belongs to no UTF-8 sequence; nil for text.
    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        guard bytes.contains(where: { $0 >= 0x80 }), String(validating: bytes, as: UTF8.self) == nil else { return nil }
        // The longest beginning that is text ends within the sequence that isn't.
        var (good, bad) = (0, bytes.count)
        while bad - good > 1 {
            let middle = (good + bad) / 2
            // A sequence that is merely cut off at `middle` isn't wrong.
            let isText = (0...3).contains(where: { middle >= $0 && String(validating: bytes[..<(middle - $0)], as: UTF8.self) != nil })
            if isText { good = middle } else { bad = middle }
        }
        return (0...3).first { good >= $0 && String(validating: bytes[..<(good - $0)], as: UTF8.self) != nil }.map { good - $0 }
    }

    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        let first = bytes.prefix { $0 != lineFeed }
        if first.contains(UInt8(ascii: ",")) { return UInt8(ascii: ",") }
        return [UInt8(ascii: ";"), UInt8(ascii: "\t")].first { first.contains($0) } ?? UInt8(ascii: ",")
    }
}

extension String {
    /// Without spaces at its ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
