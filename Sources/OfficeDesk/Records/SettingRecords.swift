import Core
import Database

/// The SQL of settings: few, each with a default in the code.
enum SettingRecords {
    static let idleMinutes = "session.idle-minutes"
    static let longestHours = "session.longest-hours"

    static func sessionRules(_ connection: any Connection) throws -> SessionRules {
        let found = try connection.rows(
            "SELECT name, value FROM setting WHERE name IN ($1, $2)", idleMinutes, longestHours
        ) { (try $0.text(0), Int(try $0.text(1))) }
        let values = Dictionary(found, uniquingKeysWith: { first, _ in first })
        return SessionRules(
            idleMinutes: (values[idleMinutes] ?? nil) ?? SessionRules.standard.idleMinutes,
            longestHours: (values[longestHours] ?? nil) ?? SessionRules.standard.longestHours)
    }

    static func set(_ name: String, to value: String, by actor: String, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO setting (name, value, changed_at, changed_by) VALUES ($1, $2, $3, $4)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at,
            changed_by = excluded.changed_by
            """, name, value, now, actor)
    }
}
