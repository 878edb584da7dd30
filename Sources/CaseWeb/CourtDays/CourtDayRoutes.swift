import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// The days in court; one of them by room, for paper; and what the court did, line by line.
extension CasePages {
    var courtDayRoutes: [Route] {
        [
            Route(.get, CasePaths.courtDays, .roles(.coordinator, .prosecutor), name: "court-days") { request in
                request.page(try courtDaysPage(try await desk.courtDays(by: try request.by), request.blankForm(), request))
            },
            Route(.post, CasePaths.courtListSent, .roles(.coordinator), name: "court-list.sent") { request in
                let by = try request.by
                let shown: (FormView) async throws -> Page = { try courtDaysPage(try await desk.courtDays(by: by), $0, request) }
                return try await request.submit(showing: shown) { form in
                    let numbers = form.fields.all("number").compactMap { FileNumber($0) }
                    let token = try form.once.text
                    _ = try await once { try await desk.courtListSent(numbers, by: by, token: token) }
                    return .redirect(CasePaths.courtDays())
                }
            },
            Route(.get, CasePaths.courtDay, .roles(.coordinator, .prosecutor), name: "court-day") { request, date in
                let page = try await desk.courtDay(date, by: try request.by)
                return request.page(try courtDayPage(page, request.blankForm(), request))
            },
            Route(.post, CasePaths.courtDay, .roles(.prosecutor), name: "court-day.answer") { request, date in
                let by = try request.by
                let shown: (FormView) async throws -> Page = { try courtDayPage(try await desk.courtDay(date, by: by), $0, request) }
                return try await request.submit(showing: shown) { form in
                    try await answer(try await desk.courtDay(date, by: by), &form, by)
                    try form.check()
                    return .redirect(CasePaths.courtDay(date))
                }
            },
        ]
    }

    /// Each line is an act of its own: one that is refused, or whose case others have changed, says so beside its field, and the
    /// others are recorded.
    private func answer(_ day: CourtDay, _ form: inout FormReader, _ by: By) async throws {
        for line in day.lines where line.ending == nil {
            guard let given = CourtFields.read(line, &form) else { continue }
            let token = try form.once.text + "-\(line.number)"
            let seen = CourtFields.sequence(line, form)
            do {
                _ = try await once { try await desk.answerCourt(given, on: day.date, in: line.id, expecting: seen, by: by, token: token) }
            } catch let refusal as Refusal {
                form.fail(CourtFields.name(line, "did"), refusal.sentence)
            } catch DeskError.changedMeanwhile {
                form.fail(CourtFields.name(line, "did"), CaseWebText.courtDayChanged)
            }
        }
    }

    private func courtDaysPage(_ days: CourtDays, _ form: FormView, _ request: WebRequest) throws -> Page {
        let language = request.language
        let sends = try request.actor.role == .coordinator
        var page = Page(CaseWebText.courtDaysTitle(language), form: form) {
            if !days.unsent.isEmpty { unsentList(days.unsent, form, language) }
            if days.days.isEmpty {
                Pieces.empty(CaseWebText.courtDaysEmptyTitle(language), CaseWebText.courtDaysEmptyText(language))
            } else {
                Pieces.table(
                    caption: CaseWebText.courtDaysCaption(language),
                    [
                        Column(CaseWebText.courtDaysDay(language)), Column(CaseWebText.courtDaysOpen(language), isFigure: true),
                        Column(CaseWebText.courtDaysCompleted(language), isFigure: true),
                    ], days.days.map { row($0, days.today, language) })
            }
            if sends, days.unsent.isEmpty {
                H.div(.class("actions")) { Pieces.link(CaseWebText.lettersCourtList(language), CasePaths.courtList()) }
            }
        }
        page.lead = CaseWebText.courtDaysLead(language)
        page.section = "court-days"
        return page
    }

    private func row(_ day: CourtDays.Day, _ today: CivilDate, _ language: Language) -> [HTML] {
        [
            HTML {
                H.a(.href(CasePaths.courtDay(day.date))) { day.date.text(language, .long).capitalizedFirst }
                " "
                if day.date < today {
                    Pieces.tag(CaseWebText.courtDaysPast(language), .urgent)
                } else {
                    H.span(.class("small")) { day.date.distance(from: today)(language) }
                }
            }, HTML(text: String(day.open)), HTML(text: String(day.completed)),
        ]
    }

    /// Who is in court soon and isn't on a list that went to the prosecutor: print it, send it, say so.
    private func unsentList(_ numbers: [FileNumber], _ form: FormView, _ language: Language) -> HTML {
        Pieces.card(CaseWebText.courtListTitle(language)) {
            H.p { CaseWebText.courtListWaiting(n: numbers.count)(language) }
            H.p {
                for (index, number) in numbers.enumerated() {
                    if index > 0 { ", " }
                    Pieces.number(number)
                }
            }
            form.form(action: CasePaths.courtListSent()) {
                for number in numbers { form.hidden("number", number.description) }
                form.actions {
                    Pieces.link(CaseWebText.lettersCourtList(language), CasePaths.courtList(), .primary)
                    form.submit(CaseWebText.courtListSent, .quiet)
                }
            }
        }
    }

    private func courtDayPage(_ day: CourtDay, _ form: FormView, _ request: WebRequest) throws -> Page {
        let language = request.language
        let isProsecutors = try request.actor.role == .prosecutor
        let title = CaseWebText.courtDayTitle(date: day.date)(language)
        let open = day.lines.filter { $0.ending == nil }
        let canAnswer = isProsecutors && day.date <= day.today && !open.isEmpty
        var page = Page(title, form: form) {
            maskedNote(day.isMasked, language)
            if day.lines.isEmpty {
                Pieces.empty(CaseWebText.courtDayEmptyTitle(language), CaseWebText.courtDayEmptyText(language))
            } else {
                H.div(.class("unprinted", "actions")) { Pieces.printButton(CaseWebText.courtDayPrint(language)) }
                for room in day.rooms { roomTable(room.room, room.lines, language) }
                if canAnswer { answers(open, day, form) } else if !open.isEmpty { waitingNote(day, language) }
            }
        }
        page.lead = day.lines.isEmpty ? nil : CaseWebText.courtDayLead(n: day.lines.count, waiting: open.count)(language)
        page.section = "court-days"
        page.back = (CasePaths.courtDays(), nil)
        page.printHeader = title
        return page
    }

    /// Why nothing can be said here: the day is ahead, or it is the prosecutor's to say.
    private func waitingNote(_ day: CourtDay, _ language: Language) -> HTML {
        H.div(.class("unprinted")) {
            Pieces.note { H.p { (day.date > day.today ? CaseWebText.courtDayNotYet : CaseWebText.courtDayByLetter)(language) } }
        }
    }

    private func roomTable(_ room: Courtroom?, _ lines: [CourtLine], _ language: Language) -> HTML {
        let caption = room.map { CaseWebText.courtDayRoom(room: $0.rawValue) } ?? CaseWebText.courtDayNoRoom
        return H.section(.class("court-room")) {
            Pieces.table(
                caption: caption(language),
                [
                    CaseWebText.courtDayTime, CaseWebText.listNumber, CaseWebText.listName, CaseWebText.courtDayStanding,
                    CaseWebText.actWhoAttends, CaseWebText.courtDayDid,
                ].map { Column($0(language)) },
                lines.map { line in
                    [
                        HTML(text: line.time.map { $0.text(language) } ?? "–"), H.a(.href(CasePaths.page(line.number))) { Pieces.number(line.number) },
                        H.bdi(.translate(false)) { line.name ?? "" }, standing(line, language),
                        HTML(text: line.attendee.map { $0.label(language) } ?? CaseWebText.courtDayNobodySaid(language)),
                        line.ending.map { Pieces.tag($0.name(language), .done) } ?? H.span(.class("tick", "print-only")) { "\u{A0}" },
                    ]
                })
        }
    }

    private func standing(_ line: CourtLine, _ language: Language) -> HTML {
        if line.reported == .full, line.ending == nil { return Pieces.tag(CaseWebText.courtDayCompleted(language), .soon) }
        let said = [line.stage.name, line.reported?.name].compactMap { $0?(language) }.joined(separator: CaseWebText.todayColon(language))
        return H.span { said }
    }

    private func answers(_ lines: [CourtLine], _ day: CourtDay, _ form: FormView) -> HTML {
        H.section(.class("unprinted", "court-answers")) {
            H.h2 { CaseWebText.courtDayAnswerTitle(form.language) }
            H.p { CaseWebText.courtDayAnswerLead(form.language) }
            form.form(action: CasePaths.courtDay(day.date)) {
                for line in lines { CourtFields.row(line, form) }
                form.actions { form.submit(CaseWebText.courtDaySave) }
            }
        }
    }
}
