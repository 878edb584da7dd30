import Core
import Programs
import Testing

@testable import Cases

/// What needs a person: never nothing while a charge is open.
@Suite struct AttentionTests {
    @Test(arguments: Stage.allCases) func aWatchedCaseIsNeverForgotten(stage: Stage) throws {
        let story = try Stages.postCharge(at: stage)
        let kinds = story.attentions.map(\.kind)
        let isWatched = story.state.ending == nil
        #expect((kinds.contains(.court) || kinds.contains(.noCourtDate)) == isWatched)
        #expect(Set(kinds).count == kinds.count)
        #expect(kinds.isEmpty == (stage == .disposed))
        // Of a closed case there is the note that police take off, and nothing else.
        #expect(stage != .closed || kinds == [.noteRemoval])
        #expect(story.attentions.map(\.due) == story.attentions.map(\.due).sorted())
    }

    @Test(arguments: 1...20) func randomHistoriesKeepTheWatch(seed: UInt64) throws {
        let chance = SeededChance(seed: seed)
        func draw(_ below: Int) -> Int { Int(chance.bytes(2).reduce(0) { $0 * 256 + Int($1) }) % below }
        var story = try Story(.everything, .postCharge)
        var acts = Acts.samples + [.establishAge(Act.AgeFinding(adult: true, by: .identityDocument)), .deny]
        acts += Gate.prosecutors.sorted { $0.rawValue < $1.rawValue }.map { .findGate(Act.GateFinding(gate: $0, met: true)) }
        acts += [.answer(Act.CriterionAnswer(criterion: "no-violence", answer: false, source: .policeFile)),
            .tellRights(Story.statement), .consent(Story.statement), .acceptResponsibility(Story.statement)]
        var done = 0
        for _ in 0..<400 {
            if draw(4) == 0 { story.today = story.today.adding(days: draw(5)) }
            var act = acts[draw(acts.count)]
            if case .correct = act { act = .correct(sequence: 1 + draw(story.state.sequence)) }
            if case .agree = act { act = .agree(until: story.today.adding(days: 60)) }
            if case .success(let events) = story.perform(act) {
                story.take(events)
                done += 1
            }
            let kinds = story.attentions.map(\.kind)
            if story.state.ending == nil { #expect(kinds.contains(.court) || kinds.contains(.noCourtDate)) }
            #expect(Case(story.state.ledger) == story.state)
        }
        #expect(done > 10)
    }

    @Test func theAgencysOwnAttentionsAreMarkedSo() {
        #expect(Attention.Kind.allCases.filter(\.isAgencysAlone) == [.worry, .confirmConsent, .stopAsked, .contactAsked, .reliefAsked, .therapy, .assessment, .feeOwed, .condition, .conduct, .fee, .callBack])
    }

    @Test func anUnpaidFeeIsDueTheDayBeforeTheClass() throws {
        var story = try Stages.postCharge(at: .agreed)
        try story.act(.schedule(classDay: day("2026-03-14")))
        #expect(story.attentions.first { $0.kind == .fee }?.due == day("2026-03-13"))
        try story.act(.settleFee(.relieved))
        #expect(!story.attentions.contains { $0.kind == .fee })
    }

    /// After the class the next step is what is missing, in the order in which completion is computed.
    @Test func afterTheClassItPointsAtWhatIsMissing() throws {
        var story = try Stages.postCharge(at: .attended)
        let classDay = try #require(story.state.classDay?.value)
        func step(_ story: Story) -> [Attention.Kind] {
            let steps: [Attention.Kind] = [.therapy, .assessment, .feeOwed, .condition, .conduct, .report]
            return story.attentions.map(\.kind).filter(steps.contains)
        }
        #expect(step(story) == [.assessment])
        #expect(story.attentions.contains { $0.kind == .fee }, "it was due before the class")
        try story.act(.assessTherapy(weeks: 1))
        #expect(step(story) == [.therapy])
        try story.act(.assessTherapy(weeks: 0))
        #expect(step(story) == [.feeOwed])
        #expect(!story.attentions.contains { $0.kind == .fee }, "the same thing twice")
        #expect(story.attentions.first { $0.kind == .feeOwed }?.due == classDay.adding(days: -1))
        try story.act(.settleFee(.paid))
        #expect(step(story) == [.condition])
        try story.acts(.meetCondition(0), .raiseConcern, .recordAuthorityReport)
        #expect(step(story) == [.conduct])
        try story.act(.liftConcern(by: .courtRecord))
        #expect(step(story) == [.report])
    }

    /// What can't be settled any more isn't asked for.
    @Test func afterTheReportNobodyIsAskedForTheFee() throws {
        var story = try Stages.postCharge(at: .scheduled)
        #expect(story.attentions.contains { $0.kind == .fee })
        try story.acts(.attendSegment("laws"), .report(.partial))
        #expect(story.stage == .reported && !story.attentions.contains { $0.kind == .fee || $0.kind == .feeOwed })
    }

    @Test func underAnOrderTheReportIsDueBeforeItEnds() throws {
        var story = try Story(.probation, .probation, on: day("2026-12-20"))
        try story.enrolUnderOrder()
        try story.act(.report(.none))
        #expect(story.attentions.first { $0.kind == .confirmEnding }?.due == day("2026-12-31"))
    }

    @Test func whoBeginsTherapyBeforeTheClassStillHasTheClassToCome() throws {
        var story = try Stages.postCharge(at: .agreed)
        try story.acts(.assessTherapy(weeks: 2), .attendSession)
        #expect(story.stage == .therapy)
        let kinds = { (story: Story) in story.attentions.map(\.kind).filter { [.schedule, .classDay, .therapy].contains($0) } }
        #expect(kinds(story) == [.schedule])
        let classDay = story.today.adding(days: 3)
        try story.act(.schedule(classDay: classDay))
        #expect(story.stage == .therapy && kinds(story) == [.classDay])
        #expect(story.attentions.first { $0.kind == .classDay }?.due == classDay)
        try story.attendDay()
        #expect(kinds(story) == [.therapy])
    }
}

extension Story {
    /// Takes events that `perform` answered.
    mutating func take(_ events: [CaseEvent]) { replace(state.adding(events)) }

    /// As far as an agreement that ends with the order.
    mutating func enrolUnderOrder() throws {
        try decideEligible()
        try act(.agree(until: day("2026-12-31")))
    }
}
