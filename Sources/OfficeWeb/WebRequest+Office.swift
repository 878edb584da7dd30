import Core
import HTTPTypes
import OfficeDesk
import WebFrame

extension WebRequest {
    /// Whom throttling counts against.
    var address: String { clientAddress ?? "unknown" }

    /// The session's token that the browser sent, whether or not it still opens one: signing in ends that session, and
    /// the sign-in page says why it ended.
    var heldToken: SessionToken? {
        let name = site.isSecure ? "__Host-onward-session=" : "onward-session="
        return headers[values: .cookie].lazy.flatMap { $0.split(separator: ";") }
            .map { $0.drop { $0 == " " } }.first { $0.hasPrefix(name) }
            .flatMap { SessionToken($0.dropFirst(name.count)) }
    }

    /// Who is signed in, as the desk knows it. Throws ``WebError/forbidden`` when nobody is.
    func deskSession(_ desk: OfficeDesk) async throws -> (token: SessionToken, session: DeskSession) {
        guard let token = session.flatMap({ SessionToken($0.token) }),
            let found = try await desk.session(token, at: now, chance: site.chance).session
        else { throw WebError.forbidden }
        return (token, found)
    }

    /// A moment as people read it, in the zone of the page.
    func moment(_ instant: Instant) -> Bilingual {
        OfficeWebText.moment(day: zone.date(of: instant), time: zone.time(of: instant))
    }

    /// Like ``WebRequest/submit(showing:_:)``, for forms whose refusals belong beside a field: `fields` says which refusal's code goes beside
    /// which field, a code that ends in a hyphen for all that begin with it. A wait is a 429 (RFC 6585, 4).
    func submit(
        showing page: (FormView) async throws -> Page, beside fields: KeyValuePairs<String, String>,
        _ act: (inout FormReader) async throws -> WebResponse
    ) async throws -> WebResponse {
        try await submit(showing: page) { form in
            do {
                return try await act(&form)
            } catch let refusal as Refusal {
                guard let field = fields.first(where: { refusal.code.matches($0.key) })?.value else { throw refusal }
                let errors = [FieldError(field: field, sentence: refusal.sentence)]
                guard refusal.code == "too-many-attempts" else { throw FieldErrors(errors) }
                return self.page(try await page(sentForm(errors: errors)), status: .tooManyRequests)
            }
        }
    }
}

extension String {
    fileprivate func matches(_ pattern: String) -> Bool { pattern.hasSuffix("-") ? hasPrefix(pattern) : self == pattern }
}
