import Core
import Programs

extension Case {
    /// Records an act, or says why it may not be: the one function behind the button, the refused request and the letter.
    ///
    /// - Returns: the events to append, the first with sequence ``sequence`` + 1.
    public func perform(_ act: Act, in circumstances: Circumstances, under program: Program) -> Result<[CaseEvent], Refusal> {
        if let refusal = refusal(of: act, in: circumstances, under: program) { return .failure(refusal) }
        return .success([CaseEvent(sequence: sequence + 1, act: act, in: circumstances, under: program)])
    }

    /// The first event of a case. Refused for a person under 18 on the date of the offence, for a stream the program
    /// doesn't run, and without the date of the offence where there is one.
    public static func open(
        _ referral: Act.Referral, adult: Act.AgeFinding?, in circumstances: Circumstances, under program: Program
    ) -> Result<[CaseEvent], Refusal> {
        if let refusal = refusalToOpen(referral, adult, circumstances, program) { return .failure(refusal) }
        var events = [CaseEvent(sequence: 1, act: .refer(referral), in: circumstances, under: program)]
        if let adult { events.append(CaseEvent(sequence: 2, act: .establishAge(adult), in: circumstances, under: program)) }
        return .success(events)
    }

    /// Why this act may not be done now; nil when it may.
    public func refusal(of act: Act, in circumstances: Circumstances, under program: Program) -> Refusal? {
        let transition = Workflow.transition(act.kind)
        return refusalOfRole(act, transition, circumstances, program)
            ?? refusalOfDate(circumstances)
            ?? refusalOfBar(transition)
            ?? refusalOfStream(act.kind, program)
            ?? refusalOfStage(transition, program)
            ?? refusalOfTexts(transition, circumstances)
            ?? refusalOfRule(act, circumstances, program)
    }

    /// Whether the act can be begun in this role: what its button shows before anything is typed. The act itself may still
    /// be refused for what was typed, by the same rules.
    public func standing(of kind: ActKind, as role: Role, under program: Program) -> ActStanding {
        let transition = Workflow.transition(kind)
        let (by, transcribes) = deciders(of: kind, program)
        let byLetter = !by.contains(role) && role == .coordinator && transcribes != nil
        guard by.contains(role) || byLetter else { return .refused(Refusal.notYours(program)) }
        let refusal = refusalOfBar(transition) ?? refusalOfStream(kind, program) ?? refusalOfStage(transition, program)
        if let refusal { return .refused(refusal) }
        return byLetter ? .byLetter : .open
    }

    /// Why somebody who records what another decided needs that decision's letter: the sentence beside the letter's field.
    public func refusalWithoutLetter(_ kind: ActKind, under program: Program) -> Refusal {
        let refusal = Refusal.decidesInPlace(of: deciders(of: kind, program).transcribes ?? .prosecutor, program)
        // Who decides on the measures stands in s. 717; that a child comes first is a rule of its own.
        return kind == .liftConcern
            ? Refusal(code: refusal.code, sentence: refusal.sentence, source: CasesText.sourcePromise.en) : refusal
    }

    // MARK: What every act is asked

    private func refusalOfRole(
        _ act: Act, _ transition: Transition, _ circumstances: Circumstances, _ program: Program
    ) -> Refusal? {
        guard let role = circumstances.role else {
            return (circumstances.isPerson ? transition.personMay : transition.operatorMay) ? nil : Refusal.notYours(program)
        }
        let (by, transcribes) = deciders(of: act.kind, program)
        let mayAct = by.contains(role)
        guard mayAct || (role == .coordinator && transcribes != nil) else { return Refusal.notYours(program) }
        guard let letter = circumstances.letter else {
            return mayAct ? nil : refusalWithoutLetter(act.kind, under: program)
        }
        if !attached.contains(letter) { return Refusal.letterNotAttached }
        // Beside the agency's own act (a signed consent, a court paper) the document is evidence, and nobody else decided.
        if mayAct && !act.kind.letterIsAnothersDecision { return nil }
        return circumstances.texts.contains(.decidedBy) ? nil : Refusal.letterWithoutName
    }

    /// Whether it is the prosecutor's decision: by the prosecutor's own hand, or transcribed from a letter that names who decided.
    func isProsecutors(_ circumstances: Circumstances) -> Bool {
        circumstances.role == .prosecutor || (circumstances.role == .coordinator && circumstances.letter != nil)
    }

    /// Who may do it in this stream: who decides is the stream's to say, the rest is the table's. A volunteer was never
    /// arrested, so nobody but the agency has anything to do there.
    func deciders(of kind: ActKind, _ program: Program) -> (by: Set<Role>, transcribes: Role?) {
        let found = decidersOfAnyStream(kind, program)
        return stream == .volunteer ? (found.by.intersection([.coordinator]), found.transcribes) : found
    }

    private func decidersOfAnyStream(_ kind: ActKind, _ program: Program) -> (by: Set<Role>, transcribes: Role?) {
        guard let rules = program.streams[stream] else { return ([], nil) }
        let transition = Workflow.transition(kind)
        switch kind {
        case .decide, .makeException:
            return switch rules.decides {
            case .prosecutor: ([.prosecutor], .prosecutor)
            case .police: ([.police], .police)
            case .court: ([.probationOfficer], .probationOfficer)
            case .coordinator: ([.coordinator], nil)
            }
        // Where no prosecutor decides none may know of the case, so the agency lifts it, on the same evidence.
        case .liftConcern where rules.decides != .prosecutor:
            return ([.coordinator], nil)
        case .confirmEnding where !rules.courtWatch && !rules.gate717:
            return ([.coordinator], nil)
        default:
            return (transition.by, transition.transcribes)
        }
    }

    private func refusalOfDate(_ circumstances: Circumstances) -> Refusal? {
        circumstances.happened.date > circumstances.today ? Refusal.inTheFuture(today: circumstances.today) : nil
    }

    private func refusalOfBar(_ transition: Transition) -> Refusal? {
        afterDisposal ?? (transition.forward ? bar ?? paused : nil)
    }

    /// Why nothing at all may be done any more, once the case is disposed of.
    public var afterDisposal: Refusal? { disposed.map { Refusal.disposed(on: $0.happened.date) } }

    /// The person asked to stop. It isn't told here whether, or by whom: the sentence may reach the Crown, who hears it after the talk.
    var paused: Refusal? { stopAsked == nil ? nil : Refusal.toBeSpokenWith }

    /// What stops the way through, whatever the stage: death, an open concern, and the bars of the law.
    public var bar: Refusal? {
        if let death { return Refusal.died(on: death.happened.date) }
        if concern?.isOpen == true { return Refusal.concernOpen }
        if let denied { return Refusal.denied(on: denied.happened.date) }
        if let wantsCourt { return Refusal.wantsCourt(on: wantsCourt.happened.date) }
        if age?.value.adult == false { return stream == .volunteer ? .volunteerUnderEighteen : .underEighteen }
        if minorSought?.value == true { return Refusal.minorSought }
        return nil
    }

    private func refusalOfStage(_ transition: Transition, _ program: Program) -> Refusal? {
        let stage = stage(under: program)
        if transition.from.contains(stage) { return nil }
        if transition.mends.contains(stage) && mends(transition.act, program) { return nil }
        return Refusal.notAtStage(stage, neededNames: transition.fromNames)
    }

    /// Whether the act supplies what a correction took away from somebody who is enrolled already.
    private func mends(_ kind: ActKind, _ program: Program) -> Bool {
        switch kind {
        case .decide: decision == nil
        case .consent: consent == nil
        case .acceptResponsibility: acceptance == nil
        case .tellRights:
            agreement.map { gates(under: program, at: $0.made.happened) }?.contains { $0.gate == .counsel && $0.state != .met } == true
        default: false
        }
    }

    private func refusalOfTexts(_ transition: Transition, _ circumstances: Circumstances) -> Refusal? {
        let missing = SealedText.allCases.filter { transition.texts.contains($0) && !circumstances.texts.contains($0) }
        return missing.first.map(Refusal.textMissing)
    }
}

/// Whether an act can be begun.
public enum ActStanding: Sendable, Hashable {
    case open
    /// Somebody else decides it; a coordinator records it from an attached letter that names who did.
    case byLetter
    case refused(Refusal)
}

extension CaseEvent {
    init(sequence: Int, act: Act, in circumstances: Circumstances, under program: Program) {
        self.init(
            sequence: sequence, act: act, happened: circumstances.happened, recorded: circumstances.recorded,
            actor: circumstances.actor, role: circumstances.role, letter: circumstances.letter,
            programVersion: program.version, texts: circumstances.texts)
    }
}
