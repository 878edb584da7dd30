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
        fr: "Ce numéro de carte figure déjà sur une autre demande. Vérifiez le numéro sur la carte.")

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
        fr: "Terminée")

    /// Name
    public static let columnName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// Birth date
    public static let columnBirthDate: Bilingual = Bilingual(
        en: "Birth date",
        fr: "Date de naissance")

    /// Offence date
    public static let columnOffenceDate: Bilingual = Bilingual(
        en: "Offence date",
        fr: "Date de l’infraction")

    /// Under 18 involved or sought
    public static let columnMinorSought: Bilingual = Bilingual(
        en: "Under 18 involved or sought",
        fr: "Moins de 18 ans en cause")

    /// Card number
    public static let columnCardNumber: Bilingual = Bilingual(
        en: "Card number",
        fr: "Numéro de carte")

    /// Police file
    public static let columnPoliceFile: Bilingual = Bilingual(
        en: "Police file",
        fr: "Dossier de police")

    /// Language
    public static let columnLanguage: Bilingual = Bilingual(
        en: "Language",
        fr: "Langue")

    /// Interpreter
    public static let columnInterpreter: Bilingual = Bilingual(
        en: "Interpreter",
        fr: "Interprète")

    /// Package handed over
    public static let columnPackage: Bilingual = Bilingual(
        en: "Package handed over",
        fr: "Trousse remise")

    /// Contact method
    public static let columnContactMethod: Bilingual = Bilingual(
        en: "Contact method",
        fr: "Mode de contact")

    /// Contact
    public static let columnContact: Bilingual = Bilingual(
        en: "Contact",
        fr: "Contact")

    /// Voicemail OK
    public static let columnVoicemail: Bilingual = Bilingual(
        en: "Voicemail OK",
        fr: "Boîte vocale permise")

    /// Court
    public static let columnCourt: Bilingual = Bilingual(
        en: "Court",
        fr: "Tribunal")

    /// Next appearance
    public static let columnNextAppearance: Bilingual = Bilingual(
        en: "Next appearance",
        fr: "Prochaine comparution")

    /// Stream
    public static let columnStream: Bilingual = Bilingual(
        en: "Stream",
        fr: "Voie")

    /// Order ends
    public static let columnOrderEnds: Bilingual = Bilingual(
        en: "Order ends",
        fr: "Fin de l’ordonnance")

    /// Nothing was pasted. Copy the rows with their headings from the spreadsheet.
    public static let tableEmpty: Bilingual = Bilingual(
        en: "Nothing was pasted. Copy the rows with their headings from the spreadsheet.",
        fr: "Rien n’a été collé. Copiez les lignes avec leurs titres à partir du tableur.")

    /// The table is larger than 1 MB. Send it in parts.
    public static let tableTooLarge: Bilingual = Bilingual(
        en: "The table is larger than 1 MB. Send it in parts.",
        fr: "Le tableau dépasse 1 Mo. Envoyez-le en plusieurs parties.")

    /// No heading is known in the first row. Put the headings in the first row, such as Name, Birth date, Offence date.
    public static let tableHeadingsMissing: Bilingual = Bilingual(
        en: "No heading is known in the first row. Put the headings in the first row, such as Name, Birth date, Offence date.",
        fr: "Aucun titre connu à la première ligne. Mettez-y les titres, comme Nom, Date de naissance, Date de l’infraction.")

    /// The heading “{heading:text}” is there twice. Remove one of the two columns.
    public static func tableHeadingRepeated(heading: Bilingual) -> Bilingual {
        Bilingual(
            en: "The heading “\(heading.en)” is there twice. Remove one of the two columns.",
            fr: "Le titre «\u{A0}\(heading.fr)\u{A0}» s’y trouve deux fois. Retirez l’une des deux colonnes.")
    }

    /// No column holds the name. Give one the heading Name.
    public static let tableNameMissing: Bilingual = Bilingual(
        en: "No column holds the name. Give one the heading Name.",
        fr: "Aucune colonne ne contient le nom. Donnez à l’une d’elles le titre Nom.")

    /// The quotation mark on line {line:int} isn’t closed. Close it or remove it.
    public static func tableQuoteOpen(line: Int) -> Bilingual {
        Bilingual(
            en: "The quotation mark on line \(line) isn’t closed. Close it or remove it.",
            fr: "Le guillemet de la ligne \(line) n’est pas fermé. Fermez-le ou retirez-le.")
    }

    /// There are headings and no rows.
    public static let tableWithoutRows: Bilingual = Bilingual(
        en: "There are headings and no rows.",
        fr: "Il y a des titres, mais aucune ligne.")

    /// There are {n:int} rows; {most:int} is the most. Send them in parts.
    public static func tableTooManyRows(n: Int, most: Int) -> Bilingual {
        Bilingual(
            en: "There are \(n) rows; \(most) is the most. Send them in parts.",
            fr: "Il y a \(n) lignes; le maximum est de \(most). Envoyez-les en plusieurs parties.")
    }

    /// Day and month can’t be told apart. Write it as 2026-03-05 or as 5 March 2026.
    public static let cellDateAmbiguous: Bilingual = Bilingual(
        en: "Day and month can’t be told apart. Write it as 2026-03-05 or as 5 March 2026.",
        fr: "Impossible de distinguer le jour du mois. Écrivez 2026-03-05 ou 5 mars 2026.")

    /// Write the year with four digits, as in 2026-03-05.
    public static let cellDateShortYear: Bilingual = Bilingual(
        en: "Write the year with four digits, as in 2026-03-05.",
        fr: "Écrivez l’année en quatre chiffres, comme dans 2026-03-05.")

    /// There is no such day on the calendar. Check the date.
    public static let cellDateNotOnCalendar: Bilingual = Bilingual(
        en: "There is no such day on the calendar. Check the date.",
        fr: "Ce jour n’existe pas au calendrier. Vérifiez la date.")

    /// This isn’t a date that can be read. Write it as 2026-03-05 or as 5 March 2026.
    public static let cellDateNotADate: Bilingual = Bilingual(
        en: "This isn’t a date that can be read. Write it as 2026-03-05 or as 5 March 2026.",
        fr: "Cette date est illisible. Écrivez 2026-03-05 ou 5 mars 2026.")

    /// Give a name.
    public static let cellNameMissing: Bilingual = Bilingual(
        en: "Give a name.",
        fr: "Donnez un nom.")

    /// A name has letters. Check the column.
    public static let cellNameWithoutLetters: Bilingual = Bilingual(
        en: "A name has letters. Check the column.",
        fr: "Un nom a des lettres. Vérifiez la colonne.")

    /// This birth date is in the future or over 110 years ago. Check the year.
    public static let cellBirthDateUnlikely: Bilingual = Bilingual(
        en: "This birth date is in the future or over 110 years ago. Check the year.",
        fr: "Cette date de naissance est à venir ou remonte à plus de 110 ans. Vérifiez l’année.")

    /// This is longer than {most:int} characters. Shorten it.
    public static func cellTooLong(most: Int) -> Bilingual {
        Bilingual(
            en: "This is longer than \(most) characters. Shorten it.",
            fr: "Cette valeur dépasse \(most) caractères. Raccourcissez-la.")
    }

    /// Write yes or no.
    public static let cellYesOrNo: Bilingual = Bilingual(
        en: "Write yes or no.",
        fr: "Écrivez oui ou non.")

    /// Write yes, no or unknown.
    public static let cellYesNoUnknown: Bilingual = Bilingual(
        en: "Write yes, no or unknown.",
        fr: "Écrivez oui, non ou inconnu.")

    /// This language isn’t known. Write its name in English or French, or its code, such as pa.
    public static let cellLanguage: Bilingual = Bilingual(
        en: "This language isn’t known. Write its name in English or French, or its code, such as pa.",
        fr: "Cette langue est inconnue. Écrivez son nom en français ou en anglais, ou son code, comme pa.")

    /// Write pre-charge, post-charge, probation or volunteer.
    public static let cellStream: Bilingual = Bilingual(
        en: "Write pre-charge, post-charge, probation or volunteer.",
        fr: "Écrivez avant accusation, après accusation, probation ou volontaire.")

    /// Write telephone, text, e-mail, letter, counsel or none.
    public static let cellContactMethod: Bilingual = Bilingual(
        en: "Write telephone, text, e-mail, letter, counsel or none.",
        fr: "Écrivez téléphone, texto, courriel, lettre, avocat ou aucun.")

    /// Say how to use this contact: telephone, text, e-mail, letter or counsel.
    public static let cellContactMethodMissing: Bilingual = Bilingual(
        en: "Say how to use this contact: telephone, text, e-mail, letter or counsel.",
        fr: "Précisez comment utiliser ce contact\u{A0}: téléphone, texto, courriel, lettre ou avocat.")

    /// Give the number or the address, or write none as the contact method.
    public static let cellContactMissing: Bilingual = Bilingual(
        en: "Give the number or the address, or write none as the contact method.",
        fr: "Donnez le numéro ou l’adresse, ou écrivez aucun comme mode de contact.")

    /// The number.
    public static let searchByNumber: Bilingual = Bilingual(
        en: "The number.",
        fr: "Le numéro.")

    /// Referred on
    public static let carryReferredOn: Bilingual = Bilingual(
        en: "Referred on",
        fr: "Demande reçue le")

    /// Stage
    public static let carryStage: Bilingual = Bilingual(
        en: "Stage",
        fr: "Étape")

    /// Decided on
    public static let carryDecided: Bilingual = Bilingual(
        en: "Decided on",
        fr: "Décision le")

    /// Offered on
    public static let carryOffered: Bilingual = Bilingual(
        en: "Offered on",
        fr: "Offre le")

    /// Told of the right to counsel
    public static let carryRights: Bilingual = Bilingual(
        en: "Told of the right to counsel",
        fr: "Avis du droit à un avocat")

    /// Consented on
    public static let carryConsented: Bilingual = Bilingual(
        en: "Consented on",
        fr: "Consentement le")

    /// Accepted responsibility on
    public static let carryAccepted: Bilingual = Bilingual(
        en: "Accepted responsibility on",
        fr: "Responsabilité reconnue le")

    /// Agreement from
    public static let carryAgreedFrom: Bilingual = Bilingual(
        en: "Agreement from",
        fr: "Entente à partir du")

    /// Agreement until
    public static let carryAgreedUntil: Bilingual = Bilingual(
        en: "Agreement until",
        fr: "Entente jusqu’au")

    /// Class day
    public static let carryClassDay: Bilingual = Bilingual(
        en: "Class day",
        fr: "Journée")

    /// Whole class day attended
    public static let carryAttended: Bilingual = Bilingual(
        en: "Whole class day attended",
        fr: "Journée suivie en entier")

    /// Therapy sessions held, of weeks
    public static let carryTherapy: Bilingual = Bilingual(
        en: "Therapy sessions held, of weeks",
        fr: "Séances de thérapie tenues, sur semaines")

    /// Paid before Onward
    public static let carryPaid: Bilingual = Bilingual(
        en: "Paid before Onward",
        fr: "Payé avant Onward")

    /// Compliance reported
    public static let carryReported: Bilingual = Bilingual(
        en: "Compliance reported",
        fr: "Respect rapporté")

    /// Reported on
    public static let carryReportedOn: Bilingual = Bilingual(
        en: "Reported on",
        fr: "Rapport le")

    /// This word isn’t a stage. Type referred, eligible, ineligible, offered, consented, agreed, booked, attended, therapy, reported or past.
    public static let carryStageUnknown: Bilingual = Bilingual(
        en: "This word isn’t a stage. Type referred, eligible, ineligible, offered, consented, agreed, booked, attended, therapy, reported or past.",
        fr: "Ce mot n’est pas une étape. Écrivez reçue, admissible, inadmissible, offerte, consenti, entente, journée réservée, journée suivie, thérapie, rapporté ou terminé.")

    /// {date:date} is still to come. Check the year.
    public static func carryNotYet(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)) is still to come. Check the year.",
            fr: "Le \(date.text(.fr, .medium)) est à venir. Vérifiez l’année.")
    }

    /// Type how many sessions were held and of how many weeks, such as 2 of 4.
    public static let carryTherapyWrong: Bilingual = Bilingual(
        en: "Type how many sessions were held and of how many weeks, such as 2 of 4.",
        fr: "Écrivez combien de séances ont eu lieu et sur combien de semaines, par exemple 2 sur 4.")

    /// Type full, partial or none.
    public static let carryLevelUnknown: Bilingual = Bilingual(
        en: "Type full, partial or none.",
        fr: "Écrivez complet, partiel ou aucun.")

    /// Without a birth date nobody can be recognized later. Fill it in, or leave the row out.
    public static let carryPastBirthDate: Bilingual = Bilingual(
        en: "Without a birth date nobody can be recognized later. Fill it in, or leave the row out.",
        fr: "Sans date de naissance, personne ne peut être reconnu plus tard. Inscrivez-la, ou laissez la ligne de côté.")

    /// Type the day on which the class was attended.
    public static let carryPastDay: Bilingual = Bilingual(
        en: "Type the day on which the class was attended.",
        fr: "Écrivez le jour où la journée a été suivie.")

    /// By the dates of this row it is “{stage:text}”. Fill in the date that is missing, or correct the word.
    public static func carryStageDiffers(stage: Bilingual) -> Bilingual {
        Bilingual(
            en: "By the dates of this row it is “\(stage.en)”. Fill in the date that is missing, or correct the word.",
            fr: "D’après ses dates, cette ligne est à l’étape «\u{A0}\(stage.fr)\u{A0}». Inscrivez la date qui manque, ou corrigez le mot.")
    }

    /// The program asks no fee in this stream. Empty the cell, or correct the stream.
    public static let carryNoFee: Bilingual = Bilingual(
        en: "The program asks no fee in this stream. Empty the cell, or correct the stream.",
        fr: "Le programme ne demande aucuns frais dans cette voie. Videz la cellule, ou corrigez la voie.")

    /// This isn’t an amount. Type it with two decimals at most, such as 750.00.
    public static let carryMoney: Bilingual = Bilingual(
        en: "This isn’t an amount. Type it with two decimals at most, such as 750.00.",
        fr: "Ce n’est pas un montant. Écrivez-le avec deux décimales au plus, par exemple 750,00.")
}
