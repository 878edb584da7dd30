// Written by scripts/generate_texts.py; the texts are in Texts/CommunityWeb.en.yaml and Texts/CommunityWeb.fr.yaml.

import Core

/// What CommunityWeb says to people, in each language.
public enum CommunityWebText {
    /// Save
    public static let save: Bilingual = Bilingual(
        en: "Save",
        fr: "Enregistrer")

    /// Take it off the list
    public static let drop: Bilingual = Bilingual(
        en: "Take it off the list",
        fr: "Retirer de la liste")

    /// Area
    public static let area: Bilingual = Bilingual(
        en: "Area",
        fr: "Domaine")

    /// in English
    public static let languageEn: Bilingual = Bilingual(
        en: "in English",
        fr: "en anglais")

    /// in French
    public static let languageFr: Bilingual = Bilingual(
        en: "in French",
        fr: "en français")

    /// {label:text}, {language:text}
    public static func inLanguage(label: Bilingual, language: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(label.en), \(language.en)",
            fr: "\(label.fr), \(language.fr)")
    }

    /// Too much was sent from here. Wait {n:count} seconds, then try again.
    public static func wait(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Too much was sent from here. Wait \(n.text(.en)) second, then try again." : "Too much was sent from here. Wait \(n.text(.en)) seconds, then try again.",
            fr: Language.fr.isOne(n) ? "Trop d’envois sont venus d’ici. Attendez \(n.text(.fr)) seconde, puis réessayez." : "Trop d’envois sont venus d’ici. Attendez \(n.text(.fr)) secondes, puis réessayez.")
    }

    /// Calendar
    public static let calendarTitle: Bilingual = Bilingual(
        en: "Calendar",
        fr: "Calendrier")

    /// Patrols, meetings with representatives, awareness events and rallies. Anybody may come.
    public static let calendarLead: Bilingual = Bilingual(
        en: "Patrols, meetings with representatives, awareness events and rallies. Anybody may come.",
        fr: "Patrouilles, rencontres avec des élus, activités de sensibilisation et rassemblements. Tout le monde peut venir.")

    /// Nothing is planned yet
    public static let calendarEmptyTitle: Bilingual = Bilingual(
        en: "Nothing is planned yet",
        fr: "Rien n’est prévu pour l’instant")

    /// When a day is set, it stands here, and in the calendars that follow this page.
    public static let calendarEmptyText: Bilingual = Bilingual(
        en: "When a day is set, it stands here, and in the calendars that follow this page.",
        fr: "Dès qu’un jour est fixé, il paraît ici, et dans les calendriers qui suivent cette page.")

    /// Called off
    public static let cancelled: Bilingual = Bilingual(
        en: "Called off",
        fr: "Annulé")

    /// {date:longdate}, {starts:time} to {ends:time}, {place}
    public static func when(date: CivilDate, starts: CivilTime, ends: CivilTime, place: String) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .long)), \(starts.text(.en)) to \(ends.text(.en)), \(place)",
            fr: "\(date.text(.fr, .long)), de \(starts.text(.fr)) à \(ends.text(.fr)), \(place)")
    }

    /// In your own calendar
    public static let feedTitle: Bilingual = Bilingual(
        en: "In your own calendar",
        fr: "Dans votre propre calendrier")

    /// Add this address to your calendar as a subscription. New days and changes then come by themselves.
    public static let feedText: Bilingual = Bilingual(
        en: "Add this address to your calendar as a subscription. New days and changes then come by themselves.",
        fr: "Ajoutez cette adresse à votre calendrier comme abonnement. Les nouveaux jours et les changements arrivent alors d’eux-mêmes.")

    /// The calendar’s address
    public static let feedLink: Bilingual = Bilingual(
        en: "The calendar’s address",
        fr: "L’adresse du calendrier")

    /// Keep this code. With it you can take your place back; nobody can read it again.
    public static let signedCode: Bilingual = Bilingual(
        en: "Keep this code. With it you can take your place back; nobody can read it again.",
        fr: "Gardez ce code. Il vous permet de céder votre place; personne ne peut le relire.")

    /// I can’t come after all
    public static let offTitle: Bilingual = Bilingual(
        en: "I can’t come after all",
        fr: "Je ne peux pas venir finalement")

    /// With the code that you got when you signed up. Your name goes at once, and somebody else can have the place.
    public static let offLead: Bilingual = Bilingual(
        en: "With the code that you got when you signed up. Your name goes at once, and somebody else can have the place.",
        fr: "Avec le code que vous avez reçu à l’inscription. Votre nom disparaît aussitôt, et quelqu’un d’autre peut prendre la place.")

    /// Code
    public static let offCode: Bilingual = Bilingual(
        en: "Code",
        fr: "Code")

    /// Sixteen letters and figures.
    public static let offCodeHint: Bilingual = Bilingual(
        en: "Sixteen letters and figures.",
        fr: "Seize lettres et chiffres.")

    /// Take my place back
    public static let offSubmit: Bilingual = Bilingual(
        en: "Take my place back",
        fr: "Céder ma place")

    /// There is no sign-up with this code. Look at it letter by letter; it may have been taken back already.
    public static let offUnknown: Bilingual = Bilingual(
        en: "There is no sign-up with this code. Look at it letter by letter; it may have been taken back already.",
        fr: "Il n’y a pas d’inscription avec ce code. Vérifiez-le lettre par lettre; elle a peut-être déjà été retirée.")

    /// Your place is free again
    public static let offDoneTitle: Bilingual = Bilingual(
        en: "Your place is free again",
        fr: "Votre place est libre")

    /// Your name and how to reach you are gone. Thank you for saying so.
    public static let offDoneText: Bilingual = Bilingual(
        en: "Your name and how to reach you are gone. Thank you for saying so.",
        fr: "Votre nom et la façon de vous joindre ont disparu. Merci de l’avoir dit.")

    /// Help on that day
    public static let signTitle: Bilingual = Bilingual(
        en: "Help on that day",
        fr: "Aider ce jour-là")

    /// {n:count} places are left.
    public static func signLeft(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) place is left." : "\(n.text(.en)) places are left.",
            fr: Language.fr.isOne(n) ? "Il reste \(n.text(.fr)) place." : "Il reste \(n.text(.fr)) places.")
    }

    /// How to stay safe
    public static let briefing: Bilingual = Bilingual(
        en: "How to stay safe",
        fr: "Comment rester en sécurité")

    /// Your name
    public static let signName: Bilingual = Bilingual(
        en: "Your name",
        fr: "Votre nom")

    /// A first name is enough.
    public static let signNameHint: Bilingual = Bilingual(
        en: "A first name is enough.",
        fr: "Un prénom suffit.")

    /// How you are reached
    public static let signReach: Bilingual = Bilingual(
        en: "How you are reached",
        fr: "Comment vous joindre")

    /// Telephone or e-mail, in case the day changes.
    public static let signReachHint: Bilingual = Bilingual(
        en: "Telephone or e-mail, in case the day changes.",
        fr: "Téléphone ou courriel, au cas où le jour change.")

    /// I have read how to stay safe, and will keep to it.
    public static let signBriefed: Bilingual = Bilingual(
        en: "I have read how to stay safe, and will keep to it.",
        fr: "J’ai lu comment rester en sécurité, et je m’y tiendrai.")

    /// Read how to stay safe, then tick the box.
    public static let signBriefedMissing: Bilingual = Bilingual(
        en: "Read how to stay safe, then tick the box.",
        fr: "Lisez comment rester en sécurité, puis cochez la case.")

    /// Sign up
    public static let signSubmit: Bilingual = Bilingual(
        en: "Sign up",
        fr: "M’inscrire")

    /// Your name is forgotten {n:count} days after the event.
    public static func signKept(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Your name is forgotten \(n.text(.en)) day after the event." : "Your name is forgotten \(n.text(.en)) days after the event.",
            fr: Language.fr.isOne(n) ? "Votre nom est oublié \(n.text(.fr)) jour après l’activité." : "Votre nom est oublié \(n.text(.fr)) jours après l’activité.")
    }

    /// You are signed up
    public static let signedTitle: Bilingual = Bilingual(
        en: "You are signed up",
        fr: "Votre inscription est faite")

    /// Thank you. Be there on {date:longdate}. If you can’t come, call, so that somebody else has the place.
    public static func signedText(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Thank you. Be there on \(date.text(.en, .long)). If you can’t come, call, so that somebody else has the place.",
            fr: "Merci. Soyez là le \(date.text(.fr, .long)). Si vous ne pouvez pas venir, appelez, pour qu’une autre personne ait la place.")
    }

    /// Services
    public static let servicesTitle: Bilingual = Bilingual(
        en: "Services",
        fr: "Services")

    /// Who helps with what, in which languages, and how long the wait is. Call first: you are told where to come.
    public static let servicesLead: Bilingual = Bilingual(
        en: "Who helps with what, in which languages, and how long the wait is. Call first: you are told where to come.",
        fr: "Qui aide à quoi, dans quelles langues, et combien de temps il faut attendre. Appelez d’abord\u{A0}: on vous dit où venir.")

    /// No service is listed yet
    public static let servicesEmptyTitle: Bilingual = Bilingual(
        en: "No service is listed yet",
        fr: "Aucun service n’est encore inscrit")

    /// The agency lists those that it knows and has asked.
    public static let servicesEmptyText: Bilingual = Bilingual(
        en: "The agency lists those that it knows and has asked.",
        fr: "L’organisme inscrit ceux qu’il connaît et qu’il a interrogés.")

    /// Telephone
    public static let serviceTelephone: Bilingual = Bilingual(
        en: "Telephone",
        fr: "Téléphone")

    /// Where somebody is told where to come. Addresses don’t belong here.
    public static let serviceTelephoneHint: Bilingual = Bilingual(
        en: "Where somebody is told where to come. Addresses don’t belong here.",
        fr: "Là où l’on dit où venir. Les adresses n’ont pas leur place ici.")

    /// Languages
    public static let serviceLanguages: Bilingual = Bilingual(
        en: "Languages",
        fr: "Langues")

    /// Places
    public static let servicePlaces: Bilingual = Bilingual(
        en: "Places",
        fr: "Places")

    /// Wait
    public static let serviceWait: Bilingual = Bilingual(
        en: "Wait",
        fr: "Attente")

    /// Wait, in weeks
    public static let serviceWaitWeeks: Bilingual = Bilingual(
        en: "Wait, in weeks",
        fr: "Attente, en semaines")

    /// {n:count} weeks
    public static func serviceWeeks(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) week" : "\(n.text(.en)) weeks",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) semaine" : "\(n.text(.fr)) semaines")
    }

    /// Asked on
    public static let serviceChecked: Bilingual = Bilingual(
        en: "Asked on",
        fr: "Vérifié le")

    /// Nobody has asked for some months. It may have changed.
    public static let serviceStale: Bilingual = Bilingual(
        en: "Nobody has asked for some months. It may have changed.",
        fr: "Personne n’a vérifié depuis des mois. Cela a peut-être changé.")

    /// Ask again
    public static let serviceAskAgain: Bilingual = Bilingual(
        en: "Ask again",
        fr: "À vérifier")

    /// Add a service
    public static let serviceNew: Bilingual = Bilingual(
        en: "Add a service",
        fr: "Ajouter un service")

    /// Change a service
    public static let serviceChange: Bilingual = Bilingual(
        en: "Change a service",
        fr: "Modifier un service")

    /// Name
    public static let serviceName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// What it helps with
    public static let serviceWhat: Bilingual = Bilingual(
        en: "What it helps with",
        fr: "Ce qu’il offre")

    /// Save: I asked today
    public static let serviceSubmit: Bilingual = Bilingual(
        en: "Save: I asked today",
        fr: "Enregistrer\u{A0}: j’ai vérifié aujourd’hui")

    /// What the city has set out to do
    public static let initiativesTitle: Bilingual = Bilingual(
        en: "What the city has set out to do",
        fr: "Ce que la ville a entrepris")

    /// Under five areas, with who answers for it and what it was given.
    public static let initiativesLead: Bilingual = Bilingual(
        en: "Under five areas, with who answers for it and what it was given.",
        fr: "Dans cinq domaines, avec qui en répond et ce qui a été reçu.")

    /// Nothing is listed yet
    public static let initiativesEmptyTitle: Bilingual = Bilingual(
        en: "Nothing is listed yet",
        fr: "Rien n’est encore inscrit")

    /// What is planned, under way and done will stand here.
    public static let initiativesEmptyText: Bilingual = Bilingual(
        en: "What is planned, under way and done will stand here.",
        fr: "Ce qui est prévu, en cours et terminé paraîtra ici.")

    /// {title:text}: {owner}, {status:text} since {date:date}.
    public static func initiativeLine(title: Bilingual, owner: String, status: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(title.en): \(owner), \(status.en) since \(date.text(.en, .medium)).",
            fr: "\(title.fr)\u{A0}: \(owner), \(status.fr) depuis le \(date.text(.fr, .medium)).")
    }

    /// Funding: {amount:money}.
    public static func initiativeFunded(amount: Money) -> Bilingual {
        Bilingual(
            en: "Funding: \(amount.text(.en)).",
            fr: "Financement\u{A0}: \(amount.text(.fr)).")
    }

    /// Add an initiative
    public static let initiativeNew: Bilingual = Bilingual(
        en: "Add an initiative",
        fr: "Ajouter une initiative")

    /// Change an initiative
    public static let initiativeChange: Bilingual = Bilingual(
        en: "Change an initiative",
        fr: "Modifier une initiative")

    /// What it is
    public static let initiativeTitle: Bilingual = Bilingual(
        en: "What it is",
        fr: "Ce que c’est")

    /// Who answers for it
    public static let initiativeOwner: Bilingual = Bilingual(
        en: "Who answers for it",
        fr: "Qui en répond")

    /// Funding
    public static let initiativeFunding: Bilingual = Bilingual(
        en: "Funding",
        fr: "Financement")

    /// How it stands
    public static let initiativeStatus: Bilingual = Bilingual(
        en: "How it stands",
        fr: "Où cela en est")

    /// Since
    public static let initiativeSince: Bilingual = Bilingual(
        en: "Since",
        fr: "Depuis")

    /// Community
    public static let hubTitle: Bilingual = Bilingual(
        en: "Community",
        fr: "Communauté")

    /// What stands here is for anybody to read. Only those who sign up are named, and to you alone.
    public static let hubLead: Bilingual = Bilingual(
        en: "What stands here is for anybody to read. Only those who sign up are named, and to you alone.",
        fr: "Ce qui paraît ici est à lire par tout le monde. Seules les personnes inscrites sont nommées, et à vous seulement.")

    /// Nothing is on the calendar.
    public static let hubNoEvents: Bilingual = Bilingual(
        en: "Nothing is on the calendar.",
        fr: "Rien n’est au calendrier.")

    /// {taken:int} of {places:int} signed up
    public static func hubTaken(taken: Int, places: Int) -> Bilingual {
        Bilingual(
            en: "\(taken) of \(places) signed up",
            fr: "\(taken) inscriptions sur \(places)")
    }

    /// The calendar as everybody sees it
    public static let hubPublic: Bilingual = Bilingual(
        en: "The calendar as everybody sees it",
        fr: "Le calendrier comme tout le monde le voit")

    /// Yearly report
    public static let hubReports: Bilingual = Bilingual(
        en: "Yearly report",
        fr: "Rapport annuel")

    /// Draft, check and publish the report of a year
    public static let hubReportsLink: Bilingual = Bilingual(
        en: "Draft, check and publish the report of a year",
        fr: "Préparer, vérifier et publier le rapport d’une année")

    /// Put something on the calendar
    public static let eventNew: Bilingual = Bilingual(
        en: "Put something on the calendar",
        fr: "Mettre quelque chose au calendrier")

    /// Change it
    public static let eventChange: Bilingual = Bilingual(
        en: "Change it",
        fr: "Le modifier")

    /// Put it on the calendar
    public static let eventSubmit: Bilingual = Bilingual(
        en: "Put it on the calendar",
        fr: "Mettre au calendrier")

    /// What is it?
    public static let eventKind: Bilingual = Bilingual(
        en: "What is it?",
        fr: "De quoi s’agit-il?")

    /// Title
    public static let eventName: Bilingual = Bilingual(
        en: "Title",
        fr: "Titre")

    /// What happens
    public static let eventAbout: Bilingual = Bilingual(
        en: "What happens",
        fr: "Ce qui se passe")

    /// Where
    public static let eventPlace: Bilingual = Bilingual(
        en: "Where",
        fr: "Où")

    /// Day
    public static let eventDay: Bilingual = Bilingual(
        en: "Day",
        fr: "Jour")

    /// Begins
    public static let eventStarts: Bilingual = Bilingual(
        en: "Begins",
        fr: "Début")

    /// Ends
    public static let eventEnds: Bilingual = Bilingual(
        en: "Ends",
        fr: "Fin")

    /// Volunteers needed
    public static let eventPlaces: Bilingual = Bilingual(
        en: "Volunteers needed",
        fr: "Bénévoles demandés")

    /// Leave it empty when nobody has to sign up.
    public static let eventPlacesHint: Bilingual = Bilingual(
        en: "Leave it empty when nobody has to sign up.",
        fr: "Laissez vide si personne n’a besoin de s’inscrire.")

    /// Call it off
    public static let eventOff: Bilingual = Bilingual(
        en: "Call it off",
        fr: "Annuler")

    /// It takes place after all
    public static let eventOn: Bilingual = Bilingual(
        en: "It takes place after all",
        fr: "Cela a lieu tout de même")

    /// It stays on the calendar, marked as called off. Call those who signed up.
    public static let eventOffText: Bilingual = Bilingual(
        en: "It stays on the calendar, marked as called off. Call those who signed up.",
        fr: "Cela reste au calendrier, marqué comme annulé. Appelez les personnes inscrites.")

    /// It is called off.
    public static let eventIsOff: Bilingual = Bilingual(
        en: "It is called off.",
        fr: "C’est annulé.")

    /// Who has signed up
    public static let volunteersTitle: Bilingual = Bilingual(
        en: "Who has signed up",
        fr: "Qui s’est inscrit")

    /// Nobody yet.
    public static let volunteersNone: Bilingual = Bilingual(
        en: "Nobody yet.",
        fr: "Personne encore.")

    /// Looked at who signed up to help
    public static let auditVolunteers: Bilingual = Bilingual(
        en: "Looked at who signed up to help",
        fr: "A consulté qui s’est inscrit pour aider")

    /// Changed the calendar or the lists
    public static let auditChanged: Bilingual = Bilingual(
        en: "Changed the calendar or the lists",
        fr: "A modifié le calendrier ou les listes")
}
