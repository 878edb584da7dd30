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
        lawObstacles() + criteriaObstacles(on: date, program) + repeatObstacles(on: date, program)
    }

    private func lawObstacles() -> [Refusal] {
        guard stream != .volunteer else {
            return age.map { $0.value.adult ? [] : [.volunteerUnderEighteen] } ?? [.volunteerAgeUnknown]
        }
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

    private func repeatObstacles(on date: CivilDate, _ program: Program) -> [Refusal] {
        guard program.streams[stream]?.marker == true, program.repeatRule != .none else { return [] }
        guard let marker else { return [.markerUnchecked] }
        if marker.value.result == .noMatch { return [] }
        guard let match else { return [.matchUnresolved] }
        return match.value ? refusalOfRepeat(marker.value.markedOn, on: date, program).map { [$0] } ?? [] : []
    }

    /// Once only, or again when the years between are over. They are counted from the day of the mark, which is the earlier case's
    /// ending; where that day isn't known, nobody can say that they are over.
    private func refusalOfRepeat(_ marked: CivilDate?, on date: CivilDate, _ program: Program) -> Refusal? {
        guard case .yearsBetween(let years) = program.repeatRule else { return .attendedBefore(program) }
        guard let marked else { return .attendedUnknownWhen(program) }
        let last = ClockLength.years(years).end(from: marked)
        return date <= last ? .attendedUntil(last, program) : nil
    }

    /// An offer, an agreement and a volunteer's seat each rest on a decision that still holds on their day.
    func refusalOfEntry(on date: CivilDate, _ program: Program) -> Refusal? {
        decision?.value.eligible == true ? obstacles(on: date, under: program).first : Refusal.notDecided
    }
}
