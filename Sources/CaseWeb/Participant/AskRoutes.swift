import CaseDesk
import Core
import Markup
import Programs
import WebFrame

// Somebody who was never arrested asks to be called: the first step that is safe to take. What is written can't be read back here.
extension CasePages {
    var askRoutes: [Route] {
        [
            Route(.get, CasePaths.ask, .everyone, name: "ask") { request, id in
                request.page(askPage(try volunteerProgram(id), request.blankForm(["language": request.language.official.rawValue]), nil, request))
            },
            Route(.post, CasePaths.ask, .everyone, name: "ask.send") { request, id in
                let program = try volunteerProgram(id)
                return try await request.submit(showing: { askPage(program, $0, nil, request) }) { form in
                    let name = form.text("name", CaseWebText.askName)
                    let reach = form.text("reach", CaseWebText.askReach)
                    let when = form.text("when", CaseWebText.askWhen)
                    let language = form.choice("language", CaseWebText.askLanguage, as: Language.self)
                    let question = form.optionalLongText("question", CaseWebText.askQuestion, max: 1000)
                    try form.check()
                    let note = CaseWebText.askNote(
                        name: try name.value, reach: try reach.value, when: try when.value,
                        voicemail: form.isTicked("voicemail") ? CaseWebText.askYes : CaseWebText.askNo,
                        language: CaseWebText.languageName(try language.value), question: try question.value ?? "")
                    let (token, text) = (try form.once.text, note(program.languages.first ?? .en))
                    let wait = try await once {
                        try await desk.askToTakePart(text, program: program.id, from: request.clientAddress ?? "", at: request.now, token: token)
                    }
                    guard case .some(.some(let seconds)) = wait else { return .redirect(CasePaths.asked(program.id)) }
                    return request.page(askPage(program, request.sentForm(), CaseWebText.askWait(n: Int(seconds)), request), waiting: seconds)
                }
            },
            Route(.get, CasePaths.asked, .everyone, name: "ask.sent") { request, id in request.page(sentPage(try volunteerProgram(id), request)) },
        ]
    }

    private func volunteerProgram(_ id: String) throws -> Program {
        guard let program = shelf.newest(id), program.streams[.volunteer] != nil else { throw WebError.notFound }
        return program
    }

    private func askPage(_ program: Program, _ form: FormView, _ told: Bilingual?, _ request: WebRequest) -> Page {
        let language = request.language
        let title = CaseWebText.askTitle(language)
        var page = Page("\(title) – \(program.name(language))", heading: title, form: form) {
            if let told { Pieces.note(.soon) { H.p(.role("status")) { told(language) } } }
            form.form(action: CasePaths.ask(program.id)) {
                form.text("name", CaseWebText.askName, hint: CaseWebText.askNameHint, width: .half)
                form.text("reach", CaseWebText.askReach, hint: CaseWebText.askReachHint, width: .half)
                form.text("when", CaseWebText.askWhen, hint: CaseWebText.askWhenHint)
                form.box("voicemail", CaseWebText.askVoicemail)
                form.radios("language", CaseWebText.askLanguage, ActFields.languages, isInline: true)
                form.area("question", CaseWebText.askQuestion, hint: CaseWebText.askQuestionHint, rows: 4, isOptional: true)
                form.actions { form.submit(CaseWebText.askSend) }
            }
        }
        page.lead = CaseWebText.askLead(n: CaseDesk.looseCallDays)(language)
        return framed(page, program, request)
    }

    private func sentPage(_ program: Program, _ request: WebRequest) -> Page {
        let language = request.language
        let title = CaseWebText.askSentTitle(language)
        let page = Page("\(title) – \(program.name(language))", heading: title) {
            Pieces.note(.done) { H.p { CaseWebText.askSent(agency: program.operator.name)(language) } }
            H.p { CaseWebText.askSentMore(language) }
            if let telephone = program.operator.telephone(in: language) { H.p { CaseWebText.askSentCall(telephone: telephone)(language) } }
        }
        return framed(page, program, request)
    }

    private func framed(_ page: Page, _ program: Program, _ request: WebRequest) -> Page {
        var page = page
        page.width = .narrow
        page.section = "programs"
        page.isPublic = true
        page.foot = program.foot(request.language)
        return page
    }
}
