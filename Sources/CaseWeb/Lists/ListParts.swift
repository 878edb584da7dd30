import CaseDesk
import Core
import Markup
import WebFrame

/// What leads from one list to another: its parts with their counts, its orders, its pages. All of it links.
struct ListParts {
    let list: CaseList
    let address: ListAddress
    let language: Language

    var tabs: HTML {
        H.nav(.class("tabs"), .aria("label", CaseWebText.listStage(language))) {
            H.ul {
                for group in CaseGroup.allCases {
                    H.li {
                        H.a(.href(address.showing(group).path), .aria("current", group == address.group ? "page" : nil)) {
                            group.name(language) + " "
                            H.span(.class("count")) { CaseWebText.listCount(n: list.counts.count(group, stream: address.stream))(language) }
                        }
                    }
                }
            }
        }
    }

    /// Of cases that are over nothing is due.
    var orders: HTML {
        let current = address.filter.effectiveOrder
        let orders = CaseOrder.allCases.filter { $0 != .due || address.sorted(by: .due).filter.effectiveOrder == .due }
        return H.nav(.class("orders"), .aria("labelledby", "order")) {
            H.p(.id("order")) { CaseWebText.listOrder(language) }
            H.ul {
                for order in orders {
                    H.li {
                        H.a(.href(address.sorted(by: order).path), .aria("current", order == current ? "true" : nil)) { order.name(language) }
                    }
                }
            }
        }
    }

    var pages: HTML {
        H.nav(.class("pages"), .aria("label", CaseWebText.listPages(language))) {
            H.p { CaseWebText.listShowing(from: address.from, to: address.from + list.lines.count - 1, total: list.total)(language) }
            if let previous = address.previous(of: list) { Pieces.link(CaseWebText.listPrevious(language), previous.path) }
            if let next = address.next(of: list) { Pieces.link(CaseWebText.listNext(language), next.path) }
            for size in ListAddress.sizes where size != address.size && list.total > ListAddress.sizes[0] {
                H.a(.href(address.sized(size).path)) { CaseWebText.listSize(n: size)(language) }
            }
        }
    }
}

extension CaseGroup {
    var name: Bilingual {
        switch self {
        case .open: CaseWebText.listOpen
        case .prosecutor: CaseWebText.listProsecutor
        case .program: CaseWebText.listProgram
        case .ended: CaseWebText.listEnded
        case .all: CaseWebText.listAll
        }
    }
}

extension CaseOrder {
    var name: Bilingual {
        switch self {
        case .newest: CaseWebText.listByNewest
        case .due: CaseWebText.listByDue
        case .number: CaseWebText.listByNumber
        }
    }

    /// What the list is, in this order.
    var caption: Bilingual {
        switch self {
        case .newest: CaseWebText.listCaption
        case .due: CaseWebText.listCaptionDue
        case .number: CaseWebText.listCaptionNumber
        }
    }
}
