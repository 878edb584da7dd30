import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// The fields of one line of a day in court, drawn and read side by side.
enum CourtFields {
    static func name(_ line: CourtLine, _ field: String) -> String { "\(field)-\(line.number)" }

    /// One list to choose from, which a keyboard reaches by its first letters, and the next date, which is folded away.
    static func row(_ line: CourtLine, _ form: FormView) -> HTML {
        let label = Bilingual { person(line, $0) }
        return H.div(.class("court-answer")) {
            form.hidden(name(line, "seen"), String(line.sequence))
            form.select(name(line, "did"), label, options(line), isOptional: true)
            H.details(.open(isDateTyped(line, form))) {
                H.summary {
                    CaseWebText.actNextDate(form.language)
                    H.span(.class("unseen")) { " " + line.number.description }
                }
                form.date(name(line, "next"), CaseWebText.actNextDate, isOptional: true)
            }
        }
    }

    /// What was typed stands open, right or wrong.
    private static func isDateTyped(_ line: CourtLine, _ form: FormView) -> Bool {
        ["day", "month", "year"].contains { form.typed.first("\(name(line, "next"))-\($0)").map { !$0.isEmpty } == true }
    }

    private static func person(_ line: CourtLine, _ language: Language) -> String {
        let parts = [line.time.map { $0.text(language) }, line.number.description, line.name].compactMap { $0 }
        return (parts + [line.reported == .full ? CaseWebText.courtDayCompleted(language) : line.stage.name(language)]).joined(separator: ", ")
    }

    private static func options(_ line: CourtLine) -> [Option] {
        line.endings.map { Option(value(of: $0), $0.name) } + Act.Appearance.Attended.allCases.map { Option(value(of: $0), appeared($0)) }
    }

    private static func value(of ending: Ending) -> String { "ended-" + ending.rawValue }
    private static func value(of who: Act.Appearance.Attended) -> String { "appeared-" + who.rawValue }

    private static func appeared(_ who: Act.Appearance.Attended) -> Bilingual {
        switch who {
        case .person: CaseWebText.courtDayAdjournedPerson
        case .counsel: CaseWebText.courtDayAdjournedCounsel
        case .nobody: CaseWebText.courtDayNobody
        }
    }

    /// The case's sequence when the form was shown.
    static func sequence(_ line: CourtLine, _ form: FormReader) -> Int { form.fields.first(name(line, "seen")).flatMap(Int.init) ?? line.sequence }

    /// Nil for a line about which nothing was said, and for one with an error, which the reader has noted.
    static func read(_ line: CourtLine, _ form: inout FormReader) -> CourtAnswer? {
        let field = name(line, "did")
        let next = form.optionalDate(name(line, "next"), CaseWebText.actNextDate).read
        guard let next else { return nil }
        let typed = form.fields.first(field) ?? ""
        if typed.isEmpty && next == nil { return nil }
        if let ending = line.endings.first(where: { value(of: $0) == typed }) {
            if next == nil { return .ended(ending) }
            form.fail(name(line, "next"), CaseWebText.courtDayEndedAndNext, anchor: name(line, "next") + "-day")
            return nil
        }
        guard let who = Act.Appearance.Attended.allCases.first(where: { value(of: $0) == typed }) else {
            form.fail(field, CaseWebText.courtDayWhoAppeared)
            return nil
        }
        return .appeared(Act.Appearance(attended: who, next: next))
    }
}
