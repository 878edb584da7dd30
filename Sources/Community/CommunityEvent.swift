import Core

/// Something that people come to: on a public calendar. Nobody is named in it.
public struct CommunityEvent: Sendable, Hashable, Codable {
    public var kind: Kind
    public var title: Bilingual
    public var about: Bilingual
    public var place: String
    public var on: CivilDate
    public var starts: CivilTime
    /// Before the beginning: after midnight, on the next day.
    public var ends: CivilTime
    /// How many volunteers can sign up; nil where none are asked for.
    public var places: Int?
    /// What a volunteer reads before signing up, on how to stay safe.
    public var briefing: Bilingual

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A walk through the neighbourhood.
        case patrol
        /// With representatives.
        case meeting
        case awareness
        case rally

        public var name: Bilingual {
            switch self {
            case .patrol: CommunityText.kindPatrol
            case .meeting: CommunityText.kindMeeting
            case .awareness: CommunityText.kindAwareness
            case .rally: CommunityText.kindRally
            }
        }
    }

    public init(
        kind: Kind, title: Bilingual, about: Bilingual, place: String, on: CivilDate, starts: CivilTime, ends: CivilTime, places: Int?,
        briefing: Bilingual
    ) {
        self.kind = kind
        self.title = title
        self.about = about
        self.place = place
        self.on = on
        self.starts = starts
        self.ends = ends
        self.places = places
        self.briefing = briefing
    }

    /// Why it can't be put on the calendar as it stands; nil when it can. Whoever walks at night is told first how to stay safe.
    public func refusalOfPublishing(today: CivilDate) -> Refusal? {
        if on < today { return .eventInThePast }
        if places != nil, briefing.en.isEmpty || briefing.fr.isEmpty { return .eventNeedsBriefing }
        return nil
    }
}

/// An event as it stands on the calendar.
public struct ListedEvent: Sendable, Hashable {
    public let event: CommunityEvent
    public let isCancelled: Bool
    /// How many have signed up.
    public let taken: Int

    public init(event: CommunityEvent, isCancelled: Bool, taken: Int) {
        self.event = event
        self.isCancelled = isCancelled
        self.taken = taken
    }

    /// Why nobody can sign up now; nil when somebody can.
    public func refusalOfSigningUp(today: CivilDate) -> Refusal? {
        if isCancelled { return .eventCancelled }
        if event.on < today { return .eventInThePast }
        guard let places = event.places else { return .eventNeedsNobody }
        return taken < places ? nil : .eventFull
    }
}
