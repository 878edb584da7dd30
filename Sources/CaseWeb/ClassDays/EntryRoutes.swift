import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// The door list on paper, and presence entered by keyboard: what a tablet at the door has noted is ticked already.
extension CasePages {
    var entryRoutes: [Route] {
        [
            Route(.get, CasePaths.doorPaper, .roles(.coordinator), name: "class-day.paper") { request, id in
                request.page(paperPage(try await desk.classDay(id, by: try request.by), request))
            },
            Route(.get, CasePaths.dayEntry, .roles(.coordinator), name: "class-day.entry") { request, id in
                let page = try await desk.classDay(id, by: try request.by)
                return request.page(entryPage(page, request.blankForm(from: EntryFields.initial(page)), request.language))
            },
            Route(.post, CasePaths.dayEntry, .roles(.coordinator), name: "class-day.enter") { request, id in
                let by = try request.by
                let shown: (FormView) async throws -> Page = { entryPage(try await desk.classDay(id, by: by), $0, request.language) }
                return try await request.submit(showing: shown) { form in
                    let page = try await desk.classDay(id, by: by)
                    try await enter(page, &form, by)
                    try form.check()
                    return .redirect(CasePaths.classDay(id))
                }
            },
        ]
    }

    /// Each seat is an act of its own: one that is refused says so beside its fields, and the others are entered.
    private func enter(_ page: ClassDayPage, _ form: inout FormReader, _ by: By) async throws {
        for (number, id) in EntryFields.shown(form.fields) {
            guard let typed = EntryFields.read(number, page, &form) else { continue }
            let token = try form.once.text + "-\(number)"
            do {
                _ = try await once {
                    try await desk.enterSeat(number, of: id, on: page.planned.id, as: typed.outcome, reason: typed.reason, by: by, token: token)
                }
            } catch let refusal as Refusal {
                form.fail(EntryFields.name(number, "outcome"), refusal.sentence)
            }
        }
    }

    private func entryPage(_ page: ClassDayPage, _ form: FormView, _ language: Language) -> Page {
        let open = page.seats.filter { !$0.isEntered }
        let isEarly = page.today < page.planned.day.date
        var shown = Page(CaseWebText.entryTitle(language), form: form) {
            maskedNote(page.isMasked, language)
            if isEarly {
                Pieces.note { H.p { CaseWebText.entryNotYet(date: page.planned.day.date)(language) } }
            } else if open.isEmpty {
                Pieces.note(.done) { H.p { CaseWebText.entryNone(language) } }
            } else {
                if !EntryFields.later(page).isEmpty { Pieces.note { H.p { CaseWebText.entryLater(language) } } }
                form.form(action: CasePaths.dayEntry(page.planned.id)) {
                    for line in open { EntryFields.card(line, page, form, language) }
                    form.actions { form.submit(CaseWebText.entrySave) }
                }
            }
        }
        shown.lead = isEarly || open.isEmpty ? nil : CaseWebText.entryLead(language)
        shown.width = .narrow
        shown.section = "class-days"
        shown.back = (CasePaths.classDay(page.planned.id), nil)
        return shown
    }

    private func paperPage(_ page: ClassDayPage, _ request: WebRequest) -> Page {
        let language = request.language
        let agenda = page.planned.day.agenda
        let columns = [Column(CaseWebText.classdaySeatColumn(language)), Column(CaseWebText.classdayPerson(language))]
            + [CaseWebText.paperIdentity, CaseWebText.paperIn].map { Column($0(language)) }
            + agenda.map { Column($0.starts.text(language)) } + [Column(CaseWebText.paperOut(language))]
        let title = CaseWebText.paperTitle(date: page.planned.day.date)(language)
        var shown = Page(title) {
            maskedNote(page.isMasked, language)
            H.div(.class("unprinted")) {
                H.p { CaseWebText.paperHow(language) }
                H.div(.class("actions")) { Pieces.printButton(CaseWebText.paperPrint(language)) }
            }
            H.ul(.class("plain")) {
                for item in agenda {
                    H.li { H.p(.class("small")) { item.starts.text(language) + " " + EntryFields.title(item.segment, page)(language) } }
                }
            }
            H.div(.class("door-paper")) {
                Pieces.table(
                    caption: title, columns,
                    page.seats.map { line in
                        [HTML(text: line.number.map(String.init) ?? ""), H.bdi(.translate(false)) { line.name ?? "" }]
                            + (0..<(agenda.count + 3)).map { _ in H.span(.class("tick")) { "\u{A0}" } }
                    }, isCaptionSeen: false)
            }
            H.p(.class("small")) { CaseWebText.paperSecret(language) }
        }
        shown.section = "class-days"
        shown.back = (CasePaths.classDay(page.planned.id), nil)
        shown.printHeader = title
        return shown
    }
}

/// The fields of one seat's presence, drawn and read side by side.
enum EntryFields {
    static func name(_ number: Int, _ field: String) -> String { "seat-\(number)-\(field)" }

    static func title(_ segment: String, _ page: ClassDayPage) -> Bilingual {
        page.program.classDay?.segments.first { $0.id == segment }?.title ?? Bilingual(en: segment, fr: segment)
    }

    /// What the door list says.
    static func initial(_ page: ClassDayPage) -> [(String, String)] {
        guard let rules = page.program.classDay else { return [] }
        return page.seats.flatMap { line -> [(String, String)] in
            guard let number = line.number else { return [] }
            var values = line.presence.attended(on: page.planned.day, by: page.now, under: rules).sorted().map { (name(number, "part"), $0) }
            if line.presence.identityChecked { values.append((name(number, "identity"), "yes")) }
            if line.presence.isRemoved { values.append((name(number, "outcome"), Act.Absence.removed.rawValue)) }
            return values
        }
    }

    /// For whom each seat was shown: a seat may be somebody else's when the form is sent.
    static func shown(_ fields: FormFields) -> [(number: Int, id: CaseID)] {
        fields.all("seat").compactMap { text in
            let parts = text.split(separator: "-")
            guard parts.count == 2, let number = Int(pathText: String(parts[0])), let id = CaseID(String(parts[1])) else { return nil }
            return (number, id)
        }
    }

    /// The parts that aren't over, which can't be entered yet.
    static func later(_ page: ClassDayPage) -> [AgendaItem] {
        let over = page.planned.day.over(by: page.now)
        return page.planned.day.agenda.filter { !over.contains($0) }
    }

    static func card(_ line: SeatLine, _ page: ClassDayPage, _ form: FormView, _ language: Language) -> HTML {
        guard let number = line.number else { return HTML() }
        let later = later(page).map(\.segment)
        let parts = page.planned.day.agenda.map(\.segment).filter { !later.contains($0) && line.stillNeeds?.contains($0) ?? true }
        return Pieces.card(CaseWebText.classdaySeatNumber(number: number)(language)) {
            H.p { SeatWords.person(line, language) }
            form.hidden("seat", "\(number)-\(line.id.text)")
            form.box(name(number, "identity"), CaseWebText.entryIdentity)
            form.boxes(name(number, "part"), CaseWebText.entryParts, parts.map { Option($0, title($0, page)) })
            form.radios(
                name(number, "outcome"), CaseWebText.entryOutcome, Act.Absence.allCases.map { Option($0, $0.label) },
                hint: CaseWebText.entryOutcomeHint, isOptional: true)
            form.text(name(number, "reason"), CaseWebText.entryReason, isOptional: true)
        }
    }

    /// Nil for a seat about which nothing was said, and for one with an error, which the reader has noted.
    static func read(_ number: Int, _ page: ClassDayPage, _ form: inout FormReader) -> (outcome: SeatOutcome, reason: String?)? {
        let parts = Set(form.fields.all(name(number, "part"))).intersection(page.planned.day.agenda.map(\.segment))
        let absence = form.optionalChoice(name(number, "outcome"), CaseWebText.entryOutcome, as: Act.Absence.self).read
        guard let absence, !parts.isEmpty || absence != nil else { return nil }
        let field = name(number, "reason")
        let reason = absence == nil ? nil : form.text(field, CaseWebText.entryReason, max: 500).read
        if absence != nil && reason == nil { return nil }
        return (SeatOutcome(attended: parts, identityChecked: form.isTicked(name(number, "identity")), absence: absence), reason)
    }
}
