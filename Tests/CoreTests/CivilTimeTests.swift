import Foundation
import Testing

import Core

@Suite struct CivilTimeTests {
    @Test(arguments: [
        ("07:30", 450), ("7:30", 450), ("7 h 30", 450), ("7h30", 450), ("7\u{A0}h\u{A0}30", 450), ("7\u{202F}H\u{202F}30", 450), ("14 h", 840),
        ("00:00", 0), ("0 h", 0), ("23:59", 1439), (" 9:05 ", 545), ("2:30 p.m.", 870), ("2:30\u{A0}P.M.", 870), ("2pm", 840), ("12 a.m.", 0),
        ("12:00 pm", 720), ("11:59 am", 719),
    ])
    func timesAsPeopleTypeThem(typed: String, minutes: Int) {
        #expect(CivilTime(typed)?.minutes == minutes)
    }

    @Test(arguments: [
        "", ":", "h", "7", "730", "7:3", "7:300", "24:00", "7:60", "-7:30", "+7:30", "7:+3", "7:30:00", ":30", "7:", "::7:30", "7hh30", "h30",
        "13 pm", "0 pm", "7 h 30 pm", "p.m.", "pm", "m", "７:30", "7:3\u{301}0", "1.4:30", "99999999999999999999:00", "7 heures",
    ])
    func whatIsNoTimeIsRefused(hostile: String) {
        #expect(CivilTime(hostile) == nil)
    }

    @Test func everyMinuteReadsBackFromEachForm() throws {
        for minute in 0..<1440 {
            let time = try #require(CivilTime(hour: minute / 60, minute: minute % 60))
            #expect(CivilTime(time.description) == time)
            #expect(CivilTime(time.text(.en)) == time)
            #expect(CivilTime(time.text(.fr)) == time)
        }
        #expect(CivilTime(hour: 24, minute: 0) == nil)
        #expect(CivilTime(hour: -1, minute: 0) == nil)
        #expect(CivilTime(hour: 0, minute: 60) == nil)
    }

    @Test func timesAreStoredAsTextAndInOrder() throws {
        let json = try JSONEncoder().encode([time("7:05")])
        #expect(String(decoding: json, as: UTF8.self) == #"["07:05"]"#)
        #expect(try JSONDecoder().decode([CivilTime].self, from: json) == [time("7:05")])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([CivilTime].self, from: Data(#"["25:00"]"#.utf8)) }
        #expect(try time("9:59") < time("10:00"))
        #expect(CivilTime.midnight.minutes == 0)
    }
}
