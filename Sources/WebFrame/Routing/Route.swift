/// One address of the site: what it answers, who may ask, and what it takes.
public struct Route: Sendable {
    /// What the body of a POST may be.
    public enum Intake: Sendable, Hashable {
        /// A form without files, at most 1 MiB (``FormLimits/form``).
        case form
        /// A form with files, at most so many bytes altogether.
        case upload(maxBytes: Int)

        var maxBytes: Int {
            switch self {
            case .form: FormLimits.form
            case .upload(let maxBytes): maxBytes
            }
        }
    }

    /// How errors are told: to people as pages, to programs as RFC 9457 problems.
    public enum Errors: Sendable, Hashable { case pages, problems }

    public let method: Method
    /// The path as it was written: `/cases/:case/consent`.
    public var path: String { pattern.description }
    public let access: Access
    /// Stands for the route in logs, tests and the table of rights: `case.consent`. Unique together with the method.
    public let name: String
    public let intake: Intake
    public let errors: Errors
    /// False for what a page asks again and again by itself: it doesn't keep a session awake.
    public let isUse: Bool

    let pattern: PathPattern
    let promisedValues: Int
    let handler: @Sendable (WebRequest, [String]) async throws -> WebResponse

    /// The handler gets the path's values after the request. A value that can't be read is a 404 before the handler runs.
    public init<each Value: PathValue>(
        _ method: Method,
        _ path: Path<repeat each Value>,
        _ access: Access,
        name: String,
        intake: Intake = .form,
        errors: Errors = .pages,
        isUse: Bool = true,
        handler: @escaping @Sendable (WebRequest, repeat each Value) async throws -> WebResponse
    ) {
        self.method = method
        self.access = access
        self.name = name
        self.intake = intake
        self.errors = errors
        self.isUse = isUse
        pattern = path.pattern
        promisedValues = Path<repeat each Value>.count
        self.handler = { request, texts in
            guard let values = path.read(texts) else { throw WebError.notFound }
            return try await handler(request, repeat each values)
        }
    }
}
