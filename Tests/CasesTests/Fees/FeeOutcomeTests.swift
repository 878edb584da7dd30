import Core
import Programs
import Testing

@testable import Cases

/// Each person counts once in the figures of fairness.
@Suite struct FeeOutcomeTests {
    private func story(_ change: (inout CarriedOver) -> Void = { _ in }) throws -> Story {
        var story = try Story(.postCharge, .postCharge, offence: day("2025-08-01"))
        var paper = CarriedOver.agreed
        change(&paper)
        try story.act(.carryOver(paper))
        return story
    }

    private func ledger(_ story: Story, _ lines: [FeeEntry.Kind] = []) throws -> FeeLedger {
        var ledger = try #require(FeeLedger(program: story.program, stream: .postCharge))
        for line in lines { ledger = ledger.adding(line, by: "account:a", on: story.today) }
        return ledger
    }

    private func outcome(_ story: Story, _ lines: [FeeEntry.Kind] = []) throws -> FeeOutcome {
        FeeOutcome(story.state, fee: try ledger(story, lines), under: story.program)
    }

    @Test func whoWasFoundIneligibleWasRefused() throws {
        let refused = try story { $0 = CarriedOver(); $0.decided = day("2025-10-06"); $0.eligible = false }
        #expect(try outcome(refused) == .refused)
    }

    @Test func whoLeftIsToldByWhetherTheFeeWasOwed() throws {
        var left = try story()
        try left.act(.withdrawConsent)
        let owed = try #require(try ledger(left).balance)
        #expect(try outcome(left) == .leftOwing)
        #expect(try outcome(left, [.opening(owed)]) == .left)
        #expect(FeeOutcome(left.state, fee: nil, under: left.program) == .left)
    }

    @Test func whoStaysIsToldByWhatWasAskedOfTheFee() throws {
        let story = try story()
        let asked = FeeEntry.Kind.asked(.relief(Money(cents: 5_000)))
        #expect(try outcome(story) == .others)
        #expect(try outcome(story, [asked]) == .notRelieved)
        #expect(try outcome(story, [asked, .declined(1)]) == .notRelieved)
        #expect(try outcome(story, [asked, .granted(1)]) == .relieved)
    }
}
