import Core
import Markup
import Support
import SupportDesk
import WebFrame

// Where she was sent on, on her own page: she takes it back there.
extension SupportPages {
    var herReferralRoutes: [Route] {
        [
            Route(.get, SupportPaths.hersReferral, .everyone, name: "steps.service") { request, id in
                try await hers(request) { page, _ in
                    guard let one = page.referrals.first(where: { $0.referral.id == id }) else { return .redirect(SupportPaths.hers()) }
                    return request.page(takeBackPage(page, one, request.blankForm()))
                }
            },
            Route(.post, SupportPaths.hersReferral, .everyone, name: "steps.service.do") { request, id in
                try await hers(request) { page, session in
                    guard let one = page.referrals.first(where: { $0.referral.id == id }) else { return .redirect(SupportPaths.hers()) }
                    return try await request.submit(showing: { takeBackPage(page, one, $0) }) { form in
                        try await changeHers(.takeBack(id), session, form, request)
                    }
                }
            },
        ]
    }

    private func takeBackPage(_ hers: HerPage, _ one: PlanReferral, _ form: FormView) -> Page {
        hers.framed(SupportWebText.referralTakeBack, form) {
            ReferralFacts(referral: one, today: hers.today, language: form.language, isHers: true).html
            if let refusal = hers.refusal(of: .takeBack(one.referral)) {
                Pieces.note { H.p { refusal.sentence(form.language) } }
            } else {
                H.p { SupportWebText.hersTakeBackEffect(form.language) }
                form.button(action: SupportPaths.hersReferral(one.referral.id), SupportWebText.referralTakeBack, .danger)
            }
        }
    }
}
