import CaseDesk
import Cases
import Core
import Database
import Foundation
import GuardDesk
import Logging
import Programs
import Safeguarding
import Support
import SupportDesk
import Testing

@testable import onward

/// A concern from each of the four places where one arises becomes a stub that calls, and that leads back to none of them.
@Suite struct TripwireTests {
    private static let now = Instant("2026-03-08T18:00:00.000Z")!
    private static let agency = AgencyID(String(repeating: "a", count: 32))!

    private static func actor(_ role: Role, _ program: String, _ digit: Character) -> Actor {
        Actor(account: AccountID(String(repeating: digit, count: 32))!, grant: Grant(role: role, agency: agency, program: program))
    }

    private func opened(_ test: (Installation) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("onward-tripwire-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let settings = try Settings(flags: [.data: folder], environment: [:])
        let installation = try await Installation.open(settings, mode: .create, chance: SeededChance(seed: 4), now: Self.now)
        do {
            try await test(installation)
        } catch {
            await installation.close()
            throw error
        }
        await installation.close()
    }

    /// What a server does every few seconds.
    private func carried(_ installation: Installation) async throws {
        let service = EscalationService(installation: installation, transport: nil, addresses: [:], logger: Logger(label: "test"), clock: { Self.now })
        try await service.carry()
    }

    private func referred(_ house: Installation) async throws -> (CaseID, FileNumber) {
        let referral = Referral(
            stream: .postCharge, happened: Happened(CivilDate("2026-03-08")!),
            person: Person(
                name: "Demo Person", birthDate: CivilDate("1984-07-12"), contact: SafeContact(method: .telephone, value: "780-555-0134"),
                policeFile: "2026-0417"),
            offence: CivilDate("2026-03-05"), minorSought: false, packageHandedOver: true, nextAppearance: CivilDate("2026-04-20"))
        let police = By(Self.actor(.police, "edmonton-stop", "2"), at: Self.now)
        guard case .opened(let id, let number) = try await house.cases.refer(referral, by: police, token: "refer") else { throw DeskError.notFound }
        return (id, number)
    }

    private func stub(_ house: Installation, _ raiser: GuardAsker) async throws -> Stub {
        let lines = try await house.guarding.stubs(by: raiser)
        guard let first = lines.first, lines.count == 1 else { throw GuardError.notFound }
        return try await house.guarding.stub(first.number, by: raiser).stub
    }

    @Test func fromACaseAPlanAClassDayAndATip() async throws {
        try await opened { house in
            let coordinator = By(Self.actor(.coordinator, "edmonton-stop", "1"), at: Self.now)
            let (id, number) = try await referred(house)
            try await house.cases.perform(
                [Proposal(.raiseConcern, happened: Happened(CivilDate("2026-03-08")!), texts: [.note: "A girl of fifteen named Zoé."])], in: id,
                expecting: nil, by: coordinator, token: "case")

            let worker = PlanAsker(Self.actor(.supportWorker, "edmonton-coarse", "3"), at: Self.now)
            let plan = try await house.support.openPlan(AboutHer(name: "Rose"), language: "en", by: worker, token: "open")
            let suspicion = Suspicion(witness: .participant, grounds: [.told], on: CivilDate("2026-03-08")!)
            // The limits of confidentiality are read to her first.
            await #expect(throws: Refusal.self) { try await house.support.raiseConcern(suspicion, in: plan, note: "Raised.", by: worker, token: "plan") }
            try await house.support.perform(.readLimits(CivilDate("2026-03-08")!), in: plan, by: worker, token: "limits")
            try await house.support.raiseConcern(suspicion, in: plan, note: "Raised.", by: worker, token: "plan")

            for (origin, role) in [(ConcernOrigin.classDay, Role.coordinator), (.tip, .police)] {
                let asker = GuardAsker(Self.actor(role, "edmonton-stop", "5"), at: Self.now)
                _ = try await house.guarding.raise(suspicion, from: origin, by: asker, token: origin.rawValue)
            }
            try await carried(house)
            try await carried(house)

            let calls = try await Escalator(desk: house.guarding) { _ in 1 }.round(at: Self.now)
            #expect(calls.count == 4)
            let lead = GuardAsker(Self.actor(.safeguardingLead, "edmonton-stop", "6"), at: Self.now)
            let stubs = try await house.guarding.stubs(by: lead)
            #expect(stubs.count == 3)
            var origins: Set<ConcernOrigin> = []
            for stub in stubs { origins.insert(try await house.guarding.stub(stub.number, by: lead).stub.origin) }
            #expect(origins == [.record, .classDay, .tip])
            let leadOfPlans = GuardAsker(Self.actor(.safeguardingLead, "edmonton-coarse", "7"), at: Self.now)
            #expect(try await house.guarding.stubs(by: leadOfPlans).count == 1)

            // What is handed over names neither case nor plan, in no column; nor does any row name the other's.
            let texts = try await house.stores[.safeguarding]!.read { connection in
                try connection.rows("SELECT id || number || program || raiser || COALESCE(thread, '') FROM stub") { try $0.text(0) }
            }
            for secret in [id.text, number.compact, plan.compact] { #expect(!texts.contains { $0.contains(secret) }) }
        }
    }

    /// The report is written down in the case: its stub knows, and again when that is taken back as a mistake.
    @Test func theReportInTheCaseSettlesItsStub() async throws {
        try await opened { house in
            let coordinator = By(Self.actor(.coordinator, "edmonton-stop", "1"), at: Self.now)
            let (id, _) = try await referred(house)
            let day = Happened(CivilDate("2026-03-08")!)
            func act(_ act: Act, _ texts: [SealedText: String] = [:], _ token: String) async throws {
                try await house.cases.perform([Proposal(act, happened: day, texts: texts)], in: id, expecting: nil, by: coordinator, token: token)
                try await carried(house)
            }
            let raiser = GuardAsker(coordinator.actor, at: Self.now)
            try await act(.raiseConcern, [.note: "A caller."], "a")
            #expect(try await stub(house, raiser).status == .unreported)
            try await act(.recordAuthorityReport, [.authority: "On-call worker", .reference: "R-17"], "b")
            #expect(try await stub(house, raiser).lines.map(\.contact) == [AuthorityContact(on: day.date, at: nil, with: "On-call worker", reference: "R-17")])
            let events = try await house.cases.page(id, by: coordinator).sequence
            try await act(.correct(sequence: events), [.reason: "Wrong case."], "c")
            #expect(try await stub(house, raiser).status == .unreported)
            try await act(.recordAuthorityReport, [.authority: "Other worker", .reference: "R-18"], "d")
            #expect(try await stub(house, raiser).status == .reported)
        }
    }
}
