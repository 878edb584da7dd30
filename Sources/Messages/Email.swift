import Core
import Foundation

/// Who sends.
public struct Sender: Sendable, Hashable {
    public let address: EmailAddress

    public init(_ address: EmailAddress) { self.address = address }
}

/// A text that can't stand in a header, since it would end it and begin another.
public struct HeaderFault: Error, Sendable, Hashable {}

extension Message {
    /// The message as RFC 5322 and MIME write it: CRLF at the end of lines, none over 78 octets, ASCII alone.
    ///
    /// - Parameter name: who it seems to be from, in a list of mail that others may see.
    /// - Throws: ``HeaderFault`` for a control sign in what goes into a header.
    public func email(from sender: Sender, name: String, at now: Instant) throws -> String {
        if id.isEmpty || !id.utf8.allSatisfy({ (48...57).contains($0) || (97...122).contains($0) }) { throw HeaderFault() }
        let head = [
            "From: \(try Self.header(name)) <\(sender.address.text)>", "To: <\(to.text)>", "Subject: \(try Self.header(subject))",
            "Date: \(Self.date(now))", "Message-ID: <\(id)@\(sender.address.domain)>", "MIME-Version: 1.0",
            // RFC 3834: no machine answers a machine.
            "Auto-Submitted: auto-generated", "Content-Language: \(language.rawValue)",
        ]
        let text = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", Self.quotedPrintable(body)]
        guard let calendar else { return (head + text).joined(separator: "\r\n") + "\r\n" }
        // "=_" is in no quoted-printable line and in no base64.
        let boundary = "=_" + id
        let parts = [
            "Content-Type: multipart/mixed; boundary=\"\(boundary)\"", "", "--" + boundary,
        ] + text + [
            "--" + boundary, "Content-Type: text/calendar; charset=utf-8; method=\(calendar.method.rawValue); name=\"calendar.ics\"",
            "Content-Disposition: attachment; filename=\"calendar.ics\"", "Content-Transfer-Encoding: base64", "",
            Self.base64(calendar.text), "--" + boundary + "--",
        ]
        return (head + parts).joined(separator: "\r\n") + "\r\n"
    }

    /// A header's text: as it is where it is short ASCII, else in encoded words (RFC 2047).
    static func header(_ text: String) throws -> String {
        guard text.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 && !(0x80..<0xA0).contains($0.value) && $0.value != 0x2028 && $0.value != 0x2029 })
        else { throw HeaderFault() }
        let isPlain = text.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0) || $0 == 32 }
        if isPlain, text.utf8.count <= 60 { return text }
        var (words, word) = ([String](), "")
        for character in text.unicodeScalars {
            if word.utf8.count + String(character).utf8.count > 39 {
                words.append(word)
                word = ""
            }
            word.unicodeScalars.append(character)
        }
        return (words + [word]).map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// RFC 2045, 6.7: no line over 76 signs.
    static func quotedPrintable(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { quotedLine($0) }.joined(separator: "\r\n")
    }

    private static func quotedLine(_ line: Substring) -> String {
        var (lines, current) = ([String](), "")
        let bytes = Array(line.utf8)
        for (index, byte) in bytes.enumerated() {
            let isSpaceAtEnd = index == bytes.count - 1 && (byte == 32 || byte == 9)
            let isPlain = (32...126).contains(byte) && byte != 61 && !isSpaceAtEnd
            let sign = isPlain ? String(UnicodeScalar(byte)) : "=" + Hex.encode([byte]).uppercased()
            if current.utf8.count + sign.utf8.count > 75 {
                lines.append(current + "=")
                current = ""
            }
            current += sign
        }
        return (lines + [current]).joined(separator: "\r\n")
    }

    private static func base64(_ text: String) -> String {
        Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    }

    /// `Sun, 8 Mar 2026 13:30:00 +0000`
    static func date(_ moment: Instant) -> String {
        let text = moment.description
        let day = CivilDate(text.prefix(10)) ?? CivilDate(dayNumber: 0)
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(weekdays[day.weekday - 1]), \(day.day) \(months[day.month - 1]) \(day.year) \(text.dropFirst(11).prefix(8)) +0000"
    }
}
