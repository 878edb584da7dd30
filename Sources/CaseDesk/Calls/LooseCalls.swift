import Cases
import Core
import Database
import Programs

/// What the page of calls without a case shows.
public struct LooseCallList: Sendable, Hashable {
    /// Newest first.
    public let calls: [LooseCall]
    public let isMasked: Bool
}

extension CaseDesk {
    /// The newest so many are shown; older ones go within ``looseCallDays`` anyway.
    private static let mostLooseCalls = 200
    /// After so many days what was said is destroyed.
    public static let looseCallDays = LooseCallRecords.days

    /// Records a call or a visit that belongs to no case. For the coordinator.
    ///
    /// Throws `Refusal` (audited) for another role and for a day in the future, ``DeskError/alreadyDone(_:)`` for a token used before.
    public func noteLooseCall(_ call: Act.Call, happened: Happened, note: String?, by: By, token: String) async throws {
        let program = try program(of: by)
        let today = by.today(in: program)
        if let refusal = !by.isAgencys ? Refusal.onlyCoordinator : happened.date > today ? .inTheFuture(today: today) : nil {
            try await noteRefusal(refusal, act: .call, case: nil, by: by)
            throw refusal
        }
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        try await keepLooseCall(call, happened: happened, note: note, program, by: by, token: token)
    }

    /// Somebody who was never arrested asks on the public site to be called back. It is kept as a call without a case: for the coordinator alone,
    /// on Today until somebody has called, and gone after ``looseCallDays``.
    ///
    /// - Parameters:
    ///   - note: what the person wrote, as the coordinator reads it.
    ///   - address: of who asks; kept as a keyed hash, for a day, and in no other form.
    /// - Returns: seconds to wait, where too many have come from there; nil when it is kept.
    /// - Throws: ``DeskError/notFound`` for a program that takes no volunteers, ``DeskError/alreadyDone(_:)`` for a token used before.
    public func askToTakePart(_ note: String, program id: String, from address: String, at now: Instant, token: String) async throws -> Int64? {
        guard let program = shelf.newest(id), program.streams[.volunteer] != nil else { throw DeskError.notFound }
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        let asker = try CodeQuestions.asker(at: address, of: "ask-question", in: store)
        if let wait = try await store.write({ try CodeQuestions.ask(asker, at: now, $0.connection) }) { return wait }
        let today = program.date(of: now)
        let call = Act.Call(direction: .incoming, outcome: .spoke, voicemailLeft: false, callBackOn: today)
        try await keepLooseCall(call, happened: Happened(today), note: note, program, by: By(.visitor, at: now), token: token)
        return nil
    }

    private func keepLooseCall(_ call: Act.Call, happened: Happened, note: String?, _ program: Program, by: By, token: String) async throws {
        let id = drawID()
        let ring = try await store.createKeys(for: [id], scope: program.id, at: by.now)
        let sealed = try note.map { try ring.seal($0, record: id, field: "note") }
        let entry = entry("call.note", [id], by)
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: nil, at: by.now, writing.connection)
                try LooseCallRecords.insert(id, call, happened: happened, sealed: sealed, program: program.id, by: by, writing.connection)
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }

    /// Says that nothing more is to be done about a call. One that is settled already stays as it is.
    public func settleLooseCall(_ id: String, by: By) async throws {
        guard by.isAgencys else {
            try await noteRefusal(.onlyCoordinator, act: .call, case: nil, by: by)
            throw Refusal.onlyCoordinator
        }
        let program = try program(of: by)
        let entry = entry("call.settle", [id], by)
        try await store.write { writing in
            if try LooseCallRecords.settle(id, program: program.id, at: by.now, writing.connection) { try writing.record(entry) }
        }
    }

    /// The calls without a case, newest first; without what was said where the look can't be logged. For the coordinator.
    public func looseCalls(by: By) async throws -> LooseCallList {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let rows = try await store.read { try LooseCallRecords.all(program: program.id, limit: Self.mostLooseCalls, $0) }
        let ids = rows.map(\.id)
        let isLogged = try await logged(ids, on: "call.list", by: by)
        let ring = isLogged ? try await store.keys(for: ids) : nil
        return LooseCallList(calls: try rows.map { try $0.open(ring) }, isMasked: !isLogged)
    }

    /// Destroys what is older than ``looseCallDays``: the keys first, so that a crash leaves rows that nobody can read.
    func sweepLooseCalls(at now: Instant) async throws {
        let moment = now.adding(seconds: -Int64(Self.looseCallDays) * 86_400)
        let old = try await store.read { try LooseCallRecords.recorded(before: moment, $0) }
        if old.isEmpty { return }
        try await store.destroyKeys(of: old)
        try await store.write { try LooseCallRecords.delete(old, $0.connection) }
    }
}
