import Core
import HTTPTypes

/// Headers on every answer, whatever it is: pages, errors, redirects, assets and files (OWASP ASVS 5.0, V3.4).
enum SecurityHeaders {
    static func apply(to response: inout WebResponse, isSecure: Bool) {
        for (name, value) in always { response.headers[name] = value }
        if isSecure { response.headers[name("Strict-Transport-Security")] = "max-age=63072000; includeSubDomains" }
        switch response.kind {
        case .page:
            response.headers[name("Content-Security-Policy")] = pagePolicy
            response.headers[.cacheControl] = "no-store"
        case .asset:
            response.headers[name("Content-Security-Policy")] = emptyPolicy
            response.headers[.cacheControl] = "public, max-age=31536000, immutable"
        case .download:
            response.headers[name("Content-Security-Policy")] = "sandbox; " + emptyPolicy
            response.headers[.cacheControl] = "no-store"
        }
    }

    private static let pagePolicy = """
        default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'self'; \
        form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'
        """
    private static let emptyPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

    private static let always: [(HTTPField.Name, String)] = [
        (name("X-Content-Type-Options"), "nosniff"),
        // Same-origin rather than none: the Origin check needs the browser to name its own pages, other sites learn nothing.
        (name("Referrer-Policy"), "same-origin"),
        (name("Cross-Origin-Opener-Policy"), "same-origin"),
        (name("Cross-Origin-Resource-Policy"), "same-origin"),
        (name("X-Frame-Options"), "DENY"),
        (name("Permissions-Policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        (.vary, "Cookie, Accept-Language"),
    ]

    /// The names above are tokens, so the fallback is never taken; it spares a crash should one be mistyped, and the tests would see it.
    private static func name(_ text: String) -> HTTPField.Name { HTTPField.Name(text) ?? .server }
}
