import CaseDesk
import Core
import Logging
import ServiceLifecycle

/// What makes letters that were ordered. After a kill it goes on where it was; several servers on one database share the work.
struct LetterService: Service {
    let cases: CaseDesk
    let logger: Logger
    let clock: @Sendable () -> Instant

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    while !Task.isCancelled, try await cases.makeNextLetter(at: clock()) {}
                } catch {
                    // Interrupted by the server's end: the next start does it.
                    if Task.isCancelled { return }
                    logger.error("ordered letters can't be made", metadata: ["error": "\(type(of: error))"])
                }
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }
}
