import Core
import Programs
import Testing

@testable import Cases

/// A stored example of every kind of line and version. What stands here has to be read for ever.
@Suite struct StoredFeeLineTests {
    static let examples: [(String, Int, String, FeeEntry.Kind)] = [
        ("amount", 1, #"{"cents":20000}"#, .amount(Money(cents: 20_000))),
        ("payment", 1, #"{"cents":75000,"surcharge":350,"tender":"money-order"}"#,
            .payment(FeeEntry.Payment(tender: .moneyOrder, amount: Money(cents: 75_000), surcharge: Money(cents: 350)))),
        ("payment", 1, #"{"cents":75000,"surcharge":0,"tender":"cash","version":"0a1b"}"#,
            .payment(FeeEntry.Payment(tender: .cash, amount: Money(cents: 75_000), surcharge: .zero, version: "0a1b"))),
        ("opening", 1, #"{"cents":25000}"#, .opening(Money(cents: 25_000))),
        ("cash-allowed", 1, #"{"talk":7}"#, .cashAllowed(talk: 7)),
        ("plan", 1, #"{"parts":[{"cents":5000,"due":"2026-04-01"}]}"#,
            .plan([FeeEntry.Instalment(due: day("2026-04-01"), amount: Money(cents: 5_000))])),
        ("ask-relief", 1, #"{"cents":5000}"#, .asked(.relief(Money(cents: 5_000)))),
        ("ask-refund", 1, #"{"cents":5000,"payment":2}"#, .asked(.refund(payment: 2, Money(cents: 5_000)))),
        ("ask-void", 1, #"{"payment":2}"#, .asked(.void(payment: 2))),
        ("grant", 1, #"{"request":3}"#, .granted(3)),
        ("grant", 1, #"{"request":3,"surcharge":27}"#, .granted(3, surcharge: Money(cents: 27))),
        ("decline", 1, #"{"request":3}"#, .declined(3)),
    ]

    @Test func everyExampleIsReadAndWrittenAsItStands() throws {
        for (kind, version, facts, line) in Self.examples {
            #expect(try StoredFeeLine(kind: kind, version: version, facts: facts).line() == line, "\(kind)@\(version)")
            #expect(try StoredFeeLine(line) == StoredFeeLine(kind: kind, version: version, facts: facts), "\(kind)@\(version)")
        }
    }

    @Test(arguments: [
        StoredFeeLine(kind: "gift", version: 1, facts: "{}"), StoredFeeLine(kind: "amount", version: 2, facts: #"{"cents":1}"#),
        StoredFeeLine(kind: "payment", version: 1, facts: #"{"cents":1}"#), StoredFeeLine(kind: "amount", version: 1, facts: "much"),
    ]) func whatALaterReleaseWroteIsSaidToBeUnreadable(stored: StoredFeeLine) {
        #expect(throws: StoredFeeLine.Unreadable.self) { try stored.line() }
    }
}
