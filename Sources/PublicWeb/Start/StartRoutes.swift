import Core
import Markup
import Programs
import WebFrame

// The start kit: what a new city needs on paper, as pages to be printed and changed.
extension PublicPages {
    var startRoutes: [Route] {
        [
            Route(.get, PublicPaths.start, .everyone, name: "public.start") { request in
                let language = request.language
                return request.page(
                    startPage(PublicWebText.startTitle, PublicWebText.startLead, request) {
                        H.ul {
                            for document in StartDocument.allCases {
                                H.li { H.a(.href(PublicPaths.startDocument(document.rawValue))) { document.title(language) } }
                            }
                        }
                        H.p { PublicWebText.startDefine(language) }
                    })
            },
            Route(.get, PublicPaths.startDocument, .everyone, name: "public.start.document") { request, name in
                guard let document = StartDocument(rawValue: name) else { throw WebError.notFound }
                let language = request.language
                var page = startPage(document.title, PublicWebText.startDraft, request) {
                    Prose.sections(kit.documents[document] ?? [], language)
                    if document == .privacy {
                        H.h2 { PublicWebText.startClocks(language) }
                        H.p { PublicWebText.startChoose(language) }
                        H.ul {
                            for shown in programs() where shown.isDiversion {
                                H.li { H.a(.href(PublicPaths.startPrivacy(shown.program.id))) { shown.program.name(language) } }
                            }
                        }
                    }
                }
                page.back = (PublicPaths.start(), PublicWebText.startTitle(language))
                return request.page(page)
            },
            Route(.get, PublicPaths.startPrivacy, .everyone, name: "public.start.privacy") { request, id in
                guard let shown = programs().first(where: { $0.program.id == id && $0.isDiversion }) else { throw WebError.notFound }
                let language = request.language
                var page = startPage(PublicWebText.startPrivacy, PublicWebText.startDraft, request) {
                    Prose.sections(kit.documents[.privacy] ?? [], language)
                    PrivacyTables(program: shown.program, areas: areas, citation: request.site.citation, language: language).html
                }
                page.title = "\(PublicWebText.startPrivacy(language)) – \(shown.program.name(language))"
                page.width = .wide
                page.back = (PublicPaths.startDocument(StartDocument.privacy.rawValue), nil)
                return request.page(page)
            },
        ]
    }

    private func startPage(_ title: Bilingual, _ lead: Bilingual, _ request: WebRequest, @HTMLBuilder content: () -> HTML) -> Page {
        commonPage(title, lead, section: "programs", request.language, content: content)
    }
}

extension StartDocument {
    var title: Bilingual {
        switch self {
        case .authorization: PublicWebText.startAuthorization
        case .partners: PublicWebText.startPartners
        case .budget: PublicWebText.startBudget
        case .presenters: PublicWebText.startPresenters
        case .privacy: PublicWebText.startPrivacy
        }
    }
}

/// What of a privacy impact assessment follows from the product: what is kept, how long by which source, and who reaches it.
struct PrivacyTables {
    let program: Program
    let areas: [AccessArea]
    let citation: @Sendable (String) -> Bilingual?
    let language: Language

    @HTMLBuilder var html: HTML {
        H.h2 { PublicWebText.startFields(language) }
        Prose.list(Self.fields, language)
        H.h2 { PublicWebText.startClocks(language) }
        Pieces.table(
            caption: PublicWebText.startClocksCaption(name: program.name)(language),
            [PublicWebText.startClock, PublicWebText.startLength, PublicWebText.startFrom, PublicWebText.startSource].map { Column($0(language)) },
            program.clocks.map { clock in
                [clock.kind.words(language), clock.length.words(language), clock.starts.words(language), source(clock)].map { HTML(text: $0) }
            })
        H.h2 { PublicWebText.startWho(language) }
        Pieces.table(
            caption: PublicWebText.startWhoCaption(language),
            [PublicWebText.startRole, PublicWebText.startReaches, PublicWebText.startNever].map { Column($0(language)) },
            Role.allCases.map { role in
                let reach = RoleReach(role)
                return [reach.name, reach.reaches, reach.never].map { HTML(text: $0(language)) }
            })
        H.h2 { PublicWebText.startAreas(language) }
        Pieces.table(
            caption: PublicWebText.startAreasCaption(language),
            [PublicWebText.startArea, PublicWebText.startRead, PublicWebText.startChange].map { Column($0(language)) },
            areas.map { area in [HTML(text: area.words?(language) ?? area.name), names(area.readers), names(area.writers)] })
    }

    /// A definition marks with "our choice" what no document states.
    private func source(_ clock: ClockRule) -> String {
        clock.source.hasPrefix("our choice") ? PublicWebText.startOwnChoice(language) : citation(clock.source)?(language) ?? clock.source
    }

    private func names(_ roles: Set<Role>) -> HTML {
        let names = Role.allCases.filter(roles.contains).map { RoleReach($0).name(language) }
        return HTML(text: names.isEmpty ? PublicWebText.startNobody(language) : names.joined(separator: ", "))
    }

    private static let fields = [
        PublicWebText.fieldName, PublicWebText.fieldContact, PublicWebText.fieldNumbers, PublicWebText.fieldLanguage, PublicWebText.fieldDecisions,
        PublicWebText.fieldConsent, PublicWebText.fieldPresence, PublicWebText.fieldFee, PublicWebText.fieldNotes, PublicWebText.fieldLetters,
        PublicWebText.fieldMarker,
    ]
}

extension ClockKind {
    fileprivate var words: Bilingual {
        switch self {
        case .limitation: PublicWebText.clockLimitation
        case .attendBy: PublicWebText.clockAttendBy
        case .noRearrest: PublicWebText.clockNoRearrest
        case .clearanceNote: PublicWebText.clockClearanceNote
        case .evidenceLimit: PublicWebText.clockEvidenceLimit
        case .marker: PublicWebText.clockMarker
        case .secondEntry: PublicWebText.clockSecondEntry
        case .retention: PublicWebText.clockRetention
        case .decideBy: PublicWebText.clockDecideBy
        }
    }
}
