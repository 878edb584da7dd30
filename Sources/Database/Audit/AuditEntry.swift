import Core

/// One line of the audit log: who did what, as whom, when, to which records, why, and how it ended. Ids, never names.
public struct AuditEntry: Sendable, Hashable {
    /// How it ended.
    public enum Outcome: Sendable, Hashable {
        /// The act was done; its records committed with this entry.
        case done
        /// It was refused, with the refusal's stable code. Nothing but this entry was written.
        case refused(String)
        /// Personal data was shown.
        case viewed
    }

    /// 128 random bits as hexadecimal digits.
    public let id: String
    public let at: Instant
    /// `account:<id>` or `operator:<unix user>`.
    public let actor: String
    public let role: String?
    public let agency: String?
    public let program: String?
    /// The act's stable name, such as `case.refer`.
    public let act: String
    /// The records it was about, in the order in which they were shown. Ids hold no space.
    public let records: [String]
    /// The purpose that was stated, in the person's words or from a list. Nobody's name belongs in it.
    public let purpose: String?
    public let outcome: Outcome
    /// SHA-256 of the stored bytes of the act's event, so that a changed event shows (`EventDigest`).
    public let digest: [UInt8]?

    public init(
        id: String, at: Instant, actor: Actor, act: String, records: [String] = [], purpose: String? = nil,
        outcome: Outcome = .done, digest: [UInt8]? = nil
    ) {
        self.id = id
        self.at = at
        self.actor = actor.id
        role = actor.role?.rawValue
        agency = actor.grant?.agency.text
        program = actor.grant?.program
        self.act = act
        self.records = records
        self.purpose = purpose
        self.outcome = outcome
        self.digest = digest
    }

    init(
        id: String, at: Instant, actor: String, role: String?, agency: String?, program: String?, act: String,
        records: [String], purpose: String?, outcome: Outcome, digest: [UInt8]?
    ) {
        self.id = id
        self.at = at
        self.actor = actor
        self.role = role
        self.agency = agency
        self.program = program
        self.act = act
        self.records = records
        self.purpose = purpose
        self.outcome = outcome
        self.digest = digest
    }
}

extension AuditEntry.Outcome {
    /// `done`, `viewed` or `refused:<code>`, as stored.
    public var text: String {
        switch self {
        case .done: "done"
        case .viewed: "viewed"
        case .refused(let code): "refused:\(code)"
        }
    }

    public init?(_ text: String) {
        switch text {
        case "done": self = .done
        case "viewed": self = .viewed
        case _ where text.hasPrefix("refused:"): self = .refused(String(text.dropFirst(8)))
        default: return nil
        }
    }
}
