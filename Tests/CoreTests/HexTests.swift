import Testing

import Core

@Suite struct HexTests {
    @Test func everyByteRoundTrips() {
        let bytes = (0...255).map { UInt8($0) }
        let text = Hex.encode(bytes)
        #expect(text.hasPrefix("000102030405060708090a0b0c0d0e0f10"))
        #expect(text.hasSuffix("fdfeff"))
        #expect(Hex.decode(text) == bytes)
        #expect(Hex.decode(text.uppercased()) == bytes)
    }

    @Test func nothingIsNothing() {
        #expect(Hex.encode([UInt8]()) == "")
        #expect(Hex.decode("") == [])
    }

    @Test(arguments: ["0", "abc", "0g", "0x", " 00", "00 ", "é0", "\u{FF10}\u{FF10}", "-1", "+1", "/0", ":0", "@0", "`0", "G0"])
    func anythingElseIsRefused(hostile: String) {
        #expect(Hex.decode(hostile) == nil)
    }
}
