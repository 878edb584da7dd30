import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@Suite("forms that ask how it is known") struct EvidenceTests {
    @Test func aConcernIsLiftedOnAPaper() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let by = Somebody.police.by
            let id = try await house.desk.find(number, by: Somebody.prosecutor.by)
            try await house.desk.perform(
                [Proposal(.raiseConcern, happened: Happened(CivilDate("2026-03-03")!), texts: [.note: "a girl"])], in: id, expecting: nil,
                by: by, token: "raise")
            let prosecutor = browser.as(.prosecutor)
            let path = "/cases/\(number)/acts/lift-concern"
            let form = try await prosecutor.get(path)
            #expect(form.text.contains("value=\"identity-document\"") && form.text.contains("value=\"court-record\""))
            #expect(!form.text.contains("value=\"birth-date-given\"") && !form.text.contains("value=\"own-word\""))
            let sequence = try Browser.value("sequence", in: form)
            func send(_ evidence: String) async throws -> TestResponse {
                try await prosecutor.submit(
                    path, [
                        "sequence": sequence, "by": evidence, "reason": "papers seen", "happened-day": "3", "happened-month": "3",
                        "happened-year": "2026",
                    ])
            }
            let silent = try await send("")
            #expect(silent.status == .unprocessableContent)
            #expect(silent.text.contains("href=\"#by\"") && silent.text.contains("papers seen"))
            let said = try await send("own-word")
            #expect(said.status == .conflict)
            #expect(try await send("identity-document").status == .seeOther)
            // Lifted, and the report is still due.
            let today = try await browser.as(.coordinator).get("/today")
            #expect(today.text.contains("no report is recorded"))
        }
    }

    @Test func aVolunteersAgeIsAskedForTheDayOfTheApplication() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Anna", born: nil, stream: .volunteer), as: .coordinator))
            let form = try await browser.as(.coordinator).get("/cases/\(number)/acts/establish-age")
            #expect(form.text.contains("on the day of the application"))
            #expect(form.text.contains("value=\"own-word\"") && !form.text.contains("value=\"court-record\""))
        }
    }

    @Test func aMissingReasonAndAMissingLetterAreSaidAtTheirFields() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let coordinator = browser.as(.coordinator)
            let path = "/cases/\(number)/acts/decide"
            let form = try await coordinator.get(path)
            let sequence = try Browser.value("sequence", in: form)
            let answer = try await coordinator.submit(
                path, ["sequence": sequence, "value": "no", "happened-day": "3", "happened-month": "3", "happened-year": "2026"])
            #expect(answer.status == .unprocessableContent)
            for field in ["reason", "decided-by", "letter"] {
                #expect(answer.text.contains("href=\"#\(field)\""), "\(field)")
                #expect(answer.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            #expect(answer.text.contains("<title>Error: "))
            let note = try await coordinator.submit(
                "/cases/\(number)/acts/note", ["sequence": sequence, "happened-day": "3", "happened-month": "3", "happened-year": "2026"])
            #expect(note.status == .unprocessableContent && note.text.contains("href=\"#note\""))
        }
    }

    /// A correction may rest on the prosecutor's letter: then both the letter and the name on it are there.
    @Test func aNameWithoutItsLetterIsAskedForTheLetter() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let coordinator = browser.as(.coordinator)
            let path = "/cases/\(number)/acts/correct"
            let form = try await coordinator.get(path)
            // Entries are named by day and words, not by a number.
            #expect(form.text.contains("March 3, 2026: Established as 18 or over."))
            let answer = try await coordinator.submit(
                path, [
                    "sequence": try Browser.value("sequence", in: form), "entry": "2", "reason": "a mistake", "decided-by": "Me Roy",
                    "happened-day": "3", "happened-month": "3", "happened-year": "2026",
                ])
            #expect(answer.status == .unprocessableContent && answer.text.contains("href=\"#letter\""))
            #expect(answer.text.contains("a mistake"))
        }
    }
}
