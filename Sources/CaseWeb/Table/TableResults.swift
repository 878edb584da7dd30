import CaseDesk
import Cases
import Core
import Markup
import WebFrame

/// What became of each row: landed with its number, waiting for a person, or still wrong and open for correction.
struct TableResults {
    struct Line: Sendable {
        enum Result: Sendable {
            case landed(FileNumber)
            /// Whom it resembles; empty for those who may not know.
            case held([Likeness])
            case refused(Refusal)
            case notWritten
        }

        let row: PastedTable.Row
        let result: Result
    }

    let table: PastedTable
    let lines: [Line]
    let request: WebRequest

    private var language: Language { request.language }

    var page: Page {
        var page = Page(CaseWebText.tableDoneTitle(language)) {
            Pieces.note(landed.isEmpty ? .info : .done) { H.p { CaseWebText.tableLanded(n: landed.count)(language) } }
            if notWritten > 0 { sendAgain }
            if !held.isEmpty { heldPart }
            if !refused.isEmpty { refusedPart }
            if !table.wrong.isEmpty { wrongPart }
            if !landed.isEmpty { landedPart }
            H.div(.class("actions")) { next }
        }
        page.section = "refer"
        return page
    }

    private var landed: [(row: PastedTable.Row, number: FileNumber)] {
        lines.compactMap { line in if case .landed(let number) = line.result { (line.row, number) } else { nil } }
    }
    private var held: [(row: PastedTable.Row, like: [Likeness])] {
        lines.compactMap { line in if case .held(let like) = line.result { (line.row, like) } else { nil } }
    }
    private var refused: [(row: PastedTable.Row, refusal: Refusal)] {
        lines.compactMap { line in if case .refused(let refusal) = line.result { (line.row, refusal) } else { nil } }
    }
    private var notWritten: Int { lines.count { if case .notWritten = $0.result { true } else { false } } }

    private func label(_ row: PastedTable.Row) -> HTML {
        HTML {
            CaseWebText.tableRowNumber(row: row.line)(language) + ", "
            H.bdi(.translate(false)) { row.typed[.name] ?? "" }
        }
    }

    private var landedPart: HTML {
        HTML {
            H.h2 { CaseWebText.tableLandedTitle(language) }
            Pieces.table(
                caption: CaseWebText.tableLandedCaption(language),
                [Column(CaseWebText.listNumber(language)), Column(CaseWebText.tableRow(language)), Column(CaseWebText.listName(language))],
                landed.map { row, number in
                    [Pieces.number(number), HTML(text: String(row.line)), H.bdi(.translate(false)) { row.typed[.name] ?? "" }]
                })
        }
    }

    private var heldPart: HTML {
        HTML {
            H.h2 { CaseWebText.tableHeldTitle(n: held.count)(language) }
            H.p { CaseWebText.tableHeldText(language) }
            H.ul {
                for (row, like) in held {
                    H.li {
                        label(row)
                        if let first = like.first {
                            ": "
                            H.a(.href(CasePaths.page(first.number))) { Pieces.number(first.number) }
                            " "
                            first.reasons.map { $0(language) }.joined(separator: " ")
                        }
                    }
                }
            }
        }
    }

    private var refusedPart: HTML {
        HTML {
            H.h2 { CaseWebText.tableRefusedTitle(n: refused.count)(language) }
            H.ul {
                for (row, refusal) in refused {
                    H.li {
                        label(row)
                        ": " + refusal.sentence(language)
                    }
                }
            }
        }
    }

    /// The wrong rows alone, as a table of their own: corrected here, they go the same way.
    private var wrongPart: HTML {
        HTML {
            H.h2 { CaseWebText.tableStillWrong(n: table.wrong.count)(language) }
            H.ul {
                for row in table.wrong {
                    for column in table.columns {
                        if let error = row.errors[column] { H.li { PastedTable.sentence(row, column, error)(language) } }
                    }
                }
            }
            request.blankForm().button(
                action: CasePaths.referTable(), CaseWebText.tableCorrectThem, .primary,
                fields: ["table": table.text(of: table.wrong), "stream": request.form.first("stream") ?? "", "step": "check"])
        }
    }

    /// The same table with the same token does only what is missing.
    private var sendAgain: HTML {
        Pieces.note(.urgent) {
            H.p { CaseWebText.tableNotWritten(n: notWritten)(language) }
            request.sentForm().button(
                action: CasePaths.referTable(), CaseWebText.tableSendAgain, .primary,
                fields: ["table": table.text(of: table.rows), "stream": request.form.first("stream") ?? "", "step": "save"])
        }
    }

    private var next: HTML {
        let role = try? request.actor.role
        return HTML {
            switch role {
            case .coordinator:
                if !held.isEmpty { Pieces.link(CaseWebText.heldBack(language), CasePaths.held(), .primary) }
                Pieces.link(CaseWebText.listTitle(language), CasePaths.cases())
            case .prosecutor: Pieces.link(CaseWebText.queueTitle(language), CasePaths.queue())
            default: Pieces.link(CaseWebText.referSeeStatus(language), CasePaths.referrals(), .primary)
            }
            Pieces.link(CaseWebText.tableAnother(language), CasePaths.referTable())
        }
    }
}
