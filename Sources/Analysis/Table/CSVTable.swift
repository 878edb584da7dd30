/// A file of comma-separated values whose first line names the columns (RFC 4180; UTF-8).
///
/// Columns are parted by commas; by semicolons or tabs when the first line has those and no comma, as spreadsheets in French save. Lines end with LF or CR LF; empty lines
/// are skipped. Everything else is refused with its line. The file's bytes are kept as they came, and a cell is a range of them, so that a million rows take little room.
public struct CSVTable: Sendable {
    /// As the first line gives them, each once.
    public let names: [String]
    public var rowCount: Int { lines.count }
    /// The line of the file where each row begins, counted from 1.
    public let lines: [Int]

    let bytes: [UInt8]
    /// Where each cell begins and ends in `bytes`, row by row.
    let cells: [Cell]

    struct Cell: Sendable {
        let start: UInt32
        /// In half: the last bit says that doubled quotation marks stand inside.
        private let length: UInt32

        var count: Int { Int(length >> 1) }
        var hasQuotes: Bool { length & 1 == 1 }

        init(start: Int, count: Int, hasQuotes: Bool) {
            self.start = UInt32(start)
            length = UInt32(count) << 1 | (hasQuotes ? 1 : 0)
        }

        /// What it says, doubled quotation marks as one.
        func text(in bytes: [UInt8]) -> String {
            let raw = bytes[Int(start)..<Int(start) + count]
            guard hasQuotes else { return String(decoding: raw, as: UTF8.self) }
            var plain: [UInt8] = []
            var wasQuote = false
            for byte in raw {
                wasQuote = byte == UInt8(ascii: "\"") && !wasQuote
                if !wasQuote { plain.append(byte) }
            }
            return String(decoding: plain, as: UTF8.self)
        }
    }

    /// The largest file that is read, in bytes.
    public static let largest = 1 << 30
    /// The most columns that a file may have.
    public static let mostColumns = 4096

    /// - Throws: ``AnalysisRefusal`` for a file that is empty, too large, isn't UTF-8, has rows of differing length, an open quotation mark, or
    ///   columns without a name or with the same one.
    public init(_ bytes: [UInt8]) throws(AnalysisRefusal) {
        guard bytes.count <= Self.largest else {
            throw AnalysisRefusal("the file is larger than 1 GiB", remedy: "Split it, or leave out columns that aren't asked about")
        }
        var reader = CSVReader(bytes)
        let header = try reader.header()
        names = header
        let read = try reader.rows(columns: header.count)
        self.bytes = bytes
        cells = read.cells
        lines = read.lines
    }

    /// The number of a column.
    public func index(of name: String) throws(AnalysisRefusal) -> Int {
        if let index = names.firstIndex(of: name) { return index }
        throw AnalysisRefusal(column: name, "isn't among the columns of the file", remedy: "The file has: " + names.prefix(40).joined(separator: ", "))
    }

    /// The bytes of a cell as they stand in the file, without the quotation marks around it.
    @inline(__always)
    func withCell<T>(_ row: Int, _ column: Int, _ buffer: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        let cell = cells[row * names.count + column]
        return body(UnsafeBufferPointer(rebasing: buffer[Int(cell.start)..<Int(cell.start) + cell.count]))
    }

    /// The text of a cell.
    public func text(_ row: Int, _ column: Int) -> String { cells[row * names.count + column].text(in: bytes) }
}
