import Core
import Programs
import Testing

@testable import Cases

/// The exploration of DESIGN.md: every distinct state that a case can reach, in every stream.
@Suite(.serialized) struct ExplorationTests {
    static let worlds: [(Program, Programs.Stream, detours: Int)] = [
        (explored("city", [.postCharge: .postCharge], fee: .sevenHundredFifty), .postCharge, 2),
        (explored("therapy", [.postCharge: .postCharge], therapy: true), .postCharge, 1),
        (explored("before", [.preCharge: .preCharge]), .preCharge, 2),
        (explored("order-therapy", [.probation: .probation], repeatRule: .none, therapy: true), .probation, 2),
        (explored("order", [.probation: .probation], repeatRule: .none), .probation, 2),
        (explored("open-door", [.volunteer: .volunteer], repeatRule: .none), .volunteer, 3),
    ]

    /// An answer keeps for four days, and a record for none, so that both run out within the few days of the exploration.
    private static func explored(
        _ id: String, _ streams: [Programs.Stream: StreamRules], repeatRule: RepeatRule = .onceOnly, fee: FeeRules? = nil,
        therapy: Bool = false
    ) -> Program {
        let criterion = Criterion(
            id: "no-violence", question: both("Violence?"), eligibleAnswer: false, refusal: both("Not open."), source: "City page",
            shelfLifeDays: 4, streams: Programs.Stream.allCases, exceptionAllowed: true)
        let retention = ClockRule(kind: .retention, length: .days(0), starts: .ending, source: "City page")
        return .fixture(
            id, streams: streams, repeatRule: repeatRule, criteria: [criterion], fee: fee,
            segments: Segment.morningAndAfternoon.filter(\.required),
            therapy: therapy ? TherapyRules(minimumWeeks: 1, maximumWeeks: 8, sessionsPerWeek: 1, byAssessment: true) : nil,
            clocks: ClockRule.usual.filter { $0.kind != .retention } + [retention])
    }

    @Test func noReachableStateBreaksTheLaw() throws {
        var moves: Set<Explorer.Move> = []
        for (program, stream, detours) in Self.worlds {
            let counts = try Explorer(program: program, stream: stream, detours: detours, seconds: 40).explore()
            let end = counts.isClosed ? "closed at depth" : "whole to depth"
            print(
                "exploration \(program.id)/\(stream.rawValue), \(detours) detour(s): \(counts.states) states,",
                "\(counts.transitions) transitions, \(counts.refusals) refusals (\(counts.refusalCodes.count) kinds),",
                "\(end) \(counts.depth), \(Int(counts.cpu * 1000)) ms of CPU")
            #expect(counts.breaches.isEmpty, "\(counts.breaches.joined(separator: "\n"))")
            #expect(counts.isClosed || counts.depth >= 8)
            moves.formUnion(counts.moves)
        }
        holdTheTable(to: moves)
    }

    /// Every move that was seen stands in the table, and every move of the table was seen.
    private func holdTheTable(to moves: Set<Explorer.Move>) {
        for move in moves {
            let row = Workflow.transition(move.act)
            #expect(row.to.contains(move.to), "\(move.act) led from \(move.from) to \(move.to.rawValue), which isn't in its row")
        }
        for row in Workflow.all where row.act != .correct && row.act != .refer {
            for stage in row.to {
                #expect(moves.contains { $0.act == row.act && $0.to == stage }, "\(row.act.rawValue) never led to \(stage.rawValue)")
            }
        }
    }
}
