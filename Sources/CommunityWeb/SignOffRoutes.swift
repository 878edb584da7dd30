import CommunityDesk
import Core
import Markup
import Programs
import WebFrame

// Whoever signed up to help takes it back, by the code that the page gave.
extension CommunityPages {
    var signOffRoutes: [Route] {
        [
            Route(.get, CommunityPaths.signOff, .everyone, name: "calendar.sign-off") { request, id in
                request.page(signOffPage(try program(id), request.blankForm(), request))
            },
            Route(.post, CommunityPaths.signOff, .everyone, name: "calendar.sign-off.do") { request, id in
                let program = try program(id)
                return try await request.submit(showing: { signOffPage(program, $0, request) }) { form in
                    let code = form.text("code", CommunityWebText.offCode, max: 40)
                    try form.check()
                    do {
                        if try await desk.signOff(code: try code.value, from: request.clientAddress ?? "", at: request.now) {
                            return request.page(signedOffPage(program, request))
                        }
                    } catch CommunityError.wait(let seconds) {
                        return request.page(signOffPage(program, request.sentForm(), request, told: CommunityWebText.wait(n: Int(seconds))), waiting: seconds)
                    }
                    throw FieldErrors([FieldError(field: "code", sentence: CommunityWebText.offUnknown)])
                }
            },
        ]
    }

    private func signOffPage(_ program: Program, _ form: FormView, _ request: WebRequest, told: Bilingual? = nil) -> Page {
        var page = publicPage(CommunityWebText.offTitle, CommunityWebText.offLead, program, request, form: form) {
            if let told { Pieces.note(.soon) { H.p(.role("status")) { told(form.language) } } }
            form.form(action: CommunityPaths.signOff(program.id)) {
                form.text("code", CommunityWebText.offCode, hint: CommunityWebText.offCodeHint, width: .half)
                form.actions { form.submit(CommunityWebText.offSubmit) }
            }
        }
        page.back = (CommunityPaths.calendar(program.id), CommunityWebText.calendarTitle(form.language))
        return page
    }

    private func signedOffPage(_ program: Program, _ request: WebRequest) -> Page {
        var page = publicPage(CommunityWebText.offDoneTitle, CommunityWebText.offDoneText, program, request) {
            H.p { H.a(.href(CommunityPaths.calendar(program.id))) { CommunityWebText.calendarTitle(request.language) } }
        }
        page.back = (CommunityPaths.calendar(program.id), CommunityWebText.calendarTitle(request.language))
        return page
    }
}
