import Core
import Programs

// The next court date mustn't fall before what was agreed is done and reported: somebody has to ask for a later one.
extension Case {
    /// How long before the court date a later one is asked for.
    private static let notice = 7

    func courtBeforeCompletion(_ program: Program) -> Attention? {
        guard let court = nextCourtDate?.value.on, let done = expectedCompletion(program), done >= court else { return nil }
        return Attention(kind: .courtBeforeCompletion, due: court.adding(days: -Self.notice))
    }

    /// The day on which everything will be done as it is planned: the class day that is booked, the sessions that are still to come
    /// at the program's pace, a time without a new arrest; where nothing says so, the end of the agreed period. Nil for whom
    /// nothing is left to do, or who has stopped.
    private func expectedCompletion(_ program: Program) -> CivilDate? {
        guard let agreement, reported == nil, denied == nil, wantsCourt == nil, consentWithdrawn == nil, death == nil,
            hasMoreToDo(program)
        else { return nil }
        let attended = hasAttendedDay(under: program) ? segments.values.map(\.happened.date).max() : nil
        guard let day = attended ?? classDay?.value, let weeks = weeksOfTherapyLeft(program) else { return agreement.until }
        if weeks == 0, attended != nil, conductEnds(after: day, program) == nil { return agreement.until }
        let lastSession = max(day, sessions.map(\.happened.date).max() ?? day).adding(days: 7 * weeks)
        return max(weeks == 0 ? day : lastSession, conductEnds(after: day, program) ?? day)
    }

    private func hasMoreToDo(_ program: Program) -> Bool {
        supportedCompliance(under: program) != .full || program.clocks.contains { $0.kind == .noRearrest }
    }

    private func conductEnds(after day: CivilDate, _ program: Program) -> CivilDate? {
        program.clocks.first { $0.kind == .noRearrest }?.length.end(from: day)
    }

    /// Nil while nobody knows yet whether an assessment asks for therapy.
    private func weeksOfTherapyLeft(_ program: Program) -> Int? {
        guard let therapy = program.therapy else { return 0 }
        guard let weeks = therapyWeeks?.value ?? (therapy.byAssessment ? nil : therapy.minimumWeeks) else { return nil }
        let left = max(0, weeks * therapy.sessionsPerWeek - sessions.count(where: counts))
        return (left + therapy.sessionsPerWeek - 1) / therapy.sessionsPerWeek
    }
}
