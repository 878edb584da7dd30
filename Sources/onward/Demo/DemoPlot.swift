import Cases
import Core
import Programs

/// How a story goes. Whatever the stream, the same plot: what a stream doesn't ask for is left out.
enum DemoPlot: Sendable, Hashable {
    // Not decided yet
    case referred, screening, waiting, unmet, stale
    case concernOpen
    /// Raised, reported and lifted: the person goes on.
    case concernLifted
    // Decided
    case ineligible, eligible, offered, consented, agreed, scheduled, decidedByLetter
    case declined, wantsCourt, denied, consentWithdrawn, gateUnmet
    // Taking part
    case attended, noNextDate, reported, courtInTrouble, reportedPartly
    /// So many of so many weekly sessions.
    case therapy(done: Int, of: Int)
    // Over
    case ended, complied, dismissed, stayed, partly, noShow, deniedReturned, legalHold, disposed
    case worry, callBack
}

/// How far the way through has come, before the class.
enum DemoGoal: Int, Comparable {
    case referred, answered, decided, offered, consented, agreed, scheduled
    static func < (left: DemoGoal, right: DemoGoal) -> Bool { left.rawValue < right.rawValue }
}

extension DemoStory {
    mutating func tell(_ plot: DemoPlot) {
        switch plot {
        case .referred, .screening, .waiting, .unmet, .stale, .concernOpen, .concernLifted, .ineligible: tellBeforeOffer(plot)
        case .eligible: reach(.decided, 0)
        case .offered: reach(.offered, 0)
        case .consented: reach(.consented, 0)
        case .agreed: reach(.agreed, 0)
        case .scheduled: reach(.scheduled, 0)
        case .decidedByLetter: reach(.offered, 0, byLetter: true)
        case .declined, .wantsCourt, .denied, .consentWithdrawn, .gateUnmet, .worry, .callBack: tellStopped(plot)
        case .attended, .noNextDate, .reported, .courtInTrouble, .reportedPartly, .therapy: tellTakingPart(plot)
        case .ended, .complied, .dismissed, .stayed, .partly, .noShow, .deniedReturned, .legalHold, .disposed: tellOver(plot)
        }
    }

    /// From the operation before a class to a goal. Each step waits a day or more for the one before. Returns the referral's day.
    @discardableResult
    mutating func reach(_ goal: DemoGoal, _ classNumber: Int, byLetter: Bool = false, conditions: Int = 0) -> CivilDate {
        let day = calendar.operation(before: classNumber).adding(days: chance.between(0...2))
        if rules?.courtWatch == true, court == nil { court = DemoCourtDays.onOrAfter(day.adding(days: chance.between(45...60))) }
        refer(day)
        if goal >= .answered { screen(day.adding(days: chance.between(1...2))) }
        if goal >= .decided {
            let decided = day.adding(days: chance.between(4...5))
            if byLetter { decideByLetter(decided) } else { decide(decided, conditions: conditions) }
        }
        if goal >= .offered, needsGates { act(day.adding(days: chance.between(6...7)), by: .coordinator, [.offer]) }
        if goal >= .consented {
            chat(day.adding(days: 8))
            if needsGates { consent(day.adding(days: chance.between(8...10))) }
        }
        if goal >= .agreed, stream != .volunteer { agree(day.adding(days: 11)) }
        if goal >= .agreed { learnCourtroom(day.adding(days: 11)) }
        if goal >= .scheduled { schedule(day.adding(days: 12), for: calendar.classDay(classNumber)) }
        return day
    }

    private mutating func tellBeforeOffer(_ plot: DemoPlot) {
        let today = calendar.today
        switch plot {
        case .referred: reach(.referred, 1)
        case .screening:
            let day = reach(.referred, 1)
            screen(day.adding(days: 1), onlyFirst: true)
        case .unmet:
            let day = reach(.referred, 1)
            screen(day.adding(days: 1), unmet: "first-offence")
        case .stale:
            let day = today.adding(days: -112)
            if rules?.courtWatch == true { court = DemoCourtDays.onOrBefore(today.adding(days: -55)) }
            refer(day)
            screen(day.adding(days: 3))
            if court != nil { appear(next: DemoCourtDays.onOrAfter(today.adding(days: 11))) }
        case .concernOpen:
            reach(.answered, 1)
            act(today.adding(days: -1), by: .police(police), [.raiseConcern], texts: [.note: DemoPhrases.concern])
        case .concernLifted: tellConcernLifted()
        case .ineligible:
            let day = reach(.referred, 0)
            screen(day.adding(days: 2), unmet: "no-violence")
            decide(day.adding(days: 5), eligible: false)
        default: reach(.answered, 1)
        }
    }

    private mutating func tellConcernLifted() {
        let day = reach(.decided, 0)
        act(day.adding(days: 6), by: .coordinator, [.raiseConcern], texts: [.note: DemoPhrases.concern])
        let reported = moment(day.adding(days: 6))
        let words: [SealedText: String] = [.authority: DemoPhrases.authority(language), .reference: "DEMO-\(1000 + number)"]
        add(.acts([proposal(.recordAuthorityReport, at: reported, words: words)]), by: .coordinator, at: reported)
        act(day.adding(days: 9), by: .prosecutor, [.liftConcern(by: .identityDocument)], texts: [.reason: DemoPhrases.concernLifted])
        act(day.adding(days: 11), by: .coordinator, [.offer])
    }

    private mutating func tellStopped(_ plot: DemoPlot) {
        let today = calendar.today
        switch plot {
        case .declined:
            let day = reach(.offered, 0)
            act(day.adding(days: 10), by: .coordinator, [.decline])
        case .wantsCourt:
            let day = reach(.offered, 0)
            act(day.adding(days: 10), by: .coordinator, [.wantCourt])
        case .denied:
            let day = reach(.offered, 0)
            act(day.adding(days: 9), by: .coordinator, [.deny])
        case .consentWithdrawn:
            let day = reach(.scheduled, 0)
            act(day.adding(days: 14), by: .coordinator, [.withdrawConsent])
        case .gateUnmet:
            let day = reach(.scheduled, 0)
            add(.correctConsent(reason: DemoPhrases.wrongConsent(language)), by: .coordinator, at: moment(day.adding(days: 14)))
        case .worry:
            reach(.scheduled, 0)
            act(today, by: .coordinator, [.worry], texts: [.note: DemoPhrases.worry])
        default:
            reach(.scheduled, 0)
            let call = Act.Call(direction: .outgoing, outcome: .noAnswer, voicemailLeft: false, callBackOn: today)
            act(today.adding(days: -1), by: .coordinator, [.call(call)])
        }
    }
}
