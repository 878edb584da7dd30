import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CaseWeb

@Suite struct CarryOverPageTests {
    private static let pasted = "Client\tDDN\tFait du\tOui le\nGaétan Côté\t1980-05-01\t2025-06-01\t2025-10-01\nRéal Gagné\t1975-03-09\t2025-06-01\t31/02/2026"

    private static let said = "0=name;1=birth-date;2=offence-date;3=decided"

    private func columns(_ browser: Browser) async throws -> TestResponse {
        try await browser.as(.coordinator).submit(
            "/carry-over",
            ["table": Self.pasted, "column-0": "name", "column-1": "birth-date", "column-2": "offence-date", "column-3": "decided"],
            to: "/carry-over/columns")
    }

    @Test func columnsAreAskedOnceAndFaultsAreToldByTheirLines() async throws {
        try await withHouse { _, browser in
            let page = try await columns(browser)
            #expect(page.status == .ok && page.text.contains("In order: 1. To look at: 1."))
            #expect(page.text.contains("Row 3") && page.text.contains("There is no such day on the calendar."))
        }
    }

    @Test func aColumnThatIsChosenTwiceIsToldBesideIt() async throws {
        try await withHouse { _, browser in
            let page = try await browser.as(.coordinator).submit(
                "/carry-over", ["table": Self.pasted, "column-0": "name", "column-1": "name"], to: "/carry-over/columns")
            #expect(page.status == .unprocessableContent && page.text.contains("column-1-error"))
            let nameless = try await browser.as(.coordinator).submit(
                "/carry-over", ["table": Self.pasted, "column-1": "stage"], to: "/carry-over/columns")
            #expect(nameless.status == .unprocessableContent && nameless.text.contains("Choose the column that holds the name."))
        }
    }

    @Test func aFaultIsCorrectedOnThePageAndThenTheRowComesIn() async throws {
        try await withHouse { _, browser in
            _ = try await columns(browser)
            let mended = try await browser.as(.coordinator).submit(
                "/carry-over", ["table": Self.pasted, "columns": Self.said, "step": "check", "cell-3-3": "2025-10-02"], to: "/carry-over/run")
            #expect(mended.status == .ok && mended.text.contains("In order: 2. To look at: 0."))
            let done = try await browser.as(.coordinator).submit(
                "/carry-over", ["table": Self.pasted, "columns": Self.said, "step": "run", "cell-3-3": "2025-10-02"], to: "/carry-over/run")
            #expect(done.text.contains("Carried over: 2. Left out: 0."))
        }
    }

    @Test func somebodyAlikeComesInWhenTheCoordinatorSaysHowItIsKnown() async throws {
        try await withHouse { _, browser in
            _ = try await columns(browser)
            let run = { (other: String) async throws in
                try await browser.as(.coordinator).submit(
                    "/carry-over", ["table": Self.pasted, "columns": Self.said, "step": "run", "other-2": other], to: "/carry-over/run")
            }
            #expect(try await run("").text.contains("Carried over: 1."))
            let again = try await run(" ")
            #expect(again.text.contains("Carried over: 0.") && again.text.contains("If it is another person: how do you know?"))
            #expect(try await run("Another address and another lawyer").text.contains("Carried over: 1."))
        }
    }

    /// What was tried is what is done, whatever a colleague says of the same headings meanwhile.
    @Test func theRunReadsTheColumnsAsTheyWereTried() async throws {
        try await withHouse { house, browser in
            let page = try await columns(browser)
            #expect(try Browser.value("columns", in: page) == Self.said)
            try await house.desk.remember([0: .name, 1: .referredOn, 2: .policeFile], of: CarrySheet(Self.pasted), by: Somebody.coordinator.by)
            let done = try await browser.as(.coordinator).submit(
                "/carry-over", ["table": Self.pasted, "columns": try Browser.value("columns", in: page), "step": "run"], to: "/carry-over/run")
            #expect(done.text.contains("Carried over: 1. Left out: 1."))
            let lines = try await house.desk.list(CaseFilter(), by: Somebody.coordinator.by).lines
            #expect(lines.map(\.stage) == [.eligible])
            let without = try await browser.as(.coordinator).submit("/carry-over", ["table": Self.pasted, "step": "run"], to: "/carry-over/run")
            #expect(without.status == .badRequest)
        }
    }

    /// The sheet's agency is chosen once, told before anything is written, and carried to the run.
    @Test func theSheetsAgencyGetsItsCases() async throws {
        try await withHouse { house, browser in
            let other = String(repeating: "b", count: 32)
            let coordinator = browser.as(.coordinator)
            #expect(try await coordinator.get("/carry-over").text.contains("value=\"\(other)\""))
            let own = try await columns(browser)
            #expect(own.text.contains("recorded as your own"))
            let tried = try await coordinator.submit(
                "/carry-over", ["table": Self.pasted, "columns": Self.said, "step": "check", "agency": other], to: "/carry-over/run")
            #expect(tried.text.contains("recorded as sent by Other Police."))
            #expect(try Browser.value("agency", in: tried) == other)
            let done = try await coordinator.submit(
                "/carry-over", ["table": Self.pasted, "columns": Self.said, "step": "run", "agency": other], to: "/carry-over/run")
            #expect(done.text.contains("Carried over: 1."))
            #expect(try await house.desk.status(by: Somebody.otherPolice.by).lines.count == 1)
            #expect(try await house.desk.status(by: Somebody.police.by).lines.isEmpty)
            let nobody = try await coordinator.submit(
                "/carry-over", ["table": Self.pasted, "columns": Self.said, "step": "run", "agency": "nobody"], to: "/carry-over/run")
            #expect(nobody.status == .badRequest)
        }
    }

    @Test func theHelpNamesEveryColumn() {
        let told = CarryHelp.groups.flatMap(\.columns)
        #expect(Set(told) == Set(CarryColumn.allCases) && told.count == CarryColumn.allCases.count)
    }

    @Test func nobodyButTheCoordinatorCarriesOver() async throws {
        try await withHouse { _, browser in
            let page = try await browser.as(.police).submit("/refer/table", ["table": Self.pasted], to: "/carry-over/run")
            #expect(page.status == .forbidden || page.status == .notFound)
        }
    }
}
