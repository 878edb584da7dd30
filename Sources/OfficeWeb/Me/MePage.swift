import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    var meRoutes: [Route] {
        [
            Route(.get, OfficePaths.me, .signedIn, name: "office.me") { request in
                request.page(try await mePage(request))
            },
            Route(.post, OfficePaths.endSession, .signedIn, name: "office.end-session") { request, other in
                let (_, session) = try await request.deskSession(desk)
                try await desk.end(other, by: session, at: request.now, chance: request.site.chance)
                return .redirect(OfficePaths.me(), .sessionEnded)
            },
        ]
    }

    private func mePage(_ request: WebRequest) async throws -> Page {
        let (_, session) = try await request.deskSession(desk)
        let open = try await desk.sessions(of: session, at: request.now)
        let facts = try await facts(request, session)
        return Page(request.text(OfficeWebText.meTitle)) {
            request.notice
            Pieces.card {
                Pieces.facts(facts)
                H.div(.class("actions")) {
                    Pieces.link(request.text(OfficeWebText.mePassword), OfficePaths.password())
                    if session.grants.count > 1 { Pieces.link(request.text(OfficeWebText.meGrant), OfficePaths.grant()) }
                }
            }
            H.h2 { request.text(OfficeWebText.meSessions) }
            H.p { request.text(OfficeWebText.meSessionsLead) }
            sessionTable(request, open, current: session.id)
        }
    }

    private func facts(_ request: WebRequest, _ session: DeskSession) async throws -> [Fact] {
        let agencies = try await agencyNames()
        let role = session.grant.map { request.text($0.role.label) + ", " + request.text(place(of: $0, agencies)) }
        return [
            Fact(request.text(OfficeWebText.meName), HTML { H.bdi(.translate(false)) { request.session?.name } }),
            Fact(request.text(OfficeWebText.meRole), role ?? request.text(OfficeWebText.meNoRole)),
        ]
    }

    private func sessionTable(_ request: WebRequest, _ open: [DeskSession], current: SessionID) -> HTML {
        let columns = [OfficeWebText.meSignedIn, OfficeWebText.meUsed, OfficeWebText.meUntil, OfficeWebText.meAct]
        let rows = open.map { session in
            let isHere = session.id == current
            return [
                HTML {
                    request.text(request.moment(session.created))
                    if isHere { " "; Pieces.tag(request.text(OfficeWebText.meThis), .info) }
                },
                HTML(text: request.text(request.moment(session.seen))),
                HTML(text: request.text(request.moment(session.expires))),
                isHere
                    ? request.blankForm().button(action: OfficePaths.signOut(), OfficeWebText.signOutSubmit)
                    : endButton(request, session),
            ]
        }
        return Pieces.table(
            caption: request.text(OfficeWebText.meSessions), columns.map { Column(request.text($0)) }, rows, isCaptionSeen: false)
    }

    private func endButton(_ request: WebRequest, _ session: DeskSession) -> HTML {
        request.button(
            OfficePaths.endSession(session.id), OfficeWebText.meEnd,
            of: OfficeWebText.meEndWhich(moment: request.moment(session.created)))
    }
}

extension WebRequest {
    /// A form of one quiet button whose words are said in full to those who don't see what stands beside it.
    func button(_ action: String, _ label: Bilingual, of what: Bilingual) -> HTML {
        blankForm().form(action: action) {
            H.button(.class("button", "quiet"), .type(.submit)) {
                text(label)
                H.span(.class("unseen")) { " " + text(what) }
            }
        }
    }
}
