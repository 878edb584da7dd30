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

extension Case {
    /// What is to be recorded of the age once the birth date, or the date of the offence, has become another. Nil where that says
    /// nothing new, of a volunteer, and at a stage at which age is no longer established.
    public func renewedAge(
        born: CivilDate, by evidence: Act.AgeFinding.Evidence, under program: Program
    ) -> Act.AgeFinding? {
        guard stream != .volunteer, Workflow.transition(.establishAge).from.contains(stage(under: program)) else { return nil }
        let finding = Act.AgeFinding(born: born, of: referral, on: referred.happened.date, by: evidence)
        return finding == age?.value ? nil : finding
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
