import Core
import Programs
import Testing

@testable import Cases

/// The conditions of s. 717(1), one by one: what meets each, and that no agreement is made while one isn't met.
@Suite struct GateTests {
    private func consented(_ program: Program = .postCharge, interpreter: Bool = false) throws -> Story {
        var story = try Story(program, .postCharge, interpreterNeeded: interpreter)
        try story.decideEligible()
        try story.findGates()
        let said = Act.Statement(version: 1, language: .en, interpreter: interpreter)
        try story.act(.offer)
        try story.next(.tellRights(said))
        try story.next(.consent(said))
        try story.act(.acceptResponsibility(said))
        return story
    }

    @Test(arguments: [Gate.protection, .appropriate, .evidence, .notBarred])
    func aFindingTakenBackStopsTheAgreement(gate: Gate) throws {
        var story = try consented()
        #expect(story.refusal(.agree(until: day("2026-05-01"))) == nil)
        try story.act(.findGate(Act.GateFinding(gate: gate, met: false)))
        let refusal = story.refusal(.agree(until: day("2026-05-01")))
        #expect(refusal?.code == "gate-\(gate.rawValue)")
        #expect(refusal?.source == gate.source)
    }

    @Test func onlyTheProsecutorsGatesAreFound() throws {
        let story = try consented()
        for gate in Gate.allCases where !Gate.prosecutors.contains(gate) {
            #expect(story.refusal(.findGate(Act.GateFinding(gate: gate, met: true)))?.code == "gate-is-computed")
        }
    }

    @Test func authorizationHasToHoldOnTheDayOfTheAgreement() throws {
        let expired = Authorization(
            instrument: both("Letter"), by: both("the Attorney General"), from: day("2020-01-01"), until: day("2026-02-03"))
        let program = Program.fixture("city", streams: [.postCharge: .postCharge], authorization: expired)
        var story = try consented(program)
        #expect(story.today == day("2026-02-04"))
        #expect(story.refusal(.agree(until: day("2026-05-01")))?.code == "gate-authorized")
        #expect(story.gate(.authorized, on: day("2026-02-03"))?.state == .met)
        story.today = day("2026-02-05")
        #expect(story.gate(.authorized, on: day("2019-12-31"))?.state == .notMet)
    }

    @Test func aProgramThatNobodyAuthorizedEnrolsNobody() throws {
        let story = try consented(.fixture("city", streams: [.postCharge: .postCharge], authorization: nil))
        #expect(story.refusal(.agree(until: day("2026-05-01")))?.code == "gate-authorized")
    }

    @Test func whatHappenedAfterTheAgreementDoesNotEvidenceIt() throws {
        let story = try consented()
        // Consent was on February 4; an agreement dated February 3 comes before it.
        #expect(story.refusal(.agree(until: day("2026-05-01")), on: day("2026-02-03"))?.code == "gate-consent")
    }

    @Test func rightsToldAtTheArrestCountThoughTheOfferCameLater() throws {
        var story = try Story(.postCharge, .postCharge)
        try story.decideEligible()
        try story.findGates()
        try story.act(.offer)
        try story.act(.tellRights(Story.statement), on: day("2026-01-05"))
        try story.acts(.consent(Story.statement), .acceptResponsibility(Story.statement), .agree(until: day("2026-05-01")))
        #expect(story.stage == .agreed)
    }

    @Test func tellingTheRightsAgainDoesNotUndoTheFirstTelling() throws {
        var story = try consented()
        try story.next(.tellRights(Story.statement))
        #expect(story.gate(.counsel)?.state == .met)
    }

    @Test func consultingCounselIsRecordedAndIsNoGate() throws {
        var story = try consented()
        #expect(story.refusal(.agree(until: day("2026-05-01"))) == nil)
        try story.act(.consultCounsel)
        #expect(story.state.gates(under: story.program, on: story.today).count == 8)
    }

    @Test func theInterpreterIsNamedWhereOneIsNeeded() throws {
        var story = try Story(.postCharge, .postCharge, interpreterNeeded: true)
        try story.decideEligible()
        try story.act(.offer)
        #expect(story.refusal(.tellRights(Story.statement))?.code == "interpreter-needed")
        let said = Act.Statement(version: 1, language: .en, interpreter: true)
        #expect(story.refusal(.tellRights(said), texts: [])?.code == "text-missing")
        try story.act(.tellRights(said))
        _ = try consented(interpreter: true)
    }

    @Test func anOldVersionOfAStatementIsNotRead() throws {
        var story = try Story(.postCharge, .postCharge)
        try story.decideEligible()
        try story.act(.offer)
        #expect(story.refusal(.tellRights(Act.Statement(version: 2, language: .en, interpreter: false)))?.code == "statement-version")
    }

    @Test func acceptanceIsNeverAskedBeforeTheOffer() throws {
        var story = try Story(.postCharge, .postCharge)
        try story.decideEligible()
        #expect(story.refusal(.acceptResponsibility(Story.statement))?.code == "not-at-stage")
        try story.next(.offer)
        #expect(story.refusal(.acceptResponsibility(Story.statement), on: day("2026-02-02"))?.code == "acceptance-before-offer")
    }

    @Test func aNewOfferAsksEverythingAnew() throws {
        var story = try consented()
        try story.act(.withdrawConsent)
        #expect(story.stage == .consentWithdrawn)
        try story.act(.offer)
        #expect(story.stage == .offered)
        #expect(story.state.rights == nil && story.state.consent == nil && story.state.acceptance == nil)
    }

    @Test func aNoAfterConsentIsANo() throws {
        var story = try consented()
        try story.act(.decline)
        #expect(story.stage == .declined)
        #expect(story.refusal(.agree(until: day("2026-05-01")))?.code == "not-at-stage")
    }

    @Test func aDecisionMadeAnewTakesTheOfferBack() throws {
        var story = try consented()
        try story.act(.decide(Act.Decision(eligible: false)))
        #expect(story.stage == .ineligible)
        try story.act(.decide(Act.Decision(eligible: true, conditions: 1)))
        #expect(story.stage == .eligible)
        #expect(story.refusal(.agree(until: day("2026-05-01")))?.code == "not-at-stage")
    }
}
