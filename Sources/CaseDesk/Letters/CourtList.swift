import Cases
import Core
import Database
import Letters
import Programs

extension CaseDesk {
    /// Days ahead that the list before court looks.
    public static let courtListDays = Case.courtNotice

    /// The list for the prosecutor of the cases with a date in court in the next ten days, as PDF. For the coordinator. The look is
    /// logged with every case in it; the list isn't kept.
    ///
    /// Throws ``DeskError/noGrant``, `StorageError` when it can't be logged, `LetterError`.
    public func courtList(in language: Language, by: By) async throws -> [UInt8] {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let (from, until) = (by.today(in: program), by.today(in: program).adding(days: Self.courtListDays))
        let (files, ledgers, worded) = try await store.read { connection in
            let files = try CaseFile.select(
                scope, Self.watched + " AND f.next_court >= $3 AND f.next_court <= $4 ORDER BY f.next_court, f.file_number", [from.sqlValue, until.sqlValue],
                connection)
            return (files, try EventRecords.ledgers(of: files.map(\.id), connection), try WordingRecords.inForce(program, connection))
        }
        let ids = files.map(\.id.text)
        try await views.shown(
            ids, on: "letter.court-list", by: by.actor, purpose: by.lookPurpose.rawValue, id: drawID(), at: by.now, evenNobody: true)
        let ring = try await store.keys(for: ids)
        let rows = try files.map { file in
            let standing = [file.stage.name, ledgers[file.id].flatMap(Case.init)?.reported?.value.name].compactMap { $0?(language) }
            return [
                file.nextCourt?.text(language) ?? "", file.number.description, try file.name(ring) ?? "", standing.joined(separator: language.colon),
            ]
        }
        return try LetterWriter.courtList(rows, worded, from, until, language).pdf()
    }
}

extension LetterWriter {
    /// - Parameter rows: the date in court, the file, the person, and where it stands.
    static func courtList(_ rows: [[String]], _ program: Program, _ from: CivilDate, _ until: CivilDate, _ language: Language) -> Letter {
        var values = common(program)
        values[.from] = .date(from)
        values[.until] = .date(until)
        let wording = program.letters[.courtList]
        let header = [CaseDeskText.letterCourtDate, CaseDeskText.letterFile, CaseDeskText.letterPerson, CaseDeskText.letterStanding].map { $0(language) }
        let body: Letter.Block =
            rows.isEmpty ? .paragraph(wording.text("empty", language, values)) : .table(Letter.Table(header: header, rows: rows, widths: [20, 20, 34, 26]))
        return Letter(
            language: language, title: wording.text("title", language, values),
            letterhead: letterhead(program, .courtList, language), reference: "", date: from,
            recipient: [program.labels.prosecutor.capitalizedFirst(language)], blocks: [.paragraph(wording.text("opening", language, values)), body])
    }
}
