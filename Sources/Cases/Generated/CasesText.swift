// Written by scripts/generate_texts.py; the texts are in Texts/Cases.en.yaml and Texts/Cases.fr.yaml.

import Core

/// What Cases says to people, in each language.
public enum CasesText {
    /// Consistent with the protection of society
    public static let gateProtection: Bilingual = Bilingual(
        en: "Consistent with the protection of society",
        fr: "Compatible avec la protection de la société")

    /// Authorized program (a)
    public static let gateAuthorized: Bilingual = Bilingual(
        en: "Authorized program (a)",
        fr: "Programme autorisé (a)")

    /// Appropriate for the person, society and the victim (b)
    public static let gateAppropriate: Bilingual = Bilingual(
        en: "Appropriate for the person, society and the victim (b)",
        fr: "Mesure opportune pour la personne, la société et la victime (b)")

    /// Informed, full and free consent (c)
    public static let gateConsent: Bilingual = Bilingual(
        en: "Informed, full and free consent (c)",
        fr: "Consentement éclairé, entier et libre (c)")

    /// Told of the right to counsel before consenting (d)
    public static let gateCounsel: Bilingual = Bilingual(
        en: "Told of the right to counsel before consenting (d)",
        fr: "Avisé du droit à un avocat avant de consentir (d)")

    /// Accepts responsibility (e)
    public static let gateResponsibility: Bilingual = Bilingual(
        en: "Accepts responsibility (e)",
        fr: "Reconnaît sa responsabilité (e)")

    /// Sufficient evidence to proceed (f)
    public static let gateEvidence: Bilingual = Bilingual(
        en: "Sufficient evidence to proceed (f)",
        fr: "Preuve suffisante pour poursuivre (f)")

    /// Not barred at law (g)
    public static let gateNotBarred: Bilingual = Bilingual(
        en: "Not barred at law (g)",
        fr: "Aucun empêchement légal (g)")

    /// Nobody has authorized this program yet.
    public static let gateAuthorizedNone: Bilingual = Bilingual(
        en: "Nobody has authorized this program yet.",
        fr: "Personne n’a encore autorisé ce programme.")

    /// The authorization begins on {from:date}.
    public static func gateAuthorizedNotYet(from: CivilDate) -> Bilingual {
        Bilingual(
            en: "The authorization begins on \(from.text(.en, .medium)).",
            fr: "L’autorisation commence le \(from.text(.fr, .medium)).")
    }

    /// The authorization ended on {until:date}.
    public static func gateAuthorizedExpired(until: CivilDate) -> Bilingual {
        Bilingual(
            en: "The authorization ended on \(until.text(.en, .medium)).",
            fr: "L’autorisation a pris fin le \(until.text(.fr, .medium)).")
    }

    /// {instrument:text}, by {by:text}.
    public static func gateAuthorizedMet(instrument: Bilingual, by: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(instrument.en), by \(by.en).",
            fr: "\(instrument.fr), par \(by.fr).")
    }

    /// The prosecutor hasn’t said yet.
    public static let gateFindingNone: Bilingual = Bilingual(
        en: "The prosecutor hasn’t said yet.",
        fr: "Le procureur ne s’est pas encore prononcé.")

    /// Found by the prosecutor on {date:date}.
    public static func gateFindingMet(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Found by the prosecutor on \(date.text(.en, .medium)).",
            fr: "Constaté par le procureur le \(date.text(.fr, .medium)).")
    }

    /// The prosecutor found that it isn’t, on {date:date}.
    public static func gateFindingNotMet(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The prosecutor found that it isn’t, on \(date.text(.en, .medium)).",
            fr: "Le procureur a constaté que non, le \(date.text(.fr, .medium)).")
    }

    /// No consent is recorded.
    public static let gateConsentNone: Bilingual = Bilingual(
        en: "No consent is recorded.",
        fr: "Aucun consentement n’est inscrit.")

    /// Consent was taken back on {date:date}.
    public static func gateConsentWithdrawn(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Consent was taken back on \(date.text(.en, .medium)).",
            fr: "Le consentement a été retiré le \(date.text(.fr, .medium)).")
    }

    /// An interpreter was needed and none is named.
    public static let gateConsentNoInterpreter: Bilingual = Bilingual(
        en: "An interpreter was needed and none is named.",
        fr: "Un interprète était nécessaire et aucun n’est nommé.")

    /// Consented on {date:date}, to version {version:int} of the text.
    public static func gateConsentMet(date: CivilDate, version: Int) -> Bilingual {
        Bilingual(
            en: "Consented on \(date.text(.en, .medium)), to version \(version) of the text.",
            fr: "Consentement donné le \(date.text(.fr, .medium)), version \(version) du texte.")
    }

    /// Not told of the right to counsel yet.
    public static let gateCounselNone: Bilingual = Bilingual(
        en: "Not told of the right to counsel yet.",
        fr: "Pas encore avisé du droit à un avocat.")

    /// Told on {date:date}.
    public static func gateCounselTold(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Told on \(date.text(.en, .medium)).",
            fr: "Avisé le \(date.text(.fr, .medium)).")
    }

    /// Told of the right to counsel only after consenting.
    public static let gateCounselAfter: Bilingual = Bilingual(
        en: "Told of the right to counsel only after consenting.",
        fr: "Avisé du droit à un avocat seulement après avoir consenti.")

    /// Told and consented on the same day, {date:date}, and a time is missing, so the order isn’t known. Record the times.
    public static func gateCounselSameDay(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Told and consented on the same day, \(date.text(.en, .medium)), and a time is missing, so the order isn’t known. Record the times.",
            fr: "Avis et consentement le même jour, le \(date.text(.fr, .medium)), sans heure\u{A0}: l’ordre est inconnu. Inscrivez les heures.")
    }

    /// No acceptance of responsibility is recorded.
    public static let gateResponsibilityNone: Bilingual = Bilingual(
        en: "No acceptance of responsibility is recorded.",
        fr: "Aucune reconnaissance de responsabilité n’est inscrite.")

    /// Denied taking part on {date:date}.
    public static func gateResponsibilityDenied(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Denied taking part on \(date.text(.en, .medium)).",
            fr: "A nié sa participation le \(date.text(.fr, .medium)).")
    }

    /// Accepted on {date:date}, in the fixed words.
    public static func gateResponsibilityMet(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Accepted on \(date.text(.en, .medium)), in the fixed words.",
            fr: "Reconnue le \(date.text(.fr, .medium)), dans les mots prévus.")
    }

    /// {title:text}: attended on {date:date}.
    public static func requirementSegmentMet(title: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(title.en): attended on \(date.text(.en, .medium)).",
            fr: "\(title.fr)\u{A0}: suivi le \(date.text(.fr, .medium)).")
    }

    /// “{title:text}” isn’t attended yet.
    public static func requirementSegmentMissing(title: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(title.en)” isn’t attended yet.",
            fr: "«\u{A0}\(title.fr)\u{A0}» n’est pas encore suivi.")
    }

    /// “{title:text}” was attended after the agreed period had ended.
    public static func requirementSegmentLate(title: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(title.en)” was attended after the agreed period had ended.",
            fr: "«\u{A0}\(title.fr)\u{A0}» a été suivi après la fin de la période convenue.")
    }

    /// The assessment for individual therapy isn’t recorded yet.
    public static let requirementAssessmentMissing: Bilingual = Bilingual(
        en: "The assessment for individual therapy isn’t recorded yet.",
        fr: "L’évaluation pour la thérapie individuelle n’est pas encore inscrite.")

    /// The assessment asks for no individual therapy.
    public static let requirementNoTherapy: Bilingual = Bilingual(
        en: "The assessment asks for no individual therapy.",
        fr: "L’évaluation ne demande aucune thérapie individuelle.")

    /// Attended {held:int} of {needed:int} therapy sessions.
    public static func requirementSessions(held: Int, needed: Int) -> Bilingual {
        Bilingual(
            en: "Attended \(held) of \(needed) therapy sessions.",
            fr: "\(held) séances de thérapie suivies sur \(needed).")
    }

    /// The fee is paid.
    public static let requirementFeePaid: Bilingual = Bilingual(
        en: "The fee is paid.",
        fr: "Les frais sont payés.")

    /// The fee is relieved.
    public static let requirementFeeRelieved: Bilingual = Bilingual(
        en: "The fee is relieved.",
        fr: "Les frais sont remis.")

    /// The fee of {amount:money} isn’t settled yet.
    public static func requirementFeeOwed(amount: Money) -> Bilingual {
        Bilingual(
            en: "The fee of \(amount.text(.en)) isn’t settled yet.",
            fr: "Les frais de \(amount.text(.fr)) ne sont pas encore réglés.")
    }

    /// The fee isn’t settled yet.
    public static let requirementFeeOwedUnknown: Bilingual = Bilingual(
        en: "The fee isn’t settled yet.",
        fr: "Les frais ne sont pas encore réglés.")

    /// Condition {number:int} is met.
    public static func requirementConditionMet(number: Int) -> Bilingual {
        Bilingual(
            en: "Condition \(number) is met.",
            fr: "La condition \(number) est remplie.")
    }

    /// Condition {number:int} isn’t met yet.
    public static func requirementConditionOpen(number: Int) -> Bilingual {
        Bilingual(
            en: "Condition \(number) isn’t met yet.",
            fr: "La condition \(number) n’est pas encore remplie.")
    }

    /// No new arrest is recorded.
    public static let requirementNoRearrestMet: Bilingual = Bilingual(
        en: "No new arrest is recorded.",
        fr: "Aucune nouvelle arrestation n’est inscrite.")

    /// A new arrest is recorded.
    public static let requirementRearrested: Bilingual = Bilingual(
        en: "A new arrest is recorded.",
        fr: "Une nouvelle arrestation est inscrite.")

    /// A concern for a child is open.
    public static let requirementConcernOpen: Bilingual = Bilingual(
        en: "A concern for a child is open.",
        fr: "Une inquiétude pour un enfant est ouverte.")

    /// Set by the court
    public static let sourceCourt: Bilingual = Bilingual(
        en: "Set by the court",
        fr: "Fixée par le tribunal")

    /// The court’s order
    public static let sourceOrder: Bilingual = Bilingual(
        en: "The court’s order",
        fr: "L’ordonnance du tribunal")

    /// Referred
    public static let stageReferred: Bilingual = Bilingual(
        en: "Referred",
        fr: "Référé")

    /// Being screened
    public static let stageScreening: Bilingual = Bilingual(
        en: "Being screened",
        fr: "À l’étude")

    /// Eligible
    public static let stageEligible: Bilingual = Bilingual(
        en: "Eligible",
        fr: "Admissible")

    /// Not eligible
    public static let stageIneligible: Bilingual = Bilingual(
        en: "Not eligible",
        fr: "Non admissible")

    /// Offered
    public static let stageOffered: Bilingual = Bilingual(
        en: "Offered",
        fr: "Offre faite")

    /// Consented
    public static let stageConsented: Bilingual = Bilingual(
        en: "Consented",
        fr: "A consenti")

    /// Declined
    public static let stageDeclined: Bilingual = Bilingual(
        en: "Declined",
        fr: "A refusé")

    /// Wants the court
    public static let stageWantsCourt: Bilingual = Bilingual(
        en: "Wants the court",
        fr: "Veut le tribunal")

    /// Denies
    public static let stageDenied: Bilingual = Bilingual(
        en: "Denies",
        fr: "Nie")

    /// Consent taken back
    public static let stageConsentWithdrawn: Bilingual = Bilingual(
        en: "Consent taken back",
        fr: "Consentement retiré")

    /// Agreed
    public static let stageAgreed: Bilingual = Bilingual(
        en: "Agreed",
        fr: "Entente conclue")

    /// Agreed, seat booked
    public static let stageScheduled: Bilingual = Bilingual(
        en: "Agreed, seat booked",
        fr: "Entente conclue, place réservée")

    /// Class day attended
    public static let stageAttended: Bilingual = Bilingual(
        en: "Class day attended",
        fr: "Journée suivie")

    /// In therapy
    public static let stageTherapy: Bilingual = Bilingual(
        en: "In therapy",
        fr: "En thérapie")

    /// Compliance reported
    public static let stageReported: Bilingual = Bilingual(
        en: "Compliance reported",
        fr: "Respect rapporté")

    /// Ending confirmed
    public static let stageEnded: Bilingual = Bilingual(
        en: "Ending confirmed",
        fr: "Issue confirmée")

    /// Closed
    public static let stageClosed: Bilingual = Bilingual(
        en: "Closed",
        fr: "Fermé")

    /// Destroyed
    public static let stageDisposed: Bilingual = Bilingual(
        en: "Destroyed",
        fr: "Détruit")

    /// Before a charge
    public static let streamPreCharge: Bilingual = Bilingual(
        en: "Before a charge",
        fr: "Avant accusation")

    /// After a charge
    public static let streamPostCharge: Bilingual = Bilingual(
        en: "After a charge",
        fr: "Après accusation")

    /// Under an order
    public static let streamProbation: Bilingual = Bilingual(
        en: "Under an order",
        fr: "Sous ordonnance")

    /// Volunteer
    public static let streamVolunteer: Bilingual = Bilingual(
        en: "Volunteer",
        fr: "Volontaire")

    /// Complied fully
    public static let complianceFull: Bilingual = Bilingual(
        en: "Complied fully",
        fr: "A respecté entièrement les mesures")

    /// Complied partially
    public static let compliancePartial: Bilingual = Bilingual(
        en: "Complied partially",
        fr: "A respecté en partie les mesures")

    /// Didn’t comply
    public static let complianceNone: Bilingual = Bilingual(
        en: "Didn’t comply",
        fr: "N’a pas respecté les mesures")

    /// Charge withdrawn
    public static let endingWithdrawn: Bilingual = Bilingual(
        en: "Charge withdrawn",
        fr: "Accusation retirée")

    /// Charge dismissed
    public static let endingDismissed: Bilingual = Bilingual(
        en: "Charge dismissed",
        fr: "Accusation rejetée")

    /// Charge stayed
    public static let endingStayed: Bilingual = Bilingual(
        en: "Charge stayed",
        fr: "Accusation suspendue")

    /// Returned to court
    public static let endingReturnedToCourt: Bilingual = Bilingual(
        en: "Returned to court",
        fr: "Retour devant le tribunal")

    /// No charge laid
    public static let endingNoChargeLaid: Bilingual = Bilingual(
        en: "No charge laid",
        fr: "Aucune accusation portée")

    /// Charge laid after all
    public static let endingChargeLaid: Bilingual = Bilingual(
        en: "Charge laid after all",
        fr: "Accusation finalement portée")

    /// Reported to the probation officer
    public static let endingReportedToOfficer: Bilingual = Bilingual(
        en: "Reported to the probation officer",
        fr: "Rapport remis à l’agent de probation")

    /// Attended
    public static let endingAttended: Bilingual = Bilingual(
        en: "Attended",
        fr: "A participé")

    /// Didn’t attend
    public static let endingDidNotAttend: Bilingual = Bilingual(
        en: "Didn’t attend",
        fr: "N’a pas participé")

    /// a reason
    public static let textReason: Bilingual = Bilingual(
        en: "a reason",
        fr: "un motif")

    /// the conditions in words
    public static let textConditions: Bilingual = Bilingual(
        en: "the conditions in words",
        fr: "le texte des conditions")

    /// the interpreter’s name
    public static let textInterpreter: Bilingual = Bilingual(
        en: "the interpreter’s name",
        fr: "le nom de l’interprète")

    /// the name of who decided
    public static let textDecidedBy: Bilingual = Bilingual(
        en: "the name of who decided",
        fr: "le nom de qui a décidé")

    /// the court
    public static let textCourt: Bilingual = Bilingual(
        en: "the court",
        fr: "le tribunal")

    /// counsel’s name
    public static let textCounsel: Bilingual = Bilingual(
        en: "counsel’s name",
        fr: "le nom de l’avocat")

    /// what was said or seen
    public static let textNote: Bilingual = Bilingual(
        en: "what was said or seen",
        fr: "ce qui a été dit ou vu")

    /// to whom the report was made
    public static let textAuthority: Bilingual = Bilingual(
        en: "to whom the report was made",
        fr: "à qui le signalement a été fait")

    /// the report’s reference
    public static let textReference: Bilingual = Bilingual(
        en: "the report’s reference",
        fr: "la référence du signalement")

    /// Your role may not do this here.
    public static let refusalNotYours: Bilingual = Bilingual(
        en: "Your role may not do this here.",
        fr: "Votre rôle ne permet pas de faire cela ici.")

    /// Only the {prosecutor:text} decides this. If the decision came by letter, attach the letter and name who decided.
    public static func refusalProsecutorsPlace(prosecutor: Bilingual) -> Bilingual {
        Bilingual(
            en: "Only the \(prosecutor.en) decides this. If the decision came by letter, attach the letter and name who decided.",
            fr: "Cette décision revient au \(prosecutor.fr). Si elle est venue par lettre, joignez la lettre et nommez qui a décidé.")
    }

    /// Name the person who decided, as the letter says.
    public static let refusalLetterWithoutName: Bilingual = Bilingual(
        en: "Name the person who decided, as the letter says.",
        fr: "Nommez la personne qui a décidé, comme le dit la lettre.")

    /// This can’t have happened after today, {today:date}. Check the date.
    public static func refusalInTheFuture(today: CivilDate) -> Bilingual {
        Bilingual(
            en: "This can’t have happened after today, \(today.text(.en, .medium)). Check the date.",
            fr: "Cela ne peut pas être arrivé après aujourd’hui, le \(today.text(.fr, .medium)). Vérifiez la date.")
    }

    /// The case stands at “{stage:text}”. This can be done at: {needed:text}.
    public static func refusalNotAtStage(stage: Bilingual, needed: Bilingual) -> Bilingual {
        Bilingual(
            en: "The case stands at “\(stage.en)”. This can be done at: \(needed.en).",
            fr: "Le dossier en est à «\u{A0}\(stage.fr)\u{A0}». Cela se fait à\u{A0}: \(needed.fr).")
    }

    /// This record was destroyed on its day. Nothing can be added.
    public static let refusalDisposed: Bilingual = Bilingual(
        en: "This record was destroyed on its day. Nothing can be added.",
        fr: "Ce dossier a été détruit à son échéance. Rien ne peut y être ajouté.")

    /// Enter {what:text}.
    public static func refusalTextMissing(what: Bilingual) -> Bilingual {
        Bilingual(
            en: "Enter \(what.en).",
            fr: "Inscrivez \(what.fr).")
    }

    /// This case has its referral already.
    public static let refusalAlreadyReferred: Bilingual = Bilingual(
        en: "This case has its referral already.",
        fr: "Ce dossier a déjà sa référence.")

    /// The person was under 18 on the date of the offence. Alternative measures for adults don’t apply; the Youth Criminal Justice Act does. Nothing is recorded here: call the prosecutor.
    public static let refusalUnderEighteen: Bilingual = Bilingual(
        en: "The person was under 18 on the date of the offence. Alternative measures for adults don’t apply; the Youth Criminal Justice Act does. Nothing is recorded here: call the prosecutor.",
        fr: "La personne avait moins de 18 ans à la date de l’infraction. Les mesures de rechange pour adultes ne s’appliquent pas; la Loi sur le système de justice pénale pour les adolescents s’applique. Rien n’est inscrit ici\u{A0}: appelez le procureur.")

    /// The person’s age on the date of the offence isn’t established. Record how it is known.
    public static let refusalAgeUnknown: Bilingual = Bilingual(
        en: "The person’s age on the date of the offence isn’t established. Record how it is known.",
        fr: "L’âge de la personne à la date de l’infraction n’est pas établi. Inscrivez comment il est connu.")

    /// The offence involved or sought a person under 18. This program may not deal with it; it goes to the prosecutor.
    public static let refusalMinorSought: Bilingual = Bilingual(
        en: "The offence involved or sought a person under 18. This program may not deal with it; it goes to the prosecutor.",
        fr: "L’infraction visait une personne de moins de 18 ans. Ce programme ne peut pas s’en charger; elle relève du procureur.")

    /// Nobody has said whether the offence involved or sought a person under 18. Record it.
    public static let refusalMinorSoughtUnknown: Bilingual = Bilingual(
        en: "Nobody has said whether the offence involved or sought a person under 18. Record it.",
        fr: "Personne n’a dit si l’infraction visait une personne de moins de 18 ans. Inscrivez-le.")

    /// Only the prosecutor, on evidence of age, can take back that a person under 18 was sought.
    public static let refusalMinorFindingIsProsecutors: Bilingual = Bilingual(
        en: "Only the prosecutor, on evidence of age, can take back that a person under 18 was sought.",
        fr: "Seul le procureur, sur preuve de l’âge, peut revenir sur le fait qu’une personne de moins de 18 ans était visée.")

    /// The person denied taking part in the offence on {date:date}. Alternative measures may not be used; the charge goes to court.
    public static func refusalDenied(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The person denied taking part in the offence on \(date.text(.en, .medium)). Alternative measures may not be used; the charge goes to court.",
            fr: "La personne a nié avoir participé à l’infraction le \(date.text(.fr, .medium)). Les mesures de rechange ne peuvent pas servir; l’accusation va devant le tribunal.")
    }

    /// The person asked on {date:date} that the court deal with the charge. Alternative measures may not be used.
    public static func refusalWantsCourt(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The person asked on \(date.text(.en, .medium)) that the court deal with the charge. Alternative measures may not be used.",
            fr: "La personne a demandé le \(date.text(.fr, .medium)) que le tribunal traite l’accusation. Les mesures de rechange ne peuvent pas servir.")
    }

    /// A concern for a child is open in this case. Nothing goes forward until the prosecutor lifts it on evidence of age. Report to the child-protection authority first.
    public static let refusalConcernOpen: Bilingual = Bilingual(
        en: "A concern for a child is open in this case. Nothing goes forward until the prosecutor lifts it on evidence of age. Report to the child-protection authority first.",
        fr: "Une inquiétude pour un enfant est ouverte dans ce dossier. Rien n’avance avant que le procureur la lève sur preuve de l’âge. Faites d’abord le signalement à la protection de la jeunesse.")

    /// The person died on {date:date}. Confirm how the charge ended and close the case.
    public static func refusalDied(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The person died on \(date.text(.en, .medium)). Confirm how the charge ended and close the case.",
            fr: "La personne est décédée le \(date.text(.fr, .medium)). Confirmez l’issue de l’accusation et fermez le dossier.")
    }

    /// {program:text} takes no cases here.
    public static func refusalTakesNoCases(program: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(program.en) takes no cases here.",
            fr: "\(program.fr) ne prend pas de dossier ici.")
    }

    /// {program:text} doesn’t run this stream.
    public static func refusalStreamNotRun(program: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(program.en) doesn’t run this stream.",
            fr: "\(program.fr) n’offre pas cette voie.")
    }

    /// A volunteer was never arrested: there is no offence, no charge and no agreement to record.
    public static let refusalVolunteerHasNoOffence: Bilingual = Bilingual(
        en: "A volunteer was never arrested: there is no offence, no charge and no agreement to record.",
        fr: "Un volontaire n’a jamais été arrêté\u{A0}: il n’y a ni infraction, ni accusation, ni entente à inscrire.")

    /// Enter the date of the offence: age and the twelve months of summary proceedings are counted from it.
    public static let refusalOffenceDateMissing: Bilingual = Bilingual(
        en: "Enter the date of the offence: age and the twelve months of summary proceedings are counted from it.",
        fr: "Inscrivez la date de l’infraction\u{A0}: l’âge et les douze mois de la procédure sommaire se comptent à partir d’elle.")

    /// The offence can’t be later than its referral. Check both dates.
    public static let refusalOffenceAfterReferral: Bilingual = Bilingual(
        en: "The offence can’t be later than its referral. Check both dates.",
        fr: "L’infraction ne peut pas suivre sa référence. Vérifiez les deux dates.")

    /// Enter the day on which the order ends.
    public static let refusalOrderEndMissing: Bilingual = Bilingual(
        en: "Enter the day on which the order ends.",
        fr: "Inscrivez le jour où l’ordonnance prend fin.")

    /// The order ended on {date:date}.
    public static func refusalOrderEnded(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The order ended on \(date.text(.en, .medium)).",
            fr: "L’ordonnance a pris fin le \(date.text(.fr, .medium)).")
    }

    /// The program doesn’t ask this question in this stream.
    public static let refusalNoSuchCriterion: Bilingual = Bilingual(
        en: "The program doesn’t ask this question in this stream.",
        fr: "Le programme ne pose pas cette question dans cette voie.")

    /// The program allows no exception to this: {question:text}
    public static func refusalNoException(question: Bilingual) -> Bilingual {
        Bilingual(
            en: "The program allows no exception to this: \(question.en)",
            fr: "Le programme ne permet aucune exception à ceci\u{A0}: \(question.fr)")
    }

    /// Not answered yet: {question:text}
    public static func refusalCriterionUnanswered(question: Bilingual) -> Bilingual {
        Bilingual(
            en: "Not answered yet: \(question.en)",
            fr: "Sans réponse encore\u{A0}: \(question.fr)")
    }

    /// The answer kept until {date:date} and must be given anew: {question:text}
    public static func refusalCriterionStale(date: CivilDate, question: Bilingual) -> Bilingual {
        Bilingual(
            en: "The answer kept until \(date.text(.en, .medium)) and must be given anew: \(question.en)",
            fr: "La réponse valait jusqu’au \(date.text(.fr, .medium)) et doit être redonnée\u{A0}: \(question.fr)")
    }

    /// Check first whether somebody alike has attended before.
    public static let refusalMarkerUnchecked: Bilingual = Bilingual(
        en: "Check first whether somebody alike has attended before.",
        fr: "Vérifiez d’abord si une personne semblable a déjà participé.")

    /// Somebody alike has attended before. A person must look and say whether it is the same person.
    public static let refusalMatchUnresolved: Bilingual = Bilingual(
        en: "Somebody alike has attended before. A person must look and say whether it is the same person.",
        fr: "Une personne semblable a déjà participé. Quelqu’un doit vérifier et dire s’il s’agit de la même personne.")

    /// There is no possible match to look at.
    public static let refusalNoMatchToResolve: Bilingual = Bilingual(
        en: "There is no possible match to look at.",
        fr: "Il n’y a aucune correspondance possible à examiner.")

    /// The person has attended {program:text} before, and it is open only once.
    public static func refusalAttendedBefore(program: Bilingual) -> Bilingual {
        Bilingual(
            en: "The person has attended \(program.en) before, and it is open only once.",
            fr: "La personne a déjà participé à \(program.fr), qui n’est ouvert qu’une fois.")
    }

    /// This stream doesn’t need the conditions of section 717.
    public static let refusalGateNotNeeded: Bilingual = Bilingual(
        en: "This stream doesn’t need the conditions of section 717.",
        fr: "Cette voie n’exige pas les conditions de l’article 717.")

    /// This condition is read from the record; nobody types it.
    public static let refusalGateIsComputed: Bilingual = Bilingual(
        en: "This condition is read from the record; nobody types it.",
        fr: "Cette condition se lit dans le dossier; personne ne la saisit.")

    /// This stream makes no offer; go on with the next step.
    public static let refusalOfferNotNeeded: Bilingual = Bilingual(
        en: "This stream makes no offer; go on with the next step.",
        fr: "Cette voie ne comporte pas d’offre; passez à l’étape suivante.")

    /// The program’s text has another version now. Read the present one to the person.
    public static let refusalStatementVersion: Bilingual = Bilingual(
        en: "The program’s text has another version now. Read the present one to the person.",
        fr: "Le texte du programme a maintenant une autre version. Lisez à la personne la version actuelle.")

    /// The person needs an interpreter. Name the interpreter who was there.
    public static let refusalInterpreterNeeded: Bilingual = Bilingual(
        en: "The person needs an interpreter. Name the interpreter who was there.",
        fr: "La personne a besoin d’un interprète. Nommez l’interprète présent.")

    /// Consent counts only after the person was told of the right to counsel. Record that first, with its date and time.
    public static let refusalConsentBeforeCounsel: Bilingual = Bilingual(
        en: "Consent counts only after the person was told of the right to counsel. Record that first, with its date and time.",
        fr: "Le consentement ne compte que si la personne a d’abord été avisée du droit à un avocat. Inscrivez d’abord cet avis, avec la date et l’heure.")

    /// The offer was made on {date:date}; consent can’t be earlier.
    public static func refusalConsentBeforeOffer(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The offer was made on \(date.text(.en, .medium)); consent can’t be earlier.",
            fr: "L’offre a été faite le \(date.text(.fr, .medium)); le consentement ne peut pas la précéder.")
    }

    /// This stream doesn’t ask for acceptance of responsibility.
    public static let refusalAcceptanceNotAsked: Bilingual = Bilingual(
        en: "This stream doesn’t ask for acceptance of responsibility.",
        fr: "Cette voie ne demande pas de reconnaissance de responsabilité.")

    /// Acceptance is never asked before the offer, which was made on {date:date}.
    public static func refusalAcceptanceBeforeOffer(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Acceptance is never asked before the offer, which was made on \(date.text(.en, .medium)).",
            fr: "La reconnaissance n’est jamais demandée avant l’offre, faite le \(date.text(.fr, .medium)).")
    }

    /// No agreement yet. {gate:text}: {sentence:text}
    public static func refusalGateOpen(gate: Bilingual, sentence: Bilingual) -> Bilingual {
        Bilingual(
            en: "No agreement yet. \(gate.en): \(sentence.en)",
            fr: "Pas d’entente encore. \(gate.fr)\u{A0}: \(sentence.fr)")
    }

    /// There is no agreement yet.
    public static let refusalNoAgreement: Bilingual = Bilingual(
        en: "There is no agreement yet.",
        fr: "Il n’y a pas encore d’entente.")

    /// The agreed period must end after it begins.
    public static let refusalPeriodEndsBeforeItBegins: Bilingual = Bilingual(
        en: "The agreed period must end after it begins.",
        fr: "La période convenue doit finir après son début.")

    /// The program’s longest period would end on {date:date}.
    public static func refusalPeriodTooLong(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The program’s longest period would end on \(date.text(.en, .medium)).",
            fr: "La plus longue période du programme finirait le \(date.text(.fr, .medium)).")
    }

    /// The order ends on {date:date}; the period can’t go past it.
    public static func refusalPeriodPastOrder(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The order ends on \(date.text(.en, .medium)); the period can’t go past it.",
            fr: "L’ordonnance prend fin le \(date.text(.fr, .medium)); la période ne peut pas la dépasser.")
    }

    /// The program has no class day.
    public static let refusalNoClassDay: Bilingual = Bilingual(
        en: "The program has no class day.",
        fr: "Le programme n’a pas de journée de classe.")

    /// The agreed period begins on {date:date}; the class day can’t be earlier.
    public static func refusalClassBeforeAgreement(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The agreed period begins on \(date.text(.en, .medium)); the class day can’t be earlier.",
            fr: "La période convenue commence le \(date.text(.fr, .medium)); la journée de classe ne peut pas la précéder.")
    }

    /// The agreed period ends on {date:date}; choose a class day before, or amend the agreement.
    public static func refusalClassAfterAgreement(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The agreed period ends on \(date.text(.en, .medium)); choose a class day before, or amend the agreement.",
            fr: "La période convenue finit le \(date.text(.fr, .medium)); choisissez une journée avant, ou modifiez l’entente.")
    }

    /// The program’s class day has no such part.
    public static let refusalNoSuchSegment: Bilingual = Bilingual(
        en: "The program’s class day has no such part.",
        fr: "La journée de classe du programme n’a pas cette partie.")

    /// The program has no therapy in this stream.
    public static let refusalNoTherapy: Bilingual = Bilingual(
        en: "The program has no therapy in this stream.",
        fr: "Le programme ne comporte pas de thérapie dans cette voie.")

    /// The program’s therapy is from {from:int} to {to:int} weeks.
    public static func refusalWeeksOutside(from: Int, to: Int) -> Bilingual {
        Bilingual(
            en: "The program’s therapy is from \(from) to \(to) weeks.",
            fr: "La thérapie du programme dure de \(from) à \(to) semaines.")
    }

    /// The program has no fee.
    public static let refusalNoFee: Bilingual = Bilingual(
        en: "The program has no fee.",
        fr: "Le programme n’a pas de frais.")

    /// The decision set no such condition.
    public static let refusalNoSuchCondition: Bilingual = Bilingual(
        en: "The decision set no such condition.",
        fr: "La décision ne fixe pas cette condition.")

    /// This stream has no court date.
    public static let refusalNoCourtInStream: Bilingual = Bilingual(
        en: "This stream has no court date.",
        fr: "Cette voie n’a pas de date de cour.")

    /// A next court date lies ahead of the day on which it is set. Check the date.
    public static let refusalCourtDatePast: Bilingual = Bilingual(
        en: "A next court date lies ahead of the day on which it is set. Check the date.",
        fr: "Une prochaine date de cour suit le jour où elle est fixée. Vérifiez la date.")

    /// No court date is recorded to appear on.
    public static let refusalNoCourtDate: Bilingual = Bilingual(
        en: "No court date is recorded to appear on.",
        fr: "Aucune date de cour n’est inscrite pour comparaître.")

    /// The court date is {date:date}; its outcome can be recorded from then on.
    public static func refusalCourtDateAhead(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The court date is \(date.text(.en, .medium)); its outcome can be recorded from then on.",
            fr: "La date de cour est le \(date.text(.fr, .medium)); son résultat s’inscrit à partir de ce jour.")
    }

    /// Full compliance can’t be reported yet. {missing:text}
    public static func refusalNotComplete(missing: Bilingual) -> Bilingual {
        Bilingual(
            en: "Full compliance can’t be reported yet. \(missing.en)",
            fr: "Le respect entier des mesures ne peut pas encore être rapporté. \(missing.fr)")
    }

    /// This stream doesn’t end this way.
    public static let refusalNotThisStreamsEnding: Bilingual = Bilingual(
        en: "This stream doesn’t end this way.",
        fr: "Cette voie ne se termine pas ainsi.")

    /// The person complied fully, and then the court shall dismiss the charge. If the charge went on all the same, call the prosecutor before anything is recorded.
    public static let refusalFullCompliance: Bilingual = Bilingual(
        en: "The person complied fully, and then the court shall dismiss the charge. If the charge went on all the same, call the prosecutor before anything is recorded.",
        fr: "La personne a respecté entièrement les mesures; le tribunal doit alors rejeter l’accusation. Si elle se poursuit malgré tout, appelez le procureur avant d’inscrire quoi que ce soit.")

    /// Report compliance first; the officer’s report is made from it.
    public static let refusalNotReported: Bilingual = Bilingual(
        en: "Report compliance first; the officer’s report is made from it.",
        fr: "Rapportez d’abord le respect des mesures; le rapport à l’agent en est tiré.")

    /// No concern for a child is open here.
    public static let refusalNoConcern: Bilingual = Bilingual(
        en: "No concern for a child is open here.",
        fr: "Aucune inquiétude pour un enfant n’est ouverte ici.")

    /// No worry is waiting for an answer.
    public static let refusalNoWorry: Bilingual = Bilingual(
        en: "No worry is waiting for an answer.",
        fr: "Aucune inquiétude n’attend de réponse.")

    /// A legal hold is in place already.
    public static let refusalAlreadyHeld: Bilingual = Bilingual(
        en: "A legal hold is in place already.",
        fr: "Une mise en attente légale est déjà en place.")

    /// No legal hold is in place.
    public static let refusalNotHeld: Bilingual = Bilingual(
        en: "No legal hold is in place.",
        fr: "Aucune mise en attente légale n’est en place.")

    /// A legal hold keeps this record. Release the hold first.
    public static let refusalUnderHold: Bilingual = Bilingual(
        en: "A legal hold keeps this record. Release the hold first.",
        fr: "Une mise en attente légale protège ce dossier. Levez-la d’abord.")

    /// There is no such entry to correct.
    public static let refusalNoSuchEvent: Bilingual = Bilingual(
        en: "There is no such entry to correct.",
        fr: "Il n’y a pas d’inscription de ce numéro à corriger.")

    /// This entry was corrected already.
    public static let refusalAlreadyCorrected: Bilingual = Bilingual(
        en: "This entry was corrected already.",
        fr: "Cette inscription a déjà été corrigée.")
}
