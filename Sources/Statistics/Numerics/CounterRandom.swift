/// Chance that is a function: the i-th number of stream k of a seed is the same wherever it is asked for, so a simulation gives the same answer on
/// any number of threads when each replication takes the stream of its number.
///
/// The finalizer of SplitMix64 over a counter (G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
///
/// ```swift
/// var random = CounterRandom(seed: 20261122, stream: 1)
/// let first = random.uniform()
/// (first >= 0 && first < 1)  // true
/// ```
public struct CounterRandom: RandomNumberGenerator, Sendable {
    private let base: UInt64
    private var count: UInt64 = 0

    public init(seed: UInt64, stream: UInt64 = 0) { base = Self.mix(seed ^ (stream &* 0xD134_2543_DE82_EF95)) }

    public mutating func next() -> UInt64 {
        count &+= 1
        return Self.mix(base &+ count &* 0x9E37_79B9_7F4A_7C15)
    }

    /// From 0 up to but without 1, in steps of 2⁻⁵³.
    public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// From 0 up to but without `bound`, each equally likely (D. Lemire, "Fast Random Integer Generation in an Interval", ACM TOMACS 29, 2019).
    public mutating func below(_ bound: Int) -> Int {
        let bound = UInt64(bound)
        var product = next().multipliedFullWidth(by: bound)
        if product.low < bound {
            let least = (0 &- bound) % bound
            while product.low < least { product = next().multipliedFullWidth(by: bound) }
        }
        return Int(product.high)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
