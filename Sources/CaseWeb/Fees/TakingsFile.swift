import CaseDesk
import Cases
import Core
import Programs

/// The bookkeeper's file: one line for each movement of money, with its receipt, its file number and its part for each fund. It opens as it
/// is in a spreadsheet of its language: in French with semicolons and decimal commas, in both with a byte order mark for the accents.
struct TakingsFile {
    let takings: [Taking]
    /// The funds of the program's version in force; those that payments were divided over before have columns after them.
    let today: [Earmark]
    let language: Language

    private var funds: [Earmark] { Earmark.union(of: [today] + takings.map(\.rules.earmarks)) }

    var bytes: [UInt8] {
        let lines = [head.map(Cell.text)] + takings.map(line)
        return [0xEF, 0xBB, 0xBF] + Array((lines.map { $0.map(written).joined(separator: language.fieldSeparator) }.joined(separator: "\r\n") + "\r\n").utf8)
    }

    private var head: [String] {
        [
            CaseWebText.takingsDay, CaseWebText.takingsReceipt, CaseWebText.takingsFile, CaseWebText.takingsWhat, CaseWebText.takingsTender,
            CaseWebText.takingsCsvFee, CaseWebText.takingsCsvSurcharge, CaseWebText.takingsTotal,
        ].map { $0(language) } + funds.map { CaseWebText.takingsCsvFund(fund: $0.name)(language) }
    }

    /// What we format ourselves is told from what somebody wrote: an amount below zero begins with a minus, and so may a formula.
    enum Cell {
        case text(String)
        case amount(Money)
    }

    private func line(_ taking: Taking) -> [Cell] {
        let movement = taking.movement
        let parts = Dictionary(uniqueKeysWithValues: taking.rules.split(movement.amount).map { ($0.fund, $0.part) })
        let texts = [
            movement.on.description, taking.receipt?.description ?? "", taking.file.description, movement.kind.name(language),
            movement.tender.name(language),
        ]
        return texts.map(Cell.text)
            + ([movement.amount, movement.surcharge, movement.total] + funds.map { parts[$0.id, default: .zero] }).map(Cell.amount)
    }

    /// `-1250.50`, `-1250,50`: a number to every spreadsheet of the language.
    private func amount(_ money: Money) -> String {
        let cents = money.cents.magnitude
        let fraction = cents % 100 < 10 ? "0\(cents % 100)" : "\(cents % 100)"
        return (money.cents < 0 ? "-" : "") + "\(cents / 100)" + language.decimal + fraction
    }

    func written(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): quoted(text.first.map { "=+-@\t\r\n".contains($0) } == true ? "'" + text : text)
        case .amount(let money): quoted(amount(money))
        }
    }

    /// Quoted where it has to be (RFC 4180). A text that a spreadsheet would take for a formula has been made a text by then (OWASP, CSV
    /// Injection).
    private func quoted(_ safe: String) -> String {
        safe.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" || language.fieldSeparator.contains($0) }
            ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }
}

extension FeeMovement.Kind {
    var name: Bilingual {
        switch self {
        case .payment: CaseWebText.takingsPayment
        case .refund: CaseWebText.takingsRefund
        case .void: CaseWebText.takingsVoid
        }
    }
}
