// Written by scripts/generate_texts.py; the texts are in Texts/Safeguarding.en.yaml and Texts/Safeguarding.fr.yaml.

import Core

/// What Safeguarding says to people, in each language.
public enum SafeguardingText {
    /// I do
    public static let witnessRaiser: Bilingual = Bilingual(
        en: "I do",
        fr: "Moi")

    /// A colleague
    public static let witnessColleague: Bilingual = Bilingual(
        en: "A colleague",
        fr: "Un ou une collègue")

    /// Somebody in the program
    public static let witnessParticipant: Bilingual = Bilingual(
        en: "Somebody in the program",
        fr: "Quelqu’un dans le programme")

    /// A neighbour, a parent or somebody who called
    public static let witnessNeighbour: Bilingual = Bilingual(
        en: "A neighbour, a parent or somebody who called",
        fr: "Un voisin, un parent ou quelqu’un qui a appelé")

    /// Somebody who looked under 18 was seen
    public static let groundSeen: Bilingual = Bilingual(
        en: "Somebody who looked under 18 was seen",
        fr: "Quelqu’un qui semblait avoir moins de 18 ans a été vu")

    /// Somebody told of it
    public static let groundTold: Bilingual = Bilingual(
        en: "Somebody told of it",
        fr: "Quelqu’un en a parlé")

    /// Somebody asked for a person under 18
    public static let groundSought: Bilingual = Bilingual(
        en: "Somebody asked for a person under 18",
        fr: "Quelqu’un a demandé une personne de moins de 18 ans")

    /// An advertisement points to it
    public static let groundAdvertised: Bilingual = Bilingual(
        en: "An advertisement points to it",
        fr: "Une annonce le laisse croire")

    /// Somebody’s age is in doubt
    public static let groundAge: Bilingual = Bilingual(
        en: "Somebody’s age is in doubt",
        fr: "L’âge de quelqu’un est incertain")

    /// It stands in the record that it came from
    public static let groundRecord: Bilingual = Bilingual(
        en: "It stands in the record that it came from",
        fr: "C’est écrit dans le dossier d’où cela vient")

    /// A case
    public static let originCase: Bilingual = Bilingual(
        en: "A case",
        fr: "Un dossier")

    /// A report or call from the community
    public static let originTip: Bilingual = Bilingual(
        en: "A report or call from the community",
        fr: "Un rapport ou un appel de la communauté")

    /// A support plan
    public static let originPlan: Bilingual = Bilingual(
        en: "A support plan",
        fr: "Un plan de soutien")

    /// A class day
    public static let originClassDay: Bilingual = Bilingual(
        en: "A class day",
        fr: "Une journée de cours")

    /// Elsewhere at work
    public static let originOther: Bilingual = Bilingual(
        en: "Elsewhere at work",
        fr: "Ailleurs au travail")

    /// no report written down
    public static let statusUnreported: Bilingual = Bilingual(
        en: "no report written down",
        fr: "aucun signalement consigné")

    /// reported, not acknowledged yet
    public static let statusReported: Bilingual = Bilingual(
        en: "reported, not acknowledged yet",
        fr: "signalé, pas encore confirmé")

    /// acknowledged by the authority
    public static let statusAcknowledged: Bilingual = Bilingual(
        en: "acknowledged by the authority",
        fr: "confirmé par l’autorité")

    /// This day hasn’t come yet. Enter the day on which it was suspected.
    public static let refusalConcernFuture: Bilingual = Bilingual(
        en: "This day hasn’t come yet. Enter the day on which it was suspected.",
        fr: "Ce jour n’est pas encore venu. Entrez le jour où le soupçon est né.")

    /// This moment hasn’t come yet. Call first, then write down when you did.
    public static let refusalContactFuture: Bilingual = Bilingual(
        en: "This moment hasn’t come yet. Call first, then write down when you did.",
        fr: "Ce moment n’est pas encore venu. Appelez d’abord, puis consignez quand vous l’avez fait.")

    /// No report is written down yet. Call the authority, and write that down first.
    public static let refusalReportFirst: Bilingual = Bilingual(
        en: "No report is written down yet. Call the authority, and write that down first.",
        fr: "Aucun signalement n’est encore consigné. Appelez l’autorité, puis consignez-le d’abord.")

    /// The authority has acknowledged this report; nothing is left to write down. For something new, raise another concern.
    public static let refusalAcknowledged: Bilingual = Bilingual(
        en: "The authority has acknowledged this report; nothing is left to write down. For something new, raise another concern.",
        fr: "L’autorité a confirmé ce signalement; il ne reste rien à consigner. Pour un fait nouveau, soulevez une autre inquiétude.")
}
