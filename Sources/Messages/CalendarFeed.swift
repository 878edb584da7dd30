import Core

/// Many events that a calendar subscribes to (RFC 5545), in the time of their place: whoever reads it elsewhere, and over the days on which clocks are
/// changed, sees the hour that stands on the wall there.
public struct CalendarFeed: Sendable, Hashable {
    /// One event. The same ``uid`` with a higher ``sequence`` replaces what a calendar has; a cancelled one is shown as such.
    public struct Event: Sendable, Hashable {
        public let uid: String
        public let sequence: Int
        public let title: String
        public let note: String
        public let place: String
        public let on: CivilDate
        public let starts: CivilTime
        public let ends: CivilTime
        public let isCancelled: Bool
        public let changed: Instant

        public init(
            uid: String, sequence: Int, title: String, note: String, place: String, on: CivilDate, starts: CivilTime, ends: CivilTime,
            isCancelled: Bool, changed: Instant
        ) {
            self.uid = uid
            self.sequence = sequence
            self.title = title
            self.note = note
            self.place = place
            self.on = on
            self.starts = starts
            self.ends = ends
            self.isCancelled = isCancelled
            self.changed = changed
        }
    }

    public let name: String
    public let zone: Zone
    public let events: [Event]

    public init(name: String, zone: Zone, events: [Event]) {
        self.name = name
        self.zone = zone
        self.events = events
    }

    /// The file, its lines folded and ended with CRLF.
    public var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Onward//EN", "METHOD:PUBLISH", "X-WR-CALNAME:" + CalendarText.escaped(name),
            "X-WR-TIMEZONE:" + zone.identifier, "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        ]
        lines += timeZone + events.flatMap(lines(of:)) + ["END:VCALENDAR"]
        return lines.map { CalendarText.folded($0) + "\r\n" }.joined()
    }

    private func lines(of event: Event) -> [String] {
        [
            "BEGIN:VEVENT", "UID:" + CalendarText.escaped(event.uid), "DTSTAMP:" + CalendarText.moment(event.changed), "SEQUENCE:\(event.sequence)",
            "DTSTART;TZID=\(zone.identifier):" + CalendarText.local(event.on, event.starts),
            "DTEND;TZID=\(zone.identifier):" + CalendarText.local(event.ends > event.starts ? event.on : event.on.adding(days: 1), event.ends),
            "SUMMARY:" + CalendarText.escaped(event.title), "DESCRIPTION:" + CalendarText.escaped(event.note),
            "LOCATION:" + CalendarText.escaped(event.place), "STATUS:" + (event.isCancelled ? "CANCELLED" : "CONFIRMED"), "END:VEVENT",
        ]
    }

    /// The zone as it is from the first event's day to the last one's, change by change: a reader needs no table of its own, and none can be out of
    /// date (RFC 5545, 3.6.5).
    private var timeZone: [String] {
        guard let first = events.map(\.on).min(), let last = events.map(\.on).max() else { return [] }
        let begin = zone.start(of: first.adding(days: -1))
        let offset = zone.secondsEast(at: begin)
        var lines = ["BEGIN:VTIMEZONE", "TZID:" + zone.identifier] + observance("STANDARD", begin, from: offset, to: offset)
        for change in zone.changes(from: first.adding(days: -1), through: last.adding(days: 1)) {
            let from = zone.secondsEast(at: change.adding(seconds: -1))
            let to = zone.secondsEast(at: change)
            lines += observance(to > from ? "DAYLIGHT" : "STANDARD", change, from: from, to: to)
        }
        return lines + ["END:VTIMEZONE"]
    }

    /// Its beginning is told by the clock as it was before.
    private func observance(_ kind: String, _ at: Instant, from: Int64, to: Int64) -> [String] {
        let wall = CalendarText.moment(at.adding(seconds: from)).dropLast()
        return ["BEGIN:" + kind, "DTSTART:" + wall, "TZOFFSETFROM:" + Self.offset(from), "TZOFFSETTO:" + Self.offset(to), "END:" + kind]
    }

    /// `-0700`
    private static func offset(_ seconds: Int64) -> String {
        let minutes = Int(abs(seconds) / 60)
        return (seconds < 0 ? "-" : "+") + CalendarText.two(minutes / 60) + CalendarText.two(minutes % 60)
    }
}
