import Core

extension Refusal {
    private init(plan code: String, _ sentence: Bilingual) { self.init(code: code, sentence: sentence, source: "docs/decisions/0030-support-plans.md") }

    static let planPageIsOff = Refusal(plan: "plan-page-off", SupportText.refusalPageOff)
    static let planPageIsOn = Refusal(plan: "plan-page-on", SupportText.refusalPageOn)
    static let planWorkersPart = Refusal(plan: "plan-workers-part", SupportText.refusalWorkersPart)
    static let planAnotherWorkers = Refusal(plan: "plan-another-workers", SupportText.refusalAnotherWorkers)
    static let planSupervisorsPart = Refusal(plan: "plan-supervisors-part", SupportText.refusalSupervisorsPart)
    static let planHersToShow = Refusal(plan: "plan-hers-to-show", SupportText.refusalHersToShow)
    static let planHerWords = Refusal(plan: "plan-her-words", SupportText.refusalHerWords)
    static let planItemIsHers = Refusal(plan: "plan-item-hers", SupportText.refusalItemHers)
    static let planLimitsFirst = Refusal(plan: "plan-limits-first", SupportText.refusalLimitsFirst)
    static let releaseTooMuch = Refusal(plan: "release-too-much", SupportText.refusalReleaseTooMuch)
    static let releaseInThePast = Refusal(plan: "release-past", SupportText.refusalReleasePast)
    static let releaseTooLong = Refusal(plan: "release-too-long", SupportText.refusalReleaseTooLong(n: ReleaseTerms.longestMonths))
    static let releaseIsRevoked = Refusal(plan: "release-revoked", SupportText.refusalReleaseRevoked)

    static let referralTakenBack = Refusal(plan: "referral-taken-back", SupportText.refusalReferralTakenBack)
    static let referralNumberAlone = Refusal(plan: "referral-number-alone", SupportText.refusalReferralNumberAlone)
    static let referralConsentOver = Refusal(plan: "referral-consent-over", SupportText.refusalReferralConsentOver)
    static let referralDay = Refusal(plan: "referral-day", SupportText.refusalReferralDay)

    static let planIsKept = Refusal(plan: "plan-kept", SupportText.refusalPlanKept)
    static let disposalNotProposed = Refusal(plan: "disposal-not-proposed", SupportText.refusalDisposalNotProposed)
    static let disposalBySame = Refusal(plan: "disposal-by-same", SupportText.refusalDisposalBySame)

    static func planNotDue(_ day: CivilDate) -> Refusal { Refusal(plan: "plan-not-due", SupportText.refusalPlanNotDue(date: day)) }
    static func planIsSo(_ status: PlanStatus) -> Refusal { Refusal(plan: "plan-is-so", SupportText.refusalIsSo(status: status.name)) }
    static func planIsClosed(_ status: PlanStatus) -> Refusal { Refusal(plan: "plan-closed", SupportText.refusalClosed(status: status.name)) }
}
