import Core
import Markup
import OfficeDesk
import WebFrame

extension FormView {
    /// The two fields of a new password. Pasting is allowed and browsers are told what it is, so that a manager can make one (ASVS 6.2.7, 6.2.6).
    @HTMLBuilder func newPasswordFields() -> HTML {
        text(
            "password", OfficeWebText.passwordNew, hint: OfficeWebText.passwordHint(least: PasswordPolicy.shortest),
            kind: .password, autocomplete: "new-password")
        text("again", OfficeWebText.passwordAgain, kind: .password, autocomplete: "new-password")
    }

    /// A field for a code that somebody else printed or read out.
    func codeField(_ label: Bilingual) -> HTML {
        text("code", label, hint: OfficeWebText.setUpCodeHint, autocomplete: "off")
    }
}

extension FormReader {
    /// A new password that was typed twice alike.
    mutating func newPassword() -> Answer<String> {
        let password = secret("password", OfficeWebText.passwordNew)
        let again = secret("again", OfficeWebText.passwordAgain)
        if let first = password.read, let second = again.read, !first.utf8.elementsEqual(second.utf8) {
            fail("again", OfficeWebText.passwordDiffers)
        }
        return password
    }

    /// A code as typed; nil, with an error noted, for what can't be one.
    mutating func code(_ label: Bilingual) -> SetupToken? {
        guard let typed = text("code", label, max: 100).read else { return nil }
        let code = SetupToken(typed)
        if code == nil { fail("code", OfficeWebText.codeMalformed) }
        return code
    }
}
