import Core
import Markup
import Support
import SupportDesk
import WebFrame

// How long plans are kept, and destroying one whose time is up: one proposes, another confirms. No word of a plan is on these pages.
extension SupportPages {
    var keepingRoutes: [Route] {
        [
            Route(.get, SupportPaths.keeping, .roles(.supportWorker, .supportSupervisor), name: "plan.keeping") { request in
                let asker = try request.asker
                let (keepings, certificates) = (try await desk.keepings(by: asker), try await desk.certificates(by: asker))
                return request.page(keepingPage(keepings, certificates, await names(behind: asker.actor.grant), request.language))
            },
            Route(.get, SupportPaths.disposal, .roles(.supportWorker, .supportSupervisor), name: "plan.disposal") { request, number in
                request.page(disposalPage(try await keeping(number, request), request.blankForm(), try request.asker))
            },
            Route(.post, SupportPaths.disposal, .roles(.supportWorker, .supportSupervisor), name: "plan.disposal.do") { request, number in
                let asker = try request.asker
                let found = try await keeping(number, request)
                return try await request.submit(showing: { disposalPage(found, $0, asker) }) { form in
                    let (act, token) = (form.fields.first("do"), try form.once.text)
                    if act == "confirm" { try await once { _ = try await desk.confirmDisposal(of: number, by: asker, token: token) } }
                    if act == "propose" { try await once { try await desk.proposeDisposal(of: number, by: asker, token: token) } }
                    return .redirect(act == "confirm" ? SupportPaths.keeping() : SupportPaths.disposal(number))
                }
            },
        ]
    }

    private func keeping(_ number: FileNumber, _ request: WebRequest) async throws -> PlanKeeping {
        guard let found = try await desk.keepings(by: try request.asker).first(where: { $0.number == number }) else { throw WebError.notFound }
        return found
    }

    /// What comes up on the list of plans; nothing while nothing is due.
    @HTMLBuilder func keepingNote(_ keepings: [PlanKeeping], _ language: Language) -> HTML {
        let due = keepings.filter { $0.clock?.isDue(on: $0.today) == true }
        let (kept, quiet) = (due.count { $0.clock?.name == .kept }, due.count { $0.clock?.name == .quiet })
        if !due.isEmpty {
            Pieces.note(.soon) {
                if kept > 0 { H.p { SupportWebText.keepingDueNote(n: kept)(language) } }
                if quiet > 0 { H.p { SupportWebText.keepingQuietNote(n: quiet)(language) } }
            }
        }
        H.p { H.a(.href(SupportPaths.keeping())) { SupportWebText.keepingTitle(language) } }
    }

    private func keepingPage(_ keepings: [PlanKeeping], _ certificates: [PlanCertificate], _ names: [String: String], _ language: Language) -> Page {
        let running = keepings.filter { $0.clock != nil }
        var page = Page(SupportWebText.keepingTitle(language)) {
            if running.isEmpty {
                Pieces.empty(SupportWebText.keepingEmptyTitle(language), SupportWebText.keepingEmptyText(language))
            } else {
                Pieces.table(
                    caption: SupportWebText.keepingTitle(language),
                    [
                        SupportWebText.listNumber, SupportWebText.keepingClock, SupportWebText.keepingStarts, SupportWebText.keepingDue,
                        SupportWebText.keepingEffect,
                    ].map { Column($0(language)) }, running.compactMap { row($0, language) }, isCaptionSeen: false)
            }
            if !certificates.isEmpty {
                H.h2 { SupportWebText.disposalCertificates(language) }
                for one in certificates { Pieces.card { certificate(one, names, language) } }
            }
        }
        page.lead = SupportWebText.keepingLead(n: PlanClock.keptMonths)(language)
        page.section = "plans"
        page.back = (SupportPaths.plans(), SupportWebText.listTitle(language))
        return page
    }

    private func row(_ keeping: PlanKeeping, _ language: Language) -> [HTML]? {
        keeping.clock.map { clock in
            [
                HTML {
                    H.a(.href(SupportPaths.disposal(keeping.number))) { Pieces.number(keeping.number) }
                    if clock.isDue(on: keeping.today) {
                        " "
                        Pieces.tag(SupportWebText.keepingIsDue(language), .soon)
                    }
                },
                HTML(text: clock.label(language)), HTML(text: clock.starts.text(language)), HTML(text: clock.due.text(language)),
                HTML(text: clock.effect(language)),
            ]
        }
    }

    private func certificate(_ one: PlanCertificate, _ names: [String: String], _ language: Language) -> HTML {
        func who(_ actor: String) -> String { names[actor] ?? "…" + actor.suffix(6) }
        return Pieces.facts([
            Fact(SupportWebText.disposalNumber(language), Pieces.number(one.number)),
            Fact(SupportWebText.disposalEnded(language), one.endedOn.text(language)),
            Fact(SupportWebText.disposalDestroyed(language), one.destroyedOn.text(language)),
            Fact(SupportWebText.disposalProposedBy(language), who(one.proposedBy)), Fact(SupportWebText.disposalConfirmedBy(language), who(one.confirmedBy)),
            Fact(SupportWebText.disposalCopies(language), one.copiesUntil.text(language)),
        ])
    }

    private func disposalPage(_ keeping: PlanKeeping, _ form: FormView, _ asker: PlanAsker) -> Page {
        let (language, path) = (form.language, SupportPaths.disposal(keeping.number))
        let step = keeping.proposedBy == nil ? PlanDisposalStep.propose : .confirm(proposedBy: keeping.proposedBy)
        var page = Page("\(SupportWebText.keepingTitle(language)), \(keeping.number)", heading: SupportWebText.keepingTitle(language), form: form) {
            if let clock = keeping.clock {
                Pieces.facts([
                    Fact(SupportWebText.keepingClock(language), clock.label(language)), Fact(SupportWebText.keepingStarts(language), clock.starts.text(language)),
                    Fact(SupportWebText.keepingDue(language), clock.due.text(language)), Fact(SupportWebText.keepingEffect(language), clock.effect(language)),
                ])
            } else {
                H.p { SupportWebText.keepingPending(language) }
            }
            if keeping.proposedBy != nil { Pieces.note { H.p { SupportWebText.disposalProposed(language) } } }
            if let refusal = keeping.refusal(of: step, by: asker.actor.id) {
                H.p { refusal.sentence(language) }
            } else {
                H.p { SupportWebText.disposalEffect(language) }
                if keeping.proposedBy == nil {
                    form.button(action: path, SupportWebText.disposalPropose, fields: ["do": "propose"])
                } else {
                    form.button(action: path, SupportWebText.disposalConfirm, .danger, fields: ["do": "confirm"])
                }
            }
        }
        page.lead = SupportWebText.keepingLead(n: PlanClock.keptMonths)(language)
        page.width = .narrow
        page.section = "plans"
        page.back = (SupportPaths.keeping(), SupportWebText.keepingTitle(language))
        return page
    }
}

extension PlanClock {
    var label: Bilingual { name == .kept ? SupportWebText.keepingKept : SupportWebText.keepingQuiet }
    var effect: Bilingual { name == .kept ? SupportWebText.keepingEffectKept : SupportWebText.keepingEffectQuiet }
}
