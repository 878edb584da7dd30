import CaseDesk
import Cases
import Core
import Markup
import WebFrame

/// Every row with what is wrong with it, or what came of it: the same list for the dry run and for the real one.
struct CarryRowsPage {
    let sheet: CarrySheet
    let rows: [CarryRow]
    let outcomes: [CarryOutcome?]
    let isDone: Bool
    let form: FormView

    private var language: Language { form.language }
    private var pairs: [(row: CarryRow, outcome: CarryOutcome?)] { Array(zip(rows, outcomes)) }

    private var good: [(row: CarryRow, outcome: CarryOutcome?)] { pairs.filter { $0.outcome?.isGood == true } }
    private var bad: [(row: CarryRow, outcome: CarryOutcome?)] {
        pairs.filter { !$0.row.isTotal && $0.outcome?.isGood != true }
    }

    private var totals: String { rows.filter(\.isTotal).map { String($0.line) }.joined(separator: ", ") }

    var page: Page {
        var page = Page((isDone ? CaseWebText.carryDoneTitle : CaseWebText.carryCheckTitle)(language), form: form) {
            Pieces.note(isDone ? .done : .info) {
                H.p {
                    isDone ? CaseWebText.carryDoneCount(good: good.count, bad: bad.count)(language) : CaseWebText.carryCheckCount(good: good.count, bad: bad.count)(language)
                }
            }
            if pairs.contains(where: { $0.outcome?.isUnwritten == true }) {
                Pieces.note(.urgent) { H.p { CaseWebText.carryUnwritten(language) } }
            }
            actions
            if !bad.isEmpty {
                H.h2 { CaseWebText.carryFaults(language) }
                H.p { CaseWebText.carryFaultsHint(language) }
                for pair in bad { fault(pair.row, pair.outcome) }
            }
            if rows.contains(where: \.isTotal) {
                H.p { CaseWebText.carryTotals(lines: Bilingual(en: totals, fr: totals))(language) }
            }
            if !good.isEmpty { list }
        }
        page.section = "refer"
        page.back = (CasePaths.carryOver(), nil)
        return page
    }

    private var actions: HTML {
        let again = pairs.contains { $0.outcome?.isUnwritten == true }
        return HTML {
            if !isDone && !good.isEmpty || again {
                form.form(action: CasePaths.carryRun()) {
                    form.hidden("table", sheet.text)
                    form.actions { form.submit(again ? CaseWebText.carryAgain : CaseWebText.carryRun(n: good.count)) }
                }
            }
            if !isDone {
                form.form(action: CasePaths.carryColumns()) {
                    form.hidden("table", sheet.text)
                    form.hidden("step", "choose")
                    form.submit(CaseWebText.carryChangeColumns, .quiet)
                }
            }
        }
    }

    private func fault(_ row: CarryRow, _ outcome: CarryOutcome?) -> HTML {
        H.section(.class("card"), .aria("labelledby", "line-\(row.line)")) {
            H.h3(.id("line-\(row.line)")) {
                CaseWebText.carryLine(line: row.line)(language)
                if let name = row.typed[.name] {
                    ", "
                    H.bdi(.translate(false)) { name }
                }
            }
            if let outcome { H.p { outcome.sentence(language) } }
            if case .alike(let like)? = outcome {
                H.ul {
                    for one in like {
                        H.li { H.a(.href(CasePaths.page(one.number))) { Pieces.number(one.number) } }
                    }
                }
            }
            if !row.errors.isEmpty {
                H.ul {
                    for column in CarryColumn.allCases {
                        if let error = row.errors[column] { cell(column, row.typed[column], error) }
                    }
                }
            }
        }
    }

    private func cell(_ column: CarryColumn, _ typed: String?, _ error: Bilingual) -> HTML {
        H.li {
            H.strong { column.heading(language) }
            if let typed {
                " ("
                H.bdi { typed }
                ")"
            }
            ". " + error(language)
        }
    }

    private var list: HTML {
        HTML {
            H.h2 { isDone ? CaseWebText.carryIn(language) : CaseWebText.carryReady(language) }
            Pieces.table(
                caption: isDone ? CaseWebText.carryIn(language) : CaseWebText.carryReady(language),
                [
                    Column(CaseWebText.carryLineHeading(language), isFigure: true), Column(CaseWebText.listName(language)),
                    Column(CaseWebText.carryOutcome(language)),
                ],
                good.map { row, outcome in
                    [HTML(text: String(row.line)), H.bdi(.translate(false)) { row.typed[.name] ?? "" }, outcome?.html(language) ?? HTML(text: "")]
                }, isCaptionSeen: false)
        }
    }
}

extension CarryOutcome {
    var isGood: Bool {
        switch self {
        case .ready, .opened, .marked, .alreadyDone: true
        case .alike, .twin, .refused, .notWritten: false
        }
    }

    var isUnwritten: Bool { if case .notWritten = self { true } else { false } }

    func html(_ language: Language) -> HTML {
        switch self {
        case .opened(let number), .alreadyDone(let number?): H.a(.href(CasePaths.page(number))) { Pieces.number(number) }
        default: HTML(text: sentence(language))
        }
    }

    var sentence: Bilingual {
        switch self {
        case .ready(let stage?): stage.name
        case .ready(nil), .marked, .alreadyDone(nil): CaseWebText.carryMarker
        case .opened, .alreadyDone: CaseWebText.carryOpened
        case .alike: CaseWebText.carryAlike
        case .twin(let line): CaseWebText.carryTwin(line: line)
        case .refused(let refusal): refusal.sentence
        case .notWritten: CaseWebText.carryNotWritten
        }
    }
}
