import Core
import Programs
import Testing

@testable import Cases

@Suite struct CardNumberTests {
    /// Numbers that card networks publish for trying out, of each length, together and in groups.
    @Test(arguments: [
        "4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "3782 822463 10005", "5555\u{A0}5555\u{A0}5555\u{A0}4444", "4222222222222",
        "6304 0000 0000 0000 000", "MO 4471-22 4111 1111 1111 1111", "paid with 4111111111111111.", "card: 4111 – 1111 – 1111 – 1111, expires 12/27",
    ]) func whatMayBeACardsNumberIsFound(text: String) { #expect(CardNumber.isIn(text), "\(text)") }

    /// A digit that was mistyped, numbers that are shorter or longer, and what else is written beside a payment.
    @Test(arguments: [
        "", "MO 4471-22", "4111111111111112", "411111111111", "41111111111111111111", "T-77", "30-1234-5678", "780-539-6692",
        "on 2026-03-21 at 10:00, receipt 2026-0001", "4111 1111 and then 1111 1111", "$250.00 of $750.00",
    ]) func whatElseIsWrittenStays(text: String) { #expect(!CardNumber.isIn(text), "\(text)") }

    @Test func aMoneyOrderNeedsItsNumberAndNothingElseDoes() throws {
        let file = try #require(ShippedPrograms.all.first { $0.id == "grande-prairie-stop" })
        let program = try ProgramDefinition.read(Array(file.yaml.utf8), id: file.id).program
        let ledger = try #require(FeeLedger(program: program, stream: .postCharge))
        func code(_ kind: FeeEntry.Kind, _ hasReference: Bool) -> String? {
            ledger.refusal(of: kind, by: "account:a", on: day("2026-03-05"), hasReference: hasReference, talks: [])?.code
        }
        let money = Money(cents: 100)
        #expect(code(ledger.payment(money, by: .moneyOrder), false) == "money-order-number")
        #expect(code(ledger.payment(money, by: .moneyOrder), true) == nil)
        #expect(code(ledger.payment(money, by: .debit), false) == nil)
        // What was paid before Onward has no number of ours.
        #expect(code(.opening(money), false) == nil)
    }
}
