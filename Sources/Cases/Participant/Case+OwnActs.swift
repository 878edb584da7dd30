import Core
import Programs

// What a person does on their own page, and what it takes until it counts. The telephone may be somebody else's, so nothing that binds is done
// there alone: a voice is heard first.
extension Case {
    /// So many working days somebody has for speaking with a person who asked to stop; then the Crown is told.
    private static let stopWorkingDays = 2

    /// The last day on which the Crown isn't told yet that the person asked to stop; nil when nobody did.
    public func stopToldAfter(under program: Program) -> CivilDate? {
        stopAsked.map { Self.stopToldAfter(asking: $0.happened.date, under: program) }
    }

    /// The same for somebody who asks on a day.
    public static func stopToldAfter(asking date: CivilDate, under program: Program) -> CivilDate { program.workingDay(stopWorkingDays, after: date) }

    /// The first day on which a yes that was said on the person's own page can count. Nil where none waits.
    public func thinkUntil(under program: Program) -> CivilDate? {
        ownConsent.map { Self.thinkUntil(saying: $0.happened.date, under: program) }
    }

    /// The same for a yes that is said on a day.
    public static func thinkUntil(saying date: CivilDate, under program: Program) -> CivilDate {
        date.adding(days: program.agreement?.timeToThinkDays ?? AgreementRules.usualTimeToThink)
    }

    /// What stops this person's taking part: a no to the offer before it was accepted, a consent taken back after. Nil where there is nothing
    /// to stop.
    public func stopAct(under program: Program) -> Act? {
        switch stage(under: program) {
        case .eligible, .offered: .decline
        case .consented, .agreed, .scheduled, .attended, .therapy: .withdrawConsent
        default: nil
        }
    }

    /// The yes that would be recorded on the person's own page now: to the program's texts as they stand. Nil where a text is missing.
    public func ownConsent(in language: Language, interpreter: Bool, under program: Program) -> Act? {
        guard let rights = program.statements[.rights], let consent = program.statements[.consent] else { return nil }
        let responsibility = program.streams[stream]?.acceptance == true ? program.statements[.responsibility] : nil
        return .ownConsent(
            Act.OwnConsent(
                rights: rights.version, consent: consent.version, responsibility: responsibility?.version, language: language,
                interpreter: interpreter))
    }

    func refusalOfOwnConsent(_ given: Act.OwnConsent, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        if let ownConsent { return Refusal.ownConsentGiven(on: ownConsent.happened.date) }
        guard case .ownConsent(let now)? = ownConsent(in: given.language, interpreter: given.interpreter, under: program), now == given else {
            return Refusal.statementVersion
        }
        return refusalOfInterpreter(given.interpreter, circumstances)
    }

    /// The clock records a stop only once nobody has spoken with the person in time. A person does it whenever it is said.
    func refusalOfClock(_ circumstances: Circumstances, _ program: Program) -> Refusal? {
        guard circumstances.role == nil else { return nil }
        guard let last = stopToldAfter(under: program) else { return Refusal.nothingToGoOnWith }
        return circumstances.today <= last ? Refusal.stopNotDue(until: last) : nil
    }

    /// Only a talk after the person asked to stop says that they go on.
    var refusalOfGoingOn: Refusal? { stopAsked == nil ? Refusal.nothingToGoOnWith : hasTalkedSinceStop ? nil : Refusal.talkFirst }

    /// Somebody has spoken with the person since they asked to stop.
    public var hasTalkedSinceStop: Bool { stopAsked.map { asked in talks.contains { $0 > asked.sequence } } ?? false }

    func refusalOfAskingRelief(_ program: Program) -> Refusal? {
        if fee != nil { return Refusal.feeIsSettled }
        return reliefAsked.map { Refusal.reliefAskedAlready(on: $0.happened.date) }
    }

    /// What the person did on their own page and somebody has to take up.
    func ownAttentions(_ program: Program) -> [Attention] {
        var found: [Attention] = []
        if let stopToldAfter = stopToldAfter(under: program) { found.append(Attention(kind: .stopAsked, due: stopToldAfter)) }
        if offer != nil, consent == nil, declined == nil, let thinkUntil = thinkUntil(under: program) {
            found.append(Attention(kind: .confirmConsent, due: program.workingDay(0, after: thinkUntil)))
        }
        if let reliefAsked, fee == nil { found.append(Attention(kind: .reliefAsked, due: program.workingDay(2, after: reliefAsked.happened.date))) }
        return found
    }
}
