import CaseDesk
import Core
import Markup
import WebFrame

/// A row that is left out: why, its cells open for correction, or the question whether it is another person.
struct CarryFault {
    let row: CarryRow
    let outcome: CarryOutcome?
    let columns: [Int: CarryColumn]
    let reason: String?
    /// Whether it can be corrected here; of very many rows only the first can.
    let isOpen: Bool
    let language: Language

    var html: HTML {
        H.section(.class("card", "check-row"), .aria("labelledby", "line-\(row.line)")) {
            H.h3(.id("line-\(row.line)")) {
                CaseWebText.carryLine(line: row.line)(language)
                if let name = row.typed[.name] {
                    ", "
                    H.bdi(.translate(false)) { name }
                }
            }
            if let outcome { H.p { outcome.sentence(language) } }
            if case .alike(let like)? = outcome { likes(like) }
            if isOpen, outcome?.asksWho == true { other }
            for column in CarryColumn.allCases where row.errors[column] != nil && (!isOpen || !columns.values.contains(column)) { told(column) }
            if isOpen, !row.errors.isEmpty { cells }
        }
    }

    private func likes(_ like: [Likeness]) -> HTML {
        H.ul {
            for one in like {
                H.li {
                    H.a(.href(CasePaths.page(one.number))) { Pieces.number(one.number) }
                    " "
                    one.reasons.map { $0(language) }.joined(separator: " ")
                }
            }
        }
    }

    private var other: HTML {
        let field = CarryAnswers.other(row.line)
        return H.div(.class("field")) {
            label(field, CaseWebText.carryOther(language))
            H.p(.class("hint"), .id(field + "-hint")) { CaseWebText.carryOtherHint(language) }
            H.input(
                .class("input"), .id(field), .name(field), .type(.text), .value(reason ?? ""), .autocomplete("off"),
                .aria("describedby", field + "-hint"))
        }
    }

    /// A fault of a column that the sheet doesn't have.
    private func told(_ column: CarryColumn) -> HTML {
        H.p {
            H.strong { column.heading(language) }
            if let typed = row.typed[column] {
                " ("
                H.bdi { typed }
                ")"
            }
            ". " + (row.errors[column]?(language) ?? "")
        }
    }

    private var cells: HTML {
        let places = columns.sorted { $0.key < $1.key }
        return HTML {
            for (place, column) in places where row.errors[column] != nil { cell(place, column) }
            H.div(.class("fields")) { for (place, column) in places where row.errors[column] == nil { cell(place, column) } }
        }
    }

    private func cell(_ place: Int, _ column: CarryColumn) -> HTML {
        let field = CarryAnswers.cell(row.line, place)
        let error = row.errors[column]
        return H.div(.class("field", error == nil ? nil : "wrong")) {
            label(field, column.heading(language))
            if let error { H.p(.class("error"), .id(field + "-error")) { error(language) } }
            H.input(
                .class("input"), .id(field), .name(field), .type(.text), .value(row.typed[column] ?? ""), .autocomplete("off"),
                .spellcheck(false), .aria("invalid", error == nil ? nil : "true"),
                .aria("describedby", error == nil ? nil : field + "-error"))
        }
    }

    private func label(_ field: String, _ text: String) -> HTML {
        H.label(.class("label"), .for(field)) {
            text
            H.span(.class("unseen")) { ", " + CaseWebText.carryLine(line: row.line)(language) }
        }
    }
}

extension CarryOutcome {
    /// Whether a person may say that this is somebody else.
    fileprivate var asksWho: Bool {
        switch self {
        case .alike, .twin: true
        default: false
        }
    }
}
