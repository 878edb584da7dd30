// Written by scripts/generate_texts.py; the texts are in Texts/PublicWeb.en.yaml and Texts/PublicWeb.fr.yaml.

import Core

/// What PublicWeb says to people, in each language.
public enum PublicWebText {
    /// Programs
    public static let navPrograms: Bilingual = Bilingual(
        en: "Programs",
        fr: "Programmes")

    /// Help now
    public static let navHelp: Bilingual = Bilingual(
        en: "Help now",
        fr: "De l’aide maintenant")

    /// Thinking it over
    public static let navReflection: Bilingual = Bilingual(
        en: "Thinking it over",
        fr: "Y réfléchir")

    /// Questions? Call {agency:text}:
    public static func footCall(agency: Bilingual) -> Bilingual {
        Bilingual(
            en: "Questions? Call \(agency.en):",
            fr: "Des questions? Appelez \(agency.fr) :")
    }

    /// This program’s number isn’t published here. 2-1-1 knows the services near you, day and night:
    public static let footNoNumber: Bilingual = Bilingual(
        en: "This program’s number isn’t published here. 2-1-1 knows the services near you, day and night:",
        fr: "Le numéro de ce programme n’est pas publié ici. Le 2-1-1 connaît les services près de chez vous, jour et nuit :")

    /// “Leave now” opens the weather in place of this page; so does pressing Shift three times. It can’t clear what your browser has already noted in its history.
    public static let footExit: Bilingual = Bilingual(
        en: "“Leave now” opens the weather in place of this page; so does pressing Shift three times. It can’t clear what your browser has already noted in its history.",
        fr: "« Partir » ouvre la météo à la place de cette page; appuyer trois fois sur la touche Maj fait de même. Cela n’efface pas ce que votre navigateur a déjà noté dans son historique.")

    /// Programs
    public static let programsTitle: Bilingual = Bilingual(
        en: "Programs",
        fr: "Programmes")

    /// Each program has a day of learning in place of a trial, or a plan of one’s own. Choose the one near you.
    public static let programsLead: Bilingual = Bilingual(
        en: "Each program has a day of learning in place of a trial, or a plan of one’s own. Choose the one near you.",
        fr: "Chaque programme offre une journée d’apprentissage à la place d’un procès, ou un plan à soi. Choisissez celui qui est près de chez vous.")

    /// How the programs are connected
    public static let programsNetwork: Bilingual = Bilingual(
        en: "How the programs are connected",
        fr: "Comment les programmes sont liés")

    /// What it is
    public static let sectionAbout: Bilingual = Bilingual(
        en: "What it is",
        fr: "Le programme")

    /// Charge and record
    public static let sectionCharge: Bilingual = Bilingual(
        en: "Charge and record",
        fr: "Accusation et casier")

    /// Cost
    public static let sectionCost: Bilingual = Bilingual(
        en: "Cost",
        fr: "Coût")

    /// Questions
    public static let sectionQuestions: Bilingual = Bilingual(
        en: "Questions",
        fr: "Questions")

    /// Not arrested
    public static let sectionVolunteers: Bilingual = Bilingual(
        en: "Not arrested",
        fr: "Sans arrestation")

    /// If you were harmed
    public static let sectionHarmed: Bilingual = Bilingual(
        en: "If you were harmed",
        fr: "Si on vous a fait du mal")

    /// Families and neighbours
    public static let sectionCommunity: Bilingual = Bilingual(
        en: "Families and neighbours",
        fr: "Familles et voisinage")

    /// This program
    public static let sectionNavigation: Bilingual = Bilingual(
        en: "This program",
        fr: "Ce programme")

    /// A day in a class, in place of a trial.
    public static let aboutDayLead: Bilingual = Bilingual(
        en: "A day in a class, in place of a trial.",
        fr: "Une journée de formation, à la place d’un procès.")

    /// A plan of your own, made with you.
    public static let aboutSupportLead: Bilingual = Bilingual(
        en: "A plan of your own, made with you.",
        fr: "Un plan à vous, fait avec vous.")

    /// What the day is about
    public static let aboutTopics: Bilingual = Bilingual(
        en: "What the day is about",
        fr: "Les sujets de la journée")

    /// Testing for sexually transmitted infections is offered. It is voluntary, and nobody notes who takes it.
    public static let aboutTesting: Bilingual = Bilingual(
        en: "Testing for sexually transmitted infections is offered. It is voluntary, and nobody notes who takes it.",
        fr: "Un dépistage des infections transmissibles sexuellement est offert. Il est volontaire, et personne ne note qui s’en sert.")

    /// Therapy
    public static let aboutTherapy: Bilingual = Bilingual(
        en: "Therapy",
        fr: "La thérapie")

    /// Individual therapy goes with it, for {least:count} to {most:count} weeks.
    public static func aboutTherapyWeeks(least: Int, most: Int) -> Bilingual {
        Bilingual(
            en: "Individual therapy goes with it, for \(least.text(.en)) to \(most.text(.en)) weeks.",
            fr: "Une thérapie individuelle s’y ajoute, pendant \(least.text(.fr)) à \(most.text(.fr)) semaines.")
    }

    /// Individual therapy goes with it, for {least:count} to {most:count} weeks. An assessment finds whether it is needed, and how long.
    public static func aboutTherapyAssessed(least: Int, most: Int) -> Bilingual {
        Bilingual(
            en: "Individual therapy goes with it, for \(least.text(.en)) to \(most.text(.en)) weeks. An assessment finds whether it is needed, and how long.",
            fr: "Une thérapie individuelle s’y ajoute, pendant \(least.text(.fr)) à \(most.text(.fr)) semaines. Une évaluation établit si elle est nécessaire et combien de temps elle dure.")
    }

    /// Who can take part
    public static let aboutWho: Bilingual = Bilingual(
        en: "Who can take part",
        fr: "Qui peut participer")

    /// People whom the police may charge, before a charge is laid: {decides:text} decides.
    public static func aboutWhoPreCharge(decides: Bilingual) -> Bilingual {
        Bilingual(
            en: "People whom the police may charge, before a charge is laid: \(decides.en) decides.",
            fr: "Les personnes que la police peut accuser, avant le dépôt d’une accusation : c’est \(decides.fr) qui décide.")
    }

    /// People who are charged: {decides:text} decides. The agency doesn’t.
    public static func aboutWhoPostCharge(decides: Bilingual) -> Bilingual {
        Bilingual(
            en: "People who are charged: \(decides.en) decides. The agency doesn’t.",
            fr: "Les personnes accusées : c’est \(decides.fr) qui décide, et non l’organisme.")
    }

    /// People whom probation sends.
    public static let aboutWhoProbation: Bilingual = Bilingual(
        en: "People whom probation sends.",
        fr: "Les personnes que le service de probation envoie.")

    /// People who were never arrested.
    public static let aboutWhoVolunteer: Bilingual = Bilingual(
        en: "People who were never arrested.",
        fr: "Les personnes qui n’ont jamais été arrêtées.")

    /// Who can’t
    public static let aboutNot: Bilingual = Bilingual(
        en: "Who can’t",
        fr: "Qui ne le peut pas")

    /// people who bought or tried to buy from somebody under 18: that is a graver crime, and no class replaces the trial for it (Criminal Code, s. 286.1(2))
    public static let aboutNotMinor: Bilingual = Bilingual(
        en: "people who bought or tried to buy from somebody under 18: that is a graver crime, and no class replaces the trial for it (Criminal Code, s. 286.1(2))",
        fr: "les personnes qui ont acheté ou tenté d’acheter les services d’une personne de moins de 18 ans : c’est un crime plus grave, dont aucune formation ne remplace le procès (Code criminel, par. 286.1(2))")

    /// whoever denies having taken part in the act, or wants the court to decide: they go to court (Criminal Code, s. 717(2))
    public static let aboutNotDenies: Bilingual = Bilingual(
        en: "whoever denies having taken part in the act, or wants the court to decide: they go to court (Criminal Code, s. 717(2))",
        fr: "les personnes qui nient avoir participé à l’acte ou qui veulent que le tribunal décide : elles vont devant le tribunal (Code criminel, par. 717(2))")

    /// Who carries it
    public static let aboutPartners: Bilingual = Bilingual(
        en: "Who carries it",
        fr: "Qui le porte")

    /// The programs behind it
    public static let aboutNetwork: Bilingual = Bilingual(
        en: "The programs behind it",
        fr: "Les programmes derrière celui-ci")

    /// What is asked
    public static let aboutAsks: Bilingual = Bilingual(
        en: "What is asked",
        fr: "Ce qui est demandé")

    /// to be there the whole day
    public static let aboutAsksAllDay: Bilingual = Bilingual(
        en: "to be there the whole day",
        fr: "être présent toute la journée")

    /// to be there for every part that counts
    public static let aboutAsksParts: Bilingual = Bilingual(
        en: "to be there for every part that counts",
        fr: "être présent à chaque partie qui compte")

    /// to pay a fee of {fee:money}
    public static func aboutAsksFee(fee: Money) -> Bilingual {
        Bilingual(
            en: "to pay a fee of \(fee.text(.en))",
            fr: "payer des frais de \(fee.text(.fr))")
    }

    /// to pay a fee
    public static let aboutAsksFeeUnknown: Bilingual = Bilingual(
        en: "to pay a fee",
        fr: "payer des frais")

    /// to go to therapy, where it was agreed
    public static let aboutAsksTherapy: Bilingual = Bilingual(
        en: "to go to therapy, where it was agreed",
        fr: "suivre la thérapie, si elle a été convenue")

    /// Reach a person
    public static let aboutReach: Bilingual = Bilingual(
        en: "Reach a person",
        fr: "Parler à quelqu’un")

    /// the {prosecutor:text}
    public static func decidesProsecutor(prosecutor: Bilingual) -> Bilingual {
        Bilingual(
            en: "the \(prosecutor.en)",
            fr: "le \(prosecutor.fr)")
    }

    /// the police
    public static let decidesPolice: Bilingual = Bilingual(
        en: "the police",
        fr: "la police")

    /// the court
    public static let decidesCourt: Bilingual = Bilingual(
        en: "the court",
        fr: "le tribunal")

    /// the agency
    public static let decidesCoordinator: Bilingual = Bilingual(
        en: "the agency",
        fr: "l’organisme")

    /// What happens to the charge
    public static let chargeTitle: Bilingual = Bilingual(
        en: "What happens to the charge",
        fr: "Ce qui arrive à l’accusation")

    /// The way, step by step
    public static let chargeWay: Bilingual = Bilingual(
        en: "The way, step by step",
        fr: "Le parcours, étape par étape")

    /// It is decided whether you can take part
    public static let chargeStepDecide: Bilingual = Bilingual(
        en: "It is decided whether you can take part",
        fr: "On décide si vous pouvez participer")

    /// {decides:text} decides, and looks at the law and at this program’s rules.
    public static func chargeStepDecideText(decides: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(decides.en) decides, and looks at the law and at this program’s rules.",
            fr: "C’est \(decides.fr) qui décide, selon la loi et les règles de ce programme.")
    }

    /// You are told your rights
    public static let chargeStepRights: Bilingual = Bilingual(
        en: "You are told your rights",
        fr: "On vous explique vos droits")

    /// You may speak with a lawyer before you say anything. You may have the court decide instead, now and later.
    public static let chargeStepRightsText: Bilingual = Bilingual(
        en: "You may speak with a lawyer before you say anything. You may have the court decide instead, now and later.",
        fr: "Vous pouvez parler à un avocat avant de dire quoi que ce soit. Vous pouvez préférer que le tribunal décide, maintenant ou plus tard.")

    /// You agree, or you don’t
    public static let chargeStepAgree: Bilingual = Bilingual(
        en: "You agree, or you don’t",
        fr: "Vous acceptez, ou non")

    /// Nobody may press you. What you sign has a date on which it ends.
    public static let chargeStepAgreeText: Bilingual = Bilingual(
        en: "Nobody may press you. What you sign has a date on which it ends.",
        fr: "Personne ne peut faire pression sur vous. Ce que vous signez a une date de fin.")

    /// You do what was agreed
    public static let chargeStepDo: Bilingual = Bilingual(
        en: "You do what was agreed",
        fr: "Vous faites ce qui a été convenu")

    /// The day, the fee, and whatever else stands in your agreement.
    public static let chargeStepDoText: Bilingual = Bilingual(
        en: "The day, the fee, and whatever else stands in your agreement.",
        fr: "La journée, les frais et tout ce que prévoit votre entente.")

    /// The charge goes away
    public static let chargeStepEnd: Bilingual = Bilingual(
        en: "The charge goes away",
        fr: "L’accusation disparaît")

    /// Once all is done, the prosecutor withdraws the charge. If it came to a judge, the court would have to dismiss it (Criminal Code, s. 717(4)).
    public static let chargeStepEndText: Bilingual = Bilingual(
        en: "Once all is done, the prosecutor withdraws the charge. If it came to a judge, the court would have to dismiss it (Criminal Code, s. 717(4)).",
        fr: "Quand tout est fait, le procureur retire l’accusation. Si un juge en était saisi, le tribunal devrait la rejeter (Code criminel, par. 717(4)).")

    /// No charge is laid
    public static let chargeStepEndPre: Bilingual = Bilingual(
        en: "No charge is laid",
        fr: "Aucune accusation n’est portée")

    /// Once all is done, the police lay no charge.
    public static let chargeStepEndPreText: Bilingual = Bilingual(
        en: "Once all is done, the police lay no charge.",
        fr: "Quand tout est fait, la police ne porte aucune accusation.")

    /// If only a part is done, the court may still dismiss the charge, when going on would be unfair. If you don’t do it, the charge goes on as before.
    public static let chargePartly: Bilingual = Bilingual(
        en: "If only a part is done, the court may still dismiss the charge, when going on would be unfair. If you don’t do it, the charge goes on as before.",
        fr: "Si vous n’en faites qu’une partie, le tribunal peut tout de même rejeter l’accusation, lorsqu’il serait injuste de poursuivre. Si vous ne le faites pas, l’accusation suit son cours.")

    /// Your date in court
    public static let chargeCourt: Bilingual = Bilingual(
        en: "Your date in court",
        fr: "Votre date au tribunal")

    /// Go to court on your date, or have somebody go for you, also after you have done everything. Then you know that the charge is gone. In a large system something can always slip.
    public static let chargeCourtText: Bilingual = Bilingual(
        en: "Go to court on your date, or have somebody go for you, also after you have done everything. Then you know that the charge is gone. In a large system something can always slip.",
        fr: "Présentez-vous au tribunal à votre date, ou envoyez-y quelqu’un, même si vous avez tout fait. Vous saurez ainsi que l’accusation n’existe plus. Dans un grand système, une erreur est toujours possible.")

    /// What a check says of you
    public static let chargeRecord: Bilingual = Bilingual(
        en: "What a check says of you",
        fr: "Ce qu’une vérification dit de vous")

    /// Police can keep a note of it for {length:text} at most, counted from {start:text}. Until they confirm that it is gone, reckon with it.
    public static func chargeRecordYear(length: Bilingual, start: Bilingual) -> Bilingual {
        Bilingual(
            en: "Police can keep a note of it for \(length.en) at most, counted from \(start.en). Until they confirm that it is gone, reckon with it.",
            fr: "La police peut en garder une note pendant au plus \(length.fr), à compter de ceci : \(start.fr). Tant qu’elle n’a pas confirmé que la note est effacée, tenez-en compte.")
    }

    /// This program’s documents don’t say what a record check would show, and for how long. Ask before you decide.
    public static let chargeRecordUnknown: Bilingual = Bilingual(
        en: "This program’s documents don’t say what a record check would show, and for how long. Ask before you decide.",
        fr: "Les documents de ce programme ne disent pas ce qu’une vérification montrerait, ni pendant combien de temps. Demandez-le avant de décider.")

    /// the day on which the charge was laid
    public static let chargeStartCharge: Bilingual = Bilingual(
        en: "the day on which the charge was laid",
        fr: "le jour où l’accusation a été portée")

    /// the day on which the program was completed
    public static let chargeStartCompletion: Bilingual = Bilingual(
        en: "the day on which the program was completed",
        fr: "le jour où le programme a été terminé")

    /// the day on which the charge was withdrawn or dismissed
    public static let chargeStartEnding: Bilingual = Bilingual(
        en: "the day on which the charge was withdrawn or dismissed",
        fr: "le jour où l’accusation a été retirée ou rejetée")

    /// the day of the class
    public static let chargeStartClass: Bilingual = Bilingual(
        en: "the day of the class",
        fr: "le jour de la formation")

    /// the end of your agreement
    public static let chargeStartAgreement: Bilingual = Bilingual(
        en: "the end of your agreement",
        fr: "la fin de votre entente")

    /// the day on which you were referred
    public static let chargeStartReferral: Bilingual = Bilingual(
        en: "the day on which you were referred",
        fr: "le jour où vous avez été dirigé vers le programme")

    /// the day of the offence
    public static let chargeStartOffence: Bilingual = Bilingual(
        en: "the day of the offence",
        fr: "le jour de l’infraction")

    /// What you say and do for the program
    public static let chargeEvidence: Bilingual = Bilingual(
        en: "What you say and do for the program",
        fr: "Ce que vous dites et faites dans le programme")

    /// What you say to accept responsibility can’t be used against you in any court (Criminal Code, s. 717(3)). The record of the program can’t be used as evidence more than two years after your agreement ends, except in a pre-sentence report (s. 717.4(5)).
    public static let chargeEvidenceText: Bilingual = Bilingual(
        en: "What you say to accept responsibility can’t be used against you in any court (Criminal Code, s. 717(3)). The record of the program can’t be used as evidence more than two years after your agreement ends, except in a pre-sentence report (s. 717.4(5)).",
        fr: "Ce que vous dites pour reconnaître votre responsabilité ne peut servir contre vous devant aucun tribunal (Code criminel, par. 717(3)). Le dossier du programme ne peut servir de preuve plus de deux ans après la fin de votre entente, sauf dans un rapport présentenciel (par. 717.4(5)).")

    /// If probation sent you, your attendance is reported to your officer. No charge is withdrawn by it.
    public static let chargeProbation: Bilingual = Bilingual(
        en: "If probation sent you, your attendance is reported to your officer. No charge is withdrawn by it.",
        fr: "Si le service de probation vous envoie, votre présence est rapportée à votre agent. Cela ne retire aucune accusation.")

    /// This program isn’t about a charge. Police and prosecutors aren’t told who takes part.
    public static let chargeNone: Bilingual = Bilingual(
        en: "This program isn’t about a charge. Police and prosecutors aren’t told who takes part.",
        fr: "Ce programme ne porte sur aucune accusation. Ni la police ni les procureurs n’apprennent qui y participe.")

    /// {n:count} days
    public static func lengthDays(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "1 day" : "\(n.text(.en)) days",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) jour" : "\(n.text(.fr)) jours")
    }

    /// {n:count} months
    public static func lengthMonths(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "1 month" : "\(n.text(.en)) months",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) mois" : "\(n.text(.fr)) mois")
    }

    /// {n:count} years
    public static func lengthYears(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "1 year" : "\(n.text(.en)) years",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) an" : "\(n.text(.fr)) ans")
    }

    /// What it costs
    public static let costTitle: Bilingual = Bilingual(
        en: "What it costs",
        fr: "Ce qu’il en coûte")

    /// The fee is {fee:money}.
    public static func costAmount(fee: Money) -> Bilingual {
        Bilingual(
            en: "The fee is \(fee.text(.en)).",
            fr: "Les frais sont de \(fee.text(.fr)).")
    }

    /// A fee is asked. How much it is isn’t published; you are told before you decide.
    public static let costAmountUnknown: Bilingual = Bilingual(
        en: "A fee is asked. How much it is isn’t published; you are told before you decide.",
        fr: "Des frais sont demandés. Leur montant n’est pas publié; on vous le dit avant que vous décidiez.")

    /// This program’s documents say nothing of a fee. Ask before you decide.
    public static let costNoneStated: Bilingual = Bilingual(
        en: "This program’s documents say nothing of a fee. Ask before you decide.",
        fr: "Les documents de ce programme ne parlent pas de frais. Demandez-le avant de décider.")

    /// A plan costs nothing.
    public static let costSupport: Bilingual = Bilingual(
        en: "A plan costs nothing.",
        fr: "Un plan ne coûte rien.")

    /// Were you never arrested? Then the fee can be lower. Call, and it is decided with you.
    public static let costVolunteer: Bilingual = Bilingual(
        en: "Were you never arrested? Then the fee can be lower. Call, and it is decided with you.",
        fr: "Vous n’avez jamais été arrêté? Alors les frais peuvent être moins élevés. Appelez, et on en décide avec vous.")

    /// For people who were never arrested it is {fee:money}.
    public static func costVolunteerStated(fee: Money) -> Bilingual {
        Bilingual(
            en: "For people who were never arrested it is \(fee.text(.en)).",
            fr: "Pour les personnes qui n’ont jamais été arrêtées, ils sont de \(fee.text(.fr)).")
    }

    /// It is paid before the class day.
    public static let costBefore: Bilingual = Bilingual(
        en: "It is paid before the class day.",
        fr: "Ils se paient avant la journée de formation.")

    /// If you can’t pay, say so. Two people decide together whether you pay less, later or nothing, and you are told why. You aren’t left out without that.
    public static let costRelief: Bilingual = Bilingual(
        en: "If you can’t pay, say so. Two people decide together whether you pay less, later or nothing, and you are told why. You aren’t left out without that.",
        fr: "Si vous ne pouvez pas payer, dites-le. Deux personnes décident ensemble si vous payez moins, plus tard ou rien, et on vous explique pourquoi. On ne vous écarte pas sans cela.")

    /// How to pay
    public static let costHow: Bilingual = Bilingual(
        en: "How to pay",
        fr: "Comment payer")

    /// preferred
    public static let costWayPreferred: Bilingual = Bilingual(
        en: "preferred",
        fr: "préféré")

    /// accepted
    public static let costWayAccepted: Bilingual = Bilingual(
        en: "accepted",
        fr: "accepté")

    /// not accepted
    public static let costWayRefused: Bilingual = Bilingual(
        en: "not accepted",
        fr: "non accepté")

    /// after a talk
    public static let costWayAfterTalk: Bilingual = Bilingual(
        en: "after a talk",
        fr: "après un entretien")

    /// Money order
    public static let costMoneyOrder: Bilingual = Bilingual(
        en: "Money order",
        fr: "Mandat")

    /// Cheque
    public static let costCheque: Bilingual = Bilingual(
        en: "Cheque",
        fr: "Chèque")

    /// Debit card
    public static let costDebit: Bilingual = Bilingual(
        en: "Debit card",
        fr: "Carte de débit")

    /// Credit card
    public static let costCredit: Bilingual = Bilingual(
        en: "Credit card",
        fr: "Carte de crédit")

    /// Cash
    public static let costCash: Bilingual = Bilingual(
        en: "Cash",
        fr: "Espèces")

    /// E-transfer
    public static let costETransfer: Bilingual = Bilingual(
        en: "E-transfer",
        fr: "Virement électronique")

    /// A processing fee of {fee:money} is added.
    public static func costSurchargeAmount(fee: Money) -> Bilingual {
        Bilingual(
            en: "A processing fee of \(fee.text(.en)) is added.",
            fr: "Des frais de traitement de \(fee.text(.fr)) s’ajoutent.")
    }

    /// A processing fee of {share:text} is added.
    public static func costSurchargeShare(share: Bilingual) -> Bilingual {
        Bilingual(
            en: "A processing fee of \(share.en) is added.",
            fr: "Des frais de traitement de \(share.fr) s’ajoutent.")
    }

    /// A processing fee applies. You are told how much before you pay.
    public static let costSurchargeUnknown: Bilingual = Bilingual(
        en: "A processing fee applies. You are told how much before you pay.",
        fr: "Des frais de traitement s’appliquent. On vous dit leur montant avant que vous payiez.")

    /// Nothing is added.
    public static let costSurchargeNone: Bilingual = Bilingual(
        en: "Nothing is added.",
        fr: "Rien ne s’ajoute.")

    /// Where the money goes
    public static let costGoes: Bilingual = Bilingual(
        en: "Where the money goes",
        fr: "À quoi sert l’argent")

    /// Nobody asks for your card’s number by e-mail or on this site.
    public static let costCard: Bilingual = Bilingual(
        en: "Nobody asks for your card’s number by e-mail or on this site.",
        fr: "Personne ne vous demande le numéro de votre carte par courriel ni sur ce site.")

    /// Every payment has a receipt that says nothing of why you paid.
    public static let costReceipt: Bilingual = Bilingual(
        en: "Every payment has a receipt that says nothing of why you paid.",
        fr: "Chaque paiement donne un reçu qui ne dit rien de la raison du paiement.")

    /// Questions and answers
    public static let questionsTitle: Bilingual = Bilingual(
        en: "Questions and answers",
        fr: "Questions et réponses")

    /// Is yours missing? Call. You don’t have to say your name.
    public static let questionsMore: Bilingual = Bilingual(
        en: "Is yours missing? Call. You don’t have to say your name.",
        fr: "La vôtre n’y est pas? Appelez. Vous n’avez pas à dire votre nom.")

    /// If you were never arrested
    public static let volunteersTitle: Bilingual = Bilingual(
        en: "If you were never arrested",
        fr: "Si vous n’avez jamais été arrêté")

    /// You can come before anything happens.
    public static let volunteersLead: Bilingual = Bilingual(
        en: "You can come before anything happens.",
        fr: "Vous pouvez venir avant que quelque chose n’arrive.")

    /// This program takes people whom the police or the court send. The ones below take others too.
    public static let volunteersNone: Bilingual = Bilingual(
        en: "This program takes people whom the police or the court send. The ones below take others too.",
        fr: "Ce programme accueille les personnes que la police ou le tribunal y envoie. Ceux-ci en accueillent d’autres aussi.")

    /// The first step
    public static let volunteersFirst: Bilingual = Bilingual(
        en: "The first step",
        fr: "Le premier pas")

    /// Call, and say as much as you like. You don’t have to give your name. Nobody calls you back unless you ask for it, and you say on which number and when.
    public static let volunteersFirstText: Bilingual = Bilingual(
        en: "Call, and say as much as you like. You don’t have to give your name. Nobody calls you back unless you ask for it, and you say on which number and when.",
        fr: "Appelez, et dites-en autant que vous voulez. Vous n’avez pas à donner votre nom. Personne ne vous rappelle à moins que vous le demandiez, et c’est vous qui dites à quel numéro et quand.")

    /// Who is told
    public static let volunteersKnow: Bilingual = Bilingual(
        en: "Who is told",
        fr: "Qui l’apprend")

    /// Nobody. What is kept of you is a name that you choose, a way to reach you, your seat and the fee. Police and prosecutors don’t see that you were there.
    public static let volunteersKnowText: Bilingual = Bilingual(
        en: "Nobody. What is kept of you is a name that you choose, a way to reach you, your seat and the fee. Police and prosecutors don’t see that you were there.",
        fr: "Personne. Ce qui est conservé à votre sujet est un nom que vous choisissez, une façon de vous joindre, votre place et les frais. Ni la police ni les procureurs ne voient que vous étiez là.")

    /// Who can’t come
    public static let volunteersNot: Bilingual = Bilingual(
        en: "Who can’t come",
        fr: "Qui ne peut pas venir")

    /// Until then
    public static let volunteersAlone: Bilingual = Bilingual(
        en: "Until then",
        fr: "D’ici là")

    /// There is a page to think it over alone. It keeps nothing.
    public static let volunteersAloneText: Bilingual = Bilingual(
        en: "There is a page to think it over alone. It keeps nothing.",
        fr: "Une page permet d’y réfléchir seul. Elle ne garde rien.")

    /// If you were harmed
    public static let harmedTitle: Bilingual = Bilingual(
        en: "If you were harmed",
        fr: "Si on vous a fait du mal")

    /// Support comes first. You don’t have to report anything to get it.
    public static let harmedLead: Bilingual = Bilingual(
        en: "Support comes first. You don’t have to report anything to get it.",
        fr: "L’aide vient en premier. Vous n’avez rien à signaler pour la recevoir.")

    /// Somebody to talk to
    public static let harmedLines: Bilingual = Bilingual(
        en: "Somebody to talk to",
        fr: "Quelqu’un à qui parler")

    /// Whatever happened, it wasn’t yours to prevent. You decide whom you tell, and how much.
    public static let harmedRight: Bilingual = Bilingual(
        en: "Whatever happened, it wasn’t yours to prevent. You decide whom you tell, and how much.",
        fr: "Quoi qu’il soit arrivé, ce n’était pas à vous de l’empêcher. Vous décidez à qui vous en parlez, et jusqu’où.")

    /// A plan of your own
    public static let harmedPlan: Bilingual = Bilingual(
        en: "A plan of your own",
        fr: "Un plan à vous")

    /// For families, neighbours and businesses
    public static let communityTitle: Bilingual = Bilingual(
        en: "For families, neighbours and businesses",
        fr: "Pour les familles, le voisinage et les commerces")

    /// You are among those who are harmed.
    public static let communityLead: Bilingual = Bilingual(
        en: "You are among those who are harmed.",
        fr: "Vous êtes de ceux à qui cela fait du tort.")

    /// Families and parents
    public static let communityFamilies: Bilingual = Bilingual(
        en: "Families and parents",
        fr: "Familles et parents")

    /// A charge reaches partners, parents and children, mostly without a word of warning. You may call too, without a name, to ask what happens next. Nobody is told about a participant, not even a relative, unless the participant allows it.
    public static let communityFamiliesText: Bilingual = Bilingual(
        en: "A charge reaches partners, parents and children, mostly without a word of warning. You may call too, without a name, to ask what happens next. Nobody is told about a participant, not even a relative, unless the participant allows it.",
        fr: "Une accusation atteint les conjoints, les parents et les enfants, le plus souvent sans prévenir. Vous pouvez appeler aussi, sans donner de nom, pour demander ce qui vient ensuite. Rien n’est dit à personne au sujet d’un participant, pas même à un proche, sans sa permission.")

    /// If a child may be in danger, report it at once: to {authority:text}. In danger now, call 911.
    public static func communityChildren(authority: Bilingual) -> Bilingual {
        Bilingual(
            en: "If a child may be in danger, report it at once: to \(authority.en). In danger now, call 911.",
            fr: "Si un enfant peut être en danger, signalez-le tout de suite à ceci : \(authority.fr). En cas de danger immédiat, appelez le 911.")
    }

    /// Residents and businesses
    public static let communityResidents: Bilingual = Bilingual(
        en: "Residents and businesses",
        fr: "Résidents et commerces")

    /// People who live and work where sex is bought hear it first and are asked last. In the class, they speak to those who buy.
    public static let communityResidentsText: Bilingual = Bilingual(
        en: "People who live and work where sex is bought hear it first and are asked last. In the class, they speak to those who buy.",
        fr: "Les personnes qui vivent et travaillent là où des services sexuels s’achètent sont les premières à l’entendre et les dernières qu’on consulte. Dans la formation, elles parlent à celles qui achètent.")

    /// Help now
    public static let helpTitle: Bilingual = Bilingual(
        en: "Help now",
        fr: "De l’aide maintenant")

    /// You don’t have to be sure. You can call for somebody else too.
    public static let helpLead: Bilingual = Bilingual(
        en: "You don’t have to be sure. You can call for somebody else too.",
        fr: "Vous n’avez pas à en être certain. Vous pouvez aussi appeler pour quelqu’un d’autre.")

    /// In danger now: 911.
    public static let helpDanger: Bilingual = Bilingual(
        en: "In danger now: 911.",
        fr: "En danger maintenant : 911.")

    /// Anywhere in Canada
    public static let helpEverywhere: Bilingual = Bilingual(
        en: "Anywhere in Canada",
        fr: "Partout au Canada")

    /// {name:text}
    public static func helpProvince(name: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(name.en)",
            fr: "\(name.fr)")
    }

    /// These calls are free. A telephone bill may still show them; a relative’s phone may too.
    public static let helpFree: Bilingual = Bilingual(
        en: "These calls are free. A telephone bill may still show them; a relative’s phone may too.",
        fr: "Ces appels sont gratuits. Une facture de téléphone peut tout de même les montrer; le téléphone d’un proche aussi.")

    /// Suicide Crisis Helpline
    public static let lineSuicide: Bilingual = Bilingual(
        en: "Suicide Crisis Helpline",
        fr: "Ligne d’aide en cas de crise de suicide")

    /// if you think of ending your life, or worry about somebody. Call or text, day and night.
    public static let lineSuicideFor: Bilingual = Bilingual(
        en: "if you think of ending your life, or worry about somebody. Call or text, day and night.",
        fr: "si vous pensez à mettre fin à vos jours, ou si vous craignez pour quelqu’un. Par téléphone ou texto, jour et nuit.")

    /// Canadian Human Trafficking Hotline
    public static let lineTrafficking: Bilingual = Bilingual(
        en: "Canadian Human Trafficking Hotline",
        fr: "Ligne d’urgence canadienne contre la traite des personnes")

    /// if somebody is made to sell sex or to work. Day and night, in more than 200 languages.
    public static let lineTraffickingFor: Bilingual = Bilingual(
        en: "if somebody is made to sell sex or to work. Day and night, in more than 200 languages.",
        fr: "si quelqu’un est forcé de vendre des services sexuels ou de travailler. Jour et nuit, en plus de 200 langues.")

    /// Kids Help Phone
    public static let lineKids: Bilingual = Bilingual(
        en: "Kids Help Phone",
        fr: "Jeunesse, J’écoute")

    /// for children and young people. Day and night; or text CONNECT to 686868.
    public static let lineKidsFor: Bilingual = Bilingual(
        en: "for children and young people. Day and night; or text CONNECT to 686868.",
        fr: "pour les enfants et les jeunes. Jour et nuit; ou textez PARLER au 686868.")

    /// Hope for Wellness Helpline
    public static let lineHope: Bilingual = Bilingual(
        en: "Hope for Wellness Helpline",
        fr: "Ligne d’écoute d’espoir")

    /// for Indigenous people everywhere in Canada. Day and night, also in Cree, Ojibway and Inuktitut.
    public static let lineHopeFor: Bilingual = Bilingual(
        en: "for Indigenous people everywhere in Canada. Day and night, also in Cree, Ojibway and Inuktitut.",
        fr: "pour les Autochtones de partout au Canada. Jour et nuit, aussi en cri, en ojibwé et en inuktitut.")

    /// 2-1-1
    public static let lineTwoOneOne: Bilingual = Bilingual(
        en: "2-1-1",
        fr: "2-1-1")

    /// for housing, food, money and the services near you. Day and night.
    public static let lineTwoOneOneFor: Bilingual = Bilingual(
        en: "for housing, food, money and the services near you. Day and night.",
        fr: "pour le logement, la nourriture, l’argent et les services près de chez vous. Jour et nuit.")

    /// Alberta’s One Line for Sexual Violence
    public static let lineAlberta: Bilingual = Bilingual(
        en: "Alberta’s One Line for Sexual Violence",
        fr: "Alberta’s One Line for Sexual Violence")

    /// for anybody touched by sexual violence. Call or text, 9 a.m. to 9 p.m. every day.
    public static let lineAlbertaFor: Bilingual = Bilingual(
        en: "for anybody touched by sexual violence. Call or text, 9 a.m. to 9 p.m. every day.",
        fr: "pour toute personne touchée par la violence sexuelle. Par téléphone ou texto, de 9 h à 21 h tous les jours.")

    /// Info-aide violence sexuelle
    public static let lineQuebec: Bilingual = Bilingual(
        en: "Info-aide violence sexuelle",
        fr: "Info-aide violence sexuelle")

    /// for anybody touched by sexual violence. Day and night, in French and English.
    public static let lineQuebecFor: Bilingual = Bilingual(
        en: "for anybody touched by sexual violence. Day and night, in French and English.",
        fr: "pour toute personne touchée par la violence sexuelle. Jour et nuit, en français et en anglais.")

    /// Assaulted Women’s Helpline
    public static let lineOntario: Bilingual = Bilingual(
        en: "Assaulted Women’s Helpline",
        fr: "Assaulted Women’s Helpline")

    /// for women who live with violence. Day and night.
    public static let lineOntarioFor: Bilingual = Bilingual(
        en: "for women who live with violence. Day and night.",
        fr: "pour les femmes qui vivent de la violence, en anglais. Jour et nuit.")

    /// Fem’aide
    public static let lineOntarioFrench: Bilingual = Bilingual(
        en: "Fem’aide",
        fr: "Fem’aide")

    /// for women who live with violence, in French. Day and night.
    public static let lineOntarioFrenchFor: Bilingual = Bilingual(
        en: "for women who live with violence, in French. Day and night.",
        fr: "pour les femmes qui vivent de la violence, en français. Jour et nuit.")

    /// Alberta
    public static let provinceAb: Bilingual = Bilingual(
        en: "Alberta",
        fr: "Alberta")

    /// Quebec
    public static let provinceQc: Bilingual = Bilingual(
        en: "Quebec",
        fr: "Québec")

    /// Ontario
    public static let provinceOn: Bilingual = Bilingual(
        en: "Ontario",
        fr: "Ontario")

    /// Thinking it over
    public static let reflectionTitle: Bilingual = Bilingual(
        en: "Thinking it over",
        fr: "Y réfléchir")

    /// Twenty pairs of sentences. For each, ask yourself which one is closer to how it is for you.
    public static let reflectionLead: Bilingual = Bilingual(
        en: "Twenty pairs of sentences. For each, ask yourself which one is closer to how it is for you.",
        fr: "Vingt paires de phrases. Pour chacune, demandez-vous laquelle est la plus proche de ce que vous vivez.")

    /// This page is for you alone. Nothing that you mark is sent or kept; it is gone when you close the page.
    public static let reflectionPrivate: Bilingual = Bilingual(
        en: "This page is for you alone. Nothing that you mark is sent or kept; it is gone when you close the page.",
        fr: "Cette page est pour vous seul. Rien de ce que vous y cochez n’est envoyé ni conservé; tout disparaît quand vous la fermez.")

    /// When it does harm
    public static let reflectionHarm: Bilingual = Bilingual(
        en: "When it does harm",
        fr: "Quand cela fait du tort")

    /// When it does good
    public static let reflectionHealth: Bilingual = Bilingual(
        en: "When it does good",
        fr: "Quand cela fait du bien")

    /// And then?
    public static let reflectionAfter: Bilingual = Bilingual(
        en: "And then?",
        fr: "Et ensuite?")

    /// If many of the first sentences are close to you, talk with somebody: a doctor, a counsellor, or one of the programs. You don’t have to have been arrested.
    public static let reflectionAfterText: Bilingual = Bilingual(
        en: "If many of the first sentences are close to you, talk with somebody: a doctor, a counsellor, or one of the programs. You don’t have to have been arrested.",
        fr: "Si plusieurs des premières phrases vous ressemblent, parlez-en : à un médecin, à un intervenant ou à l’un des programmes. Il n’est pas nécessaire d’avoir été arrêté.")

    /// Pair {n:int}
    public static func reflectionPair(n: Int) -> Bilingual {
        Bilingual(
            en: "Pair \(n)",
            fr: "Paire \(n)")
    }

    /// It takes hold of me, and I can’t stop it.
    public static let idea1Harm: Bilingual = Bilingual(
        en: "It takes hold of me, and I can’t stop it.",
        fr: "Cela s’empare de moi, et je ne peux pas l’arrêter.")

    /// It is strong, and I steer it.
    public static let idea1Health: Bilingual = Bilingual(
        en: "It is strong, and I steer it.",
        fr: "C’est fort, et c’est moi qui le guide.")

    /// Somebody has to.
    public static let idea2Harm: Bilingual = Bilingual(
        en: "Somebody has to.",
        fr: "Quelqu’un y est obligé.")

    /// Each of us chooses it.
    public static let idea2Health: Bilingual = Bilingual(
        en: "Each of us chooses it.",
        fr: "Chacun le choisit.")

    /// I need more and more of it.
    public static let idea3Harm: Bilingual = Bilingual(
        en: "I need more and more of it.",
        fr: "Il m’en faut toujours plus.")

    /// It is a drive like others, and it comes to rest.
    public static let idea3Health: Bilingual = Bilingual(
        en: "It is a drive like others, and it comes to rest.",
        fr: "C’est un élan comme les autres, et il s’apaise.")

    /// It hurts.
    public static let idea4Harm: Bilingual = Bilingual(
        en: "It hurts.",
        fr: "Cela blesse.")

    /// It comes naturally and does good.
    public static let idea4Health: Bilingual = Bilingual(
        en: "It comes naturally and does good.",
        fr: "Cela vient naturellement et fait du bien.")

    /// Love has to be earned with it.
    public static let idea5Harm: Bilingual = Bilingual(
        en: "Love has to be earned with it.",
        fr: "Il faut cela pour mériter l’amour.")

    /// It shows love.
    public static let idea5Health: Bilingual = Bilingual(
        en: "It shows love.",
        fr: "Cela exprime l’amour.")

    /// There is no love in it.
    public static let idea6Harm: Bilingual = Bilingual(
        en: "There is no love in it.",
        fr: "Il n’y a pas d’amour.")

    /// It is shared with somebody.
    public static let idea6Health: Bilingual = Bilingual(
        en: "It is shared with somebody.",
        fr: "Cela se partage avec quelqu’un.")

    /// It is done to somebody.
    public static let idea7Harm: Bilingual = Bilingual(
        en: "It is done to somebody.",
        fr: "On le fait à quelqu’un.")

    /// It belongs to who I am.
    public static let idea7Health: Bilingual = Bilingual(
        en: "It belongs to who I am.",
        fr: "Cela fait partie de qui je suis.")

    /// Nobody talks.
    public static let idea8Harm: Bilingual = Bilingual(
        en: "Nobody talks.",
        fr: "Personne ne parle.")

    /// We talk about it; we have to.
    public static let idea8Health: Bilingual = Bilingual(
        en: "We talk about it; we have to.",
        fr: "On en parle; il le faut.")

    /// It has to be hidden.
    public static let idea9Harm: Bilingual = Bilingual(
        en: "It has to be hidden.",
        fr: "Il faut le cacher.")

    /// It is private, and hides nothing.
    public static let idea9Health: Bilingual = Bilingual(
        en: "It is private, and hides nothing.",
        fr: "C’est privé, et cela ne cache rien.")

    /// It makes use of somebody.
    public static let idea10Harm: Bilingual = Bilingual(
        en: "It makes use of somebody.",
        fr: "On se sert de quelqu’un.")

    /// It respects the other person.
    public static let idea10Health: Bilingual = Bilingual(
        en: "It respects the other person.",
        fr: "On respecte l’autre personne.")

    /// It needs lies.
    public static let idea11Harm: Bilingual = Bilingual(
        en: "It needs lies.",
        fr: "Il faut mentir.")

    /// It is honest.
    public static let idea11Health: Bilingual = Bilingual(
        en: "It is honest.",
        fr: "C’est honnête.")

    /// One of the two gets something out of it.
    public static let idea12Harm: Bilingual = Bilingual(
        en: "One of the two gets something out of it.",
        fr: "Une seule personne y gagne.")

    /// Both get something out of it.
    public static let idea12Health: Bilingual = Bilingual(
        en: "Both get something out of it.",
        fr: "Les deux y gagnent.")

    /// I am far away, even while I am there.
    public static let idea13Harm: Bilingual = Bilingual(
        en: "I am far away, even while I am there.",
        fr: "Je suis loin, même quand je suis là.")

    /// We are close.
    public static let idea13Health: Bilingual = Bilingual(
        en: "We are close.",
        fr: "Nous sommes proches.")

    /// I don’t think of what follows.
    public static let idea14Harm: Bilingual = Bilingual(
        en: "I don’t think of what follows.",
        fr: "Je ne pense pas aux suites.")

    /// I answer for what follows.
    public static let idea14Health: Bilingual = Bilingual(
        en: "I answer for what follows.",
        fr: "Je réponds des suites.")

    /// It puts somebody in danger.
    public static let idea15Harm: Bilingual = Bilingual(
        en: "It puts somebody in danger.",
        fr: "Cela met quelqu’un en danger.")

    /// It is safe.
    public static let idea15Health: Bilingual = Bilingual(
        en: "It is safe.",
        fr: "C’est sans danger.")

    /// It knows no limits.
    public static let idea16Harm: Bilingual = Bilingual(
        en: "It knows no limits.",
        fr: "Il n’y a pas de limites.")

    /// It has limits that we both know.
    public static let idea16Health: Bilingual = Bilingual(
        en: "It has limits that we both know.",
        fr: "Il y a des limites, et nous les connaissons tous les deux.")

    /// One of the two has power over the other.
    public static let idea17Harm: Bilingual = Bilingual(
        en: "One of the two has power over the other.",
        fr: "L’un a du pouvoir sur l’autre.")

    /// Both come out of it stronger.
    public static let idea17Health: Bilingual = Bilingual(
        en: "Both come out of it stronger.",
        fr: "Les deux en sortent plus forts.")

    /// It takes a second life beside the first.
    public static let idea18Harm: Bilingual = Bilingual(
        en: "It takes a second life beside the first.",
        fr: "Il faut une deuxième vie à côté de la première.")

    /// It makes me more of who I am.
    public static let idea18Health: Bilingual = Bilingual(
        en: "It makes me more of who I am.",
        fr: "Cela me rend plus fidèle à qui je suis.")

    /// It goes against what I believe in.
    public static let idea19Harm: Bilingual = Bilingual(
        en: "It goes against what I believe in.",
        fr: "Cela va contre ce en quoi je crois.")

    /// It agrees with what I believe in.
    public static let idea19Health: Bilingual = Bilingual(
        en: "It agrees with what I believe in.",
        fr: "Cela s’accorde avec ce en quoi je crois.")

    /// Afterwards I am ashamed.
    public static let idea20Harm: Bilingual = Bilingual(
        en: "Afterwards I am ashamed.",
        fr: "Après, j’ai honte.")

    /// Afterwards I think well of myself.
    public static let idea20Health: Bilingual = Bilingual(
        en: "Afterwards I think well of myself.",
        fr: "Après, je m’estime davantage.")
}
