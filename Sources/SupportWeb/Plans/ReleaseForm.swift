import Core
import Markup
import Support
import SupportDesk
import WebFrame

/// The fields of a consent to let somebody know one thing, drawn and read side by side, for her worker and on her own page.
struct ReleaseForm {
    let items: [PlanWords]
    let isHers: Bool

    func fields(_ form: FormView) -> HTML {
        HTML {
            form.radios("what", SupportWebText.releaseWhat, options)
            form.radios("to", SupportWebText.releaseTo, ReleaseTerms.Recipient.allCases.map { Option($0, $0.name) }, hint: isHers ? SupportWebText.hersToHint : SupportWebText.releaseToHint)
            form.text("name", SupportWebText.releaseName, hint: SupportWebText.releaseNameHint)
            form.text("why", SupportWebText.releaseWhy)
            form.date("until", SupportWebText.releaseLast, hint: SupportWebText.releaseLastHint)
        }
    }

    func read(_ form: inout FormReader) throws -> (ReleaseTerms, ReleaseWords) {
        let what = form.choice("what", SupportWebText.releaseWhat, among: options.map(\.value))
        let to = form.choice("to", SupportWebText.releaseTo, as: ReleaseTerms.Recipient.self)
        let name = form.text("name", SupportWebText.releaseName, max: 120)
        let why = form.text("why", SupportWebText.releaseWhy)
        let until = form.date("until", SupportWebText.releaseLast)
        try form.check()
        let terms = ReleaseTerms(what: Self.what(try what.value), to: try to.value, until: try until.value)
        return (terms, ReleaseWords(to: try name.value, why: try why.value))
    }

    /// The answers, to be looked at once more.
    func facts(_ terms: ReleaseTerms, _ words: ReleaseWords, _ language: Language) -> [Fact] {
        [
            Fact(SupportWebText.releaseWhat(language), terms.what.said(items, isHers: isHers)(language)),
            Fact(SupportWebText.releaseTo(language), terms.to.name(language)), Fact(SupportWebText.releaseName(language), words.to),
            Fact(SupportWebText.releaseWhy(language), words.why), Fact(SupportWebText.releaseLast(language), terms.until.text(language, .long)),
        ]
    }

    /// What can be let known: something of the whole plan, or one goal or step.
    var options: [Option] { general + items.map { words in Option(words.item.id.text, SupportWebText.whatItem(text: words.text)) } }

    private var general: [Option] {
        [
            Option("engaged", ReleaseTerms.What.engaged.said(items, isHers: isHers)), Option("completed", ReleaseTerms.What.completed.said(items, isHers: isHers)),
            Option("appointments", ReleaseTerms.What.appointments.said(items, isHers: isHers)),
        ]
    }

    static func what(_ value: String) -> ReleaseTerms.What {
        switch value {
        case "engaged": .engaged
        case "completed": .completed
        case "appointments": .appointments
        default: PlanItemID(value).map { .item($0) } ?? .engaged
        }
    }
}

/// The slip with a code: neutral words alone, in both languages. Whoever finds it learns nothing.
enum CodeSlip {
    static func page(_ title: Bilingual, _ lead: Bilingual, _ code: String, where address: String, back: (path: String, label: String), _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(title(language), heading: .some(nil)) {
            H.div(.class("unprinted")) {
                H.h1 { title(language) }
                H.p { lead(language) }
                H.div(.class("actions")) {
                    Pieces.printButton(SupportWebText.slipPrint(language))
                    Pieces.link(back.label, back.path)
                }
            }
            H.div(.class("card")) {
                for language in Language.official { H.p(.lang(language.tag)) { SupportWebText.slipWhere(address: address)(language) } }
                H.p(.class("reference"), .translate(false)) { H.strong { code } }
            }
        }
        page.width = .narrow
        return page
    }
}
