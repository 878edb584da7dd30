import CaseDesk
import Cases
import Core
import HTTPTypes
import Markup
import Programs
import WebFrame

extension CasePages {
    var heldRoutes: [Route] {
        [
            Route(.get, CasePaths.held, .roles(.coordinator), name: "held") { request in
                let held = try await desk.heldReferrals(by: request.by)
                return request.page(heldPage(held, request))
            },
            Route(.get, CasePaths.heldOne, .roles(.coordinator), name: "held.one") { request, id in
                let held = try await desk.heldReferrals(by: request.by)
                guard let one = held.first(where: { $0.id == id }) else { return request.page(gonePage(request), status: .notFound) }
                guard let answer = request.query.first("as").flatMap(HeldAnswer.init(rawValue:)) else {
                    return request.page(onePage(one, request))
                }
                return request.page(confirmPage(one, answer, request.blankForm(), request))
            },
            Route(.post, CasePaths.heldOne, .roles(.coordinator), name: "held.settle") { request, id in
                try await request.submit(showing: { try await sentPage(id, $0, request) }) { try await settle(id, &$0, request) }
            },
        ]
    }

    // MARK: Pages

    private func heldPage(_ held: [HeldReferral], _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(CaseWebText.heldTitle(language)) {
            if let number = request.query.first("settled").flatMap({ FileNumber($0) }) {
                Pieces.note(.done) { H.p { CaseWebText.heldSettled(number: number.description)(language) } }
            }
            maskedNote(held.contains { $0.isMasked }, language)
            if held.isEmpty {
                Pieces.empty(CaseWebText.heldEmptyTitle(language), CaseWebText.heldEmptyText(language))
            } else {
                H.p(.class("lead")) { CaseWebText.heldLead(language) }
                for one in held { HeldCard(held: one, request: request).html }
            }
        }
        page.section = "held"
        return page
    }

    private func onePage(_ one: HeldReferral, _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(CaseWebText.heldLookedTitle(language)) {
            maskedNote(one.isMasked, language)
            HeldCard(held: one, request: request).html
        }
        page.lead = CaseWebText.heldLead(language)
        page.section = "held"
        page.back = (CasePaths.held(), CaseWebText.heldBack(language))
        return page
    }

    private func confirmPage(_ one: HeldReferral, _ answer: HeldAnswer, _ form: FormView, _ request: WebRequest) -> Page {
        let language = request.language
        var page = ConfirmPage(
            answer.title(one)(language), effects: answer.effects(one).map { $0(language) }, confirm: answer.confirm,
            cancel: (CasePaths.heldOne(one.id), CaseWebText.heldCancel(language))
        ).page(form, action: CasePaths.heldOne(one.id)) {
            form.hidden("as", answer.rawValue)
            if let like = one.like.first { form.hidden("like", like.number.description) }
        }
        page.section = "held"
        return page
    }

    private func gonePage(_ request: WebRequest) -> Page {
        var page = Page(CaseWebText.heldTitle(request.language)) {
            Pieces.note { H.p { CaseWebText.heldGone(request.language) } }
            H.p { H.a(.href(CasePaths.held())) { CaseWebText.heldBack(request.language) } }
        }
        page.section = "held"
        return page
    }

    /// The question again, after a refusal: the referral goes on waiting.
    private func sentPage(_ id: String, _ form: FormView, _ request: WebRequest) async throws -> Page {
        let held = try await desk.heldReferrals(by: request.by)
        guard let one = held.first(where: { $0.id == id }) else { return gonePage(request) }
        let answer = form.typed.first("as").flatMap(HeldAnswer.init(rawValue:)) ?? .other
        return confirmPage(one, answer, form, request)
    }

    // MARK: The act

    private func settle(_ id: String, _ form: inout FormReader, _ request: WebRequest) async throws -> WebResponse {
        let answer = form.choice("as", CaseWebText.heldLookedTitle, as: HeldAnswer.self)
        try form.check()
        let token = try form.once.text
        let by = try request.by
        do {
            let outcome = try await desk.resolveHeld(id, samePerson: try answer.value == .same, by: by, token: token)
            if case .opened(_, let number)? = outcome { return .redirect(CasePaths.referred(number)) }
            return .redirect(CasePaths.held().query(["settled": form.fields.first("like")]))
        } catch DeskError.alreadyDone(let id?) {
            let number = try await desk.receipt(id, by: by).number
            let isSame = try answer.value == .same
            return .redirect(isSame ? CasePaths.held().query(["settled": number.description]) : CasePaths.referred(number))
        } catch DeskError.notFound {
            return request.page(gonePage(request), status: .notFound)
        }
    }
}

/// What a person says after looking.
enum HeldAnswer: String, Sendable {
    case same, other

    func title(_ held: HeldReferral) -> Bilingual {
        switch self {
        case .same: CaseWebText.heldSameTitle(number: held.like.first?.number.description ?? "…")
        case .other: CaseWebText.heldOtherTitle
        }
    }

    func effects(_ held: HeldReferral) -> [Bilingual] {
        switch self {
        case .same:
            [
                CaseWebText.heldSameEffect1, CaseWebText.heldSameEffect2(number: held.like.first?.number.description ?? "…"),
                CaseWebText.heldSameEffect3,
            ]
        case .other: [CaseWebText.heldOtherEffect1, CaseWebText.heldOtherEffect2]
        }
    }

    var confirm: Bilingual { self == .same ? CaseWebText.heldConfirmSame : CaseWebText.heldConfirmOther }
}

extension HeldReferral {
    /// True when the look couldn't be logged, so that nothing personal is shown.
    var isMasked: Bool { referral == nil }
}
