import Core
import Programs
import Testing

@testable import Cases

/// A case as a test tells it: one act after another, each by the role whose it is unless the test says otherwise.
struct Story {
    let program: Program
    private(set) var state: Case
    /// The day on which things happen unless an act says otherwise. Nothing can happen after it.
    var today: CivilDate
    /// When a letter stands here, every act that the coordinator can't do alone is transcribed from it.
    var letter: DocumentID?

    static let letterID = DocumentID(from: SeededChance(seed: 717))
    static let statement = Act.Statement(version: 1, language: .en, interpreter: false)

    init(
        _ program: Program, _ stream: Programs.Stream, offence: CivilDate? = day("2026-01-05"), interpreterNeeded: Bool = false,
        on today: CivilDate = day("2026-02-02"), as role: Role? = nil
    ) throws {
        self.program = program
        self.today = today
        let referral = Act.Referral(
            stream: stream, offence: stream == .volunteer ? nil : offence, language: "en", interpreterNeeded: interpreterNeeded,
            packageHandedOver: stream != .volunteer, orderEnds: stream == .probation ? day("2026-12-31") : nil)
        let events = try Case.open(
            referral, adult: nil, in: Self.circumstances(role ?? .coordinator, Happened(today), today: today), under: program
        ).get()
        state = try #require(Case(events))
    }

    var stage: Stage { state.stage(under: program) }
    var attentions: [Attention] { state.attentions(under: program) }
    func clock(_ name: Clock.Name) -> Clock? { state.clocks(under: program).first { $0.name == name } }
    func gate(_ gate: Gate, on date: CivilDate? = nil) -> GateStatus? {
        state.gates(under: program, on: date ?? today).first { $0.gate == gate }
    }

    /// Does an act; the test fails with the refusal's code and sentence where it is refused.
    mutating func act(
        _ act: Act, as role: Role? = nil, on date: CivilDate? = nil, at time: CivilTime? = nil,
        location: SourceLocation = #_sourceLocation
    ) throws {
        switch perform(act, as: role, on: date, at: time) {
        case .success(let events): state = state.adding(events)
        case .failure(let refusal):
            Issue.record("\(act) at \(stage): \(refusal.code): \(refusal.sentence.en)", sourceLocation: location)
            throw refusal
        }
    }

    mutating func replace(_ state: Case) { self.state = state }

    mutating func acts(_ acts: Act..., location: SourceLocation = #_sourceLocation) throws {
        for act in acts { try self.act(act, location: location) }
    }

    /// Why the act is refused; nil when it would be done. Nothing changes either way.
    func refusal(
        _ act: Act, as role: Role? = nil, on date: CivilDate? = nil, at time: CivilTime? = nil, texts: Set<SealedText>? = nil
    ) -> Refusal? {
        let before = state
        let result = perform(act, as: role, on: date, at: time, texts: texts)
        #expect(state == before)
        guard case .failure(let refusal) = result else { return nil }
        return refusal
    }

    func perform(
        _ act: Act, as role: Role? = nil, on date: CivilDate? = nil, at time: CivilTime? = nil, texts: Set<SealedText>? = nil
    ) -> Result<[CaseEvent], Refusal> {
        let kind = act.kind
        let (by, transcribes) = state.deciders(of: kind, program)
        let isTranscribed = letter != nil && transcribes != nil && !by.contains(.coordinator)
        let role = role ?? (isTranscribed ? .coordinator : Self.usual(by))
        let isPersons = role == nil && Workflow.transition(kind).personMay
        let words = texts ?? Self.words(of: act).union(isTranscribed ? [.decidedBy] : [])
        let circumstances = Self.circumstances(
            role, Happened(date ?? today, time), today: today, letter: isTranscribed ? letter : nil, texts: words, isPersons: isPersons)
        return state.perform(act, in: circumstances, under: program)
    }

    /// The role in which a test does an act unless it says otherwise; nil, the operator, for what no role may do.
    static func usual(_ by: Set<Role>) -> Role? {
        [.coordinator, .prosecutor, .police, .probationOfficer].first(where: by.contains)
    }

    static func words(of act: Act) -> Set<SealedText> {
        let words = Workflow.transition(act.kind).texts
        switch act {
        case .tellRights(let said), .consent(let said), .acceptResponsibility(let said):
            return said.interpreter ? words.union([.interpreter]) : words
        case .amend(let new): return new.interpreter ? words.union([.interpreter]) : words
        default: return words
        }
    }

    static func circumstances(
        _ role: Role?, _ happened: Happened, today: CivilDate, letter: DocumentID? = nil, texts: Set<SealedText> = [],
        isPersons: Bool = false
    ) -> Circumstances {
        Circumstances(
            happened: happened, recorded: Instant(milliseconds: Int64(today.dayNumber) * 86_400_000), today: today,
            actor: role.map { "account:\($0.rawValue)" } ?? (isPersons ? "participant:\(letterID.text)" : "operator:root"), role: role, letter: letter, texts: texts)
    }
}

extension Story {
    /// Answers every question with the answer that lets the person in, and decides so.
    mutating func decideEligible(conditions: Int = 0) throws {
        try act(.establishAge(Act.AgeFinding(adult: true, by: .identityDocument)))
        let rules = program.streams[state.stream]
        if rules?.gate717 == true { try act(.findMinorSought(false)) }
        for criterion in program.criteria where criterion.streams.contains(state.stream) {
            try act(.answer(Act.CriterionAnswer(
                criterion: criterion.id, answer: criterion.eligibleAnswer, source: .recordCheck)))
        }
        if rules?.marker == true { try act(.checkMarker(.noMatch)) }
        try act(.decide(Act.Decision(eligible: true, conditions: conditions)))
    }

    mutating func findGates() throws {
        for gate in Gate.allCases where Gate.prosecutors.contains(gate) {
            try act(.findGate(Act.GateFinding(gate: gate, met: true)))
        }
    }

    /// From the offer to the acceptance, each a day after the other.
    mutating func offerAndConsent() throws {
        try act(.offer)
        try next(.tellRights(Self.statement))
        try next(.consent(Self.statement))
        try act(.acceptResponsibility(Self.statement))
    }

    /// As far as the agreement, which ends on June 30, 2026.
    mutating func enrol(conditions: Int = 0) throws {
        try decideEligible(conditions: conditions)
        if program.streams[state.stream]?.gate717 == true {
            try findGates()
            try offerAndConsent()
        }
        try next(.agree(until: day("2026-06-30")))
    }

    mutating func attendDay() throws {
        try next(.schedule(classDay: today.adding(days: 1)))
        today = today.adding(days: 1)
        for segment in program.classDay?.segments ?? [] where segment.required { try act(.attendSegment(segment.id)) }
    }

    /// The act on the day after.
    mutating func next(_ act: Act, as role: Role? = nil) throws {
        today = today.adding(days: 1)
        try self.act(act, as: role)
    }
}
