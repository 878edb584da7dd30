import Core
import Programs
import Testing

@testable import Cases

@Suite struct SeatTests {
    private func agreed(_ program: Program = .postCharge) throws -> Story {
        var story = try Story(program, .postCharge)
        try story.enrol()
        return story
    }

    private func planned(_ date: CivilDate, language: Language = .en, seats: Int = 2) -> ClassDay {
        ClassDay(
            date: date, language: language, hasInterpreters: false, capacity: seats,
            agenda: [
                AgendaItem(segment: "laws", starts: time("09:00"), ends: time("10:00")),
                AgendaItem(segment: "survivor", starts: time("10:00"), ends: time("11:00")),
            ])
    }

    private func standing(_ story: Story, _ day: ClassDay, taken: Int = 0, isBarred: Bool = false, status: ClassDay.Status = .planned) -> SeatStanding {
        let today = story.state.agreement?.from ?? day.date
        let circumstances = Circumstances(
            happened: Happened(today), recorded: Instant(milliseconds: 0), today: today, actor: "account:1", role: .coordinator)
        return story.state.seatStanding(on: day, status: status, taken: taken, isBarred: isBarred, toEnter: nil, in: circumstances, under: story.program)
    }

    private func code(_ standing: SeatStanding) -> String? {
        if case .refused(let refusal) = standing { return refusal.code }
        return nil
    }

    @Test func aDayAfterTheAgreedPeriodIsRefusedWithItsReason() throws {
        let story = try agreed()
        let until = try #require(story.state.agreement?.until)
        #expect(code(standing(story, planned(until))) == nil)
        #expect(code(standing(story, planned(until.adding(days: 1)))) == "class-after-agreement")
    }

    @Test func aDayOnOrAfterTheNextCourtDateIsWarnedOf() throws {
        var story = try agreed()
        let court = try #require(story.state.agreement?.until).adding(days: -10)
        try story.act(.setCourtDate(Act.CourtDate(on: court)), on: try #require(story.state.agreement?.from))
        let sentence = CasesText.seatAfterCourt(date: court)
        #expect(standing(story, planned(court)).warnings.contains(sentence))
        #expect(!standing(story, planned(court.adding(days: -1))).warnings.contains(sentence))
    }

    @Test func aFullDayCanOnlyBeWaitedFor() throws {
        let story = try agreed()
        let day = planned(try #require(story.state.agreement?.until))
        guard case .free = standing(story, day, taken: 1), case .full = standing(story, day, taken: 2) else {
            Issue.record("one of two seats is free, and then none")
            return
        }
    }

    @Test func aWaitingListMovesNobodyToALaterDayOrPastTheCourtDate() throws {
        var story = try agreed()
        let from = try #require(story.state.agreement?.from)
        let (early, late) = (planned(from.adding(days: 20)), planned(from.adding(days: 30)))
        #expect(story.state.isNextInLine(for: late, under: story.program))
        try story.act(.schedule(classDay: early.date), on: from)
        #expect(code(standing(story, late, taken: 2)) == "seated-earlier")
        #expect(code(standing(story, late, taken: 1)) == nil)
        #expect(!story.state.isNextInLine(for: late, under: story.program))
        #expect(story.state.isNextInLine(for: planned(from.adding(days: 10)), under: story.program))
        try story.act(.setCourtDate(Act.CourtDate(on: from.adding(days: 10))), on: from)
        #expect(!story.state.isNextInLine(for: planned(from.adding(days: 10)), under: story.program))
    }

    @Test func whoIsKeptApartIsRefusedWithoutANameOrAReason() throws {
        let story = try agreed()
        let day = planned(try #require(story.state.agreement?.until))
        #expect(code(standing(story, day, isBarred: true)) == "day-impossible")
        #expect(code(standing(story, day, status: .cancelled)) == "class-day-not-planned")
    }

    @Test func theShortestOfTimeGoesFirst() {
        func order(_ court: String?, _ until: String?, _ since: String) -> SeatOrder {
            SeatOrder(nextCourt: court.map { day($0) }, agreementEnds: until.map { day($0) }, since: day(since))
        }
        let sorted = [
            order(nil, nil, "2026-01-01"), order(nil, "2026-06-01", "2026-01-01"), order("2026-05-01", "2026-09-01", "2026-03-01"),
            order("2026-05-01", "2026-06-01", "2026-03-01"), order("2026-04-01", nil, "2026-03-01"),
        ].sorted()
        #expect(sorted.map(\.nextCourt) == ["2026-04-01", "2026-05-01", "2026-05-01"].map { day($0) } + [nil, nil])
        #expect(sorted[1].agreementEnds == day("2026-06-01") && sorted[3].agreementEnds == day("2026-06-01"))
    }

    @Test func aSeatGivenUpMakesTheCaseNeedOne() throws {
        var story = try agreed()
        let from = try #require(story.state.agreement?.from)
        try story.act(.schedule(classDay: from.adding(days: 20)), on: from)
        #expect(story.state.seatDay(under: story.program) == from.adding(days: 20))
        try story.act(.releaseSeat(.weather), on: from)
        #expect(story.state.stage(under: story.program) == .agreed && story.state.seatDay(under: story.program) == nil)
        #expect(story.state.attentions(under: story.program).contains { $0.kind == .schedule })
    }

    @Test func anAbsenceHasItsReasonAndItsDay() throws {
        var story = try agreed()
        let from = try #require(story.state.agreement?.from)
        let classDay = from.adding(days: 20)
        try story.act(.schedule(classDay: classDay), on: from)
        story.today = classDay
        #expect(story.refusal(.recordAbsence(.unacceptable), on: classDay.adding(days: -1))?.code == "absence-too-early")
        try story.act(.recordAbsence(.acceptable), on: classDay)
        #expect(story.state.absences.map(\.value) == [.acceptable])
        #expect(story.state.stage(under: story.program) == .agreed)
    }

    @Test func aDayThatIsCompleteNeedsNoAbsenceAndAnIncompleteOneNeedsIt() throws {
        var story = try agreed()
        let from = try #require(story.state.agreement?.from)
        try story.act(.schedule(classDay: from), on: from)
        func acts(_ parts: Set<String>, identity: Bool = true, _ absence: Act.Absence? = nil, today: CivilDate? = nil, at now: String = "17:00") -> Result<[Act], Refusal> {
            SeatOutcome(attended: parts, identityChecked: identity, absence: absence)
                .acts(for: story.state, on: planned(from), by: DayTime(today ?? from, time(now)), under: story.program)
        }
        func code(_ result: Result<[Act], Refusal>) -> String? {
            if case .failure(let refusal) = result { return refusal.code }
            return nil
        }
        #expect(try acts(["laws", "survivor"]).get() == [.attendSegment("laws"), .attendSegment("survivor")])
        #expect(try acts(["laws"], .leftEarly).get() == [.attendSegment("laws"), .recordAbsence(.leftEarly)])
        #expect(code(acts(["laws"])) == "outcome-needed")
        #expect(code(acts(["laws", "survivor"], .leftEarly)) == "outcome-not-needed")
        #expect(code(acts(["laws", "survivor"], identity: false)) == "identity-unchecked")
        #expect(code(acts([], .unacceptable, today: from.adding(days: -1))) == "too-early-to-enter")
        #expect(code(acts(["laws", "survivor"], at: "10:59")) == "part-not-over")
        #expect(try acts(["laws"], .leftEarly, at: "10:00").get() == [.attendSegment("laws"), .recordAbsence(.leftEarly)])
        // Sent away in a part that isn't required: an incident beside a complete day.
        let removed = try acts(["laws", "survivor"], .removed).get()
        #expect(removed == [.attendSegment("laws"), .attendSegment("survivor"), .recordAbsence(.removed)])
        var sentAway = story
        for act in removed { try sentAway.act(act, on: from) }
        #expect(sentAway.stage == .attended && sentAway.state.absences.map(\.value) == [.removed])
        var whole = story
        for act in removed.dropLast() { try whole.act(act, on: from) }
        #expect(whole.refusal(.recordAbsence(.leftEarly), on: from)?.code == "attended-all")
        // The day was given up since, by an act in the case: there is nothing to be absent from.
        try story.act(.releaseSeat(.ownRequest), on: from)
        #expect(try acts(["laws"], .leftEarly).get() == [.attendSegment("laws")])
    }
}

@Suite struct ClassDayPlanTests {
    private let program = Program.postCharge
    private let today = day("2026-03-03")

    private func plan(_ date: String, _ agenda: [AgendaItem]? = nil, seats: Int = 20) -> ClassDay {
        ClassDay(
            date: day(date), language: .en, hasInterpreters: false, capacity: seats,
            agenda: agenda ?? ClassDay.proposedAgenda(program.classDay!))
    }

    private func code(_ day: ClassDay, taken: Int = 0, despite: Bool = false) -> String? {
        day.refusal(under: program, on: today, taken: taken, despiteHoliday: despite)?.code
    }

    @Test func theProgramsPartsAreTheDefaultAgenda() {
        let agenda = ClassDay.proposedAgenda(program.classDay!)
        #expect(agenda.map(\.segment) == ["laws", "lunch", "survivor"])
        #expect(code(plan("2026-04-11")) == nil)
    }

    @Test func aHolidayIsRefusedUntilSomebodySaysSo() {
        #expect(code(plan("2026-04-03")) == "class-day-holiday")
        #expect(code(plan("2026-04-03"), despite: true) == nil)
    }

    @Test func badPlansAreToldWhatToDo() {
        #expect(code(plan("2026-03-02")) == "class-day-past")
        #expect(code(plan("2026-04-11", [])) == "agenda-empty")
        #expect(code(plan("2026-04-11", seats: 0)) == "class-day-capacity")
        #expect(code(plan("2026-04-11", seats: 61)) == "class-day-capacity")
        #expect(code(plan("2026-04-11", seats: 3), taken: 4) == "capacity-below-taken")
        let backwards = [AgendaItem(segment: "laws", starts: time("10:00"), ends: time("09:00"))]
        #expect(code(plan("2026-04-11", backwards)) == "agenda-order")
        let overlapping = [
            AgendaItem(segment: "laws", starts: time("09:00"), ends: time("10:00")),
            AgendaItem(segment: "survivor", starts: time("09:59"), ends: time("11:00")),
        ]
        #expect(code(plan("2026-04-11", overlapping)) == "agenda-order")
    }

    @Test func thePlaceIsToldLate() {
        #expect(plan("2026-04-11").venueIsTold(under: program) == day("2026-04-09"))
    }
}
