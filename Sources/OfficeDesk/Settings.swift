import Core
import Database

extension OfficeDesk {
    /// Bounds of `setSessionRules`.
    public static let idleMinutes = 5...60
    public static let longestHours = 1...24

    /// How long sessions live in this installation.
    public func sessionRules() async throws -> SessionRules { try await store.read { try SettingRecords.sessionRules($0) } }

    /// Changes how long sessions live; open ones feel the idle time at once, and keep the end they were given. By the
    /// operator only, since it concerns every program. Throws `operator-only`, `setting-range`.
    public func setSessionRules(_ rules: SessionRules, by actor: Actor, at now: Instant, chance: any Chance) async throws {
        try await perform(Act("setting.session", by: actor, at: now, chance), on: []) { connection in
            guard actor.isOperator else { throw Refusal.operatorOnly }
            try Self.check(rules.idleMinutes, Self.idleMinutes)
            try Self.check(rules.longestHours, Self.longestHours)
            try SettingRecords.set(
                SettingRecords.idleMinutes, to: String(rules.idleMinutes), by: actor.id, at: now, connection)
            try SettingRecords.set(
                SettingRecords.longestHours, to: String(rules.longestHours), by: actor.id, at: now, connection)
        }
    }

    private static func check(_ value: Int, _ range: ClosedRange<Int>) throws {
        guard !range.contains(value) else { return }
        throw Refusal(
            code: "setting-range",
            sentence: OfficeDeskText.settingRange(least: range.lowerBound, most: range.upperBound),
            source: AccountPolicy.source)
    }
}
