import Core

/// How iCalendar writes things (RFC 5545).
enum CalendarText {
    /// `20260308`
    static func date(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }

    /// `20260308T133000Z`
    static func moment(_ moment: Instant) -> String {
        moment.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// RFC 5545, 3.3.11. Other control signs than line ends have no place in a text.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\", ";", ",": "\\" + String(scalar)
            case "\n": "\\n"
            default: scalar.value < 32 || scalar.value == 127 ? "" : String(scalar)
            }
        }.joined()
    }

    /// No line over 75 octets without its end, none cut within a character (RFC 5545, 3.1).
    static func folded(_ line: String) -> String {
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

    /// `20260308T143000`, by the clock of a place that is named beside it.
    static func local(_ date: CivilDate, _ time: CivilTime) -> String {
        Self.date(date) + "T" + two(time.minutes / 60) + two(time.minutes % 60) + "00"
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
