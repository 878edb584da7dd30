import Core

extension ActKind {
    /// Who may read that this happened. Police and Crown never see the agency's notes, calls and worries;
    /// nobody but the decider and the agency sees what was said at the offer.
    public var audience: Set<Role> {
        switch self {
        case .note, .call, .worry, .answerWorry: [.coordinator]
        case .acceptResponsibility, .consultCounsel, .settleFee, .assessTherapy, .attendSession, .missSession: [.coordinator]
        default: [.coordinator, .prosecutor]
        }
    }

    /// Notes, calls and worries: police and Crown never see that they are there.
    public var isAgencysAlone: Bool { [.note, .call, .worry, .answerWorry].contains(self) }
}

extension [CaseEvent] {
    /// What an event is about: a correction is about what it corrects, however often that was corrected before. Its
    /// reason speaks of the entry, so who may not read the one may not read the other.
    public func subject(of event: CaseEvent) -> ActKind {
        var event = event
        while case .correct(let sequence) = event.act, sequence < event.sequence,
            let earlier = first(where: { $0.sequence == sequence })
        { event = earlier }
        return event.act.kind
    }

    /// Who may read that this happened.
    public func audience(of event: CaseEvent) -> Set<Role> { event.act.kind.audience.intersection(subject(of: event).audience) }
}
