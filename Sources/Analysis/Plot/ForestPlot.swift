import Markup

/// Ratios (or differences) with their intervals, one below the other, beside the line where nothing differs.
struct ForestPlot {
    struct Row {
        let name: String
        let value: Double
        let lower: Double
        let upper: Double
    }

    let title: String
    let valueName: String
    let rows: [Row]
    /// Whether the values are ratios, which a logarithmic axis shows evenly; else differences.
    var areRatios = true

    func drawn() -> HTML {
        let width = 760.0
        let left = min(300, 40 + 7.5 * Double(rows.map(\.name.count).max() ?? 0))
        let bottom = 64 + 28 * Double(rows.count) + 10
        let finite = rows.flatMap { [$0.lower, $0.value, $0.upper] }.filter { $0.isFinite && (!areRatios || $0 > 0) }
        let none = areRatios ? 1.0 : 0
        let (least, greatest) = (min(finite.min() ?? none, none), max(finite.max() ?? none, none))
        let axis = areRatios
            ? Axis.ratios(max(least, 0.001), min(max(greatest, 1.01), 1000), from: left, to: width - 190)
            : Axis(least, greatest, from: left, to: width - 190)
        let said = rows.map { "\($0.name): \(figures($0))." }.joined(separator: " ")
        return PlotLook.sheet(width: width, height: bottom + 54, title: title, description: said) {
            PlotLook.below(axis, top: 52, bottom: bottom, name: valueName)
            S.line(axis.place(none), 52, axis.place(none), bottom, .stroke(PlotLook.ink, width: 1.5), .dashes([4, 3]))
            for (index, row) in rows.enumerated() { draw(row, y: 76 + 28 * Double(index), axis, width) }
        }
    }

    private func draw(_ row: Row, y: Double, _ axis: Axis, _ width: Double) -> HTML {
        let colour = PlotLook.colour(0)
        return HTML {
            PlotLook.text(row.name, x: 16, y: y + 4)
            S.line(axis.place(row.lower), y, axis.place(row.upper), y, .stroke(colour, width: 2))
            S.rect(x: axis.place(row.value) - 5, y: y - 5, width: 10, height: 10, .fill(colour))
            PlotLook.text(figures(row), x: width - 16, y: y + 4, anchor: .end, size: 12)
        }
    }

    private func figures(_ row: Row) -> String {
        "\(Figures.fixed(row.value, digits: 2)) (\(Figures.fixed(row.lower, digits: 2)) to \(Figures.fixed(row.upper, digits: 2)))"
    }
}
