import CaseDesk
import Cases
import Core
import Programs
import WebFrame

extension ReferForm {
    /// Whether a person under 18 was involved or sought, as the form asks it.
    private enum Knowledge: String, Sendable { case no, yes, unknown }

    /// Reads the form in the order in which it asks. Throws ``FieldErrors`` with everything that is wrong.
    func referral(_ form: inout FormReader, today: CivilDate) throws -> Referral {
        let name = form.text("name", stream == .volunteer ? CaseWebText.referChosenName : CaseWebText.referName, max: 120)
        let adult = stream == .volunteer ? form.choice("adult", CaseWebText.referAdult, as: ActFields.YesNo.self).read : nil
        let born = born(&form, today: today)
        let ageKnownBy = form.optionalChoice("age-by", CaseWebText.referAgeBy, as: Act.AgeFinding.Evidence.self)
        let language = form.choice("language", CaseWebText.referLanguage, among: SpokenLanguages.tags)
        let offence = offence(&form)
        let minor = stream.hasOffence ? form.choice("minor", CaseWebText.referMinor, as: Knowledge.self).read : nil
        let charged = stream == .postCharge ? form.optionalDate("charged", CaseWebText.referCharged).read ?? nil : nil
        let orderEnds = stream == .probation ? form.date("order-ends", CaseWebText.referOrderEnds).read : nil
        let charge = stream.hasOffence ? form.optionalText("charge", CaseWebText.referCharge, max: 120).read : nil
        let court = form.optionalText("court", CaseWebText.referCourt)
        let courtFile = stream.hasOffence ? form.optionalText("court-file", CaseWebText.referCourtFile, max: 60).read : nil
        let next = next(&form, today: today)
        let contact = ContactFields.read(&form)
        let card = form.optionalText("card", CaseWebText.referCard, max: 40)
        let file = form.optionalText("police-file", CaseWebText.referPoliceFile, max: 60)
        let agency = stream == .volunteer ? nil : agency.read(&form)
        let on = role == .coordinator ? form.optionalDate("on", CaseWebText.referOn).read : nil
        try form.check()
        let person = Person(
            name: try name.value, birthDate: born, contact: contact, cardNumber: try card.value, policeFile: try file.value,
            court: try court.value, courtFile: courtFile ?? nil, charge: charge ?? nil)
        return Referral(
            stream: stream, happened: Happened((on ?? nil) ?? today), person: person, offence: offence, charged: charged,
            ageKnownBy: adult == nil ? try ageKnownBy.value ?? .birthDateGiven : .ownWord, isAdult: adult.map { $0 == .yes },
            minorSought: minor.flatMap { $0 == .unknown ? nil : $0 == .yes },
            language: try language.value, interpreterNeeded: form.isTicked("interpreter"), packageHandedOver: form.isTicked("package"),
            orderEnds: orderEnds, nextAppearance: next, agency: agency)
    }

    /// Under an order it is asked because age is counted from it; whoever doesn't know it goes on, and age is established later.
    private func offence(_ form: inout FormReader) -> CivilDate? {
        if stream.hasOffence { return form.date("offence", CaseWebText.referOffence).read }
        return stream == .probation ? form.optionalDate("offence", CaseWebText.referOffence).read ?? nil : nil
    }

    private func born(_ form: inout FormReader, today: CivilDate) -> CivilDate? {
        guard stream != .volunteer, let born = form.optionalDate("born", CaseWebText.referBorn).read ?? nil else { return nil }
        if born >= today { form.fail("born", CaseWebText.referBornFuture, anchor: "born-day") }
        return born
    }

    private func next(_ form: inout FormReader, today: CivilDate) -> CivilDate? {
        guard program.streams[stream]?.courtWatch == true, let next = form.optionalDate("next", CaseWebText.referNext).read ?? nil
        else { return nil }
        if next < today { form.fail("next", CaseWebText.referNextPast, anchor: "next-day") }
        return next
    }
}
