import Core
import Database
import Programs
import Support

/// One line of a list of plans.
public struct PlanLine: Sendable, Hashable {
    public let number: FileNumber
    public let status: PlanStatus
    /// The actor's id of the worker who goes along with her.
    public let worker: String
    public let opened: CivilDate
    public let turned: CivilDate
    /// As she wants to be called; nil for a supervisor, who reads no plan.
    public let name: String?
    public let next: Appointment?
    /// Whether it is time to ask how it went with a service that she was sent on to.
    public let asksAfter: Bool
}

/// A goal or step, with its words.
public struct PlanWords: Sendable, Hashable {
    public let item: PlanItem
    public let text: String
}

/// What the worker reads of a plan: what she shows, and nothing that says whether there is more.
public struct PlanPage: Sendable, Hashable {
    public let number: FileNumber
    public let plan: Plan
    public let about: AboutHer
    public let language: String
    public let opened: CivilDate
    public let today: CivilDate
    public let items: [PlanWords]
    public let releases: [PlanRelease]
    public let appointments: [PlanAppointment]
    public let notes: [PlanNote]
    public let charge: PlanCharge?
    /// The newest first.
    public let referrals: [PlanReferral]

    /// Why this can't be done now by whoever reads the page; nil when it can.
    public func refusal(of deed: PlanDeed) -> Refusal? { plan.refusal(of: deed, by: .worker(plan.worker), today: today) }
}

public struct PlanRelease: Sendable, Hashable {
    public let id: ReleaseID
    public let terms: ReleaseTerms
    public let words: ReleaseWords
    public let given: CivilDate
    public let by: PlanHand.Kind
}

public struct PlanReferral: Sendable, Hashable {
    public let referral: ServiceReferral
    public let words: ReferralWords
}

public struct PlanAppointment: Sendable, Hashable {
    public let id: AppointmentID
    public let appointment: Appointment
}

public struct PlanNote: Sendable, Hashable {
    /// The actor's id of who wrote it.
    public let author: String
    public let at: Instant
    public let text: String
}

public struct PlanCharge: Sendable, Hashable {
    public let charge: PendingCharge
    public let courtOn: CivilDate?
}

extension SupportDesk {
    /// The plans that this asker goes along with; for a supervisor those of the agency, by number.
    public func plans(by asker: PlanAsker) async throws -> [PlanLine] {
        let scope = try PlanScope(asker)
        let today = try program(asker.actor.grant?.program).date(of: asker.now)
        let found = try await store.read { connection in
            try PlanFile.all(scope, connection).map {
                (file: $0, appointments: try StoredAppointment.all(of: $0.id, connection), referrals: try PlanReferrals.all(of: $0.id, connection))
            }
        }
        if asker.hand == .supervisor {
            return found.map { PlanLine($0.file, name: nil, next: nil, asksAfter: false) }
        }
        let ring = try await store.keys(for: found.map(\.file.id.text))
        let lines = try found.map { file, appointments, referrals in
            let next = try appointments.first { $0.on >= today }.map { try $0.open(ring, of: file.id) }
            let asksAfter = file.plan.status == .active && referrals.contains { $0.referral.isToAsk(on: today) }
            return PlanLine(file, name: try file.about(ring).name, next: next, asksAfter: asksAfter)
        }
        try await views.shown(found.map(\.file.id.text), on: "plan.list", by: asker.actor, id: drawID(), at: asker.now)
        return lines
    }

    /// A plan, as the worker who goes along with her reads it.
    ///
    /// - Throws: ``SupportError/noGrant``, also for a supervisor; ``SupportError/notFound``.
    public func plan(_ number: FileNumber, by asker: PlanAsker) async throws -> PlanPage {
        let scope = try PlanScope(asker)
        guard case .worker? = asker.hand else { throw SupportError.noGrant }
        guard let read = try await store.read({ try PlanRead(number, scope, $0) }) else { throw SupportError.notFound }
        let ring = try await store.keys(for: read.records)
        let today = try program(read.file.program).date(of: asker.now)
        let shown = Set(read.items.filter(\.item.isShown).map(\.item.id))
        let page = PlanPage(
            number: read.file.number, plan: read.file.plan, about: try read.file.about(ring), language: read.file.language, opened: read.file.opened,
            today: today, items: try read.items.filter(\.item.isShown).map { PlanWords(item: $0.item, text: try $0.text(ring)) },
            releases: try read.releases(ring) { item in shown.contains(item) }, appointments: try read.appointments(ring), notes: try read.notes(ring),
            charge: try read.charge(ring), referrals: try read.referrals(ring))
        try await views.shown([read.file.id.text], on: "plan.page", by: asker.actor, id: drawID(), at: asker.now)
        return page
    }
}

extension PlanLine {
    fileprivate init(_ file: PlanFile, name: String?, next: Appointment?, asksAfter: Bool) {
        number = file.number
        status = file.plan.status
        worker = file.plan.worker
        opened = file.opened
        turned = file.turned
        self.name = name
        self.next = next
        self.asksAfter = asksAfter
    }
}
