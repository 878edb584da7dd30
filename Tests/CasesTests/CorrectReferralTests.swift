import Core
import Programs
import Testing

@testable import Cases

/// A wrong date or language in the referral is put right, and everything that is counted from it follows.
@Suite struct CorrectReferralTests {
    private func facts(
        _ stream: Programs.Stream = .postCharge, offence: String? = "2025-12-24", interpreter: Bool = false, ends: String? = nil
    ) -> Act {
        .correctReferral(
            Act.Referral(
                stream: stream, offence: offence.map(day), language: "en", interpreterNeeded: interpreter, packageHandedOver: true,
                orderEnds: ends.map(day)))
    }

    @Test func theDateOfTheOffenceIsPutRightAtAnyStageUntilTheRecordIsGone() throws {
        for stage in Stage.allCases where stage != .disposed {
            var story = try Stages.postCharge(at: stage)
            try story.act(facts())
            #expect(story.state.referral.offence == day("2025-12-24"))
            #expect(story.stage == stage)
        }
    }

    @Test func theCorrectionItselfCanBeCorrected() throws {
        var story = try Stages.postCharge(at: .screening)
        let before = story.state.referral
        try story.act(facts())
        try story.act(.correct(sequence: story.state.sequence))
        #expect(story.state.referral == before)
    }

    @Test func whatTheStreamNeedsStays() throws {
        let story = try Stages.postCharge(at: .screening)
        #expect(story.refusal(facts(offence: nil))?.code == "offence-date-missing")
        #expect(story.refusal(facts(offence: "2026-02-03"))?.code == "offence-after-referral")
        #expect(story.refusal(facts(.preCharge))?.code == "stream-stays")
        #expect(story.refusal(.correctReferral(story.state.referral))?.code == "nothing-corrected")
        #expect(story.refusal(facts(), texts: [])?.code == "text-missing")
        #expect(story.refusal(facts(), as: .police)?.code == "not-yours")
    }

    /// The offence was on January 5, the referral came on February 2.
    @Test(arguments: [("2026-01-05", nil), ("2026-02-02", nil), ("2026-01-04", "charge-out-of-order"), ("2026-02-03", "charge-out-of-order")])
    func theChargeIsLaidBetweenTheOffenceAndTheReferral(_ charged: String, _ code: String?) throws {
        let story = try Stages.postCharge(at: .screening)
        #expect(story.refusal(.correctReferral(story.state.referral.charged(on: day(charged))))?.code == code)
    }

    @Test func whereNobodyIsChargedNoChargeIsDated() throws {
        let story = try Story(.preCharge, .preCharge)
        #expect(story.refusal(.correctReferral(story.state.referral.charged(on: day("2026-01-05"))))?.code == "no-charge-in-stream")
    }

    @Test func anOrderThatEndsLaterLeavesMoreTime() throws {
        var story = try Story(.probation, .probation, offence: nil)
        #expect(story.refusal(facts(.probation, offence: nil))?.code == "order-end-missing")
        try story.act(facts(.probation, offence: nil, ends: "2027-03-31"))
        #expect(story.state.referral.orderEnds == day("2027-03-31"))
    }

    @Test func anInterpreterNeededAfterAllIsAnAlarmWhereNobodyInterpretedTheConsent() throws {
        var story = try Stages.postCharge(at: .agreed)
        try story.act(facts(interpreter: true))
        #expect(story.gate(.consent)?.state == .notMet)
        #expect(story.attentions.contains { $0.kind == .gateUnmet })
        try story.act(facts())
        #expect(!story.attentions.contains { $0.kind == .gateUnmet })
    }

    @Test func anotherDateSaysAnewHowOldThePersonWas() throws {
        var story = try Stages.postCharge(at: .screening)
        try story.act(.establishAge(Act.AgeFinding(adult: true, by: .identityDocument)))
        let born = day("2008-01-01")
        #expect(story.state.renewedAge(born: born, by: .identityDocument, under: story.program) == nil)
        try story.act(facts())
        #expect(
            story.state.renewedAge(born: born, by: .identityDocument, under: story.program)
                == Act.AgeFinding(adult: false, by: .identityDocument))
        let over = try Stages.postCharge(at: .closed)
        #expect(over.state.renewedAge(born: born, by: .identityDocument, under: over.program) == nil)
    }
}
