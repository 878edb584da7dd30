/// The cookies of a request (RFC 6265, 4.2). A name that comes twice keeps its first value, as the more specific one.
struct Cookies: Sendable, Hashable {
    private var values: [String: String] = [:]

    init(_ header: String?) {
        for pair in (header ?? "").split(separator: ";").prefix(50) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            let name = parts[0].trimmingBlanks
            guard !name.isEmpty, values[name] == nil else { continue }
            values[name] = parts[1].trimmingBlanks
        }
    }

    subscript(name: String) -> String? { values[name] }
}

/// The cookies that the site sets, and under which names.
///
/// On TLS they carry the `__Host-` prefix, which binds them to this host and to Secure (RFC 6265bis, 4.1.3.2); on loopback without
/// TLS browsers would refuse that, so they go without.
struct CookieJar: Sendable, Hashable {
    let isSecure: Bool

    enum Name: String, Sendable {
        /// The session's token.
        case session = "onward-session"
        /// What a page noted for this session, sealed with its secret.
        case note = "onward-note"
        // These lie in the browsers of people on their own page, and say nothing of whose site it is.
        /// The key of forms sent before signing in.
        case visitor
        /// The secret of a person's own page.
        case own
        /// The secret of a request for a code by e-mail.
        case asked
        /// `en` or `fr`.
        case language
    }

    func name(_ name: Name) -> String { isSecure ? "__Host-" + name.rawValue : name.rawValue }

    /// A Set-Cookie line. Without `maxAge` (seconds) the browser forgets the cookie when it closes.
    func set(_ name: Name, _ value: String, maxAge: Int? = nil) -> String {
        var line = "\(self.name(name))=\(value); Path=/; HttpOnly; SameSite=\([.visitor, .own, .asked].contains(name) ? "Strict" : "Lax")"
        if isSecure { line += "; Secure" }
        if let maxAge { line += "; Max-Age=\(maxAge)" }
        return line
    }

    func clear(_ name: Name) -> String { set(name, "", maxAge: 0) }
}

extension StringProtocol {
    /// Without spaces and tabs at both ends.
    var trimmingBlanks: String {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(self[first...last])
    }
}
