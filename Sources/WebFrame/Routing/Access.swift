import Core

/// Who may reach a route. Every route has one; there is no default. Whose record it is, is for the desk to check.
public enum Access: Sendable, Hashable {
    /// Anybody, signed in or not: sign-in, public pages, assets.
    case everyone
    /// Anybody who is signed in, in whatever role.
    case signedIn
    /// Those signed in with one of these roles.
    case only(Set<Role>)

    /// Those signed in with one of these roles.
    public static func roles(_ roles: Role...) -> Access { .only(Set(roles)) }

    /// Whether `session` (nil: signed out) may pass.
    public func admits(_ session: Session?) -> Bool {
        switch self {
        case .everyone: true
        case .signedIn: session != nil
        case .only(let roles): session?.actor.role.map(roles.contains) ?? false
        }
    }
}
