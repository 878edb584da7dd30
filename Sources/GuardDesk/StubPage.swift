import Core
import Database
import Programs
import Safeguarding

/// One line of a list of stubs.
public struct StubListLine: Sendable, Hashable {
    public let number: FileNumber
    public let raised: Instant
    public let status: StubStatus
}

/// A stub, as whoever raised it and the safeguarding lead read it.
public struct StubPage: Sendable {
    public let number: FileNumber
    public let stub: Stub
    /// Whose law and whose numbers apply.
    public let program: Program
    /// When those who answer for it were called, the last first, and how many were reached.
    public let calls: [(at: Instant, reached: Int)]
    /// On the wall of the program's zone.
    public let now: (on: CivilDate, at: CivilTime)

    /// Why this can't be written down now; nil when it can.
    public func refusal(of deed: StubDeed) -> Refusal? { stub.refusal(of: deed, now: now) }
}

extension GuardDesk {
    /// At most so many calls are shown.
    private static let mostCalls = 20

    /// The stubs that this asker raised; for a safeguarding lead, those of the program. The look is audited.
    public func stubs(by asker: GuardAsker) async throws -> [StubListLine] {
        let scope = try StubScope(asker)
        let found = try await store.read { try StubFile.all(scope, $0) }
        try await views.shown(found.map(\.id.text), on: "concern.list", by: asker.actor, id: drawID(), at: asker.now)
        return found.map { StubListLine(number: $0.number, raised: $0.raised, status: $0.status) }
    }

    /// A stub. The look is audited.
    ///
    /// - Throws: ``GuardError/notFound``, ``GuardError/noGrant``.
    public func stub(_ number: FileNumber, by asker: GuardAsker) async throws -> StubPage {
        let scope = try StubScope(asker)
        let read = try await store.read { connection -> (file: StubFile, lines: [StubFile.StoredLine], calls: [(Instant, Int)])? in
            guard let file = try StubFile.find(number, scope, connection) else { return nil }
            let calls = try connection.rows(
                "SELECT at, reached FROM stub_call WHERE stub_id = $1 ORDER BY at DESC, id LIMIT $2", file.id, Self.mostCalls
            ) { (try $0.instant(0), try $0.int(1)) }
            return (file, try StubFile.lines(of: file.id, connection), calls)
        }
        guard let read else { throw GuardError.notFound }
        let program = try program(read.file.program)
        let ring = try await store.keys(for: [read.file.id.text])
        let stub = try read.file.open(ring, lines: read.lines)
        // A page that shows a concern whose look can't be logged still shows it: what is on it names nobody, and the report can't wait for a full disk.
        try? await views.shown([read.file.id.text], on: "concern.page", by: asker.actor, id: drawID(), at: asker.now)
        return StubPage(
            number: number, stub: stub, program: program, calls: read.calls.map { (at: $0.0, reached: $0.1) }, now: program.wall(at: asker.now))
    }

    /// Whom the law of the asker's program names, and its numbers: for a form that is still blank.
    public func programOf(_ asker: GuardAsker) throws -> Program { try program(asker.actor.grant?.program) }
}
