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
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Appointments//EN", "METHOD:" + method.rawValue, "BEGIN:VEVENT", "UID:" + CalendarText.escaped(uid),
            "DTSTAMP:" + CalendarText.moment(stamp), "SEQUENCE:\(sequence)", begin, end, "SUMMARY:" + CalendarText.escaped(title),
            "DESCRIPTION:" + CalendarText.escaped(note),
            "STATUS:" + (method == .cancel ? "CANCELLED" : "CONFIRMED"), "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR",
        ]
        return lines.map { CalendarText.folded($0) + "\r\n" }.joined()
    }

    /// In UTC, so that no rules of a time zone go with it and none can be out of date.
    private var begin: String {
        switch when {
        case .day(let day): "DTSTART;VALUE=DATE:" + CalendarText.date(day)
        case .between(let start, _): "DTSTART:" + CalendarText.moment(start)
        }
    }

    private var end: String {
        switch when {
        case .day(let day): "DTEND;VALUE=DATE:" + CalendarText.date(day.adding(days: 1))
        case .between(_, let end): "DTEND:" + CalendarText.moment(end)
        }
    }
}
