import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@Suite("a case's pages") struct CasePageTests {
    @Test func theNumberOnTheCardFindsTheCase() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy", card: "BRTR-3NP9-B")))
            for typed in ["BRTR-3NP9-B", "brtr 3np9 b", "GP-26-1"] {
                let asked = try await browser.as(.coordinator).submit("/search", ["q": typed])
                let found = asked.status == .seeOther ? try await browser.as(.coordinator).get(asked.location) : asked
                #expect(found.text.contains(number.description), "\(typed)")
                #expect(found.text.contains("The number."))
            }
        }
    }

    @Test func eligibleNeedsTheFindingsThatAreTheProsecutors() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let path = "/cases/\(number)/acts/decide"
            let prosecutor = browser.as(.prosecutor)
            let sequence = try Browser.value("sequence", in: try await prosecutor.get(path))
            let answer = try await prosecutor.submit(
                path, [
                    "sequence": sequence, "value": "yes", "reason": "nothing against it", "gate-evidence": "yes", "happened-day": "3",
                    "happened-month": "3", "happened-year": "2026",
                ])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.count("Say yes or no: ") >= 3)
            #expect(answer.text.contains("nothing against it"))
        }
    }

    @Test func whatIsKeptAboutThePersonIsCorrectedOnItsPage() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roi")))
            let path = "/cases/\(number)/person"
            let coordinator = browser.as(.coordinator)
            let shown = try await coordinator.get(path)
            #expect(shown.text.contains("value=\"Paul Roi\"") && shown.text.contains("value=\"780-555-0101\""))
            let version = try Browser.value("version", in: shown)
            let fields: KeyValuePairs = [
                "version": version, "name": "Paul Roy", "born-day": "11", "born-month": "4", "born-year": "1988", "contact": "telephone",
                "contact-value": "780-555-0199", "police-file": "GP-26-1",
            ]
            #expect(try await coordinator.submit(path, fields).status == .seeOther)
            let page = try await coordinator.get("/cases/\(number)")
            #expect(page.text.contains("Paul Roy") && page.text.contains("780-555-0199"))
            let late = try await coordinator.submit(path, fields)
            #expect(late.status == .unprocessableContent)
            #expect(late.text.contains("Somebody else has corrected this meanwhile."))
            for other in [Somebody.prosecutor, .police, .auditor] {
                #expect(try await browser.as(other).get(path).status == .forbidden)
            }
        }
    }

    @Test func somebodyElsesCaseAndAnEmptyNumberAreAnsweredAlike() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy", stream: .volunteer), as: .coordinator))
            #expect(try await browser.as(.prosecutor).get("/cases/\(number)").status == .notFound)
            #expect(try await browser.as(.edmonton).get("/cases/\(number)").status == .notFound)
            #expect(try await browser.as(.prosecutor).get("/cases/K4TN-7QXM-3").status == .notFound)
            #expect(try await browser.as(.coordinator).get("/cases/\(number)/sheet").status == .notFound, "no sheet for court of a volunteer")
        }
    }

    @Test func policeReachTheTableAndTheCards() async throws {
        try await withHouse { house, browser in
            let form = try await browser.as(.police).get("/refer")
            #expect(form.text.contains("href=\"/refer/table\"") && form.text.contains("href=\"/refer/cards\""))
            _ = try await house.refer(.of("Paul Roy"))
            let status = try await browser.as(.police).get("/referrals")
            #expect(status.text.contains("href=\"/refer/table\"") && status.text.contains("href=\"/refer/cards\""))
        }
    }

    @Test func aConcernIsFirstInTheQueueAndNothingIsDecidedPastIt() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            _ = try await browser.as(.police).submit(
                "/referrals/\(number)/concern",
                ["note": "fifteen, she said", "happened-day": "3", "happened-month": "3", "happened-year": "2026"])
            let queue = try await browser.as(.prosecutor).get("/queue")
            #expect(queue.text.contains("A child may be in danger (1)"))
            #expect(!queue.text.contains("/acts/decide"))
            let decide = try await browser.as(.prosecutor).get("/cases/\(number)/acts/decide")
            #expect(!decide.text.contains("name=\"value\""))
            #expect(decide.text.contains("A concern for a child is open"))
        }
    }

    @Test func whatIsNextThePersonTheDatesAndThenWhatHappened() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy", court: "2026-03-27")))
            let page = try await browser.as(.coordinator).get("/cases/\(number)").text
            let places = ["What is next", ">Safe contact<", ">Dates to watch<", ">Section 717<", ">What happened<", "Referred after a charge."].map {
                page.firstRange(of: $0)?.lowerBound
            }
            #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
            #expect(page.contains("<h3>Tuesday, March 3, 2026</h3>"))
            // Nothing can't wait, so nothing is red.
            #expect(!page.contains("tag urgent") && !page.contains("note urgent"))
        }
    }

    @Test func aCorrectionNamesTheEntryThatItTakesBack() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let by = Somebody.coordinator.by
            let id = try await house.desk.find(number, by: by)
            let happened = Happened(CivilDate("2026-03-03")!)
            try await house.desk.perform([Proposal(.note, happened: happened, texts: [.note: "n"])], in: id, expecting: nil, by: by, token: "n")
            let sequence = try await house.desk.page(id, by: by).sequence
            try await house.desk.perform(
                [Proposal(.correct(sequence: sequence), happened: happened, texts: [.reason: "r"])], in: id, expecting: nil, by: by, token: "c")
            let page = try await browser.as(.coordinator).get("/cases/\(number)").text
            #expect(page.contains("Corrected, and no longer counts: Note written (March 3, 2026)."))
            #expect(!page.contains("Entry \(sequence)"))
        }
    }

    @Test func aClosedCaseSaysSoFirstAndWhatIsLeftOfIt() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Anna", born: nil, stream: .volunteer), as: .coordinator))
            let by = Somebody.coordinator.by
            let id = try await house.desk.find(number, by: by)
            for (index, act) in [Act.confirmEnding(.didNotAttend), .close].enumerated() {
                try await house.desk.perform(
                    [Proposal(act, happened: Happened(CivilDate("2026-03-03")!), texts: [.reason: "r"])], in: id, expecting: nil, by: by,
                    token: "end-\(index)")
            }
            let asked = try await browser.as(.coordinator, "fr").submit("/cases/\(number)/purpose", ["purpose": "keep-record", "next": "/cases/\(number)"])
            #expect(asked.status == .seeOther)
            let stated = By(by.actor, at: by.now, purpose: .keepRecord)
            let page = try await house.desk.page(id, by: stated)
            let kept = try #require(page.clocks.first { $0.name == .program(.retention) }?.due)
            let shown = try await browser.as(.coordinator, "fr").withNote(of: asked).get("/cases/\(number)").text
            #expect(shown.contains("<h1>Dossier fermé\u{A0}: n’a pas participé</h1>"))
            #expect(shown.contains("le dossier fermé le 3 mars 2026"))
            #expect(shown.contains("conservé jusqu’au \(kept.text(.fr)), puis détruit"))
        }
    }
}
