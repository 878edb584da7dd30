import CaseDesk
import Core
import Markup
import Programs
import WebFrame

/// The choice of whose referral it is, for a coordinator who records what came on paper: that agency then sees how far it
/// has come. Left empty, it is the coordinator's own agency's.
struct AgencyField {
    static let name = "agency"
    let agencies: [ReferringAgency]

    func draw(_ form: FormView, hint: Bilingual = CaseWebText.referAgencyHint) -> HTML {
        HTML {
            if !agencies.isEmpty {
                form.select(
                    Self.name, CaseWebText.referAgency, agencies.map { Option($0.id.text, Bilingual(en: $0.name, fr: $0.name)) },
                    hint: hint, isOptional: true)
            }
        }
    }

    /// Nil for none. A value that isn't one of the agencies is an error at the field.
    func read(_ form: inout FormReader) -> AgencyID? {
        if agencies.isEmpty { return nil }
        guard let typed = form.optionalText(Self.name, CaseWebText.referAgency).read ?? nil else { return nil }
        let chosen = agencies.first { $0.id.text == typed }
        if chosen == nil { form.fail(Self.name, WebFrameText.fieldUnchosen(label: CaseWebText.referAgency)) }
        return chosen?.id
    }
}

extension CasePages {
    /// The choice that this visitor has; none but the coordinator's.
    func agencyField(_ request: WebRequest) async throws -> AgencyField {
        guard try request.actor.role == .coordinator else { return AgencyField(agencies: []) }
        return AgencyField(agencies: await agencies(try program(of: request).id))
    }
}
