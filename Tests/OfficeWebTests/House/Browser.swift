import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import WebFrame

/// Asks as a browser does: keeps its cookies, sends Origin, and fills in the forms that pages show.
final class Browser: Sendable {
    private let client: any TestClientProtocol
    private let isSecure: Bool
    let language: String
    private let jar = Mutex<[String: String]>([:])

    init(client: any TestClientProtocol, isSecure: Bool = false, language: String = "en") {
        self.client = client
        self.isSecure = isSecure
        self.language = language
    }

    /// Another browser of the same site, with no cookies.
    func another(language: String = "en") -> Browser { Browser(client: client, isSecure: isSecure, language: language) }

    var cookies: [String: String] {
        get { jar.withLock { $0 } }
        set { jar.withLock { $0 = newValue } }
    }

    var session: String? { cookies["onward-session"] ?? cookies["__Host-onward-session"] }

    func get(_ path: String) async throws -> TestResponse {
        try await ask(path, .get, headers, nil)
    }

    /// Sends fields with no page before it.
    func post(_ path: String, _ fields: [(String, String)], origin: String = "http://localhost") async throws -> TestResponse {
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        headers[.origin] = origin
        let body = fields.map { Self.encode($0) + "=" + Self.encode($1) }.joined(separator: "&")
        return try await ask(path, .post, headers, ByteBuffer(string: body))
    }

    /// Opens `page` and sends its form's tokens with these fields to `action`, or to the page itself.
    func submit(_ page: String, to action: String? = nil, _ fields: [(String, String)] = []) async throws -> TestResponse {
        let shown = try await get(page)
        return try await post(action ?? page, try Self.tokens(in: shown) + fields)
    }

    func signIn(_ name: String, _ password: String = Office.password, next: String? = nil) async throws -> TestResponse {
        let page = "/sign-in".query(["next": next])
        return try await submit(page, to: "/sign-in", [("name", name), ("password", password)] + (next.map { [("next", $0)] } ?? []))
    }

    static func tokens(in page: TestResponse) throws -> [(String, String)] {
        try ["_token", "_once"].map { name in (name, try #require(page.values(of: name).first)) }
    }

    private var headers: HTTPFields {
        var headers = HTTPFields()
        headers[.acceptLanguage] = language
        let cookies = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        headers[.cookie] = cookies.isEmpty ? nil : cookies.joined(separator: "; ")
        return headers
    }

    private func ask(
        _ path: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: ByteBuffer?
    ) async throws -> TestResponse {
        let answer = try await client.executeRequest(uri: path, method: method, headers: headers, body: body)
        for line in answer.headers[values: .setCookie] {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let (name, value) = (String(pair[0]), String(pair[1]))
            jar.withLock { $0[name] = value.isEmpty ? nil : value }
        }
        return answer
    }

    private static func encode(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122: String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }.joined()
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
    var location: String? { headers[.location] }

    /// The values of the fields of this name, in order.
    func values(of name: String) -> [String] {
        text.split(separator: "<input").compactMap { input in
            guard input.contains("name=\"\(name)\""), let start = input.firstRange(of: "value=\"")?.upperBound else { return nil }
            return String(input[start...].prefix { $0 != "\"" })
        }
    }

    /// The one-time code that the page shows.
    var code: String? {
        text.firstRange(of: "class=\"reference\"").map { found in
            String(text[found.upperBound...].drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
        }
    }
}
