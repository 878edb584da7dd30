import Core
import Programs

extension Case {
    /// Each condition of s. 717(1) as it stands for an agreement made on `date`. Empty where the stream needs none.
    public func gates(under program: Program, on date: CivilDate) -> [GateStatus] {
        gates(under: program, at: Happened(date))
    }

    /// As it stands for an agreement made at `moment`: what happened after it doesn't evidence it, however early it was recorded.
    func gates(under program: Program, at moment: Happened) -> [GateStatus] {
        guard program.streams[stream]?.gate717 == true else { return [] }
        return Gate.allCases.map { status(of: $0, under: program, at: moment) }
    }

    private func status(of gate: Gate, under program: Program, at moment: Happened) -> GateStatus {
        if let paper = paperStatus(of: gate) { return paper }
        return switch gate {
        case .authorized: authorizedStatus(program, moment.date)
        case .consent: consentStatus(moment)
        case .counsel: counselStatus()
        case .responsibility: responsibilityStatus(moment)
        case .protection, .appropriate, .evidence, .notBarred: findingStatus(gate, moment)
        }
    }

    /// What was recorded as happening after the moment doesn't meet the gate at that moment.
    private func tooLate(_ gate: Gate, _ mark: Mark, _ moment: Happened) -> GateStatus? {
        guard moment.isBefore(mark.happened) == true else { return nil }
        return GateStatus(gate, .notMet, CasesText.gateTooLate(date: mark.happened.date), evidence: [mark.sequence])
    }

    private func authorizedStatus(_ program: Program, _ date: CivilDate) -> GateStatus {
        guard let authorization = program.authorization else {
            return GateStatus(.authorized, .notMet, CasesText.gateAuthorizedNone)
        }
        if !authorization.isConfirmed {
            return GateStatus(.authorized, .unknown, CasesText.gateAuthorizedUnconfirmed)
        }
        if date < authorization.from {
            return GateStatus(.authorized, .notMet, CasesText.gateAuthorizedNotYet(from: authorization.from))
        }
        if let until = authorization.until, date > until {
            return GateStatus(.authorized, .notMet, CasesText.gateAuthorizedExpired(until: until))
        }
        return GateStatus(
            .authorized, .met,
            CasesText.gateAuthorizedMet(instrument: authorization.instrument, by: authorization.by))
    }

    /// Met when it was found by that moment and hasn't been found otherwise since.
    private func findingStatus(_ gate: Gate, _ moment: Happened) -> GateStatus {
        guard let last = findings[gate] else { return GateStatus(gate, .unknown, CasesText.gateFindingNone) }
        let then = findingHistory[gate]?.last { moment.isBefore($0.happened) != true }
        guard last.value, let then else {
            return last.value
                ? GateStatus(gate, .notMet, CasesText.gateTooLate(date: last.happened.date), evidence: [last.sequence])
                : notFound(gate, last)
        }
        guard then.value else { return notFound(gate, then) }
        let met = then.mark.isByLetter ? CasesText.gateFindingMetByLetter : CasesText.gateFindingMet
        return GateStatus(gate, .met, met(then.happened.date), evidence: [then.sequence])
    }

    private func notFound(_ gate: Gate, _ finding: Fact<Bool>) -> GateStatus {
        let sentence = finding.mark.isByLetter ? CasesText.gateFindingNotMetByLetter : CasesText.gateFindingNotMet
        return GateStatus(gate, .notMet, sentence(finding.happened.date), evidence: [finding.sequence])
    }

    private func consentStatus(_ moment: Happened) -> GateStatus {
        if let withdrawn = consentWithdrawn {
            return GateStatus(
                .consent, .notMet, CasesText.gateConsentWithdrawn(date: withdrawn.happened.date), evidence: [withdrawn.sequence])
        }
        guard let consent else { return GateStatus(.consent, .notMet, CasesText.gateConsentNone) }
        if let late = tooLate(.consent, consent.mark, moment) { return late }
        if referral.interpreterNeeded && !consent.value.interpreter {
            return GateStatus(.consent, .notMet, CasesText.gateConsentNoInterpreter, evidence: [consent.sequence])
        }
        return GateStatus(
            .consent, .met,
            CasesText.gateConsentMet(date: consent.happened.date, version: consent.value.version),
            evidence: [consent.sequence])
    }

    private func counselStatus() -> GateStatus {
        guard let rights else { return GateStatus(.counsel, .notMet, CasesText.gateCounselNone) }
        guard let consent else {
            return GateStatus(.counsel, .met, CasesText.gateCounselTold(date: rights.happened.date), evidence: [rights.sequence])
        }
        let evidence = [rights.sequence, consent.sequence]
        return switch rights.happened.isBefore(consent.happened) {
        case .some(true): GateStatus(.counsel, .met, CasesText.gateCounselTold(date: rights.happened.date), evidence: evidence)
        case .some(false): GateStatus(.counsel, .notMet, CasesText.gateCounselAfter, evidence: evidence)
        case .none: GateStatus(.counsel, .unknown, CasesText.gateCounselSameDay(date: rights.happened.date), evidence: evidence)
        }
    }

    private func responsibilityStatus(_ moment: Happened) -> GateStatus {
        guard let acceptance else { return GateStatus(.responsibility, .notMet, CasesText.gateResponsibilityNone) }
        if let denied {
            return GateStatus(
                .responsibility, .notMet, CasesText.gateResponsibilityDenied(date: denied.happened.date),
                evidence: [denied.sequence])
        }
        if let late = tooLate(.responsibility, acceptance.mark, moment) { return late }
        return GateStatus(
            .responsibility, .met, CasesText.gateResponsibilityMet(date: acceptance.happened.date), evidence: [acceptance.sequence])
    }
}
