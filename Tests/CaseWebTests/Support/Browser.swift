import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import WebFrame

/// Asks as a browser does: with cookies, Origin and a language.
struct Browser: Sendable {
    let client: any TestClientProtocol
    var somebody: Somebody?
    var language = "en"
    /// What the site had the browser keep until the session ends.
    var note: String?

    /// The same, with what an answer had it keep.
    func withNote(of answer: TestResponse) -> Browser {
        var browser = self
        browser.note = answer.headers[values: .setCookie].first { $0.contains("-note=") }.map { String($0.prefix { $0 != ";" }) }
        return browser
    }

    func `as`(_ somebody: Somebody, _ language: String = "en") -> Browser {
        Browser(client: client, somebody: somebody, language: language)
    }

    func get(_ path: String) async throws -> TestResponse {
        try await client.executeRequest(uri: path, method: .get, headers: headers, body: nil)
    }

    func post(_ path: String, _ body: String) async throws -> TestResponse {
        var all = headers
        all[.contentType] = "application/x-www-form-urlencoded"
        all[.origin] = "http://localhost"
        return try await client.executeRequest(uri: path, method: .post, headers: all, body: ByteBuffer(string: body))
    }

    /// The hidden tokens of a page's first form, as they are sent back.
    static func tokens(_ page: TestResponse) throws -> String {
        try ["_token", "_once"].map { name in "\(name)=\(try value(name, in: page))" }.joined(separator: "&")
    }

    /// A hidden field's value as it stands in the page.
    static func value(_ name: String, in page: TestResponse) throws -> String {
        let text = page.text
        let start = try #require(text.firstRange(of: "name=\"\(name)\" value=\"")?.upperBound, "no field \(name)")
        return String(text[start...].prefix { $0 != "\"" })
    }

    /// Opens the page and sends its form back with these fields.
    func submit(_ path: String, _ fields: KeyValuePairs<String, String>, to action: String? = nil) async throws -> TestResponse {
        let page = try await get(path)
        return try await post(action ?? path, try Self.tokens(page) + Self.encoded(fields))
    }

    static func encoded(_ fields: KeyValuePairs<String, String>) -> String {
        fields.map { "&" + encode($0) + "=" + encode($1) }.joined()
    }

    static func encode(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain = byte < 128 && (scalar.properties.isAlphabetic || (48...57).contains(byte) || byte == 45)
            return isPlain ? String(scalar) : "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }

    private var headers: HTTPFields {
        var headers = HTTPFields()
        if let somebody {
            headers[.cookie] = ["onward-session=\(somebody.token)", note].compactMap { $0 }.joined(separator: "; ")
        }
        headers[.acceptLanguage] = language
        return headers
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
    var location: String { headers[.location] ?? "" }
    /// How often a text stands in the page.
    func count(_ text: String) -> Int { self.text.ranges(of: text).count }
}

/// A house with its site, for one test.
func withHouse(_ change: (String) -> String = { $0 }, _ test: @escaping @Sendable (WebHouse, Browser) async throws -> Void) async throws {
    let house = try await WebHouse(change)
    try await house.server().application().test(.router) { client in
        try await test(house, Browser(client: client))
    }
    await house.close()
}

/// What a hostile mind types into every field.
let hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
