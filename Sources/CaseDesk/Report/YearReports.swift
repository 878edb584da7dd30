import Cases
import Core
import Database
import Programs
import Statistics

/// A year as the coordinator sees it before it is published: everything, with what of it the public would read.
public struct YearDraft: Sendable {
    public let report: YearReport
    public let shown: PublicReport
    /// The counts of the table of people with their totals, of the shape of the public cells.
    public let counts: [[Int]]
    /// What was published of this year, the newest edition first.
    public let published: [PublishedReport]
    /// SHA-256 of what would be published now: a form says which it was shown with.
    public let digest: String
    /// Why it can't be published now; nil when it can.
    public let refusal: Refusal?
}

extension CaseDesk {
    /// The audit log's name for a report that is published.
    static let reportAct = "report.publish"

    /// Every edition that a program has published, the newest year first. For anybody.
    public func publishedReports(of program: String) async throws -> [PublishedReport] {
        try await store.read { try ReportRecords.all(program: program, $0) }
    }

    /// The newest edition of every program's report, by year, the newest year first; of a year the programs in the order of their ids. For anybody.
    public func publishedYears() async throws -> [(year: Int, reports: [(program: Program, published: PublishedReport)])] {
        var found: [Int: [(program: Program, published: PublishedReport)]] = [:]
        for program in shelf.all {
            for published in try await publishedReports(of: program.id) where !(found[published.report.year] ?? []).contains(where: { $0.program.id == program.id }) {
                found[published.report.year, default: []].append((program, published))
            }
        }
        return found.sorted { $0.key > $1.key }.map { (year: $0.key, reports: $0.value) }
    }

    /// A year's report as it would be published now, with what it is checked against. For the coordinator. The look is logged.
    ///
    /// - Parameter community: what the community's compartment tells of that year.
    public func yearDraft(_ year: Int, community: CommunityFigures, by: By) async throws -> YearDraft {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let draft = try await store.read { try self.draft(CivilYear(year), program, community, by, $0) }
        guard try await logged([], on: "report.draft", by: by, evenNobody: true) else { throw StorageError.busy }
        return draft
    }

    /// The newest year that is over in the asker's program.
    public func lastYear(by: By) throws -> Int { by.today(in: try program(of: by)).year - 1 }

    /// The cases that a cell of the table of people counts, by file number; nil stands for every row or column. For the coordinator, who comes
    /// from the count to the cases and not to names. The look is logged with every case.
    public func counted(in year: Int, row: YearRow?, columns: [YearColumn], by: By) async throws -> [FileNumber] {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let files = try await store.read { try self.yearFiles(program, $0) }
        let found = YearTable(files, year: CivilYear(year), program: program).entries
            .filter { (row == nil || $0.row == row) && columns.contains($0.column) }
        guard try await logged(found.map(\.id.text), on: "report.cases", by: by, evenNobody: true) else { throw StorageError.busy }
        return found.map(\.number).sorted { $0.compact < $1.compact }
    }

    /// Publishes a year's report as it was shown, as the first edition or, where something has changed since, as the next with what changed.
    ///
    /// - Parameters:
    ///   - digest: ``YearDraft/digest`` when the form was shown.
    ///   - changed: what changed and why; nothing of it in the first edition.
    /// - Throws: `Refusal` (audited) where the year isn't over, sources differ, nothing has changed or no reason is given;
    ///   ``DeskError/changedMeanwhile(_:)`` when it isn't what was shown; ``DeskError/alreadyDone(_:)``.
    public func publish(_ year: Int, community: CommunityFigures, digest: String, changed: Bilingual?, by: By, token: String) async throws {
        let program = try await coordinatorsProgram(by)
        let entry = entry(Self.reportAct, [], by)
        try await writeOnce(token, by) { writing in
            let draft = try self.draft(CivilYear(year), program, community, by, writing.connection)
            let last = draft.published.first
            let isUnexplained = last != nil && changed == nil
            if let refusal = draft.refusal ?? (isUnexplained ? .editionNeedsReason : nil) { throw Attempt.Refused(refusal: refusal, act: .report) }
            guard draft.digest == digest else { throw DeskError.changedMeanwhile([]) }
            let line = try ReportRecords.append(
                try SealedJSON.text(draft.shown), of: draft.shown, edition: (last?.edition ?? 0) + 1, changed: last == nil ? nil : changed,
                on: by.today(in: program), by: by, writing.connection)
            try writing.record(entry.over(event: line.sequence, digest: line.digest))
        }
    }

    private func draft(
        _ year: CivilYear, _ program: Program, _ community: CommunityFigures, _ by: By, _ connection: any Connection
    ) throws -> YearDraft {
        let report = YearReport(try yearFacts(year, program, community, connection))
        let published = try ReportRecords.all(program: program.id, connection).filter { $0.report.year == year.number }
        let counts = report.table.counts
        let keys = report.table.rows.map(\.key)
        // What any edition hid stays hidden; where the rows are others, nothing can be laid side by side.
        let hidden = published.compactMap { edition in edition.report.people.flatMap { $0.rows == keys ? $0.hidden : nil } }
        let before = hidden.dropFirst().reduce(hidden.first) { all, more in all.map { zip($0, more).map { zip($0, $1).map { $0 || $1 } } } }
        let cells = counts.isEmpty
            ? [] : SuppressedTable(counts, threshold: YearReport.threshold, subtotals: [YearColumn.attended], hiddenBefore: before).cells
        let shown = PublicReport(report, cells: cells)
        let digest = ReportRecords.digest(of: try SealedJSON.text(shown))
        let isSame = published.first.map { $0.digest == digest } ?? false
        return YearDraft(
            report: report, shown: shown, counts: counts.isEmpty ? [] : SuppressedTable.withTotals(counts, [YearColumn.attended]),
            published: published, digest: digest,
            refusal: YearReport.refusal(of: year, today: by.today(in: program)) ?? report.refusal ?? (isSame ? .editionUnchanged : nil))
    }
}
