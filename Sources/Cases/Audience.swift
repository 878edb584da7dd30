import Core

extension ActKind {
    /// Who may read that this happened, whoever recorded it. Police and Crown never see the agency's notes, calls and worries;
    /// nobody but the decider and the agency sees what was said at the offer.
    public var audience: Set<Role> {
        switch self {
        case .note, .call, .worry, .answerWorry: [.coordinator]
        // What is done on a person's own page is between them and the agency until somebody has spoken with them.
        case .ownConsent, .askToStop, .goOn, .tellContact, .answerContact, .askRelief, .answerRelief: [.coordinator]
        case .acceptResponsibility, .consultCounsel, .settleFee, .assessTherapy, .attendSession, .missSession: [.coordinator]
        default: [.coordinator, .prosecutor]
        }
    }

    /// Notes, calls and worries: police and Crown never see that they are there.
    public var isAgencysAlone: Bool { [.note, .call, .worry, .answerWorry].contains(self) }
}

extension CaseEvent {
    /// A session of therapy, held or not, as the therapist recorded it. To everybody else only the count crosses: neither the day nor why one
    /// wasn't held.
    public var isTherapistsSession: Bool { role == .therapist && [.attendSession, .missSession].contains(act.kind) }
}

extension [CaseEvent] {
    /// What an event is about: a correction is about what it corrects, however often that was corrected before. Its
    /// reason speaks of the entry, so who may not read the one may not read the other.
    public func subject(of event: CaseEvent) -> ActKind { origin(of: event).act.kind }

    private func origin(of event: CaseEvent) -> CaseEvent {
        var event = event
        while case .correct(let sequence) = event.act, sequence < event.sequence,
            let earlier = first(where: { $0.sequence == sequence })
        { event = earlier }
        return event
    }

    /// Who may read that this happened.
    public func audience(of event: CaseEvent) -> Set<Role> {
        let origin = origin(of: event)
        return origin.isTherapistsSession ? [.therapist] : event.act.kind.audience.intersection(origin.act.kind.audience)
    }
}
