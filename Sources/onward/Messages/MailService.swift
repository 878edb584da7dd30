import CaseDesk
import Cases
import Core
import Database
import Logging
import Messages
import Programs
import ServiceLifecycle

/// What fills the outbox with reminders, and empties it. Several servers on one database share the work.
struct MailService: Service {
    let cases: CaseDesk
    /// Nil: messages wait.
    let transport: (any MessageTransport)?
    /// Nil: each program has its own.
    let quiet: QuietHours?
    /// Where people open their own page, under a name that says nothing; nil where there is none.
    let ownPage: String?
    let logger: Logger
    let clock: @Sendable () -> Instant

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    await every(seconds: 3600, "reminders can't be put into the outbox") { _ = try await cases.queueReminders(by: by) }
                }
                guard let transport else { return }
                group.addTask {
                    await every(seconds: 5, "the outbox can't be emptied") { while !Task.isCancelled, try await sendOne(by: transport) {} }
                }
            }
        }
    }

    private var by: By { By(.commandLine(), at: clock()) }

    /// False when nothing is due. What was begun is ended when the server stops in between: a message that was handed over must be
    /// written down as such.
    private func sendOne(by transport: any MessageTransport) async throws -> Bool {
        try await Task {
            guard let due = try await cases.takeMessage(by: by, quiet: quiet, ownPage: ownPage) else { return false }
            try await cases.settle(due, await transport.send(due.message, at: clock()), by: by)
            return true
        }.value
    }

    private func every(seconds: Int, _ complaint: Logger.Message, _ work: () async throws -> Void) async {
        while !Task.isCancelled {
            do {
                try await work()
            } catch {
                // Interrupted by the server's end: the next start does it.
                if Task.isCancelled { return }
                logger.error(complaint, metadata: ["error": "\(type(of: error))"])
            }
            try? await Task.sleep(for: .seconds(seconds))
        }
    }
}
