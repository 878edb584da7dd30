import Core

/// Reads a definition's root: each part by its own reader, then the rules that hold between parts.
struct DefinitionReader {
    let findings: Findings

    /// Nil when something is missing; everything that is wrong has then been reported.
    func program(_ root: Spot, id: String, version: String, house: LetterWordings) -> Program? {
        guard let section = Section(root, findings, expected: "the keys of a program (name, kind, operator, …)") else {
            return nil
        }
        defer { section.close() }
        let name = findings.bilingual(section.required("name", "the program's name in en and fr"))
        let kind = findings.word(section.required("kind", "diversion or support"), of: ProgramKind.self)
        let `operator` = self.operator(section.required("operator", "who runs the program"))
        let jurisdiction = self.jurisdiction(section.required("jurisdiction", "code, zone and child-protection"))
        let languages = self.languages(section.required("languages", "a list such as [en, fr], the first one first"))
        let labels = self.labels(section.required("labels", "participant, prosecutor and class-day"))
        let parts = Parts(
            authorization: section.optional("authorization").flatMap(authorization),
            streams: section.optional("streams").flatMap(streams) ?? [:],
            criteria: section.optional("criteria").flatMap(criteria) ?? [],
            repeatRule: section.optional("repeat-rule").flatMap(repeatRule),
            fee: section.optional("fee").flatMap { fee($0, in: jurisdiction?.code) },
            classDay: section.optional("class-day").flatMap(classDay),
            therapy: section.optional("therapy").flatMap(therapy),
            agreement: section.optional("agreement").flatMap(agreement),
            clocks: section.optional("clocks").flatMap(clocks) ?? [],
            statements: section.optional("statements").flatMap(statements) ?? [:],
            letters: section.optional("letters").flatMap(letters) ?? [:],
            quietHours: section.optional("quiet-hours").flatMap(quietHours) ?? .standard)
        if let kind { Consistency(section: section, kind: kind, parts: parts).check() }
        guard let name, let kind, let `operator`, let jurisdiction, let languages, let labels else { return nil }
        return Program(
            id: id, version: version, name: name, kind: kind, operator: `operator`, jurisdiction: jurisdiction,
            authorization: parts.authorization, languages: languages, streams: parts.streams, criteria: parts.criteria,
            repeatRule: parts.repeatRule ?? .none, fee: parts.fee, classDay: parts.classDay, therapy: parts.therapy,
            agreement: parts.agreement, clocks: parts.clocks, labels: labels, statements: parts.statements,
            letters: house.replacing(parts.letters), quietHours: parts.quietHours)
    }

    /// What a program may leave out.
    struct Parts {
        let authorization: Authorization?
        let streams: [Stream: StreamRules]
        let criteria: [Criterion]
        let repeatRule: RepeatRule?
        let fee: FeeRules?
        let classDay: ClassDayRules?
        let therapy: TherapyRules?
        let agreement: AgreementRules?
        let clocks: [ClockRule]
        let statements: [StatementKind: Statement]
        let letters: [LetterKind: [String: Bilingual]]
        let quietHours: QuietHours
    }

    /// Reads a map by a closure and reports the keys it didn't ask for.
    func section<Value>(_ spot: Spot?, _ expected: String, _ read: (Section) -> Value?) -> Value? {
        guard let spot, let section = Section(spot, findings, expected: expected) else { return nil }
        defer { section.close() }
        return read(section)
    }
}
