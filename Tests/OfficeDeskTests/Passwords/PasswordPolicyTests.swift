import Core
import Testing

@testable import OfficeDesk

@Suite("A new password")
struct PasswordPolicyTests {
    /// ASVS 6.2: the table of 20 passwords. Names: the account is `marie.tremblay`, the program in Grande Prairie.
    @Test(
        "is refused when it is short, common, a habit, or made of names",
        arguments: [
            ("", "password-short"),
            ("kX9#vQ2!pL7", "password-short"),
            ("password1234", "password-common"),
            ("Password2026!", "password-pattern"),
            ("p@ssw0rdp@ssw0rd", "password-pattern"),
            ("qwertyuiop1234", "password-pattern"),
            ("azertyuiop2026", "password-pattern"),
            ("1qaz2wsx3edc", "password-common"),
            ("111111111111", "password-pattern"),
            ("abcdefghijklmnop", "password-pattern"),
            ("123456789012345", "password-pattern"),
            ("12/05/1984!!!", "password-pattern"),
            ("xkqzxkqzxkqz", "password-pattern"),
            ("Summer2026!!", "password-pattern"),
            ("iloveyou2024!!", "password-pattern"),
            ("Leavemealone", "password-common"),
            ("marie.tremblay1", "password-name"),
            ("grande-prairie-stop", "password-name"),
            ("Onward2026Onward", "password-name"),
            (String(repeating: "é", count: 501), "password-long"),
        ])
    func refused(password: String, code: String) {
        #expect(refusal(password)?.code == code)
    }

    @Test(
        "is taken when it is long and hard to guess, whatever it is made of",
        arguments: [
            "correct horse battery staple", "les huîtres boudent le tramway", "summer monkey dragon blanket",
            "8$!42kQz&19p",
            "тихий океан шумит", "🦊🌧️🚲🍞🧦🪑🕯️🐌🎻🧭🪵🥄", "my edmonton kitchen has four blue chairs",
            "Tr0ub4dor&3 sleeps", String(repeating: "dix mots bien longs ", count: 5),
        ])
    func taken(password: String) {
        #expect(refusal(password) == nil)
    }

    @Test("may have 64 characters and more, up to 1,000 bytes")
    func long() {
        let characters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
        let bytes = SeededChance(seed: 4).bytes(1_000)
        let text = String(bytes.map { characters[Int($0) % characters.count] })
        #expect(refusal(String(text.prefix(64))) == nil)
        #expect(refusal(text) == nil)
        #expect(refusal(text + "x")?.code == "password-long")
    }

    @Test("names its source and speaks both languages when it is refused")
    func sentence() throws {
        let refused = try #require(refusal("short"))
        #expect(refused.sentence.en.contains("12"))
        #expect(refused.sentence.fr.contains("12"))
        #expect(refused.source.contains("6.2"))
    }

    @Test("is compared with about ten thousand hashes, the list's own words among them")
    func list() {
        #expect(CommonPasswords.count == 10_173)
        #expect(CommonPasswords.contains("qwerty123456"))
        #expect(!CommonPasswords.contains("les huîtres boudent"))
    }

    private func refusal(_ password: String) -> Refusal? {
        PasswordPolicy.refusal(
            of: password, signIn: "marie.tremblay", places: ["Onward", "grande-prairie-stop", "Grande Prairie STOP"])
    }
}
