import Core
import Programs
import Testing

@testable import Cases

/// What a police record check may say: until when at most, that nobody has confirmed its end, and that it is gone.
@Suite struct RecordCheckTests {
    @Test func theSentenceSaysWhatIsKnownAndNoMore() throws {
        var story = try Stages.postCharge(at: .closed)
        let due = try #require(story.clock(.program(.clearanceNote))).due
        func sentence(_ date: CivilDate) -> Bilingual? { story.state.recordCheckSentence(under: story.program, today: date) }
        #expect(sentence(due) == CasesText.recordCheckUntil(date: due))
        #expect(sentence(due.adding(days: 1)) == CasesText.recordCheckOverdue(date: due))
        story.today = due.adding(days: 3)
        let before = story.state
        #expect(story.refusal(.confirmNoteRemoved, as: .coordinator)?.code == "decides-in-anothers-place")
        try story.act(.confirmNoteRemoved, as: .police)
        #expect(sentence(story.today) == CasesText.recordCheckRemoved(date: story.today))
        #expect(story.state.notices(since: before).map(\.kind) == [.noteRemoved])
        #expect(!story.attentions.contains { $0.kind == .noteRemoval })
        #expect(story.refusal(.confirmNoteRemoved, as: .police)?.code == "no-note")
    }

    /// Where a program counts from the charge, a charge that nobody has dated is counted from the ending: at most until then.
    @Test func theYearStartsWhereTheProgramSaysAndAtTheEndingWhereNobodyKnowsTheCharge() throws {
        var story = try Stages.postCharge(at: .closed)
        func due(_ start: ClockStart) -> CivilDate? {
            let note = ClockRule(kind: .clearanceNote, length: .years(1), starts: start, source: "City page")
            let program = Program.fixture(
                "city", streams: [.postCharge: .postCharge], clocks: ClockRule.usual.filter { $0.kind != .clearanceNote } + [note])
            return story.state.clocks(under: program).first { $0.name == .program(.clearanceNote) }?.due
        }
        let ended = try #require(story.state.ending).happened.date
        let completed = try #require(story.state.reported).happened.date
        #expect(due(.completion) == completed.adding(years: 1) && due(.ending) == ended.adding(years: 1))
        #expect(due(.charge) == ended.adding(years: 1))
        try story.act(.correctReferral(story.state.referral.charged(on: day("2026-01-07"))))
        #expect(due(.charge) == day("2027-01-07"))
    }

    @Test func beforeAnEndingAndAfterAReturnToCourtThereIsNoNote() throws {
        let open = try Stages.postCharge(at: .reported)
        #expect(open.state.recordCheckSentence(under: open.program, today: open.today) == nil)
        #expect(open.refusal(.confirmNoteRemoved, as: .police)?.code == "not-at-stage")
        var back = try Stages.postCharge(at: .denied)
        try back.next(.confirmEnding(.returnedToCourt))
        #expect(back.state.recordCheckSentence(under: back.program, today: back.today) == nil)
        #expect(back.refusal(.confirmNoteRemoved, as: .police)?.code == "no-note")
    }

    @Test func aLaterDateIsAskedForUntilTheCourtSetsAnother() throws {
        var story = try Stages.postCharge(at: .agreed)
        let court = story.today.adding(days: 30)
        try story.act(.setCourtDate(Act.CourtDate(on: court, at: nil, room: Courtroom(rawValue: "4.01"))))
        func kinds() -> Set<Attention.Kind> { Set(story.attentions.map(\.kind)) }
        #expect(kinds().contains(.whoAttends))
        try story.act(.expectAttendance(.counsel))
        try story.act(.askAdjournment(.registry))
        #expect(!kinds().contains(.whoAttends) && kinds().contains(.adjournment) && !kinds().contains(.courtBeforeCompletion))
        // Another hour of the same day asks nothing anew; another day does.
        try story.act(.setCourtDate(Act.CourtDate(on: court, at: CivilTime("13:30"))))
        #expect(!kinds().contains(.whoAttends) && kinds().contains(.adjournment))
        try story.act(.setCourtDate(Act.CourtDate(on: court.adding(days: 40))))
        #expect(kinds().contains(.whoAttends) && !kinds().contains(.adjournment))
    }

    @Test func aCourtroomHasANumberAndNoRoomForAName() {
        for good in ["356", "Salle 4.01", "A-12"] { #expect(Courtroom(rawValue: good) != nil, "\(good)") }
        for bad in ["", "Tremblay", "4/01", "Courtroom of Jean Tremblay 4", "4\n1"] { #expect(Courtroom(rawValue: bad) == nil, "\(bad)") }
    }
}
