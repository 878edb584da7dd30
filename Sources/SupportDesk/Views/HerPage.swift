import Core
import Database
import Programs
import Support

/// Her own page: everything that is hers, also what she keeps to herself.
public struct HerPage: Sendable, Hashable {
    public let number: FileNumber
    public let plan: Plan
    public let about: AboutHer
    public let today: CivilDate
    public let items: [PlanWords]
    public let releases: [PlanRelease]
    public let appointments: [PlanAppointment]
    public let charge: PlanCharge?
    public let referrals: [PlanReferral]
    /// How many notes her worker has written. She reads them with her worker, not on a telephone that somebody may be holding.
    public let notes: Int
    /// Who has opened her plan, the latest first, without herself.
    public let looks: [Look]
    public let program: Program
    /// Until when it is kept, once it rests or has ended; nil while it goes on, or something in it is pending.
    public let keptUntil: CivilDate?

    public struct Look: Sendable, Hashable {
        public let at: Instant
        public let who: Who

        public enum Who: Sendable, Hashable {
            case worker
            /// Somebody with the code of something that she lets others know.
            case receiver
        }
    }

    /// Why she can't do this now; nil when she can.
    public func refusal(of deed: PlanDeed) -> Refusal? { plan.refusal(of: deed, by: .hers, today: today) }
}

extension SupportDesk {
    /// So far back she sees who has looked.
    private static let lookDays = 365

    /// Her page; nil when the session is over, or her page is off.
    public func herPage(_ session: String, at now: Instant) async throws -> HerPage? {
        let id: PlanID
        do { id = try await herPlan(session, at: now) } catch SupportError.pageEnded { return nil }
        let since = now.adding(seconds: Int64(-86_400 * Self.lookDays))
        let read = try await store.read { connection -> (PlanRead, [HerPage.Look])? in
            guard let file = try PlanFile.find(id, connection), file.plan.hasOwnPage else { return nil }
            return (try PlanRead(file, connection), try Self.looks(id, since: since, connection))
        }
        guard let (read, looks) = read else { return nil }
        let ring = try await store.keys(for: read.records)
        let program = try program(read.file.program)
        let clock = try await store.read { try read.file.clock({ program.date(of: $0) }, $0) }
        let page = HerPage(
            number: read.file.number, plan: read.file.plan, about: try read.file.about(ring), today: program.date(of: now),
            items: try read.items.map { PlanWords(item: $0.item, text: try $0.text(ring)) }, releases: try read.releases(ring) { _ in true },
            appointments: try read.appointments(ring), charge: try read.charge(ring), referrals: try read.referrals(ring), notes: try read.notes(ring).count, looks: looks,
            program: program, keptUntil: clock.flatMap { $0.name == .kept ? $0.due : nil })
        try await views.shown([id.text], on: "plan.own", by: .participant(id), id: drawID(), at: now)
        return page
    }

    private static func looks(_ id: PlanID, since: Instant, _ connection: any Connection) throws -> [HerPage.Look] {
        try connection.rows(
            """
            SELECT e.at, e.act FROM audit_subject AS s JOIN audit_entry AS e ON e.id = s.entry
            WHERE s.record = $1 AND s.at >= $2 AND e.act IN ('plan.page', 'plan.release-read') AND e.outcome = 'viewed' ORDER BY e.at DESC, e.id LIMIT 50
            """, id, since
        ) { HerPage.Look(at: try $0.instant(0), who: try $0.text(1) == "plan.page" ? .worker : .receiver) }
    }
}
