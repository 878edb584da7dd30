import Core
import Markup
import Support
import SupportDesk
import WebFrame

// The plans that a worker goes along with; for a supervisor, the numbers of the agency's.
extension SupportPages {
    var listRoutes: [Route] {
        [
            Route(.get, SupportPaths.plans, .roles(.supportWorker, .supportSupervisor), name: "plan.list") { request in
                let lines = try await desk.plans(by: try request.asker)
                let names = await names(behind: try request.actor.grant)
                return request.page(try listPage(lines, names, try await desk.keepings(by: try request.asker), request))
            },
            Route(.get, SupportPaths.open, .roles(.supportWorker), name: "plan.open") { request in
                request.page(openPage(request.blankForm(["language": request.language.official.rawValue]), request))
            },
            Route(.post, SupportPaths.open, .roles(.supportWorker), name: "plan.open.do") { request in
                try await request.submit(showing: { openPage($0, request) }) { form in
                    let name = form.text("name", SupportWebText.aboutName, max: 120)
                    let reach = form.optionalText("reach", SupportWebText.aboutReach)
                    let first = form.optionalLongText("first", SupportWebText.aboutFirst)
                    let language = form.choice("language", SupportWebText.openLanguage, as: Language.self)
                    try form.check()
                    let about = AboutHer(name: try name.value, reach: try reach.value ?? "", wantsFirst: try first.value ?? "")
                    let (asker, token, spoken) = (try request.asker, try form.once.text, try language.value.official.rawValue)
                    do {
                        return .redirect(SupportPaths.plan(try await desk.openPlan(about, language: spoken, by: asker, token: token)))
                    } catch SupportError.alreadyDone {
                        return .redirect(SupportPaths.plans())
                    }
                }
            },
            Route(.get, SupportPaths.worker, .roles(.supportSupervisor), name: "plan.worker") { request, number in
                request.page(try await workerPage(number, request.blankForm(), request))
            },
            Route(.post, SupportPaths.worker, .roles(.supportSupervisor), name: "plan.worker.do") { request, number in
                try await request.submit(showing: { try await workerPage(number, $0, request) }) { form in
                    let known = await workers(behind: try request.actor.grant)
                    let who = form.choice("who", SupportWebText.workerWho, among: known.map(\.actor))
                    try form.check()
                    let (asker, token, chosen) = (try request.asker, try form.once.text, try who.value)
                    try await once { try await desk.perform(.assign(chosen), in: number, by: asker, token: token) }
                    return .redirect(SupportPaths.plans())
                }
            },
        ]
    }

    func names(behind grant: Grant?) async -> [String: String] {
        Dictionary(await workers(behind: grant).map { ($0.actor, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    private func workers(behind grant: Grant?) async -> [SupportWorker] {
        guard let grant else { return [] }
        return await workers(grant)
    }

    private func listPage(_ lines: [PlanLine], _ names: [String: String], _ keepings: [PlanKeeping], _ request: WebRequest) throws -> Page {
        let language = request.language
        let isWorker = try request.actor.role == .supportWorker
        var page = Page(SupportWebText.listTitle(language)) {
            keepingNote(keepings, language)
            if lines.isEmpty {
                Pieces.empty(SupportWebText.listEmptyTitle(language), (isWorker ? SupportWebText.listEmptyText : SupportWebText.listEmptySupervisor)(language))
            } else if isWorker {
                Pieces.table(
                    caption: SupportWebText.listTitle(language),
                    [SupportWebText.listName, SupportWebText.listStatus, SupportWebText.listNext].map { Column($0(language)) },
                    lines.map { line in
                        [
                            H.a(.href(SupportPaths.plan(line.number))) {
                                H.bdi(.translate(false)) { line.name ?? "" }
                                " "
                                Pieces.number(line.number)
                            },
                            HTML {
                                Pieces.tag(line.status.name(language), line.status.tone)
                                if line.asksAfter {
                                    " "
                                    Pieces.tag(SupportWebText.referralAsk(language), .soon)
                                }
                            },
                            HTML(text: line.next.map { "\($0.on.text(language)), \($0.what)" } ?? ""),
                        ]
                    }, isCaptionSeen: false)
            } else {
                Pieces.table(
                    caption: SupportWebText.listTitle(language),
                    [SupportWebText.listNumber, SupportWebText.listStatus, SupportWebText.listWorker].map { Column($0(language)) },
                    lines.map { line in
                        [
                            Pieces.number(line.number), Pieces.tag(line.status.name(language), line.status.tone),
                            HTML {
                                H.bdi(.translate(false)) { names[line.worker] ?? SupportWebText.workerGone(language) }
                                " "
                                H.a(.href(SupportPaths.worker(line.number)), .aria("label", SupportWebText.workerChange(number: line.number.description)(language))) {
                                    SupportWebText.change(language)
                                }
                            },
                        ]
                    }, isCaptionSeen: false)
            }
            if isWorker {
                H.div(.class("actions")) { Pieces.link(SupportWebText.openTitle(language), SupportPaths.open(), .primary) }
            } else {
                H.p { H.a(.href(SupportPaths.outcomes())) { SupportWebText.outcomesTitle(language) } }
            }
        }
        page.lead = (isWorker ? SupportWebText.listLead : SupportWebText.listLeadSupervisor)(language)
        page.section = "plans"
        return page
    }

    private func openPage(_ form: FormView, _ request: WebRequest) -> Page {
        var page = Page(SupportWebText.openTitle(request.language), form: form) {
            form.form(action: SupportPaths.open()) {
                form.text("name", SupportWebText.aboutName, hint: SupportWebText.aboutNameHint, width: .half)
                form.radios("language", SupportWebText.openLanguage, SupportPages.languages, isInline: true)
                form.text("reach", SupportWebText.aboutReach, hint: SupportWebText.aboutReachHint, isOptional: true)
                form.area("first", SupportWebText.aboutFirst, hint: SupportWebText.aboutFirstHint, rows: 3, isOptional: true)
                form.actions { form.submit(SupportWebText.openSubmit) }
            }
        }
        page.lead = SupportWebText.openLead(request.language)
        page.width = .narrow
        page.section = "plans"
        page.back = (SupportPaths.plans(), SupportWebText.listTitle(request.language))
        return page
    }

    static let languages = [Option(Language.en, SupportWebText.languageEn), Option(Language.fr, SupportWebText.languageFr)]

    private func workerPage(_ number: FileNumber, _ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        guard try await desk.plans(by: try request.asker).contains(where: { $0.number == number }) else { throw WebError.notFound }
        let known = await workers(behind: try request.actor.grant)
        var page = Page("\(SupportWebText.workerTitle(language)), \(number)", heading: SupportWebText.workerTitle(language), form: form) {
            if known.isEmpty {
                Pieces.note { H.p { SupportWebText.workerNone(language) } }
            } else {
                form.form(action: SupportPaths.worker(number)) {
                    form.radios("who", SupportWebText.workerWho, known.map { Option($0.actor, Bilingual(en: $0.name, fr: $0.name)) })
                    form.actions { form.submit(SupportWebText.save) }
                }
            }
        }
        page.lead = SupportWebText.workerLead(language)
        page.width = .narrow
        page.section = "plans"
        page.back = (SupportPaths.plans(), SupportWebText.listTitle(language))
        return page
    }
}

extension PlanStatus {
    var tone: Tone {
        switch self {
        case .active: .info
        case .finished: .done
        case .paused, .moved: .plain
        }
    }
}
