import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// The form of a class day's plan, drawn and read side by side.
struct PlanForm {
    let program: Program
    let form: FormView

    private var segments: [Segment] { program.classDay?.segments ?? [] }

    /// What the form begins from.
    static func initial(_ day: ClassDay, _ words: ClassDayWords) -> [(String, String)] {
        var values = ActFields.date("on", day.date) + [("language", day.language.rawValue), ("capacity", String(day.capacity))]
        if day.hasInterpreters { values.append(("interpreters", "yes")) }
        if let venue = words.venue { values.append(("venue", venue)) }
        for item in day.agenda {
            values += [(item.segment + "-from", item.starts.description), (item.segment + "-to", item.ends.description)]
            if let pay = item.honorarium { values.append((item.segment + "-pay", pay.text(.en))) }
            if item.presenterCancelled { values.append((item.segment + "-out", "yes")) }
        }
        values += words.presenters.map { ($0.key + "-presenter", $0.value) } + words.warnings.map { ($0.key + "-warning", $0.value) }
        return values
    }

    func html(action: String, version: Int, _ language: Language) -> HTML {
        form.form(action: action) {
            form.hidden("version", String(version))
            form.date("on", CaseWebText.classdayDay)
            if !Holiday.areKnown(in: program.jurisdiction.code) { Pieces.note(.soon) { H.p { CaseWebText.classdayHolidaysUnknown(language) } } }
            form.box("despite", CaseWebText.classdayDespite)
            form.radios("language", CaseWebText.classdayLanguage, ActFields.languages, isInline: true)
            form.box("interpreters", CaseWebText.classdayInterpreters)
            form.text("capacity", CaseWebText.classdayCapacity, kind: .digits, width: .short)
            form.text("venue", CaseWebText.classdayVenue, hint: CaseWebText.classdayVenueHint(n: program.classDay?.venueDaysBefore ?? 0), isOptional: true)
            H.h2 { CaseWebText.classdayAgenda(language) }
            H.p(.class("hint")) { CaseWebText.classdayAgendaHint(language) }
            for segment in segments { part(segment, language) }
            if program.classDay?.voluntaryTesting == true { Pieces.note { H.p { CaseWebText.classdayTesting(language) } } }
            form.actions { form.submit(CaseWebText.classdaySave) }
        }
    }

    private func part(_ segment: Segment, _ language: Language) -> HTML {
        H.fieldset(.class("card")) {
            H.legend(.class("label")) { segment.title(language) }
            H.div(.class("times")) {
                form.text(segment.id + "-from", CaseWebText.classdayFrom, width: .short)
                form.text(segment.id + "-to", CaseWebText.classdayTo, width: .short)
            }
            H.details(.open(["-presenter", "-pay", "-warning", "-out"].contains { form.typed.first(segment.id + $0)?.isEmpty == false })) {
                H.summary { CaseWebText.classdayAboutPresenter(language) }
                form.text(segment.id + "-presenter", CaseWebText.classdayPresenter, hint: CaseWebText.classdayPresenterHint, isOptional: true)
                form.text(segment.id + "-pay", CaseWebText.classdayPay, kind: .money, width: .short, isOptional: true)
                form.text(segment.id + "-warning", CaseWebText.classdayWarning, isOptional: true)
                form.box(segment.id + "-out", CaseWebText.classdayPresenterOut)
            }
        }
    }

    /// A plan as it was typed; nil when a field has an error, which the reader has noted.
    static func read(_ form: inout FormReader, _ program: Program) -> (day: ClassDay, words: ClassDayWords)? {
        let date = form.date("on", CaseWebText.classdayDay).read
        let language = form.choice("language", CaseWebText.classdayLanguage, as: Language.self).read
        let capacity = form.integer("capacity", CaseWebText.classdayCapacity, in: 1...ClassDay.mostSeats).read
        let venue = form.optionalText("venue", CaseWebText.classdayVenue).read
        var words = ClassDayWords(venue: venue ?? nil)
        var items: [AgendaItem] = []
        for segment in program.classDay?.segments ?? [] {
            if let item = part(segment, &form, &words) { items.append(item) }
        }
        guard let date, let language, let capacity else { return nil }
        let day = ClassDay(
            date: date, language: language, hasInterpreters: form.isTicked("interpreters"), capacity: capacity,
            agenda: items.sorted { ($0.starts, $0.ends) < ($1.starts, $1.ends) })
        return (day, words)
    }

    private static func part(_ segment: Segment, _ form: inout FormReader, _ words: inout ClassDayWords) -> AgendaItem? {
        let id = segment.id
        if let name = form.optionalText(id + "-presenter", CaseWebText.classdayPresenter).read ?? nil { words.presenters[id] = name }
        if let warning = form.optionalText(id + "-warning", CaseWebText.classdayWarning).read ?? nil { words.warnings[id] = warning }
        let pay = form.optionalMoney(id + "-pay", CaseWebText.classdayPay).read ?? nil
        // Without times the part is left out; with one of them, both are asked for.
        if !form.isTicked(id + "-from") && !form.isTicked(id + "-to") { return nil }
        let from = form.time(id + "-from", CaseWebText.classdayFrom).read
        let to = form.time(id + "-to", CaseWebText.classdayTo).read
        guard let from, let to else { return nil }
        return AgendaItem(segment: id, starts: from, ends: to, honorarium: pay, presenterCancelled: form.isTicked(id + "-out"))
    }
}
