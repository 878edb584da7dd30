import Core
import Programs
import Testing

@testable import Cases

/// Of whom age is asked, on which day, and what is taken as evidence of it.
@Suite struct AgeTests {
    private func referral(_ stream: Programs.Stream, offence: String? = nil) -> Act.Referral {
        Act.Referral(
            stream: stream, offence: offence.map(day), language: "en", interpreterNeeded: false, packageHandedOver: false,
            orderEnds: stream == .probation ? day("2026-12-31") : nil)
    }

    private func isAdult(_ born: String, _ referral: Act.Referral) -> Bool? {
        Act.AgeFinding(born: day(born), of: referral, on: day("2026-02-02"), by: .birthDateGiven)?.adult
    }

    @Test func afterAndBeforeAChargeItIsTheAgeAtTheOffence() {
        let charge = referral(.postCharge, offence: "2026-01-05")
        #expect(isAdult("2008-01-05", charge) == true)
        #expect(isAdult("2008-01-06", charge) == false)
    }

    @Test func underAnOrderNothingFollowsFromBeingOfAgeToday() {
        #expect(isAdult("2008-01-01", referral(.probation)) == nil)
        #expect(isAdult("1970-01-01", referral(.probation)) == nil)
        // Who is under 18 today was so at any offence before.
        #expect(isAdult("2008-02-03", referral(.probation)) == false)
        #expect(isAdult("2008-01-01", referral(.probation, offence: "2025-12-31")) == false)
        #expect(isAdult("2007-12-31", referral(.probation, offence: "2025-12-31")) == true)
    }

    @Test func aVolunteerIsAskedForTheAgeOnTheDayOfTheApplication() {
        #expect(isAdult("2008-02-02", referral(.volunteer)) == true)
        #expect(isAdult("2008-02-03", referral(.volunteer)) == false)
    }

    @Test func aVolunteerOfUnknownAgeIsNotTakenIn() throws {
        var story = try Story(.volunteer, .volunteer)
        try story.act(.answer(Act.CriterionAnswer(criterion: "no-violence", answer: false, source: .person)))
        let decide = Act.decide(Act.Decision(eligible: true))
        #expect(story.refusal(decide)?.code == "volunteer-age-unknown")
        try story.act(.establishAge(Act.AgeFinding(adult: true, by: .ownWord)))
        #expect(story.refusal(decide) == nil)
        try story.act(.establishAge(Act.AgeFinding(adult: false, by: .identityDocument)))
        #expect(story.refusal(decide)?.code == "volunteer-under-18")
        #expect(story.state.bar?.code == "volunteer-under-18")
    }

    @Test func evidenceBelongsToItsStream() throws {
        let own = Act.AgeFinding(adult: true, by: .ownWord)
        #expect(try Story(.postCharge, .postCharge).refusal(.establishAge(own))?.code == "evidence-not-here")
        let record = Act.AgeFinding(adult: true, by: .courtRecord)
        #expect(try Story(.volunteer, .volunteer).refusal(.establishAge(record))?.code == "evidence-not-here")
        let opening = Case.open(
            referral(.postCharge, offence: "2026-01-05"), adult: own,
            in: Story.circumstances(.police, Happened(day("2026-02-02")), today: day("2026-02-02")), under: .postCharge)
        guard case .failure(let refusal) = opening else {
            Issue.record("opened on the person's own word")
            return
        }
        #expect(refusal.code == "evidence-not-here")
    }
}
