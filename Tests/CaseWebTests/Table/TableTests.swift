import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CaseWeb

@Suite struct TableTests {
    /// A morning after an operation: 35 rows, four of them wrong, two of them about people who are here already.
    static let morning: String = {
        var rows = ["Name\tBirth date\tOffence date\tCard number\tContact"]
        let surnames = [
            "Tremblay", "Okafor", "Nguyen", "Singh", "MacDonald", "Bouchard", "Kowalski", "Hernandez", "Petrov", "Yamamoto", "Osei",
            "Lefebvre", "Haddad", "Novak", "Fraser", "Desjardins", "Ivanova", "Chukwu", "Ramirez", "Schmidt", "Olsen", "Castillo",
            "Bergeron", "Fontaine", "Whitford", "Zhang", "Dubois", "Abdi", "Moreau", "Kaur", "Lavoie", "Pelletier", "Girard", "Ouellet", "Caron",
        ]
        let given = ["Luc", "Chinedu", "Minh", "Harpreet", "Angus", "Remi", "Jan"]
        for (index, surname) in surnames.enumerated() {
            let born = index == 3 ? "31 February 1988" : index == 11 ? "2011-05-05" : "19\(60 + index)-0\(index % 9 + 1)-1\(index % 9)"
            let offence = index == 20 ? "" : "2026-02-28"
            let name = index == 27 ? "" : "\(given[index % given.count]) \(surname)"
            rows.append("\(name)\t\(born)\t\(offence)\tC-\(100 + index)\t780-555-01\(10 + index)")
        }
        return rows.joined(separator: "\n")
    }()

    private func paste(_ table: String, as somebody: Somebody, _ browser: Browser) async throws -> TestResponse {
        try await browser.as(somebody).submit("/refer/table", ["table": table])
    }

    private func seeded(_ house: WebHouse) async throws {
        try await house.refer(.of("Luc Tremblay", born: "1960-01-10"))
        try await house.refer(.of("Angus MacDonald", born: "1964-05-14"))
    }

    /// What the page carries along, unescaped.
    private func carried(_ page: TestResponse) throws -> String {
        try Browser.value("table", in: page).replacing("&quot;", with: "\"").replacing("&#10;", with: "\n").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }

    @Test func fourBadRowsAreExplainedInPlaceBeforeAnythingIsSaved() async throws {
        try await withHouse { house, browser in
            try await seeded(house)
            let page = try await paste(Self.morning, as: .police, browser)
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("35 rows: 31 in order, 4 to correct. Nothing is saved yet."))
            for field in ["cell-3-birth-date", "cell-11-birth-date", "cell-20-offence-date", "cell-27-name"] {
                #expect(page.text.contains("href=\"#\(field)\""), "\(field)")
                #expect(page.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            #expect(page.text.contains("value=\"31 February 1988\""))
            #expect(page.text.contains("Refer 31 people"))
            let answer = try await house.desk.list(CaseFilter(), by: Somebody.coordinator.by)
            #expect(answer.total == 2)
        }
    }

    @Test func theGoodRowsLandTheLikeOnesWaitAndTheWrongOnesStay() async throws {
        try await withHouse { house, browser in
            try await seeded(house)
            let check = try await paste(Self.morning, as: .police, browser)
            let body = try Browser.tokens(check) + Browser.encoded(["table": try carried(check), "stream": "", "step": "save"])
            let done = try await browser.as(.police).post("/refer/table", body)
            #expect(done.status == .ok)
            #expect(done.text.contains("29 referrals are in."))
            #expect(done.text.contains("2 wait for somebody to look"))
            #expect(done.text.contains("Not saved: 4 rows are still wrong"))
            let coordinator = Somebody.coordinator.by
            let answer = try await house.desk.list(CaseFilter(), by: coordinator)
            #expect(answer.total == 31)
            let second = try await house.desk.heldReferrals(by: coordinator)
            #expect(second.count == 2)
            let again = try await browser.as(.police).post("/refer/table", body)
            #expect(again.text.contains("29 referrals are in."))
            let third = try await house.desk.list(CaseFilter(), by: coordinator)
            #expect(third.total == 31)
            let fourth = try await house.desk.heldReferrals(by: coordinator)
            #expect(fourth.count == 2)
        }
    }

    @Test func cellsCorrectedOnThePageAreTaken() async throws {
        try await withHouse { house, browser in
            let check = try await paste(Self.morning, as: .police, browser)
            let fixes: KeyValuePairs = [
                "cell-3-birth-date": "1988-02-28", "cell-11-birth-date": "1991-05-05", "cell-20-offence-date": "2026-02-28",
                "cell-27-name": "Ahmed Abdi",
            ]
            let body = try Browser.tokens(check) + Browser.encoded(["table": try carried(check), "stream": "", "step": "check"])
            let second = try await browser.as(.police).post("/refer/table", body + Browser.encoded(fixes))
            #expect(second.status == .ok)
            #expect(second.text.contains("35 rows: 35 in order, 0 to correct."))
            let save = try Browser.tokens(second) + Browser.encoded(["table": try carried(second), "stream": "", "step": "save"])
            let done = try await browser.as(.police).post("/refer/table", save)
            #expect(done.text.contains("35 referrals are in."))
            let answer = try await house.desk.list(CaseFilter(), by: Somebody.coordinator.by)
            #expect(answer.total == 35)
        }
    }

    @Test func aTableThatCantBeReadSaysWhyAndKeepsWhatWasPasted() async throws {
        try await withHouse { _, browser in
            for table in ["", "nothing like a table", "Name\n", "Birth date\n1990-01-01"] {
                let page = try await paste(table, as: .police, browser)
                #expect(page.status == .unprocessableContent)
                #expect(page.text.contains("href=\"#table\""))
                #expect(page.text.contains(table))
            }
        }
    }

    @Test func aRowOfAStreamThatIsntTheReferrersIsWrong() async throws {
        try await withHouse { house, browser in
            let page = try await paste("Name,Stream\nAnna Roy,volunteer", as: .police, browser)
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("Line 2"))
            #expect(page.text.contains("Your role "))
            let body = try Browser.tokens(page) + Browser.encoded(["table": try carried(page), "stream": "", "step": "save"])
            let answer = try await browser.as(.police).post("/refer/table", body)
            #expect(answer.status == .unprocessableContent)
            let second = try await house.desk.list(CaseFilter(), by: Somebody.coordinator.by)
            #expect(second.total == 0)
        }
    }

    @Test func anEmptyTableHasTheHeadingsThatItsReferrerNeeds() async throws {
        try await withHouse { _, browser in
            let english = try await browser.as(.police).get("/refer/table/template")
            #expect(english.headers[.contentDisposition]?.contains("onward-referrals.csv") == true)
            #expect(english.text.hasPrefix("\u{FEFF}Name,Birth date,Offence date,Under 18 involved or sought,Card number,"))
            #expect(!english.text.contains("Order ends") && !english.text.contains("Stream"))
            let french = try await browser.as(.probation, "fr").get("/refer/table/template")
            #expect(french.text.contains("Nom;Date de naissance;") && french.text.contains("Fin de l’ordonnance"))
            #expect(!french.text.contains("Moins de 18 ans"))
            // Filled in, it is read as it was made.
            let line = "Anna Roy,1988-04-11,2026-02-20,no"
            let page = try await paste(english.text + line, as: .police, browser)
            #expect(page.status == .ok && page.text.contains("1 row: 1 in order"))
            for somebody in [Somebody.auditor, .administrator] {
                #expect(try await browser.as(somebody).get("/refer/table/template").status == .forbidden)
            }
        }
    }

    @Test func aMinorSoughtIsAskedAndTheAgeIsShown() async throws {
        try await withHouse { house, browser in
            let heading = "Name,Birth date,Offence date,Minor"
            let wrong = try await paste(heading + "\nAnna Roy,1988-04-11,2026-02-20,maybe", as: .police, browser)
            #expect(wrong.text.contains("Write yes, no or unknown.") && wrong.text.contains("Line 2, Under 18 involved or sought"))
            let right = try await paste(heading + "\nAnna Roy,1988-04-11,2026-02-20,unknown\nJo Roy,1990-01-01,2026-02-20,yes", as: .police, browser)
            #expect(right.text.contains("2 in order") && right.text.contains("Age at the offence") && right.text.contains(">37<"))
            let body = try Browser.tokens(right) + Browser.encoded(["table": try carried(right), "stream": "", "step": "save"])
            _ = try await browser.as(.police).post("/refer/table", body)
            let by = Somebody.coordinator.by
            var sought: [Bool?] = []
            for line in try await house.desk.list(CaseFilter(order: .due), by: by).lines {
                sought.append(try await house.desk.page(line.id, by: by).state.minorSought?.value)
            }
            #expect(sought.count == 2 && sought.contains(true) && sought.contains(nil))
        }
    }

    @Test func hostileCellsStayText() async throws {
        try await withHouse { _, browser in
            let cell = "\"" + hostile.replacing("\"", with: "\"\"") + "\""
            let table = "Name,Birth date,Offence date,Court,\(cell)\n\(cell),\(cell),2026-02-28,\(cell),x"
            let page = try await paste(table, as: .police, browser)
            #expect(page.status == .unprocessableContent)
            #expect(!page.text.contains("<script>alert"))
            #expect(!page.text.contains("<img src=x"))
        }
    }

    @Test func theCoordinatorSeesWhomARowResembles() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Luc Tremblay", born: "1960-01-10")))
            let coordinator = browser.as(.coordinator, "fr")
            let table = "Nom;Date de naissance;Date de l’infraction\nLuc Tremblay;1960-01-10;2026-02-28"
            let check = try await coordinator.submit("/refer/table", ["table": table, "stream": "post-charge"])
            #expect(check.status == .ok)
            let body = try Browser.tokens(check) + Browser.encoded(["table": try carried(check), "stream": "post-charge", "step": "save"])
            let done = try await coordinator.post("/refer/table", body)
            #expect(done.text.contains(number.description))
            #expect(done.text.contains("Ce que sont devenues les lignes"))
        }
    }

    @Test func rowsKeepTheNumbersThatTheSpreadsheetShows() async throws {
        try await withHouse { _, browser in
            let page = try await paste("\n;\nName;Offence date\n\nLuc Essai;2026-02-28\n;\n;2026-02-28", as: .police, browser)
            #expect(page.text.contains("Line 7") && !page.text.contains("Line 3"))
            let again = try await browser.as(.police).submit("/refer/table", ["table": try carried(page), "step": "save"])
            #expect(again.text.contains("line 7") || again.text.contains("Line 7"))
            #expect(again.text.contains(">5</td>"))
        }
    }
}
