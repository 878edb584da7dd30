/// Why a question about numbers has no answer. Says where the trouble is, so that a caller with names and lines can say it in those.
public enum StatisticsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two arrays that describe the same rows differ in length.
    case lengths(of: String, expected: Int, found: Int)
    /// A value that can't be used.
    /// - Parameters:
    ///   - row: counted from 0.
    case value(column: String, row: Int, reason: String)
    /// What a whole column lacks or has too much of, such as a covariate that doesn't vary.
    case column(String, reason: String)
    /// An argument that isn't about one row, such as a confidence level of 95.
    case argument(String, reason: String)
    /// What all data together lack, such as any event.
    case data(reason: String)

    public var description: String {
        switch self {
        case .lengths(let name, let expected, let found): "\(name) has \(found) values where the others have \(expected)"
        case .value(let column, let row, let reason): "\(column), row \(row): \(reason)"
        case .column(let column, let reason): "\(column): \(reason)"
        case .argument(let name, let reason): "\(name): \(reason)"
        case .data(let reason): reason
        }
    }
}

extension StatisticsError {
    /// Refuses a confidence level that isn't between 0 and 1.
    static func check(level: Double) throws(StatisticsError) {
        guard level > 0, level < 1 else { throw .argument("level", reason: "must lie between 0 and 1, such as 0.95") }
    }

    /// Refuses an array of another length than the rows it describes.
    static func check<T>(_ values: [T], of name: String, count: Int) throws(StatisticsError) {
        guard values.count == count else { throw .lengths(of: name, expected: count, found: values.count) }
    }

    /// Refuses what isn't a number: infinite, or none.
    static func check(finite values: [Double], of name: String) throws(StatisticsError) {
        guard let row = values.firstIndex(where: { !$0.isFinite }) else { return }
        throw .value(column: name, row: row, reason: "isn't a finite number")
    }
}
