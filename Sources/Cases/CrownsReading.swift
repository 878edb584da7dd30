import Core

// What police, Crown and the court read of what the agency keeps: that a requirement is met, and no more than that.

extension Requirement {
    /// Whether the fee was paid or relieved is between the person and the agency; that it is settled counts (s. 717(4)).
    public var asCrownReads: Requirement {
        kind == .fee && isMet ? Requirement(kind: kind, isMet: true, sentence: CasesText.requirementFeeSettled) : self
    }
}

extension GateStatus {
    /// A statement accepting responsibility isn't admissible in any proceedings (s. 717(3)). That the condition of
    /// 717(1)(e) is met has to be told; when, in which words and to whom it was said stays with the agency.
    public var asCrownReads: GateStatus {
        gate == .responsibility && state == .met
            ? GateStatus(gate, .met, CasesText.gateResponsibilityRecorded) : self
    }
}
