import CCurl
import CCurlShims
import Core
import Dispatch

/// A mail server and how it is spoken to.
public struct SMTPServer: Sendable {
    /// `smtp://host:587` (STARTTLS) or `smtps://host:465`.
    public let url: String
    public let sender: Sender
    public let credentials: (user: String, password: String)?
    /// A PEM file of the authorities that are trusted; nil: the system's.
    public let authorities: String?
    /// Nothing is said without encryption but the greeting. False on this machine's own address alone.
    public let needsTLS: Bool
    /// Seconds until there is a connection, and until everything is said. Shorter than a message's lease in the outbox.
    public var limits: (connect: Int, whole: Int) = (10, 30)

    public init(url: String, sender: Sender, credentials: (user: String, password: String)?, authorities: String?, needsTLS: Bool) {
        self.url = url
        self.sender = sender
        self.credentials = credentials
        self.authorities = authorities
        self.needsTLS = needsTLS
    }
}

/// E-mail over SMTP by libcurl, one connection for each message.
public struct SMTPTransport: MessageTransport {
    private let server: SMTPServer
    private let name: Bilingual
    private static let threads = DispatchQueue(label: "onward.smtp", attributes: .concurrent)
    /// libcurl is made ready once, before any other use.
    private static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// - Parameter name: who messages seem to be from.
    public init(_ server: SMTPServer, name: Bilingual) {
        self.server = server
        self.name = name
    }

    public func send(_ message: Message, at now: Instant) async -> Delivery {
        // What can't be written as a message won't be another time.
        guard let text = try? message.email(from: server.sender, name: name(message.language), at: now) else { return .refused(code: 0) }
        return await withCheckedContinuation { continuation in
            Self.threads.async { continuation.resume(returning: hand(Array(text.utf8), to: message.to)) }
        }
    }

    private func hand(_ bytes: [UInt8], to address: EmailAddress) -> Delivery {
        guard Self.isReady, let curl = curl_easy_init() else { return .later(code: 0) }
        defer { curl_easy_cleanup(curl) }
        let recipients = curl_slist_append(nil, "<\(address.text)>")
        defer { curl_slist_free_all(recipients) }
        let (reader, dialogue) = (Reader(bytes), SMTPDialogue())
        return withExtendedLifetime((reader, dialogue)) {
            guard isSet(curl, recipients, reader), Self.hears(curl, dialogue) else { return .later(code: 0) }
            let isOver = curl_easy_perform(curl) == CURLE_OK
            let answer = onward_curl_response_code(curl)
            if isOver { return .handedOver }
            return dialogue.isRefusalOfMessage(answer) ? .refused(code: answer) : .later(code: answer)
        }
    }

    private static func hears(_ curl: UnsafeMutableRawPointer, _ dialogue: SMTPDialogue) -> Bool {
        let listen: curl_debug_callback = { _, kind, bytes, count, context in
            guard let bytes, let context else { return 0 }
            let said = UnsafeRawBufferPointer(start: bytes, count: count)
            let dialogue = Unmanaged<SMTPDialogue>.fromOpaque(context).takeUnretainedValue()
            if kind == CURLINFO_HEADER_OUT { dialogue.client(said) }
            if kind == CURLINFO_HEADER_IN { dialogue.server(said) }
            return 0
        }
        return onward_curl_set_listener(curl, listen, Unmanaged.passUnretained(dialogue).toOpaque()) == CURLE_OK
    }

    /// Whether every option was taken. One that isn't, such as encryption in a libcurl without it, must not be passed over.
    private func isSet(_ curl: UnsafeMutableRawPointer, _ recipients: UnsafeMutablePointer<curl_slist>?, _ reader: Reader) -> Bool {
        var codes = [
            onward_curl_set_text(curl, CURLOPT_URL, server.url), onward_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
            onward_curl_set_text(curl, CURLOPT_MAIL_FROM, "<\(server.sender.address.text)>"),
            onward_curl_set_list(curl, CURLOPT_MAIL_RCPT, recipients), onward_curl_set_long(curl, CURLOPT_UPLOAD, 1),
            onward_curl_set_long(curl, CURLOPT_NOSIGNAL, 1), onward_curl_set_long(curl, CURLOPT_CONNECTTIMEOUT, server.limits.connect),
            onward_curl_set_long(curl, CURLOPT_TIMEOUT, server.limits.whole),
            // No proxy of the environment comes in between.
            onward_curl_set_text(curl, CURLOPT_PROXY, ""),
            onward_curl_set_long(curl, CURLOPT_USE_SSL, Int(server.needsTLS ? CURLUSESSL_ALL.rawValue : CURLUSESSL_TRY.rawValue)),
            onward_curl_set_long(curl, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
            onward_curl_set_reader(curl, Reader.read, Unmanaged.passUnretained(reader).toOpaque()),
        ]
        if let credentials = server.credentials {
            codes.append(onward_curl_set_text(curl, CURLOPT_USERNAME, credentials.user))
            codes.append(onward_curl_set_text(curl, CURLOPT_PASSWORD, credentials.password))
        }
        if let authorities = server.authorities { codes.append(onward_curl_set_text(curl, CURLOPT_CAINFO, authorities)) }
        return codes.allSatisfy { $0 == CURLE_OK }
    }
}

/// The bytes of a message, as libcurl asks for them.
private final class Reader {
    private let bytes: [UInt8]
    private var sent = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    static let read: curl_read_callback = { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        return Unmanaged<Reader>.fromOpaque(context).takeUnretainedValue().give(size * count, to: buffer)
    }

    private func give(_ room: Int, to buffer: UnsafeMutablePointer<CChar>) -> Int {
        let count = min(room, bytes.count - sent)
        bytes[sent..<(sent + count)].withUnsafeBytes { UnsafeMutableRawPointer(buffer).copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(buffer), byteCount: count) }
        sent += count
        return count
    }
}
