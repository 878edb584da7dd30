import Core
import Programs
import Testing

@testable import Cases

/// The period for which the person agreed to take part (s. 717.4(5)): how its end moves, and what stays of it afterwards.
@Suite struct AgreedPeriodTests {
    private func enrolled(interpreterNeeded: Bool = false) throws -> Story {
        var story = try Story(.postCharge, .postCharge)
        try story.enrol()
        guard interpreterNeeded else { return story }
        var spoken = try Story(.postCharge, .postCharge, interpreterNeeded: true)
        try spoken.decideEligible()
        try spoken.findGates()
        let said = Act.Statement(version: 1, language: .fr, interpreter: true)
        try spoken.act(.offer)
        try spoken.next(.tellRights(said))
        try spoken.next(.consent(said))
        try spoken.act(.acceptResponsibility(said))
        try spoken.next(.agree(until: day("2026-06-30")))
        return spoken
    }

    @Test func whatIsOverCannotBeAgreedToAgain() throws {
        var story = try enrolled()
        story.today = day("2026-07-02")
        let late = story.refusal(.amend(.spoken(day("2026-07-31"))))
        #expect(late?.code == "amendment-too-late")
        #expect(late?.source == "Criminal Code, s. 717.4(5)")
        #expect(late?.sentence.en.contains("June 30, 2026") == true)
        #expect(story.refusal(.amend(.spoken(day("2026-07-31"))), on: day("2026-02-01"))?.code == "amendment-too-early")
        // The person agreed on the last day, and it is written down later.
        try story.act(.amend(.spoken(day("2026-07-31"))), on: day("2026-06-30"))
        #expect(story.state.agreement?.until == day("2026-07-31"))
        #expect(story.state.agreement?.amendments.count == 1)
    }

    @Test func anAmendmentSaysHowThePersonAgreed() throws {
        var story = try enrolled(interpreterNeeded: true)
        #expect(story.refusal(.amend(.spoken(day("2026-07-15"))))?.code == "interpreter-needed")
        let spoken = Act.amend(Act.Amendment(until: day("2026-07-15"), language: .fr, interpreter: true))
        #expect(story.refusal(spoken, texts: [.reason])?.code == "text-missing")
        #expect(story.refusal(spoken, texts: [.interpreter])?.code == "text-missing")
        try story.act(spoken)
        let sentence = try #require(story.state.ledger.last).sentence(under: story.program, in: story.state.ledger)
        #expect(sentence.en == "Agreed in French, with an interpreter to another end of the period: July 15, 2026.")
    }

    @Test func aNewOfferForgetsNothingThatWasAgreed() throws {
        var story = try enrolled()
        try story.next(.schedule(classDay: story.today))
        try story.act(.attendSegment("laws"))
        try story.next(.withdrawConsent)
        try story.act(.offer)
        #expect(story.state.agreement == nil)
        #expect(story.clock(.program(.evidenceLimit))?.due == day("2028-06-30"))
        try story.act(.decline)
        #expect(story.attentions.contains { $0.kind == .report })
        #expect(story.refusal(.report(.none))?.code == "compliance-otherwise")
        try story.acts(.report(.partial), .confirmEnding(.returnedToCourt))
        #expect(story.clock(.program(.evidenceLimit))?.due == day("2028-06-30"))
    }

    @Test func theTwoYearsRunFromTheLatestEnd() throws {
        var story = try enrolled()
        try story.next(.withdrawConsent)
        try story.offerAndConsent()
        try story.next(.agree(until: day("2026-05-31")))
        #expect(story.clock(.agreement)?.due == day("2026-05-31"))
        #expect(story.clock(.program(.evidenceLimit))?.due == day("2028-06-30"))
        #expect(story.state.pastAgreements.map(\.until) == [day("2026-06-30")])
        try story.act(.amend(.spoken(day("2026-07-31"))))
        #expect(story.clock(.program(.evidenceLimit))?.due == day("2028-07-31"))
    }

    @Test func underAnOrderTheEarlierAgreementStaysToo() throws {
        var story = try Story(.probation, .probation)
        try story.enrol()
        try story.next(.withdrawConsent)
        try story.next(.agree(until: day("2026-05-31")))
        #expect(story.state.pastAgreements.map(\.until) == [day("2026-06-30")])
        #expect(story.stage == .agreed)
    }

    @Test func whoNeverAgreedHasNothingToReport() throws {
        let story = try Stages.postCharge(at: .declined)
        #expect(story.refusal(.report(.none))?.code == "no-agreement")
        #expect(!story.attentions.contains { $0.kind == .report })
    }
}
