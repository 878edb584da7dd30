import CaseDesk
import Cases
import ConcernForm
import Core
import Markup
import Programs
import WebFrame

/// What stands on a class day's page.
struct ClassDayCard {
    let page: ClassDayPage
    let form: FormView
    let request: WebRequest

    private var language: Language { request.language }
    private var planned: PlannedDay { page.planned }
    private var isPlanned: Bool { planned.status == .planned }

    var html: HTML {
        HTML {
            alarms
            Pieces.columns {
                seats
                waiting
                unseated
                needing
            } side: {
                Pieces.card { facts }
                Pieces.card(CaseWebText.classdayAgenda(language)) { agenda }
            }
        }
    }

    @HTMLBuilder private var alarms: HTML {
        if let reason = planned.reason {
            Pieces.note(.soon) { H.p { CaseWebText.classdayCancelledWhy(reason: reason.label)(language) } }
        }
        if planned.status == .cancelled, page.seats.contains(where: { !$0.isEntered }) {
            Pieces.note(.urgent) {
                H.p { CaseWebText.classdayKeptToEnter(language) }
                H.div(.class("actions")) { Pieces.link(CaseWebText.classdayEntry(language), CasePaths.dayEntry(planned.id), .primary) }
            }
        }
        if isPlanned, let pair = page.seats.first(where: { !$0.apart.isEmpty }), let number = pair.number {
            let seats = ([number] + pair.apart).sorted().map(String.init).joined(separator: ", ")
            Pieces.note(.urgent) { H.p { CaseWebText.classdayApartAlarm(seats: seats)(language) } }
        }
        for item in planned.day.agenda where item.presenterCancelled && isPlanned {
            Pieces.note(.soon) { H.p { CaseWebText.classdayNeedsPresenter(title: title(item.segment))(language) } }
        }
    }

    private func title(_ segment: String) -> Bilingual {
        page.program.classDay?.segments.first { $0.id == segment }?.title ?? Bilingual(en: segment, fr: segment)
    }

    @HTMLBuilder private var facts: HTML {
        let day = planned.day
        let times = day.starts.flatMap { starts in day.ends.map { CaseWebText.classdayTimes(starts: starts, ends: $0)(language) } }
        Pieces.facts(
            [
                planned.tags(page.today).first.map { Fact(CaseWebText.classdayDay(language), Pieces.tag($0.0(language), $0.1)) },
                times.map { Fact(CaseWebText.classdayAgenda(language), $0) },
                Fact(CaseWebText.classdayLanguage(language), CaseWebText.classdayLanguageOf(language: day.spoken)(language)),
                day.hasInterpreters ? Fact(CaseWebText.classdayInterpreters(language), CaseWebText.actYes(language)) : nil,
                Fact(CaseWebText.classdayCapacity(language), CaseWebText.classdaySeats(taken: planned.taken, capacity: day.capacity)(language)),
                page.words.venue.map { Fact(CaseWebText.classdayVenue(language), $0) },
            ].compactMap { $0 })
        if page.words.venue != nil, isPlanned {
            H.p(.class("small")) { CaseWebText.classdayVenueTold(date: day.venueIsTold(under: page.program))(language) }
        }
        if isPlanned {
            H.div(.class("actions")) {
                if planned.day.date <= page.today {
                    Pieces.link(CaseWebText.classdayEntry(language), CasePaths.dayEntry(planned.id), .primary)
                }
                Pieces.link(CaseWebText.classdayDoor(language), CasePaths.door(planned.id))
                Pieces.link(CaseWebText.classdayPaper(language), CasePaths.doorPaper(planned.id))
                Pieces.link(CaseWebText.classdayCheck(language), CasePaths.presenters(planned.id))
                Pieces.link(CaseWebText.classdayChange(language), CasePaths.classDayPlan(planned.id))
                Pieces.link(CaseWebText.classdayCancel(language), CasePaths.classDayCancel(planned.id))
            }
        }
        H.p { ConcernPaths.linkFromClassDay(request) }
    }

    @HTMLBuilder private var agenda: HTML {
        H.ul(.class("plain")) {
            for item in planned.day.agenda {
                H.li {
                    H.p {
                        H.strong { CaseWebText.classdayTimes(starts: item.starts, ends: item.ends)(language).capitalizedFirst }
                        " "
                        title(item.segment)(language)
                    }
                    let about = [page.words.presenters[item.segment], item.honorarium?.text(language)].compactMap { $0 }
                    if !about.isEmpty { H.p(.class("small")) { H.bdi(.translate(false)) { about.joined(separator: " · ") } } }
                    if item.presenterCancelled { H.p { Pieces.tag(CaseWebText.classdayPresenterIsOut(language), .soon) } }
                    if let warning = page.words.warnings[item.segment] { H.p(.class("small")) { warning } }
                }
            }
        }
        if page.program.classDay?.voluntaryTesting == true { H.p(.class("small")) { CaseWebText.classdayTesting(language) } }
    }

    @HTMLBuilder private var seats: HTML {
        H.h2 { CaseWebText.classdaySeated(language) }
        if page.seats.isEmpty {
            H.p { CaseWebText.classdaySeatedNone(language) }
        } else {
            Pieces.table(
                caption: CaseWebText.classdaySeated(language), columns(CaseWebText.classdaySeatColumn), page.seats.map { row($0, isSeated: true) },
                isCaptionSeen: false)
        }
    }

    @HTMLBuilder private var waiting: HTML {
        if !page.waiting.isEmpty {
            H.h2 { CaseWebText.classdayWaiting(language) }
            Pieces.table(
                caption: CaseWebText.classdayWaiting(language), columns(nil), page.waiting.map { row($0, isSeated: false) }, isCaptionSeen: false)
            if planned.free > 0, isPlanned, planned.day.date > page.today {
                form.form(action: CasePaths.classDaySeats(planned.id)) {
                    form.hidden("do", "fill")
                    form.actions { form.submit(CaseWebText.classdayFill) }
                }
            }
        }
    }

    @HTMLBuilder private var unseated: HTML {
        if !page.unseated.isEmpty {
            H.h2 { CaseWebText.classdayUnseated(language) }
            H.p { CaseWebText.classdayUnseatedText(language) }
            Pieces.table(
                caption: CaseWebText.classdayUnseated(language), columns(nil), page.unseated.map { row($0, isSeated: false) }, isCaptionSeen: false)
        }
    }

    @HTMLBuilder private var needing: HTML {
        if isPlanned, planned.day.date >= page.today {
            H.h2 { CaseWebText.classdayNeedingTitle(language) }
            if page.needing.isEmpty {
                H.p { CaseWebText.classdayNeedingNone(language) }
            } else {
                Pieces.table(
                    caption: CaseWebText.classdayNeedingTitle(language), columns(nil), page.needing.map { row($0, isSeated: false) },
                    isCaptionSeen: false)
            }
        }
    }

    private func columns(_ first: Bilingual?) -> [Column] {
        let names = [first, CaseWebText.classdayPerson, CaseWebText.classdayCourt, CaseWebText.classdayMind, CaseWebText.classdayAction]
        return names.compactMap { $0.map { Column($0(language)) } }
    }

    private func row(_ line: SeatLine, isSeated: Bool) -> [HTML] {
        let dates = HTML {
            H.p { line.order.nextCourt?.text(language) ?? CaseWebText.classdayNoDate(language) }
            if let ends = line.order.agreementEnds {
                H.p(.class("small")) { CaseWebText.classdayAgreedUntil(language) + " " + ends.text(language) }
            }
        }
        let cells = [SeatWords.person(line, language), dates, minds(line), isPlanned ? action(line) : HTML()]
        return isSeated ? [HTML(text: line.number.map(String.init) ?? "")] + cells : cells
    }

    @HTMLBuilder private func minds(_ line: SeatLine) -> HTML {
        if line.isEntered { Pieces.tag(CaseWebText.classdayEntered(language), .done) }
        if let needs = line.stillNeeds {
            H.p(.class("small")) { CaseWebText.classdayMakeUp(parts: needs.map { title($0)(language) }.joined(separator: ", "))(language) }
        }
        if !line.isEntered {
            for warning in line.standing.warnings { H.p(.class("small")) { warning(language) } }
            if case .refused(let refusal) = line.standing, isPlanned { H.p(.class("small")) { refusal.sentence(language) } }
        }
    }

    private func action(_ line: SeatLine) -> HTML {
        if line.isEntered { return HTML() }
        if line.number != nil {
            return Pieces.link(CaseWebText.classdayMove(language), CasePaths.seat(line.file))
        }
        let isWaiting = page.waiting.contains { $0.id == line.id }
        if isWaiting {
            return HTML {
                if case .free = line.standing { button("seat", CaseWebText.classdayGiveSeat, line) }
                button("release", CaseWebText.classdayUnwait, line)
            }
        }
        return switch line.standing {
        case .free: button("seat", CaseWebText.classdayGiveSeat, line)
        case .full: button("wait", CaseWebText.classdayPutWaiting, line)
        case .refused: HTML()
        }
    }

    private func button(_ act: String, _ label: Bilingual, _ line: SeatLine) -> HTML {
        request.blankForm().button(action: CasePaths.classDaySeats(planned.id), label, fields: ["do": act, "case": line.id.text])
    }
}

/// How a person is named where seats are given.
enum SeatWords {
    static func person(_ line: SeatLine, _ language: Language) -> HTML { person(line.name, line.file) }

    static func person(_ name: String?, _ file: FileNumber) -> HTML {
        H.a(.href(CasePaths.page(file))) {
            if let name {
                H.bdi(.translate(false)) { name }
                " "
            }
            Pieces.number(file)
        }
    }
}
