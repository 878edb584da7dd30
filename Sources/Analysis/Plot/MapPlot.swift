import Markup

/// Places seen from above, north up: cells or points coloured by a value, and circles around them. Draws no ground below them, since it knows none.
struct MapPlot {
    struct Mark {
        let x: Double
        let y: Double
        /// From -1 (as blue as can be) over 0 (grey) to 1 (as orange as can be).
        let shade: Double
        /// Said when it is pointed at.
        let title: String?
    }

    struct Circle {
        let x: Double
        let y: Double
        let radius: Double
        let name: String
    }

    let title: String
    let description: String
    let marks: [Mark]
    var circles: [Circle] = []
    /// Width of the square that a mark stands for, in the same unit as places; nil draws points.
    var cell: Double?
    let legend: [(shade: Double, name: String)]

    func drawn() -> HTML {
        let edge = cell.map { $0 / 2 } ?? 0
        let xs = marks.flatMap { [$0.x - edge, $0.x + edge] } + circles.flatMap { [$0.x - $0.radius, $0.x + $0.radius] }
        let ys = marks.flatMap { [$0.y - edge, $0.y + edge] } + circles.flatMap { [$0.y - $0.radius, $0.y + $0.radius] }
        let (left, right, low, high) = (xs.min() ?? 0, xs.max() ?? 1, ys.min() ?? 0, ys.max() ?? 1)
        let scale = min(700 / max(right - left, 1e-12), 560 / max(high - low, 1e-12))
        let width = max(360, (right - left) * scale + 60)
        let height = (high - low) * scale + 110
        func place(_ x: Double, _ y: Double) -> (x: Double, y: Double) { (30 + (x - left) * scale, 50 + (high - y) * scale) }
        return PlotLook.sheet(width: width, height: height, title: title, description: description) {
            for mark in marks {
                let at = place(mark.x, mark.y)
                if let cell {
                    let side = cell * scale
                    S.rect(x: at.x - side / 2, y: at.y - side / 2, width: side, height: side, .fill(colour(mark.shade)), title: mark.title)
                } else {
                    S.circle(x: at.x, y: at.y, radius: 4, .fill(colour(mark.shade)), title: mark.title)
                }
            }
            for circle in circles {
                let at = place(circle.x, circle.y)
                S.circle(x: at.x, y: at.y, radius: max(circle.radius * scale, 6), .fill("none"), .stroke(PlotLook.ink, width: 2), title: circle.name)
                PlotLook.text(circle.name, x: at.x, y: at.y - max(circle.radius * scale, 6) - 5, anchor: .middle, size: 12)
            }
            for (index, entry) in legend.enumerated() {
                let x = 30 + Double(index) * (width - 60) / Double(max(legend.count, 1))
                S.rect(x: x, y: height - 34, width: 14, height: 14, .fill(colour(entry.shade)))
                PlotLook.text(entry.name, x: x + 20, y: height - 22, size: 12)
            }
        }
    }

    /// Between blue, light grey and orange.
    private func colour(_ shade: Double) -> String {
        let share = min(abs(shade), 1)
        let end: (Double, Double, Double) = shade < 0 ? (0, 114, 178) : (213, 94, 0)
        func part(_ from: Double, _ to: Double) -> String {
            let value = String(Int((from + (to - from) * share).rounded()), radix: 16)
            return value.count == 1 ? "0" + value : value
        }
        return "#" + part(225, end.0) + part(225, end.1) + part(225, end.2)
    }
}
