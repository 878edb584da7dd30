import CaseDesk
import Cases
import Core
import Programs

/// The scenes that take more than one person's plan: interpreters, likenesses, the once-only marker, refusals.
extension DemoPlan {
    mutating func tellScenes(_ stage: inout Stagehand) {
        guard stage.stream == .postCharge else { return }
        tellInterpreter(&stage)
        tellLikeness(&stage)
        tellRefusals(&stage)
        tellCall(&stage)
    }

    /// Somebody rang who gave no name, and is to be called back today.
    private mutating func tellCall(_ stage: inout Stagehand) {
        let (today, yesterday) = (stage.calendar.today, stage.calendar.today.adding(days: -1))
        var story = story(&stage, .postCharge)
        let call = Act.Call(direction: .incoming, outcome: .spoke, voicemailLeft: false, callBackOn: today)
        story.add(
            .looseCall(call, said: DemoPhrases.namelessCall(stage.place.language), on: yesterday), by: .coordinator,
            at: story.moment(yesterday))
        take(story)
    }

    private mutating func tellInterpreter(_ stage: inout Stagehand) {
        var story = story(&stage, .postCharge)
        story.interpreter = DemoNames.marked(stage.place.language == .fr ? "Ravi Singh, punjabi" : "Ravi Singh, Punjabi")
        story.tell(.consented)
        take(story)
    }

    /// The same person sent by both agencies of police, once resolved and once waiting; and somebody who only looks the same.
    private mutating func tellLikeness(_ stage: inout Stagehand) {
        let today = stage.calendar.today
        let first = tellScheduled(&stage)
        var again = story(&stage, .postCharge, first)
        again.police = 1
        again.refer(today.adding(days: -2), expecting: .held)
        take(again)
        guard stage.place.suffix == "edmonton" else { return }

        var twice = story(&stage, .postCharge, tellScheduled(&stage))
        twice.police = 1
        twice.refer(today.adding(days: -9), expecting: .held)
        twice.add(.resolve(samePerson: true), by: .coordinator, at: twice.moment(today.adding(days: -8)))
        take(twice)

        var namesake = story(&stage, .postCharge, tellScheduled(&stage, bornOnDay: 12))
        namesake.refer(today.adding(days: -7), expecting: .held)
        namesake.add(.resolve(samePerson: false), by: .coordinator, at: namesake.moment(today.adding(days: -6)))
        namesake.screen(today.adding(days: -5))
        take(namesake)
    }

    /// Somebody who is scheduled, as another agency would write him down: one digit of the birth date is another.
    private mutating func tellScheduled(_ stage: inout Stagehand, bornOnDay day: Int? = nil) -> Person {
        var person = stage.people.next(on: stage.calendar.today, bornOnDay: day)
        var story = story(&stage, .postCharge, person)
        story.police = 0
        story.tell(.scheduled)
        take(story)
        if day != nil { person.birthDate = person.birthDate?.adding(days: 1) }
        return person
    }

    /// What the rules refused in these days: each leaves its entry in the audit log and changes nothing.
    private mutating func tellRefusals(_ stage: inout Stagehand) {
        let today = stage.calendar.today
        var minor = story(&stage, .postCharge)
        tellMinor(&minor, today)
        take(minor)

        var hasty = story(&stage, .postCharge)
        hasty.tell(.waiting)
        var at = hasty.moment(today)
        let decision = hasty.proposal(
            .decide(Act.Decision(eligible: true)), at: at, texts: [.reason: DemoPhrases.eligibleReleased])
        hasty.add(.refused(.act(decision), code: "decides-in-prosecutors-place"), by: .coordinator, at: at)
        take(hasty)

        var early = story(&stage, .postCharge)
        let day = early.reach(.offered, 0)
        at = early.moment(day.adding(days: 9))
        guard let text = stage.program.statements[.consent] else { return }
        let consent = Act.Statement(version: text.version, language: stage.place.language, interpreter: false)
        early.add(.refused(.act(early.proposal(.consent(consent), at: at)), code: "consent-before-counsel"), by: .coordinator, at: at)
        take(early)
    }

    /// Police refer somebody who was 17 on the day: the law has another way for him.
    private func tellMinor(_ story: inout DemoStory, _ today: CivilDate) {
        let at = story.moment(today.adding(days: -3), hours: 19...22)
        var referral = story.referral(at)
        referral.person.birthDate = today.adding(days: -365 * 17 - 100)
        story.add(.refused(.referral(referral), code: "under-18"), by: .police(0), at: at)
    }

    /// Somebody attends in one program and comes to the next: a possible match, which in one program waits for somebody to look,
    /// and in another turned out to be somebody else.
    mutating func tellMarker(_ stage: inout Stagehand, _ attended: inout [Person]) {
        if let person = attended.popLast() {
            var story = story(&stage, stage.stream, person)
            let today = stage.calendar.today
            switch stage.place.suffix {
            case "gp": story.tell(.waiting)
            case "edmonton":
                story.tell(.waiting)
                story.act(today, by: .coordinator, [.resolveMatch(same: true)], texts: [.reason: DemoPhrases.samePerson])
            default:
                let day = story.reach(.answered, 0)
                story.act(
                    day.adding(days: 3), by: .coordinator, [.resolveMatch(same: false)], texts: [.reason: DemoPhrases.otherPerson])
                story.decide(day.adding(days: 5))
            }
            take(story)
        }
        var before = story(&stage, stage.stream)
        before.tell(.complied)
        attended.append(before.person)
        take(before)
    }
}
