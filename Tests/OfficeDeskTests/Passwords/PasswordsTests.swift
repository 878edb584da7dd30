import CSodium
import Core
import Database
import Testing

@testable import OfficeDesk

@Suite("Password hashes")
struct PasswordsTests {
    private let passwords = Passwords()

    @Test("cost at least OWASP's floor, read back from the stored string")
    func parameters() async throws {
        let stored = try await passwords.hash("les huîtres boudent le tramway", chance: SeededChance(seed: 1))
        #expect(stored.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        let cost = try #require(Argon2Cost(stored: stored))
        #expect(cost.memory >= 19 * 1024 && cost.passes >= 2 && cost.lanes >= 1)
        #expect(!passwords.needsRehash(stored))
    }

    @Test("open for their password and for no other, and two of one password differ")
    func verify() async throws {
        let chance = SeededChance(seed: 2)
        let first = try await passwords.hash("les huîtres boudent le tramway", chance: chance)
        let second = try await passwords.hash("les huîtres boudent le tramway", chance: chance)
        #expect(first != second)
        #expect(try await passwords.verify("les huîtres boudent le tramway", stored: first))
        #expect(try await !passwords.verify("les huîtres boudent le tramwaY", stored: first))
        #expect(try await !passwords.verify("", stored: first))
        #expect(try await !passwords.verify("les huîtres boudent le tramway", stored: nil))
        #expect(try await !passwords.verify("x", stored: "not a hash"))
    }

    @Test("take every character of a long password, a zero byte included")
    func wholePassword() async throws {
        let long = String(repeating: "a", count: 200)
        let stored = try await passwords.hash(long + "\0" + "x", chance: SeededChance(seed: 3))
        #expect(try await passwords.verify(long + "\0" + "x", stored: stored))
        #expect(try await !passwords.verify(long + "\0" + "y", stored: stored))
        #expect(try await !passwords.verify(long, stored: stored))
    }

    @Test("are what libsodium itself would write, so that another program can check them")
    func interchange() async throws {
        var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let code = crypto_pwhash_str(&text, "tramway", 7, 2, 19 * 1024 * 1024)
        #expect(code == 0)
        let theirs = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        #expect(try await passwords.verify("tramway", stored: theirs))
        #expect(!passwords.needsRehash(theirs))
    }

    @Test("that are cheaper than today's are made anew")
    func rehash() {
        let salt = "AAAAAAAAAAAAAAAAAAAAAA"
        #expect(passwords.needsRehash("$argon2id$v=19$m=16384,t=2,p=1$\(salt)$\(salt)"))
        #expect(passwords.needsRehash("$argon2id$v=19$m=19456,t=1,p=1$\(salt)$\(salt)"))
        #expect(passwords.needsRehash("$2y$12$abcdef"))
        #expect(!passwords.needsRehash("$argon2id$v=19$m=65536,t=3,p=1$\(salt)$\(salt)"))
        #expect(!passwords.needsRehash(Argon2id.nobody))
    }

    @Test("that too many wait for are refused instead of queued without end")
    func bounded() async throws {
        let narrow = Passwords(threads: 1, longestQueue: 2)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 {
                group.addTask { (try? await narrow.verify("x", stored: nil)) != nil }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.contains(true))
        #expect(try await !narrow.verify("x", stored: nil))
    }
}
