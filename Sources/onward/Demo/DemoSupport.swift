import Core
import OfficeDesk
import Programs
import Support
import SupportDesk

/// The support plans of a demonstration: workers, a supervisor, and women who don't exist, in words that were made up for it.
struct DemoSupport {
    private static let program = "edmonton-coarse"

    private let desk: SupportDesk
    /// The program's date of a moment; UTC is a day ahead of it for hours.
    private let date: @Sendable (Instant) -> CivilDate
    private let now: Instant
    private let chance: any Chance

    /// Fills the support compartment, with accounts that have the others' password. Everything is done at its moment in the past.
    static func fill(_ desk: SupportDesk, office: OfficeDesk, now: Instant, seed: UInt64, password: String) async throws -> [DemoAccounts.Account] {
        guard let program = office.programs.program(Self.program) else { throw DemoFault.noProgram(Self.program) }
        let demo = DemoSupport(desk: desk, date: program.date, now: now, chance: SeededChance(seed: seed ^ 0x6465_6D6F_2073_7570))
        let staff = try await demo.hire(office, password)
        try await demo.tell(staff)
        return staff.accounts
    }

    private struct Staff {
        var accounts: [DemoAccounts.Account] = []
        var actors: [Actor] = []
    }

    private static let posts: [(Role, String)] = [
        (.administrator, "admin"), (.supportWorker, "worker"), (.supportWorker, "worker2"), (.supportSupervisor, "supervisor"),
        (.safeguardingLead, "lead"),
        (.auditor, "auditor"),
    ]

    private func hire(_ office: OfficeDesk, _ password: String) async throws -> Staff {
        let begun = now.adding(seconds: -900 * 86_400)
        let agency = try await office.createAgency("Prairie Lily House (demo)", by: DemoStaff.operator, at: begun, chance: chance)
        var staff = Staff()
        for (number, (role, word)) in Self.posts.enumerated() {
            let grant = Grant(role: role, agency: agency.id, program: Self.program)
            let name = DemoNames.marked("\(chance.pick(DemoNames.womenEnglish, else: "Camille")) \(chance.pick(DemoNames.surnamesEnglish, else: "Demo"))")
            let new = NewAccount(signInName: "\(word).coarse", displayName: name, language: .en, grants: [grant])
            let by = staff.actors.first ?? DemoStaff.operator
            let (account, token) = try await office.createAccount(new, by: by, at: begun, chance: chance)
            try await office.setPassword(password, with: token, address: "192.0.2.\(200 + number)", at: begun, chance: chance)
            staff.actors.append(Actor(account: account, grant: grant))
            staff.accounts.append(DemoAccounts.Account(role: role.rawValue, name: new.signInName, password: password, program: Self.program))
        }
        return staff
    }

    private func tell(_ staff: Staff) async throws {
        try await tellRose(staff.actors[1])
        let maya = try await open("Maya", "To sleep at night", staff.actors[1], days: 60)
        try await change(maya, .turn(.pause), staff.actors[1], days: 20)
        let lily = try await open("Lily", "My own bank account", staff.actors[2], days: 150)
        try await change(lily, .add(NewItem(.step, .income, text: "Bring two papers to the bank", isShown: true)), staff.actors[2], days: 140)
        try await change(lily, .turn(.move), staff.actors[2], days: 30)
        // Ended so long ago that its time is up.
        let wren = try await open("Wren", "To finish grade twelve", staff.actors[2], days: 880)
        try await change(wren, .turn(.finish), staff.actors[2], days: 760)
    }

    /// Somebody in the midst of it: goals and steps of her own, one that she keeps to herself, a charge, and what she lets others know.
    private func tellRose(_ worker: Actor) async throws {
        let rose = try await open("Rose", "A room with a lock, before winter", worker, days: 90)
        let today = date(now)
        try await change(rose, .readLimits(date(at(90))), worker, days: 90)
        try await change(rose, .add(NewItem(.goal, .housing, text: "A place of my own", isShown: true)), worker, days: 89)
        try await change(rose, .noteCharge(PendingCharge(what: "Theft under $5,000", court: "Edmonton, DEMO-4711"), courtOn: today.adding(days: 25)), worker, days: 80)
        try await change(rose, .setAppointment(Appointment(on: today.adding(days: 4), at: CivilTime(hour: 14, minute: 30), what: "second visit")), worker, days: 3)
        try await change(rose, .note("She came by bus, and stayed for tea."), worker, days: 3)
        let code = try await desk.openHerPage(rose, by: PlanAsker(worker, at: at(70)), token: token())
        guard case .open(let session) = try await desk.enterHerPage(code: code, from: "192.0.2.230", at: at(70)) else { return }
        let goal = try await desk.herPage(session, at: at(70))?.items.first?.item.id
        let hers = [
            NewItem(.step, .housing, goal: goal, text: "See the two rooms on the list", isShown: true),
            NewItem(.step, .health, text: "Ask how long the wait for treatment is", isShown: true),
            NewItem(.step, .safety, text: "Put something aside each week", isShown: false),
        ]
        for item in hers { try await desk.performHers(.add(item), session, at: at(70), token: token()) }
        let terms = ReleaseTerms(what: .engaged, to: .prosecutor, until: today.adding(days: 60))
        try await sendOn(rose, today, worker)
        _ = try await desk.release(
            terms, ReleaseWords(to: "Crown Prosecution Service, Edmonton (demo)", why: "For the next date in court"), in: rose,
            by: PlanAsker(worker, at: at(2)), token: token())
    }

    /// Two services: one that was called with her and has a place soon, and one of which she has the number and nobody has asked since.
    private func sendOn(_ rose: FileNumber, _ today: CivilDate, _ worker: Actor) async throws {
        let treatment = NewReferral(
            service: DemoNames.marked("Prairie Lily House"), telephone: "780-555-0150",
            consent: .init(ReleaseTerms(what: .engaged, to: .service, until: today.adding(days: 40)), why: "To keep a room for her"))
        _ = try await desk.refer(treatment, in: rose, by: PlanAsker(worker, at: at(6)), token: token())
        let companion = NewReferral(service: DemoNames.marked("Court companions"), telephone: "780-555-0151")
        _ = try await desk.refer(companion, in: rose, by: PlanAsker(worker, at: at(20)), token: token())
        guard let id = try await desk.plan(rose, by: PlanAsker(worker, at: at(5))).referrals.first(where: { $0.referral.consent != nil })?.referral.id else { return }
        let call = HandOver(by: DemoNames.marked("Camille"), on: date(at(6)), with: "the night desk", first: today.adding(days: 4), at: CivilTime(hour: 14, minute: 30))
        try await change(rose, .handOver(id, call, hersToo: false), worker, days: 6)
        try await change(rose, .noteOutcome(id, .waiting, on: date(at(5))), worker, days: 5)
    }

    private func open(_ name: String, _ first: String, _ worker: Actor, days: Int64) async throws -> FileNumber {
        try await desk.openPlan(
            AboutHer(name: DemoNames.marked(name), reach: "780-555-01\(10 + days % 80)", when: "mornings", wantsFirst: first), language: "en",
            by: PlanAsker(worker, at: at(days)), token: token())
    }

    private func change(_ number: FileNumber, _ change: PlanChange, _ worker: Actor, days: Int64) async throws {
        try await desk.perform(change, in: number, by: PlanAsker(worker, at: at(days)), token: token())
    }

    private func at(_ days: Int64) -> Instant { now.adding(seconds: -days * 86_400) }
    private func token() -> String { Hex.encode(chance.bytes(16)) }
}
