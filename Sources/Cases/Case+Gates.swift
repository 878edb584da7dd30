import Core
import Programs

extension Case {
    /// Each condition of s. 717(1) as it stands for an agreement made on `date`. Empty where the stream needs none.
    public func gates(under program: Program, on date: CivilDate) -> [GateStatus] {
        guard program.streams[stream]?.gate717 == true else { return [] }
        return Gate.allCases.map { status(of: $0, under: program, on: date) }
    }

    private func status(of gate: Gate, under program: Program, on date: CivilDate) -> GateStatus {
        switch gate {
        case .authorized: authorizedStatus(program, date)
        case .consent: consentStatus(program)
        case .counsel: counselStatus()
        case .responsibility: responsibilityStatus(program)
        case .protection, .appropriate, .evidence, .notBarred: findingStatus(gate)
        }
    }

    private func authorizedStatus(_ program: Program, _ date: CivilDate) -> GateStatus {
        guard let authorization = program.authorization else {
            return GateStatus(.authorized, .notMet, CasesText.gateAuthorizedNone)
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

    private func findingStatus(_ gate: Gate) -> GateStatus {
        guard let finding = findings[gate] else {
            return GateStatus(gate, .unknown, CasesText.gateFindingNone)
        }
        let evidence = [finding.sequence]
        return finding.value
            ? GateStatus(gate, .met, CasesText.gateFindingMet(date: finding.happened.date), evidence: evidence)
            : GateStatus(gate, .notMet, CasesText.gateFindingNotMet(date: finding.happened.date), evidence: evidence)
    }

    private func consentStatus(_ program: Program) -> GateStatus {
        if let withdrawn = consentWithdrawn {
            return GateStatus(
                .consent, .notMet, CasesText.gateConsentWithdrawn(date: withdrawn.happened.date), evidence: [withdrawn.sequence])
        }
        guard let consent else { return GateStatus(.consent, .notMet, CasesText.gateConsentNone) }
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

    private func responsibilityStatus(_ program: Program) -> GateStatus {
        guard let acceptance else { return GateStatus(.responsibility, .notMet, CasesText.gateResponsibilityNone) }
        if let denied {
            return GateStatus(
                .responsibility, .notMet, CasesText.gateResponsibilityDenied(date: denied.happened.date),
                evidence: [denied.sequence])
        }
        return GateStatus(
            .responsibility, .met, CasesText.gateResponsibilityMet(date: acceptance.happened.date), evidence: [acceptance.sequence])
    }
}
