import Cases
import Core
import Database
import Programs

/// What a disposal has destroyed, and what stays. Names nobody.
public struct DisposalCertificate: Sendable, Hashable {
    public let id: CaseID
    public let number: FileNumber
    public let program: String
    public let stream: Stream
    public let closedOn: CivilDate?
    public let disposedAt: Instant
    /// Who did it, by id.
    public let actor: String
    /// The audit entry of the disposal.
    public let entry: String
    /// Events whose clear facts stay in the ledger.
    public let events: Int
    /// Events whose sealed words are gone.
    public let texts: Int
    /// Scans that are gone.
    public let documents: Int
    /// Whether the stream leaves a once-only marker, which says only that somebody alike has attended.
    public let leavesMarker: Bool
}

extension CasePage {
    /// Why the case may not be disposed of now by this asker; nil when it may.
    public func refusalOfDisposal(by: By) -> Refusal? {
        let circumstances = by.circumstances(of: Happened(by.today(in: program)), in: program)
        return state.refusal(of: .dispose, in: circumstances, under: program)
    }
}

extension CaseDesk {
    /// Disposes of a closed case: its key and index tokens are destroyed, then what they sealed is taken away. The ledger's
    /// clear facts, the audit log and the marker stay. For the operator; a stop at any point is resumed at start-up.
    ///
    /// Copies of the key in backups last until they expire: `KeyCopies.lastExpiry` says when.
    ///
    /// Throws `Refusal` (audited) when the rules don't allow it, which is also for a case that is disposed of already;
    /// ``DeskError/notFound`` for a case of another program.
    public func dispose(_ id: CaseID, by: By) async throws -> DisposalCertificate {
        do {
            try await beginDisposal(of: id, by: by)
            return try await endDisposal(of: id, by: by)
        } catch let refusal as Refusal {
            try await noteRefusal(refusal, act: .dispose, case: id, by: by)
            throw refusal
        }
    }

    /// Ends the disposals that a stop left half done. Run at start-up, before anything is served.
    public func resumeDisposals(by: By) async throws -> [DisposalCertificate] {
        guard by.actor.isOperator else { throw DeskError.noGrant }
        var certificates: [DisposalCertificate] = []
        for id in try await store.read({ try Disposals.unfinished($0) }) {
            do {
                certificates.append(try await endDisposal(of: id, by: by))
            } catch is Refusal {
                // Another process on the same database has ended it meanwhile.
            }
        }
        return certificates
    }

    /// Asks the rules, and from here on nothing else may be done in the case. One that was begun before goes on.
    func beginDisposal(of id: CaseID, by: By) async throws {
        let scope = try by.scope
        let entry = entry("case.dispose.begin", [id.text], by)
        try await store.write { writing in
            let connection = writing.connection
            guard let file = try CaseFile.find(id, scope, connection) else { throw DeskError.notFound }
            let (state, program) = try self.state(of: file, connection)
            if state.disposed == nil, try Disposals.isBegun(id, connection) { return }
            let circumstances = by.circumstances(of: Happened(by.today(in: program)), in: program)
            if let refusal = state.refusal(of: .dispose, in: circumstances, under: program) { throw refusal }
            try Disposals.begin(id, by: by.actor.id, at: by.now, connection)
            try writing.record(entry)
        }
    }

    /// The keys first, then what they sealed: whatever stops in between, nothing is left that opens. The rules aren't asked
    /// again: nothing could be done in the case since, and what is destroyed doesn't come back. Refused when another process
    /// has ended it meanwhile: its event and its certificate are there once.
    func endDisposal(of id: CaseID, by: By) async throws -> DisposalCertificate {
        try await store.destroyKeys(of: [id.text])
        let entry = entry("case.dispose", [id.text], by)
        return try await store.write { writing in
            let connection = writing.connection
            guard let file = try CaseFile.find(id, connection) else { throw DeskError.notFound }
            let (state, program) = try self.state(of: file, connection)
            if let refusal = state.afterDisposal { throw refusal }
            let event = CaseEvent(
                sequence: state.sequence + 1, act: .dispose, happened: Happened(by.today(in: program)), recorded: by.now,
                actor: by.actor.id, role: by.role, letter: nil, programVersion: program.version, texts: [])
            let sealed = try EventRecords.Sealed(event)
            try self.keep(program, at: by.now, connection)
            try EventRecords.append([sealed], case: id, connection)
            try writing.record(entry.over(event: event.sequence, digest: sealed.digest(case: id)))
            try Projection.write(state.adding([event]), id: id, program: program, connection)
            let gone = try Disposals.end(id, at: by.now, connection)
            return DisposalCertificate(
                id: id, number: file.number, program: file.program, stream: file.stream, closedOn: state.closed?.happened.date,
                disposedAt: by.now, actor: by.actor.id, entry: entry.id, events: event.sequence, texts: gone.texts,
                documents: gone.documents, leavesMarker: Marks.date(state, program) != nil)
        }
    }

    private func state(of file: CaseFile, _ connection: any Connection) throws -> (state: Case, program: Program) {
        guard let state = Case(try EventRecords.ledger(of: file.id, connection).map(\.event)) else { throw DeskError.notFound }
        return (state, try program(for: file))
    }
}
