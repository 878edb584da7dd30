import Core
import HTTPTypes
import WebFrame

/// Whose entries of the door list this browser keeps unsent: the door list's script says it in a cookie, by account.
///
/// A sign-out wipes the browser's storage, so it has to know: own entries are asked about first, somebody else's aren't this person's to lose.
struct DoorEntriesKept {
    private static let cookie = "onward-door"
    let isMine: Bool
    private let others: [String]

    init(_ request: WebRequest) throws {
        let who = try request.actor.id
        let all = request.cookie(Self.cookie)?.split(separator: ".").map(String.init) ?? []
        isMine = all.contains(who)
        others = all.filter { $0 != who }
    }

    /// The answer that ends the session: the browser clears everything, or, where others' entries are kept, the next page drops the rest.
    func end(_ request: WebRequest, to path: String) -> WebResponse {
        guard !others.isEmpty else {
            var response = WebResponse.redirect(path).endingSession(in: request)
            if isMine { set("", age: 0, on: &response, request) }
            return response
        }
        var response = WebResponse.redirect(OfficePaths.doorLeft()).endingSession(in: request, keepsStorage: true)
        set(others.joined(separator: "."), age: 24 * 60 * 60, on: &response, request)
        return response
    }

    private func set(_ value: String, age: Int, on response: inout WebResponse, _ request: WebRequest) {
        // Scripts write it too, so it isn't HttpOnly.
        let line = "\(Self.cookie)=\(value); Path=/; SameSite=Strict; Max-Age=\(age)" + (request.site.isSecure ? "; Secure" : "")
        response.headers.append(HTTPField(name: .setCookie, value: line))
    }
}
