import Cases
import Core
import Programs

/// A referral as a form or a row gives it.
public struct Referral: Sendable, Hashable, Codable {
    public var stream: Stream
    public var happened: Happened
    public var person: Person
    public var offence: CivilDate?
    /// When the charge was laid, where that is known.
    public var charged: CivilDate?
    /// How the age is known, where a birth date is given.
    public var ageKnownBy: Act.AgeFinding.Evidence
    /// Of a volunteer, whose birth date isn't kept: whether 18 or over on the day of the application. Nil when nobody has said.
    public var isAdult: Bool?
    /// Whether a person under 18 was involved or sought; nil where police don't say.
    public var minorSought: Bool?
    /// As a BCP 47 tag, such as `en`, `fr` or `pa`.
    public var language: String
    public var interpreterNeeded: Bool
    public var packageHandedOver: Bool
    public var orderEnds: CivilDate?
    public var nextAppearance: CivilDate?
    /// The agency that sent it, where that isn't the one of who records it: a held referral, an import.
    public var agency: AgencyID?

    public init(
        stream: Stream, happened: Happened, person: Person, offence: CivilDate? = nil, charged: CivilDate? = nil,
        ageKnownBy: Act.AgeFinding.Evidence = .birthDateGiven, isAdult: Bool? = nil, minorSought: Bool? = nil, language: String = "en",
        interpreterNeeded: Bool = false, packageHandedOver: Bool = false, orderEnds: CivilDate? = nil,
        nextAppearance: CivilDate? = nil, agency: AgencyID? = nil
    ) {
        self.stream = stream
        self.happened = happened
        self.person = person
        self.offence = offence
        self.charged = charged
        self.ageKnownBy = ageKnownBy
        self.isAdult = isAdult
        self.minorSought = minorSought
        self.language = language
        self.interpreterNeeded = interpreterNeeded
        self.packageHandedOver = packageHandedOver
        self.orderEnds = orderEnds
        self.nextAppearance = nextAppearance
        self.agency = agency
    }

    /// As it is taken in: only the agency can record a referral for another one, and a volunteer's birth date says whether the
    /// person is old enough and isn't kept.
    func sent(by: By) -> Referral {
        var own = self
        if !by.isAgencys { own.agency = nil }
        if stream == .volunteer {
            own.isAdult = ageFinding?.adult
            own.person.birthDate = nil
        }
        return own
    }

    var act: Act.Referral {
        Act.Referral(
            stream: stream, offence: offence, charged: charged, language: language, interpreterNeeded: interpreterNeeded,
            packageHandedOver: packageHandedOver, orderEnds: orderEnds)
    }

    /// What the referral says of the person's age; nil where nothing follows from it.
    var ageFinding: Act.AgeFinding? {
        if let born = person.birthDate { return Act.AgeFinding(born: born, of: act, on: happened.date, by: ageKnownBy) }
        return stream == .volunteer ? isAdult.map { Act.AgeFinding(adult: $0, by: ageKnownBy) } : nil
    }
}

/// What became of a referral.
public enum ReferralOutcome: Sendable, Hashable {
    case opened(CaseID, FileNumber)
    /// Somebody alike is here already: the referral waits, whole, until a person has looked. Whom it resembles is the
    /// agency's to know; for everybody else `like` is empty.
    case held(id: String, like: [Likeness])
}

/// An existing case that looks like the person, and why.
public struct Likeness: Sendable, Hashable {
    public let id: CaseID
    public let number: FileNumber
    public let stage: Stage
    /// From 0 to 1.
    public let score: Double
    public let reasons: [Bilingual]
    /// The reasons' stable codes, such as `same-name`.
    public let codes: [String]
    /// Who is here already, to be compared; for the agency alone.
    public let person: Person
}
