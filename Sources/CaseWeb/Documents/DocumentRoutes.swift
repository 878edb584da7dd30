import CaseDesk
import Core
import WebFrame

extension CasePages {
    /// A document is only ever saved, never shown as part of the site.
    var documentRoutes: [Route] {
        [
            Route(.get, CasePaths.document, .roles(.coordinator, .prosecutor), name: "case.document") { request, number, document in
                let by = try request.by(about: number)
                let found = try await desk.document(document, of: try await desk.find(number, by: by), by: by)
                let ending = found.type == "application/pdf" ? "pdf" : "jpg"
                return .download(found.bytes, type: found.type, filename: "\(number)-\(document.text.prefix(6)).\(ending)")
            }
        ]
    }
}
