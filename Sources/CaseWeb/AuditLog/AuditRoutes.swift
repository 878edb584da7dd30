import CaseDesk
import Core
import HTTPTypes
import Markup
import Programs
import WebFrame

extension CasePages {
    var auditRoutes: [Route] {
        [
            Route(.get, CasePaths.audit, .roles(.auditor, .coordinator), name: "audit") { request in
                let address = AuditAddress(request.query)
                guard address.errors.isEmpty else { return request.page(try auditPage(nil, [:], address, address.errors, request), status: .unprocessableContent) }
                do {
                    let filter = address.filter(request.zone)
                    let log = try await desk.auditLog(filter, by: request.by).merged(
                        with: await furtherLog(filter, try request.actor) ?? AuditLog(idsOf: []), limit: filter.limit)
                    return request.page(try auditPage(log, await staff(log.lines.map(\.actor)), address, [], request))
                } catch DeskError.notFound {
                    let unknown = [FieldError(field: "number", sentence: CaseWebText.auditNumberWrong)]
                    return request.page(try auditPage(nil, [:], address, unknown, request), status: .unprocessableContent)
                }
            }
        ]
    }

    /// Without a log something is wrong with what it was narrowed to.
    private func auditPage(
        _ log: AuditLog?, _ staff: [String: String], _ address: AuditAddress, _ errors: [FieldError], _ request: WebRequest
    ) throws -> Page {
        let language = request.language
        let program = try program(of: request)
        let form = request.queryForm(errors: errors)
        var page = Page(CaseWebText.auditTitle(language), form: form) {
            AuditSearch(address: address, form: form).html
            if let log {
                if log.lines.isEmpty {
                    Pieces.empty(
                        (address.isNarrowed ? CaseWebText.auditNoMatchTitle : CaseWebText.auditEmptyTitle)(language),
                        (address.isNarrowed ? CaseWebText.auditNoMatchText : CaseWebText.auditEmptyText)(language))
                } else {
                    AuditTable(lines: log.lines, staff: staff, furtherWords: furtherWords, zone: request.zone, language: language).html
                    pages(log, address, language)
                }
            }
        }
        page.lead = CaseWebText.auditLead(program: program.name)(language)
        page.section = "audit"
        return page
    }

    private func pages(_ log: AuditLog, _ address: AuditAddress, _ language: Language) -> HTML {
        Pieces.pages(CaseWebText.listPages(language)) {
            if address.before != nil { Pieces.link(CaseWebText.auditNewest(language), address.path(before: nil)) }
            if log.hasMore, let last = log.lines.last { Pieces.link(CaseWebText.auditOlder(language), address.path(before: last)) }
        }
    }
}
