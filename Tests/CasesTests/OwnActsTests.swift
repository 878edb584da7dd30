import Core
import Programs
import Testing

@testable import Cases

/// What a person does on their own page, and what it takes until it counts.
@Suite struct OwnActsTests {
    private static let yes = Act.ownConsent(Act.OwnConsent(rights: 1, consent: 1, responsibility: 1, language: .en, interpreter: false))
    private static let spoke = Act.call(Act.Call(direction: .outgoing, outcome: .spoke, voicemailLeft: false, callBackOn: nil))

    private func offered(interpreterNeeded: Bool = false) throws -> Story {
        var story = try Story(.everything, .postCharge, interpreterNeeded: interpreterNeeded)
        try story.decideEligible()
        try story.findGates()
        try story.act(.offer)
        return story
    }

    private func agreed() throws -> Story {
        var story = try Story(.everything, .postCharge)
        try story.enrol()
        return story
    }

    /// A Monday, so that working days can be counted.
    private static let monday = day("2026-03-09")

    @Test func aYesOnThePageIsNoConsentUntilAVoiceWasHeardAndTheTimeToThinkIsOver() throws {
        var story = try offered()
        story.today = Self.monday
        try story.act(Self.yes)
        // Nothing has changed for the law or the Crown.
        #expect(story.stage == .offered && story.state.consent == nil && story.gate(.consent)?.state == .notMet)
        #expect(story.attentions.contains { $0.kind == .confirmConsent && $0.due == day("2026-03-11") })
        #expect(!story.attentions.contains { $0.kind == .answerOffer })
        try story.act(.tellRights(Story.statement))
        story.today = day("2026-03-10")
        #expect(story.refusal(.consent(Story.statement))?.code == "time-to-think")
        story.today = day("2026-03-11")
        try story.act(.consent(Story.statement))
        #expect(story.stage == .consented && !story.attentions.contains { $0.kind == .confirmConsent })
    }

    @Test func aYesIsToTheTextsAsTheyStandAndIsSaidOnce() throws {
        var story = try offered()
        let old = Act.ownConsent(Act.OwnConsent(rights: 1, consent: 2, responsibility: 1, language: .en, interpreter: false))
        #expect(story.refusal(old)?.code == "statement-version")
        let without = Act.ownConsent(Act.OwnConsent(rights: 1, consent: 1, responsibility: nil, language: .en, interpreter: false))
        #expect(story.refusal(without)?.code == "statement-version")
        try story.act(Self.yes)
        #expect(story.refusal(Self.yes)?.code == "own-consent-given")
        // Another offer asks anew.
        try story.next(.decline)
        try story.next(.offer)
        #expect(story.state.ownConsent == nil && story.refusal(Self.yes) == nil)
    }

    @Test func whoNeedsAnInterpreterNamesTheInterpreter() throws {
        let story = try offered(interpreterNeeded: true)
        #expect(story.refusal(Self.yes)?.code == "interpreter-needed")
        let helped = Act.ownConsent(Act.OwnConsent(rights: 1, consent: 1, responsibility: 1, language: .en, interpreter: true))
        #expect(story.refusal(helped, texts: []) != nil && story.refusal(helped, texts: [.interpreter]) == nil)
    }

    @Test func askingToStopHoldsEverythingUpAtOnceAndTellsNobodyYet() throws {
        var story = try agreed()
        story.today = Self.monday
        try story.act(.askToStop)
        #expect(story.stage == .agreed && story.refusal(.schedule(classDay: day("2026-04-01")))?.code == "to-be-spoken-with")
        #expect(story.refusal(.amend(.spoken(day("2026-06-01"))))?.code == "to-be-spoken-with")
        #expect(story.attentions.contains { $0.kind == .stopAsked && $0.due == day("2026-03-11") })
        for kind in [ActKind.askToStop, .goOn, .ownConsent, .tellContact, .answerContact, .askRelief, .answerRelief] {
            #expect(kind.audience == [.coordinator], "\(kind)")
        }
        for kind in [Attention.Kind.stopAsked, .confirmConsent, .contactAsked, .reliefAsked] { #expect(kind.isAgencysAlone, "\(kind)") }
        #expect(story.refusal(.askToStop)?.code == "stop-asked-already")
    }

    @Test func afterATalkThePersonGoesOnOrItIsRecorded() throws {
        var story = try agreed()
        try story.act(Self.spoke)
        try story.act(.askToStop)
        // A talk before doesn't count, nor a call that reached nobody.
        #expect(story.refusal(.goOn)?.code == "talk-first")
        try story.act(.call(Act.Call(direction: .outgoing, outcome: .noAnswer, voicemailLeft: false, callBackOn: nil)))
        #expect(story.refusal(.goOn)?.code == "talk-first")
        try story.act(Self.spoke)
        var other = story
        try story.act(.goOn)
        #expect(story.state.stopAsked == nil && story.refusal(.schedule(classDay: day("2026-04-01"))) == nil)
        try other.act(.withdrawConsent)
        #expect(other.stage == .consentWithdrawn && other.state.stopAsked == nil && other.refusal(.goOn) != nil)
    }

    @Test func withoutATalkTheClockRecordsItAfterTwoWorkingDaysAndNoEarlier() throws {
        var story = try agreed()
        // A Thursday before Good Friday: Friday, Saturday and Sunday don't count.
        story.today = day("2026-04-02")
        try story.act(.askToStop)
        let act = try #require(story.state.stopAct(under: story.program))
        #expect(act == .withdrawConsent)
        let stopped = Happened(day("2026-04-02"))
        for (date, code) in [("2026-04-07", "stop-not-due"), ("2026-04-08", nil)] as [(String, String?)] {
            let circumstances = Story.circumstances(nil, stopped, today: day(date))
            #expect(story.state.refusal(of: act, in: circumstances, under: story.program)?.code == code, "\(date)")
        }
        // Without the person's word the clock records nothing.
        let untouched = try agreed()
        let circumstances = Story.circumstances(nil, stopped, today: day("2026-04-08"))
        #expect(untouched.state.refusal(of: act, in: circumstances, under: story.program)?.code == "nothing-to-go-on-with")
    }

    @Test func aPersonChoosesOnlyDaysBeforeCourtAndGivesUpASeatOnlyByOwnWish() throws {
        var story = try agreed()
        try story.act(.setCourtDate(Act.CourtDate(on: day("2026-05-20"))))
        func refused(_ act: Act) -> String? {
            let circumstances = Story.circumstances(nil, Happened(story.today), today: story.today, isPersons: true)
            return story.state.refusal(of: act, in: circumstances, under: story.program)?.code
        }
        #expect(refused(.schedule(classDay: day("2026-05-19"))) == nil)
        #expect(refused(.schedule(classDay: day("2026-05-20"))) == "class-after-court")
        // The coordinator may: a later date in court can be asked for.
        #expect(story.refusal(.schedule(classDay: day("2026-05-20"))) == nil)
        try story.act(.schedule(classDay: day("2026-05-19")))
        #expect(refused(.releaseSeat(.ownRequest)) == nil && refused(.releaseSeat(.program)) == "not-yours")
        // What isn't a person's to do isn't possible there.
        for act in Acts.samples where !Workflow.transition(act.kind).personMay { #expect(refused(act) != nil, "\(act.kind)") }
    }

    @Test func askingToPayLessWaitsForAnAnswer() throws {
        var story = try agreed()
        story.today = Self.monday
        try story.act(.askRelief)
        #expect(story.attentions.contains { $0.kind == .reliefAsked && $0.due == day("2026-03-11") })
        #expect(story.refusal(.askRelief)?.code == "relief-asked-already")
        var told = story
        try told.act(.answerRelief)
        #expect(!told.attentions.contains { $0.kind == .reliefAsked } && told.refusal(.answerRelief)?.code == "no-relief-asked")
        try story.act(.settleFee(.relieved))
        #expect(story.state.reliefAsked == nil && story.refusal(.askRelief)?.code == "fee-is-settled")
    }

    @Test func anotherWayToBeReachedWaitsAndItsLanguageCountsAtOnce() throws {
        var story = try offered()
        try story.act(.tellContact(Act.ToldContact(language: "fr", interpreterNeeded: true, waits: true)))
        #expect(story.state.referral.language == "fr" && story.state.referral.interpreterNeeded && story.state.referral.stream == .postCharge)
        #expect(story.attentions.contains { $0.kind == .contactAsked })
        try story.act(.answerContact(isTheirs: false))
        #expect(!story.attentions.contains { $0.kind == .contactAsked } && story.refusal(.answerContact(isTheirs: true))?.code == "no-contact-asked")
    }

    @Test func nobodyWhoAskedToStopIsRemindedOfTheClass() throws {
        var story = try agreed()
        try story.act(.setCourtDate(Act.CourtDate(on: day("2026-05-20"))))
        try story.act(.schedule(classDay: day("2026-05-19")))
        #expect(story.state.appointments.map(\.kind) == [.court, .classDay])
        try story.act(.askToStop)
        #expect(story.state.appointments.map(\.kind) == [.court])
    }
}
