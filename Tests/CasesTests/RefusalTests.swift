import Core
import Programs
import Testing

@testable import Cases

/// The refusals that the law and the people in it rest on, each with its code, a sentence in each language and its source.
@Suite struct RefusalTests {
    private func enrolled() throws -> Story {
        var story = try Story(.postCharge, .postCharge)
        try story.enrol()
        return story
    }

    private func offered() throws -> Story {
        var story = try Story(.postCharge, .postCharge)
        try story.decideEligible()
        try story.findGates()
        try story.act(.offer)
        return story
    }

    /// Expects a refusal with this code and source, whose sentences are there and differ.
    private func expect(
        _ refusal: Refusal?, _ code: String, source: String, location: SourceLocation = #_sourceLocation
    ) {
        #expect(refusal?.code == code, sourceLocation: location)
        #expect(refusal?.source == source, sourceLocation: location)
        guard let refusal else { return }
        #expect(refusal.sentence.isWhole, sourceLocation: location)
    }

    @Test func consentBeforeTheRightToCounselWasTold() throws {
        let story = try offered()
        expect(story.refusal(.consent(Story.statement)), "consent-before-counsel", source: "Criminal Code, s. 717(1)(d)")
    }

    @Test func consentTimedBeforeTheRightToCounselWasTold() throws {
        var story = try offered()
        try story.act(.tellRights(Story.statement), at: time("10:00"))
        expect(
            story.refusal(.consent(Story.statement), at: time("09:30")), "consent-before-counsel",
            source: "Criminal Code, s. 717(1)(d)")
    }

    @Test func agreementWhileTheOrderOfRightsAndConsentIsUnknown() throws {
        var story = try offered()
        try story.acts(.tellRights(Story.statement), .consent(Story.statement), .acceptResponsibility(Story.statement))
        #expect(story.gate(.counsel)?.state == .unknown)
        expect(story.refusal(.agree(until: day("2026-05-01"))), "gate-counsel", source: "Criminal Code, s. 717(1)(d)")
        // Times of day settle it: consent is recorded anew with its time, and the telling too.
        try story.act(.correct(sequence: try #require(story.state.consent).sequence))
        try story.act(.tellRights(Story.statement), at: time("09:00"))
        try story.act(.consent(Story.statement), at: time("09:20"))
        #expect(story.gate(.counsel)?.state == .met)
        try story.act(.agree(until: day("2026-05-01")))
    }

    @Test(arguments: [Act.deny, .wantCourt]) func denialOrWishForCourtAfterConsentStopsEverythingForward(_ bar: Act) throws {
        var story = try enrolled()
        try story.act(bar)
        let denied = bar == .deny
        for act in [Act.schedule(classDay: story.today), .amend(.spoken(day("2026-07-01"))), .offer, .consent(Story.statement)] {
            expect(
                story.refusal(act), denied ? "denied" : "wants-court",
                source: denied ? "Criminal Code, s. 717(2)(a)" : "Criminal Code, s. 717(2)(b)")
        }
        #expect(story.stage == (denied ? .denied : .wantsCourt))
        expect(story.refusal(.report(.full)), "not-complete", source: "Criminal Code, s. 717(4)")
    }

    @Test func fullComplianceIsNotReportedPastADenial() throws {
        var story = try enrolled()
        try story.act(.settleFee(.paid))
        try story.attendDay()
        try story.next(.deny)
        expect(story.refusal(.report(.full)), "denied", source: "Criminal Code, s. 717(2)(a)")
    }

    @Test func aPersonAged17() throws {
        let story = try Story(.postCharge, .postCharge)
        let minor = Act.AgeFinding(adult: false, by: .birthDateGiven)
        let opening = Case.open(
            story.state.referral, adult: minor, in: Story.circumstances(.police, Happened(story.today), today: story.today),
            under: story.program)
        guard case .failure(let refusal) = opening else {
            Issue.record("a referral of a minor was opened")
            return
        }
        expect(refusal, "under-18", source: "Criminal Code, s. 716; Youth Criminal Justice Act, s. 10")
    }

    @Test func ageFoundOutLaterStopsTheCaseAndIsAnAlarm() throws {
        var story = try enrolled()
        try story.act(.establishAge(Act.AgeFinding(adult: false, by: .courtRecord)))
        expect(
            story.refusal(.schedule(classDay: story.today)), "under-18",
            source: "Criminal Code, s. 716; Youth Criminal Justice Act, s. 10")
        #expect(story.attentions.contains { $0.kind == .gateUnmet })
    }

    @Test func aConcernForAChildStopsTheOfferUntilTheProsecutorLiftsIt() throws {
        var story = try Story(.postCharge, .postCharge)
        try story.decideEligible()
        try story.act(.raiseConcern, as: .police)
        expect(story.refusal(.offer), "concern-open", source: "Onward, promise 6: a child comes first")
        #expect(story.attentions.first?.kind == .childReport)
        try story.act(.recordAuthorityReport)
        #expect(!story.attentions.contains { $0.kind == .childReport })
        expect(story.refusal(.offer), "concern-open", source: "Onward, promise 6: a child comes first")
        expect(
            story.refusal(.liftConcern(by: .identityDocument), as: .coordinator), "decides-in-prosecutors-place",
            source: "Onward, promise 6: a child comes first")
        try story.act(.liftConcern(by: .identityDocument))
        #expect(story.refusal(.offer) == nil)
    }

    @Test func aConcernRaisedAgainIsNotPutOff() throws {
        var story = try Story(.postCharge, .postCharge)
        try story.act(.raiseConcern)
        let due = try #require(story.attentions.first { $0.kind == .childReport }).due
        try story.next(.raiseConcern)
        #expect(story.attentions.first { $0.kind == .childReport }?.due == due)
    }

    @Test func threeRulesAboutChildrenAreThreeRules() throws {
        var story = try Story(
            .fixture("city", streams: [.postCharge: .postCharge], criteria: [.noChildExploitation]), .postCharge)
        try story.act(.establishAge(Act.AgeFinding(adult: true, by: .identityDocument)))
        try story.act(.checkMarker(.noMatch))
        try story.act(.findMinorSought(true), as: .police)
        expect(story.refusal(.decide(Act.Decision(eligible: true))), "minor-sought", source: "Criminal Code, s. 286.1(2)")
        expect(story.refusal(.findMinorSought(false)), "minor-finding-is-prosecutors", source: "Criminal Code, s. 286.1(2)")
        try story.act(.findMinorSought(false), as: .prosecutor)
        try story.act(.answer(Act.CriterionAnswer(criterion: "no-child-exploitation", answer: true, source: .recordCheck)))
        expect(story.refusal(.decide(Act.Decision(eligible: true))), "criterion-failed", source: "City page")
        expect(story.refusal(.makeException(criterion: "no-child-exploitation")), "no-exception", source: "City page")
        try story.act(.answer(Act.CriterionAnswer(criterion: "no-child-exploitation", answer: false, source: .recordCheck)))
        try story.act(.raiseConcern)
        expect(
            story.refusal(.decide(Act.Decision(eligible: true))), "concern-open",
            source: "Onward, promise 6: a child comes first")
    }

    @Test func aCoordinatorDecidesNothingInTheProsecutorsPlace() throws {
        let story = try enrolled()
        for act in [Act.findGate(Act.GateFinding(gate: .evidence, met: true)), .decide(Act.Decision(eligible: true)),
            .confirmEnding(.withdrawn), .makeException(criterion: "no-violence")]
        {
            expect(
                story.refusal(act, as: .coordinator), "decides-in-prosecutors-place",
                source: "Criminal Code, s. 717(1)(b), (f)")
        }
    }

    @Test func aLetterHasToBeAttachedAndToNameWhoDecided() throws {
        var story = try enrolled()
        story.letter = Story.letterID
        expect(story.refusal(.confirmEnding(.withdrawn)), "letter-not-attached", source: "docs/workflow.md")
        try story.act(.attach(Act.Attachment(document: Story.letterID, purpose: .decisionLetter)))
        expect(story.refusal(.confirmEnding(.withdrawn), texts: []), "letter-without-name", source: "docs/workflow.md")
        try story.act(.confirmEnding(.withdrawn))
        #expect(story.state.ledger.last?.letter == Story.letterID)
    }

    @Test func completionWithoutFullCompliance() throws {
        var story = try enrolled()
        try story.next(.schedule(classDay: story.today))
        try story.act(.attendSegment("laws"))
        let refusal = story.refusal(.report(.full))
        expect(refusal, "not-complete", source: "Criminal Code, s. 717(4)")
        #expect(refusal?.sentence.en.contains("A survivor speaks") == true)
        #expect(refusal?.sentence.en.contains("$750.00") == true)
    }

    @Test func fullComplianceIsNotReturnedToCourt() throws {
        var story = try enrolled()
        try story.act(.settleFee(.relieved))
        try story.attendDay()
        try story.act(.report(.full))
        expect(story.refusal(.confirmEnding(.returnedToCourt)), "full-compliance", source: "Criminal Code, s. 717(4)(a)")
    }

    @Test func nothingHappensAfterToday() throws {
        let story = try enrolled()
        expect(
            story.refusal(.settleFee(.paid), on: story.today.adding(days: 1)), "in-the-future", source: "docs/workflow.md")
    }

    @Test func everyRefusalOfTheTestsAboveSaysTheSameThingTwice() throws {
        let story = try offered()
        for act in Acts.samples { if let refusal = story.refusal(act) { #expect(refusal.sentence.isWhole) } }
    }
}

extension Bilingual {
    /// Both languages are there, say something, and aren't one text written twice.
    var isWhole: Bool { !en.isEmpty && !fr.isEmpty && en != fr }
}
