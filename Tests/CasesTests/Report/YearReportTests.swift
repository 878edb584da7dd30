import Core
import Programs
import Testing

@testable import Cases

/// One year of a program, made by hand: who is counted where, and that nothing is published that two sources don't agree on.
@Suite struct YearReportTests {
    private static let program = Program.postCharge
    private static let year = CivilYear(2025)

    private static func id(_ number: Int) -> CaseID { CaseID(String(repeating: "0", count: 28) + String(1_000 + number))! }

    private static func file(_ number: Int, _ stream: Programs.Stream, _ acts: [(Act, String)], fees: [FeeEntry] = []) -> YearFile {
        let referral = Act.refer(
            Act.Referral(stream: stream, offence: nil, language: "en", interpreterNeeded: false, packageHandedOver: false))
        let events = ([(referral, acts[0].1)] + acts.dropFirst()).enumerated().map { place, act in
            CaseEvent(
                sequence: place + 1, act: act.0, happened: Happened(day(act.1)), recorded: Instant(milliseconds: 0), actor: "account:1",
                role: .coordinator, letter: nil, programVersion: program.version, texts: [])
        }
        return YearFile(
            id: id(number), number: FileNumber(from: SeededChance(seed: UInt64(number) + 1)), state: Case(events)!, program: program, fees: fees)
    }

    private static func attended(_ on: String) -> [(Act, String)] { [(.attendSegment("laws"), on), (.attendSegment("survivor"), on)] }
    /// The first act is the referral; its place holds only the day.
    private static func came(_ on: String) -> [(Act, String)] { [(.note, on)] }

    private static func paid(_ cents: Int64, _ on: String) -> [FeeEntry] {
        [
            FeeEntry(
                sequence: 1, happened: day(on), actor: "account:1",
                kind: .payment(FeeEntry.Payment(tender: .moneyOrder, amount: Money(cents: cents), surcharge: .zero)))
        ]
    }

    private static func facts(_ files: [YearFile], lines: [FundLine] = [], listed: Int? = nil) -> YearFacts {
        let movements = files.flatMap(\.fees.movements)
        return YearFacts(
            program: program, year: year, files: files, takings: movements.map { ($0, FeeRules.sevenHundredFifty) },
            counted: movements.reduce(.zero) { $0 + $1.total }, uncounted: .zero, lines: lines, classDays: [day("2025-05-10"), day("2024-05-10")],
            listed: listed ?? files.count { year.contains($0.state.referred.happened.date) }, community: CommunityFigures())
    }

    @Test func everyCaseStandsInOnePlace() throws {
        let files = [
            Self.file(1, .postCharge, Self.came("2025-02-01")),
            Self.file(2, .postCharge, Self.came("2025-02-01") + Self.attended("2025-05-10") + [(.report(.full), "2025-06-01")]),
            Self.file(3, .postCharge, Self.came("2025-02-01") + Self.attended("2025-05-10") + [(.report(.full), "2026-01-04")]),
            Self.file(4, .postCharge, Self.came("2025-02-01") + [(.decide(Act.Decision(eligible: false)), "2025-03-01")]),
            Self.file(5, .postCharge, Self.came("2025-02-01") + [(.decline, "2025-03-01")]),
            Self.file(6, .volunteer, Self.came("2025-02-01") + Self.attended("2025-05-10") + [(.confirmEnding(.attended), "2025-05-11")]),
            // Of before: over by then, still on the way, and attended before but completed in the year.
            Self.file(7, .postCharge, Self.came("2024-02-01") + [(.decline, "2024-03-01")]),
            Self.file(8, .postCharge, Self.came("2024-02-01")),
            Self.file(9, .postCharge, Self.came("2024-02-01") + Self.attended("2024-05-10") + [(.report(.full), "2025-01-04")]),
            // What came later isn't of this year.
            Self.file(10, .postCharge, Self.came("2026-01-01")),
            // An entry of the year that was put right after it never was.
            Self.file(11, .postCharge, Self.came("2025-02-01") + [(.decline, "2025-03-01"), (.correct(sequence: 2), "2026-02-01")]),
        ]
        let report = YearReport(Self.facts(files))
        let places = Dictionary(uniqueKeysWithValues: report.table.entries.map { ($0.id, "\($0.row.key) \($0.column.rawValue)") })
        #expect(places == [
            Self.id(1): "post-charge on-the-way", Self.id(2): "post-charge attended-completed", Self.id(3): "post-charge attended-otherwise",
            Self.id(4): "post-charge not-admitted", Self.id(5): "post-charge stopped", Self.id(6): "volunteer attended-completed",
            Self.id(8): "earlier on-the-way", Self.id(9): "earlier completed", Self.id(11): "post-charge on-the-way",
        ])
        #expect(report.table.rows == [.referred(.postCharge), .referred(.volunteer), .earlier])
        #expect(report.table.counts == [[1, 1, 0, 1, 1, 2], [1, 0, 0, 0, 0, 0], [0, 0, 1, 0, 0, 1]])
        #expect(report.classDays == 1 && report.refusal == nil, "\(report.checks.filter { !$0.isMet })")
    }

    @Test func theMoneyOfAYearIsWhatMovedInIt() {
        func line(_ sequence: Int, _ on: String, _ kind: FundLine.Kind) -> FundLine {
            FundLine(sequence: sequence, on: day(on), actor: "account:1", kind: kind)
        }
        let files = [
            Self.file(1, .postCharge, Self.came("2024-02-01"), fees: Self.paid(75_000, "2024-03-01")),
            Self.file(2, .postCharge, Self.came("2025-02-01"), fees: Self.paid(33_333, "2025-03-01")),
            Self.file(3, .postCharge, Self.came("2025-02-01"), fees: Self.paid(1, "2026-01-01")),
        ]
        let lines = [
            line(1, "2024-12-31", .disbursement(fund: "purpose", Money(cents: 50_000), to: "Sunrise House", area: nil)),
            line(2, "2025-04-01", .grant(area: .treatment, Money(cents: 3_710_000), from: "Invented Ministry")),
            line(3, "2025-05-01", .disbursement(fund: Earmark.grants.id, Money(cents: 3_000_000), to: "Sunrise House", area: .treatment)),
            // Taken back after a year's end, money moves on that day and changes nothing before it.
            line(4, "2025-06-01", .reversal(of: 1)),
            line(5, "2026-02-01", .reversal(of: 3)),
        ]
        let report = YearReport(Self.facts(files, lines: lines))
        #expect(report.refusal == nil, "\(report.checks.filter { !$0.isMet })")
        #expect(report.money.opening.cents == 25_000 && report.money.fees.cents == 33_333 && report.money.granted.cents == 3_710_000)
        #expect(report.money.paidOut == [.treatment: Money(cents: 3_000_000), nil: Money(cents: -50_000)])
        #expect(report.money.closing.cents == 25_000 + 33_333 + 3_710_000 - 3_000_000 + 50_000)
        let next = YearReport(
            {
                var facts = Self.facts(files, lines: lines, listed: 0)
                facts = YearFacts(
                    program: facts.program, year: CivilYear(2026), files: facts.files, takings: facts.takings, counted: facts.counted,
                    uncounted: facts.uncounted, lines: facts.lines, classDays: [], listed: 0, community: facts.community)
                return facts
            }())
        #expect(next.money.opening == report.money.closing && next.refusal == nil)
    }

    /// Whatever one source says otherwise than another, nothing is published, and the check that failed is named.
    @Test func aReportThatDoesntReconcileIsRefused() {
        let files = (1...3).map { Self.file($0, .postCharge, Self.came("2025-02-01"), fees: Self.paid(75_000, "2025-03-0\($0)")) }
        func broken(_ change: (inout YearFacts) -> Void) -> [YearCheck.Kind] {
            var facts = Self.facts(files)
            change(&facts)
            let report = YearReport(facts)
            let failed = report.checks.filter { !$0.isMet }.map(\.kind)
            #expect((report.refusal?.code == "report-differs") == !failed.isEmpty)
            return failed
        }
        #expect(broken { _ in } == [])
        #expect(broken { $0.files.append($0.files[0]) }.first == .once)
        #expect(broken { $0.listed = 4 } == [.referred])
        #expect(broken { _ = $0.files.removeLast() }.contains(.referred))
        #expect(broken { _ = $0.takings.removeLast() }.contains(.takings))
        #expect(broken { $0.counted = $0.counted - Money(cents: 1) } == [.drawer])
        #expect(broken { $0.takings[0].rules = FeeRules.losing }.contains(.funds))
    }

    @Test func noYearIsPublishedBeforeItsEnd() {
        #expect(YearReport.refusal(of: Self.year, today: day("2025-12-31"))?.code == "year-not-over")
        #expect(YearReport.refusal(of: Self.year, today: day("2026-01-01")) == nil)
    }
}

extension FeeRules {
    /// Half of each fee goes nowhere.
    fileprivate static let losing = FeeRules(
        amounts: [:], reducible: [], methods: [:], purpose: both("Support"), dueBeforeClass: true,
        earmarks: [Earmark(id: "half", name: both("Half"), share: 0)])
}
