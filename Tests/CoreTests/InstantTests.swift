import Foundation
import Testing

import Core

@Suite struct InstantTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00.000Z", Int64(0)), ("1969-12-31T23:59:59.999Z", -1), ("2026-03-08T07:30:00.000Z", 1_772_955_000_000),
        ("2000-02-29T12:34:56.789Z", 951_827_696_789), ("1900-01-01T00:00:00.000Z", -2_208_988_800_000),
    ])
    func knownMoments(text: String, milliseconds: Int64) {
        #expect(Instant(text)?.milliseconds == milliseconds)
        #expect(Instant(milliseconds: milliseconds).description == text)
    }

    /// Both engines compare the stored text, so its order must be that of time.
    @Test func textAndTimeHaveOneOrder() {
        let chance = SeededChance(seed: 9)
        let moments = (0..<2000).map { _ in Instant(milliseconds: Int64(chance.below(8_000_000_000_000)) - 4_000_000_000_000) }
        #expect(moments.sorted().map(\.description) == moments.map(\.description).sorted())
        for moment in moments { #expect(Instant(moment.description) == moment) }
    }

    @Test(arguments: [
        "", "2026-03-08", "2026-03-08T07:30:00Z", "2026-03-08 07:30:00.000Z", "2026-03-08T07:30:00.000", "2026-03-08T07:30:00.000z", "2026-03-08T07:30:00.000+00:00",
        "2026-03-08T24:00:00.000Z", "2026-03-08T07:60:00.000Z", "2026-03-08T07:30:60.000Z", "2026-02-30T07:30:00.000Z", "2026-03-08T07:30:00,000Z",
        "2026-03-08T07:30:00.00aZ", "2026-03-08T-7:30:00.000Z",
    ])
    func anyOtherFormIsRefused(hostile: String) {
        #expect(Instant(hostile) == nil)
    }

    @Test func secondsLater() throws {
        #expect(try instant("2026-03-08T07:30:00.000Z").adding(seconds: 90).description == "2026-03-08T07:31:30.000Z")
        #expect(try instant("2026-03-08T00:00:00.250Z").adding(seconds: -1).description == "2026-03-07T23:59:59.250Z")
    }

    @Test func momentsAreStoredAsText() throws {
        let moment = try instant("2026-03-08T07:30:00.000Z")
        let json = try JSONEncoder().encode([moment])
        #expect(String(decoding: json, as: UTF8.self) == #"["2026-03-08T07:30:00.000Z"]"#)
        #expect(try JSONDecoder().decode([Instant].self, from: json) == [moment])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Instant].self, from: Data("[\"now\"]".utf8)) }
    }
}
