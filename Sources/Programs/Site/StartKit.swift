import Core

/// What a city needs on paper before its first class day, as drafts.
public struct StartKit: Sendable, Hashable {
    public let documents: [StartDocument: [SiteSection]]
}

public enum StartDocument: String, Sendable, Hashable, CaseIterable {
    /// To the Attorney General (Criminal Code, s. 717(1)(a)).
    case authorization
    case partners, budget
    /// Care of those who speak in the class.
    case presenters
    /// A draft privacy impact assessment (PIA; in Quebec EFVP).
    case privacy
}
