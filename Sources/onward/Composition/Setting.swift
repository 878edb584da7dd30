import Database
import Foundation
import Messages
import Programs

/// Every setting there is. Each is named once: `tls-cert` in onward.conf is `ONWARD_TLS_CERT` in the environment. The
/// reading, the doctor and the help texts go by this table, and a test holds docs/operations.md to it.
enum Setting: String, CaseIterable, Sendable {
    case data
    case database
    case keys
    case port
    case host
    case certificate = "tls-cert"
    case certificateKey = "tls-key"
    case proxy = "behind-proxy"
    case origin
    case ownOrigin = "own-origin"
    case masterKey = "master-key"
    case backupData = "backup-data"
    case backupKeys = "backup-keys"
    case smtp
    case smtpFrom = "smtp-from"
    case smtpUser = "smtp-user"
    case smtpPassword = "smtp-password-file"
    case smtpAuthorities = "smtp-ca"
    case smtpTLS = "smtp-tls"
    case quietHours = "quiet-hours"
    case safeguardingMail = "safeguarding-mail"

    /// Its name in onward.conf.
    var name: String { rawValue }

    /// Its name in the environment.
    var environment: String { Self.environmentPrefix + name.uppercased().replacingOccurrences(of: "-", with: "_") }

    static let environmentPrefix = "ONWARD_"

    /// The flags of every command; they may stand before it too.
    static let global: [Setting] = [.data, .database, .keys]

    /// Whether it may stand in onward.conf. The folder that holds the file can't be named in it.
    var isInFile: Bool { self != .data }

    /// Its flag; nil where none is needed on one day and not on another.
    var flag: String? {
        switch self {
        case .ownOrigin, .masterKey, .smtp, .smtpFrom, .smtpUser, .smtpPassword, .smtpAuthorities, .smtpTLS, .quietHours, .safeguardingMail: nil
        case .backupData: "--data-to"
        case .backupKeys: "--keys-to"
        default: "--" + name
        }
    }

    /// What kind of value it is, in help texts.
    var kind: String {
        switch self {
        case .data, .backupData, .backupKeys: "folder"
        case .database, .keys: "place"
        case .certificate, .certificateKey, .masterKey, .smtpPassword, .smtpAuthorities: "file"
        case .host, .proxy, .origin, .ownOrigin, .smtp, .smtpFrom: "address"
        case .smtpUser: "name"
        case .smtpTLS: "word"
        case .quietHours: "hours"
        case .safeguardingMail: "list"
        case .port: "port"
        }
    }

    /// What it is when nobody says it.
    var fallback: String {
        switch self {
        case .data: "`onward-data`"
        case .database: "`DATA/data`"
        case .keys: "`DATA/keys`"
        case .port: "8080"
        case .host: "127.0.0.1"
        case .masterKey: "`DATA/keys/master.key`"
        case .origin: "the request's Host"
        case .smtpAuthorities: "the system's"
        case .smtpTLS: "required"
        case .quietHours: "each program's"
        case .certificate, .certificateKey, .proxy, .ownOrigin, .backupData, .backupKeys, .smtp, .smtpFrom, .smtpUser, .smtpPassword, .safeguardingMail: "none"
        }
    }

    var meaning: String {
        switch self {
        case .data: "The installation's folder"
        case .database: "Where the data are: a folder, or a PostgreSQL URI"
        case .keys: "Where the keys are: another folder, or another PostgreSQL URI"
        case .port: "The port to serve on; 0 takes any free one"
        case .host: "The address to serve on; any but this machine's needs a certificate or a proxy"
        case .certificate: "A PEM file with the certificate and its chain"
        case .certificateKey: "A PEM file with the certificate's key"
        case .proxy: "The IP address of the proxy that ends TLS; its X-Forwarded-For is believed"
        case .origin: "The site's address as browsers see it, when the proxy changes the Host"
        case .ownOrigin: "Another name of the site, which says nothing: there people open their own page, and nobody signs in"
        case .masterKey: "The file of the master key"
        case .backupData: "The folder for copies of the data"
        case .backupKeys: "The folder for copies of the keys: on another disk, kept elsewhere"
        case .smtp: "The mail server: `smtp://host:587` or `smtps://host:465`; without one messages wait"
        case .smtpFrom: "The address that messages come from; it should name no program"
        case .smtpUser: "The name to sign in to the mail server with"
        case .smtpPassword: "A file with the password for the mail server on its first line"
        case .smtpAuthorities: "A PEM file of the authorities that the mail server's certificate may come from"
        case .smtpTLS: "`required`, or `off` for a mail server on this machine"
        case .quietHours: "When nobody is sent a message, instead of each program's `quiet-hours`; `none` for never"
        case .safeguardingMail: "Who is called, day and night, while a concern for a child has no report: `program=address`, with commas between several"
        }
    }

    /// Whether a value may have a password in it, so that it is never printed.
    var mayHoldPassword: Bool { self == .database || self == .keys }

    /// What a value must be; nil when this one is it.
    func expectation(unmetBy value: String) -> String? {
        if value.isEmpty { return "a value" }
        switch self {
        case .database, .keys:
            return value.contains("://") && DatabaseLocation(value).folder != nil ? "a folder, or a URI that begins with postgresql://" : nil
        case .port: return Int(value).map((0...65_535).contains) == true ? nil : "a whole number from 0 to 65535"
        case .proxy: return Self.isAddress(value) ? nil : "one IP address, such as 127.0.0.1"
        case .origin: return Self.isOrigin(value) ? nil : "an address without a path, such as https://onward.example.ca"
        case .ownOrigin: return Self.isOrigin(value) ? nil : "an address without a path, such as https://rendezvous.example.ca"
        case .smtp: return MailSettings.isServer(value) ? nil : "smtp://HOST:PORT or smtps://HOST:PORT, without a name or a path"
        case .smtpFrom: return EmailAddress(value) == nil ? "one e-mail address" : nil
        case .smtpTLS: return MailSettings.TLS(rawValue: value) == nil ? "required or off" : nil
        case .quietHours: return QuietHours(value) == nil ? "hours over midnight, such as 21:00-8:00, or none" : nil
        case .safeguardingMail:
            return MailSettings.addresses(value) == nil ? "program=address pairs with commas, such as edmonton-stop=lead@example.org" : nil
        default: return nil
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        var (four, six) = (in_addr(), in6_addr())
        return inet_pton(AF_INET, text, &four) == 1 || inet_pton(AF_INET6, text, &six) == 1
    }

    /// As browsers write it in the Origin header (RFC 6454, 6.2): compared with that, letter by letter.
    private static func isOrigin(_ text: String) -> Bool {
        guard let parts = URLComponents(string: text), ["http", "https"].contains(parts.scheme), parts.host?.isEmpty == false else { return false }
        return parts.path.isEmpty && parts.query == nil && parts.fragment == nil && parts.user == nil && text == text.lowercased()
    }
}
