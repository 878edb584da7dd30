import CaseDesk
import Core
import Markup
import WebFrame

extension CasePages {
    /// What is open to everybody: own pages, published reports, whether a letter's code stands. The answer is the same page whatever the code.
    public var publicRoutes: [Route] {
        ownRoutes + herDaysRoutes + ownTaskRoutes + oneTimeRoutes + askRoutes + publicReportRoutes + allReportRoutes + [
            Route(.get, CasePaths.verify, .everyone, name: "letter.verify") { request in
                guard let typed = request.query.first("code"), !typed.isEmpty else { return request.page(verifyPage(nil, request)) }
                return try await answer(typed, request)
            },
            Route(.get, CasePaths.verifyCode, .everyone, name: "letter.verify.code") { request, code in try await answer(code, request) },
        ]
    }

    private func answer(_ typed: String, _ request: WebRequest) async throws -> WebResponse {
        let answer = try await desk.verify(String(typed.prefix(100)), from: request.clientAddress ?? "", at: request.now)
        guard case .wait(let seconds) = answer else { return request.page(verifyPage(answer, request)) }
        return request.page(verifyPage(answer, request), waiting: seconds)
    }

    private func verifyPage(_ answer: CodeAnswer?, _ request: WebRequest) -> Page {
        let language = request.language
        let form = request.queryForm()
        var page = Page(CaseWebText.verifyTitle(language)) {
            if let answer { Pieces.note { H.p { answer.sentence(language) } } }
            H.form(.method(.get), .action(CasePaths.verify())) {
                form.text("code", CaseWebText.verifyCode)
                H.div(.class("actions")) { H.button(.type(.submit), .class("button", "primary")) { CaseWebText.verifyAsk(language) } }
            }
        }
        page.lead = CaseWebText.verifyLead(language)
        page.width = .narrow
        return page
    }
}

extension CodeAnswer {
    fileprivate var sentence: Bilingual {
        switch self {
        case .valid(let date): CaseWebText.verifyValid(date: date)
        case .revoked(let date): CaseWebText.verifyRevoked(date: date)
        case .unknown: CaseWebText.verifyUnknown
        case .wait(let seconds): CaseWebText.verifyWait(n: Int(seconds))
        }
    }
}
