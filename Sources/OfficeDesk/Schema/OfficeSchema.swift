import Database

/// The tables of the `office` compartment: who may come in, and what runs the house.
///
/// Clear are sign-in names (an identifier that an administrator chooses; it need not be a person's name), agencies' names,
/// roles, times and hashes. Sealed with the account's record key is the person's name. Foreign keys stay inside the compartment.
/// `sign_in_count` holds keyed hashes of names and addresses; `setup_token` and `session` hold SHA-256 of random tokens.
public enum OfficeSchema {
    /// In order: the tables of every compartment, then the desk's own.
    public static let migrations = [
        StoreSchema.tables(),
        Migration(number: 2, name: "accounts, sessions, settings, program versions", sqlite: sqlite2, postgres: postgres2),
    ]
}
