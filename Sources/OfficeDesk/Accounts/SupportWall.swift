import Core
import Programs

/// The wall between support plans and everything else, as far as accounts hold it: a woman who has a plan must not meet, behind one sign-in, who
/// knows the men of the class. The compartments' keys and desks hold the rest.
enum SupportWall {
    /// Roles that go with a support program.
    private static let support: Set<Role> = [.supportWorker, .supportSupervisor]
    /// Roles that go with any program: they see neither a case nor a plan.
    private static let neutral: Set<Role> = [.administrator, .auditor]

    /// Why somebody can't hold these grants together; nil when they can. A support role is held in a support program and nowhere else, and
    /// nobody holds one beside a role that reaches cases.
    static func refusal(of grants: [Grant], kind: (String) -> ProgramKind?) -> Refusal? {
        for grant in grants where !neutral.contains(grant.role) {
            if support.contains(grant.role) != (kind(grant.program) == .support) { return .roleOfOtherKind }
        }
        let roles = Set(grants.map(\.role)).subtracting(neutral)
        return roles.isDisjoint(with: support) || roles.isSubset(of: support) ? nil : .acrossTheWall
    }
}
