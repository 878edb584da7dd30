import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@Suite struct TherapistPageTests {
    /// Somebody who was enrolled before Onward and needs four sessions, seen by a therapist.
    private func client(_ name: String, of therapist: Somebody, _ house: WebHouse) async throws -> FileNumber {
        let by = Somebody.longueuil.by
        let program = try #require(ShippedPrograms.all.first { $0.id == "longueuil" })
        let definition = try ProgramDefinition.read(Array(ShippedPrograms.confirmed(program.yaml).utf8), id: program.id)
        let places: [CarryColumn] = [.name, .birthDate, .offenceDate, .decided, .consented, .agreedUntil, .therapy]
        let sheet = CarrySheet("a,b,c,d,e,f,g\n\(name),1980-05-01,2025-06-01,2025-10-01,2025-10-08,2026-06-30,0 of 4")
        let rows = sheet.rows(
            Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0, $1) }),
            for: ReferralTable.Setting(program: definition.program, by: by))
        #expect(rows[0].errors.isEmpty, "\(rows[0].errors.mapValues(\.en))")
        guard case .opened(let number)? = try await house.desk.carryOver(rows, by: by, token: name)[0] else { throw DeskError.notFound }
        let id = try await house.desk.find(number, by: by)
        try await house.desk.assign(id, to: therapist.by.actor.id, by: by, token: "assign" + name)
        return number
    }

    private func session(_ what: String, _ day: String) -> KeyValuePairs<String, String> {
        ["session": what, "happened-day": day, "happened-month": "2", "happened-year": "2026"]
    }

    @Test(arguments: ["en", "fr"])
    func aTherapistSeesAndReachesOwnClientsAlone(language: String) async throws {
        try await withHouse { house, browser in
            let mine = try await client("Ada Demo", of: .therapist, house)
            let theirs = try await client("Bo Modèle", of: .otherTherapist, house)
            let therapist = browser.as(.therapist, language)
            let list = try await therapist.get("/clients")
            #expect(list.text.contains("Ada Demo") && !list.text.contains("Bo Modèle") && !list.text.contains(theirs.description))
            #expect(list.text.contains(language == "en" ? "0 of 4" : "0 sur 4"))
            let notOwn = try await therapist.get("/clients/\(theirs)")
            #expect(notOwn.status == .notFound)
            let foreign = try await therapist.submit("/clients/\(mine)", session("held", "16"), to: "/clients/\(theirs)")
            #expect(foreign.status == .notFound)
            #expect(try await browser.as(.otherTherapist).get("/clients/\(theirs)").text.contains("None yet."))
            // No page of the case itself, and nobody else has this one.
            #expect(try await therapist.get("/cases/\(mine)").status == .forbidden)
            #expect(try await browser.as(.longueuil).get("/clients/\(mine)").status == .forbidden)
        }
    }

    @Test(arguments: [("en", "Held", "Not held: the person didn’t come", "1 of 4"), ("fr", "Tenue", "Non tenue", "1 sur 4")])
    func heldAndNotHeldAreRecordedAndOnlyTheCountCrosses(language: String, held: String, missed: String, count: String) async throws {
        try await withHouse { house, browser in
            let number = try await client("Ada Demo", of: .therapist, house)
            let therapist = browser.as(.therapist, language)
            let path = "/clients/\(number)"
            let form = try await therapist.get(path)
            #expect(form.text.contains(held) && form.text.contains(language == "en" ? "Not held" : missed))
            let unsaid = try await therapist.submit(path, ["happened-day": "16", "happened-month": "2", "happened-year": "2026"])
            #expect(unsaid.status == .unprocessableContent && unsaid.text.contains("session-error"))
            #expect(try await therapist.submit(path, session("person", "16")).location == path)
            #expect(try await therapist.submit(path, session("held", "17")).location == path)
            let twice = try await therapist.submit(path, session("held", "17"))
            #expect(twice.status == .conflict)
            #expect(try await therapist.get(path).text.contains(count))
            let coordinator = browser.as(.longueuil, language)
            let page = try await coordinator.get("/cases/\(number)").text
            #expect(page.contains(language == "en" ? "Attended 1 of 4 therapy sessions." : "Séances de thérapie suivies\u{A0}: 1 sur 4."))
            for told in ["Session not held", "Attended a therapy session", "Séance non tenue", "Séance de thérapie suivie"] {
                #expect(!page.contains(told), "\(told)")
            }
            // Recorded by mistake: only who recorded it can know, and takes it back.
            let shown = try await therapist.get(path)
            let entry = try Browser.value("take-back", in: shown)
            #expect(try await therapist.submit(path, ["take-back": entry]).location == path)
            #expect(try await therapist.get(path).text.contains(language == "en" ? "0 of 4" : "0 sur 4"))
        }
    }
}
