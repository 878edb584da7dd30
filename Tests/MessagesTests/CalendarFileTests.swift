import Core
import Testing

@testable import Messages

@Suite struct CalendarFileTests {
    private func file(
        title: String = "Rendez-vous", note: String = "", method: CalendarFile.Method = .publish, when: CalendarFile.When = .day(CivilDate("2026-12-31")!)
    ) -> String {
        CalendarFile(
            uid: "0a1b", sequence: 7, method: method, title: title, note: note, when: when,
            stamp: Instant("2026-03-08T13:30:00.000Z")!
        ).text
    }

    @Test func aLineIsFoldedByOctetsAndNeverWithinACharacter() {
        let note = String(repeating: "é", count: 100)
        let lines = file(note: note).split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(file(note: note).replacing("\r\n ", with: "").contains("DESCRIPTION:" + note + "\r\n"))
    }

    @Test func whatIsWrittenIntoATextEndsNoLineAndNoValue() {
        let text = file(title: "A; B, C\\D\nEND:VEVENT\rX")
        #expect(text.contains("SUMMARY:A\\; B\\, C\\\\D\\nEND:VEVENTX\r\n"))
        #expect(text.split(separator: "\r\n").filter { $0 == "END:VEVENT" }.count == 1)
    }

    @Test func aDayThatIsCalledOffCancelsTheSameEntry() {
        let text = file(method: .cancel)
        for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "UID:0a1b", "SEQUENCE:7", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"] {
            #expect(text.contains("\r\n" + line + "\r\n"))
        }
    }

    @Test func hoursAreWrittenInUTCWithoutAPlace() {
        let text = file(when: .between(Instant("2026-04-11T15:00:00.000Z")!, Instant("2026-04-11T22:30:00.000Z")!))
        for line in ["DTSTART:20260411T150000Z", "DTEND:20260411T223000Z"] { #expect(text.contains("\r\n" + line + "\r\n")) }
        #expect(!text.contains("LOCATION"))
    }
}
