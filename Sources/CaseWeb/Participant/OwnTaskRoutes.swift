import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// What a person can do on their own page.
extension CasePages {
    var ownTaskRoutes: [Route] {
        readingRoutes + answerTask.routes(self) + daysTask.routes(self) + freeTask.routes(self) + reliefTask.routes(self) + contactTask.routes(self)
            + stopTask.routes(self) + [
                Route(.get, CasePaths.ownDone, .everyone, name: "own.done") { request, what in
                    try await own(request) { own, _ in request.page(donePage(what, own, request.blankForm())) }
                }
            ]
    }

    private func donePage(_ what: OwnDone, _ own: OwnPage, _ form: FormView) -> Page {
        own.framed(what.title, form) {
            Pieces.note(.done) { H.p { what.next(own)(form.language) } }
            H.p { H.a(.href(CasePaths.own())) { CaseWebText.ownBackHome(form.language) } }
        }
    }

    // MARK: A day in the class

    private var daysTask: OwnTask<OwnPage.Day> {
        OwnTask(
            path: CasePaths.ownDays, name: "own.days", heading: { _ in CaseWebText.ownDaysTitle }, closed: { $0.days.isEmpty ? $0.whyNoDays : nil },
            fields: { own, form in form.radios("day", CaseWebText.ownDaysWhich, own.days.map(\.option), hint: own.courtHint) },
            read: { own, form in
                let day = form.choice("day", CaseWebText.ownDaysWhich, among: own.days.map(\.id.text))
                try form.check()
                let chosen = try day.value
                guard let found = own.days.first(where: { $0.id.text == chosen }) else { throw WebError.badRequest }
                return found
            },
            check: { own, day, language in
                (
                    facts: [Fact(CaseWebText.ownClass(language), day.option.label(language))],
                    effects: day.warnings + (own.seat.map { [CaseWebText.ownDaysInstead(date: $0.day)] } ?? []) + [CaseWebText.ownDaysWhole]
                )
            },
            submit: CaseWebText.ownDaysTake,
            perform: { [desk] day, session, now, token in try await desk.takeOwnSeat(on: day.id, session, at: now, token: token) }, done: .day)
    }

    private var freeTask: OwnTask<ClassDayID> {
        OwnTask(
            path: CasePaths.ownDayFree, name: "own.free", heading: { _ in CaseWebText.ownFreeTitle },
            closed: { own in own.seat == nil ? CaseWebText.ownFreeNone : own.refusal(of: .releaseSeat(.ownRequest))?.sentence },
            fields: { own, form in
                HTML {
                    if let seat = own.seat {
                        H.p { CaseWebText.ownFreeText(date: seat.day)(form.language) }
                        form.hidden("day", seat.id.text)
                    }
                }
            },
            read: { _, form in
                let day = form.id("day", CaseWebText.ownClass, of: ClassDayKind.self)
                try form.check()
                return try day.value
            },
            check: { own, _, language in
                (facts: own.seat.map { [Fact(CaseWebText.ownClass(language), $0.day.text(language, .long))] } ?? [], effects: [CaseWebText.ownFreeEffect])
            },
            submit: CaseWebText.ownFreeSubmit,
            perform: { [desk] day, session, now, token in try await desk.releaseOwnSeat(on: day, session, at: now, token: token) }, done: .free)
    }

    // MARK: The fee

    private var reliefTask: OwnTask<String> {
        OwnTask(
            path: CasePaths.ownRelief, name: "own.pay", heading: { _ in CaseWebText.ownReliefTitle },
            closed: { $0.refusal(of: .askRelief)?.sentence },
            fields: { _, form in
                HTML {
                    H.p { CaseWebText.ownReliefText(form.language) }
                    form.area("why", CaseWebText.ownReliefWhy, hint: CaseWebText.ownReliefHint, rows: 4)
                }
            },
            read: { _, form in
                let why = form.longText("why", CaseWebText.ownReliefWhy, max: 1000)
                form.refuseCardNumbers()
                try form.check()
                return try why.value
            },
            check: { _, why, language in
                (facts: [Fact(CaseWebText.ownReliefWhy(language), H.bdi { why })], effects: [CaseWebText.ownReliefEffect])
            },
            submit: CaseWebText.ownReliefSubmit,
            perform: { [desk] why, session, now, token in try await desk.askRelief(why: why, session, at: now, token: token) }, done: .pay)
    }

    // MARK: Stopping

    private var stopTask: OwnTask<Bool> {
        OwnTask(
            path: CasePaths.ownStop, name: "own.stop", heading: { _ in CaseWebText.ownStopTitle }, closed: { $0.refusal(of: .askToStop)?.sentence },
            fields: { own, form in
                HTML {
                    H.p { CaseWebText.ownStopText(form.language) }
                    H.ul {
                        H.li { CaseWebText.ownStopPause(form.language) }
                        H.li { CaseWebText.ownStopCall(date: own.stopToldAfter)(form.language) }
                        H.li { CaseWebText.ownStopCourt(form.language) }
                    }
                }
            },
            read: { _, _ in true },
            check: { own, _, _ in (facts: [], effects: [CaseWebText.ownStopPause, CaseWebText.ownStopCall(date: own.stopToldAfter)]) },
            submit: CaseWebText.ownStopSubmit,
            perform: { [desk] _, session, now, token in try await desk.askToStop(session, at: now, token: token) }, done: .stop)
    }
}

extension OwnPage {
    /// Until when the Crown isn't told, were the person to ask now.
    var stopToldAfter: CivilDate { Case.stopToldAfter(asking: today, under: program) }

    /// Why there is no day to choose.
    var whyNoDays: Bilingual {
        if let seat { return CaseWebText.ownDaysNoOther(date: seat.day) }
        return refusal(of: .schedule(classDay: today.adding(days: 1)))?.sentence ?? CaseWebText.ownDaysNone
    }

    var courtHint: Bilingual? { state.nextCourtDate.map { CaseWebText.ownDaysBefore(date: $0.value.on) } }
}

extension OwnPage.Day {
    /// As it is offered: the day, its hours and its language.
    var option: Option {
        let hours = plan.starts.flatMap { starts in plan.ends.map { CaseWebText.ownDaysHours(starts: starts, ends: $0, language: plan.spoken) } }
        return Option(id.text, CaseWebText.ownClassOn(date: plan.date).capitalizedFirst, hint: hours ?? plan.spoken.capitalizedFirst)
    }
}

extension OwnDone {
    var title: Bilingual {
        switch self {
        case .answer: CaseWebText.ownDoneAnswer
        case .day: CaseWebText.ownDoneDay
        case .free: CaseWebText.ownDoneFree
        case .pay: CaseWebText.ownDonePay
        case .contact: CaseWebText.ownDoneContact
        case .stop: CaseWebText.ownDoneStop
        }
    }

    /// What happens next.
    func next(_ own: OwnPage) -> Bilingual {
        switch self {
        case .answer: own.state.thinkUntil(under: own.program).map { CaseWebText.ownDoneAnswerNext(date: $0) } ?? CaseWebText.ownDoneNext
        case .day: own.seat.map { CaseWebText.ownDoneDayNext(date: $0.day) } ?? CaseWebText.ownDoneNext
        case .free: CaseWebText.ownDoneFreeNext
        case .pay: CaseWebText.ownDonePayNext
        case .contact: own.newContact == nil ? CaseWebText.ownDoneContactNext : CaseWebText.ownDoneContactWaits
        case .stop: own.state.stopToldAfter(under: own.program).map { CaseWebText.ownDoneStopNext(date: $0) } ?? CaseWebText.ownDoneNext
        }
    }
}
