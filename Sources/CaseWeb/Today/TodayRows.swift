import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// One card for each case, in the part of its most urgent reason: that reason with its act, and what else there is about it.
struct TodayRows {
    let today: CivilDate
    let program: Program
    let language: Language
    /// Everything on the page about a case, the most urgent first.
    private let reasons: [CaseID: [TodayItem]]

    init(_ page: Today, _ program: Program, _ language: Language) {
        today = page.today
        self.program = program
        self.language = language
        reasons = Dictionary(grouping: page.urgent.items + page.overdue.items + page.week.items, by: \.id)
    }

    /// The cards of a part's items, in their order.
    func rows(_ part: Today.Part, _ tone: Tone) -> [AgendaRow] {
        part.items.compactMap { item in
            guard let all = reasons[item.id], all.first == item else { return nil }
            return row(item, further: all.dropFirst(), tone)
        }
    }

    /// A class day: how many are seated, and where it is held or entered.
    func row(_ day: TodayClassDay, _ tone: Tone) -> AgendaRow {
        let when = Pieces.agendaWhen(day.date, today: today, language)
        let isHeld = day.date <= today
        let attention = Attention(kind: .classDay, due: day.date)
        let path = day.id.map { isHeld ? CasePaths.dayEntry($0) : CasePaths.classDay($0) } ?? CasePaths.classDays()
        let label = isHeld && day.id != nil ? CaseWebText.classdayEntry : CaseWebText.todayClassDay
        return AgendaRow(
            tone, when: when.when, distance: when.distance, what: HTML { attention.title(today: today, under: program)(language) },
            why: CaseWebText.todayClassDayPeople(n: day.people)(language), also: withoutPresenter(day),
            action: Pieces.link(label(language), path, tone == .urgent ? .primary : .quiet))
    }

    private func withoutPresenter(_ day: TodayClassDay) -> HTML? {
        if day.withoutPresenter.isEmpty { return nil }
        let titles = day.withoutPresenter.map { id in program.classDay?.segments.first { $0.id == id }?.title ?? Bilingual(en: id, fr: id) }
        let parts = Bilingual { language in titles.map { $0(language) }.joined(separator: "; ") }
        return H.p { CaseWebText.todayPresenterOut(parts: parts)(language) }
    }

    private func row(_ item: TodayItem, further: ArraySlice<TodayItem>, _ tone: Tone) -> AgendaRow {
        let when = Pieces.agendaWhen(item.attention.due, today: today, language)
        return AgendaRow(
            tone, when: when.when, distance: when.distance,
            what: HTML {
                H.a(.href(CasePaths.page(item.number))) { item.number.description }
                CaseWebText.todayColon(language) + title(item)
            },
            why: [item.name, item.attention.explanation(under: program)(language)].compactMap { $0 }.joined(separator: ". "),
            also: further.isEmpty ? nil : HTML { for reason in further { also(reason) } },
            action: Pieces.link(label(item), path(item), tone == .urgent ? .primary : .quiet))
    }

    /// "Also, November 27, tomorrow: The ending isn't confirmed." and its act.
    private func also(_ item: TodayItem) -> HTML {
        let due = item.attention.due
        let distance = due.distance(from: today)(language)
        let day = due == today ? distance : due.text(language, due.year == today.year ? .monthDay : .medium) + ", " + distance
        return H.p {
            H.strong { CaseWebText.todayAlso(when: day)(language) }
            " " + title(item) + " "
            H.a(.href(path(item))) { label(item) }
        }
    }

    private func title(_ item: TodayItem) -> String { item.attention.title(today: today, under: program)(language) }

    private func label(_ item: TodayItem) -> String { (item.attention.kind.act?.label ?? CaseWebText.todayOpen)(language) }

    private func path(_ item: TodayItem) -> String {
        item.attention.kind.act.map { CasePaths.step(item.number, $0) } ?? CasePaths.page(item.number)
    }
}
