import Core
import Markup
import WebFrame

/// Tells that a request is being answered.
actor SlowPage {
    static let started = SlowPage()
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func open() {
        isOpen = true
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    func wait() async {
        if !isOpen { await withCheckedContinuation { waiting.append($0) } }
    }
}

/// Pages as a page author writes them; the tests ask these.
enum SamplePages {
    static let consent = Path("/cases/:case/consent", FileNumber.self)
    static let scan = Path("/cases/:case/scan", FileNumber.self)
    static let signIn = Path("/sign-in")

    enum Manner: String, Sendable, CaseIterable { case voice, writing }

    enum Words {
        static let name = Bilingual(en: "Interpreter’s name", fr: "Nom de l’interprète")
        static let born = Bilingual(en: "Date of consent", fr: "Date du consentement")
        static let fee = Bilingual(en: "Paid", fr: "Payé")
        static let manner = Bilingual(en: "How consent was given", fr: "Manière de consentir")
        static let send = Bilingual(en: "Record the consent", fr: "Inscrire le consentement")
        static let refused = Bilingual(en: "The right to counsel comes before consent.", fr: "Le droit à l’avocat précède le consentement.")
    }

    static let routes: [Route] = [
        Route(.get, consent, .roles(.coordinator), name: "case.consent") { request, number in
            request.page(consentPage(request, number, request.blankForm()))
        },
        Route(.post, consent, .roles(.coordinator), name: "case.consent") { request, number in
            try await request.submit(showing: { consentPage(request, number, $0) }) { form in
                let name = form.text("name", Words.name, max: 40)
                let given = form.date("given", Words.born)
                let fee = form.optionalMoney("fee", Words.fee)
                let manner = form.choice("manner", Words.manner, as: Manner.self)
                try form.check()
                if try name.value == "refused" {
                    throw Refusal(code: "consent-before-counsel", sentence: Words.refused, source: "Criminal Code, s. 717(1)(d)")
                }
                _ = (try given.value, try fee.value, try manner.value, try form.once)
                return .redirect(consent(number))
            }
        },
        Route(.get, scan, .roles(.coordinator), name: "case.scan") { request, number in
            let form = request.blankForm()
            return request.page(Page("Scan", form: form) {
                form.form(action: scan(number), isUpload: true) { form.file("letter", Words.name) }
            })
        },
        Route(.post, scan, .roles(.coordinator), name: "case.scan", intake: .upload(maxBytes: 100_000)) { request, _ in
            guard let file = request.form.file("letter") else { throw WebError.badRequest }
            return .download(file.bytes, type: "application/pdf", filename: file.name)
        },
        Route(.get, signIn, .everyone, name: "sign-in") { request in
            let form = request.blankForm()
            return request.page(Page("Sign in", form: form) { form.form(action: signIn()) { form.text("name", Words.name) } })
        },
        Route(.post, signIn, .everyone, name: "sign-in") { request in
            WebResponse.redirect(request.query.first("next") ?? "/today").startingSession(Tokens.coordinator, in: request)
        },
        Route(.get, Path("/today"), .signedIn, name: "today") { request in request.page(Page("Today") { H.p { "Nine things." } }) },
        Route(.get, Path("/"), .everyone, name: "start") { request in request.page(Page("Start") { H.p { request.query.first("q") } }) },
        Route(.get, Path("/surprise"), .everyone, name: "surprise") { _ in throw Surprise() },
        Route(.get, Path("/busy"), .everyone, name: "busy") { _ in throw Busy() },
        Route(.get, Path("/refused"), .everyone, name: "refused") { _ in
            throw Refusal(code: "consent-before-counsel", sentence: Words.refused, source: "Criminal Code, s. 717(1)(d)")
        },
        Route(.get, Path("/api/surprise"), .everyone, name: "api.surprise", errors: .problems) { _ in throw Surprise() },
        Route(.get, Path("/slow"), .everyone, name: "slow") { _ in
            await SlowPage.started.open()
            // Long enough to be in flight when the server is told to stop.
            try await Task.sleep(for: .milliseconds(300))
            return .text("done")
        },
    ]

    static func consentPage(_ request: WebRequest, _ number: FileNumber, _ form: FormView) -> Page {
        var page = Page("\(number)", heading: request.text(Words.send), form: form) {
            form.form(action: consent(number)) {
                form.text("name", Words.name)
                form.date("given", Words.born)
                form.text("fee", Words.fee, kind: .money, isOptional: true)
                form.radios("manner", Words.manner, [
                    Option(Manner.voice, Bilingual(en: "By voice", fr: "De vive voix")),
                    Option(Manner.writing, Bilingual(en: "In writing", fr: "Par écrit")),
                ])
                form.actions { form.submit(Words.send) }
            }
        }
        page.section = "cases"
        return page
    }
}
