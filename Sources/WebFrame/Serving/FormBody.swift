import HTTPTypes
import HummingbirdCore
import NIOCore

/// From the body of a POST to its fields, by Content-Type.
enum FormBody {
    static func read(_ request: Request, intake: Route.Intake, by reader: BodyReader) async throws -> FormFields {
        let declared = request.headers[.contentLength].flatMap { Int($0) }
        let contentType = request.headers[.contentType] ?? "application/x-www-form-urlencoded"
        do {
            if let multipart = MultipartForm(contentType: contentType) {
                let parsed = try await reader.read(request.body, declared: declared, maxBytes: intake.maxBytes, into: multipart) {
                    try $0.feed($1)
                }
                return try parsed.finish()
            }
            guard HeaderParameters(contentType)?.value == "application/x-www-form-urlencoded" else {
                throw WebError.unsupportedMediaType
            }
            let limit = min(intake.maxBytes, FormLimits.form)
            let bytes = try await reader.read(request.body, declared: declared, maxBytes: limit, into: [UInt8]()) {
                $0.append(contentsOf: $1)
            }
            return try URLEncodedForm.parse(bytes)
        } catch let mistake as FormMistake {
            throw mistake == .tooMany ? WebError.tooLarge(maxBytes: intake.maxBytes) : WebError.badRequest
        }
    }
}
