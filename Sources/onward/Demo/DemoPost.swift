import CaseDesk
import Core
import Messages
import Programs

/// The messages of a demonstration: handed to a mail server that isn't there while its history is played, as they would have been then; those of
/// the last weeks wait, and of each program one couldn't be sent. Nothing leaves the machine.
struct DemoPost: Sendable {
    let desk: CaseDesk
    /// When the mail server was last there.
    let lastDelivery: Instant
    let seed: UInt64

    /// A mail server's answer for an address that it doesn't know.
    private static let noSuchMailbox = 550

    /// Whatever is due at a moment of the history.
    func deliver(at moment: Instant) async throws {
        guard moment < lastDelivery else { return }
        let by = By(Actor(operator: "demo"), at: moment)
        try await DemoChance.during(seed ^ UInt64(bitPattern: moment.milliseconds)) {
            try await desk.queueReminders(by: by)
            while let due = try await desk.takeMessage(by: by) { try await desk.settle(due, .handedOver, by: by) }
        }
    }

    /// At the history's end: of each program the first that waits is refused; what else is due is put off, as by a server that is too busy.
    func end(at now: Instant) async throws {
        let by = By(Actor(operator: "demo"), at: now)
        try await DemoChance.during(seed) {
            try await desk.queueReminders(by: by)
            var refused: Set<String> = []
            while let due = try await desk.takeMessage(by: by, quiet: QuietHours.none) {
                let isFirst = refused.insert(due.program).inserted
                try await desk.settle(due, isFirst ? .refused(code: Self.noSuchMailbox) : .later(code: 451), by: by)
            }
        }
    }
}
