import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@testable import CaseWeb

@Suite struct TakingsPageTests {
    private func taking(_ cents: Int64, _ surcharge: Int64 = 0, _ kind: FeeMovement.Kind = .payment, _ rules: FeeRules? = nil) -> Taking {
        Taking(
            id: CaseID(String(repeating: "a", count: 32))!, file: FileNumber("K4TN7QXMC") ?? FileNumber(from: SeededChance(seed: 1)),
            movement: FeeMovement(
                sequence: 1, on: CivilDate("2026-03-02")!, kind: kind, tender: .debit, amount: Money(cents: cents), surcharge: Money(cents: surcharge),
                payment: 1),
            receipt: nil, rules: rules ?? self.rules("Support"))
    }

    private func rules(_ earmark: String) -> FeeRules {
        FeeRules(amounts: [:], reducible: [], methods: [:], purpose: Bilingual(en: earmark, fr: earmark), dueBeforeClass: true)
    }

    private func file(_ takings: [Taking], _ language: Language, earmark: String = "Support") -> String {
        String(decoding: TakingsFile(takings: takings, today: rules(earmark).earmarks, language: language).bytes, as: UTF8.self)
    }

    @Test func theFileOpensInEachLanguagesSpreadsheet() {
        let french = file([taking(75_050, 1_250), taking(-10_005, 0, .refund)], .fr)
        #expect(french.hasPrefix("\u{FEFF}Jour;Reçu;Dossier;"))
        #expect(french.contains(";750,50;12,50;763,00;750,50\r\n") && french.contains(";-100,05;0,00;-100,05;-100,05\r\n"))
        let english = file([taking(75_050, 1_250)], .en)
        #expect(english.contains(",750.50,12.50,763.00,750.50\r\n"))
    }

    @Test func noTextIsTakenForAFormula() {
        #expect(file([], .en, earmark: "=1+1").contains("Of it for: =1+1"))
        let rules = FeeRules(
            amounts: [:], reducible: [], methods: [:], purpose: Bilingual(en: "a, \"b\"", fr: "a; \"b\""), dueBeforeClass: true)
        let text = String(decoding: TakingsFile(takings: [], today: rules.earmarks, language: .en).bytes, as: UTF8.self)
        #expect(text.contains("\"Of it for: a, \"\"b\"\"\""))
    }

    /// Only an amount that we write ourselves may begin with a minus.
    @Test(arguments: ["-1+1", "-2+cmd|' /C calc'!A0", "=1+1", "+1", "@SUM(A1)", "-a"])
    func aTextThatBeginsLikeAFormulaIsNoFormula(_ text: String) {
        let file = TakingsFile(takings: [taking(-5)], today: rules("Support").earmarks, language: .en)
        #expect(file.written(.text(text)).trimmingPrefix("\"").hasPrefix("'\(text.first!)"))
        #expect(file.written(.amount(Money(cents: -10_005))) == "-100.05" && file.written(.text("2026-03-02")) == "2026-03-02")
        #expect(String(decoding: file.bytes, as: UTF8.self).contains(",-0.05,0.00,-0.05,-0.05\r\n"))
    }

    /// A payment keeps its funds when the program's version in force has others, or none.
    @Test func eachPaymentIsInTheColumnsOfItsOwnVersion() {
        let before = FeeRules(
            amounts: [:], reducible: [], methods: [:], purpose: Bilingual(en: "", fr: ""), dueBeforeClass: true,
            earmarks: [
                Earmark(id: "counselling", name: Bilingual(en: "Counselling", fr: "Counseling"), share: 7_000),
                Earmark(id: "bursaries", name: Bilingual(en: "Bursaries", fr: "Bourses"), share: 3_000),
            ])
        let takings = [taking(10_000, 0, .payment, before), taking(5_000)]
        let text = String(decoding: TakingsFile(takings: takings, today: rules("Support").earmarks, language: .en).bytes, as: UTF8.self)
        #expect(text.contains("Of it for: Support,Of it for: Counselling,Of it for: Bursaries\r\n"))
        #expect(text.contains(",100.00,0.00,100.00,0.00,70.00,30.00\r\n") && text.contains(",50.00,0.00,50.00,50.00,0.00,0.00\r\n"))
        let gone = String(decoding: TakingsFile(takings: takings, today: [], language: .en).bytes, as: UTF8.self)
        #expect(gone.contains(",100.00,0.00,100.00,70.00,30.00,0.00\r\n"))
    }

    @Test func whomTheFeeFallsOnIsForTheCoordinatorAndTheAdministrator() async throws {
        try await withHouse { _, browser in
            let coordinator = try await browser.as(.coordinator).get("/fees/fairness")
            #expect(coordinator.status == .ok && coordinator.text.contains("Nothing to count yet"))
            #expect(try await browser.as(.administrator).get("/fees/fairness").status == .ok)
            #expect(try await browser.as(.prosecutor).get("/fees/fairness").status == .forbidden)
        }
    }

    @Test func nothingTakenIsSaidAndTheExportAsksForItsDays() async throws {
        try await withHouse { _, browser in
            let coordinator = browser.as(.coordinator)
            let page = try await coordinator.get("/fees")
            #expect(page.status == .ok && page.text.contains("Nothing was taken since the last count."))
            let missing = try await coordinator.get("/fees/export?from-day=1")
            #expect(missing.status == .unprocessableContent && missing.text.contains("value=\"1\""))
            let days = "from-day=1&from-month=1&from-year=2026&to-day=31&to-month=12&to-year=2026"
            let file = try await coordinator.get("/fees/export?" + days)
            #expect(file.status == .ok && file.headers[.contentDisposition]?.contains("fees-2026-01-01-2026-12-31.csv") == true)
            #expect(try await browser.as(.prosecutor).get("/fees").status == .forbidden)
            let funds = try await coordinator.submit("/fees/funds", ["fund": "purpose", "amount": "10", "to": "Sunrise House", "area": "treatment", "lines": "0"])
            #expect(funds.status == .conflict && funds.text.contains("$0.00 is left in this fund."))
        }
    }
}
