import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// The offer, read one text after the other, and the answer to it: with whoever helped to understand it named, looked at once more, and counted
// only after a voice was heard and a time to think is over.
extension CasePages {
    /// The texts, one to a page.
    var readingRoutes: [Route] {
        [
            reading(CasePaths.ownRights, "own.rights", .rights, CaseWebText.ownRights, next: CasePaths.ownOffer()),
            reading(CasePaths.ownOffer, "own.offer", .consent, CaseWebText.ownOfferTitle, next: CasePaths.ownAnswer()),
        ]
    }

    private func reading(_ path: Path< >, _ name: String, _ kind: StatementKind, _ title: Bilingual, next: String) -> Route {
        Route(.get, path, .everyone, name: name) { request in
            try await own(request) { own, _ in
                guard own.isOpen, let statement = own.program.statements[kind] else { return .redirect(CasePaths.own()) }
                return request.page(
                    own.framed(title, request.blankForm()) {
                        H.p(.lang(request.language.official.tag)) { statement.text(file: own.number.description)(request.language.official) }
                        if own.mayAnswer { H.div(.class("actions")) { Pieces.link(CaseWebText.ownContinue(request.language), next, .primary) } }
                    })
            }
        }
    }

    /// What was answered: yes, and to which texts. A no goes its own way.
    struct OwnAnswer: Sendable {
        let consent: Act.OwnConsent
        let interpreter: String?
    }

    var answerTask: OwnTask<OwnAnswer> {
        OwnTask(
            path: CasePaths.ownAnswer, name: "own.answer", heading: { _ in CaseWebText.ownAnswerTitle },
            closed: { own in own.mayAnswer ? nil : own.state.ownConsent == nil ? CaseWebText.ownAnswerNot : CaseWebText.ownAnswerGiven },
            fields: { own, form in fields(own, form) },
            read: { own, form in try answer(own, &form) },
            check: { own, answer, language in
                (
                    facts: [
                        Fact(CaseWebText.ownAnswerYour(language), CaseWebText.ownAnswerYes(language)),
                        Fact(CaseWebText.caseLanguage(language), CaseWebText.languageName(answer.consent.language)(language)),
                        answer.interpreter.map { name in Fact(CaseWebText.ownAnswerHelper(language), H.bdi(.translate(false)) { name }) },
                    ].compactMap { $0 },
                    effects: [
                        CaseWebText.ownAnswerVoice(date: Case.thinkUntil(saying: own.today, under: own.program)),
                        CaseWebText.ownAnswerBack,
                    ]
                )
            },
            submit: CaseWebText.ownAnswerSubmit,
            perform: { [desk] answer, session, now, token in
                try await desk.ownConsent(to: answer.consent, interpreter: answer.interpreter, session, at: now, token: token)
            }, done: .answer)
    }

    private func fields(_ own: OwnPage, _ form: FormView) -> HTML {
        let language = form.language
        return HTML {
            // The versions and the language that stand before the person's eyes: an answer to another text isn't one to this.
            form.hidden("texts", own.textsShown)
            form.hidden("read-in", language.official.rawValue)
            if own.asksResponsibility, let text = own.program.statements[.responsibility] {
                Pieces.note(title: CaseWebText.ownAnswerResponsibility(language)) { H.p(.lang(language.official.tag)) { text.text(file: own.number.description)(language.official) } }
            }
            form.box("rights-read", CaseWebText.ownAnswerRightsRead)
            form.box("offer-read", CaseWebText.ownAnswerOfferRead)
            if own.asksResponsibility { form.box("responsible", CaseWebText.ownAnswerResponsible) }
            form.text(
                "helper", CaseWebText.ownAnswerHelper, hint: CaseWebText.ownAnswerHelperHint, isOptional: !own.state.referral.interpreterNeeded)
            H.p {
                CaseWebText.ownAnswerNo(language) + " "
                H.a(.href(CasePaths.ownStop())) { CaseWebText.ownStopTitle(language) }
            }
        }
    }

    private func answer(_ own: OwnPage, _ form: inout FormReader) throws -> OwnAnswer {
        form.confirmation("rights-read", missing: CaseWebText.ownAnswerTick)
        form.confirmation("offer-read", missing: CaseWebText.ownAnswerTick)
        if own.asksResponsibility { form.confirmation("responsible", missing: CaseWebText.ownAnswerTick) }
        let isNeeded = own.state.referral.interpreterNeeded
        let helper: String? =
            isNeeded
            ? form.text("helper", CaseWebText.ownAnswerHelper, max: 120, missing: CaseWebText.ownAnswerHelperMissing).read
            : form.optionalText("helper", CaseWebText.ownAnswerHelper, max: 120).read ?? nil
        let language = form.choice("read-in", CaseWebText.caseLanguage, as: Language.self)
        let texts = form.fields.first("texts")
        try form.check()
        guard texts == own.textsShown,
            case .ownConsent(let consent)? = own.state.ownConsent(in: try language.value, interpreter: helper != nil, under: own.program)
        else { throw FieldErrors([FieldError(field: "offer-read", sentence: CaseWebText.ownAnswerOtherText)]) }
        return OwnAnswer(consent: consent, interpreter: helper)
    }
}

extension OwnPage {
    /// Whether a yes can be said now: the same rules that would refuse it.
    var mayAnswer: Bool {
        let named = Circumstances(
            happened: circumstances.happened, recorded: circumstances.recorded, today: circumstances.today, actor: circumstances.actor,
            role: circumstances.role, texts: [.interpreter])
        guard let act = state.ownConsent(in: .en, interpreter: state.referral.interpreterNeeded, under: program) else { return false }
        return state.refusal(of: act, in: named, under: program) == nil
    }

    var asksResponsibility: Bool { program.streams[state.stream]?.acceptance == true && program.statements[.responsibility] != nil }

    /// The versions of the texts that are shown.
    var textsShown: String {
        [StatementKind.rights, .consent, .responsibility].map { program.statements[$0].map { String($0.version) } ?? "-" }.joined(separator: ".")
    }
}
