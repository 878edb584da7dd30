import Core
import Programs
import Testing

@testable import Cases

/// The fold reads clear facts only, in recorded order, and says the same of a ledger however it came by it.
@Suite struct FoldTests {
    @Test(arguments: Stage.allCases) func stepByStepAndAllAtOnceAreOneCase(stage: Stage) throws {
        let story = try Stages.postCharge(at: stage)
        #expect(Case(story.state.ledger) == story.state)
    }

    @Test(arguments: Stage.allCases) func theCaseIsTheSameAfterTheTextsAreDestroyed(stage: Stage) throws {
        let story = try Stages.postCharge(at: stage)
        let bare = story.state.ledger.map { event in
            CaseEvent(
                sequence: event.sequence, act: event.act, happened: event.happened, recorded: event.recorded, actor: event.actor,
                role: event.role, letter: event.letter, programVersion: event.programVersion, texts: [])
        }
        let folded = try #require(Case(bare))
        #expect(folded.stage(under: story.program) == stage)
        #expect(folded.attentions(under: story.program) == story.attentions)
        #expect(folded.clocks(under: story.program) == story.state.clocks(under: story.program))
        #expect(folded.requirements(under: story.program) == story.state.requirements(under: story.program))
        #expect(folded.gates(under: story.program, on: story.today) == story.state.gates(under: story.program, on: story.today))
    }

    @Test func aLedgerBeginsWithAReferral() throws {
        let story = try Story(.postCharge, .postCharge)
        #expect(Case([]) == nil)
        #expect(Case(Array(try Stages.postCharge(at: .eligible).state.ledger.dropFirst())) == nil)
        #expect(Case(story.state.ledger)?.sequence == 1)
    }

    @Test func aCallBackStandsUntilThePersonIsSpokenWith() throws {
        var story = try Story(.postCharge, .postCharge)
        func call(_ outcome: Act.Call.Outcome, back: CivilDate? = nil) -> Act {
            .call(Act.Call(direction: .outgoing, outcome: outcome, voicemailLeft: false, callBackOn: back))
        }
        try story.act(call(.spoke, back: day("2026-02-06")))
        try story.act(call(.noAnswer))
        #expect(story.attentions.contains { $0.kind == .callBack && $0.due == day("2026-02-06") })
        try story.act(call(.spoke))
        #expect(!story.attentions.contains { $0.kind == .callBack })
    }

    @Test func aWorryIsDueTheSameDayAndANewOneDoesNotPutItOff() throws {
        var story = try Stages.postCharge(at: .closed)
        let first = story.today
        try story.act(.worry)
        try story.next(.worry)
        #expect(story.attentions.map(\.kind) == [.worry, .noteRemoval])
        #expect(story.attentions.first?.due == first)
        try story.act(.answerWorry)
        #expect(story.attentions.map(\.kind) == [.noteRemoval])
    }
}
