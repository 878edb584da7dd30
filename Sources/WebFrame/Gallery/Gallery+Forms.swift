import Core
import Markup

// Each kind of field, blank or with what is wrong; and the pages that a form makes.
extension Gallery {
    /// The fields that a form is made of, with the texts that its reader names them by.
    @HTMLBuilder func fields(_ form: FormView) -> HTML {
        form.form(action: Self.errors(), isUpload: true) {
            example("form.text(_:_:hint:)") { form.text("name", WebFrameText.galleryName, hint: WebFrameText.galleryNameHint) }
            example("form.text(_:_:kind: .money)") { form.text("fee", WebFrameText.galleryAmount, kind: .money, width: .short) }
            example("form.text(_:_:kind: .digits, width: .short)") { form.text("seats", WebFrameText.gallerySeats, kind: .digits, width: .short) }
            example("form.date(_:_:hint:isBirthday:)") { form.date("born", WebFrameText.galleryBorn, hint: WebFrameText.galleryBornHint) }
            example("form.radios(_:_:_:), Option(_:_:hint:)") { form.radios("language", WebFrameText.galleryLanguage, languages) }
            example("form.boxes(_:_:_:)") { form.boxes("contact", WebFrameText.galleryContact, ways) }
            example("form.select(_:_:_:)") { form.select("spoken", WebFrameText.galleryLanguage, languages) }
            example("form.area(_:_:rows:)") { form.area("say", WebFrameText.gallerySay, rows: 3) }
            example("form.file(_:_:hint:)") { form.file("letter", WebFrameText.galleryLetter, hint: WebFrameText.galleryLetterHint) }
            example("form.box(_:_:)") { form.box("given", WebFrameText.galleryGiven) }
            example("form.actions { form.submit(_:) }") {
                form.actions {
                    form.submit(WebFrameText.galleryRefer)
                    form.submit(WebFrameText.galleryKeep, .quiet)
                    H.a(.href(Self.main())) { say(WebFrameText.galleryCancel) }
                }
            }
        }
    }

    /// What the fields can be besides: optional, in a row, of each kind and width.
    @HTMLBuilder func kinds(_ form: FormView) -> HTML {
        form.form(action: Self.errors(), isUpload: true) {
            example("form.text(_:_:isOptional: true)") { form.text("other-name", WebFrameText.galleryName, isOptional: true) }
            example("form.text(_:_:kind: .email, width: .half)") { form.text("email", WebFrameText.galleryEmail, kind: .email, width: .half) }
            example("form.text(_:_:kind: .telephone, width: .short)") { form.text("telephone", WebFrameText.galleryTelephone, kind: .telephone, width: .short) }
            example("form.text(_:_:kind: .search)") { form.text("look-for", WebFrameText.galleryLookFor, kind: .search) }
            example("form.text(_:_:kind: .password, autocomplete:)") {
                form.text("password", WebFrameText.galleryPassword, kind: .password, autocomplete: "current-password")
            }
            example("form.text(_:_:spoken:)") { form.text("spoken-name", WebFrameText.galleryName, width: .half, spoken: language.other) }
            example("form.radios(_:_:_:isInline: true)") { form.radios("inline", WebFrameText.galleryLanguage, languages.map { Option($0.value, $0.label) }, isInline: true) }
            example("form.hidden(_:_:)") { form.hidden("kept", "1") }
        }
        example("form.button(action:_:_:fields:)") {
            form.button(action: Self.errors(), WebFrameText.galleryKeep, fields: ["name": "Étienne"])
        }
    }

    private var languages: [Option] {
        [
            Option(Language.en, WebFrameText.galleryEnglish),
            Option(Language.fr, WebFrameText.galleryFrench, hint: WebFrameText.galleryFrenchHint),
        ]
    }

    private var ways: [Option] {
        [Option("phone", WebFrameText.galleryByTelephone), Option("letter", WebFrameText.galleryByLetter)]
    }

    func read(_ reader: inout FormReader) {
        _ = reader.text("name", WebFrameText.galleryName)
        _ = reader.money("fee", WebFrameText.galleryAmount)
        _ = reader.integer("seats", WebFrameText.gallerySeats, in: 1...30)
        _ = reader.date("born", WebFrameText.galleryBorn)
        _ = reader.choice("language", WebFrameText.galleryLanguage, as: Language.self)
        if reader.fields.all("contact").isEmpty { reader.fail("contact", WebFrameText.fieldUnchosen(label: WebFrameText.galleryContact)) }
        _ = reader.choice("spoken", WebFrameText.galleryLanguage, as: Language.self)
        _ = reader.longText("say", WebFrameText.gallerySay)
        _ = reader.file("letter", WebFrameText.galleryLetter)
        reader.confirmation("given", missing: WebFrameText.galleryGivenMissing)
    }

    func fieldsPage(_ form: FormView) -> Page {
        var page = Page(say(form.refusal == nil ? WebFrameText.galleryErrors : WebFrameText.galleryRefusal), form: form) { fields(form) }
        page.back = (Self.main(), nil)
        page.width = .narrow
        return page
    }

    var questionPage: Page {
        let form = request.blankForm()
        var page = Page(say(WebFrameText.galleryQuestion), heading: .some(nil), form: form) {
            form.form(action: Self.errors(), isUpload: true) {
                form.date("born", WebFrameText.galleryBorn, hint: WebFrameText.galleryBornHint, isHeading: true)
                form.actions { form.submit(WebFrameText.galleryFurther) }
            }
        }
        page.back = (Self.main(), nil)
        page.width = .narrow
        return page
    }

    var confirmPage: Page {
        let form = request.blankForm()
        var page = ConfirmPage(
            say(WebFrameText.galleryClose(number: "K4TN-7QXM-3")),
            effects: [say(WebFrameText.galleryEffect), say(WebFrameText.galleryEffectKept)],
            confirm: WebFrameText.galleryCloseIt, cancel: (Self.main(), say(WebFrameText.galleryKeepOpen))
        ).page(form, action: Self.errors()) { form.text("name", WebFrameText.galleryReason) }
        page.back = (Self.main(), nil)
        return page
    }

    var publicPage: Page {
        var page = standing(WebFrameText.galleryPublic)
        page.isPublic = true
        return page
    }

    var ownPage: Page {
        var page = standing(WebFrameText.galleryOwn)
        page.isOwn = true
        return page
    }

    private func standing(_ title: Bilingual) -> Page {
        var page = Page(say(title)) { Pieces.note { Pieces.crisisLine(language) } }
        page.back = (Self.main(), nil)
        page.width = .narrow
        page.foot = H.p { say(WebFrameText.galleryCall) }
        return page
    }
}
