import Core

/// One message to one person, as it goes out now. What a channel can't carry it leaves away: a text message has no subject.
public struct Message: Sendable {
    /// Stable: sent again after a failure it has the same, so that what arrives twice can be told.
    public let id: String
    public let to: EmailAddress
    public let subject: String
    /// Lines end with `\n`.
    public let body: String
    public let language: Language
    public let calendar: CalendarFile?

    public init(id: String, to: EmailAddress, subject: String, body: String, language: Language, calendar: CalendarFile? = nil) {
        self.id = id
        self.to = to
        self.subject = subject
        self.body = body
        self.language = language
        self.calendar = calendar
    }
}

/// What became of an attempt to send.
public enum Delivery: Sendable, Hashable {
    /// The server has taken it over.
    case handedOver
    /// It may go well another time: no answer, a temporary one (4xx), or one about the connection rather than the message.
    case later(code: Int)
    /// It won't go well another time: the server refused this message or its address for good (5xx).
    case refused(code: Int)
}

/// The one port through which messages leave. E-mail goes out behind it; text messages can come behind the same.
public protocol MessageTransport: Sendable {
    func send(_ message: Message, at now: Instant) async -> Delivery
}

/// An address as SMTP takes it: printable ASCII, one `@`, at most 254 signs (RFC 5321, 4.5.3.1), no quoting.
public struct EmailAddress: Sendable, Hashable {
    public let text: String
    public let domain: String

    /// Nil for anything that could be read as more than one address, or as another header.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, text.utf8.count <= 254 else { return nil }
        let refused = Array("\"(),:;<>[\\]".utf8)
        guard text.utf8.allSatisfy({ (33...126).contains($0) && !refused.contains($0) }) else { return nil }
        guard !parts[1].hasPrefix("."), !parts[1].hasSuffix("."), !parts[1].hasPrefix("-") else { return nil }
        self.text = text
        domain = String(parts[1])
    }
}
