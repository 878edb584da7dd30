import Core
import Crypto

/// Blind index: a keyed hash of a word, so that equal words can be found without the key store telling which they are.
enum IndexTokens {
    /// 16 of HMAC-SHA256's 32 bytes (RFC 2104 allows half). The scope goes in, so that a name's tokens in one
    /// program or of one field say nothing about another's.
    static func token(_ word: String, scope: String, keys: CompartmentKeys) throws -> [UInt8] {
        let message = Array(scope.utf8) + [0] + Array(word.utf8)
        return Array(HMAC<SHA256>.authenticationCode(for: message, using: try keys.keys(.index).newest.key).prefix(16))
    }

    /// Each word's token, once.
    static func tokens(_ words: [String], scope: String, keys: CompartmentKeys) throws -> [[UInt8]] {
        try Set(words).sorted().map { try token($0, scope: scope, keys: keys) }
    }

    static func insert(
        _ tokens: [[UInt8]], record: String, scope: String, compartment: String, into connection: any Connection
    ) throws {
        guard !tokens.isEmpty else { return }
        let number = try connection.first(
            "SELECT number FROM record_key WHERE compartment = $1 AND record = $2", compartment, record
        ) { try $0.int(0) }
        guard let number else { throw VaultError.destroyed(record: record) }
        try connection.insert(
            "INSERT INTO index_token (token, number, scope)", tokens.map { [.blob($0), number.sqlValue, .text(scope)] },
            " ON CONFLICT (token, number) DO NOTHING")
    }
}

extension Store {
    /// Keyed hashes of words, in ascending order of the words, for a table of the compartment's own: equal words can be
    /// compared there without the table telling which they are.
    public func blind(_ words: [String], scope: String) throws -> [[UInt8]] {
        try IndexTokens.tokens(words, scope: scope, keys: keys)
    }

    /// Adds index tokens to a record that has a key. The words come folded from the desk (whole words, first letters,
    /// phonetic forms, a birth date, a file number), each form marked so that they can't be confused (`p:JN`).
    /// Throws `VaultError.destroyed` when the record has no key.
    public func addTokens(_ words: [String], record: String, scope: String) async throws {
        let tokens = try IndexTokens.tokens(words, scope: scope, keys: keys)
        let compartment = compartment.rawValue
        try await vault.keyStore.write { connection in
            try IndexTokens.insert(tokens, record: record, scope: scope, compartment: compartment, into: connection)
        }
    }

    /// Puts these in the place of all the record's tokens in this scope, as when a name is corrected.
    public func replaceTokens(_ words: [String], record: String, scope: String) async throws {
        let tokens = try IndexTokens.tokens(words, scope: scope, keys: keys)
        let compartment = compartment.rawValue
        try await vault.keyStore.write { connection in
            try connection.execute(
                """
                DELETE FROM index_token WHERE scope = $1
                AND number = (SELECT number FROM record_key WHERE compartment = $2 AND record = $3)
                """, scope, compartment, record)
            try IndexTokens.insert(tokens, record: record, scope: scope, compartment: compartment, into: connection)
        }
    }
}
