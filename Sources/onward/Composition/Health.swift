import Core
import Database
import HTTPTypes
import Synchronization
import WebFrame

/// Whether the files are sound, as the check after the start found them.
final class Health: Sendable {
    private let state = Mutex<State>(.checking)

    enum State: Sendable, Hashable { case checking, sound, faults(Int) }

    var current: State { state.withLock { $0 } }

    /// Checks each SQLite file (`PRAGMA quick_check`); PostgreSQL checks its own pages.
    func check(_ installation: Installation) async {
        var faults = 0
        for engine in Array(installation.engines.values) + [installation.keyStore] {
            guard let file = engine as? SQLiteEngine else { continue }
            do { faults += try await file.quickCheck().count } catch { faults += 1 }
        }
        let found = faults
        state.withLock { $0 = found == 0 ? .sound : .faults(found) }
    }
}

extension Installation {
    /// For load balancers: 200 once the server takes requests and can read, 503 when the check found a damaged file.
    func healthRoutes(_ health: Health) -> [Route] {
        [
            Route(.get, Path("/health"), .everyone, name: "health") { _ in
                for store in stores.values { _ = try await store.read { try $0.count("SELECT 1") } }
                return switch health.current {
                case .checking: .text("ok, checking\n")
                case .sound: .text("ok\n")
                case .faults: .text("damaged: run `onward doctor`\n", status: .serviceUnavailable)
                }
            }
        ]
    }
}
