import Markup

// What leads from one list to another: its parts, its orders, its pages, and what it is narrowed to. All of it links, each with its
// address, so that Back leads to the same list.
extension Pieces {
    /// The parts of a list or of a matter. The current one is marked.
    public static func tabs(_ label: String, _ tabs: [Tab]) -> HTML {
        H.nav(.class("tabs"), .aria("label", label)) {
            H.ul {
                for tab in tabs {
                    H.li {
                        H.a(.href(tab.path), .aria("current", tab.isCurrent ? "page" : nil)) {
                            tab.name
                            if let count = tab.count {
                                " "
                                H.span(.class("count")) { count }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What a list may be ordered by. `id` is the id of the words before the orders.
    public static func orders(_ label: String, id: String = "order", _ orders: [Tab]) -> HTML {
        H.nav(.class("orders"), .aria("labelledby", id)) {
            H.p(.id(id)) { label }
            H.ul {
                for order in orders { H.li { H.a(.href(order.path), .aria("current", order.isCurrent ? "true" : nil)) { order.name } } }
            }
        }
    }

    /// Which part of a long list this is, and where the others are.
    public static func pages(_ label: String, @HTMLBuilder content: () -> HTML) -> HTML {
        H.nav(.class("pages"), .aria("label", label), content: content)
    }

    /// What a list is narrowed to now; each chip leads to the list without it.
    public static func narrowed(_ label: String, _ chips: [Chip], clear: (path: String, label: String)) -> HTML {
        H.div(.class("narrowed")) {
            H.p { label }
            H.ul {
                for chip in chips {
                    H.li {
                        H.a(.class("chip"), .href(chip.path)) {
                            H.span(.aria("hidden", "true")) { chip.name + " ✕" }
                            H.span(.class("unseen")) { chip.says }
                        }
                    }
                }
            }
            H.a(.href(clear.path)) { clear.label }
        }
    }
}

/// A part of a list, or an order of it.
public struct Tab: Sendable {
    public let name: String
    public let path: String
    /// How many are in it.
    public let count: String?
    public let isCurrent: Bool

    public init(_ name: String, _ path: String, count: String? = nil, isCurrent: Bool = false) {
        self.name = name
        self.path = path
        self.count = count
        self.isCurrent = isCurrent
    }
}

/// Something that a list is narrowed to.
public struct Chip: Sendable {
    public let name: String
    /// Where the list is without it.
    public let path: String
    /// What screen readers hear: "Remove: Screening".
    public let says: String

    public init(_ name: String, without path: String, says: String) {
        self.name = name
        self.path = path
        self.says = says
    }
}
