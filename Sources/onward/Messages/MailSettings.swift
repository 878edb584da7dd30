import Foundation
import Messages
import Programs

/// The mail server as the settings say it, checked as a whole.
struct MailSettings: Sendable {
    enum TLS: String { case required, off }

    /// Nil where none is set: messages wait.
    let server: SMTPServer?
    /// The house's quiet hours; nil where each program's own count.
    let quiet: QuietHours?

    /// Whether people may ask for a code by e-mail. In the demo, where nothing is sent, they see how it is asked for.
    let sendsCodes: Bool

    /// Who is called about a concern for a child, by program, by day and by night.
    let safeguarding: [String: [EmailAddress]]

    /// The demo's people are nobody: nothing is sent to them.
    static let none = MailSettings()

    private init() {
        server = nil
        quiet = nil
        sendsCodes = true
        safeguarding = [:]
    }

    /// Throws for settings that don't fit together, and for a password that can't be read.
    init(_ settings: Settings) throws(SettingsFault) {
        quiet = settings[.quietHours].flatMap { QuietHours($0) }
        sendsCodes = settings[.smtp] != nil
        safeguarding = settings[.safeguardingMail].flatMap(Self.addresses) ?? [:]
        guard let url = settings[.smtp] else {
            server = nil
            return
        }
        guard let from = settings[.smtpFrom].flatMap({ EmailAddress($0) }) else {
            throw SettingsFault(sentences: ["smtp needs smtp-from, the address that messages come from."])
        }
        let isOff = settings[.smtpTLS] == TLS.off.rawValue
        if isOff, !Self.isThisMachine(url) {
            throw SettingsFault(sentences: ["smtp-tls = off is for a mail server on this machine alone: nothing would be encrypted on the way."])
        }
        server = SMTPServer(
            url: url, sender: Sender(from), credentials: try Self.credentials(settings), authorities: settings[.smtpAuthorities], needsTLS: !isOff)
    }

    /// `program=address` pairs with commas; nil for anything else.
    static func addresses(_ text: String) -> [String: [EmailAddress]]? {
        var found: [String: [EmailAddress]] = [:]
        for pair in text.split(separator: ",", omittingEmptySubsequences: false) {
            let sides = pair.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard sides.count == 2, !sides[0].isEmpty, let address = EmailAddress(sides[1]) else { return nil }
            found[sides[0], default: []].append(address)
        }
        return found
    }

    private static func credentials(_ settings: Settings) throws(SettingsFault) -> (user: String, password: String)? {
        switch (settings[.smtpUser], settings[.smtpPassword]) {
        case (nil, nil): return nil
        case (let user?, let path?):
            guard let text = try? String(contentsOfFile: path, encoding: .utf8), let line = text.split(whereSeparator: \.isNewline).first else {
                throw SettingsFault(sentences: ["The password file \(path) can't be read, or is empty."])
            }
            return (user, String(line))
        default: throw SettingsFault(sentences: ["smtp-user and smtp-password-file go together: give both or neither."])
        }
    }

    /// Without a name, a password or a path: those would be seen in the settings, or mean nothing.
    static func isServer(_ text: String) -> Bool {
        guard let parts = URLComponents(string: text), ["smtp", "smtps"].contains(parts.scheme), parts.host?.isEmpty == false else { return false }
        return parts.path.isEmpty && parts.query == nil && parts.fragment == nil && parts.user == nil
    }

    private static func isThisMachine(_ url: String) -> Bool {
        let host = URLComponents(string: url)?.host ?? ""
        let isAddress = host.hasPrefix("127.") && host.allSatisfy { $0 == "." || $0.isNumber }
        return host == "localhost" || host == "[::1]" || host == "::1" || isAddress
    }
}
