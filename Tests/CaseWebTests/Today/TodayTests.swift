import CaseDesk
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@testable import CaseWeb
@testable import Cases

@Suite struct TodayTests {
    @Test func aCaseStandsOnceWithAllItsReasons() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy", court: "2026-03-05")))
            try await house.refer(.of("Minh Nguyen", born: "1990-01-01", court: "2026-05-05"))
            let by = Somebody.coordinator.by
            try await house.desk.perform(
                [Proposal(.worry, happened: Happened(CivilDate("2026-03-03")!), texts: [.note: "w"])],
                in: try await house.desk.find(number, by: by), expecting: nil, by: by, token: "worry")
            let today = try await browser.as(.coordinator).get("/today")
            #expect(today.count(">\(number)</a>: ") == 1)
            // The worry first, with its act; the court date is another reason of the same card.
            #expect(today.text.contains("href=\"/cases/\(number)/acts/answer-worry\""))
            #expect(today.count("Also, ") == 1 && today.text.contains("Court on Thursday, nothing confirmed yet."))
        }
    }

    /// After the class only the fee is missing: the button leads to the fee desk, and not to a session of therapy.
    @Test func afterTheClassTodayLeadsToWhatIsMissing() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Anna Petit", stream: .volunteer), as: .coordinator))
            let by = Somebody.coordinator.by
            let id = try await house.desk.find(number, by: by)
            let page = try await house.desk.page(id, by: by)
            let answers = page.program.criteria.filter { $0.streams.contains(.volunteer) }.map {
                Act.answer(Act.CriterionAnswer(criterion: $0.id, answer: $0.eligibleAnswer, source: .recordCheck))
            }
            let parts = (page.program.classDay?.segments ?? []).map { Act.attendSegment($0.id) }
            let acts = answers + [.decide(Act.Decision(eligible: true)), .schedule(classDay: page.today)] + parts
            for (index, act) in acts.enumerated() {
                try await house.desk.perform(
                    [Proposal(act, happened: Happened(page.today), texts: act.kind == .decide ? [.reason: "suited"] : [:])], in: id,
                    expecting: nil, by: by, token: "act-\(index)")
            }
            for (language, sentence) in [("en", "attended, and the fee isn’t settled yet."), ("fr", "et les frais ne sont pas encore réglés.")] {
                let coordinator = browser.as(.coordinator, language)
                for path in ["/today", "/cases/\(number)"] {
                    let text = try await coordinator.get(path).text
                    #expect(text.contains(sentence) && text.contains("href=\"/cases/\(number)/fee\""), "\(path)")
                    #expect(!text.contains("/acts/attend-session"), "\(path)")
                }
            }
        }
    }

    /// The act of the attention is the one that meets the requirement from which it is made.
    @Test func whatIsMissingIsAnsweredByItsOwnAct() {
        let acts: [(Requirement.Kind, ActKind?)] = [
            (.therapyAssessment, .assessTherapy), (.therapySessions, .attendSession), (.fee, .settleFee), (.condition(0), .meetCondition),
            (.segment("laws"), .attendSegment), (.noConcern, nil), (.noRearrest, nil),
        ]
        for (requirement, act) in acts { #expect(requirement.attention.act == act, "\(requirement)") }
    }
}
