import Cases
import Core
import Letters
import Programs

extension CaseDesk {
    /// The newest edition of a year's report as PDF, in one language: the same sections as on its page. For anybody. The same edition gives the
    /// same bytes.
    ///
    /// Throws ``DeskError/notFound`` where nothing is published of that year, `LetterError`.
    public func reportPDF(of id: String, year: Int, in language: Language) async throws -> [UInt8] {
        guard let program = shelf.newest(id), let found = try await publishedReports(of: id).first(where: { $0.report.year == year }) else {
            throw DeskError.notFound
        }
        return try found.letter(of: program, in: language).pdf()
    }
}

extension CaseDesk {
    /// The published reports of a year side by side, as PDF. For anybody. Throws ``DeskError/notFound`` where no program has published it, `LetterError`.
    public func allReportsPDF(year: Int, in language: Language) async throws -> [UInt8] {
        guard let found = try await publishedYears().first(where: { $0.year == year }), let newest = found.reports.map(\.published.on).max() else {
            throw DeskError.notFound
        }
        let all = ProgramsYear(year: year, found.reports.map { (name: $0.program.name, report: $0.published.report) })
        let sources = found.reports.map { one in
            one.program.name(language) + language.colon + CaseDeskText.reportPublished(edition: one.published.edition, date: one.published.on)(language)
                + ", SHA-256 " + one.published.digest
        }
        return try Letter(
            language: language, title: CaseDeskText.reportAllTitle(year: year)(language), letterhead: Letter.Letterhead(name: "Onward", lines: []),
            reference: "", date: newest, recipient: [],
            blocks: all.sections.flatMap { $0.blocks(language) } + [.list(sources), .note(CoreText.crisisLine(language))]
        ).pdf()
    }
}

extension PublishedReport {
    func letter(of program: Program, in language: Language) -> Letter {
        let head = [CaseDeskText.reportPublished(edition: edition, date: on)] + (changed.map { [CaseDeskText.reportChanged(text: $0)] } ?? [])
        return Letter(
            language: language, title: CaseDeskText.reportTitle(year: report.year)(language),
            letterhead: LetterWriter.letterhead(program, .courtList, language), reference: "", date: on, recipient: [],
            blocks: head.map { .paragraph($0(language)) } + report.sections.flatMap { $0.blocks(language) }
                + [.paragraph(CaseDeskText.reportDigest(digest: digest)(language)), .note(CoreText.crisisLine(language))])
    }
}

extension ReportSection {
    fileprivate func blocks(_ language: Language) -> [Letter.Block] {
        [.heading(title(language))] + said.map { .paragraph($0(language)) }
            + tables.flatMap { table -> [Letter.Block] in
                let first = table.columns.count > 3 ? 30 : 100 - 22 * (table.columns.count - 1)
                return [
                    .heading(table.caption(language)),
                    .table(
                        Letter.Table(
                            header: table.columns.map { $0(language) }, rows: table.rows.map { $0.map { $0.text(language) } },
                            widths: [first] + table.columns.dropFirst().map { _ in (100 - first) / max(1, table.columns.count - 1) })),
                ]
            }
    }
}
