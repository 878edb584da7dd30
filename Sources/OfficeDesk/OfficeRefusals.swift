import Core

/// Refusals that more than one act gives.
extension Refusal {
    /// One sentence for an unknown name, a wrong password and a disabled account: nobody learns which names exist.
    static let signIn = Refusal(
        code: "sign-in-refused", sentence: OfficeDeskText.signInRefused, source: "OWASP ASVS 5.0.0, 6.3.8")
    static let token = Refusal(code: "token-invalid", sentence: OfficeDeskText.signInToken, source: "OWASP ASVS 5.0.0, 6.5.1")
    static let oldPassword = Refusal(
        code: "old-password-wrong", sentence: OfficeDeskText.accountOldPassword, source: "OWASP ASVS 5.0.0, 6.2.3")
    static let samePassword = house("password-same", OfficeDeskText.passwordSame)
    static let accountUnknown = house("account-unknown", OfficeDeskText.accountUnknown)
    static let accountTaken = house("account-taken", OfficeDeskText.accountTaken)
    static let ownAccount = house("account-own", OfficeDeskText.accountOwn)
    static let signInName = house("account-sign-in-name", OfficeDeskText.accountSignInName)
    static let displayName = house("account-display-name", OfficeDeskText.accountDisplayName)
    static let setUp = house("account-set-up", OfficeDeskText.accountSetUp)
    static let grantNeeded = house("grant-needed", OfficeDeskText.grantNeeded)
    static let roleOfOtherKind = house("role-of-other-kind", OfficeDeskText.roleOfOtherKind)
    static let acrossTheWall = house("across-the-wall", OfficeDeskText.acrossTheWall)
    static let grantHeld = house("grant-held", OfficeDeskText.grantHeld)
    static let grantUnknown = house("grant-unknown", OfficeDeskText.grantUnknown)
    static let agencyName = house("agency-name", OfficeDeskText.agencyName)
    static let agencyTaken = house("agency-taken", OfficeDeskText.agencyTaken)
    static let agencyUnknown = house("agency-unknown", OfficeDeskText.agencyUnknown)
    static let operatorOnly = house("operator-only", OfficeDeskText.settingOperatorOnly)
    static let programUnknown = house("program-unknown", OfficeDeskText.programUnknown)

    /// Too many attempts; the code tells nothing about whether the name exists.
    static func wait(seconds: Int64) -> Refusal {
        let sentence =
            seconds < 60
            ? OfficeDeskText.signInWaitSeconds(n: Int(seconds)) : OfficeDeskText.signInWaitMinutes(n: Int((seconds + 59) / 60))
        return Refusal(code: "too-many-attempts", sentence: sentence, source: "OWASP ASVS 5.0.0, 6.3.1")
    }

    private static func house(_ code: String, _ sentence: Bilingual) -> Refusal {
        Refusal(code: code, sentence: sentence, source: AccountPolicy.source)
    }
}
