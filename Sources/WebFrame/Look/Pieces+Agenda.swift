import Core
import Markup

// What needs a person.
extension Pieces {
    /// The rows of one heading, most urgent first.
    public static func agenda(_ rows: [AgendaRow], _ language: Language) -> HTML {
        H.ul(.class("agenda")) {
            for row in rows {
                H.li(.class("row", row.tone.rawValue)) {
                    H.div(.class("when")) {
                        H.strong { row.when }
                        if let distance = row.distance { H.span { distance } }
                    }
                    H.div(.class("what")) {
                        H.h3 {
                            if row.tone == .urgent { H.span(.class("unseen")) { WebFrameText.pieceUrgent(language) + " " } }
                            row.what
                        }
                        if let why = row.why { H.p { why } }
                        row.also
                    }
                    if let action = row.action { H.div(.class("act")) { action } }
                }
            }
        }
    }

    /// A day, or the days of a list, by date.
    public static func agendaWhen(_ date: CivilDate, today: CivilDate, _ language: Language) -> (when: String, distance: String?) {
        date == today
            ? (date.distance(from: today)(language).capitalizedFirst, nil)
            : (near(date, today, language), date.distance(from: today)(language))
    }

    /// Within six days the weekday tells which; further away the month does, and the year when it isn't this one.
    private static func near(_ date: CivilDate, _ today: CivilDate, _ language: Language) -> String {
        if abs(today.days(until: date)) <= 6 { return date.text(language, .shortDay).capitalizedFirst }
        return date.year == today.year ? date.text(language, .monthDay) : date.text(language)
    }
}

/// One thing that needs a person: when, what and why, and one action.
public struct AgendaRow: Sendable {
    public let tone: Tone
    /// Short: `Thu 5`, `Call back`.
    public let when: String
    /// `in 2 days`, `since Monday`.
    public let distance: String?
    /// A sentence: "K4TN-7QXM-C: court on Thursday, nothing confirmed yet".
    public let what: HTML
    public let why: String?
    /// Further reasons of the same matter, so that it stands once.
    public let also: HTML?
    /// One button or link.
    public let action: HTML?

    public init(
        _ tone: Tone, when: String, distance: String? = nil, what: HTML, why: String? = nil, also: HTML? = nil, action: HTML? = nil
    ) {
        self.tone = tone
        self.when = when
        self.distance = distance
        self.what = what
        self.why = why
        self.also = also
        self.action = action
    }
}

extension String {
    /// With a capital first letter, as a label or a sentence begins.
    public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
