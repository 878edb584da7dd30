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

    /// Charge date
    public static let columnChargeDate: Bilingual = Bilingual(
        en: "Charge date",
        fr: "Date de l’accusation")

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

    /// The fee desk of this case settles the fee: by payments with their receipts, or by relief that two people decide. What was settled there is given back or voided there.
    public static let refusalFeeDesksAlone: Bilingual = Bilingual(
        en: "The fee desk of this case settles the fee: by payments with their receipts, or by relief that two people decide. What was settled there is given back or voided there.",
        fr: "C’est à la page des frais de ce dossier que les frais s’acquittent\u{A0}: par des paiements avec reçu, ou par une dispense décidée à deux. Ce qui y a été acquitté s’y rembourse ou s’y annule.")

    /// Nothing was taken since the last count.
    public static let refusalNothingToCount: Bilingual = Bilingual(
        en: "Nothing was taken since the last count.",
        fr: "Rien n’a été reçu depuis le dernier décompte.")

    /// What was counted differs from what was taken. Count again, or say why.
    public static let refusalCountDiffers: Bilingual = Bilingual(
        en: "What was counted differs from what was taken. Count again, or say why.",
        fr: "Le décompte diffère de ce qui a été reçu. Recomptez, ou dites pourquoi.")

    /// About: {name}
    public static func letterAbout(name: String) -> Bilingual {
        Bilingual(
            en: "About: \(name)",
            fr: "Concerne\u{A0}: \(name)")
    }

    /// Anybody who is shown this letter can ask at {address} whether it stands. The answer says that and the date, and nothing else.
    public static func letterVerifyAt(address: String) -> Bilingual {
        Bilingual(
            en: "Anybody who is shown this letter can ask at \(address) whether it stands. The answer says that and the date, and nothing else.",
            fr: "Toute personne à qui cette lettre est présentée peut vérifier à l’adresse \(address) si elle est valide. La réponse ne dit que cela et la date.")
    }

    /// Anybody who is shown this letter can ask the agency, by this code, whether it stands.
    public static let letterVerifyHere: Bilingual = Bilingual(
        en: "Anybody who is shown this letter can ask the agency, by this code, whether it stands.",
        fr: "Toute personne à qui cette lettre est présentée peut demander à l’organisme, au moyen de ce code, si elle est valide.")

    /// Receipt
    public static let letterReceiptNumber: Bilingual = Bilingual(
        en: "Receipt",
        fr: "Reçu")

    /// Amount received
    public static let letterAmount: Bilingual = Bilingual(
        en: "Amount received",
        fr: "Montant reçu")

    /// Towards the fee
    public static let letterTowardsFee: Bilingual = Bilingual(
        en: "Towards the fee",
        fr: "Versé sur les frais")

    /// Surcharge
    public static let letterSurcharge: Bilingual = Bilingual(
        en: "Surcharge",
        fr: "Supplément")

    /// Date
    public static let letterDate: Bilingual = Bilingual(
        en: "Date",
        fr: "Date")

    /// Paid by
    public static let letterTender: Bilingual = Bilingual(
        en: "Paid by",
        fr: "Mode de paiement")

    /// Reported on
    public static let letterReported: Bilingual = Bilingual(
        en: "Reported on",
        fr: "Date du rapport")

    /// Agreed period
    public static let letterPeriod: Bilingual = Bilingual(
        en: "Agreed period",
        fr: "Période convenue")

    /// {from:date} to {until:date}
    public static func letterFromTo(from: CivilDate, until: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(from.text(.en, .medium)) to \(until.text(.en, .medium))",
            fr: "du \(from.text(.fr, .medium)) au \(until.text(.fr, .medium))")
    }

    /// Next date in court
    public static let letterCourtDate: Bilingual = Bilingual(
        en: "Next date in court",
        fr: "Prochaine date au tribunal")

    /// State
    public static let letterState: Bilingual = Bilingual(
        en: "State",
        fr: "État")

    /// Requirement
    public static let letterEvidence: Bilingual = Bilingual(
        en: "Requirement",
        fr: "Exigence")

    /// Done
    public static let letterMet: Bilingual = Bilingual(
        en: "Done",
        fr: "Fait")

    /// Not done
    public static let letterNotMet: Bilingual = Bilingual(
        en: "Not done",
        fr: "Non fait")

    /// The whole {label:text}: {titles:text}.
    public static func letterAskClass(label: Bilingual, titles: Bilingual) -> Bilingual {
        Bilingual(
            en: "The whole \(label.en): \(titles.en).",
            fr: "Toute la \(label.fr)\u{A0}: \(titles.fr).")
    }

    /// {n:count} sessions of individual therapy.
    public static func letterAskSessions(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) session of individual therapy." : "\(n.text(.en)) sessions of individual therapy.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) séance de thérapie individuelle." : "\(n.text(.fr)) séances de thérapie individuelle.")
    }

    /// Individual therapy of {from:int} to {to:int} weeks, if the assessment asks for it.
    public static func letterAskTherapy(from: Int, to: Int) -> Bilingual {
        Bilingual(
            en: "Individual therapy of \(from) to \(to) weeks, if the assessment asks for it.",
            fr: "Une thérapie individuelle de \(from) à \(to) semaines, si l’évaluation le demande.")
    }

    /// The fee; its amount is still to be set, and is told before it is asked for.
    public static let letterAskFeeUnset: Bilingual = Bilingual(
        en: "The fee; its amount is still to be set, and is told before it is asked for.",
        fr: "Les frais; leur montant reste à fixer, et il est communiqué avant d’être demandé.")

    /// The fee of {amount:money}, unless it is waived in whole or in part.
    public static func letterAskFee(amount: Money) -> Bilingual {
        Bilingual(
            en: "The fee of \(amount.text(.en)), unless it is waived in whole or in part.",
            fr: "Les frais de \(amount.text(.fr)), sauf dispense totale ou partielle.")
    }

    /// No new arrest during the time that the program sets.
    public static let letterAskNoRearrest: Bilingual = Bilingual(
        en: "No new arrest during the time that the program sets.",
        fr: "Aucune nouvelle arrestation durant la période fixée par le programme.")

    /// the agency
    public static let letterNoTelephone: Bilingual = Bilingual(
        en: "the agency",
        fr: "numéro de l’organisme")

    /// the charge was withdrawn.
    public static let letterWithdrawn: Bilingual = Bilingual(
        en: "the charge was withdrawn.",
        fr: "l’accusation a été retirée.")

    /// the court dismissed the charge.
    public static let letterDismissed: Bilingual = Bilingual(
        en: "the court dismissed the charge.",
        fr: "le tribunal a rejeté l’accusation.")

    /// the proceedings were stayed.
    public static let letterStayed: Bilingual = Bilingual(
        en: "the proceedings were stayed.",
        fr: "les procédures ont été arrêtées.")

    /// no charge was laid.
    public static let letterNoChargeLaid: Bilingual = Bilingual(
        en: "no charge was laid.",
        fr: "aucune accusation n’a été portée.")

    /// Money order
    public static let letterMoneyOrder: Bilingual = Bilingual(
        en: "Money order",
        fr: "Mandat")

    /// Cheque
    public static let letterCheque: Bilingual = Bilingual(
        en: "Cheque",
        fr: "Chèque")

    /// Debit card
    public static let letterDebit: Bilingual = Bilingual(
        en: "Debit card",
        fr: "Carte de débit")

    /// Credit card
    public static let letterCredit: Bilingual = Bilingual(
        en: "Credit card",
        fr: "Carte de crédit")

    /// Cash
    public static let letterCash: Bilingual = Bilingual(
        en: "Cash",
        fr: "Espèces")

    /// Interac e-Transfer
    public static let letterETransfer: Bilingual = Bilingual(
        en: "Interac e-Transfer",
        fr: "Virement Interac")

    /// File
    public static let letterFile: Bilingual = Bilingual(
        en: "File",
        fr: "Dossier")

    /// Person
    public static let letterPerson: Bilingual = Bilingual(
        en: "Person",
        fr: "Personne")

    /// Where it stands
    public static let letterStanding: Bilingual = Bilingual(
        en: "Where it stands",
        fr: "État")

    /// probation officer
    public static let letterProbationOfficer: Bilingual = Bilingual(
        en: "probation officer",
        fr: "service de probation")

    /// Appointments
    public static let messageSender: Bilingual = Bilingual(
        en: "Appointments",
        fr: "Rendez-vous")

    /// Appointment
    public static let messageTitle: Bilingual = Bilingual(
        en: "Appointment",
        fr: "Rendez-vous")

    /// Reminder for {day:monthday}
    public static func messageSubjectDay(day: CivilDate) -> Bilingual {
        Bilingual(
            en: "Reminder for \(day.text(.en, .monthDay))",
            fr: "Rappel pour le \(day.text(.fr, .monthDay))")
    }

    /// A message for you
    public static let messageSubjectNews: Bilingual = Bilingual(
        en: "A message for you",
        fr: "Un message pour vous")

    /// Hello,
    public static let messageHello: Bilingual = Bilingual(
        en: "Hello,",
        fr: "Bonjour,")

    /// This is a reminder of the date that is set for you: {day:longdate}. If you aren’t sure where or when, ask before that day.
    public static func messageDate(day: CivilDate) -> Bilingual {
        Bilingual(
            en: "This is a reminder of the date that is set for you: \(day.text(.en, .long)). If you aren’t sure where or when, ask before that day.",
            fr: "Nous vous rappelons la date qui est fixée pour vous\u{A0}: \(day.text(.fr, .long)). Si vous n’êtes pas certain de l’endroit ou de l’heure, informez-vous avant ce jour.")
    }

    /// This is a reminder of your appointment on {day:longdate}.
    public static func messageAppointment(day: CivilDate) -> Bilingual {
        Bilingual(
            en: "This is a reminder of your appointment on \(day.text(.en, .long)).",
            fr: "Nous vous rappelons votre rendez-vous du \(day.text(.fr, .long)).")
    }

    /// This is a reminder that a payment is due on {day:longdate}.
    public static func messagePayment(day: CivilDate) -> Bilingual {
        Bilingual(
            en: "This is a reminder that a payment is due on \(day.text(.en, .long)).",
            fr: "Nous vous rappelons qu’un paiement est dû le \(day.text(.fr, .long)).")
    }

    /// Your appointment is on {day:longdate}. The file that comes with this e-mail puts it into your calendar.
    public static func messageSet(day: CivilDate) -> Bilingual {
        Bilingual(
            en: "Your appointment is on \(day.text(.en, .long)). The file that comes with this e-mail puts it into your calendar.",
            fr: "Votre rendez-vous est le \(day.text(.fr, .long)). Le fichier joint à ce courriel l’inscrit à votre calendrier.")
    }

    /// Your appointment is on another day now: {day:longdate}. The file that comes with this e-mail changes it in your calendar.
    public static func messageMoved(day: CivilDate) -> Bilingual {
        Bilingual(
            en: "Your appointment is on another day now: \(day.text(.en, .long)). The file that comes with this e-mail changes it in your calendar.",
            fr: "Votre rendez-vous est déplacé à un autre jour\u{A0}: \(day.text(.fr, .long)). Le fichier joint à ce courriel le change dans votre calendrier.")
    }

    /// The time of your appointment on {day:longdate} is another one now. The file that comes with this e-mail changes it in your calendar.
    public static func messageOtherTime(day: CivilDate) -> Bilingual {
        Bilingual(
            en: "The time of your appointment on \(day.text(.en, .long)) is another one now. The file that comes with this e-mail changes it in your calendar.",
            fr: "L’heure de votre rendez-vous du \(day.text(.fr, .long)) est changée. Le fichier joint à ce courriel la change dans votre calendrier.")
    }

    /// Between {from:time} and {until:time} you are expected there.
    public static func messageHours(from: CivilTime, until: CivilTime) -> Bilingual {
        Bilingual(
            en: "Between \(from.text(.en)) and \(until.text(.en)) you are expected there.",
            fr: "Il a lieu de \(from.text(.fr)) à \(until.text(.fr)).")
    }

    /// Your appointment on {day:longdate} is called off. We will tell you the next day. The file that comes with this e-mail takes it out of your calendar.
    public static func messageCancelled(day: CivilDate) -> Bilingual {
        Bilingual(
            en: "Your appointment on \(day.text(.en, .long)) is called off. We will tell you the next day. The file that comes with this e-mail takes it out of your calendar.",
            fr: "Votre rendez-vous du \(day.text(.fr, .long)) est annulé. Nous vous dirons quel sera le prochain jour. Le fichier joint à ce courriel le retire de votre calendrier.")
    }

    /// A date is set for you: {day:longdate}. If you aren’t sure where or when, ask before that day.
    public static func messageFirstDate(day: CivilDate) -> Bilingual {
        Bilingual(
            en: "A date is set for you: \(day.text(.en, .long)). If you aren’t sure where or when, ask before that day.",
            fr: "Une date est fixée pour vous\u{A0}: \(day.text(.fr, .long)). Si vous n’êtes pas certain de l’endroit ou de l’heure, informez-vous avant ce jour.")
    }

    /// Another date is set for you now: {day:longdate}. If you aren’t sure where or when, ask before that day.
    public static func messageOtherDate(day: CivilDate) -> Bilingual {
        Bilingual(
            en: "Another date is set for you now: \(day.text(.en, .long)). If you aren’t sure where or when, ask before that day.",
            fr: "Une autre date est maintenant fixée pour vous\u{A0}: \(day.text(.fr, .long)). Si vous n’êtes pas certain de l’endroit ou de l’heure, informez-vous avant ce jour.")
    }

    /// There is news for you. It is told by telephone.
    public static let messageNews: Bilingual = Bilingual(
        en: "There is news for you. It is told by telephone.",
        fr: "Il y a du nouveau pour vous. Vous l’apprendrez par téléphone.")

    /// To ask or to change something, call {telephone}. Nobody reads answers to this e-mail.
    public static func messageCall(telephone: String) -> Bilingual {
        Bilingual(
            en: "To ask or to change something, call \(telephone). Nobody reads answers to this e-mail.",
            fr: "Pour poser une question ou changer quelque chose, appelez au \(telephone). Personne ne lit les réponses à ce courriel.")
    }

    /// To ask or to change something, call the number that you were given. Nobody reads answers to this e-mail.
    public static let messageCallNumber: Bilingual = Bilingual(
        en: "To ask or to change something, call the number that you were given. Nobody reads answers to this e-mail.",
        fr: "Pour poser une question ou changer quelque chose, appelez au numéro qu’on vous a donné. Personne ne lit les réponses à ce courriel.")

    /// If you don’t want such e-mails, say so when you call. Nothing else changes.
    public static let messageStop: Bilingual = Bilingual(
        en: "If you don’t want such e-mails, say so when you call. Nothing else changes.",
        fr: "Si vous ne voulez pas de tels courriels, dites-le en appelant. Rien d’autre ne change.")

    /// Your code
    public static let messageSubjectCode: Bilingual = Bilingual(
        en: "Your code",
        fr: "Votre code")

    /// Your code: {digits}
    public static func messageCode(digits: String) -> Bilingual {
        Bilingual(
            en: "Your code: \(digits)",
            fr: "Votre code\u{A0}: \(digits)")
    }

    /// It works once, until {time:time}.
    public static func messageCodeUntil(time: CivilTime) -> Bilingual {
        Bilingual(
            en: "It works once, until \(time.text(.en)).",
            fr: "Il fonctionne une seule fois, jusqu’à \(time.text(.fr)).")
    }

    /// Enter it on the page on which you asked for it.
    public static let messageCodeHere: Bilingual = Bilingual(
        en: "Enter it on the page on which you asked for it.",
        fr: "Entrez-le sur la page où vous l’avez demandé.")

    /// Enter it on the page on which you asked for it: {address}
    public static func messageCodePage(address: String) -> Bilingual {
        Bilingual(
            en: "Enter it on the page on which you asked for it: \(address)",
            fr: "Entrez-le sur la page où vous l’avez demandé\u{A0}: \(address)")
    }

    /// If you didn’t ask for a code, leave this e-mail alone. Nothing happens.
    public static let messageCodeIgnore: Bilingual = Bilingual(
        en: "If you didn’t ask for a code, leave this e-mail alone. Nothing happens.",
        fr: "Si vous n’avez pas demandé de code, ne tenez pas compte de ce courriel. Rien ne se passe.")

    /// Referred on
    public static let carryReferredOn: Bilingual = Bilingual(
        en: "Referred on",
        fr: "Demande reçue le")

    /// Recorded by mistake.
    public static let sessionTakenBack: Bilingual = Bilingual(
        en: "Recorded by mistake.",
        fr: "Consignée par erreur.")

    /// Sent by
    public static let carryAgency: Bilingual = Bilingual(
        en: "Sent by",
        fr: "Demande de")

    /// No agency of this name sends people to the program. Those that do: {known:text}.
    public static func carryAgencyUnknown(known: Bilingual) -> Bilingual {
        Bilingual(
            en: "No agency of this name sends people to the program. Those that do: \(known.en).",
            fr: "Aucun service de ce nom n’envoie de demandes au programme. Ceux qui en envoient\u{A0}: \(known.fr).")
    }

    /// none yet
    public static let carryAgencyNone: Bilingual = Bilingual(
        en: "none yet",
        fr: "aucun pour l’instant")

    /// Stopped on
    public static let carryStopped: Bilingual = Bilingual(
        en: "Stopped on",
        fr: "Arrêt le")

    /// Type the day on which the person said so.
    public static let carryStopDay: Bilingual = Bilingual(
        en: "Type the day on which the person said so.",
        fr: "Inscrivez le jour où la personne l’a dit.")

    /// There is a day on which it stopped. Say how: declined, wants court, denied or consent withdrawn.
    public static let carryStopUnsaid: Bilingual = Bilingual(
        en: "There is a day on which it stopped. Say how: declined, wants court, denied or consent withdrawn.",
        fr: "Il y a un jour d’arrêt. Dites lequel\u{A0}: offre refusée, veut le tribunal, participation niée ou consentement retiré.")

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

    /// This word isn’t a stage. Type referred, eligible, ineligible, offered, consented, agreed, booked, attended, therapy, reported, declined, wants court, denied, consent withdrawn or past.
    public static let carryStageUnknown: Bilingual = Bilingual(
        en: "This word isn’t a stage. Type referred, eligible, ineligible, offered, consented, agreed, booked, attended, therapy, reported, declined, wants court, denied, consent withdrawn or past.",
        fr: "Ce mot n’est pas une étape. Écrivez reçue, admissible, inadmissible, offerte, consenti, entente, journée réservée, journée suivie, thérapie, rapporté, offre refusée, veut le tribunal, participation niée, consentement retiré ou terminé.")

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

    /// Only the program’s administrator does this.
    public static let refusalOnlyAdministrator: Bilingual = Bilingual(
        en: "Only the program’s administrator does this.",
        fr: "Seule l’administration du programme fait cela.")

    /// Somebody else saved this wording while you were writing; their version stands first in the list of versions. Saving again puts yours in its place.
    public static let refusalWordingChanged: Bilingual = Bilingual(
        en: "Somebody else saved this wording while you were writing; their version stands first in the list of versions. Saving again puts yours in its place.",
        fr: "Quelqu’un d’autre a enregistré ce texte pendant que vous écriviez; sa version est la première de la liste des versions. Si vous enregistrez de nouveau, la vôtre la remplace.")

    /// A text is missing, or something in braces is missing or unknown. Correct it, then save again.
    public static let refusalWordingFaulty: Bilingual = Bilingual(
        en: "A text is missing, or something in braces is missing or unknown. Correct it, then save again.",
        fr: "Un texte manque, ou ce qui est entre accolades manque ou est inconnu. Corrigez-le, puis enregistrez de nouveau.")

    /// Nothing is changed, so there is no new version to save.
    public static let refusalWordingSame: Bilingual = Bilingual(
        en: "Nothing is changed, so there is no new version to save.",
        fr: "Rien n’a changé\u{A0}: il n’y a pas de nouvelle version à enregistrer.")

    /// EXAMPLE
    public static let wordingExample: Bilingual = Bilingual(
        en: "EXAMPLE",
        fr: "EXEMPLE")

    /// Example: {title}
    public static func wordingExampleTitle(title: String) -> Bilingual {
        Bilingual(
            en: "Example: \(title)",
            fr: "Exemple\u{A0}: \(title)")
    }

    /// This is an example with a made-up case. It is no letter, and nobody is meant.
    public static let wordingExampleNote: Bilingual = Bilingual(
        en: "This is an example with a made-up case. It is no letter, and nobody is meant.",
        fr: "Ceci est un exemple, avec un dossier inventé. Ce n’est pas une lettre et personne n’est visé.")

    /// Texts of this letter for other cases
    public static let wordingExampleOthers: Bilingual = Bilingual(
        en: "Texts of this letter for other cases",
        fr: "Textes de cette lettre pour d’autres cas")

    /// the conditions of the decision were met.
    public static let wordingExampleReason: Bilingual = Bilingual(
        en: "the conditions of the decision were met.",
        fr: "les conditions de la décision étaient remplies.")

    /// 100 Example Avenue, room 1
    public static let wordingExampleVenue: Bilingual = Bilingual(
        en: "100 Example Avenue, room 1",
        fr: "100, avenue de l’Exemple, salle 1")

    /// Letters to print
    public static let letterBundle: Bilingual = Bilingual(
        en: "Letters to print",
        fr: "Lettres à imprimer")

    /// from {from:time} to {until:time}
    public static func letterHours(from: CivilTime, until: CivilTime) -> Bilingual {
        Bilingual(
            en: "from \(from.text(.en)) to \(until.text(.en))",
            fr: "de \(from.text(.fr)) à \(until.text(.fr))")
    }

    /// {n:count} minutes
    public static func letterLate(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) minute" : "\(n.text(.en)) minutes",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) minute" : "\(n.text(.fr)) minutes")
    }

    /// The seat was moved to another class day after these notices were ordered. The notice of that day stands under the letters that wait.
    public static let refusalOtherClassDay: Bilingual = Bilingual(
        en: "The seat was moved to another class day after these notices were ordered. The notice of that day stands under the letters that wait.",
        fr: "La place a été déplacée à une autre journée après la commande de ces avis. L’avis de cette journée figure parmi les lettres en attente.")

    /// In the stream “{stream:text}” nobody is marked as having attended. Leave the row out, or correct the stream.
    public static func carryPastWithoutMarker(stream: Bilingual) -> Bilingual {
        Bilingual(
            en: "In the stream “\(stream.en)” nobody is marked as having attended. Leave the row out, or correct the stream.",
            fr: "Dans la voie «\u{A0}\(stream.fr)\u{A0}», personne n’est marqué comme ayant participé. Laissez la ligne de côté, ou corrigez la voie.")
    }

    /// Nothing was done by this report, so nobody is marked as having attended. Leave the row out, or correct the level.
    public static let carryPastNotDone: Bilingual = Bilingual(
        en: "Nothing was done by this report, so nobody is marked as having attended. Leave the row out, or correct the level.",
        fr: "D’après ce rapport, rien n’a été fait\u{A0}: personne n’est marqué comme ayant participé. Laissez la ligne de côté, ou corrigez le niveau.")

    /// “Full” doesn’t fit: a part of the fee is still owed. Correct the amount or the level.
    public static let carryFullOwed: Bilingual = Bilingual(
        en: "“Full” doesn’t fit: a part of the fee is still owed. Correct the amount or the level.",
        fr: "«\u{A0}Complet\u{A0}» ne concorde pas\u{A0}: une partie des frais reste à payer. Corrigez le montant ou le niveau.")

    /// Report of the year {year:int}
    public static func reportTitle(year: Int) -> Bilingual {
        Bilingual(
            en: "Report of the year \(year)",
            fr: "Rapport de l’année \(year)")
    }

    /// Edition {edition:int}, published on {date:longdate}
    public static func reportPublished(edition: Int, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Edition \(edition), published on \(date.text(.en, .long))",
            fr: "Édition \(edition), publiée le \(date.text(.fr, .long))")
    }

    /// What changed since the edition before: {text:text}
    public static func reportChanged(text: Bilingual) -> Bilingual {
        Bilingual(
            en: "What changed since the edition before: \(text.en)",
            fr: "Ce qui a changé depuis l’édition précédente\u{A0}: \(text.fr)")
    }

    /// SHA-256 of the content: {digest}
    public static func reportDigest(digest: String) -> Bilingual {
        Bilingual(
            en: "SHA-256 of the content: \(digest)",
            fr: "SHA-256 du contenu\u{A0}: \(digest)")
    }

    /// All programs in {year:int}
    public static func reportAllTitle(year: Int) -> Bilingual {
        Bilingual(
            en: "All programs in \(year)",
            fr: "Tous les programmes en \(year)")
    }
}
