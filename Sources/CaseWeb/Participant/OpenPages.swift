import Core
import Markup
import Programs
import WebFrame

extension Program {
    /// Under a page: whom to call, where a number is known, and the crisis line.
    @HTMLBuilder func foot(_ language: Language) -> HTML {
        if let telephone = self.operator.telephone(in: language) {
            H.p { CaseWebText.ownCall(agency: self.operator.name, telephone: telephone)(language) }
        }
        Pieces.crisisLine(language)
    }
}
