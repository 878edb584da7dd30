import Cases
import Core
import Database
import Letters
import Programs

/// A batch, and what was left out of it.
public struct LetterBatchPage: Sendable {
    public let batch: LetterBatch
    public let leftOut: [LeftOut]

    public struct LeftOut: Sendable, Hashable {
        public let number: FileNumber
        /// Why, as it is now; nil when the letter could be made now.
        public let refusal: Refusal?
        /// What is stored of the case couldn't be read in its turn, or can't be now.
        public let isUnreadable: Bool
    }
}

extension CaseDesk {
    /// How far a batch is, for the coordinator. Who is told of somebody who was left out looks at that case, and it is logged.
    ///
    /// Throws ``DeskError/noGrant``, ``DeskError/notFound``, `StorageError` when the look can't be logged.
    public func letterBatch(_ id: LetterBatchID, by: By) async throws -> LetterBatchPage {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let (batch, reasons, files, ledgers) = try await store.read { connection in
            guard let batch = try BatchRecords.find(id, program: program.id, connection) else { throw DeskError.notFound }
            let reasons = try BatchRecords.items(of: id, connection).reduce(into: [CaseID: String]()) { $0[$1.id] = $1.reason }
            let files = try CaseFile.select(scope, ids: reasons.keys.map(\.text), connection).sorted { $0.number.compact < $1.number.compact }
            return (batch, reasons, files, try EventRecords.readableLedgers(of: files.map(\.id), connection).ledgers)
        }
        if !files.isEmpty {
            try await views.shown(
                files.map(\.id.text), on: "letter.batch", by: by.actor, purpose: by.lookPurpose.rawValue, id: drawID(), at: by.now)
        }
        let leftOut = try files.map { file in
            guard let state = ledgers[file.id].flatMap(Case.init) else {
                return LetterBatchPage.LeftOut(number: file.number, refusal: nil, isUnreadable: true)
            }
            let refusal = state.refusal(of: batch.kind, under: try self.program(for: file), hasPayment: false)
            return LetterBatchPage.LeftOut(number: file.number, refusal: refusal, isUnreadable: reasons[file.id] == Self.unreadable)
        }
        return LetterBatchPage(batch: batch, leftOut: leftOut)
    }

    /// Makes the next letter that was ordered, in a transaction of its own, with its audit entry and its place in the batch. False when
    /// nothing is ordered. Several servers may work at once: each letter is made by one of them.
    ///
    /// A case that can't be read is left out with that reason, so that the others go on. Throws `StorageError`, `VaultError` when it lies in
    /// the database or its keys: the letter then waits for the next call.
    public func makeNextLetter(at now: Instant) async throws -> Bool {
        guard let (order, position, id) = try await store.read({ try BatchRecords.next($0) }) else { return false }
        let by = By(Actor(account: order.account, grant: order.grant), at: now, purpose: order.kind.purposeAtClosed)
        do {
            let attempt = try await attempt(order, id, by)
            try await store.write { writing in
                try attempt.write(writing)
                guard try BatchRecords.settle(order.id, position, letter: attempt.letter, reason: nil, writing.connection) else { throw Settled() }
            }
        } catch is Settled {
            return true
        } catch let refusal as Refusal {
            try await leaveOut(order, position, id, refusal.code, by)
        } catch is DeskError {
            try await leaveOut(order, position, id, "not-found", by)
        } catch where error.isAboutRecord {
            try await leaveOut(order, position, id, Self.unreadable, by)
        }
        return true
    }

    /// Why a case was left out of which something can't be read. Stored.
    private static let unreadable = "unreadable"

    /// Somebody else was first: nothing of this letter stays.
    private struct Settled: Error {}

    private func attempt(_ order: BatchRecords.Order, _ id: CaseID, _ by: By) async throws -> NewLetter {
        let letter = LetterID(from: chance)
        let code = order.kind.hasCode ? drawID() : nil
        let scope = try by.scope
        let spoken = try await store.read { connection in try EventRecords.ledger(of: id, connection).map(\.event) }
        guard let state = Case(spoken) else { throw DeskError.notFound }
        if order.kind == .classNotice, state.classDay?.value != order.classDay { throw Refusal.otherClassDay }
        return NewLetter(
            kind: order.kind, language: Self.language(state, try program(of: by)), payment: nil, case: id, letter: letter, code: code,
            codeHash: try code.map { try LetterCode.hash($0, in: store) }, verifyAddress: order.origin.isEmpty ? "" : order.origin + "/verify/",
            by: by, scope: scope, ring: try await store.keys(for: [id.text]),
            venue: order.kind == .classNotice ? try await venueTold(to: id, by: by) : nil, desk: self,
            entry: entry("case.letter.make", [id.text, letter.text], by))
    }

    private func leaveOut(_ order: BatchRecords.Order, _ position: Int, _ id: CaseID, _ code: String, _ by: By) async throws {
        let entry = entry("case.letter.make", [id.text], by, outcome: .refused(code))
        try await store.write { writing in
            guard try BatchRecords.settle(order.id, position, letter: nil, reason: code, writing.connection) else { return }
            try writing.record(entry)
        }
    }

    /// The letters of a batch as one file to print, in the batch's order, each in its own language. A closed file's letter isn't among
    /// them but where it is due at closed files (`LetterKind.purposeAtClosed`): it is opened at the case, for a stated purpose. The look
    /// at every case is logged first.
    ///
    /// Throws ``DeskError/noGrant``, ``DeskError/notFound``, `LetterError`, `StorageError`.
    public func printBatch(_ id: LetterBatchID, in language: Language, by: By) async throws -> [UInt8] {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let (kind, sealed) = try await store.read { connection in
            guard let batch = try BatchRecords.find(id, program: program.id, connection) else { throw DeskError.notFound }
            let open = try CaseFile.select(scope, inBatch: id, connection).filter { file in
                !LookPurpose.mustBeStated(at: file.stage) || batch.kind.purposeAtClosed != nil
            }
            return (batch.kind, try LetterRecords.sealed(inBatch: id, of: Set(open.map(\.id)), connection))
        }
        let purpose = kind.purposeAtClosed ?? by.lookPurpose
        if sealed.isEmpty { throw DeskError.notFound }
        let ids = sealed.map(\.case.text)
        let ring = try await store.keys(for: ids)
        try await views.shown(ids, on: "letter.batch.print", by: by.actor, purpose: purpose.rawValue, id: drawID(), at: by.now)
        let letters = try sealed.filter { !ring.isDestroyed($0.case.text) }.map { one -> Letter in
            try SealedJSON.value(try ring.openText(one.bytes, record: one.case.text, field: LetterRecords.field(one.letter)))
        }
        guard let bundle = LetterBundle(letters, title: CaseDeskText.letterBundle(language), language: language) else { throw DeskError.notFound }
        return try bundle.pdf()
    }
}

extension Refusal {
    static let otherClassDay = Refusal(code: "other-class-day", sentence: CaseDeskText.refusalOtherClassDay, source: "docs/workflow.md")
}
