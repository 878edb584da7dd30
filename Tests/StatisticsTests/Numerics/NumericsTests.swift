import Testing

@testable import Statistics

@Suite struct NumericsTests {
    /// The numbers that `rng.py` of the benchmark's data documents: the same bits in any language.
    @Test func chanceIsTheSameEverywhere() {
        var one = CounterRandom(seed: 20_261_122, stream: 1)
        var again = CounterRandom(seed: 20_261_122, stream: 1)
        var other = CounterRandom(seed: 20_261_122, stream: 2)
        let drawn = (0..<3).map { _ in one.uniform() }
        #expect(drawn == (0..<3).map { _ in again.uniform() })
        #expect(drawn != (0..<3).map { _ in other.uniform() })
        #expect(drawn == [0.6451930546070024, 0.5632760959189533, 0.5939164437924558])
    }

    @Test func wholeNumbersAreEvenlyDrawn() {
        var random = CounterRandom(seed: 7)
        var counts = [Int](repeating: 0, count: 6)
        for _ in 0..<60_000 { counts[random.below(6)] += 1 }
        let chi = counts.reduce(0.0) { $0 + ($1 - 10_000 as Int).squared / 10_000 }
        #expect(ChiSquared(freedom: 5).upper(chi) > 0.001)
    }

    @Test(arguments: [1, 2, 7]) func partsComeBackInOrder(threads: Int) {
        #expect(Parallel.map(1000, threads: threads) { $0 * $0 } == (0..<1000).map { $0 * $0 })
    }

    @Test func aMatrixTimesItsInverseIsOne() {
        var random = CounterRandom(seed: 3)
        for size in 1...8 {
            let root = (0..<size * size).map { _ in random.uniform() - 0.5 }
            let matrix = Self.gram(root, size)
            let product = Self.product(matrix, Cholesky(matrix, size: size).inverse, size)
            for (index, value) in product.enumerated() {
                #expect(abs(value - (index / size == index % size ? 1 : 0)) < 1e-6)
            }
        }
    }

    @Test func aColumnThatFollowsFromOthersIsNamed() {
        // Third column = first + second.
        let rows = [[1.0, 2, 3], [0, 1, 1], [4, 1, 5], [2, 2, 4]]
        let matrix = (0..<9).map { index in rows.reduce(0) { $0 + $1[index / 3] * $1[index % 3] } }
        let factors = Cholesky(matrix, size: 3)
        #expect(factors.redundant == [2])
        let solution = factors.solve([matrix[0], matrix[3], matrix[6]])
        #expect(relativeError(solution[0], 1) < 1e-12 && abs(solution[1]) < 1e-12 && solution[2] == 0)
    }

    private static func gram(_ root: [Double], _ size: Int) -> [Double] {
        (0..<size * size).map { index in
            (0..<size).reduce(0) { $0 + root[$1 * size + index / size] * root[$1 * size + index % size] }
        }
    }

    private static func product(_ left: [Double], _ right: [Double], _ size: Int) -> [Double] {
        (0..<size * size).map { index in
            (0..<size).reduce(0) { $0 + left[index / size * size + $1] * right[$1 * size + index % size] }
        }
    }
}

extension Int {
    fileprivate var squared: Double { Double(self * self) }
}
