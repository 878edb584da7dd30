import Core
import Database

/// The SQL of accounts.
enum AccountRecords {
    /// What signing in needs, and nothing personal.
    struct Credentials: Sendable {
        let id: AccountID
        let passwordHash: String?
        let language: Language
        let isDisabled: Bool
    }

    static func credentials(signInName: String, _ connection: any Connection) throws -> Credentials? {
        try connection.first(
            "SELECT id, password_hash, language, disabled_at FROM account WHERE sign_in_name = $1", signInName,
            read: credentials)
    }

    static func credentials(_ id: AccountID, _ connection: any Connection) throws -> Credentials? {
        try connection.first(
            "SELECT id, password_hash, language, disabled_at FROM account WHERE id = $1", id, read: credentials)
    }

    private static func credentials(_ row: any Row) throws -> Credentials {
        Credentials(
            id: try row.id(0), passwordHash: try row.optionalText(1), language: try row.language(2),
            isDisabled: try row.optionalText(3) != nil)
    }

    static func signInName(_ id: AccountID, _ connection: any Connection) throws -> String? {
        try connection.first("SELECT sign_in_name FROM account WHERE id = $1", id) { try $0.text(0) }
    }

    static func any(_ connection: any Connection) throws -> Bool {
        try connection.first("SELECT id FROM account LIMIT 1") { try $0.text(0) } != nil
    }

    static func isTaken(_ signInName: String, _ connection: any Connection) throws -> Bool {
        try connection.count("SELECT COUNT(*) FROM account WHERE sign_in_name = $1", signInName) > 0
    }

    static func insert(
        _ id: AccountID, signInName: String, sealedName: [UInt8], language: Language, by actor: String, at now: Instant,
        _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO account (id, sign_in_name, display_name, language, created_at, created_by)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, id, signInName, sealedName, language.rawValue, now, actor)
    }

    static func setPassword(_ hash: String, of id: AccountID, _ connection: any Connection) throws {
        try connection.execute("UPDATE account SET password_hash = $2 WHERE id = $1", id, hash)
    }

    static func setSealedName(_ sealed: [UInt8], _ id: AccountID, _ connection: any Connection) throws {
        try connection.execute("UPDATE account SET display_name = $2 WHERE id = $1", id, sealed)
    }

    static func setDisabled(_ at: Instant?, _ id: AccountID, _ connection: any Connection) throws {
        try connection.execute("UPDATE account SET disabled_at = $2 WHERE id = $1", id, at)
    }

    static func sealedNames(_ ids: [AccountID], _ connection: any Connection) throws -> [(AccountID, [UInt8])] {
        guard !ids.isEmpty else { return [] }
        return try connection.rows(
            "SELECT id, display_name FROM account WHERE id IN (" + .parameters(from: 1, count: ids.count) + ")",
            ids.map(\.sqlValue)
        ) { (try $0.id(0), try $0.blob(1)) }
    }

    /// Accounts with at least one role in one of `programs`, or with none anywhere; all of them when it is nil.
    static func list(in programs: Set<String>?, _ connection: any Connection) throws -> [Account] {
        let columns: SQL = "SELECT id, sign_in_name, language, password_hash, created_at, disabled_at FROM account"
        let order: SQL = " ORDER BY sign_in_name"
        guard let programs = programs?.sorted() else { return try accounts(columns + order, [], connection) }
        let scope: SQL =
            """
             WHERE NOT EXISTS (SELECT 1 FROM account_grant WHERE account_id = account.id)
            OR EXISTS (SELECT 1 FROM account_grant WHERE account_id = account.id AND program IN (
            """
        return try accounts(
            columns + scope + .parameters(from: 1, count: programs.count) + "))" + order, programs.map { .text($0) }, connection)
    }

    private static func accounts(_ sql: SQL, _ values: [SQLValue], _ connection: any Connection) throws -> [Account] {
        let grants = try GrantRecords.byAccount(connection)
        return try connection.rows(sql, values) { row in
            let id: AccountID = try row.id(0)
            return Account(
                id: id, signInName: try row.text(1), language: try row.language(2),
                hasPassword: try row.optionalText(3) != nil, created: try row.instant(4),
                disabled: try row.optionalInstant(5), grants: grants[id] ?? [])
        }
    }
}

extension Row {
    func language(_ column: Int) throws -> Language {
        guard let language = Language(rawValue: try text(column)) else { throw StorageError.unexpectedValue(column: column) }
        return language
    }
}
