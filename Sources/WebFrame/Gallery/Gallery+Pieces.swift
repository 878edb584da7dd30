import Core
import Markup

// The page of all that stands together on one page.
extension Gallery {
    private static let number = FileNumber(from: SeededChance(seed: 7))
    private static let day = CivilDate(dayNumber: 20_518)

    var mainPage: Page {
        var page = Page(say(WebFrameText.galleryTitle)) {
            wholePages
            H.h2 { say(WebFrameText.galleryNeeds) }
            needs
            H.h2 { say(WebFrameText.galleryStands) }
            stands
            H.h2 { say(WebFrameText.galleryLists) }
            lists
            H.h2 { say(WebFrameText.galleryForms) }
            fields(request.blankForm(["name": "Étienne", "language": "fr", "contact": "phone"]))
            kinds(request.blankForm())
        }
        page.lead = say(WebFrameText.galleryLead)
        page.identity = IdentityBar(
            number: Self.number.description, name: "Étienne Gagnon-Roy", stage: say(WebFrameText.galleryStage),
            alerts: [say(WebFrameText.galleryAlert)], facts: say(WebFrameText.galleryNext), looksPath: Self.main())
        page.printHeader = Self.number.description
        return page
    }

    private var wholePages: HTML {
        HTML {
            H.div(.class("unprinted")) {
                example("page.printHeader, Pieces.printButton(_:)") {
                    H.p { say(WebFrameText.galleryPrintHow) }
                    H.div(.class("actions")) { Pieces.printButton(say(WebFrameText.galleryPrint)) }
                }
            }
            H.h2 { say(WebFrameText.galleryWhole) }
            H.ul {
                for (path, name) in [
                    (Self.errors(), WebFrameText.galleryErrors), (Self.refusal(), WebFrameText.galleryRefusal), (Self.question(), WebFrameText.galleryQuestion),
                    (Self.confirm(), WebFrameText.galleryConfirm), (Self.forAnybody(), WebFrameText.galleryPublic), (Self.own(), WebFrameText.galleryOwn),
                ] {
                    H.li { H.a(.href(path)) { say(name) } }
                }
            }
        }
    }

    private var needs: HTML {
        HTML {
            example("Pieces.agenda(_:_:), AgendaRow(_:when:distance:what:why:also:action:)") {
                Pieces.agenda(
                    Tone.allCases.map { tone in
                        AgendaRow(
                            tone, when: say(WebFrameText.galleryWhen), distance: tone == .plain ? nil : say(WebFrameText.galleryDistance),
                            what: HTML {
                                Pieces.number(Self.number)
                                language.colon + say(WebFrameText.galleryWhat)
                            },
                            why: tone == .plain ? nil : say(WebFrameText.galleryWhy),
                            also: tone == .urgent ? H.p { say(WebFrameText.galleryAlso) } : nil,
                            action: tone == .plain ? nil : Pieces.link(say(WebFrameText.galleryAct), Self.main(), tone == .urgent ? .primary : .quiet))
                    }, language)
            }
            example("Pieces.agendaWhen(_:today:_:)") {
                for distance in [0, 2, 40] {
                    let when = Pieces.agendaWhen(Self.day.adding(days: distance), today: Self.day, language)
                    H.p { [when.when, when.distance].compactMap { $0 }.joined(separator: ", ") }
                }
            }
            for tone in Tone.allCases {
                example("Pieces.note(.\(tone.rawValue), title:)") {
                    Pieces.note(tone, title: tone == .urgent ? say(WebFrameText.galleryNoteTitle) : nil) { Pieces.crisisLine(language) }
                }
            }
            example("Pieces.crisisLine(_:)") { Pieces.crisisLine(language) }
            example("Pieces.tag(_:_:)") {
                H.p {
                    for tone in Tone.allCases {
                        Pieces.tag(tone.rawValue, tone)
                        " "
                    }
                }
            }
            example("Pieces.empty(_:_:action:)") {
                Pieces.empty(say(WebFrameText.galleryEmptyTitle), say(WebFrameText.galleryEmpty))
                Pieces.empty(
                    say(WebFrameText.galleryEmptyTitle), say(WebFrameText.galleryEmpty),
                    action: Pieces.link(say(WebFrameText.galleryAttach), Self.main(), .primary))
            }
        }
    }

    private var stands: HTML {
        HTML {
            example("Pieces.steps(_:_:isNumbered: true)") {
                Pieces.steps(
                    [
                        Step(.done, title: say(WebFrameText.galleryDone), detail: H.p(.class("small")) { Pieces.date(Self.day, language) }),
                        Step(.now, title: say(WebFrameText.galleryNow), detail: Pieces.link(say(WebFrameText.galleryAct), Self.main(), .primary)),
                        Step(.later, title: say(WebFrameText.galleryLater)),
                    ], language, isNumbered: true)
            }
            example("Pieces.columns(main:side:below:), Pieces.card(_:)") {
                Pieces.columns {
                    Pieces.card(say(WebFrameText.galleryCard)) {
                        H.p { say(WebFrameText.galleryCardText) }
                        example("Pieces.link(_:_:_:)") {
                            H.div(.class("actions")) {
                                Pieces.link(say(WebFrameText.galleryAct), Self.main(), .primary)
                                Pieces.link(say(WebFrameText.galleryAttach), Self.main())
                                Pieces.link(say(WebFrameText.galleryCloseIt), Self.confirm(), .danger)
                            }
                        }
                    }
                    Pieces.card {
                        example("Pieces.timeline(_:), TimelineDay(_:_:)") {
                            Pieces.timeline([
                                TimelineDay(say(WebFrameText.galleryDay), [
                                    .init(say(WebFrameText.galleryMoment), [
                                        .init(say(WebFrameText.galleryEvent)),
                                        .init(say(WebFrameText.galleryDone), detail: H.p(.class("small")) { say(WebFrameText.galleryAlso) }),
                                    ])
                                ])
                            ])
                        }
                    }
                } side: {
                    Pieces.card {
                        example("Pieces.steps(_:_:isCompact: true)") {
                            Pieces.steps(
                                [
                                    Step(.met, title: say(WebFrameText.galleryMet)), Step(.unmet, title: say(WebFrameText.galleryUnmet)),
                                    Step(.unknown, title: say(WebFrameText.galleryUnknown)),
                                ], language, isCompact: true)
                        }
                    }
                    Pieces.card {
                        example("Pieces.facts(_:), Fact(_:_:change:), Pieces.date(_:from:_:_:)") {
                            Pieces.facts([
                                Fact(say(WebFrameText.galleryCourt), Pieces.date(Self.day, from: Self.day.adding(days: -2), language)),
                                Fact(say(WebFrameText.galleryFee), Money(cents: 75_000).text(language), change: (Self.main(), say(WebFrameText.galleryChange))),
                            ])
                        }
                    }
                } below: {
                    H.p { say(WebFrameText.galleryBelow) }
                }
            }
            example("Pieces.number(_:)") { H.p { Pieces.number(Self.number) } }
            example("H.strong(.class(\"reference\"))") {
                H.p { say(WebFrameText.galleryReference) }
                H.p { H.strong(.class("reference"), .translate(false)) { Self.number.description } }
            }
        }
    }

    private var lists: HTML {
        let here = Self.main()
        return HTML {
            example("Pieces.tasks(_:), PageTask(_:_:_:_:_:)") {
                Pieces.tasks([
                    PageTask(say(WebFrameText.galleryWhat), Self.main(), say(WebFrameText.galleryStage), .soon, say(WebFrameText.galleryNext)),
                    PageTask(say(WebFrameText.galleryWhat), nil, say(WebFrameText.galleryWhen), .info),
                    PageTask(say(WebFrameText.galleryWhat), Self.main(), say(WebFrameText.galleryStage), .done),
                ])
            }
            example("Pieces.tabs(_:_:), Tab(_:_:count:isCurrent:)") {
                Pieces.tabs(say(WebFrameText.galleryLists), [
                    Tab(say(WebFrameText.galleryOpen), here, count: say(WebFrameText.galleryCount(n: 340)), isCurrent: true),
                    Tab(say(WebFrameText.galleryEnded), here, count: say(WebFrameText.galleryCount(n: 1))),
                ])
            }
            example("Pieces.narrowed(_:_:clear:), Chip(_:without:says:)") {
                Pieces.narrowed(
                    say(WebFrameText.galleryNarrowed),
                    [WebFrameText.galleryOpen, WebFrameText.galleryFrench].map {
                        Chip(say($0), without: here, says: say(WebFrameText.galleryRemove(what: $0)))
                    }, clear: (here, say(WebFrameText.galleryClear)))
            }
            example("Pieces.orders(_:id:_:)") {
                Pieces.orders(say(WebFrameText.galleryOrdered), [
                    Tab(say(WebFrameText.galleryNewest), here, isCurrent: true), Tab(say(WebFrameText.galleryNumber), here),
                ])
            }
            example("Pieces.table(caption:_:_:totals:isCaptionSeen:)") { table }
            example("Pieces.pages(_:)") {
                Pieces.pages(say(WebFrameText.galleryPages)) {
                    H.p { say(WebFrameText.galleryShowing) }
                    Pieces.link(say(WebFrameText.galleryFurther), here)
                }
            }
            example("Pieces.search(action:label:value:_:)") { Pieces.search(action: here, label: say(WebFrameText.gallerySearch), language) }
        }
    }

    private var table: HTML {
        let rows = [(Self.day, 50_000), (Self.day.adding(days: 28), 12_550)].map { day, cents in
            [Pieces.date(day, language), HTML(text: say(WebFrameText.galleryOrder)), HTML(text: Money(cents: cents).text(language))]
        }
        return Pieces.table(
            caption: say(WebFrameText.galleryPayments),
            [Column(say(WebFrameText.galleryDate)), Column(say(WebFrameText.galleryHow)), Column(say(WebFrameText.galleryAmount), isFigure: true)],
            rows, totals: [HTML(text: say(WebFrameText.galleryTotal)), HTML(), HTML(text: Money(cents: 62_550).text(language))])
    }
}
