import Core

/// A class day: its segments, and what counts as attending.
public struct ClassDayRules: Sendable, Hashable {
    public let segments: [Segment]
    /// Minutes after a segment's start until which an arrival still counts.
    public let lateAllowanceMinutes: Int
    /// Whether a missed segment may be made up another day.
    public let makeUp: Bool
    /// Whether voluntary STI testing is offered. Nothing about it can be recorded anywhere.
    public let voluntaryTesting: Bool
    /// So many days before the class day participants are told where it is. The place is confidential until then.
    public let venueDaysBefore: Int
    /// Days of the program's own on which no class is held, beside the statutory holidays.
    public let closed: [CivilDate]

    public init(
        segments: [Segment], lateAllowanceMinutes: Int, makeUp: Bool, voluntaryTesting: Bool, venueDaysBefore: Int = 2,
        closed: [CivilDate] = []
    ) {
        self.segments = segments
        self.lateAllowanceMinutes = lateAllowanceMinutes
        self.makeUp = makeUp
        self.voluntaryTesting = voluntaryTesting
        self.venueDaysBefore = venueDaysBefore
        self.closed = closed
    }

    /// The first day on which participants of a class day are told where it is.
    public func venueIsTold(for date: CivilDate) -> CivilDate { date.adding(days: -venueDaysBefore) }
}

public struct Segment: Sendable, Hashable {
    /// Lower-case with hyphens, such as `vice-laws`.
    public let id: String
    public let title: Bilingual
    /// Missing it keeps the day from counting as attended.
    public let required: Bool

    public init(id: String, title: Bilingual, required: Bool) {
        self.id = id
        self.title = title
        self.required = required
    }
}

/// Individual therapy, by assessment.
public struct TherapyRules: Sendable, Hashable {
    public let minimumWeeks: Int
    public let maximumWeeks: Int
    public let sessionsPerWeek: Int
    /// Whether an assessment decides if and how long; otherwise everybody attends the minimum.
    public let byAssessment: Bool

    public init(minimumWeeks: Int, maximumWeeks: Int, sessionsPerWeek: Int, byAssessment: Bool) {
        self.minimumWeeks = minimumWeeks
        self.maximumWeeks = maximumWeeks
        self.sessionsPerWeek = sessionsPerWeek
        self.byAssessment = byAssessment
    }
}

public struct AgreementRules: Sendable, Hashable {
    /// The longest agreed period, in months from the agreement's date.
    public let longestMonths: Int
    /// Proposed on the form, in months.
    public let proposedMonths: Int
    /// Days between a yes that is said on the person's own page and the day on which it can count. Nobody is hurried into a consent.
    public let timeToThinkDays: Int

    public init(longestMonths: Int, proposedMonths: Int, timeToThinkDays: Int = Self.usualTimeToThink) {
        self.longestMonths = longestMonths
        self.proposedMonths = proposedMonths
        self.timeToThinkDays = timeToThinkDays
    }

    /// Two nights, where a program says nothing: no statute sets a time.
    public static let usualTimeToThink = 2
}
