import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

extension CasePages {
    /// Who may send people to a program.
    static let referrers = Access.roles(.police, .prosecutor, .probationOfficer, .coordinator)

    var referRoutes: [Route] {
        [
            Route(.get, CasePaths.refer, Self.referrers, name: "refer") { request in
                request.page(try await referPage(request.blankForm(), request))
            },
            Route(.post, CasePaths.refer, Self.referrers, name: "refer") { request in
                try await request.submit(showing: { try await referPage($0, request) }) { try await refer(&$0, request) }
            },
            Route(.get, CasePaths.referred, Self.referrers, name: "refer.done") { request, number in
                try await referredPage(number, request)
            },
            Route(.get, CasePaths.referralWaits, Self.referrers, name: "refer.waits") { request in
                request.page(waitsPage(request))
            },
        ] + cardRoutes
    }

    /// The form for the stream that was chosen; the choice itself where there is more than one.
    private func referPage(_ form: FormView, _ request: WebRequest) async throws -> Page {
        let program = try program(of: request)
        let role = try request.actor.role
        let streams = program.streams(for: role)
        guard let first = streams.first else { return noReferrals(program, request) }
        let asked = (form.typed.first("stream") ?? request.query.first("stream")).flatMap(Programs.Stream.init(rawValue:))
        guard let stream = asked.flatMap({ streams.contains($0) ? $0 : nil }) ?? (streams.count == 1 ? first : nil) else {
            return choosePage(form, streams, program, request)
        }
        let fields = ReferForm(program: program, stream: stream, role: role, agency: try await agencyField(request))
        var page = Page(CaseWebText.referTitle(request.language), form: form) {
            if streams.count > 1 {
                H.p { H.a(.href(CasePaths.refer())) { CaseWebText.referChangeStream(stream: stream.name)(request.language) } }
            }
            if streams.count == 1, role != .probationOfficer {
                otherWays(request.language, prints: Self.printers.admits(request.session), carries: role == .coordinator)
            }
            form.form(action: CasePaths.refer()) {
                fields.fields(form)
                form.actions { form.submit(CaseWebText.referSend) }
            }
        }
        page.lead = CaseWebText.referLead(program: program.name)(request.language)
        page.width = .narrow
        page.section = "refer"
        return page
    }

    private func choosePage(
        _ form: FormView, _ streams: [Programs.Stream], _ program: Program, _ request: WebRequest
    ) -> Page {
        let language = request.language
        let role = try? request.actor.role
        var page = Page(CaseWebText.referTitle(language), form: form) {
            H.form(.action(CasePaths.refer()), .method(.get)) {
                form.radios("stream", CaseWebText.referStream, streams.map { Option($0, $0.name, hint: $0.hint) })
                form.actions { form.submit(CaseWebText.referContinue) }
            }
            if role != .probationOfficer { otherWays(language, prints: Self.printers.admits(request.session), carries: role == .coordinator) }
        }
        page.lead = program.name(language)
        page.width = .narrow
        page.section = "refer"
        return page
    }

    private func otherWays(_ language: Language, prints: Bool, carries: Bool) -> HTML {
        HTML {
            H.h2 { CaseWebText.referOtherWays(language) }
            H.p(.class("actions")) {
                Pieces.link(CaseWebText.referPasteTable(language), CasePaths.referTable())
                if prints { Pieces.link(CaseWebText.referPrintCards(language), CasePaths.cards()) }
                if carries { Pieces.link(CaseWebText.carryTitle(language), CasePaths.carryOver()) }
            }
        }
    }

    private func noReferrals(_ program: Program, _ request: WebRequest) -> Page {
        var page = Page(CaseWebText.referTitle(request.language)) {
            Pieces.empty(CaseWebText.referNoneTitle(request.language), CaseWebText.referNoneText(program: program.name)(request.language))
        }
        page.section = "refer"
        return page
    }

    private func refer(_ form: inout FormReader, _ request: WebRequest) async throws -> WebResponse {
        let program = try program(of: request)
        let role = try request.actor.role
        guard let stream = form.fields.first("stream").flatMap(Programs.Stream.init(rawValue:)),
            program.streams(for: role).contains(stream)
        else { throw WebError.badRequest }
        let once = try form.once
        let agency = try await agencyField(request)
        let referral = try ReferForm(program: program, stream: stream, role: role, agency: agency).referral(&form, today: request.today)
        do {
            switch try await desk.refer(referral, by: request.by, token: once.text) {
            case .opened(_, let number): return .redirect(CasePaths.referred(number))
            case .held(let id, _): return .redirect(role == .coordinator ? CasePaths.heldOne(id) : CasePaths.referralWaits())
            }
        } catch DeskError.alreadyDone(let id) {
            return try await referredBefore(id, request)
        }
    }

    /// The button was pressed twice: the second press is answered like the first.
    private func referredBefore(_ id: CaseID?, _ request: WebRequest) async throws -> WebResponse {
        guard let id else {
            return .redirect(try request.actor.role == .coordinator ? CasePaths.held() : CasePaths.referralWaits())
        }
        return .redirect(CasePaths.referred(try await desk.receipt(id, by: request.by).number))
    }
}
