// Written by scripts/generate_texts.py; the texts are in Texts/CaseDesk.en.yaml and Texts/CaseDesk.fr.yaml.

import Core

/// What CaseDesk says to people, in each language.
public enum CaseDeskText {
    /// Same name.
    public static let likeSameName: Bilingual = Bilingual(
        en: "Same name.",
        fr: "Même nom.")

    /// Same names in another order.
    public static let likeReordered: Bilingual = Bilingual(
        en: "Same names in another order.",
        fr: "Mêmes noms dans un autre ordre.")

    /// Sounds the same in French.
    public static let likeSoundsFrench: Bilingual = Bilingual(
        en: "Sounds the same in French.",
        fr: "Se prononce pareil en français.")

    /// Sounds the same in English.
    public static let likeSoundsEnglish: Bilingual = Bilingual(
        en: "Sounds the same in English.",
        fr: "Se prononce pareil en anglais.")

    /// Spelled almost the same.
    public static let likeSpelled: Bilingual = Bilingual(
        en: "Spelled almost the same.",
        fr: "S’écrit presque pareil.")

    /// An initial fits the name.
    public static let likeInitial: Bilingual = Bilingual(
        en: "An initial fits the name.",
        fr: "Une initiale correspond au nom.")

    /// One has more given names.
    public static let likeMoreNames: Bilingual = Bilingual(
        en: "One has more given names.",
        fr: "L’un a plus de prénoms.")

    /// Same surname.
    public static let likeSurname: Bilingual = Bilingual(
        en: "Same surname.",
        fr: "Même nom de famille.")

    /// Same given name.
    public static let likeGivenName: Bilingual = Bilingual(
        en: "Same given name.",
        fr: "Même prénom.")

    /// Same birth date.
    public static let likeBirthDate: Bilingual = Bilingual(
        en: "Same birth date.",
        fr: "Même date de naissance.")

    /// Birth date with day and month swapped.
    public static let likeBirthDateSwapped: Bilingual = Bilingual(
        en: "Birth date with day and month swapped.",
        fr: "Date de naissance avec jour et mois inversés.")

    /// Birth date with two digits swapped.
    public static let likeBirthDateDigits: Bilingual = Bilingual(
        en: "Birth date with two digits swapped.",
        fr: "Date de naissance avec deux chiffres inversés.")

    /// Birth date differs in one digit.
    public static let likeBirthDateOneDigit: Bilingual = Bilingual(
        en: "Birth date differs in one digit.",
        fr: "La date de naissance diffère d’un chiffre.")

    /// Born in the same month.
    public static let likeBirthDateMonth: Bilingual = Bilingual(
        en: "Born in the same month.",
        fr: "Même mois de naissance.")

    /// Birth year one off.
    public static let likeBirthDateYear: Bilingual = Bilingual(
        en: "Birth year one off.",
        fr: "Année de naissance à un an près.")

    /// Birth dates differ.
    public static let likeBirthDatesDiffer: Bilingual = Bilingual(
        en: "Birth dates differ.",
        fr: "Dates de naissance différentes.")

    /// Only the program’s coordinator does this.
    public static let refusalOnlyCoordinator: Bilingual = Bilingual(
        en: "Only the program’s coordinator does this.",
        fr: "Seule la coordination du programme fait cela.")

    /// The document is larger than 10 MB. Scan it at 200 dots per inch, or in parts.
    public static let documentTooLarge: Bilingual = Bilingual(
        en: "The document is larger than 10 MB. Scan it at 200 dots per inch, or in parts.",
        fr: "Le document dépasse 10 Mo. Numérisez-le à 200 points par pouce, ou en plusieurs parties.")

    /// Only a whole PDF or JPEG can be attached. Save the scan as PDF and try again.
    public static let documentKind: Bilingual = Bilingual(
        en: "Only a whole PDF or JPEG can be attached. Save the scan as PDF and try again.",
        fr: "Seul un PDF ou un JPEG complet peut être joint. Enregistrez le document en PDF et réessayez.")

    /// This card number is on another referral already. Check the number on the card.
    public static let refusalCardUsed: Bilingual = Bilingual(
        en: "This card number is on another referral already. Check the number on the card.",
        fr: "Ce numéro de carte figure déjà sur une autre référence. Vérifiez le numéro sur la carte.")

    /// Print from 1 to 200 cards at a time.
    public static let refusalTooManyCards: Bilingual = Bilingual(
        en: "Print from 1 to 200 cards at a time.",
        fr: "Imprimez de 1 à 200 cartes à la fois.")

    /// This file is being disposed of. Nothing more can be recorded in it.
    public static let refusalDisposing: Bilingual = Bilingual(
        en: "This file is being disposed of. Nothing more can be recorded in it.",
        fr: "Ce dossier est en cours de destruction. Plus rien ne peut y être inscrit.")

    /// Received
    public static let statusReceived: Bilingual = Bilingual(
        en: "Received",
        fr: "Reçue")

    /// Under review
    public static let statusUnderReview: Bilingual = Bilingual(
        en: "Under review",
        fr: "À l’étude")

    /// Accepted
    public static let statusAccepted: Bilingual = Bilingual(
        en: "Accepted",
        fr: "Acceptée")

    /// Taking part
    public static let statusTakingPart: Bilingual = Bilingual(
        en: "Taking part",
        fr: "Participation en cours")

    /// Not taking part
    public static let statusNotTakingPart: Bilingual = Bilingual(
        en: "Not taking part",
        fr: "Sans participation")

    /// Participation over
    public static let statusConcluding: Bilingual = Bilingual(
        en: "Participation over",
        fr: "Participation terminée")

    /// Ended
    public static let statusEnded: Bilingual = Bilingual(
        en: "Ended",
        fr: "Close")
}
