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
    ///   - isBarred: somebody who has to be kept apart from this person has one of them, or presents.
    ///   - toEnter: another class day, for which this person's presence has to be entered.
    public func seatStanding(
        on day: ClassDay, status: ClassDay.Status, taken: Int, isBarred: Bool, toEnter: CivilDate?, in circumstances: Circumstances,
        under program: Program
    ) -> SeatStanding {
        if status != .planned || day.date < circumstances.today { return .refused(Refusal.classDayNotPlanned) }
        if let toEnter { return .refused(Refusal.enterFirst(toEnter)) }
        if hasAttendedDay(under: program) && !misses(under: program) { return .refused(Refusal.attendedAlready) }
        if let refusal = refusal(of: .schedule(classDay: day.date), in: circumstances, under: program) { return .refused(refusal) }
        if isBarred { return .refused(Refusal.dayImpossible) }
        let warnings = seatWarnings(day, program)
        if taken < day.capacity { return .free(warnings) }
        return isSeated(before: day.date, under: program) ? .refused(Refusal.seatedEarlier) : .full(warnings)
    }

    /// Whether a seat of this day goes to this person when it gets free, without anybody looking: never on or after the court date, and
    /// nobody is moved to a later day.
    public func isNextInLine(for day: ClassDay, under program: Program) -> Bool {
        if let court = nextCourtDate?.value.on, day.date >= court { return false }
        return !isSeated(before: day.date, under: program)
    }

    private func isSeated(before day: CivilDate, under program: Program) -> Bool { seatDay(under: program).map { $0 < day } ?? false }

    /// Whether this person has a class day, or a part of it, still to attend.
    public func needsClassDay(under program: Program) -> Bool { !hasAttendedDay(under: program) || misses(under: program) }

    /// Whether parts were missed that the program lets people make up.
    private func misses(under program: Program) -> Bool {
        guard let rules = program.classDay, rules.makeUp else { return false }
        return rules.segments.contains { segments[$0.id] == nil }
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
