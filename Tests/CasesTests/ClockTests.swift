import Core
import Programs
import Testing

@testable import Cases

/// The table of clocks: where each starts, when it is due, and when it stops.
@Suite struct ClockTests {
    private func due(_ story: Story, _ kind: ClockKind) -> CivilDate? { story.clock(.program(kind))?.due }

    @Test func summaryProceedingsAreLimitedToTwelveMonthsFromTheOffence() throws {
        #expect(due(try Story(.preCharge, .preCharge), .limitation) == day("2027-01-05"))
        let leap = try Story(.preCharge, .preCharge, offence: day("2024-02-29"), on: day("2024-03-04"))
        #expect(due(leap, .limitation) == day("2025-02-28"))
        #expect(leap.attentions.first { $0.kind == .limitation }?.due == day("2025-01-29"))
    }

    @Test func theLimitationWarnsOnlyWhereNoChargeIsLaidYet() throws {
        let story = try Story(.postCharge, .postCharge)
        #expect(due(story, .limitation) == day("2027-01-05"))
        #expect(!story.attentions.contains { $0.kind == .limitation })
    }

    @Test func evidenceIsLimitedToTwoYearsAfterTheAgreedPeriodAmendmentsIncluded() throws {
        var story = try Stages.postCharge(at: .agreed)
        #expect(due(story, .evidenceLimit) == day("2028-06-30"))
        #expect(story.clock(.agreement)?.due == day("2026-06-30"))
        try story.act(.amend(.spoken(day("2026-07-31"))))
        #expect(due(story, .evidenceLimit) == day("2028-07-31"))
        #expect(story.attentions.first { $0.kind == .agreementEnd }?.due == day("2026-07-31"))
    }

    @Test func monthsAreClampedToTheMonthsEnd() {
        #expect(ClockLength.months(1).end(from: day("2026-01-31")) == day("2026-02-28"))
        #expect(ClockLength.months(6).end(from: day("2026-08-31")) == day("2027-02-28"))
        #expect(ClockLength.years(2).end(from: day("2024-02-29")) == day("2026-02-28"))
        #expect(ClockLength.days(60).end(from: day("2026-01-05")) == day("2026-03-06"))
    }

    @Test func theNoteOnASecurityCheckIsAtMostUntil() throws {
        let story = try Stages.postCharge(at: .ended)
        let note = try #require(story.clock(.program(.clearanceNote)))
        #expect(note.atMost)
        #expect(note.due == story.today.adding(years: 1))
        #expect(story.state.clocks(under: story.program).filter(\.atMost) == [note])
    }

    @Test func whoIsReturnedToCourtHasNoSuchNoteAndLeavesNoMarkerWithoutTakingPart() throws {
        var story = try Stages.postCharge(at: .declined)
        try story.act(.confirmEnding(.returnedToCourt))
        #expect(due(story, .clearanceNote) == nil)
        #expect(due(story, .marker) == nil)
        #expect(due(story, .retention) == story.today.adding(years: 2))
        #expect(due(try Stages.postCharge(at: .ended), .marker) != nil)
    }

    @Test func aDecisionStopsTheClockThatWaitsForIt() throws {
        #expect(due(try Story(.postCharge, .postCharge), .decideBy) == day("2026-02-16"))
        #expect(due(try Stages.postCharge(at: .eligible), .decideBy) == nil)
    }

    @Test func aVolunteerHasNoClockOfTheLaw() throws {
        var story = try Story(.everything, .volunteer)
        try story.decideEligible()
        try story.act(.confirmEnding(.didNotAttend))
        #expect(story.state.clocks(under: story.program).map(\.name) == [.program(.retention)])
    }

    @Test func anOrderEndsAndItsAgreementIsNotUnderTheCode() throws {
        var story = try Story(.probation, .probation)
        #expect(story.clock(.order)?.due == day("2026-12-31"))
        try story.enrol()
        #expect(story.clock(.agreement)?.source == "The agreement")
        #expect(due(story, .evidenceLimit) == nil)
        #expect(due(story, .limitation) == nil)
    }

    @Test func theNextCourtDateIsAClockUntilTheEndingIsConfirmed() throws {
        var story = try Stages.postCharge(at: .reported)
        try story.act(.setCourtDate(Act.CourtDate(on: day("2026-04-01"))))
        #expect(story.clock(.court)?.due == day("2026-04-01"))
        try story.act(.confirmEnding(.withdrawn))
        #expect(story.clock(.court) == nil)
    }

    @Test func clocksComeEarliestFirst() throws {
        for stage in Stage.allCases {
            let story = try Stages.postCharge(at: stage)
            let dues = story.state.clocks(under: story.program).map(\.due)
            #expect(dues == dues.sorted())
        }
    }

    @Test func aRecordIsKeptFromItsEndingWhereItsOwnStartNeverCame() throws {
        // Nobody agreed, so the period that starts the clock never ended.
        let rule = ClockRule(kind: .retention, length: .years(2), starts: .agreementEnd, source: "City page")
        let clocks = ClockRule.usual.filter { $0.kind != .retention } + [rule]
        var story = try Story(.fixture("city", streams: [.postCharge: .postCharge], clocks: clocks), .postCharge)
        try story.acts(.decide(Act.Decision(eligible: false)), .confirmEnding(.returnedToCourt), .close)
        let ended = story.today
        #expect(due(story, .retention) == ended.adding(years: 2))
        #expect(story.refusal(.dispose)?.code == "not-due-for-disposal")
        story.today = ended.adding(years: 2).adding(days: 1)
        #expect(story.refusal(.dispose) == nil)
    }

    @Test func withoutAClockNothingIsDestroyed() throws {
        let clocks = ClockRule.usual.filter { $0.kind != .retention }
        var story = try Story(.fixture("city", streams: [.postCharge: .postCharge], clocks: clocks), .postCharge)
        try story.acts(.decide(Act.Decision(eligible: false)), .confirmEnding(.returnedToCourt), .close)
        story.today = story.today.adding(years: 50)
        #expect(story.refusal(.dispose)?.code == "no-retention")
    }
}
