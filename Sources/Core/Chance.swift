/// Where random bytes come from. Only the composition root and tests choose a source;
/// everything below takes it as an argument, so that a demo or a failing test can be replayed.
public protocol Chance: Sendable {
    /// `count` bytes; the system's source is fit for keys, a seeded one only for synthetic data.
    func bytes(_ count: Int) -> [UInt8]
}

extension Chance {
    /// A number from 0 up to, not including, `bound` (which must be positive), without modulo bias.
    public func below(_ bound: Int) -> Int {
        precondition(bound > 0, "a bound of chance is positive")
        let limit = UInt64.max - UInt64.max % UInt64(bound)
        while true {
            let draw = bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            if draw < limit { return Int(draw % UInt64(bound)) }
        }
    }
}
