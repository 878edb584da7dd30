import Core
import Testing

@testable import OfficeDesk

@Suite("Tokens")
struct SessionTokenTests {
    @Test("of sessions are 256 random bits: a thousand are distinct, and so are their hashes")
    func distinct() {
        let chance = SeededChance(seed: 7)
        let tokens = (0..<1_000).map { _ in SessionToken(from: chance) }
        #expect(Set(tokens).count == 1_000)
        #expect(Set(tokens.map(\.hash)).count == 1_000)
        #expect(tokens.allSatisfy { $0.text.utf8.count == 43 && SessionToken($0.text) == $0 })
    }

    @Test("are read in one form only", arguments: ["", "x", String(repeating: "!", count: 43), String(repeating: "A", count: 44)])
    func refused(text: String) {
        #expect(SessionToken(text) == nil)
    }

    @Test("for setting up can be read aloud and typed in any way")
    func setup() throws {
        let token = SetupToken(from: SeededChance(seed: 8))
        #expect(token.description.utf8.count == 26 + 4)
        #expect(SetupToken(token.description.lowercased()) == token)
        #expect(SetupToken(token.description.split(separator: "-").joined(separator: " ")) == token)
        let confused = String(token.description.map { $0 == "0" ? "o" : $0 == "1" ? "l" : $0 })
        #expect(SetupToken(confused) == token)
        #expect(SetupToken(String(token.description.dropLast())) == nil)
    }
}
