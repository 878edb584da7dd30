/// What a reader of a table with hidden cells can work out about them, who knows that no count is below zero and that rows and columns add
/// up: for each hidden cell the least and the most that it can be.
///
/// The hidden cells are arcs between the table's rows and columns; what may move together is a flow through them, so that the least and the
/// most are maximum flows (D. Gusfield, "A Graph Theoretic Approach to Statistical Data Security", SIAM Journal on Computing 17(3), 1988;
/// A. Hundepool et al., "Statistical Disclosure Control", Wiley 2012, chapter 4).
public struct CellBounds: Sendable {
    /// With the totals as last row and last column.
    private let counts: [[Int]]
    private let isHidden: [[Bool]]

    /// Stands for "no bound": nothing in the table keeps the cell below it.
    public static let unbounded = 1 << 40

    /// - Parameters:
    ///   - counts: every row with its total last, and a last row of totals. None is below zero.
    ///   - isHidden: of the same shape.
    public init(counts: [[Int]], isHidden: [[Bool]]) {
        self.counts = counts
        self.isHidden = isHidden
    }

    /// The least and the most that a cell can be. A cell that is shown is what it is.
    public func range(row: Int, column: Int) -> ClosedRange<Int> {
        let count = counts[row][column]
        guard isHidden[row][column] else { return count...count }
        let isTotal = sign(row, column) < 0
        let (from, to) = (node(row: row), node(column: column))
        // More of a count is balanced by a way back from its column to its row, and less by one from its row to its column; totals the
        // other way round.
        let more = flow(from: isTotal ? from : to, to: isTotal ? to : from, leavingOut: (row, column))
        let less = flow(from: isTotal ? to : from, to: isTotal ? from : to, leavingOut: (row, column))
        return (count - min(count, less))...min(Self.unbounded, count + more)
    }

    private var rows: Int { counts.count }
    private var columns: Int { counts.first?.count ?? 0 }
    private func node(row: Int) -> Int { row }
    private func node(column: Int) -> Int { rows + column }

    /// In its row's and its column's sum a count stands against their total; the total of all stands against totals, as a count does.
    private func sign(_ row: Int, _ column: Int) -> Int { (row == rows - 1) == (column == columns - 1) ? 1 : -1 }

    /// How much can move: a hidden count can grow without bound and shrink to zero.
    private func capacities(leavingOut cell: (row: Int, column: Int)) -> [[Int]] {
        let size = rows + columns
        var room = Array(repeating: Array(repeating: 0, count: size), count: size)
        for row in 0..<rows {
            for column in 0..<columns where isHidden[row][column] && (row, column) != cell {
                let (grow, shrink) = (Self.unbounded, counts[row][column])
                let isTotal = sign(row, column) < 0
                room[node(row: row)][node(column: column)] = isTotal ? shrink : grow
                room[node(column: column)][node(row: row)] = isTotal ? grow : shrink
            }
        }
        return room
    }

    /// The maximum flow by shortest augmenting paths (J. Edmonds and R. M. Karp, Journal of the ACM 19(2), 1972).
    private func flow(from source: Int, to sink: Int, leavingOut cell: (row: Int, column: Int)) -> Int {
        var room = capacities(leavingOut: cell)
        var sum = 0
        while sum < Self.unbounded, let path = path(from: source, to: sink, room) {
            let amount = path.map { room[$0.0][$0.1] }.min() ?? 0
            for (one, next) in path {
                room[one][next] -= amount
                room[next][one] += amount
            }
            sum += amount
        }
        return min(sum, Self.unbounded)
    }

    private func path(from source: Int, to sink: Int, _ room: [[Int]]) -> [(Int, Int)]? {
        var before = Array(repeating: -1, count: room.count)
        before[source] = source
        var queue = [source]
        var place = 0
        while place < queue.count, before[sink] < 0 {
            let one = queue[place]
            place += 1
            for next in room.indices where before[next] < 0 && room[one][next] > 0 {
                before[next] = one
                queue.append(next)
            }
        }
        if before[sink] < 0 { return nil }
        var steps: [(Int, Int)] = []
        var node = sink
        while node != source {
            steps.append((before[node], node))
            node = before[node]
        }
        return steps
    }
}
