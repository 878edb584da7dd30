import Core
import Foundation
import Programs

@testable import Cases

/// Breadth-first over the distinct abstract states of one stream, to closure or until the time is up.
struct Explorer {
    let program: Program
    let stream: Programs.Stream
    /// How many detours a history may have.
    let detours: Int
    /// Seconds of this thread's processor time.
    let seconds: Double
    /// Who does each act in this stream, and with which words: the same in every state.
    private let actors: [ActKind: (role: Role?, texts: Set<SealedText>)]
    private let beginning: Story

    init(program: Program, stream: Programs.Stream, detours: Int, seconds: Double) throws {
        let beginning = try Story(program, stream, on: Days.referral)
        self.program = program
        self.stream = stream
        self.detours = detours
        self.seconds = seconds
        self.beginning = beginning
        actors = Dictionary(
            uniqueKeysWithValues: ActKind.allCases.map { kind in
                (kind, (Story.usual(beginning.state.deciders(of: kind, program).by), Workflow.transition(kind).texts))
            })
    }

    struct Counts: Sendable {
        var states = 0
        var transitions = 0
        var refusals = 0
        /// Levels that were explored whole.
        var depth = 0
        var isClosed = false
        var cpu = 0.0
        /// The first breaches found, each with the history that leads to it.
        var breaches: [String] = []
        /// The steps between stages that were seen, for the table.
        var moves: Set<Move> = []
        var refusalCodes: Set<String> = []
    }

    struct Move: Hashable, Sendable {
        let act: ActKind
        let from: Stage
        let to: Stage
    }

    private struct Node {
        let state: Case
        let stage: Stage
        let detours: Int
    }

    func explore() -> Counts {
        guard let rules = program.streams[stream] else { return Counts() }
        let invariants = Invariants(program: program, rules: rules)
        let start = Self.cpuSeconds()
        var counts = Counts()
        var seen: Set<AbstractState> = [AbstractState(beginning.state, detours: 0)]
        var level = [Node(state: beginning.state, stage: beginning.stage, detours: 0)]
        while !level.isEmpty {
            var next: [Node] = []
            for node in level {
                counts.states += 1
                if let breach = invariants.breach(in: node.state) { note(breach, node.state, &counts) }
                expand(node, invariants, &seen, &next, &counts)
                if Self.cpuSeconds() - start > seconds {
                    counts.cpu = Self.cpuSeconds() - start
                    return counts
                }
            }
            counts.depth += 1
            level = next
        }
        counts.isClosed = true
        counts.cpu = Self.cpuSeconds() - start
        return counts
    }

    private func expand(
        _ node: Node, _ invariants: Invariants, _ seen: inout Set<AbstractState>, _ next: inout [Node], _ counts: inout Counts
    ) {
        for step in Step.all where node.detours + step.detours <= detours {
            attempt(step, node, invariants, &seen, &next, &counts)
        }
        if node.detours < detours {
            for step in Step.corrections(of: node.state) { attempt(step, node, invariants, &seen, &next, &counts) }
        }
    }

    private func attempt(
        _ step: Step, _ node: Node, _ invariants: Invariants, _ seen: inout Set<AbstractState>, _ next: inout [Node],
        _ counts: inout Counts
    ) {
        guard let state = outcome(of: step, from: node.state, invariants, &counts) else { return }
        counts.transitions += 1
        let detours = node.detours + step.detours
        let stage = state.stage(under: program)
        if stage != node.stage, step.acts.count == 1, let act = step.acts.first {
            counts.moves.insert(Move(act: act.kind, from: node.stage, to: stage))
        }
        guard seen.insert(AbstractState(state, detours: detours)).inserted else { return }
        next.append(Node(state: state, stage: stage, detours: detours))
    }

    /// The case after a step; nil where the rules refuse it. Most steps are one act, and most are refused: those copy no case.
    private func outcome(of step: Step, from state: Case, _ invariants: Invariants, _ counts: inout Counts) -> Case? {
        if step.acts.count == 1 { return outcome(of: step.acts[0], step, from: state, invariants, &counts) }
        var state = state
        for act in step.acts where isAsked(act, state) {
            guard let after = outcome(of: act, step, from: state, invariants, &counts) else { return nil }
            state = after
        }
        return state
    }

    private func outcome(
        of act: Act, _ step: Step, from state: Case, _ invariants: Invariants, _ counts: inout Counts
    ) -> Case? {
        switch state.perform(act, in: circumstances(of: act, step, state), under: program) {
        case .failure(let refusal):
            counts.refusals += 1
            if counts.refusalCodes.insert(refusal.code).inserted || counts.refusals.isMultiple(of: 16) {
                if !refusal.sentence.isWhole { note("refusal \(refusal.code) isn't whole", state, &counts) }
            }
            return nil
        case .success(let events):
            let after = state.adding(events)
            if let breach = invariants.breach(of: act, from: state, to: after) { note(breach, after, &counts) }
            return after
        }
    }

    /// Of acts that go together, those that the stream has.
    private func isAsked(_ act: Act, _ state: Case) -> Bool { state.refusalOfStream(act.kind, program) == nil }

    private func circumstances(of act: Act, _ step: Step, _ state: Case) -> Circumstances {
        let (usual, texts) = actors[act.kind] ?? (nil, [])
        var role = usual
        if case .correct(let sequence) = act, sequence <= state.ledger.count {
            role = state.ledger[sequence - 1].role == .prosecutor ? .prosecutor : .coordinator
        }
        if case .findMinorSought(false) = act { role = stream == .volunteer ? .coordinator : .prosecutor }
        return Circumstances(
            happened: step.happened, recorded: Self.recorded, today: Days.today, actor: "account:1", role: role,
            texts: texts)
    }

    private static let recorded = Instant(milliseconds: 0)

    private func note(_ breach: String, _ state: Case, _ counts: inout Counts) {
        guard counts.breaches.count < 5 else { return }
        let history = state.ledger.map { "\($0.act)" }.joined(separator: "\n    ")
        counts.breaches.append("\(breach), by\n    \(history)")
    }

    /// Processor time of this thread: other tests run beside it.
    private static func cpuSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
