import HTTPTypes

/// What a request does: look, or send a form. HEAD is answered wherever GET is.
public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Shows something and changes nothing (RFC 9110, 9.2.1).
    case get = "GET"
    /// Sends a form; needs the form's tokens (``Forgery``).
    case post = "POST"

    /// Nil for a method that no route of this site has.
    init?(_ method: HTTPRequest.Method) {
        switch method {
        case .get, .head: self = .get
        case .post: self = .post
        default: return nil
        }
    }
}
