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
        Pieces.tabs(
            CaseWebText.listStage(language),
            CaseGroup.allCases.map { group in
                let count = CaseWebText.listCount(n: list.counts.count(group, stream: address.stream))(language)
                return Tab(group.name(language), address.showing(group).path, count: count, isCurrent: group == address.group)
            })
    }

    /// Of cases that are over nothing is due.
    var orders: HTML {
        let current = address.filter.effectiveOrder
        let orders = CaseOrder.allCases.filter { $0 != .due || address.sorted(by: .due).filter.effectiveOrder == .due }
        return Pieces.orders(
            CaseWebText.listOrder(language),
            orders.map { Tab($0.name(language), address.sorted(by: $0).path, isCurrent: $0 == current) })
    }

    var pages: HTML {
        Pieces.pages(CaseWebText.listPages(language)) {
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
