import ConcernForm
import Core
import Markup
import Support
import SupportDesk
import WebFrame

// A plan, as the worker who goes along with her reads it.
extension SupportPages {
    var planRoutes: [Route] {
        [
            Route(.get, SupportPaths.plan, .roles(.supportWorker), name: "plan.page") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                let names = await names(behind: try request.actor.grant)
                return request.page(PlanView(plan: plan, names: names, form: request.blankForm(), request: request).page)
            }
        ]
    }

    /// A page about one plan, with the way back to it.
    func framed(
        _ plan: PlanPage, _ title: Bilingual, lead: Bilingual? = nil, _ form: FormView, @HTMLBuilder content: () -> HTML
    ) -> Page {
        var page = Page("\(title(form.language)), \(plan.number)", heading: title(form.language), form: form, content: content)
        page.lead = lead?(form.language)
        page.width = .narrow
        page.section = "plans"
        page.back = (SupportPaths.plan(plan.number), plan.number.description)
        return page
    }
}

/// The worker's page of a plan, part by part.
struct PlanView {
    let plan: PlanPage
    /// Of the agency's workers, by actor.
    let names: [String: String]
    let form: FormView
    let request: WebRequest

    private var language: Language { request.language }
    private var number: FileNumber { plan.number }

    var page: Page {
        var shown = Page("\(SupportWebText.planTitle(language)), \(number)", heading: plan.about.name, form: form) {
            H.p {
                Pieces.tag(plan.plan.status.name(language), plan.plan.status.tone)
                " "
                Pieces.number(number)
                " · "
                SupportWebText.planSince(date: plan.opened)(language)
            }
            if plan.plan.heardLimits == nil {
                Pieces.note(.soon) {
                    H.p { SupportWebText.limitsMissing(language) }
                    H.p { H.a(.href(SupportPaths.limits(number))) { SupportWebText.limitsTitle(language) } }
                }
            }
            Pieces.columns {
                first
                items
                appointments
                ReferralList(plan: plan, language: language).html
                notes
            } side: {
                about
                charge
                releases
                herPage
                standing
                H.p { H.a(.href(SupportPaths.concern(number))) { ConcernFormText.title(language) } }
            }
        }
        shown.section = "plans"
        shown.back = (SupportPaths.plans(), SupportWebText.listTitle(language))
        return shown
    }

    @HTMLBuilder private var first: HTML {
        if !plan.about.wantsFirst.isEmpty {
            H.h2 { SupportWebText.aboutFirst(language) }
            H.p(.class("kept")) { H.bdi { plan.about.wantsFirst } }
        }
    }

    @HTMLBuilder private var items: HTML {
        H.h2 { SupportWebText.itemsTitle(language) }
        if plan.items.isEmpty { H.p { SupportWebText.itemsNone(language) } }
        ItemList(items: plan.items, language: language, path: { SupportPaths.item(number, $0) }).html
        if plan.refusal(of: .add(.step)) == nil {
            H.div(.class("actions")) { Pieces.link(SupportWebText.itemAdd(language), SupportPaths.add(number), .primary) }
        }
    }

    @HTMLBuilder private var appointments: HTML {
        H.h2 { SupportWebText.appointments(language) }
        let coming = plan.appointments.filter { $0.appointment.on >= plan.today }
        if coming.isEmpty { H.p { SupportWebText.appointmentsNone(language) } }
        H.ul(.class("plain")) {
            for one in coming {
                H.li {
                    H.p { one.appointment.sentence(language) }
                    form.button(
                        action: SupportPaths.appointment(number), SupportWebText.appointmentDrop(date: one.appointment.on), fields: ["drop": one.id.text])
                }
            }
        }
        H.p { H.a(.href(SupportPaths.appointment(number))) { SupportWebText.appointmentAdd(language) } }
    }

    @HTMLBuilder private var notes: HTML {
        H.h2 { SupportWebText.notes(language) }
        for note in plan.notes {
            Pieces.card {
                let who = names[note.author] ?? SupportWebText.noteSomebody(language)
                H.p(.class("small")) { SupportWebText.noteBy(date: request.zone.date(of: note.at), who: who)(language) }
                H.p(.class("kept")) { H.bdi { note.text } }
            }
        }
        H.p { H.a(.href(SupportPaths.note(number))) { SupportWebText.noteTitle(language) } }
    }

    @HTMLBuilder private var about: HTML {
        H.h2 { SupportWebText.aboutTitle(language) }
        Pieces.facts(
            [
                Fact(SupportWebText.aboutLanguage(language), (plan.language == "fr" ? SupportWebText.languageFr : SupportWebText.languageEn)(language)),
                Fact(SupportWebText.aboutReach(language), plan.about.reach.orNone(language)),
                plan.about.when.isEmpty ? nil : Fact(SupportWebText.aboutWhen(language), plan.about.when),
                Fact(SupportWebText.aboutVoicemail(language), (plan.about.isVoicemailAllowed ? SupportWebText.yes : SupportWebText.no)(language)),
                plan.about.crisis.isEmpty ? nil : Fact(SupportWebText.aboutCrisis(language), plan.about.crisis),
                Fact(SupportWebText.limitsFact(language), plan.plan.heardLimits?.text(language) ?? SupportWebText.none(language)),
            ].compactMap { $0 })
        H.p { H.a(.href(SupportPaths.about(number))) { SupportWebText.aboutChange(language) } }
    }

    @HTMLBuilder private var charge: HTML {
        H.h2 { SupportWebText.chargeTitle(language) }
        if let charge = plan.charge {
            Pieces.facts(
                [
                    Fact(SupportWebText.chargeWhat(language), charge.charge.what),
                    Fact(SupportWebText.chargeCourtOn(language), charge.courtOn?.text(language, .long) ?? SupportWebText.none(language)),
                    charge.charge.court.isEmpty ? nil : Fact(SupportWebText.chargeCourt(language), charge.charge.court),
                    charge.charge.counsel.isEmpty ? nil : Fact(SupportWebText.chargeCounsel(language), charge.charge.counsel),
                ].compactMap { $0 })
        } else {
            H.p { SupportWebText.chargeNone(language) }
        }
        H.p { H.a(.href(SupportPaths.charge(number))) { SupportWebText.chargeChange(language) } }
    }

    @HTMLBuilder private var releases: HTML {
        H.h2 { SupportWebText.releasesTitle(language) }
        ReleaseList(releases: plan.releases, items: plan.items, today: plan.today, language: language, path: { SupportPaths.revoke(number, $0) }).html
        H.p { H.a(.href(SupportPaths.release(number))) { SupportWebText.releaseTitle(language) } }
    }

    @HTMLBuilder private var herPage: HTML {
        H.h2 { SupportWebText.herPageTitle(language) }
        H.p { (plan.plan.hasOwnPage ? SupportWebText.herPageOn : SupportWebText.herPageOff)(language) }
        H.p { H.a(.href(SupportPaths.herPage(number))) { (plan.plan.hasOwnPage ? SupportWebText.herPageAgain : SupportWebText.herPageOpen)(language) } }
    }

    @HTMLBuilder private var standing: HTML {
        H.h2 { SupportWebText.standTitle(language) }
        H.p { SupportWebText.standNow(status: plan.plan.status.name)(language) }
        H.p { H.a(.href(SupportPaths.stand(number))) { SupportWebText.standChange(language) } }
        if plan.plan.status != .active { H.p { H.a(.href(SupportPaths.disposal(number))) { SupportWebText.keepingTitle(language) } } }
    }
}

extension String {
    func orNone(_ language: Language) -> String { isEmpty ? SupportWebText.none(language) : self }
}

extension Appointment {
    /// "Thursday, March 12, 2026, 2:30 p.m.: shelter"
    var sentence: Bilingual {
        Bilingual { language in
            [on.text(language, .long), at?.text(language)].compactMap { $0 }.joined(separator: ", ") + language.colon + what
        }
    }
}
