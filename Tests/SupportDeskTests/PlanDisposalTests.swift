import Core
import Database
import Support
import Testing

@testable import SupportDesk

@Suite struct PlanDisposalTests {
    private static let later = Instant("2028-03-08T18:00:00.000Z")!
    private static let worker = Workers.asker("1", at: later)
    private static let supervisor = Workers.asker("3", .supportSupervisor, at: later)

    /// A plan in which everything stands that a plan can have, ended today.
    private func ended(_ house: PlanHouse) async throws -> (number: FileNumber, code: String) {
        let number = try await house.plan()
        try await house.change(number, .readLimits(today))
        try await house.change(number, .add(NewItem(.step, .housing, text: "A room", isShown: true)))
        try await house.change(number, .note("She came by bus."))
        try await house.change(number, .setAppointment(Appointment(on: today, at: nil, what: "visit")))
        let terms = ReleaseTerms(what: .engaged, to: .service, until: today.adding(days: 365))
        let code = try await house.desk.refer(
            NewReferral(service: "Prairie Lily House", telephone: "780-555-0150", consent: .init(terms, why: "a bed")), in: number, by: Workers.mine,
            token: house.form())
        _ = try await house.session(number)
        try await house.change(number, .turn(.finish))
        return (number, code ?? "")
    }

    private func code(_ act: () async throws -> Void) async throws -> String? {
        do {
            try await act()
            return nil
        } catch let refusal as Refusal {
            return refusal.code
        }
    }

    @Test(arguments: EngineKind.available) func aPlanWhoseTimeIsUpIsDestroyedByTwoAndTheKeysGo(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let (number, _) = try await ended(house)
            let records = try await house.store.read {
                try $0.rows("SELECT id FROM plan UNION ALL SELECT id FROM plan_item") { try $0.text(0) }
            }
            #expect(records.count == 2)
            func propose(_ asker: PlanAsker) async throws -> String? {
                try await code { try await house.desk.proposeDisposal(of: number, by: asker, token: house.form()) }
            }
            func confirm(_ asker: PlanAsker) async throws -> String? {
                try await code { _ = try await house.desk.confirmDisposal(of: number, by: asker, token: house.form()) }
            }
            #expect(try await propose(Workers.mine) == "plan-not-due")
            #expect(try await confirm(Self.supervisor) == "disposal-not-proposed")
            #expect(try await propose(Self.worker) == nil)
            #expect(try await confirm(Self.worker) == "disposal-by-same")
            #expect(try await house.entries("plan.disposal-confirm", "refused:disposal-by-same") == 1)
            await #expect(throws: SupportError.notFound) {
                try await house.desk.proposeDisposal(of: number, by: Workers.asker("2", at: Self.later), token: house.form())
            }
            #expect(try await house.desk.plan(number, by: Self.worker).about.name == "Rose", "nothing happens before the second")
            #expect(try await confirm(Self.supervisor) == nil)

            await #expect(throws: SupportError.notFound) { try await house.desk.plan(number, by: Self.worker) }
            #expect(try await house.desk.plans(by: Self.supervisor).isEmpty)
            let ring = try await house.store.keys(for: records)
            for record in records { #expect(ring.isDestroyed(record)) }
            let left = try await house.store.read { connection in
                try ["plan", "item", "note", "appointment", "release", "referral", "code", "session", "disposal"].map { table in
                    switch table {
                    case "plan": try connection.count("SELECT COUNT(*) FROM plan")
                    case "item": try connection.count("SELECT COUNT(*) FROM plan_item")
                    case "note": try connection.count("SELECT COUNT(*) FROM plan_note")
                    case "appointment": try connection.count("SELECT COUNT(*) FROM plan_appointment")
                    case "release": try connection.count("SELECT COUNT(*) FROM plan_release")
                    case "referral": try connection.count("SELECT COUNT(*) FROM plan_referral")
                    case "code": try connection.count("SELECT COUNT(*) FROM plan_code")
                    case "session": try connection.count("SELECT COUNT(*) FROM plan_session")
                    default: try connection.count("SELECT COUNT(*) FROM plan_disposal")
                    }
                }
            }
            #expect(left.allSatisfy { $0 == 0 })
            let day = CivilDate("2028-03-08")!
            #expect(
                try await house.desk.certificates(by: Self.supervisor) == [
                    PlanCertificate(
                        number: number, endedOn: today, destroyedOn: day, proposedBy: Self.worker.actor.id, confirmedBy: Self.supervisor.actor.id,
                        copiesUntil: day.adding(days: 35))
                ])
            #expect(try await house.desk.certificates(by: Workers.asker("3", .supportSupervisor, agency: "b", at: Self.later)).isEmpty)
        }
    }

    @Test(arguments: EngineKind.available) func sheIsToldUntilWhenAndComingBackStopsIt(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            let session = try await house.session(number)
            #expect(try await house.desk.herPage(session, at: morning)?.keptUntil == nil)
            try await house.hers(.turn(.pause), session)
            #expect(try await house.desk.herPage(session, at: morning)?.keptUntil == CivilDate("2028-03-08"))
            // A pending charge holds it.
            try await house.change(number, .noteCharge(PendingCharge(what: "x"), courtOn: nil))
            #expect(try await house.desk.herPage(session, at: morning)?.keptUntil == nil)
            try await house.change(number, .noteCharge(nil, courtOn: nil))
            try await house.desk.proposeDisposal(of: number, by: Self.worker, token: house.form())
            // She comes back on the last day: what was proposed is nothing any more, and the clock begins again.
            try await house.change(number, .turn(.comeBack), by: Self.worker)
            #expect(try await code { _ = try await house.desk.confirmDisposal(of: number, by: Self.supervisor, token: house.form()) } == "plan-kept")
            try await house.change(number, .turn(.finish), by: Self.worker)
            let keeping = try #require(try await house.desk.keepings(by: Self.supervisor).first)
            #expect(keeping.proposedBy == nil && keeping.clock?.due == CivilDate("2030-03-08"))
        }
    }

    @Test(arguments: EngineKind.available) func aPlanThatGoesOnIsAskedAboutAndNeverDestroyed(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            func quiet(_ day: String) async throws -> Bool? {
                let asker = Workers.asker("3", .supportSupervisor, at: Instant(day + "T18:00:00.000Z")!)
                let keeping = try await house.desk.keepings(by: asker).first
                return keeping?.clock.map { $0.name == .quiet && $0.isDue(on: keeping?.today ?? today) }
            }
            #expect(try await quiet("2027-03-07") == false)
            #expect(try await quiet("2027-03-08") == true)
            #expect(
                try await code { try await house.desk.proposeDisposal(of: number, by: Self.supervisor, token: house.form()) } == "plan-kept")
            try await house.change(number, .note("She called."), by: Workers.asker("1", at: Instant("2027-03-08T18:00:00.000Z")!))
            #expect(try await quiet("2027-03-09") == false)
        }
    }

    /// A stop between the keys and the rows: nothing opens, and the next sweep takes the rest away.
    @Test(arguments: EngineKind.available) func whatAStopLeftHalfDoneIsEnded(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let (number, code) = try await ended(house)
            let id = try #require(try await house.store.read { try $0.first("SELECT id FROM plan") { PlanID(try $0.text(0)) } } ?? nil)
            try await house.desk.proposeDisposal(of: number, by: Self.worker, token: house.form())
            try await house.store.write { try PlanDisposals.confirm(id, by: Self.supervisor.actor.id, at: Self.later, $0.connection) }
            try await house.store.destroyKeys(of: [id.text])
            #expect(try await house.desk.plans(by: Self.worker).isEmpty)
            await #expect(throws: SupportError.notFound) { try await house.change(number, .note("x"), by: Self.worker) }
            #expect(try await house.desk.readRelease(code: code, from: "198.51.100.9", at: morning) == .nothing)
            try await house.desk.sweep(at: Self.later)
            #expect(try await house.store.read { try $0.count("SELECT COUNT(*) FROM plan") } == 0)
            #expect(try await house.desk.certificates(by: Self.supervisor).map(\.number) == [number])
        }
    }
}
