/// Why a body isn't a form at all; answered 400 or 413.
enum FormMistake: Error, Sendable, Hashable {
    /// More than ``FormLimits`` allow.
    case tooMany
    /// A field's name isn't text, so that nothing can be said beside it.
    case unreadableName
    /// The multipart structure is broken (RFC 2046, 5.1.1; RFC 7578).
    case malformed
}
