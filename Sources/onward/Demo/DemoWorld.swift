import CaseDesk
import Core
import OfficeDesk
import Programs

/// A demonstration: two years of people who don't exist, in four programs, made by the same acts that a person does on a page.
/// How synthetic people are marked, and where their names come from, stands in `docs/data-provenance.md`.
enum DemoWorld {
    /// Fills an installation that has no account yet.
    ///
    /// Everything is done at its moment in the past, in the order in which it happened, so that the audit log reads as if
    /// it had been written then. The same seed on the same day, with desks whose chance has the same seed, makes the same
    /// agencies, accounts, people, cases and file numbers.
    ///
    /// Throws ``DemoFault`` when the rules judge a step otherwise than planned, and what the desks throw.
    static func fill(cases: CaseDesk, office: OfficeDesk, now: Instant, seed: UInt64) async throws -> DemoAccounts {
        let programs = try DemoPlace.all.map { place in
            guard let program = office.programs.program(place.program), let zone = Zone(program.jurisdiction.zone) else {
                throw DemoFault.noProgram(place.program)
            }
            return (program: program, place: place, calendar: DemoCalendar(zone: zone, now: now))
        }
        // Chances of its own: who shares the desks' would repeat, or foretell, their ids.
        let plan = DemoPlan(programs, chance: SeededChance(seed: seed ^ 0x6465_6D6F_2070_6C61))
        let beginning = programs.map(\.calendar.beginning).min() ?? now
        let staff = try await DemoStaff.hire(
            DemoPlace.all, office: office, at: beginning, chance: SeededChance(seed: seed ^ 0x6465_6D6F_2073_7461))
        let post = DemoPost(desk: cases, lastDelivery: now.adding(seconds: -40 * 86_400), seed: seed ^ 0x6465_6D6F_2070_6F73)
        var player = DemoPlayer(desk: cases, staff: staff, post: post)
        try await player.play(plan.steps)
        try await post.end(at: now)
        return DemoAccounts(list: staff.accounts, coordinators: staff.actors.compactMapValues { $0[.coordinator] })
    }
}
