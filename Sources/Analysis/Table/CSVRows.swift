/// The rows of a table that a question is about: all, or those that have a value in each column that it asks for.
public struct CSVRows: Sendable {
    public let table: CSVTable
    /// Numbers of the rows, from 0, in the file's order.
    public let indices: [Int]
    /// How many rows were left out for a missing value.
    public var leftOut: Int { table.rowCount - indices.count }
    public var count: Int { indices.count }
    /// The file's line of each.
    public var lines: [Int] { indices.map { table.lines[$0] } }

    /// - Parameters:
    ///   - columns: those that the question asks for.
    ///   - dropMissing: whether rows that lack one of their values are left out; else the first such row is refused.
    public init(_ table: CSVTable, columns: [String], dropMissing: Bool = false) throws(AnalysisRefusal) {
        self.table = table
        var asked: [Int] = []
        for name in columns { asked.append(try table.index(of: name)) }
        guard table.rowCount > 0 else {
            throw AnalysisRefusal("the file has no rows below its first line", remedy: "Check that it is the file you mean")
        }
        let (complete, first) = Self.complete(table, asked)
        if let first, !dropMissing {
            throw AnalysisRefusal(
                line: table.lines[first.row], column: table.names[first.column], "no value",
                remedy: "Fill it in, or give --drop-missing to leave out the rows that lack one")
        }
        indices = complete
        guard !indices.isEmpty else {
            throw AnalysisRefusal("every row lacks a value in one of the columns", remedy: "Check that the columns are the ones you mean")
        }
    }

    /// The rows that have a value in each column, and the first place where one is missing.
    private static func complete(_ table: CSVTable, _ columns: [Int]) -> (rows: [Int], missing: (row: Int, column: Int)?) {
        table.bytes.withUnsafeBufferPointer { bytes in
            var rows: [Int] = []
            rows.reserveCapacity(table.rowCount)
            var missing: (row: Int, column: Int)?
            for row in 0..<table.rowCount {
                if let column = columns.first(where: { table.withCell(row, $0, bytes, NumberText.isMissing) }) {
                    if missing == nil { missing = (row, column) }
                } else {
                    rows.append(row)
                }
            }
            return (rows, missing)
        }
    }

    /// A column of numbers.
    public func numbers(_ name: String) throws(AnalysisRefusal) -> [Double] {
        let column = try table.index(of: name)
        let read = table.bytes.withUnsafeBufferPointer { bytes -> (values: [Double], wrong: Int?) in
            var values: [Double] = []
            values.reserveCapacity(indices.count)
            for row in indices {
                guard let value = table.withCell(row, column, bytes, NumberText.double) else { return (values, row) }
                values.append(value)
            }
            return (values, nil)
        }
        if let row = read.wrong {
            let hasComma = table.text(row, column).contains(",")
            throw AnalysisRefusal(
                line: table.lines[row], column: name, "isn't a number",
                remedy: hasComma ? "Write numbers with a decimal point, such as 12.5" : "Write a number such as 12 or 12.5, or name another column")
        }
        return read.values
    }

    /// A column of whole numbers of 0 or more, such as counts.
    public func counts(_ name: String) throws(AnalysisRefusal) -> [Int] {
        var counts: [Int] = []
        for (position, value) in try numbers(name).enumerated() {
            guard value >= 0, value < 1e15, value == value.rounded() else {
                throw AnalysisRefusal(
                    line: table.lines[indices[position]], column: name, "isn't a whole number of 0 or more", remedy: "Counts are written as 0, 1, 2 …")
            }
            counts.append(Int(value))
        }
        return counts
    }

    /// A column that says yes or no: 1 or 0, TRUE or FALSE, yes or no.
    public func flags(_ name: String) throws(AnalysisRefusal) -> [Bool] {
        let column = try table.index(of: name)
        var flags: [Bool] = []
        flags.reserveCapacity(indices.count)
        for row in indices {
            switch table.text(row, column).trimmed.lowercased() {
            case "1", "true", "yes", "1.0": flags.append(true)
            case "0", "false", "no", "0.0": flags.append(false)
            default:
                throw AnalysisRefusal(line: table.lines[row], column: name, "is neither 1 nor 0", remedy: "Write 1 where it happened and 0 where it didn't")
            }
        }
        return flags
    }

    /// A column of categories.
    public func categories(_ name: String) throws(AnalysisRefusal) -> Categories {
        let column = try table.index(of: name)
        return Categories(indices.map { table.text($0, column) })
    }

    /// A column as text.
    public func texts(_ name: String) throws(AnalysisRefusal) -> [String] {
        let column = try table.index(of: name)
        return indices.map { table.text($0, column) }
    }
}

/// Categories as small numbers.
public struct Categories: Sendable {
    /// In order: as numbers when all are, else as text by code points.
    public let levels: [String]
    /// The level of each row, from 0.
    public let codes: [Int]

    public init(_ values: [String]) {
        var first: [String: Int] = [:]
        var found: [String] = []
        let raw = values.map { value -> Int in
            if let code = first[value] { return code }
            first[value] = found.count
            found.append(value)
            return found.count - 1
        }
        let numbers = found.compactMap(Double.init)
        let areNumbers = numbers.count == found.count
        let order = found.indices.sorted { left, right in
            if areNumbers, numbers[left] != numbers[right] { return numbers[left] < numbers[right] }
            return found[left].unicodeScalars.lexicographicallyPrecedes(found[right].unicodeScalars)
        }
        var rank = [Int](repeating: 0, count: found.count)
        for (place, code) in order.enumerated() { rank[code] = place }
        levels = order.map { found[$0] }
        codes = raw.map { rank[$0] }
    }
}
