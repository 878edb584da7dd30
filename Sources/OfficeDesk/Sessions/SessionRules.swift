import Core

/// How long a session lives. OWASP ASVS 5.0.0, 7.3.1 and 7.3.2.
public struct SessionRules: Sendable, Hashable {
    /// Minutes without a request until the session ends.
    public let idleMinutes: Int
    /// Hours from sign-in until it ends in any case.
    public let longestHours: Int

    public static let standard = SessionRules(idleMinutes: 30, longestHours: 12)

    /// Last-seen is written at most this often, so a page costs no write; idle time is exact to this much.
    static let touchSeconds: Int64 = 60
    /// A clock further behind what the session has already seen than this was set back; NTP steps are smaller.
    static let tolerance: Int64 = 120

    public init(idleMinutes: Int, longestHours: Int) {
        self.idleMinutes = idleMinutes
        self.longestHours = longestHours
    }

    /// Whether and why a session seen last at `seen` and ending at `expires` can't be used at `now`.
    ///
    /// A clock that goes back ends it, because nobody can tell how long it has been idle.
    func ending(seen: Instant, expires: Instant, at now: Instant) -> SessionEnding? {
        if now.adding(seconds: Self.tolerance) < seen { return .clockSetBack }
        if now >= expires { return .expired }
        return now >= seen.adding(seconds: Int64(idleMinutes) * 60) ? .idle : nil
    }

    func isTouchDue(seen: Instant, at now: Instant) -> Bool { now >= seen.adding(seconds: Self.touchSeconds) }
}

/// Why a session ended.
public enum SessionEnding: String, Sendable, Hashable, CaseIterable {
    case signedOut = "signed-out"
    /// Another person, or the same one, signed in on the same browser.
    case replaced
    case idle
    case expired
    case clockSetBack = "clock-set-back"
    /// The account was disabled.
    case disabled
    /// The password was changed elsewhere.
    case passwordChanged = "password-changed"
    /// Ended from the list of sessions, by the person or an administrator.
    case ended
}
