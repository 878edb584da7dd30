// Written by scripts/generate_texts.py; the texts are in Texts/GuardWeb.en.yaml and Texts/GuardWeb.fr.yaml.

import Core

/// What GuardWeb says to people, in each language.
public enum GuardWebText {
    /// None given
    public static let none: Bilingual = Bilingual(
        en: "None given",
        fr: "Aucune donnée")

    /// Somebody of the program
    public static let somebody: Bilingual = Bilingual(
        en: "Somebody of the program",
        fr: "Quelqu’un du programme")

    /// Number
    public static let number: Bilingual = Bilingual(
        en: "Number",
        fr: "Numéro")

    /// Raised
    public static let raised: Bilingual = Bilingual(
        en: "Raised",
        fr: "Soulevée")

    /// Raised by
    public static let raisedBy: Bilingual = Bilingual(
        en: "Raised by",
        fr: "Soulevée par")

    /// How it stands
    public static let status: Bilingual = Bilingual(
        en: "How it stands",
        fr: "État")

    /// Where did it come up?
    public static let origin: Bilingual = Bilingual(
        en: "Where did it come up?",
        fr: "Où est-ce apparu?")

    /// Children at risk
    public static let listTitle: Bilingual = Bilingual(
        en: "Children at risk",
        fr: "Enfants à risque")

    /// The concerns that you raised, and how far each report has come.
    public static let listLeadOwn: Bilingual = Bilingual(
        en: "The concerns that you raised, and how far each report has come.",
        fr: "Les inquiétudes que vous avez soulevées, et l’état de chaque signalement.")

    /// The program’s concerns. Each comes back every half hour, day and night, until its report is written down.
    public static let listLeadProgram: Bilingual = Bilingual(
        en: "The program’s concerns. Each comes back every half hour, day and night, until its report is written down.",
        fr: "Les inquiétudes du programme. Chacune revient toutes les demi-heures, jour et nuit, jusqu’à ce que son signalement soit consigné.")

    /// No concern
    public static let listEmptyTitle: Bilingual = Bilingual(
        en: "No concern",
        fr: "Aucune inquiétude")

    /// When somebody suspects that a child may be in danger, it stands here until the authority has said that it has the report.
    public static let listEmptyText: Bilingual = Bilingual(
        en: "When somebody suspects that a child may be in danger, it stands here until the authority has said that it has the report.",
        fr: "Quand quelqu’un soupçonne qu’un enfant est peut-être en danger, c’est inscrit ici jusqu’à ce que l’autorité ait dit qu’elle a le signalement.")

    /// A child may be in danger
    public static let raiseTitle: Bilingual = Bilingual(
        en: "A child may be in danger",
        fr: "Un enfant est peut-être en danger")

    /// {n:count} concerns for children have no report to the authority yet. Call now, and write the reports down.
    public static func alarm(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) concern for a child has no report to the authority yet. Call now, and write the report down." : "\(n.text(.en)) concerns for children have no report to the authority yet. Call now, and write the reports down.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) inquiétude pour un enfant n’a pas encore de signalement à l’autorité. Appelez maintenant, puis consignez le signalement." : "\(n.text(.fr)) inquiétudes pour des enfants n’ont pas encore de signalement à l’autorité. Appelez maintenant, puis consignez les signalements.")
    }

    /// Open
    public static let alarmOpen: Bilingual = Bilingual(
        en: "Open",
        fr: "Ouvrir")

    /// It couldn’t be written down: the system can’t store anything at the moment. Call the authority now, by the numbers on this page. What you entered is still here: send it again afterwards.
    public static let notWritten: Bilingual = Bilingual(
        en: "It couldn’t be written down: the system can’t store anything at the moment. Call the authority now, by the numbers on this page. What you entered is still here: send it again afterwards.",
        fr: "Cela n’a pas pu être inscrit : le système ne peut rien enregistrer pour le moment. Appelez l’autorité maintenant, aux numéros de cette page. Ce que vous avez entré est toujours là : renvoyez-le ensuite.")

    /// This stands on each of your pages, and comes again every half hour, until the report is written down. It can’t be put off.
    public static let noSnooze: Bilingual = Bilingual(
        en: "This stands on each of your pages, and comes again every half hour, until the report is written down. It can’t be put off.",
        fr: "Ceci figure sur chacune de vos pages et revient toutes les demi-heures, jusqu’à ce que le signalement soit consigné. On ne peut pas le remettre à plus tard.")

    /// Write down the report
    public static let reportTitle: Bilingual = Bilingual(
        en: "Write down the report",
        fr: "Consigner le signalement")

    /// Call first. Then write down when, whom, and under which reference.
    public static let reportLead: Bilingual = Bilingual(
        en: "Call first. Then write down when, whom, and under which reference.",
        fr: "Appelez d’abord. Puis consignez quand, qui, et sous quelle référence.")

    /// Write down the acknowledgement
    public static let acknowledgeTitle: Bilingual = Bilingual(
        en: "Write down the acknowledgement",
        fr: "Consigner la confirmation")

    /// When the authority has said that it has the report, write that down. Until then you are asked once a day.
    public static let acknowledgeLead: Bilingual = Bilingual(
        en: "When the authority has said that it has the report, write that down. Until then you are asked once a day.",
        fr: "Quand l’autorité a dit qu’elle a le signalement, consignez-le. D’ici là, on vous le demande une fois par jour.")

    /// What is written down
    public static let factsTitle: Bilingual = Bilingual(
        en: "What is written down",
        fr: "Ce qui est inscrit")

    /// No name of a child and no file about a child is kept here. The authority has those.
    public static let noChild: Bilingual = Bilingual(
        en: "No name of a child and no file about a child is kept here. The authority has those.",
        fr: "Ni le nom d’un enfant ni un dossier sur un enfant ne sont conservés ici. C’est l’autorité qui les a.")

    /// Day
    public static let contactOn: Bilingual = Bilingual(
        en: "Day",
        fr: "Jour")

    /// Time
    public static let contactAt: Bilingual = Bilingual(
        en: "Time",
        fr: "Heure")

    /// For example 14:30
    public static let contactAtHint: Bilingual = Bilingual(
        en: "For example 14:30",
        fr: "Par exemple 14:30")

    /// Whom did you call?
    public static let contactLine: Bilingual = Bilingual(
        en: "Whom did you call?",
        fr: "Qui avez-vous appelé?")

    /// Somebody else whom the law names
    public static let contactOther: Bilingual = Bilingual(
        en: "Somebody else whom the law names",
        fr: "Quelqu’un d’autre que la loi désigne")

    /// With whom
    public static let contactWith: Bilingual = Bilingual(
        en: "With whom",
        fr: "Avec qui")

    /// Who took the report
    public static let contactPerson: Bilingual = Bilingual(
        en: "Who took the report",
        fr: "Qui a reçu le signalement")

    /// Who acknowledged it
    public static let contactBy: Bilingual = Bilingual(
        en: "Who acknowledged it",
        fr: "Qui l’a confirmé")

    /// A name or a number. Never the child’s.
    public static let contactPersonHint: Bilingual = Bilingual(
        en: "A name or a number. Never the child’s.",
        fr: "Un nom ou un numéro. Jamais celui de l’enfant.")

    /// Reference
    public static let contactReference: Bilingual = Bilingual(
        en: "Reference",
        fr: "Référence")

    /// If they gave you one.
    public static let contactReferenceHint: Bilingual = Bilingual(
        en: "If they gave you one.",
        fr: "Si on vous en a donné une.")

    /// With the authority
    public static let linesTitle: Bilingual = Bilingual(
        en: "With the authority",
        fr: "Avec l’autorité")

    /// Reported
    public static let lineReport: Bilingual = Bilingual(
        en: "Reported",
        fr: "Signalé")

    /// The report was written down by mistake
    public static let lineTakenBack: Bilingual = Bilingual(
        en: "The report was written down by mistake",
        fr: "Le signalement avait été consigné par erreur")

    /// Acknowledged
    public static let lineAcknowledgement: Bilingual = Bilingual(
        en: "Acknowledged",
        fr: "Confirmé")

    /// Written down by {who}, {moment}
    public static func lineBy(who: String, moment: String) -> Bilingual {
        Bilingual(
            en: "Written down by \(who), \(moment)",
            fr: "Consigné par \(who), \(moment)")
    }

    /// Calls to whoever answers for it
    public static let callsTitle: Bilingual = Bilingual(
        en: "Calls to whoever answers for it",
        fr: "Appels à qui en répond")

    /// By e-mail, as long as something is open. The line at the top of the pages stands there besides.
    public static let callsLead: Bilingual = Bilingual(
        en: "By e-mail, as long as something is open. The line at the top of the pages stands there besides.",
        fr: "Par courriel, tant que quelque chose reste ouvert. La ligne en haut des pages y est en plus.")

    /// {moment}: {n:count} addresses reached
    public static func callsLine(moment: String, n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(moment): \(n.text(.en)) address reached" : "\(moment): \(n.text(.en)) addresses reached",
            fr: Language.fr.isOne(n) ? "\(moment) : \(n.text(.fr)) adresse jointe" : "\(moment) : \(n.text(.fr)) adresses jointes")
    }

    /// Looked at a concern for a child
    public static let auditLooked: Bilingual = Bilingual(
        en: "Looked at a concern for a child",
        fr: "A consulté une inquiétude pour un enfant")

    /// Raised a concern for a child
    public static let auditRaised: Bilingual = Bilingual(
        en: "Raised a concern for a child",
        fr: "A soulevé une inquiétude pour un enfant")

    /// Wrote down a report or an acknowledgement
    public static let auditWrote: Bilingual = Bilingual(
        en: "Wrote down a report or an acknowledgement",
        fr: "A consigné un signalement ou une confirmation")
}
