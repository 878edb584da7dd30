import CaseDesk
import Cases
import ConcernForm
import Core
import Markup
import Programs
import WebFrame

// A concern for a child, from police, probation officers and therapists, who have no page of the case: one question, asked about one
// of their own agency's referrals or their own clients. What they write can't be read back by them, nor by other agencies.
extension CasePages {
    var concernRoutes: [Route] {
        [
            Route(.get, CasePaths.concern, .roles(.police, .probationOfficer, .therapist), name: "referral.concern") { request, number in
                _ = try await desk.find(number, by: request.by)
                if request.query.first("raised") != nil { return request.page(try raisedPage(number, request)) }
                let today = request.today
                let form = request.blankForm([
                    "happened-day": String(today.day), "happened-month": String(today.month), "happened-year": String(today.year),
                ])
                return request.page(try concernPage(number, form, request))
            },
            Route(.post, CasePaths.concern, .roles(.police, .probationOfficer, .therapist), name: "referral.concern.raise") { request, number in
                let by = try request.by
                let id = try await desk.find(number, by: by)
                return try await request.submit(showing: { try concernPage(number, $0, request) }) { reader in
                    let note = reader.longText("note", CaseWebText.concernWhat)
                    let happened = reader.date("happened", CaseWebText.concernWhen)
                    try reader.check()
                    let proposal = Proposal(
                        .raiseConcern, happened: Happened(try happened.value), texts: [.note: try note.value])
                    let token = try reader.once.text
                    // Whatever else happened in the case meanwhile, a concern is taken.
                    _ = try await once { try await desk.perform([proposal], in: id, expecting: nil, by: by, token: token) }
                    return .redirect(CasePaths.concern(number).query(["raised": "1"]))
                }
            },
        ]
    }

    private func concernPage(_ number: FileNumber, _ form: FormView, _ request: WebRequest) throws -> Page {
        let language = request.language
        let duty = try dutyNote(request)
        let (home, back) = try home(request)
        var page = Page("\(CaseWebText.concernTitle(language)), \(number)", heading: CaseWebText.concernTitle(language), form: form) {
            duty
            H.p { CaseWebText.concernEffect(number: number.description)(language) }
            form.form(action: CasePaths.concern(number)) {
                form.area("note", CaseWebText.concernWhat, hint: CaseWebText.concernWhatHint, rows: 4)
                form.date("happened", CaseWebText.concernWhen)
                form.actions {
                    form.submit(ActKind.raiseConcern.label, .primary)
                    H.a(.href(home)) { back(language) }
                }
            }
        }
        page.width = .narrow
        page.section = "referrals"
        page.back = (home, nil)
        return page
    }

    private func raisedPage(_ number: FileNumber, _ request: WebRequest) throws -> Page {
        let language = request.language
        let duty = try dutyNote(request)
        let (home, back) = try home(request)
        var page = Page(CaseWebText.concernRaisedTitle(language)) {
            Pieces.note(.done) { H.p { CaseWebText.concernRaised(number: number.description)(language) } }
            duty
            H.div(.class("actions")) { Pieces.link(back(language), home, .primary) }
        }
        page.width = .narrow
        page.section = "referrals"
        return page
    }

    /// Where whoever raises a concern came from.
    private func home(_ request: WebRequest) throws -> (path: String, label: Bilingual) {
        try request.actor.role == .therapist ? (CasePaths.clients(), CaseWebText.clientsBack) : (CasePaths.referrals(), CaseWebText.concernBack)
    }

    /// Recording it here is not the report that the law asks for: whom to call, and that it can't wait.
    private func dutyNote(_ request: WebRequest) throws -> HTML { DutyNote(try program(of: request).jurisdiction, request).html }
}
