import Core

/// What the people of the demonstration write, in the language of their program. None of it tells of an offence: nothing
/// in the product asks for that.
enum DemoPhrases {
    static let eligible = [
        Bilingual(
            en: "Nothing earlier on file. A measure outside of court serves the public interest here.",
            fr: "Aucun antécédent au dossier. Une mesure hors cour sert ici l’intérêt public."),
        Bilingual(
            en: "Meets the criteria. The neighbourhood’s interest is served by attendance and the fee.",
            fr: "Répond aux critères. La participation et les frais servent l’intérêt du quartier."),
        Bilingual(
            en: "First contact with the courts. Suitable for the program.",
            fr: "Premier contact avec les tribunaux. Le programme convient."),
    ]
    static let eligibleReleased = Bilingual(
        en: "The file meets the program’s criteria.", fr: "Le dossier répond aux critères du programme.")
    static let ineligible = Bilingual(
        en: "The record check shows an earlier matter of violence.", fr: "La vérification montre une affaire antérieure de violence.")
    static let ineligibleReleased = Bilingual(
        en: "A criterion of the program isn’t met.", fr: "Un critère du programme n’est pas respecté.")
    static let conditions = Bilingual(
        en: "Write to the coordinator within 30 days of any change of address.",
        fr: "Aviser la coordination de tout changement d’adresse dans les 30 jours.")
    static let notes = [
        Bilingual(en: "Asked how long the class day lasts; told 8:30 to 4:30.", fr: "A demandé la durée de la journée : de 8 h 30 à 16 h 30."),
        Bilingual(en: "Works shifts; Saturdays are free.", fr: "Travaille par quarts; libre le samedi."),
        Bilingual(en: "Prefers to be called on the second number after supper.", fr: "Préfère être joint au second numéro après le souper."),
        Bilingual(en: "Lives an hour away; will come by bus.", fr: "Habite à une heure d’ici; viendra en autobus."),
        Bilingual(en: "Asked for the consent text in large print; sent.", fr: "A demandé le texte du consentement en gros caractères; envoyé."),
    ]
    static let concern = Bilingual(
        en: "The caller said that a girl who may be under 18 stays at the address given. No name.",
        fr: "La personne au téléphone dit qu’une fille qui aurait moins de 18 ans loge à l’adresse donnée. Aucun nom.")
    static let authority = Bilingual(en: "Child intervention, on-call director", fr: "DPJ, intervenante de garde")
    static let concernLifted = Bilingual(
        en: "Identity papers seen by police: the person was 24.", fr: "Papiers d’identité vus par la police : la personne avait 24 ans.")
    static let feeRelief = Bilingual(en: "No income since the spring.", fr: "Sans revenu depuis le printemps.")
    static let feeAmount = Bilingual(en: "As the agency asks of everybody.", fr: "Comme l’organisme le demande à toutes et à tous.")
    static let namelessCall = Bilingual(
        en: "Was handed a card last night. Asked what happens now, and whether the letter goes to the house.",
        fr: "A reçu une carte hier soir. Demande ce qui se passe maintenant, et si la lettre va à la maison.")
    static let worry = Bilingual(
        en: "Sounded very low on the telephone; said he doesn’t see the point of anything.",
        fr: "Semblait très abattu au téléphone; dit qu’il ne voit plus le sens de rien.")
    static let worryAnswered = Bilingual(
        en: "Called back the same day; gave the crisis line’s number; he is with his brother tonight.",
        fr: "Rappelé le jour même; numéro de la ligne de crise donné; il est chez son frère ce soir.")
    static let hold = Bilingual(
        en: "Request for review of the disposition: keep until it is answered.",
        fr: "Demande de révision de la décision : conserver jusqu’à la réponse.")
    static let otherPerson = Bilingual(
        en: "Different person: the birth years on the identity papers differ.",
        fr: "Autre personne : l’année de naissance des papiers d’identité diffère.")
    static let samePerson = Bilingual(
        en: "Same person, by the identity papers.", fr: "La même personne, d’après les papiers d’identité.")
    static let wrongConsent = Bilingual(
        en: "Recorded in the wrong file; this person’s signed form hasn’t come in.",
        fr: "Inscrit au mauvais dossier; le formulaire signé de cette personne n’est pas arrivé.")
    static let leftEarly = Bilingual(en: "Left at the break and didn’t come back.", fr: "Parti à la pause, sans revenir.")
    static let stayedAway = Bilingual(en: "No word before or since.", fr: "Aucune nouvelle avant ni depuis.")
    static let extended = Bilingual(en: "A place on the next class day was needed.", fr: "Il fallait une place à la journée suivante.")

    /// The lines of a decision that comes by letter.
    static func letter(_ place: DemoPlace, date: CivilDate, decidedBy: String) -> [String] {
        if place.language == .fr {
            return [
                "DOCUMENT SYNTHÉTIQUE - fait pour une démonstration", "", place.crown, "\(date)", "",
                "À la coordination du programme", "", "Le programme peut être offert à la personne visée par votre demande.",
                "La preuve est suffisante pour poursuivre et rien en droit n’y fait obstacle.",
                "La mesure est indiquée et compatible avec la protection de la société.", "", decidedBy,
            ]
        }
        return [
            "SYNTHETIC DOCUMENT - made for a demonstration", "", place.crown, "\(date)", "",
            "To the program coordinator", "", "The person named in your referral may be offered the program.",
            "There is sufficient evidence to proceed and prosecution is not barred at law.",
            "The measure is appropriate and not inconsistent with the protection of society.", "", decidedBy,
        ]
    }
}
