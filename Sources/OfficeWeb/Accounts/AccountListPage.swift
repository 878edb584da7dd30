import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    var accountListRoutes: [Route] {
        [
            Route(.get, OfficePaths.accounts, .roles(.administrator), name: "office.accounts") { request in
                let accounts = try await desk.accountsWithNames(
                    by: try request.actor, at: request.now, chance: request.site.chance)
                return request.page(accountListPage(request, accounts, try await agencyNames()))
            },
            Route(.get, OfficePaths.newAccount, .roles(.administrator), name: "office.new-account") { request in
                request.page(try await newAccountPage(request, request.blankForm(["language": request.language.official.rawValue])))
            },
            Route(.post, OfficePaths.newAccount, .roles(.administrator), name: "office.new-account", handler: makeAccount),
        ]
    }

    private func accountListPage(
        _ request: WebRequest, _ accounts: [(account: Account, name: String?)], _ agencies: [AgencyID: String]
    ) -> Page {
        let columns = [
            OfficeWebText.signInName, OfficeWebText.accountsName, OfficeWebText.accountsRoles, OfficeWebText.accountsState,
        ]
        var page = Page(request.text(OfficeWebText.accountsTitle)) {
            H.div(.class("actions")) {
                Pieces.link(request.text(OfficeWebText.accountsNew), OfficePaths.newAccount(), .primary)
                Pieces.link(request.text(OfficeWebText.accountsAgencies), OfficePaths.agencies())
            }
            H.h2 { request.text(OfficeWebText.accountsCaption) }
            Pieces.table(
                caption: request.text(OfficeWebText.accountsCaption), columns.map { Column(request.text($0)) },
                accounts.map { row(request, $0.account, $0.name, agencies) }, isCaptionSeen: false)
        }
        page.section = Self.accountsSection
        page.lead = ownProgram(request).map { request.text(OfficeWebText.accountsLead(program: programs.label($0))) }
        return page
    }

    private func row(
        _ request: WebRequest, _ account: Account, _ name: String?, _ agencies: [AgencyID: String]
    ) -> [HTML] {
        [
            HTML { H.a(.href(OfficePaths.account(account.id)), .translate(false)) { account.signInName } },
            HTML { H.bdi(.translate(false)) { name ?? request.text(OfficeWebText.accountsNameless) } },
            H.div {
                if account.grants.isEmpty { request.text(OfficeWebText.accountsNoRoles) }
                for held in account.grants {
                    H.div {
                        request.text(held.grant.role.label)
                        H.div(.class("small")) { request.text(place(of: held.grant, agencies)) }
                    }
                }
            },
            stateTag(request, account),
        ]
    }

    func stateTag(_ request: WebRequest, _ account: Account) -> HTML {
        if account.disabled != nil { return Pieces.tag(request.text(OfficeWebText.stateDisabled), .plain) }
        return account.hasPassword
            ? Pieces.tag(request.text(OfficeWebText.stateReady), .done)
            : Pieces.tag(request.text(OfficeWebText.stateNoPassword), .soon)
    }

    /// The program that the administrator's grant is for.
    func ownProgram(_ request: WebRequest) -> String? { request.session?.actor.grant?.program }
}
