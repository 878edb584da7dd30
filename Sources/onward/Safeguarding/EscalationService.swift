import Core
import Database
import GuardDesk
import Logging
import Messages
import Safeguarding
import ServiceLifecycle

/// Carries concerns for children to safeguarding, and calls those who answer for them until the report is written down: day and night, whatever the
/// programs' quiet hours say.
struct EscalationService: Service {
    let installation: Installation
    /// Nil: nobody is written to. The line at the top of the pages stands there all the same.
    let transport: (any MessageTransport)?
    /// By program.
    let addresses: [String: [EmailAddress]]
    let logger: Logger
    let clock: @Sendable () -> Instant

    /// Who the messages seem to be from.
    static let sender = Bilingual(en: "Onward", fr: "Onward")
    /// The columns in which a concern can be raised.
    private static let senders: [Compartment] = [.cases, .support]

    func run() async throws {
        await cancelWhenGracefulShutdown {
            let escalator = Escalator(desk: installation.guarding) { await tell($0) }
            while !Task.isCancelled {
                do {
                    try await carry()
                    try await escalator.round(at: clock())
                } catch {
                    if Task.isCancelled { return }
                    logger.error("concerns for children can't be looked through", metadata: ["error": "\(type(of: error))"])
                }
                try? await Task.sleep(for: .seconds(5))
            }
        }
    }

    func carry() async throws {
        guard let receiver = installation.stores[.safeguarding] else { return }
        for compartment in Self.senders {
            guard let sender = installation.stores[compartment] else { continue }
            let courier = Courier(from: sender, to: receiver) { handOver, _ in try await installation.guarding.apply(handOver, at: clock()) }
            let round = try await courier.deliver()
            for failure in round.failed {
                logger.error("a concern for a child wasn't delivered", metadata: ["error": "\(type(of: failure.error))"])
            }
        }
    }

    /// The message names no program, no person and nothing that happened; a line in the log says the same for whoever watches that.
    private func tell(_ call: StubCall) async -> Int {
        logger.log(level: call.status == .unreported ? .critical : .notice, "a concern for a child waits", metadata: ["number": "\(call.number)", "status": "\(call.status.rawValue)"])
        guard let transport else { return 0 }
        var reached = 0
        for (place, address) in (addresses[call.program] ?? []).enumerated() {
            let now = clock()
            let body = Language.official.map { Self.body(call)($0) }.joined(separator: "\n\n")
            let message = Message(
                id: "\(call.id.text)x\(now.milliseconds)x\(place)", to: address, subject: OnwardText.escalationSubject(.en), body: body, language: .en)
            if await transport.send(message, at: now) == .handedOver { reached += 1 }
        }
        return reached
    }

    private static func body(_ call: StubCall) -> Bilingual {
        let number = call.number.description
        return call.status == .unreported ? OnwardText.escalationUnreported(number: number) : OnwardText.escalationUnacknowledged(number: number)
    }
}
