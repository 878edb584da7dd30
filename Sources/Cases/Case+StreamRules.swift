import Core
import Programs

extension Case {
    /// Acts that this stream, or this program, never asks for, whatever else stands in the case.
    func refusalOfStream(_ kind: ActKind, _ program: Program) -> Refusal? {
        let rules = program.streams[stream]
        switch kind {
        case .offer: return rules?.gate717 == true ? nil : Refusal.offerNotNeeded
        case .findGate: return rules?.gate717 == true ? nil : Refusal.gateNotNeeded
        case .acceptResponsibility: return rules?.acceptance == true ? nil : Refusal.acceptanceNotAsked
        case .checkMarker, .resolveMatch: return rules?.marker == true ? nil : Refusal.markerNotKept
        case .setCourtDate, .appear, .expectAttendance, .askAdjournment: return rules?.courtWatch == true ? nil : Refusal.noCourtInStream
        case .schedule, .releaseSeat, .attendSegment, .recordAbsence: return program.classDay == nil ? Refusal.noClassDay : nil
        case .assessTherapy, .attendSession, .missSession: return program.therapy == nil || stream == .volunteer ? Refusal.noTherapy : nil
        case .ownConsent: return rules?.gate717 == true ? nil : Refusal.offerNotNeeded
        case .settleFee, .askRelief: return program.fee?.amounts[stream] == nil ? Refusal.noFee : nil
        case .report: return stream == .volunteer ? Refusal.volunteerReportsToNobody : nil
        case .wantCourt, .deny:
            if stream == .volunteer { return Refusal.volunteerHasNoOffence }
            return rules?.gate717 == true ? nil : Refusal.barNotHere
        case .findMinorSought, .consultCounsel, .nameCounsel, .agree, .amend, .recordRearrest, .decline, .withdrawConsent, .askToStop, .goOn:
            return stream == .volunteer ? Refusal.volunteerHasNoOffence : nil
        default: return nil
        }
    }
}
