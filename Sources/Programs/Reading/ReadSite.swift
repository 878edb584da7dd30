import Core

/// The words of a program's public pages.
extension DefinitionReader {
    fileprivate func site(_ root: Spot) -> ProgramSite? {
        section(root, "the pages: " + (["mentored-by", "excluded"] + SitePage.allCases.map(\.rawValue) + ["questions"]).joined(separator: ", ")) { section in
            let mentor = section.optional("mentored-by").flatMap(self.mentor)
            var sections: [SitePage: [SiteSection]] = [:]
            for page in SitePage.allCases {
                sections[page] = section.optional(page.rawValue).map { items($0, "a list of sections", self.siteSection) }
            }
            let questions = section.optional("questions").map { items($0, "a list of questions", self.question) } ?? []
            let excluded = section.optional("excluded").flatMap(self.excluded) ?? [:]
            return ProgramSite(mentor: mentor, sections: sections, excluded: excluded, questions: questions)
        }
    }

    private func mentor(_ spot: Spot) -> ProgramSite.Mentor? {
        section(spot, "program and sentence") { section in
            let program = findings.identifier(section.required("program", "the id of the program that mentors"))
            let sentence = findings.bilingual(section.required("sentence", "how they are connected, in en and fr"))
            guard let program, let sentence else { return nil }
            return ProgramSite.Mentor(program: program, sentence: sentence)
        }
    }

    private func excluded(_ spot: Spot) -> [String: Bilingual]? {
        section(spot, "whom each criterion keeps out, by the criterion's id") { section in
            var excluded: [String: Bilingual] = [:]
            for field in section.all {
                if !Findings.isIdentifier(field.key) { findings.report(field.place, spot.child(field.key.shortened), "expected a criterion's id") }
                excluded[field.key] = findings.bilingual(section.optional(field.key))
            }
            return excluded
        }
    }

    fileprivate func siteSection(_ spot: Spot) -> SiteSection? {
        section(spot, "title, text and list") { section in
            let title = section.optional("title").flatMap(findings.bilingual)
            let texts = section.optional("text")
            let list = section.optional("list")
            if texts == nil, list == nil { findings.report(spot, "nothing is said; expected text or list") }
            return SiteSection(
                title: title, text: texts.map { items($0, "a list of paragraphs in en and fr", findings.bilingual) } ?? [],
                list: list.map { items($0, "a list in en and fr", findings.bilingual) } ?? [])
        }
    }

    private func question(_ spot: Spot) -> SiteQuestion? {
        section(spot, "question and answer") { section in
            let question = findings.bilingual(section.required("question", "the question in en and fr"))
            let answer = findings.bilingual(section.required("answer", "the answer in en and fr"))
            guard let question, let answer else { return nil }
            return SiteQuestion(question: question, answer: answer)
        }
    }

    fileprivate func items<Item>(_ spot: Spot, _ expected: String, _ read: (Spot) -> Item?) -> [Item] {
        (findings.list(spot, expected) ?? []).compactMap(read)
    }
}

extension DefinitionReader {
    fileprivate func startKit(_ root: Spot) -> StartKit? {
        section(root, "the documents: " + StartDocument.allCases.map(\.rawValue).joined(separator: ", ")) { section in
            var documents: [StartDocument: [SiteSection]] = [:]
            for document in StartDocument.allCases {
                documents[document] = section.required(document.rawValue, "the document's sections").map {
                    items($0, "a list of sections", self.siteSection)
                }
            }
            return StartKit(documents: documents)
        }
    }
}

extension StartKit {
    /// Reads the whole kit; every document has to be there. Throws every fault with its line and column.
    public static func read(_ bytes: [UInt8]) throws(InvalidProgram) -> StartKit {
        let text = try SourceText.read(bytes)
        let findings = Findings()
        let root = try Composer(findings: findings).compose(text)
        let kit = DefinitionReader(findings: findings).startKit(root)
        guard findings.diagnostics.isEmpty, let kit else { throw InvalidProgram(diagnostics: findings.sorted) }
        return kit
    }
}

extension ProgramSite {
    /// Reads a file of at most 1 MiB of UTF-8. Throws every fault at once, each with its line, column and key path.
    public static func read(_ bytes: [UInt8]) throws(InvalidProgram) -> ProgramSite {
        let text = try SourceText.read(bytes)
        let findings = Findings()
        let root = try Composer(findings: findings).compose(text)
        let site = DefinitionReader(findings: findings).site(root)
        guard findings.diagnostics.isEmpty, let site else { throw InvalidProgram(diagnostics: findings.sorted) }
        return site
    }
}
