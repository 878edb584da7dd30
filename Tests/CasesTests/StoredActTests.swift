import Core
import Programs
import Testing

@testable import Cases

/// A stored example of every kind and version. What stands here was written by a release and has to be read for ever, so a
/// line is never changed: a new version gets a line of its own.
@Suite struct StoredActTests {
    /// kind, version, facts, and the act they mean.
    static let examples: [(String, Int, String, Act)] = [
        ("refer", 1,
            #"{"interpreterNeeded":true,"language":"fr","offence":"2026-01-05","packageHandedOver":false,"stream":"post-charge"}"#,
            .refer(Act.Referral(
                stream: .postCharge, offence: day("2026-01-05"), language: "fr", interpreterNeeded: true, packageHandedOver: false))),
        ("refer", 1,
            #"{"interpreterNeeded":false,"language":"en","orderEnds":"2026-12-31","packageHandedOver":false,"stream":"probation"}"#,
            .refer(Act.Referral(
                stream: .probation, offence: nil, language: "en", interpreterNeeded: false, packageHandedOver: false,
                orderEnds: day("2026-12-31")))),
        ("correct-referral", 1,
            #"{"interpreterNeeded":false,"language":"pa","offence":"2026-01-04","packageHandedOver":true,"stream":"pre-charge"}"#,
            .correctReferral(Act.Referral(
                stream: .preCharge, offence: day("2026-01-04"), language: "pa", interpreterNeeded: false, packageHandedOver: true))),
        ("establish-age", 1, #"{"adult":true,"by":"court-record"}"#,
            .establishAge(Act.AgeFinding(adult: true, by: .courtRecord))),
        ("find-minor-sought", 1, #"{"value":true}"#, .findMinorSought(true)),
        ("answer", 1, #"{"answer":false,"criterion":"no-violence","source":"record-check"}"#,
            .answer(Act.CriterionAnswer(criterion: "no-violence", answer: false, source: .recordCheck))),
        ("make-exception", 1, #"{"value":"no-violence"}"#, .makeException(criterion: "no-violence")),
        ("check-marker", 1, #"{"markedOn":"2024-05-06","result":"possible-match"}"#, .checkMarker(.possibleMatch(on: day("2024-05-06")))),
        ("check-marker", 1, #"{"result":"no-match"}"#, .checkMarker(.noMatch)),
        ("resolve-match", 1, #"{"value":false}"#, .resolveMatch(same: false)),
        ("find-gate", 1, #"{"gate":"not-barred","met":true}"#, .findGate(Act.GateFinding(gate: .notBarred, met: true))),
        ("decide", 1, #"{"conditions":2,"eligible":true}"#, .decide(Act.Decision(eligible: true, conditions: 2))),
        ("offer", 1, "{}", .offer),
        ("tell-rights", 1, #"{"interpreter":true,"language":"fr","version":3}"#,
            .tellRights(Act.Statement(version: 3, language: .fr, interpreter: true))),
        ("consult-counsel", 1, "{}", .consultCounsel),
        ("consent", 1, #"{"interpreter":false,"language":"en","version":1}"#, .consent(Story.statement)),
        ("accept-responsibility", 1, #"{"interpreter":false,"language":"en","version":1}"#, .acceptResponsibility(Story.statement)),
        ("decline", 1, "{}", .decline), ("want-court", 1, "{}", .wantCourt), ("deny", 1, "{}", .deny),
        ("withdraw-consent", 1, "{}", .withdrawConsent),
        ("agree", 1, #"{"value":"2026-06-30"}"#, .agree(until: day("2026-06-30"))),
        ("amend", 1, #"{"interpreter":true,"language":"fr","until":"2026-07-15"}"#,
            .amend(Act.Amendment(until: day("2026-07-15"), language: .fr, interpreter: true))),
        ("set-court-date", 1, #"{"at":"09:30","on":"2026-04-01"}"#,
            .setCourtDate(Act.CourtDate(on: day("2026-04-01"), at: time("09:30")))),
        ("set-court-date", 1, #"{"on":"2026-04-01"}"#, .setCourtDate(Act.CourtDate(on: day("2026-04-01")))),
        ("appear", 1, #"{"attended":"counsel","next":"2026-05-06"}"#,
            .appear(Act.Appearance(attended: .counsel, next: day("2026-05-06")))),
        ("appear", 1, #"{"attended":"nobody"}"#, .appear(Act.Appearance(attended: .nobody, next: nil))),
        ("set-court-date", 1, #"{"on":"2026-04-01","room":"Salle 4.01"}"#,
            .setCourtDate(Act.CourtDate(on: day("2026-04-01"), room: Courtroom(rawValue: "Salle 4.01")))),
        ("expect-attendance", 1, #"{"value":"other"}"#, .expectAttendance(.other)),
        ("ask-adjournment", 1, #"{"value":"registry"}"#, .askAdjournment(.registry)),
        ("name-counsel", 1, "{}", .nameCounsel),
        ("schedule", 1, #"{"value":"2026-05-02"}"#, .schedule(classDay: day("2026-05-02"))),
        ("release-seat", 1, #"{"value":"own-request"}"#, .releaseSeat(.ownRequest)),
        ("record-absence", 1, #"{"value":"left-early"}"#, .recordAbsence(.leftEarly)),
        ("attend-segment", 1, #"{"value":"laws"}"#, .attendSegment("laws")),
        ("assess-therapy", 1, #"{"value":3}"#, .assessTherapy(weeks: 3)),
        ("attend-session", 1, "{}", .attendSession),
        ("carry-over", 1,
            #"{"agreedFrom":"2025-10-21","agreedUntil":"2026-06-30","consented":"2025-10-20","decided":"2025-10-06","eligible":true}"#,
            .carryOver(.agreed)),
        ("confirm-paper", 1, "{}", .confirmPaper),
        ("miss-session", 1, #"{"value":"person"}"#, .missSession(.person)),
        ("settle-fee", 1, #"{"value":"relieved"}"#, .settleFee(.relieved)),
        ("meet-condition", 1, #"{"value":0}"#, .meetCondition(0)),
        ("report", 1, #"{"value":"partial"}"#, .report(.partial)),
        ("confirm-ending", 1, #"{"value":"no-charge-laid"}"#, .confirmEnding(.noChargeLaid)),
        ("confirm-note-removed", 1, "{}", .confirmNoteRemoved),
        ("close", 1, "{}", .close), ("raise-concern", 1, "{}", .raiseConcern),
        ("record-authority-report", 1, "{}", .recordAuthorityReport), ("lift-concern", 1, #"{"value":"court-record"}"#, .liftConcern(by: .courtRecord)),
        ("record-rearrest", 1, "{}", .recordRearrest), ("record-death", 1, "{}", .recordDeath),
        ("place-hold", 1, "{}", .placeHold), ("release-hold", 1, "{}", .releaseHold),
        ("correct", 1, #"{"value":7}"#, .correct(sequence: 7)),
        ("note", 1, "{}", .note),
        ("own-consent", 1, #"{"consent":2,"interpreter":true,"language":"fr","responsibility":3,"rights":1}"#,
            .ownConsent(Act.OwnConsent(rights: 1, consent: 2, responsibility: 3, language: .fr, interpreter: true))),
        ("ask-to-stop", 1, "{}", .askToStop), ("go-on", 1, "{}", .goOn),
        ("tell-contact", 1, #"{"interpreterNeeded":true,"language":"pa","waits":true}"#,
            .tellContact(Act.ToldContact(language: "pa", interpreterNeeded: true, waits: true))),
        ("answer-contact", 1, #"{"value":false}"#, .answerContact(isTheirs: false)),
        ("ask-relief", 1, "{}", .askRelief), ("answer-relief", 1, "{}", .answerRelief),
        ("call", 1, #"{"callBackOn":"2026-05-04","direction":"outgoing","outcome":"no-answer","voicemailLeft":true}"#,
            .call(Act.Call(direction: .outgoing, outcome: .noAnswer, voicemailLeft: true, callBackOn: day("2026-05-04")))),
        ("call", 1, #"{"direction":"visit","outcome":"spoke","voicemailLeft":false}"#,
            .call(Act.Call(direction: .visit, outcome: .spoke, voicemailLeft: false, callBackOn: nil))),
        ("worry", 1, "{}", .worry), ("answer-worry", 1, "{}", .answerWorry),
        ("attach", 1, #"{"document":"\#(Story.letterID.text)","purpose":"decision-letter"}"#,
            .attach(Act.Attachment(document: Story.letterID, purpose: .decisionLetter))),
        ("dispose", 1, "{}", .dispose),
    ]

    @Test func everyExampleIsReadAndWrittenAsItStands() throws {
        for (kind, version, facts, act) in Self.examples {
            #expect(try StoredAct(kind: kind, version: version, facts: facts).act() == act, "\(kind)@\(version)")
            #expect(try StoredAct(act) == StoredAct(kind: kind, version: version, facts: facts), "\(kind)@\(version)")
        }
    }

    @Test func everyKindHasAnExample() {
        #expect(Set(Self.examples.map(\.0)) == Set(ActKind.allCases.map(\.rawValue)))
    }

    @Test(arguments: [
        StoredAct(kind: "teleport", version: 1, facts: "{}"), StoredAct(kind: "decide", version: 2, facts: "{}"),
        StoredAct(kind: "decide", version: 1, facts: "{}"), StoredAct(kind: "decide", version: 1, facts: "eligible"),
        StoredAct(kind: "report", version: 1, facts: #"{"value":"mostly"}"#),
        StoredAct(kind: "agree", version: 1, facts: #"{"value":"2026-02-30"}"#),
    ]) func whatALaterReleaseWroteIsSaidToBeUnreadable(stored: StoredAct) {
        #expect(throws: StoredAct.Unreadable.self) { try stored.act() }
    }

    @Test func wordsThatAreStoredNeverChange() {
        #expect(Stage.allCases.map(\.rawValue) == [
            "referred", "screening", "eligible", "ineligible", "offered", "consented", "declined", "wants-court", "denied",
            "consent-withdrawn", "agreed", "scheduled", "attended", "therapy", "reported", "ended", "closed", "disposed",
        ])
        #expect(SealedText.allCases.map(\.rawValue) == [
            "reason", "released-reason", "conditions", "interpreter", "decided-by", "court", "counsel", "note", "authority",
            "reference",
        ])
    }
}
