import CaseDesk
import Cases
import Core
import HTTPTypes
import Markup
import Programs
import WebFrame

// Many letters at once: which wait, how far those are that were ordered, and the file to print.
extension CasePages {
    var batchRoutes: [Route] {
        [
            Route(.get, CasePaths.letterQueue, .roles(.coordinator), name: "letter.queue") { request in
                request.page(try await queueOfLetters(request.blankForm(), request))
            },
            Route(.post, CasePaths.letterQueue, .roles(.coordinator), name: "letter.batch.order") { request in
                try await request.submit(showing: { try await queueOfLetters($0, request) }) { form in
                    let kind = form.choice("kind", CaseWebText.lettersKind, as: LetterKind.self)
                    try form.check()
                    let day = form.fields.first("day").flatMap { CivilDate($0) }
                    let (chosen, token, by) = (try kind.value, try form.once.text, try request.by)
                    let ordered = try await once {
                        try await desk.orderLetters(chosen, classDay: day, origin: request.site.publicOrigin, by: by, token: token)
                    }
                    return .redirect(ordered.map { CasePaths.letterBatch($0).query(["watch": "1"]) } ?? CasePaths.letterQueue())
                }
            },
            Route(.get, CasePaths.letterBatch, .roles(.coordinator), name: "letter.batch") { request, id in
                let page = try await desk.letterBatch(id, by: request.by)
                let isWatched = request.query.first("watch") != nil && !page.batch.isDone
                var response = request.page(batchPage(page, isWatched: isWatched, await staff([page.batch.actor]), request))
                if isWatched, let refresh = HTTPField.Name("Refresh") { response.headers[refresh] = "3" }
                return response
            },
            Route(.get, CasePaths.letterBatchPrint, .roles(.coordinator), name: "letter.batch.print") { request, id in
                let bytes = try await desk.printBatch(id, in: request.language, by: request.by)
                // It may be seen in a list of downloads: nothing of what it is about.
                return .download(bytes, type: "application/pdf", filename: "\(id.text.prefix(6)).pdf")
            },
        ]
    }

    private func queueOfLetters(_ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let queue = try await desk.letterQueue(by: request.by)
        let staff = await staff(queue.batches.map(\.actor))
        var page = Page(CaseWebText.batchTitle(language), form: form) {
            if queue.waiting.isEmpty { H.p { CaseWebText.batchNone(language) } }
            if !queue.unreadable.isEmpty { unreadable(queue.unreadable, language) }
            for line in queue.waiting {
                Pieces.card(Self.name(line.kind, line.classDay)(language)) {
                    if line.toTellPlace > 0 { H.p { CaseWebText.batchPlace(language) } }
                    if let purpose = line.kind.purposeAtClosed { H.p(.class("hint")) { CaseWebText.batchClosedFiles(purpose: purpose.name)(language) } }
                    form.form(action: CasePaths.letterQueue()) {
                        form.hidden("kind", line.kind.rawValue)
                        if let day = line.classDay { form.hidden("day", day.description) }
                        form.submit(CaseWebText.batchMake(n: line.cases.count), .quiet)
                    }
                }
            }
            H.h2 { CaseWebText.batchOrdered(language) }
            if queue.batches.isEmpty { H.p { CaseWebText.batchOrderedNone(language) } }
            H.ul(.class("plain")) {
                for batch in queue.batches {
                    H.li {
                        H.p { H.a(.href(CasePaths.letterBatch(batch.id))) { Self.name(batch.kind, batch.classDay)(language) } }
                        H.p(.class("small")) { Self.ordered(batch, staff, request) + " · " + Self.progress(batch)(language) }
                    }
                }
            }
        }
        page.lead = CaseWebText.batchLead(language)
        page.width = .narrow
        page.section = "today"
        page.back = (CasePaths.today(), nil)
        return page
    }

    /// Cases of which nobody can say whether a letter waits in them.
    private func unreadable(_ numbers: [FileNumber], _ language: Language) -> HTML {
        Pieces.note(.soon) {
            H.p { CaseWebText.batchUnreadableWaiting(language) }
            H.ul { for number in numbers { H.li { Pieces.number(number) } } }
        }
    }

    private func batchPage(_ page: LetterBatchPage, isWatched: Bool, _ staff: [String: String], _ request: WebRequest) -> Page {
        let language = request.language
        let batch = page.batch
        let path = CasePaths.letterBatch(batch.id)
        var shown = Page("\(CaseWebText.batchTitle(language)), \(batch.id.text.prefix(6))", heading: Self.name(batch.kind, batch.classDay)(language)) {
            H.p(.role("status")) { Self.progress(batch)(language) }
            if batch.isDone {
                H.p { CaseWebText.batchDone(language) }
            } else {
                H.p { CaseWebText.batchWorking(language) }
                H.div(.class("actions")) {
                    Pieces.link(CaseWebText.batchLookAgain(language), path)
                    if isWatched {
                        H.a(.href(path)) { CaseWebText.batchUnwatch(language) }
                    } else {
                        H.a(.href(path.query(["watch": "1"]))) { CaseWebText.batchWatch(language) }
                    }
                }
            }
            if batch.isDone, batch.made > 0 {
                H.p(.class("hint")) { CaseWebText.batchPrintHint(language) }
                H.div(.class("actions")) { Pieces.link(CaseWebText.batchPrint(language), CasePaths.letterBatchPrint(batch.id), .primary) }
            }
            if !page.leftOut.isEmpty {
                H.h2 { CaseWebText.batchLeftOut(language) }
                H.ul {
                    for one in page.leftOut {
                        H.li {
                            H.a(.href(CasePaths.letters(one.number))) { Pieces.number(one.number) }
                            " "
                            (one.refusal?.sentence ?? (one.isUnreadable ? CaseWebText.batchUnreadable : CaseWebText.batchNow))(language)
                        }
                    }
                }
            }
        }
        shown.lead = Self.ordered(batch, staff, request)
        shown.width = .narrow
        shown.section = "today"
        shown.back = (CasePaths.letterQueue(), CaseWebText.batchTitle(language))
        return shown
    }

    private static func name(_ kind: LetterKind, _ day: CivilDate?) -> Bilingual {
        day.map { CaseWebText.batchDay(kind: kind.name, date: $0) } ?? kind.name
    }

    private static func progress(_ batch: LetterBatch) -> Bilingual { CaseWebText.batchProgress(made: batch.made, total: batch.total) }

    private static func ordered(_ batch: LetterBatch, _ staff: [String: String], _ request: WebRequest) -> String {
        CaseWebText.batchOrderedLine(date: request.zone.date(of: batch.ordered), who: staff[batch.actor] ?? "…" + batch.actor.suffix(6))(request.language)
    }
}
