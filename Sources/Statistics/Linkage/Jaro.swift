/// Jaro's similarity of two strings (M. A. Jaro, "Advances in Record-Linkage Methodology", JASA 84, 1989).
public enum Jaro {
    /// From 0 (no letter in common) to 1 (equal), symmetric, over Unicode code points as given: fold names first.
    ///
    /// The mean of the shares of letters matched in each string and of matches in order. Letters match within half the
    /// longer length, less one; transpositions are halved downwards, as in the Census Bureau's `strcmp95`. Two empty
    /// strings are equal, hence 1; one empty string gives 0. Time grows with the product of the lengths.
    public static func similarity(_ left: String, _ right: String) -> Double {
        ScalarPair.withScalars(left, right, score)
    }

    static func score(_ left: ScalarPair.Scalars, _ right: ScalarPair.Scalars) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return left.isEmpty && right.isEmpty ? 1 : 0 }
        return withUnsafeTemporaryAllocation(of: Bool.self, capacity: left.count + right.count) { flags in
            flags.initialize(repeating: false)
            let leftFlags = UnsafeMutableBufferPointer(rebasing: flags[..<left.count])
            let rightFlags = UnsafeMutableBufferPointer(rebasing: flags[left.count...])
            let matches = match(left, right, leftFlags, rightFlags)
            guard matches > 0 else { return 0 }
            let halved = outOfOrder(left, right, leftFlags, rightFlags) / 2
            let count = Double(matches)
            return (count / Double(left.count) + count / Double(right.count) + (count - Double(halved)) / count) / 3
        }
    }

    private static func match(
        _ left: ScalarPair.Scalars, _ right: ScalarPair.Scalars,
        _ leftFlags: UnsafeMutableBufferPointer<Bool>, _ rightFlags: UnsafeMutableBufferPointer<Bool>
    ) -> Int {
        let reach = max(max(left.count, right.count) / 2 - 1, 0)
        var matches = 0
        for index in left.indices {
            let from = max(0, index - reach)
            let to = min(right.count, index + reach + 1)
            guard from < to else { break }
            for other in from..<to where !rightFlags[other] && right[other] == left[index] {
                leftFlags[index] = true
                rightFlags[other] = true
                matches += 1
                break
            }
        }
        return matches
    }

    private static func outOfOrder(
        _ left: ScalarPair.Scalars, _ right: ScalarPair.Scalars,
        _ leftFlags: UnsafeMutableBufferPointer<Bool>, _ rightFlags: UnsafeMutableBufferPointer<Bool>
    ) -> Int {
        var count = 0
        var other = 0
        for index in left.indices where leftFlags[index] {
            while !rightFlags[other] { other += 1 }
            if left[index] != right[other] { count += 1 }
            other += 1
        }
        return count
    }
}

/// Jaro's similarity, raised for a common beginning (W. E. Winkler, "String Comparator Metrics and Enhanced Decision
/// Rules in the Fellegi-Sunter Model of Record Linkage", 1990): people seldom mistake how a name begins.
public enum JaroWinkler {
    /// What each common letter at the beginning is worth, of what is missing from 1.
    public static let prefixScale = 0.1
    /// Common letters beyond this many add nothing.
    public static let longestPrefix = 4

    /// From 0 to 1, symmetric.
    /// - Parameter boostAbove: the prefix counts only when Jaro's similarity is greater than this. Winkler's own program
    ///   and most since take 0.7; 0 always raises, as R's `stringdist` does.
    public static func similarity(_ left: String, _ right: String, boostAbove: Double = 0.7) -> Double {
        ScalarPair.withScalars(left, right) { left, right in
            let jaro = Jaro.score(left, right)
            guard jaro > boostAbove else { return jaro }
            var prefix = 0
            let limit = min(longestPrefix, left.count, right.count)
            while prefix < limit, left[prefix] == right[prefix] { prefix += 1 }
            return jaro + Double(prefix) * prefixScale * (1 - jaro)
        }
    }
}
