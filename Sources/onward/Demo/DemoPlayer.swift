import CaseDesk
import Cases
import Core

/// Plays steps on the real desk in the order of history, some of different stories at once: what is waited for is mostly
/// the disk, and commits are shared.
struct DemoPlayer {
    /// How many steps are played side by side. What one story has to find of another is further back than that.
    private static let wave = 64

    private let desk: CaseDesk
    private let staff: DemoStaff
    private let post: DemoPost
    private var known: [Int: Known] = [:]

    /// What a story's referral came to.
    struct Known: Sendable {
        var open: CaseID?
        var held: String?
    }

    init(desk: CaseDesk, staff: DemoStaff, post: DemoPost) {
        self.desk = desk
        self.staff = staff
        self.post = post
    }

    mutating func play(_ steps: [DemoStep]) async throws {
        var rest = steps.sorted(by: DemoStep.isBefore)[...]
        while !rest.isEmpty {
            let wave = Self.together(rest)
            try await playTogether(wave)
            rest = rest.dropFirst(wave.count)
            if let last = wave.last { try await post.deliver(at: last.at) }
        }
    }

    /// So many of the next steps that none of them waits for another story's: a seat needs its class day in the calendar, and a day is over once
    /// everyone who has a seat by then is entered; money is counted by itself.
    private static func together(_ steps: ArraySlice<DemoStep>) -> ArraySlice<DemoStep> {
        if let first = steps.first, first.work.isAlone { return steps.prefix(1) }
        var kinds: Set<DemoStep.OfClassDay> = []
        return steps.prefix(Self.wave).prefix { step in
            if step.work.isAlone { return false }
            if let kind = step.work.ofClassDay { kinds.insert(kind) }
            return kinds.count <= 1
        }
    }

    /// Stories side by side, each story's steps in their order.
    private mutating func playTogether(_ steps: ArraySlice<DemoStep>) async throws {
        let desk = desk
        let staff = staff
        let found = try await withThrowingTaskGroup(of: (Int, Known).self) { group in
            for (story, steps) in Dictionary(grouping: steps, by: \.story) {
                let before = known[story] ?? Known()
                group.addTask {
                    var known = before
                    for step in steps {
                        let scene = DemoScene(desk: desk, staff: staff, step: step, known: known)
                        known = try await DemoChance.during(step.seed) { try await scene.play() }
                    }
                    return (story, known)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        known.merge(found) { _, new in new }
    }
}
