import Markup

/// Curves that go by steps, such as the share that hasn't been arrested again, with their intervals and the numbers at risk below.
struct StepPlot {
    struct Curve {
        let name: String
        /// Where the curve steps, in order, and its value from there on. It begins at 0 with 1.
        let times: [Double]
        let values: [Double]
        /// Limits from each step on; nil where there are none.
        let lower: [Double?]
        let upper: [Double?]
        /// Times at which somebody was no longer followed.
        let censored: [Double]
        /// How many were at risk just before a time.
        let atRisk: (Double) -> Double
    }

    let title: String
    let timeName: String
    let valueName: String
    let curves: [Curve]

    func drawn() -> HTML {
        let last = curves.flatMap { ($0.times.last.map { [$0] } ?? []) + $0.censored }.max() ?? 1
        let width = 760.0
        let bottom = 400.0
        let nameWidth = min(170, 30 + 7.5 * Double(curves.map(\.name.count).max() ?? 0))
        let times = Axis(0, max(last, 1e-9), from: max(70, nameWidth), to: width - 24)
        let values = Axis(0, 1, from: bottom, to: 70)
        let height = bottom + 66 + (curves.count > 1 ? 24 : 0) + 20 * Double(curves.count + 1)
        return PlotLook.sheet(width: width, height: height, title: title, description: description) {
            PlotLook.left(values, left: times.from, right: times.to, name: valueName)
            PlotLook.below(times, top: 70, bottom: bottom, name: timeName)
            for (index, curve) in curves.enumerated() { draw(curve, index, times, values) }
            if curves.count > 1 { legend(times, y: bottom + 62) }
            table(times, y: bottom + 62 + (curves.count > 1 ? 26 : 0))
        }
    }

    /// In words, for those who can't see it.
    private var description: String {
        curves.map { curve in
            let end = curve.values.last.map { Figures.fixed($0, digits: 3) } ?? "1"
            let at = curve.times.last.map { Figures.fixed($0, digits: 0) } ?? "0"
            return "\(curve.name): \(end) at \(timeName) \(at)."
        }.joined(separator: " ")
    }

    private func draw(_ curve: Curve, _ index: Int, _ times: Axis, _ values: Axis) -> HTML {
        let colour = PlotLook.colour(index)
        let end = max(curve.times.last ?? 0, curve.censored.max() ?? 0)
        return HTML {
            S.path(band(curve, end, times, values), .fill(colour), .opacity(0.13))
            S.path(
                path(curve.times, curve.values, from: 1, until: end, times, values), .fill("none"), .stroke(colour, width: 2),
                .dashes(PlotLook.dashes(index)))
            for time in Set(curve.censored).sorted().prefix(2000) {
                let (x, y) = (times.place(time), values.place(value(curve, at: time)))
                S.line(x, y - 4, x, y + 4, .stroke(colour, width: 1.2))
            }
        }
    }

    private func value(_ curve: Curve, at time: Double) -> Double {
        guard let step = curve.times.lastIndex(where: { $0 <= time }) else { return 1 }
        return curve.values[step]
    }

    private func path(_ steps: [Double], _ heights: [Double], from first: Double, until end: Double, _ times: Axis, _ values: Axis) -> String {
        var path = "M\(S.number(times.place(0))) \(S.number(values.place(first)))"
        for (time, height) in zip(steps, heights) { path += "H\(S.number(times.place(time)))V\(S.number(values.place(height)))" }
        return path + "H\(S.number(times.place(end)))"
    }

    private func band(_ curve: Curve, _ end: Double, _ times: Axis, _ values: Axis) -> String {
        var (steps, low, high): ([Double], [Double], [Double]) = ([], [], [])
        for index in curve.times.indices {
            guard let lower = curve.lower[index], let upper = curve.upper[index] else { continue }
            steps.append(curve.times[index])
            low.append(lower)
            high.append(upper)
        }
        guard !steps.isEmpty else { return "" }
        var path = path(steps, high, from: 1, until: end, times, values) + "V\(S.number(values.place(low[low.count - 1])))"
        for index in steps.indices.reversed() {
            path += "H\(S.number(times.place(steps[index])))V\(S.number(values.place(index > 0 ? low[index - 1] : 1)))"
        }
        return path + "H\(S.number(times.place(0)))Z"
    }

    private func legend(_ times: Axis, y: Double) -> HTML {
        HTML {
            for (index, curve) in curves.enumerated() {
                let x = times.from + Double(index) * (times.to - times.from) / Double(curves.count)
                S.line(x, y - 4, x + 26, y - 4, .stroke(PlotLook.colour(index), width: 2), .dashes(PlotLook.dashes(index)))
                PlotLook.text(curve.name, x: x + 32, y: y, size: 12)
            }
        }
    }

    private func table(_ times: Axis, y: Double) -> HTML {
        HTML {
            PlotLook.text("Numbers at risk", x: 16, y: y, size: 12)
            for (index, curve) in curves.enumerated() {
                let row = y + 20 * Double(index + 1)
                PlotLook.text(curve.name, x: 16, y: row, size: 12, colour: PlotLook.colour(index))
                for mark in times.marks {
                    PlotLook.text(Figures.fixed(curve.atRisk(mark), digits: 0), x: times.place(mark), y: row, anchor: .middle, size: 12)
                }
            }
        }
    }
}
