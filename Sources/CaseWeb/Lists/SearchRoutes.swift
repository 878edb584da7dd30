import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

extension CasePages {
    /// What is typed is sent as a form and comes back as a sealed address, so that no name stands in a history or a log.
    var searchRoutes: [Route] {
        [
            Route(.get, CasePaths.search, .roles(.coordinator, .prosecutor), name: "search") { request in
                guard let sealed = request.query.first("s") else { return request.page(try searchPage(request.blankForm(), nil, request)) }
                guard let asked = try request.unsealed(sealed).flatMap(SearchWords.init(text:)) else {
                    return request.page(try searchPage(request.blankForm(), nil, request, isExpired: true))
                }
                let result = try await desk.search(asked.words, born: asked.born, by: request.by)
                return request.page(try searchPage(asked.form(request), result, request))
            },
            Route(.post, CasePaths.search, .roles(.coordinator, .prosecutor), name: "search") { request in
                try await request.submit(showing: { try searchPage($0, nil, request) }) { form in
                    let words = form.optionalText("q", CaseWebText.searchLabel)
                    let born = form.optionalDate("born", CaseWebText.searchBorn)
                    if form.errors.isEmpty, try words.value == nil, try born.value == nil {
                        form.fail("q", CaseWebText.searchNothingAsked)
                    }
                    try form.check()
                    let asked = SearchWords(words: try words.value ?? "", born: try born.value)
                    return .redirect(CasePaths.search().query(["s": try request.sealed(asked.text)]))
                }
            },
        ]
    }

    private func searchPage(
        _ form: FormView, _ result: SearchResult?, _ request: WebRequest, isExpired: Bool = false
    ) throws -> Page {
        let language = request.language
        let program = try program(of: request)
        var page = Page(CaseWebText.searchTitle(language), form: form) {
            if isExpired { Pieces.note { H.p { CaseWebText.searchExpired(language) } } }
            SearchForm(request: request, form: form, asksBirthDate: true).html
            if let result { found(result, program, request) }
        }
        page.section = "cases"
        page.back = (CasePaths.cases(), CaseWebText.listTitle(language))
        return page
    }

    private func found(_ result: SearchResult, _ program: Program, _ request: WebRequest) -> HTML {
        let language = request.language
        switch result {
        case .found(let lines, let isMasked):
            if lines.isEmpty {
                return Pieces.empty(CaseWebText.searchNoneTitle(language), CaseWebText.searchNoneText(language))
            }
            var table = CaseTable(lines: lines, program: program, today: request.today, language: language)
            table.showsReasons = true
            return HTML {
                maskedNote(isMasked, language)
                table.html(CaseWebText.searchResults)
            }
        case .tooMany: return Pieces.note(.soon) { H.p { CaseWebText.searchTooMany(language) } }
        case .nothingAsked: return Pieces.note { H.p { CaseWebText.searchNothingAsked(language) } }
        }
    }
}

/// What somebody searched for, as it travels sealed in the address.
struct SearchWords: Sendable, Hashable {
    let words: String
    let born: CivilDate?

    init(words: String, born: CivilDate?) {
        self.words = words
        self.born = born
    }

    /// The date or nothing, a line end, and the words.
    init?(text: String) {
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        words = String(parts[1])
        born = CivilDate(parts[0])
    }

    var text: String { (born?.description ?? "") + "\n" + words }

    /// The search's form with what was asked in it.
    func form(_ request: WebRequest) -> FormView {
        request.blankForm([
            "q": words, "born-day": born.map { String($0.day) } ?? "", "born-month": born.map { String($0.month) } ?? "",
            "born-year": born.map { String($0.year) } ?? "",
        ])
    }
}
