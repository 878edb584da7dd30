import Testing

@testable import Statistics

@Suite struct SuppressedTableTests {
    /// A generator that draws the same tables each time (G. Marsaglia, "Xorshift RNGs", 2003).
    private struct Draws {
        var state: UInt64

        mutating func below(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }

        mutating func table(_ rows: Int, _ columns: Int, below bound: Int) -> [[Int]] {
            (0..<rows).map { _ in (0..<columns).map { _ in below(bound) } }
        }
    }

    /// Every way to fill the hidden cells that fits what is shown, by trying; the least and the most of each cell, counts up to `most`.
    private struct Fillings {
        let table: SuppressedTable
        let most: Int
        /// Enough is known once every hidden cell has so many values above its least.
        let enough: Int
        private(set) var ranges: [[ClosedRange<Int>?]]
        private var filled: [[Int]]

        init(_ table: SuppressedTable, most: Int, enough: Int = .max) {
            self.table = table
            self.most = most
            self.enough = enough
            filled = table.cells.dropLast().map { $0.dropLast().map { $0 ?? 0 } }
            ranges = table.cells.map { $0.map { _ in nil } }
            fill(0)
        }

        private var columns: Int { filled[0].count }

        private var isEnough: Bool {
            zip(table.cells, ranges).allSatisfy { cells, ranges in
                zip(cells, ranges).allSatisfy { $0 != nil || $1.map { $0.upperBound - $0.lowerBound >= enough } == true }
            }
        }

        private mutating func fill(_ place: Int) {
            if place > 0, place % columns == 0 {
                let row = place / columns - 1
                if let total = table.cells[row][columns], total != filled[row].reduce(0, +) { return }
            }
            guard place < filled.count * columns else { return note() }
            let (row, column) = (place / columns, place % columns)
            if table.cells[row][column] != nil { return fill(place + 1) }
            for count in 0...most where enough == .max || !isEnough {
                filled[row][column] = count
                fill(place + 1)
            }
        }

        private mutating func note() {
            let whole = SuppressedTable.withTotals(filled)
            for (row, cells) in table.cells.enumerated() {
                for (column, shown) in cells.enumerated() where shown != nil && shown != whole[row][column] { return }
            }
            for (row, counts) in whole.enumerated() {
                for (column, count) in counts.enumerated() {
                    let range = ranges[row][column] ?? count...count
                    ranges[row][column] = min(range.lowerBound, count)...max(range.upperBound, count)
                }
            }
        }
    }

    @Test func aTableOfLargeCountsIsShownAsItIs() {
        let table = SuppressedTable([[10, 25], [40, 12]])
        #expect(table.cells == [[10, 25, 35], [40, 12, 52], [50, 37, 87]])
    }

    @Test func aSmallCountTakesAnotherOfItsRowAndOfItsColumnWithIt() {
        let table = SuppressedTable([[3, 25, 31], [40, 12, 55], [28, 60, 19]])
        #expect(table.cells[0][0] == nil)
        #expect(table.cells[0].count { $0 == nil } > 1 && table.cells.count { $0[0] == nil } > 1)
        #expect(table.cells[3][3] == 273)
    }

    @Test func whereNobodyWasCountedNothingIsSaidOfIt() {
        let table = SuppressedTable([[0, 30], [20, 30]])
        #expect(table.cells[0][0] == nil && table.cells == SuppressedTable([[0, 30], [20, 30]]).cells)
        #expect(SuppressedTable([[1, 2], [0, 1]]).cells.allSatisfy { $0.allSatisfy { $0 == nil } })
    }

    /// The bounds are those that trying every filling finds, up to the count at which trying ends.
    @Test func theBoundsAreWhatEveryFillingComesTo() throws {
        var draws = Draws(state: 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<100 {
            let counts = draws.table(2, 2, below: 4)
            let whole = SuppressedTable.withTotals(counts)
            let hidden = whole.map { $0.map { _ in draws.below(2) == 0 } }
            let shown = SuppressedTable(cells: zip(whole, hidden).map { zip($0, $1).map { $1 ? nil : $0 } }, threshold: 1)
            let most = 8
            let tried = Fillings(shown, most: most).ranges
            let bounds = CellBounds(counts: whole, isHidden: hidden)
            for row in 0..<2 {
                for column in 0..<2 {
                    let range = bounds.range(row: row, column: column)
                    let upper = try #require(tried[row][column]?.upperBound)
                    #expect(range.upperBound == CellBounds.unbounded ? upper >= most - 3 : upper == range.upperBound, "\(counts) \(hidden) \(row) \(column)")
                    #expect(range.lowerBound == tried[row][column]?.lowerBound, "\(counts) \(hidden) \(row) \(column)")
                }
            }
        }
    }

    /// The property that counts: whoever solves the table for its hidden cells finds for each as many values as a small count may have.
    @Test(arguments: [(2, 2, 9, 1), (2, 3, 5, 2), (3, 2, 6, 3), (2, 2, 14, 4)])
    func noHiddenCountFollowsFromWhatIsShown(rows: Int, columns: Int, below: Int, seed: UInt64) {
        var draws = Draws(state: seed &* 0x2545_F491_4F6C_DD1D)
        let threshold = 3
        for _ in 0..<30 {
            let counts = draws.table(rows, columns, below: below)
            let table = SuppressedTable(counts, threshold: threshold)
            let whole = SuppressedTable.withTotals(counts)
            let tried = Fillings(table, most: below + threshold, enough: threshold - 1).ranges
            for (row, cells) in table.cells.enumerated() {
                for (column, shown) in cells.enumerated() {
                    if let shown {
                        #expect(shown == whole[row][column] && shown >= threshold)
                    } else if let range = tried[row][column] {
                        #expect(range.upperBound - range.lowerBound >= threshold - 1, "\(counts) \(table.cells) \(row) \(column): \(range)")
                    }
                }
            }
        }
    }

    /// The same for tables as large as are shown, by the bounds.
    @Test func noHiddenCountFollowsInALargeTable() {
        var draws = Draws(state: 0xD1B5_4A32_D192_ED03)
        for _ in 0..<20 {
            let counts = draws.table(8, 6, below: 30)
            let table = SuppressedTable(counts)
            let bounds = CellBounds(counts: SuppressedTable.withTotals(counts), isHidden: table.cells.map { $0.map { $0 == nil } })
            for (row, cells) in table.cells.enumerated() {
                for (column, shown) in cells.enumerated() where shown == nil {
                    let range = bounds.range(row: row, column: column)
                    #expect(range.upperBound - range.lowerBound >= 9)
                }
            }
        }
    }

    /// With a subtotal of the first two columns: no hidden cell can be told, by trying every filling that fits subtotals too.
    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func noHiddenCountFollowsFromASubtotal(seed: UInt64) {
        var draws = Draws(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let (threshold, subtotals) = (2, [0..<2])
        for _ in 0..<2 {
            let counts = draws.table(2, 3, below: 3)
            let table = SuppressedTable(counts, threshold: threshold, subtotals: subtotals)
            let whole = SuppressedTable.withTotals(counts, subtotals)
            let bounds = CellBounds(counts: whole, isHidden: table.cells.map { $0.map { $0 == nil } }, subtotals: subtotals)
            var ranges: [[ClosedRange<Int>]] = whole.map { $0.map { $0...$0 } }
            // Six cells of six values each: no count is above two, so none has to grow beyond four for another to shrink to nothing.
            let most = 6
            for number in 0..<(most * most * most * most * most * most) {
                var rest = number
                let filled = (0..<2).map { _ in (0..<3).map { _ -> Int in defer { rest /= most }; return rest % most } }
                let other = SuppressedTable.withTotals(filled, subtotals)
                let fits = zip(table.cells, other).allSatisfy { zip($0, $1).allSatisfy { $0 == nil || $0 == $1 } }
                guard fits else { continue }
                for row in other.indices {
                    for column in other[row].indices {
                        let (old, new) = (ranges[row][column], other[row][column])
                        ranges[row][column] = min(old.lowerBound, new)...max(old.upperBound, new)
                    }
                }
            }
            for row in whole.indices {
                for column in whole[row].indices {
                    let (found, said) = (ranges[row][column], bounds.range(row: row, column: column))
                    #expect(said.lowerBound == found.lowerBound && said.upperBound >= found.upperBound, "\(counts) \(table.cells) \(row) \(column)")
                    if table.cells[row][column] == nil { #expect(said.upperBound - said.lowerBound >= threshold - 1) }
                    // What stays under the bound of the trying is exact.
                    if said.upperBound < most - 2 { #expect(said == found) }
                }
            }
        }
    }

    @Test func whatWasHiddenBeforeStaysHidden() {
        let first = SuppressedTable([[9, 30], [40, 50]])
        let next = SuppressedTable([[10, 30], [40, 50]], hiddenBefore: first.cells.map { $0.map { $0 == nil } })
        #expect(SuppressedTable([[10, 30], [40, 50]]).cells[0][0] == 10)
        for (before, after) in zip(first.cells.joined(), next.cells.joined()) where before == nil { #expect(after == nil) }
    }

    /// As large as a yearly report's: six ways to stand, two of them with a subtotal.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func noHiddenCountFollowsInAYearlyTable(seed: UInt64) {
        var draws = Draws(state: seed &* 0xD1B5_4A32_D192_ED03)
        let subtotals = [0..<2]
        let counts = draws.table(5, 6, below: 40)
        let table = SuppressedTable(counts, subtotals: subtotals)
        let bounds = CellBounds(
            counts: SuppressedTable.withTotals(counts, subtotals), isHidden: table.cells.map { $0.map { $0 == nil } }, subtotals: subtotals)
        for (row, cells) in table.cells.enumerated() {
            for (column, shown) in cells.enumerated() where shown == nil {
                let range = bounds.range(row: row, column: column)
                #expect(range.upperBound - range.lowerBound >= 9)
            }
        }
    }
}
