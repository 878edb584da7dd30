import CaseDesk
import Cases
import Core
import Markup
import WebFrame

// Who presents on a class day, by the name on the schedule. Whom she must not meet isn't here: she types it herself, on a page of her own.
extension CasePages {
    var presenterRoutes: [Route] {
        [
            Route(.get, CasePaths.presenters, .roles(.coordinator), name: "class-day.presenters") { request, day in
                request.page(presentersPage(try await desk.presenters(on: day, by: try request.by), request.blankForm()))
            },
            Route(.post, CasePaths.presenters, .roles(.coordinator), name: "class-day.presenters.change") { request, day in
                let by = try request.by
                let shown: (FormView) async throws -> Page = { presentersPage(try await desk.presenters(on: day, by: by), $0) }
                return try await request.submit(showing: shown) { form in
                    try await changePresenters(day, &form, by, request)
                }
            },
        ]
    }

    private func changePresenters(_ day: ClassDayID, _ form: inout FormReader, _ by: By, _ request: WebRequest) async throws -> WebResponse {
        let act = form.choice("do", CaseWebText.classdayAction, among: ["add", "place", "displace", "code", "remove"])
        let isNew = form.fields.first("do") == "add"
        let name = isNew ? form.text("name", CaseWebText.presentersName, max: 80) : nil
        let who = isNew ? nil : form.id("who", CaseWebText.presentersName, of: PresenterKind.self)
        try form.check()
        let token = try form.once.text
        if let name, let code = try await once({ try await desk.addPresenter(try name.value, by: by, token: token) }) {
            return request.page(presenterSlip(code, day, request))
        }
        guard let one = try who?.value else { return .redirect(CasePaths.presenters(day)) }
        switch try act.value {
        case "place": _ = try await once { try await desk.place(one, on: day, true, by: by, token: token) }
        case "displace": _ = try await once { try await desk.place(one, on: day, false, by: by, token: token) }
        case "remove": _ = try await once { try await desk.removePresenter(one, by: by, token: token) }
        default:
            if let code = try await once({ try await desk.renewPresenterCode(one, by: by, token: token) }) {
                return request.page(presenterSlip(code, day, request))
            }
        }
        return .redirect(CasePaths.presenters(day))
    }

    private func presentersPage(_ found: DayPresenters, _ form: FormView) -> Page {
        let (language, path) = (form.language, CasePaths.presenters(found.planned.id))
        var page = Page(CaseWebText.presentersTitle(language), form: form) {
            H.p { found.planned.day.date.text(language, .long).capitalizedFirst }
            if found.lines.isEmpty { Pieces.empty(CaseWebText.presentersEmptyTitle(language), CaseWebText.presentersEmptyText(language)) }
            for line in found.lines { card(line, path, form) }
            H.h2 { CaseWebText.presentersAdd(language) }
            form.form(action: path) {
                form.hidden("do", "add")
                form.text("name", CaseWebText.presentersName, hint: CaseWebText.presentersNameHint, width: .half)
                form.actions { form.submit(CaseWebText.presentersAddSubmit, .quiet) }
            }
        }
        page.lead = CaseWebText.presentersLead(language)
        page.width = .narrow
        page.section = "class-days"
        page.back = (CasePaths.classDay(found.planned.id), nil)
        return page
    }

    private func card(_ line: PresenterLine, _ path: String, _ form: FormView) -> HTML {
        let language = form.language
        func button(_ act: String, _ label: Bilingual, _ kind: ButtonKind = .quiet) -> HTML {
            form.button(action: path, label, kind, fields: ["do": act, "who": line.id.text])
        }
        return Pieces.card {
            H.p {
                H.strong { H.bdi(.translate(false)) { line.name ?? CaseWebText.caseMaskedTitle(language) } }
                if line.isPlaced {
                    " "
                    Pieces.tag(CaseWebText.presentersHere(language), .done)
                }
            }
            H.div(.class("actions")) {
                if line.isPlaced {
                    button("displace", CaseWebText.presentersOff)
                } else if let refusal = line.refusal {
                    H.p { refusal.sentence(language) }
                } else {
                    button("place", CaseWebText.presentersPlace)
                }
            }
            H.details {
                H.summary { CaseWebText.presentersMore(language) }
                H.div(.class("actions")) {
                    button("code", CaseWebText.presentersCode)
                    button("remove", CaseWebText.presentersRemove, .danger)
                }
            }
        }
    }

    private func presenterSlip(_ code: String, _ day: ClassDayID, _ request: WebRequest) -> Page {
        codeSlip(
            CaseWebText.presentersSlip, CaseWebText.ownCodeMade, code, where: request.ownAddress(CasePaths.herDays()),
            back: (CasePaths.presenters(day), CaseWebText.presentersTitle(request.language)), request)
    }
}
