import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    /// One account, as an administrator of its programs sees it. It is known by its sign-in name here; persons' names are on
    /// the list, whose showing is recorded.
    func accountPage(_ request: WebRequest, _ account: Account, _ form: FormView) async throws -> Page {
        let agencies = try await desk.agencies()
        let names = try await agencyNames()
        var page = Page(request.text(OfficeWebText.accountTitle(name: account.signInName)), form: form) {
            if !form.isRejected { request.notice }
            Pieces.card { Pieces.facts(facts(request, account)) }
            H.h2 { request.text(OfficeWebText.accountRoles) }
            if account.grants.isEmpty { H.p { request.text(OfficeWebText.accountNoRoles) } } else { roleTable(request, account, names) }
            access(request, account)
            if account.id != request.session?.actor.account {
                H.h2 { request.text(OfficeWebText.accountAdd) }
                H.p { ownProgram(request).map { request.text(programs.label($0)) } }
                form.form(action: OfficePaths.giveGrant(account.id)) {
                    grantFields(form, agencies)
                    form.actions { form.submit(OfficeWebText.accountGive) }
                }
            }
        }
        page.section = Self.accountsSection
        page.back = (OfficePaths.accounts(), request.text(OfficeWebText.accountsTitle))
        return page
    }

    private func facts(_ request: WebRequest, _ account: Account) -> [Fact] {
        var facts = [
            Fact(request.text(OfficeWebText.accountsState), stateTag(request, account)),
            Fact(request.text(OfficeWebText.accountLanguage), request.text(account.language.label)),
            Fact(request.text(OfficeWebText.accountMade), request.text(request.moment(account.created))),
        ]
        if let disabled = account.disabled {
            facts.append(Fact(request.text(OfficeWebText.accountSince), request.text(request.moment(disabled))))
        }
        return facts
    }

    private func roleTable(_ request: WebRequest, _ account: Account, _ agencies: [AgencyID: String]) -> HTML {
        let columns = [OfficeWebText.grantLabel, OfficeWebText.accountsWhere, OfficeWebText.meAct]
        let rows = account.grants.map { held in
            [
                HTML(text: request.text(held.grant.role.label)), HTML(text: request.text(place(of: held.grant, agencies))),
                mayTake(held, from: account, request) ? takeButton(request, held, account, agencies) : HTML(text: "–"),
            ]
        }
        return Pieces.table(
            caption: request.text(OfficeWebText.accountRoles), columns.map { Column(request.text($0)) }, rows, isCaptionSeen: false)
    }

    private func takeButton(
        _ request: WebRequest, _ held: HeldGrant, _ account: Account, _ agencies: [AgencyID: String]
    ) -> HTML {
        let place = place(of: held.grant, agencies)
        let what = Bilingual { held.grant.role.label($0) + ", " + place($0) }
        return request.button(OfficePaths.takeGrant(account.id, held.id), OfficeWebText.accountTake, of: what)
    }

    /// What can be done with the whole account; in its place, why nothing can.
    @HTMLBuilder private func access(_ request: WebRequest, _ account: Account) -> HTML {
        H.h2 { request.text(OfficeWebText.accountAccess) }
        if let reason = hindrance(request, account) {
            Pieces.note { H.p { request.text(reason) } }
        } else {
            Pieces.agenda(account.disabled == nil ? inUse(request, account) : outOfUse(request, account), request.language)
        }
    }

    private func inUse(_ request: WebRequest, _ account: Account) -> [AgendaRow] {
        let button = { (action: String, label: Bilingual) in request.blankForm().button(action: action, label) }
        return [
            row(
                request, OfficeWebText.accountPassword, OfficeWebText.accountPasswordWhat, OfficeWebText.accountPasswordWhy,
                button(OfficePaths.issueCode(account.id), OfficeWebText.accountIssue)),
            row(
                request, OfficeWebText.accountDevice, OfficeWebText.accountDeviceWhat, OfficeWebText.accountDeviceWhy,
                button(OfficePaths.endSessions(account.id), OfficeWebText.accountEndSessions)),
            renaming(request, account),
            row(
                request, OfficeWebText.accountLeaving, OfficeWebText.accountLeavingWhat, OfficeWebText.accountLeavingWhy,
                Pieces.link(request.text(OfficeWebText.accountDisable), OfficePaths.disable(account.id))),
        ]
    }

    private func outOfUse(_ request: WebRequest, _ account: Account) -> [AgendaRow] {
        let button = request.blankForm().button(action: OfficePaths.enable(account.id), OfficeWebText.accountEnable)
        return [
            row(request, OfficeWebText.accountReturn, OfficeWebText.accountReturnWhat, OfficeWebText.accountReturnWhy, button),
            renaming(request, account),
        ]
    }

    private func renaming(_ request: WebRequest, _ account: Account) -> AgendaRow {
        let link = Pieces.link(request.text(OfficeWebText.accountRename), OfficePaths.rename(account.id))
        return row(request, OfficeWebText.accountName, OfficeWebText.accountNameWhat, nil, link)
    }

    private func row(_ request: WebRequest, _ when: Bilingual, _ what: Bilingual, _ why: Bilingual?, _ action: HTML) -> AgendaRow {
        AgendaRow(.plain, when: request.text(when), what: HTML(text: request.text(what)), why: why.map(request.text), action: action)
    }

    /// The desk decides; this says beforehand what it would say.
    private func hindrance(_ request: WebRequest, _ account: Account) -> Bilingual? {
        if account.id == request.session?.actor.account { return OfficeWebText.accountOwn }
        let own = ownProgram(request)
        return account.grants.allSatisfy { $0.grant.program == own } ? nil : OfficeDeskText.accountNotAllowed
    }

    private func mayTake(_ held: HeldGrant, from account: Account, _ request: WebRequest) -> Bool {
        account.id != request.session?.actor.account && held.grant.program == ownProgram(request)
    }
}
