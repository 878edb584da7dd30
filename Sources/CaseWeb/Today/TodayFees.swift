import CaseDesk
import Cases
import Core
import Markup
import WebFrame

// What of the fees needs somebody: a request that waits for a second person, and a part of a plan whose day has come.
extension TodayRows {
    func row(_ asked: TodayFeeRequest) -> AgendaRow {
        row(asked.number, asked.name, on: asked.asked, what(asked), [(asked.isOwn ? CaseWebText.todayFeeOwn : CaseWebText.todayFeeOthers), day(asked)])
    }

    func row(_ part: TodayFeePart) -> AgendaRow {
        row(part.number, part.name, on: part.due, CaseWebText.todayFeePart(amount: part.amount), [])
    }

    /// A void says its amount here: on the fee desk's page the payment stands beside it.
    private func what(_ asked: TodayFeeRequest) -> Bilingual {
        guard case .void(let payment) = asked.request, let paid = asked.ledger.payments[payment]?.payment.total else {
            return asked.request.sentence(in: asked.ledger)
        }
        return CaseWebText.todayFeeVoid(amount: paid)
    }

    private func day(_ asked: TodayFeeRequest) -> Bilingual? {
        asked.onlyOn.map { $0 == today ? CaseWebText.todayFeeVoidToday : CaseWebText.todayFeeVoidLate }
    }

    private func row(_ number: FileNumber, _ name: String?, on day: CivilDate, _ what: Bilingual, _ why: [Bilingual?]) -> AgendaRow {
        let when = Pieces.agendaWhen(day, today: today, language)
        let sentences = why.compactMap { $0?(language) }.joined(separator: " ")
        return AgendaRow(
            .soon, when: when.when, distance: when.distance,
            what: HTML {
                H.a(.href(CasePaths.page(number))) { number.description }
                CaseWebText.todayColon(language) + what(language)
            },
            why: [name, sentences].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ". "), also: nil,
            action: Pieces.link(CaseWebText.todayFeeDesk(language), CasePaths.fee(number)))
    }
}
