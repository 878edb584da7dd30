import CaseDesk
import Cases
import ConcernForm
import Core
import Markup
import Programs
import WebFrame

/// The fields of each act's form, drawn and read side by side, so that what is asked is what is read.
enum ActFields {
    /// What a form begins from: today, and the times where the order of two acts matters to the law.
    static func initial(_ kind: ActKind, _ page: CasePage, _ request: WebRequest) -> [(String, String)] {
        var values = date("happened", page.today)
        if needsTime(kind) { values.append(("time", request.zone.time(of: request.now).description)) }
        return kind == .correctReferral ? values + initial(page.state.referral) : values
    }

    private static func initial(_ referral: Act.Referral) -> [(String, String)] {
        var values = date("offence", referral.offence) + date("charged", referral.charged) + date("order-ends", referral.orderEnds) + [("language", referral.language)]
        if referral.interpreterNeeded { values.append(("interpreter-needed", "yes")) }
        if referral.packageHandedOver { values.append(("package", "yes")) }
        return values
    }

    /// A date as its three fields.
    static func date(_ name: String, _ date: CivilDate?) -> [(String, String)] {
        guard let date else { return [] }
        return [("\(name)-day", String(date.day)), ("\(name)-month", String(date.month)), ("\(name)-year", String(date.year))]
    }

    /// Rights and consent may fall on one day; then the times tell which came first (s. 717(1)(d)).
    static func needsTime(_ kind: ActKind) -> Bool { kind == .tellRights || kind == .consent }

    /// What is read to the person, or said beforehand.
    static func intro(_ kind: ActKind, _ page: CasePage, _ request: WebRequest) -> HTML {
        let language = request.language
        return HTML {
            if let statement = statement(of: kind, page) {
                let text = statement.text(file: page.number.description)
                Pieces.note(title: CaseWebText.actReadThis(version: statement.version)(language)) {
                    for spoken in [language.official, language.other] {
                        H.p(.lang(spoken.tag)) { text(spoken) }
                    }
                }
            }
            if kind == .consent || kind == .tellRights || kind == .acceptResponsibility, let given = page.state.ownConsent?.value,
                page.state.consent == nil || kind == .acceptResponsibility, let from = page.state.thinkUntil(under: page.program)
            {
                Pieces.note(.soon) { H.p { CaseWebText.actOwnConsent(language: given.language.inWords, date: from)(language) } }
            }
            if kind == .report { requirements(page, language) }
            if kind == .worry || kind == .answerWorry { CrisisLine.html(language) }
            if let effect = effect(of: kind) { Pieces.note(.soon) { H.p { effect(language) } } }
            if kind == .raiseConcern || kind == .recordAuthorityReport { DutyNote(page.program.jurisdiction, request).html }
        }
    }

    /// What is said before something that can't be taken back by going back.
    private static func effect(of kind: ActKind) -> Bilingual? {
        switch kind {
        case .close: CaseWebText.actEffectClose
        case .confirmEnding: CaseWebText.actEffectEnding
        case .deny, .wantCourt: CaseWebText.actEffectBar
        case .recordDeath: CaseWebText.actEffectDeath
        case .withdrawConsent: CaseWebText.actEffectWithdraw
        case .liftConcern: CaseWebText.actEffectLift
        default: nil
        }
    }

    static func isFinal(_ kind: ActKind) -> Bool { [.close, .confirmEnding, .deny, .wantCourt, .recordDeath, .withdrawConsent].contains(kind) }

    private static func requirements(_ page: CasePage, _ language: Language) -> HTML {
        Pieces.steps(
            page.requirements.map { Step($0.isMet ? .met : .unmet, title: $0.sentence(language)) }, language, isCompact: true)
    }

    static func statement(of kind: ActKind, _ page: CasePage) -> Statement? {
        switch kind {
        case .tellRights: page.program.statements[.rights]
        case .consent: page.program.statements[.consent]
        case .acceptResponsibility: page.program.statements[.responsibility]
        default: nil
        }
    }

    /// The act's own fields, then when it happened, then the words that go sealed beside it.
    static func draw(_ kind: ActKind, _ page: CasePage, as role: Role?, _ form: FormView) -> HTML {
        HTML {
            own(kind, page, form)
            form.date("happened", CaseWebText.actWhen, hint: CaseWebText.actWhenHint)
            if needsTime(kind) { form.text("time", CaseWebText.actTime, hint: CaseWebText.actTimeHint, width: .short) }
            for text in texts(kind) { textField(text, kind, as: role, isOptional: !isNeeded(text, kind, page), form) }
        }
    }

    /// Whether the rules would refuse the act without this text; then its field isn't marked optional, and its error stands there.
    static func isNeeded(_ text: SealedText, _ kind: ActKind, _ page: CasePage) -> Bool {
        text == .interpreter ? page.state.referral.interpreterNeeded : Workflow.transition(kind).texts.contains(text)
    }

    /// The sealed texts that an act's form asks for.
    static func texts(_ kind: ActKind) -> [SealedText] {
        switch kind {
        case .decide: [.conditions, .reason, .releasedReason]
        case .tellRights, .consent, .acceptResponsibility: [.interpreter]
        case .amend: [.interpreter, .reason]
        case .raiseConcern: [.note]
        case .recordAuthorityReport: [.authority, .reference]
        case .setCourtDate: [.court]
        case .nameCounsel: [.counsel]
        case .call, .note, .worry, .answerWorry: [.note]
        case .report, .confirmEnding, .askAdjournment, .findGate, .decline, .withdrawConsent, .recordRearrest, .recordDeath, .placeHold,
            .releaseHold, .recordAbsence, .correct, .correctReferral, .resolveMatch, .makeException, .liftConcern, .settleFee:
            [.reason]
        default: []
        }
    }

    private static func textField(
        _ text: SealedText, _ kind: ActKind, as role: Role?, isOptional: Bool, _ form: FormView
    ) -> HTML {
        switch text {
        case .interpreter, .counsel, .court, .reference, .authority:
            form.text(text.rawValue, label(text), hint: hint(text, of: kind, as: role), isOptional: isOptional)
        default:
            form.area(text.rawValue, label(text), hint: hint(text, of: kind, as: role), rows: 4, isOptional: isOptional)
        }
    }

    static func label(_ text: SealedText) -> Bilingual {
        switch text {
        case .reason: CaseWebText.actReason
        case .releasedReason: CaseWebText.actReleasedReason
        case .conditions: CaseWebText.actConditions
        case .interpreter: CaseWebText.actInterpreter
        case .decidedBy: CaseWebText.actDecidedBy
        case .court: CaseWebText.actCourt
        case .counsel: CaseWebText.actCounsel
        case .note: CaseWebText.actNote
        case .authority: CaseWebText.actAuthority
        case .reference: CaseWebText.actReference
        }
    }

    /// A reason's hint says who will read it.
    private static func hint(_ text: SealedText, of kind: ActKind, as role: Role?) -> Bilingual? {
        switch text {
        case .reason: role == .prosecutor ? CaseWebText.actReasonCrownHint : CaseWebText.actReasonSharedHint
        case .releasedReason: CaseWebText.actReleasedHint
        case .conditions: CaseWebText.actConditionsHint
        case .interpreter: CaseWebText.actInterpreterHint
        case .note:
            switch kind {
            case .raiseConcern: CaseWebText.actNoteConcernHint
            case .worry: CaseWebText.actNoteWorryHint
            case .answerWorry: CaseWebText.actNoteAnswerHint
            default: CaseWebText.actNoteHint
            }
        default: nil
        }
    }
}
