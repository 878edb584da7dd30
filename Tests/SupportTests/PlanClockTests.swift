import Core
import Testing

@testable import Support

@Suite struct PlanClockTests {
    private static let today = CivilDate("2028-11-28")!

    private func clock(_ status: PlanStatus, turned: String = "2026-11-28", lastAct: String = "2026-11-28", hasCharge: Bool = false) -> PlanClock? {
        Plan(id: PlanID(from: SeededChance(seed: 1)), status: status, worker: "account:w")
            .clock(turned: CivilDate(turned)!, lastAct: CivilDate(lastAct)!, hasCharge: hasCharge)
    }

    @Test(arguments: PlanStatus.allCases) func aPlanThatRestsOrEndedIsKeptForTwoYearsAndOneThatGoesOnIsAskedAbout(status: PlanStatus) throws {
        let found = try #require(clock(status))
        if status == .active {
            #expect(found.name == .quiet && found.due == CivilDate("2027-11-28"))
        } else {
            #expect(found.name == .kept && found.starts == CivilDate("2026-11-28") && found.due == CivilDate("2028-11-28"))
            #expect(clock(status, hasCharge: true) == nil, "a pending charge holds it")
        }
        #expect(found.isDue(on: found.due) && !found.isDue(on: found.due.adding(days: -1)))
    }

    @Test func onlyAPlanWhoseTimeIsUpIsDestroyedAndByTwo() {
        func code(_ clock: PlanClock?, _ step: PlanDisposalStep, by actor: String = "account:a", on day: CivilDate = Self.today) -> String? {
            clock.refusal(of: step, by: actor, today: day)?.code
        }
        let ended = clock(.finished)
        #expect(code(clock(.active), .propose) == "plan-kept" && code(nil, .propose) == "plan-kept")
        #expect(code(ended, .propose, on: Self.today.adding(days: -1)) == "plan-not-due")
        #expect(code(ended, .confirm(proposedBy: "account:b"), on: Self.today.adding(days: -1)) == "plan-not-due")
        #expect(code(ended, .propose) == nil)
        #expect(code(ended, .confirm(proposedBy: nil)) == "disposal-not-proposed")
        #expect(code(ended, .confirm(proposedBy: "account:a")) == "disposal-by-same")
        #expect(code(ended, .confirm(proposedBy: "account:b")) == nil)
    }
}
