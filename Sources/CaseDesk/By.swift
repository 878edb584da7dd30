import Cases
import Core
import Programs

/// Who asks, when, and why: the arguments that every act has.
public struct By: Sendable, Hashable {
    public let actor: Actor
    public let now: Instant
    /// Why this asker looks, where it was said.
    public let purpose: LookPurpose?
    /// The program in which this is asked: the grant's; for the operator at the command line, the one that was named.
    public let program: String?

    /// - Parameter program: for the operator alone, who has no grant; an account's is always its grant's.
    public init(_ actor: Actor, at now: Instant, purpose: LookPurpose? = nil, program: String? = nil) {
        self.actor = actor
        self.now = now
        self.purpose = purpose
        self.program = actor.grant?.program ?? (actor.isOperator ? program : nil)
    }

    /// Somebody on their own page, in their own case alone.
    init(person id: CaseID, in program: String, at now: Instant) {
        actor = .participant(id)
        self.now = now
        purpose = nil
        self.program = program
    }

    public var role: Role? { actor.role }

    /// The purpose that the log keeps of a look: the one that was said, else what the role is there for.
    var lookPurpose: LookPurpose { purpose ?? .standing(of: role) }

    /// The civil date in the program's zone.
    public func today(in program: Program) -> CivilDate { program.date(of: now) }

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

extension By {
    /// Now by the clock on the wall of the program's zone; in UTC on a machine without time zones.
    func now(in program: Program) -> DayTime {
        let utc = CivilTime(hour: Int(now.milliseconds / 3_600_000 % 24), minute: Int(now.milliseconds / 60_000 % 60))
        return DayTime(today(in: program), Zone(program.jurisdiction.zone)?.time(of: now) ?? utc ?? .midnight)
    }
}

extension Program {
    /// When a civil date begins in the program's zone; in UTC on a machine without time zones.
    func start(of date: CivilDate) -> Instant {
        Zone(jurisdiction.zone)?.instant(of: date, at: .midnight) ?? Instant(milliseconds: Int64(date.dayNumber) * 86_400_000)
    }
}

extension By {
    /// Throws ``DeskError/purposeNeeded(_:)`` when this record is opened for a stated purpose only and none was stated.
    func checkPurpose(_ file: CaseFile) throws {
        if LookPurpose.mustBeStated(at: file.stage), purpose == nil, !actor.isOperator { throw DeskError.purposeNeeded(file.number) }
    }
}
