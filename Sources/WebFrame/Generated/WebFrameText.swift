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

    /// Français
    public static let layoutLanguage: Bilingual = Bilingual(
        en: "Français",
        fr: "English")

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
}
