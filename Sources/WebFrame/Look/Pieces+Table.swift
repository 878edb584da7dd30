import Markup

// Tables, which become lists on a phone.
extension Pieces {
    /// A table with its caption. Each row's first cell is its heading; on a phone every cell carries its column's name.
    public static func table(
        caption: String, _ columns: [Column], _ rows: [[HTML]], totals: [HTML]? = nil, isCaptionSeen: Bool = true
    ) -> HTML {
        H.table {
            H.caption(.class(isCaptionSeen ? nil : "unseen")) { caption }
            H.thead {
                H.tr { for column in columns { H.th(.scope(.col), .class(column.isFigure ? "figure" : nil)) { column.name } } }
            }
            H.tbody { for row in rows { tableRow(columns, row) } }
            if let totals { H.tfoot { tableRow(columns, totals) } }
        }
    }

    private static func tableRow(_ columns: [Column], _ cells: [HTML]) -> HTML {
        H.tr {
            for (index, pair) in zip(columns, cells).enumerated() {
                let (column, cell) = pair
                if index == 0 {
                    H.th(.scope(.row), .data("name", column.name)) { cell }
                } else {
                    H.td(.class(column.isFigure ? "figure" : nil), .data("name", column.name)) { cell }
                }
            }
        }
    }
}

/// A column of a table.
public struct Column: Sendable, Hashable {
    public let name: String
    /// Money and counts stand to the right, in tabular figures.
    public let isFigure: Bool

    public init(_ name: String, isFigure: Bool = false) {
        self.name = name
        self.isFigure = isFigure
    }
}
