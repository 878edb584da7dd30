import Core

/// The chance of a demonstration's desks. Inside ``during(_:_:)`` it draws from a seed of that act's own, so that acts
/// done side by side draw the same ids and file numbers whatever their order; elsewhere from the seed it was made with.
///
/// Fit for synthetic data only, like every seeded chance.
struct DemoChance: Chance {
    @TaskLocal private static var act: SeededChance?
    private let otherwise: SeededChance

    init(seed: UInt64) { otherwise = SeededChance(seed: seed) }

    func bytes(_ count: Int) -> [UInt8] { (Self.act ?? otherwise).bytes(count) }

    /// Runs one act, and what it starts, with a seed of its own.
    static func during<T: Sendable>(_ seed: UInt64, _ body: () async throws -> T) async rethrows -> T {
        try await $act.withValue(SeededChance(seed: seed), operation: body)
    }
}

/// Draws of the demonstration's plan. The same seed draws the same demonstration, in any order in which it is later played.
extension Chance {
    func between(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// True so many times in a hundred.
    func odds(_ percent: Int) -> Bool { below(100) < percent }

    /// A seed for a chance that is handed on.
    func seed() -> UInt64 { bytes(8).reduce(0) { $0 << 8 | UInt64($1) } }

    /// The fallback is for an empty list, of which nothing can be drawn.
    func pick<Element>(_ list: [Element], else fallback: Element) -> Element {
        list.isEmpty ? fallback : list[below(list.count)]
    }

    /// Fisher and Yates, as in Durstenfeld's Algorithm 235 (1964).
    func shuffled<Element>(_ list: [Element]) -> [Element] {
        var list = list
        for index in list.indices.dropFirst().reversed() { list.swapAt(index, below(index + 1)) }
        return list
    }
}
