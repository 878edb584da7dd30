import Cases
import Core
import Programs

/// What a referral begins with, by the rules alone.
enum Opening {
    /// Referral and age, and what the referrer also says: whether a minor was sought, and the next appearance.
    /// Throws the `Refusal` of whichever the rules don't allow.
    static func events(_ referral: Referral, program: Program, by: By) throws(Refusal) -> [CaseEvent] {
        let circumstances = by.circumstances(of: referral.happened, in: program)
        var events = try Case.open(referral.act, adult: referral.ageFinding, in: circumstances, under: program).get()
        for act in further(referral, program) {
            guard let state = Case(events) else { break }
            events += try state.perform(act, in: circumstances, under: program).get()
        }
        return events
    }

    private static func further(_ referral: Referral, _ program: Program) -> [Act] {
        var acts: [Act] = []
        if let sought = referral.minorSought, referral.stream == .preCharge || referral.stream == .postCharge {
            acts.append(.findMinorSought(sought))
        }
        if let next = referral.nextAppearance, program.streams[referral.stream]?.courtWatch == true {
            acts.append(.setCourtDate(Act.CourtDate(on: next)))
        }
        return acts
    }
}
