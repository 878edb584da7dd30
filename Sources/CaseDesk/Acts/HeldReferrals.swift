import Cases
import Core
import Database
import Programs

/// A referral that waits until a person has looked at whom it resembles.
public struct HeldReferral: Sendable, Hashable {
    public let id: String
    /// Nil when the look couldn't be logged, or the text is destroyed.
    public let referral: Referral?
    public let stream: Stream
    public let heldAt: Instant
    /// Why it was held, as stable codes.
    public let codes: [String]
    /// Whom it resembles now, likest first. Empty when masked.
    public let like: [Likeness]
}

extension CaseDesk {
    func hold(_ referral: Referral, like: [Likeness], program: Program, by: By, token: String) async throws -> String {
        let held = HeldCase(
            id: drawID(), referral, like: like.map(\.id), codes: like.first?.codes ?? [], program: program, by: by, token: token)
        let ring = try await store.createKeys(for: [held.id], scope: program.id, at: by.now)
        try await write(held, ring)
        return held.id
    }

    /// Writes a held referral whose key is there already.
    func write(_ held: HeldCase, _ ring: KeyRing) async throws {
        let sealed = try ring.seal(try SealedJSON.text(held.referral), record: held.id, field: "referral")
        let entry = entry("referral.hold", [held.id] + held.like.map(\.text), held.by)
        do {
            try await store.write { writing in
                try FormTokens.use(held.token, case: nil, at: held.by.now, writing.connection)
                try HeldRecords.insert(held, sealed: sealed, writing.connection)
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: held.token)
        }
    }

    /// The referrals that wait for somebody to look, oldest first. For the coordinator. Masked when the look can't be logged.
    public func heldReferrals(by: By) async throws -> [HeldReferral] {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let rows = try await store.read { try HeldRecords.open(program: program.id, $0) }
        let ring = try await store.keys(for: rows.map(\.id))
        var held: [HeldReferral] = []
        for row in rows {
            let referral = try row.open(ring)
            let like = try await alike(referral?.person, stream: row.stream, program: program.id)
            held.append(
                HeldReferral(
                    id: row.id, referral: referral, stream: row.stream, heldAt: row.heldAt, codes: row.codes, like: like))
        }
        let shown = held.flatMap { [$0.id] + $0.like.map(\.id.text) }
        return try await logged(shown, on: "referral.held", by: by) ? held : held.map(\.masked)
    }

    /// A person has looked. A different person: the case is opened, as it would have been, by the rules as they are now.
    /// The same: the referral is put away (its text is destroyed, its trace stays in the audit log), and the existing
    /// case goes on; nil is returned.
    ///
    /// Throws `Refusal` (audited; the referral goes on waiting) when the rules don't allow the case to be opened,
    /// ``DeskError/notFound`` when it isn't waiting.
    public func resolveHeld(_ id: String, samePerson: Bool, by: By, token: String) async throws -> ReferralOutcome? {
        let program = try program(of: by)
        guard by.isAgencys else {
            try await noteRefusal(.onlyCoordinator, act: .refer, case: nil, by: by)
            throw Refusal.onlyCoordinator
        }
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        let rows = try await store.read { try HeldRecords.open(program: program.id, $0) }
        guard let row = rows.first(where: { $0.id == id }) else { throw DeskError.notFound }
        let outcome = try await resolve(row, samePerson: samePerson, program: program, by: by, token: token)
        try await store.destroyKeys(of: [id])
        return outcome
    }

    private func resolve(
        _ row: HeldRecords.Row, samePerson: Bool, program: Program, by: By, token: String
    ) async throws -> ReferralOutcome? {
        if samePerson {
            try await putAway(row, by: by, token: token)
            return nil
        }
        guard var referral = try row.open(try await store.keys(for: [row.id])) else { throw DeskError.notFound }
        referral.agency = referral.agency ?? AgencyID(row.agency)
        let asked = referral
        let events = try await audited(by) { () throws(Refusal) in try Opening.events(asked, program: program, by: by) }
        return try await open(referral, events: events, program: program, by: by, token: token, resolving: row.id)
    }

    private func putAway(_ row: HeldRecords.Row, by: By, token: String) async throws {
        let entry = entry("referral.same", [row.id, row.likeCase.text], by)
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: row.likeCase, at: by.now, writing.connection)
                try HeldRecords.resolve(row.id, as: "same", opened: nil, at: by.now, writing.connection)
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }
}

extension HeldReferral {
    fileprivate var masked: HeldReferral {
        HeldReferral(id: id, referral: nil, stream: stream, heldAt: heldAt, codes: codes, like: [])
    }
}
