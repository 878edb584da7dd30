/// What a colour means. A word or a sign always stands beside it.
public enum Tone: String, Sendable, Hashable, CaseIterable {
    /// Needs a person now.
    case urgent
    /// Needs a person soon.
    case soon
    /// Done, met, paid.
    case done
    /// Worth knowing.
    case info
    /// Neither.
    case plain
}

/// How much a button asks to be pressed. One primary per item.
public enum ButtonKind: String, Sendable, Hashable {
    case primary
    case quiet
    /// What can't be taken back; only on a page that asks first.
    case danger
}
