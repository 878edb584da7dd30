import Core
import Markup
import Support
import SupportDesk
import WebFrame

/// The fields of a referral to a service, drawn and read side by side: to whom, and with what consent.
struct ReferralForm {
    let services: [SupportService]
    let items: [PlanWords]

    /// Beyond so many a list of radio buttons is too long to be looked through.
    private static let mostRadios = 7
    private static let byHand = "by-hand"
    private var release: ReleaseForm { ReleaseForm(items: items, isHers: false) }

    func fields(_ form: FormView) -> HTML {
        HTML {
            if !services.isEmpty {
                let options = services.map { Option($0.id, $0.label, hint: $0.hint) } + [Option(Self.byHand, SupportWebText.referByHand)]
                if services.count <= Self.mostRadios {
                    form.radios("service", SupportWebText.referService, options)
                } else {
                    form.select("service", SupportWebText.referService, options)
                }
            }
            form.text(
                "name", SupportWebText.referName, hint: services.isEmpty ? nil : SupportWebText.referNameHint, width: .half,
                isOptional: !services.isEmpty)
            form.text("telephone", SupportWebText.referTelephone, kind: .telephone, width: .half, isOptional: !services.isEmpty)
            form.radios("consent", SupportWebText.referConsent, Self.consents)
            form.radios("what", SupportWebText.releaseWhat, release.options, isOptional: true)
            form.text("why", SupportWebText.releaseWhy, isOptional: true)
            form.date("until", SupportWebText.releaseLast, hint: SupportWebText.releaseLastHint, isOptional: true)
        }
    }

    /// Throws ``FieldErrors`` with everything that is wrong.
    func read(_ form: inout FormReader) throws -> NewReferral {
        let chosen = services.isEmpty ? nil : form.choice("service", SupportWebText.referService, among: services.map(\.id) + [Self.byHand])
        let service = chosen.flatMap { answer in services.first { $0.id == form.fields.first("service") } }
        let name = service == nil ? form.text("name", SupportWebText.referName, max: 120) : nil
        let telephone = service == nil ? form.text("telephone", SupportWebText.referTelephone, max: 40) : nil
        let agreed = form.choice("consent", SupportWebText.referConsent, among: Self.consents.map(\.value))
        var consent: (what: Answer<String>, why: Answer<String>, until: Answer<CivilDate>)?
        if form.fields.first("consent") == "yes" {
            consent = (
                form.choice("what", SupportWebText.releaseWhat, among: release.options.map(\.value)), form.text("why", SupportWebText.releaseWhy),
                form.date("until", SupportWebText.releaseLast)
            )
        }
        try form.check()
        _ = try agreed.value
        return NewReferral(
            listing: service?.id, service: try service?.name ?? name?.value ?? "", telephone: try service?.telephone ?? telephone?.value ?? "",
            consent: try consent.map { consent in
                NewReferral.Consent(
                    ReleaseTerms(what: ReleaseForm.what(try consent.what.value), to: .service, until: try consent.until.value), why: try consent.why.value)
            })
    }

    /// The answers, to be read back to her.
    func facts(_ referral: NewReferral, _ language: Language) -> [Fact] {
        [Fact(SupportWebText.referTelephone(language), H.span(.class("call")) { referral.telephone })]
            + (referral.consent.map { release.facts($0.terms, ReleaseWords(to: referral.service, why: $0.why), language) } ?? [])
    }

    private static let consents = [
        Option("no", SupportWebText.referConsentNo, hint: SupportWebText.referConsentNoHint),
        Option("yes", SupportWebText.referConsentYes, hint: SupportWebText.referConsentYesHint),
    ]
}

extension SupportService {
    /// "Prairie Lily House, 780-555-0150"
    var label: Bilingual { Bilingual(en: "\(name), \(telephone)", fr: "\(name), \(telephone)") }

    /// What the directory says of it: area, languages, places, wait.
    var hint: Bilingual {
        Bilingual { language in
            [
                area(language), languages, places.map { SupportWebText.referPlaces(n: $0)(language) },
                waitWeeks.map { SupportWebText.referWait(n: $0)(language) },
            ].compactMap { $0 }.joined(separator: "; ")
        }
    }
}

/// What is known of one referral, for her worker and on her own page.
struct ReferralFacts {
    let referral: PlanReferral
    let today: CivilDate
    let language: Language
    var isHers = false

    @HTMLBuilder var html: HTML {
        Pieces.facts(
            [
                Fact(SupportWebText.referService(language), H.bdi { referral.words.service }),
                Fact(SupportWebText.referTelephone(language), H.span(.class("call")) { referral.words.telephone }),
                Fact(SupportWebText.referralMade(language), facts.made.text(language)),
                Fact(SupportWebText.referralConsent(language), consent(language)), call.map { Fact(SupportWebText.referralCall(language), $0(language)) },
                referral.words.handOver?.first.map { day in
                    Fact(
                        SupportWebText.referralFirst(language),
                        [day.text(language), referral.words.handOver?.at?.text(language)].compactMap { $0 }.joined(separator: ", "))
                },
                Fact(SupportWebText.referralOutcome(language), outcome(language)),
            ].compactMap { $0 })
    }

    private var facts: ServiceReferral { referral.referral }

    private var consent: Bilingual {
        if facts.takenBack != nil { return SupportWebText.referralTaken }
        guard let consent = facts.consent else { return isHers ? SupportWebText.referralNumberHers : SupportWebText.referralNumber }
        if consent.revoked != nil { return SupportWebText.referralRevoked }
        return consent.isOpen(on: today) ? SupportWebText.releaseUntil(date: consent.until) : SupportWebText.releaseOver(date: consent.until)
    }

    private var call: Bilingual? {
        referral.words.handOver.map { SupportWebText.referralCalled(date: $0.on, by: $0.by, with: $0.with) }
    }

    private var outcome: Bilingual {
        facts.answer.map { SupportWebText.referralHeard(outcome: $0.outcome.name, date: $0.on) } ?? SupportWebText.referralNothing
    }
}

/// The referrals of a plan on its page, with those first whose outcome somebody should ask for.
struct ReferralList {
    let plan: PlanPage
    let language: Language

    @HTMLBuilder var html: HTML {
        H.h2 { SupportWebText.referrals(language) }
        if plan.referrals.isEmpty { H.p { SupportWebText.referralsNone(language) } }
        H.ul(.class("plain")) {
            for one in plan.referrals {
                H.li {
                    H.p {
                        H.a(.href(SupportPaths.referral(plan.number, one.referral.id))) { H.bdi { one.words.service } }
                        ", " + one.referral.made.text(language) + " "
                        if one.referral.takenBack != nil {
                            Pieces.tag(SupportWebText.releaseRevoked(language), .plain)
                        } else if one.referral.isToAsk(on: plan.today) {
                            Pieces.tag(SupportWebText.referralAsk(language), .soon)
                        } else if let answer = one.referral.answer {
                            Pieces.tag(answer.outcome.name(language), answer.outcome.tone)
                        }
                    }
                }
            }
        }
        H.p { H.a(.href(SupportPaths.refer(plan.number))) { SupportWebText.referTitle(language) } }
    }
}

extension ServiceReferral.Outcome {
    /// Being turned away is no failure of hers: nothing is red.
    var tone: Tone {
        switch self {
        case .takenOn: .done
        case .waiting: .info
        case .full, .unfit, .herChoice, .noAnswer: .plain
        }
    }
}
