import Core
import Markup
import Support
import SupportDesk
import WebFrame

// The limits of confidentiality, and where a plan stands.
extension SupportPages {
    var deedRoutes: [Route] {
        [
            Route(.get, SupportPaths.limits, .roles(.supportWorker), name: "plan.limits") { request, number in
                request.page(limitsPage(try await desk.plan(number, by: try request.asker), request.blankForm()))
            },
            Route(.post, SupportPaths.limits, .roles(.supportWorker), name: "plan.limits.do") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { limitsPage(plan, $0) }) { form in
                    if !form.isTicked("read") { form.fail("read", SupportWebText.limitsTick) }
                    try form.check()
                    return try await change(.readLimits(plan.today), in: number, form, request)
                }
            },
            Route(.get, SupportPaths.stand, .roles(.supportWorker), name: "plan.stand") { request, number in
                request.page(standPage(try await desk.plan(number, by: try request.asker), request.blankForm()))
            },
            Route(.post, SupportPaths.stand, .roles(.supportWorker), name: "plan.stand.do") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { standPage(plan, $0) }) { form in
                    let turn = form.choice("turn", SupportWebText.standTitle, as: PlanTurn.self)
                    try form.check()
                    return try await change(.turn(try turn.value), in: number, form, request)
                }
            },
        ]
    }

    private func limitsPage(_ plan: PlanPage, _ form: FormView) -> Page {
        framed(plan, SupportWebText.limitsTitle, lead: SupportWebText.limitsLead, form) {
            Pieces.note(title: SupportWebText.limitsRead(form.language)) {
                for language in [form.language.official, form.language.other] {
                    for sentence in Self.limits { H.p(.lang(language.tag)) { sentence(language) } }
                }
            }
            form.form(action: SupportPaths.limits(plan.number)) {
                form.box("read", SupportWebText.limitsDone)
                form.actions { form.submit(SupportWebText.save) }
            }
        }
    }

    /// What is read to her before she tells anything.
    static let limits = [SupportWebText.limit1, SupportWebText.limit2, SupportWebText.limit3, SupportWebText.limit4]

    private func standPage(_ plan: PlanPage, _ form: FormView) -> Page {
        let turns = PlanTurn.allCases.filter { plan.refusal(of: .turn($0)) == nil }
        return framed(plan, SupportWebText.standTitle, lead: SupportWebText.standLead, form) {
            H.p { SupportWebText.standNow(status: plan.plan.status.name)(form.language) }
            form.form(action: SupportPaths.stand(plan.number)) {
                form.radios("turn", SupportWebText.standWhat, turns.map { Option($0, $0.label, hint: $0.hint) })
                form.actions { form.submit(SupportWebText.save) }
            }
        }
    }
}

extension PlanTurn {
    var hint: Bilingual {
        switch self {
        case .pause: SupportWebText.turnHintPause
        case .move: SupportWebText.turnHintMove
        case .finish: SupportWebText.turnHintFinish
        case .comeBack: SupportWebText.turnHintComeBack
        }
    }
}
