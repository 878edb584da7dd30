import Cases
import Core
import Programs

extension DemoStory {
    /// Those of the last class, some weeks ago.
    mutating func tellTakingPart(_ plot: DemoPlot) {
        let classDay = calendar.classDay(-1)
        if rules?.courtWatch == true {
            switch plot {
            case .courtInTrouble: court = DemoCourtDays.onOrAfter(calendar.today.adding(days: 2))
            case .noNextDate: court = DemoCourtDays.onOrBefore(calendar.today.adding(days: -5))
            case .therapy: court = DemoCourtDays.onOrAfter(calendar.today.adding(days: chance.between(8...20)))
            default: break
            }
        }
        reach(.scheduled, -1)
        settleFee(classDay.adding(days: -chance.between(2...6)))
        attend(classDay, missing: plot == .reportedPartly ? 2 : 0)
        switch plot {
        case .therapy(let done, let weeks):
            assess(classDay.adding(days: 4), weeks: weeks)
            for week in 0..<done { act(classDay.adding(days: 5 + 7 * week), by: therapist, [.attendSession]) }
        case .noNextDate:
            let later = Act.Amendment(until: classDay.adding(months: 4), language: language, interpreter: false)
            act(classDay.adding(days: 6), by: .coordinator, [.amend(later)], texts: [.reason: DemoPhrases.extended])
            appear(next: nil)
        case .reportedPartly: report(classDay.adding(days: 4), .partial)
        case .reported, .courtInTrouble:
            assess(classDay.adding(days: 3), weeks: 0)
            report(classDay.adding(days: chance.between(4...6)), .full)
        default: break
        }
        keepCourt()
        switch plot {
        case .therapy: sayOfCourt(.askAdjournment(.counsel))
        case .reported, .reportedPartly: sayOfCourt(.expectAttendance(number % 2 == 0 ? .counsel : .person))
        default: break
        }
        if plot == .courtInTrouble {
            let at = moment(calendar.today.adding(days: -1))
            add(.look(.record, purpose: .decide), by: .prosecutor, at: at)
        }
    }

    /// Those whom the program is done with: of any class before the last.
    mutating func tellOver(_ plot: DemoPlot) {
        let number =
            switch plot {
            case .ended: -2
            case .disposed: DemoCalendar.disposedClass
            default: chance.between(DemoCalendar.earliestClass ... -3)
            }
        switch plot {
        case .deniedReturned:
            let day = reach(.offered, number)
            act(day.adding(days: 9), by: .coordinator, [.deny])
            end(day.adding(days: 20), otherEnding)
        case .noShow:
            reach(.scheduled, number)
            stayAway(calendar.classDay(number))
            let day = calendar.classDay(number).adding(days: 2)
            report(day, Compliance.none)
            end(day.adding(days: 5), otherEnding)
        case .partly:
            reach(.scheduled, number)
            let classDay = calendar.classDay(number)
            settleFee(classDay.adding(days: -3))
            attend(classDay, missing: 3)
            report(classDay.adding(days: 4), .partial)
            end(classDay.adding(days: 10), otherEnding)
        default: tellComplied(plot, number)
        }
    }

    private mutating func tellComplied(_ plot: DemoPlot, _ number: Int) {
        let classDay = calendar.classDay(number)
        let conditions = stream == .postCharge && chance.odds(20) ? 1 : 0
        reach(.scheduled, number, conditions: conditions)
        if plot == .stayed {
            act(classDay.adding(days: -9), by: .coordinator, [.worry], texts: [.note: DemoPhrases.worry])
            act(classDay.adding(days: -9), by: .coordinator, [.answerWorry], texts: [.note: DemoPhrases.worryAnswered])
        }
        settleFee(classDay.adding(days: -chance.between(2...6)))
        attend(classDay)
        if conditions > 0 { act(classDay.adding(days: 1), by: .coordinator, [.meetCondition(0)]) }
        let done = finishTherapy(after: classDay, weeks: plot == .ended ? 0 : chance.between(0...4))
        report(done.adding(days: chance.between(2...4)), .full)
        let ending: Ending =
            switch plot {
            case .dismissed: .dismissed
            case .stayed: .stayed
            default: goodEnding
            }
        end(done.adding(days: 7), ending, closing: plot != .ended)
        switch plot {
        case .legalHold:
            act(calendar.today.adding(days: -30), by: .coordinator, [.placeHold], texts: [.reason: DemoPhrases.hold])
        case .disposed: add(.dispose, by: .administrator, at: moment(calendar.today.adding(days: -10)))
        default: break
        }
    }

    /// Therapy where the program has it, with the court date that falls into it. Returns the day on which all was done.
    private mutating func finishTherapy(after classDay: CivilDate, weeks: Int) -> CivilDate {
        guard program.therapy != nil, stream != .volunteer else { return classDay }
        assess(classDay.adding(days: 4), weeks: weeks)
        var day = classDay.adding(days: 4)
        for _ in 0..<weeks {
            day = day.adding(days: 7)
            if let date = court, date <= day { appear(next: DemoCourtDays.onOrAfter(date.adding(days: 42))) }
            act(day, by: therapist, [.attendSession])
        }
        return day
    }

    private mutating func assess(_ day: CivilDate, weeks: Int) {
        guard program.therapy?.byAssessment == true else { return }
        act(day, by: .coordinator, [.assessTherapy(weeks: weeks)])
        if weeks > 0, place.therapists != nil { add(.assignTherapist, by: .coordinator, at: moment(day)) }
    }

    /// Who records the sessions.
    private var therapist: DemoWho { place.therapists == nil ? .coordinator : .therapist }
}
