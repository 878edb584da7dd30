import Core
import HTTPTypes
import Logging
import Markup

/// What went wrong, told once: the status, and a page (or a problem) in the person's language that says what happened and what to do.
/// Nothing of the error itself is shown; an unknown one is logged by its type, under the reference number that the page gives.
enum ErrorPages {
    static func answer(to error: any Error, visit: Visit, logger: Logger) -> WebResponse {
        if let error = error as? WebError { return answer(error, visit) }
        if let errors = error as? FieldErrors { return fields(errors, visit) }
        if let refusal = error as? Refusal { return refused(refusal, visit) }
        switch visit.site.translate(error) {
        case .error(let error): return answer(error, visit)
        case .refused(let refusal): return refused(refusal, visit)
        case nil: return unknown(error, visit, logger)
        }
    }

    static func wrongMethod(_ allowed: [Method], visit: Visit) -> WebResponse {
        var response = page(.methodNotAllowed, WebFrameText.errorMethodTitle, WebFrameText.errorMethodBody, visit)
        let names = allowed.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }
        response.headers[.allow] = names.joined(separator: ", ")
        return response
    }

    static func signedOut(visit: Visit) -> WebResponse {
        page(.forbidden, WebFrameText.errorSignedOutTitle, WebFrameText.errorSignedOutBody, visit)
    }

    private static func answer(_ error: WebError, _ visit: Visit) -> WebResponse {
        switch error {
        case .badRequest: return page(.badRequest, WebFrameText.errorBadRequestTitle, WebFrameText.errorBadRequestBody, visit)
        case .forbidden: return page(.forbidden, WebFrameText.errorForbiddenTitle, WebFrameText.errorForbiddenBody, visit)
        case .forged: return page(.forbidden, WebFrameText.errorForgedTitle, WebFrameText.errorForgedBody, visit)
        case .stale: return stale(visit)
        case .askFirst(let path): return .redirect(path.query(["next": visit.place]))
        case .notFound: return page(.notFound, WebFrameText.errorNotFoundTitle, WebFrameText.errorNotFoundBody, visit)
        case .slow: return page(.requestTimeout, WebFrameText.errorSlowTitle, WebFrameText.errorSlowBody, visit)
        case .tooLarge(let maxBytes):
            let body = WebFrameText.errorTooLargeBody(megabytes: String(max(1, maxBytes >> 20)))
            return page(.contentTooLarge, WebFrameText.errorTooLargeTitle, body, visit)
        case .unsupportedMediaType: return page(.unsupportedMediaType, WebFrameText.errorMediaTitle, WebFrameText.errorMediaBody, visit)
        case .unavailable(let seconds):
            var response = page(.serviceUnavailable, WebFrameText.errorUnavailableTitle, WebFrameText.errorUnavailableBody, visit)
            response.headers[.retryAfter] = String(max(1, seconds))
            return response
        }
    }

    private static func fields(_ errors: FieldErrors, _ visit: Visit) -> WebResponse {
        page(.unprocessableContent, WebFrameText.errorFieldsTitle, nil, visit) {
            H.ul { for error in errors.errors { H.li { error.sentence(visit.language) } } }
        }
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) -> WebResponse {
        page(.conflict, WebFrameText.errorRefusedTitle, refusal.sentence, visit, code: refusal.code) {
            if let source = visit.site.citation(refusal.source) {
                H.p(.class("small")) { WebFrameText.formSource(source: source(visit.language))(visit.language) }
            }
        }
    }

    private static func unknown(_ error: any Error, _ visit: Visit, _ logger: Logger) -> WebResponse {
        let reference = FileNumber(from: visit.site.chance).description
        logger.error("unknown error", metadata: [
            "reference": "\(reference)", "type": "\(type(of: error))", "route": "\(visit.routeName ?? "none")",
        ])
        return page(
            .internalServerError, WebFrameText.errorUnknownTitle, WebFrameText.errorUnknownBody, visit, reference: reference
        ) {
            H.p { H.strong(.class("reference")) { reference } }
        }
    }

    /// The form comes back with fresh tokens and all that was typed, to be sent again knowingly. Only a request that the browser itself says
    /// comes from this site gets so far.
    private static func stale(_ visit: Visit) -> WebResponse {
        let language = visit.language
        return page(.forbidden, WebFrameText.errorForgedTitle, WebFrameText.formResend, visit) {
            H.form(.method(.post), .action(visit.target?.rawPath), .novalidate()) {
                H.input(.type(.hidden), .name(Forgery.field), .value(visit.forgery.tokenForForm()))
                for field in visit.form.fields where field.name != Forgery.field {
                    if case .text(let text) = field.value { H.input(.type(.hidden), .name(field.name), .value(text)) }
                }
                H.button(.class("button", "primary"), .type(.submit)) { WebFrameText.formSendAgain(language) }
            }
        }
    }

    /// Where this person can go from here: to the beginning of the own work, or to sign in; and back, where the browser says from
    /// which of our pages the person came.
    private static func ways(_ visit: Visit) -> HTML {
        let language = visit.language
        return HTML {
            if let neutral = visit.neutral {
                Pieces.link(neutral.name(language), neutral.home, .primary)
            } else if let session = visit.session {
                let home = visit.site.navigation(session).first
                Pieces.link((home?.label ?? WebFrameText.errorHome)(language), home?.path ?? "/")
            } else {
                Pieces.link(
                    WebFrameText.layoutSignIn(language), visit.site.signInPath.query(["next": visit.place == "/" ? nil : visit.place]), .primary)
            }
            if let before = visit.pageBefore { H.a(.href(before)) { WebFrameText.errorBack(language) } }
        }
    }

    private static func page(
        _ status: HTTPResponse.Status, _ title: Bilingual, _ body: Bilingual?, _ visit: Visit, code: String? = nil,
        reference: String? = nil, @HTMLBuilder more: () -> HTML = { HTML() }
    ) -> WebResponse {
        let language = visit.language
        if visit.route?.errors == .problems {
            return .problem(status: status, title: title(language), detail: body?(language), code: code, reference: reference)
        }
        var page = Page(title(language)) {
            if let body { H.p { body(language) } }
            more()
            H.div(.class("actions")) { ways(visit) }
        }
        page.width = .narrow
        return visit.webRequest.page(page, status: status)
    }
}
