import Core
import Programs

extension Case {
    /// What the paper file says stands as if it had been recorded here, each fact on its own day; all of it rests on one event.
    mutating func takePaper(_ carried: CarriedOver, _ mark: Mark) {
        func on(_ date: CivilDate) -> Mark { Mark(sequence: mark.sequence, happened: Happened(date), isByLetter: false) }
        let statement = Act.Statement.onPaper(interpreter: referral.interpreterNeeded)
        paper = Fact(carried, mark)
        // Whoever was offered it was let in, by that day at the latest.
        if let date = carried.decided ?? carried.offered ?? carried.consented ?? carried.agreedFrom { decision = Fact(Act.Decision(eligible: carried.eligible ?? true), on(date)) }
        offer = (carried.offered ?? carried.consented).map(on) ?? offer
        rights = carried.toldRights.map { Fact(statement, on($0)) } ?? rights
        consent = carried.consented.map { Fact(statement, on($0)) } ?? consent
        acceptance = carried.accepted.map { Fact(statement, on($0)) } ?? acceptance
        if let from = carried.agreedFrom, let until = carried.agreedUntil {
            agreement = Agreement(made: on(from), from: from, until: until, amendments: [])
        }
        classDay = (carried.classDay ?? carried.attended).map { Fact($0, on($0)) } ?? classDay
        paperDay = carried.attended.map(on)
        therapyWeeks = carried.therapyWeeks.map { Fact($0, mark) } ?? therapyWeeks
        // Their days aren't known; they were held by the day of the carry-over, within the period that was agreed, and before it stopped.
        let held = [mark.happened.date, carried.agreedUntil, carried.stop?.on].compactMap { $0 }.min() ?? mark.happened.date
        sessions += Array(repeating: on(held), count: carried.sessionsHeld ?? 0)
        fee = carried.fee.map { Fact($0, mark) } ?? fee
        if let stop = carried.stop { takeStop(stop.how, on(stop.on)) }
        if let level = carried.reported { reported = Fact(level, on(carried.reportedOn ?? mark.happened.date)) }
    }

    private mutating func takeStop(_ how: CarriedOver.Stop.How, _ mark: Mark) {
        switch how {
        case .declined: declined = mark
        case .wantsCourt: wantsCourt = mark
        case .denied: denied = mark
        case .consentWithdrawn: consentWithdrawn = mark
        }
    }

    /// Whether the agreement was made before Onward.
    func isOnPaper(_ agreement: Agreement) -> Bool { agreement.made.sequence == paper?.sequence }

    /// How a gate stands whose evidence is in the paper file; nil where something was recorded here, which counts instead.
    func paperStatus(of gate: Gate) -> GateStatus? {
        guard let paper, gate != .authorized, isOnPaper(gate) else { return nil }
        guard let confirmed = paperConfirmed else {
            return GateStatus(gate, .onPaper, CasesText.gatePaper, evidence: [paper.sequence])
        }
        let consented = gate == .consent ? consent?.happened.date : nil
        let sentence =
            consented.map { CasesText.gateConsentOnPaper(date: $0, confirmed: confirmed.happened.date) }
            ?? CasesText.gatePaperConfirmed(date: confirmed.happened.date)
        return GateStatus(
            gate, .met, sentence, evidence: [paper.sequence, confirmed.sequence])
    }

    private func isOnPaper(_ gate: Gate) -> Bool {
        // A no is unmet, wherever it is written: no look at the paper file makes a yes of it.
        if gate == .consent && consentWithdrawn != nil || gate == .responsibility && denied != nil { return false }
        let own: Int? =
            switch gate {
            case .consent: consent?.sequence
            case .counsel: rights?.sequence
            case .responsibility: acceptance?.sequence
            default: findings[gate]?.sequence
            }
        if let own { return own == paper?.sequence }
        if let agreement, isOnPaper(agreement) { return true }
        // Whoever decided before Onward made the findings then, in the same letter.
        return Gate.prosecutors.contains(gate) && decision?.sequence == paper?.sequence && decision?.value.eligible == true
    }

    func refusalOfPaper(_ carried: CarriedOver, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        if ledger.contains(where: { $0.act.kind == .carryOver && !corrected.contains($0.sequence) }) { return Refusal.carriedOverAlready }
        if carried.isEmpty { return Refusal.paperEmpty }
        if let late = carried.passed.first(where: { $0 > circumstances.today }) { return Refusal.paperInTheFuture(late) }
        if carried.inOrder != carried.inOrder.sorted() { return Refusal.paperOutOfOrder }
        if (carried.agreedFrom == nil) != (carried.agreedUntil == nil) { return Refusal.paperPeriodIncomplete }
        if let from = carried.agreedFrom, let until = carried.agreedUntil, until <= from { return Refusal.periodEndsBeforeItBegins }
        if carried.eligible == false && (carried.offered ?? carried.consented ?? carried.agreedFrom) != nil { return Refusal.paperIneligible }
        return refusalOfPaperStop(carried, program) ?? refusalOfPaperDone(carried, program)
    }

    /// What stopped had begun: an offer is declined, and a consent withdrawn, by whoever had it.
    private func refusalOfPaperStop(_ carried: CarriedOver, _ program: Program) -> Refusal? {
        guard let how = carried.stop?.how else { return nil }
        if let refusal = refusalOfStream(how.act, program) { return refusal }
        switch how {
        case .declined:
            if carried.agreedFrom != nil { return Refusal.paperDeclinedAfterAgreement }
            return (carried.decided ?? carried.offered ?? carried.consented) == nil ? Refusal.paperStopWithoutOffer : nil
        case .consentWithdrawn: return (carried.consented ?? carried.agreedFrom) == nil ? Refusal.paperStopWithoutConsent : nil
        case .wantsCourt, .denied: return nil
        }
    }

    /// What was done under an agreement needs one, except in the volunteers' stream, which has none.
    private func refusalOfPaperDone(_ carried: CarriedOver, _ program: Program) -> Refusal? {
        let done = carried.attended != nil || carried.classDay != nil || carried.therapyWeeks != nil || carried.reported != nil
        if done && carried.agreedFrom == nil && stream != .volunteer { return Refusal.noAgreement }
        if (carried.attended ?? carried.classDay) != nil && program.classDay == nil { return Refusal.noClassDay }
        if let weeks = carried.therapyWeeks {
            guard let therapy = program.therapy, stream != .volunteer else { return Refusal.noTherapy }
            guard (0...therapy.maximumWeeks).contains(weeks) else { return Refusal.weeksOutside(therapy) }
            if (carried.sessionsHeld ?? 0) > weeks * therapy.sessionsPerWeek { return Refusal.paperSessions }
        } else if carried.sessionsHeld != nil {
            return Refusal.paperSessions
        }
        if carried.reported != nil && stream == .volunteer { return Refusal.volunteerReportsToNobody }
        if let refusal = refusalOfPaperFull(carried, program) { return refusal }
        return carried.fee != nil && program.fee?.amounts[stream] == nil ? Refusal.noFee : nil
    }

    /// A full report that the paper's own facts contradict. What the paper doesn't say contradicts nothing.
    private func refusalOfPaperFull(_ carried: CarriedOver, _ program: Program) -> Refusal? {
        guard carried.reported == .full else { return nil }
        let attended = carried.attended.map { day in carried.agreedUntil.map { day <= $0 } ?? true } ?? false
        if program.classDay != nil && !attended { return Refusal.paperFullWithoutDay }
        guard let weeks = carried.therapyWeeks, let therapy = program.therapy else { return nil }
        let (held, needed) = (carried.sessionsHeld ?? 0, weeks * therapy.sessionsPerWeek)
        return held < needed ? Refusal.paperFullSessions(held: held, needed: needed) : nil
    }
}
