import Cases
import Core
import Database
import Programs
import Statistics

extension CaseDesk {
    /// Cases of a program that look like this person, likest first: by the index of keyed tokens, at most 200 opened and
    /// compared. Volunteers are compared with volunteers alone, and nobody else with them: a referral that was held
    /// for a volunteer's sake would tell police that he is here.
    func alike(_ person: Person?, stream: Stream, program: String) async throws -> [Likeness] {
        guard let person else { return [] }
        let query = NameTokens.query(name: person.name, born: person.born)
        guard !query.required.isEmpty else { return [] }
        let candidates = try await candidates(query, born: person.born, program: program)
        guard !candidates.isEmpty else { return [] }
        let files = try await files(candidates, program: program).filter { ($0.stream == .volunteer) == (stream == .volunteer) }
        let ring = try await store.keys(for: files.map(\.id.text))
        let asked = person.record
        return try files.compactMap { file in
            guard let other = try file.openPerson(ring) else { return nil }
            return Likeness(file, other, PersonLikeness(asked, other.record))
        }.sorted { ($1.score, $0.number.compact) < ($0.score, $1.number.compact) }
    }

    /// Those that have every word of the name, in some form; and those born on the same day that have one of them, so that
    /// a misspelled surname doesn't hide a twin record.
    private func candidates(_ query: NameQuery, born: BirthDate?, program: String) async throws -> [String] {
        let byName = try await candidates(byName: query, program: program)
        guard let born else { return byName }
        let anyWord = query.sounding.flatMap { $0 }
        let byDate = try await store.candidates(scope: program, groups: [[NameTokens.token(for: born)], anyWord])
        guard case .found(let found) = byDate else { return byName }
        return (byName + found).unique
    }

    /// Required groups first; where they leave too many, the narrowing ones too. Still too many: those that share the
    /// whole name are beyond what a person could look through, and the birth date must tell them apart.
    private func candidates(byName query: NameQuery, program: String) async throws -> [String] {
        var groups = query.sounding
        if case .found(let found) = try await store.candidates(scope: program, groups: groups) { return found }
        for narrowing in query.narrowing {
            groups.append(narrowing)
            if case .found(let found) = try await store.candidates(scope: program, groups: groups) { return found }
        }
        return []
    }

    private func files(_ ids: [String], program: String) async throws -> [CaseFile] {
        try await store.read { try CaseFile.select(.program(program), ids: ids, $0) }
    }
}

extension Likeness {
    /// Nil when the likeness is too little to ask a person about.
    fileprivate init?(_ file: CaseFile, _ person: Person, _ likeness: PersonLikeness) {
        guard likeness.isLikelyDuplicate else { return nil }
        self.init(
            id: file.id, number: file.number, stage: file.stage, score: likeness.score,
            reasons: likeness.reasons.map(\.sentence), codes: likeness.reasons.map(\.code), person: person)
    }
}
