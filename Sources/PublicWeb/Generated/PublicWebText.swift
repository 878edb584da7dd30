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

    /// A processing fee of {share:text}% is added.
    public static func costSurchargeShare(share: Bilingual) -> Bilingual {
        Bilingual(
            en: "A processing fee of \(share.en)% is added.",
            fr: "Des frais de traitement de \(share.fr)\u{A0}% s’ajoutent.")
    }

    /// A processing fee applies. You are told how much before you pay.
    public static let costSurchargeUnknown: Bilingual = Bilingual(
        en: "A processing fee applies. You are told how much before you pay.",
        fr: "Des frais de traitement s’appliquent. On vous dit leur montant avant que vous payiez.")

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

    /// Ask to be called
    public static let volunteersAsk: Bilingual = Bilingual(
        en: "Ask to be called",
        fr: "Demander un appel")

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

    /// Patrols, meetings, rallies: the calendar
    public static let communityCalendar: Bilingual = Bilingual(
        en: "Patrols, meetings, rallies: the calendar",
        fr: "Patrouilles, rencontres, rassemblements\u{A0}: le calendrier")

    /// Services, and how long the wait is
    public static let communityServices: Bilingual = Bilingual(
        en: "Services, and how long the wait is",
        fr: "Les services, et combien de temps il faut attendre")

    /// What the city has set out to do
    public static let communityInitiatives: Bilingual = Bilingual(
        en: "What the city has set out to do",
        fr: "Ce que la ville a entrepris")

    /// What the program did, year by year
    public static let communityReport: Bilingual = Bilingual(
        en: "What the program did, year by year",
        fr: "Ce que le programme a fait, année par année")

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

    /// Starting in a new city
    public static let startTitle: Bilingual = Bilingual(
        en: "Starting in a new city",
        fr: "Commencer dans une nouvelle ville")

    /// Drafts to begin with. Copy them, change them, have a lawyer read them.
    public static let startLead: Bilingual = Bilingual(
        en: "Drafts to begin with. Copy them, change them, have a lawyer read them.",
        fr: "Des ébauches pour commencer. Copiez-les, changez-les, faites-les lire par un avocat.")

    /// Request for authorization
    public static let startAuthorization: Bilingual = Bilingual(
        en: "Request for authorization",
        fr: "Demande d’autorisation")

    /// Agreement between partners
    public static let startPartners: Bilingual = Bilingual(
        en: "Agreement between partners",
        fr: "Entente entre partenaires")

    /// Budget of a first year
    public static let startBudget: Bilingual = Bilingual(
        en: "Budget of a first year",
        fr: "Budget d’une première année")

    /// Care of those who speak
    public static let startPresenters: Bilingual = Bilingual(
        en: "Care of those who speak",
        fr: "Prendre soin des personnes qui parlent")

    /// Privacy impact assessment: a draft
    public static let startPrivacy: Bilingual = Bilingual(
        en: "Privacy impact assessment: a draft",
        fr: "Évaluation des facteurs relatifs à la vie privée : une ébauche")

    /// Then the program itself: its definition is one file. The template that comes with Onward says of each line what it is for.
    public static let startDefine: Bilingual = Bilingual(
        en: "Then the program itself: its definition is one file. The template that comes with Onward says of each line what it is for.",
        fr: "Ensuite, le programme lui-même : sa définition tient dans un fichier. Le modèle fourni avec Onward dit de chaque ligne à quoi elle sert.")

    /// For which program? The tables are made from its definition.
    public static let startChoose: Bilingual = Bilingual(
        en: "For which program? The tables are made from its definition.",
        fr: "Pour quel programme? Les tableaux sont faits à partir de sa définition.")

    /// A draft. What stands in square brackets is yours to fill in.
    public static let startDraft: Bilingual = Bilingual(
        en: "A draft. What stands in square brackets is yours to fill in.",
        fr: "Une ébauche. Ce qui est entre crochets est à remplir.")

    /// How long it is kept
    public static let startClocks: Bilingual = Bilingual(
        en: "How long it is kept",
        fr: "Combien de temps c’est conservé")

    /// Clocks of {name:text}
    public static func startClocksCaption(name: Bilingual) -> Bilingual {
        Bilingual(
            en: "Clocks of \(name.en)",
            fr: "Délais : \(name.fr)")
    }

    /// Clock
    public static let startClock: Bilingual = Bilingual(
        en: "Clock",
        fr: "Délai")

    /// Length
    public static let startLength: Bilingual = Bilingual(
        en: "Length",
        fr: "Durée")

    /// Counted from
    public static let startFrom: Bilingual = Bilingual(
        en: "Counted from",
        fr: "À compter de")

    /// Source
    public static let startSource: Bilingual = Bilingual(
        en: "Source",
        fr: "Source")

    /// the program’s own choice; no document states it
    public static let startOwnChoice: Bilingual = Bilingual(
        en: "the program’s own choice; no document states it",
        fr: "un choix du programme; aucun document ne le fixe")

    /// What is kept about a person
    public static let startFields: Bilingual = Bilingual(
        en: "What is kept about a person",
        fr: "Ce qui est conservé sur une personne")

    /// Who reaches what
    public static let startWho: Bilingual = Bilingual(
        en: "Who reaches what",
        fr: "Qui a accès à quoi")

    /// Roles, and what they reach
    public static let startWhoCaption: Bilingual = Bilingual(
        en: "Roles, and what they reach",
        fr: "Les rôles et ce à quoi ils ont accès")

    /// Role
    public static let startRole: Bilingual = Bilingual(
        en: "Role",
        fr: "Rôle")

    /// Reaches
    public static let startReaches: Bilingual = Bilingual(
        en: "Reaches",
        fr: "Accès")

    /// In no case
    public static let startNever: Bilingual = Bilingual(
        en: "In no case",
        fr: "En aucun cas")

    /// Pages by role
    public static let startAreas: Bilingual = Bilingual(
        en: "Pages by role",
        fr: "Pages par rôle")

    /// Pages of this installation that are limited to roles
    public static let startAreasCaption: Bilingual = Bilingual(
        en: "Pages of this installation that are limited to roles",
        fr: "Pages de cette installation réservées à des rôles")

    /// Pages
    public static let startArea: Bilingual = Bilingual(
        en: "Pages",
        fr: "Pages")

    /// Read by
    public static let startRead: Bilingual = Bilingual(
        en: "Read by",
        fr: "Lues par")

    /// Changed by
    public static let startChange: Bilingual = Bilingual(
        en: "Changed by",
        fr: "Modifiées par")

    /// nobody
    public static let startNobody: Bilingual = Bilingual(
        en: "nobody",
        fr: "personne")

    /// name and date of birth, sealed; a volunteer’s chosen name
    public static let fieldName: Bilingual = Bilingual(
        en: "name and date of birth, sealed; a volunteer’s chosen name",
        fr: "le nom et la date de naissance, scellés; le nom choisi par un volontaire")

    /// a safe way to be reached, and when; sealed
    public static let fieldContact: Bilingual = Bilingual(
        en: "a safe way to be reached, and when; sealed",
        fr: "une façon sûre de joindre la personne, et quand; scellée")

    /// the numbers of police and court; sealed
    public static let fieldNumbers: Bilingual = Bilingual(
        en: "the numbers of police and court; sealed",
        fr: "les numéros de la police et du tribunal; scellés")

    /// language, and whether an interpreter is needed
    public static let fieldLanguage: Bilingual = Bilingual(
        en: "language, and whether an interpreter is needed",
        fr: "la langue, et s’il faut un interprète")

    /// what was decided, by whom and why; reasons are sealed
    public static let fieldDecisions: Bilingual = Bilingual(
        en: "what was decided, by whom and why; reasons are sealed",
        fr: "ce qui a été décidé, par qui et pourquoi; les motifs sont scellés")

    /// that rights were told and consent was given: day, language, version of the text
    public static let fieldConsent: Bilingual = Bilingual(
        en: "that rights were told and consent was given: day, language, version of the text",
        fr: "le fait que les droits ont été expliqués et le consentement donné : jour, langue, version du texte")

    /// which parts of the class day were attended; how many sessions were held
    public static let fieldPresence: Bilingual = Bilingual(
        en: "which parts of the class day were attended; how many sessions were held",
        fr: "les parties suivies de la journée de formation; le nombre de séances tenues")

    /// what was paid, how, and what was taken off
    public static let fieldFee: Bilingual = Bilingual(
        en: "what was paid, how, and what was taken off",
        fr: "ce qui a été payé, comment, et ce qui a été retranché")

    /// notes and calls of the agency; sealed
    public static let fieldNotes: Bilingual = Bilingual(
        en: "notes and calls of the agency; sealed",
        fr: "les notes et les appels de l’organisme; scellés")

    /// letters that were made, sealed
    public static let fieldLetters: Bilingual = Bilingual(
        en: "letters that were made, sealed",
        fr: "les lettres qui ont été faites, scellées")

    /// a mark that says only that somebody like this has attended; it can’t be turned back into a name
    public static let fieldMarker: Bilingual = Bilingual(
        en: "a mark that says only that somebody like this has attended; it can’t be turned back into a name",
        fr: "une marque qui dit seulement qu’une telle personne a déjà participé; elle ne peut redevenir un nom")

    /// the time for a summary charge
    public static let clockLimitation: Bilingual = Bilingual(
        en: "the time for a summary charge",
        fr: "le délai d’une poursuite sommaire")

    /// to attend by
    public static let clockAttendBy: Bilingual = Bilingual(
        en: "to attend by",
        fr: "participer avant")

    /// without another arrest
    public static let clockNoRearrest: Bilingual = Bilingual(
        en: "without another arrest",
        fr: "sans nouvelle arrestation")

    /// the note on a record check
    public static let clockClearanceNote: Bilingual = Bilingual(
        en: "the note on a record check",
        fr: "la mention dans une vérification")

    /// use as evidence
    public static let clockEvidenceLimit: Bilingual = Bilingual(
        en: "use as evidence",
        fr: "l’usage comme preuve")

    /// the mark of an earlier attendance
    public static let clockMarker: Bilingual = Bilingual(
        en: "the mark of an earlier attendance",
        fr: "la marque d’une participation antérieure")

    /// until a second entry
    public static let clockSecondEntry: Bilingual = Bilingual(
        en: "until a second entry",
        fr: "avant une deuxième participation")

    /// the agency’s record
    public static let clockRetention: Bilingual = Bilingual(
        en: "the agency’s record",
        fr: "le dossier de l’organisme")

    /// an undecided referral is raised
    public static let clockDecideBy: Bilingual = Bilingual(
        en: "an undecided referral is raised",
        fr: "une demande sans décision est rappelée")

    /// administrator
    public static let roleAdministrator: Bilingual = Bilingual(
        en: "administrator",
        fr: "administration")

    /// coordinator
    public static let roleCoordinator: Bilingual = Bilingual(
        en: "coordinator",
        fr: "coordination")

    /// prosecutor
    public static let roleProsecutor: Bilingual = Bilingual(
        en: "prosecutor",
        fr: "procureur")

    /// police
    public static let rolePolice: Bilingual = Bilingual(
        en: "police",
        fr: "police")

    /// probation officer
    public static let roleProbationOfficer: Bilingual = Bilingual(
        en: "probation officer",
        fr: "agent de probation")

    /// therapist
    public static let roleTherapist: Bilingual = Bilingual(
        en: "therapist",
        fr: "thérapeute")

    /// support worker
    public static let roleSupportWorker: Bilingual = Bilingual(
        en: "support worker",
        fr: "intervenante de soutien")

    /// support supervisor
    public static let roleSupportSupervisor: Bilingual = Bilingual(
        en: "support supervisor",
        fr: "superviseure du soutien")

    /// safeguarding lead
    public static let roleSafeguardingLead: Bilingual = Bilingual(
        en: "safeguarding lead",
        fr: "responsable de la protection des enfants")

    /// auditor
    public static let roleAuditor: Bilingual = Bilingual(
        en: "auditor",
        fr: "vérification")

    /// Accounts, agencies and grants
    public static let reachAdministrator: Bilingual = Bilingual(
        en: "Accounts, agencies and grants",
        fr: "Les comptes, les organismes et les droits")

    /// A case, or who is in one
    public static let reachAdministratorNever: Bilingual = Bilingual(
        en: "A case, or who is in one",
        fr: "Un dossier, ou qui en a un")

    /// All cases of the program, all streams, the agency's notes and calls
    public static let reachCoordinator: Bilingual = Bilingual(
        en: "All cases of the program, all streams, the agency's notes and calls",
        fr: "Tous les dossiers du programme, toutes les voies, les notes et les appels de l’organisme")

    /// A decision that is the prosecutor's: only as transcribed from a letter; of sessions that a therapist recorded, more than how many were held
    public static let reachCoordinatorNever: Bilingual = Bilingual(
        en: "A decision that is the prosecutor's: only as transcribed from a letter; of sessions that a therapist recorded, more than how many were held",
        fr: "Une décision du procureur, sauf transcrite d’une lettre; des séances qu’un thérapeute a consignées, plus que leur nombre")

    /// The program's pre-charge and post-charge cases, of all agencies
    public static let reachProsecutor: Bilingual = Bilingual(
        en: "The program's pre-charge and post-charge cases, of all agencies",
        fr: "Les dossiers du programme avant et après l’accusation, de tous les organismes")

    /// Notes, calls, worries; whether the fee was paid or relieved; of therapy more than the sessions attended; of the acceptance more than that it is recorded; probation and volunteers
    public static let reachProsecutorNever: Bilingual = Bilingual(
        en: "Notes, calls, worries; whether the fee was paid or relieved; of therapy more than the sessions attended; of the acceptance more than that it is recorded; probation and volunteers",
        fr: "Notes, appels, inquiétudes; si les frais ont été payés ou remis; de la thérapie, plus que les séances suivies; de la reconnaissance, plus que son existence; la probation et les volontaires")

    /// The status of own agency's pre-charge and post-charge referrals
    public static let reachPolice: Bilingual = Bilingual(
        en: "The status of own agency's pre-charge and post-charge referrals",
        fr: "L’état des demandes de son propre organisme, avant et après l’accusation")

    /// A case page, a reason, anything beyond the status
    public static let reachPoliceNever: Bilingual = Bilingual(
        en: "A case page, a reason, anything beyond the status",
        fr: "La page d’un dossier, un motif, quoi que ce soit au-delà de l’état")

    /// The status of own agency's probation referrals, and the order's end
    public static let reachProbationOfficer: Bilingual = Bilingual(
        en: "The status of own agency's probation referrals, and the order's end",
        fr: "L’état des demandes de probation de son propre organisme, et la fin de l’ordonnance")

    /// A case page, a reason, other streams
    public static let reachProbationOfficerNever: Bilingual = Bilingual(
        en: "A case page, a reason, other streams",
        fr: "La page d’un dossier, un motif, les autres voies")

    /// The sessions of own clients: held of needed, and until when
    public static let reachTherapist: Bilingual = Bilingual(
        en: "The sessions of own clients: held of needed, and until when",
        fr: "Les séances de ses propres clients : tenues sur demandées, et jusqu’à quand")

    /// A case page, the class, the fee, what anybody else wrote
    public static let reachTherapistNever: Bilingual = Bilingual(
        en: "A case page, the class, the fee, what anybody else wrote",
        fr: "La page d’un dossier, la formation, les frais, ce que quiconque d’autre a écrit")

    /// Own support plans, as far as each woman shows them
    public static let reachSupportWorker: Bilingual = Bilingual(
        en: "Own support plans, as far as each woman shows them",
        fr: "Ses propres plans de soutien, dans la mesure où chaque femme les montre")

    /// A case, or who is in one; a plan that another worker goes along with; what a woman keeps to herself
    public static let reachSupportWorkerNever: Bilingual = Bilingual(
        en: "A case, or who is in one; a plan that another worker goes along with; what a woman keeps to herself",
        fr: "Un dossier, ou qui en a un; un plan qu’une autre accompagne; ce qu’une femme garde pour elle")

    /// The numbers of the agency's support plans, and who goes along with each
    public static let reachSupportSupervisor: Bilingual = Bilingual(
        en: "The numbers of the agency's support plans, and who goes along with each",
        fr: "Les numéros des plans de soutien de l’organisme, et qui accompagne chacun")

    /// What is in a plan; a case, or who is in one
    public static let reachSupportSupervisorNever: Bilingual = Bilingual(
        en: "What is in a plan; a case, or who is in one",
        fr: "Ce que contient un plan; un dossier, ou qui en a un")

    /// The program’s concerns for children: who raised them, on what ground, and the reports to the authority
    public static let reachSafeguardingLead: Bilingual = Bilingual(
        en: "The program’s concerns for children: who raised them, on what ground, and the reports to the authority",
        fr: "Les inquiétudes du programme pour des enfants : qui les a soulevées, pour quel motif, et les signalements à l’autorité")

    /// A case, a plan, or a child’s name
    public static let reachSafeguardingLeadNever: Bilingual = Bilingual(
        en: "A case, a plan, or a child’s name",
        fr: "Un dossier, un plan, ou le nom d’un enfant")

    /// The audit log of the program: who looked at and did what, by file number
    public static let reachAuditor: Bilingual = Bilingual(
        en: "The audit log of the program: who looked at and did what, by file number",
        fr: "Le journal du programme : qui a consulté et fait quoi, par numéro de dossier")

    /// A case page, a name
    public static let reachAuditorNever: Bilingual = Bilingual(
        en: "A case page, a name",
        fr: "La page d’un dossier, un nom")

    /// accounts and agencies
    public static let areaAccounts: Bilingual = Bilingual(
        en: "accounts and agencies",
        fr: "comptes et organismes")

    /// the audit log
    public static let areaAudit: Bilingual = Bilingual(
        en: "the audit log",
        fr: "le journal")

    /// backups
    public static let areaBackup: Bilingual = Bilingual(
        en: "backups",
        fr: "copies de sauvegarde")

    /// calls without a case
    public static let areaCalls: Bilingual = Bilingual(
        en: "calls without a case",
        fr: "appels sans dossier")

    /// carrying over a spreadsheet
    public static let areaCarryOver: Bilingual = Bilingual(
        en: "carrying over a spreadsheet",
        fr: "reprise d’une feuille de calcul")

    /// cases
    public static let areaCases: Bilingual = Bilingual(
        en: "cases",
        fr: "dossiers")

    /// class days
    public static let areaClassDays: Bilingual = Bilingual(
        en: "class days",
        fr: "journées de formation")

    /// therapy sessions
    public static let areaClients: Bilingual = Bilingual(
        en: "therapy sessions",
        fr: "séances de thérapie")

    /// the community's calendar and services
    public static let areaCommunity: Bilingual = Bilingual(
        en: "the community's calendar and services",
        fr: "le calendrier et les services de la communauté")

    /// concerns for children
    public static let areaConcerns: Bilingual = Bilingual(
        en: "concerns for children",
        fr: "inquiétudes pour des enfants")

    /// days in court
    public static let areaCourtDays: Bilingual = Bilingual(
        en: "days in court",
        fr: "journées au tribunal")

    /// the list before court
    public static let areaCourtList: Bilingual = Bilingual(
        en: "the list before court",
        fr: "la liste avant le tribunal")

    /// the fee desk and funds
    public static let areaFees: Bilingual = Bilingual(
        en: "the fee desk and funds",
        fr: "les frais et les fonds")

    /// referrals that look like somebody known
    public static let areaHeld: Bilingual = Bilingual(
        en: "referrals that look like somebody known",
        fr: "demandes qui ressemblent à une personne connue")

    /// letters and their wordings
    public static let areaLetters: Bilingual = Bilingual(
        en: "letters and their wordings",
        fr: "lettres et leurs textes")

    /// messages
    public static let areaMessages: Bilingual = Bilingual(
        en: "messages",
        fr: "messages")

    /// support plans
    public static let areaPlans: Bilingual = Bilingual(
        en: "support plans",
        fr: "les plans de soutien")

    /// the prosecutor’s queue
    public static let areaQueue: Bilingual = Bilingual(
        en: "the prosecutor’s queue",
        fr: "la file du procureur")

    /// referring
    public static let areaRefer: Bilingual = Bilingual(
        en: "referring",
        fr: "diriger une personne")

    /// status of own referrals
    public static let areaReferrals: Bilingual = Bilingual(
        en: "status of own referrals",
        fr: "l’état de ses propres demandes")

    /// drafts of yearly reports, and the cases that they count
    public static let areaReports: Bilingual = Bilingual(
        en: "drafts of yearly reports, and the cases that they count",
        fr: "les ébauches des rapports annuels, et les dossiers qui y sont comptés")

    /// search
    public static let areaSearch: Bilingual = Bilingual(
        en: "search",
        fr: "recherche")

    /// Today
    public static let areaToday: Bilingual = Bilingual(
        en: "Today",
        fr: "Aujourd’hui")
}
