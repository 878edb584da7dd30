import Core
import Database
import Foundation

/// The backups of an installation whose two folders are set (`backup-data` and `backup-keys` in onward.conf): made and
/// verified by the same act, at the command line and by the button on Today.
struct HouseBackup: Sendable {
    let installation: Installation

    /// How old the last verified backup is, as Today says it.
    enum Standing: Sendable, Hashable {
        /// No folders are set, or they can't be read.
        case unset
        case never
        case verified(Instant)
    }

    /// After so many seconds without a verified backup Today is red: seven days.
    static let longest: Int64 = 7 * 86_400

    var dataFolder: String? { installation.settings[.backupData] }
    var keysFolder: String? { installation.settings[.backupKeys] }

    /// The backups there are, newest first; empty when none can be listed.
    var list: [BackupSummary] {
        guard let dataFolder else { return [] }
        return (try? Backup.list(in: dataFolder, master: installation.master)) ?? []
    }

    var standing: Standing {
        guard dataFolder != nil, keysFolder != nil else { return .unset }
        return list.compactMap(\.verified).max().map { .verified($0) } ?? .never
    }

    func isOverdue(at now: Instant) -> Bool {
        guard case .verified(let at) = standing else { return true }
        return at.adding(seconds: Self.longest) < now
    }

    /// Makes a backup, opens the copy to verify it, destroys copies of keys that have expired, and audits the act.
    func make(
        dataTo: String, keysTo: String, keyDays: Int, by actor: Actor, chance: any Chance, at now: Instant
    ) async throws -> (made: Backup.Made, report: BackupReport, expired: [String]) {
        let backup = Backup(
            compartments: installation.engines, keyStore: installation.keyStore, master: installation.master)
        let made = try await backup.make(dataTo: dataTo, keysTo: keysTo, at: now, keyDays: keyDays)
        let report = try await Backup.verify(data: made.data, keys: made.keys, master: installation.master, at: now)
        let expired = try KeyCopies.expire(in: keysTo, now: now)
        let entry = AuditEntry(id: Hex.encode(chance.bytes(16)), at: now, actor: actor, act: "backup.make")
        try await installation.stores[.office]?.write { try $0.record(entry) }
        return (made, report, expired)
    }
}
