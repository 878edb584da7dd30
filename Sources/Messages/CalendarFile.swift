import Core

/// An entry for somebody's calendar, with one event (RFC 5545). The same ``uid`` with a higher ``sequence`` replaces what a calendar
/// has; ``Method/cancel`` takes it out.
public struct CalendarFile: Sendable, Hashable {
    public enum Method: String, Sendable { case publish = "PUBLISH", cancel = "CANCEL" }

    /// When it is. What is on a day is on that day in every time zone.
    public enum When: Sendable, Hashable {
        case day(CivilDate)
        case between(Instant, Instant)
    }

    public let uid: String
    public let sequence: Int
    public let method: Method
    /// Seen by whoever looks over a shoulder: says nothing about why.
    public let title: String
    public let note: String
    public let when: When
    public let stamp: Instant

    public init(uid: String, sequence: Int, method: Method, title: String, note: String, when: When, stamp: Instant) {
        self.uid = uid
        self.sequence = sequence
        self.method = method
        self.title = title
        self.note = note
        self.when = when
        self.stamp = stamp
    }

    /// The file, its lines folded and ended with CRLF.
    public var text: String {
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Appointments//EN", "METHOD:" + method.rawValue, "BEGIN:VEVENT", "UID:" + Self.escaped(uid),
            "DTSTAMP:" + Self.moment(stamp), "SEQUENCE:\(sequence)", begin, end, "SUMMARY:" + Self.escaped(title),
            "DESCRIPTION:" + Self.escaped(note),
            "STATUS:" + (method == .cancel ? "CANCELLED" : "CONFIRMED"), "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR",
        ]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    /// In UTC, so that no rules of a time zone go with it and none can be out of date.
    private var begin: String {
        switch when {
        case .day(let day): "DTSTART;VALUE=DATE:" + Self.date(day)
        case .between(let start, _): "DTSTART:" + Self.moment(start)
        }
    }

    private var end: String {
        switch when {
        case .day(let day): "DTEND;VALUE=DATE:" + Self.date(day.adding(days: 1))
        case .between(_, let end): "DTEND:" + Self.moment(end)
        }
    }

    private static func date(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }

    /// `20260308T133000Z`
    private static func moment(_ moment: Instant) -> String {
        moment.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// RFC 5545, 3.3.11. Other control signs than line ends have no place in a text.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\", ";", ",": "\\" + String(scalar)
            case "\n": "\\n"
            default: scalar.value < 32 || scalar.value == 127 ? "" : String(scalar)
            }
        }.joined()
    }

    /// No line over 75 octets without its end, none cut within a character (RFC 5545, 3.1).
    private static func folded(_ line: String) -> String {
        var (folded, octets) = ("", 0)
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if octets + size > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += size
        }
        return folded
    }
}
