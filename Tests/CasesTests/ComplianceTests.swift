import Core
import Programs
import Testing

@testable import Cases

/// Completion is computed, never typed.
@Suite struct ComplianceTests {
    private func enrolled(_ program: Program = .postCharge) throws -> Story {
        var story = try Story(program, .postCharge)
        try story.enrol()
        return story
    }

    @Test func nothingDoneIsNone() throws {
        let story = try enrolled()
        #expect(story.state.supportedCompliance(under: story.program) == .none)
        #expect(story.refusal(.report(.partial))?.code == "compliance-otherwise")
        #expect(story.refusal(.report(.none)) == nil)
    }

    @Test func fullComplianceIsNotReportedAsLess() throws {
        var story = try enrolled()
        try story.act(.settleFee(.paid))
        try story.attendDay()
        for level in [Compliance.partial, .none] {
            #expect(story.refusal(.report(level))?.code == "compliance-otherwise")
        }
        #expect(story.refusal(.report(.full)) == nil)
    }

    @Test func aDayIsAttendedWholeWhereNothingIsMadeUp() throws {
        var story = try enrolled()
        try story.next(.schedule(classDay: story.today))
        try story.act(.attendSegment("laws"))
        try story.next(.attendSegment("survivor"))
        #expect(story.stage == .scheduled)
        let sentences = story.state.requirements(under: story.program).filter { !$0.isMet }.map(\.sentence.en)
        #expect(sentences.contains { $0.contains("on another day") })
        try story.act(.attendSegment("laws"))
        #expect(story.stage == .attended)
    }

    @Test func aMissedPartIsMadeUpWhereTheProgramAllowsIt() throws {
        var story = try enrolled(.fixture("city", streams: [.postCharge: .postCharge], makeUp: true))
        try story.next(.schedule(classDay: story.today))
        try story.act(.attendSegment("laws"))
        try story.next(.attendSegment("survivor"))
        #expect(story.stage == .attended)
    }

    @Test func whatIsAttendedAfterTheAgreedPeriodDoesNotCount() throws {
        var story = try enrolled()
        try story.next(.schedule(classDay: day("2026-06-30")))
        story.today = day("2026-07-01")
        try story.acts(.attendSegment("laws"), .attendSegment("survivor"))
        #expect(story.stage == .scheduled)
        #expect(story.refusal(.report(.full))?.code == "not-complete")
        // What is over can't be agreed to again; an agreement that the person gave in time lets it count, recorded now.
        #expect(story.refusal(.amend(.spoken(day("2026-07-31"))))?.code == "amendment-too-late")
        try story.act(.amend(.spoken(day("2026-07-31"))), on: day("2026-06-30"))
        #expect(story.stage == .attended)
    }

    @Test func anAmendmentDoesNotCutOffWhatWasDone() throws {
        var story = try enrolled()
        try story.attendDay()
        #expect(story.refusal(.amend(.spoken(story.today.adding(days: -1))))?.code == "amendment-cuts-off")
        #expect(story.refusal(.amend(.spoken(story.today))) == nil)
    }

    @Test func theAgreedPeriodHasAnEndAndALimit() throws {
        var story = try Story(.postCharge, .postCharge)
        try story.decideEligible()
        try story.findGates()
        try story.offerAndConsent()
        let from = story.today
        #expect(story.refusal(.agree(until: from))?.code == "period-ends-before-it-begins")
        #expect(story.refusal(.agree(until: from.adding(months: 6).adding(days: 1)))?.code == "period-too-long")
        #expect(story.refusal(.agree(until: from.adding(months: 6))) == nil)
    }

    @Test func aPeriodUnderAnOrderEndsWithIt() throws {
        var story = try Story(.probation, .probation, on: day("2026-10-01"))
        try story.decideEligible()
        #expect(story.refusal(.agree(until: day("2027-01-01")))?.code == "period-past-order")
        try story.act(.agree(until: day("2026-12-31")))
        #expect(story.stage == .agreed)
    }

    @Test func aClassDayLiesWithinTheAgreedPeriod() throws {
        let story = try enrolled()
        #expect(story.refusal(.schedule(classDay: day("2026-02-01")))?.code == "class-before-agreement")
        #expect(story.refusal(.schedule(classDay: day("2026-07-01")))?.code == "class-after-agreement")
    }

    @Test func therapyFollowsTheAssessment() throws {
        var story = try enrolled(.withTherapy)
        #expect(story.refusal(.assessTherapy(weeks: 9))?.code == "weeks-outside")
        #expect(story.refusal(.assessTherapy(weeks: 0)) == nil)
        try story.attendDay()
        #expect(story.refusal(.report(.full))?.code == "not-complete")
        try story.act(.assessTherapy(weeks: 0))
        #expect(story.refusal(.report(.full)) == nil)
        try story.act(.assessTherapy(weeks: 1))
        #expect(story.stage == .therapy)
        #expect(story.refusal(.report(.full))?.code == "not-complete")
    }

    @Test func whatWasDoneBeforeConsentWasTakenBackIsStillReported() throws {
        var story = try enrolled()
        try story.next(.schedule(classDay: story.today))
        let classDay = story.today
        try story.next(.withdrawConsent)
        try story.act(.attendSegment("laws"), on: classDay)
        #expect(story.refusal(.attendSegment("survivor"), on: story.today.adding(days: 0)) == nil)
        story.today = story.today.adding(days: 1)
        #expect(story.refusal(.attendSegment("survivor"))?.code == "stopped")
        #expect(story.attentions.contains { $0.kind == .report })
        try story.acts(.report(.partial), .confirmEnding(.returnedToCourt), .close)
        #expect(story.stage == .closed)
    }

    @Test func aNewArrestCountsOnlyWhereTheProgramSaysSo() throws {
        var plain = try enrolled()
        try plain.acts(.settleFee(.paid), .recordRearrest)
        try plain.attendDay()
        #expect(plain.refusal(.report(.full)) == nil)
        let rule = ClockRule(kind: .noRearrest, length: .years(1), starts: .classDay, source: "City page")
        var strict = try enrolled(.fixture("city", streams: [.postCharge: .postCharge], clocks: ClockRule.usual + [rule]))
        try strict.attendDay()
        let refusal = strict.refusal(.report(.full))
        #expect(refusal?.code == "no-rearrest-running")
        try strict.act(.recordRearrest)
        #expect(strict.refusal(.report(.full))?.code == "not-complete")
    }

    @Test func anOpenConcernAloneDoesNotMakeFullCompliancePartial() throws {
        var story = try enrolled()
        try story.act(.settleFee(.paid))
        try story.attendDay()
        try story.acts(.raiseConcern, .recordAuthorityReport)
        #expect(story.refusal(.report(.full))?.code == "not-complete")
        #expect(story.refusal(.report(.partial))?.code == "concern-open")
        try story.act(.liftConcern(by: .courtRecord))
        try story.act(.report(.full))
    }

    @Test func aVolunteerIsReportedToNobody() throws {
        var story = try Story(.volunteer, .volunteer)
        try story.decideEligible()
        try story.attendDay()
        #expect(story.refusal(.report(.full))?.code == "volunteer-reports-to-nobody")
    }

    @Test func reliefOfTheFeeIsNotThePersonsPerformance() throws {
        var story = try enrolled()
        try story.act(.settleFee(.relieved))
        #expect(story.refusal(.report(.partial))?.code == "compliance-otherwise")
        #expect(story.refusal(.report(.none)) == nil)
        var paid = try enrolled()
        try paid.act(.settleFee(.paid))
        #expect(paid.refusal(.report(.partial)) == nil)
        #expect(paid.refusal(.report(.none))?.code == "compliance-otherwise")
    }

    @Test func whatIsAttendedTooLateIsNoPartialComplianceEither() throws {
        var story = try enrolled()
        try story.next(.schedule(classDay: day("2026-06-30")))
        story.today = day("2026-07-01")
        try story.act(.attendSegment("laws"))
        #expect(story.refusal(.report(.partial))?.code == "compliance-otherwise")
        try story.act(.attendSegment("survivor"), on: day("2026-06-30"))
        #expect(story.refusal(.report(.none))?.code == "compliance-otherwise")
        #expect(story.refusal(.report(.partial)) == nil)
    }

    @Test func aFeeOfUnknownAmountIsOwedAndNoFeeIsNotAskedFor() throws {
        let fee = FeeRules(
            amounts: [.volunteer: .unknown], reducible: [], methods: [:], purpose: both("Support"), dueBeforeClass: true)
        let program = Program.fixture("city", streams: [.postCharge: .postCharge, .volunteer: .volunteer], fee: fee)
        var volunteer = try Story(program, .volunteer)
        try volunteer.decideEligible()
        try volunteer.act(.schedule(classDay: day("2026-03-14")))
        let owed = volunteer.state.requirements(under: program).first { $0.kind == .fee }
        #expect(owed?.isMet == false)
        #expect(owed?.sentence == Bilingual(en: "The fee isn’t settled yet.", fr: "Les frais ne sont pas encore réglés."))
        #expect(volunteer.attentions.first { $0.kind == .fee }?.due == day("2026-03-13"))
        try volunteer.attendDay()
        #expect(volunteer.refusal(.confirmEnding(.attended))?.code == "not-complete")
        try volunteer.acts(.settleFee(.paid), .confirmEnding(.attended))
        let charged = try enrolled(program)
        #expect(!charged.state.requirements(under: program).contains { $0.kind == .fee })
        #expect(charged.refusal(.settleFee(.paid))?.code == "no-fee")
    }

    /// What was decided about one person's fee stands in another ledger: a report mustn't name an amount that may not be theirs.
    @Test(arguments: [true, false]) func anAmountIsNamedOnlyWhereItIsEverybodys(isReducible: Bool) throws {
        let fee = FeeRules(
            amounts: [.postCharge: .stated(Money(cents: 40_000))], reducible: isReducible ? [.postCharge] : [], methods: [:],
            purpose: both("Support"), dueBeforeClass: false)
        var story = try enrolled(.fixture("city", streams: [.postCharge: .postCharge], fee: fee))
        try story.attendDay()
        let said = story.state.completionSentence(under: story.program)
        if isReducible {
            #expect(said.en.hasSuffix("The fee isn’t settled yet.") && said.fr.hasSuffix("Les frais ne sont pas encore réglés."))
            #expect(!said.en.contains("$") && !said.fr.contains("$"))
        } else {
            #expect(said.en.hasSuffix("The fee of $400.00 isn’t settled.") && said.fr.contains("400,00"))
        }
    }

    @Test func whoAttendedTheWholeDayDidNotStayAway() throws {
        var story = try Story(.volunteer, .volunteer)
        try story.decideEligible()
        try story.next(.schedule(classDay: story.today))
        try story.act(.attendSegment("laws"))
        #expect(story.refusal(.confirmEnding(.didNotAttend)) == nil)
        try story.act(.attendSegment("survivor"))
        #expect(story.refusal(.confirmEnding(.didNotAttend))?.code == "attended-all")
        try story.act(.confirmEnding(.attended))
    }

    @Test func oneSessionADayCountsAndNoneFromBeforeTheAgreement() throws {
        var story = try Stages.postCharge(at: .agreed)
        try story.act(.assessTherapy(weeks: 2))
        let agreed = story.today
        #expect(story.refusal(.attendSession, on: agreed.adding(days: -1))?.code == "session-before-agreement")
        try story.next(.attendSession)
        #expect(story.refusal(.attendSession)?.code == "session-day-taken")
        #expect(story.refusal(.missSession(.person))?.code == "session-day-taken")
        try story.next(.missSession(.logistics))
        #expect(story.refusal(.attendSession)?.code == "session-day-taken")
        // What was recorded by mistake makes room again.
        try story.act(.correct(sequence: story.state.sequence))
        try story.act(.attendSession)
        #expect(story.state.sessionsHeld(under: story.program)?.held == 2)
    }
}
