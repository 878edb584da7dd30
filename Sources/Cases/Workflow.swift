import Core
import Programs

/// One row of the life cycle: at which stages an act may be done, by whom, and with what words beside it.
public struct Transition: Sendable, Hashable {
    public let act: ActKind
    public let from: Set<Stage>
    /// The names of ``from``, as a refusal lists them.
    let fromNames: Bilingual
    /// Further stages at which it is done only to mend what a correction took away.
    public let mends: Set<Stage>
    /// The stages it can lead to; empty when the case stays where it is.
    public let to: Set<Stage>
    public let by: Set<Role>
    /// Whose decision a coordinator may transcribe from an attached letter.
    public let transcribes: Role?
    /// Texts without which the act isn't recorded.
    public let texts: Set<SealedText>
    /// A step forward: refused while a bar of the law, an open concern or a death stands.
    public let forward: Bool
    /// Whether the operator at the command line may do it (imports, disposal).
    public let operatorMay: Bool
    /// Whether the person may do it, on their own page.
    public let personMay: Bool
}

/// The whole life cycle of a case, as one table. `docs/workflow.md` is generated from it.
///
/// Nothing else decides at which stage an act is possible; what else an act needs stands in `Case+Rules.swift`.
public enum Workflow {
    public static func transition(_ act: ActKind) -> Transition { table[act] ?? never(act) }

    public static let all: [Transition] = [
        // Referral and screening
        row(.refer, [], [.referred], by: [.police, .prosecutor, .probationOfficer, .coordinator], operatorMay: true),
        row(.establishAge, beforeReport, by: [.coordinator, .prosecutor, .police, .probationOfficer], operatorMay: true),
        row(.findMinorSought, beforeReport, by: [.coordinator, .prosecutor, .police], transcribes: .prosecutor, operatorMay: true),
        row(.answer, beforeReport, [.screening], by: [.coordinator, .prosecutor]),
        row(.checkMarker, beforeReport, [.screening], by: [.coordinator, .prosecutor]),
        row(.resolveMatch, beforeReport, [], by: [.coordinator, .prosecutor], texts: [.reason]),
        row(.findGate, beforeEnding, [.screening], by: [.prosecutor], transcribes: .prosecutor),
        row(.makeException, deciding, by: [.prosecutor], transcribes: .prosecutor, texts: [.reason], forward: true),
        row(
            .decide, deciding, [.eligible, .ineligible, .scheduled, .attended], by: [.prosecutor], transcribes: .prosecutor, texts: [.reason],
            mends: enrolled.union([.consentWithdrawn])),

        // What stands in the paper file from before Onward
        row(
            .carryOver, [.referred], takingPart.union(stopped).union([.eligible, .ineligible, .offered, .consented, .declined, .reported]),
            by: [.coordinator]),
        row(.confirmPaper, beforeDisposal, by: [.coordinator, .prosecutor]),

        // Offer, rights, consent, acceptance
        row(.offer, [.eligible, .declined, .consentWithdrawn], [.offered], by: [.coordinator, .prosecutor], forward: true),
        row(.tellRights, [.offered, .consented], by: [.coordinator, .prosecutor], forward: true, mends: enrolled),
        row(.consultCounsel, beforeReport, by: [.coordinator, .prosecutor]),
        row(.consent, [.offered], [.consented], by: [.coordinator], forward: true, mends: enrolled),
        row(.acceptResponsibility, [.offered, .consented], by: [.coordinator], forward: true, mends: enrolled),
        row(.ownConsent, [.offered], by: [], forward: true, personMay: true),
        // The clock records what the person asked for, when nobody has spoken with them in time.
        row(.decline, [.eligible, .offered, .consented], [.declined], by: [.coordinator], operatorMay: true),
        row(.wantCourt, beforeReport, [.wantsCourt], by: [.coordinator, .prosecutor]),
        row(.deny, beforeReport, [.denied], by: [.coordinator, .prosecutor]),
        row(
            .withdrawConsent, [.consented, .agreed, .scheduled, .attended, .therapy], [.consentWithdrawn], by: [.coordinator],
            operatorMay: true),
        row(.askToStop, stoppable, by: [], personMay: true),
        row(.goOn, stoppable, by: [.coordinator]),
        row(
            .agree, [.consented, .eligible, .declined, .consentWithdrawn], [.agreed, .scheduled, .attended, .therapy],
            by: [.coordinator], forward: true),
        row(.amend, takingPart, [.attended, .therapy], by: [.coordinator], texts: [.reason], forward: true),

        // Court
        row(.setCourtDate, beforeEnding, by: [.coordinator, .prosecutor, .police], operatorMay: true),
        row(.appear, beforeEnding, by: [.coordinator, .prosecutor]),
        row(.expectAttendance, beforeEnding, by: [.coordinator, .prosecutor]),
        row(.askAdjournment, beforeEnding, by: [.coordinator, .prosecutor]),
        row(.nameCounsel, beforeEnding, by: [.coordinator, .prosecutor], texts: [.counsel]),

        // Taking part
        row(
            .schedule, [.agreed, .scheduled, .eligible, .attended, .therapy], [.scheduled], by: [.coordinator], forward: true, personMay: true),
        row(
            .attendSegment, stopped.union([.scheduled, .attended, .therapy]), [.attended, .therapy], by: [.coordinator]),
        row(.releaseSeat, [.scheduled, .therapy], [.agreed, .eligible], by: [.coordinator], personMay: true),
        row(.recordAbsence, [.scheduled, .attended, .therapy], [.agreed, .eligible], by: [.coordinator], texts: [.reason]),
        row(.assessTherapy, takingPart, [.therapy, .attended], by: [.coordinator]),
        row(.attendSession, takingPart.union(stopped), [.therapy], by: [.coordinator, .therapist]),
        row(.missSession, takingPart.union(stopped), by: [.coordinator, .therapist]),
        row(.settleFee, takingPart.union(stopped).union([.eligible, .consented]), by: [.coordinator]),
        row(.askRelief, takingPart.union([.eligible, .consented]), by: [], personMay: true),
        row(.answerRelief, beforeDisposal, by: [.coordinator]),
        row(.meetCondition, takingPart.union(stopped), by: [.coordinator, .prosecutor]),
        // Declined or ineligible: what was done under an agreement before a new offer is still reported.
        row(.report, takingPart.union(stopped).union([.declined, .ineligible]), [.reported], by: [.coordinator]),

        // Ending
        row(.confirmEnding, beforeEnding, [.ended], by: [.prosecutor], transcribes: .prosecutor),
        row(.confirmNoteRemoved, [.ended, .closed], by: [.police], transcribes: .police),
        row(.close, [.ended], [.closed], by: [.coordinator]),
        row(.dispose, [.closed], [.disposed], by: [], operatorMay: true),

        // At any time
        row(.raiseConcern, beforeDisposal, by: [.coordinator, .prosecutor, .police, .probationOfficer, .therapist], texts: [.note]),
        row(.recordAuthorityReport, beforeDisposal, by: [.coordinator, .prosecutor], texts: [.authority, .reference]),
        row(.liftConcern, beforeDisposal, by: [.prosecutor], transcribes: .prosecutor, texts: [.reason]),
        row(.recordRearrest, beforeEnding, by: [.coordinator, .prosecutor, .police]),
        row(.recordDeath, beforeEnding, by: [.coordinator, .prosecutor], texts: [.reason]),
        row(.placeHold, beforeDisposal, by: [.coordinator, .prosecutor], texts: [.reason]),
        row(.releaseHold, beforeDisposal, by: [.coordinator, .prosecutor], texts: [.reason]),
        row(
            .correct, beforeDisposal, Set(Stage.allCases).subtracting([.disposed]), by: [.coordinator, .prosecutor, .therapist],
            texts: [.reason]),
        row(.correctReferral, beforeDisposal, by: [.coordinator, .prosecutor], texts: [.reason]),
        row(.tellContact, beforeDisposal, by: [], personMay: true),
        row(.answerContact, beforeDisposal, by: [.coordinator]),
        row(.note, beforeDisposal, by: [.coordinator], texts: [.note]),
        row(.call, beforeDisposal, by: [.coordinator]),
        row(.worry, beforeDisposal, by: [.coordinator], texts: [.note]),
        row(.answerWorry, beforeDisposal, by: [.coordinator], texts: [.note]),
        row(.attach, beforeDisposal, by: [.coordinator, .prosecutor, .police, .probationOfficer]),
    ]

    private static let table = Dictionary(uniqueKeysWithValues: all.map { ($0.act, $0) })

    // Named sets of stages, so that the table reads as a person would say it.
    static let beforeDisposal = Set(Stage.allCases).subtracting([.disposed])
    static let beforeClosing = beforeDisposal.subtracting([.closed])
    static let beforeEnding = beforeClosing.subtracting([.ended])
    static let beforeReport = beforeEnding.subtracting([.reported])
    /// A decision after the offer takes the offer back; the person's answers are then asked anew.
    static let deciding: Set<Stage> = [.referred, .screening, .eligible, .ineligible, .offered, .consented, .declined]
    static let takingPart: Set<Stage> = [.agreed, .scheduled, .attended, .therapy]
    /// There is something to stop.
    static let stoppable = takingPart.union([.eligible, .offered, .consented])
    static let enrolled = takingPart.union([.reported])
    /// What was done before the way through stopped still counts as partial compliance: s. 717(4)(b).
    static let stopped: Set<Stage> = [.wantsCourt, .denied, .consentWithdrawn]

    private static func row(
        _ act: ActKind, _ from: Set<Stage>, _ to: Set<Stage> = [], by: Set<Role>, transcribes: Role? = nil,
        texts: Set<SealedText> = [], forward: Bool = false, operatorMay: Bool = false, personMay: Bool = false, mends: Set<Stage> = []
    ) -> Transition {
        Transition(
            act: act, from: from, fromNames: Refusal.list(from), mends: mends, to: to, by: by, transcribes: transcribes, texts: texts, forward: forward,
            operatorMay: operatorMay, personMay: personMay)
    }

    private static func never(_ act: ActKind) -> Transition { row(act, [], by: []) }
}

extension ActKind {
    /// Whether a document named beside the act is somebody else's decision, transcribed: then who decided must be named. A
    /// correction may rest on the prosecutor's letter too, where the entry is the prosecutor's.
    var letterIsAnothersDecision: Bool { Workflow.transition(self).transcribes != nil || self == .correct }

    /// Acts of the agency's own for which a signed paper is usual; its scan goes with the act.
    public var takesScan: Bool { [.tellRights, .consent, .acceptResponsibility, .agree, .amend, .setCourtDate, .appear].contains(self) }
}
