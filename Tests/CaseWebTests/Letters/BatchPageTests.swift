import CaseDesk
import Cases
import Core
import Database
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct BatchPageTests {
    private static let unknown = String(repeating: "0", count: 32)

    @Test(arguments: [("en", "No letter waits."), ("fr", "Aucune lettre n’attend.")])
    func whereNothingWaitsThePageSaysWhatWill(language: String, sentence: String) async throws {
        try await withHouse { _, browser async throws in
            let page = try await browser.as(.coordinator, language).get("/letters")
            #expect(page.status == .ok && page.text.contains(sentence))
            #expect(try await browser.as(.coordinator).get("/letters/batches/\(Self.unknown)").status == .notFound)
            #expect(try await browser.as(.coordinator).get("/letters/batches/\(Self.unknown)/print").status == .notFound)
        }
    }

    /// A case that can't be read: its line says so plainly, in the queue and among those who were left out, and the rest is made.
    @Test func aCaseThatCantBeReadIsNamedAndTheRestGoesOn() async throws {
        try await withHouse { house, browser async throws in
            var paper = CarriedOver()
            paper.decided = CivilDate("2026-02-20")
            paper.eligible = true
            paper.consented = CivilDate("2026-02-21")
            paper.agreedFrom = CivilDate("2026-02-21")
            paper.agreedUntil = CivilDate("2026-06-12")
            paper.classDay = CivilDate("2026-04-11")
            let by = Somebody.coordinator.by
            var files: [(number: FileNumber, id: CaseID)] = []
            for (name, born) in [("Jean Tremblay", "1984-07-12"), ("Minh Nguyen", "1979-01-30")] {
                let number = try #require(try await house.refer(.of(name, born: born), token: name))
                let id = try await house.desk.find(number, by: by)
                let page = try await house.desk.page(id, by: by)
                try await house.desk.perform([Proposal(.carryOver(paper), happened: Happened(page.today))], in: id, expecting: nil, by: by, token: name + "2")
                files.append((number, id))
            }
            let damaged = files[0]
            let (english, french) = (browser.as(.coordinator), browser.as(.coordinator, "fr"))
            let batch = try await english.submit("/letters", ["kind": "class-notice", "day": "2026-04-11"]).location
            try await house.engine.write { connection in
                try connection.execute("UPDATE case_event SET facts = 'x' WHERE case_id = $1 AND kind = 'carry-over'", damaged.id)
            }
            for _ in 0..<2 { #expect(try await house.desk.makeNextLetter(at: WebHouse.now)) }
            #expect(try await !house.desk.makeNextLetter(at: WebHouse.now))
            for (visitor, left, queue) in [
                (english, "This case couldn’t be read", "These cases can’t be read"), (french, "Ce dossier n’a pas pu être lu", "Ces dossiers ne peuvent être lus"),
            ] {
                let page = try await visitor.get(batch).text
                #expect(page.contains(left) && page.contains(damaged.number.description) && page.contains("1 \(visitor.language == "fr" ? "sur" : "of") 2"))
                let waiting = try await visitor.get("/letters").text
                #expect(waiting.contains(queue) && waiting.contains(damaged.number.description))
            }
        }
    }

    @Test func nobodyElseReachesLettersOfManyCases() async throws {
        try await withHouse { _, browser async throws in
            for somebody in [Somebody.police, .prosecutor, .probation, .auditor, .administrator] {
                for path in ["/letters", "/letters/batches/\(Self.unknown)", "/letters/batches/\(Self.unknown)/print"] {
                    #expect(try await browser.as(somebody).get(path).status == .forbidden, "\(somebody.role) \(path)")
                }
            }
        }
    }
}
