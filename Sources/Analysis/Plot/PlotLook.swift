import Markup

/// What all drawings share: colours that people who see red and green alike can tell apart (M. Okabe, K. Ito, "Color Universal Design", 2008), dashes that tell them
/// apart in black and white, a typeface.
enum PlotLook {
    static let ink = "#1b1f23"
    static let grid = "#d7dce0"
    static let colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#56b4e9", "#000000"]
    static let dashes: [[Double]] = [[], [7, 3], [2, 3], [9, 3, 2, 3]]
    static let family = "'DejaVu Sans', Verdana, Arial, sans-serif"

    static func colour(_ index: Int) -> String { colours[index % colours.count] }
    static func dashes(_ index: Int) -> [Double] { dashes[index % dashes.count] }

    static func text(_ text: String, x: Double, y: Double, anchor: S.Anchor = .start, size: Double = 13, colour: String = ink) -> HTML {
        S.text(text, x: x, y: y, anchor: anchor, .fill(colour), .font(family, size: size))
    }

    /// A white sheet with a heading.
    static func sheet(width: Double, height: Double, title: String, description: String, @HTMLBuilder content: () -> HTML) -> HTML {
        S.svg(width: width, height: height, title: title, description: description) {
            S.rect(x: 0, y: 0, width: width, height: height, .fill("#ffffff"))
            text(title, x: 16, y: 28, size: 17)
            content()
        }
    }

    /// Lines and labels of an axis below the drawing.
    static func below(_ axis: Axis, top: Double, bottom: Double, name: String) -> HTML {
        HTML {
            for mark in axis.marks {
                S.line(axis.place(mark), top, axis.place(mark), bottom, .stroke(grid, width: 1))
                text(axis.label(mark), x: axis.place(mark), y: bottom + 18, anchor: .middle, size: 12)
            }
            S.line(axis.from, bottom, axis.to, bottom, .stroke(ink, width: 1))
            text(name, x: (axis.from + axis.to) / 2, y: bottom + 38, anchor: .middle)
        }
    }

    /// Lines and labels of an axis to the left of the drawing.
    static func left(_ axis: Axis, left: Double, right: Double, name: String) -> HTML {
        HTML {
            for mark in axis.marks {
                S.line(left, axis.place(mark), right, axis.place(mark), .stroke(grid, width: 1))
                text(axis.label(mark), x: left - 8, y: axis.place(mark) + 4, anchor: .end, size: 12)
            }
            S.line(left, axis.from, left, axis.to, .stroke(ink, width: 1))
            text(name, x: 16, y: min(axis.from, axis.to) - 12)
        }
    }
}
