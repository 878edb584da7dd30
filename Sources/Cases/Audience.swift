import Core

extension ActKind {
    /// Who may read that this happened. Police and Crown never see the agency's notes, calls and worries;
    /// nobody but the decider and the agency sees what was said at the offer.
    public var audience: Set<Role> {
        switch self {
        case .note, .call, .worry, .answerWorry: [.coordinator]
        case .acceptResponsibility, .consultCounsel, .settleFee, .assessTherapy, .attendSession: [.coordinator]
        case .raiseConcern, .recordAuthorityReport, .liftConcern: [.coordinator, .prosecutor]
        default: [.coordinator, .prosecutor]
        }
    }
}
