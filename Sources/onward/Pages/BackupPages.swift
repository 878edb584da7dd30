import CaseWeb
import Core
import Database
import HTTPTypes
import Markup
import WebFrame

/// The backup that a lay person can make: one button, and a sentence that says whether the copy was opened.
struct BackupPages: Sendable {
    let backup: HouseBackup
    let chance: any Chance

    static let path = Path("/backup")

    var routes: [Route] {
        [
            Route(.get, Self.path, .roles(.coordinator, .administrator), name: "backup") { request in
                request.page(page(request, request.blankForm()))
            },
            Route(.post, Self.path, .roles(.coordinator, .administrator), name: "backup.make") { request in
                try await make(request)
            },
        ]
    }

    /// What Today says of it: nothing while the last verified backup is fresh.
    func notice(at now: Instant, zone: Zone) -> HouseNotice? {
        guard backup.isOverdue(at: now) else { return nil }
        let sentence =
            switch backup.standing {
            case .unset: OnwardText.backupUnset
            case .never: OnwardText.backupNever
            case .verified(let at): OnwardText.backupOld(date: zone.date(of: at))
            }
        return HouseNotice(sentence: sentence, path: Self.path(), label: OnwardText.backupLink)
    }

    private func make(_ request: WebRequest) async throws -> WebResponse {
        guard let data = backup.dataFolder, let keys = backup.keysFolder else { return .redirect(Self.path()) }
        do {
            _ = try await backup.make(
                dataTo: data, keysTo: keys, keyDays: 35, by: try request.actor, chance: chance, at: request.now)
            return .redirect(Self.path())
        } catch let error as BackupError {
            var page = page(request, request.blankForm())
            let rest = page.content
            page.content = HTML {
                Pieces.note(.urgent, title: OnwardText.backupFailed(request.language)) { H.p { error.sentence(request.language) } }
                rest
            }
            return request.page(page, status: .serviceUnavailable)
        }
    }

    private func page(_ request: WebRequest, _ form: FormView) -> Page {
        let language = request.language
        var page = Page(OnwardText.backupTitle(language), form: form) {
            if let notice = notice(at: request.now, zone: request.zone) {
                Pieces.note(.urgent) { H.p { notice.sentence(language) } }
            }
            H.p { OnwardText.backupWhat(language) }
            if backup.dataFolder != nil, backup.keysFolder != nil {
                form.button(action: Self.path(), OnwardText.backupNow, .primary)
            } else {
                H.p { OnwardText.backupHow(language) }
            }
            if !backup.list.isEmpty { table(request) }
            H.p(.class("small")) { OnwardText.backupSheet(language) }
        }
        page.lead = OnwardText.backupLead(language)
        page.width = .narrow
        page.section = "backup"
        return page
    }

    private func table(_ request: WebRequest) -> HTML {
        let language = request.language
        return Pieces.table(
            caption: OnwardText.backupCaption(language),
            [
                Column(OnwardText.backupMade(language)), Column(OnwardText.backupVerified(language)),
                Column(OnwardText.backupKeysUntil(language)),
            ],
            backup.list.prefix(20).map { summary in
                [
                    HTML(text: when(summary.created, request)),
                    HTML(text: summary.verified.map { when($0, request) } ?? OnwardText.backupNotVerified(language)),
                    HTML(text: request.zone.date(of: summary.keyCopyExpires).text(language)),
                ]
            })
    }

    private func when(_ instant: Instant, _ request: WebRequest) -> String {
        request.zone.date(of: instant).text(request.language) + ", " + request.zone.time(of: instant).text(request.language)
    }
}
