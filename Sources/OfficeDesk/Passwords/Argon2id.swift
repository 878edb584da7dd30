import CSodium
import Core

/// What one guess of a password costs: Argon2id, version 1.3 (RFC 9106).
public struct Argon2Cost: Sendable, Hashable {
    /// KiB of memory.
    public let memory: Int
    /// Passes over that memory.
    public let passes: Int
    /// Lanes; libsodium computes one.
    public let lanes: Int

    /// 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's figure, taken for every new hash.
    public static let current = Argon2Cost(memory: 19 * 1024, passes: 2, lanes: 1)

    public init(memory: Int, passes: Int, lanes: Int) {
        self.memory = memory
        self.passes = passes
        self.lanes = lanes
    }

    /// Reads the cost out of a stored `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`; nil when it isn't one.
    public init?(stored: String) {
        let parts = stored.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0].isEmpty, parts[1] == "argon2id", parts[2] == "v=19" else { return nil }
        let figures = parts[3].split(separator: ",").map { $0.split(separator: "=") }
        guard figures.count == 3, figures.allSatisfy({ $0.count == 2 }), figures.map({ $0[0] }) == ["m", "t", "p"],
            let memory = Int(figures[0][1]), let passes = Int(figures[1][1]), let lanes = Int(figures[2][1])
        else { return nil }
        self.init(memory: memory, passes: passes, lanes: lanes)
    }

    /// Whether every figure is at least that of `other`.
    public func isAtLeast(_ other: Argon2Cost) -> Bool {
        memory >= other.memory && passes >= other.passes && lanes >= other.lanes
    }
}

/// Hashing on the calling thread. It takes about 25 ms and 19 MiB: only `Passwords` calls it.
enum Argon2id {
    static let saltLength = 16
    static let hashLength = 32

    /// The stored form, as `crypto_pwhash_str` writes it. The salt is an argument, because chance is.
    /// Nil when there is no memory for it.
    static func hash(_ password: String, salt: [UInt8], cost: Argon2Cost) -> String? {
        precondition(salt.count == saltLength, "a salt has 16 bytes")
        let typed = password.utf8.map { CChar(bitPattern: $0) }
        var digest = [UInt8](repeating: 0, count: hashLength)
        let code = crypto_pwhash(
            &digest, UInt64(hashLength), typed, UInt64(typed.count), salt, UInt64(cost.passes),
            cost.memory * 1024, crypto_pwhash_ALG_ARGON2ID13)
        return code == 0 ? stored(cost, salt: salt, digest: digest) : nil
    }

    /// Whether the password is the one the stored hash was made from. Compared in constant time by libsodium.
    static func verify(_ password: String, stored: String) -> Bool {
        let typed = password.utf8.map { CChar(bitPattern: $0) }
        let text = stored.utf8.map { CChar(bitPattern: $0) }
        guard text.count < Int(crypto_pwhash_STRBYTES) else { return false }
        let padded = text + [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES) - text.count)
        return crypto_pwhash_str_verify(padded, typed, UInt64(typed.count)) == 0
    }

    /// A hash that no password is known for, at the current cost: verified when the account doesn't exist,
    /// so that an answer takes as long as for one that does.
    static let nobody = stored(
        .current, salt: [UInt8](repeating: 0, count: saltLength), digest: [UInt8](repeating: 0, count: hashLength))

    private static func stored(_ cost: Argon2Cost, salt: [UInt8], digest: [UInt8]) -> String {
        "$argon2id$v=19$m=\(cost.memory),t=\(cost.passes),p=\(cost.lanes)$\(Base64.encode(salt))$\(Base64.encode(digest))"
    }
}
