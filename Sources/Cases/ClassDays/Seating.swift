import Core
import Programs

/// What decides who is offered a free seat first: the time left before court, then before the agreed period ends, then who has
/// waited longest. The waiting list moves by the same order.
public struct SeatOrder: Sendable, Hashable, Comparable {
    public let nextCourt: CivilDate?
    public let agreementEnds: CivilDate?
    public let since: CivilDate

    public init(nextCourt: CivilDate?, agreementEnds: CivilDate?, since: CivilDate) {
        self.nextCourt = nextCourt
        self.agreementEnds = agreementEnds
        self.since = since
    }

    public static func < (left: SeatOrder, right: SeatOrder) -> Bool {
        if left.nextCourt != right.nextCourt { return isBefore(left.nextCourt, right.nextCourt) }
        if left.agreementEnds != right.agreementEnds { return isBefore(left.agreementEnds, right.agreementEnds) }
        return left.since < right.since
    }

    /// Whoever has no date can wait longest.
    private static func isBefore(_ left: CivilDate?, _ right: CivilDate?) -> Bool {
        guard let left else { return false }
        return right.map { left < $0 } ?? true
    }
}

/// Whether a seat of a class day can be given to a person.
public enum SeatStanding: Sendable, Hashable {
    /// A seat is free. What speaks against it and doesn't forbid it stands in the warnings.
    case free([Bilingual])
    /// Everything fits, and every seat is taken: the person can wait for one.
    case full([Bilingual])
    case refused(Refusal)

    public var warnings: [Bilingual] {
        switch self {
        case .free(let warnings), .full(let warnings): warnings
        case .refused: []
        }
    }
}

extension Case {
    /// The class day for which this person holds a seat; nil once it is over for them, or they take part no more.
    public func seatDay(under program: Program) -> CivilDate? {
        [.scheduled, .therapy].contains(stage(under: program)) && !hasAttendedDay(under: program) ? classDay?.value : nil
    }

    /// Whether this person may sit in class days at all.
    public func takesSeats(under program: Program) -> Bool {
        let stage = stage(under: program)
        return stage.isTakingPart || stage == .eligible && stream == .volunteer
    }

    /// Where this person stands in the order of ``SeatOrder``.
    public var seatOrder: SeatOrder {
        SeatOrder(
            nextCourt: nextCourtDate?.value.on, agreementEnds: agreement?.until,
            since: agreement?.from ?? decision?.happened.date ?? referred.happened.date)
    }

    /// Whether this person can sit in a class day: the one function behind the list of days, the refused request and the warnings beside it.
    ///
    /// - Parameters:
    ///   - taken: seats that others have.
    ///   - isApart: somebody who has to be kept apart from this person has one of them.
    public func seatStanding(
        on day: ClassDay, status: ClassDay.Status, taken: Int, isApart: Bool, in circumstances: Circumstances, under program: Program
    ) -> SeatStanding {
        if status != .planned || day.date < circumstances.today { return .refused(Refusal.classDayNotPlanned) }
        if let refusal = refusal(of: .schedule(classDay: day.date), in: circumstances, under: program) { return .refused(refusal) }
        if isApart { return .refused(Refusal.keptApart) }
        let warnings = seatWarnings(day, program)
        return taken < day.capacity ? .free(warnings) : .full(warnings)
    }

    private func seatWarnings(_ day: ClassDay, _ program: Program) -> [Bilingual] {
        var warnings: [Bilingual] = []
        if let court = nextCourtDate?.value.on, day.date >= court { warnings.append(CasesText.seatAfterCourt(date: court)) }
        if referral.interpreterNeeded {
            if !day.hasInterpreters { warnings.append(CasesText.seatInterpreter) }
        } else if !referral.language.hasPrefix(day.language.tag.prefix(2)) {
            warnings.append(CasesText.seatLanguage(language: day.spoken))
        }
        let owes = requirements(under: program).contains { $0.kind == .fee && !$0.isMet }
        if owes && program.fee?.dueBeforeClass == true { warnings.append(CasesText.seatFee) }
        return warnings
    }
}
