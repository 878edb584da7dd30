import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// How many people had their notice before the place of their class day could be told, and may be told it now: whose notice waits again.
    /// Only cases with a seat on such a day are read, so that Today may ask. For the coordinator.
    ///
    /// Throws ``DeskError/noGrant``, `StorageError`.
    public func placesToTell(by: By) async throws -> Int {
        guard by.isAgencys else { throw DeskError.noGrant }
        let places = try await placesTold(by: by)
        if places.isEmpty { return 0 }
        let scope = try by.scope
        return try await store.read { connection in
            let files = try CaseFile.select(scope, ids: places.keys.map(\.text), connection)
            let ordered = try BatchRecords.open(connection)
            let ledgers = try EventRecords.readableLedgers(of: files.map(\.id), connection).ledgers
            return try files.filter { file in
                guard let state = ledgers[file.id].flatMap(Case.init), !ordered.contains(.init(id: file.id, kind: .classNotice)) else { return false }
                let made = try LetterRecords.list(of: file.id, connection).first { $0.kind == .classNotice }?.made
                let rules = try self.program(for: file)
                return state.waits(for: .classNotice, lastMade: made, placeTold: places[file.id], under: rules)
                    && !state.waits(for: .classNotice, lastMade: made, under: rules)
            }.count
        }
    }

    /// How many people wait for the letter that says that the police note is gone. For the coordinator.
    ///
    /// Throws ``DeskError/noGrant``, `StorageError`.
    public func clearedToTell(by: By) async throws -> Int {
        guard by.isAgencys else { throw DeskError.noGrant }
        let scope = try by.scope
        return try await store.read { connection in
            let files = try CaseFile.select(scope, " AND f.stage IN ('ended', 'closed') AND " + LetterRecords.cleared, [], connection)
            let ordered = try BatchRecords.open(connection)
            let ledgers = try EventRecords.readableLedgers(of: files.map(\.id), connection).ledgers
            return try files.filter { file in
                guard let state = ledgers[file.id].flatMap(Case.init), !ordered.contains(.init(id: file.id, kind: .recordCleared)) else { return false }
                return state.waits(for: .recordCleared, lastMade: nil, under: try self.program(for: file))
            }.count
        }
    }
}
