/// What a reader of a table with hidden cells can work out about them, who knows that no count is below zero and that rows and columns add
/// up: for each hidden cell the least and the most that it can be.
///
/// Some of the columns may have a subtotal of their own, where nothing else is summed across them: rows and their groups of columns are then a
/// tree, and the table stays a network.
///
/// The hidden cells are arcs between the table's sums; what may move together is a flow through them, so that the least and the
/// most are maximum flows (D. Gusfield, "A Graph Theoretic Approach to Statistical Data Security", SIAM Journal on Computing 17(3), 1988;
/// A. Hundepool et al., "Statistical Disclosure Control", Wiley 2012, chapter 4).
public struct CellBounds: Sendable {
    /// The columns, then a column for each subtotal, then the totals; the totals of all rows are the last row.
    private let counts: [[Int]]
    private let isHidden: [[Bool]]
    private let subtotals: [Range<Int>]

    /// Stands for "no bound": nothing in the table keeps the cell below it.
    public static let unbounded = 1 << 40

    /// - Parameters:
    ///   - counts: every row with its subtotals and then its total, and a last row of totals. None is below zero.
    ///   - isHidden: of the same shape.
    ///   - subtotals: the columns that each subtotal sums; no column is in two.
    public init(counts: [[Int]], isHidden: [[Bool]], subtotals: [Range<Int>] = []) {
        self.counts = counts
        self.isHidden = isHidden
        self.subtotals = subtotals
    }

    /// The least and the most that a cell can be. A cell that is shown is what it is.
    public func range(row: Int, column: Int) -> ClosedRange<Int> {
        let count = counts[row][column]
        guard isHidden[row][column] else { return count...count }
        let (plus, minus) = sums(row, column)
        // More of a count is balanced by a way back through the other hidden cells, and less by one in the other direction.
        let more = flow(from: plus, to: minus, leavingOut: (row, column))
        let less = flow(from: minus, to: plus, leavingOut: (row, column))
        return (count - min(count, less))...min(Self.unbounded, count + more)
    }

    private var rows: Int { counts.count }
    private var columns: Int { counts.first?.count ?? 0 }
    /// Sums along a row, down a column, and of a row's columns that have a subtotal.
    private var size: Int { rows + columns + rows * subtotals.count }

    /// The two sums that a cell stands in: as something that is summed, and as a sum, or as that in a sum that is turned round. What is
    /// added on the one side has to be taken away on the other.
    private func sums(_ row: Int, _ column: Int) -> (plus: Int, minus: Int) {
        let (isTotal, first) = (column == columns - 1, columns - 1 - subtotals.count)
        let along: Int
        let other: Int
        if column >= first, !isTotal {
            (along, other) = (row, rows + columns + row * subtotals.count + column - first)
        } else {
            let group = subtotals.firstIndex { $0.contains(column) }
            along = group.map { rows + columns + row * subtotals.count + $0 } ?? row
            other = rows + column
        }
        return (row == rows - 1) == isTotal ? (along, other) : (other, along)
    }

    /// How much can move: a hidden count can grow without bound and shrink to zero.
    private func capacities(leavingOut cell: (row: Int, column: Int)) -> [[Int]] {
        var room = Array(repeating: Array(repeating: 0, count: size), count: size)
        for row in 0..<rows {
            for column in 0..<columns where isHidden[row][column] && (row, column) != cell {
                let (plus, minus) = sums(row, column)
                room[minus][plus] += Self.unbounded
                room[plus][minus] += counts[row][column]
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
