import Core
import Programs

extension Act.AgeFinding {
    /// What a birth date says of the age that a stream asks for; nil where it says nothing.
    ///
    /// For the law that is the age on the date of the offence (s. 716). Under an order that date may be unknown: whoever is under
    /// 18 on the day of the referral was so at the offence too, and nothing follows for anybody older. A volunteer has no offence
    /// and is asked for the age on the day of the application.
    public init?(born: CivilDate, of referral: Act.Referral, on day: CivilDate, by evidence: Evidence) {
        let isAdultToday = born.age(on: day) >= 18
        switch (referral.stream, referral.offence) {
        case (.volunteer, _): self.init(adult: isAdultToday, by: evidence)
        case (_, let offence?): self.init(adult: born.age(on: offence) >= 18, by: evidence)
        case (_, nil) where !isAdultToday: self.init(adult: false, by: evidence)
        case (_, nil): return nil
        }
    }
}

extension Act.AgeFinding.Evidence {
    /// What is taken as evidence of the person's own age in a stream. A volunteer, who was never arrested, may be taken at their word;
    /// no court has a record of one.
    public static func accepted(in stream: Stream) -> [Self] {
        stream == .volunteer ? [.ownWord, .birthDateGiven, .identityDocument] : [.birthDateGiven, .identityDocument, .courtRecord]
    }

    /// What lifts a concern for a child. A birth date that somebody gave is what is in doubt, so it takes a paper.
    public static let ofConcern: [Self] = [.identityDocument, .courtRecord]
}
