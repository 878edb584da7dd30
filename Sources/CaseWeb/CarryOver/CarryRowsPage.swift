import CaseDesk
import Cases
import Core
import Markup
import WebFrame

/// Every row with what is wrong with it, or what came of it: the same list for the dry run and for the real one.
struct CarryRowsPage {
    let sheet: CarrySheet
    let columns: [Int: CarryColumn]
    let answers: CarryAnswers
    let rows: [CarryRow]
    let outcomes: [CarryOutcome?]
    let isDone: Bool
    /// Whose referrals these are, carried along.
    let agency: AgencyID?
    /// The same in words, for the rows that name no agency; nil where there is nothing to say.
    let sentBy: Bilingual?
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
            if let sentBy { H.p { sentBy(language) } }
            if pairs.contains(where: { $0.outcome?.isUnwritten == true }) {
                Pieces.note(.urgent) { H.p { CaseWebText.carryUnwritten(language) } }
            }
            if isDone { doneForms } else { checkForm }
            if rows.contains(where: \.isTotal) {
                H.p { CaseWebText.carryTotals(lines: Bilingual(en: totals, fr: totals))(language) }
            }
            if !good.isEmpty { list }
        }
        page.section = "refer"
        page.back = (CasePaths.carryOver(), nil)
        return page
    }

    /// Before anything is written: what can be corrected, and then the run, in one form.
    private var checkForm: HTML {
        HTML {
            form.form(action: CasePaths.carryRun()) {
                carried(sheet.text)
                kept
                if !bad.isEmpty { corrections }
                if !good.isEmpty { form.actions { form.submit(CaseWebText.carryRun(n: good.count), name: "step", value: "run") } }
            }
            form.form(action: CasePaths.carryColumns()) {
                carried(sheet.text)
                form.hidden("step", "choose")
                form.submit(CaseWebText.carryChangeColumns, .quiet)
            }
        }
    }

    /// Afterwards: the same sheet with the same token does what couldn't be written, and the rows that were left out go on as a sheet of
    /// their own, which keeps their numbers.
    private var doneForms: HTML {
        HTML {
            if pairs.contains(where: { $0.outcome?.isUnwritten == true }) {
                form.form(action: CasePaths.carryRun()) {
                    carried(sheet.text)
                    for (row, reason) in answers.others.sorted(by: { $0.key < $1.key }) { form.hidden(CarryAnswers.other(row), reason) }
                    form.actions { form.submit(CaseWebText.carryAgain) }
                }
            } else if !bad.isEmpty {
                form.form(action: CasePaths.carryRun()) {
                    carried(sheet.text(of: Set(bad.map(\.row.line))))
                    corrections
                }
            }
        }
    }

    /// What every step takes along: the sheet, what its columns are, and whose referrals they are.
    private func carried(_ table: String) -> HTML {
        HTML {
            form.hidden("columns", CarryColumn.text(columns))
            if let agency { form.hidden(AgencyField.name, agency.text) }
            form.hidden("table", table)
        }
    }

    /// What was said of rows that are in order with it.
    private var kept: HTML {
        HTML {
            for (row, _) in good {
                if let reason = answers.others[row.line] { form.hidden(CarryAnswers.other(row.line), reason) }
            }
        }
    }

    private var corrections: HTML {
        HTML {
            H.h2 { CaseWebText.carryFaults(language) }
            H.p { CaseWebText.carryFaultsHint(language) }
            for (place, pair) in bad.enumerated() {
                CarryFault(
                    row: pair.row, outcome: pair.outcome, columns: columns, reason: answers.others[pair.row.line],
                    isOpen: place < PastedTable.correctable, language: language
                ).html
            }
            if bad.count > PastedTable.correctable {
                Pieces.note(.soon) { H.p { CaseWebText.carryBeyond(n: PastedTable.correctable)(language) } }
            }
            form.actions { form.submit(CaseWebText.carryCheckAgain, good.isEmpty || isDone ? .primary : .quiet, name: "step", value: "check") }
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
