import Core
import Programs
import Testing

@testable import Cases

/// What each program's document says of its fee, rule by rule; each test is named after the rule and runs for each program.
@Suite struct FeeDocumentTests {
    /// As the documents say it (programs/*.yaml name their sources).
    struct Document: Sendable, CustomTestStringConvertible {
        let id: String
        var stated: [Programs.Stream: Int64] = [:]
        /// Streams in which something is asked, and the document doesn't say how much.
        var unstated: [Programs.Stream] = []
        var reducible: Set<Programs.Stream> = []
        var preferred: PaymentMethod?
        var accepted: Set<PaymentMethod> = []
        var afterTalk: Set<PaymentMethod> = []
        var refused: Set<PaymentMethod> = []
        /// Basis points on a payment.
        var surcharges: [PaymentMethod: Int64] = [:]
        var dueBeforeClass = false
        var noShow: NoShowRule?

        var testDescription: String { id }
        var streams: [Programs.Stream] { Array(stated.keys) + unstated }
    }

    static let documents = [
        Document(
            id: "grande-prairie-stop", stated: [.postCharge: 750], unstated: [.volunteer], reducible: [.volunteer], preferred: .moneyOrder,
            accepted: [.debit, .credit], afterTalk: [.cash], refused: [.cheque], dueBeforeClass: true),
        Document(
            id: "edmonton-stop", stated: [.postCharge: 750], unstated: [.probation, .volunteer], accepted: [.moneyOrder], dueBeforeClass: true),
        Document(id: "longueuil", unstated: [.postCharge], accepted: [.moneyOrder, .debit, .credit]),
        Document(
            id: "template", stated: [.preCharge: 400, .postCharge: 400, .probation: 400, .volunteer: 200],
            reducible: [.preCharge, .postCharge, .probation, .volunteer], preferred: .moneyOrder, accepted: [.debit, .credit],
            afterTalk: [.cash], refused: [.cheque], surcharges: [.credit: 240], dueBeforeClass: true, noShow: .carry),
    ]

    private static let programs: [String: Program] = Dictionary(
        uniqueKeysWithValues: ShippedPrograms.all.compactMap { file in
            (try? ProgramDefinition.read(Array(file.yaml.utf8), id: file.id)).map { (file.id, $0.program) }
        })
    private static let today = day("2026-03-05")
    private let asker = "account:a"
    private let colleague = "account:b"

    private func dollars(_ amount: Int64) -> Money { Money(cents: amount * 100) }

    private func program(_ document: Document) throws -> Program { try #require(Self.programs[document.id]) }

    /// A ledger in which the amount is known: where the document names none, 300 dollars are asked.
    private func ledger(_ document: Document) throws -> FeeLedger {
        let ledger = try #require(FeeLedger(program: try program(document), stream: document.streams[0]))
        return ledger.amount == nil ? add(.amount(dollars(300)), ledger) : ledger
    }

    private func add(_ kind: FeeEntry.Kind, _ ledger: FeeLedger, by actor: String = "account:a") -> FeeLedger {
        ledger.adding(kind, by: actor, on: Self.today)
    }

    private func code(
        _ kind: FeeEntry.Kind, _ ledger: FeeLedger, by actor: String = "account:a", on day: CivilDate = today, classDay: CivilDate? = nil,
        talks: Set<Int> = [7], absence: Act.Absence? = nil
    ) -> String? {
        ledger.refusal(of: kind, by: actor, on: day, classDay: classDay, talks: talks, absence: absence)?.code
    }

    @Test func everyProgramThatAsksAFeeIsHere() {
        let asking = Self.programs.values.filter { $0.fee != nil }.map(\.id)
        #expect(Set(asking) == Set(Self.documents.map(\.id)))
    }

    @Test(arguments: documents) func theFeeOfEachStream(_ document: Document) throws {
        let rules = try #require(try program(document).fee)
        #expect(Set(rules.amounts.keys) == Set(document.streams))
        for (stream, amount) in document.stated {
            #expect(FeeLedger(program: try program(document), stream: stream)?.balance == dollars(amount))
        }
        for stream in document.unstated {
            let ledger = try #require(FeeLedger(program: try program(document), stream: stream))
            #expect(ledger.balance == nil && ledger.settlement == nil)
            #expect(code(ledger.payment(dollars(1), by: .moneyOrder), ledger) == "fee-unknown")
        }
    }

    @Test(arguments: documents) func aReducedFeeWhereTheDocumentOffersOne(_ document: Document) throws {
        #expect(Set(try #require(try program(document).fee).reducible) == document.reducible)
        for (stream, amount) in document.stated {
            let ledger = try #require(FeeLedger(program: try program(document), stream: stream))
            #expect(code(.amount(dollars(amount - 100)), ledger) == (document.reducible.contains(stream) ? nil : "fee-is-stated"))
            #expect(code(.amount(dollars(amount + 1)), ledger) == "fee-is-stated")
            #expect(ledger.refusal(of: .amount(dollars(1)), by: asker, on: Self.today, hasReason: false, talks: [])?.code == "text-missing")
        }
    }

    @Test(arguments: documents) func reliefTakesTwoPeople(_ document: Document) throws {
        let asked = add(.asked(.relief(dollars(100))), try ledger(document))
        #expect(code(.granted(asked.entries.count), asked, by: asker) == "takes-two")
        #expect(code(.granted(asked.entries.count), asked, by: colleague) == nil)
        let granted = add(.granted(asked.entries.count), asked, by: colleague)
        #expect(granted.balance == asked.balance.map { $0 - dollars(100) } && granted.relieved == dollars(100))
    }

    @Test(arguments: documents) func instalmentsArePaidBeforeTheClass(_ document: Document) throws {
        let ledger = try ledger(document)
        let half = Money(cents: try #require(ledger.balance).cents / 2)
        let classDay = day("2026-04-11")
        let parts = { (last: String) in
            FeeEntry.Kind.plan([
                FeeEntry.Instalment(due: day("2026-03-10"), amount: half), FeeEntry.Instalment(due: day(last), amount: half),
            ])
        }
        #expect(code(parts("2026-04-10"), ledger, classDay: classDay) == nil)
        #expect(code(parts("2026-04-11"), ledger, classDay: classDay) == (document.dueBeforeClass ? "plan-past-class" : nil))
    }

    @Test(arguments: documents) func aMoneyOrderIsTakenAndPreferredWhereTheDocumentSaysSo(_ document: Document) throws {
        let ledger = try ledger(document)
        let preferred = ledger.rules.methods.filter { $0.value.acceptance == .preferred }.map(\.key)
        #expect(preferred == (document.preferred.map { [$0] } ?? []))
        #expect(code(ledger.payment(dollars(100), by: .moneyOrder), ledger) == nil)
        #expect(add(ledger.payment(dollars(100), by: .moneyOrder), ledger).paid == dollars(100))
    }

    @Test(arguments: documents) func aWayOfPayingThatTheDocumentDoesNotTakeIsRefusedInItsSentence(_ document: Document) throws {
        let ledger = try ledger(document)
        let taken = document.accepted.union(document.preferred.map { [$0] } ?? [])
        for tender in PaymentMethod.allCases where !document.afterTalk.contains(tender) {
            let refusal = ledger.refusal(of: ledger.payment(dollars(100), by: tender), by: asker, on: Self.today, talks: [7])
            #expect(refusal?.code == (taken.contains(tender) ? nil : "tender-refused"), "\(tender)")
            if document.refused.contains(tender) {
                #expect(refusal?.sentence == Bilingual(en: "We can’t take a cheque.", fr: "Nous ne pouvons pas accepter les chèques."))
            }
        }
    }

    @Test(arguments: documents) func cashOnlyAfterATalkThatIsRecorded(_ document: Document) throws {
        let ledger = try ledger(document)
        let cash = ledger.payment(dollars(100), by: .cash)
        guard document.afterTalk.contains(.cash) else {
            #expect(code(cash, ledger) == "tender-refused" && code(.cashAllowed(talk: 7), ledger) == "cash-needs-no-talk")
            return
        }
        #expect(code(cash, ledger) == "cash-needs-talk")
        #expect(code(.cashAllowed(talk: 6), ledger) == "cash-needs-talk")
        #expect(code(.cashAllowed(talk: 7), ledger) == nil)
        let allowed = add(.cashAllowed(talk: 7), ledger)
        #expect(code(cash, allowed) == nil)
        let sentence = ledger.refusal(of: cash, by: asker, on: Self.today, talks: [])?.sentence.en ?? ""
        #expect(sentence.contains("discussed with the") && sentence.contains("coordinator first"))
    }

    /// Half a cent up; the sum of parts is charged part by part, never again on the whole.
    @Test(arguments: documents) func aSurchargeIsComputedOnceOnThePaymentInWholeCents(_ document: Document) throws {
        let ledger = try ledger(document)
        for tender in document.accepted {
            let points = document.surcharges[tender] ?? 0
            for cents in [10_000, 3_333, 1_021, 1] as [Int64] {
                guard case .payment(let payment) = ledger.payment(Money(cents: cents), by: tender) else { return }
                #expect(payment.surcharge == Money(cents: (cents * points + 5_000) / 10_000))
                #expect(payment.total == Money(cents: cents) + payment.surcharge)
                #expect(add(.payment(payment), ledger).paid == Money(cents: cents))
                let other = FeeEntry.Payment(tender: tender, amount: payment.amount, surcharge: payment.surcharge + Money(cents: 1))
                #expect(code(.payment(other), ledger) == "surcharge-is")
            }
        }
    }

    @Test(arguments: documents) func refundsAndVoidsTakeTwoPeople(_ document: Document) throws {
        var ledger = try ledger(document)
        let tender = document.preferred ?? .moneyOrder
        ledger = add(ledger.payment(dollars(200), by: tender), ledger)
        let payment = ledger.entries.count
        for request in [FeeEntry.Request.refund(payment: payment, dollars(50)), .void(payment: payment)] {
            let asked = add(.asked(request), ledger)
            #expect(code(.granted(asked.entries.count), asked, by: asker) == "takes-two")
            #expect(code(.granted(asked.entries.count), asked, by: colleague) == nil)
            let granted = add(.granted(asked.entries.count), asked, by: colleague)
            #expect(granted.paid == (request == .void(payment: payment) ? .zero : dollars(150)))
        }
        #expect(code(.asked(.void(payment: payment)), ledger, on: day("2026-03-06")) == "void-too-late")
        #expect(code(.asked(.refund(payment: payment, dollars(201))), ledger) == "more-than-left")
    }

    @Test(arguments: documents) func whoDoesNotComeAndTheFee(_ document: Document) throws {
        var ledger = try ledger(document)
        #expect(ledger.rules.noShow == document.noShow)
        ledger = add(ledger.payment(dollars(200), by: .moneyOrder), ledger)
        let refund = FeeEntry.Kind.asked(.refund(payment: ledger.entries.count, dollars(200)))
        // Only a program whose document says so keeps what somebody paid who stayed away.
        #expect(code(refund, ledger, absence: .unacceptable) == (document.noShow == .forfeit ? "fee-forfeited" : nil))
        #expect(document.noShow.sentence == (document.noShow == nil ? CasesText.noshowUnstated : CasesText.noshowCarry))
    }

    @Test(arguments: documents) func theFeeSettlesTheCaseAndNothingMoreIsTaken(_ document: Document) throws {
        var ledger = try ledger(document)
        let owed = try #require(ledger.balance)
        ledger = add(ledger.payment(owed, by: .moneyOrder), ledger)
        #expect(ledger.settlement == .paid && ledger.balance == .zero)
        #expect(code(ledger.payment(Money(cents: 1), by: .moneyOrder), ledger) == "more-than-owed")
    }

    /// The offer names the fee beside what the law asks at least, so that nobody takes one for the other.
    @Test func theFeeStandsBesideTheMinimumFine() throws {
        let house = ShippedLetters.house
        #expect(house.contains("For comparison, the minimum fine under section 286.1(1) of the Criminal Code: on summary conviction, $500 for a first offence"))
        #expect(house.contains("The fee isn’t a fine, and paying it isn’t a sentence."))
        #expect(house.contains("À titre de comparaison, voici l’amende minimale prévue"))
    }

    @Test func wherePeopleAreHelpedNoFeeIsAsked() throws {
        for id in ["toronto", "edmonton-coarse"] {
            let program = try #require(Self.programs[id])
            for stream in Programs.Stream.allCases { #expect(FeeLedger(program: program, stream: stream) == nil) }
        }
    }
}
