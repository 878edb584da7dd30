import Cases
import Core
import Database
import Programs

/// How many people wait for a letter that nobody expects: most letters wait from an act that somebody has just done.
public struct LettersForToday: Sendable, Hashable {
    /// Those who had their notice before the place of their class day could be told, and may be told it now.
    public let places: Int
    /// Those whose note police have taken off the record.
    public let cleared: Int
}

extension CaseDesk {
    /// Only cases with a seat on a day whose place may be told, or without their note, are read, so that Today may ask. For the coordinator.
    ///
    /// Throws ``DeskError/noGrant``, `StorageError`.
    public func lettersForToday(by: By) async throws -> LettersForToday {
        guard by.isAgencys else { throw DeskError.noGrant }
        let (scope, today) = (try by.scope, by.today(in: try program(of: by)))
        let places = try await placesTold(by: by)
        return try await store.read { connection in
            let seated = try CaseFile.select(scope, ids: places.keys.map(\.text), connection)
            let cleared = try CaseFile.select(scope, " AND f.stage IN ('ended', 'closed') AND " + LetterRecords.cleared, [], connection)
            let lines = try self.waiting(in: seated + cleared.filter { places[$0.id] == nil }, today, places, connection).lines
            return LettersForToday(
                places: lines.reduce(0) { $0 + $1.toTellPlace }, cleared: lines.first { $0.kind == .recordCleared }?.cases.count ?? 0)
        }
    }
}
