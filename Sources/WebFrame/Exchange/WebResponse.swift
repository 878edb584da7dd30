import Core
import HTTPTypes
import Markup

/// An answer. The headers that every answer carries are added later, in one place (``SecurityHeaders``).
public struct WebResponse: Sendable {
    /// How an answer may be kept and shown.
    enum Kind: Sendable, Hashable {
        /// Never stored.
        case page
        /// Stored for a year: its path changes with its content.
        case asset
        /// Saved as a file, never shown as part of the site.
        case download
    }

    public var status: HTTPResponse.Status
    public var headers: HTTPFields
    public var body: [UInt8]
    var kind: Kind

    init(status: HTTPResponse.Status, type: String? = nil, body: [UInt8] = [], kind: Kind = .page) {
        self.status = status
        headers = HTTPFields()
        headers[.contentType] = type
        self.body = body
        self.kind = kind
    }

    /// A whole HTML document.
    public static func html(_ document: HTML, status: HTTPResponse.Status = .ok) -> WebResponse {
        WebResponse(status: status, type: "text/html; charset=utf-8", body: document.bytes)
    }

    /// 303: the browser GETs `path`, so that Back and Reload don't send the form again. A path that leads away becomes `/`.
    public static func redirect(_ path: String) -> WebResponse {
        var response = WebResponse(status: .seeOther)
        response.headers[.location] = LocalPath.checked(path) ?? "/"
        return response
    }

    /// 303 away from the site. The address is a constant, never anybody's input.
    static func away(to address: StaticString) -> WebResponse {
        var response = WebResponse(status: .seeOther)
        response.headers[.location] = address.description
        return response
    }

    public static func text(_ text: String, status: HTTPResponse.Status = .ok) -> WebResponse {
        WebResponse(status: status, type: "text/plain; charset=utf-8", body: Array(text.utf8))
    }

    /// A file to be saved. It is never shown inside the site, whatever it holds: attachment, nosniff and a sandboxed policy. The name is
    /// reduced by ``FileName``; `type` is written without parameters from outside.
    public static func download(_ bytes: [UInt8], type: String, filename: String) -> WebResponse {
        var response = WebResponse(status: .ok, type: type, body: bytes, kind: .download)
        response.headers[.contentDisposition] = FileName.attachment(filename)
        return response
    }

    /// An RFC 9457 problem: `type` is `about:blank` or a stable name of ours; `code` is a refusal's.
    public static func problem(
        status: HTTPResponse.Status, title: String, detail: String? = nil, code: String? = nil, reference: String? = nil
    ) -> WebResponse {
        var members = [("type", "about:blank"), ("title", title)]
        if let detail { members.append(("detail", detail)) }
        if let code { members.append(("code", code)) }
        if let reference { members.append(("reference", reference)) }
        let pairs = members.map { JSONText.quoted($0.0) + ":" + JSONText.quoted($0.1) } + ["\"status\":\(status.code)"]
        let body = "{" + pairs.joined(separator: ",") + "}"
        return WebResponse(status: status, type: "application/problem+json", body: Array(body.utf8))
    }

    /// A script of one page's own, with a page's policy: a service worker asks for more than an asset may.
    public static func script(_ text: String) -> WebResponse {
        WebResponse(status: .ok, type: "text/javascript; charset=utf-8", body: Array(text.utf8))
    }

    /// JSON that was already encoded.
    public static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> WebResponse {
        WebResponse(status: status, type: "application/json", body: bytes)
    }

    mutating func setCookie(_ line: String) { headers.append(HTTPField(name: .setCookie, value: line)) }
}

extension WebResponse {
    /// Signs in: the browser keeps the session's token until it closes.
    public func startingSession(_ token: String, in request: WebRequest) -> WebResponse {
        var response = self
        response.setCookie(request.site.cookies.set(.session, token))
        response.setCookie(request.site.cookies.clear(.visitor))
        return response
    }

    /// Opens a person's own page: the browser keeps its secret until it closes.
    public func openingOwnPage(_ token: String, in request: WebRequest) -> WebResponse {
        var response = self
        response.setCookie(request.site.cookies.set(.own, token))
        return response
    }

    /// Leaves a person's own page: the browser drops its secret, what it asked for there, and what it kept of the pages.
    public func forgettingOwnPage(in request: WebRequest) -> WebResponse {
        var response = self
        response.setCookie(request.site.cookies.clear(.own))
        response.setCookie(request.site.cookies.clear(.asked))
        if let name = HTTPField.Name("Clear-Site-Data") { response.headers[name] = "\"cache\"" }
        return response
    }

    /// Has the browser keep a short text until the session ends, as bytes that only this session can read. Ids and codes, never anything personal.
    public func noting(_ text: String, in request: WebRequest) throws -> WebResponse {
        var response = self
        response.setCookie(request.site.cookies.set(.note, try request.sealed(text)))
        return response
    }

    /// Signs out: the browser drops the token and what it kept of the pages (Clear Site Data, W3C).
    ///
    /// - Parameter keepsStorage: whether what scripts have stored stays, for the next page to look through.
    public func endingSession(in request: WebRequest, keepsStorage: Bool = false) -> WebResponse {
        var response = self
        response.setCookie(request.site.cookies.clear(.session))
        response.setCookie(request.site.cookies.clear(.note))
        if let name = HTTPField.Name("Clear-Site-Data") { response.headers[name] = keepsStorage ? "\"cache\"" : "\"cache\", \"storage\"" }
        return response
    }
}

/// Just enough JSON to quote a text.
enum JSONText {
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20: quoted += "\\u00" + Hex.encode([UInt8(truncatingIfNeeded: scalar.value)])
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
