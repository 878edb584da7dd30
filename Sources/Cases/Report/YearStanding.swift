import Core
import Programs

/// Where a case stands at the end of a day, as a yearly report counts it: exactly one of these.
public enum YearStanding: Sendable, Hashable {
    /// Complied in full; a volunteer: attended.
    case completed
    /// Found ineligible.
    case notAdmitted
    /// Said no, took consent back, complied partly or not at all, or ended otherwise.
    case stopped
    case onTheWay
}

extension Case {
    /// The case as its record has it of the end of a day: what happened later is left out, and what was put right later counts as it was put
    /// right. Nil where the referral came later.
    public func asOf(_ day: CivilDate) -> Case? {
        Case(
            ledger.filter { event in
                switch event.act {
                // These say how it was before, whenever they are written.
                case .correct, .correctReferral, .carryOver: true
                default: event.happened.date <= day
                }
            })
    }

    /// The standing at the end of a day. `self` is the case ``asOf(_:)`` it.
    func standing(on day: CivilDate, under program: Program) -> YearStanding {
        func isThere(_ mark: Mark?) -> Bool { mark.map { $0.happened.date <= day } ?? false }
        let level = isThere(reported?.mark) ? reported?.value : nil
        if level == .full { return .completed }
        if isThere(decision?.mark), decision?.value.eligible == false { return .notAdmitted }
        if level != nil { return .stopped }
        if isThere(ending?.mark) { return ending?.value == .attended ? .completed : .stopped }
        let hasStopped = [declined, wantsCourt, denied, consentWithdrawn, death, closed, disposed].contains { isThere($0) }
        return hasStopped ? .stopped : .onTheWay
    }

    /// The day on which the class day was attended whole, so that it counts; nil where it wasn't.
    func attendedDay(under program: Program) -> CivilDate? {
        guard let rules = program.classDay, hasAttendedDay(under: program) else { return nil }
        let counted = countedAttendance(under: rules)
        return rules.segments.filter(\.required).compactMap { counted[$0.id]?.happened.date }.max()
    }
}
