import Core
import Database

/// The steps of disposal: begun (`disposing`), keys destroyed, ended (`disposed`). What stops in between goes on at start-up.
enum Disposals {
    static func begin(_ id: CaseID, by actor: String, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            "INSERT INTO disposal (case_id, step, begun_at, begun_by) VALUES ($1, 'disposing', $2, $3)", id, now, actor)
    }

    /// From here on nothing else may be done in the case.
    static func isBegun(_ id: CaseID, _ connection: any Connection) throws -> Bool {
        try connection.count("SELECT COUNT(*) FROM disposal WHERE case_id = $1", id) > 0
    }

    /// Cases whose disposal was begun and hasn't ended.
    static func unfinished(_ connection: any Connection) throws -> [CaseID] {
        try connection.rows("SELECT case_id FROM disposal WHERE step = 'disposing' ORDER BY case_id") { try $0.id(0) }
    }

    /// Takes away what was sealed with the destroyed key. The ledger's clear facts, its digests and the marker stay.
    static func end(_ id: CaseID, at now: Instant, _ connection: any Connection) throws -> (documents: Int, texts: Int) {
        try connection.execute("UPDATE case_file SET person = NULL WHERE id = $1", id)
        let texts = try connection.execute("UPDATE case_event SET sealed = NULL WHERE case_id = $1 AND sealed IS NOT NULL", id)
        try ApartRecords.delete(id, connection)
        try SeatRecords.dispose(id, connection)
        try connection.execute("DELETE FROM therapy_client WHERE case_id = $1", id)
        try OwnSession.end(of: id, connection)
        try connection.execute("DELETE FROM own_code WHERE case_id = $1", id)
        try connection.execute("DELETE FROM therapy_next WHERE case_id = $1", id)
        try connection.execute("UPDATE fee_line SET sealed = NULL WHERE case_id = $1", id)
        try connection.execute("UPDATE letter SET sealed = NULL, revoked_reason = NULL WHERE case_id = $1", id)
        let documents = try connection.execute("UPDATE document SET content = NULL WHERE case_id = $1 AND content IS NOT NULL", id)
        try connection.execute("UPDATE disposal SET step = 'disposed', ended_at = $2 WHERE case_id = $1", id, now)
        return (documents, texts)
    }
}
