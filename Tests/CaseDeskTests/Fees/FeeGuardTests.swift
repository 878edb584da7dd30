import Cases
import Core
import Database
import Foundation
import Programs
import Testing

@testable import CaseDesk

/// Nobody gets past the fee's ledger, and everybody gets their money back.
@Suite struct FeeGuardTests {
    private static let program = "grande-prairie-stop"
    private static let now = Instant("2026-03-21T17:00:00.000Z")!
    private let coordinator = People.by(.coordinator, at: now)

    private func dollars(_ amount: Int64) -> Money { Money(cents: amount * 100) }

    private func colleague(_ house: DeskHouse, of by: By) throws -> By {
        By(Actor(account: AccountID(String(repeating: "c", count: 32))!, grant: try #require(by.actor.grant)), at: by.now, purpose: by.purpose)
    }

    private func eligible(_ house: DeskHouse, _ program: String = program) async throws -> CaseID {
        let id = try await house.referred("Jean Tremblay", .postCharge, program)
        try await house.screen(id, .postCharge, program)
        try await house.decide(id, .postCharge, program)
        return id
    }

    private func agreed(_ house: DeskHouse, _ program: String = program) async throws -> CaseID {
        let id = try await eligible(house, program)
        try await house.enrol(id, .postCharge, program)
        return id
    }

    private func add(
        _ kind: FeeEntry.Kind, _ id: CaseID, _ house: DeskHouse, by: By? = nil, words: FeeWords = FeeWords(reason: "said why"), desk: CaseDesk? = nil
    ) async throws {
        let (by, desk) = (by ?? coordinator, desk ?? house.desk)
        let lines = try await desk.fee(of: id, by: by).lines.count
        try await desk.addFeeLine(kind, words: words, in: id, expecting: lines, by: by, token: house.form())
    }

    private func pay(_ amount: Int64, _ id: CaseID, _ house: DeskHouse, desk: CaseDesk? = nil) async throws {
        let ledger = try await (desk ?? house.desk).fee(of: id, by: coordinator).ledger
        try await add(ledger.payment(dollars(amount), by: .moneyOrder), id, house, words: FeeWords(reference: "MO 7"), desk: desk)
    }

    /// As a coordinator would send the act's form.
    private func code(_ act: Act, _ id: CaseID, _ house: DeskHouse) async throws -> String? {
        let proposal = Proposal(act, happened: Happened(day("2026-03-21")), texts: act.kind == .correct ? [.reason: "wrong"] : [:])
        do {
            try await house.desk.perform([proposal], in: id, expecting: nil, by: coordinator, token: house.form())
            return nil
        } catch let refusal as Refusal {
            return refusal.code
        }
    }

    private func fee(_ id: CaseID, _ house: DeskHouse) async throws -> (value: Act.FeeSettlement, sequence: Int)? {
        try await house.desk.page(id, by: coordinator).state.fee.map { ($0.value, $0.sequence) }
    }

    @Test(arguments: EngineKind.available)
    func noActSaysThatTheFeeIsSettledWhereItsLedgerDoesNot(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            #expect(try await code(.settleFee(.relieved), id, house) == "fee-desks-alone")
            #expect(try await code(.settleFee(.paid), id, house) == "fee-desks-alone")
            #expect(try await fee(id, house) == nil)
            #expect(try await house.entries("case.settle-fee", "refused:fee-desks-alone") == 2)
            try await pay(750, id, house)
            let settled = try #require(try await fee(id, house))
            // What a payment settled isn't taken back by a correction: nothing could be paid again.
            #expect(try await code(.correct(sequence: settled.sequence), id, house) == "fee-desks-alone")
            try await add(.asked(.refund(payment: 1, dollars(750))), id, house)
            try await add(.granted(2), id, house, by: try colleague(house, of: coordinator))
            #expect(try await fee(id, house) == nil)
            // Nor is the settlement brought back by correcting its correction.
            let correction = try await house.desk.page(id, by: coordinator).sequence
            #expect(try await code(.correct(sequence: correction), id, house) == "fee-desks-alone")
            try await pay(750, id, house)
            #expect(try await fee(id, house)?.value == .paid)
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func aCaseWhoseSettlementWasCorrectedAwayIsSettledByTheNextLine(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await pay(750, id, house)
            // As an earlier release let it be.
            let wrong = Proposal(
                .correct(sequence: try #require(try await fee(id, house)).sequence), happened: Happened(day("2026-03-21")), texts: [.reason: "wrong"])
            try await house.desk.perform([wrong], in: id, expecting: nil, by: coordinator, token: house.form(), isFeeDesks: true) { _ in }
            #expect(try await fee(id, house) == nil)
            try await add(.asked(.refund(payment: 1, dollars(10))), id, house)
            #expect(try await fee(id, house)?.value == .paid)
        }
    }

    @Test(arguments: EngineKind.available)
    func whoIsFoundIneligibleGetsTheMoneyBack(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await eligible(house)
            try await pay(500, id, house)
            try await house.act(
                .decide(Act.Decision(eligible: false)), on: day("2026-03-21"), in: id, by: People.by(.prosecutor, at: Self.now), texts: [.reason: "new facts"])
            await #expect(throws: Refusal.self) { try await pay(250, id, house) }
            try await add(.asked(.refund(payment: 1, dollars(500))), id, house)
            try await add(.granted(2), id, house, by: try colleague(house, of: coordinator))
            #expect(try await house.desk.fee(of: id, by: coordinator).ledger.paid == .zero)
        }
    }

    @Test(arguments: EngineKind.available)
    func moneyIsGivenBackAndRequestsAreAnsweredAfterTheEnd(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await add(.asked(.relief(dollars(50))), id, house)
            try await pay(750, id, house)
            let afternoon = People.by(.coordinator, at: Instant("2026-04-17T01:30:00.000Z")!)
            for segment in house.program(Self.program).classDay?.segments ?? [] {
                try await house.act(.attendSegment(segment.id), on: day("2026-04-11"), in: id, by: afternoon)
            }
            try await house.act(.report(.full), on: day("2026-04-16"), in: id, by: afternoon)
            try await add(.asked(.refund(payment: 2, dollars(100))), id, house, by: afternoon)
            try await house.end(id, .postCharge, Self.program)
            let after = People.by(.coordinator, at: later, purpose: .personAsked)
            try await add(.declined(1), id, house, by: try colleague(house, of: after))
            try await add(.granted(3), id, house, by: try colleague(house, of: after))
            let page = try await house.desk.fee(of: id, by: after)
            #expect(page.ledger.paid == dollars(650) && page.ledger.requests.isEmpty && !page.isSettledElsewhere)
            let heldUp = try #require(page.heldUp)
            // What was reported rests on the fee as it was then.
            #expect(try await house.desk.page(id, by: after).state.fee?.value == .paid)
            await #expect(throws: heldUp) { try await add(page.ledger.payment(dollars(100), by: .moneyOrder), id, house, by: after) }
            #expect(try await house.desk.verify().holds)
            _ = try await house.desk.dispose(id, by: disposalDue)
            await #expect(throws: Refusal.disposing) {
                try await house.desk.addFeeLine(
                    .asked(.refund(payment: 2, dollars(1))), in: id, expecting: 5, by: People.by(.coordinator, at: disposalDue.now), token: house.form())
            }
        }
    }

    /// The desk after the program's document was changed.
    private func changed(_ house: DeskHouse, _ change: (String) -> String) throws -> CaseDesk {
        let file = try #require(ShippedPrograms.all.first { $0.id == Self.program })
        let old = ShippedPrograms.confirmed(file.yaml)
        let new = change(old)
        #expect(new != old)
        let definitions = try [new, old].map { try ProgramDefinition.read(Array($0.utf8), id: Self.program) }
        return CaseDesk(store: house.store, shelf: ProgramLibrary(newest: [definitions[0]], kept: [definitions[1]]), chance: house.chance)
    }

    @Test(arguments: EngineKind.available)
    func aNewVersionOfTheProgramMovesNoMoneyThatWasTaken(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await pay(500, id, house)
            let divided = try changed(house) { text in
                let funds = """
                  earmarks:
                    - id: counselling
                      name: {en: Counselling, fr: Counseling}
                      share: 70
                    - id: bursaries
                      name: {en: Bursaries, fr: Bourses}
                      share: 30
                  due-before-class: yes
                """
                return text.replacing("  due-before-class: yes", with: funds)
            }
            try await pay(250, id, house, desk: divided)
            let funds = try await divided.funds(by: coordinator)
            #expect(funds.funds.map(\.id) == ["counselling", "bursaries", "purpose"] && funds.balance == dollars(750))
            #expect(funds.income == ["purpose": dollars(500), "counselling": dollars(175), "bursaries": dollars(75)])
            // Without any fee in the document, what was taken is still in the bookkeeper's file.
            let free = try changed(house) { text in
                let (from, to) = (text.range(of: "\nfee:\n")!, text.range(of: "\nclass-day:\n")!)
                return String(text[..<from.lowerBound]) + String(text[to.lowerBound...])
            }
            #expect(try await free.takings(from: day("2026-01-01"), to: day("2026-12-31"), by: coordinator).count == 2)
        }
    }

    private enum Forged: CaseIterable { case count, countedLine, fundLine }

    @Test(arguments: EngineKind.available, Forged.allCases)
    private func aChangedCountOrFundLineIsFound(kind: EngineKind, forged: Forged) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await pay(500, id, house)
            let mark = try await house.desk.cashUp(by: coordinator).mark
            try await house.desk.closeCashUp([.moneyOrder: dollars(500)], reason: nil, mark: mark, by: coordinator, token: house.form())
            try await house.desk.addFundLine(
                .disbursement(fund: "purpose", dollars(400), to: "Sunrise House", area: .treatment), expecting: 0, by: coordinator, token: house.form())
            try await AuditSealer(house.store).seal()
            #expect(try await house.desk.verify().holds)
            try await house.store.write { writing in
                switch forged {
                case .count: try writing.connection.execute("UPDATE cash_up SET facts = $1", "{\"counts\":[]}")
                case .countedLine: try writing.connection.execute("DELETE FROM cash_up_line")
                case .fundLine:
                    try writing.connection.execute("UPDATE fund_line SET facts = $1", "{\"cents\":1,\"fund\":\"purpose\",\"to\":\"Sunrise House\"}")
                }
            }
            #expect(try await !house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func nobodyIsRemindedOfADayForWhichEnoughIsPaid(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            let days = [day("2026-03-28"), day("2026-04-04")]
            try await add(.plan(zip(days, [250, 500]).map { FeeEntry.Instalment(due: $0, amount: dollars($1)) }), id, house)
            func due() async throws -> [Bool] {
                try await house.store.read { connection in try days.map { try AppointmentRecords.isFeeDue(id, on: $0, connection) } }
            }
            #expect(try await due() == [true, true])
            try await pay(250, id, house)
            #expect(try await due() == [false, true])
            try await pay(500, id, house)
            #expect(try await due() == [false, false])
        }
    }

    @Test(arguments: EngineKind.available)
    func theAgreementSaysWhatIsAskedOfThisPerson(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let program = "longueuil"
            let id = try await agreed(house, program)
            let by = People.by(.coordinator, program, at: Self.now)
            func letter(_ language: Language) async throws -> String {
                let made = try await house.desk.makeLetter(
                    .agreement, in: language, for: id, origin: "https://onward.example.ca", by: by, token: house.form())
                return try PDFReading(try await house.desk.letter(made, of: id, by: by).pdf).words.replacing("\u{A0}", with: " ")
            }
            #expect(try await letter(.en).contains("its amount is still to be set"))
            #expect(try await letter(.fr).contains("leur montant reste à fixer"))
            try await add(.amount(dollars(310)), id, house, by: by)
            #expect(try await letter(.en).contains("The fee of $310.00"))
            #expect(try await letter(.fr).contains("310,00 $"))
        }
    }
}
