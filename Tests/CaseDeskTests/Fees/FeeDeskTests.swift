import Cases
import Core
import Database
import Foundation
import Programs
import Testing

@testable import CaseDesk

@Suite struct FeeDeskTests {
    private static let program = "grande-prairie-stop"
    private static let now = Instant("2026-03-21T17:00:00.000Z")!
    private let coordinator = People.by(.coordinator, at: now)

    private func dollars(_ amount: Int64) -> Money { Money(cents: amount * 100) }

    /// Somebody who has agreed to take part and owes the fee.
    private func agreed(_ house: DeskHouse, _ name: String = "Jean Tremblay", born: String = "1984-07-12") async throws -> CaseID {
        let id = try await house.referred(name, .postCharge, Self.program, born: born)
        try await house.screen(id, .postCharge, Self.program)
        try await house.decide(id, .postCharge, Self.program)
        try await house.enrol(id, .postCharge, Self.program)
        return id
    }

    private func add(
        _ kind: FeeEntry.Kind, _ id: CaseID, _ house: DeskHouse, by: By? = nil, words: FeeWords = FeeWords()
    ) async throws {
        let by = by ?? coordinator
        let lines = try await house.desk.fee(of: id, by: by).lines.count
        try await house.desk.addFeeLine(kind, words: words, in: id, expecting: lines, by: by, token: house.form())
    }

    private func pay(_ amount: Int64, _ tender: PaymentMethod, _ id: CaseID, _ house: DeskHouse, reference: String? = nil) async throws {
        let ledger = try await house.desk.fee(of: id, by: coordinator).ledger
        try await add(ledger.payment(dollars(amount), by: tender), id, house, words: FeeWords(reference: reference ?? "MO 7"))
    }

    @Test(arguments: EngineKind.available)
    func theLastPartSettlesTheCaseAndARefundOpensItAgain(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await pay(500, .moneyOrder, id, house, reference: "MO 4471-22")
            #expect(try await house.desk.page(id, by: coordinator).state.fee == nil)
            try await pay(250, .debit, id, house)
            #expect(try await house.desk.page(id, by: coordinator).state.fee?.value == .paid)
            let page = try await house.desk.fee(of: id, by: coordinator)
            #expect(page.lines.map(\.receipt) == [ReceiptNumber(year: 2026, number: 1), ReceiptNumber(year: 2026, number: 2)])
            #expect(page.lines.first?.words.reference == "MO 4471-22")
            let why = FeeWords(reason: "moved away before the class")
            try await add(.asked(.refund(payment: 2, dollars(250))), id, house, words: why)
            await #expect(throws: Refusal.self) { try await add(.granted(3), id, house) }
            let colleague = By(Actor(account: AccountID(from: house.chance), grant: try #require(coordinator.actor.grant)), at: Self.now)
            try await add(.granted(3), id, house, by: colleague, words: why)
            #expect(try await house.desk.page(id, by: coordinator).state.fee == nil)
            #expect(try await house.desk.fee(of: id, by: coordinator).ledger.balance == dollars(250))
            #expect(try await house.entries("case.fee.add", "done") == 4)
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available, [true, false])
    func aChangedLineIsFound(kind: EngineKind, isFacts: Bool) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            try await pay(500, .moneyOrder, id, house, reference: "MO 4471-22")
            try await AuditSealer(house.store).seal()
            #expect(try await house.desk.verify().holds)
            try await house.store.write { writing in
                if isFacts {
                    try writing.connection.execute(
                        "UPDATE fee_line SET facts = $1", "{\"cents\":1,\"surcharge\":0,\"tender\":\"money-order\"}")
                } else {
                    try writing.connection.execute("UPDATE fee_line SET sealed = NULL")
                }
            }
            #expect(try await !house.desk.verify().holds)
        }
    }

    /// How many payments each of the sixteen desks takes: 10,000 in all under `make check-long`.
    private static let paymentsEach = ProcessInfo.processInfo.environment["ONWARD_LONG"] == "1" ? 625 : 10

    @Test(arguments: EngineKind.available)
    func sixteenDesksAtOnceLeaveNoGapAndNoRepeat(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            var people: [CaseID] = []
            for number in 0..<16 {
                people.append(try await agreed(house, "Essai \(DeskNames.all[number])", born: "19\(60 + number)-0\(number % 9 + 1)-1\(number % 8)"))
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for id in people { group.addTask { try await takeMany(Self.paymentsEach, from: id, house) } }
                try await group.waitForAll()
            }
            let numbers = try await house.store.read { connection in
                try connection.rows("SELECT number FROM receipt WHERE program = $1 AND year = 2026 ORDER BY number", Self.program) { try $0.int(0) }
            }
            #expect(numbers == Array(1...(16 * Self.paymentsEach)))
            for id in people {
                let page = try await house.desk.fee(of: id, by: coordinator)
                #expect(page.ledger.paid == dollars(Int64(Self.paymentsEach)))
                let receipts = page.lines.compactMap(\.receipt?.number)
                #expect(receipts.count == Self.paymentsEach && receipts == receipts.sorted())
            }
        }
    }

    /// A dollar at a time; whoever is told that the machine is busy tries again, as a person would.
    private func takeMany(_ count: Int, from id: CaseID, _ house: DeskHouse) async throws {
        let ledger = try await house.desk.fee(of: id, by: coordinator).ledger
        for line in 0..<count {
            var isDone = false
            while !isDone {
                do {
                    try await house.desk.addFeeLine(
                        ledger.payment(dollars(1), by: .moneyOrder), words: FeeWords(reference: "MO \(line)"), in: id, expecting: line,
                        by: coordinator, token: house.form())
                    isDone = true
                } catch StorageError.busy {}
            }
        }
    }

    @Test(arguments: EngineKind.available)
    func aChequeIsRefusedAndNothingIsWritten(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            await #expect(throws: Refusal.self) { try await pay(750, .cheque, id, house) }
            #expect(try await house.desk.fee(of: id, by: coordinator).lines.isEmpty)
            #expect(try await house.store.read { try $0.count("SELECT COUNT(*) FROM receipt") } == 0)
            #expect(try await house.entries("case.settle-fee", "refused:tender-refused") == 1)
        }
    }

    @Test(arguments: EngineKind.available)
    func aMoneyOrderWithoutItsNumberAndACardsNumberAreRefusedAndKeptNowhere(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            let ledger = try await house.desk.fee(of: id, by: coordinator).ledger
            let card = "4111 1111 1111 1111"
            await #expect(throws: Refusal.moneyOrderNumberMissing) { try await add(ledger.payment(dollars(1), by: .moneyOrder), id, house) }
            await #expect(throws: Refusal.holdsCardNumber) {
                try await add(ledger.payment(dollars(1), by: .debit), id, house, words: FeeWords(reference: card))
            }
            await #expect(throws: Refusal.holdsCardNumber) {
                try await add(.asked(.relief(dollars(1))), id, house, words: FeeWords(reason: "Paid by \(card)."))
            }
            #expect(try await house.desk.fee(of: id, by: coordinator).lines.isEmpty)
            #expect(try await house.entries("case.settle-fee", "refused:card-number") == 2)
            #expect(try await house.entries("case.settle-fee", "refused:money-order-number") == 1)
        }
    }

    @Test func aFormThatWasShownBeforeAnothersPaymentTakesNoneTwice() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await agreed(house)
            let shown = try await house.desk.fee(of: id, by: coordinator)
            try await pay(750, .moneyOrder, id, house)
            await #expect(throws: DeskError.changedMeanwhile([])) {
                try await house.desk.addFeeLine(
                    shown.ledger.payment(dollars(750), by: .moneyOrder), words: FeeWords(reference: "MO 7"), in: id, expecting: 0,
                    by: coordinator, token: house.form())
            }
            let token = house.form()
            await #expect(throws: Refusal.self) {
                try await house.desk.addFeeLine(shown.ledger.payment(dollars(1), by: .debit), in: id, expecting: 1, by: coordinator, token: token)
            }
        }
    }

    @Test func itIsTheAgencysAlone() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await agreed(house)
            for role in [Role.prosecutor, .police, .probationOfficer] {
                await #expect(throws: DeskError.noGrant) { try await house.desk.fee(of: id, by: People.by(role, at: Self.now)) }
                await #expect(throws: Refusal.onlyCoordinator) {
                    try await house.desk.addFeeLine(
                        .amount(dollars(1)), in: id, expecting: 0, by: People.by(role, at: Self.now), token: house.form())
                }
            }
        }
    }
}

/// Surnames that don't resemble each other.
private enum DeskNames {
    static let all = [
        "Tremblay", "Nguyen", "Adeyemi", "Roy", "Kowalski", "Singh", "Okafor", "Lavoie", "Petrov", "Haddad", "Morales", "Whitford", "Chang",
        "Bergeron", "Yilmaz", "Dufresne",
    ]
}
