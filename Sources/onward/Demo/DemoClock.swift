import Core
import Foundation

/// The clock of a demonstration that is rehearsed: it stands still at the moment that a file names, until the file names another.
/// Only a demonstration can have one; everything else goes by the machine's clock.
struct DemoClock: Sendable {
    private let path: String

    /// Throws ``Complaint`` for a file that names no moment, such as `2026-03-08T13:30:00.000Z`.
    init(path: String) throws {
        self.path = path
        guard read() != nil else { throw Complaint("\(path) names no moment. Write one line into it, such as 2026-03-08T13:30:00.000Z.") }
    }

    /// The moment in the file; the machine's own where the file has gone.
    func now() -> Instant { read() ?? SystemClock.now() }

    private func read() -> Instant? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        return Instant(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
