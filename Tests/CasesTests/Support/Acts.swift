import Core
import Programs

@testable import Cases

/// One act of each kind, and more where a rule has more branches.
enum Acts {
    static let samples: [Act] = [
        .refer(Act.Referral(
            stream: .postCharge, offence: day("2026-01-05"), language: "fr", interpreterNeeded: true, packageHandedOver: false)),
        .establishAge(Act.AgeFinding(adult: true, by: .courtRecord)),
        .findMinorSought(true), .findMinorSought(false),
        .answer(Act.CriterionAnswer(criterion: "no-violence", answer: false, source: .recordCheck)),
        .makeException(criterion: "no-violence"),
        .checkMarker(.possibleMatch(on: day("2024-05-06"))), .checkMarker(.possibleMatch(on: nil)), .checkMarker(.noMatch), .resolveMatch(same: true), .resolveMatch(same: false),
        .findGate(Act.GateFinding(gate: .notBarred, met: true)), .findGate(Act.GateFinding(gate: .consent, met: true)),
        .decide(Act.Decision(eligible: true, conditions: 2)), .decide(Act.Decision(eligible: false)),
        .offer, .tellRights(statement), .consultCounsel, .consent(statement), .acceptResponsibility(statement), .decline,
        .wantCourt, .deny, .withdrawConsent, .agree(until: day("2026-06-30")), .amend(.spoken(day("2026-07-15"))),
        .setCourtDate(Act.CourtDate(on: day("2026-12-01"), at: time("09:30"))),
        .appear(Act.Appearance(attended: .counsel, next: day("2026-12-15"))), .expectAttendance(.counsel), .askAdjournment(.registry), .nameCounsel,
        .schedule(classDay: day("2026-05-02")), .releaseSeat(.weather), .attendSegment("laws"), .recordAbsence(.leftEarly), .assessTherapy(weeks: 3), .attendSession, .missSession(.logistics),
        .settleFee(.paid), .settleFee(.relieved), .meetCondition(0), .report(.full), .report(.partial), .report(.none),
        .confirmEnding(.withdrawn), .confirmEnding(.attended), .confirmEnding(.reportedToOfficer), .confirmEnding(.noChargeLaid),
        .confirmNoteRemoved, .close, .raiseConcern, .recordAuthorityReport, .liftConcern(by: .identityDocument), .liftConcern(by: .birthDateGiven), .recordRearrest, .recordDeath, .placeHold, .releaseHold,
        .correct(sequence: 2), .note,
        .correctReferral(Act.Referral(
            stream: .postCharge, offence: day("2026-01-02"), language: "fr", interpreterNeeded: true, packageHandedOver: false)),
        .call(Act.Call(direction: .outgoing, outcome: .noAnswer, voicemailLeft: true, callBackOn: day("2026-05-04"))),
        .worry, .answerWorry, .attach(Act.Attachment(document: Story.letterID, purpose: .other)), .dispose,
        .carryOver(.agreed), .confirmPaper,
        .ownConsent(Act.OwnConsent(rights: 1, consent: 1, responsibility: 1, language: .fr, interpreter: false)), .askToStop, .goOn,
        .tellContact(Act.ToldContact(language: "fr", interpreterNeeded: false, waits: true)), .answerContact(isTheirs: true), .askRelief, .answerRelief,
    ]

    private static let statement = Act.Statement(version: 1, language: .fr, interpreter: true)
}

extension Act.Amendment {
    /// Agreed to in English, without an interpreter.
    static func spoken(_ until: CivilDate) -> Act.Amendment { Act.Amendment(until: until, language: .en, interpreter: false) }
}

extension CarriedOver {
    /// Agreed to take part, as a paper file says it.
    static let agreed: CarriedOver = {
        var carried = CarriedOver()
        carried.decided = day("2025-10-06")
        carried.eligible = true
        carried.consented = day("2025-10-20")
        carried.agreedFrom = day("2025-10-21")
        carried.agreedUntil = day("2026-06-30")
        return carried
    }()
}
