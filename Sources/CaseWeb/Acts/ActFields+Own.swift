import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

extension ActFields {
    /// The fields that only this act has.
    static func own(_ kind: ActKind, _ page: CasePage, _ form: FormView) -> HTML {
        switch kind {
        case .correctReferral: referralFields(page.state.referral, form)
        case .establishAge: ageFields(page, form)
        case .findMinorSought: form.radios("value", CaseWebText.actMinorSought, yesNo, hint: CaseWebText.actMinorSoughtHint, isInline: true)
        case .answer: answerFields(page, form)
        case .makeException: form.radios("criterion", CaseWebText.actCriterion, criteria(page, exceptions: true))
        case .resolveMatch: form.radios("value", CaseWebText.actSamePerson, yesNo, hint: CaseWebText.actSamePersonHint, isInline: true)
        case .findGate: gateFields(form)
        case .decide: decisionFields(page, form)
        case .tellRights, .consent, .acceptResponsibility:
            form.radios("language", CaseWebText.actLanguage, languages, hint: CaseWebText.actLanguageHint, isInline: true)
        case .agree: form.date("until", CaseWebText.actUntil, hint: CaseWebText.actUntilHint)
        case .amend:
            HTML {
                form.date("until", CaseWebText.actUntil, hint: CaseWebText.actAmendUntilHint)
                form.radios("language", CaseWebText.actLanguage, languages, hint: CaseWebText.actAmendLanguageHint, isInline: true)
            }
        case .liftConcern:
            form.radios(
                "by", CaseWebText.actConcernBy, Act.AgeFinding.Evidence.ofConcern.map { Option($0, $0.label) },
                hint: CaseWebText.actConcernByHint)
        case .setCourtDate:
            HTML {
                form.date("on", CaseWebText.actCourtOn)
                form.text("at", CaseWebText.actCourtAt, width: .short, isOptional: true)
                form.text("room", CaseWebText.actCourtroom, hint: CaseWebText.actCourtroomHint, width: .short, isOptional: true)
            }
        case .appear:
            HTML {
                form.radios("attended", CaseWebText.actWhoAppeared, Act.Appearance.Attended.allCases.map { Option($0, $0.label) })
                form.date("next", CaseWebText.actNextDate, hint: CaseWebText.actNextDateHint, isOptional: true)
            }
        case .expectAttendance: form.radios("who", CaseWebText.actWhoAttends, Act.Attendee.allCases.map { Option($0, $0.label) })
        case .askAdjournment: form.radios("via", CaseWebText.actAdjournmentVia, Act.AdjournmentVia.allCases.map { Option($0, $0.label) })
        case .schedule: form.date("on", page.program.labels.classDay.capitalizedFirst)
        case .attendSegment: segmentFields(page, form)
        case .missSession: form.radios("missed", CaseWebText.clientsWhy, Act.SessionMissed.allCases.map { Option($0, $0.label) })
        case .releaseSeat: form.radios("why", CaseWebText.seatWhy, Act.SeatRelease.allCases.map { Option($0, $0.label) })
        case .recordAbsence: form.radios("how", CaseWebText.entryOutcome, Act.Absence.allCases.map { Option($0, $0.label) })
        case .assessTherapy: form.text("weeks", CaseWebText.actWeeks, hint: CaseWebText.actWeeksHint, kind: .digits, width: .short)
        case .meetCondition: conditionFields(page, form)
        case .report: form.radios("level", CaseWebText.actLevel, Compliance.allCases.map { Option($0, $0.name) })
        case .confirmEnding: form.radios("ending", CaseWebText.actEnding, endings(page).map { Option($0, $0.name) })
        case .correct: form.select("entry", CaseWebText.actEntry, entries(page), hint: CaseWebText.actEntryHint)
        case .call: callFields(form)
        case .attach:
            HTML {
                form.radios("purpose", CaseWebText.actPurpose, Act.Attachment.Purpose.allCases.map { Option($0, $0.label) })
                form.file("letter", CaseWebText.actDocument, hint: CaseWebText.actLetterHint)
            }
        default: HTML()
        }
    }

    static let yesNo = [Option("yes", CaseWebText.actYes), Option("no", CaseWebText.actNo)]
    static let languages = Language.official.map { Option($0, CaseWebText.languageName($0)) }

    private static func referralFields(_ referral: Act.Referral, _ form: FormView) -> HTML {
        let stream = referral.stream
        return HTML {
            if stream == .probation { form.date("order-ends", CaseWebText.referOrderEnds) }
            if stream != .volunteer {
                form.date(
                    "offence", CaseWebText.referOffence, hint: stream == .probation ? CaseWebText.referOrderOffenceHint : CaseWebText.actOffenceHint,
                    isOptional: stream == .probation)
            }
            if stream == .postCharge { form.date("charged", CaseWebText.referCharged, hint: CaseWebText.referChargedHint, isOptional: true) }
            form.select("language", CaseWebText.referLanguage, SpokenLanguages.options(with: referral.language))
            form.box("interpreter-needed", CaseWebText.referInterpreter)
            if stream != .volunteer { form.box("package", CaseWebText.referPackage) }
        }
    }

    private static func ageFields(_ page: CasePage, _ form: FormView) -> HTML {
        let stream = page.state.stream
        return HTML {
            form.radios("value", stream == .volunteer ? CaseWebText.actAdultVolunteer : CaseWebText.actAdult, yesNo, isInline: true)
            form.radios("by", CaseWebText.actAgeBy, Act.AgeFinding.Evidence.accepted(in: stream).map { Option($0, $0.label) })
        }
    }

    /// Every criterion of the stream on one page; those left open aren't recorded.
    private static func answerFields(_ page: CasePage, _ form: FormView) -> HTML {
        HTML {
            for criterion in asked(page) {
                form.radios("answer-" + criterion.id, criterion.question, yesNo, hint: standing(of: criterion, page), isOptional: true, isInline: true)
            }
            form.radios("source", CaseWebText.actAnswerSource, Act.CriterionAnswer.Source.allCases.map { Option($0, $0.label) })
        }
    }

    /// The four findings that the statute gives to the prosecutor, each with yes, no, or not said yet.
    static func gateFields(_ form: FormView, needed: Set<Gate> = []) -> HTML {
        HTML {
            for gate in Gate.allCases where Gate.prosecutors.contains(gate) {
                form.radios("gate-" + gate.rawValue, gate.name, yesNo, isOptional: !needed.contains(gate), isInline: true)
            }
        }
    }

    /// The prosecutor's findings that nobody has recorded yet: saying "eligible" needs them.
    static func missingFindings(_ page: CasePage) -> Set<Gate> {
        Set(page.gates.filter(\.awaitsProsecutor).map(\.gate))
    }

    private static func decisionFields(_ page: CasePage, _ form: FormView) -> HTML {
        HTML {
            form.radios(
                "value", CaseWebText.actEligible,
                [Option("yes", CaseWebText.actEligibleYes), Option("no", CaseWebText.actEligibleNo)])
            if page.program.streams[page.state.stream]?.gate717 == true {
                H.h2 { CaseWebText.actFindings(form.language) }
                H.p(.class("hint")) { CaseWebText.actFindingsHint(form.language) }
                gateFields(form, needed: missingFindings(page))
            }
        }
    }

    private static func segmentFields(_ page: CasePage, _ form: FormView) -> HTML {
        form.boxes(
            "segment", CaseWebText.actSegments, (page.program.classDay?.segments ?? []).map { Option($0.id, $0.title) },
            hint: CaseWebText.actSegmentsHint)
    }

    private static func conditionFields(_ page: CasePage, _ form: FormView) -> HTML {
        let count = page.state.decision?.value.conditions ?? 0
        return form.radios(
            "condition", CaseWebText.actConditionMet,
            (0..<count).map { Option(String($0), CaseWebText.actConditionNumber(number: $0 + 1)) })
    }

    static func callFields(_ form: FormView) -> HTML {
        HTML {
            form.radios("direction", CaseWebText.actDirection, Act.Call.Direction.allCases.map { Option($0, $0.label) }, isInline: true)
            form.radios("outcome", CaseWebText.actOutcome, Act.Call.Outcome.allCases.map { Option($0, $0.label) })
            form.box("voicemail", CaseWebText.actVoicemail)
            form.date("call-back", CaseWebText.actCallBack, isOptional: true)
        }
    }

    // MARK: What can be chosen

    static func asked(_ page: CasePage) -> [Criterion] {
        page.program.criteria.filter { $0.streams.contains(page.state.stream) }
    }

    static func criteria(_ page: CasePage, exceptions: Bool) -> [Option] {
        asked(page).filter { !exceptions || $0.exceptionAllowed }.map { Option($0.id, $0.question) }
    }

    static func endings(_ page: CasePage) -> [Ending] { page.program.streams[page.state.stream]?.endings ?? [] }

    /// The entries that can be corrected: everything but the referral and corrections.
    static func entries(_ page: CasePage) -> [Option] {
        page.timeline.filter { $0.sequence > 1 && !$0.isCorrected && $0.kind != .correct }
            .map { Option(String($0.sequence), CaseWebText.actEntryOf(date: $0.happened.date, what: $0.sentence)) }
    }

    private static func standing(of criterion: Criterion, _ page: CasePage) -> Bilingual? {
        switch page.state.standing(of: criterion, on: page.today) {
        case .met: CaseWebText.actAnsweredMet
        case .excepted: CaseWebText.actAnsweredExcepted
        case .stale(let since): CaseWebText.actAnsweredStale(date: since)
        case .failed: criterion.refusal
        case .unanswered: nil
        }
    }
}

extension CaseWebText {
    static func languageName(_ language: Language) -> Bilingual { language == .en ? languageEn : languageFr }
}
