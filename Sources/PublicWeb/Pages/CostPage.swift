import Core
import Markup
import Programs
import WebFrame

/// What taking part costs, how it can be paid, where the money goes, and what to do for whom it is too much.
struct CostPage {
    let shown: PublicProgram
    let language: Language

    @HTMLBuilder var html: HTML {
        if let fee = shown.program.fee {
            amounts(fee)
            shown.words(.cost, language)
            if fee.dueBeforeClass { H.p { PublicWebText.costBefore(language) } }
            H.p { PublicWebText.costRelief(language) }
            H.h2 { PublicWebText.costHow(language) }
            Pieces.facts(PaymentMethod.allCases.compactMap { method in fee.methods[method].flatMap { way(method, $0) } })
            H.p { PublicWebText.costReceipt(language) + " " + PublicWebText.costCard(language) }
            H.h2 { PublicWebText.costGoes(language) }
            H.p { fee.purpose(language) + "." }
        } else {
            H.p { PublicWebText.costNoneStated(language) }
            shown.words(.cost, language)
        }
    }

    @HTMLBuilder private func amounts(_ fee: FeeRules) -> HTML {
        switch fee.amounts[.postCharge] ?? fee.amounts[.preCharge] ?? fee.amounts[.probation] {
        case .stated(let amount)?: H.p { H.strong { PublicWebText.costAmount(fee: amount)(language) } }
        case .unknown?: H.p { PublicWebText.costAmountUnknown(language) }
        case nil: HTML()
        }
        if shown.program.streams[.volunteer] != nil {
            switch fee.amounts[.volunteer] {
            case .stated(let amount)?: H.p { PublicWebText.costVolunteerStated(fee: amount)(language) }
            case .unknown?: H.p { PublicWebText.costVolunteer(language) }
            case nil: HTML()
            }
        }
    }

    /// Ways that are switched off aren't told.
    private func way(_ method: PaymentMethod, _ rule: PaymentRule) -> Fact? {
        guard rule.acceptance != .off else { return nil }
        let name = method.name(language)
        return Fact(name, HTML(text: [rule.sentence?(language), surcharge(rule)].compactMap { $0 }.joined(separator: " ").orElse(rule.acceptance.words(language).capitalizedFirst + ".")))
    }

    private func surcharge(_ rule: PaymentRule) -> String? {
        switch rule.surcharge {
        case .fixed(let amount)?: PublicWebText.costSurchargeAmount(fee: amount)(language)
        case .basisPoints(let points)?: PublicWebText.costSurchargeShare(share: Bilingual { $0.hundredths(points) })(language)
        case .amountUnknown?: PublicWebText.costSurchargeUnknown(language)
        case nil: nil
        }
    }
}

extension String {
    fileprivate func orElse(_ other: String) -> String { isEmpty ? other : self }
}

extension PaymentMethod {
    fileprivate var name: Bilingual {
        switch self {
        case .moneyOrder: PublicWebText.costMoneyOrder
        case .cheque: PublicWebText.costCheque
        case .debit: PublicWebText.costDebit
        case .credit: PublicWebText.costCredit
        case .cash: PublicWebText.costCash
        case .eTransfer: PublicWebText.costETransfer
        }
    }
}

extension PaymentAcceptance {
    fileprivate var words: Bilingual {
        switch self {
        case .preferred: PublicWebText.costWayPreferred
        case .accepted: PublicWebText.costWayAccepted
        case .refused, .off: PublicWebText.costWayRefused
        case .afterTalk: PublicWebText.costWayAfterTalk
        }
    }
}
