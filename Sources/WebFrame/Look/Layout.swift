import Core
import Markup

/// What stands around a page: the top bar, the identity bar, the error summary, and the head of the document.
struct Layout {
    let request: WebRequest
    let page: Page

    private var language: Language { request.language }

    var document: HTML {
        H.document(
            lang: language.tag, isRightToLeft: language.isRightToLeft, title: title,
            head: {
                H.meta(name: "color-scheme", content: "light dark")
                H.stylesheet(Asset.stylesheet.path)
                H.link(rel: "icon", href: Asset.icon.path)
                H.script(src: Asset.script.path)
                if page.isPublic {
                    for language in Language.allCases {
                        H.link(
                            rel: "alternate", href: request.path.query([LanguageChoice.field: language.rawValue]), .hreflang(language.tag))
                    }
                }
            },
            bodyAttributes: idleAttributes
        ) {
            H.a(.class("skip"), .href("#content")) { WebFrameText.layoutSkip(language) }
            topBar
            alarm
            page.identity?.html(language)
            if let text = page.printHeader {
                H.div(.class("sheet")) {
                    printHeader(text)
                    main
                }
            } else {
                main
            }
            if let foot = page.foot { H.footer(.class("foot")) { H.div(.class(page.width.rawValue)) { foot } } }
        }
    }

    private var main: HTML {
        H.main(.id("content"), .class("page", page.width.rawValue), .tabindex(-1)) {
            backLink
            if let form = page.form { ErrorSummary(form: form, citation: request.site.citation).html }
            if let heading = page.heading { H.h1 { heading } }
            if let lead = page.lead { H.p(.class("lead")) { lead } }
            page.content
        }
    }

    private var title: String {
        let isWrong = page.form.map { !$0.errors.isEmpty } ?? false
        let site = request.neutral == nil ? " – " + request.site.name(language) : ""
        return (isWrong ? WebFrameText.layoutErrorPrefix(language) : "") + page.title + site
    }

    private var idleAttributes: [Attribute] {
        guard let seconds = request.session?.idleSeconds else { return [] }
        return [
            .data("idle", String(seconds)), .data("idle-text", WebFrameText.layoutIdle(language)),
            .data("idle-to", request.site.signInPath.query(["next": request.place])),
        ]
    }

    private var topBar: HTML {
        H.header(.class("top")) {
            H.a(.class("brand"), .href(request.neutral?.home ?? "/")) { (request.neutral?.name ?? request.site.name)(language) }
            let items = page.isOwn || request.neutral != nil ? [] : request.site.navigation(request.session)
            if !items.isEmpty {
                H.nav(.aria("label", WebFrameText.layoutNavigation(language))) {
                    H.ul {
                        for item in items {
                            H.li {
                                H.a(.href(item.path), .aria("current", item.id == page.section ? "page" : nil)) { item.label(language) }
                            }
                        }
                    }
                }
            }
            H.div(.class("you")) { you }
        }
    }

    private var alarm: HTML? {
        guard !page.isOwn, request.neutral == nil, let alarm = request.session.flatMap(request.site.alarm) else { return nil }
        return H.div(.class("alarm"), .role("alert")) {
            H.p {
                alarm.sentence(language)
                " "
                H.a(.href(alarm.path)) { alarm.label(language) }
            }
        }
    }

    private var you: HTML {
        HTML {
            if let session = request.session {
                if let place = session.place { H.span(.class("where"), .title(place(language))) { place(language) } }
                H.span(.class("who"), .translate(false)) { session.name }
            }
            for language in language.others {
                H.a(
                    .href(FrameRoutes.language(language).query(["back": request.place])), .lang(language.tag), .hreflang(language.tag)
                ) { language.name }
            }
            if request.session != nil, let path = request.site.changeUserPath {
                H.a(.href(path)) { WebFrameText.layoutChangeUser(language) }
            }
            if page.isPublic || page.isOwn {
                if page.isPublic, request.session == nil, request.neutral == nil { H.a(.href(request.site.signInPath), .rel("nofollow")) { WebFrameText.layoutSignIn(language) } }
                H.a(.class("button", "exit"), .href(FrameRoutes.exit()), .rel("nofollow"), .data("exit", "")) { WebFrameText.layoutExit(language) }
            }
        }
    }

    private var backLink: HTML? {
        page.back.map { back in
            H.a(.class("back"), .href(back.path)) { back.label ?? WebFrameText.layoutBack(language) }
        }
    }

    /// Repeated on each printed sheet, as the head of a table is.
    private func printHeader(_ text: String) -> HTML {
        H.div(.class("print-only", "print-header")) {
            H.div {
                H.span { text }
                H.span { WebFrameText.layoutPrinted(day: request.today, time: request.zone.time(of: request.now))(language) }
            }
        }
    }
}

/// What is wrong, first thing on the page, with a link to each field (GOV.UK Design System, "Error summary").
struct ErrorSummary {
    let form: FormView
    let citation: @Sendable (String) -> Bilingual?

    var html: HTML? {
        let language = form.language
        if let refusal = form.refusal {
            return H.div(.class("summary"), .role("alert"), .tabindex(-1), .autofocus(), .aria("labelledby", "summary-title")) {
                H.h2(.id("summary-title")) { WebFrameText.formRefused(language) }
                H.p { refusal.sentence(language) }
                if let source = citation(refusal.source) {
                    H.p(.class("small")) { WebFrameText.formSource(source: source(language))(language) }
                }
            }
        }
        if form.errors.isEmpty { return nil }
        return H.div(.class("summary"), .role("alert"), .tabindex(-1), .autofocus(), .aria("labelledby", "summary-title")) {
            H.h2(.id("summary-title")) { WebFrameText.formProblem(language) }
            H.ul {
                for error in form.errors {
                    H.li { H.a(.href("#" + error.anchor)) { error.sentence(language) } }
                }
            }
        }
    }
}
