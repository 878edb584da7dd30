import Core
import Markup

// Steps: a participant's way and the gates of s. 717(1) are one piece. History is another: it only happened, so it has no signs.
extension Pieces {
    /// Steps in order. `isNumbered` shows a number for steps that aren't done; gates and histories have none.
    public static func steps(_ steps: [Step], _ language: Language, isNumbered: Bool = false, isCompact: Bool = false) -> HTML {
        H.ol(.class("steps", isCompact ? "compact" : nil)) {
            for (index, step) in steps.enumerated() {
                H.li(.class(step.state.rawValue), .aria("current", step.state == .now ? "step" : nil)) {
                    H.span(.class("sign"), .aria("hidden", "true")) { step.state.sign ?? (isNumbered ? String(index + 1) : "·") }
                    H.div {
                        H.p(.class("step-title")) {
                            H.span(.class("unseen")) { step.state.word(language) + " " }
                            step.title
                        }
                        step.detail
                    }
                }
            }
        }
    }

    /// What happened, day by day, newest first: each moment with who recorded it, and what happened in it.
    public static func timeline(_ days: [TimelineDay]) -> HTML {
        H.div(.class("timeline")) {
            for day in days {
                H.h3 { day.name }
                for moment in day.moments {
                    H.p(.class("small")) { moment.line }
                    H.ul {
                        for event in moment.events {
                            H.li {
                                event.sentence
                                event.detail
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One step, gate or event.
public struct Step: Sendable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// A participant's steps.
        case done, now, later
        /// Gates.
        case met, unmet, unknown

        var sign: String? {
            switch self {
            case .done, .met: "✓"
            case .unmet: "✕"
            case .unknown: "?"
            case .now, .later: nil
            }
        }

        /// What screen readers hear before the title.
        var word: Bilingual {
            switch self {
            case .done: WebFrameText.pieceDone
            case .now: WebFrameText.pieceNow
            case .later: WebFrameText.pieceLater
            case .met: WebFrameText.pieceMet
            case .unmet: WebFrameText.pieceMissing
            case .unknown: WebFrameText.pieceUnknown
            }
        }
    }

    public let state: State
    public let title: String
    public let detail: HTML?

    public init(_ state: State, title: String, detail: HTML? = nil) {
        self.state = state
        self.title = title
        self.detail = detail
    }
}

/// A day of a case's history.
public struct TimelineDay: Sendable {
    /// `Thursday, March 5, 2026`
    public let name: String
    public let moments: [Moment]

    /// What was recorded at one time by one person.
    public struct Moment: Sendable {
        /// `2:30 p.m. · recorded by M. Tremblay`
        public let line: String
        public let events: [Event]

        public init(_ line: String, _ events: [Event]) {
            self.line = line
            self.events = events
        }
    }

    /// `Consented, in French, version 3 of the text.`
    public struct Event: Sendable {
        public let sentence: String
        /// What was written down with it.
        public let detail: HTML?

        public init(_ sentence: String, detail: HTML? = nil) {
            self.sentence = sentence
            self.detail = detail
        }
    }

    public init(_ name: String, _ moments: [Moment]) {
        self.name = name
        self.moments = moments
    }
}
