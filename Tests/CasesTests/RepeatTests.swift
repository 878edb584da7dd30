import Core
import Programs
import Testing

@testable import Cases

/// Whether somebody who has attended may come again: once only, or when the years between are over.
@Suite struct RepeatTests {
    private let decide = Act.decide(Act.Decision(eligible: true))

    private func story(_ rule: RepeatRule, on date: CivilDate = day("2026-02-02"), marked: CivilDate?) throws -> Story {
        var story = try Story(.fixture("city", streams: [.postCharge: .postCharge], repeatRule: rule), .postCharge, on: date)
        try story.decideEligible()
        try story.acts(.checkMarker(.possibleMatch(on: marked)), .resolveMatch(same: true))
        return story
    }

    @Test func onceOnlyIsForEver() throws {
        let refusal = try story(.onceOnly, marked: day("2001-01-01")).refusal(decide)
        #expect(refusal?.code == "attended-before")
        #expect(refusal?.sentence.en.contains("only once") == true)
    }

    @Test func theYearsBetweenRunFromTheMarkThroughTheirLastDay() throws {
        let marked = day("2024-02-10")
        let refusal = try story(.yearsBetween(2), on: day("2026-02-10"), marked: marked).refusal(decide)
        #expect(refusal?.code == "attended-before")
        #expect(refusal?.sentence.en.contains("after February 10, 2026") == true)
        #expect(refusal?.sentence.fr.contains("après le 10 février 2026") == true)
        #expect(try story(.yearsBetween(2), on: day("2026-02-11"), marked: marked).refusal(decide) == nil)
    }

    @Test func theYearsThatEndBeforeTheOfferOpenTheWayToIt() throws {
        var story = try story(.yearsBetween(2), on: day("2026-02-10"), marked: day("2024-02-10"))
        try story.act(.findGate(Act.GateFinding(gate: .evidence, met: true)))
        #expect(story.refusal(.offer)?.code == "attended-before")
        story.today = day("2026-02-11")
        #expect(story.refusal(.offer) == nil)
    }

    @Test func anAttendanceOfUnknownDateCannotBeCounted() throws {
        var story = try story(.yearsBetween(2), marked: nil)
        let refusal = story.refusal(decide)
        #expect(refusal?.code == "attended-before")
        #expect(refusal?.sentence.en.contains("isn’t known when") == true)
        // Contested, and looked at anew with a birth date.
        try story.acts(.checkMarker(.possibleMatch(on: day("2020-05-05"))), .resolveMatch(same: true))
        #expect(story.refusal(decide) == nil)
    }

    @Test func aMatchIsAPersonsToConfirm() throws {
        var story = try story(.yearsBetween(2), marked: day("2025-06-01"))
        try story.act(.resolveMatch(same: false))
        #expect(story.refusal(decide) == nil)
        try story.act(.checkMarker(.possibleMatch(on: day("2025-06-01"))))
        #expect(story.refusal(decide)?.code == "match-unresolved")
    }

    @Test func theMarkersClockRunsForWhoeverTookPart() throws {
        // Paid, and attended nothing: no class day to start from, so the marker's time runs from the ending.
        let rule = ClockRule(kind: .marker, length: .years(5), starts: .classDay, source: "City page")
        let clocks = ClockRule.usual.filter { $0.kind != .marker } + [rule]
        var story = try Story(
            .fixture("city", streams: [.postCharge: .postCharge], fee: .sevenHundredFifty, clocks: clocks), .postCharge)
        try story.enrol()
        try story.acts(.settleFee(.paid), .report(.partial), .confirmEnding(.returnedToCourt))
        #expect(story.clock(.program(.marker))?.due == story.today.adding(years: 5))
    }
}
