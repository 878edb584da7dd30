/// Texts that nobody would type, the same ones for a seed: letters, marks, blanks, controls, emoji, right-to-left, unassigned.
struct RandomText: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private static let ranges: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0x20...0x7E, 0x41...0x5A, 0xA0...0x24F, 0x300...0x36F, 0x370...0x52F, 0x590...0x6FF, 0x900...0x97F,
        0x1E00...0x1FFF, 0x2000...0x206F, 0x3040...0x30FF, 0xAC00...0xD7A3, 0xE000...0xE0FF, 0xFB00...0xFFFF,
        0x1D400...0x1D7FF, 0x1F300...0x1F6FF, 0xE0000...0xE01FF, 0x0...0x10FFFF,
    ]

    mutating func text(upTo longest: Int) -> String {
        var view = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...longest, using: &self) {
            let range = Self.ranges[Int.random(in: 0..<Self.ranges.count, using: &self)]
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { view.append(scalar) }
        }
        return String(view)
    }

    mutating func date() -> BirthDateParts {
        (Int.random(in: 1930...2008, using: &self), Int.random(in: 1...12, using: &self), Int.random(in: 1...31, using: &self))
    }

    typealias BirthDateParts = (year: Int, month: Int, day: Int)
}
