import Core
import Markup
import OfficeDesk
import WebFrame

/// What an administrator does with one account. The desk says who may; a refusal comes back on the account's page.
extension OfficePages {
    var accountRoutes: [Route] {
        [
            Route(.get, OfficePaths.account, .roles(.administrator), name: "office.account") { request, id in
                request.page(try await accountPage(request, try await account(request, id), request.blankForm()))
            },
            Route(.post, OfficePaths.giveGrant, .roles(.administrator), name: "office.give-grant", handler: giveGrant),
            Route(.post, OfficePaths.takeGrant, .roles(.administrator), name: "office.take-grant") { request, id, grant in
                try await act(request, id, then: .roleTaken) {
                    try await desk.take(grant, from: id, by: $0, at: request.now, chance: request.site.chance)
                }
            },
            Route(.post, OfficePaths.issueCode, .roles(.administrator), name: "office.issue-code", handler: issueCode),
            Route(.post, OfficePaths.endSessions, .roles(.administrator), name: "office.end-sessions") { request, id in
                try await act(request, id, then: .sessionsEnded) {
                    try await desk.endSessions(of: id, by: $0, at: request.now, chance: request.site.chance)
                }
            },
            Route(.post, OfficePaths.enable, .roles(.administrator), name: "office.enable") { request, id in
                try await act(request, id, then: .enabled) {
                    try await desk.enable(id, by: $0, at: request.now, chance: request.site.chance)
                }
            },
        ] + disableRoutes + renameRoutes
    }

    private var disableRoutes: [Route] {
        [
            Route(.get, OfficePaths.disable, .roles(.administrator), name: "office.disable") { request, id in
                request.page(disablePage(request, try await account(request, id)))
            },
            Route(.post, OfficePaths.disable, .roles(.administrator), name: "office.disable") { request, id in
                try await act(request, id, then: .disabled) {
                    try await desk.disable(id, by: $0, at: request.now, chance: request.site.chance)
                }
            },
        ]
    }

    private var renameRoutes: [Route] {
        [
            Route(.get, OfficePaths.rename, .roles(.administrator), name: "office.rename") { request, id in
                request.page(renamePage(request, try await account(request, id), request.blankForm()))
            },
            Route(.post, OfficePaths.rename, .roles(.administrator), name: "office.rename", handler: rename),
        ]
    }

    /// The account, when the administrator may know of it. Throws ``WebError/notFound`` otherwise.
    private func account(_ request: WebRequest, _ id: AccountID) async throws -> Account {
        guard let account = try await desk.accounts(by: try request.actor).first(where: { $0.id == id }) else {
            throw WebError.notFound
        }
        return account
    }

    /// An act that asks nothing.
    private func act(
        _ request: WebRequest, _ id: AccountID, then notice: Notice, _ body: (Core.Actor) async throws -> Void
    ) async throws -> WebResponse {
        let account = try await account(request, id)
        return try await request.submit(showing: { try await accountPage(request, account, $0) }) { _ in
            try await body(try request.actor)
            return .redirect(OfficePaths.account(id), notice)
        }
    }

    private func giveGrant(_ request: WebRequest, _ id: AccountID) async throws -> WebResponse {
        let account = try await account(request, id)
        return try await request.submit(
            showing: { try await accountPage(request, account, $0) }, beside: ["grant-held": "role", "agency-unknown": "agency"]
        ) { form in
            let grant = grant(request, &form)
            try form.check()
            try await desk.give(try grant(), to: id, by: try request.actor, at: request.now, chance: request.site.chance)
            return .redirect(OfficePaths.account(id), .roleGiven)
        }
    }

    private func issueCode(_ request: WebRequest, _ id: AccountID) async throws -> WebResponse {
        let account = try await account(request, id)
        return try await request.submit(showing: { try await accountPage(request, account, $0) }) { _ in
            let code = try await desk.issueToken(
                for: id, by: try request.actor, at: request.now, chance: request.site.chance)
            return request.page(codePage(request, id, name: account.signInName, code))
        }
    }

    private func rename(_ request: WebRequest, _ id: AccountID) async throws -> WebResponse {
        let account = try await account(request, id)
        return try await request.submit(
            showing: { renamePage(request, account, $0) }, beside: ["account-display-name": "display-name"]
        ) { form in
            let name = form.text("display-name", OfficeWebText.renameName)
            try form.check()
            try await desk.rename(
                id, to: try name.value, by: try request.actor, at: request.now, chance: request.site.chance)
            return .redirect(OfficePaths.account(id), .renamed)
        }
    }

    private func disablePage(_ request: WebRequest, _ account: Account) -> Page {
        let effects = [OfficeWebText.disableSessions, OfficeWebText.disableCodes, OfficeWebText.disableLog]
        var page = ConfirmPage(
            request.text(OfficeWebText.disableTitle(name: account.signInName)), effects: effects.map(request.text),
            confirm: OfficeWebText.disableSubmit,
            cancel: (OfficePaths.account(account.id), request.text(OfficeWebText.disableCancel))
        ).page(request.blankForm(), action: OfficePaths.disable(account.id))
        page.section = Self.accountsSection
        return page
    }

    private func renamePage(_ request: WebRequest, _ account: Account, _ form: FormView) -> Page {
        var page = Page(request.text(OfficeWebText.renameTitle(name: account.signInName)), form: form) {
            form.form(action: OfficePaths.rename(account.id)) {
                form.text("display-name", OfficeWebText.renameName)
                form.actions { form.submit(OfficeWebText.renameSubmit) }
            }
        }
        page.width = .narrow
        page.section = Self.accountsSection
        page.back = (OfficePaths.account(account.id), nil)
        return page
    }
}
