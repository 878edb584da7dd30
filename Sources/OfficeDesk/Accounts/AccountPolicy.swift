import Core

/// Who may do what to accounts. An administrator has rights over a program, not over the house: over a colleague only
/// when every role that the colleague has is in that program. The operator at the command line may do all of it.
enum AccountPolicy {
    static let source = "Onward's access policy: docs/access.md"

    /// Programs in which `actor` administers; nil for all of them.
    static func administered(by actor: Actor) -> Set<String>? {
        if actor.isOperator { return nil }
        guard let grant = actor.grant, grant.role == .administrator else { return [] }
        return [grant.program]
    }

    /// May `actor` give or take a grant in this program?
    static func refusal(of actor: Actor, in program: String) -> Refusal? {
        if administered(by: actor)?.contains(program) ?? true { return nil }
        return Refusal(code: "grant-not-allowed", sentence: OfficeDeskText.grantNotAllowed, source: source)
    }

    /// May `actor` disable the account that holds `held`, or give it a new token?
    static func refusal(of actor: Actor, over held: [HeldGrant]) -> Refusal? {
        guard let programs = administered(by: actor) else { return nil }
        if !programs.isEmpty, held.allSatisfy({ programs.contains($0.grant.program) }) { return nil }
        return Refusal(code: "account-not-allowed", sentence: OfficeDeskText.accountNotAllowed, source: source)
    }

    /// May `actor` see accounts and agencies at all?
    static func refusalOfLook(by actor: Actor) -> Refusal? {
        administered(by: actor)?.isEmpty ?? false
            ? Refusal(code: "account-not-allowed", sentence: OfficeDeskText.accountNotAllowed, source: source) : nil
    }
}

extension Actor {
    /// At the command line, where the Unix user's rights over the data folder are the rights.
    var isOperator: Bool { account == nil && grant == nil && id.hasPrefix("operator:") }
}
