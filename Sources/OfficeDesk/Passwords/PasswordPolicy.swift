import Core

/// What a new password must be. Length counts, composition doesn't: NIST SP 800-63B-4, section 3.1.1.2;
/// OWASP ASVS 5.0.0, 6.2.1 to 6.2.12.
public enum PasswordPolicy {
    /// Characters (Unicode scalars).
    public static let shortest = 12
    /// Bytes of UTF-8; a bound on work, far above 64 characters of any script.
    public static let longestBytes = 1_000
    /// What is left for a guesser after the guessable parts are taken out: see `Guessability`.
    static let leastUnguessable = 8

    /// Why `password` can't be this account's password, or nil when it can.
    /// - Parameters:
    ///   - signIn: the account's sign-in name, folded.
    ///   - places: names that anyone would try first: the product's, the programs', their cities'. In any case.
    public static func refusal(of password: String, signIn: String, places: [String]) -> Refusal? {
        guard password.unicodeScalars.count >= shortest else {
            return refusal("password-short", OfficeDeskText.passwordShort(least: shortest))
        }
        guard password.utf8.count <= longestBytes else {
            return refusal("password-long", OfficeDeskText.passwordLong(most: longestBytes))
        }
        let folded = Folding.fold(password)
        if CommonPasswords.contains(folded) { return refusal("password-common", OfficeDeskText.passwordCommon) }
        if Guessability(names: []).unguessable(folded) < leastUnguessable {
            return refusal("password-pattern", OfficeDeskText.passwordPattern)
        }
        let names = ([signIn] + places).flatMap(Folding.words)
        if Guessability(names: names).unguessable(folded) < leastUnguessable {
            return refusal("password-name", OfficeDeskText.passwordName)
        }
        return nil
    }

    private static func refusal(_ code: String, _ sentence: Bilingual) -> Refusal {
        Refusal(code: code, sentence: sentence, source: "NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5.0.0, 6.2")
    }
}
