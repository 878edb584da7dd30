import Core
import Markup

/// A page that asks before something that can't be taken back: what will happen, to what, and a way out.
public struct ConfirmPage: Sendable {
    public let title: String
    /// What changes, one sentence each.
    public let effects: [String]
    public let confirm: Bilingual
    public let cancel: (path: String, label: String)

    public init(_ title: String, effects: [String], confirm: Bilingual, cancel: (path: String, label: String)) {
        self.title = title
        self.effects = effects
        self.confirm = confirm
        self.cancel = cancel
    }

    /// The page, whose form is sent to `action` with the fields (a reason, say) that are given.
    public func page(_ form: FormView, action: String, @HTMLBuilder fields: () -> HTML = { HTML() }) -> Page {
        var page = Page(title, form: form) {
            H.ul { for effect in effects { H.li { effect } } }
            form.form(action: action) {
                fields()
                form.actions {
                    form.submit(confirm, .danger)
                    H.a(.href(cancel.path)) { cancel.label }
                }
            }
        }
        page.width = .narrow
        return page
    }
}
