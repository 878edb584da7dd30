import CaseDesk
import Cases
import Core
import Markup
import WebFrame

// What was sent to a person and what waits, whether the person wants it, and what couldn't be sent.
extension CasePages {
    var messageRoutes: [Route] {
        [
            Route(.get, CasePaths.messages, .roles(.coordinator), name: "case.messages") { request, number in
                let by = try request.by(about: number)
                let page = try await desk.messages(of: try await desk.find(number, by: by), by: by)
                return request.page(messagesPage(page, request.blankForm(), request))
            },
            Route(.post, CasePaths.messages, .roles(.coordinator), name: "case.messages.set") { request, number in
                let by = try request.by(about: number)
                let id = try await desk.find(number, by: by)
                return try await request.submit(showing: { messagesPage(try await desk.messages(of: id, by: by), $0, request) }) { form in
                    let refuses = form.choice("send", CaseWebText.messagesTitle, as: Sending.self)
                    try form.check()
                    let (stop, token) = (try refuses.value == .stop, try form.once.text)
                    _ = try await once { try await desk.setRefusesMessages(stop, of: id, by: by, token: token) }
                    return .redirect(CasePaths.messages(number))
                }
            },
            Route(.get, CasePaths.calendar, .roles(.coordinator), name: "case.calendar") { request, number in
                let by = try request.by(about: number)
                let text = try await desk.calendar(of: try await desk.find(number, by: by), by: by)
                return .download(Array(text.utf8), type: "text/calendar; charset=utf-8", filename: "calendar.ics")
            },
            Route(.get, CasePaths.deadMessages, .roles(.coordinator), name: "messages") { request in
                request.page(try await deadPage(request.blankForm(), request))
            },
            Route(.post, CasePaths.deadMessage, .roles(.coordinator), name: "messages.answer") { request, id in
                try await request.submit(showing: { try await deadPage($0, request) }) { form in
                    let answer = form.choice("answer", CaseWebText.messagesTitle, as: Answer.self)
                    try form.check()
                    try await desk.answerDead(id, sendAgain: try answer.value == .again, by: request.by)
                    return .redirect(CasePaths.deadMessages())
                }
            },
        ]
    }

    private enum Sending: String, Sendable { case stop, start }
    private enum Answer: String, Sendable { case again, aside }

    private func messagesPage(_ page: MessagesPage, _ form: FormView, _ request: WebRequest) -> Page {
        let language = request.language
        var shown = Page("\(CaseWebText.messagesTitle(language)), \(page.number)", heading: CaseWebText.messagesTitle(language), form: form) {
            maskedNote(page.isMasked, language)
            Pieces.facts(who(page, language))
            if let since = page.refusedSince {
                Pieces.note { H.p { CaseWebText.messagesRefused(date: request.zone.date(of: since))(language) } }
            } else if page.hasAddress == false {
                Pieces.note { H.p { CaseWebText.messagesNoAddress(language) } }
            }
            if page.isTold { Pieces.note { H.p { CaseWebText.messagesTold(language) } } }
            form.form(action: CasePaths.messages(page.number)) {
                form.hidden("send", (page.refusedSince == nil ? Sending.stop : .start).rawValue)
                form.actions {
                    form.submit(page.refusedSince == nil ? CaseWebText.messagesStop : CaseWebText.messagesStart, .quiet)
                    if page.classDay != nil { Pieces.link(CaseWebText.messagesCalendar(language), CasePaths.calendar(page.number)) }
                }
            }
            if page.messages.isEmpty {
                Pieces.empty(CaseWebText.messagesNoneTitle(language), CaseWebText.messagesNoneText(language))
            } else {
                H.section {
                    H.h2 { CaseWebText.messagesList(language) }
                    Pieces.facts(page.messages.map { Fact(what($0)(language), standing($0, request)(language)) })
                }
            }
        }
        shown.lead = CaseWebText.messagesLead(language)
        shown.width = .narrow
        shown.section = "cases"
        shown.back = (CasePaths.page(page.number), nil)
        return shown
    }

    private func who(_ page: MessagesPage, _ language: Language) -> [Fact] {
        let name = page.name.map { name in Fact(CaseWebText.listName(language), H.bdi(.translate(false)) { name }) }
        let written = page.language == .en ? CaseWebText.messagesLanguageEn : CaseWebText.messagesLanguageFr
        return [name].compactMap { $0 } + [
            Fact(CaseWebText.listNumber(language), Pieces.number(page.number)), Fact(CaseWebText.messagesSentIn(language), written(language)),
        ]
    }

    private func line(_ message: OutboxMessage, _ request: WebRequest) -> HTML {
        HTML {
            H.p { what(message)(request.language) }
            H.p(.class("small")) { standing(message, request)(request.language) }
        }
    }

    private func what(_ message: OutboxMessage) -> Bilingual {
        guard let kind = message.kind, let day = message.day else { return CaseWebText.messagesUnknown }
        let what =
            switch kind {
            case .courtInAWeek, .courtTomorrow: CaseWebText.messagesCourt
            case .classInAWeek, .classTomorrow: CaseWebText.messagesClass
            case .feeDue: CaseWebText.messagesFee
            case .classSet: CaseWebText.messagesClassSet
            case .classMoved: CaseWebText.messagesClassMoved
            case .classTimes: CaseWebText.messagesClassTimes
            case .classCancelled: CaseWebText.messagesClassCancelled
            case .courtSet: CaseWebText.messagesCourtSet
            case .courtMoved: CaseWebText.messagesCourtMoved
            case .news: CaseWebText.messagesNews
            case .noteRemoved: CaseWebText.messagesNoteRemoved
            case .ownCode: CaseWebText.messagesOwnCode
            }
        return CaseWebText.messagesLine(what: what, date: day)
    }

    private func standing(_ message: OutboxMessage, _ request: WebRequest) -> Bilingual {
        switch (message.state, message.why) {
        case (.waiting, _): CaseWebText.messagesWaiting
        case (.sending, _): CaseWebText.messagesSending
        case (.sent, _): CaseWebText.messagesSent(date: request.zone.date(of: message.ended ?? message.made))
        case (_, .noAddress): CaseWebText.messagesNoSafe
        case (_, .optedOut): CaseWebText.messagesOptedOut
        case (_, .refused): CaseWebText.messagesRefusedByServer(code: message.answer ?? 0)
        case (_, .gaveUp): CaseWebText.messagesGaveUp
        case (_, .unreadable): CaseWebText.messagesUnreadable
        case (_, .setAside): CaseWebText.messagesSetAside
        case (_, .outsideHours): CaseWebText.messagesOutsideHours
        case (_, .past), (_, nil): CaseWebText.messagesPast
        }
    }

    private func deadPage(_ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let dead = try await desk.deadMessages(by: try request.by)
        var page = Page(CaseWebText.messagesDeadTitle(language), form: form) {
            if dead.isEmpty { Pieces.empty(CaseWebText.messagesDeadNoneTitle(language), CaseWebText.messagesDeadNoneText(language)) }
            for one in dead {
                H.section(.class("card")) {
                    H.h2 { H.a(.href(CasePaths.messages(one.number))) { one.number.description } }
                    line(one.message, request)
                    answer(.again, CaseWebText.messagesAgain, one, form)
                    answer(.aside, CaseWebText.messagesAside, one, form)
                }
            }
        }
        page.lead = dead.isEmpty ? nil : CaseWebText.messagesDeadLead(language)
        page.width = .narrow
        page.section = "today"
        page.back = (CasePaths.today(), nil)
        return page
    }

    private func answer(_ answer: Answer, _ label: Bilingual, _ dead: DeadMessage, _ form: FormView) -> HTML {
        form.form(action: CasePaths.deadMessage(dead.message.id)) {
            form.hidden("answer", answer.rawValue)
            form.actions { form.submit(label, .quiet) }
        }
    }
}
