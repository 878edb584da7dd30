import Core
import HTTPTypes
import Markup

/// Every piece in every state, under the call that draws it: `docs/design-language.md`, to be looked at. A demonstration serves it,
/// an installation that people work with doesn't.
public struct Gallery: Sendable {
    let request: WebRequest

    static let main = Path("/gallery")
    static let errors = Path("/gallery/errors")
    static let refusal = Path("/gallery/refusal")
    static let question = Path("/gallery/question")
    static let confirm = Path("/gallery/confirm")
    static let forAnybody = Path("/gallery/public")
    static let own = Path("/gallery/own")

    var language: Language { request.language }

    func say(_ text: Bilingual) -> String { text(language) }

    /// The routes for a demonstration's table. They lead to nothing but made-up words.
    public static var routes: [Route] {
        [
            Route(.get, main, .everyone, name: "gallery") { $0.page(Gallery(request: $0).mainPage) },
            Route(.get, errors, .everyone, name: "gallery.errors") { request in
                let wrong: KeyValuePairs = ["born-day": "31", "born-month": "feb", "born-year": "1990", "fee": "abc", "seats": "many"]
                var reader = FormReader(FormFields(wrong))
                let gallery = Gallery(request: request)
                gallery.read(&reader)
                return request.page(gallery.fieldsPage(gallery.form(reader)), status: .unprocessableContent)
            },
            // What is typed comes back with its errors, and when there is none, with a refusal: nothing can be done here.
            Route(.post, errors, .everyone, name: "gallery.errors", intake: .upload(maxBytes: 1_000_000)) { request in
                try await request.submit(showing: { Gallery(request: request).fieldsPage($0) }) { form in
                    Gallery(request: request).read(&form)
                    try form.check()
                    throw refused
                }
            },
            Route(.get, refusal, .everyone, name: "gallery.refusal") { request in
                request.page(Gallery(request: request).fieldsPage(request.sentForm(refusal: refused)), status: .conflict)
            },
            Route(.get, question, .everyone, name: "gallery.question") { $0.page(Gallery(request: $0).questionPage) },
            Route(.get, confirm, .everyone, name: "gallery.confirm") { $0.page(Gallery(request: $0).confirmPage) },
            Route(.get, forAnybody, .everyone, name: "gallery.public") { $0.page(Gallery(request: $0).publicPage) },
            Route(.get, own, .everyone, name: "gallery.own") { $0.page(Gallery(request: $0).ownPage) },
        ]
    }

    private static let refused = Refusal(
        code: "gallery", sentence: WebFrameText.galleryRefused, source: "Criminal Code, s. 717(1)(d)")

    /// A form with what a reader found wrong.
    private func form(_ reader: FormReader) -> FormView {
        FormView(
            language: language, typed: reader.fields, errors: reader.errors, refusal: nil, once: FormToken(from: request.site.chance),
            forgery: request.forgery)
    }

    /// One piece under its call.
    func example(_ call: String, @HTMLBuilder piece: () -> HTML) -> HTML {
        H.div(.class("example")) {
            H.p(.lang("en"), .translate(false)) { H.code(.class("code")) { call } }
            piece()
        }
    }
}
