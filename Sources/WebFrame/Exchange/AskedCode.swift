// What a browser has asked for on a person's own page: the secret of a request for a code by e-mail, without which the code opens nothing.
extension WebRequest {
    /// As the browser has it; nil where nothing was asked for.
    public var askedToken: String? { cookies[site.cookies.name(.asked)] }
}

extension WebResponse {
    /// - Parameter seconds: after which the browser forgets it.
    public func keepingAsked(_ token: String, seconds: Int, in request: WebRequest) -> WebResponse {
        var response = self
        response.setCookie(request.site.cookies.set(.asked, token, maxAge: seconds))
        return response
    }

    public func forgettingAsked(in request: WebRequest) -> WebResponse {
        var response = self
        response.setCookie(request.site.cookies.clear(.asked))
        return response
    }
}
