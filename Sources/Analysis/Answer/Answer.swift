import Markup

/// What a question about a table is answered with: the same figures for a program (JSON, at full precision), for people (tables and notes), and as a drawing.
public struct Answer: Sendable {
    public let json: JSONValue
    public let tables: [TextTable]
    /// Sentences that whoever reads the figures has to know: rows left out, the convention chosen, how far chance goes.
    public let notes: [String]
    /// An SVG drawing; nil where a question has none.
    public let plot: HTML?

    public init(json: JSONValue, tables: [TextTable], notes: [String] = [], plot: HTML? = nil) {
        self.json = json
        self.tables = tables
        self.notes = notes
        self.plot = plot
    }

    /// Tables and notes as text, ending with a line end.
    public var text: String { (tables.map(\.text) + notes.map { $0 + "\n" }).joined(separator: "\n") }

    /// The drawing as a file.
    public var plotFile: String? { plot.map { #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n" + $0.text + "\n" } }
}
