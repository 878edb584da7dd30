import Core
import Programs
import Testing

@testable import Cases

/// Every stage x act pair: what `perform` answers agrees with the table, and a refused act leaves the case as it was.
@Suite struct StageActWalkTests {
    @Test(arguments: Stage.allCases) func everyActAtThisStage(stage: Stage) throws {
        let story = try Stages.postCharge(at: stage)
        #expect(story.stage == stage)
        for act in Acts.samples {
            let transition = Workflow.transition(act.kind)
            let before = story.state
            let result = story.perform(act)
            switch result {
            case .success(let events):
                #expect(transition.from.contains(stage), "\(act.kind) was done at \(stage)")
                #expect(events.map(\.sequence) == [before.sequence + 1])
                let reached = before.adding(events).stage(under: story.program)
                #expect(reached == stage || transition.to.contains(reached), "\(act.kind) led from \(stage) to \(reached)")
            case .failure(let refusal):
                #expect(refusal.sentence.isWhole, "\(act.kind) at \(stage): \(refusal.code)")
                #expect(!refusal.source.isEmpty)
                if refusal.code == "not-at-stage" && transition.mends.isEmpty && act.kind != .decline && act.kind != .agree {
                    #expect(!transition.from.contains(stage), "\(act.kind) at \(stage) was refused against the table")
                }
            }
            #expect(story.state == before)
        }
    }

    @Test func theTableHasOneRowForEachAct() {
        #expect(Set(Workflow.all.map(\.act)) == Set(ActKind.allCases))
        #expect(Workflow.all.count == ActKind.allCases.count)
        for transition in Workflow.all {
            #expect(transition.from.isDisjoint(with: transition.mends))
            #expect(!transition.by.isEmpty || transition.operatorMay || transition.personMay, "\(transition.act) belongs to nobody")
        }
    }

    @Test func nothingIsDoneAfterDisposal() throws {
        let story = try Stages.postCharge(at: .disposed)
        for act in Acts.samples {
            for role in Role.allCases {
                #expect(story.refusal(act, as: role) != nil, "\(act.kind) by \(role) after disposal")
            }
        }
        #expect(story.refusal(.note)?.code == "disposed")
    }

    @Test func aRecordIsDestroyedOnlyClosedInItsTimeAndUnderNoHold() throws {
        var story = try Stages.postCharge(at: .closed)
        #expect(story.refusal(.dispose)?.code == "not-due-for-disposal")
        #expect(story.refusal(.dispose, as: .coordinator)?.code == "not-yours")
        let due = try #require(story.clock(.program(.retention))).due
        story.today = due
        #expect(story.refusal(.dispose)?.code == "not-due-for-disposal")
        story.today = due.adding(days: 1)
        try story.act(.placeHold)
        #expect(story.refusal(.dispose)?.code == "under-hold")
        try story.act(.releaseHold)
        try story.act(.raiseConcern)
        #expect(story.refusal(.dispose)?.code == "concern-unreported")
        #expect(story.attentions.map(\.kind) == [.noteRemoval, .childReport])
        try story.acts(.recordAuthorityReport, .dispose)
        #expect(story.stage == .disposed)
    }
}
