import Core
import Programs

extension Case {
    /// Why this person can't be found eligible on `date`; nil when nothing stands in the way.
    public func refusalOfEligibility(on date: CivilDate, under program: Program) -> Refusal? {
        bar ?? obstacles(on: date, under: program).first
    }

    /// Everything that stands between this person and eligibility on `date`, in the order in which it is looked at:
    /// the law first, then the program's criteria, then the once-only rule.
    public func obstacles(on date: CivilDate, under program: Program) -> [Refusal] {
        lawObstacles() + criteriaObstacles(on: date, program) + repeatObstacles(program)
    }

    private func lawObstacles() -> [Refusal] {
        guard stream != .volunteer else { return age?.value.adult == false ? [.volunteerUnderEighteen] : [] }
        var found: [Refusal] = []
        if age?.value.adult == false { found.append(.underEighteen) }
        if age == nil { found.append(.ageUnknown) }
        if minorSought?.value == true { found.append(.minorSought) }
        if minorSought == nil && stream != .probation { found.append(.minorSoughtUnknown) }
        return found
    }

    private func criteriaObstacles(on date: CivilDate, _ program: Program) -> [Refusal] {
        program.criteria.filter { $0.streams.contains(stream) }.compactMap { criterion in
            switch standing(of: criterion, on: date) {
            case .met, .excepted: nil
            case .unanswered: Refusal.criterionUnanswered(criterion)
            case .stale(let since): Refusal.criterionStale(criterion, since: since)
            case .failed: Refusal.criterionFailed(criterion)
            }
        }
    }

    private func repeatObstacles(_ program: Program) -> [Refusal] {
        guard program.streams[stream]?.marker == true, program.repeatRule != .none else { return [] }
        switch marker?.value {
        case nil: return [.markerUnchecked]
        case .noMatch: return []
        case .possibleMatch:
            switch match?.value {
            case nil: return [.matchUnresolved]
            case .some(true): return [.attendedBefore(program)]
            case .some(false): return []
            }
        }
    }

    /// An offer, an agreement and a volunteer's seat each rest on a decision that still holds on their day.
    func refusalOfEntry(on date: CivilDate, _ program: Program) -> Refusal? {
        decision?.value.eligible == true ? obstacles(on: date, under: program).first : Refusal.notDecided
    }
}
