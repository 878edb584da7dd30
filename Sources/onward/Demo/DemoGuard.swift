import Core
import GuardDesk
import OfficeDesk
import Programs
import Safeguarding

/// The concerns of a demonstration, besides those that its cases raise: one that the authority has acknowledged, one that waits for that, and a
/// safeguarding lead for each program.
enum DemoGuard {
    /// - Parameter coordinators: by program.
    static func fill(
        _ desk: GuardDesk, office: OfficeDesk, coordinators: [String: Actor], now: Instant, seed: UInt64, password: String
    ) async throws -> [DemoAccounts.Account] {
        let chance = SeededChance(seed: seed ^ 0x6465_6D6F_2067_7561)
        var accounts: [DemoAccounts.Account] = []
        for (number, (program, coordinator)) in coordinators.sorted(by: { $0.key < $1.key }).enumerated() {
            guard let agency = coordinator.grant?.agency, let known = office.programs.program(program) else { continue }
            let name = DemoNames.marked("\(chance.pick(DemoNames.womenFrench, else: "Camille")) \(chance.pick(DemoNames.surnamesFrench, else: "Demo"))")
            let grant = Grant(role: .safeguardingLead, agency: agency, program: program)
            let new = NewAccount(signInName: "lead.\(DemoPlace.all.first { $0.program == program }?.suffix ?? program)", displayName: name, language: .en, grants: [grant])
            let begun = now.adding(seconds: -200 * 86_400)
            let (account, token) = try await office.createAccount(new, by: DemoStaff.operator, at: begun, chance: chance)
            try await office.setPassword(password, with: token, address: "192.0.2.\(180 + number)", at: begun, chance: chance)
            accounts.append(DemoAccounts.Account(role: grant.role.rawValue, name: new.signInName, password: password, program: program))
            try await tell(desk, coordinator, Actor(account: account, grant: grant), known, now, chance)
        }
        return accounts
    }

    private static func tell(
        _ desk: GuardDesk, _ coordinator: Actor, _ lead: Actor, _ program: Program, _ now: Instant, _ chance: any Chance
    ) async throws {
        func at(_ hours: Int64) -> Instant { now.adding(seconds: -hours * 3600) }
        func token() -> String { Hex.encode(chance.bytes(16)) }
        let today = program.date(of: now)
        func contact(_ days: Int, _ hour: Int, _ with: String) -> AuthorityContact {
            AuthorityContact(on: today.adding(days: -days), at: CivilTime(hour: hour, minute: 10), with: with, reference: "DEMO-\(4000 + days)")
        }
        let tip = try await desk.raise(
            Suspicion(witness: .neighbour, grounds: [.seen, .told], on: today.adding(days: -40)), from: .tip,
            by: GuardAsker(coordinator, at: at(38 * 24)), token: token())
        try await desk.write(.report, contact(39, 9, "Worker 12 (made up)"), in: tip, by: GuardAsker(coordinator, at: at(37 * 24)), token: token())
        try await desk.write(.acknowledge, contact(37, 15, "Worker 12 (made up)"), in: tip, by: GuardAsker(lead, at: at(36 * 24)), token: token())
        let classDay = try await desk.raise(
            Suspicion(witness: .participant, grounds: [.age], on: program.date(of: at(26))), from: .classDay, by: GuardAsker(lead, at: at(26)), token: token())
        let called = program.wall(at: at(25))
        let call = AuthorityContact(on: called.on, at: called.at, with: "Worker 7 (made up)", reference: "DEMO-4002")
        try await desk.write(.report, call, in: classDay, by: GuardAsker(lead, at: at(25)), token: token())
    }
}
