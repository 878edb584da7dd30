import Core
import Markup

// Steps: a participant's way, the gates of s. 717(1), and history are one piece.
extension Pieces {
    /// Steps in order. `isNumbered` shows a number for steps that aren't done; gates and histories have none.
    public static func steps(_ steps: [Step], _ language: Language, isNumbered: Bool = false, isCompact: Bool = false) -> HTML {
        H.ol(.class("steps", isCompact ? "compact" : nil)) {
            for (index, step) in steps.enumerated() {
                H.li(.class(step.state.rawValue), .aria("current", step.state == .now ? "step" : nil)) {
                    H.span(.class("sign"), .aria("hidden", "true")) { step.state.sign ?? (isNumbered ? String(index + 1) : "·") }
                    H.div {
                        H.p(.class("step-title")) {
                            if let word = step.state.word { H.span(.class("unseen")) { word(language) + " " } }
                            step.title
                        }
                        step.detail
                    }
                }
            }
        }
    }

    /// What happened, newest first, each with who and when under it.
    public static func timeline(_ events: [TimelineEvent], _ language: Language) -> HTML {
        steps(
            events.map { event in
                Step(.past, title: event.sentence, detail: H.p(.class("small")) { event.when + " · " + event.who })
            }, language)
    }
}

/// One step, gate or event.
public struct Step: Sendable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// A participant's steps.
        case done, now, later
        /// Gates.
        case met, unmet, unknown
        /// An event: it only happened.
        case past

        var sign: String? {
            switch self {
            case .done, .met, .past: "✓"
            case .unmet: "✕"
            case .unknown: "?"
            case .now, .later: nil
            }
        }

        /// What screen readers hear before the title.
        var word: Bilingual? {
            switch self {
            case .done: WebFrameText.pieceDone
            case .now: WebFrameText.pieceNow
            case .later: WebFrameText.pieceLater
            case .met: WebFrameText.pieceMet
            case .unmet: WebFrameText.pieceMissing
            case .unknown: WebFrameText.pieceUnknown
            case .past: nil
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

/// An event of a case as a sentence: "He consented, in French, version 3 of the text".
public struct TimelineEvent: Sendable {
    public let sentence: String
    /// `Feb 26`, with the time where it matters.
    public let when: String
    /// `recorded by M. Tremblay`
    public let who: String

    public init(_ sentence: String, when: String, who: String) {
        self.sentence = sentence
        self.when = when
        self.who = who
    }
}
