import HTTPTypes
import Markup

/// A page without what stands around it. Texts are in the request's language.
public struct Page: Sendable {
    /// How wide the content is: one column to read, or room for a table or two columns.
    public enum Width: String, Sendable, Hashable { case narrow, wide }

    /// Told in the browser's tab; different for each page. File numbers may stand here, names never: titles end up in histories.
    public var title: String
    /// The page's only h1; nil when a question of the form is the heading, or when the identity bar's page begins with its own.
    public var heading: String?
    /// One sentence under the heading.
    public var lead: String?
    public var width = Width.wide
    /// The id of the ``NavigationItem`` that is current.
    public var section: String?
    /// A link above the heading: where it leads, and its words (nil: "Back").
    public var back: (path: String, label: String?)?
    /// Who or what the page is about, kept in view.
    public var identity: IdentityBar?
    /// The form on the page, for the error summary and the title's "Error:".
    public var form: FormView?
    /// Printed at the head of each sheet instead of the top bar: the court file, the file number.
    public var printHeader: String?
    /// Whether the page is for anybody: it names its other language to search engines, and can be left at once.
    public var isPublic = false
    /// Whether the page is a person's own: it can be left at once, and nothing around it says what it is about.
    public var isOwn = false
    /// What stands under the page: how to reach somebody.
    public var foot: HTML?
    public var content: HTML

    /// `heading` is the title unless it is said otherwise.
    public init(_ title: String, heading: String?? = .none, form: FormView? = nil, @HTMLBuilder content: () -> HTML) {
        self.title = title
        self.heading = heading ?? title
        self.form = form
        self.content = content()
    }
}

extension WebRequest {
    /// The page as an answer, with the bars, the error summary and the title that belong to it.
    public func page(_ page: Page, status: HTTPResponse.Status = .ok) -> WebResponse {
        .html(Layout(request: self, page: page).document, status: status)
    }

    /// The page for somebody who has asked too often: 429, and in how many seconds to come back.
    public func page(_ page: Page, waiting seconds: Int64) -> WebResponse {
        var response = self.page(page, status: .tooManyRequests)
        response.headers[.retryAfter] = String(seconds)
        return response
    }
}
