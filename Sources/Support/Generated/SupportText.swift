// Written by scripts/generate_texts.py; the texts are in Texts/Support.en.yaml and Texts/Support.fr.yaml.

import Core

/// What Support says to people, in each language.
public enum SupportText {
    /// Going on
    public static let statusActive: Bilingual = Bilingual(
        en: "Going on",
        fr: "En cours")

    /// Resting
    public static let statusPaused: Bilingual = Bilingual(
        en: "Resting",
        fr: "En pause")

    /// Goes on elsewhere
    public static let statusMoved: Bilingual = Bilingual(
        en: "Goes on elsewhere",
        fr: "Se poursuit ailleurs")

    /// Finished
    public static let statusFinished: Bilingual = Bilingual(
        en: "Finished",
        fr: "Terminé")

    /// Let it rest
    public static let turnPause: Bilingual = Bilingual(
        en: "Let it rest",
        fr: "Mettre en pause")

    /// It goes on elsewhere
    public static let turnMove: Bilingual = Bilingual(
        en: "It goes on elsewhere",
        fr: "Le poursuivre ailleurs")

    /// Finish
    public static let turnFinish: Bilingual = Bilingual(
        en: "Finish",
        fr: "Terminer")

    /// Go on
    public static let turnComeBack: Bilingual = Bilingual(
        en: "Go on",
        fr: "Reprendre")

    /// Safety
    public static let areaSafety: Bilingual = Bilingual(
        en: "Safety",
        fr: "Sécurité")

    /// Housing
    public static let areaHousing: Bilingual = Bilingual(
        en: "Housing",
        fr: "Logement")

    /// Health and treatment
    public static let areaHealth: Bilingual = Bilingual(
        en: "Health and treatment",
        fr: "Santé et traitement")

    /// Children and family
    public static let areaFamily: Bilingual = Bilingual(
        en: "Children and family",
        fr: "Enfants et famille")

    /// Money, work and school
    public static let areaIncome: Bilingual = Bilingual(
        en: "Money, work and school",
        fr: "Argent, travail et études")

    /// Legal matters
    public static let areaLegal: Bilingual = Bilingual(
        en: "Legal matters",
        fr: "Questions juridiques")

    /// People and belonging
    public static let areaConnection: Bilingual = Bilingual(
        en: "People and belonging",
        fr: "Liens et appartenance")

    /// To do
    public static let stateToDo: Bilingual = Bilingual(
        en: "To do",
        fr: "À faire")

    /// Begun
    public static let stateDoing: Bilingual = Bilingual(
        en: "Begun",
        fr: "Commencé")

    /// Done
    public static let stateDone: Bilingual = Bilingual(
        en: "Done",
        fr: "Fait")

    /// Resting
    public static let statePaused: Bilingual = Bilingual(
        en: "Resting",
        fr: "En pause")

    /// a service
    public static let recipientService: Bilingual = Bilingual(
        en: "a service",
        fr: "un service")

    /// the Crown
    public static let recipientProsecutor: Bilingual = Bilingual(
        en: "the Crown",
        fr: "la poursuite")

    /// somebody else
    public static let recipientOther: Bilingual = Bilingual(
        en: "somebody else",
        fr: "une autre personne")

    /// On the waiting list
    public static let outcomeWaiting: Bilingual = Bilingual(
        en: "On the waiting list",
        fr: "Sur la liste d’attente")

    /// Taken on
    public static let outcomeTakenOn: Bilingual = Bilingual(
        en: "Taken on",
        fr: "Place obtenue")

    /// Turned away: no room
    public static let outcomeFull: Bilingual = Bilingual(
        en: "Turned away: no room",
        fr: "Refus\u{A0}: pas de place")

    /// Turned away: it doesn’t fit
    public static let outcomeUnfit: Bilingual = Bilingual(
        en: "Turned away: it doesn’t fit",
        fr: "Refus\u{A0}: le service ne convient pas")

    /// Chose not to go
    public static let outcomeHerChoice: Bilingual = Bilingual(
        en: "Chose not to go",
        fr: "Choix de ne pas y aller")

    /// Nobody answered
    public static let outcomeNoAnswer: Bilingual = Bilingual(
        en: "Nobody answered",
        fr: "Personne n’a répondu")

    /// The page is closed. It opens only when she asks her worker for it.
    public static let refusalPageOff: Bilingual = Bilingual(
        en: "The page is closed. It opens only when she asks her worker for it.",
        fr: "La page est fermée. Elle ne s’ouvre que si la personne la demande à son intervenante.")

    /// The page is open already. A new code takes the place of the old one.
    public static let refusalPageOn: Bilingual = Bilingual(
        en: "The page is open already. A new code takes the place of the old one.",
        fr: "La page est déjà ouverte. Un nouveau code remplace l’ancien.")

    /// The worker who goes along with her does this.
    public static let refusalWorkersPart: Bilingual = Bilingual(
        en: "The worker who goes along with her does this.",
        fr: "C’est l’intervenante qui accompagne cette personne qui le fait.")

    /// Another worker goes along with her.
    public static let refusalAnotherWorkers: Bilingual = Bilingual(
        en: "Another worker goes along with her.",
        fr: "Une autre intervenante accompagne cette personne.")

    /// A supervisor gives the plan to another worker.
    public static let refusalSupervisorsPart: Bilingual = Bilingual(
        en: "A supervisor gives the plan to another worker.",
        fr: "C’est la superviseure qui confie le plan à une autre intervenante.")

    /// Only she says what her worker sees. She does it on her own page.
    public static let refusalHersToShow: Bilingual = Bilingual(
        en: "Only she says what her worker sees. She does it on her own page.",
        fr: "Elle seule dit ce que son intervenante voit. Elle le fait sur sa propre page.")

    /// These are her words. Only she changes or deletes them, on her own page.
    public static let refusalHerWords: Bilingual = Bilingual(
        en: "These are her words. Only she changes or deletes them, on her own page.",
        fr: "Ce sont ses mots. Elle seule les modifie ou les supprime, sur sa propre page.")

    /// This isn’t in what she shows.
    public static let refusalItemHers: Bilingual = Bilingual(
        en: "This isn’t in what she shows.",
        fr: "Cela ne fait pas partie de ce qu’elle montre.")

    /// First read her the limits of confidentiality, and note the day.
    public static let refusalLimitsFirst: Bilingual = Bilingual(
        en: "First read her the limits of confidentiality, and note the day.",
        fr: "Lisez-lui d’abord les limites de la confidentialité, et notez la date.")

    /// The Crown is told only that she is working on a plan, or that she has done it. Nothing else goes there.
    public static let refusalReleaseTooMuch: Bilingual = Bilingual(
        en: "The Crown is told only that she is working on a plan, or that she has done it. Nothing else goes there.",
        fr: "La poursuite apprend seulement qu’elle travaille à un plan, ou qu’elle l’a mené à bien. Rien d’autre ne lui est remis.")

    /// The last day has passed. Choose today or a later day.
    public static let refusalReleasePast: Bilingual = Bilingual(
        en: "The last day has passed. Choose today or a later day.",
        fr: "Le dernier jour est passé. Choisissez aujourd’hui ou un jour plus tard.")

    /// A consent is good for {n:count} months at most. Choose an earlier day; it can be given again.
    public static func refusalReleaseTooLong(n: Int) -> Bilingual {
        Bilingual(
            en: "A consent is good for \(n.text(.en)) months at most. Choose an earlier day; it can be given again.",
            fr: "Un consentement vaut au plus \(n.text(.fr)) mois. Choisissez un jour plus proche; il peut être redonné.")
    }

    /// She has taken this back already.
    public static let refusalReleaseRevoked: Bilingual = Bilingual(
        en: "She has taken this back already.",
        fr: "Elle l’a déjà repris.")

    /// She has taken this referral back.
    public static let refusalReferralTakenBack: Bilingual = Bilingual(
        en: "She has taken this referral back.",
        fr: "Elle a repris cette orientation.")

    /// She has the number and nothing else was agreed. Make a new referral with her consent before you speak for her.
    public static let refusalReferralNumberAlone: Bilingual = Bilingual(
        en: "She has the number and nothing else was agreed. Make a new referral with her consent before you speak for her.",
        fr: "Elle a le numéro, et rien d’autre n’est convenu. Faites une nouvelle orientation avec son consentement avant de parler en son nom.")

    /// Her consent has ended. Make a new referral with her consent before you speak for her.
    public static let refusalReferralConsentOver: Bilingual = Bilingual(
        en: "Her consent has ended. Make a new referral with her consent before you speak for her.",
        fr: "Son consentement a pris fin. Faites une nouvelle orientation avec son consentement avant de parler en son nom.")

    /// Choose a day between the referral and today.
    public static let refusalReferralDay: Bilingual = Bilingual(
        en: "Choose a day between the referral and today.",
        fr: "Choisissez un jour entre l’orientation et aujourd’hui.")

    /// This plan is kept: it goes on, or something in it is pending.
    public static let refusalPlanKept: Bilingual = Bilingual(
        en: "This plan is kept: it goes on, or something in it is pending.",
        fr: "Ce plan est conservé\u{A0}: il se poursuit, ou quelque chose y est en cours.")

    /// This plan is kept until {date:date}. She can come back until then.
    public static func refusalPlanNotDue(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "This plan is kept until \(date.text(.en, .medium)). She can come back until then.",
            fr: "Ce plan est conservé jusqu’au \(date.text(.fr, .medium)). Elle peut y revenir d’ici là.")
    }

    /// Nobody has proposed this yet. One person proposes, another confirms.
    public static let refusalDisposalNotProposed: Bilingual = Bilingual(
        en: "Nobody has proposed this yet. One person proposes, another confirms.",
        fr: "Personne ne l’a encore proposé. Une personne propose, une autre confirme.")

    /// You have proposed it. Another person confirms.
    public static let refusalDisposalBySame: Bilingual = Bilingual(
        en: "You have proposed it. Another person confirms.",
        fr: "Vous l’avez proposé. Une autre personne confirme.")

    /// The plan stands so already: {status:text}.
    public static func refusalIsSo(status: Bilingual) -> Bilingual {
        Bilingual(
            en: "The plan stands so already: \(status.en).",
            fr: "Le plan en est déjà là\u{A0}: \(status.fr).")
    }

    /// The plan stands so: {status:text}. First choose “Go on”.
    public static func refusalClosed(status: Bilingual) -> Bilingual {
        Bilingual(
            en: "The plan stands so: \(status.en). First choose “Go on”.",
            fr: "Le plan en est là\u{A0}: \(status.fr). Choisissez d’abord «\u{A0}Reprendre\u{A0}».")
    }
}
