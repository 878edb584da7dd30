import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// Asks as a browser does: with cookies, Origin and Host.
struct Browser: Sendable {
    let client: any TestClientProtocol
    var cookie: String?
    var language: String?

    func signedIn(_ token: String) -> Browser {
        var browser = self
        browser.cookie = "onward-session=\(token)"
        return browser
    }

    func get(_ path: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:]) async throws -> TestResponse {
        try await client.executeRequest(uri: path, method: method, headers: common.merging(headers), body: nil)
    }

    func post(
        _ path: String, _ body: String, headers: HTTPFields = [:], type: String = "application/x-www-form-urlencoded"
    ) async throws -> TestResponse {
        var all = common
        all[.contentType] = type
        all[.origin] = "http://localhost"
        return try await client.executeRequest(
            uri: path, method: .post, headers: all.merging(headers), body: ByteBuffer(string: body))
    }

    /// Opens the page and sends its form back with these fields.
    func submit(_ path: String, _ fields: String, headers: HTTPFields = [:]) async throws -> TestResponse {
        let page = try await get(path)
        return try await post(path, Self.tokens(in: page) + "&" + fields, headers: headers)
    }

    /// `_token=…&_once=…` as the page's hidden fields have them.
    static func tokens(in page: TestResponse) throws -> String {
        let text = page.text
        return try ["_token", "_once"].map { name in
            let start = try #require(text.firstRange(of: "name=\"\(name)\" value=\"")?.upperBound)
            return "\(name)=\(text[start...].prefix { $0 != "\"" })"
        }.joined(separator: "&")
    }

    private var common: HTTPFields {
        var headers = HTTPFields()
        headers[.cookie] = cookie
        headers[.acceptLanguage] = language
        return headers
    }
}

extension HTTPFields {
    func merging(_ other: HTTPFields) -> HTTPFields {
        var all = self
        for field in other { all[field.name] = field.value }
        return all
    }

    subscript(name: String) -> String? { HTTPField.Name(name).flatMap { self[$0] } }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
