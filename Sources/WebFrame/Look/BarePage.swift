import Core
import Markup

extension WebRequest {
    /// A page without anything of the session around it, which a service worker may keep: nothing in it says who was signed in.
    public func barePage(_ title: String, script: String, @HTMLBuilder content: () -> HTML) -> WebResponse {
        let content = content()
        return .html(
            H.document(
                lang: language.tag, isRightToLeft: language.isRightToLeft, title: title + " – " + site.name(language),
                head: {
                    H.meta(name: "color-scheme", content: "light dark")
                    H.stylesheet(Asset.stylesheet.path)
                    H.link(rel: "icon", href: Asset.icon.path)
                    H.script(src: script)
                }
            ) {
                H.main(.id("content"), .class("page", Page.Width.wide.rawValue), .tabindex(-1)) { content }
            })
    }

    /// The hidden field's name and value that a script has to send with what it changes, as a form of this person's would.
    public var formToken: (field: String, value: String) { (Forgery.field, forgery.tokenForForm()) }
}
