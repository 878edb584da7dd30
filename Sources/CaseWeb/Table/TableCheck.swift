import CaseDesk
import Core
import Markup
import WebFrame

/// The page between pasting and saving: each row with what is wrong in its place, the wrong ones open for correction.
struct TableCheck {
    let table: PastedTable
    /// Headings that aren't known.
    let ignored: [String]
    let form: FormView
    let request: WebRequest

    private var language: Language { request.language }

    var page: Page {
        let wrong = table.wrong.count
        var page = Page(CaseWebText.tableCheckTitle(language), form: form) {
            H.p(.class("lead")) {
                CaseWebText.tableCount(
                    rows: CaseWebText.tableRows(n: table.rows.count), right: table.inOrder.count, wrong: wrong)(language)
            }
            if !ignored.isEmpty {
                Pieces.note { H.p { CaseWebText.tableIgnored(headings: ignored.joined(separator: ", "))(language) } }
            }
            form.form(action: CasePaths.referTable()) {
                carried
                if wrong > 0 { corrections }
                H.div(.class("actions")) {
                    if !table.inOrder.isEmpty { save }
                    H.a(.href(CasePaths.referTable())) { CaseWebText.tableAgain(language) }
                }
            }
            if !table.inOrder.isEmpty { inOrder }
        }
        page.section = "refer"
        return page
    }

    /// The whole table and the stream of rows that name none.
    private var carried: HTML {
        HTML {
            form.hidden("table", table.text(of: table.rows))
            form.hidden("stream", form.typed.first("stream") ?? "")
            if let agency = form.typed.first(AgencyField.name) { form.hidden(AgencyField.name, agency) }
        }
    }

    private var corrections: HTML {
        HTML {
            H.h2 { CaseWebText.tableToCorrect(n: table.wrong.count)(language) }
            H.p { CaseWebText.tableCorrectHint(language) }
            for row in table.wrong.prefix(PastedTable.correctable) { CorrectedRow(row: row, table: table, language: language).html }
            let beyond = table.wrong.count - PastedTable.correctable
            if beyond > 0 { Pieces.note(.soon) { H.p { CaseWebText.tableBeyond(n: beyond)(language) } } }
            H.div(.class("actions")) {
                H.button(.class("button", table.inOrder.isEmpty ? "primary" : "quiet"), .type(.submit), .name("step"), .value("check")) {
                    CaseWebText.tableCheckAgain(language)
                }
            }
        }
    }

    private var save: HTML {
        H.button(.class("button", "primary"), .type(.submit), .name("step"), .value("save")) {
            CaseWebText.tableSave(n: table.inOrder.count)(language)
        }
    }

    private var inOrder: HTML {
        let columns = table.columns.filter { column in table.inOrder.contains { !($0.typed[column] ?? "").isEmpty } }
        return HTML {
            H.h2 { CaseWebText.tableInOrder(n: table.inOrder.count)(language) }
            H.div(.class("scroll"), .tabindex(0), .role("region"), .aria("label", CaseWebText.tableRowsCaption(language))) {
                Pieces.table(
                    caption: CaseWebText.tableRowsCaption(language),
                    [Column(CaseWebText.tableRow(language))] + columns.map { Column($0.heading(language)) }
                        + [Column(CaseWebText.tableAge(language), isFigure: true)],
                    table.inOrder.map { row in
                        [HTML(text: String(row.line))] + columns.map { column in H.bdi { row.typed[column] ?? "" } }
                            + [HTML(text: row.age(on: request.today).map(String.init) ?? "–")]
                    }, isCaptionSeen: false)
            }
        }
    }
}

/// A wrong row, its cells open for correction, each fault beside its cell.
struct CorrectedRow {
    let row: PastedTable.Row
    let table: PastedTable
    let language: Language

    var html: HTML {
        H.section(.class("card", "check-row"), .aria("labelledby", "row-\(row.index)")) {
            H.h3(.id("row-\(row.index)")) { CaseWebText.tableRowNumber(row: row.line)(language) }
            for column in table.columns where row.errors[column] != nil { cell(column) }
            H.div(.class("fields")) { for column in table.columns where row.errors[column] == nil { cell(column) } }
        }
    }

    private func cell(_ column: ReferralColumn) -> HTML {
        let field = PastedTable.field(row.index, column)
        let error = row.errors[column].map { PastedTable.sentence(row, column, $0) }
        return H.div(.class("field", error == nil ? nil : "wrong")) {
            H.label(.class("label"), .for(field)) {
                column.heading(language)
                H.span(.class("unseen")) { ", " + CaseWebText.tableRowNumber(row: row.line)(language) }
            }
            if let error { H.p(.class("error"), .id(field + "-error")) { error(language) } }
            H.input(
                .class("input"), .id(field), .name(field), .type(.text), .value(row.typed[column] ?? ""), .autocomplete("off"),
                .spellcheck(false), .aria("invalid", error == nil ? nil : "true"),
                .aria("describedby", error == nil ? nil : field + "-error"))
        }
    }
}
