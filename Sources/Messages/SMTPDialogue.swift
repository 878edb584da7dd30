/// What was said to a mail server and what it answered, as far as one needs it to tell whose fault a refusal is. The password goes by
/// here too: nothing is kept but the step and the last answer's class.
final class SMTPDialogue {
    /// Before MAIL the connection is made and signed in; MAIL says who sends; RCPT and DATA are about this message alone.
    private enum Step { case connection, sender, recipient, text }

    private var step = Step.connection
    /// The code that some servers put behind the three digits, such as 5.7.1 (RFC 3463); empty without one.
    private var detail = ""
    /// What the server says to QUIT is about nothing.
    private var isOver = false

    /// A line that goes out.
    func client(_ line: some Collection<UInt8>) {
        let verb = String(decoding: line.prefix(4), as: UTF8.self).uppercased()
        switch verb {
        case "MAIL": step = .sender
        case "RCPT": step = .recipient
        case "DATA": step = .text
        case "QUIT": isOver = true
        default: break
        }
    }

    /// A line that comes in. An answer has several lines, the last of which counts.
    func server(_ line: some Collection<UInt8>) {
        if isOver { return }
        let text = String(decoding: line.prefix(16), as: UTF8.self).dropFirst(4).prefix { $0 == "." || $0.isASCII && $0.isNumber }
        detail = text.filter { $0 == "." }.count == 2 ? String(text) : ""
    }

    /// Whether the message, or its address, is refused for good, so that it won't go well another time. A 5xx to the greeting, to
    /// STARTTLS, to the password or to MAIL is about the house's settings: every message would get it, so none is given up for it.
    ///
    /// Many servers answer to RCPT what they hold against the sender. They say so: 530 and 534 to 538 are about signing in
    /// (RFC 4954), x.7 is about what is allowed and x.1.7 and x.1.8 are about the sender's address (RFC 3463).
    func isRefusalOfMessage(_ answer: Int) -> Bool {
        guard step == .recipient || step == .text, (500...599).contains(answer) else { return false }
        if answer == 530 || (534...538).contains(answer) { return false }
        return !["5.7.", "5.1.7", "5.1.8"].contains { detail.hasPrefix($0) }
    }
}
