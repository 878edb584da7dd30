import Foundation

/// A scale from numbers to places on a drawing, with marks at round numbers.
struct Axis {
    let least: Double
    let greatest: Double
    /// The places of `least` and `greatest` on the drawing.
    let from: Double
    let to: Double
    let marks: [Double]
    /// Digits behind the point that the marks need.
    let digits: Int
    var isLogarithmic = false

    /// Round marks that hold the numbers; about `count` of them.
    init(_ least: Double, _ greatest: Double, from: Double, to: Double, count: Int = 5) {
        let span = greatest > least ? greatest - least : max(abs(least), 1)
        let step = Self.roundStep(span / Double(max(count, 1)))
        let low = (least / step).rounded(.down) * step
        let high = greatest > least ? (greatest / step).rounded(.up) * step : low + step
        (self.least, self.greatest, self.from, self.to) = (low, high, from, to)
        marks = (0...Int(((high - low) / step).rounded())).map { low + Double($0) * step }
        digits = Self.digits(step)
    }

    private init(least: Double, greatest: Double, from: Double, to: Double, marks: [Double], digits: Int) {
        (self.least, self.greatest, self.from, self.to, self.marks, self.digits) = (least, greatest, from, to, marks, digits)
        isLogarithmic = true
    }

    /// For ratios: distances are those of logarithms. Both bounds are above 0.
    static func ratios(_ least: Double, _ greatest: Double, from: Double, to: Double) -> Axis {
        let choices = [0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000]
        let low = choices.last { $0 <= least } ?? least
        let high = choices.first { $0 >= greatest } ?? greatest
        return Axis(least: low, greatest: max(high, low * 2), from: from, to: to, marks: choices.filter { $0 >= low && $0 <= high }, digits: low < 0.1 ? 3 : 1)
    }

    func place(_ value: Double) -> Double {
        let share = isLogarithmic ? log(value / least) / log(greatest / least) : (value - least) / (greatest - least)
        return from + (to - from) * min(max(share, -0.02), 1.02)
    }

    func label(_ mark: Double) -> String { isLogarithmic && mark >= 1 ? Figures.fixed(mark, digits: 0) : Figures.fixed(mark, digits: digits) }

    /// 1, 2 or 5 times a power of ten, not below `least`.
    private static func roundStep(_ least: Double) -> Double {
        guard least.isFinite, least > 0 else { return 1 }
        var power = 1.0
        while power * 10 <= least { power *= 10 }
        while power > least { power /= 10 }
        return [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= least * 0.999 } ?? power * 10
    }

    private static func digits(_ step: Double) -> Int {
        var (digits, scaled) = (0, step)
        while digits < 9, abs(scaled - scaled.rounded()) > 1e-6 * scaled { (digits, scaled) = (digits + 1, scaled * 10) }
        return digits
    }
}
