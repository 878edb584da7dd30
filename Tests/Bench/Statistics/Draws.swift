import Foundation
import Statistics

/// Made-up data for the benchmark: the same numbers from the same seed wherever they are made. A column takes its uniform numbers from a stream of its own.
enum Draws {
    private static let seed: UInt64 = 20_261_122

    static func uniform(_ count: Int, stream: UInt64) -> [Double] {
        var random = CounterRandom(seed: seed, stream: stream)
        return (0..<count).map { _ in random.uniform() }
    }

    /// Men released from prison, after Rossi's: a hazard of 2.2·10⁻⁴ a day changed by seven covariates, followed for 180 to 1,095 days.
    struct Survival {
        static let names = ["fin", "age", "race", "wexp", "mar", "paro", "prio"]
        private static let effects = [-0.38, -0.057, 0.31, -0.15, -0.43, -0.085, 0.091]

        var times: [Double]
        let events: [Bool]
        let covariates: [[Double]]

        /// - Parameter days: whole days, with many ties; else as continuous as doubles are.
        init(_ count: Int, days: Bool) {
            func chosen(_ stream: UInt64, below share: Double) -> [Double] { Draws.uniform(count, stream: stream).map { $0 < share ? 1 : 0 } }
            let age = Draws.uniform(count, stream: 2).map { 17 + (28 * $0 * $0).rounded(.down) }
            let prior = Draws.uniform(count, stream: 7).map { min(18, (-3 * log1p(-$0)).rounded(.down)) }
            covariates = [chosen(1, below: 0.5), age, chosen(3, below: 0.6), chosen(4, below: 0.57), chosen(5, below: 0.12), chosen(6, below: 0.62), prior]
            let (arrests, ends) = (Draws.uniform(count, stream: 8), Draws.uniform(count, stream: 9))
            var (times, events): ([Double], [Bool]) = ([], [])
            times.reserveCapacity(count)
            for row in 0..<count {
                var logRatio = 0.0
                for (index, effect) in Self.effects.enumerated() { logRatio += effect * (covariates[index][row] - (index == 1 ? 25 : 0)) }
                let arrest = -log1p(-arrests[row]) / (2.2e-4 * exp(logRatio))
                let end = 180 + 915 * ends[row]
                events.append(arrest <= end)
                times.append(days ? min(arrest, end).rounded(.up) : min(arrest, end))
            }
            (self.times, self.events) = (times, events)
        }
    }

    /// Reports in a city of 20 by 20 km, in metres: 60 % around twelve places, the others anywhere; marked 10 %, 30 % near the fourth place.
    struct Points {
        let x: [Double]
        let y: [Double]
        let isMarked: [Bool]

        init(_ count: Int) {
            let (centreX, centreY) = (Draws.uniform(12, stream: 21).map { 20_000 * $0 }, Draws.uniform(12, stream: 22).map { 20_000 * $0 })
            let spread = Draws.uniform(12, stream: 23).map { 200 + 1_000 * $0 }
            let draws = (24...31).filter { $0 != 30 }.map { Draws.uniform(count, stream: $0) }
            var (x, y, marks): ([Double], [Double], [Bool]) = ([], [], [])
            for row in 0..<count {
                let place = Int(12 * draws[0][row])
                let isAnywhere = draws[1][row] < 0.4
                let distance = (-2 * log1p(-draws[2][row])).squareRoot()
                let angle = 2 * Double.pi * draws[3][row]
                x.append(isAnywhere ? 20_000 * draws[4][row] : centreX[place] + spread[place] * distance * cos(angle))
                y.append(isAnywhere ? 20_000 * draws[5][row] : centreY[place] + spread[place] * distance * sin(angle))
                let isNear = hypot(x[row] - centreX[3], y[row] - centreY[3]) < 1_000
                marks.append(draws[6][row] < (isNear ? 0.3 : 0.1))
            }
            (self.x, self.y, isMarked) = (x, y, marks)
        }
    }

    /// Counts in the cells of a square, higher in a block of ten by ten.
    static func cells(_ side: Int) -> [Double] {
        var counts = uniform(side * side, stream: 40).map { (-2 * log1p(-$0)).rounded(.down) }
        for (index, more) in uniform(100, stream: 41).enumerated() where side >= 30 {
            counts[(20 + index / 10) * side + 20 + index % 10] += (6 * more).rounded(.down)
        }
        return counts
    }
}
