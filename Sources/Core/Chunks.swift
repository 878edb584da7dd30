extension Array {
    /// Runs of at most `count` elements, in order; empty for no element. A statement takes a bounded number of parameters (SQLite 32,766,
    /// PostgreSQL 65,535), and a program's cases may be more.
    public func chunks(of count: Int) -> [[Element]] {
        stride(from: 0, to: self.count, by: count).map { Array(self[$0..<Swift.min($0 + count, self.count)]) }
    }
}
