import Markup

extension Pieces {
    /// What can be done, one line each: a link where it can be done now, and how it stands.
    public static func tasks(_ tasks: [PageTask]) -> HTML {
        H.ul(.class("tasks")) {
            for task in tasks {
                H.li {
                    H.div {
                        if let path = task.path { H.a(.href(path)) { task.title } } else { task.title }
                        if let hint = task.hint { H.p(.class("small")) { hint } }
                    }
                    tag(task.state, task.tone)
                }
            }
        }
    }
}

/// A line of ``Pieces/tasks(_:)``.
public struct PageTask: Sendable {
    public let title: String
    /// Where it is done; nil where it waits for somebody else.
    public let path: String?
    /// "To do", "Waits".
    public let state: String
    public let tone: Tone
    public let hint: String?

    public init(_ title: String, _ path: String?, _ state: String, _ tone: Tone, _ hint: String? = nil) {
        self.title = title
        self.path = path
        self.state = state
        self.tone = tone
        self.hint = hint
    }
}
