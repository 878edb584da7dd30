import Core
import Markup

/// Whose case this is, kept in view: file number, name where the role may see it, stage in words, next date, who has looked.
public struct IdentityBar: Sendable {
    public let number: String
    public let name: String?
    public let stage: String?
    /// What can't wait, from the list of what needs a person: court tomorrow, a child in danger. Nothing else here is in red.
    public let alerts: [String]
    /// `Court Thu Mar 26 · Grande Prairie`
    public let facts: String?
    /// Where "Who has looked" leads.
    public let looksPath: String?

    public init(
        number: String, name: String? = nil, stage: String? = nil, alerts: [String] = [],
        facts: String? = nil, looksPath: String? = nil
    ) {
        self.number = number
        self.name = name
        self.stage = stage
        self.alerts = alerts
        self.facts = facts
        self.looksPath = looksPath
    }

    func html(_ language: Language) -> HTML {
        H.section(.class("identity"), .aria("label", WebFrameText.pieceFileNumber(number: number)(language))) {
            H.strong(.class("number"), .translate(false)) { number }
            if let name { H.span(.class("name"), .translate(false)) { H.bdi { name } } }
            if let stage { Pieces.tag(stage, .plain) }
            for alert in alerts { Pieces.tag(alert, .urgent) }
            if let facts { H.span(.class("small")) { facts } }
            if let looksPath { H.a(.class("small"), .href(looksPath)) { WebFrameText.pieceWhoLooked(language) } }
        }
    }
}
