import Core
import Markup

/// The pieces that pages are made of; `docs/design-language.md` says when each is right. Texts are in the page's language.
public enum Pieces {
    /// A word with a colour: "Agreed, seat booked".
    public static func tag(_ text: String, _ tone: Tone) -> HTML { H.span(.class("tag", tone.rawValue)) { text } }

    /// A file number that isn't broken over two lines, and that translation tools leave alone.
    public static func number(_ number: FileNumber) -> HTML { H.span(.class("number"), .translate(false)) { number.description } }

    /// A link that looks like a button, for going somewhere; what changes something is a form's button.
    public static func link(_ text: String, _ path: String, _ kind: ButtonKind = .quiet) -> HTML {
        H.a(.class("button", kind.rawValue), .href(path)) { text }
    }

    /// A button that prints the page. It shows itself where scripts run; elsewhere the sentence beside it says how to print.
    public static func printButton(_ text: String) -> HTML {
        H.button(.class("button", "primary"), .type(.button), .data("print", ""), .hidden()) { text }
    }

    /// Something to know before going on. Urgent notes begin with a word that says so.
    public static func note(_ tone: Tone = .info, title: String? = nil, @HTMLBuilder content: () -> HTML) -> HTML {
        H.div(.class("note", tone.rawValue)) {
            if let title { H.p(.class("note-title")) { title } }
            content()
        }
    }

    /// Content on paper of its own, with an h2.
    public static func card(_ title: String? = nil, @HTMLBuilder content: () -> HTML) -> HTML {
        H.section(.class("card")) {
            if let title { H.h2 { title } }
            content()
        }
    }

    /// Two columns at desk width, one on a phone: what is to be done, what is to be known, and under both on a phone, or under
    /// the first at a desk, what is only looked up.
    public static func columns(
        @HTMLBuilder main: () -> HTML, @HTMLBuilder side: () -> HTML, @HTMLBuilder below: () -> HTML = { HTML() }
    ) -> HTML {
        let below = below()
        return H.div(.class("columns")) {
            H.div(.class("main"), content: main)
            H.div(.class("side"), content: side)
            if !below.isEmpty { H.div(.class("below")) { below } }
        }
    }

    /// Nothing is here yet: what will appear, and how to begin.
    public static func empty(_ title: String, _ text: String, action: HTML? = nil) -> HTML {
        H.div(.class("empty")) {
            H.p(.class("empty-title")) { title }
            H.p { text }
            action
        }
    }

    /// Names and values. A value may be any fragment.
    public static func facts(_ facts: [Fact]) -> HTML {
        H.dl(.class("facts")) {
            for fact in facts {
                H.div {
                    H.dt { fact.name }
                    H.dd {
                        fact.value
                        if let change = fact.change {
                            " "
                            H.a(.href(change.path)) {
                                change.label
                                H.span(.class("unseen")) { " " + fact.name }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A search field. `/` on the keyboard goes there.
    public static func search(action: String, label: String, value: String = "", _ language: Language) -> HTML {
        H.form(.class("search"), .role("search"), .action(action), .method(.get)) {
            H.label(.class("label"), .for("q")) { label }
            H.div {
                H.input(
                    .class("input"), .id("q"), .name("q"), .type(.search), .value(value), .autocomplete("off"), .spellcheck(false),
                    .data("search", ""))
                H.button(.class("button", "quiet"), .type(.submit)) { WebFrameText.pieceSearch(language) }
            }
        }
    }

    /// A date for people and machines: `Thu 5`, or another style.
    public static func date(_ date: CivilDate, _ language: Language, _ style: DateStyle = .medium) -> HTML {
        H.time(.datetime(date.description)) { date.text(language, style) }
    }

    /// A date with its distance: "March 5, 2026, in 2 days".
    public static func date(_ date: CivilDate, from today: CivilDate, _ language: Language, _ style: DateStyle = .medium) -> HTML {
        HTML {
            Self.date(date, language, style)
            ", " + date.distance(from: today)(language)
        }
    }
}

/// A name with its value, for ``Pieces/facts(_:)``.
public struct Fact: Sendable {
    public let name: String
    public let value: HTML
    /// A link to change it.
    public let change: (path: String, label: String)?

    public init(_ name: String, _ value: HTML, change: (path: String, label: String)? = nil) {
        self.name = name
        self.value = value
        self.change = change
    }

    public init(_ name: String, _ value: String, change: (path: String, label: String)? = nil) {
        self.init(name, HTML(text: value), change: change)
    }
}
