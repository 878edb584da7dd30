import Statistics

extension CSVRows {
    /// Asks the library about these rows, and says its refusal in the file's own lines and columns.
    public func asking<T>(_ body: () throws(StatisticsError) -> T) throws(AnalysisRefusal) -> T {
        do { return try body() } catch { throw AnalysisRefusal(error, lines: lines) }
    }

    /// The sentence that tells of rows left out; nil when none was.
    var leftOutNote: String? {
        switch leftOut {
        case 0: nil
        case 1: "1 row was left out for a missing value."
        default: "\(leftOut) rows were left out for a missing value."
        }
    }
}
