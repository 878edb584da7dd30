import Core
import Crypto
import Synchronization

/// Tells the forms that this person was shown from those that another site sends in the person's name.
///
/// Each form carries a token derived from the session's secret, or before signing in from a random cookie (a signed double submit); and
/// the browser's own word about where a request comes from is believed when it says "elsewhere" (Origin, Sec-Fetch-Site).
final class Forgery: Sendable {
    /// The name of the hidden field.
    static let field = "_token"

    /// What a form must carry.
    let token: String
    /// The visitor's cookie that isn't set yet; nil when there is a session or the cookie came with the request.
    private let newVisitor: String?
    private let wasAsked = Mutex(false)

    init(session: Session?, visitor: String?, chance: any Chance) {
        if let session {
            token = Self.derive(session.token)
            newVisitor = nil
        } else if let visitor, (16...64).contains(visitor.utf8.count) {
            token = Self.derive(visitor)
            newVisitor = nil
        } else {
            let fresh = Hex.encode(chance.bytes(16))
            token = Self.derive(fresh)
            newVisitor = fresh
        }
    }

    /// The token for a form that is about to be shown; a visitor gets the cookie only then, so that pages without forms set none.
    func tokenForForm() -> String {
        wasAsked.withLock { $0 = true }
        return token
    }

    /// The visitor's secret to be set as a cookie, when a form was shown to somebody who has none.
    var visitorToSet: String? { wasAsked.withLock { $0 } ? newVisitor : nil }

    /// Whether the form carries the token.
    func accepts(_ form: FormFields) -> Bool {
        guard newVisitor == nil, let sent = form.first(Self.field) else { return false }
        return Self.areEqual(Array(sent.utf8), Array(token.utf8))
    }

    /// Whether the browser says that the request comes from this site. Browsers that say nothing are believed; then the token decides alone.
    static func isOwn(origin: String?, fetchSite: String?, host: String?, publicOrigin: String?) -> Bool {
        if let fetchSite, fetchSite != "same-origin", fetchSite != "none" { return false }
        guard let origin else { return true }
        if let publicOrigin { return origin == publicOrigin }
        guard let host else { return false }
        return ["http://", "https://"].contains { origin.lowercased() == $0 + host.lowercased() }
    }

    private static func derive(_ secret: String) -> String {
        let key = SymmetricKey(data: Array(secret.utf8))
        return Hex.encode(HMAC<SHA256>.authenticationCode(for: Array("onward form".utf8), using: key).prefix(16))
    }

    /// Compares in a time that doesn't depend on the content.
    private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// What a form's single-use token names.
public enum FormKind: Sendable {}

/// Drawn for each form that is shown and sent back with it. The desk records it in the act's transaction, where it is unique: a form sent twice
/// acts once.
public typealias FormToken = Identifier<FormKind>
