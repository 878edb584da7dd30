import Core
import Programs
import Testing

@testable import Cases

/// What the timeline, Today and the buttons say, in both languages.
@Suite struct SentenceTests {
    private func sentence(_ act: Act, letter: DocumentID? = nil) -> Bilingual {
        CaseEvent(
            sequence: 2, act: act, happened: Happened(day("2026-02-02")), recorded: Instant(milliseconds: 0), actor: "account:1",
            role: .coordinator, letter: letter, programVersion: "", texts: []
        ).sentence(under: .everything, in: [])
    }

    @Test func everyActIsSaidInBothLanguages() {
        for (_, _, _, act) in StoredActTests.examples {
            let said = sentence(act)
            #expect(said.isWhole, "\(act.kind)")
            #expect(said.en.hasSuffix(".") && said.fr.hasSuffix("."), "\(act.kind)")
            #expect(!said.en.contains(" he ") && !said.en.contains(" his "), "\(act.kind)")
        }
    }

    @Test func someSentencesAsTheyAreRead() {
        #expect(sentence(.agree(until: day("2026-06-30"))) == Bilingual(
            en: "Agreed to take part until June 30, 2026.", fr: "Entente conclue jusqu’au 30 juin 2026."))
        #expect(sentence(.decide(Act.Decision(eligible: true, conditions: 2)), letter: Story.letterID) == Bilingual(
            en: "Decided: eligible, with 2 conditions. By letter.",
            fr: "Décision\u{A0}: admissible, à 2 conditions. Par lettre."))
        #expect(sentence(.confirmEnding(.withdrawn)).en == "Ending confirmed: charge withdrawn.")
        #expect(sentence(.tellRights(Act.Statement(version: 1, language: .fr, interpreter: true))).en
            == "Told of the right to counsel, in French, with an interpreter.")
        let call = Act.Call(direction: .outgoing, outcome: .noAnswer, voicemailLeft: true, callBackOn: day("2026-05-04"))
        #expect(sentence(.call(call)).en == "Outgoing call: no answer. A voice message was left. Call back on Monday, May 4, 2026.")
        #expect(sentence(.answer(Act.CriterionAnswer(criterion: "no-violence", answer: false, source: .recordCheck))).en
            == "“Has the person a history of violence?” No. Known from: a criminal record check.")
        #expect(sentence(.answer(Act.CriterionAnswer(criterion: "gone", answer: false, source: .person))).isWhole)
    }

    @Test func courtIsSaidWithItsDay() {
        let court = Attention(kind: .court, due: day("2026-03-05"))
        #expect(court.title(today: day("2026-03-03"), under: .everything).en == "Court on Thursday, nothing confirmed yet.")
        #expect(court.title(today: day("2026-03-03"), under: .everything).fr == "Tribunal jeudi, rien n’est encore confirmé.")
        #expect(court.title(today: day("2026-03-05"), under: .everything).en == "Court today, nothing confirmed yet.")
        #expect(court.title(today: day("2026-03-04"), under: .everything).fr == "Tribunal demain, rien n’est encore confirmé.")
        #expect(court.title(today: day("2026-01-05"), under: .everything).en == "Court on March 5, 2026, nothing confirmed yet.")
        #expect(court.title(today: day("2026-03-06"), under: .everything).en == "Court was on March 5, 2026, and its outcome isn’t recorded.")
    }

    @Test func everyAttentionHasATitleAndSaysWhy() {
        for kind in Attention.Kind.allCases {
            for today in [day("2026-03-03"), day("2026-03-08")] {
                #expect(Attention(kind: kind, due: day("2026-03-05")).title(today: today, under: .everything).isWhole, "\(kind)")
            }
            #expect(kind.explanation(under: .everything).isWhole, "\(kind)")
        }
    }

    @Test func everyLabelIsThereInBothLanguages() {
        let acts = ActKind.allCases.map(\.label)
        #expect(Set(acts.map(\.en)).count == acts.count)
        let clocks = [Clock.Name.court, .agreement, .order] + ClockKind.allCases.map { .program($0) }
        let choices =
            Act.AgeFinding.Evidence.allCases.map(\.label) + Act.CriterionAnswer.Source.allCases.map(\.label)
            + Act.MarkerResult.allCases.map(\.label) + Act.Appearance.Attended.allCases.map(\.label)
            + Act.Call.Direction.allCases.map(\.label)
            + Act.Call.Outcome.allCases.map(\.label) + Act.Attachment.Purpose.allCases.map(\.label)
        let names =
            Stage.allCases.map(\.name) + Gate.allCases.map(\.name) + Ending.allCases.map(\.name) + Compliance.allCases.map(\.name)
            + SealedText.allCases.map(\.name) + Programs.Stream.allCases.map(\.name)
        for label in acts + choices + names + clocks.map(\.label) + clocks.map(\.effect) { #expect(label.isWhole) }
    }

    @Test(arguments: [
        ("Criminal Code, s. 717(1)(d)", "Code criminel, al. 717(1)d)"), ("Criminal Code, s. 716", "Code criminel, art. 716"),
        ("Criminal Code, s. 786(2)", "Code criminel, par. 786(2)"),
        ("Criminal Code, s. 717(1)(b), (f)", "Code criminel, al. 717(1)b), f)"),
        ("Criminal Code, s. 716; Youth Criminal Justice Act, s. 10",
            "Code criminel, art. 716; Loi sur le système de justice pénale pour les adolescents, art. 10"),
        ("programs/longueuil.yaml", "programs/longueuil.yaml"),
    ]) func aSectionIsCitedAsEachLanguageDoes(english: String, french: String) {
        #expect(Citation.inBothLanguages(english) == Bilingual(en: english, fr: french))
    }
}
