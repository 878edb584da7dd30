import CaseDesk
import Cases
import Core
import Markup
import WebFrame

// A presenter's own page, entered by a code on paper. Nothing in titles and addresses says what it is about, and no name that was typed is shown again.
extension CasePages {
    var herDaysRoutes: [Route] {
        [
            Route(.get, CasePaths.herDays, .everyone, name: "agenda") { request in
                guard let token = request.ownToken else { return request.page(herEntryPage(request.blankForm(), nil, request)) }
                guard let page = try await desk.presenterPage(token, at: request.now) else {
                    return request.page(herEntryPage(request.blankForm(), CaseWebText.ownEnded, request)).forgettingOwnPage(in: request)
                }
                return request.page(herDaysPage(page, request.blankForm()))
            },
            Route(.post, CasePaths.herDays, .everyone, name: "agenda.enter") { request in
                try await request.submit(showing: { herEntryPage($0, nil, request) }) { form in
                    let code = form.text("code", CaseWebText.ownCode)
                    try form.check()
                    switch try await desk.openPresenterPage(code: try code.value, from: request.clientAddress ?? "", at: request.now) {
                    case .open(let token): return .redirect(CasePaths.herDays()).openingOwnPage(token, in: request)
                    case .early, .unknown: throw FieldErrors([FieldError(field: "code", sentence: CaseWebText.ownUnknown)])
                    case .wait(let seconds):
                        return request.page(herEntryPage(request.blankForm(), CaseWebText.agendaWait(n: Int(seconds)), request), waiting: seconds)
                    }
                }
            },
            Route(.post, CasePaths.herLeave, .everyone, name: "agenda.leave") { request in
                if let token = request.ownToken { try await desk.closePresenterPage(token) }
                return request.page(herEntryPage(request.blankForm(), CaseWebText.ownLeft, request)).forgettingOwnPage(in: request)
            },
            Route(.post, CasePaths.herNames, .everyone, name: "agenda.names") { request in
                guard let token = request.ownToken, let page = try await desk.presenterPage(token, at: request.now) else {
                    return .redirect(CasePaths.herDays())
                }
                return try await request.submit(showing: { herDaysPage(page, $0) }) { form in
                    try await changeNames(&form, token, request)
                }
            },
        ]
    }

    private func changeNames(_ form: inout FormReader, _ session: String, _ request: WebRequest) async throws -> WebResponse {
        do {
            if let one = form.fields.first("delete") {
                let name = PresenterNameID(one)
                if one == "all" || name != nil { try await desk.stopAvoiding(name, session, at: request.now) }
                return .redirect(CasePaths.herDays())
            }
            let names = form.longText("names", CaseWebText.agendaNames)
            try form.check()
            let (lines, token) = (try names.value.split(whereSeparator: \.isNewline).map(String.init), try form.once.text)
            switch try await once({ try await desk.avoid(lines, session, at: request.now, token: token) }) {
            case .kept, nil: return .redirect(CasePaths.herDays())
            case .tooMany:
                throw FieldErrors([FieldError(field: "names", sentence: CaseWebText.agendaTooMany(n: CaseDesk.mostPresenterNames))])
            case .wait(let seconds): throw FieldErrors([FieldError(field: "names", sentence: CaseWebText.agendaWait(n: Int(seconds)))])
            }
        } catch is OwnPageEnded {
            return .redirect(CasePaths.herDays())
        }
    }

    private func herEntryPage(_ form: FormView, _ told: Bilingual?, _ request: WebRequest) -> Page {
        herPage(form) {
            if let told { Pieces.note { H.p(.role("status")) { told(form.language) } } }
            form.form(action: CasePaths.herDays()) {
                form.text("code", CaseWebText.ownCode, hint: CaseWebText.ownCodeHint, width: .half, autocomplete: "off")
                form.actions { form.submit(CaseWebText.ownEnter) }
            }
        }
    }

    private func herPage(_ form: FormView, @HTMLBuilder content: () -> HTML) -> Page {
        var page = Page(CaseWebText.ownTitle(form.language), form: form, content: content)
        page.width = .narrow
        page.isOwn = true
        page.foot = Pieces.crisisLine(form.language)
        return page
    }

    private func herDaysPage(_ hers: PresenterPage, _ form: FormView) -> Page {
        let language = form.language
        return herPage(form) {
            H.p { CaseWebText.agendaName(name: hers.name)(language) }
            H.h2 { CaseWebText.agendaDays(language) }
            if hers.days.isEmpty { H.p { CaseWebText.agendaDaysNone(language) } }
            H.ul(.class("plain")) {
                for day in hers.days {
                    H.li {
                        let when = [day.date.text(language, .long), day.starts?.text(language)].compactMap { $0 }.joined(separator: ", ")
                        H.p { H.strong { when.capitalizedFirst } }
                        H.p { said(day, hers)(language) }
                    }
                }
            }
            H.h2 { CaseWebText.agendaTitle(language) }
            H.p { CaseWebText.agendaLead(language) }
            form.form(action: CasePaths.herNames()) {
                form.area("names", CaseWebText.agendaNames, hint: CaseWebText.agendaNamesHint, rows: 4)
                form.actions { form.submit(CaseWebText.agendaSave) }
            }
            kept(hers, form)
            H.div(.class("actions")) { form.button(action: CasePaths.herLeave(), CaseWebText.ownLeave, .quiet) }
        }
    }

    private func said(_ day: PresenterPage.Day, _ hers: PresenterPage) -> Bilingual {
        hers.names.isEmpty ? CaseWebText.agendaNobody : day.isClear ? CaseWebText.agendaClear : CaseWebText.agendaOther
    }

    @HTMLBuilder private func kept(_ hers: PresenterPage, _ form: FormView) -> HTML {
        H.h2 { CaseWebText.agendaKept(form.language) }
        H.p { CaseWebText.agendaKeptCount(n: hers.names.count)(form.language) }
        H.div(.class("actions")) {
            for (index, name) in hers.names.enumerated() {
                form.button(
                    action: CasePaths.herNames(), CaseWebText.agendaDelete(n: index + 1, date: name.on), fields: ["delete": name.id.text])
            }
            if hers.names.count > 1 { form.button(action: CasePaths.herNames(), CaseWebText.agendaDeleteAll, .danger, fields: ["delete": "all"]) }
        }
    }
}
