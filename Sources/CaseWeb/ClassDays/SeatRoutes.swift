import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// A seat for one person: the days that fit, with what speaks against each, and from whom the person is kept apart.
extension CasePages {
    var seatRoutes: [Route] {
        [
            Route(.get, CasePaths.seat, .roles(.coordinator), name: "case.seat") { request, number in
                request.page(seatPage(try await choices(number, request), request.blankForm(), request.language))
            },
            Route(.post, CasePaths.seat, .roles(.coordinator), name: "case.seat.take") { request, number in
                try await request.submit(showing: { seatPage(try await choices(number, request), $0, request.language) }) { form in
                    let day = form.id("day", CaseWebText.classdayDay, of: ClassDayKind.self)
                    let what = form.choice("do", CaseWebText.classdayAction, among: ["seat", "wait", "release"])
                    let why = form.optionalChoice("why", CaseWebText.seatWhy, as: Act.SeatRelease.self)
                    if form.fields.first("do") == "release", form.fields.first("why")?.isEmpty != false {
                        form.fail("why", CaseWebText.seatWhy)
                    }
                    try form.check()
                    let by = try request.by(about: number)
                    let (on, act, token) = (try day.value, try what.value, try form.once.text)
                    let (reason, id) = (try why.value ?? .ownRequest, try await desk.find(number, by: by))
                    _ = try await once {
                        act == "release"
                            ? try await desk.releaseSeat(id, on: on, as: reason, by: by, token: token)
                            : try await desk.takeSeat(id, on: on, waiting: act == "wait", by: by, token: token)
                    }
                    return .redirect(CasePaths.page(number))
                }
            },
            Route(.post, CasePaths.apart, .roles(.coordinator), name: "case.apart") { request, number in
                try await request.submit(showing: { seatPage(try await choices(number, request), $0, request.language) }) { form in
                    let typed = form.text("number", CaseWebText.apartNumber)
                    let isStop = form.fields.first("do") == "stop"
                    let kind = form.optionalChoice("kind", CaseWebText.apartKind, as: ApartKind.self)
                    if !isStop, form.fields.first("kind")?.isEmpty != false { form.fail("kind", CaseWebText.apartKind) }
                    try form.check()
                    let by = try request.by(about: number)
                    let (one, token) = (try await desk.find(number, by: by), try form.once.text)
                    guard let other = FileNumber(try typed.value), let two = try? await desk.find(other, by: by), two != one else {
                        throw FieldErrors([FieldError(field: "number", sentence: CaseWebText.apartUnknown)])
                    }
                    let how = try kind.value ?? .other
                    _ = try await once {
                        isStop
                            ? try await desk.stopKeepingApart(one, from: two, by: by, token: token)
                            : try await desk.keepApart(one, from: two, as: how, by: by, token: token)
                    }
                    return .redirect(CasePaths.seat(number))
                }
            },
        ]
    }

    private func choices(_ number: FileNumber, _ request: WebRequest) async throws -> SeatChoices {
        let by = try request.by(about: number)
        return try await desk.seatChoices(of: try await desk.find(number, by: by), by: by)
    }

    private func seatPage(_ page: SeatChoices, _ form: FormView, _ language: Language) -> Page {
        var shown = Page("\(CaseWebText.seatTitle(language)), \(page.number)", heading: CaseWebText.seatTitle(language), form: form) {
            maskedNote(page.isMasked, language)
            Pieces.facts(facts(page, language))
            if page.choices.isEmpty {
                Pieces.note {
                    H.p {
                        CaseWebText.seatNone(language) + " "
                        H.a(.href(CasePaths.classDayNew())) { CaseWebText.classdayPlan(language) }
                    }
                }
            }
            let unfit = page.choices.filter { $0.isUnfit }
            let first = page.choices.first { $0.isTheOne }?.planned.id
            for choice in page.choices where !choice.isUnfit { card(choice, page, form, isFirst: choice.planned.id == first, language) }
            if !unfit.isEmpty {
                H.details {
                    H.summary { CaseWebText.seatUnfit(n: unfit.count)(language) }
                    for choice in unfit { card(choice, page, form, isFirst: false, language) }
                }
            }
            H.p { H.a(.href(CasePaths.act(page.number, .schedule))) { CaseWebText.seatOtherDate(language) } }
            apart(page, form, language)
        }
        shown.width = .narrow
        shown.section = "cases"
        shown.back = (CasePaths.page(page.number), nil)
        return shown
    }

    private func facts(_ page: SeatChoices, _ language: Language) -> [Fact] {
        let none = CaseWebText.classdayNoDate(language)
        let name = page.name.map { name in Fact(CaseWebText.listName(language), H.bdi(.translate(false)) { name }) }
        return [name].compactMap { $0 } + [
            Fact(CaseWebText.listNumber(language), Pieces.number(page.number)),
            Fact(CaseWebText.classdayCourt(language), page.state.nextCourtDate?.value.on.text(language) ?? none),
            Fact(CaseWebText.classdayAgreedUntil(language), page.state.agreement?.until.text(language) ?? none),
        ]
    }

    private func card(_ choice: SeatChoice, _ page: SeatChoices, _ form: FormView, isFirst: Bool, _ language: Language) -> HTML {
        let planned = choice.planned
        let free = planned.free > 0 ? CaseWebText.seatFree(n: planned.free) : CaseWebText.seatFull
        return Pieces.card(planned.day.date.text(language, .long).capitalizedFirst) {
            H.p {
                if choice.isSeated { Pieces.tag(CaseWebText.seatTaken(language), .done) }
                if choice.isWaiting { Pieces.tag(CaseWebText.seatWaits(language), .soon) }
                " " + [CaseWebText.classdayLanguageOf(language: planned.day.spoken)(language), free(language)].joined(separator: " · ")
            }
            for warning in choice.standing.warnings where !choice.isSeated { H.p { warning(language) } }
            if case .refused(let refusal) = choice.standing, !choice.isSeated { H.p { refusal.sentence(language) } }
            if let kept = choice.kept {
                H.p { kept.sentence(language) }
            } else if choice.isSeated {
                release(planned, page, form)
            } else {
                take(choice, page, form, isFirst: isFirst)
            }
        }
    }

    private func take(_ choice: SeatChoice, _ page: SeatChoices, _ form: FormView, isFirst: Bool) -> HTML {
        func button(_ act: String, _ label: Bilingual) -> HTML {
            form.button(
                action: CasePaths.seat(page.number), label, isFirst ? .primary : .quiet, fields: ["do": act, "day": choice.planned.id.text])
        }
        switch choice.standing {
        case .free: return button("seat", CaseWebText.classdayGiveSeat)
        case .full: return choice.isWaiting ? HTML() : button("wait", CaseWebText.classdayPutWaiting)
        case .refused: return HTML()
        }
    }

    private func release(_ planned: PlannedDay, _ page: SeatChoices, _ form: FormView) -> HTML {
        form.form(action: CasePaths.seat(page.number)) {
            form.hidden("day", planned.id.text)
            form.hidden("do", "release")
            form.radios("why", CaseWebText.seatWhy, Act.SeatRelease.allCases.map { Option($0, $0.label) })
            form.actions { form.submit(CaseWebText.classdayRelease, .quiet) }
        }
    }

    private func apart(_ page: SeatChoices, _ form: FormView, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.apartTitle(language) }
            if page.apart.isEmpty { H.p { CaseWebText.apartNone(language) } }
            for line in page.apart {
                H.p {
                    H.a(.href(CasePaths.page(line.number))) { Pieces.number(line.number) }
                    " · " + line.kind.label(language)
                }
                form.button(action: CasePaths.apart(page.number), CaseWebText.apartStop, fields: ["do": "stop", "number": line.number.description])
            }
            H.h3 { CaseWebText.apartAdd(language) }
            form.form(action: CasePaths.apart(page.number)) {
                form.text("number", CaseWebText.apartNumber, width: .half)
                form.radios("kind", CaseWebText.apartKind, ApartKind.allCases.map { Option($0, $0.label) })
                form.actions { form.submit(CaseWebText.apartSave, .quiet) }
            }
        }
    }
}

extension SeatChoice {
    /// Nothing can be done with it for this person.
    fileprivate var isUnfit: Bool {
        if case .refused = standing { return !isSeated && !isWaiting }
        return false
    }

    /// The first day with a free seat is proposed.
    fileprivate var isTheOne: Bool {
        if case .free = standing { return !isSeated }
        return false
    }
}

extension ApartKind {
    var label: Bilingual {
        switch self {
        case .coAccused: CaseWebText.apartKindCoAccused
        case .relatives: CaseWebText.apartKindRelatives
        case .other: CaseWebText.apartKindOther
        }
    }
}
