import Core
import Database

/// The desk of the `office` compartment: who may come in, as whom, for how long, and which programs the house knows.
///
/// Each method is one act. Acts throw `Refusal` for what a rule forbids and `StorageError` for what storage can't do;
/// acts, refusals and looks at names are in the audit log of the compartment, by ids. Time and chance are arguments.
public struct OfficeDesk: Sendable {
    let store: Store
    let passwords: Passwords
    /// The programs this installation knows.
    public let programs: ProgramRegistry

    /// `store` must be bound to `office`, its engine migrated by `OfficeSchema.migrations`.
    public init(store: Store, passwords: Passwords = Passwords(), programs: ProgramRegistry) {
        self.store = store
        self.passwords = passwords
        self.programs = programs
    }
}

/// What a session's id names.
public enum SessionKind: Sendable {}
public typealias SessionID = Identifier<SessionKind>

/// What the id of a grant that an account holds names.
public enum GrantKind: Sendable {}
public typealias GrantID = Identifier<GrantKind>
