import Foundation
import Testing

import Core

@Suite struct IdentifierTests {
    private let text = "00ff10a2b3c4d5e6f708192a3b4c5d6e"

    @Test func anIDIs32LowerCaseDigitsFrom16Bytes() {
        let id = CaseID(from: Script([[0x00, 0xFF, 0x10, 0xA2, 0xB3, 0xC4, 0xD5, 0xE6, 0xF7, 0x08, 0x19, 0x2A, 0x3B, 0x4C, 0x5D, 0x6E]]))
        #expect(id.text == text)
        #expect(CaseID(text) == id)
        #expect("\(id)" == text)
    }

    @Test(arguments: [
        "", "0", "00ff10a2b3c4d5e6f708192a3b4c5d6", "00ff10a2b3c4d5e6f708192a3b4c5d6e0", "00FF10A2B3C4D5E6F708192A3B4C5D6E",
        "00ff10a2-b3c4-d5e6-f708-192a3b4c", "00ff10a2b3c4d5e6f708192a3b4c5d6g", " 0ff10a2b3c4d5e6f708192a3b4c5d6e",
        "00ff10a2b3c4d5e6f708192a3b4c5d\u{660}", "00ff10a2b3c4d5e6f708192a3b4c5d6\0", "'; DROP TABLE cases; --00000000000",
    ])
    func anythingElseIsNoID(hostile: String) {
        #expect(CaseID(hostile) == nil)
    }

    @Test func idsAreStoredAsTextAndABadOneIsRefused() throws {
        let id = try #require(AccountID(text))
        let json = try JSONEncoder().encode([id])
        #expect(String(decoding: json, as: UTF8.self) == "[\"\(text)\"]")
        #expect(try JSONDecoder().decode([AccountID].self, from: json) == [id])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([AccountID].self, from: Data("[\"x\"]".utf8)) }
    }

    @Test func twoDrawsDiffer() {
        let chance = SeededChance(seed: 1)
        #expect(Set((0..<1000).map { _ in CaseID(from: chance) }).count == 1000)
    }
}
