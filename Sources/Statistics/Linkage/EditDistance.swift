/// How many single-letter edits turn one string into another, over Unicode code points as given.
/// Time grows with the product of the lengths, memory with the second.
public enum EditDistance {
    /// Insertions, deletions and substitutions (V. I. Levenshtein, 1966).
    public static func levenshtein(_ left: String, _ right: String) -> Int {
        ScalarPair.withScalars(left, right) { distance($0, $1, swaps: false) }
    }

    /// The same, with a swap of two neighbouring letters as one edit, no part being edited twice
    /// (F. J. Damerau, 1964, in its restricted form, "optimal string alignment"). Not a metric: CA to ABC is 3.
    public static func optimalStringAlignment(_ left: String, _ right: String) -> Int {
        ScalarPair.withScalars(left, right) { distance($0, $1, swaps: true) }
    }

    private static func distance(_ left: ScalarPair.Scalars, _ right: ScalarPair.Scalars, swaps: Bool) -> Int {
        guard !left.isEmpty else { return right.count }
        guard !right.isEmpty else { return left.count }
        let width = right.count + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
            rows.initialize(repeating: 0)
            for column in 0..<width { rows[column] = column }
            // Three rows in turn: the one being filled, the one before, and the one before that for swaps.
            var (before, previous, current) = (2 * width, 0, width)
            for row in 1...left.count {
                rows[current] = row
                for column in 1...right.count {
                    let same = left[row - 1] == right[column - 1]
                    var best = min(
                        rows[previous + column - 1] + (same ? 0 : 1),
                        rows[previous + column] + 1,
                        rows[current + column - 1] + 1)
                    if swaps, row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                        best = min(best, rows[before + column - 2] + 1)
                    }
                    rows[current + column] = best
                }
                (before, previous, current) = (previous, current, before)
            }
            return rows[previous + right.count]
        }
    }
}
