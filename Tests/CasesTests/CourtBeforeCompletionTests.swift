import Core
import Programs
import Testing

@testable import Cases

/// The next court date mustn't fall before what was agreed is done and reported, and attend-by is chased.
@Suite struct CourtBeforeCompletionTests {
    private func story(_ program: Program = .postCharge, court: String) throws -> Story {
        var story = try Story(program, .postCharge)
        try story.enrol()
        try story.act(.setCourtDate(Act.CourtDate(on: day(court))))
        return story
    }

    private func due(_ story: Story, _ kind: Attention.Kind = .courtBeforeCompletion) -> CivilDate? {
        story.attentions.first { $0.kind == kind }?.due
    }

    @Test func aClassDayOnOrAfterTheCourtDate() throws {
        var story = try story(court: "2026-03-14")
        try story.act(.schedule(classDay: day("2026-03-14")))
        #expect(due(story) == day("2026-03-07"))
        try story.act(.schedule(classDay: day("2026-03-13")))
        #expect(due(story) == nil)
        try story.act(.setCourtDate(Act.CourtDate(on: day("2026-03-12"))))
        #expect(due(story) == day("2026-03-05"))
    }

    @Test func withoutAClassDayTheAgreedPeriodTells() throws {
        var story = try story(court: "2026-06-30")
        #expect(due(story) == day("2026-06-23"))
        try story.act(.setCourtDate(Act.CourtDate(on: day("2026-07-01"))))
        #expect(due(story) == nil)
    }

    @Test func therapyThatGoesOnPastTheCourtDate() throws {
        var story = try story(.withTherapy, court: "2026-04-01")
        try story.attendDay()
        let attended = story.today
        #expect(due(story) != nil, "whether therapy is needed isn't known yet, and the period goes on until June")
        try story.act(.assessTherapy(weeks: 2))
        #expect(due(story) == nil)
        try story.act(.setCourtDate(Act.CourtDate(on: attended.adding(days: 14))))
        #expect(due(story) == attended.adding(days: 7))
        try story.next(.attendSession)
        try story.next(.attendSession)
        #expect(due(story) == nil)
    }

    @Test func whoHasStoppedOrReportedIsNotChased() throws {
        var stopped = try story(court: "2026-03-10")
        #expect(due(stopped) != nil)
        try stopped.act(.wantCourt)
        #expect(due(stopped) == nil)
        var done = try story(court: "2026-03-10")
        try done.act(.settleFee(.paid))
        try done.attendDay()
        try done.act(.report(.full))
        #expect(due(done) == nil)
    }

    @Test func theReportIsDueBeforeTheCourtDate() throws {
        var story = try story(court: "2026-02-12")
        try story.act(.settleFee(.paid))
        try story.attendDay()
        #expect(due(story, .report) == day("2026-02-11"))
        try story.act(.setCourtDate(Act.CourtDate(on: day("2026-05-01"))))
        #expect(due(story, .report) == story.today.adding(days: 7))
        var stopped = try Stages.postCharge(at: .consentWithdrawn)
        try stopped.act(.setCourtDate(Act.CourtDate(on: stopped.today.adding(days: 4))))
        #expect(due(stopped, .report) == stopped.today.adding(days: 3))
    }

    @Test func theTimeToAttendIsChasedUntilSomethingIsAttended() throws {
        let rule = ClockRule(kind: .attendBy, length: .days(60), starts: .referral, source: "City page")
        var story = try Story(
            .fixture("city", streams: [.postCharge: .postCharge], clocks: ClockRule.usual + [rule]), .postCharge)
        #expect(due(story, .attendBy) == story.today.adding(days: 60))
        #expect(due(try Story(.postCharge, .postCharge), .attendBy) == nil)
        try story.enrol()
        #expect(due(story, .attendBy) != nil)
        var attended = story
        try attended.attendDay()
        #expect(due(attended, .attendBy) == nil)
        try story.act(.deny)
        #expect(due(story, .attendBy) == nil)
    }

    @Test func aDecisionWithoutAClockIsDueAtOnce() throws {
        let clocks = ClockRule.usual.filter { $0.kind != .decideBy }
        let story = try Story(.fixture("city", streams: [.postCharge: .postCharge], clocks: clocks), .postCharge)
        #expect(due(story, .decide) == story.today)
        #expect(due(try Story(.postCharge, .postCharge), .decide) == day("2026-02-16"))
    }
}
