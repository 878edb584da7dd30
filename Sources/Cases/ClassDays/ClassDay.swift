import Core
import Programs

/// A day of the program's class, as it is planned. Clear facts only: the place, the presenters' names and their words of
/// warning go sealed beside it.
public struct ClassDay: Sendable, Hashable, Codable {
    public var date: CivilDate
    /// The language in which the class is held.
    public var language: Language
    /// Whether interpreters are there for those who need one.
    public var hasInterpreters: Bool
    /// Seats, 1 to ``mostSeats``.
    public var capacity: Int
    /// The parts of the day, in order of their beginning.
    public var agenda: [AgendaItem]

    public static let mostSeats = 60

    public init(date: CivilDate, language: Language, hasInterpreters: Bool, capacity: Int, agenda: [AgendaItem]) {
        self.date = date
        self.language = language
        self.hasInterpreters = hasInterpreters
        self.capacity = capacity
        self.agenda = agenda
    }

    /// When the first part begins; nil without an agenda.
    public var starts: CivilTime? { agenda.map(\.starts).min() }
    public var ends: CivilTime? { agenda.map(\.ends).max() }

    /// "in English": how the class is held.
    public var spoken: Bilingual { language.inWords }

    /// Whether the day has begun. From then on a seat isn't given up any more: its presence is entered.
    public func hasBegun(by now: DayTime) -> Bool { DayTime(date, starts ?? .midnight) <= now }

    /// The parts that are over.
    public func over(by now: DayTime) -> [AgendaItem] { agenda.filter { DayTime(date, $0.ends) <= now } }

    /// The first day on which participants are told the place, which is confidential.
    public func venueIsTold(under program: Program) -> CivilDate { program.classDay?.venueIsTold(for: date) ?? date }

    /// How far a class day has come.
    public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
        case planned
        case cancelled
        /// Presence is entered for every seat.
        case held
    }

    /// Why a class day is called off.
    public enum CancelReason: String, Sendable, Hashable, Codable, CaseIterable {
        case weather, venue, presenter
        case fewSeats = "few-seats"
        case other
    }
}

/// A moment by the clock on the wall of the program's zone.
public struct DayTime: Sendable, Hashable, Comparable {
    public let date: CivilDate
    public let time: CivilTime

    public init(_ date: CivilDate, _ time: CivilTime) {
        self.date = date
        self.time = time
    }

    public static func < (left: DayTime, right: DayTime) -> Bool { (left.date, left.time) < (right.date, right.time) }
}

/// One part of a class day: a segment of the program at its time.
public struct AgendaItem: Sendable, Hashable, Codable {
    /// A ``Segment``'s id.
    public var segment: String
    public var starts: CivilTime
    public var ends: CivilTime
    /// What the presenter is paid for coming.
    public var honorarium: Money?
    /// The presenter has taken back the promise to come, which needs no reason.
    public var presenterCancelled: Bool

    public init(segment: String, starts: CivilTime, ends: CivilTime, honorarium: Money? = nil, presenterCancelled: Bool = false) {
        self.segment = segment
        self.starts = starts
        self.ends = ends
        self.honorarium = honorarium
        self.presenterCancelled = presenterCancelled
    }
}

extension ClassDay {
    /// The agenda that a form begins from: the program's segments in their order, an hour each from 9:00, with an hour's lunch at noon.
    public static func proposedAgenda(_ rules: ClassDayRules) -> [AgendaItem] {
        var hour = 9
        return rules.segments.compactMap { segment in
            if hour == 12 { hour = 13 }
            let starts = CivilTime(hour: min(hour, 22), minute: 0)
            let ends = CivilTime(hour: min(hour + 1, 23), minute: 0)
            hour += 1
            guard let starts, let ends else { return nil }
            return AgendaItem(segment: segment.id, starts: starts, ends: ends)
        }
    }

    /// Why this plan can't stand; nil when it can. `despiteHoliday`: somebody has said that the class is held all the same.
    public func refusal(under program: Program, on today: CivilDate, taken: Int = 0, despiteHoliday: Bool) -> Refusal? {
        guard let rules = program.classDay else { return Refusal.noClassDay }
        if date < today { return Refusal.classDayPast }
        if !(1...Self.mostSeats).contains(capacity) { return Refusal.classDayCapacity }
        if capacity < taken { return Refusal.capacityBelowTaken(taken) }
        return refusalOfAgenda(rules) ?? (despiteHoliday ? nil : refusalOfHoliday(program, rules))
    }

    /// Why somebody can't present on this day; nil when she can. `meets`: somebody has a seat whom she must not meet, which nobody is told.
    public func refusalOfPresenting(status: Status, meets: Bool, today: CivilDate) -> Refusal? {
        if status != .planned || date < today { return Refusal.classDayNotPlanned }
        return meets ? Refusal.dayImpossible : nil
    }

    private func refusalOfAgenda(_ rules: ClassDayRules) -> Refusal? {
        if agenda.isEmpty { return Refusal.agendaEmpty }
        var end = CivilTime.midnight
        for item in agenda {
            guard let segment = rules.segments.first(where: { $0.id == item.segment }) else { return Refusal.noSuchSegment }
            if item.starts < end || item.ends <= item.starts { return Refusal.agendaOrder(segment) }
            end = item.ends
        }
        return nil
    }

    private func refusalOfHoliday(_ program: Program, _ rules: ClassDayRules) -> Refusal? {
        if let holiday = Holiday.on(date, in: program.jurisdiction.code) { return Refusal.classDayOnHoliday(date, holiday, program) }
        return rules.closed.contains(date) ? Refusal.classDayWhenClosed(date, program) : nil
    }
}
