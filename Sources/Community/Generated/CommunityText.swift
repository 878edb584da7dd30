// Written by scripts/generate_texts.py; the texts are in Texts/Community.en.yaml and Texts/Community.fr.yaml.

import Core

/// What Community says to people, in each language.
public enum CommunityText {
    /// Neighbourhood patrol
    public static let kindPatrol: Bilingual = Bilingual(
        en: "Neighbourhood patrol",
        fr: "Patrouille de quartier")

    /// Meeting with representatives
    public static let kindMeeting: Bilingual = Bilingual(
        en: "Meeting with representatives",
        fr: "Rencontre avec des élus")

    /// Awareness event
    public static let kindAwareness: Bilingual = Bilingual(
        en: "Awareness event",
        fr: "Activité de sensibilisation")

    /// Rally
    public static let kindRally: Bilingual = Bilingual(
        en: "Rally",
        fr: "Rassemblement")

    /// planned
    public static let statusPlanned: Bilingual = Bilingual(
        en: "planned",
        fr: "prévu")

    /// under way
    public static let statusGoing: Bilingual = Bilingual(
        en: "under way",
        fr: "en cours")

    /// done
    public static let statusDone: Bilingual = Bilingual(
        en: "done",
        fr: "terminé")

    /// The day has passed. Choose today or a later day.
    public static let refusalPast: Bilingual = Bilingual(
        en: "The day has passed. Choose today or a later day.",
        fr: "Le jour est passé. Choisissez aujourd’hui ou un jour plus tard.")

    /// Volunteers are asked for: write, in both languages, how they stay safe.
    public static let refusalBriefing: Bilingual = Bilingual(
        en: "Volunteers are asked for: write, in both languages, how they stay safe.",
        fr: "On demande des bénévoles\u{A0}: écrivez, dans les deux langues, comment rester en sécurité.")

    /// This is called off.
    public static let refusalCancelled: Bilingual = Bilingual(
        en: "This is called off.",
        fr: "C’est annulé.")

    /// Nobody has to sign up for this. Just come.
    public static let refusalNobody: Bilingual = Bilingual(
        en: "Nobody has to sign up for this. Just come.",
        fr: "Personne n’a besoin de s’inscrire. Venez, tout simplement.")

    /// All places are taken. Come back in some days: somebody may have given one up.
    public static let refusalFull: Bilingual = Bilingual(
        en: "All places are taken. Come back in some days: somebody may have given one up.",
        fr: "Toutes les places sont prises. Revenez dans quelques jours\u{A0}: quelqu’un s’est peut-être désisté.")
}
