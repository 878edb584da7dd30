import Core

/// The accounts of a demonstration, with which anybody may sign in to it.
struct DemoAccounts: Sendable, Hashable {
    let list: [Account]
    /// Each program's coordinator, for what is filled afterwards.
    var coordinators: [String: Actor] = [:]

    /// One account, as `onward demo --json` prints it.
    struct Account: Sendable, Hashable, Encodable {
        /// The role's stable name, such as `probation-officer`.
        let role: String
        /// What is typed to sign in, such as `coordinator.gp`.
        let name: String
        let password: String
        /// The id of the program in which the role is held.
        let program: String
    }
}
