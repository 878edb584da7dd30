import CaseDesk
import Cases
import Core
import Programs

extension PaymentMethod {
    var name: Bilingual {
        switch self {
        case .moneyOrder: CaseWebText.tenderMoneyOrder
        case .cheque: CaseWebText.tenderCheque
        case .debit: CaseWebText.tenderDebit
        case .credit: CaseWebText.tenderCredit
        case .cash: CaseWebText.tenderCash
        case .eTransfer: CaseWebText.tenderETransfer
        }
    }
}

extension FeeEntry {
    /// What was recorded, as the fee's history says it.
    func sentence(in ledger: FeeLedger, talks: [CaseEvent]) -> Bilingual {
        switch kind {
        case .amount(let money): CaseWebText.feeLineAmount(amount: money)
        case .payment(let paid):
            paid.surcharge == .zero
                ? CaseWebText.feeLinePayment(amount: paid.amount, tender: paid.tender.name)
                : CaseWebText.feeLinePaymentMore(amount: paid.amount, surcharge: paid.surcharge, tender: paid.tender.name)
        case .opening(let money): CaseWebText.feeLineOpening(amount: money)
        case .cashAllowed(let talk):
            talks.first { $0.sequence == talk }.map { CaseWebText.feeLineCash(date: $0.happened.date) } ?? CaseWebText.feeLineCashGone
        case .plan(let parts): CaseWebText.feeLinePlan(n: parts.count)
        case .asked(let request): request.sentence(in: ledger)
        case .granted(let sequence, let surcharge): CaseWebText.feeLineGranted(what: ledger.asked(sequence, surcharge))
        case .declined(let sequence): CaseWebText.feeLineDeclined(what: ledger.asked(sequence))
        }
    }
}

extension FeeEntry.Request {
    /// - Parameter surcharge: so much of what was added comes back with it.
    func sentence(in ledger: FeeLedger, _ surcharge: Money = .zero) -> Bilingual {
        switch self {
        case .relief(let money): CaseWebText.feeLineRelief(amount: money)
        case .refund(let payment, let money):
            surcharge == .zero
                ? CaseWebText.feeLineRefund(amount: money, date: ledger.day(of: payment))
                : CaseWebText.feeLineRefundMore(amount: money, date: ledger.day(of: payment), surcharge: surcharge)
        case .void(let payment): CaseWebText.feeLineVoid(date: ledger.day(of: payment))
        }
    }
}

extension FeeLedger {
    fileprivate func asked(_ sequence: Int, _ surcharge: Money = .zero) -> Bilingual {
        guard case .asked(let request)? = entries.first(where: { $0.sequence == sequence })?.kind else { return CaseWebText.feeLineCashGone }
        return request.sentence(in: self, surcharge)
    }

    fileprivate func day(of payment: Int) -> CivilDate {
        entries.first { $0.sequence == payment }?.happened ?? entries[0].happened
    }
}
