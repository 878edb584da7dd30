import Cases
import Core
import Database
import Programs

/// Where cases stand, as a list is parted by it.
public enum CaseGroup: String, Sendable, Hashable, CaseIterable {
    /// Not over yet.
    case open
    /// A decision or an ending is the prosecutor's to give.
    case prosecutor
    /// Agreed, and not yet reported.
    case program
    /// The ending is confirmed.
    case ended
    case all

    func holds(_ stage: Stage) -> Bool {
        switch self {
        case .open: !stage.isOver
        case .prosecutor: stage.isUndecided || stage.awaitsEnding
        case .program: stage.isTakingPart
        case .ended: stage.isOver
        case .all: true
        }
    }

    func holds(_ stream: Stream, of program: Program) -> Bool {
        self != .prosecutor || program.streams[stream]?.decides == .prosecutor
    }

    public var stages: [Stage] { Stage.allCases.filter(holds) }
}

/// How many cases within a reader's reach stand at each stage of each stream: for the tabs and the filter of a list, and for how
/// it is best read. Shows nobody, so no look is logged.
public struct CaseCounts: Sendable, Hashable {
    private let rows: [Row]
    private let program: Program

    private struct Row: Sendable, Hashable {
        let stage: Stage
        let stream: Stream
        let count: Int
    }

    init(_ scope: CaseScope, _ program: Program, _ connection: any Connection) throws {
        self.program = program
        rows = try connection.rows(
            "SELECT f.stage, f.stream, COUNT(*) FROM case_file AS f WHERE " + scope.condition + " GROUP BY f.stage, f.stream",
            scope.values
        ) { row in
            guard let stage = Stage(rawValue: try row.text(0)) else { throw StorageError.unexpectedValue(column: 0) }
            guard let stream = Stream(rawValue: try row.text(1)) else { throw StorageError.unexpectedValue(column: 1) }
            return Row(stage: stage, stream: stream, count: try row.int(2))
        }
    }

    public static func == (left: CaseCounts, right: CaseCounts) -> Bool { left.rows == right.rows }
    public func hash(into hasher: inout Hasher) { hasher.combine(rows) }

    /// In a group; of one stream where it is named.
    public func count(_ group: CaseGroup, stream: Stream? = nil) -> Int { sum(group, stream) { _ in true } }

    /// At one stage, in a group.
    public func count(_ group: CaseGroup, at stage: Stage, stream: Stream? = nil) -> Int { sum(group, stream) { $0 == stage } }

    private func sum(_ group: CaseGroup, _ stream: Stream?, _ isWanted: (Stage) -> Bool) -> Int {
        rows.reduce(0) { sum, row in
            let counts = group.holds(row.stage) && group.holds(row.stream, of: program) && isWanted(row.stage)
            return counts && (stream == nil || stream == row.stream) ? sum + row.count : sum
        }
    }

    var all: Int { rows.reduce(0) { $0 + $1.count } }
}
