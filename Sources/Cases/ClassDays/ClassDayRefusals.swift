import Core
import Programs

/// Refusals of the calendar, the seats and the door list.
extension Refusal {
    private static let decision = "docs/decisions/0015-class-days.md"
    private static func of(_ code: String, _ sentence: Bilingual) -> Refusal { Refusal(code: code, sentence: sentence, source: decision) }

    static let agendaEmpty = of("agenda-empty", CasesText.classdayAgendaEmpty)
    static func agendaOrder(_ segment: Segment) -> Refusal { of("agenda-order", CasesText.classdayAgendaOrder(title: segment.title)) }
    static let classDayCapacity = of("class-day-capacity", CasesText.classdayCapacity(most: ClassDay.mostSeats))
    static let classDayPast = of("class-day-past", CasesText.classdayPast)
    static func classDayOnHoliday(_ date: CivilDate, _ holiday: Holiday, _ program: Program) -> Refusal {
        Refusal(code: "class-day-holiday", sentence: CasesText.classdayHoliday(date: date, holiday: holiday.name), source: program.source)
    }
    static func classDayWhenClosed(_ date: CivilDate, _ program: Program) -> Refusal {
        Refusal(code: "class-day-closed", sentence: CasesText.classdayClosed(date: date), source: program.source)
    }
    static func capacityBelowTaken(_ taken: Int) -> Refusal { of("capacity-below-taken", CasesText.classdayBelowTaken(n: taken)) }
    /// A class day whose seats are taken keeps its date.
    public static let classDateTaken = of("class-date-taken", CasesText.classdayDateTaken)
    public static let classDayNotPlanned = of("class-day-not-planned", CasesText.classdayNotPlanned)
    /// A seat was wanted where there is none left.
    public static let classDayFull = of("class-day-full", CasesText.classdayFull)
    /// Somebody wants to wait where a seat is free.
    public static let classDayNotFull = of("class-day-not-full", CasesText.classdayNotFull)
    /// A date was typed for which the calendar has seats.
    public static func classDayInCalendar(_ day: CivilDate) -> Refusal { of("class-day-in-calendar", CasesText.classdayInCalendar(date: day)) }
    public static let seatedAlready = of("seated-already", CasesText.classdaySeatedAlready)
    /// Somebody has to be kept apart from somebody. Neither from whom nor why is said, nor whether it is somebody who sits or who presents.
    static let dayImpossible = of("day-impossible", CasesText.classdayImpossible)
    /// A door list named a seat that was given up meanwhile.
    public static let seatGone = of("seat-gone", CasesText.classdaySeatGone)
    /// A form was shown for somebody who doesn't have this seat.
    public static func seatAnothers(_ number: Int) -> Refusal { of("seat-anothers", CasesText.classdaySeatAnothers(number: number)) }
    /// A seat isn't given up once there is something to enter.
    public static func enterFirst(_ day: CivilDate) -> Refusal { of("enter-first", CasesText.classdayEnterFirst(date: day)) }
    public static func doorTooEarly(_ day: CivilDate) -> Refusal { of("door-too-early", CasesText.classdayDoorTooEarly(date: day)) }
    static func partNotOver(_ item: AgendaItem, _ rules: ClassDayRules) -> Refusal {
        let title = rules.segments.first { $0.id == item.segment }?.title ?? Bilingual(en: item.segment, fr: item.segment)
        return of("part-not-over", CasesText.classdayPartNotOver(title: title, ends: item.ends))
    }
    static let attendedAlready = of("attended-already", CasesText.classdayAttendedAlready)
    static let seatedEarlier = of("seated-earlier", CasesText.classdaySeatedEarlier)
    static func tooEarlyToEnter(_ day: CivilDate) -> Refusal { of("too-early-to-enter", CasesText.classdayTooEarlyToEnter(date: day)) }
    static let identityUnchecked = of("identity-unchecked", CasesText.classdayNoIdentity)
    static let outcomeNeeded = of("outcome-needed", CasesText.classdayNeedsOutcome)
    static let outcomeNotNeeded = of("outcome-not-needed", CasesText.classdayNeedsNoOutcome)
}
