import Statistics

/// Why a table can't be answered about: where, what, and what to do. It quotes no value of the table, which may be about people.
public struct AnalysisRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line of the file, counted from 1; nil when it isn't about one.
    public var line: Int?
    /// The column's name, as the file's first line or an option gives it.
    public var column: String?
    public let problem: String
    public let remedy: String

    public init(line: Int? = nil, column: String? = nil, _ problem: String, remedy: String) {
        self.line = line
        self.column = column
        self.problem = problem
        self.remedy = remedy
    }

    public var description: String {
        let place = [line.map { "line \($0)" }, column.map { "column \($0)" }].compactMap { $0 }.joined(separator: ", ")
        return (place.isEmpty ? "" : place + ": ") + problem + ". " + remedy
    }
}

extension AnalysisRefusal {
    /// An error of the library in the file's own words.
    /// - Parameter lines: the line of each row that the library was given.
    public init(_ error: StatisticsError, lines: [Int]) {
        switch error {
        case .value(let column, let row, let reason):
            self.init(
                line: lines.indices.contains(row) ? lines[row] : nil, column: column, reason, remedy: "Correct the value, or leave the row out")
        case .column(let column, let reason): self.init(column: column, reason, remedy: "Choose other columns, or other rows")
        case .argument(let name, let reason): self.init(reason, remedy: "Give --\(name) another value")
        case .lengths: self.init("\(error)", remedy: "Every line needs a value in each column")
        case .data(let reason): self.init(reason, remedy: "Check that the columns are the ones you mean")
        }
    }
}
