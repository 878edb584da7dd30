import Core
import Database

extension CaseDesk {
    /// Destroys keys, made over a day ago, whose record was never written: an act that stopped between the commit of its
    /// keys and of its data. Returns how many. For the operator and the jobs of the house.
    ///
    /// Throws `VaultError.tooManyOrphans` when so many would go that the data is more likely missing.
    @discardableResult
    public func sweepOrphans(by: By) async throws -> Int {
        guard by.actor.isOperator else { throw DeskError.noGrant }
        let store = store
        let swept = try await store.sweepOrphans(olderThan: by.now.adding(seconds: -86_400)) { records in
            try await store.read { try Self.known(records, $0) }
        }
        if swept.isEmpty { return 0 }
        let entry = entry("keys.sweep", Array(swept.prefix(500)), by)
        try await store.write { try $0.record(entry) }
        return swept.count
    }

    /// Which of these are cases that hold something sealed, held referrals that still wait, calls without a case, class days, or presenters.
    private static func known(_ records: [String], _ connection: any Connection) throws -> Set<String> {
        let list = SQL.parameters(from: 1, count: records.count)
        let values = records.map { SQLValue.text($0) }
        let cases = try connection.rows(
            "SELECT id FROM case_file WHERE person IS NOT NULL AND id IN (" + list + ")", values) { try $0.text(0) }
        let held = try connection.rows(
            "SELECT id FROM held_referral WHERE resolved_at IS NULL AND id IN (" + list + ")", values) { try $0.text(0) }
        let calls = try connection.rows("SELECT id FROM loose_call WHERE id IN (" + list + ")", values) { try $0.text(0) }
        let days = try connection.rows("SELECT id FROM class_day WHERE id IN (" + list + ")", values) { try $0.text(0) }
        let presenters = try connection.rows("SELECT id FROM presenter WHERE id IN (" + list + ")", values) { try $0.text(0) }
        return Set(cases + held + calls + days + presenters)
    }
}
