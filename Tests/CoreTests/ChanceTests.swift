import Testing

import Core

@Suite struct ChanceTests {
    /// First outputs of SplitMix64 for the seed 1234567, as other implementations publish them.
    @Test func seededChanceIsSplitMix64() {
        let words: [UInt64] = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        let bytes = words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) } }
        #expect(SeededChance(seed: 1_234_567).bytes(24) == bytes)
    }

    @Test func theSameSeedReplaysAndAnotherDoesNot() {
        let first = SeededChance(seed: 7)
        let second = SeededChance(seed: 7)
        for count in [1, 16, 3, 0, 9] { #expect(first.bytes(count) == second.bytes(count)) }
        #expect(SeededChance(seed: 7).bytes(16) != SeededChance(seed: 8).bytes(16))
    }

    @Test(arguments: [0, 1, 7, 8, 9, 31, 32])
    func asManyBytesAsAskedFor(count: Int) {
        #expect(SeededChance(seed: 1).bytes(count).count == count)
        #expect(SystemChance().bytes(count).count == count)
    }

    @Test func theSystemsChanceDoesNotRepeat() {
        #expect(Set((0..<1000).map { _ in SystemChance().bytes(16) }).count == 1000)
    }

    @Test(arguments: [1, 2, 3, 10, 32, 1000, 1 << 40, Int.max])
    func drawsStayBelowTheirBound(bound: Int) {
        let chance = SeededChance(seed: 3)
        for _ in 0..<2000 { #expect((0..<bound).contains(chance.below(bound))) }
    }

    /// 60,000 draws of ten values: each value 6,000 times, give or take 300 (four standard deviations).
    @Test func drawsFavourNoValue() {
        let chance = SeededChance(seed: 11)
        var counts = [Int](repeating: 0, count: 10)
        for _ in 0..<60_000 { counts[chance.below(10)] += 1 }
        #expect(counts.allSatisfy { abs($0 - 6000) < 300 })
    }

    /// A draw in the incomplete last run of remainders is thrown away, or small values would come up more often.
    @Test func aDrawThatWouldBiasIsDrawnAgain() {
        let chance = Script([[UInt8](repeating: 0xFF, count: 8), [0, 0, 0, 0, 0, 0, 0, 5]])
        #expect(chance.below(10) == 5)
    }

    @Test func threadsMayShareOneSeed() async {
        let chance = SeededChance(seed: 5)
        let drawn = await withTaskGroup(of: [[UInt8]].self) { group in
            for _ in 0..<8 { group.addTask { (0..<500).map { _ in chance.bytes(8) } } }
            return await group.reduce(into: [[UInt8]]()) { $0 += $1 }
        }
        let alone = SeededChance(seed: 5)
        #expect(Set(drawn) == Set((0..<4000).map { _ in alone.bytes(8) }))
    }
}
