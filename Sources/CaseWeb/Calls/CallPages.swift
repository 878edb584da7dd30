import CaseDesk
import Cases
import ConcernForm
import Core
import Markup
import Programs
import WebFrame

// Calls and visits without a case: a caller may stay nameless, and is called back all the same.
extension CasePages {
    var callRoutes: [Route] {
        [
            Route(.get, CasePaths.calls, .roles(.coordinator), name: "calls") { request in
                let form = request.blankForm(from: ActFields.date("happened", request.today))
                return request.page(try await callsPage(form, request))
            },
            Route(.post, CasePaths.calls, .roles(.coordinator), name: "calls.note") { request in
                try await request.submit(showing: { try await callsPage($0, request) }) { try await noteCall(&$0, request) }
            },
            Route(.post, CasePaths.call, .roles(.coordinator), name: "calls.settle") { request, id in
                try await request.submit(showing: { try await callsPage($0, request) }) { form in
                    try form.check()
                    try await desk.settleLooseCall(id, by: request.by)
                    return .redirect(CasePaths.calls())
                }
            },
        ]
    }

    private func noteCall(_ form: inout FormReader, _ request: WebRequest) async throws -> WebResponse {
        let call = ActFields.call(&form)
        let happened = form.date("happened", CaseWebText.actWhen)
        let note = form.optionalLongText("note", CaseWebText.actNote)
        try form.check()
        guard let call else { throw FieldErrors([]) }
        let (day, words, token, by) = (Happened(try happened.value), try note.value, try form.once.text, try request.by)
        _ = try await once { try await desk.noteLooseCall(call, happened: day, note: words, by: by, token: token) }
        return .redirect(CasePaths.calls())
    }

    private func callsPage(_ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let program = try program(of: request)
        let list = try await desk.looseCalls(by: request.by)
        let staff = await staff(list.calls.map(\.actor))
        let waiting = list.calls.filter(\.isWaiting).sorted { ($0.call.callBackOn ?? request.today) < ($1.call.callBackOn ?? request.today) }
        let past = list.calls.filter { !$0.isWaiting }
        var page = Page(CaseWebText.callsTitle(language), form: form) {
            maskedNote(list.isMasked, language)
            if !waiting.isEmpty {
                H.h2 { CaseWebText.callsWaiting(language) }
                for call in waiting { card(call, staff, program, request, form) }
            }
            H.h2 { CaseWebText.callsRecord(language) }
            form.form(action: CasePaths.calls()) {
                ActFields.callFields(form)
                form.date("happened", CaseWebText.actWhen)
                form.area("note", CaseWebText.actNote, hint: CaseWebText.callsNoteHint, rows: 4, isOptional: true)
                form.actions { form.submit(CaseWebText.callsSave, .primary) }
            }
            H.p { ConcernPaths.linkFromCall(request) }
            H.h2 { CaseWebText.callsPast(language) }
            if past.isEmpty { H.p { CaseWebText.callsNone(language) } }
            for call in past { card(call, staff, program, request, form) }
        }
        page.lead = CaseWebText.callsLead(n: CaseDesk.looseCallDays)(language)
        page.width = .narrow
        page.section = "today"
        page.back = (CasePaths.today(), nil)
        return page
    }

    private func card(_ call: LooseCall, _ staff: [String: String], _ program: Program, _ request: WebRequest, _ form: FormView) -> HTML {
        let language = request.language
        let day = call.happened.date.text(language, .long)
        return H.section(.class("card")) {
            H.h3 { day.capitalizedFirst }
            if call.actor == Actor.visitor.id {
                H.p { CaseWebText.askedOnSite(on: call.call.callBackOn ?? call.happened.date)(language) }
            } else {
                H.p { Act.call(call.call).sentence(under: program)(language) }
            }
            if let note = call.note { H.p(.class("words")) { H.bdi(.translate(false)) { note } } }
            if let name = staff[call.actor] { H.p(.class("small")) { CaseWebText.callsBy(name: name)(language) } }
            if call.isWaiting {
                form.form(action: CasePaths.call(call.id)) {
                    form.actions { form.submit(CaseWebText.callsSettle, .quiet) }
                }
            } else if let settled = call.settled {
                H.p(.class("small")) { CaseWebText.callsSettled(on: request.zone.date(of: settled))(language) }
            }
        }
    }
}

extension LooseCall {
    /// Whether somebody was promised a call back that nobody has made yet.
    fileprivate var isWaiting: Bool { settled == nil && call.callBackOn != nil }
}
