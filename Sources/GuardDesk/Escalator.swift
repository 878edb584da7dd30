import Core
import Database
import Safeguarding

/// One call to those who answer for a stub.
public struct StubCall: Sendable, Hashable {
    public let id: StubID
    public let number: FileNumber
    public let program: String
    public let status: StubStatus
}

/// Calls those who answer for a stub, again and again, until the report is written down. It reads no clock: whoever runs it says what time it is.
///
/// A call goes out first and is written down afterwards, so that it is made at least once whatever ends the process in between; and it goes out also when it
/// can't be written down.
public actor Escalator {
    private let desk: GuardDesk
    private let tell: @Sendable (StubCall) async -> Int
    /// Calls that the database doesn't know of, since it couldn't be written to.
    private var unwritten: [StubID: Instant] = [:]

    /// - Parameter tell: tells those who answer for it, and gives how many were reached.
    public init(desk: GuardDesk, tell: @escaping @Sendable (StubCall) async -> Int) {
        self.desk = desk
        self.tell = tell
    }

    /// Makes every call that is due. Throws only when nothing can be read.
    ///
    /// - Returns: the calls that were made.
    @discardableResult
    public func round(at now: Instant) async throws -> [StubCall] {
        let open = try await desk.openStubs()
        unwritten = unwritten.filter { known in open.contains { $0.id == known.key } }
        var made: [StubCall] = []
        for file in open {
            guard Escalation.isDue(file.status, called: unwritten[file.id] ?? file.called, at: now), await desk.take(file, at: now) else { continue }
            let call = StubCall(id: file.id, number: file.number, program: file.program, status: file.status)
            let reached = await tell(call)
            unwritten[file.id] = await desk.note(call, reached: reached, at: now) ? nil : now
            made.append(call)
        }
        return made
    }
}

extension GuardDesk {
    /// Takes a call for this server, so that several don't all call. False when another has it. Where that can't be written, this one calls: twice is
    /// better than not at all.
    func take(_ file: StubFile, at now: Instant) async -> Bool {
        if Escalation.isTaken(until: file.callingUntil, at: now) { return false }
        let taken = try? await store.write { writing in
            try writing.connection.execute(
                """
                UPDATE stub SET calling_until = $2 WHERE id = $1 AND status = $3
                AND COALESCE(called_at, '') = $4 AND COALESCE(calling_until, '') = $5
                """, file.id, now.adding(seconds: Escalation.lease), file.status.rawValue, file.called?.description ?? "",
                file.callingUntil?.description ?? "")
        }
        return taken != 0
    }

    /// Writes down that a call was made. False where that can't be written.
    func note(_ call: StubCall, reached: Int, at now: Instant) async -> Bool {
        let id = drawID()
        let entry = AuditEntry(id: drawID(), at: now, actor: Actor(operator: "escalation"), act: "concern.call", records: [call.id.text])
        let written: Void? = try? await store.write { writing in
            try writing.connection.execute(
                "UPDATE stub SET called_at = $2, calling_until = NULL WHERE id = $1 AND status = $3", call.id, now, call.status.rawValue)
            try writing.connection.execute("INSERT INTO stub_call (id, stub_id, at, reached) VALUES ($1, $2, $3, $4)", id, call.id, now, reached)
            try writing.record(entry)
        }
        return written != nil
    }
}
