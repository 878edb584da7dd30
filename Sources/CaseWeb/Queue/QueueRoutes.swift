import CaseDesk
import Cases
import Core
import Markup
import WebFrame

extension CasePages {
    var queueRoutes: [Route] {
        [
            Route(.get, CasePaths.queue, .roles(.prosecutor), name: "queue") { request in
                let mark = request.query.first("after").flatMap(Queue.Mark.init(text:))
                let queue = try await desk.queue(after: mark, by: request.by)
                return request.page(queuePage(queue, isFirst: mark == nil, request))
            }
        ]
    }

    private func queuePage(_ queue: Queue, isFirst: Bool, _ request: WebRequest) -> Page {
        let language = request.language
        let concerns = (queue.undecided + queue.unfound + queue.endings).filter(\.hasOpenConcern)
        let undecided = queue.undecided.filter { !$0.hasOpenConcern }
        let ready = undecided.filter(\.obstacles.isEmpty)
        let almost = undecided.filter { !$0.obstacles.isEmpty }
        let endings = queue.endings.filter { !$0.hasOpenConcern }
        let unfound = queue.unfound.filter { !$0.hasOpenConcern }
        var page = Page(CaseWebText.queueTitle(language)) {
            maskedNote(queue.isMasked, language)
            if (concerns + undecided + unfound + endings).isEmpty {
                Pieces.empty(CaseWebText.queueEmptyTitle(language), CaseWebText.queueEmptyText(language))
            }
            if !(concerns + undecided + unfound + endings).isEmpty {
                H.nav(.class("actions"), .aria("label", CaseWebText.queueParts(language))) {
                    jump(CaseWebText.queueConcerns, concerns, "concerns", language)
                    jump(CaseWebText.queueEndings, endings, "endings", language)
                    jump(CaseWebText.queueUnfound, unfound, "unfound", language)
                    jump(CaseWebText.queueReady, ready, "ready", language)
                    jump(CaseWebText.queueAlmost, almost, "almost", language)
                }
            }
            section(CaseWebText.queueConcerns, concerns, "concerns", .liftConcern, queue, request)
            // A charge that is to be withdrawn is nearer to harm than one that isn't decided.
            section(CaseWebText.queueEndings, endings, "endings", .confirmEnding, queue, request)
            more(queue.endingsTotal, queue.endings, language)
            section(CaseWebText.queueUnfound, unfound, "unfound", .findGate, queue, request)
            section(CaseWebText.queueReady, ready, "ready", .decide, queue, request)
            section(CaseWebText.queueAlmost, almost, "almost", .decide, queue, request)
            if let next = queue.next {
                if isFirst { more(queue.undecidedTotal, queue.undecided, language) }
                H.div(.class("actions")) { Pieces.link(CaseWebText.queueNext(language), CasePaths.queue().query(["after": next.text])) }
            }
        }
        page.section = "queue"
        if !isFirst {
            page.back = (CasePaths.queue(), CaseWebText.queueBeginning(language))
            return page
        }
        page.lead = CaseWebText.queueLead(
            today: queue.today,
            waiting: isManyMore(queue.undecidedTotal) ? CaseWebText.queueWaitingMany : CaseWebText.queueWaiting(n: queue.undecidedTotal),
            endings: isManyMore(queue.endingsTotal) ? CaseWebText.queueEndingsMany : CaseWebText.queueEndingsCount(n: queue.endingsTotal)
        )(language).capitalizedFirst
        return page
    }

    private func section(
        _ title: Bilingual, _ items: [QueueItem], _ id: String, _ act: ActKind, _ queue: Queue, _ request: WebRequest
    ) -> HTML? {
        if items.isEmpty { return nil }
        return HTML {
            H.h2(.id(id)) { title(request.language) + " (\(items.count))" }
            for item in items { QueueCard(item: item, act: act, today: queue.today, language: request.language).html }
        }
    }

    private func jump(_ title: Bilingual, _ items: [QueueItem], _ id: String, _ language: Language) -> HTML? {
        items.isEmpty ? nil : H.a(.href("#" + id)) { title(language) + " (\(items.count))" }
    }

    private func more(_ total: Int, _ shown: [QueueItem], _ language: Language) -> HTML? {
        if total <= shown.count { return nil }
        return H.p { (isManyMore(total) ? CaseWebText.queueMoreMany : CaseWebText.queueMore(n: total - shown.count))(language) }
    }

    private func isManyMore(_ total: Int) -> Bool { total >= CaseDesk.queueCounted }
}

extension Queue.Mark {
    /// As it stands in an address: the court date or `none`, the day of the referral, the id.
    var text: String { "\(court?.description ?? "none").\(referredOn).\(id)" }

    /// Nil for what is no place in the Queue; an old address then shows its beginning.
    init?(text: String) {
        let parts = text.split(separator: ".")
        guard parts.count == 3, let referred = CivilDate(parts[1]), let id = CaseID(parts[2]) else { return nil }
        let court = CivilDate(parts[0])
        if court == nil && parts[0] != "none" { return nil }
        self.init(court: court, referredOn: referred, id: id)
    }
}
