import Cases
import Core
import Database
import OfficeDesk
import Programs
import Testing

@testable import CaseDesk
@testable import CaseWeb
@testable import onward

/// Two years of fees: the ledgers of the cases, the receipts, the counts of the drawer, the funds and the bookkeeper's file say the same, to
/// the cent.
@Suite struct DemoMoneyTests {
    private static let always = CivilDate("2000-01-01")!...CivilDate("2099-12-31")!

    @Test func theLedgersTheReceiptsTheCountsTheFundsAndTheFileAgree() async throws {
        try await DemoHouse.filled(seed: 3) { house in
            for coordinator in DemoHouse.coordinators {
                let by = try await house.by(coordinator)
                try await Books(house, by).agree()
                #expect(try await Books(house, by).counts.count > 3, "\(coordinator) has counted its drawer")
                #expect(try await !Books(house, by).funds.disbursed.isEmpty, "\(coordinator) has paid out of its funds")
            }
            // What two people give back, and a payment that was never taken, change all of them alike.
            let by = try await house.by("coordinator.gp")
            try await giveBack(house, by)
            let after = try await Books(house, by)
            #expect(Set(after.takings.map(\.movement.kind)) == [.payment, .refund, .void])
            try await after.agree()
        }
    }

    private func giveBack(_ house: DemoHouse, _ by: By) async throws {
        let colleague = By(Actor(account: AccountID(from: house.cases.chance), grant: try #require(by.actor.grant)), at: house.now)
        var isVoided = false
        var isRefunded = false
        for line in try await house.lines("coordinator.gp") where [.scheduled, .attended].contains(line.stage) && !(isVoided && isRefunded) {
            var page = try await house.cases.fee(of: line.id, by: by)
            let why = FeeWords(reason: "synthetic")
            let add = { (kind: FeeEntry.Kind, by: By) in
                let lines = try await house.cases.fee(of: line.id, by: by).lines.count
                try await house.cases.addFeeLine(kind, words: why, in: line.id, expecting: lines, by: by, token: "\(line.number) \(lines)")
            }
            if !isVoided, let owed = page.ledger.balance, owed > .zero {
                try await add(page.ledger.payment(owed, by: .credit), by)
                page = try await house.cases.fee(of: line.id, by: by)
                try await add(.asked(.void(payment: page.lines.count)), by)
                try await add(.granted(page.lines.count + 1), colleague)
                isVoided = true
            } else if let paid = page.ledger.payments.first {
                try await add(.asked(.refund(payment: paid.key, Money(cents: 33_333))), by)
                try await add(.granted(page.lines.count + 1), colleague)
                isRefunded = true
            }
        }
        #expect(isVoided && isRefunded)
    }

    /// What each book of one program says.
    private struct Books {
        let takings: [Taking]
        let ledgers: [CaseID: FeeLedger]
        let counts: [CashUp]
        let open: [Taking]
        let funds: FundLedger
        let receipts: [ReceiptNumber]

        init(_ house: DemoHouse, _ by: By) async throws {
            takings = try await house.cases.takings(from: DemoMoneyTests.always.lowerBound, to: DemoMoneyTests.always.upperBound, by: by)
            funds = try await house.cases.funds(by: by)
            open = try await house.cases.cashUp(by: by).open
            let program = try #require(by.program)
            let desk = house.cases
            (counts, receipts, ledgers) = try await house.store.read { connection in
                let files = try CaseFile.select(.program(program), "", [], connection)
                let ledgers = try files.compactMap { file in
                    FeeLedger(
                        try FeeRecords.lines(of: file.id, connection).map(\.entry), program: try desk.program(for: file), stream: file.stream
                    ).map { (file.id, $0) }
                }
                let receipts = try connection.rows("SELECT year, number FROM receipt WHERE program = $1 ORDER BY year, number", program) {
                    ReceiptNumber(year: try $0.int(0), number: try $0.int(1))
                }
                return (
                    try CashUpRecords.last(program: program, limit: 1_000, connection), receipts,
                    Dictionary(uniqueKeysWithValues: ledgers)
                )
            }
        }

        func agree() async throws {
            let taken = sum(takings.map(\.movement.amount))
            #expect(taken > .zero)
            // Case by case.
            for (id, ledger) in ledgers {
                #expect(ledger.paid == ledger.opening + sum(takings.filter { $0.id == id }.map(\.movement.amount)))
            }
            #expect(sum(ledgers.values.map { $0.paid - $0.opening }) == taken)
            try receiptsHaveNoGap()
            try countsAgree()
            // The funds: every cent of the fees is in one, or was paid out of it.
            let granted = sum(funds.granted.values.map(\.amount))
            #expect(granted == Money(cents: 3_710_000))
            #expect(sum(funds.income.values.map { $0 }) == taken + granted)
            #expect(funds.balance == taken + granted - sum(funds.disbursed.values.map(\.amount)))
            for fund in funds.funds { #expect(funds.balance(of: fund.id) >= .zero) }
            for language in Language.allCases { try fileAgrees(language) }
        }

        private func receiptsHaveNoGap() throws {
            for (_, numbers) in Dictionary(grouping: receipts, by: \.year) { #expect(numbers.map(\.number) == Array(1...numbers.count)) }
            let payments = takings.filter { $0.movement.kind == .payment }
            #expect(Set(payments.compactMap(\.receipt)) == Set(receipts) && payments.count == receipts.count)
            #expect(payments.allSatisfy { $0.receipt?.year == $0.movement.on.year })
        }

        private func countsAgree() throws {
            #expect(counts.map(\.number).sorted() == Array(1...counts.count))
            var counted = open.byTender
            for count in counts.flatMap(\.counts) { counted[count.tender] = (counted[count.tender] ?? .zero) + count.expected }
            #expect(counted.filter { $0.value != .zero } == takings.byTender.filter { $0.value != .zero })
            for count in counts where count.counts.contains(where: { $0.difference != .zero }) { #expect(count.reason != nil) }
        }

        /// The file is read as a spreadsheet reads it, and its columns are added up.
        private func fileAgrees(_ language: Language) throws {
            let earmarks = funds.funds.filter { $0.id != Earmark.grants.id }
            let file = TakingsFile(takings: takings, today: earmarks, language: language)
            let records = DelimitedText(String(decoding: file.bytes, as: UTF8.self), separator: language == .fr ? ";" : ",").records
            #expect(records.count == takings.count + 1)
            func column(_ place: Int) throws -> Money {
                sum(try records.dropFirst().map { record in
                    let cents = record.cells[place].replacing(language == .fr ? "," : ".", with: "")
                    return Money(cents: try #require(Int64(cents)))
                })
            }
            #expect(try column(5) == sum(takings.map(\.movement.amount)))
            #expect(try column(6) == sum(takings.map(\.movement.surcharge)))
            #expect(try column(7) == sum(takings.map(\.movement.total)))
            for (place, fund) in earmarks.enumerated() { #expect(try column(8 + place) == funds.income[fund.id] ?? .zero) }
        }

        private func sum(_ money: [Money]) -> Money { money.reduce(.zero) { $0 + $1 } }
    }
}
