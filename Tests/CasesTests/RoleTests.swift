import Core
import Programs
import Testing

@testable import Cases

/// Every role x act: who isn't in the table's row is refused, whatever the stage.
@Suite struct RoleTests {
    @Test(arguments: Stage.allCases) func noActByARoleThatIsNotInItsRow(stage: Stage) throws {
        let story = try Stages.postCharge(at: stage)
        for act in Acts.samples {
            for role in Role.allCases {
                let (by, transcribes) = story.state.deciders(of: act.kind, story.program)
                if by.contains(role) || (role == .coordinator && transcribes != nil) { continue }
                #expect(story.refusal(act, as: role)?.code == "not-yours", "\(role) did \(act.kind) at \(stage)")
            }
        }
    }

    @Test func administratorsAndAuditorsDoNothingInACase() {
        for transition in Workflow.all {
            #expect(transition.by.isDisjoint(with: [.administrator, .auditor]), "\(transition.act)")
        }
    }

    @Test func aVolunteersCaseIsTheAgencysAlone() throws {
        var story = try Story(.everything, .volunteer)
        try story.decideEligible()
        for act in Acts.samples {
            for role in Role.allCases where role != .coordinator {
                #expect(story.refusal(act, as: role)?.code == "not-yours", "\(role) did \(act.kind)")
            }
        }
        for act in [Act.deny, .wantCourt, .findMinorSought(true), .agree(until: day("2026-06-30")), .recordRearrest] {
            #expect(story.refusal(act)?.code == "volunteer-has-no-offence", "\(act.kind)")
        }
    }

    @Test func whoDecidesIsTheStreamsToSay() throws {
        let byPolice = StreamRules(
            gate717: true, acceptance: true, courtWatch: false, marker: true, decides: .police, endings: [.noChargeLaid, .chargeLaid])
        let story = try Story(.fixture("ottawa", streams: [.preCharge: byPolice]), .preCharge)
        let no = Act.decide(Act.Decision(eligible: false))
        #expect(story.refusal(no, as: .police) == nil)
        #expect(story.refusal(no, as: .prosecutor)?.code == "not-yours")
        #expect(story.refusal(no, as: .coordinator)?.code == "decides-in-anothers-place")
        // The gates stay the prosecutor's all the same.
        #expect(story.refusal(.findGate(Act.GateFinding(gate: .evidence, met: true)), as: .police)?.code == "not-yours")
    }

    @Test func policeAndCrownNeverReadNotesCallsAndWorries() {
        for kind in [ActKind.note, .call, .worry, .answerWorry, .acceptResponsibility, .attendSession] {
            #expect(kind.audience == [.coordinator])
        }
        for kind in ActKind.allCases { #expect(kind.audience.isDisjoint(with: [.police, .probationOfficer])) }
    }

    @Test func theButtonAndTheRefusalAgree() throws {
        for stage in Stage.allCases {
            let story = try Stages.postCharge(at: stage)
            for act in Acts.samples {
                for role in Role.allCases {
                    let standing = story.state.standing(of: act.kind, as: role, under: story.program)
                    if case .refused = standing { #expect(story.refusal(act, as: role) != nil, "\(act.kind) by \(role) at \(stage)") }
                }
            }
        }
    }
}
