import CaseDesk
import Cases
import Core

extension Attention.Kind {
    /// The act that answers it, where one does; otherwise the case's page says what is to be done.
    var act: ActKind? {
        switch self {
        case .childReport: .recordAuthorityReport
        case .worry: .answerWorry
        case .noCourtDate, .adjournment: .setCourtDate
        case .courtBeforeCompletion: .askAdjournment
        case .whoAttends: .expectAttendance
        case .noteRemoval: .confirmNoteRemoved
        case .confirmEnding, .warrantRisk: .confirmEnding
        case .match: .resolveMatch
        case .offer: .offer
        case .agree: .agree
        case .schedule, .attendBy: .schedule
        case .classDay: .attendSegment
        case .therapy: .attendSession
        case .assessment: .assessTherapy
        case .fee, .feeOwed: .settleFee
        case .condition: .meetCondition
        case .report: .report
        case .callBack: .call
        case .agreementEnd: .amend
        case .close: .close
        case .confirmPaper: .confirmPaper
        case .decide: .decide
        case .answerOffer, .confirmConsent: .tellRights
        case .stopAsked: .call
        case .contactAsked: .answerContact
        case .reliefAsked: .settleFee
        default: nil
        }
    }
}

extension Attention {
    /// Whether a child, a life or the law is at stake: said in red wherever it stands. The risk of a warrant is red once court is near.
    func isAlarm(on today: CivilDate) -> Bool {
        [.childReport, .worry, .gateUnmet].contains(kind) || kind == .warrantRisk && cantWait(on: today)
    }

    /// What is to be done about it now in this case; nil when nothing is, as on the days before a class day.
    func answer(in page: CasePage) -> ActKind? {
        let state = page.state
        switch kind {
        case .classDay where due > page.today: return nil
        case .stopAsked where state.hasTalkedSinceStop: return .goOn
        case .answerOffer, .confirmConsent:
            return state.rights == nil ? .tellRights : state.consent == nil ? .consent : state.acceptance == nil ? .acceptResponsibility : .agree
        default: return kind.act
        }
    }
}
