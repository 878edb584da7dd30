// Written by scripts/generate_texts.py; the texts are in Texts/onward.en.yaml and Texts/onward.fr.yaml.

import Core

/// What onward says to people, in each language.
public enum OnwardText {
    /// Today
    public static let navToday: Bilingual = Bilingual(
        en: "Today",
        fr: "Aujourd’hui")

    /// Queue
    public static let navQueue: Bilingual = Bilingual(
        en: "Queue",
        fr: "À décider")

    /// Cases
    public static let navCases: Bilingual = Bilingual(
        en: "Cases",
        fr: "Dossiers")

    /// Class days
    public static let navClassDays: Bilingual = Bilingual(
        en: "Class days",
        fr: "Journées")

    /// Letters
    public static let navWordings: Bilingual = Bilingual(
        en: "Letters",
        fr: "Lettres")

    /// Clients
    public static let navClients: Bilingual = Bilingual(
        en: "Clients",
        fr: "Personnes suivies")

    /// Community
    public static let navCommunity: Bilingual = Bilingual(
        en: "Community",
        fr: "Communauté")

    /// Plans
    public static let navPlans: Bilingual = Bilingual(
        en: "Plans",
        fr: "Plans")

    /// Fees
    public static let navFees: Bilingual = Bilingual(
        en: "Fees",
        fr: "Frais")

    /// Fairness
    public static let navFairness: Bilingual = Bilingual(
        en: "Fairness",
        fr: "Équité")

    /// Refer
    public static let navRefer: Bilingual = Bilingual(
        en: "Refer",
        fr: "Diriger")

    /// Referrals
    public static let navReferrals: Bilingual = Bilingual(
        en: "Referrals",
        fr: "Demandes")

    /// Your page
    public static let navOwn: Bilingual = Bilingual(
        en: "Your page",
        fr: "Votre page")

    /// Audit log
    public static let navAudit: Bilingual = Bilingual(
        en: "Audit log",
        fr: "Journal")

    /// This form was sent before, and what it asks for is done. Nothing was done twice.
    public static let refusalAlreadyDone: Bilingual = Bilingual(
        en: "This form was sent before, and what it asks for is done. Nothing was done twice.",
        fr: "Ce formulaire a déjà été envoyé, et ce qu’il demande est fait. Rien n’a été fait deux fois.")

    /// Backup
    public static let backupTitle: Bilingual = Bilingual(
        en: "Backup",
        fr: "Sauvegarde")

    /// The data and the keys are copied to two separate places, and the copy is opened to check it.
    public static let backupLead: Bilingual = Bilingual(
        en: "The data and the keys are copied to two separate places, and the copy is opened to check it.",
        fr: "Les données et les clés sont copiées à deux endroits distincts, et la copie est ouverte pour la vérifier.")

    /// A backup takes a minute or so and nobody has to stop working. Keep the two places apart: together they open every file.
    public static let backupWhat: Bilingual = Bilingual(
        en: "A backup takes a minute or so and nobody has to stop working. Keep the two places apart: together they open every file.",
        fr: "Une sauvegarde prend environ une minute et personne n’a à cesser de travailler. Gardez les deux endroits séparés\u{A0}: ensemble, ils ouvrent tous les dossiers.")

    /// Back up now
    public static let backupNow: Bilingual = Bilingual(
        en: "Back up now",
        fr: "Sauvegarder maintenant")

    /// Whoever runs this server sets the two folders as backup-data and backup-keys in onward.conf.
    public static let backupHow: Bilingual = Bilingual(
        en: "Whoever runs this server sets the two folders as backup-data and backup-keys in onward.conf.",
        fr: "Qui exploite ce serveur fixe les deux dossiers, backup-data et backup-keys, dans onward.conf.")

    /// Nothing is backed up: no folders for backups are set.
    public static let backupUnset: Bilingual = Bilingual(
        en: "Nothing is backed up: no folders for backups are set.",
        fr: "Rien n’est sauvegardé\u{A0}: aucun dossier de sauvegarde n’est fixé.")

    /// There is no verified backup yet.
    public static let backupNever: Bilingual = Bilingual(
        en: "There is no verified backup yet.",
        fr: "Il n’y a encore aucune sauvegarde vérifiée.")

    /// The last verified backup is of {date:date}, over a week ago.
    public static func backupOld(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The last verified backup is of \(date.text(.en, .medium)), over a week ago.",
            fr: "La dernière sauvegarde vérifiée date du \(date.text(.fr, .medium)), il y a plus d’une semaine.")
    }

    /// Make one
    public static let backupLink: Bilingual = Bilingual(
        en: "Make one",
        fr: "En faire une")

    /// The backup failed, and what was begun of it was taken away
    public static let backupFailed: Bilingual = Bilingual(
        en: "The backup failed, and what was begun of it was taken away",
        fr: "La sauvegarde a échoué; ce qui en était commencé a été retiré")

    /// Backups, newest first
    public static let backupCaption: Bilingual = Bilingual(
        en: "Backups, newest first",
        fr: "Sauvegardes, de la plus récente à la plus ancienne")

    /// Made
    public static let backupMade: Bilingual = Bilingual(
        en: "Made",
        fr: "Faite")

    /// Verified by opening it
    public static let backupVerified: Bilingual = Bilingual(
        en: "Verified by opening it",
        fr: "Vérifiée en l’ouvrant")

    /// Copy of the keys kept until
    public static let backupKeysUntil: Bilingual = Bilingual(
        en: "Copy of the keys kept until",
        fr: "Copie des clés gardée jusqu’au")

    /// Not verified
    public static let backupNotVerified: Bilingual = Bilingual(
        en: "Not verified",
        fr: "Non vérifiée")

    /// Without the master key a backup opens nothing. Its recovery sheet is printed once with “onward backup --sheet” and kept in an envelope, elsewhere.
    public static let backupSheet: Bilingual = Bilingual(
        en: "Without the master key a backup opens nothing. Its recovery sheet is printed once with “onward backup --sheet” and kept in an envelope, elsewhere.",
        fr: "Sans la clé maîtresse, une sauvegarde n’ouvre rien. Sa feuille de récupération s’imprime une fois avec «\u{A0}onward backup --sheet\u{A0}» et se garde sous enveloppe, ailleurs.")

    /// Court days
    public static let navCourtDays: Bilingual = Bilingual(
        en: "Court days",
        fr: "Au tribunal")

    /// Child at risk
    public static let navConcerns: Bilingual = Bilingual(
        en: "Child at risk",
        fr: "Enfant à risque")

    /// Onward needs you now
    public static let escalationSubject: Bilingual = Bilingual(
        en: "Onward needs you now",
        fr: "Onward a besoin de vous maintenant")

    /// Number {number}: the report that the law asks for isn’t written down yet. Sign in to Onward and open this number. This message comes again every half hour until it is.
    public static func escalationUnreported(number: String) -> Bilingual {
        Bilingual(
            en: "Number \(number): the report that the law asks for isn’t written down yet. Sign in to Onward and open this number. This message comes again every half hour until it is.",
            fr: "Numéro \(number) : le signalement que la loi demande n’est pas encore consigné. Ouvrez une session dans Onward et ce numéro. Ce message revient toutes les demi-heures d’ici là.")
    }

    /// Number {number}: the authority’s acknowledgement isn’t written down yet. Sign in to Onward and open this number. This message comes once a day until it is.
    public static func escalationUnacknowledged(number: String) -> Bilingual {
        Bilingual(
            en: "Number \(number): the authority’s acknowledgement isn’t written down yet. Sign in to Onward and open this number. This message comes once a day until it is.",
            fr: "Numéro \(number) : la confirmation de l’autorité n’est pas encore consignée. Ouvrez une session dans Onward et ce numéro. Ce message revient une fois par jour d’ici là.")
    }
}
