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
                guard address.typedNumber.isEmpty || address.number != nil else {
                    return request.page(try auditPage(nil, [:], address, request), status: .unprocessableContent)
                }
                do {
                    let log = try await desk.auditLog(address.filter, by: request.by)
                    return request.page(try auditPage(log, await staff(log.lines.map(\.actor)), address, request))
                } catch DeskError.notFound {
                    return request.page(try auditPage(nil, [:], address, request), status: .unprocessableContent)
                }
            }
        ]
    }

    /// No log means that the file number isn't one of this program.
    private func auditPage(
        _ log: AuditLog?, _ staff: [String: String], _ address: AuditAddress, _ request: WebRequest
    ) throws -> Page {
        let language = request.language
        let program = try program(of: request)
        var page = Page(CaseWebText.auditTitle(language)) {
            AuditSearch(address: address, isWrong: log == nil, language: language).html
            if let log {
                if log.lines.isEmpty {
                    Pieces.empty(
                        (address.isNarrowed ? CaseWebText.auditNoMatchTitle : CaseWebText.auditEmptyTitle)(language),
                        (address.isNarrowed ? CaseWebText.auditNoMatchText : CaseWebText.auditEmptyText)(language))
                } else {
                    AuditTable(lines: log.lines, staff: staff, zone: request.zone, language: language).html
                    pages(log, address, language)
                }
            }
        }
        if log == nil {
            page.form = request.sentForm(errors: [FieldError(field: "number", sentence: CaseWebText.auditNumberWrong)])
        }
        page.lead = CaseWebText.auditLead(program: program.name)(language)
        page.section = "audit"
        return page
    }

    private func pages(_ log: AuditLog, _ address: AuditAddress, _ language: Language) -> HTML {
        H.nav(.class("pages"), .aria("label", CaseWebText.listPages(language))) {
            if address.before != nil { Pieces.link(CaseWebText.auditNewest(language), address.path(before: nil)) }
            if log.hasMore, let last = log.lines.last { Pieces.link(CaseWebText.auditOlder(language), address.path(before: last)) }
        }
    }
}
