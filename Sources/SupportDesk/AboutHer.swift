/// What the plan keeps about her, in her words. Sealed with the plan's key, as one field; no rule reads it and no search finds it.
public struct AboutHer: Sendable, Hashable, Codable {
    /// As she wants to be called. It needn't be her name.
    public var name: String
    /// How she is reached, as she says it; empty for not at all.
    public var reach: String
    /// When it's safe; empty for any time.
    public var when: String
    /// Whether a voice message may be left there.
    public var isVoicemailAllowed: Bool
    /// What she wants first.
    public var wantsFirst: String
    /// What she notices first when it gets worse, what helps, and whom she calls.
    public var crisis: String

    public init(
        name: String, reach: String = "", when: String = "", isVoicemailAllowed: Bool = false, wantsFirst: String = "", crisis: String = ""
    ) {
        self.name = name
        self.reach = reach
        self.when = when
        self.isVoicemailAllowed = isVoicemailAllowed
        self.wantsFirst = wantsFirst
        self.crisis = crisis
    }
}

/// A charge against her that is pending. It is a file in her plan and never a case: nobody outside of the plan finds it.
public struct PendingCharge: Sendable, Hashable, Codable {
    /// What it says, and the court's number.
    public var what: String
    public var court: String
    /// Her lawyer, and how the lawyer is reached.
    public var counsel: String

    public init(what: String, court: String = "", counsel: String = "") {
        self.what = what
        self.court = court
        self.counsel = counsel
    }
}
