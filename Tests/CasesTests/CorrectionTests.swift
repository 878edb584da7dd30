import Core
import Programs
import Testing

@testable import Cases

/// A mistake is mended by a correcting event; what it must not do in one stroke is refused.
@Suite struct CorrectionTests {
    private func correct(_ mark: Case.Mark?) throws -> Act { .correct(sequence: try #require(mark).sequence) }

    @Test func aCorrectedEventIsLeftOutAsIfItHadNeverBeen() throws {
        var story = try Stages.postCharge(at: .offered)
        try story.act(.decline)
        try story.act(correct(story.state.declined))
        #expect(story.stage == .offered)
        #expect(story.state.corrected.count == 1)
    }

    @Test func aCorrectionThatWasAMistakeIsCorrectedToo() throws {
        var story = try Stages.postCharge(at: .agreed)
        let agreement = try #require(story.state.agreement)
        try story.act(correct(agreement.made))
        #expect(story.stage == .consented)
        try story.act(.correct(sequence: story.state.sequence))
        #expect(story.stage == .agreed)
        #expect(story.state.agreement == agreement)
    }

    @Test func anAgreementCorrectedAfterAnAmendmentLeavesNoAgreement() throws {
        var story = try Stages.postCharge(at: .agreed)
        try story.act(.amend(.spoken(day("2026-07-15"))))
        try story.act(correct(story.state.agreement?.made))
        #expect(story.state.agreement == nil)
        #expect(story.stage == .consented)
        try story.act(.agree(until: day("2026-05-31")))
        #expect(story.state.agreement?.until == day("2026-05-31"))
        #expect(story.state.agreement?.amendments.isEmpty == true)
    }

    @Test func aCorrectionThatUnmeetsAGateIsAnAlarmAndCanBeMended() throws {
        var story = try Stages.postCharge(at: .agreed)
        let consented = try #require(story.state.consent)
        try story.act(correct(consented.mark))
        #expect(story.stage == .agreed)
        #expect(story.attentions.contains { $0.kind == .gateUnmet })
        // A consent that came after the agreement doesn't mend it; the right date does.
        try story.act(.consent(Story.statement), on: consented.happened.date)
        #expect(!story.attentions.contains { $0.kind == .gateUnmet })
        #expect(story.refusal(.consent(Story.statement))?.code == "not-at-stage")
    }

    @Test(arguments: [ActKind.tellRights, .consent, .acceptResponsibility, .decide, .findGate])
    func whatEnrolmentRestsOnIsAnAlarmWhenItGoesAway(kind: ActKind) throws {
        var story = try Stages.postCharge(at: .agreed)
        let event = try #require(story.state.ledger.last { $0.act.kind == kind })
        try story.act(.correct(sequence: event.sequence), as: event.role)
        #expect(story.attentions.contains { $0.kind == .gateUnmet })
        try story.act(event.act, as: event.role, on: event.happened.date)
        #expect(!story.attentions.contains { $0.kind == .gateUnmet })
    }

    @Test func aCoordinatorDoesNotUndoAProsecutorsAct() throws {
        let story = try Stages.postCharge(at: .eligible)
        let decision = try #require(story.state.decision)
        #expect(story.refusal(.correct(sequence: decision.sequence), as: .coordinator)?.code == "correction-is-anothers")
        #expect(story.refusal(.correct(sequence: decision.sequence), as: .prosecutor) == nil)
        let answer = try #require(story.state.answers["no-violence"])
        #expect(story.refusal(.correct(sequence: answer.sequence), as: .prosecutor)?.code == "correction-is-anothers")
    }

    @Test func aConcernIsLiftedNeverCorrectedAway() throws {
        var story = try Stages.postCharge(at: .eligible)
        try story.act(.raiseConcern)
        #expect(try story.refusal(correct(story.state.concern?.raised))?.code == "concern-is-lifted")
        try story.act(.findMinorSought(true), as: .coordinator)
        #expect(try story.refusal(correct(story.state.minorSought?.mark))?.code == "minor-finding-is-prosecutors")
    }

    @Test func theGroundsOfAReportStandWhileTheReportStands() throws {
        var story = try Stages.postCharge(at: .reported)
        let segment = try #require(story.state.segments["laws"])
        #expect(story.refusal(.correct(sequence: segment.sequence))?.code == "correct-later-first")
        #expect(try story.refusal(correct(story.state.agreement?.made))?.code == "correct-later-first")
        try story.act(correct(story.state.reported?.mark))
        try story.act(.correct(sequence: segment.sequence))
        #expect(story.refusal(.report(.full))?.code == "not-complete")
    }

    @Test func anEndingIsNotCorrectedUnderAClosedCase() throws {
        var story = try Stages.postCharge(at: .closed)
        let ending = try #require(story.state.ending)
        #expect(story.refusal(.correct(sequence: ending.sequence), as: .prosecutor)?.code == "correct-later-first")
        try story.act(correct(story.state.closed))
        #expect(story.stage == .ended)
        try story.act(.correct(sequence: ending.sequence), as: .prosecutor)
        #expect(story.stage == .reported)
        #expect(story.attentions.contains { $0.kind == .noCourtDate })
    }

    @Test func whatIsNotThereIsNotCorrected() throws {
        var story = try Stages.postCharge(at: .eligible)
        #expect(story.refusal(.correct(sequence: 1))?.code == "no-such-event")
        #expect(story.refusal(.correct(sequence: 999))?.code == "no-such-event")
        let answer = try #require(story.state.answers["no-violence"])
        try story.act(.correct(sequence: answer.sequence))
        #expect(story.refusal(.correct(sequence: answer.sequence))?.code == "already-corrected")
    }
}
