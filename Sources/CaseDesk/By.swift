import Core
import Programs

/// Who asks, when, and why: the arguments that every act has.
public struct By: Sendable, Hashable {
    public let actor: Actor
    public let now: Instant
    /// The stated purpose of looking, as the audit log keeps it. Nobody's name belongs in it.
    public let purpose: String?
    /// The program in which this is asked: the grant's; for the operator at the command line, the one that was named.
    public let program: String?

    /// - Parameter program: for the operator alone, who has no grant; an account's is always its grant's.
    public init(_ actor: Actor, at now: Instant, purpose: String? = nil, program: String? = nil) {
        self.actor = actor
        self.now = now
        self.purpose = purpose
        self.program = actor.grant?.program ?? (actor.isOperator ? program : nil)
    }

    public var role: Role? { actor.role }

    /// The civil date in the program's zone.
    public func today(in program: Program) -> CivilDate {
        Zone(program.jurisdiction.zone)?.date(of: now) ?? CivilDate(dayNumber: Int(now.milliseconds / 86_400_000))
    }

    /// The agency on whose behalf this is recorded, as a case's row keeps it. The operator belongs to none.
    var agency: String { actor.grant?.agency.text ?? "operator" }

    /// As whom this asker reads: the operator at the machine reads what the agency reads, and does only what the rules let
    /// an operator do.
    var readingRole: Role? { actor.isOperator ? .coordinator : role }

    /// Whether the agency's own pages (Today, held referrals, cards) are this asker's to see.
    var isAgencys: Bool { readingRole == .coordinator && program != nil }

    /// Whether this asker reads cases at all; police and probation officers read their referrals' status instead.
    var readsCases: Bool { isAgencys || role == .prosecutor }
}

extension Actor {
    /// Somebody at the command line: neither an account nor a visitor.
    var isOperator: Bool { account == nil && grant == nil && id.hasPrefix("operator:") }
}
