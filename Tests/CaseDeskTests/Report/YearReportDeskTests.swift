import Cases
import Core
import Database
import Foundation
import Programs
import Testing

@testable import CaseDesk

/// A year on the real desk: the report says what independent sums over the stored rows say, and is kept as it was published.
@Suite struct YearReportDeskTests {
    private static let program = "grande-prairie-stop"
    private let during = People.by(.coordinator, at: Instant("2026-03-21T17:00:00.000Z")!)
    private let after = People.by(.coordinator, at: Instant("2027-02-01T17:00:00.000Z")!)
    private let figures = CommunityFigures(events: [Figure(name: Bilingual(en: "Rally", fr: "Rassemblement"), count: 2)])

    private static let names = [
        "Jean Tremblay", "Minh Nguyen", "Omar Haddad", "Walter Kowalski", "Ravi Singh", "Peter Oakes", "Zoltan Varga", "Diego Fuentes",
        "Klaus Becker", "Yusuf Demir", "Gareth Bevan", "Emeka Obi",
    ]

    /// People who pay, two of them in parts; one volunteer; a grant, most of which goes on.
    private func live(_ house: DeskHouse, payers: Int = 2) async throws {
        for number in 1...payers {
            let id = try await house.referred(Self.names[number - 1], .postCharge, Self.program, born: "19\(50 + number * 3)-07-1\(number % 10)")
            try await house.screen(id, .postCharge, Self.program)
            try await house.decide(id, .postCharge, Self.program)
            try await house.enrol(id, .postCharge, Self.program)
            for cents in number > 2 ? [Int64(75_000)] : [33_333, 41_667] {
                let page = try await house.desk.fee(of: id, by: during)
                try await house.desk.addFeeLine(
                    page.ledger.payment(Money(cents: cents), by: .moneyOrder), words: FeeWords(reference: "No. 7"), in: id,
                    expecting: page.lines.count, by: during, token: house.form())
            }
        }
        _ = try await house.referred("Luc Gagnon", .volunteer, Self.program, born: "1990-01-02")
        try await add(.grant(area: .treatment, Money(cents: 3_710_000), from: "Invented Ministry"), on: day("2026-03-02"), house)
        try await add(.disbursement(fund: Earmark.grants.id, Money(cents: 3_000_000), to: "Sunrise House", area: .treatment), house)
        try await add(.disbursement(fund: "purpose", Money(cents: 12_345), to: "Sunrise House", area: .advocacy), house)
    }

    private func add(_ kind: FundLine.Kind, on day: CivilDate? = nil, _ house: DeskHouse, by: By? = nil) async throws {
        let lines = try await house.desk.funds(by: during).lines.count
        try await house.desk.addFundLine(kind, on: day, expecting: lines, by: by ?? during, token: house.form())
    }

    private struct Cents: Decodable { let cents: Int64?, fund: String?, from: String? }

    private func cents(_ rows: [String]) throws -> [Cents] { try rows.map { try JSONDecoder().decode(Cents.self, from: Data($0.utf8)) } }

    @Test(arguments: EngineKind.available)
    func theReportIsWhatIndependentSumsComeTo(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            try await live(house, payers: 12)
            // A line of an earlier release, which was filed under no area.
            let old = #"{"cents":5000,"fund":"purpose","to":"Sunrise House"}"#
            try await house.store.write {
                try $0.connection.execute(
                    "INSERT INTO fund_line (program, sequence, version, facts, happened_on, recorded_at, actor) VALUES ($1, 4, 1, $2, $3, $4, $5)",
                    Self.program, old, day("2026-03-22"), self.during.now, "account:1")
            }
            let draft = try await house.desk.yearDraft(2026, community: figures, by: after)
            let (fees, funds, referred) = try await house.store.read { connection in
                (
                    try connection.rows("SELECT facts FROM fee_line WHERE kind = 'payment' AND happened_on LIKE '2026-%'") { try $0.text(0) },
                    try connection.rows("SELECT facts FROM fund_line WHERE happened_on LIKE '2026-%'") { try $0.text(0) },
                    try connection.count("SELECT COUNT(*) FROM case_event WHERE kind = 'refer' AND happened_on LIKE '2026-%'")
                )
            }
            let taken = try cents(fees).reduce(0) { $0 + ($1.cents ?? 0) }
            let given = try cents(funds).filter { $0.from != nil }.reduce(0) { $0 + ($1.cents ?? 0) }
            let spent = try cents(funds).filter { $0.from == nil }.reduce(0) { $0 + ($1.cents ?? 0) }
            let money = draft.report.money
            #expect(money.received.cents == taken && taken == 12 * 75_000 && money.granted.cents == given && money.spent.cents == spent)
            #expect(money.closing.cents == taken + given - spent && money.paidOut[nil] == Money(cents: 5_000))
            #expect(draft.report.table.entries.count == referred && referred == 13)
            #expect(draft.counts.last?.last == referred && draft.report.refusal == nil, "\(draft.report.checks.filter { !$0.isMet })")
            // The public reads of the people what is allowed: one volunteer is hidden, and another count with that one.
            let people = try #require(draft.shown.people)
            let volunteers = try #require(people.rows.firstIndex(of: "volunteer"))
            #expect(people.served == 13 && people.cells.joined().compactMap { $0 }.allSatisfy { $0 >= 10 })
            #expect(people.cells[volunteers].allSatisfy { $0 == nil })
            #expect(people.cells.joined().contains(12) == false, "the twelve would tell of the one")
            // Twelve paid: what they paid is shown, and what is left with it.
            #expect(draft.shown.money.fees == taken && draft.shown.money.closing == money.closing.cents && draft.shown.money.refunded == nil)
        }
    }

    @Test(arguments: EngineKind.available)
    func aReportIsKeptAsItWasPublishedAndALaterEditionSaysWhatChanged(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            try await live(house)
            let (desk, reason) = (house.desk, Bilingual(en: "A grant was found.", fr: "Une subvention a été retrouvée."))
            func publish(_ digest: String? = nil, _ changed: Bilingual? = nil, by: By? = nil) async throws {
                let shown = try await desk.yearDraft(2026, community: figures, by: after).digest
                try await desk.publish(
                    2026, community: figures, digest: digest ?? shown, changed: changed, by: by ?? after, token: house.form())
            }
            #expect(try await refusalCode { try await publish(by: during) } == "year-not-over")
            await #expect(throws: DeskError.changedMeanwhile([])) { try await publish("another") }
            await #expect(throws: Refusal.self) { try await publish(by: People.by(.prosecutor, at: after.now)) }
            try await publish()
            #expect(try await refusalCode { try await publish() } == "edition-unchanged")
            try await add(.grant(area: .advocacy, Money(cents: 100), from: "Avenue League"), on: day("2026-12-31"), house, by: after)
            #expect(try await refusalCode { try await publish() } == "edition-needs-reason")
            try await publish(nil, reason)
            let kept = try await desk.publishedReports(of: Self.program)
            #expect(kept.map(\.edition) == [2, 1] && kept.map(\.changed) == [reason, nil] && Set(kept.map(\.digest)).count == 2)
            #expect(kept[0].report.people == kept[1].report.people)
            #expect(try await desk.publishedReports(of: "edmonton-stop").isEmpty)
            #expect(try await house.entries("report.publish", "done") == 2)
            let pdf = try PDFReading(try await desk.reportPDF(of: Self.program, year: 2026, in: .fr))
            #expect(pdf.text.contains("Rapport de l’année 2026") && pdf.text.contains(kept[0].digest) && pdf.structure.contains("Table"))
            let once = try await desk.reportPDF(of: Self.program, year: 2026, in: .fr)
            let again = try await desk.reportPDF(of: Self.program, year: 2026, in: .fr)
            #expect(once == again)
            await #expect(throws: DeskError.notFound) { try await desk.reportPDF(of: Self.program, year: 2025, in: .fr) }
            try await AuditSealer(house.store).seal()
            #expect(try await desk.verify().holds)
            try await house.store.write { try $0.connection.execute("UPDATE year_report SET edition = 3 WHERE edition = 2") }
            #expect(try await !desk.verify().holds)
        }
    }

    @Test func aCountLeadsToItsCasesByNumberAndTheLookIsKept() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            try await live(house)
            let draft = try await house.desk.yearDraft(2026, community: figures, by: after)
            for (row, key) in draft.report.table.rows.enumerated() {
                for line in PublicReport.lines {
                    let found = try await house.desk.counted(in: 2026, row: key, columns: line.columns, by: after)
                    #expect(found.count == draft.counts[row][line.place])
                }
            }
            let all = try await house.desk.counted(in: 2026, row: nil, columns: YearColumn.allCases, by: after)
            #expect(Set(all).count == 3)
            let logged = try await house.store.read {
                try $0.rows("SELECT records FROM audit_entry WHERE act = 'report.cases' ORDER BY LENGTH(records) DESC LIMIT 1") { try $0.text(0) }
            }
            #expect(logged.first?.split(separator: " ").count == 3)
            await #expect(throws: DeskError.self) {
                try await house.desk.counted(in: 2026, row: nil, columns: YearColumn.allCases, by: People.by(.prosecutor, at: self.after.now))
            }
        }
    }
}
