import CaseDesk
import Cases
import Core
import Markup
import WebFrame

extension CasePages {
    var queueRoutes: [Route] {
        [
            Route(.get, CasePaths.queue, .roles(.prosecutor), name: "queue") { request in
                let queue = try await desk.queue(by: request.by)
                return request.page(queuePage(queue, request))
            }
        ]
    }

    private func queuePage(_ queue: Queue, _ request: WebRequest) -> Page {
        let language = request.language
        let ready = queue.undecided.filter(\.obstacles.isEmpty)
        let almost = queue.undecided.filter { !$0.obstacles.isEmpty }
        var page = Page(CaseWebText.queueTitle(language)) {
            maskedNote(queue.isMasked, language)
            if queue.undecided.isEmpty, queue.endings.isEmpty {
                Pieces.empty(CaseWebText.queueEmptyTitle(language), CaseWebText.queueEmptyText(language))
            }
            section(CaseWebText.queueReady, ready, .decide, queue, request)
            section(CaseWebText.queueAlmost, almost, .decide, queue, request)
            more(queue.undecidedTotal - queue.undecided.count, language)
            section(CaseWebText.queueEndings, queue.endings, .confirmEnding, queue, request)
            more(queue.endingsTotal - queue.endings.count, language)
        }
        page.lead = CaseWebText.queueLead(
            today: queue.today, waiting: CaseWebText.queueWaiting(n: queue.undecidedTotal),
            endings: CaseWebText.queueEndingsCount(n: queue.endingsTotal))(language)
        page.section = "queue"
        return page
    }

    private func section(
        _ title: Bilingual, _ items: [QueueItem], _ act: ActKind, _ queue: Queue, _ request: WebRequest
    ) -> HTML? {
        if items.isEmpty { return nil }
        return HTML {
            H.h2 { title(request.language) + " (\(items.count))" }
            for item in items { QueueCard(item: item, act: act, today: queue.today, language: request.language).html }
        }
    }

    private func more(_ count: Int, _ language: Language) -> HTML? {
        count > 0 ? H.p { CaseWebText.queueMore(n: count)(language) } : nil
    }
}
