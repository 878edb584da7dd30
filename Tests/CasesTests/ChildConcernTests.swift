import Core
import Programs
import Testing

@testable import Cases

/// Promise 6: a concern for a child is lifted on evidence of age only, and lifting it doesn't do away with the report.
@Suite struct ChildConcernTests {
    private func isDue(_ story: Story) -> Bool { story.attentions.contains { $0.kind == .childReport } }

    @Test func theReportStaysDueThoughTheConcernIsLifted() throws {
        var story = try Stages.postCharge(at: .eligible)
        try story.act(.raiseConcern, as: .police)
        let due = story.today
        try story.next(.liftConcern(by: .identityDocument))
        #expect(story.state.concern?.isOpen == false)
        #expect(story.attentions.first { $0.kind == .childReport }?.due == due)
        try story.next(.recordAuthorityReport)
        #expect(!isDue(story))
    }

    @Test func neitherClosedNorDestroyedBeforeTheAuthorityIsTold() throws {
        var story = try Stages.postCharge(at: .ended)
        try story.acts(.raiseConcern, .liftConcern(by: .courtRecord))
        #expect(story.refusal(.close)?.code == "concern-unreported")
        try story.acts(.recordAuthorityReport, .close, .raiseConcern, .liftConcern(by: .courtRecord))
        #expect(isDue(story))
        story.today = story.today.adding(years: 3)
        #expect(story.refusal(.dispose)?.code == "concern-unreported")
        try story.acts(.recordAuthorityReport, .dispose)
        #expect(story.stage == .disposed)
    }

    @Test func whatSomebodySaysLiftsNothing() throws {
        var story = try Stages.postCharge(at: .eligible)
        try story.act(.raiseConcern)
        for evidence in [Act.AgeFinding.Evidence.ownWord, .birthDateGiven] {
            #expect(story.refusal(.liftConcern(by: evidence))?.code == "concern-needs-proof", "\(evidence)")
        }
        #expect(story.refusal(.liftConcern(by: .identityDocument), texts: [])?.code == "text-missing")
        try story.act(.liftConcern(by: .identityDocument))
        let sentence = try #require(story.state.ledger.last).sentence(under: story.program, in: story.state.ledger)
        #expect(sentence.en == "Concern for a child lifted: the person concerned was 18 or over. Known from: an identity document.")
        #expect(sentence.fr.contains("une pièce d’identité"))
    }

    @Test func raisedAgainAfterItWasLiftedItIsOpenAndDueFromTheFirstDay() throws {
        var story = try Stages.postCharge(at: .eligible)
        try story.act(.raiseConcern)
        let due = story.today
        try story.act(.liftConcern(by: .identityDocument))
        try story.next(.raiseConcern)
        #expect(story.refusal(.offer)?.code == "concern-open")
        #expect(story.attentions.first { $0.kind == .childReport }?.due == due)
    }

    @Test(arguments: [Program.volunteer, .probation]) func whereNoProsecutorDecidesTheAgencyLiftsIt(program: Program) throws {
        let stream = try #require(program.streams.keys.first)
        var story = try Story(program, stream)
        try story.act(.raiseConcern, as: .coordinator)
        let lift = Act.liftConcern(by: .identityDocument)
        #expect(story.refusal(lift, as: .prosecutor)?.code == "not-yours")
        #expect(story.refusal(.liftConcern(by: .birthDateGiven), as: .coordinator)?.code == "concern-needs-proof")
        #expect(story.refusal(lift, as: .coordinator, texts: [])?.code == "text-missing")
        try story.act(lift, as: .coordinator)
        #expect(story.state.bar == nil)
        #expect(isDue(story))
    }
}
