/// The site's only style sheet, from its parts.
enum Stylesheet {
    static let text = [colours, ground, bars, forms, pieces, tables, lists, cards, old, paper].joined(separator: "\n")
}
