import Cases
import Core
import Database
import Programs
import Statistics

/// What a search found.
public enum SearchResult: Sendable, Hashable {
    /// Likest first. Masked, it holds nothing: a line that matches a name would tell that the person is here.
    case found([CaseLine], isMasked: Bool)
    /// More than 200 match: a given name or a birth date is needed.
    case tooMany
    /// Nothing was typed that could be looked for.
    case nothingAsked
}

extension CaseDesk {
    /// Finds cases within the asker's reach by name, birth date, file number, card number or the police's own. Names are found
    /// as they sound in French and English and as they are nearly spelled; each line says why it was found.
    public func search(_ text: String, born: CivilDate?, by: By) async throws -> SearchResult {
        let scope = try by.readingScope
        // One name of nine letters in 31 reads as a number: it is looked for as a name when no case has that number.
        if let files = try await files(numbered: text, scope), !files.isEmpty { return try await answer(files, by, reasons: Self.byNumber(files)) }
        if let files = try await files(withNumber: text, scope, by), !files.isEmpty { return try await answer(files, by, reasons: Self.byNumber(files)) }
        let date = born.flatMap { BirthDate(year: $0.year, month: $0.month, day: $0.day) }
        let query = NameTokens.query(name: text, born: date)
        if query.isEmpty { return .nothingAsked }
        guard let ids = try await candidates(query, program: try program(of: by).id) else {
            return try await foundNobody(by) ? .tooMany : .found([], isMasked: true)
        }
        return try await ranked(ids, asked: PersonRecord(name: text, born: date), scope, by)
    }

    private static func byNumber(_ files: [CaseFile]) -> [CaseID: [Bilingual]] {
        Dictionary(uniqueKeysWithValues: files.map { ($0.id, [CaseDeskText.searchByNumber]) })
    }

    /// Nil when the text isn't a number of a file or a card.
    private func files(numbered text: String, _ scope: CaseScope) async throws -> [CaseFile]? {
        guard let number = FileNumber(text) else { return nil }
        return try await store.read { connection in
            try CaseFile.select(
                scope, " AND (f.file_number = $3 OR f.id = (SELECT c.case_id FROM referral_card AS c WHERE c.number = $3))",
                [number.sqlValue], connection)
        }
    }

    /// By a card's number or the number that an agency gave the file; nil when the text has no digit.
    private func files(withNumber text: String, _ scope: CaseScope, _ by: By) async throws -> [CaseFile]? {
        guard let token = Person.token(number: text) else { return nil }
        guard case .found(let ids) = try await store.candidates(scope: try program(of: by).id, groups: [[token]]), !ids.isEmpty
        else { return [] }
        return try await store.read { connection in
            try CaseFile.select(scope, ids: ids, connection)
        }
    }

    /// The records to compare; nil when they are too many. A birth date and particles narrow, where they are needed.
    private func candidates(_ query: NameQuery, program: String) async throws -> [String]? {
        // Names as they are written and as they sound; the beginnings of names where nothing else is found.
        var groups = query.required.isEmpty ? query.narrowing : query.sounding
        if !query.required.isEmpty, case .found(let ids) = try await store.candidates(scope: program, groups: groups) {
            if !ids.isEmpty { return ids }
            groups = query.required
        }
        if case .found(let ids) = try await store.candidates(scope: program, groups: groups) { return ids }
        guard !query.required.isEmpty else { return nil }
        for narrowing in query.narrowing {
            groups.append(narrowing)
            if case .found(let ids) = try await store.candidates(scope: program, groups: groups) { return ids }
        }
        return nil
    }

    private func ranked(_ ids: [String], asked: PersonRecord, _ scope: CaseScope, _ by: By) async throws -> SearchResult {
        guard !ids.isEmpty else { return .found([], isMasked: !(try await foundNobody(by))) }
        let files = try await store.read { try CaseFile.select(scope, ids: ids, $0) }
        let ring = try await store.keys(for: files.map(\.id.text))
        var scored: [(file: CaseFile, likeness: PersonLikeness)] = []
        for file in files {
            guard let person = try file.openPerson(ring) else { continue }
            scored.append((file, PersonLikeness(asked, person.record)))
        }
        scored.sort { ($1.likeness.score, $0.file.number.compact) < ($0.likeness.score, $1.file.number.compact) }
        let reasons = Dictionary(uniqueKeysWithValues: scored.map { ($0.file.id, $0.likeness.reasons.map(\.sentence)) })
        return try await answer(scored.prefix(50).map(\.file), by, reasons: reasons)
    }

    /// That somebody isn't here is worth knowing too, so looking for it leaves its entry. False when it can't be logged.
    private func foundNobody(_ by: By) async throws -> Bool {
        try await logged([], on: "case.search", by: by, evenNobody: true)
    }

    private func answer(_ files: [CaseFile], _ by: By, reasons: [CaseID: [Bilingual]] = [:]) async throws -> SearchResult {
        let (lines, isMasked) = try await lines(files, on: "case.search", by: by, reasons: reasons)
        return .found(isMasked ? [] : lines, isMasked: isMasked)
    }
}
