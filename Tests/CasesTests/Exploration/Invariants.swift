import Core
import Programs

@testable import Cases

/// What must hold in every state and at every step, said again in the law's words and not with the rules' own functions.
struct Invariants {
    let program: Program
    let rules: StreamRules

    /// What is wrong with a step that was done; nil when nothing is.
    func breach(of act: Act, from before: Case, to after: Case) -> String? {
        if before.disposed != nil { return "something happened after disposal" }
        switch act {
        case .agree:
            if let bar = bar(of: before) { return "enrolled past a bar: \(bar)" }
            if before.decision?.value.eligible != true { return "enrolled without a decision that lets the person in" }
            if rules.gate717, let gate = openGate(of: after) { return "enrolled with a gate unmet: \(gate)" }
        case .offer, .consent, .acceptResponsibility, .tellRights, .amend, .schedule:
            if let bar = bar(of: before) { return "\(act.kind) past a bar: \(bar)" }
        case .report(.full):
            if let bar = bar(of: before) { return "full compliance reported past a bar: \(bar)" }
            if let missing = missing(from: before) { return "full compliance reported with something missing: \(missing)" }
        case .close:
            if before.ending == nil { return "closed without an ending" }
            if isUnreported(before) { return "closed while nobody told the authority of a child" }
        case .dispose:
            if isUnreported(before) { return "destroyed while nobody told the authority of a child" }
        case .confirmEnding(.didNotAttend):
            if before.stage(under: program) == .attended { return "ended as not attended by who attended" }
        default: break
        }
        return nil
    }

    /// What is wrong with a state; nil when nothing is.
    func breach(in state: Case) -> String? {
        if let ending = state.ending, !rules.endings.contains(ending.value) { return "ended in another stream's way: \(ending.value)" }
        if state.closed != nil && state.ending == nil { return "closed without its stream's ending" }
        if state.disposed != nil && (state.closed == nil || state.hold != nil) { return "disposed of while open or held" }
        if state.reported != nil && state.agreement == nil && state.pastAgreements.isEmpty { return "reported without an agreement" }
        let kinds = Set(state.attentions(under: program).map(\.kind))
        if state.closed == nil && state.disposed == nil && kinds.isEmpty { return "open, and needs nobody" }
        if rules.courtWatch && state.ending == nil && kinds.isDisjoint(with: [.court, .warrantRisk, .noCourtDate]) {
            return "watched, without a court date or an alarm"
        }
        if state.disposed == nil, kinds.contains(.childReport) != isUnreported(state) {
            return "a concern for a child without its alarm, or an alarm without one"
        }
        if !state.pastAgreements.isEmpty, rules.gate717, let agreed = latestEnd(of: state), evidenceLimit(of: state) != agreed.adding(years: 2) {
            return "the two years of 717.4(5) don't run from the last period that was agreed"
        }
        if Set(kinds).count != kinds.count { return "one need said twice" }
        return nil
    }

    /// Promise 6, read from the ledger and not from the fold: a concern was raised and no report to the authority stands after it,
    /// whether somebody has lifted it or not.
    private func isUnreported(_ state: Case) -> Bool {
        guard state.concern != nil else { return false }
        let last = state.ledger.last { event in
            (event.act == .raiseConcern || event.act == .recordAuthorityReport) && !state.corrected.contains(event.sequence)
        }
        return last?.act == .raiseConcern
    }

    /// The latest end of any period that was agreed, read from the agreements on record.
    private func latestEnd(of state: Case) -> CivilDate? {
        (state.pastAgreements + (state.agreement.map { [$0] } ?? [])).map(\.until).max()
    }

    private func evidenceLimit(of state: Case) -> CivilDate? {
        state.clocks(under: program).first { $0.name == .program(.evidenceLimit) }?.due
    }

    /// 717(2), 716, 286.1(2), promise 6, and death.
    private func bar(of state: Case) -> String? {
        if state.denied != nil { return "denial" }
        if state.wantsCourt != nil { return "wish for court" }
        if state.age?.value.adult == false { return "under 18" }
        if state.minorSought?.value == true { return "a minor was sought" }
        if let concern = state.concern, concern.lifted == nil { return "concern for a child" }
        return state.death == nil ? nil : "death"
    }

    /// 717(1), for the agreement just made.
    private func openGate(of state: Case) -> String? {
        guard let agreement = state.agreement else { return "no agreement" }
        guard program.authorization?.holds(on: agreement.from) == true else { return "(a)" }
        for gate in Gate.allCases where Gate.prosecutors.contains(gate) {
            let isConfirmedOnPaper = state.findings[gate] == nil && state.paperConfirmed != nil && state.decision?.sequence == state.paper?.sequence
            guard state.findings[gate]?.value == true || isConfirmedOnPaper else { return gate.rawValue }
        }
        guard let consent = state.consent, state.consentWithdrawn == nil, consent.happened.date <= agreement.from else { return "(c)" }
        guard let rights = state.rights else { return "(d)" }
        // Both in the paper file that somebody looked at: the order is what that person confirmed.
        let isOnPaper = state.paperConfirmed != nil && rights.sequence == state.paper?.sequence && consent.sequence == rights.sequence
        let inOrder = isOnPaper || rights.happened.date < consent.happened.date
            || (rights.happened.date == consent.happened.date && earlier(rights.happened.time, consent.happened.time))
        guard inOrder else { return "(d), order" }
        return rules.acceptance && state.acceptance == nil ? "(e)" : nil
    }

    private func earlier(_ first: CivilTime?, _ second: CivilTime?) -> Bool {
        guard let first, let second else { return false }
        return first < second
    }

    /// 717(4)(a): the whole day on one day within the agreed period, the fee, and the therapy that was asked for.
    private func missing(from state: Case) -> String? {
        guard let agreement = state.agreement ?? state.pastAgreements.last else { return "agreement" }
        let required = (program.classDay?.segments ?? []).filter(\.required).map(\.id)
        let days = required.map { id in
            Set((state.attendances[id] ?? []).map(\.happened.date).filter { $0 <= agreement.until })
        }
        let isDayOnPaper = state.paperDay.map { $0.happened.date <= agreement.until } == true
        guard isDayOnPaper || Self.share(days) else { return "class day" }
        if program.fee?.amounts[state.stream] != nil && state.fee == nil { return "fee" }
        guard let therapy = program.therapy else { return nil }
        guard let weeks = state.therapyWeeks?.value else { return "assessment" }
        let held = state.sessions.count { $0.happened.date <= agreement.until }
        return held < weeks * therapy.sessionsPerWeek ? "therapy" : nil
    }

    /// Whether one day is in all of them.
    private static func share(_ days: [Set<CivilDate>]) -> Bool {
        guard let first = days.first else { return false }
        return !days.dropFirst().reduce(first) { $0.intersection($1) }.isEmpty
    }
}
