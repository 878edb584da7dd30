import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct CarryOverDeskTests {
    private static let text = """
        Nom;Naissance;Infraction;Étape;Décision le;Consentement le;Entente jusqu’au;Comparution;Payé avant Onward;Journée suivie en entier
        Gaétan Côté;1980-05-01;2025-06-01;entente;2025-10-01;2025-10-08;2026-06-30;2026-04-09;250,00 $;
        Réal Lévesque;1975-03-09;2025-06-01;;31/02/2026;;;;;
        Gaétan Côté;1980-05-01;2025-06-01;entente;2025-10-01;2025-10-08;2026-06-30;;;
        ;1971-01-01;2025-06-01;;;;;;;
        Yvon Bédard;1966-12-12;;terminé;;;;;;2025-01-18
        Luc Œuvray;1969-11-11;2025-06-01;flottant;02/03/2026;;;;;
        Total;;;;;;;;250,00 $;
        """

    private func sheet() -> CarrySheet {
        // As Excel saves it in Canada: Windows-1252.
        CarrySheet(bytes: Self.text.unicodeScalars.map { $0 == "Œ" ? 0x8C : $0 == "’" ? 0x92 : UInt8($0.value) })
    }

    private func rows(_ house: DeskHouse) -> [CarryRow] {
        let sheet = sheet()
        return sheet.rows(sheet.guessed, for: .init(program: house.program("grande-prairie-stop"), by: People.coordinator))
    }

    @Test func everyFaultIsToldWithItsLineAndItsCell() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let rows = rows(house)
            #expect(sheet().problem == nil && sheet().guessed.count == 10)
            #expect(rows.map(\.line) == Array(2...8))
            #expect(rows[0].errors.isEmpty, "\(rows[0].errors.mapValues(\.en))")
            #expect(rows[1].errors == [.decided: CaseDeskText.cellDateNotOnCalendar])
            #expect(rows[3].errors[.name] == CaseDeskText.cellNameMissing)
            #expect(rows[4].errors.isEmpty, "\(rows[4].errors.mapValues(\.en))")
            #expect(rows[5].typed[.name] == "Luc Œuvray" && rows[5].errors == [.stage: CaseDeskText.carryStageUnknown, .decided: CaseDeskText.cellDateAmbiguous])
            #expect(rows[6].isTotal)
        }
    }

    @Test(arguments: EngineKind.available)
    func aDryRunWritesNothingAndTheRealOneDoesEachRowOnce(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let rows = rows(house)
            let tried = try await house.desk.tryCarryOver(rows, by: People.coordinator)
            guard case .ready(.agreed)? = tried[0], case .twin(line: 2)? = tried[2], case .ready(nil)? = tried[4] else {
                Issue.record("\(tried)")
                return
            }
            #expect(try await house.count("case_file") == 0)
            let done = try await house.desk.carryOver(rows, by: People.coordinator, token: "year")
            let again = try await house.desk.carryOver(rows, by: People.coordinator, token: "year")
            guard case .opened(let number)? = done[0], case .alreadyDone(number?)? = again[0], case .twin(line: 2)? = again[2],
                case .marked? = done[4], case .alreadyDone(nil)? = again[4]
            else {
                Issue.record("\(done) \(again)")
                return
            }
            #expect(try await house.count("case_file") == 1)
            let id = try await house.desk.find(number, by: People.coordinator)
            let fee = try await house.desk.fee(of: id, by: People.coordinator)
            #expect(fee.ledger.paid == Money(cents: 25_000) && fee.lines.map(\.receipt) == [nil])
            let page = try await house.desk.page(id, by: People.coordinator)
            #expect(page.attentions.contains { $0.kind == .confirmPaper } && page.attentions.contains { $0.kind == .court })
            #expect(try await house.desk.verify().holds)
            // Sent as another sheet, the same people are recognized.
            let other = try await house.desk.carryOver(rows, by: People.coordinator, token: "another")
            guard case .alike(let like)? = other[0] else {
                Issue.record("\(other)")
                return
            }
            #expect(like.map(\.number) == [number])
        }
    }

    @Test(arguments: EngineKind.available)
    func columnsSaidOnceAreRememberedForTheProgram(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let sheet = sheet()
            #expect(try await house.desk.carryColumns(of: sheet, by: People.coordinator) == nil)
            try await house.desk.remember([0: .name, 3: .stage], of: sheet, by: People.coordinator)
            #expect(try await house.desk.carryColumns(of: sheet, by: People.coordinator) == [0: .name, 3: .stage])
            #expect(try await house.desk.carryColumns(of: CarrySheet("a,b\nc,d"), by: People.coordinator) == nil)
            await #expect(throws: DeskError.self) { try await house.desk.carryColumns(of: sheet, by: People.police) }
        }
    }
}
