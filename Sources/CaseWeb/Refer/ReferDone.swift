import CaseDesk
import Cases
import ConcernForm
import Core
import Markup
import Programs
import WebFrame

// The pages after a referral: it is in, or it waits for somebody to look.
extension CasePages {
    /// Shows the number, never the name: the page stays in the browser's history.
    func referredPage(_ number: FileNumber, _ request: WebRequest) async throws -> WebResponse {
        let receipt = try await desk.receipt(number, by: request.by)
        let program = try program(of: request)
        let language = request.language
        let role = try request.actor.role
        var page = Page(CaseWebText.referDoneTitle(language)) {
            Pieces.note(.done) {
                H.p { CaseWebText.referDoneFile(language) }
                H.p { H.strong(.class("reference"), .translate(false)) { number.description } }
                H.p { CaseWebText.referDoneKeep(language) }
            }
            if receipt.minorSought {
                Pieces.note(.urgent) {
                    H.p { CaseWebText.referMinorSought(authority: program.jurisdiction.childProtection)(language) }
                }
                DutyNote(program.jurisdiction, request).html
                let isAgencys = role == .coordinator || role == .prosecutor
                H.p {
                    H.a(.href(isAgencys ? CasePaths.act(number, .raiseConcern) : CasePaths.concern(number))) { ConcernFormText.title(language) }
                }
            }
            H.h2 { CaseWebText.referNextTitle(language) }
            H.ul { for sentence in nextSentences(receipt.stream, program, role) { H.li { sentence(language) } } }
            H.div(.class("actions")) {
                if role == .coordinator || role == .prosecutor {
                    Pieces.link(CaseWebText.referOpenCase(language), CasePaths.page(number), .primary)
                } else {
                    Pieces.link(CaseWebText.referSeeStatus(language), CasePaths.referrals(), .primary)
                }
                Pieces.link(CaseWebText.referAnother(language), CasePaths.refer())
            }
        }
        page.width = .narrow
        page.section = "refer"
        return request.page(page)
    }

    private func nextSentences(_ stream: Programs.Stream, _ program: Program, _ role: Role?) -> [Bilingual] {
        var sentences: [Bilingual] = []
        if let decider = program.streams[stream]?.decides {
            sentences.append(CaseWebText.referNextDecides(decider: decider.name(program)))
        }
        sentences.append(CaseWebText.referNextContact)
        if role == .police || role == .probationOfficer { sentences.append(CaseWebText.referNextStatus) }
        return sentences
    }

    /// For police and probation officers: that somebody will look, and not at what. That a person is known here, and to
    /// whom the person is alike, is not theirs to learn.
    func waitsPage(_ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(CaseWebText.referWaitsTitle(language)) {
            Pieces.note(.soon) { H.p { CaseWebText.referWaitsText(language) } }
            H.div(.class("actions")) { Pieces.link(CaseWebText.referAnother(language), CasePaths.refer()) }
        }
        page.width = .narrow
        page.section = "refer"
        return page
    }
}

extension Decider {
    /// Who decides, as the beginning of a sentence.
    func name(_ program: Program) -> Bilingual {
        switch self {
        case .prosecutor: CaseWebText.referDeciderProsecutor(prosecutor: program.labels.prosecutor)
        case .police: CaseWebText.referDeciderPolice
        case .court: CaseWebText.referDeciderCourt
        case .coordinator: CaseWebText.referDeciderCoordinator
        }
    }
}
