import Core
import Programs
import Testing

@testable import Cases

/// One case per stream from its referral to its own ending and closed: once with each role doing its own part, and once
/// with every outside decision transcribed from a letter.
@Suite struct GoldenPathTests {
    /// Begins a story; with letters, the letter is attached before the first decision rests on it.
    private func story(_ program: Program, _ stream: Programs.Stream, byLetter: Bool) throws -> Story {
        var story = try Story(program, stream)
        guard byLetter else { return story }
        story.letter = Story.letterID
        try story.act(.attach(Act.Attachment(document: Story.letterID, purpose: .decisionLetter)))
        return story
    }

    @Test(arguments: [false, true]) func postChargeEndsInAWithdrawal(byLetter: Bool) throws {
        var story = try story(.postCharge, .postCharge, byLetter: byLetter)
        try story.act(.setCourtDate(Act.CourtDate(on: day("2026-04-01"))))
        try story.decideEligible(conditions: 1)
        #expect(story.stage == .eligible)
        try story.findGates()
        try story.offerAndConsent()
        #expect(story.stage == .consented)
        #expect(story.state.gates(under: story.program, on: story.today).allSatisfy { $0.state == .met })
        try story.next(.agree(until: day("2026-06-30")))
        #expect(story.stage == .agreed)
        try story.act(.settleFee(.paid))
        try story.attendDay()
        #expect(story.stage == .attended)
        try story.act(.meetCondition(0))
        try story.next(.report(.full))
        #expect(story.attentions.contains { $0.kind == .warrantRisk && $0.due == day("2026-04-01") })
        story.today = day("2026-04-01")
        try story.act(.appear(Act.Appearance(attended: .person, next: nil)))
        #expect(story.attentions.contains { $0.kind == .noCourtDate })
        try story.next(.confirmEnding(.withdrawn))
        #expect(story.attentions.map(\.kind) == [.close, .noteRemoval])
        try story.act(.close)
        #expect(story.stage == .closed)
        #expect(story.attentions.map(\.kind) == [.noteRemoval])
        #expect(byLetter == story.state.ledger.contains { $0.letter != nil })
        #expect(!byLetter || story.state.ledger.allSatisfy { $0.role == .coordinator })
    }

    @Test(arguments: [false, true]) func therapyByAssessmentEndsInADismissal(byLetter: Bool) throws {
        var story = try story(.withTherapy, .postCharge, byLetter: byLetter)
        try story.enrol()
        try story.next(.assessTherapy(weeks: 2))
        try story.attendDay()
        #expect(story.stage == .therapy)
        try story.next(.attendSession)
        #expect(story.refusal(.report(.full))?.code == "not-complete")
        try story.next(.attendSession)
        try story.acts(.report(.full), .confirmEnding(.dismissed), .close)
        #expect(story.stage == .closed)
    }

    @Test(arguments: [false, true]) func preChargeEndsWithNoChargeLaid(byLetter: Bool) throws {
        var story = try story(.preCharge, .preCharge, byLetter: byLetter)
        try story.enrol()
        try story.attendDay()
        try story.acts(.report(.full), .confirmEnding(.noChargeLaid), .close)
        #expect(story.stage == .closed)
        #expect(story.state.ending?.value == .noChargeLaid)
    }

    @Test(arguments: [false, true]) func probationEndsInAReportToTheOfficer(byLetter: Bool) throws {
        var story = try story(.probation, .probation, byLetter: byLetter)
        try story.enrol()
        #expect(story.refusal(.confirmEnding(.reportedToOfficer))?.code == "not-reported")
        try story.attendDay()
        try story.acts(.report(.full), .confirmEnding(.reportedToOfficer), .close)
        #expect(story.stage == .closed)
    }

    @Test func volunteerEndsInAttended() throws {
        var story = try Story(.postCharge, .volunteer)
        try story.decideEligible()
        #expect(story.attentions.map(\.kind) == [.schedule])
        #expect(story.refusal(.confirmEnding(.attended))?.code == "not-complete")
        try story.attendDay()
        try story.acts(.confirmEnding(.attended), .close)
        #expect(story.stage == .closed)
        #expect(story.state.ledger.allSatisfy { $0.role == .coordinator })
    }

    @Test func partialComplianceIsReportedAndGoesBackToCourt() throws {
        var story = try Story(.postCharge, .postCharge)
        try story.enrol()
        try story.next(.schedule(classDay: story.today))
        try story.act(.attendSegment("laws"))
        #expect(story.refusal(.report(.none))?.code == "compliance-otherwise")
        try story.acts(.report(.partial), .confirmEnding(.returnedToCourt), .close)
        #expect(story.state.reported?.value == .partial)
    }

    @Test func deathEndsAndClosesACaseFromAnyStageBeforeTheEnding() throws {
        var story = try Story(.postCharge, .postCharge)
        try story.enrol()
        try story.next(.recordDeath)
        #expect(story.refusal(.schedule(classDay: story.today))?.code == "died")
        #expect(story.attentions.map(\.kind).contains(.confirmEnding))
        #expect(story.attentions.map(\.kind).contains(.noCourtDate))
        try story.acts(.confirmEnding(.stayed), .close)
        #expect(story.stage == .closed)
    }
}
