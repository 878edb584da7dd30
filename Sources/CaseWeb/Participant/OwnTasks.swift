import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// What a person can do on their own page now, most pressing first, and what waits for somebody else. Each asks the rules that would refuse it.
struct OwnTasks {
    let own: OwnPage
    let language: Language

    var list: [PageTask] {
        let open = own.isOpen ? [answer, classDay, pay] : []
        return (open + [contact]).compactMap { $0 }
    }

    private var answer: PageTask? {
        if own.state.ownConsent != nil, own.stage == .offered {
            return PageTask(CaseWebText.ownTaskAnswer(language), nil, CaseWebText.ownStateWaits(language), .info)
        }
        guard own.mayAnswer else { return nil }
        return PageTask(CaseWebText.ownTaskAnswer(language), CasePaths.ownRights(), CaseWebText.ownStateToDo(language), .soon, CaseWebText.ownTaskAnswerHint(language))
    }

    private var classDay: PageTask? {
        guard own.state.takesSeats(under: own.program), own.program.classDay != nil, own.state.stopAsked == nil else { return nil }
        if own.seat != nil {
            return own.days.isEmpty
                ? nil : PageTask(CaseWebText.ownTaskOtherDay(language), CasePaths.ownDays(), CaseWebText.ownStateDone(language), .done)
        }
        // Whoever attended everything has no day to choose.
        guard own.state.needsClassDay(under: own.program) else { return nil }
        return own.days.isEmpty
            ? PageTask(CaseWebText.ownTaskDay(language), nil, CaseWebText.ownStateLater(language), .info, own.whyNoDays(language))
            : PageTask(CaseWebText.ownTaskDay(language), CasePaths.ownDays(), CaseWebText.ownStateToDo(language), .soon)
    }

    private var pay: PageTask? {
        let isAsked = own.fee?.requests.values.contains { if case .relief = $0.request { true } else { false } } == true
        if own.state.reliefAsked != nil || isAsked {
            return PageTask(CaseWebText.ownReliefTitle(language), nil, CaseWebText.ownStateWaits(language), .info, CaseWebText.ownDonePayNext(language))
        }
        guard own.may(.askRelief), own.fee?.settlement == nil, own.fee != nil else { return nil }
        return PageTask(CaseWebText.ownReliefTitle(language), CasePaths.ownRelief(), CaseWebText.ownStateIfYouWant(language), .info)
    }

    private var contact: PageTask? {
        guard let contact = own.contact else { return nil }
        if own.newContact != nil {
            return PageTask(CaseWebText.ownTaskContact(language), CasePaths.ownContact(), CaseWebText.ownStateWaits(language), .info)
        }
        return contact.method == .none
            ? PageTask(CaseWebText.ownTaskContact(language), CasePaths.ownContact(), CaseWebText.ownStateToDo(language), .soon)
            : PageTask(CaseWebText.ownTaskContact(language), CasePaths.ownContact(), CaseWebText.ownStateIfYouWant(language), .info)
    }
}
