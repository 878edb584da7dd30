import Core
import Programs

extension Attention {
    /// What needs a person, as a sentence with its day: "Court on Thursday, nothing confirmed yet." The class day goes by the
    /// program's own name for it.
    public func title(today: CivilDate, under program: Program) -> Bilingual {
        let past = due < today
        let classDay = program.labels.classDay
        let when = due.near(today)
        return switch kind {
        case .court: past ? CasesText.attentionCourtPast(date: due) : CasesText.attentionCourt(when: when)
        case .warrantRisk: past ? CasesText.attentionWarrantPast(date: due) : CasesText.attentionWarrant(when: when)
        case .classDay: past
                ? CasesText.attentionClassDayPast(classDay: classDay.capitalizedFirst, date: due)
                : CasesText.attentionClassDay(classDay: classDay.capitalizedFirst, when: when)
        case .callBack: past ? CasesText.attentionCallBackPast(date: due) : CasesText.attentionCallBack(when: when)
        case .agreementEnd:
            past ? CasesText.attentionAgreementEndPast(date: due) : CasesText.attentionAgreementEnd(when: when)
        case .attendBy: past ? CasesText.attentionAttendByPast(date: due) : CasesText.attentionAttendBy(when: when)
        case .courtBeforeCompletion: CasesText.attentionCourtBeforeCompletion
        case .adjournment: CasesText.attentionAdjournment
        case .whoAttends: CasesText.attentionWhoAttends
        case .noteRemoval: past ? CasesText.attentionNoteRemoval(date: due) : CasesText.attentionNoteAhead(date: due)
        case .childReport: CasesText.attentionChildReport
        case .worry: CasesText.attentionWorry
        case .noCourtDate: CasesText.attentionNoCourtDate
        case .confirmEnding: CasesText.attentionConfirmEnding
        case .gateUnmet: CasesText.attentionGateUnmet
        case .decide: CasesText.attentionDecide
        case .match: CasesText.attentionMatch
        case .offer: CasesText.attentionOffer
        case .answerOffer: CasesText.attentionAnswerOffer
        case .confirmConsent: CasesText.attentionConfirmConsent(when: when)
        case .stopAsked: CasesText.attentionStopAsked(date: due)
        case .contactAsked: CasesText.attentionContactAsked
        case .reliefAsked: CasesText.attentionReliefAsked
        case .agree: CasesText.attentionAgree
        case .schedule: CasesText.attentionSchedule(classDay: classDay)
        case .therapy: CasesText.attentionTherapy
        case .assessment: CasesText.attentionAssessment
        case .feeOwed: CasesText.attentionFeeOwed(classDay: classDay)
        case .condition: CasesText.attentionCondition
        case .conduct: CasesText.attentionConduct
        case .fee: past ? CasesText.attentionFeePast(classDay: classDay) : CasesText.attentionFee(classDay: classDay)
        case .report: CasesText.attentionReport
        case .limitation: CasesText.attentionLimitation
        case .close: CasesText.attentionClose
        case .confirmPaper: CasesText.attentionConfirmPaper
        }
    }

    /// What it means and what to do.
    public func explanation(under program: Program) -> Bilingual { kind.explanation(under: program) }
}

extension Attention.Kind {
    /// What it means and what to do.
    public func explanation(under program: Program) -> Bilingual {
        let classDay = program.labels.classDay
        return switch self {
        case .childReport: CasesText.attentionChildReportWhy
        case .worry: CasesText.attentionWorryWhy
        case .court: CasesText.attentionCourtWhy
        case .warrantRisk: CasesText.attentionWarrantWhy
        case .noCourtDate: CasesText.attentionNoCourtDateWhy
        case .courtBeforeCompletion: CasesText.attentionCourtBeforeCompletionWhy(classDay: classDay)
        case .adjournment: CasesText.attentionAdjournmentWhy
        case .whoAttends: CasesText.attentionWhoAttendsWhy
        case .noteRemoval: CasesText.attentionNoteRemovalWhy
        case .confirmEnding: CasesText.attentionConfirmEndingWhy
        case .gateUnmet: CasesText.attentionGateUnmetWhy
        case .decide: CasesText.attentionDecideWhy
        case .match: CasesText.attentionMatchWhy
        case .offer: CasesText.attentionOfferWhy
        case .answerOffer: CasesText.attentionAnswerOfferWhy
        case .confirmConsent: CasesText.attentionConfirmConsentWhy
        case .stopAsked: CasesText.attentionStopAskedWhy
        case .contactAsked: CasesText.attentionContactAskedWhy
        case .reliefAsked: CasesText.attentionReliefAskedWhy
        case .agree: CasesText.attentionAgreeWhy
        case .schedule: CasesText.attentionScheduleWhy
        case .classDay: CasesText.attentionClassDayWhy
        case .therapy: CasesText.attentionTherapyWhy(classDay: classDay)
        case .assessment: CasesText.attentionAssessmentWhy(classDay: classDay)
        case .feeOwed: CasesText.attentionFeeOwedWhy
        case .condition: CasesText.attentionConditionWhy(classDay: classDay)
        case .conduct: CasesText.attentionConductWhy
        case .fee: CasesText.attentionFeeWhy
        case .report: CasesText.attentionReportWhy
        case .callBack: CasesText.attentionCallBackWhy
        case .limitation: CasesText.attentionLimitationWhy
        case .agreementEnd: CasesText.attentionAgreementEndWhy
        case .attendBy: CasesText.attentionAttendByWhy(classDay: classDay)
        case .close: CasesText.attentionCloseWhy
        case .confirmPaper: CasesText.attentionConfirmPaperWhy
        }
    }
}

extension CivilDate {
    /// A day near `today` as people say it: "today", "tomorrow", "on Thursday" up to six days ahead, else "on March 5, 2026".
    func near(_ today: CivilDate) -> Bilingual {
        switch today.days(until: self) {
        case 0, 1: distance(from: today)
        case 2...6: CasesText.nearWeekday(day: weekdayName)
        default: CasesText.nearDate(date: self)
        }
    }
}
