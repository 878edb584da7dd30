import Core

/// What a handler may throw to be answered with a page of its own; everything else is translated by ``Site/translate`` or is a 500.
public enum WebError: Error, Sendable, Hashable {
    /// 400: the request can't be read.
    case badRequest
    /// 403: the person may not do this here.
    case forbidden
    /// 403: the form didn't come from a page that this person was shown.
    case forged
    /// 303: something has to be asked first, on the page at this path, which leads back by its query's `next`.
    case askFirst(path: String)
    /// 404: nothing is here, or nothing that this person may know of.
    case notFound
    /// 403: the form is from this site but from before the person signed in again; it can be sent again as it is.
    case stale
    /// 408: the body came too slowly.
    case slow
    /// 413: more was sent than the route takes.
    case tooLarge(maxBytes: Int)
    /// 415: neither of the two encodings of forms.
    case unsupportedMediaType
    /// 503: try again in so many seconds; nothing was changed.
    case unavailable(retryAfter: Int)
}

/// What an error of the layers below means to the person at the browser.
public enum Outcome: Sendable, Hashable {
    /// Answered like this error of the frame.
    case error(WebError)
    /// 409 with the refusal's sentence and source.
    case refused(Refusal)
}
