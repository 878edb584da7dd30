import Core
import Programs
import Testing

@testable import Cases

@Suite struct CarryOverTests {
    private func carried(_ change: (inout CarriedOver) -> Void = { _ in }) throws -> Story {
        var story = try Story(.postCharge, .postCharge, offence: day("2025-08-01"))
        var paper = CarriedOver.agreed
        change(&paper)
        try story.act(.carryOver(paper))
        return story
    }

    private func code(_ change: (inout CarriedOver) -> Void) throws -> String? {
        let story = try Story(.postCharge, .postCharge, offence: day("2025-08-01"))
        var paper = CarriedOver.agreed
        change(&paper)
        return story.refusal(.carryOver(paper))?.code
    }

    @Test func theStageFollowsFromWhatThePaperSays() throws {
        #expect(try carried().stage == .agreed)
        #expect(try carried { $0.agreedFrom = nil; $0.agreedUntil = nil }.stage == .consented)
        #expect(try carried { $0 = CarriedOver(); $0.decided = day("2025-10-06"); $0.eligible = true }.stage == .eligible)
        #expect(try carried { $0 = CarriedOver(); $0.decided = day("2025-10-06"); $0.eligible = false }.stage == .ineligible)
        #expect(try carried { $0.classDay = day("2026-03-07") }.stage == .scheduled)
        #expect(try carried { $0.attended = day("2026-01-10") }.stage == .attended)
        #expect(try carried { $0.reported = .partial; $0.reportedOn = day("2026-01-20") }.stage == .reported)
    }

    @Test func theGatesStandOnPaperUntilSomebodyHasLooked() throws {
        var story = try carried()
        let before = story.state.gates(under: story.program, on: story.today).filter { $0.gate != .authorized }
        #expect(before.allSatisfy { $0.state == .onPaper && $0.sentence == CasesText.gatePaper })
        #expect(story.attentions.contains { $0.kind == .confirmPaper } && !story.attentions.contains { $0.kind == .gateUnmet })
        try story.act(.confirmPaper)
        let after = story.state.gates(under: story.program, on: story.today).filter { $0.gate != .authorized }
        #expect(after.allSatisfy { $0.state == .met })
        #expect(!story.attentions.contains { $0.kind == .confirmPaper || $0.kind == .gateUnmet })
        #expect(story.refusal(.confirmPaper)?.code == "no-paper")
    }

    /// Which version of the words was read before Onward, nobody knows.
    @Test func consentOnPaperIsSaidWithoutAVersion() throws {
        var story = try carried { $0.consented = day("2025-10-20") }
        try story.act(.confirmPaper)
        let consent = try #require(story.gate(.consent))
        #expect(consent.sentence.en.hasPrefix("Consented on October 20, 2025, as on the paper agreement."))
        #expect(consent.sentence.fr.hasPrefix("Consentement donné le 20 octobre 2025, comme dans l’entente sur papier."))
        for gate in story.state.gates(under: story.program, on: story.today) {
            #expect(!gate.sentence.en.contains("version") && !gate.sentence.fr.contains("version"), "\(gate.gate)")
        }
    }

    @Test func nobodyIsEnrolledOnPaperThatNobodyHasConfirmed() throws {
        var story = try carried { $0.agreedFrom = nil; $0.agreedUntil = nil; $0.toldRights = day("2025-10-19"); $0.accepted = day("2025-10-20") }
        #expect(story.refusal(.agree(until: day("2026-04-30")))?.code == "gate-protection")
        try story.act(.confirmPaper)
        #expect(story.refusal(.agree(until: day("2026-04-30")))?.code.hasPrefix("gate-") != true)
    }

    @Test func whatIsRecordedHereCountsBeforeThePaper() throws {
        var story = try carried()
        try story.act(.findGate(Act.GateFinding(gate: .evidence, met: false)), as: .prosecutor)
        #expect(story.gate(.evidence)?.state == .notMet)
        try story.act(.withdrawConsent)
        #expect(story.gate(.consent)?.state == .notMet)
    }

    @Test func aCourtDateOrItsAlarmIsWatchedAtOnce() throws {
        #expect(try carried().attentions.contains { $0.kind == .noCourtDate })
    }

    @Test func theWholeDayOnPaperMeetsEveryPart() throws {
        let story = try carried { $0.attended = day("2026-01-10"); $0.fee = .paid }
        #expect(story.state.supportedCompliance(under: story.program) == .full)
    }

    @Test(arguments: [
        (CarriedOver.Stop.How.declined, Stage.declined), (.wantsCourt, .wantsCourt), (.denied, .denied), (.consentWithdrawn, .consentWithdrawn),
    ])
    func whoStoppedBeforeOnwardStandsThereAndIsStillWatched(_ how: CarriedOver.Stop.How, _ stage: Stage) throws {
        let story = try carried {
            if how == .declined { ($0.agreedFrom, $0.agreedUntil) = (nil, nil) }
            $0.stop = .init(how, on: day("2025-11-03"))
        }
        #expect(story.stage == stage)
        #expect(story.attentions.contains { $0.kind == .noCourtDate })
        // What was done under an agreement is reported first; without one an ending is all it waits for.
        #expect(story.attentions.contains { $0.kind == (how == .declined ? .confirmEnding : .report) })
    }

    /// A look at the paper file confirms that somebody said no; it makes no yes of it.
    @Test func aNoOnPaperMeetsNoGate() throws {
        var withdrawn = try carried { $0.stop = .init(.consentWithdrawn, on: day("2025-11-03")) }
        try withdrawn.act(.confirmPaper)
        #expect(withdrawn.gate(.consent)?.state == .notMet && withdrawn.gate(.evidence)?.state == .met)
        var denied = try carried { $0.accepted = day("2025-10-20"); $0.stop = .init(.denied, on: day("2025-11-03")) }
        try denied.act(.confirmPaper)
        #expect(denied.gate(.responsibility)?.state == .notMet && denied.gate(.consent)?.state == .met)
    }

    @Test func whatStoppedHadBegun() throws {
        #expect(try code { $0.stop = .init(.declined, on: day("2025-11-03")) } == "paper-declined-after-agreement")
        #expect(try code { $0 = CarriedOver(); $0.stop = .init(.declined, on: day("2025-11-03")) } == "paper-stop-without-offer")
        #expect(try code { $0 = CarriedOver(); $0.stop = .init(.consentWithdrawn, on: day("2025-11-03")) } == "paper-stop-without-consent")
        #expect(try code { $0.stop = .init(.denied, on: day("2025-10-20")) } == "paper-out-of-order")
        #expect(try code { $0.stop = .init(.denied, on: day("2026-04-03")) } == "paper-in-the-future")
        #expect(try code { $0 = CarriedOver(); $0.stop = .init(.wantsCourt, on: day("2025-11-03")) } == nil)
    }

    @Test func correctingTheEntryTakesAllOfItBack() throws {
        var story = try carried()
        try story.act(.correct(sequence: 2))
        #expect(story.stage == .referred && story.state.paper == nil && story.refusal(.carryOver(.agreed)) == nil)
    }

    @Test func eachFaultOfThePaperHasItsReason() throws {
        #expect(try code { $0 = CarriedOver() } == "paper-empty")
        #expect(try code { $0.decided = day("2026-02-03") } == "paper-in-the-future")
        #expect(try code { $0.accepted = day("2026-04-03") } == "paper-in-the-future")
        #expect(try code { $0.consented = day("2025-10-01") } == "paper-out-of-order")
        #expect(try code { $0.agreedUntil = nil } == "paper-period-incomplete")
        #expect(try code { $0.agreedUntil = $0.agreedFrom } != nil)
        #expect(try code { $0.eligible = false } == "paper-ineligible")
        #expect(try code { $0.sessionsHeld = 1 } == "paper-sessions")
        #expect(try code { $0 = CarriedOver(); $0.classDay = day("2026-03-07") } == "no-agreement")
        var twice = try carried()
        try twice.act(.withdrawConsent)
        #expect(twice.refusal(.carryOver(.agreed)) != nil)
    }

    @Test func aFullReportThatThePaperItselfContradictsIsAskedBack() throws {
        #expect(try code { $0.reported = .full } == "paper-full-without-day")
        #expect(try code { $0.reported = .full; $0.attended = $0.agreedUntil?.adding(days: -300) } != nil)
        #expect(try code { $0.reported = .full; $0.attended = day("2026-01-10") } == nil)
        var therapy = try Story(.everything, .postCharge, offence: day("2025-08-01"))
        var paper = CarriedOver.agreed
        paper.attended = day("2026-01-10")
        paper.therapyWeeks = 4
        paper.sessionsHeld = 2
        paper.reported = .full
        #expect(therapy.refusal(.carryOver(paper))?.code == "paper-full-sessions")
        paper.reported = .partial
        try therapy.act(.carryOver(paper))
        #expect(therapy.stage == .reported)
    }

    @Test func aReportOnPaperGivesNoLetterUntilSomebodyHasLookedAtTheFile() throws {
        var story = try carried { $0.attended = day("2026-01-10"); $0.reported = .full; $0.reportedOn = day("2026-01-20") }
        for letter in [LetterKind.certificate, .completionReport] {
            #expect(story.state.refusal(of: letter, under: story.program, hasPayment: false)?.code == "paper-unconfirmed")
        }
        try story.act(.confirmPaper)
        for letter in [LetterKind.certificate, .completionReport] {
            #expect(story.state.refusal(of: letter, under: story.program, hasPayment: false) == nil)
        }
    }
}
