import Cases
import Core
import Database
import Programs

/// Letters that wait to be made, and those that were ordered.
public struct LetterQueuePage: Sendable {
    public let waiting: [Line]
    /// The newest first.
    public let batches: [LetterBatch]
    /// Cases that can't be read, so that nobody knows whether a letter waits in them.
    public let unreadable: [FileNumber]

    /// Letters of one kind; of class notices, those of one day.
    public struct Line: Sendable, Hashable {
        public let kind: LetterKind
        public let classDay: CivilDate?
        public let cases: [CaseID]
        /// Of these, those who had a notice before the place of their class day could be told.
        public var toTellPlace: Int = 0
    }
}

extension LetterKind {
    /// Those that are made for many cases at once.
    static let inBatches: [LetterKind] = [.classNotice, .completionReport, .certificate, .withdrawal, .recordCleared]
}

extension CaseDesk {
    /// Which letters wait in the program, for the coordinator. Throws ``DeskError/noGrant``.
    public func letterQueue(by: By) async throws -> LetterQueuePage {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let places = try await placesTold(by: by)
        return try await store.read { connection in
            let (lines, unreadable) = try self.waiting(scope, by.today(in: program), places, connection)
            return LetterQueuePage(waiting: lines, batches: try BatchRecords.list(program: program.id, connection), unreadable: unreadable)
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
        let places = try await placesTold(by: by)
        try await writeOnce(token, by) { writing in
            let lines = try self.waiting(scope, by.today(in: program), places, writing.connection).lines
            guard let line = lines.first(where: { $0.kind == kind && $0.classDay == classDay }) else { throw DeskError.notFound }
            try BatchRecords.insert(order, cases: line.cases, at: by.now, writing.connection)
            try writing.record(entry)
        }
        return order.id
    }

    private func waiting(
        _ scope: CaseScope, _ today: CivilDate, _ places: [CaseID: Instant], _ connection: any Connection
    ) throws -> (lines: [LetterQueuePage.Line], unreadable: [FileNumber]) {
        let files = try [LetterRecords.dueStages, LetterRecords.clearedSinceClosed].flatMap { due in
            try CaseFile.select(scope, " AND " + due + " ORDER BY f.referred_on, f.file_number", [], connection)
        }
        return try waiting(in: files, today, places, connection)
    }

    /// The letters that wait in these cases.
    ///
    /// - Parameter places: whose class day's place may be told now, and from when on.
    func waiting(
        in files: [CaseFile], _ today: CivilDate, _ places: [CaseID: Instant], _ connection: any Connection
    ) throws -> (lines: [LetterQueuePage.Line], unreadable: [FileNumber]) {
        let ledgers = try EventRecords.readableLedgers(of: files.map(\.id), connection).ledgers
        let made = try LetterRecords.lastMade(of: files.map(\.id), connection)
        let ordered = try BatchRecords.open(connection)
        var lines: [LetterQueuePage.Line.Key: (cases: [CaseID], toTellPlace: Int)] = [:]
        var unreadable: [FileNumber] = []
        for file in files {
            guard let state = ledgers[file.id].flatMap(Case.init) else {
                unreadable.append(file.number)
                continue
            }
            let rules = try self.program(for: file)
            for kind in LetterKind.inBatches where !ordered.contains(.init(id: file.id, kind: kind)) {
                if file.stage == .closed, kind.purposeAtClosed == nil { continue }
                let lastMade = made[.init(id: file.id, kind: kind)]
                guard state.waits(for: kind, lastMade: lastMade, placeTold: places[file.id], under: rules) else { continue }
                let day = kind == .classNotice ? state.classDay?.value : nil
                if let day, day < today { continue }
                let key = LetterQueuePage.Line.Key(kind: kind, classDay: day)
                lines[key, default: ([], 0)].cases.append(file.id)
                // Whose notice would wait without the place being told has nothing to hear of it twice.
                if !state.waits(for: kind, lastMade: lastMade, under: rules) { lines[key, default: ([], 0)].toTellPlace += 1 }
            }
        }
        let sorted = lines.sorted { $0.key.isBefore($1.key) }.map { key, waiting in
            LetterQueuePage.Line(kind: key.kind, classDay: key.classDay, cases: waiting.cases, toTellPlace: waiting.toTellPlace)
        }
        return (sorted, unreadable)
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
