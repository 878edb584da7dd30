import Core
import Database

extension OfficeDesk {
    /// Counts an attempt before what was typed is looked at, so that a hundred at once are a hundred; then reads what
    /// it is to be compared with. Throws `too-many-attempts` with the wait, and reads nothing then.
    func admit<T: Sendable>(
        _ keys: AttemptKeys, _ act: Act, counting kinds: [Throttle] = Throttle.allCases,
        _ read: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        let admission: Result<T, Refusal> = try await store.write { writing in
            let gate = try AttemptGate(keys, kinds, writing.connection)
            if let wait = gate.wait(at: act.at) {
                // One entry for each window: an attacker doesn't get to fill the log.
                if try gate.countRefused(wait, at: act.at, writing.connection) {
                    try writing.record(
                        act.entry([keys.nameRecord, keys.addressRecord], outcome: .refused("too-many-attempts")))
                }
                return .failure(.wait(seconds: wait.seconds))
            }
            try gate.count(at: act.at, writing.connection)
            return .success(try read(writing.connection))
        }
        return try admission.get()
    }
}
