import Cases
import Core
import Database
import Programs
import Statistics

/// Who is refused, who leaves and who can't pay, counted by stream and language. Small counts are hidden, and nothing in it leads to a case.
public struct FairnessPage: Sendable {
    /// A row of the table: the people of a stream who speak a language.
    public struct Group: Sendable, Hashable {
        public let stream: Stream
        /// Nil for every language that the program doesn't speak.
        public let language: Language?
    }

    public let groups: [Group]
    /// By group, with a column for each ``FeeOutcome`` and then the total; after the groups a row of totals. Nil where a count is hidden.
    public let cells: [[Int?]]
    /// The smallest count that may be shown.
    public let threshold: Int
    /// What was recorded after this day isn't counted.
    public let until: CivilDate
}

extension CaseDesk {
    /// The fee and who it falls on, as of the end of the last quarter: figures that change with every act would show, from one day to the
    /// next, what became of one person. For the coordinator and the administrator. The look is logged.
    public func fairness(by: By) async throws -> FairnessPage {
        guard by.isAgencys || by.role == .administrator else { throw DeskError.noGrant }
        let program = try program(of: by)
        let until = Self.lastQuarterEnd(before: by.today(in: program))
        let people = try await store.read { try self.outcomes(program, until: until, $0) }
        guard try await logged([], on: "fee.fairness", by: by, evenNobody: true) else { throw StorageError.busy }
        let groups = Stream.allCases.flatMap { stream in
            (program.languages.map(Optional.some) + [nil]).map { FairnessPage.Group(stream: stream, language: $0) }
        }.filter { group in people.contains { $0.group == group } }
        let counts = groups.map { group in
            FeeOutcome.allCases.map { outcome in people.count { $0.group == group && $0.outcome == outcome } }
        }
        let table = SuppressedTable(counts)
        return FairnessPage(groups: groups, cells: table.cells, threshold: table.threshold, until: until)
    }

    private func outcomes(
        _ program: Program, until: CivilDate, _ connection: any Connection
    ) throws -> [(group: FairnessPage.Group, outcome: FeeOutcome)] {
        let files = try CaseFile.select(.program(program.id), "", [], connection)
        let ledgers = try EventRecords.ledgers(of: files.map(\.id), connection)
        let fees = try FeeRecords.lines(of: files.map(\.id), connection)
        return try files.compactMap { file in
            let events = (ledgers[file.id] ?? []).prefix { program.date(of: $0.recorded) <= until }
            guard let state = Case(Array(events)) else { return nil }
            let rules = try self.program(for: file)
            let lines = (fees[file.id] ?? []).map(\.entry).filter { $0.happened <= until }
            let fee = FeeLedger(lines, program: rules, stream: file.stream)
            let language = Language(rawValue: state.referral.language).flatMap { program.languages.contains($0) ? $0 : nil }
            return (FairnessPage.Group(stream: file.stream, language: language), FeeOutcome(state, fee: fee, under: rules))
        }
    }

    /// The last day of the quarter before this one.
    static func lastQuarterEnd(before today: CivilDate) -> CivilDate {
        let first = CivilDate(year: today.year, month: (today.month - 1) / 3 * 3 + 1, day: 1) ?? today
        return first.adding(days: -1)
    }
}
