import Core

/// What a stub's id names.
public enum StubKind: Sendable {}
public typealias StubID = Identifier<StubKind>

/// A sealed stub: that a concern for a child was raised, and what became of the report that the law asks for. It holds neither the child's name nor a file
/// about a child: the authority has those.
public struct Stub: Sendable, Hashable {
    /// Who raised it, by the actor's id, and in which role. The duty is that person's; a queue can't take it over (CYFEA s. 4, LPJ s. 39).
    public let raiser: String
    public let role: Role?
    public let raised: Instant
    public let origin: ConcernOrigin
    public let suspicion: Suspicion
    /// In the order in which they were written down.
    public let lines: [StubLine]

    public init(raiser: String, role: Role?, raised: Instant, origin: ConcernOrigin, suspicion: Suspicion, lines: [StubLine]) {
        self.raiser = raiser
        self.role = role
        self.raised = raised
        self.origin = origin
        self.suspicion = suspicion
        self.lines = lines
    }

    public var status: StubStatus { StubStatus(lines.map(\.kind)) }
}

/// How far the report of a concern has come.
public enum StubStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nobody has written down a report yet.
    case unreported
    /// Reported; the authority hasn't said yet that it has it.
    case reported
    case acknowledged

    /// A report that was taken back never was; what was acknowledged with it neither.
    public init(_ kinds: [StubLine.Kind]) {
        self = kinds.reduce(.unreported) { status, kind in
            switch kind {
            case .report: status == .acknowledged ? .acknowledged : .reported
            case .takenBack: .unreported
            case .acknowledgement: .acknowledged
            }
        }
    }

    public var name: Bilingual {
        switch self {
        case .unreported: SafeguardingText.statusUnreported
        case .reported: SafeguardingText.statusReported
        case .acknowledged: SafeguardingText.statusAcknowledged
        }
    }
}

/// A line of a stub: appended, never changed.
public struct StubLine: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case report
        /// The case that it came from says that the report was written down by mistake.
        case takenBack = "taken-back"
        case acknowledgement
    }

    public let kind: Kind
    /// When it happened, and with whom.
    public let contact: AuthorityContact?
    /// Who wrote it down, by the actor's id.
    public let actor: String
    public let at: Instant

    public init(kind: Kind, contact: AuthorityContact?, actor: String, at: Instant) {
        self.kind = kind
        self.contact = contact
        self.actor = actor
        self.at = at
    }
}

/// That the authority was told, or has answered: when, who there, under which reference.
public struct AuthorityContact: Sendable, Hashable, Codable {
    public var on: CivilDate
    /// Nil where only the day is known.
    public var at: CivilTime?
    /// The telephone that was called, of those that the program names; nil for another way.
    public var line: String?
    /// Who there.
    public var with: String
    /// Empty where none was given.
    public var reference: String

    public init(on: CivilDate, at: CivilTime?, line: String? = nil, with: String, reference: String) {
        self.on = on
        self.at = at
        self.line = line
        self.with = with
        self.reference = reference
    }
}
