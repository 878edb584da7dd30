import Core
import WebFrame

/// What was typed beside the rows that needed a look: cells anew, and how somebody knows that this is another person.
struct CarryAnswers: Sendable {
    /// By row and place.
    private(set) var cells: [Int: [Int: String]] = [:]
    /// By row; none is empty.
    private(set) var others: [Int: String] = [:]

    /// The field of a cell.
    static func cell(_ row: Int, _ place: Int) -> String { "cell-\(row)-\(place)" }
    static func other(_ row: Int) -> String { "other-\(row)" }

    /// Longer answers are cut: a sentence is asked for, not a file.
    private static let longest = 500

    init() {}

    /// - Parameter rows: those that the sheet has; what is sent of others counts for nothing.
    init(_ form: FormFields, rows: [Int]) {
        let rows = Set(rows)
        for name in form.names {
            let parts = name.split(separator: "-").map(String.init)
            guard let value = form.first(name), parts.count >= 2, let row = Int(parts[1]), rows.contains(row) else { continue }
            if name == Self.other(row), !value.allSatisfy(\.isWhitespace) { others[row] = String(value.prefix(Self.longest)) }
            if parts.count == 3, let place = Int(parts[2]), (0..<200).contains(place), name == Self.cell(row, place) {
                cells[row, default: [:]][place] = value
            }
        }
    }
}
