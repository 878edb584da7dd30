import Core
import Markup
import Support
import SupportDesk
import WebFrame

// She is sent on to a service: with her consent to one thing, with a call made together, and with what came of it.
extension SupportPages {
    var referralRoutes: [Route] {
        [
            Route(.get, SupportPaths.refer, .roles(.supportWorker), name: "plan.refer") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return request.page(referPage(plan, await directory(request), request.blankForm()))
            },
            Route(.post, SupportPaths.refer, .roles(.supportWorker), name: "plan.refer.do") { request, number in
                let (plan, services) = (try await desk.plan(number, by: try request.asker), await directory(request))
                return try await request.submit(showing: { referPage(plan, services, $0) }) { form in
                    let fields = ReferralForm(services: services, items: plan.items)
                    let referral = try fields.read(&form)
                    if form.isTicked("change") { return request.page(referPage(plan, services, request.sentForm())) }
                    // The rules first: what is refused needn't be read back.
                    if let refusal = plan.refusal(of: .refer(referral.consent?.terms)) { throw refusal }
                    if referral.consent != nil, !form.isTicked("sure") {
                        return request.page(referBackPage(plan, fields.facts(referral, request.language), request.sentForm()))
                    }
                    let (asker, token) = (try request.asker, try form.once.text)
                    do {
                        guard let code = try await desk.refer(referral, in: number, by: asker, token: token) else { return .redirect(SupportPaths.plan(number)) }
                        return request.page(
                            CodeSlip.page(
                                SupportWebText.referTitle, SupportWebText.referMade, code, where: request.ownAddress(SupportPaths.shared()),
                                back: (SupportPaths.plan(number), number.description), request))
                    } catch SupportError.alreadyDone {
                        return .redirect(SupportPaths.plan(number))
                    }
                }
            },
            Route(.get, SupportPaths.referral, .roles(.supportWorker), name: "plan.referral") { request, number, id in
                let (plan, one) = try await find(number, id, request)
                return request.page(referralPage(plan, one, request.blankForm(from: Self.today(plan.today, in: "called", "heard"))))
            },
            Route(.post, SupportPaths.referral, .roles(.supportWorker), name: "plan.referral.do") { request, number, id in
                let (plan, one) = try await find(number, id, request)
                return try await request.submit(showing: { referralPage(plan, one, $0) }) { form in
                    let change = try Self.change(id, &form)
                    _ = try await self.change(change, in: number, form, request)
                    return .redirect(SupportPaths.referral(number, id))
                }
            },
        ]
    }

    private func directory(_ request: WebRequest) async -> [SupportService] {
        guard let program = try? request.actor.grant?.program else { return [] }
        return await services(program)
    }

    private func find(_ number: FileNumber, _ id: ServiceReferralID, _ request: WebRequest) async throws -> (PlanPage, PlanReferral) {
        let plan = try await desk.plan(number, by: try request.asker)
        guard let one = plan.referrals.first(where: { $0.referral.id == id }) else { throw WebError.notFound }
        return (plan, one)
    }

    private static func change(_ id: ServiceReferralID, _ form: inout FormReader) throws -> PlanChange {
        switch form.fields.first("do") {
        case "take-back": return .takeBack(id)
        case "outcome":
            let outcome = form.choice("outcome", SupportWebText.referralOutcome, as: ServiceReferral.Outcome.self)
            let on = form.date("heard", SupportWebText.referralHeardOn)
            try form.check()
            return .noteOutcome(id, try outcome.value, on: try on.value)
        default:
            let by = form.text("by", SupportWebText.callBy, max: 120)
            let on = form.date("called", SupportWebText.callOn)
            let with = form.text("with", SupportWebText.callWith, max: 120)
            let first = form.optionalDate("first", SupportWebText.referralFirst)
            let at = form.optionalTime("at", SupportWebText.appointmentAt)
            try form.check()
            let call = HandOver(by: try by.value, on: try on.value, with: try with.value, first: try first.value, at: try at.value)
            return .handOver(id, call, hersToo: form.isTicked("hers"))
        }
    }

    private static func today(_ day: CivilDate, in names: String...) -> [(String, String)] {
        names.flatMap { [("\($0)-day", String(day.day)), ("\($0)-month", String(day.month)), ("\($0)-year", String(day.year))] }
    }

    private func referPage(_ plan: PlanPage, _ services: [SupportService], _ form: FormView) -> Page {
        framed(plan, SupportWebText.referTitle, lead: SupportWebText.referLead, form) {
            if let refusal = plan.refusal(of: .refer(nil)) {
                Pieces.note(.soon) {
                    H.p { refusal.sentence(form.language) }
                    if plan.plan.heardLimits == nil { H.p { H.a(.href(SupportPaths.limits(plan.number))) { SupportWebText.limitsTitle(form.language) } } }
                }
            }
            let directories = services.map(\.directory).uniqued
            for (index, path) in directories.enumerated() {
                let label = directories.count == 1 ? SupportWebText.referDirectory : SupportWebText.referDirectoryOf(n: index + 1)
                H.p { H.a(.href(path)) { label(form.language) } }
            }
            form.form(action: SupportPaths.refer(plan.number)) {
                ReferralForm(services: services, items: plan.items).fields(form)
                form.actions { form.submit(SupportWebText.goOn) }
            }
        }
    }

    private func referBackPage(_ plan: PlanPage, _ facts: [Fact], _ form: FormView) -> Page {
        framed(plan, SupportWebText.releaseReadBack, form) {
            Pieces.facts(facts)
            H.p { SupportWebText.releaseEffect(form.language) }
            form.form(action: SupportPaths.refer(plan.number)) {
                form.typedAgain
                form.actions {
                    form.submit(SupportWebText.releaseSubmit, name: "sure", value: "yes")
                    form.submit(SupportWebText.change, .quiet, name: "change", value: "yes")
                }
            }
        }
    }

    private func referralPage(_ plan: PlanPage, _ one: PlanReferral, _ form: FormView) -> Page {
        let (language, path) = (form.language, SupportPaths.referral(plan.number, one.referral.id))
        return framed(plan, SupportWebText.referralTitle, form) {
            if one.referral.isToAsk(on: plan.today) { Pieces.note(.soon) { H.p { SupportWebText.referralAskLead(n: ServiceReferral.askAfterDays)(language) } } }
            ReferralFacts(referral: one, today: plan.today, language: language).html
            H.h2 { SupportWebText.callTitle(language) }
            if let refusal = plan.refusal(of: .handOver(one.referral)) {
                H.p { refusal.sentence(language) }
            } else {
                form.form(action: path) {
                    form.text("by", SupportWebText.callBy, hint: SupportWebText.callByHint, width: .half)
                    form.date("called", SupportWebText.callOn)
                    form.text("with", SupportWebText.callWith, width: .half)
                    form.date("first", SupportWebText.referralFirst, isOptional: true)
                    form.text("at", SupportWebText.appointmentAt, hint: SupportWebText.appointmentAtHint, width: .short, isOptional: true)
                    form.box("hers", SupportWebText.callHers, hint: SupportWebText.callHersHint)
                    form.actions { form.submit(SupportWebText.save, .quiet) }
                }
            }
            if plan.refusal(of: .noteOutcome(one.referral, on: plan.today)) == nil {
                H.h2 { SupportWebText.referralOutcome(language) }
                form.form(action: path) {
                    form.hidden("do", "outcome")
                    form.radios("outcome", SupportWebText.referralOutcomeAsk, ServiceReferral.Outcome.allCases.map { Option($0, $0.name) })
                    form.date("heard", SupportWebText.referralHeardOn)
                    form.actions { form.submit(SupportWebText.save, .quiet) }
                }
            }
            if plan.refusal(of: .takeBack(one.referral)) == nil {
                H.h2 { SupportWebText.referralTakeBack(language) }
                H.p { SupportWebText.referralTakeBackEffect(language) }
                form.button(action: path, SupportWebText.referralTakeBack, .danger, fields: ["do": "take-back"])
            }
        }
    }
}

extension [String] {
    /// Each once, in the order in which it comes.
    fileprivate var uniqued: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
