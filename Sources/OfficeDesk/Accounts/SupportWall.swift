import Core
import Programs

/// The wall between support plans and everything else, as far as accounts hold it: a woman who has a plan must not meet, behind one sign-in, who
/// knows the men of the class. The compartments' keys and desks hold the rest.
enum SupportWall {
    /// Roles that go with a support program.
    private static let support: Set<Role> = [.supportWorker, .supportSupervisor]
    /// Roles that go with any program: they see neither a case nor a plan.
    private static let neutral: Set<Role> = [.administrator, .auditor]
    /// It goes with any program too, and stands on that program's side: a concern in a support program says that there is a plan.
    private static let either: Set<Role> = [.safeguardingLead]

    /// Why somebody can't hold these grants together; nil when they can. A support role is held in a support program and nowhere else, and
    /// nobody holds one beside a role that reaches cases.
    static func refusal(of grants: [Grant], kind: (String) -> ProgramKind?) -> Refusal? {
        for grant in grants where !neutral.union(either).contains(grant.role) {
            if support.contains(grant.role) != (kind(grant.program) == .support) { return .roleOfOtherKind }
        }
        let sides = Set(grants.filter { !neutral.contains($0.role) }.map { kind($0.program) == .support })
        return sides.count < 2 ? nil : .acrossTheWall
    }
}
