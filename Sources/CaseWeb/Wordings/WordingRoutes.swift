import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// The wordings of letters, as the program's administrator edits them: both languages side by side, each save a version.
extension CasePages {
    var wordingRoutes: [Route] {
        [
            Route(.get, CasePaths.wordings, .roles(.administrator), name: "wordings") { request in
                request.page(try await wordingListPage(request))
            },
            Route(.get, CasePaths.wording, .roles(.administrator), name: "wording") { request, sheet in
                let page = try await desk.wording(sheet, by: request.by)
                return request.page(await wordingPage(page, request.blankForm(from: WordingForm(sheet).values(page.texts)), request))
            },
            Route(.post, CasePaths.wording, .roles(.administrator), name: "wording.save") { request, sheet in
                try await request.submit(showing: { await wordingPage(try await desk.wording(sheet, by: request.by), $0, request) }) { form in
                    let texts = WordingForm(sheet).read(&form)
                    try form.check()
                    let by = try request.by
                    if let language = form.fields.first("preview").flatMap({ Language(rawValue: $0) }) {
                        let bytes = try await desk.exampleLetter(texts, on: sheet, in: language, by: by)
                        return .download(bytes, type: "application/pdf", filename: "\(sheet.rawValue)-\(language.rawValue).pdf")
                    }
                    let (number, token) = (form.fields.first("number").flatMap { Int(pathText: $0) } ?? -1, try form.once.text)
                    _ = try await once { try await desk.saveWording(texts, on: sheet, expecting: number, by: by, token: token) }
                    return .redirect(CasePaths.wordings())
                }
            },
            Route(.get, CasePaths.wordingVersion, .roles(.administrator), name: "wording.version") { request, sheet, number in
                request.page(try await wordingVersionPage(sheet, number, request.blankForm(), request))
            },
            Route(.post, CasePaths.wordingVersion, .roles(.administrator), name: "wording.restore") { request, sheet, number in
                try await request.submit(showing: { try await wordingVersionPage(sheet, number, $0, request) }) { form in
                    let (seen, token, by) = (form.fields.first("number").flatMap { Int(pathText: $0) } ?? -1, try form.once.text, try request.by)
                    _ = try await once { try await desk.restoreWording(number, of: sheet, expecting: seen, by: by, token: token) }
                    return .redirect(CasePaths.wording(sheet))
                }
            },
        ]
    }

    // MARK: The list

    private func wordingListPage(_ request: WebRequest) async throws -> Page {
        let language = request.language
        let lines = try await desk.wordings(by: request.by)
        let staff = await staff(lines.compactMap { $0.version?.actor })
        var page = Page(CaseWebText.wordingsTitle(language)) {
            Pieces.table(
                caption: CaseWebText.wordingsTitle(language),
                [
                    CaseWebText.wordingsSheet, CaseWebText.wordingsWhose, CaseWebText.wordingsVersion, CaseWebText.wordingsSince, CaseWebText.wordingsBy,
                ].map { Column($0(language)) },
                lines.map { line in
                    [
                        H.a(.href(CasePaths.wording(line.sheet))) { line.sheet.name(language) }, HTML(text: line.whose(language)),
                        HTML(text: line.version.map { String($0.number) } ?? "–"),
                        HTML(text: line.version.map { request.zone.date(of: $0.at).text(language) } ?? "–"),
                        HTML(text: line.version.map { Self.name(of: $0.actor, staff) } ?? "–"),
                    ]
                }, isCaptionSeen: false)
        }
        page.lead = CaseWebText.wordingsLead(language)
        page.section = "wordings"
        return page
    }

    private static func name(of actor: String, _ staff: [String: String]) -> String { staff[actor] ?? "…" + actor.suffix(6) }

    // MARK: One sheet

    private func wordingPage(_ page: WordingPage, _ form: FormView, _ request: WebRequest) async -> Page {
        let language = request.language
        let staff = await staff(page.versions.map(\.actor))
        let sheet = WordingForm(page.sheet)
        var shown = Page("\(CaseWebText.wordingsTitle(language)), \(page.sheet.name(language))", heading: page.sheet.name(language), form: form) {
            placeholders(page.sheet, language)
            form.form(action: CasePaths.wording(page.sheet)) {
                form.hidden("number", String(page.number))
                for part in page.sheet.parts {
                    if let source = part.source {
                        locked(part, source, page.texts[part.id], language)
                    } else {
                        sheet.fields(part, form)
                    }
                }
                H.p(.class("hint")) { CaseWebText.wordingsPreviewHint(language) }
                form.actions {
                    form.submit(CaseWebText.wordingsSave)
                    form.submit(CaseWebText.wordingsPreviewEn, .quiet, name: "preview", value: "en")
                    form.submit(CaseWebText.wordingsPreviewFr, .quiet, name: "preview", value: "fr")
                }
            }
            versions(page, staff, request)
        }
        shown.lead = (page.sheet == .letterhead ? CaseWebText.wordingsLetterheadLead : CaseWebText.wordingsSheetLead)(language)
        shown.section = "wordings"
        shown.back = (CasePaths.wordings(), CaseWebText.wordingsTitle(language))
        return shown
    }

    private func placeholders(_ sheet: WordingSheet, _ language: Language) -> HTML? {
        let all = sheet.parts.filter { !$0.isLocked }.reduce(into: Set<LetterPlaceholder>()) { $0.formUnion($1.allowed) }
        if all.isEmpty { return nil }
        return H.details {
            H.summary { CaseWebText.wordingsPlaceholders(language) }
            H.p { CaseWebText.wordingsPlaceholdersLead(language) }
            Pieces.facts(all.sorted { $0.rawValue < $1.rawValue }.map { Fact($0.inBraces, $0.meaning(language)) })
        }
    }

    private func locked(_ part: LetterPart, _ source: String, _ text: Bilingual?, _ language: Language) -> HTML {
        H.section(.class("card")) {
            H.h2 { WordingForm.label(of: part.id)(language) }
            H.p(.class("small")) { CaseWebText.wordingsLocked(source: Citation.inBothLanguages(source))(language) }
            Self.pair(text, language)
        }
    }

    /// A text in both languages, to read.
    private static func pair(_ text: Bilingual?, _ language: Language) -> HTML {
        H.div(.class("pair")) {
            for spoken in Language.official {
                H.div {
                    H.p(.class("label")) { WordingForm.name(of: spoken)(language) }
                    H.p(.lang(spoken.tag), .translate(false)) { text?(spoken) ?? "" }
                }
            }
        }
    }

    private func versions(_ page: WordingPage, _ staff: [String: String], _ request: WebRequest) -> HTML {
        let language = request.language
        return HTML {
            H.h2 { CaseWebText.wordingsVersions(language) }
            if page.versions.isEmpty { H.p { CaseWebText.wordingsVersionsNone(language) } }
            H.ul(.class("plain")) {
                for version in page.versions {
                    H.li {
                        H.a(.href(CasePaths.wordingVersion(page.sheet, version.number))) { CaseWebText.wordingsVersionOne(n: version.number)(language) }
                        " "
                        H.span(.class("small")) { Self.made(version, staff, request) }
                    }
                }
            }
        }
    }

    private static func made(_ version: WordingVersion, _ staff: [String: String], _ request: WebRequest) -> String {
        let (day, who) = (request.zone.date(of: version.at), name(of: version.actor, staff))
        let line = version.restores.map { CaseWebText.wordingsMadeAgain(date: day, who: who, n: $0) } ?? CaseWebText.wordingsMade(date: day, who: who)
        return line(request.language)
    }

    private func wordingVersionPage(_ sheet: WordingSheet, _ number: Int, _ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let page = try await desk.wording(sheet, by: request.by)
        guard let version = page.versions.first(where: { $0.number == number }) else { throw WebError.notFound }
        let staff = await staff([version.actor])
        let heading = "\(sheet.name(language)), " + CaseWebText.wordingsVersionOne(n: number)(language)
        var shown = Page(heading, form: form) {
            for part in sheet.parts where !part.isLocked {
                H.section(.class("card")) {
                    H.h2 { WordingForm.label(of: part.id)(language) }
                    Self.pair(version.texts[part.id], language)
                }
            }
            if number == page.number {
                H.p { CaseWebText.wordingsInForce(language) }
            } else {
                form.form(action: CasePaths.wordingVersion(sheet, number)) {
                    form.hidden("number", String(page.number))
                    form.actions { form.submit(CaseWebText.wordingsRestore) }
                }
            }
        }
        shown.lead = Self.made(version, staff, request)
        shown.section = "wordings"
        shown.back = (CasePaths.wording(sheet), sheet.name(language))
        return shown
    }
}

extension WordingLine {
    var version: WordingVersion? {
        if case .administrator(let version) = source { version } else { nil }
    }

    var whose: Bilingual {
        switch source {
        case .shipped: CaseWebText.wordingsShipped
        case .program: CaseWebText.wordingsProgram
        case .administrator: CaseWebText.wordingsAdministrator
        }
    }
}

extension WordingSheet {
    var name: Bilingual {
        switch self {
        case .letter(let kind): kind.name
        case .letterhead: CaseWebText.wordingsLetterhead
        }
    }
}
