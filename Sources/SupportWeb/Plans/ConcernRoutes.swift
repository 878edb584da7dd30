import ConcernForm
import Core
import Markup
import Programs
import Safeguarding
import Support
import SupportDesk
import WebFrame

// A child may be in danger: the worker, who has read her the limits of confidentiality first, hands that over. Nothing of the plan goes along.
extension SupportPages {
    var concernRoutes: [Route] {
        [
            Route(.get, SupportPaths.concern, .roles(.supportWorker), name: "plan.concern") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return request.page(try concernPage(plan, request.blankForm(from: SuspicionForm.values(today: plan.today)), request))
            },
            Route(.post, SupportPaths.concern, .roles(.supportWorker), name: "plan.concern.do") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { try concernPage(plan, $0, request) }) { form in
                    let suspicion = try SuspicionForm.read(&form)
                    let (asker, token, note) = (try request.asker, try form.once.text, SupportWebText.concernNote(request.language))
                    try await once { try await desk.raiseConcern(suspicion, in: number, note: note, by: asker, token: token) }
                    return .redirect(concerns)
                }
            },
        ]
    }

    private func concernPage(_ plan: PlanPage, _ form: FormView, _ request: WebRequest) throws -> Page {
        let jurisdiction = try program(request).jurisdiction
        let refusal = plan.refusal(of: .raiseConcern)
        return framed(plan, ConcernFormText.title, lead: SupportWebText.concernLead, form) {
            DutyNote(jurisdiction, request).html
            if let refusal, !form.isRejected {
                Pieces.note(.soon) {
                    H.p { refusal.sentence(form.language) }
                    H.p { H.a(.href(SupportPaths.limits(plan.number))) { SupportWebText.limitsTitle(form.language) } }
                }
            } else {
                form.form(action: SupportPaths.concern(plan.number)) {
                    SuspicionForm.fields(form)
                    form.actions { form.submit(ConcernFormText.submit) }
                }
            }
        }
    }

    private func program(_ request: WebRequest) throws -> Program {
        guard let id = try request.actor.grant?.program, let program = programs(id) else { throw WebError.forbidden }
        return program
    }
}
