/// A table in a typeface whose letters are all of one width: texts to the left, figures to the right.
public struct TextTable: Sendable {
    public let title: String
    public let columns: [String]
    public let rows: [[TextCell]]

    public init(_ title: String, columns: [String], rows: [[TextCell]]) {
        self.title = title
        self.columns = columns
        self.rows = rows
    }

    /// The title, the columns' names, a line, the rows. Each line ends with a line end.
    public var text: String {
        let widths = columns.indices.map { column in ([columns[column].count] + rows.map { $0[column].text.count }).max() ?? 0 }
        func line(_ cells: [TextCell]) -> String {
            let parts = cells.indices.map { index -> String in
                let gap = String(repeating: " ", count: widths[index] - cells[index].text.count)
                return cells[index].isFigure ? gap + cells[index].text : cells[index].text + gap
            }
            var line = "  " + parts.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }
        // A heading stands over its column's figures.
        let heads = columns.indices.map { column in TextCell(columns[column], isFigure: rows.first?[column].isFigure ?? false) }
        let rule = "  " + widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
        return title + "\n\n" + line(heads) + rule + rows.map(line).joined()
    }
}

/// A cell of a ``TextTable``.
public struct TextCell: Sendable {
    public let text: String
    let isFigure: Bool

    init(_ text: String, isFigure: Bool) {
        self.text = text
        self.isFigure = isFigure
    }

    public static func text(_ text: String) -> TextCell { TextCell(text, isFigure: false) }
    public static func whole(_ value: Int) -> TextCell { TextCell(String(value), isFigure: true) }

    /// With so many digits behind the point; a dash where there is none.
    public static func number(_ value: Double?, digits: Int = 4) -> TextCell {
        TextCell(Figures.fixed(value ?? .nan, digits: digits), isFigure: true)
    }

    /// A probability value: four digits, and "<.0001" below.
    public static func p(_ value: Double?) -> TextCell {
        guard let value, value < 0.0001 else { return number(value) }
        return TextCell("<0.0001", isFigure: true)
    }
}
