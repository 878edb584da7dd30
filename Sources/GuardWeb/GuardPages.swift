import ConcernForm
import Core
import GuardDesk
import HTTPTypes
import Markup
import Safeguarding
import WebFrame

/// The pages about concerns for children: raised by anybody, reported by who raised them, looked after by the safeguarding lead.
public struct GuardPages: Sendable {
    let desk: GuardDesk
    /// The names of staff by actor. Accounts are another compartment's.
    let staff: @Sendable ([String]) async -> [String: String]

    public init(desk: GuardDesk, staff: @escaping @Sendable ([String]) async -> [String: String] = { _ in [:] }) {
        self.desk = desk
        self.staff = staff
    }

    /// The duty is everybody's, so every role may raise a concern.
    static let anybody = Access.only(Set(Role.allCases))

    /// Every route, each with who may reach it.
    public var routes: [Route] { listRoutes + raiseRoutes + stubRoutes }

    /// What stands at the top of each of this person's pages while a report of theirs isn't written down. It can't be closed or put off.
    public func alarm(for session: Session) -> PageAlarm? {
        let waiting = desk.board.waiting(for: session.actor)
        guard let first = waiting.first else { return nil }
        return PageAlarm(
            sentence: GuardWebText.alarm(n: waiting.count), path: waiting.count == 1 ? GuardPaths.concern(first) : GuardPaths.concerns(),
            label: GuardWebText.alarmOpen)
    }
}

extension WebRequest {
    var asker: GuardAsker {
        get throws { GuardAsker(try actor, at: now) }
    }
}

extension GuardPages {
    /// A form about a child: what can't be written down, since the disk is full or the database away, comes back with everything that was typed and with
    /// whom to call, since the call can't wait for that.
    func submit(
        _ request: WebRequest, showing page: @escaping (FormView) async throws -> Page, _ act: (inout FormReader) async throws -> WebResponse
    ) async throws -> WebResponse {
        do {
            return try await request.submit(showing: page, act)
        } catch GuardError.notWritten {
            let refusal = Refusal(
                code: "concern-not-written", sentence: GuardWebText.notWritten, source: "docs/decisions/0032-safeguarding.md")
            return request.page(try await page(request.sentForm(refusal: refusal)), status: .serviceUnavailable)
        }
    }
}

extension StubStatus {
    var tone: Tone {
        switch self {
        case .unreported: .urgent
        case .reported: .soon
        case .acknowledged: .done
        }
    }
}
