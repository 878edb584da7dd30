import Core
import Synchronization

/// Chance that a test has written out: each call returns the next draw, zeros when they are used up.
final class Script: Chance {
    private let draws: Mutex<ArraySlice<[UInt8]>>

    init(_ draws: [[UInt8]]) { self.draws = Mutex(draws[...]) }

    func bytes(_ count: Int) -> [UInt8] {
        draws.withLock { $0.popFirst() } ?? [UInt8](repeating: 0, count: count)
    }
}

/// Dates and moments that a test writes as literals; a literal that isn't one fails the test that uses it.
func date(_ text: String) throws -> CivilDate { try required(CivilDate(text), text) }
func instant(_ text: String) throws -> Instant { try required(Instant(text), text) }
func time(_ text: String) throws -> CivilTime { try required(CivilTime(text), text) }

struct NotALiteral: Error { let text: String }

private func required<Value>(_ value: Value?, _ text: String) throws -> Value {
    guard let value else { throw NotALiteral(text: text) }
    return value
}
