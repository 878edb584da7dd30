import Core
import Testing

@testable import Support

@Suite struct PlanRulesTests {
    private static let chance = SeededChance(seed: 1)
    private static let today = CivilDate(year: 2026, month: 11, day: 28)!

    private func plan(_ status: PlanStatus = .active, limits: Bool = true, page: Bool = true) -> Plan {
        Plan(id: PlanID(from: Self.chance), status: status, worker: "account:w", heardLimits: limits ? Self.today : nil, hasOwnPage: page)
    }

    private static func item(_ author: PlanHand.Kind, shown: Bool) -> PlanItem {
        PlanItem(id: PlanItemID(from: chance), kind: .step, area: .housing, isShown: shown, author: author)
    }

    private static let hers = item(.hers, shown: true)
    private static let hidden = item(.hers, shown: false)
    private static let together = item(.worker, shown: true)

    private static func terms(
        _ what: ReleaseTerms.What = .engaged, to recipient: ReleaseTerms.Recipient = .service, days: Int = 30, revoked: Instant? = nil
    ) -> ReleaseTerms { ReleaseTerms(what: what, to: recipient, until: today.adding(days: days), revoked: revoked) }

    private static func referral(_ consent: ReleaseTerms? = terms(), made: CivilDate = today, _ outcome: ServiceReferral.Answer? = nil, takenBack: CivilDate? = nil)
        -> ServiceReferral
    { ServiceReferral(id: ServiceReferralID(from: chance), made: made, consent: consent, answer: outcome, takenBack: takenBack) }

    /// One of each deed.
    private static let deeds: [PlanDeed] = [
        .add(.goal), .add(.step), .reword(together), .set(together, .done), .show(hers, false), .delete(together), .turn(.pause), .turn(.move),
        .turn(.finish), .turn(.comeBack), .tellAboutHer, .readLimits, .openOwnPage, .closeOwnPage, .release(terms()), .revoke(terms()), .note,
        .setAppointment, .noteCharge, .refer(nil), .raiseConcern, .assign, .handOver(referral()), .noteOutcome(referral(), on: today), .takeBack(referral()),
    ]

    private func code(_ deed: PlanDeed, _ hand: PlanHand, _ plan: Plan) -> String? { plan.refusal(of: deed, by: hand, today: Self.today)?.code }

    @Test func whatEachHandDoes() {
        // A plan in which each deed has something to do: resting, so that she can go on, and with a page, which a worker needn't open again.
        func does(_ hand: PlanHand) -> [Int] {
            Self.deeds.indices.filter { index in
                let plan = plan(Self.deeds[index] == .turn(.pause) ? .active : .paused, page: Self.deeds[index] != .openOwnPage || hand == .hers)
                return code(Self.deeds[index], hand, plan) == nil
            }
        }
        let hers: Set = [0, 1, 2, 3, 4, 5, 6, 9, 10, 13, 14, 15, 24]
        #expect(Set(does(.hers)) == hers)
        #expect(Set(does(.worker("account:w"))) == Set(Self.deeds.indices).subtracting([4, 21]))
        #expect(does(.supervisor) == [21])
        #expect(does(.worker("account:other")).isEmpty)
    }

    @Test func theWorkerNeitherChangesNorDeletesHerWords() {
        for deed in [PlanDeed.reword(Self.hers), .delete(Self.hers)] {
            #expect(code(deed, .worker("account:w"), plan()) == "plan-her-words")
            #expect(code(deed, .hers, plan()) == nil)
        }
        #expect(code(.set(Self.hers, .done), .worker("account:w"), plan()) == nil)
    }

    @Test func whatSheKeepsToHerselfIsNobodyElses() {
        #expect(code(.set(Self.hidden, .done), .worker("account:w"), plan()) == "plan-item-hers")
        #expect(code(.set(Self.hidden, .done), .hers, plan()) == nil)
        #expect(code(.show(Self.hidden, true), .hers, plan()) == nil)
        #expect(code(.show(Self.together, false), .hers, plan()) == nil)
        #expect(code(.show(Self.together, false), .worker("account:w"), plan()) == "plan-hers-to-show")
    }

    @Test func herPageIsOffUntilSheAsks() {
        let off = plan(page: false)
        for deed in Self.deeds { #expect(code(deed, .hers, off) == "plan-page-off") }
        #expect(code(.openOwnPage, .worker("account:w"), off) == nil)
        #expect(code(.openOwnPage, .worker("account:w"), plan()) == "plan-page-on")
        #expect(code(.closeOwnPage, .hers, plan()) == nil)
    }

    @Test(arguments: PlanStatus.allCases) func fromEachEndingSheComesBackToTheSamePlan(status: PlanStatus) {
        let comeBack = code(.turn(.comeBack), .worker("account:w"), plan(status))
        #expect(comeBack == (status == .active ? "plan-is-so" : nil))
        #expect(code(.turn(.comeBack), .hers, plan(status)) == comeBack)
        // Adding waits for coming back; taking back what was let known never waits.
        #expect(code(.add(.step), .hers, plan(status)) == (status.isOpen ? nil : "plan-closed"))
        #expect(code(.revoke(Self.terms()), .hers, plan(status)) == nil)
        #expect(code(.turn(.pause), .hers, plan(status)) == [.active: nil, .paused: "plan-is-so"][status, default: "plan-closed"])
    }

    @Test func theCrownIsToldNoMoreThanThatSheIsAtItOrHasDoneIt() {
        let item = ReleaseTerms.What.item(Self.hers.id)
        for hand in [PlanHand.hers, .worker("account:w")] {
            #expect(code(.release(Self.terms(item, to: .prosecutor)), hand, plan()) == "release-too-much")
            #expect(code(.release(Self.terms(.appointments, to: .prosecutor)), hand, plan()) == "release-too-much")
            #expect(code(.release(Self.terms(.engaged, to: .prosecutor)), hand, plan()) == nil)
            #expect(code(.release(Self.terms(.completed, to: .prosecutor)), hand, plan()) == nil)
            #expect(code(.release(Self.terms(item)), hand, plan()) == nil)
        }
    }

    @Test func aConsentHasALastDayWithinAYear() {
        let year = Self.today.days(until: Self.today.adding(months: 12))
        #expect(code(.release(Self.terms(days: -1)), .hers, plan()) == "release-past")
        #expect(code(.release(Self.terms(days: 0)), .hers, plan()) == nil)
        #expect(code(.release(Self.terms(days: year)), .hers, plan()) == nil)
        #expect(code(.release(Self.terms(days: year + 1)), .hers, plan()) == "release-too-long")
    }

    @Test func aReleaseIsReadUntilItsLastDayAndNotOnceItIsTakenBack() {
        #expect(Self.terms(days: 0).isOpen(on: Self.today))
        #expect(!Self.terms(days: 0).isOpen(on: Self.today.adding(days: 1)))
        let revoked = Self.terms(revoked: Instant(milliseconds: 0))
        #expect(!revoked.isOpen(on: Self.today))
        #expect(code(.revoke(revoked), .hers, plan()) == "release-revoked")
    }

    @Test func theLimitsOfConfidentialityAreReadBeforeAWorkerPassesAnythingOn() {
        let unread = plan(limits: false)
        #expect(code(.raiseConcern, .worker("account:w"), unread) == "plan-limits-first")
        #expect(code(.release(Self.terms()), .worker("account:w"), unread) == "plan-limits-first")
        // By her own hand she reads them on the page itself.
        #expect(code(.release(Self.terms()), .hers, unread) == nil)
        #expect(code(.raiseConcern, .worker("account:w"), plan(.moved)) == nil)
    }

    @Test func nobodySpeaksForHerWithoutHerConsentOrLongerThanItHolds() {
        let worker = PlanHand.worker("account:w")
        #expect(code(.refer(nil), worker, plan(limits: false)) == "plan-limits-first")
        #expect(code(.refer(Self.terms(.completed, to: .prosecutor)), worker, plan()) == nil)
        #expect(code(.refer(Self.terms(.appointments, to: .prosecutor)), worker, plan()) == "release-too-much")
        #expect(code(.refer(Self.terms(days: -1)), worker, plan()) == "release-past")
        #expect(code(.handOver(Self.referral(nil)), worker, plan()) == "referral-number-alone")
        #expect(code(.handOver(Self.referral(Self.terms(days: -1))), worker, plan()) == "referral-consent-over")
        #expect(code(.handOver(Self.referral(Self.terms(revoked: Instant(milliseconds: 0)))), worker, plan()) == "referral-consent-over")
        #expect(code(.handOver(Self.referral(Self.terms(days: 0))), worker, plan()) == nil)
        let back = Self.referral(takenBack: Self.today)
        for deed in [PlanDeed.handOver(back), .noteOutcome(back, on: Self.today), .takeBack(back)] {
            #expect(code(deed, worker, plan()) == "referral-taken-back")
        }
        // Taking back never waits, also where a plan has ended.
        for status in PlanStatus.allCases { #expect(code(.takeBack(Self.referral()), .hers, plan(status)) == nil) }
    }

    @Test func whatCameOfAReferralIsAskedForUntilThereIsALastWord() {
        let (worker, days) = (PlanHand.worker("account:w"), ServiceReferral.askAfterDays)
        let made = Self.today.adding(days: -days)
        #expect(Self.referral(made: made).isToAsk(on: Self.today))
        #expect(!Self.referral(made: made.adding(days: 1)).isToAsk(on: Self.today))
        #expect(!Self.referral(made: made, takenBack: made).isToAsk(on: Self.today))
        for outcome in ServiceReferral.Outcome.allCases {
            #expect(Self.referral(made: made.adding(days: -30), .init(outcome, on: made)).isToAsk(on: Self.today) == [.waiting, .noAnswer].contains(outcome))
            #expect(!Self.referral(made: made, .init(outcome, on: Self.today)).isToAsk(on: Self.today))
        }
        for (day, refused) in [(-1, "referral-day"), (0, nil), (days, nil), (days + 1, "referral-day")] as [(Int, String?)] {
            #expect(code(.noteOutcome(Self.referral(made: made), on: made.adding(days: day)), worker, plan()) == refused)
        }
    }

    @Test func eachRefusalSaysWhatToDoInBothLanguages() {
        var seen: Set<String> = []
        for status in PlanStatus.allCases {
            for hand in [PlanHand.hers, .worker("account:w"), .worker("account:x"), .supervisor] {
                for deed in Self.deeds {
                    for page in [true, false] {
                        guard let refusal = plan(status, limits: false, page: page).refusal(of: deed, by: hand, today: Self.today) else { continue }
                        seen.insert(refusal.code)
                        #expect(refusal.sentence.en.hasSuffix(".") && refusal.sentence.fr.hasSuffix("."), "\(refusal.code)")
                    }
                }
            }
        }
        #expect(seen.isSuperset(of: ["plan-page-off", "plan-workers-part", "plan-another-workers", "plan-closed", "plan-is-so", "plan-limits-first"]))
    }
}
