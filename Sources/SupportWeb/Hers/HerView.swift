import Core
import Markup
import Support
import SupportDesk
import WebFrame

/// Her own page, part by part: her words first, and at its end what is kept and who has looked.
struct HerView {
    let hers: HerPage
    let form: FormView
    let request: WebRequest

    private var language: Language { request.language }

    var page: Page {
        var shown = Page(SupportWebText.hersTitle(language)) {
            if !hers.plan.status.isOpen || hers.plan.status == .paused { Pieces.note { H.p { SupportWebText.hersStands(status: hers.plan.status.name)(language) } } }
            if let until = hers.keptUntil { H.p { SupportWebText.hersKeptUntil(date: until)(language) } }
            if !hers.about.wantsFirst.isEmpty {
                H.h2 { SupportWebText.hersFirst(language) }
                H.p(.class("kept")) { H.bdi { hers.about.wantsFirst } }
            }
            items
            appointments
            crisis
            referrals
            releases
            kept
            form.button(action: SupportPaths.leave(), SupportWebText.hersLeave, .quiet)
        }
        shown.width = .narrow
        shown.isOwn = true
        shown.foot = Pieces.crisisLine(language)
        return shown
    }

    @HTMLBuilder private var items: HTML {
        H.h2 { SupportWebText.hersItems(language) }
        if hers.items.isEmpty { H.p { SupportWebText.hersItemsNone(language) } }
        ItemList(items: hers.items, language: language, path: { SupportPaths.hersItem($0) }, saysWhoSees: true).html
        if hers.refusal(of: .add(.step)) == nil {
            H.div(.class("actions")) { Pieces.link(SupportWebText.hersAdd(language), SupportPaths.hersAdd(), .primary) }
        }
    }

    @HTMLBuilder private var appointments: HTML {
        let coming = hers.appointments.filter { $0.appointment.on >= hers.today }
        if !coming.isEmpty {
            H.h2 { SupportWebText.appointments(language) }
            H.ul { for one in coming { H.li { one.appointment.sentence(language).capitalizedFirst } } }
        }
    }

    @HTMLBuilder private var crisis: HTML {
        if !hers.about.crisis.isEmpty {
            H.h2 { SupportWebText.aboutCrisis(language) }
            H.p(.class("kept")) { H.bdi { hers.about.crisis } }
        }
    }

    @HTMLBuilder private var referrals: HTML {
        if !hers.referrals.isEmpty {
            H.h2 { SupportWebText.hersReferrals(language) }
            for one in hers.referrals {
                Pieces.card {
                    ReferralFacts(referral: one, today: hers.today, language: language, isHers: true).html
                    if hers.refusal(of: .takeBack(one.referral)) == nil {
                        H.p { H.a(.href(SupportPaths.hersReferral(one.referral.id))) { SupportWebText.referralTakeBack(language) } }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var releases: HTML {
        H.h2 { SupportWebText.hersReleases(language) }
        ReleaseList(releases: hers.releases, items: hers.items, today: hers.today, language: language, path: { SupportPaths.hersRevoke($0) }, isHers: true).html
        if hers.plan.status.isOpen { H.p { H.a(.href(SupportPaths.hersRelease())) { SupportWebText.hersReleaseAdd(language) } } }
    }

    @HTMLBuilder private var kept: HTML {
        H.h2 { SupportWebText.hersKept(language) }
        H.p { SupportWebText.hersKeptText(n: hers.notes)(language) }
        H.ul {
            H.li { H.a(.href(SupportPaths.hersAbout())) { SupportWebText.hersAboutTitle(language) } }
            H.li { H.a(.href(SupportPaths.hersRest())) { SupportWebText.hersRestTitle(language) } }
            H.li { H.a(.href(SupportPaths.hersOff())) { SupportWebText.hersOffTitle(language) } }
        }
        H.h2 { SupportWebText.hersLooks(language) }
        if hers.looks.isEmpty { H.p { SupportWebText.hersLooksNone(language) } }
        H.ul { for line in lookLines.prefix(10) { H.li { line(language) } } }
    }

    /// One line for each day and whoever looked on it, the latest first.
    private var lookLines: [Bilingual] {
        var lines: [Bilingual] = []
        for look in hers.looks {
            let day = request.zone.date(of: look.at)
            let line = look.who == .worker ? SupportWebText.hersLookWorker(date: day) : SupportWebText.hersLookReceiver(date: day)
            if !lines.contains(line) { lines.append(line) }
        }
        return lines
    }
}
