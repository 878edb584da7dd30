/// A table of counts of people that may be shown: small counts are hidden, and with them as many others as it takes so that no hidden count
/// follows from the totals.
///
/// First every count below the threshold is hidden, totals and zeros too: that nobody in a group was refused tells of everybody in it. Then,
/// while a reader can narrow a hidden count down to fewer values than a count below the threshold may have, the smallest shown count in its
/// row or column is hidden as well (complementary suppression: A. Hundepool et al., "Statistical Disclosure Control", Wiley 2012, sections
/// 4.2 and 4.4; Statistics Canada asks for the same of tables of counts). Which of the two reasons hid a count isn't told.
///
/// The table protects by itself alone. Who shows two tables of the same people has to build one of them, or the two give each other away: a
/// figure that sums some of the columns is a subtotal of this one.
public struct SuppressedTable: Sendable, Hashable {
    /// Row by row, each with its subtotals and its total last, and a last row of totals; nil where the count is hidden.
    public let cells: [[Int?]]
    public let threshold: Int

    /// - Parameters:
    ///   - counts: rows of equal length, without totals; none below zero.
    ///   - threshold: the smallest count that may be shown.
    ///   - subtotals: columns that are summed for themselves beside the total of all; no column is in two.
    ///   - hiddenBefore: what an earlier table of the same people hid, of the shape of ``cells``: it stays hidden, or the two would give it away.
    public init(_ counts: [[Int]], threshold: Int = 10, subtotals: [Range<Int>] = [], hiddenBefore: [[Bool]]? = nil) {
        let whole = Self.withTotals(counts, subtotals)
        var hidden = whole.map { $0.map { $0 < threshold } }
        if let hiddenBefore, hiddenBefore.map(\.count) == hidden.map(\.count) {
            hidden = zip(hidden, hiddenBefore).map { zip($0, $1).map { $0 || $1 } }
        }
        while let next = Self.further(whole, hidden, threshold, subtotals) { hidden[next.row][next.column] = true }
        cells = zip(whole, hidden).map { zip($0, $1).map { $1 ? nil : $0 } }
        self.threshold = threshold
    }

    init(cells: [[Int?]], threshold: Int) {
        self.cells = cells
        self.threshold = threshold
    }

    /// With subtotals and a total at the end of each row, and a row of totals at the end.
    public static func withTotals(_ counts: [[Int]], _ subtotals: [Range<Int>] = []) -> [[Int]] {
        let rows = counts.map { row in row + subtotals.map { row[$0].reduce(0, +) } + [row.reduce(0, +)] }
        let columns = rows.first?.count ?? 0
        return rows + [(0..<columns).map { column in rows.reduce(0) { $0 + $1[column] } }]
    }

    /// The count that has to be hidden too; nil when every hidden one is safe, or nothing is left to hide.
    private static func further(
        _ counts: [[Int]], _ hidden: [[Bool]], _ threshold: Int, _ subtotals: [Range<Int>]
    ) -> (row: Int, column: Int)? {
        let bounds = CellBounds(counts: counts, isHidden: hidden, subtotals: subtotals)
        let places = counts.indices.flatMap { row in counts[row].indices.map { (row: row, column: $0) } }
        for place in places where hidden[place.row][place.column] {
            let range = bounds.range(row: place.row, column: place.column)
            if range.upperBound - range.lowerBound >= threshold - 1 { continue }
            let shown = places.filter { !hidden[$0.row][$0.column] }
            let near = shown.filter { $0.row == place.row || $0.column == place.column }
            return (near.isEmpty ? shown : near).min { counts[$0.row][$0.column] < counts[$1.row][$1.column] }
        }
        return nil
    }
}
