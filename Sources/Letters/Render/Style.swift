/// Measures of a letter, in points (1/72 inch), on Letter paper. Black and two greys: it is printed and photocopied.
enum Style {
    static let page = (width: 612.0, height: 792.0)
    static let margin = (side: 66.0, top: 50.0, bottom: 58.0)
    static var width: Double { page.width - 2 * margin.side }
    static let ink = 0.10
    static let soft = 0.36
    static let hairline = 0.72
    /// In every Debian; it has Greek, Cyrillic and the French ligatures.
    static let family = "DejaVu Sans"
}

/// A size and weight of text, with the distance from line to line.
struct Face: Sendable, Hashable {
    let size: Double
    var isBold = false
    var grey = Style.ink
    var leading = 1.4

    var step: Double { (size * leading).rounded() }
    /// From the top of a line to its baseline.
    var ascent: Double { (step + size * 0.72) / 2 }

    static let body = Face(size: 9.5)
    static let strong = Face(size: 9.5, isBold: true)
    static let small = Face(size: 8, grey: Style.soft)
    static let cell = Face(size: 9, leading: 1.35)
    static let cellHead = Face(size: 9, isBold: true, leading: 1.35)
    static let title = Face(size: 16, isBold: true, leading: 1.3)
    static let heading = Face(size: 11, isBold: true)
    static let letterhead = Face(size: 12, isBold: true)
    static let code = Face(size: 11, isBold: true)
}
