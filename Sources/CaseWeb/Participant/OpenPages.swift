import Core
import HTTPTypes
import Markup
import Programs
import WebFrame

// What pages that anybody may open have in common.
extension WebRequest {
    /// The page for somebody who has asked too often: 429, and in how many seconds to come back.
    func page(_ page: Page, waiting seconds: Int64) -> WebResponse {
        var response = self.page(page, status: .tooManyRequests)
        response.headers[.retryAfter] = String(seconds)
        return response
    }
}

extension Program {
    /// Under a page: whom to call, where a number is known, and the crisis line.
    @HTMLBuilder func foot(_ language: Language) -> HTML {
        if let telephone = self.operator.telephone(in: language) {
            H.p { CaseWebText.ownCall(agency: self.operator.name, telephone: telephone)(language) }
        }
        H.p { CoreText.crisisLine(language) }
    }
}
