import Core

/// What can be written into a stub.
public enum StubDeed: Sendable, Hashable {
    case report, acknowledge
}

extension Stub {
    /// Why this can't be written down; nil when it can. There is no deed that puts the report off, and none that ends a stub without one.
    ///
    /// - Parameters:
    ///   - contact: nil while the form is only shown.
    ///   - now: the day and time on the wall of the program's zone.
    public func refusal(of deed: StubDeed, contact: AuthorityContact? = nil, now: (on: CivilDate, at: CivilTime)) -> Refusal? {
        switch (deed, status) {
        case (.report, .acknowledged), (.acknowledge, .acknowledged): return .stubIsAcknowledged
        case (.acknowledge, .unreported): return .reportFirst
        default: break
        }
        guard let contact else { return nil }
        let isLater = contact.on > now.on || contact.on == now.on && (contact.at.map { $0 > now.at } ?? false)
        return isLater ? .contactInTheFuture : nil
    }
}

/// When those who answer for a stub are called again. Nobody can put it off, and it goes by night as by day: the law says "forthwith".
public enum Escalation {
    /// Seconds between two calls while no report is written down.
    public static let whileUnreported: Int64 = 30 * 60
    /// Seconds between two calls while the authority hasn't said that it has the report.
    public static let whileUnacknowledged: Int64 = 24 * 3600

    /// Seconds from one call to the next; nil where nothing is left to call for.
    public static func interval(_ status: StubStatus) -> Int64? {
        switch status {
        case .unreported: whileUnreported
        case .reported: whileUnacknowledged
        case .acknowledged: nil
        }
    }

    /// Whether it is time to call, from what is stored alone: after a restart the answer is the same. A clock that was put back leaves a last call in
    /// the future, and one that was put forward leaves it long ago: either way it is time, once.
    ///
    /// - Parameter called: the last call; nil when there was none since the stub came to stand as it does.
    public static func isDue(_ status: StubStatus, called: Instant?, at now: Instant) -> Bool {
        guard let interval = interval(status) else { return false }
        guard let called else { return true }
        return called > now || called.adding(seconds: interval) <= now
    }

    /// Seconds for which one server has a call to itself. After a kill it lapses, and another calls.
    public static let lease: Int64 = 120

    /// Whether another server is calling now. A lease that ends later than it can is of a clock that was put back.
    public static func isTaken(until: Instant?, at now: Instant) -> Bool {
        guard let until else { return false }
        return until > now && until <= now.adding(seconds: lease)
    }
}

extension Refusal {
    private init(guarding code: String, _ sentence: Bilingual) { self.init(code: code, sentence: sentence, source: "docs/decisions/0032-safeguarding.md") }

    static let concernInTheFuture = Refusal(guarding: "concern-future", SafeguardingText.refusalConcernFuture)
    static let contactInTheFuture = Refusal(guarding: "report-future", SafeguardingText.refusalContactFuture)
    static let reportFirst = Refusal(guarding: "report-first", SafeguardingText.refusalReportFirst)
    static let stubIsAcknowledged = Refusal(guarding: "stub-acknowledged", SafeguardingText.refusalAcknowledged)
}
