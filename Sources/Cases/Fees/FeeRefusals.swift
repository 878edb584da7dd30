import Core
import Programs

/// Refusals of the fee desk. What a program says of a way of paying is said in its own words.
extension Refusal {
    private static let twoPeople = "docs/decisions/0014-fee-ledger.md"

    static let feeUnknown = Refusal(code: "fee-unknown", sentence: CasesText.refusalFeeUnknown, source: twoPeople)
    static func feeIsStated(_ amount: Money, _ program: Program) -> Refusal {
        Refusal(code: "fee-is-stated", sentence: CasesText.refusalFeeIsStated(amount: amount), source: program.source)
    }
    static let feeOfNothing = Refusal(code: "fee-of-nothing", sentence: CasesText.refusalFeeOfNothing, source: twoPeople)
    static func feeNotLowered(_ amount: Money, _ program: Program) -> Refusal {
        Refusal(code: "fee-not-lowered", sentence: CasesText.refusalFeeNotLowered(amount: amount), source: program.source)
    }
    static func feeBelowPaid(_ paid: Money) -> Refusal {
        Refusal(code: "fee-below-paid", sentence: CasesText.refusalFeeBelowPaid(paid: paid), source: twoPeople)
    }
    static func tenderRefused(_ sentence: Bilingual?, _ program: Program) -> Refusal {
        Refusal(code: "tender-refused", sentence: sentence ?? CasesText.refusalTenderRefused, source: program.source)
    }
    static func cashNeedsTalk(_ sentence: Bilingual?, _ program: Program) -> Refusal {
        let record = CasesText.refusalCashNeedsTalk
        return Refusal(code: "cash-needs-talk", sentence: sentence.map { $0.followed(by: record) } ?? record, source: program.source)
    }
    static func cashNeedsNoTalk(_ program: Program) -> Refusal {
        Refusal(code: "cash-needs-no-talk", sentence: CasesText.refusalCashNeedsNoTalk, source: program.source)
    }
    static let nothingPaid = Refusal(code: "nothing-paid", sentence: CasesText.refusalNothingPaid, source: twoPeople)
    static func moreThanOwed(_ balance: Money) -> Refusal {
        Refusal(code: "more-than-owed", sentence: CasesText.refusalMoreThanOwed(balance: balance), source: twoPeople)
    }
    static func surchargeIs(_ surcharge: Money, _ program: Program) -> Refusal {
        Refusal(code: "surcharge-is", sentence: CasesText.refusalSurchargeIs(surcharge: surcharge), source: program.source)
    }
    static func planDiffers(sum: Money, balance: Money) -> Refusal {
        Refusal(code: "plan-differs", sentence: CasesText.refusalPlanDiffers(sum: sum, balance: balance), source: twoPeople)
    }
    static let planOutOfOrder = Refusal(code: "plan-out-of-order", sentence: CasesText.refusalPlanOutOfOrder, source: twoPeople)
    static func planPastClass(_ classDay: CivilDate, _ program: Program) -> Refusal {
        Refusal(code: "plan-past-class", sentence: CasesText.refusalPlanPastClass(date: classDay), source: program.source)
    }
    static let noSuchFund = Refusal(code: "no-such-fund", sentence: CasesText.refusalNoSuchFund, source: twoPeople)
    static func fundTooSmall(_ left: Money) -> Refusal {
        Refusal(code: "fund-too-small", sentence: CasesText.refusalFundTooSmall(left: left), source: twoPeople)
    }
    private static let areas = "docs/decisions/0033-yearly-report.md"
    static let areaMissing = Refusal(code: "area-missing", sentence: CasesText.refusalAreaMissing, source: areas)
    static let nothingGranted = Refusal(code: "nothing-granted", sentence: CasesText.refusalNothingGranted, source: areas)
    static let grantNotYetIn = Refusal(code: "grant-not-yet-in", sentence: CasesText.refusalGrantNotYetIn, source: areas)
    static func grantPaidOut(_ left: Money) -> Refusal {
        Refusal(code: "grant-paid-out", sentence: CasesText.refusalGrantPaidOut(left: left), source: areas)
    }
    static func feeForfeited(_ program: Program) -> Refusal {
        Refusal(code: "fee-forfeited", sentence: CasesText.refusalFeeForfeited, source: program.source)
    }
    static let noSuchPayment = Refusal(code: "no-such-payment", sentence: CasesText.refusalNoSuchPayment, source: twoPeople)
    static func moreThanLeft(_ left: Money) -> Refusal {
        Refusal(code: "more-than-left", sentence: CasesText.refusalMoreThanLeft(left: left), source: twoPeople)
    }
    static let voidTooLate = Refusal(code: "void-too-late", sentence: CasesText.refusalVoidTooLate, source: twoPeople)
    static let noSuchRequest = Refusal(code: "no-such-request", sentence: CasesText.refusalNoSuchRequest, source: twoPeople)
    static let takesTwo = Refusal(code: "takes-two", sentence: CasesText.refusalTakesTwo, source: twoPeople)
}

extension NoShowRule? {
    /// What the program says, or that it says nothing.
    public var sentence: Bilingual {
        switch self {
        case .refund: CasesText.noshowRefund
        case .forfeit: CasesText.noshowForfeit
        case .carry: CasesText.noshowCarry
        case nil: CasesText.noshowUnstated
        }
    }
}
