import Core
import Programs
import Testing

@Suite("Whatever bytes come")
struct MutationTests {
    @Test(
        "2,000 random mutations of a definition end in a program or in faults that stand in the file", arguments: 0..<4)
    func mutations(_ seed: Int) {
        var random = Xorshift(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        let original = Array(GoodDefinition.yaml.utf8)
        let lines = original.count(where: { $0 == 0x0A }) + 1
        for _ in 0..<500 {
            var bytes = original
            for _ in 0...random.below(4) { random.mutate(&bytes) }
            let faults = GoodDefinition.faults(bytes)
            let newLines = max(lines, bytes.count(where: { $0 == 0x0A }) + 1)
            #expect(faults.allSatisfy { (1...newLines + 1).contains($0.line) && $0.column >= 1 && !$0.message.isEmpty })
        }
    }
}

/// Marsaglia, "Xorshift RNGs" (2003): the same mutations in every run.
private struct Xorshift {
    var state: UInt64
    /// What YAML's grammar is made of.
    static let marks = Array("[]{}:-?&*!|>'\"%@#, \n\t".utf8)

    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    mutating func mutate(_ bytes: inout [UInt8]) {
        let at = below(bytes.count)
        switch below(6) {
        case 0: bytes[at] = UInt8(below(256))
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(Self.marks[below(Self.marks.count)], at: at)
        case 3: bytes.removeSubrange(at..<min(bytes.count, at + 1 + below(40)))
        case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 1 + below(80))], at: below(bytes.count))
        default: bytes.swapAt(at, below(bytes.count))
        }
    }
}
