import Core
import Programs
import Testing

@testable import Cases

/// A case at each stage, by the shortest way there.
enum Stages {
    /// In the stream with the most stages: after a charge, with therapy.
    static func postCharge(at stage: Stage) throws -> Story {
        var story = try Story(.everything, .postCharge)
        switch stage {
        case .referred: break
        case .screening: try story.act(.checkMarker(.possibleMatch(on: day("2024-05-06"))))
        case .eligible: try story.decideEligible(conditions: 1)
        case .ineligible: try story.act(.decide(Act.Decision(eligible: false)))
        case .offered, .consented, .declined, .wantsCourt, .denied:
            try story.decideEligible(conditions: 1)
            try story.findGates()
            try story.act(.offer)
            try after(stage, &story)
        case .consentWithdrawn, .agreed, .scheduled, .attended, .therapy, .reported, .ended, .closed, .disposed:
            try story.enrol(conditions: 1)
            try after(stage, &story)
        }
        return story
    }

    private static func after(_ stage: Stage, _ story: inout Story) throws {
        switch stage {
        case .consented:
            try story.next(.tellRights(Story.statement))
            try story.next(.consent(Story.statement))
            try story.act(.acceptResponsibility(Story.statement))
        case .declined: try story.act(.decline)
        case .wantsCourt: try story.act(.wantCourt)
        case .denied: try story.act(.deny)
        case .consentWithdrawn: try story.act(.withdrawConsent)
        case .scheduled: try story.act(.schedule(classDay: story.today))
        case .attended: try story.attendDay()
        case .therapy:
            try story.attendDay()
            try story.acts(.assessTherapy(weeks: 1), .attendSession)
        case .reported, .ended, .closed, .disposed: try end(stage, &story)
        default: break
        }
    }

    private static func end(_ stage: Stage, _ story: inout Story) throws {
        try story.attendDay()
        try story.acts(.assessTherapy(weeks: 0), .settleFee(.paid), .meetCondition(0), .report(.full))
        if stage == .reported { return }
        try story.act(.confirmEnding(.withdrawn))
        if stage == .ended { return }
        try story.act(.close)
        if stage == .closed { return }
        story.today = story.today.adding(years: 2).adding(days: 1)
        try story.act(.dispose)
    }
}

extension Program {
    /// After a charge, with a fee, a class day, therapy and conditions: every act has its place.
    static let everything = fixture(
        "everything",
        streams: [.postCharge: .postCharge, .preCharge: .preCharge, .probation: .probation, .volunteer: .volunteer],
        fee: .sevenHundredFifty, therapy: TherapyRules(minimumWeeks: 1, maximumWeeks: 8, sessionsPerWeek: 1, byAssessment: true))
}
