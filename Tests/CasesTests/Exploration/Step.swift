import Core
import Programs

@testable import Cases

/// One thing that may be tried in a state: acts that are done together (most often one), and whether it is a detour.
///
/// Detours are what leaves the plain way through: a no, a denial, a bad answer, one thing done without the others that go with it,
/// another date, a concern, a death, a correction. A history has at most so many of them, which keeps the exploration within its
/// time; the plain steps are tried in every order, and each detour at every point. What ends most of a way at once counts as several.
struct Step: Sendable {
    let name: String
    let acts: [Act]
    let happened: Happened
    var detours = 0

    init(_ name: String, _ acts: Act..., on date: CivilDate, at time: String? = nil, detour: Bool = false) {
        self.name = name
        self.acts = acts
        happened = Happened(date, time.flatMap { CivilTime($0) })
        detours = detour ? 1 : 0
    }

    init(_ name: String, all acts: [Act], on date: CivilDate, detour: Bool = false) {
        detours = detour ? 1 : 0
        self.name = name
        self.acts = acts
        happened = Happened(date)
    }
}

extension Step {
    private static let said = Act.Statement(version: 1, language: .en, interpreter: false)
    private static let criterion = "no-violence"

    private static func answer(_ answer: Bool) -> Act {
        .answer(Act.CriterionAnswer(criterion: criterion, answer: answer, source: .recordCheck))
    }

    /// One argument for each branch of a rule.
    static let screening: [Step] = [
        Step(
            "screened",
            all: [
                .establishAge(Act.AgeFinding(adult: true, by: .identityDocument)), .findMinorSought(false), answer(false),
                .checkMarker(.noMatch),
            ],
            on: Days.answers),
        Step("adult", .establishAge(Act.AgeFinding(adult: true, by: .identityDocument)), on: Days.answers, detour: true),
        Step("minor", .establishAge(Act.AgeFinding(adult: false, by: .identityDocument)), on: Days.answers, detour: true),
        Step("no minor sought", .findMinorSought(false), on: Days.answers, detour: true),
        Step("minor sought", .findMinorSought(true), on: Days.answers, detour: true),
        Step("good answer", answer(false), on: Days.answers, detour: true),
        Step("good answer, later", answer(false), on: Days.classDay, detour: true),
        Step("bad answer", answer(true), on: Days.answers, detour: true),
        Step("exception", .makeException(criterion: criterion), on: Days.answers, detour: true),
        Step("no match", .checkMarker(.noMatch), on: Days.answers, detour: true),
        Step("possible match", .checkMarker(.possibleMatch(on: Days.marked)), on: Days.answers, detour: true),
        Step("not the same", .resolveMatch(same: false), on: Days.answers, detour: true),
        Step("the same", .resolveMatch(same: true), on: Days.answers, detour: true),
        Step(
            "all gates found",
            all: [Gate.protection, .appropriate, .evidence, .notBarred].map { .findGate(Act.GateFinding(gate: $0, met: true)) },
            on: Days.answers),
        Step("gate not found", .findGate(Act.GateFinding(gate: .evidence, met: false)), on: Days.answers, detour: true),
        Step("gate found late", .findGate(Act.GateFinding(gate: .evidence, met: true)), on: Days.classDay, detour: true),
        Step("eligible", .decide(Act.Decision(eligible: true)), on: Days.decision),
        Step("ineligible", .decide(Act.Decision(eligible: false)), on: Days.decision, detour: true),
    ]

    static let consenting: [Step] = [
        Step("offer", .offer, on: Days.decision),
        Step("rights before", .tellRights(said), on: Days.decision),
        Step("rights same day", .tellRights(said), on: Days.consent, detour: true),
        Step("rights in time", .tellRights(said), on: Days.consent, at: "09:00", detour: true),
        Step("rights after", .tellRights(said), on: Days.agreement, detour: true),
        Step("consent", .consent(said), on: Days.consent),
        Step("consent with time", .consent(said), on: Days.consent, at: "10:00", detour: true),
        Step("consent after", .consent(said), on: Days.classDay, detour: true),
        Step("acceptance", .acceptResponsibility(said), on: Days.consent),
        Step("decline", .decline, on: Days.consent, detour: true),
        Step("yes on the own page", .ownConsent(Act.OwnConsent(rights: 1, consent: 1, responsibility: 1, language: .en, interpreter: false)), on: Days.decision, detour: true),
        Step("asks to stop", .askToStop, on: Days.consent, detour: true),
        Step("wants court", .wantCourt, on: Days.classDay, detour: true),
        Step("denies", .deny, on: Days.classDay, detour: true),
        Step("takes consent back", .withdrawConsent, on: Days.classDay, detour: true),
        Step("agreement", .agree(until: Days.periodEnds), on: Days.agreement),
        Step("agreement before consent", .agree(until: Days.periodEnds), on: Days.decision, detour: true),
        Step("amendment", .amend(.spoken(Days.amendedEnd)), on: Days.classDay, detour: true),
        Step("amendment that shortens", .amend(.spoken(Days.classDay)), on: Days.classDay, detour: true),
    ]

    static let takingPart: [Step] = [
        Step("seat", .schedule(classDay: Days.classDay), on: Days.agreement),
        Step("seat given up", .releaseSeat(.program), on: Days.agreement, detour: true),
        Step("absent", .recordAbsence(.unacceptable), on: Days.classDay, detour: true),
        Step("first part", .attendSegment("laws"), on: Days.classDay),
        Step("second part", .attendSegment("survivor"), on: Days.classDay),
        Step("second part another day", .attendSegment("survivor"), on: Days.makeUp, detour: true),
        Step("second part late", .attendSegment("survivor"), on: Days.late, detour: true),
        Step("whole day late", all: [.attendSegment("laws"), .attendSegment("survivor")], on: Days.late, detour: true),
        Step("no therapy needed", .assessTherapy(weeks: 0), on: Days.classDay),
        Step("therapy needed", .assessTherapy(weeks: 1), on: Days.classDay),
        Step("session", .attendSession, on: Days.makeUp),
        Step("session not held", .missSession(.person), on: Days.classDay, detour: true),
        Step("session late", .attendSession, on: Days.late, detour: true),
        Step("fee", .settleFee(.paid), on: Days.agreement),
        Step("report full", .report(.full), on: Days.late),
        Step("report full early", .report(.full), on: Days.agreement, detour: true),
        Step("report partial", .report(.partial), on: Days.late),
        Step("report none", .report(.none), on: Days.late),
    ]

    static let endings: [Step] =
        Ending.allCases.map { ending in
            // Each stream's first ending is the plain one.
            let isPlain = [.withdrawn, .noChargeLaid, .reportedToOfficer, .attended].contains(ending)
            return Step("ending \(ending.rawValue)", .confirmEnding(ending), on: Days.late, detour: !isPlain)
        } + [
            Step("note removed", .confirmNoteRemoved, on: Days.today, detour: true),
            Step("close", .close, on: Days.today), Step("dispose", .dispose, on: Days.today),
        ]

    static let anyTime: [Step] = [
        Step("court date", .setCourtDate(Act.CourtDate(on: Days.late)), on: Days.answers, detour: true),
        Step("who attends", .expectAttendance(.person), on: Days.answers, detour: true),
        Step("adjournment asked", .askAdjournment(.counsel), on: Days.answers, detour: true),
        Step("appearance", .appear(Act.Appearance(attended: .person, next: nil)), on: Days.late, detour: true),
        Step("concern", .raiseConcern, on: Days.classDay, detour: true),
        Step("report to the authority", .recordAuthorityReport, on: Days.classDay),
        Step("concern lifted", .liftConcern(by: .identityDocument), on: Days.classDay),
        Step("re-arrest", .recordRearrest, on: Days.classDay, detour: true),
        Step("death", .recordDeath, on: Days.classDay, detour: true),
        Step("hold", .placeHold, on: Days.classDay, detour: true),
        Step("hold released", .releaseHold, on: Days.classDay),
    ]

    /// What a paper file may say, one for each stage that it can lead to.
    static let paper: [Step] = [
        carried("eligible") { $0.decided = Days.decision; $0.eligible = true },
        carried("ineligible") { $0.decided = Days.decision; $0.eligible = false },
        carried("offered") { $0.offered = Days.decision },
        carried("consented") { $0.consented = Days.consent; $0.toldRights = Days.decision; $0.accepted = Days.consent },
        carried("agreed") { agreed(&$0) },
        carried("seated") { agreed(&$0); $0.classDay = Days.makeUp },
        carried("attended") { agreed(&$0); $0.attended = Days.classDay },
        carried("in therapy") { agreed(&$0); $0.attended = Days.classDay; $0.therapyWeeks = 1 },
        carried("reported") { agreed(&$0); $0.reported = .partial; $0.reportedOn = Days.late },
        carried("declined", detours: 2) { $0.offered = Days.decision; $0.stop = .init(.declined, on: Days.consent) },
        carried("wants court", detours: 2) { $0.offered = Days.decision; $0.stop = .init(.wantsCourt, on: Days.consent) },
        carried("denied", detours: 2) { agreed(&$0); $0.stop = .init(.denied, on: Days.late) },
        carried("withdrawn", detours: 2) { agreed(&$0); $0.stop = .init(.consentWithdrawn, on: Days.late) },
        Step("paper confirmed", .confirmPaper, on: Days.today, detour: true),
    ]

    private static func agreed(_ carried: inout CarriedOver) {
        carried.agreedFrom = Days.agreement
        carried.agreedUntil = Days.periodEnds
    }

    private static func carried(_ name: String, detours: Int = 1, _ change: (inout CarriedOver) -> Void) -> Step {
        var carried = CarriedOver()
        change(&carried)
        var step = Step("paper: \(name)", .carryOver(carried), on: Days.today, detour: true)
        step.detours = detours
        return step
    }

    static let all = paper + screening + consenting + takingPart + endings + anyTime

    /// A correction of the last standing event of each kind.
    static func corrections(of state: Case) -> [Step] {
        var seen: Set<ActKind> = []
        var steps: [Step] = []
        for event in state.ledger.dropFirst().reversed()
        where !state.corrected.contains(event.sequence) && seen.insert(event.act.kind).inserted {
            steps.append(Step("correct", .correct(sequence: event.sequence), on: Days.today, detour: true))
        }
        return steps
    }
}
