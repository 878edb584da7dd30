import Cases
import Core
import Database
import Programs

/// Letters that wait to be made, and those that were ordered.
public struct LetterQueuePage: Sendable {
    public let waiting: [Line]
    /// The newest first.
    public let batches: [LetterBatch]

    /// Letters of one kind; of class notices, those of one day.
    public struct Line: Sendable, Hashable {
        public let kind: LetterKind
        public let classDay: CivilDate?
        public let cases: [CaseID]
    }
}

extension LetterKind {
    /// Those that are made for many cases at once.
    static let inBatches: [LetterKind] = [.classNotice, .completionReport, .certificate, .withdrawal]
}

extension CaseDesk {
    /// Which letters wait in the program, for the coordinator. Throws ``DeskError/noGrant``.
    public func letterQueue(by: By) async throws -> LetterQueuePage {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        return try await store.read { connection in
            LetterQueuePage(
                waiting: try self.waiting(scope, program.id, by.today(in: program), connection), batches: try BatchRecords.list(program: program.id, connection))
        }
    }

    /// Orders the letters of a line: each is made in its turn, by whoever serves, in a transaction of its own.
    ///
    /// - Parameter origin: the site's public address, for codes; nil where it isn't known.
    /// - Throws: `Refusal` (audited) for anybody but the coordinator, and when none waits; ``DeskError/alreadyDone(_:)``.
    public func orderLetters(
        _ kind: LetterKind, classDay: CivilDate?, origin: String?, by: By, token: String
    ) async throws -> LetterBatchID {
        let program = try await coordinatorsProgram(by)
        guard let account = by.actor.account, let grant = by.actor.grant else { throw DeskError.noGrant }
        let scope = try by.scope
        let order = BatchRecords.Order(
            id: LetterBatchID(from: chance), kind: kind, classDay: classDay, origin: origin ?? "", account: account, grant: grant)
        let entry = entry("letter.batch.order", [order.id.text], by)
        try await writeOnce(token, by) { writing in
            let lines = try self.waiting(scope, program.id, by.today(in: program), writing.connection)
            guard let line = lines.first(where: { $0.kind == kind && $0.classDay == classDay }) else { throw DeskError.notFound }
            try BatchRecords.insert(order, cases: line.cases, at: by.now, writing.connection)
            try writing.record(entry)
        }
        return order.id
    }

    private func waiting(_ scope: CaseScope, _ program: String, _ today: CivilDate, _ connection: any Connection) throws -> [LetterQueuePage.Line] {
        let files = try CaseFile.select(
            scope, " AND " + LetterRecords.dueStages + " ORDER BY f.referred_on, f.file_number", [], connection)
        let ledgers = try EventRecords.ledgers(of: files.map(\.id), connection)
        let made = try LetterRecords.lastMade(program: program, connection)
        let ordered = try BatchRecords.open(connection)
        var lines: [LetterQueuePage.Line.Key: [CaseID]] = [:]
        for file in files {
            guard let state = ledgers[file.id].flatMap(Case.init) else { continue }
            let rules = try self.program(for: file)
            for kind in LetterKind.inBatches where !ordered.contains(.init(id: file.id, kind: kind)) {
                guard state.waits(for: kind, lastMade: made[.init(id: file.id, kind: kind)], under: rules) else { continue }
                let day = kind == .classNotice ? state.classDay?.value : nil
                if let day, day < today { continue }
                lines[.init(kind: kind, classDay: day), default: []].append(file.id)
            }
        }
        return lines.sorted { $0.key.isBefore($1.key) }.map { LetterQueuePage.Line(kind: $0.key.kind, classDay: $0.key.classDay, cases: $0.value) }
    }
}

/// A letter of a case, by kind.
struct LetterOfCase: Sendable, Hashable {
    let id: CaseID
    let kind: LetterKind
}

extension LetterQueuePage.Line {
    fileprivate struct Key: Hashable {
        let kind: LetterKind
        let classDay: CivilDate?

        /// By kind, in the order of ``LetterKind/inBatches``, then by day.
        func isBefore(_ other: Key) -> Bool {
            let (mine, others) = (rank, other.rank)
            if mine != others { return mine < others }
            guard let day = classDay, let otherDay = other.classDay else { return false }
            return day < otherDay
        }

        private var rank: Int { LetterKind.inBatches.firstIndex(of: kind) ?? 0 }
    }
}
