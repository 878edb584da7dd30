import Core

/// A service that somebody can be sent to, as the directory has it. No address that has to stay hidden is in it: who rings is told where to come.
public struct ServiceEntry: Sendable, Hashable, Codable {
    public var area: CommunityArea
    public var name: String
    public var what: Bilingual
    public var telephone: String
    /// In which languages somebody answers, as people say it.
    public var languages: String
    /// How many places it has; nil when nobody said.
    public var places: Int?
    /// How long the wait is, in weeks; nil when nobody said.
    public var waitWeeks: Int?
    /// When somebody last asked whether all this still holds.
    public var checked: CivilDate

    public init(
        area: CommunityArea, name: String, what: Bilingual, telephone: String, languages: String, places: Int?, waitWeeks: Int?, checked: CivilDate
    ) {
        self.area = area
        self.name = name
        self.what = what
        self.telephone = telephone
        self.languages = languages
        self.places = places
        self.waitWeeks = waitWeeks
        self.checked = checked
    }

    /// After so many days somebody asks again: a number that nobody answers costs more than none.
    public static let goodForDays = 90

    public func isStale(on today: CivilDate) -> Bool { checked.days(until: today) > Self.goodForDays }
}

/// Something that a city has set out to do, filed under one of the five areas.
public struct Initiative: Sendable, Hashable, Codable {
    public var area: CommunityArea
    public var title: Bilingual
    /// The organization that answers for it.
    public var owner: String
    /// What it has been given; nil where nothing was said.
    public var funding: Money?
    public var status: Status
    public var since: CivilDate

    public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
        case planned
        case going
        case done

        public var name: Bilingual {
            switch self {
            case .planned: CommunityText.statusPlanned
            case .going: CommunityText.statusGoing
            case .done: CommunityText.statusDone
            }
        }
    }

    public init(area: CommunityArea, title: Bilingual, owner: String, funding: Money?, status: Status, since: CivilDate) {
        self.area = area
        self.title = title
        self.owner = owner
        self.funding = funding
        self.status = status
        self.since = since
    }
}
