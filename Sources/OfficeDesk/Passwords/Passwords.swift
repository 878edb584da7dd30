import Core
import Database
import Dispatch
import Synchronization

/// Makes and checks password hashes on a few threads of its own, so that a burst of sign-ins takes neither the
/// threads that serve pages nor more memory than `threads` × 19 MiB.
public final class Passwords: Sendable {
    private let queues: [DispatchQueue]
    private let longestQueue: Int
    private let state: Mutex<Waiting>

    private struct Waiting {
        var jobs: [Int]
    }

    /// - Parameters:
    ///   - threads: how many hashes are computed at once, 1 or more.
    ///   - longestQueue: how many may wait for each thread (at about 25 ms each) before further ones are refused.
    public init(threads: Int = 2, longestQueue: Int = 64) {
        queues = (0..<max(1, threads)).map { DispatchQueue(label: "onward.passwords.\($0)") }
        self.longestQueue = longestQueue
        state = Mutex(Waiting(jobs: Array(repeating: 0, count: queues.count)))
    }

    /// The stored form of a new password: Argon2id at the current cost, with a salt of 16 bytes drawn from `chance`.
    /// Throws `StorageError.busy` when too many wait, `StorageError.unavailable` when there is no memory for it.
    public func hash(_ password: String, chance: any Chance) async throws -> String {
        let salt = chance.bytes(Argon2id.saltLength)
        guard let stored = try await onThread({ Argon2id.hash(password, salt: salt, cost: .current) }) else {
            throw StorageError.unavailable(reason: "no memory to hash a password")
        }
        return stored
    }

    /// Whether `password` is the one `stored` was made from. With nil, for an account that doesn't exist or has no
    /// password yet, it takes as long and is false.
    /// Throws `StorageError.busy` when too many wait.
    public func verify(_ password: String, stored: String?) async throws -> Bool {
        let isRight = try await onThread { Argon2id.verify(password, stored: stored ?? Argon2id.nobody) }
        return isRight && stored != nil
    }

    /// Whether a stored hash costs less than one made now would, or isn't one: hash anew at the next right password.
    public func needsRehash(_ stored: String) -> Bool {
        guard let cost = Argon2Cost(stored: stored) else { return true }
        return !cost.isAtLeast(.current)
    }

    private func onThread<T: Sendable>(_ job: @escaping @Sendable () -> T) async throws -> T {
        guard Sodium.isReady else { throw StorageError.unavailable(reason: "libsodium could not be started") }
        guard let line = takePlace() else { throw StorageError.busy }
        return await withCheckedContinuation { continuation in
            queues[line].async {
                let result = job()
                self.state.withLock { $0.jobs[line] -= 1 }
                continuation.resume(returning: result)
            }
        }
    }

    /// The shortest queue; nil when even that is full.
    private func takePlace() -> Int? {
        state.withLock { waiting in
            guard let line = waiting.jobs.indices.min(by: { waiting.jobs[$0] < waiting.jobs[$1] }),
                waiting.jobs[line] < longestQueue
            else { return nil }
            waiting.jobs[line] += 1
            return line
        }
    }
}
