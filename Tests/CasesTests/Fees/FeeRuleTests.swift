import Core
import Programs
import Testing

@testable import Cases

/// The fee rules of the programs' documents, each by its name.
@Suite struct FeeRuleTests {
    private static let programs: [String: Program] = Dictionary(
        uniqueKeysWithValues: ShippedPrograms.all.compactMap { file in
            (try? ProgramDefinition.read(Array(file.yaml.utf8), id: file.id)).map { (file.id, $0.program) }
        })
    private static let today = day("2026-03-05")
    private let coordinator = "account:a"

    private func ledger(_ program: String, _ stream: Programs.Stream = .postCharge) throws -> FeeLedger {
        let program = try #require(Self.programs[program])
        return try #require(FeeLedger(program: program, stream: stream))
    }

    private func dollars(_ amount: Int64) -> Money { Money(cents: amount * 100) }

    private func pay(_ amount: Int64, _ tender: PaymentMethod, _ ledger: FeeLedger) -> Refusal? {
        ledger.refusal(of: ledger.payment(dollars(amount), by: tender), by: coordinator, on: Self.today, talks: [7])
    }

    @Test func grandePrairieAsks750AndPrefersAMoneyOrder() throws {
        var ledger = try ledger("grande-prairie-stop")
        #expect(ledger.balance == dollars(750))
        #expect(ledger.rules.methods[.moneyOrder]?.acceptance == .preferred)
        #expect(pay(750, .moneyOrder, ledger) == nil)
        ledger = ledger.adding(ledger.payment(dollars(750), by: .moneyOrder), by: coordinator, on: Self.today)
        #expect(ledger.balance == .zero && ledger.settlement == .paid)
        #expect(pay(1, .moneyOrder, ledger)?.code == "more-than-owed")
    }

    @Test func grandePrairieRefusesAChequeInItsOwnWords() throws {
        let refusal = try #require(pay(750, .cheque, ledger("grande-prairie-stop")))
        #expect(refusal.code == "tender-refused")
        #expect(refusal.sentence.en == "We can’t take a cheque.")
        #expect(refusal.sentence.fr == "Nous ne pouvons pas accepter les chèques.")
    }

    @Test func grandePrairieTakesCashAfterATalkWithTheCoordinator() throws {
        var ledger = try ledger("grande-prairie-stop")
        let refusal = try #require(pay(750, .cash, ledger))
        #expect(refusal.code == "cash-needs-talk")
        #expect(refusal.sentence.en.contains("780-539-6692") && refusal.sentence.en.hasSuffix("Record the talk about cash first."))
        ledger = ledger.adding(.cashAllowed(talk: 7), by: coordinator, on: Self.today)
        #expect(pay(750, .cash, ledger) == nil)
        // The talk was corrected away: it never took place.
        let taken = ledger.payment(dollars(750), by: .cash)
        #expect(ledger.refusal(of: taken, by: coordinator, on: Self.today, talks: [1])?.code == "cash-needs-talk")
    }

    @Test func grandePrairieSaysThatCardsCostMoreAndNotHowMuchSoNothingIsAdded() throws {
        let ledger = try ledger("grande-prairie-stop")
        for tender in [PaymentMethod.debit, .credit] {
            guard case .payment(let payment) = ledger.payment(dollars(750), by: tender) else { return }
            #expect(payment.surcharge == .zero)
            #expect(pay(750, tender, ledger) == nil)
        }
    }

    @Test func grandePrairieAsksVolunteersForLessWhichTheAgencySays() throws {
        var ledger = try ledger("grande-prairie-stop", .volunteer)
        #expect(ledger.balance == nil)
        #expect(pay(100, .moneyOrder, ledger)?.code == "fee-unknown")
        #expect(ledger.refusal(of: .amount(dollars(200)), by: coordinator, on: Self.today, talks: [1, 7]) == nil)
        ledger = ledger.adding(.amount(dollars(200)), by: coordinator, on: Self.today)
        #expect(ledger.balance == dollars(200))
        let charged = try self.ledger("grande-prairie-stop")
        #expect(charged.refusal(of: .amount(dollars(200)), by: coordinator, on: Self.today, talks: [1, 7])?.code == "fee-is-stated")
    }

    @Test func longueuilAddsNothingAndTakesNoTransferYet() throws {
        var ledger = try ledger("longueuil")
        #expect(pay(300, .debit, ledger)?.code == "fee-unknown")
        ledger = ledger.adding(.amount(dollars(300)), by: coordinator, on: Self.today)
        #expect(pay(300, .eTransfer, ledger)?.code == "tender-refused")
        #expect(ledger.rules.methods.values.allSatisfy { $0.surcharge(on: dollars(300)) == .zero })
        #expect(ledger.refusal(of: .cashAllowed(talk: 1), by: coordinator, on: Self.today, talks: [1, 7])?.code == "cash-needs-no-talk")
    }

    @Test func onePersonLowersOnlyWhatTheProgramLetsBeReduced() throws {
        func asking(_ amount: Int64, _ ledger: FeeLedger) -> String? {
            ledger.refusal(of: .amount(dollars(amount)), by: coordinator, on: Self.today, talks: [])?.code
        }
        var fixed = try ledger("longueuil")
        #expect(asking(0, fixed) == "fee-of-nothing")
        fixed = fixed.adding(.amount(dollars(300)), by: coordinator, on: Self.today)
        #expect(asking(299, fixed) == "fee-not-lowered" && asking(0, fixed) == "fee-of-nothing" && asking(301, fixed) == nil)
        var reducible = try ledger("grande-prairie-stop", .volunteer).adding(.amount(dollars(200)), by: coordinator, on: Self.today)
        #expect(asking(100, reducible) == nil && asking(0, reducible) == "fee-of-nothing")
        reducible = reducible.adding(reducible.payment(dollars(150), by: .debit), by: coordinator, on: Self.today)
        #expect(asking(149, reducible) == "fee-below-paid" && asking(150, reducible) == nil)
    }

    @Test func whereNoFeeIsAskedThereIsNoLedger() throws {
        let toronto = try #require(Self.programs["toronto"])
        #expect(FeeLedger(program: toronto, stream: .postCharge) == nil)
    }

    @Test(arguments: [(Surcharge.basisPoints(250), 75_000, 1_875), (.basisPoints(275), 33_333, 917), (.basisPoints(1), 4_999, 0),
        (.basisPoints(1), 5_000, 1), (.fixed(Money(cents: 350)), 10, 350), (.amountUnknown, 75_000, 0)] as [(Surcharge, Int64, Int64)])
    func aSurchargeIsWholeCentsHalfUp(surcharge: Surcharge, on cents: Int64, is charged: Int64) {
        #expect(surcharge.charged(on: Money(cents: cents)) == Money(cents: charged))
    }
}
