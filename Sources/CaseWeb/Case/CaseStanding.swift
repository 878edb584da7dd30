import CaseDesk
import Cases
import Core
import Markup
import Programs

/// How a case's page begins: with what is next, or, once the case is over, with how and when it ended and what is left of it.
struct CaseStanding {
    let page: CasePage
    let language: Language

    var heading: String {
        guard page.stage.isOver, let ending = page.state.ending?.value.name.asPhrase else { return CaseWebText.caseNext(language) }
        return switch page.stage {
        case .closed: CaseWebText.caseClosedAs(ending: ending)(language)
        case .disposed: CaseWebText.caseDestroyedAs(ending: ending)(language)
        default: CaseWebText.caseEndedAs(ending: ending)(language)
        }
    }

    var lead: String? {
        guard page.stage.isOver, let ended = page.state.ending?.happened.date else { return nil }
        if let destroyed = page.state.disposed?.happened.date { return CaseWebText.caseDestroyedOn(date: destroyed)(language) }
        if let closed = page.state.closed?.happened.date { return CaseWebText.caseClosedOn(ended: ended, closed: closed)(language) }
        return CaseWebText.caseEndedOn(date: ended)(language)
    }

    /// What is left of a case that is over: the record until its day or the end of a hold, and the marker.
    var remains: HTML {
        let check = page.state.recordCheckSentence(under: page.program, today: page.today)
        let sentences = [check, record, marker].compactMap { $0 }
        return H.ul { for sentence in sentences { H.li { sentence(language) } } }
    }

    private var record: Bilingual? {
        if page.stage == .disposed { return nil }
        if page.state.hold != nil { return CaseWebText.caseKeptByHold }
        return date(of: .retention).map { date in
            date < page.today ? CaseWebText.caseDueForDestruction(date: date) : CaseWebText.caseKeptUntil(date: date)
        }
    }

    private var marker: Bilingual? { date(of: .marker).map { CaseWebText.caseMarkerUntil(date: $0) } }

    private func date(of kind: ClockKind) -> CivilDate? { page.clocks.first { $0.name == .program(kind) }?.due }

    /// The clocks that ``remains`` doesn't tell already.
    var clocks: [Clock] {
        page.stage.isOver ? page.clocks.filter { ![.program(.retention), .program(.marker), .program(.clearanceNote)].contains($0.name) } : page.clocks
    }
}
