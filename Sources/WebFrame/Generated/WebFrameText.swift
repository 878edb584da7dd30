// Written by scripts/generate_texts.py; the texts are in Texts/WebFrame.en.yaml and Texts/WebFrame.fr.yaml.

import Core

/// What WebFrame says to people, in each language.
public enum WebFrameText {
    /// Skip to the content
    public static let layoutSkip: Bilingual = Bilingual(
        en: "Skip to the content",
        fr: "Aller au contenu")

    /// Main
    public static let layoutNavigation: Bilingual = Bilingual(
        en: "Main",
        fr: "Principal")

    /// Change user
    public static let layoutChangeUser: Bilingual = Bilingual(
        en: "Change user",
        fr: "Changer d’utilisateur")

    /// Sign in
    public static let layoutSignIn: Bilingual = Bilingual(
        en: "Sign in",
        fr: "Ouvrir une session")

    /// Leave now
    public static let layoutExit: Bilingual = Bilingual(
        en: "Leave now",
        fr: "Partir")

    /// Back
    public static let layoutBack: Bilingual = Bilingual(
        en: "Back",
        fr: "Retour")

    /// Error:
    public static let layoutErrorPrefix: Bilingual = Bilingual(
        en: "Error: ",
        fr: "Erreur\u{A0}: ")

    /// Printed {day:longdate}, {time:time}
    public static func layoutPrinted(day: CivilDate, time: CivilTime) -> Bilingual {
        Bilingual(
            en: "Printed \(day.text(.en, .long)), \(time.text(.en))",
            fr: "Imprimé le \(day.text(.fr, .long)), \(time.text(.fr))")
    }

    /// This screen locks soon because nobody has used it. Press a key or move the mouse to stay.
    public static let layoutIdle: Bilingual = Bilingual(
        en: "This screen locks soon because nobody has used it. Press a key or move the mouse to stay.",
        fr: "Cet écran se verrouillera bientôt, car personne ne l’utilise. Appuyez sur une touche ou déplacez la souris pour rester.")

    /// There is a problem
    public static let formProblem: Bilingual = Bilingual(
        en: "There is a problem",
        fr: "Il y a un problème")

    /// Error:
    public static let formError: Bilingual = Bilingual(
        en: "Error:",
        fr: "Erreur\u{A0}:")

    /// (optional)
    public static let formOptional: Bilingual = Bilingual(
        en: "(optional)",
        fr: "(facultatif)")

    /// Day
    public static let formDay: Bilingual = Bilingual(
        en: "Day",
        fr: "Jour")

    /// Month
    public static let formMonth: Bilingual = Bilingual(
        en: "Month",
        fr: "Mois")

    /// Year
    public static let formYear: Bilingual = Bilingual(
        en: "Year",
        fr: "Année")

    /// Choose
    public static let formChoose: Bilingual = Bilingual(
        en: "Choose",
        fr: "Choisir")

    /// You signed in again, or this page was open for a long time. Nothing was saved yet. Check that what you typed is still what you mean, then send it again.
    public static let formResend: Bilingual = Bilingual(
        en: "You signed in again, or this page was open for a long time. Nothing was saved yet. Check that what you typed is still what you mean, then send it again.",
        fr: "Vous avez ouvert une nouvelle session, ou cette page est restée ouverte longtemps. Rien n’a encore été enregistré. Vérifiez que ce que vous avez écrit convient toujours, puis envoyez-le de nouveau.")

    /// Send again
    public static let formSendAgain: Bilingual = Bilingual(
        en: "Send again",
        fr: "Envoyer de nouveau")

    /// This was not done
    public static let formRefused: Bilingual = Bilingual(
        en: "This was not done",
        fr: "Cela n’a pas été fait")

    /// Source: {source}
    public static func formSource(source: String) -> Bilingual {
        Bilingual(
            en: "Source: \(source)",
            fr: "Source\u{A0}: \(source)")
    }

    /// Fill in “{label:text}”
    public static func fieldMissing(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "Fill in “\(label.en)”",
            fr: "Remplissez «\u{A0}\(label.fr)\u{A0}»")
    }

    /// Choose an answer for “{label:text}”
    public static func fieldUnchosen(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "Choose an answer for “\(label.en)”",
            fr: "Choisissez une réponse pour «\u{A0}\(label.fr)\u{A0}»")
    }

    /// Type “{label:text}” again: what arrived could not be read
    public static func fieldUnreadable(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "Type “\(label.en)” again: what arrived could not be read",
            fr: "Écrivez de nouveau «\u{A0}\(label.fr)\u{A0}»\u{A0}: ce qui est arrivé est illisible")
    }

    /// Shorten “{label:text}” to {n:int} characters or fewer
    public static func fieldTooLong(label: Bilingual, n: Int) -> Bilingual {
        Bilingual(
            en: "Shorten “\(label.en)” to \(n) characters or fewer",
            fr: "Raccourcissez «\u{A0}\(label.fr)\u{A0}» à \(n) caractères ou moins")
    }

    /// “{label:text}” must be a whole number from {from:int} to {to:int}
    public static func fieldNumber(label: Bilingual, from: Int, to: Int) -> Bilingual {
        Bilingual(
            en: "“\(label.en)” must be a whole number from \(from) to \(to)",
            fr: "«\u{A0}\(label.fr)\u{A0}» doit être un nombre entier de \(from) à \(to)")
    }

    /// Count “{label:text}”, and write 0 if there is none
    public static func fieldUncounted(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "Count “\(label.en)”, and write 0 if there is none",
            fr: "Comptez «\u{A0}\(label.fr)\u{A0}», et inscrivez 0 s’il n’y en a pas")
    }

    /// “{label:text}” must be an amount such as 250 or 250.00
    public static func fieldMoney(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(label.en)” must be an amount such as 250 or 250.00",
            fr: "«\u{A0}\(label.fr)\u{A0}» doit être un montant, comme 250 ou 250,00")
    }

    /// “{label:text}” must be a time such as 9:30 or 2:30 p.m.
    public static func fieldTime(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(label.en)” must be a time such as 9:30 or 2:30 p.m.",
            fr: "«\u{A0}\(label.fr)\u{A0}» doit être une heure, comme 9\u{A0}h\u{A0}30 ou 14\u{A0}h\u{A0}30")
    }

    /// Choose a file for “{label:text}”
    public static func fieldNoFile(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "Choose a file for “\(label.en)”",
            fr: "Choisissez un fichier pour «\u{A0}\(label.fr)\u{A0}»")
    }

    /// The file for “{label:text}” is empty; choose another
    public static func fieldEmptyFile(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "The file for “\(label.en)” is empty; choose another",
            fr: "Le fichier pour «\u{A0}\(label.fr)\u{A0}» est vide; choisissez-en un autre")
    }

    /// “{label:text}”: the day must be a number from 1 to 31
    public static func dateDay(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(label.en)”: the day must be a number from 1 to 31",
            fr: "«\u{A0}\(label.fr)\u{A0}»\u{A0}: le jour doit être un nombre de 1 à 31")
    }

    /// “{label:text}”: the month must be a number from 1 to 12, or its name
    public static func dateMonth(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(label.en)”: the month must be a number from 1 to 12, or its name",
            fr: "«\u{A0}\(label.fr)\u{A0}»\u{A0}: le mois doit être un nombre de 1 à 12, ou son nom")
    }

    /// “{label:text}”: the year must have four digits
    public static func dateYear(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(label.en)”: the year must have four digits",
            fr: "«\u{A0}\(label.fr)\u{A0}»\u{A0}: l’année doit avoir quatre chiffres")
    }

    /// “{label:text}”: that day is not on the calendar
    public static func dateUnreal(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(label.en)”: that day is not on the calendar",
            fr: "«\u{A0}\(label.fr)\u{A0}»\u{A0}: ce jour n’existe pas au calendrier")
    }

    /// The request could not be read
    public static let errorBadRequestTitle: Bilingual = Bilingual(
        en: "The request could not be read",
        fr: "La demande est illisible")

    /// Go back and try again. If you typed the address, check it.
    public static let errorBadRequestBody: Bilingual = Bilingual(
        en: "Go back and try again. If you typed the address, check it.",
        fr: "Revenez en arrière et réessayez. Si vous avez écrit l’adresse, vérifiez-la.")

    /// This is not open to you
    public static let errorForbiddenTitle: Bilingual = Bilingual(
        en: "This is not open to you",
        fr: "Vous n’avez pas accès à cette page")

    /// Your role does not allow this. If you need it for your work, ask the person who manages accounts.
    public static let errorForbiddenBody: Bilingual = Bilingual(
        en: "Your role does not allow this. If you need it for your work, ask the person who manages accounts.",
        fr: "Votre rôle ne le permet pas. Si votre travail l’exige, demandez-le à la personne qui gère les comptes.")

    /// Start page
    public static let errorHome: Bilingual = Bilingual(
        en: "Start page",
        fr: "Page de départ")

    /// Back to the page before
    public static let errorBack: Bilingual = Bilingual(
        en: "Back to the page before",
        fr: "Retour à la page précédente")

    /// You are signed out
    public static let errorSignedOutTitle: Bilingual = Bilingual(
        en: "You are signed out",
        fr: "Votre session est fermée")

    /// Nothing was saved. Sign in again in another window, then come back to this one: your browser’s Back button returns to what you typed.
    public static let errorSignedOutBody: Bilingual = Bilingual(
        en: "Nothing was saved. Sign in again in another window, then come back to this one: your browser’s Back button returns to what you typed.",
        fr: "Rien n’a été enregistré. Ouvrez une session dans une autre fenêtre, puis revenez à celle-ci\u{A0}: le bouton Retour du navigateur ramène à ce que vous avez écrit.")

    /// The form could not be checked
    public static let errorForgedTitle: Bilingual = Bilingual(
        en: "The form could not be checked",
        fr: "Le formulaire n’a pas pu être vérifié")

    /// It was open for a long time, or it did not come from this site. Nothing was saved. Go back, reload the page and send it again.
    public static let errorForgedBody: Bilingual = Bilingual(
        en: "It was open for a long time, or it did not come from this site. Nothing was saved. Go back, reload the page and send it again.",
        fr: "Il est resté ouvert longtemps, ou il ne venait pas de ce site. Rien n’a été enregistré. Revenez en arrière, rechargez la page et envoyez-le de nouveau.")

    /// Nothing is here
    public static let errorNotFoundTitle: Bilingual = Bilingual(
        en: "Nothing is here",
        fr: "Il n’y a rien ici")

    /// The address may be wrong, or what it named is not open to you.
    public static let errorNotFoundBody: Bilingual = Bilingual(
        en: "The address may be wrong, or what it named is not open to you.",
        fr: "L’adresse est peut-être erronée, ou ce qu’elle désigne ne vous est pas ouvert.")

    /// This address does not take that
    public static let errorMethodTitle: Bilingual = Bilingual(
        en: "This address does not take that",
        fr: "Cette adresse n’accepte pas cela")

    /// Go back and use the buttons of the page.
    public static let errorMethodBody: Bilingual = Bilingual(
        en: "Go back and use the buttons of the page.",
        fr: "Revenez en arrière et utilisez les boutons de la page.")

    /// The connection was too slow
    public static let errorSlowTitle: Bilingual = Bilingual(
        en: "The connection was too slow",
        fr: "La connexion était trop lente")

    /// Not everything arrived in time, so nothing was saved. Try again.
    public static let errorSlowBody: Bilingual = Bilingual(
        en: "Not everything arrived in time, so nothing was saved. Try again.",
        fr: "Tout n’est pas arrivé à temps; rien n’a donc été enregistré. Réessayez.")

    /// That is too large
    public static let errorTooLargeTitle: Bilingual = Bilingual(
        en: "That is too large",
        fr: "C’est trop volumineux")

    /// At most {megabytes} MB can be sent at once. Nothing was saved. Scan at a lower resolution, or send fewer pages.
    public static func errorTooLargeBody(megabytes: String) -> Bilingual {
        Bilingual(
            en: "At most \(megabytes) MB can be sent at once. Nothing was saved. Scan at a lower resolution, or send fewer pages.",
            fr: "On peut envoyer au plus \(megabytes)\u{A0}Mo à la fois. Rien n’a été enregistré. Numérisez à une résolution plus basse, ou envoyez moins de pages.")
    }

    /// This cannot be sent here
    public static let errorMediaTitle: Bilingual = Bilingual(
        en: "This cannot be sent here",
        fr: "Cela ne peut pas être envoyé ici")

    /// Use the form of the page.
    public static let errorMediaBody: Bilingual = Bilingual(
        en: "Use the form of the page.",
        fr: "Utilisez le formulaire de la page.")

    /// This cannot be done now
    public static let errorRefusedTitle: Bilingual = Bilingual(
        en: "This cannot be done now",
        fr: "Cela ne peut pas se faire maintenant")

    /// Some answers need another look
    public static let errorFieldsTitle: Bilingual = Bilingual(
        en: "Some answers need another look",
        fr: "Certaines réponses sont à revoir")

    /// Try again in a moment
    public static let errorUnavailableTitle: Bilingual = Bilingual(
        en: "Try again in a moment",
        fr: "Réessayez dans un instant")

    /// The system is busy or being looked after. Nothing was changed. What you typed is still there when you go back.
    public static let errorUnavailableBody: Bilingual = Bilingual(
        en: "The system is busy or being looked after. Nothing was changed. What you typed is still there when you go back.",
        fr: "Le système est occupé ou en entretien. Rien n’a été changé. Ce que vous avez écrit y est encore si vous revenez en arrière.")

    /// Something went wrong here
    public static let errorUnknownTitle: Bilingual = Bilingual(
        en: "Something went wrong here",
        fr: "Un problème est survenu ici")

    /// It is not your fault, and it is not known yet whether your last step was saved: look before you repeat it. If you report it, give this reference:
    public static let errorUnknownBody: Bilingual = Bilingual(
        en: "It is not your fault, and it is not known yet whether your last step was saved: look before you repeat it. If you report it, give this reference:",
        fr: "Ce n’est pas votre faute, et on ne sait pas encore si votre dernière étape a été enregistrée\u{A0}: vérifiez avant de la refaire. Si vous le signalez, donnez cette référence\u{A0}:")

    /// Done:
    public static let pieceDone: Bilingual = Bilingual(
        en: "Done:",
        fr: "Fait\u{A0}:")

    /// Now:
    public static let pieceNow: Bilingual = Bilingual(
        en: "Now:",
        fr: "Maintenant\u{A0}:")

    /// Later:
    public static let pieceLater: Bilingual = Bilingual(
        en: "Later:",
        fr: "Plus tard\u{A0}:")

    /// Not met:
    public static let pieceMissing: Bilingual = Bilingual(
        en: "Not met:",
        fr: "Non remplie\u{A0}:")

    /// Unknown:
    public static let pieceUnknown: Bilingual = Bilingual(
        en: "Unknown:",
        fr: "Inconnue\u{A0}:")

    /// Met:
    public static let pieceMet: Bilingual = Bilingual(
        en: "Met:",
        fr: "Remplie\u{A0}:")

    /// Urgent:
    public static let pieceUrgent: Bilingual = Bilingual(
        en: "Urgent:",
        fr: "Urgent\u{A0}:")

    /// Search
    public static let pieceSearch: Bilingual = Bilingual(
        en: "Search",
        fr: "Rechercher")

    /// Who has looked
    public static let pieceWhoLooked: Bilingual = Bilingual(
        en: "Who has looked",
        fr: "Qui a consulté")

    /// File {number}
    public static func pieceFileNumber(number: String) -> Bilingual {
        Bilingual(
            en: "File \(number)",
            fr: "Dossier \(number)")
    }

    /// Gallery
    public static let galleryTitle: Bilingual = Bilingual(
        en: "Gallery",
        fr: "Galerie")

    /// Every piece of the design language in every state, each under its call. Everything here is made up.
    public static let galleryLead: Bilingual = Bilingual(
        en: "Every piece of the design language in every state, each under its call. Everything here is made up.",
        fr: "Chaque pièce du langage visuel dans chacun de ses états, sous son appel. Tout ici est inventé.")

    /// Whole pages
    public static let galleryWhole: Bilingual = Bilingual(
        en: "Whole pages",
        fr: "Pages entières")

    /// A form that came back
    public static let galleryErrors: Bilingual = Bilingual(
        en: "A form that came back",
        fr: "Un formulaire à corriger")

    /// A form that was refused
    public static let galleryRefusal: Bilingual = Bilingual(
        en: "A form that was refused",
        fr: "Un formulaire refusé")

    /// A page that asks one thing
    public static let galleryQuestion: Bilingual = Bilingual(
        en: "A page that asks one thing",
        fr: "Une page qui pose une seule question")

    /// A page that asks first
    public static let galleryConfirm: Bilingual = Bilingual(
        en: "A page that asks first",
        fr: "Une page qui demande d’abord")

    /// A page for anybody
    public static let galleryPublic: Bilingual = Bilingual(
        en: "A page for anybody",
        fr: "Une page pour tout le monde")

    /// A person’s own page
    public static let galleryOwn: Bilingual = Bilingual(
        en: "A person’s own page",
        fr: "La page d’une personne")

    /// What needs a person
    public static let galleryNeeds: Bilingual = Bilingual(
        en: "What needs a person",
        fr: "Ce qui demande quelqu’un")

    /// Where something stands
    public static let galleryStands: Bilingual = Bilingual(
        en: "Where something stands",
        fr: "Où en est une chose")

    /// Lists
    public static let galleryLists: Bilingual = Bilingual(
        en: "Lists",
        fr: "Listes")

    /// Forms
    public static let galleryForms: Bilingual = Bilingual(
        en: "Forms",
        fr: "Formulaires")

    /// Agreed, seat booked
    public static let galleryStage: Bilingual = Bilingual(
        en: "Agreed, seat booked",
        fr: "Engagé, place réservée")

    /// Court on Thursday, nothing confirmed yet
    public static let galleryAlert: Bilingual = Bilingual(
        en: "Court on Thursday, nothing confirmed yet",
        fr: "Cour jeudi, rien n’est encore confirmé")

    /// Court Thu Mar 26 · Grande Prairie
    public static let galleryNext: Bilingual = Bilingual(
        en: "Court Thu Mar 26 · Grande Prairie",
        fr: "Cour jeu. 26 mars · Grande Prairie")

    /// Thu 5
    public static let galleryWhen: Bilingual = Bilingual(
        en: "Thu 5",
        fr: "Jeu. 5")

    /// in 2 days
    public static let galleryDistance: Bilingual = Bilingual(
        en: "in 2 days",
        fr: "dans 2 jours")

    /// court on Thursday, nothing confirmed yet
    public static let galleryWhat: Bilingual = Bilingual(
        en: "court on Thursday, nothing confirmed yet",
        fr: "cour jeudi, rien n’est encore confirmé")

    /// He completed on February 14. The withdrawal isn’t confirmed, so a warrant is possible.
    public static let galleryWhy: Bilingual = Bilingual(
        en: "He completed on February 14. The withdrawal isn’t confirmed, so a warrant is possible.",
        fr: "Il a terminé le 14 février. Le retrait n’est pas confirmé; un mandat est donc possible.")

    /// The fee was due on Monday.
    public static let galleryAlso: Bilingual = Bilingual(
        en: "The fee was due on Monday.",
        fr: "Les frais étaient dus lundi.")

    /// Confirm with the Crown
    public static let galleryAct: Bilingual = Bilingual(
        en: "Confirm with the Crown",
        fr: "Confirmer avec la poursuite")

    /// Danger now, or a child? Call 911.
    public static let galleryNoteTitle: Bilingual = Bilingual(
        en: "Danger now, or a child? Call 911.",
        fr: "Un danger immédiat, ou un enfant? Faites le 911.")

    /// No documents yet
    public static let galleryEmptyTitle: Bilingual = Bilingual(
        en: "No documents yet",
        fr: "Aucun document pour l’instant")

    /// Letters and scans attached to an act appear here.
    public static let galleryEmpty: Bilingual = Bilingual(
        en: "Letters and scans attached to an act appear here.",
        fr: "Les lettres et numérisations jointes à un acte apparaîtront ici.")

    /// Attach a scan
    public static let galleryAttach: Bilingual = Bilingual(
        en: "Attach a scan",
        fr: "Joindre une numérisation")

    /// You agreed to take part
    public static let galleryDone: Bilingual = Bilingual(
        en: "You agreed to take part",
        fr: "Vous avez accepté de participer")

    /// Pay $250.00 by March 13
    public static let galleryNow: Bilingual = Bilingual(
        en: "Pay $250.00 by March 13",
        fr: "Payer 250,00\u{A0}$ d’ici le 13 mars")

    /// The class, Saturday March 14
    public static let galleryLater: Bilingual = Bilingual(
        en: "The class, Saturday March 14",
        fr: "La classe, samedi 14 mars")

    /// Authorized program (a)
    public static let galleryMet: Bilingual = Bilingual(
        en: "Authorized program (a)",
        fr: "Programme autorisé (a)")

    /// Appropriate: the Crown (b)
    public static let galleryUnmet: Bilingual = Bilingual(
        en: "Appropriate: the Crown (b)",
        fr: "Approprié\u{A0}: la poursuite (b)")

    /// Told of counsel, then consent (d, c)
    public static let galleryUnknown: Bilingual = Bilingual(
        en: "Told of counsel, then consent (d, c)",
        fr: "Avisé du droit à l’avocat, puis consentement (d, c)")

    /// Thursday, February 26, 2026
    public static let galleryDay: Bilingual = Bilingual(
        en: "Thursday, February 26, 2026",
        fr: "jeudi 26 février 2026")

    /// 9:15 a.m. · recorded by L. Nguyen
    public static let galleryMoment: Bilingual = Bilingual(
        en: "9:15 a.m. · recorded by L. Nguyen",
        fr: "9\u{A0}h\u{A0}15 · inscrit par L. Nguyen")

    /// Consented, in French, version 3 of the text.
    public static let galleryEvent: Bilingual = Bilingual(
        en: "Consented, in French, version 3 of the text.",
        fr: "A consenti, en français, version 3 du texte.")

    /// Court
    public static let galleryCourt: Bilingual = Bilingual(
        en: "Court",
        fr: "Cour")

    /// Fee
    public static let galleryFee: Bilingual = Bilingual(
        en: "Fee",
        fr: "Frais")

    /// Change
    public static let galleryChange: Bilingual = Bilingual(
        en: "Change",
        fr: "Modifier")

    /// Class day, Saturday March 14
    public static let galleryCard: Bilingual = Bilingual(
        en: "Class day, Saturday March 14",
        fr: "Jour de classe, samedi 14 mars")

    /// Before court on March 26. $500.00 of $750.00 is paid; the rest is due by March 13.
    public static let galleryCardText: Bilingual = Bilingual(
        en: "Before court on March 26. $500.00 of $750.00 is paid; the rest is due by March 13.",
        fr: "Avant la cour du 26 mars. 500,00\u{A0}$ sur 750,00\u{A0}$ sont payés; le reste est dû d’ici le 13 mars.")

    /// What is only looked up stands below.
    public static let galleryBelow: Bilingual = Bilingual(
        en: "What is only looked up stands below.",
        fr: "Ce qui est seulement consulté se trouve en dessous.")

    /// Payments
    public static let galleryPayments: Bilingual = Bilingual(
        en: "Payments",
        fr: "Paiements")

    /// Date
    public static let galleryDate: Bilingual = Bilingual(
        en: "Date",
        fr: "Date")

    /// How
    public static let galleryHow: Bilingual = Bilingual(
        en: "How",
        fr: "Moyen")

    /// Money order
    public static let galleryOrder: Bilingual = Bilingual(
        en: "Money order",
        fr: "Mandat-poste")

    /// Amount
    public static let galleryAmount: Bilingual = Bilingual(
        en: "Amount",
        fr: "Montant")

    /// Total
    public static let galleryTotal: Bilingual = Bilingual(
        en: "Total",
        fr: "Total")

    /// Open
    public static let galleryOpen: Bilingual = Bilingual(
        en: "Open",
        fr: "En cours")

    /// Ended
    public static let galleryEnded: Bilingual = Bilingual(
        en: "Ended",
        fr: "Terminés")

    /// {n:count} cases
    public static func galleryCount(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "1 case" : "\(n.text(.en)) cases",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) dossier" : "\(n.text(.fr)) dossiers")
    }

    /// In the order of
    public static let galleryOrdered: Bilingual = Bilingual(
        en: "In the order of",
        fr: "Dans l’ordre")

    /// Newest first
    public static let galleryNewest: Bilingual = Bilingual(
        en: "Newest first",
        fr: "Les plus récents d’abord")

    /// File number
    public static let galleryNumber: Bilingual = Bilingual(
        en: "File number",
        fr: "Numéro de dossier")

    /// Pages
    public static let galleryPages: Bilingual = Bilingual(
        en: "Pages",
        fr: "Pages")

    /// Showing 1 to 25 of 340
    public static let galleryShowing: Bilingual = Bilingual(
        en: "Showing 1 to 25 of 340",
        fr: "1 à 25 sur 340")

    /// Next
    public static let galleryFurther: Bilingual = Bilingual(
        en: "Next",
        fr: "Suivante")

    /// Only
    public static let galleryNarrowed: Bilingual = Bilingual(
        en: "Only",
        fr: "Seulement")

    /// Without “{what:text}”
    public static func galleryRemove(what: Bilingual) -> Bilingual {
        Bilingual(
            en: "Without “\(what.en)”",
            fr: "Sans «\u{A0}\(what.fr)\u{A0}»")
    }

    /// Show all
    public static let galleryClear: Bilingual = Bilingual(
        en: "Show all",
        fr: "Tout afficher")

    /// File number, name or date of birth
    public static let gallerySearch: Bilingual = Bilingual(
        en: "File number, name or date of birth",
        fr: "Numéro de dossier, nom ou date de naissance")

    /// Name
    public static let galleryName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// As on the card
    public static let galleryNameHint: Bilingual = Bilingual(
        en: "As on the card",
        fr: "Comme sur la carte")

    /// Date of birth
    public static let galleryBorn: Bilingual = Bilingual(
        en: "Date of birth",
        fr: "Date de naissance")

    /// For example, 5 3 1990
    public static let galleryBornHint: Bilingual = Bilingual(
        en: "For example, 5 3 1990",
        fr: "Par exemple, 5 3 1990")

    /// Language
    public static let galleryLanguage: Bilingual = Bilingual(
        en: "Language",
        fr: "Langue")

    /// English
    public static let galleryEnglish: Bilingual = Bilingual(
        en: "English",
        fr: "Anglais")

    /// French
    public static let galleryFrench: Bilingual = Bilingual(
        en: "French",
        fr: "Français")

    /// With an interpreter if needed
    public static let galleryFrenchHint: Bilingual = Bilingual(
        en: "With an interpreter if needed",
        fr: "Avec interprète au besoin")

    /// Safe ways to reach the person
    public static let galleryContact: Bilingual = Bilingual(
        en: "Safe ways to reach the person",
        fr: "Moyens sûrs de joindre la personne")

    /// By telephone
    public static let galleryByTelephone: Bilingual = Bilingual(
        en: "By telephone",
        fr: "Par téléphone")

    /// By letter
    public static let galleryByLetter: Bilingual = Bilingual(
        en: "By letter",
        fr: "Par lettre")

    /// E-mail
    public static let galleryEmail: Bilingual = Bilingual(
        en: "E-mail",
        fr: "Courriel")

    /// Telephone
    public static let galleryTelephone: Bilingual = Bilingual(
        en: "Telephone",
        fr: "Téléphone")

    /// Password
    public static let galleryPassword: Bilingual = Bilingual(
        en: "Password",
        fr: "Mot de passe")

    /// Number of seats
    public static let gallerySeats: Bilingual = Bilingual(
        en: "Number of seats",
        fr: "Nombre de places")

    /// What to look for
    public static let galleryLookFor: Bilingual = Bilingual(
        en: "What to look for",
        fr: "Ce qu’il faut chercher")

    /// Anything the coordinator should know
    public static let gallerySay: Bilingual = Bilingual(
        en: "Anything the coordinator should know",
        fr: "Ce que la coordination devrait savoir")

    /// The letter
    public static let galleryLetter: Bilingual = Bilingual(
        en: "The letter",
        fr: "La lettre")

    /// PDF or JPEG, at most 15 MB
    public static let galleryLetterHint: Bilingual = Bilingual(
        en: "PDF or JPEG, at most 15 MB",
        fr: "PDF ou JPEG, au plus 15\u{A0}Mo")

    /// The package was handed over
    public static let galleryGiven: Bilingual = Bilingual(
        en: "The package was handed over",
        fr: "La trousse a été remise")

    /// Tick that the package was handed over
    public static let galleryGivenMissing: Bilingual = Bilingual(
        en: "Tick that the package was handed over",
        fr: "Cochez que la trousse a été remise")

    /// Refer
    public static let galleryRefer: Bilingual = Bilingual(
        en: "Refer",
        fr: "Diriger")

    /// Save for later
    public static let galleryKeep: Bilingual = Bilingual(
        en: "Save for later",
        fr: "Garder pour plus tard")

    /// Cancel
    public static let galleryCancel: Bilingual = Bilingual(
        en: "Cancel",
        fr: "Annuler")

    /// Consent counts only after the person was told of the right to counsel. Record that first, with its date and time.
    public static let galleryRefused: Bilingual = Bilingual(
        en: "Consent counts only after the person was told of the right to counsel. Record that first, with its date and time.",
        fr: "Le consentement ne compte que si la personne a d’abord été avisée du droit à un avocat. Inscrivez d’abord cet avis, avec la date et l’heure.")

    /// Close {number}?
    public static func galleryClose(number: String) -> Bilingual {
        Bilingual(
            en: "Close \(number)?",
            fr: "Fermer \(number)?")
    }

    /// Nothing more can be recorded.
    public static let galleryEffect: Bilingual = Bilingual(
        en: "Nothing more can be recorded.",
        fr: "Rien d’autre ne pourra être inscrit.")

    /// The record is kept until June 30, 2028.
    public static let galleryEffectKept: Bilingual = Bilingual(
        en: "The record is kept until June 30, 2028.",
        fr: "Le dossier est gardé jusqu’au 30 juin 2028.")

    /// Reason
    public static let galleryReason: Bilingual = Bilingual(
        en: "Reason",
        fr: "Motif")

    /// Close the case
    public static let galleryCloseIt: Bilingual = Bilingual(
        en: "Close the case",
        fr: "Fermer le dossier")

    /// Keep it open
    public static let galleryKeepOpen: Bilingual = Bilingual(
        en: "Keep it open",
        fr: "Le garder ouvert")

    /// Print this page
    public static let galleryPrint: Bilingual = Bilingual(
        en: "Print this page",
        fr: "Imprimer cette page")

    /// To print, press Ctrl and P, or use the button.
    public static let galleryPrintHow: Bilingual = Bilingual(
        en: "To print, press Ctrl and P, or use the button.",
        fr: "Pour imprimer, appuyez sur Ctrl et P, ou sur le bouton.")

    /// To speak with somebody, call 2-1-1.
    public static let galleryCall: Bilingual = Bilingual(
        en: "To speak with somebody, call 2-1-1.",
        fr: "Pour parler à quelqu’un, faites le 2-1-1.")

    /// A number to write down
    public static let galleryReference: Bilingual = Bilingual(
        en: "A number to write down",
        fr: "Un numéro à noter")
}
