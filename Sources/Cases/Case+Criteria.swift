import Core
import Programs

/// How one criterion of eligibility stands.
public enum CriterionStanding: Sendable, Hashable {
    case met
    /// Answered the other way, and the decider made an exception with a reason.
    case excepted
    case unanswered
    /// Answered too long ago to rely on: it kept until this date.
    case stale(since: CivilDate)
    case failed
}

extension Case {
    /// How a criterion stands on `date`. An answer keeps through the last day of its shelf life.
    public func standing(of criterion: Criterion, on date: CivilDate) -> CriterionStanding {
        guard let answer = answers[criterion.id] else { return .unanswered }
        if let days = criterion.shelfLifeDays {
            let keeps = answer.happened.date.adding(days: days)
            if date > keeps { return .stale(since: keeps) }
        }
        if answer.value.answer == criterion.eligibleAnswer { return .met }
        // The decider excepted what was known then; an answer that was recorded later says something else.
        return exceptions[criterion.id].map { $0.sequence > answer.sequence } == true ? .excepted : .failed
    }
}
