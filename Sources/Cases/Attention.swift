import Core
import Programs

/// Something that needs a person, and by when. Today, reminders and the Queue read these from their projection,
/// which is written with each event and can be rebuilt.
public struct Attention: Sendable, Hashable {
    public let kind: Kind
    /// Due at the end of this day. A thing that can't wait is due on the day it arose.
    public let due: CivilDate

    public init(kind: Kind, due: CivilDate) {
        self.kind = kind
        self.due = due
    }

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A child may be in danger: due at once, repeated until the report to the authority is recorded.
        case childReport = "child-report"
        /// A worry about self-harm: the same day. The agency's staff alone.
        case worry
        /// In court, and nobody has confirmed the ending yet.
        case court
        /// The same for somebody who has done everything: if nobody appears there may be a warrant all the same. No act dismisses it
        /// but a confirmed ending, or another date.
        case warrantRisk = "warrant-risk"
        /// The watch is on and no next date is known.
        case noCourtDate = "no-court-date"
        /// What was agreed will be done only after the next court date.
        case courtBeforeCompletion = "court-before-completion"
        /// A later date was asked for, and no answer is recorded.
        case adjournment
        /// Nobody has said who will be in court.
        case whoAttends = "who-attends"
        /// The time of the note on the police record is over; nobody has confirmed that it was taken off.
        case noteRemoval = "note-removal"
        /// Completed and reported; the ending isn't confirmed.
        case confirmEnding = "confirm-ending"
        /// A gate that was met when the person was enrolled no longer is.
        case gateUnmet = "gate-unmet"
        /// Waits for the decider.
        case decide
        /// Possible match of the once-only marker: somebody must look.
        case match
        /// Eligible, and no offer made yet.
        case offer
        /// Offered: rights, consent and acceptance are asked.
        case answerOffer = "answer-offer"
        /// The person said yes on their own page: somebody reads it to them and hears it in their voice.
        case confirmConsent = "confirm-consent"
        /// The person asked on their own page to stop: somebody speaks with them, before the Crown is told.
        case stopAsked = "stop-asked"
        /// The person gave another way of being reached: none is used until somebody has spoken with them.
        case contactAsked = "contact-asked"
        /// The person asked to pay less, later or nothing.
        case reliefAsked = "relief-asked"
        case agree
        case schedule
        case classDay = "class-day"
        /// After the class: sessions of therapy are still to be held.
        case therapy
        /// After the class: nobody has recorded whether therapy is needed.
        case assessment
        /// After the class: the fee isn't settled.
        case feeOwed = "fee-owed"
        /// After the class: a condition of the decision isn't met.
        case condition
        /// After the class: all else is done, and a new arrest or an open concern stands in the way.
        case conduct
        /// Before the class, where the program asks the fee before it.
        case fee
        case report
        case callBack = "call-back"
        /// The 12 months of summary proceedings end.
        case limitation
        /// The agreed period ends.
        case agreementEnd = "agreement-end"
        /// The class has to be attended by then.
        case attendBy = "attend-by"
        case close
        /// Carried over from the paper file: somebody has to look at it and confirm.
        case confirmPaper = "confirm-paper"

        /// Seen by the agency's staff alone.
        public var isAgencysAlone: Bool {
            [.worry, .callBack, .confirmConsent, .stopAsked, .contactAsked, .reliefAsked, .fee, .therapy, .assessment, .feeOwed, .condition, .conduct].contains(self)
        }
    }
}

extension Case {
    /// What needs a person in this case, most urgent first. A case that is on the watch is never without one:
    /// until its ending is confirmed there is a court date ahead, or the alarm that there is none.
    public func attentions(under program: Program) -> [Attention] {
        let stage = stage(under: program)
        if stage == .disposed { return [] }
        var found = urgentAttentions
        if stage == .ended || stage == .closed {
            if stage == .ended { found.append(Attention(kind: .close, due: ending?.happened.date ?? referred.happened.date)) }
            found += noteAttention(program)
        } else {
            let step = stepAttention(program, stage)
            found += courtAttentions(program) + alarms(program) + (step.map { [$0] } ?? [])
            if death == nil { found += ownAttentions(program) + clockAttentions(program) + (step?.kind == .feeOwed ? [] : feeAttention(program, stage)) }
        }
        return found.sorted { ($0.due, $0.kind.rawValue) < ($1.due, $1.kind.rawValue) }
    }

    /// What keeps its urgency until the record is destroyed, closed or not.
    private var urgentAttentions: [Attention] {
        var found = worry.map { [Attention(kind: .worry, due: $0.happened.date)] } ?? []
        if let concern, concern.reportedToAuthority == nil {
            found.append(Attention(kind: .childReport, due: concern.raised.happened.date))
        }
        if let contactAsked, death == nil { found.append(Attention(kind: .contactAsked, due: contactAsked.happened.date)) }
        if let callBack, death == nil { found.append(Attention(kind: .callBack, due: callBack.value)) }
        return found
    }

    private func alarms(_ program: Program) -> [Attention] {
        guard death == nil else { return [] }
        var found: [Attention] = []
        if let marker, marker.value.result == .possibleMatch, match == nil {
            found.append(Attention(kind: .match, due: marker.happened.date))
        }
        if let paper, paperConfirmed == nil { found.append(Attention(kind: .confirmPaper, due: paper.happened.date)) }
        if let agreement, !enrolmentStands(agreement, program) {
            found.append(Attention(kind: .gateUnmet, due: agreement.from))
        }
        return found
    }

    /// Whether what the law asked for when the agreement was made is still there. Somebody who has stopped taking part isn't asked.
    private func enrolmentStands(_ agreement: Agreement, _ program: Program) -> Bool {
        if consentWithdrawn != nil || denied != nil || wantsCourt != nil { return true }
        if isOnPaper(agreement) && paperConfirmed == nil { return true }
        let isBarred = age?.value.adult == false || minorSought?.value == true
        let isEligible = decision?.value.eligible == true
        return isEligible && !isBarred && gates(under: program, at: agreement.made.happened).allSatisfy { $0.state == .met }
    }

    private func courtAttentions(_ program: Program) -> [Attention] {
        guard program.streams[stream]?.courtWatch == true, ending == nil else { return [] }
        guard let next = nextCourtDate?.value.on else {
            let since = appearances.last?.happened.date ?? referred.happened.date
            return [Attention(kind: .noCourtDate, due: since)] + (warrantRisk.map { [$0] } ?? [])
        }
        return [warrantRisk ?? Attention(kind: .court, due: next)] + [laterDate(before: next, program), whoAttends(on: next)].compactMap { $0 }
    }

    /// From the report on, whether court is near or far, and after a day in court that brought no ending: only the ending that a
    /// person confirms takes it away. Due on the day of court, or of the last one where no other was set.
    private var warrantRisk: Attention? {
        guard let reported, reported.value == .full, death == nil else { return nil }
        let past = max(reported.happened.date, appearances.last?.happened.date ?? reported.happened.date)
        return Attention(kind: .warrantRisk, due: nextCourtDate?.value.on ?? past)
    }

    /// The next date is too early: a later one has to be asked for. Once it was, for whatever reason, somebody has to hear of it.
    private func laterDate(before court: CivilDate, _ program: Program) -> Attention? {
        guard let asked = adjournmentAsked else { return courtBeforeCompletion(program) }
        return Attention(kind: .adjournment, due: min(asked.happened.date.adding(days: Self.answerDays), court.adding(days: -1)))
    }

    /// How long nobody is reminded of a question that was asked for a later date.
    private static let answerDays = 7

    /// Who takes part, or has completed, is asked ten days ahead who will be in court.
    private func whoAttends(on court: CivilDate) -> Attention? {
        guard agreement != nil, attendee == nil, denied == nil, wantsCourt == nil, consentWithdrawn == nil, death == nil else { return nil }
        return Attention(kind: .whoAttends, due: court.adding(days: -Self.courtNotice))
    }

    /// How many days before court everybody knows who will be there, and the prosecutor has the list.
    public static let courtNotice = 10

    /// Closed or not: the note stands on somebody's record until police take it off.
    private func noteAttention(_ program: Program) -> [Attention] {
        noteDue(under: program).map { [Attention(kind: .noteRemoval, due: $0)] } ?? []
    }

    /// The one next step on the way through, if somebody has to take it.
    private func stepAttention(_ program: Program, _ stage: Stage) -> Attention? {
        if let death { return Attention(kind: .confirmEnding, due: beforeOrderEnds(death.happened.date.adding(days: 14))) }
        return switch stage {
        case .referred, .screening:
            Attention(kind: .decide, due: decideBy(program))
        case .eligible:
            stepAfterEligible(program)
        case .offered where ownConsent != nil: nil
        case .offered: offer.map { Attention(kind: .answerOffer, due: $0.happened.date.adding(days: 14)) }
        case .consented: consent.map { Attention(kind: .agree, due: $0.happened.date.adding(days: 7)) }
        case .agreed: toSchedule
        case .scheduled: classDay.map { Attention(kind: .classDay, due: $0.value) }
        // Whoever begins therapy before the class still has the class to come.
        case .therapy where program.classDay != nil && !hasAttendedDay(under: program):
            classDay.map { Attention(kind: .classDay, due: $0.value) } ?? toSchedule
        case .attended, .therapy: stepAfterClass(program)
        case .reported:
            // What was completed under the court watch stands there already, as the risk of a warrant.
            program.streams[stream]?.courtWatch == true && reported?.value == .full
                ? nil : reported.map { Attention(kind: .confirmEnding, due: beforeOrderEnds($0.happened.date.adding(days: 14))) }
        case .ineligible, .declined, .wantsCourt, .denied, .consentWithdrawn:
            needsReport
                ? Attention(kind: .report, due: beforeCourt(beforeOrderEnds(stopped.adding(days: 14))))
                : Attention(kind: .confirmEnding, due: beforeOrderEnds(stopped.adding(days: 14)))
        case .ended, .closed, .disposed: nil
        }
    }

    private var toSchedule: Attention? { agreement.map { Attention(kind: .schedule, due: min($0.until, $0.from.adding(days: 14))) } }

    private func stepAfterEligible(_ program: Program) -> Attention? {
        guard let decision else { return nil }
        let due = decision.happened.date.adding(days: 7)
        if stream == .volunteer { return Attention(kind: .schedule, due: due) }
        return Attention(kind: program.streams[stream]?.gate717 == true ? .offer : .agree, due: due)
    }

    private func stepAfterClass(_ program: Program) -> Attention? {
        let missing = requirements(under: program).first { !$0.isMet }
        let last = (Array(segments.values) + sessions).map(\.happened.date).max() ?? referred.happened.date
        guard let missing else {
            let due = beforeOrderEnds(last.adding(days: 7))
            return stream == .volunteer ? Attention(kind: .confirmEnding, due: due) : Attention(kind: .report, due: beforeCourt(due))
        }
        let due = min(agreement?.until ?? last.adding(days: 14), last.adding(days: 14))
        let kind = missing.kind.attention
        return Attention(kind: kind, due: kind == .feeOwed ? feeDue(program) ?? due : due)
    }

    /// The day before the class, where the program asks its fee before it.
    private func feeDue(_ program: Program) -> CivilDate? {
        program.fee?.dueBeforeClass == true ? classDay?.value.adding(days: -1) : nil
    }

    /// While it can be settled at all.
    private func feeAttention(_ program: Program, _ stage: Stage) -> [Attention] {
        guard fee == nil, let due = feeDue(program), Workflow.transition(.settleFee).from.contains(stage),
            requirements(under: program).contains(where: { $0.kind == .fee })
        else { return [] }
        return [Attention(kind: .fee, due: due)]
    }

    /// Under an order the officer is told before it ends.
    private func beforeOrderEnds(_ date: CivilDate) -> CivilDate { referral.orderEnds.map { min($0, date) } ?? date }

    /// The court decides on what was reported, so the report is there on the day before.
    private func beforeCourt(_ date: CivilDate) -> CivilDate { nextCourtDate.map { min($0.value.on.adding(days: -1), date) } ?? date }

    /// Somebody who took part and stopped: what was done is reported first, since partial compliance has its weight (s. 717(4)(b)).
    private var needsReport: Bool { lastAgreement != nil && reported == nil }

    private func clockAttentions(_ program: Program) -> [Attention] {
        var found: [Attention] = []
        for clock in clocks(under: program) {
            switch clock.name {
            case .program(.limitation) where stream == .preCharge && decision?.value.eligible != false:
                found.append(Attention(kind: .limitation, due: clock.due.adding(days: -30)))
            case .agreement where isUnderWay: found.append(Attention(kind: .agreementEnd, due: clock.due))
            case .program(.attendBy) where isUnderWay: found.append(Attention(kind: .attendBy, due: clock.due))
            default: break
            }
        }
        return found
    }

    /// Nothing is reported, and the way through hasn't stopped.
    private var isUnderWay: Bool {
        reported == nil && consentWithdrawn == nil && denied == nil && wantsCourt == nil && declined == nil
            && decision?.value.eligible != false
    }

    /// Where the program says nothing about how long a decision may take, it is due at once.
    private func decideBy(_ program: Program) -> CivilDate {
        let rule = program.clocks.first { $0.kind == .decideBy }
        return rule?.length.end(from: referred.happened.date) ?? referred.happened.date
    }

    /// The day on which the way through stopped short.
    private var stopped: CivilDate {
        let marks = [denied, wantsCourt, consentWithdrawn, declined, decision?.mark].compactMap { $0 }
        return marks.map(\.happened.date).max() ?? referred.happened.date
    }
}

extension Requirement.Kind {
    /// What needs a person where this is the first that is missing after the class. Its act is the one that meets the requirement.
    var attention: Attention.Kind {
        switch self {
        // A class day with a part missing isn't attended yet.
        case .segment: .classDay
        case .therapyAssessment: .assessment
        case .therapySessions: .therapy
        case .fee: .feeOwed
        case .condition: .condition
        case .noRearrest, .noConcern: .conduct
        }
    }
}
