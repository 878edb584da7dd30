import Core

/// When a transaction that PostgreSQL gave up is run again, and how often.
///
/// Serializable transactions may fail for no fault of theirs and are to be run again from the start
/// (PostgreSQL's manual, "Serialization Failure Handling").
public struct RetryPolicy: Sendable, Hashable {
    /// How often a body runs, at most; then `.busy`.
    public var tries: Int
    /// From this try on, transactions that failed take turns (an advisory lock of the schema), so that many writers
    /// of one row don't starve each other.
    public var turnsFrom: Int
    /// The longest pause between two tries, in milliseconds.
    public var longestPause: Int

    public init(tries: Int = 40, turnsFrom: Int = 3, longestPause: Int = 32) {
        self.tries = tries
        self.turnsFrom = turnsFrom
        self.longestPause = longestPause
    }

    /// Serialization failure, deadlock, and a number already taken in a ledger: a table whose next number is read and
    /// then written. Its constraint's name ends in `_ledger`.
    func retries(sqlState: String, constraint: String?) -> Bool {
        switch sqlState {
        case "40001", "40P01": true
        case "23505": constraint?.hasSuffix("_ledger") == true
        default: false
        }
    }

    /// How long to wait after so many failed tries (counted from 1): up to twice as long each time.
    func pause(after failed: Int, _ chance: any Chance) -> Int {
        let most = min(longestPause, 1 << min(failed, 10))
        return chance.below(max(1, most) + 1)
    }
}
