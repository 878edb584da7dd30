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
        fr: "Programme de mesures de rechange autorisé, al. a)")

    /// Appropriate for the person, society and the victim (b)
    public static let gateAppropriate: Bilingual = Bilingual(
        en: "Appropriate for the person, society and the victim (b)",
        fr: "Mesures appropriées pour la personne, la société et la victime, al. b)")

    /// Informed, full and free consent (c)
    public static let gateConsent: Bilingual = Bilingual(
        en: "Informed, full and free consent (c)",
        fr: "Consentement éclairé, entier et libre, al. c)")

    /// Told of the right to counsel before consenting (d)
    public static let gateCounsel: Bilingual = Bilingual(
        en: "Told of the right to counsel before consenting (d)",
        fr: "Avisée de son droit aux services d’un avocat avant de consentir, al. d)")

    /// Accepts responsibility (e)
    public static let gateResponsibility: Bilingual = Bilingual(
        en: "Accepts responsibility (e)",
        fr: "Se reconnaît responsable, al. e)")

    /// Sufficient evidence to proceed (f)
    public static let gateEvidence: Bilingual = Bilingual(
        en: "Sufficient evidence to proceed (f)",
        fr: "Preuves suffisantes pour poursuivre, al. f)")

    /// Prosecution not barred at law (g)
    public static let gateNotBarred: Bilingual = Bilingual(
        en: "Prosecution not barred at law (g)",
        fr: "Aucune règle de droit ne fait obstacle aux poursuites, al. g)")

    /// Nobody has authorized this program yet.
    public static let gateAuthorizedNone: Bilingual = Bilingual(
        en: "Nobody has authorized this program yet.",
        fr: "Personne n’a encore autorisé ce programme.")

    /// Nobody has confirmed the instrument of authorization in the program’s definition.
    public static let gateAuthorizedUnconfirmed: Bilingual = Bilingual(
        en: "Nobody has confirmed the instrument of authorization in the program’s definition.",
        fr: "Personne n’a confirmé l’acte d’autorisation dans la définition du programme.")

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

    /// Found by the prosecutor, by letter, on {date:date}.
    public static func gateFindingMetByLetter(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Found by the prosecutor, by letter, on \(date.text(.en, .medium)).",
            fr: "Constaté par le procureur, par lettre, le \(date.text(.fr, .medium)).")
    }

    /// The prosecutor found that it isn’t, on {date:date}.
    public static func gateFindingNotMet(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The prosecutor found that it isn’t, on \(date.text(.en, .medium)).",
            fr: "Le procureur a constaté que non, le \(date.text(.fr, .medium)).")
    }

    /// The prosecutor found that it isn’t, by letter, on {date:date}.
    public static func gateFindingNotMetByLetter(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The prosecutor found that it isn’t, by letter, on \(date.text(.en, .medium)).",
            fr: "Le procureur a constaté que non, par lettre, le \(date.text(.fr, .medium)).")
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

    /// Consented on {date:date}, as on the paper agreement. Somebody who has looked at the paper confirmed it on {confirmed:date}.
    public static func gateConsentOnPaper(date: CivilDate, confirmed: CivilDate) -> Bilingual {
        Bilingual(
            en: "Consented on \(date.text(.en, .medium)), as on the paper agreement. Somebody who has looked at the paper confirmed it on \(confirmed.text(.en, .medium)).",
            fr: "Consentement donné le \(date.text(.fr, .medium)), comme dans l’entente sur papier. Quelqu’un qui a vu le papier l’a confirmé le \(confirmed.text(.fr, .medium)).")
    }

    /// Not told of the right to counsel yet.
    public static let gateCounselNone: Bilingual = Bilingual(
        en: "Not told of the right to counsel yet.",
        fr: "Pas encore avisée de son droit à un avocat.")

    /// Told on {date:date}.
    public static func gateCounselTold(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Told on \(date.text(.en, .medium)).",
            fr: "Avisée le \(date.text(.fr, .medium)).")
    }

    /// Told of the right to counsel only after consenting.
    public static let gateCounselAfter: Bilingual = Bilingual(
        en: "Told of the right to counsel only after consenting.",
        fr: "Avisée de son droit à un avocat seulement après avoir consenti.")

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

    /// Recorded by the agency, in the fixed words.
    public static let gateResponsibilityRecorded: Bilingual = Bilingual(
        en: "Recorded by the agency, in the fixed words.",
        fr: "Inscrite par l’organisme, dans les mots prévus.")

    /// {title:text}: attended on {date:date}.
    public static func requirementSegmentMet(title: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(title.en): attended on \(date.text(.en, .medium)).",
            fr: "\(title.fr)\u{A0}: partie suivie le \(date.text(.fr, .medium)).")
    }

    /// “{title:text}” hasn’t been attended.
    public static func requirementSegmentMissing(title: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(title.en)” hasn’t been attended.",
            fr: "La partie «\u{A0}\(title.fr)\u{A0}» n’a pas été suivie.")
    }

    /// “{title:text}” was attended after the agreed period had ended.
    public static func requirementSegmentLate(title: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(title.en)” was attended after the agreed period had ended.",
            fr: "La partie «\u{A0}\(title.fr)\u{A0}» a été suivie après la fin de la période convenue.")
    }

    /// The assessment for individual therapy isn’t recorded.
    public static let requirementAssessmentMissing: Bilingual = Bilingual(
        en: "The assessment for individual therapy isn’t recorded.",
        fr: "L’évaluation pour la thérapie individuelle n’est pas inscrite.")

    /// The assessment asks for no individual therapy.
    public static let requirementNoTherapy: Bilingual = Bilingual(
        en: "The assessment asks for no individual therapy.",
        fr: "L’évaluation ne demande aucune thérapie individuelle.")

    /// Attended {held:int} of {needed:int} therapy sessions.
    public static func requirementSessions(held: Int, needed: Int) -> Bilingual {
        Bilingual(
            en: "Attended \(held) of \(needed) therapy sessions.",
            fr: "Séances de thérapie suivies\u{A0}: \(held) sur \(needed).")
    }

    /// The fee is paid.
    public static let requirementFeePaid: Bilingual = Bilingual(
        en: "The fee is paid.",
        fr: "Les frais sont payés.")

    /// The fee is waived.
    public static let requirementFeeRelieved: Bilingual = Bilingual(
        en: "The fee is waived.",
        fr: "La personne est dispensée des frais.")

    /// The fee is settled.
    public static let requirementFeeSettled: Bilingual = Bilingual(
        en: "The fee is settled.",
        fr: "Les frais sont réglés.")

    /// The fee of {amount:money} isn’t settled.
    public static func requirementFeeOwed(amount: Money) -> Bilingual {
        Bilingual(
            en: "The fee of \(amount.text(.en)) isn’t settled.",
            fr: "Les frais de \(amount.text(.fr)) ne sont pas réglés.")
    }

    /// The fee isn’t settled yet.
    public static let requirementFeeUnsettled: Bilingual = Bilingual(
        en: "The fee isn’t settled yet.",
        fr: "Les frais ne sont pas encore réglés.")

    /// Condition {number:int} is met.
    public static func requirementConditionMet(number: Int) -> Bilingual {
        Bilingual(
            en: "Condition \(number) is met.",
            fr: "La condition \(number) est remplie.")
    }

    /// Condition {number:int} isn’t met.
    public static func requirementConditionOpen(number: Int) -> Bilingual {
        Bilingual(
            en: "Condition \(number) isn’t met.",
            fr: "La condition \(number) n’est pas remplie.")
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
        fr: "Demande reçue")

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
        fr: "Consentement donné")

    /// Declined
    public static let stageDeclined: Bilingual = Bilingual(
        en: "Declined",
        fr: "Offre refusée")

    /// Wants the court
    public static let stageWantsCourt: Bilingual = Bilingual(
        en: "Wants the court",
        fr: "Tribunal demandé")

    /// Denies
    public static let stageDenied: Bilingual = Bilingual(
        en: "Denies",
        fr: "Participation niée")

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

    /// Attended
    public static let stageAttended: Bilingual = Bilingual(
        en: "Attended",
        fr: "Présence complète")

    /// In therapy
    public static let stageTherapy: Bilingual = Bilingual(
        en: "In therapy",
        fr: "En thérapie")

    /// Compliance reported
    public static let stageReported: Bilingual = Bilingual(
        en: "Compliance reported",
        fr: "Rapport remis")

    /// Ending confirmed
    public static let stageEnded: Bilingual = Bilingual(
        en: "Ending confirmed",
        fr: "Issue confirmée")

    /// Closed
    public static let stageClosed: Bilingual = Bilingual(
        en: "Closed",
        fr: "Dossier fermé")

    /// Destroyed
    public static let stageDisposed: Bilingual = Bilingual(
        en: "Destroyed",
        fr: "Dossier détruit")

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
        fr: "Mesures entièrement respectées")

    /// Complied partially
    public static let compliancePartial: Bilingual = Bilingual(
        en: "Complied partially",
        fr: "Mesures respectées en partie")

    /// Didn’t comply
    public static let complianceNone: Bilingual = Bilingual(
        en: "Didn’t comply",
        fr: "Mesures non respectées")

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
        fr: "Arrêt des procédures")

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

    /// the reasons that may be told
    public static let textReleasedReason: Bilingual = Bilingual(
        en: "the reasons that may be told",
        fr: "les motifs qui peuvent être communiqués")

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

    /// This record was destroyed on {date:date}. Nothing more can be done in it.
    public static func refusalDisposed(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "This record was destroyed on \(date.text(.en, .medium)). Nothing more can be done in it.",
            fr: "Ce dossier a été détruit le \(date.text(.fr, .medium)). Plus rien ne peut y être fait.")
    }

    /// Enter {what:text}.
    public static func refusalTextMissing(what: Bilingual) -> Bilingual {
        Bilingual(
            en: "Enter \(what.en).",
            fr: "Inscrivez \(what.fr).")
    }

    /// This case has its referral already.
    public static let refusalAlreadyReferred: Bilingual = Bilingual(
        en: "This case has its referral already.",
        fr: "Ce dossier a déjà sa demande.")

    /// A case stays in its stream. End this one, and refer the person anew in the other stream.
    public static let refusalStreamStays: Bilingual = Bilingual(
        en: "A case stays in its stream. End this one, and refer the person anew in the other stream.",
        fr: "Un dossier reste dans sa voie. Mettez fin à celui-ci et faites une nouvelle demande dans l’autre voie.")

    /// That is what the referral says already. Change what is wrong in it.
    public static let refusalNothingCorrected: Bilingual = Bilingual(
        en: "That is what the referral says already. Change what is wrong in it.",
        fr: "La demande le dit déjà. Changez ce qui est faux.")

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

    /// A concern for a child is open in this case. Nothing goes forward until it is lifted on evidence of age. Report to the child-protection authority first.
    public static let refusalConcernOpen: Bilingual = Bilingual(
        en: "A concern for a child is open in this case. Nothing goes forward until it is lifted on evidence of age. Report to the child-protection authority first.",
        fr: "Une inquiétude pour un enfant est ouverte dans ce dossier. Rien n’avance avant qu’elle soit levée sur preuve de l’âge. Faites d’abord le signalement à la protection de la jeunesse.")

    /// A child may be in danger, and no report to the authority is recorded. Record the report first, also where the concern was lifted.
    public static let refusalConcernUnreported: Bilingual = Bilingual(
        en: "A child may be in danger, and no report to the authority is recorded. Record the report first, also where the concern was lifted.",
        fr: "Un enfant est peut-être en danger, et aucun signalement à l’autorité n’est inscrit. Inscrivez d’abord le signalement, même si l’inquiétude a été levée.")

    /// A concern for a child is lifted on an identity document or a court record, not on what somebody says.
    public static let refusalConcernNeedsProof: Bilingual = Bilingual(
        en: "A concern for a child is lifted on an identity document or a court record, not on what somebody says.",
        fr: "Une inquiétude pour un enfant est levée sur une pièce d’identité ou un document du tribunal, et non sur une simple déclaration.")

    /// In this stream age isn’t established this way: {evidence:text}.
    public static func refusalEvidenceNotHere(evidence: Bilingual) -> Bilingual {
        Bilingual(
            en: "In this stream age isn’t established this way: \(evidence.en).",
            fr: "Dans ce volet, l’âge n’est pas établi de cette façon\u{A0}: \(evidence.fr).")
    }

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
        fr: "L’infraction ne peut pas suivre la demande. Vérifiez les deux dates.")

    /// No charge is laid in this stream before the referral. Leave the date of the charge empty, or choose the stream for people who are charged.
    public static let refusalNoChargeInStream: Bilingual = Bilingual(
        en: "No charge is laid in this stream before the referral. Leave the date of the charge empty, or choose the stream for people who are charged.",
        fr: "Dans cette voie, aucune accusation n’est portée avant la demande. Laissez vide la date de l’accusation, ou choisissez la voie des personnes accusées.")

    /// The charge is laid on the day of the offence or later, and before the referral. Check the three dates.
    public static let refusalChargeOutOfOrder: Bilingual = Bilingual(
        en: "The charge is laid on the day of the offence or later, and before the referral. Check the three dates.",
        fr: "L’accusation est portée le jour de l’infraction ou plus tard, et avant la demande. Vérifiez les trois dates.")

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

    /// No answer stands against the person here. An exception is made to an answer that is recorded.
    public static let refusalNothingToExcept: Bilingual = Bilingual(
        en: "No answer stands against the person here. An exception is made to an answer that is recorded.",
        fr: "Aucune réponse ne fait obstacle ici. Une exception se fait à une réponse qui est inscrite.")

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

    /// The person has attended this program, or one like it, before. {program:text} is open only once.
    public static func refusalAttendedBefore(program: Bilingual) -> Bilingual {
        Bilingual(
            en: "The person has attended this program, or one like it, before. \(program.en) is open only once.",
            fr: "La personne a déjà suivi ce programme ou un programme semblable. \(program.fr) n’est ouvert qu’une fois.")
    }

    /// The person has attended this program, or one like it, before, and may take part again after {date:date}.
    public static func refusalAttendedUntil(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The person has attended this program, or one like it, before, and may take part again after \(date.text(.en, .medium)).",
            fr: "La personne a déjà suivi ce programme ou un programme semblable et pourra y participer de nouveau après le \(date.text(.fr, .medium)).")
    }

    /// The person has attended this program, or one like it, before, and it isn’t known when. The years between can’t be counted until earlier attendance is checked with a birth date.
    public static let refusalAttendedUnknownWhen: Bilingual = Bilingual(
        en: "The person has attended this program, or one like it, before, and it isn’t known when. The years between can’t be counted until earlier attendance is checked with a birth date.",
        fr: "La personne a déjà suivi ce programme ou un programme semblable, et on ne sait pas quand. Les années d’attente ne peuvent pas être comptées avant que la participation antérieure soit vérifiée avec une date de naissance.")

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

    /// This program has no day to attend.
    public static let refusalNoClassDay: Bilingual = Bilingual(
        en: "This program has no day to attend.",
        fr: "Ce programme ne prévoit pas de jour de présence.")

    /// The agreed period begins on {date:date}; the day can’t be earlier.
    public static func refusalClassBeforeAgreement(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The agreed period begins on \(date.text(.en, .medium)); the day can’t be earlier.",
            fr: "La période convenue commence le \(date.text(.fr, .medium)); le jour ne peut pas la précéder.")
    }

    /// The agreed period ends on {date:date}; choose an earlier day, or amend the agreement.
    public static func refusalClassAfterAgreement(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The agreed period ends on \(date.text(.en, .medium)); choose an earlier day, or amend the agreement.",
            fr: "La période convenue finit le \(date.text(.fr, .medium)); choisissez un jour avant, ou modifiez l’entente.")
    }

    /// The program has no such part.
    public static let refusalNoSuchSegment: Bilingual = Bilingual(
        en: "The program has no such part.",
        fr: "Le programme n’a pas cette partie.")

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

    /// No fee is asked in this stream.
    public static let refusalNoFee: Bilingual = Bilingual(
        en: "No fee is asked in this stream.",
        fr: "Aucuns frais ne sont demandés dans cette voie.")

    /// The decision set no such condition.
    public static let refusalNoSuchCondition: Bilingual = Bilingual(
        en: "The decision set no such condition.",
        fr: "La décision ne fixe pas cette condition.")

    /// This stream has no court date.
    public static let refusalNoCourtInStream: Bilingual = Bilingual(
        en: "This stream has no court date.",
        fr: "Cette voie n’a pas de date au tribunal.")

    /// A next court date lies ahead of the day on which it is set. Check the date.
    public static let refusalCourtDatePast: Bilingual = Bilingual(
        en: "A next court date lies ahead of the day on which it is set. Check the date.",
        fr: "Une prochaine date au tribunal suit le jour où elle est fixée. Vérifiez la date.")

    /// No court date is recorded to appear on.
    public static let refusalNoCourtDate: Bilingual = Bilingual(
        en: "No court date is recorded to appear on.",
        fr: "Aucune date au tribunal n’est inscrite pour comparaître.")

    /// The court date is {date:date}; its outcome can be recorded from then on.
    public static func refusalCourtDateAhead(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The court date is \(date.text(.en, .medium)); its outcome can be recorded from then on.",
            fr: "La date au tribunal est le \(date.text(.fr, .medium)); son résultat s’inscrit à partir de ce jour.")
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

    /// By the record every part was attended. Confirm that the person attended, or mend the record first.
    public static let refusalAttendedAll: Bilingual = Bilingual(
        en: "By the record every part was attended. Confirm that the person attended, or mend the record first.",
        fr: "Selon le dossier, toutes les parties ont été suivies. Confirmez la participation, ou corrigez d’abord le dossier.")

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
        fr: "La destruction de ce dossier est déjà suspendue.")

    /// No legal hold is in place.
    public static let refusalNotHeld: Bilingual = Bilingual(
        en: "No legal hold is in place.",
        fr: "La destruction de ce dossier n’est pas suspendue.")

    /// A legal hold keeps this record. Release the hold first.
    public static let refusalUnderHold: Bilingual = Bilingual(
        en: "A legal hold keeps this record. Release the hold first.",
        fr: "La destruction de ce dossier est suspendue. Levez d’abord la suspension.")

    /// There is no such entry to correct.
    public static let refusalNoSuchEvent: Bilingual = Bilingual(
        en: "There is no such entry to correct.",
        fr: "Il n’y a pas d’inscription de ce numéro à corriger.")

    /// This entry was corrected already.
    public static let refusalAlreadyCorrected: Bilingual = Bilingual(
        en: "This entry was corrected already.",
        fr: "Cette inscription a déjà été corrigée.")

    /// in English
    public static let languageEnglish: Bilingual = Bilingual(
        en: "in English",
        fr: "en anglais")

    /// in French
    public static let languageFrench: Bilingual = Bilingual(
        en: "in French",
        fr: "en français")

    /// {language:text}, with an interpreter
    public static func languageWithInterpreter(language: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(language.en), with an interpreter",
            fr: "\(language.fr), avec interprète")
    }

    /// The person’s own word
    public static let evidenceOwnWord: Bilingual = Bilingual(
        en: "The person’s own word",
        fr: "La parole de la personne")

    /// The birth date given
    public static let evidenceBirthDateGiven: Bilingual = Bilingual(
        en: "The birth date given",
        fr: "La date de naissance donnée")

    /// An identity document
    public static let evidenceIdentityDocument: Bilingual = Bilingual(
        en: "An identity document",
        fr: "Une pièce d’identité")

    /// A court record
    public static let evidenceCourtRecord: Bilingual = Bilingual(
        en: "A court record",
        fr: "Un document du tribunal")

    /// A criminal record check
    public static let criterionSourceRecordCheck: Bilingual = Bilingual(
        en: "A criminal record check",
        fr: "Une vérification des antécédents")

    /// The police file
    public static let criterionSourcePoliceFile: Bilingual = Bilingual(
        en: "The police file",
        fr: "Le dossier de police")

    /// The prosecutor
    public static let criterionSourceProsecutor: Bilingual = Bilingual(
        en: "The prosecutor",
        fr: "Le procureur")

    /// The person
    public static let criterionSourcePerson: Bilingual = Bilingual(
        en: "The person",
        fr: "La personne")

    /// The program’s own files
    public static let criterionSourceProgramFile: Bilingual = Bilingual(
        en: "The program’s own files",
        fr: "Les dossiers du programme")

    /// Nobody alike has attended
    public static let markerResultNoMatch: Bilingual = Bilingual(
        en: "Nobody alike has attended",
        fr: "Personne de semblable n’a participé")

    /// Somebody alike has attended
    public static let markerResultPossibleMatch: Bilingual = Bilingual(
        en: "Somebody alike has attended",
        fr: "Une personne semblable a participé")

    /// The person appeared
    public static let attendedPerson: Bilingual = Bilingual(
        en: "The person appeared",
        fr: "La personne a comparu")

    /// Counsel appeared for the person
    public static let attendedCounsel: Bilingual = Bilingual(
        en: "Counsel appeared for the person",
        fr: "Un avocat a comparu pour la personne")

    /// Nobody appeared
    public static let attendedNobody: Bilingual = Bilingual(
        en: "Nobody appeared",
        fr: "Personne n’a comparu")

    /// Incoming call
    public static let directionIncoming: Bilingual = Bilingual(
        en: "Incoming call",
        fr: "Appel reçu")

    /// Outgoing call
    public static let directionOutgoing: Bilingual = Bilingual(
        en: "Outgoing call",
        fr: "Appel fait")

    /// Visit
    public static let directionVisit: Bilingual = Bilingual(
        en: "Visit",
        fr: "Visite")

    /// Spoke with the person
    public static let outcomeSpoke: Bilingual = Bilingual(
        en: "Spoke with the person",
        fr: "La personne a été jointe")

    /// No answer
    public static let outcomeNoAnswer: Bilingual = Bilingual(
        en: "No answer",
        fr: "Pas de réponse")

    /// Wrong number
    public static let outcomeWrongNumber: Bilingual = Bilingual(
        en: "Wrong number",
        fr: "Mauvais numéro")

    /// Somebody else answered
    public static let outcomeSomebodyElse: Bilingual = Bilingual(
        en: "Somebody else answered",
        fr: "Une autre personne a répondu")

    /// Decision letter
    public static let purposeDecisionLetter: Bilingual = Bilingual(
        en: "Decision letter",
        fr: "Lettre de décision")

    /// Consent form
    public static let purposeConsentForm: Bilingual = Bilingual(
        en: "Consent form",
        fr: "Formulaire de consentement")

    /// Court record
    public static let purposeCourtRecord: Bilingual = Bilingual(
        en: "Court record",
        fr: "Document du tribunal")

    /// Identity document
    public static let purposeIdentity: Bilingual = Bilingual(
        en: "Identity document",
        fr: "Pièce d’identité")

    /// Other document
    public static let purposeOther: Bilingual = Bilingual(
        en: "Other document",
        fr: "Autre document")

    /// Referred before a charge.
    public static let eventReferPreCharge: Bilingual = Bilingual(
        en: "Referred before a charge.",
        fr: "Demande reçue, avant accusation.")

    /// Referred after a charge.
    public static let eventReferPostCharge: Bilingual = Bilingual(
        en: "Referred after a charge.",
        fr: "Demande reçue, après accusation.")

    /// Referred under an order.
    public static let eventReferProbation: Bilingual = Bilingual(
        en: "Referred under an order.",
        fr: "Demande reçue, sous ordonnance.")

    /// Referred under an order that ends on {date:date}.
    public static func eventReferProbationUntil(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Referred under an order that ends on \(date.text(.en, .medium)).",
            fr: "Demande reçue, sous une ordonnance qui prend fin le \(date.text(.fr, .medium)).")
    }

    /// Came as a volunteer.
    public static let eventReferVolunteer: Bilingual = Bilingual(
        en: "Came as a volunteer.",
        fr: "Inscription volontaire reçue.")

    /// Established as 18 or over. Known from: {evidence:text}.
    public static func eventAdult(evidence: Bilingual) -> Bilingual {
        Bilingual(
            en: "Established as 18 or over. Known from: \(evidence.en).",
            fr: "Âge établi\u{A0}: 18 ans ou plus. Source\u{A0}: \(evidence.fr).")
    }

    /// Established as under 18. Known from: {evidence:text}.
    public static func eventNotAdult(evidence: Bilingual) -> Bilingual {
        Bilingual(
            en: "Established as under 18. Known from: \(evidence.en).",
            fr: "Âge établi\u{A0}: moins de 18 ans. Source\u{A0}: \(evidence.fr).")
    }

    /// The offence involved or sought a person under 18.
    public static let eventMinorSought: Bilingual = Bilingual(
        en: "The offence involved or sought a person under 18.",
        fr: "L’infraction visait une personne de moins de 18 ans.")

    /// The offence didn’t involve or seek a person under 18.
    public static let eventNoMinorSought: Bilingual = Bilingual(
        en: "The offence didn’t involve or seek a person under 18.",
        fr: "L’infraction ne visait aucune personne de moins de 18 ans.")

    /// “{question:text}” Yes. Known from: {from:text}.
    public static func eventAnswerYes(question: Bilingual, from: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(question.en)” Yes. Known from: \(from.en).",
            fr: "«\u{A0}\(question.fr)\u{A0}» Oui. Source\u{A0}: \(from.fr).")
    }

    /// “{question:text}” No. Known from: {from:text}.
    public static func eventAnswerNo(question: Bilingual, from: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(question.en)” No. Known from: \(from.en).",
            fr: "«\u{A0}\(question.fr)\u{A0}» Non. Source\u{A0}: \(from.fr).")
    }

    /// A question that the program no longer asks
    public static let eventQuestionGone: Bilingual = Bilingual(
        en: "A question that the program no longer asks",
        fr: "Une question que le programme ne pose plus")

    /// Exception made to “{question:text}”.
    public static func eventMakeException(question: Bilingual) -> Bilingual {
        Bilingual(
            en: "Exception made to “\(question.en)”.",
            fr: "Exception faite à «\u{A0}\(question.fr)\u{A0}».")
    }

    /// Earlier attendance checked: nobody alike.
    public static let eventMarkerNoMatch: Bilingual = Bilingual(
        en: "Earlier attendance checked: nobody alike.",
        fr: "Participation antérieure vérifiée\u{A0}: personne de semblable.")

    /// Earlier attendance checked: somebody alike, so a person must look.
    public static let eventMarkerPossibleMatch: Bilingual = Bilingual(
        en: "Earlier attendance checked: somebody alike, so a person must look.",
        fr: "Participation antérieure vérifiée\u{A0}: une personne semblable, à examiner.")

    /// Earlier attendance checked: somebody alike attended, case ended {date:date}, so a person must look.
    public static func eventMarkerPossibleMatchOn(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Earlier attendance checked: somebody alike attended, case ended \(date.text(.en, .medium)), so a person must look.",
            fr: "Participation antérieure vérifiée\u{A0}: une personne semblable a participé, dossier terminé le \(date.text(.fr, .medium)), à examiner.")
    }

    /// The possible match is the same person.
    public static let eventMatchSame: Bilingual = Bilingual(
        en: "The possible match is the same person.",
        fr: "La correspondance possible est la même personne.")

    /// The possible match is somebody else.
    public static let eventMatchDifferent: Bilingual = Bilingual(
        en: "The possible match is somebody else.",
        fr: "La correspondance possible est une autre personne.")

    /// Found by the prosecutor: {gate:text}.
    public static func eventGateFound(gate: Bilingual) -> Bilingual {
        Bilingual(
            en: "Found by the prosecutor: \(gate.en).",
            fr: "Constaté par le procureur\u{A0}: \(gate.fr).")
    }

    /// Found by the prosecutor not to hold: {gate:text}.
    public static func eventGateNotFound(gate: Bilingual) -> Bilingual {
        Bilingual(
            en: "Found by the prosecutor not to hold: \(gate.en).",
            fr: "Non retenu par le procureur\u{A0}: \(gate.fr).")
    }

    /// Decided: eligible.
    public static let eventDecideEligible: Bilingual = Bilingual(
        en: "Decided: eligible.",
        fr: "Décision\u{A0}: admissible.")

    /// Decided: not eligible.
    public static let eventDecideIneligible: Bilingual = Bilingual(
        en: "Decided: not eligible.",
        fr: "Décision\u{A0}: non admissible.")

    /// Offer made.
    public static let eventOffer: Bilingual = Bilingual(
        en: "Offer made.",
        fr: "Offre faite.")

    /// Told of the right to counsel, {language:text}.
    public static func eventTellRights(language: Bilingual) -> Bilingual {
        Bilingual(
            en: "Told of the right to counsel, \(language.en).",
            fr: "Avis du droit à un avocat donné \(language.fr).")
    }

    /// Consulted counsel.
    public static let eventConsultCounsel: Bilingual = Bilingual(
        en: "Consulted counsel.",
        fr: "Avocat consulté.")

    /// Consented {language:text}, to version {version:int} of the text.
    public static func eventConsent(language: Bilingual, version: Int) -> Bilingual {
        Bilingual(
            en: "Consented \(language.en), to version \(version) of the text.",
            fr: "Consentement donné \(language.fr), à la version \(version) du texte.")
    }

    /// Accepted responsibility {language:text}, in the fixed words (version {version:int}).
    public static func eventAcceptResponsibility(language: Bilingual, version: Int) -> Bilingual {
        Bilingual(
            en: "Accepted responsibility \(language.en), in the fixed words (version \(version)).",
            fr: "Responsabilité reconnue \(language.fr), dans les mots prévus (version \(version)).")
    }

    /// Declined the offer.
    public static let eventDecline: Bilingual = Bilingual(
        en: "Declined the offer.",
        fr: "Offre refusée.")

    /// Wants the charge dealt with by the court.
    public static let eventWantCourt: Bilingual = Bilingual(
        en: "Wants the charge dealt with by the court.",
        fr: "Souhaite que le tribunal traite l’accusation.")

    /// Denied taking part in the offence.
    public static let eventDeny: Bilingual = Bilingual(
        en: "Denied taking part in the offence.",
        fr: "Participation à l’infraction niée.")

    /// Took consent back.
    public static let eventWithdrawConsent: Bilingual = Bilingual(
        en: "Took consent back.",
        fr: "Consentement retiré.")

    /// Agreed to take part until {date:date}.
    public static func eventAgree(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Agreed to take part until \(date.text(.en, .medium)).",
            fr: "Entente conclue jusqu’au \(date.text(.fr, .medium)).")
    }

    /// Agreed {language:text} to another end of the period: {date:date}.
    public static func eventAmend(language: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Agreed \(language.en) to another end of the period: \(date.text(.en, .medium)).",
            fr: "Autre fin de la période convenue \(language.fr)\u{A0}: le \(date.text(.fr, .medium)).")
    }

    /// Next court date: {date:longdate}.
    public static func eventCourtDate(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Next court date: \(date.text(.en, .long)).",
            fr: "Prochaine date au tribunal\u{A0}: \(date.text(.fr, .long)).")
    }

    /// Next court date: {date:longdate}, {time:time}.
    public static func eventCourtDateTime(date: CivilDate, time: CivilTime) -> Bilingual {
        Bilingual(
            en: "Next court date: \(date.text(.en, .long)), \(time.text(.en)).",
            fr: "Prochaine date au tribunal\u{A0}: \(date.text(.fr, .long)), \(time.text(.fr)).")
    }

    /// In court: {who:text}. No next date was set.
    public static func eventAppear(who: Bilingual) -> Bilingual {
        Bilingual(
            en: "In court: \(who.en). No next date was set.",
            fr: "Au tribunal\u{A0}: \(who.fr). Aucune autre date n’est fixée.")
    }

    /// In court: {who:text}. Next date: {date:longdate}.
    public static func eventAppearNext(who: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "In court: \(who.en). Next date: \(date.text(.en, .long)).",
            fr: "Au tribunal\u{A0}: \(who.fr). Prochaine date\u{A0}: \(date.text(.fr, .long)).")
    }

    /// Counsel of record named.
    public static let eventNameCounsel: Bilingual = Bilingual(
        en: "Counsel of record named.",
        fr: "Avocat au dossier nommé.")

    /// Seat booked: {classDay:text}, {date:longdate}.
    public static func eventSchedule(classDay: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Seat booked: \(classDay.en), \(date.text(.en, .long)).",
            fr: "Place réservée\u{A0}: \(classDay.fr), \(date.text(.fr, .long)).")
    }

    /// Seat given up: {reason:text}.
    public static func eventReleaseSeat(reason: Bilingual) -> Bilingual {
        Bilingual(
            en: "Seat given up: \(reason.en).",
            fr: "Place libérée\u{A0}: \(reason.fr).")
    }

    /// The class day isn’t complete: {how:text}.
    public static func eventRecordAbsence(how: Bilingual) -> Bilingual {
        Bilingual(
            en: "The class day isn’t complete: \(how.en).",
            fr: "La journée n’est pas complète\u{A0}: \(how.fr).")
    }

    /// Attended “{title:text}”.
    public static func eventAttendSegment(title: Bilingual) -> Bilingual {
        Bilingual(
            en: "Attended “\(title.en)”.",
            fr: "Partie suivie\u{A0}: «\u{A0}\(title.fr)\u{A0}».")
    }

    /// A part that the program no longer has
    public static let eventPartGone: Bilingual = Bilingual(
        en: "A part that the program no longer has",
        fr: "Une partie que le programme n’a plus")

    /// The assessment asks for no individual therapy.
    public static let eventNoTherapy: Bilingual = Bilingual(
        en: "The assessment asks for no individual therapy.",
        fr: "L’évaluation ne demande aucune thérapie individuelle.")

    /// Attended a therapy session.
    public static let eventAttendSession: Bilingual = Bilingual(
        en: "Attended a therapy session.",
        fr: "Séance de thérapie suivie.")

    /// Session not held: {why:text}.
    public static func eventMissSession(why: Bilingual) -> Bilingual {
        Bilingual(
            en: "Session not held: \(why.en).",
            fr: "Séance non tenue\u{A0}: \(why.fr).")
    }

    /// Fee paid.
    public static let eventFeePaid: Bilingual = Bilingual(
        en: "Fee paid.",
        fr: "Frais payés.")

    /// Fee waived.
    public static let eventFeeRelieved: Bilingual = Bilingual(
        en: "Fee waived.",
        fr: "Dispense des frais accordée.")

    /// Condition {number:int} met.
    public static func eventMeetCondition(number: Int) -> Bilingual {
        Bilingual(
            en: "Condition \(number) met.",
            fr: "Condition \(number) remplie.")
    }

    /// Reported: {level:text}.
    public static func eventReport(level: Bilingual) -> Bilingual {
        Bilingual(
            en: "Reported: \(level.en).",
            fr: "Rapport remis\u{A0}: \(level.fr).")
    }

    /// Ending confirmed: {ending:text}.
    public static func eventConfirmEnding(ending: Bilingual) -> Bilingual {
        Bilingual(
            en: "Ending confirmed: \(ending.en).",
            fr: "Issue confirmée\u{A0}: \(ending.fr).")
    }

    /// File closed.
    public static let eventClose: Bilingual = Bilingual(
        en: "File closed.",
        fr: "Dossier fermé.")

    /// A child may be in danger: concern raised.
    public static let eventRaiseConcern: Bilingual = Bilingual(
        en: "A child may be in danger: concern raised.",
        fr: "Un enfant pourrait être en danger\u{A0}: inquiétude inscrite.")

    /// Reported to {authority:text}.
    public static func eventAuthorityReport(authority: Bilingual) -> Bilingual {
        Bilingual(
            en: "Reported to \(authority.en).",
            fr: "Signalement fait. Destinataire\u{A0}: \(authority.fr).")
    }

    /// Concern for a child lifted: the person concerned was 18 or over. Known from: {evidence:text}.
    public static func eventLiftConcern(evidence: Bilingual) -> Bilingual {
        Bilingual(
            en: "Concern for a child lifted: the person concerned was 18 or over. Known from: \(evidence.en).",
            fr: "Inquiétude pour un enfant levée\u{A0}: la personne en cause avait 18 ans ou plus. Source\u{A0}: \(evidence.fr).")
    }

    /// A new arrest is recorded.
    public static let eventRearrest: Bilingual = Bilingual(
        en: "A new arrest is recorded.",
        fr: "Nouvelle arrestation inscrite.")

    /// The person died.
    public static let eventDeath: Bilingual = Bilingual(
        en: "The person died.",
        fr: "Décès de la personne.")

    /// Legal hold placed: nothing here is destroyed.
    public static let eventPlaceHold: Bilingual = Bilingual(
        en: "Legal hold placed: nothing here is destroyed.",
        fr: "Destruction suspendue\u{A0}: rien n’est détruit dans ce dossier.")

    /// Legal hold released.
    public static let eventReleaseHold: Bilingual = Bilingual(
        en: "Legal hold released.",
        fr: "Suspension de la destruction levée.")

    /// The referral was corrected.
    public static let eventCorrectReferral: Bilingual = Bilingual(
        en: "The referral was corrected.",
        fr: "La demande a été corrigée.")

    /// The offence is dated {date:date}.
    public static func eventCorrectReferralOffence(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The offence is dated \(date.text(.en, .medium)).",
            fr: "L’infraction est datée du \(date.text(.fr, .medium)).")
    }

    /// The charge was laid on {date:date}.
    public static func eventCorrectReferralCharge(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The charge was laid on \(date.text(.en, .medium)).",
            fr: "L’accusation a été portée le \(date.text(.fr, .medium)).")
    }

    /// The order ends on {date:date}.
    public static func eventCorrectReferralOrder(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The order ends on \(date.text(.en, .medium)).",
            fr: "L’ordonnance prend fin le \(date.text(.fr, .medium)).")
    }

    /// An interpreter is needed.
    public static let eventCorrectReferralInterpreter: Bilingual = Bilingual(
        en: "An interpreter is needed.",
        fr: "Il faut un interprète.")

    /// No interpreter is needed.
    public static let eventCorrectReferralNoInterpreter: Bilingual = Bilingual(
        en: "No interpreter is needed.",
        fr: "Aucun interprète n’est nécessaire.")

    /// Corrected, and no longer counts: {what:text} ({date:date}).
    public static func eventCorrect(what: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Corrected, and no longer counts: \(what.en) (\(date.text(.en, .medium))).",
            fr: "Corrigé, et ne compte plus\u{A0}: \(what.fr) (\(date.text(.fr, .medium))).")
    }

    /// An earlier entry was a mistake and no longer counts.
    public static let eventCorrectGone: Bilingual = Bilingual(
        en: "An earlier entry was a mistake and no longer counts.",
        fr: "Une inscription antérieure était une erreur et ne compte plus.")

    /// Note written.
    public static let eventNote: Bilingual = Bilingual(
        en: "Note written.",
        fr: "Note inscrite.")

    /// {direction:text}: {outcome:text}.
    public static func eventCall(direction: Bilingual, outcome: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(direction.en): \(outcome.en).",
            fr: "\(direction.fr)\u{A0}: \(outcome.fr).")
    }

    /// A voice message was left.
    public static let eventVoicemail: Bilingual = Bilingual(
        en: "A voice message was left.",
        fr: "Un message vocal a été laissé.")

    /// Call back on {date:longdate}.
    public static func eventCallBack(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Call back on \(date.text(.en, .long)).",
            fr: "Rappeler le \(date.text(.fr, .long)).")
    }

    /// A worry about self-harm.
    public static let eventWorry: Bilingual = Bilingual(
        en: "A worry about self-harm.",
        fr: "Une inquiétude au sujet d’automutilation ou de suicide.")

    /// Said yes on the own page, {language:text}. It counts once it is heard by voice.
    public static func eventOwnConsent(language: Bilingual) -> Bilingual {
        Bilingual(
            en: "Said yes on the own page, \(language.en). It counts once it is heard by voice.",
            fr: "A dit oui sur sa page, \(language.fr). Cela compte une fois entendu de vive voix.")
    }

    /// Asked on the own page to stop.
    public static let eventAskToStop: Bilingual = Bilingual(
        en: "Asked on the own page to stop.",
        fr: "A demandé sur sa page d’arrêter.")

    /// Asked by voice, goes on.
    public static let eventGoOn: Bilingual = Bilingual(
        en: "Asked by voice, goes on.",
        fr: "Interrogé de vive voix, veut continuer.")

    /// Said on the own page how to be reached.
    public static let eventTellContact: Bilingual = Bilingual(
        en: "Said on the own page how to be reached.",
        fr: "A dit sur sa page comment on peut joindre la personne.")

    /// Gave another way to be reached on the own page. None is used until somebody has spoken with the person.
    public static let eventTellContactWaits: Bilingual = Bilingual(
        en: "Gave another way to be reached on the own page. None is used until somebody has spoken with the person.",
        fr: "Une autre façon de joindre la personne a été donnée sur sa page. Aucune n’est employée tant qu’on ne lui a pas parlé.")

    /// The other way to be reached is the person’s.
    public static let eventContactTheirs: Bilingual = Bilingual(
        en: "The other way to be reached is the person’s.",
        fr: "L’autre façon de joindre la personne est bien la sienne.")

    /// The other way to be reached isn’t the person’s. It is forgotten.
    public static let eventContactNotTheirs: Bilingual = Bilingual(
        en: "The other way to be reached isn’t the person’s. It is forgotten.",
        fr: "L’autre façon de joindre la personne n’est pas la sienne. Elle est oubliée.")

    /// Asked on the own page to pay less, later or nothing.
    public static let eventAskRelief: Bilingual = Bilingual(
        en: "Asked on the own page to pay less, later or nothing.",
        fr: "A demandé sur sa page de payer moins, plus tard ou rien.")

    /// Told what comes of asking to pay less.
    public static let eventAnswerRelief: Bilingual = Bilingual(
        en: "Told what comes of asking to pay less.",
        fr: "La suite donnée à la demande de payer moins a été dite.")

    /// The worry about self-harm was answered.
    public static let eventAnswerWorry: Bilingual = Bilingual(
        en: "The worry about self-harm was answered.",
        fr: "L’inquiétude a reçu une réponse.")

    /// Attached: {purpose:text}.
    public static func eventAttach(purpose: Bilingual) -> Bilingual {
        Bilingual(
            en: "Attached: \(purpose.en).",
            fr: "Document joint\u{A0}: \(purpose.fr).")
    }

    /// Record destroyed on its day.
    public static let eventDispose: Bilingual = Bilingual(
        en: "Record destroyed on its day.",
        fr: "Dossier détruit à son échéance.")

    /// By letter.
    public static let eventByLetter: Bilingual = Bilingual(
        en: "By letter.",
        fr: "Par lettre.")

    /// Refer
    public static let verbRefer: Bilingual = Bilingual(
        en: "Refer",
        fr: "Diriger une personne")

    /// Correct the referral
    public static let verbCorrectReferral: Bilingual = Bilingual(
        en: "Correct the referral",
        fr: "Corriger la demande")

    /// Record the age
    public static let verbEstablishAge: Bilingual = Bilingual(
        en: "Record the age",
        fr: "Inscrire l’âge")

    /// Record whether a minor was sought
    public static let verbFindMinorSought: Bilingual = Bilingual(
        en: "Record whether a minor was sought",
        fr: "Inscrire si une personne mineure était visée")

    /// Answer a question
    public static let verbAnswer: Bilingual = Bilingual(
        en: "Answer a question",
        fr: "Répondre à une question")

    /// Make an exception
    public static let verbMakeException: Bilingual = Bilingual(
        en: "Make an exception",
        fr: "Faire une exception")

    /// Check earlier attendance
    public static let verbCheckMarker: Bilingual = Bilingual(
        en: "Check earlier attendance",
        fr: "Vérifier la participation antérieure")

    /// Say whether it is the same person
    public static let verbResolveMatch: Bilingual = Bilingual(
        en: "Say whether it is the same person",
        fr: "Dire s’il s’agit de la même personne")

    /// Record a finding
    public static let verbFindGate: Bilingual = Bilingual(
        en: "Record a finding",
        fr: "Inscrire une constatation")

    /// Decide
    public static let verbDecide: Bilingual = Bilingual(
        en: "Decide",
        fr: "Décider")

    /// Make the offer
    public static let verbOffer: Bilingual = Bilingual(
        en: "Make the offer",
        fr: "Faire l’offre")

    /// Tell of the right to counsel
    public static let verbTellRights: Bilingual = Bilingual(
        en: "Tell of the right to counsel",
        fr: "Aviser du droit à un avocat")

    /// Record that counsel was consulted
    public static let verbConsultCounsel: Bilingual = Bilingual(
        en: "Record that counsel was consulted",
        fr: "Inscrire la consultation d’un avocat")

    /// Record consent
    public static let verbConsent: Bilingual = Bilingual(
        en: "Record consent",
        fr: "Inscrire le consentement")

    /// Record the acceptance of responsibility
    public static let verbAcceptResponsibility: Bilingual = Bilingual(
        en: "Record the acceptance of responsibility",
        fr: "Inscrire la reconnaissance de responsabilité")

    /// Record a no
    public static let verbDecline: Bilingual = Bilingual(
        en: "Record a no",
        fr: "Inscrire un refus")

    /// Record the wish for court
    public static let verbWantCourt: Bilingual = Bilingual(
        en: "Record the wish for court",
        fr: "Inscrire le souhait d’aller au tribunal")

    /// Record a denial
    public static let verbDeny: Bilingual = Bilingual(
        en: "Record a denial",
        fr: "Inscrire une dénégation")

    /// Record that consent is taken back
    public static let verbWithdrawConsent: Bilingual = Bilingual(
        en: "Record that consent is taken back",
        fr: "Inscrire le retrait du consentement")

    /// Make the agreement
    public static let verbAgree: Bilingual = Bilingual(
        en: "Make the agreement",
        fr: "Conclure l’entente")

    /// Amend the agreement
    public static let verbAmend: Bilingual = Bilingual(
        en: "Amend the agreement",
        fr: "Modifier l’entente")

    /// Set the court date
    public static let verbSetCourtDate: Bilingual = Bilingual(
        en: "Set the court date",
        fr: "Inscrire la date au tribunal")

    /// Record what happened in court
    public static let verbAppear: Bilingual = Bilingual(
        en: "Record what happened in court",
        fr: "Inscrire ce qui s’est passé au tribunal")

    /// Name counsel of record
    public static let verbNameCounsel: Bilingual = Bilingual(
        en: "Name counsel of record",
        fr: "Nommer l’avocat au dossier")

    /// Book a seat
    public static let verbSchedule: Bilingual = Bilingual(
        en: "Book a seat",
        fr: "Réserver une place")

    /// Give up the seat
    public static let verbReleaseSeat: Bilingual = Bilingual(
        en: "Give up the seat",
        fr: "Libérer la place")

    /// Record an absence
    public static let verbRecordAbsence: Bilingual = Bilingual(
        en: "Record an absence",
        fr: "Consigner une absence")

    /// Record a part attended
    public static let verbAttendSegment: Bilingual = Bilingual(
        en: "Record a part attended",
        fr: "Inscrire une partie suivie")

    /// Record the assessment
    public static let verbAssessTherapy: Bilingual = Bilingual(
        en: "Record the assessment",
        fr: "Inscrire l’évaluation")

    /// Record a session
    public static let verbAttendSession: Bilingual = Bilingual(
        en: "Record a session",
        fr: "Inscrire une séance")

    /// Record a session not held
    public static let verbMissSession: Bilingual = Bilingual(
        en: "Record a session not held",
        fr: "Consigner une séance non tenue")

    /// Settle the fee
    public static let verbSettleFee: Bilingual = Bilingual(
        en: "Settle the fee",
        fr: "Régler les frais")

    /// Record a condition as met
    public static let verbMeetCondition: Bilingual = Bilingual(
        en: "Record a condition as met",
        fr: "Inscrire une condition remplie")

    /// Report compliance
    public static let verbReport: Bilingual = Bilingual(
        en: "Report compliance",
        fr: "Rapporter le respect des mesures")

    /// Confirm the ending
    public static let verbConfirmEnding: Bilingual = Bilingual(
        en: "Confirm the ending",
        fr: "Confirmer l’issue")

    /// Close the file
    public static let verbClose: Bilingual = Bilingual(
        en: "Close the file",
        fr: "Fermer le dossier")

    /// Raise a concern for a child
    public static let verbRaiseConcern: Bilingual = Bilingual(
        en: "Raise a concern for a child",
        fr: "Inscrire une inquiétude pour un enfant")

    /// Record the report to the authority
    public static let verbRecordAuthorityReport: Bilingual = Bilingual(
        en: "Record the report to the authority",
        fr: "Inscrire le signalement fait")

    /// Lift the concern
    public static let verbLiftConcern: Bilingual = Bilingual(
        en: "Lift the concern",
        fr: "Lever l’inquiétude")

    /// Record a new arrest
    public static let verbRecordRearrest: Bilingual = Bilingual(
        en: "Record a new arrest",
        fr: "Inscrire une nouvelle arrestation")

    /// Record a death
    public static let verbRecordDeath: Bilingual = Bilingual(
        en: "Record a death",
        fr: "Inscrire un décès")

    /// Place a legal hold
    public static let verbPlaceHold: Bilingual = Bilingual(
        en: "Place a legal hold",
        fr: "Suspendre la destruction")

    /// Release the legal hold
    public static let verbReleaseHold: Bilingual = Bilingual(
        en: "Release the legal hold",
        fr: "Lever la suspension")

    /// Correct a mistake
    public static let verbCorrect: Bilingual = Bilingual(
        en: "Correct a mistake",
        fr: "Corriger une erreur")

    /// Write a note
    public static let verbNote: Bilingual = Bilingual(
        en: "Write a note",
        fr: "Écrire une note")

    /// Record a call or visit
    public static let verbCall: Bilingual = Bilingual(
        en: "Record a call or visit",
        fr: "Inscrire un appel ou une visite")

    /// Flag a worry about self-harm
    public static let verbWorry: Bilingual = Bilingual(
        en: "Flag a worry about self-harm",
        fr: "Inscrire une inquiétude (automutilation ou suicide)")

    /// Answer the worry
    public static let verbAnswerWorry: Bilingual = Bilingual(
        en: "Answer the worry",
        fr: "Répondre à l’inquiétude")

    /// Say yes
    public static let verbOwnConsent: Bilingual = Bilingual(
        en: "Say yes",
        fr: "Dire oui")

    /// Ask to stop
    public static let verbAskToStop: Bilingual = Bilingual(
        en: "Ask to stop",
        fr: "Demander d’arrêter")

    /// Record that the person goes on
    public static let verbGoOn: Bilingual = Bilingual(
        en: "Record that the person goes on",
        fr: "Inscrire que la personne continue")

    /// Say how you are reached
    public static let verbTellContact: Bilingual = Bilingual(
        en: "Say how you are reached",
        fr: "Dire comment vous joindre")

    /// Say whose way to be reached it is
    public static let verbAnswerContact: Bilingual = Bilingual(
        en: "Say whose way to be reached it is",
        fr: "Dire de qui est cette façon de joindre")

    /// Ask to pay less
    public static let verbAskRelief: Bilingual = Bilingual(
        en: "Ask to pay less",
        fr: "Demander de payer moins")

    /// Record that the person was told
    public static let verbAnswerRelief: Bilingual = Bilingual(
        en: "Record that the person was told",
        fr: "Inscrire que la réponse a été dite")

    /// Attach a document
    public static let verbAttach: Bilingual = Bilingual(
        en: "Attach a document",
        fr: "Joindre un document")

    /// Destroy the record
    public static let verbDispose: Bilingual = Bilingual(
        en: "Destroy the record",
        fr: "Détruire le dossier")

    /// A child may be in danger, and no report is recorded.
    public static let attentionChildReport: Bilingual = Bilingual(
        en: "A child may be in danger, and no report is recorded.",
        fr: "Un enfant pourrait être en danger, et aucun signalement n’est inscrit.")

    /// The law requires a report to the authority without delay. This stays here until the report is recorded.
    public static let attentionChildReportWhy: Bilingual = Bilingual(
        en: "The law requires a report to the authority without delay. This stays here until the report is recorded.",
        fr: "La loi exige un signalement sans délai. Ceci reste ici jusqu’à ce que le signalement soit inscrit.")

    /// Somebody may be at risk of self-harm.
    public static let attentionWorry: Bilingual = Bilingual(
        en: "Somebody may be at risk of self-harm.",
        fr: "Une personne pourrait se faire du mal.")

    /// Reach the person today and record what was said. Only the agency’s staff see this.
    public static let attentionWorryWhy: Bilingual = Bilingual(
        en: "Reach the person today and record what was said. Only the agency’s staff see this.",
        fr: "Joignez la personne aujourd’hui et inscrivez ce qui s’est dit. Seul le personnel de l’organisme voit ceci.")

    /// Court {when:text}, nothing confirmed yet.
    public static func attentionCourt(when: Bilingual) -> Bilingual {
        Bilingual(
            en: "Court \(when.en), nothing confirmed yet.",
            fr: "Tribunal \(when.fr), rien n’est encore confirmé.")
    }

    /// Court was on {date:date}, and its outcome isn’t recorded.
    public static func attentionCourtPast(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Court was on \(date.text(.en, .medium)), and its outcome isn’t recorded.",
            fr: "La date au tribunal était le \(date.text(.fr, .medium)), et son résultat n’est pas inscrit.")
    }

    /// Everything is done, and court {when:text} isn’t confirmed.
    public static func attentionWarrant(when: Bilingual) -> Bilingual {
        Bilingual(
            en: "Everything is done, and court \(when.en) isn’t confirmed.",
            fr: "Tout est fait, et le tribunal \(when.fr) n’est pas confirmé.")
    }

    /// Everything is done, and court on {date:date} has no confirmed outcome.
    public static func attentionWarrantPast(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Everything is done, and court on \(date.text(.en, .medium)) has no confirmed outcome.",
            fr: "Tout est fait, et la date au tribunal du \(date.text(.fr, .medium)) n’a pas d’issue confirmée.")
    }

    /// A warrant is possible although the program is completed. Make sure that somebody appears, and confirm with the Crown what the court did.
    public static let attentionWarrantWhy: Bilingual = Bilingual(
        en: "A warrant is possible although the program is completed. Make sure that somebody appears, and confirm with the Crown what the court did.",
        fr: "Un mandat est possible bien que le programme soit terminé. Assurez-vous que quelqu’un comparaît, et confirmez auprès de la Couronne ce que le tribunal a fait.")

    /// The ending isn’t confirmed, so a warrant is possible if nobody appears.
    public static let attentionCourtWhy: Bilingual = Bilingual(
        en: "The ending isn’t confirmed, so a warrant is possible if nobody appears.",
        fr: "L’issue n’est pas confirmée\u{A0}: un mandat est possible si personne ne comparaît.")

    /// No next court date is known.
    public static let attentionNoCourtDate: Bilingual = Bilingual(
        en: "No next court date is known.",
        fr: "Aucune prochaine date au tribunal n’est connue.")

    /// The charge is still open and nobody can say when to appear. Ask the court registry or the prosecutor.
    public static let attentionNoCourtDateWhy: Bilingual = Bilingual(
        en: "The charge is still open and nobody can say when to appear. Ask the court registry or the prosecutor.",
        fr: "L’accusation est toujours ouverte et personne ne sait quand comparaître. Demandez au greffe ou au procureur.")

    /// The next court date falls before the program will be completed.
    public static let attentionCourtBeforeCompletion: Bilingual = Bilingual(
        en: "The next court date falls before the program will be completed.",
        fr: "La prochaine date au tribunal tombe avant la fin du programme.")

    /// What is planned ends after it. Ask the court for a later date, or bring the {classDay:text} forward.
    public static func attentionCourtBeforeCompletionWhy(classDay: Bilingual) -> Bilingual {
        Bilingual(
            en: "What is planned ends after it. Ask the court for a later date, or bring the \(classDay.en) forward.",
            fr: "Ce qui est prévu se termine après. Demandez une date ultérieure au tribunal, ou choisissez un jour plus tôt (\(classDay.fr)).")
    }

    /// The ending isn’t confirmed.
    public static let attentionConfirmEnding: Bilingual = Bilingual(
        en: "The ending isn’t confirmed.",
        fr: "L’issue n’est pas confirmée.")

    /// What was to be done here is done or has stopped. The case stays open until a person confirms how it ended.
    public static let attentionConfirmEndingWhy: Bilingual = Bilingual(
        en: "What was to be done here is done or has stopped. The case stays open until a person confirms how it ended.",
        fr: "Ce qui devait se faire ici est fait ou s’est arrêté. Le dossier reste ouvert jusqu’à ce qu’une personne confirme l’issue.")

    /// A condition of the law no longer holds.
    public static let attentionGateUnmet: Bilingual = Bilingual(
        en: "A condition of the law no longer holds.",
        fr: "Une condition de la loi n’est plus remplie.")

    /// An agreement was made, and the record no longer shows that the law allowed it. Tell the prosecutor before anything goes on.
    public static let attentionGateUnmetWhy: Bilingual = Bilingual(
        en: "An agreement was made, and the record no longer shows that the law allowed it. Tell the prosecutor before anything goes on.",
        fr: "Une entente est conclue, et le dossier ne montre plus que la loi la permettait. Avisez le procureur avant de continuer.")

    /// Waiting for a decision.
    public static let attentionDecide: Bilingual = Bilingual(
        en: "Waiting for a decision.",
        fr: "En attente d’une décision.")

    /// Nobody has decided yet whether the person is eligible.
    public static let attentionDecideWhy: Bilingual = Bilingual(
        en: "Nobody has decided yet whether the person is eligible.",
        fr: "Personne n’a encore décidé si la personne est admissible.")

    /// Somebody alike has attended before.
    public static let attentionMatch: Bilingual = Bilingual(
        en: "Somebody alike has attended before.",
        fr: "Une personne semblable a déjà participé.")

    /// It is only a possible match. A person must look and say whether it is the same one.
    public static let attentionMatchWhy: Bilingual = Bilingual(
        en: "It is only a possible match. A person must look and say whether it is the same one.",
        fr: "Ce n’est qu’une correspondance possible. Quelqu’un doit l’examiner et dire s’il s’agit de la même personne.")

    /// Eligible, and no offer made yet.
    public static let attentionOffer: Bilingual = Bilingual(
        en: "Eligible, and no offer made yet.",
        fr: "Admissible, et aucune offre n’est faite.")

    /// Make the offer, and tell of the right to counsel before asking for consent.
    public static let attentionOfferWhy: Bilingual = Bilingual(
        en: "Make the offer, and tell of the right to counsel before asking for consent.",
        fr: "Faites l’offre, et avisez du droit à un avocat avant de demander le consentement.")

    /// Said yes on the own page. It can count {when:text}.
    public static func attentionConfirmConsent(when: Bilingual) -> Bilingual {
        Bilingual(
            en: "Said yes on the own page. It can count \(when.en).",
            fr: "A dit oui sur sa page. Cela peut compter \(when.fr).")
    }

    /// Call. Tell of the right to counsel, read the consent, and ask whether it is meant; then record rights, consent and acceptance. The telephone may have been somebody else’s.
    public static let attentionConfirmConsentWhy: Bilingual = Bilingual(
        en: "Call. Tell of the right to counsel, read the consent, and ask whether it is meant; then record rights, consent and acceptance. The telephone may have been somebody else’s.",
        fr: "Appelez. Parlez du droit à un avocat, lisez le consentement et demandez si c’est bien voulu; inscrivez ensuite les droits, le consentement et la reconnaissance. Le téléphone était peut-être celui d’une autre personne.")

    /// Asked to stop. The Crown is told after {date:longdate}.
    public static func attentionStopAsked(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Asked to stop. The Crown is told after \(date.text(.en, .long)).",
            fr: "A demandé d’arrêter. La Couronne est informée après le \(date.text(.fr, .long)).")
    }

    /// Speak with the person first, and record the call: perhaps it was somebody else, or a question. Without a word from you it is recorded by itself as what the person asked for.
    public static let attentionStopAskedWhy: Bilingual = Bilingual(
        en: "Speak with the person first, and record the call: perhaps it was somebody else, or a question. Without a word from you it is recorded by itself as what the person asked for.",
        fr: "Parlez d’abord à la personne et inscrivez l’appel\u{A0}: c’était peut-être quelqu’un d’autre, ou une question. Sans un mot de vous, ce qui a été demandé s’inscrit tout seul.")

    /// Gave another way to be reached. Nothing is sent until you have spoken with the person.
    public static let attentionContactAsked: Bilingual = Bilingual(
        en: "Gave another way to be reached. Nothing is sent until you have spoken with the person.",
        fr: "A donné une autre façon d’être joint. Rien n’est envoyé tant que vous n’avez pas parlé à la personne.")

    /// Call and ask whether it is theirs. Somebody else may have had the code.
    public static let attentionContactAskedWhy: Bilingual = Bilingual(
        en: "Call and ask whether it is theirs. Somebody else may have had the code.",
        fr: "Appelez et demandez si c’est bien la sienne. Quelqu’un d’autre avait peut-être le code.")

    /// Asked to pay less, later or nothing.
    public static let attentionReliefAsked: Bilingual = Bilingual(
        en: "Asked to pay less, later or nothing.",
        fr: "A demandé de payer moins, plus tard ou rien.")

    /// Read why at the fee desk; ask for relief there, agree on parts, or tell the person why not.
    public static let attentionReliefAskedWhy: Bilingual = Bilingual(
        en: "Read why at the fee desk; ask for relief there, agree on parts, or tell the person why not.",
        fr: "Lisez pourquoi au bureau des frais; demandez-y un allègement, convenez de versements, ou dites à la personne pourquoi non.")

    /// The offer waits for an answer.
    public static let attentionAnswerOffer: Bilingual = Bilingual(
        en: "The offer waits for an answer.",
        fr: "L’offre attend une réponse.")

    /// The right to counsel, consent and acceptance of responsibility are asked in person, freely: a no is an answer too.
    public static let attentionAnswerOfferWhy: Bilingual = Bilingual(
        en: "The right to counsel, consent and acceptance of responsibility are asked in person, freely: a no is an answer too.",
        fr: "Le droit à un avocat, le consentement et la reconnaissance se demandent en personne, librement\u{A0}: un refus est aussi une réponse.")

    /// No agreement with an end date yet.
    public static let attentionAgree: Bilingual = Bilingual(
        en: "No agreement with an end date yet.",
        fr: "Pas encore d’entente avec une date de fin.")

    /// What is done counts until the last day of the agreed period, so that day has to be written.
    public static let attentionAgreeWhy: Bilingual = Bilingual(
        en: "What is done counts until the last day of the agreed period, so that day has to be written.",
        fr: "Ce qui se fait compte jusqu’au dernier jour de la période convenue\u{A0}: ce jour doit être écrit.")

    /// No {classDay:text} booked yet.
    public static func attentionSchedule(classDay: Bilingual) -> Bilingual {
        Bilingual(
            en: "No \(classDay.en) booked yet.",
            fr: "Aucune place réservée\u{A0}: \(classDay.fr).")
    }

    /// Choose a day before the agreed period ends and before the next court date, if there are any.
    public static let attentionScheduleWhy: Bilingual = Bilingual(
        en: "Choose a day before the agreed period ends and before the next court date, if there are any.",
        fr: "Choisissez un jour avant la fin de la période convenue et avant la prochaine date au tribunal, s’il y en a.")

    /// {classDay:text} {when:text}.
    public static func attentionClassDay(classDay: Bilingual, when: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(classDay.en) \(when.en).",
            fr: "\(classDay.fr) \(when.fr).")
    }

    /// {classDay:text} of {date:date}: attendance isn’t complete.
    public static func attentionClassDayPast(classDay: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(classDay.en) of \(date.text(.en, .medium)): attendance isn’t complete.",
            fr: "\(classDay.fr) du \(date.text(.fr, .medium))\u{A0}: la présence n’est pas complète.")
    }

    /// Record each part attended, or book another day.
    public static let attentionClassDayWhy: Bilingual = Bilingual(
        en: "Record each part attended, or book another day.",
        fr: "Inscrivez chaque partie suivie, ou réservez un autre jour.")

    /// Therapy sessions are still to be held.
    public static let attentionTherapy: Bilingual = Bilingual(
        en: "Therapy sessions are still to be held.",
        fr: "Il reste des séances de thérapie à tenir.")

    /// The {classDay:text} is attended. A session counts when it is held within the agreed period, so record each on its day.
    public static func attentionTherapyWhy(classDay: Bilingual) -> Bilingual {
        Bilingual(
            en: "The \(classDay.en) is attended. A session counts when it is held within the agreed period, so record each on its day.",
            fr: "La présence est complète (\(classDay.fr)). Une séance compte si elle a lieu pendant la période convenue\u{A0}: inscrivez chacune le jour même.")
    }

    /// The assessment for individual therapy isn’t recorded.
    public static let attentionAssessment: Bilingual = Bilingual(
        en: "The assessment for individual therapy isn’t recorded.",
        fr: "L’évaluation pour la thérapie individuelle n’est pas inscrite.")

    /// The {classDay:text} is attended. The assessment says whether therapy is needed, and for how many weeks; until then the program isn’t completed.
    public static func attentionAssessmentWhy(classDay: Bilingual) -> Bilingual {
        Bilingual(
            en: "The \(classDay.en) is attended. The assessment says whether therapy is needed, and for how many weeks; until then the program isn’t completed.",
            fr: "La présence est complète (\(classDay.fr)). L’évaluation dit si une thérapie est nécessaire, et pour combien de semaines; d’ici là, le programme n’est pas terminé.")
    }

    /// The {classDay:text} is attended, and the fee isn’t settled yet.
    public static func attentionFeeOwed(classDay: Bilingual) -> Bilingual {
        Bilingual(
            en: "The \(classDay.en) is attended, and the fee isn’t settled yet.",
            fr: "La présence est complète (\(classDay.fr)), et les frais ne sont pas encore réglés.")
    }

    /// Until it is, the program isn’t completed. At the fee desk it can be paid, also in parts, or waived.
    public static let attentionFeeOwedWhy: Bilingual = Bilingual(
        en: "Until it is, the program isn’t completed. At the fee desk it can be paid, also in parts, or waived.",
        fr: "D’ici là, le programme n’est pas terminé. Au bureau des frais, ils peuvent être payés, même en plusieurs versements, ou faire l’objet d’une dispense.")

    /// A condition of the decision isn’t recorded as met.
    public static let attentionCondition: Bilingual = Bilingual(
        en: "A condition of the decision isn’t recorded as met.",
        fr: "Une condition de la décision n’est pas inscrite comme remplie.")

    /// The {classDay:text} is attended. Record the condition once it is met; until then the program isn’t completed.
    public static func attentionConditionWhy(classDay: Bilingual) -> Bilingual {
        Bilingual(
            en: "The \(classDay.en) is attended. Record the condition once it is met; until then the program isn’t completed.",
            fr: "La présence est complète (\(classDay.fr)). Inscrivez la condition quand elle est remplie; d’ici là, le programme n’est pas terminé.")
    }

    /// A new arrest or a concern for a child stands in the way of completion.
    public static let attentionConduct: Bilingual = Bilingual(
        en: "A new arrest or a concern for a child stands in the way of completion.",
        fr: "Une nouvelle arrestation ou une inquiétude pour un enfant empêche de terminer le programme.")

    /// All else that is asked is done. The case says which of them it is.
    public static let attentionConductWhy: Bilingual = Bilingual(
        en: "All else that is asked is done. The case says which of them it is.",
        fr: "Tout le reste de ce qui est demandé est fait. Le dossier dit de laquelle il s’agit.")

    /// The fee isn’t settled, and the {classDay:text} is near.
    public static func attentionFee(classDay: Bilingual) -> Bilingual {
        Bilingual(
            en: "The fee isn’t settled, and the \(classDay.en) is near.",
            fr: "Les frais ne sont pas réglés, et le jour approche (\(classDay.fr)).")
    }

    /// The fee isn’t settled. It was due before the {classDay:text}.
    public static func attentionFeePast(classDay: Bilingual) -> Bilingual {
        Bilingual(
            en: "The fee isn’t settled. It was due before the \(classDay.en).",
            fr: "Les frais ne sont pas réglés. Ils étaient dus avant ce jour (\(classDay.fr)).")
    }

    /// It is due before that day. A waiver can be decided.
    public static let attentionFeeWhy: Bilingual = Bilingual(
        en: "It is due before that day. A waiver can be decided.",
        fr: "Ils sont dus avant ce jour. Une dispense peut être accordée.")

    /// Everything is done; nothing is reported yet.
    public static let attentionReport: Bilingual = Bilingual(
        en: "Everything is done; nothing is reported yet.",
        fr: "Tout est fait; rien n’est encore rapporté.")

    /// Report compliance, before the next court date if there is one.
    public static let attentionReportWhy: Bilingual = Bilingual(
        en: "Report compliance, before the next court date if there is one.",
        fr: "Rapportez le respect des mesures, avant la prochaine date au tribunal s’il y en a une.")

    /// Call back {when:text}.
    public static func attentionCallBack(when: Bilingual) -> Bilingual {
        Bilingual(
            en: "Call back \(when.en).",
            fr: "Rappeler \(when.fr).")
    }

    /// A call back was due on {date:date}.
    public static func attentionCallBackPast(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "A call back was due on \(date.text(.en, .medium)).",
            fr: "Un rappel était prévu le \(date.text(.fr, .medium)).")
    }

    /// It was promised at the last call. Mind the safe way to reach the person.
    public static let attentionCallBackWhy: Bilingual = Bilingual(
        en: "It was promised at the last call. Mind the safe way to reach the person.",
        fr: "Il a été promis au dernier appel. Respectez la façon sûre de joindre la personne.")

    /// The twelve months for summary proceedings are nearly over.
    public static let attentionLimitation: Bilingual = Bilingual(
        en: "The twelve months for summary proceedings are nearly over.",
        fr: "Les douze mois de la procédure sommaire s’achèvent.")

    /// After that the prosecution may be barred at law. Tell the prosecutor.
    public static let attentionLimitationWhy: Bilingual = Bilingual(
        en: "After that the prosecution may be barred at law. Tell the prosecutor.",
        fr: "Ensuite, la poursuite peut être prescrite. Avisez le procureur.")

    /// The agreed period ends {when:text}.
    public static func attentionAgreementEnd(when: Bilingual) -> Bilingual {
        Bilingual(
            en: "The agreed period ends \(when.en).",
            fr: "La période convenue prend fin \(when.fr).")
    }

    /// The agreed period ended on {date:date}, and nothing is reported.
    public static func attentionAgreementEndPast(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The agreed period ended on \(date.text(.en, .medium)), and nothing is reported.",
            fr: "La période convenue a pris fin le \(date.text(.fr, .medium)), et rien n’est rapporté.")
    }

    /// What is done after it doesn’t count. Amend it in time, or report what was done.
    public static let attentionAgreementEndWhy: Bilingual = Bilingual(
        en: "What is done after it doesn’t count. Amend it in time, or report what was done.",
        fr: "Ce qui se fait après ne compte pas. Modifiez-la à temps, ou rapportez ce qui a été fait.")

    /// The time to attend ends {when:text}.
    public static func attentionAttendBy(when: Bilingual) -> Bilingual {
        Bilingual(
            en: "The time to attend ends \(when.en).",
            fr: "Le délai pour participer prend fin \(when.fr).")
    }

    /// The time to attend ended on {date:date}, and nothing is attended.
    public static func attentionAttendByPast(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The time to attend ended on \(date.text(.en, .medium)), and nothing is attended.",
            fr: "Le délai pour participer a pris fin le \(date.text(.fr, .medium)), et aucune participation n’est inscrite.")
    }

    /// Afterwards the case goes back to who referred it. Book the {classDay:text} before then, or tell them.
    public static func attentionAttendByWhy(classDay: Bilingual) -> Bilingual {
        Bilingual(
            en: "Afterwards the case goes back to who referred it. Book the \(classDay.en) before then, or tell them.",
            fr: "Après, le dossier retourne à qui a présenté la demande. Réservez une place avant (\(classDay.fr)), ou avisez-le.")
    }

    /// The ending is confirmed; the file can be closed.
    public static let attentionClose: Bilingual = Bilingual(
        en: "The ending is confirmed; the file can be closed.",
        fr: "L’issue est confirmée; le dossier peut être fermé.")

    /// Closing starts the time after which the record is destroyed.
    public static let attentionCloseWhy: Bilingual = Bilingual(
        en: "Closing starts the time after which the record is destroyed.",
        fr: "La fermeture ouvre le délai après lequel le dossier est détruit.")

    /// Next court date
    public static let clockCourt: Bilingual = Bilingual(
        en: "Next court date",
        fr: "Prochaine date au tribunal")

    /// Somebody has to appear, unless a person has confirmed the ending.
    public static let clockCourtEffect: Bilingual = Bilingual(
        en: "Somebody has to appear, unless a person has confirmed the ending.",
        fr: "Quelqu’un doit comparaître, sauf si une personne a confirmé l’issue.")

    /// Agreed period ends
    public static let clockAgreement: Bilingual = Bilingual(
        en: "Agreed period ends",
        fr: "Fin de la période convenue")

    /// What is done later doesn’t count, and the two years of section 717.4(5) begin.
    public static let clockAgreementEffect: Bilingual = Bilingual(
        en: "What is done later doesn’t count, and the two years of section 717.4(5) begin.",
        fr: "Ce qui se fait après ne compte pas, et les deux ans du paragraphe 717.4(5) commencent.")

    /// The order ends
    public static let clockOrder: Bilingual = Bilingual(
        en: "The order ends",
        fr: "Fin de l’ordonnance")

    /// The officer’s report has to be made before.
    public static let clockOrderEffect: Bilingual = Bilingual(
        en: "The officer’s report has to be made before.",
        fr: "Le rapport à l’agent doit être fait avant.")

    /// Summary proceedings end
    public static let clockLimitation: Bilingual = Bilingual(
        en: "Summary proceedings end",
        fr: "Fin du délai de la procédure sommaire")

    /// The prosecution may be barred at law (condition g).
    public static let clockLimitationEffect: Bilingual = Bilingual(
        en: "The prosecution may be barred at law (condition g).",
        fr: "La poursuite peut être prescrite (condition g).")

    /// Attend by
    public static let clockAttendBy: Bilingual = Bilingual(
        en: "Attend by",
        fr: "Participer avant")

    /// The case goes back to who referred it.
    public static let clockAttendByEffect: Bilingual = Bilingual(
        en: "The case goes back to who referred it.",
        fr: "Le dossier retourne à qui a présenté la demande.")

    /// Without a new arrest until
    public static let clockNoRearrest: Bilingual = Bilingual(
        en: "Without a new arrest until",
        fr: "Sans nouvelle arrestation jusqu’au")

    /// Only then is this requirement settled.
    public static let clockNoRearrestEffect: Bilingual = Bilingual(
        en: "Only then is this requirement settled.",
        fr: "Cette exigence n’est réglée qu’à ce moment.")

    /// Note on a security check
    public static let clockClearanceNote: Bilingual = Bilingual(
        en: "Note on a security check",
        fr: "Mention à la vérification de sécurité")

    /// The police remove the note, and the person is told.
    public static let clockClearanceNoteEffect: Bilingual = Bilingual(
        en: "The police remove the note, and the person is told.",
        fr: "La police retire la mention, et la personne en est avisée.")

    /// May be used in evidence until
    public static let clockEvidenceLimit: Bilingual = Bilingual(
        en: "May be used in evidence until",
        fr: "Utilisable en preuve jusqu’au")

    /// The record can’t be put in evidence any more, except in a pre-sentence report (s. 721(3)(c)).
    public static let clockEvidenceLimitEffect: Bilingual = Bilingual(
        en: "The record can’t be put in evidence any more, except in a pre-sentence report (s. 721(3)(c)).",
        fr: "Le dossier ne peut plus être mis en preuve, sauf dans un rapport présentenciel (al. 721(3)c)).")

    /// Once-only marker kept until
    public static let clockMarker: Bilingual = Bilingual(
        en: "Once-only marker kept until",
        fr: "Marque de participation unique conservée jusqu’au")

    /// The marker is destroyed.
    public static let clockMarkerEffect: Bilingual = Bilingual(
        en: "The marker is destroyed.",
        fr: "La marque est détruite.")

    /// Second entry possible from
    public static let clockSecondEntry: Bilingual = Bilingual(
        en: "Second entry possible from",
        fr: "Seconde participation possible dès le")

    /// The person may take part again.
    public static let clockSecondEntryEffect: Bilingual = Bilingual(
        en: "The person may take part again.",
        fr: "La personne peut participer de nouveau.")

    /// Record kept until
    public static let clockRetention: Bilingual = Bilingual(
        en: "Record kept until",
        fr: "Dossier conservé jusqu’au")

    /// The record is put up for destruction, unless a hold keeps it.
    public static let clockRetentionEffect: Bilingual = Bilingual(
        en: "The record is put up for destruction, unless a hold keeps it.",
        fr: "La destruction du dossier est proposée, sauf si elle est suspendue.")

    /// Decision by
    public static let clockDecideBy: Bilingual = Bilingual(
        en: "Decision by",
        fr: "Décision d’ici le")

    /// An undecided referral is raised with who decides.
    public static let clockDecideByEffect: Bilingual = Bilingual(
        en: "An undecided referral is raised with who decides.",
        fr: "Une demande sans décision est rappelée à qui décide.")

    /// Decided: eligible, with {n:count} conditions.
    public static func eventDecideWithConditions(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Decided: eligible, with one condition." : "Decided: eligible, with \(n.text(.en)) conditions.",
            fr: Language.fr.isOne(n) ? "Décision\u{A0}: admissible, à \(n.text(.fr)) condition." : "Décision\u{A0}: admissible, à \(n.text(.fr)) conditions.")
    }

    /// The assessment asks for {n:count} weeks of individual therapy.
    public static func eventAssessTherapy(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "The assessment asks for one week of individual therapy." : "The assessment asks for \(n.text(.en)) weeks of individual therapy.",
            fr: Language.fr.isOne(n) ? "L’évaluation demande \(n.text(.fr)) semaine de thérapie individuelle." : "L’évaluation demande \(n.text(.fr)) semaines de thérapie individuelle.")
    }

    /// on {day:text}
    public static func nearWeekday(day: Bilingual) -> Bilingual {
        Bilingual(
            en: "on \(day.en)",
            fr: "\(day.fr)")
    }

    /// on {date:date}
    public static func nearDate(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "on \(date.text(.en, .medium))",
            fr: "le \(date.text(.fr, .medium))")
    }

    /// Onward, promise 6: a child comes first
    public static let sourcePromise: Bilingual = Bilingual(
        en: "Onward, promise 6: a child comes first",
        fr: "Onward, promesse 6\u{A0}: l’enfant passe d’abord")

    /// “{title:text}” was attended on another day; the program is attended whole, on one day.
    public static func requirementSegmentOtherDay(title: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(title.en)” was attended on another day; the program is attended whole, on one day.",
            fr: "La partie «\u{A0}\(title.fr)\u{A0}» a été suivie un autre jour; le programme se suit en entier, le même jour.")
    }

    /// Recorded for {date:date}, which is after the agreement.
    public static func gateTooLate(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Recorded for \(date.text(.en, .medium)), which is after the agreement.",
            fr: "Inscrit pour le \(date.text(.fr, .medium)), soit après l’entente.")
    }

    /// The agreement
    public static let sourceAgreement: Bilingual = Bilingual(
        en: "The agreement",
        fr: "L’entente")

    /// Attach the letter to this case first.
    public static let refusalLetterNotAttached: Bilingual = Bilingual(
        en: "Attach the letter to this case first.",
        fr: "Joignez d’abord la lettre à ce dossier.")

    /// This is for {who:text} to decide. If the decision came by letter, attach the letter and name who decided.
    public static func refusalAnothersPlace(who: Bilingual) -> Bilingual {
        Bilingual(
            en: "This is for \(who.en) to decide. If the decision came by letter, attach the letter and name who decided.",
            fr: "Cette décision revient à \(who.fr). Si elle est venue par lettre, joignez la lettre et nommez qui a décidé.")
    }

    /// the police
    public static let whoPolice: Bilingual = Bilingual(
        en: "the police",
        fr: "la police")

    /// the court
    public static let whoCourt: Bilingual = Bilingual(
        en: "the court",
        fr: "l’instance judiciaire")

    /// A volunteer has to be 18 or over.
    public static let refusalVolunteerUnderEighteen: Bilingual = Bilingual(
        en: "A volunteer has to be 18 or over.",
        fr: "Un volontaire doit avoir 18 ans ou plus.")

    /// Nobody has said whether the volunteer is 18 or over. Record it.
    public static let refusalVolunteerAgeUnknown: Bilingual = Bilingual(
        en: "Nobody has said whether the volunteer is 18 or over. Record it.",
        fr: "Personne n’a dit si le volontaire a 18 ans ou plus. Inscrivez-le.")

    /// A volunteer’s attendance is reported to nobody. Confirm the ending instead.
    public static let refusalVolunteerReportsToNobody: Bilingual = Bilingual(
        en: "A volunteer’s attendance is reported to nobody. Confirm the ending instead.",
        fr: "La participation d’un volontaire n’est rapportée à personne. Confirmez plutôt l’issue.")

    /// The court has dealt with the charge already. Denial and the wish for court belong to streams under section 717.
    public static let refusalBarNotHere: Bilingual = Bilingual(
        en: "The court has dealt with the charge already. Denial and the wish for court belong to streams under section 717.",
        fr: "Le tribunal a déjà traité l’accusation. La dénégation et le souhait d’aller au tribunal appartiennent aux voies de l’article 717.")

    /// No once-only marker is kept in this stream, so none is checked.
    public static let refusalMarkerNotKept: Bilingual = Bilingual(
        en: "No once-only marker is kept in this stream, so none is checked.",
        fr: "Aucune marque de participation unique n’est conservée dans cette voie; il n’y a rien à vérifier.")

    /// The decision was made on {date:date}; the offer can’t be earlier.
    public static func refusalOfferBeforeDecision(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The decision was made on \(date.text(.en, .medium)); the offer can’t be earlier.",
            fr: "La décision date du \(date.text(.fr, .medium)); l’offre ne peut pas la précéder.")
    }

    /// The way through stopped on {date:date}. Only what was done by then can be recorded.
    public static func refusalStoppedOn(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The way through stopped on \(date.text(.en, .medium)). Only what was done by then can be recorded.",
            fr: "Le parcours s’est arrêté le \(date.text(.fr, .medium)). Seul ce qui a été fait jusque-là peut être inscrit.")
    }

    /// Nothing goes forward until the coordinator has spoken with the person.
    public static let refusalToBeSpokenWith: Bilingual = Bilingual(
        en: "Nothing goes forward until the coordinator has spoken with the person.",
        fr: "Rien n’avance tant que la coordination n’a pas parlé à la personne.")

    /// You asked to stop on {date:date}. Nothing goes forward; somebody calls you.
    public static func refusalStopAskedAlready(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "You asked to stop on \(date.text(.en, .medium)). Nothing goes forward; somebody calls you.",
            fr: "Vous avez demandé d’arrêter le \(date.text(.fr, .medium)). Rien n’avance; on vous appelle.")
    }

    /// Somebody has until the end of {date:date} for speaking with the person.
    public static func refusalStopNotDue(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Somebody has until the end of \(date.text(.en, .medium)) for speaking with the person.",
            fr: "On a jusqu’à la fin du \(date.text(.fr, .medium)) pour parler à la personne.")
    }

    /// The person hasn’t asked to stop.
    public static let refusalNothingToGoOnWith: Bilingual = Bilingual(
        en: "The person hasn’t asked to stop.",
        fr: "La personne n’a pas demandé d’arrêter.")

    /// Record the call or visit in which the person said so first.
    public static let refusalTalkFirst: Bilingual = Bilingual(
        en: "Record the call or visit in which the person said so first.",
        fr: "Inscrivez d’abord l’appel ou la visite où la personne l’a dit.")

    /// Yes was said on {date:date}. Somebody calls; nothing more is needed until then.
    public static func refusalOwnConsentGiven(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Yes was said on \(date.text(.en, .medium)). Somebody calls; nothing more is needed until then.",
            fr: "Le oui a été dit le \(date.text(.fr, .medium)). On vous appelle; il n’y a rien d’autre à faire d’ici là.")
    }

    /// The person has time to think until {date:date}. Consent can be recorded from that day on.
    public static func refusalTimeToThink(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The person has time to think until \(date.text(.en, .medium)). Consent can be recorded from that day on.",
            fr: "La personne a le temps de réfléchir jusqu’au \(date.text(.fr, .medium)). Le consentement peut être inscrit à partir de ce jour.")
    }

    /// Nobody asked to pay less.
    public static let refusalNoReliefAsked: Bilingual = Bilingual(
        en: "Nobody asked to pay less.",
        fr: "Personne n’a demandé de payer moins.")

    /// You asked on {date:date}. The coordinator answers you.
    public static func refusalReliefAskedAlready(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "You asked on \(date.text(.en, .medium)). The coordinator answers you.",
            fr: "Vous l’avez demandé le \(date.text(.fr, .medium)). La coordination vous répond.")
    }

    /// Nothing is owed.
    public static let refusalFeeIsSettled: Bilingual = Bilingual(
        en: "Nothing is owed.",
        fr: "Rien n’est dû.")

    /// No other way to be reached was given.
    public static let refusalNoContactAsked: Bilingual = Bilingual(
        en: "No other way to be reached was given.",
        fr: "Aucune autre façon de joindre la personne n’a été donnée.")

    /// Your day in court is {date:date}. Choose a day before it, or call: a later date in court has to be asked for.
    public static func refusalClassAfterCourt(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Your day in court is \(date.text(.en, .medium)). Choose a day before it, or call: a later date in court has to be asked for.",
            fr: "Vous passez en cour le \(date.text(.fr, .medium)). Choisissez un jour avant, ou appelez\u{A0}: il faut demander une date de cour plus tardive.")
    }

    /// Something that counts was done on {date:date}. The amended period can’t end before it.
    public static func refusalAmendmentCutsOff(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Something that counts was done on \(date.text(.en, .medium)). The amended period can’t end before it.",
            fr: "Une chose qui compte a été faite le \(date.text(.fr, .medium)). La période modifiée ne peut pas finir avant.")
    }

    /// The agreed period began on {date:date}; the person can’t have agreed to another end before.
    public static func refusalAmendmentTooEarly(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The agreed period began on \(date.text(.en, .medium)); the person can’t have agreed to another end before.",
            fr: "La période convenue a commencé le \(date.text(.fr, .medium)); la personne ne peut pas avoir convenu d’une autre fin avant.")
    }

    /// The agreed period ended on {date:date}. It can be amended only if the person agreed by then; that day is when the amendment happened.
    public static func refusalAmendmentTooLate(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The agreed period ended on \(date.text(.en, .medium)). It can be amended only if the person agreed by then; that day is when the amendment happened.",
            fr: "La période convenue a pris fin le \(date.text(.fr, .medium)). Elle ne peut être modifiée que si la personne y a consenti avant; c’est alors la date de la modification.")
    }

    /// By the record, the compliance is this: {level:text}. Report that, or mend the record first.
    public static func refusalComplianceOtherwise(level: Bilingual) -> Bilingual {
        Bilingual(
            en: "By the record, the compliance is this: \(level.en). Report that, or mend the record first.",
            fr: "Selon le dossier, le respect des mesures est le suivant\u{A0}: \(level.fr). Rapportez cela, ou corrigez d’abord le dossier.")
    }

    /// The last thing that counts was done on {date:date}; the report can’t be earlier.
    public static func refusalReportTooEarly(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The last thing that counts was done on \(date.text(.en, .medium)); the report can’t be earlier.",
            fr: "La dernière chose qui compte a été faite le \(date.text(.fr, .medium)); le rapport ne peut pas la précéder.")
    }

    /// The time without a new arrest runs until {date:date}. Full compliance can be reported after it.
    public static func refusalNoRearrestRunning(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The time without a new arrest runs until \(date.text(.en, .medium)). Full compliance can be reported after it.",
            fr: "La période sans nouvelle arrestation court jusqu’au \(date.text(.fr, .medium)). Le respect entier pourra être rapporté ensuite.")
    }

    /// A later entry, “{act:text}”, rests on this one. Correct that entry first.
    public static func refusalCorrectLaterFirst(act: Bilingual) -> Bilingual {
        Bilingual(
            en: "A later entry, “\(act.en)”, rests on this one. Correct that entry first.",
            fr: "Une inscription plus récente, «\u{A0}\(act.fr)\u{A0}», repose sur celle-ci. Corrigez-la d’abord.")
    }

    /// A concern for a child isn’t corrected away. It is lifted, on evidence of age.
    public static let refusalConcernIsLifted: Bilingual = Bilingual(
        en: "A concern for a child isn’t corrected away. It is lifted, on evidence of age.",
        fr: "Une inquiétude pour un enfant ne se corrige pas. Elle est levée, sur preuve de l’âge.")

    /// Somebody in another role recorded this entry. It is for that role to correct.
    public static let refusalCorrectionIsAnothers: Bilingual = Bilingual(
        en: "Somebody in another role recorded this entry. It is for that role to correct.",
        fr: "Une personne dans un autre rôle a inscrit ceci. Il revient à ce rôle de le corriger.")

    /// This record is kept until {date:date}.
    public static func refusalNotDueForDisposal(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "This record is kept until \(date.text(.en, .medium)).",
            fr: "Ce dossier est conservé jusqu’au \(date.text(.fr, .medium)).")
    }

    /// No clock says until when this record is kept, so it isn’t destroyed. The program’s definition has to say how long.
    public static let refusalNoRetention: Bilingual = Bilingual(
        en: "No clock says until when this record is kept, so it isn’t destroyed. The program’s definition has to say how long.",
        fr: "Aucun délai ne dit jusqu’à quand ce dossier est conservé; il n’est donc pas détruit. La définition du programme doit en fixer la durée.")

    /// Nobody’s decision that the person is eligible stands. It comes first.
    public static let refusalNotDecided: Bilingual = Bilingual(
        en: "Nobody’s decision that the person is eligible stands. It comes first.",
        fr: "Aucune décision d’admissibilité n’est en vigueur. Elle vient d’abord.")

    /// To carry out this person’s measures
    public static let purposeAdminister: Bilingual = Bilingual(
        en: "To carry out this person’s measures",
        fr: "Appliquer les mesures de cette personne")

    /// To decide on this referral
    public static let purposeDecide: Bilingual = Bilingual(
        en: "To decide on this referral",
        fr: "Décider de cette demande")

    /// To see how far our own referrals have come
    public static let purposeOwnReferrals: Bilingual = Bilingual(
        en: "To see how far our own referrals have come",
        fr: "Voir où en sont les demandes de notre service")

    /// To check who looked and who acted
    public static let purposeAudit: Bilingual = Bilingual(
        en: "To check who looked and who acted",
        fr: "Vérifier qui a consulté et qui a agi")

    /// Upkeep of the installation
    public static let purposeUpkeep: Bilingual = Bilingual(
        en: "Upkeep of the installation",
        fr: "Entretien de l’installation")

    /// A court asks, about an offence of this person (s. 717.4(1)(a))
    public static let purposeProceedings: Bilingual = Bilingual(
        en: "A court asks, about an offence of this person (s. 717.4(1)(a))",
        fr: "Un tribunal le demande, au sujet d’une infraction de cette personne (al. 717.4(1)a))")

    /// A report under the Criminal Code, such as a pre-sentence report (s. 717.4(1)(c)(ii), s. 721(3)(c))
    public static let purposeSentencingReport: Bilingual = Bilingual(
        en: "A report under the Criminal Code, such as a pre-sentence report (s. 717.4(1)(c)(ii), s. 721(3)(c))",
        fr: "Un rapport prévu par le Code criminel, comme un rapport présentenciel (sous-al. 717.4(1)c)(ii), al. 721(3)c))")

    /// The person asks what is kept, or for proof of what was done
    public static let purposePersonAsked: Bilingual = Bilingual(
        en: "The person asks what is kept, or for proof of what was done",
        fr: "La personne demande ce qui est conservé, ou une preuve de ce qui a été fait")

    /// To mend the record, to hold it or to dispose of it
    public static let purposeKeepRecord: Bilingual = Bilingual(
        en: "To mend the record, to hold it or to dispose of it",
        fr: "Corriger le dossier, en suspendre la destruction ou le détruire")

    /// Nobody has said yet how much is asked of this person. Set the amount first.
    public static let refusalFeeUnknown: Bilingual = Bilingual(
        en: "Nobody has said yet how much is asked of this person. Set the amount first.",
        fr: "Personne n’a encore dit combien cette personne doit. Inscrivez d’abord le montant.")

    /// The program asks {amount:money}, and says who may be asked for less. Ask for relief instead.
    public static func refusalFeeIsStated(amount: Money) -> Bilingual {
        Bilingual(
            en: "The program asks \(amount.text(.en)), and says who may be asked for less. Ask for relief instead.",
            fr: "Le programme demande \(amount.text(.fr)) et dit à qui on peut demander moins. Demandez plutôt une dispense.")
    }

    /// An amount of zero is relief, and relief takes two people. Ask for relief instead.
    public static let refusalFeeOfNothing: Bilingual = Bilingual(
        en: "An amount of zero is relief, and relief takes two people. Ask for relief instead.",
        fr: "Un montant de zéro est une dispense, et la dispense se fait à deux. Demandez plutôt une dispense.")

    /// {amount:money} is asked of this person, and the program doesn’t let one person lower it. Ask for relief instead.
    public static func refusalFeeNotLowered(amount: Money) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)) is asked of this person, and the program doesn’t let one person lower it. Ask for relief instead.",
            fr: "On demande \(amount.text(.fr)) à cette personne, et le programme ne laisse pas une seule personne baisser ce montant. Demandez plutôt une dispense.")
    }

    /// {paid:money} is paid or relieved already. Give back the difference first.
    public static func refusalFeeBelowPaid(paid: Money) -> Bilingual {
        Bilingual(
            en: "\(paid.text(.en)) is paid or relieved already. Give back the difference first.",
            fr: "Il y a déjà \(paid.text(.fr)) de payé ou de dispensé. Remboursez d’abord la différence.")
    }

    /// This program doesn’t take payments in this way.
    public static let refusalTenderRefused: Bilingual = Bilingual(
        en: "This program doesn’t take payments in this way.",
        fr: "Ce programme n’accepte pas ce mode de paiement.")

    /// Record the talk about cash first.
    public static let refusalCashNeedsTalk: Bilingual = Bilingual(
        en: "Record the talk about cash first.",
        fr: "Inscrivez d’abord l’entretien au sujet du paiement en espèces.")

    /// This program doesn’t make cash depend on a talk.
    public static let refusalCashNeedsNoTalk: Bilingual = Bilingual(
        en: "This program doesn’t make cash depend on a talk.",
        fr: "Ce programme ne fait pas dépendre le paiement en espèces d’un entretien.")

    /// Enter an amount above zero.
    public static let refusalNothingPaid: Bilingual = Bilingual(
        en: "Enter an amount above zero.",
        fr: "Inscrivez un montant supérieur à zéro.")

    /// {balance:money} is still owed. Enter no more than that.
    public static func refusalMoreThanOwed(balance: Money) -> Bilingual {
        Bilingual(
            en: "\(balance.text(.en)) is still owed. Enter no more than that.",
            fr: "Il reste \(balance.text(.fr)) à payer. N’inscrivez pas plus.")
    }

    /// What this program adds to this payment is {surcharge:money}.
    public static func refusalSurchargeIs(surcharge: Money) -> Bilingual {
        Bilingual(
            en: "What this program adds to this payment is \(surcharge.text(.en)).",
            fr: "Ce programme ajoute \(surcharge.text(.fr)) à ce paiement.")
    }

    /// Write the money order’s number: without it, it can’t be traced.
    public static let refusalMoneyOrderNumber: Bilingual = Bilingual(
        en: "Write the money order’s number: without it, it can’t be traced.",
        fr: "Inscrivez le numéro du mandat\u{A0}: sans lui, on ne peut pas le retracer.")

    /// This looks like a card’s number, and none is kept here. Write the terminal’s reference, never the card’s number. Of another number that long, write the last eight digits.
    public static let refusalCardNumber: Bilingual = Bilingual(
        en: "This looks like a card’s number, and none is kept here. Write the terminal’s reference, never the card’s number. Of another number that long, write the last eight digits.",
        fr: "Cela ressemble à un numéro de carte, et aucun n’est conservé ici. Inscrivez la référence du terminal, jamais le numéro de la carte. D’un autre numéro aussi long, inscrivez les huit derniers chiffres.")

    /// {surcharge:money} is added to each payment: {total:money} for all of it.
    public static func surchargeFixed(surcharge: Money, total: Money) -> Bilingual {
        Bilingual(
            en: "\(surcharge.text(.en)) is added to each payment: \(total.text(.en)) for all of it.",
            fr: "On ajoute \(surcharge.text(.fr)) à chaque paiement\u{A0}: \(total.text(.fr)) pour le tout.")
    }

    /// {percent:text}% is added: {total:money} for all of it.
    public static func surchargePercent(percent: Bilingual, total: Money) -> Bilingual {
        Bilingual(
            en: "\(percent.en)% is added: \(total.text(.en)) for all of it.",
            fr: "On ajoute \(percent.fr)\u{A0}%\u{A0}: \(total.text(.fr)) pour le tout.")
    }

    /// The program says that a processing fee applies and not how much. Nothing is added here until it says so.
    public static let surchargeUnknown: Bilingual = Bilingual(
        en: "The program says that a processing fee applies and not how much. Nothing is added here until it says so.",
        fr: "Le programme dit que des frais de traitement s’appliquent, sans dire combien. Rien n’est ajouté ici tant qu’il ne le précise pas.")

    /// The instalments add up to {sum:money}, and {balance:money} is owed. Change one of them.
    public static func refusalPlanDiffers(sum: Money, balance: Money) -> Bilingual {
        Bilingual(
            en: "The instalments add up to \(sum.text(.en)), and \(balance.text(.en)) is owed. Change one of them.",
            fr: "Les versements totalisent \(sum.text(.fr)), et il reste \(balance.text(.fr)) à payer. Changez l’un d’eux.")
    }

    /// Each instalment comes after the one before, and none before today.
    public static let refusalPlanOutOfOrder: Bilingual = Bilingual(
        en: "Each instalment comes after the one before, and none before today.",
        fr: "Chaque versement suit le précédent, et aucun ne vient avant aujourd’hui.")

    /// The fee is settled before the class day, {date:date}. Let the last instalment come before it.
    public static func refusalPlanPastClass(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The fee is settled before the class day, \(date.text(.en, .medium)). Let the last instalment come before it.",
            fr: "Les frais sont acquittés avant la journée de formation du \(date.text(.fr, .medium)). Le dernier versement doit venir avant.")
    }

    /// There is no such payment, or it was undone already.
    public static let refusalNoSuchPayment: Bilingual = Bilingual(
        en: "There is no such payment, or it was undone already.",
        fr: "Ce paiement n’existe pas, ou il a déjà été annulé.")

    /// {left:money} of this payment is left to give back.
    public static func refusalMoreThanLeft(left: Money) -> Bilingual {
        Bilingual(
            en: "\(left.text(.en)) of this payment is left to give back.",
            fr: "Il reste \(left.text(.fr)) de ce paiement à rembourser.")
    }

    /// A payment is voided on its own day only. Give it back instead.
    public static let refusalVoidTooLate: Bilingual = Bilingual(
        en: "A payment is voided on its own day only. Give it back instead.",
        fr: "Un paiement ne s’annule que le jour même. Remboursez-le plutôt.")

    /// There is no such request, or it was answered already.
    public static let refusalNoSuchRequest: Bilingual = Bilingual(
        en: "There is no such request, or it was answered already.",
        fr: "Cette demande n’existe pas, ou elle a déjà reçu une réponse.")

    /// Somebody else has to answer this: relief, refunds and voids take two people.
    public static let refusalTakesTwo: Bilingual = Bilingual(
        en: "Somebody else has to answer this: relief, refunds and voids take two people.",
        fr: "Une autre personne doit répondre\u{A0}: la dispense, le remboursement et l’annulation se font à deux.")

    /// This person has no seat.
    public static let refusalNoSeat: Bilingual = Bilingual(
        en: "This person has no seat.",
        fr: "Cette personne n’a pas de place.")

    /// The class day is {date:date}; nobody is absent before it.
    public static func refusalAbsenceTooEarly(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The class day is \(date.text(.en, .medium)); nobody is absent before it.",
            fr: "La journée a lieu le \(date.text(.fr, .medium)); personne n’est absent avant.")
    }

    /// Called off for the weather
    public static let releaseWeather: Bilingual = Bilingual(
        en: "Called off for the weather",
        fr: "Annulée à cause de la météo")

    /// At the person’s own request
    public static let releaseOwnRequest: Bilingual = Bilingual(
        en: "At the person’s own request",
        fr: "À la demande de la personne")

    /// Moved by the program
    public static let releaseProgram: Bilingual = Bilingual(
        en: "Moved by the program",
        fr: "Déplacée par le programme")

    /// Absent with an acceptable reason
    public static let absenceAcceptable: Bilingual = Bilingual(
        en: "Absent with an acceptable reason",
        fr: "Absence avec motif valable")

    /// Absent without an acceptable reason
    public static let absenceUnacceptable: Bilingual = Bilingual(
        en: "Absent without an acceptable reason",
        fr: "Absence sans motif valable")

    /// Left early
    public static let absenceLeftEarly: Bilingual = Bilingual(
        en: "Left early",
        fr: "Départ avant la fin")

    /// Sent away
    public static let absenceRemoved: Bilingual = Bilingual(
        en: "Sent away",
        fr: "Renvoi de la salle")

    /// Give each part of the day a beginning and an end.
    public static let classdayAgendaEmpty: Bilingual = Bilingual(
        en: "Give each part of the day a beginning and an end.",
        fr: "Donnez à chaque partie de la journée un début et une fin.")

    /// “{title:text}” ends before it begins, or begins before the part ahead of it is over.
    public static func classdayAgendaOrder(title: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(title.en)” ends before it begins, or begins before the part ahead of it is over.",
            fr: "«\u{A0}\(title.fr)\u{A0}» finit avant de commencer, ou commence avant la fin de la partie précédente.")
    }

    /// A class day has at least one seat and at most {most:count}.
    public static func classdayCapacity(most: Int) -> Bilingual {
        Bilingual(
            en: "A class day has at least one seat and at most \(most.text(.en)).",
            fr: "Une journée compte au moins une place et au plus \(most.text(.fr)).")
    }

    /// The class day is in the past. Choose today or a later day.
    public static let classdayPast: Bilingual = Bilingual(
        en: "The class day is in the past. Choose today or a later day.",
        fr: "La journée est passée. Choisissez aujourd’hui ou un jour à venir.")

    /// {date:longdate} is a holiday: {holiday:text}. Choose another day, or say that the class is held all the same.
    public static func classdayHoliday(date: CivilDate, holiday: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .long)) is a holiday: \(holiday.en). Choose another day, or say that the class is held all the same.",
            fr: "Le \(date.text(.fr, .long)) est un jour férié\u{A0}: \(holiday.fr). Choisissez un autre jour, ou confirmez que la journée a lieu quand même.")
    }

    /// {date:longdate} is a day on which the program holds nothing. Choose another day, or say that the class is held all the same.
    public static func classdayClosed(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .long)) is a day on which the program holds nothing. Choose another day, or say that the class is held all the same.",
            fr: "Le \(date.text(.fr, .long)) est un jour où le programme ne tient rien. Choisissez un autre jour, ou confirmez que la journée a lieu quand même.")
    }

    /// {n:count} seats are taken already. Keep at least that many.
    public static func classdayBelowTaken(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "1 seat is taken already. Keep at least that many." : "\(n.text(.en)) seats are taken already. Keep at least that many.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) place est déjà prise. Gardez-en au moins autant." : "\(n.text(.fr)) places sont déjà prises. Gardez-en au moins autant.")
    }

    /// Seats are taken on this class day, so its date stays. Call it off and seat everyone on another day instead.
    public static let classdayDateTaken: Bilingual = Bilingual(
        en: "Seats are taken on this class day, so its date stays. Call it off and seat everyone on another day instead.",
        fr: "Des places sont prises pour cette journée, donc sa date reste. Annulez-la et replacez tout le monde un autre jour.")

    /// This class day is over or was called off.
    public static let classdayNotPlanned: Bilingual = Bilingual(
        en: "This class day is over or was called off.",
        fr: "Cette journée est terminée ou a été annulée.")

    /// Every seat of this class day is taken. Put the person on the waiting list.
    public static let classdayFull: Bilingual = Bilingual(
        en: "Every seat of this class day is taken. Put the person on the waiting list.",
        fr: "Toutes les places de cette journée sont prises. Mettez la personne sur la liste d’attente.")

    /// This class day has a free seat.
    public static let classdayNotFull: Bilingual = Bilingual(
        en: "This class day has a free seat.",
        fr: "Cette journée a une place libre.")

    /// This person has a seat on this class day, or waits for one.
    public static let classdaySeatedAlready: Bilingual = Bilingual(
        en: "This person has a seat on this class day, or waits for one.",
        fr: "Cette personne a une place pour cette journée, ou en attend une.")

    /// This day isn’t possible. Choose another.
    public static let classdayImpossible: Bilingual = Bilingual(
        en: "This day isn’t possible. Choose another.",
        fr: "Cette journée n’est pas possible. Choisissez-en une autre.")

    /// The class day is {date:date}. What was attended is entered on the day or after it.
    public static func classdayTooEarlyToEnter(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The class day is \(date.text(.en, .medium)). What was attended is entered on the day or after it.",
            fr: "La journée a lieu le \(date.text(.fr, .medium)). Les présences se consignent le jour même ou après.")
    }

    /// Parts are ticked, and nobody checked this person’s identity at the door. Tick that it was checked.
    public static let classdayNoIdentity: Bilingual = Bilingual(
        en: "Parts are ticked, and nobody checked this person’s identity at the door. Tick that it was checked.",
        fr: "Des parties sont cochées, et personne n’a vérifié l’identité de cette personne à l’entrée. Cochez que c’est fait.")

    /// Not every part was attended. Say why the day isn’t complete, with a reason.
    public static let classdayNeedsOutcome: Bilingual = Bilingual(
        en: "Not every part was attended. Say why the day isn’t complete, with a reason.",
        fr: "Toutes les parties n’ont pas été suivies. Dites pourquoi la journée n’est pas complète, avec un motif.")

    /// Every part was attended, so there is no absence to record.
    public static let classdayNeedsNoOutcome: Bilingual = Bilingual(
        en: "Every part was attended, so there is no absence to record.",
        fr: "Toutes les parties ont été suivies; il n’y a pas d’absence à consigner.")

    /// This is after the next court date, {date:date}. Seat the person earlier, or ask the court for a later date.
    public static func seatAfterCourt(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "This is after the next court date, \(date.text(.en, .medium)). Seat the person earlier, or ask the court for a later date.",
            fr: "C’est après la prochaine date au tribunal, le \(date.text(.fr, .medium)). Donnez une place plus tôt, ou demandez au tribunal une date ultérieure.")
    }

    /// The class is held {language:text}; this person asked for another language.
    public static func seatLanguage(language: Bilingual) -> Bilingual {
        Bilingual(
            en: "The class is held \(language.en); this person asked for another language.",
            fr: "La journée se tient \(language.fr); cette personne a demandé une autre langue.")
    }

    /// This person needs an interpreter, and none is planned for that day.
    public static let seatInterpreter: Bilingual = Bilingual(
        en: "This person needs an interpreter, and none is planned for that day.",
        fr: "Cette personne a besoin d’un interprète, et aucun n’est prévu ce jour-là.")

    /// The fee isn’t settled, and it has to be before the class day.
    public static let seatFee: Bilingual = Bilingual(
        en: "The fee isn’t settled, and it has to be before the class day.",
        fr: "Les frais ne sont pas réglés, et ils doivent l’être avant la journée.")

    /// New Year’s Day
    public static let holidayNewYear: Bilingual = Bilingual(
        en: "New Year’s Day",
        fr: "jour de l’An")

    /// Family Day
    public static let holidayFamilyDay: Bilingual = Bilingual(
        en: "Family Day",
        fr: "jour de la Famille")

    /// Good Friday
    public static let holidayGoodFriday: Bilingual = Bilingual(
        en: "Good Friday",
        fr: "Vendredi saint")

    /// Easter Monday
    public static let holidayEasterMonday: Bilingual = Bilingual(
        en: "Easter Monday",
        fr: "lundi de Pâques")

    /// Victoria Day
    public static let holidayVictoriaDay: Bilingual = Bilingual(
        en: "Victoria Day",
        fr: "fête de Victoria")

    /// National Patriots’ Day
    public static let holidayPatriotsDay: Bilingual = Bilingual(
        en: "National Patriots’ Day",
        fr: "Journée nationale des patriotes")

    /// Quebec’s National Holiday
    public static let holidayQuebecDay: Bilingual = Bilingual(
        en: "Quebec’s National Holiday",
        fr: "fête nationale du Québec")

    /// Canada Day
    public static let holidayCanadaDay: Bilingual = Bilingual(
        en: "Canada Day",
        fr: "fête du Canada")

    /// Labour Day
    public static let holidayLabourDay: Bilingual = Bilingual(
        en: "Labour Day",
        fr: "fête du Travail")

    /// Thanksgiving
    public static let holidayThanksgiving: Bilingual = Bilingual(
        en: "Thanksgiving",
        fr: "Action de grâces")

    /// Remembrance Day
    public static let holidayRemembranceDay: Bilingual = Bilingual(
        en: "Remembrance Day",
        fr: "jour du Souvenir")

    /// Christmas Day
    public static let holidayChristmas: Bilingual = Bilingual(
        en: "Christmas Day",
        fr: "Noël")

    /// Boxing Day
    public static let holidayBoxingDay: Bilingual = Bilingual(
        en: "Boxing Day",
        fr: "lendemain de Noël")

    /// This seat was given up meanwhile.
    public static let classdaySeatGone: Bilingual = Bilingual(
        en: "This seat was given up meanwhile.",
        fr: "Cette place a été libérée entre-temps.")

    /// Seat {number:int} isn’t this person’s any more. Nothing was entered for it: look at the list again.
    public static func classdaySeatAnothers(number: Int) -> Bilingual {
        Bilingual(
            en: "Seat \(number) isn’t this person’s any more. Nothing was entered for it: look at the list again.",
            fr: "La place \(number) n’est plus celle de cette personne. Rien n’y a été consigné\u{A0}: consultez de nouveau la liste.")
    }

    /// Enter this person’s presence on {date:date} first: that class day has begun, or its door list has entries.
    public static func classdayEnterFirst(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Enter this person’s presence on \(date.text(.en, .medium)) first: that class day has begun, or its door list has entries.",
            fr: "Consignez d’abord la présence de cette personne le \(date.text(.fr, .medium))\u{A0}: cette journée a commencé, ou sa liste d’entrée contient des inscriptions.")
    }

    /// The class day is {date:date}. The door list takes entries on that day or after it.
    public static func classdayDoorTooEarly(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The class day is \(date.text(.en, .medium)). The door list takes entries on that day or after it.",
            fr: "La journée a lieu le \(date.text(.fr, .medium)). La liste d’entrée se remplit le jour même ou après.")
    }

    /// “{title:text}” ends at {ends:time}. Enter it once it is over.
    public static func classdayPartNotOver(title: Bilingual, ends: CivilTime) -> Bilingual {
        Bilingual(
            en: "“\(title.en)” ends at \(ends.text(.en)). Enter it once it is over.",
            fr: "«\u{A0}\(title.fr)\u{A0}» finit à \(ends.text(.fr)). Consignez cette partie une fois terminée.")
    }

    /// This person has attended the whole class day.
    public static let classdayAttendedAlready: Bilingual = Bilingual(
        en: "This person has attended the whole class day.",
        fr: "Cette personne a suivi toute la journée.")

    /// This person has a seat on an earlier class day. Nobody is moved from a waiting list to a later one.
    public static let classdaySeatedEarlier: Bilingual = Bilingual(
        en: "This person has a seat on an earlier class day. Nobody is moved from a waiting list to a later one.",
        fr: "Cette personne a une place à une journée antérieure. Aucune liste d’attente ne reporte quelqu’un à plus tard.")

    /// The person didn’t come
    public static let missedPerson: Bilingual = Bilingual(
        en: "The person didn’t come",
        fr: "La personne n’est pas venue")

    /// The therapist couldn’t
    public static let missedTherapist: Bilingual = Bilingual(
        en: "The therapist couldn’t",
        fr: "La ou le thérapeute a été empêché")

    /// Something else was in the way
    public static let missedLogistics: Bilingual = Bilingual(
        en: "Something else was in the way",
        fr: "Autre empêchement")

    /// There is no such fund or disbursement, or it was taken back already.
    public static let refusalNoSuchFund: Bilingual = Bilingual(
        en: "There is no such fund or disbursement, or it was taken back already.",
        fr: "Ce fonds ou ce versement n’existe pas, ou il a déjà été annulé.")

    /// {left:money} is left in this fund. Pay out no more than that.
    public static func refusalFundTooSmall(left: Money) -> Bilingual {
        Bilingual(
            en: "\(left.text(.en)) is left in this fund. Pay out no more than that.",
            fr: "Il reste \(left.text(.fr)) dans ce fonds. Ne versez pas davantage.")
    }

    /// Choose the area under which this payment is filed.
    public static let refusalAreaMissing: Bilingual = Bilingual(
        en: "Choose the area under which this payment is filed.",
        fr: "Choisissez le domaine auquel ce versement est rattaché.")

    /// A grant of nothing isn’t recorded.
    public static let refusalNothingGranted: Bilingual = Bilingual(
        en: "A grant of nothing isn’t recorded.",
        fr: "Une subvention de zéro dollar ne se consigne pas.")

    /// This day hasn’t come. Record the grant when the money is in.
    public static let refusalGrantNotYetIn: Bilingual = Bilingual(
        en: "This day hasn’t come. Record the grant when the money is in.",
        fr: "Ce jour n’est pas encore venu. Consignez la subvention quand l’argent est là.")

    /// {left:money} is left of the grants of this area: the rest is paid out. Take those payments back first.
    public static func refusalGrantPaidOut(left: Money) -> Bilingual {
        Bilingual(
            en: "\(left.text(.en)) is left of the grants of this area: the rest is paid out. Take those payments back first.",
            fr: "Il reste \(left.text(.fr)) des subventions de ce domaine\u{A0}: le reste est versé. Annulez d’abord ces versements.")
    }

    /// Grants
    public static let fundGrants: Bilingual = Bilingual(
        en: "Grants",
        fr: "Subventions")

    /// Not filed under an area
    public static let fundNotFiled: Bilingual = Bilingual(
        en: "Not filed under an area",
        fr: "Rattaché à aucun domaine")

    /// This program keeps the fee of somebody who doesn’t come and has no acceptable reason.
    public static let refusalFeeForfeited: Bilingual = Bilingual(
        en: "This program keeps the fee of somebody who doesn’t come and has no acceptable reason.",
        fr: "Ce programme conserve les frais de la personne qui ne vient pas sans motif valable.")

    /// This program may give back the fee of somebody who doesn’t come.
    public static let noshowRefund: Bilingual = Bilingual(
        en: "This program may give back the fee of somebody who doesn’t come.",
        fr: "Ce programme peut rembourser les frais de la personne qui ne vient pas.")

    /// This program keeps the fee of somebody who doesn’t come and has no acceptable reason.
    public static let noshowForfeit: Bilingual = Bilingual(
        en: "This program keeps the fee of somebody who doesn’t come and has no acceptable reason.",
        fr: "Ce programme conserve les frais de la personne qui ne vient pas sans motif valable.")

    /// In this program the fee of somebody who doesn’t come counts for the next class day.
    public static let noshowCarry: Bilingual = Bilingual(
        en: "In this program the fee of somebody who doesn’t come counts for the next class day.",
        fr: "Dans ce programme, les frais de la personne qui ne vient pas valent pour la journée suivante.")

    /// Refused
    public static let fairnessRefused: Bilingual = Bilingual(
        en: "Refused",
        fr: "Refus")

    /// Left, part of the fee owed
    public static let fairnessLeftOwing: Bilingual = Bilingual(
        en: "Left, part of the fee owed",
        fr: "Départs, frais encore dus")

    /// Left otherwise
    public static let fairnessLeft: Bilingual = Bilingual(
        en: "Left otherwise",
        fr: "Autres départs")

    /// Stayed, fee relieved
    public static let fairnessRelieved: Bilingual = Bilingual(
        en: "Stayed, fee relieved",
        fr: "Maintien, frais allégés")

    /// Stayed, relief asked and not granted
    public static let fairnessNotRelieved: Bilingual = Bilingual(
        en: "Stayed, relief asked and not granted",
        fr: "Maintien, allègement demandé et non accordé")

    /// Others
    public static let fairnessOthers: Bilingual = Bilingual(
        en: "Others",
        fr: "Autres")

    /// The program doesn’t say what becomes of the fee of somebody who doesn’t come. The agency decides, by two people.
    public static let noshowUnstated: Bilingual = Bilingual(
        en: "The program doesn’t say what becomes of the fee of somebody who doesn’t come. The agency decides, by two people.",
        fr: "Le programme ne dit pas ce que deviennent les frais de la personne qui ne vient pas. L’organisme décide, à deux.")

    /// No payment stands in the fee’s ledger, so there is no receipt.
    public static let refusalNoPayment: Bilingual = Bilingual(
        en: "No payment stands in the fee’s ledger, so there is no receipt.",
        fr: "Aucun paiement ne figure au registre des frais; il n’y a donc pas de reçu.")

    /// No withdrawal, dismissal or stay is confirmed yet. This letter comes after it.
    public static let refusalLetterWithoutEnding: Bilingual = Bilingual(
        en: "No withdrawal, dismissal or stay is confirmed yet. This letter comes after it.",
        fr: "Aucun retrait, rejet ou arrêt des procédures n’est encore confirmé. Cette lettre vient après.")

    /// The charge isn’t back with the court.
    public static let refusalLetterNotReturned: Bilingual = Bilingual(
        en: "The charge isn’t back with the court.",
        fr: "L’accusation n’est pas retournée devant le tribunal.")

    /// Police haven’t confirmed that the note on the police record is gone. This letter comes after it.
    public static let refusalLetterNoteStands: Bilingual = Bilingual(
        en: "Police haven’t confirmed that the note on the police record is gone. This letter comes after it.",
        fr: "La police n’a pas encore confirmé que la mention au dossier de police est retirée. Cette lettre vient après.")

    /// Before Onward, in the paper file. Nobody has confirmed it yet.
    public static let gatePaper: Bilingual = Bilingual(
        en: "Before Onward, in the paper file. Nobody has confirmed it yet.",
        fr: "Avant Onward, au dossier papier. Personne ne l’a encore confirmé.")

    /// Before Onward, in the paper file, which was looked at and confirmed on {date:date}.
    public static func gatePaperConfirmed(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Before Onward, in the paper file, which was looked at and confirmed on \(date.text(.en, .medium)).",
            fr: "Avant Onward, au dossier papier, consulté et confirmé le \(date.text(.fr, .medium)).")
    }

    /// Carried over what the paper file says from before Onward.
    public static let eventCarryOver: Bilingual = Bilingual(
        en: "Carried over what the paper file says from before Onward.",
        fr: "Report de ce que dit le dossier papier d’avant Onward.")

    /// Looked at the paper file; it says what was carried over.
    public static let eventConfirmPaper: Bilingual = Bilingual(
        en: "Looked at the paper file; it says what was carried over.",
        fr: "Dossier papier consulté; il dit ce qui a été reporté.")

    /// Carry over the paper file
    public static let verbCarryOver: Bilingual = Bilingual(
        en: "Carry over the paper file",
        fr: "Reporter le dossier papier")

    /// Confirm the paper file
    public static let verbConfirmPaper: Bilingual = Bilingual(
        en: "Confirm the paper file",
        fr: "Confirmer le dossier papier")

    /// Confirm the paper file.
    public static let attentionConfirmPaper: Bilingual = Bilingual(
        en: "Confirm the paper file.",
        fr: "Confirmer le dossier papier.")

    /// This case was carried over from before Onward. Look at the paper file; if consent, rights and the rest are there, confirm it.
    public static let attentionConfirmPaperWhy: Bilingual = Bilingual(
        en: "This case was carried over from before Onward. Look at the paper file; if consent, rights and the rest are there, confirm it.",
        fr: "Ce dossier date d’avant Onward. Consultez le dossier papier; si le consentement, l’avis du droit à un avocat et le reste s’y trouvent, confirmez-le.")

    /// What the paper file says was carried over already. Correct that entry first.
    public static let refusalCarriedOverAlready: Bilingual = Bilingual(
        en: "What the paper file says was carried over already. Correct that entry first.",
        fr: "Le contenu du dossier papier est déjà reporté. Corrigez d’abord cette inscription.")

    /// The paper file says nothing beyond the referral.
    public static let refusalPaperEmpty: Bilingual = Bilingual(
        en: "The paper file says nothing beyond the referral.",
        fr: "Le dossier papier ne dit rien de plus que la demande.")

    /// {date:date} is still to come, and this has happened already. Check the year.
    public static func refusalPaperInTheFuture(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)) is still to come, and this has happened already. Check the year.",
            fr: "Le \(date.text(.fr, .medium)) est à venir, et ceci a déjà eu lieu. Vérifiez l’année.")
    }

    /// The days are out of order: the decision comes first, then the offer, the right to counsel, consent, the agreement, the class day, the day on which it stopped and the report.
    public static let refusalPaperOutOfOrder: Bilingual = Bilingual(
        en: "The days are out of order: the decision comes first, then the offer, the right to counsel, consent, the agreement, the class day, the day on which it stopped and the report.",
        fr: "Les dates ne se suivent pas\u{A0}: d’abord la décision, puis l’offre, le droit à un avocat, le consentement, l’entente, la journée, le jour d’arrêt et le rapport.")

    /// An agreement has a first day and a last one. Give both.
    public static let refusalPaperPeriodIncomplete: Bilingual = Bilingual(
        en: "An agreement has a first day and a last one. Give both.",
        fr: "Une entente a un premier et un dernier jour. Donnez les deux.")

    /// The decision was no, and an offer or an agreement follows it. Check the decision.
    public static let refusalPaperIneligible: Bilingual = Bilingual(
        en: "The decision was no, and an offer or an agreement follows it. Check the decision.",
        fr: "La décision était négative, et une offre ou une entente la suit. Vérifiez la décision.")

    /// Consent that was withdrawn was given before. Give the day of the consent, or the agreement.
    public static let refusalPaperStopWithoutConsent: Bilingual = Bilingual(
        en: "Consent that was withdrawn was given before. Give the day of the consent, or the agreement.",
        fr: "Le consentement retiré a d’abord été donné. Inscrivez le jour du consentement, ou l’entente.")

    /// What was declined was offered before. Give the day of the offer, or of the decision.
    public static let refusalPaperStopWithoutOffer: Bilingual = Bilingual(
        en: "What was declined was offered before. Give the day of the offer, or of the decision.",
        fr: "Ce qui est refusé a d’abord été offert. Inscrivez le jour de l’offre, ou de la décision.")

    /// Somebody with an agreement has said yes to the offer. The word is “consent withdrawn”, “wants court” or “denied”.
    public static let refusalPaperDeclinedAfterAgreement: Bilingual = Bilingual(
        en: "Somebody with an agreement has said yes to the offer. The word is “consent withdrawn”, “wants court” or “denied”.",
        fr: "Une personne qui a conclu une entente a accepté l’offre. Le mot est «\u{A0}consentement retiré\u{A0}», «\u{A0}veut le tribunal\u{A0}» ou «\u{A0}participation niée\u{A0}».")

    /// More sessions were held than the weeks of therapy allow. Check both numbers.
    public static let refusalPaperSessions: Bilingual = Bilingual(
        en: "More sessions were held than the weeks of therapy allow. Check both numbers.",
        fr: "Plus de séances ont eu lieu que les semaines de thérapie ne le permettent. Vérifiez les deux nombres.")

    /// Nothing from a paper file waits for confirmation here.
    public static let refusalNoPaper: Bilingual = Bilingual(
        en: "Nothing from a paper file waits for confirmation here.",
        fr: "Rien d’un dossier papier n’attend de confirmation ici.")

    /// Courtroom {room}.
    public static func eventCourtroom(room: String) -> Bilingual {
        Bilingual(
            en: "Courtroom \(room).",
            fr: "Salle \(room).")
    }

    /// Who will be in court: {who:text}.
    public static func eventExpectAttendance(who: Bilingual) -> Bilingual {
        Bilingual(
            en: "Who will be in court: \(who.en).",
            fr: "Qui sera au tribunal\u{A0}: \(who.fr).")
    }

    /// Asked for a later court date {via:text}.
    public static func eventAskAdjournment(via: Bilingual) -> Bilingual {
        Bilingual(
            en: "Asked for a later court date \(via.en).",
            fr: "Une date plus éloignée a été demandée \(via.fr).")
    }

    /// Police confirmed that the note is off the record.
    public static let eventConfirmNoteRemoved: Bilingual = Bilingual(
        en: "Police confirmed that the note is off the record.",
        fr: "La police a confirmé que la mention est retirée.")

    /// Record who will attend court
    public static let verbExpectAttendance: Bilingual = Bilingual(
        en: "Record who will attend court",
        fr: "Consigner qui sera au tribunal")

    /// Record that a later date was asked for
    public static let verbAskAdjournment: Bilingual = Bilingual(
        en: "Record that a later date was asked for",
        fr: "Consigner la demande d’une date plus éloignée")

    /// Confirm that the note is removed
    public static let verbConfirmNoteRemoved: Bilingual = Bilingual(
        en: "Confirm that the note is removed",
        fr: "Confirmer le retrait de la mention")

    /// The person
    public static let attendeePerson: Bilingual = Bilingual(
        en: "The person",
        fr: "La personne")

    /// Counsel, without the person
    public static let attendeeCounsel: Bilingual = Bilingual(
        en: "Counsel, without the person",
        fr: "L’avocat, sans la personne")

    /// Somebody else whom the court accepts
    public static let attendeeOther: Bilingual = Bilingual(
        en: "Somebody else whom the court accepts",
        fr: "Quelqu’un d’autre que le tribunal accepte")

    /// Through counsel
    public static let viaCounsel: Bilingual = Bilingual(
        en: "Through counsel",
        fr: "Par l’avocat")

    /// Through the prosecutor
    public static let viaProsecutor: Bilingual = Bilingual(
        en: "Through the prosecutor",
        fr: "Par le procureur")

    /// At the court registry
    public static let viaRegistry: Bilingual = Bilingual(
        en: "At the court registry",
        fr: "Au greffe")

    /// A later court date was asked for, and no answer is recorded.
    public static let attentionAdjournment: Bilingual = Bilingual(
        en: "A later court date was asked for, and no answer is recorded.",
        fr: "Une date plus éloignée a été demandée, et aucune réponse n’est consignée.")

    /// Until the court sets another date, the next one stands. Ask what came of it, and record the new date.
    public static let attentionAdjournmentWhy: Bilingual = Bilingual(
        en: "Until the court sets another date, the next one stands. Ask what came of it, and record the new date.",
        fr: "Tant que le tribunal n’en fixe pas une autre, la prochaine date tient. Demandez ce qu’il en est, et consignez la nouvelle date.")

    /// Nobody has said who will be in court.
    public static let attentionWhoAttends: Bilingual = Bilingual(
        en: "Nobody has said who will be in court.",
        fr: "On ne sait pas qui sera au tribunal.")

    /// Ask the person or counsel who will be there. Completing the program isn’t enough: without anybody in court a warrant is possible.
    public static let attentionWhoAttendsWhy: Bilingual = Bilingual(
        en: "Ask the person or counsel who will be there. Completing the program isn’t enough: without anybody in court a warrant is possible.",
        fr: "Demandez à la personne ou à l’avocat qui s’y rendra. Terminer le programme ne suffit pas\u{A0}: si personne ne comparaît, un mandat est possible.")

    /// The note on the police record should be gone since {date:date}.
    public static func attentionNoteRemoval(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The note on the police record should be gone since \(date.text(.en, .medium)).",
            fr: "La mention au dossier de police devrait être retirée depuis le \(date.text(.fr, .medium)).")
    }

    /// Police take it off and confirm it. Ask them; until they confirm it, a record check may still show it.
    public static let attentionNoteRemovalWhy: Bilingual = Bilingual(
        en: "Police take it off and confirm it. Ask them; until they confirm it, a record check may still show it.",
        fr: "La police la retire et le confirme. Renseignez-vous; d’ici là, une vérification peut encore la montrer.")

    /// Court was on {date:date}. Record first what happened there.
    public static func refusalAdjournmentTooLate(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Court was on \(date.text(.en, .medium)). Record first what happened there.",
            fr: "La comparution était le \(date.text(.fr, .medium)). Consignez d’abord ce qui s’y est passé.")
    }

    /// Police keep no note of these measures for this case, or its removal is confirmed already.
    public static let refusalNoNote: Bilingual = Bilingual(
        en: "Police keep no note of these measures for this case, or its removal is confirmed already.",
        fr: "La police ne garde aucune mention de ces mesures pour ce dossier, ou son retrait est déjà confirmé.")

    /// The ending was confirmed for {date:date}; the note can’t be gone before it.
    public static func refusalNoteBeforeEnding(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The ending was confirmed for \(date.text(.en, .medium)); the note can’t be gone before it.",
            fr: "La fin a été confirmée pour le \(date.text(.fr, .medium)); la mention ne peut pas être retirée avant.")
    }

    /// Until {date:date} at most, a police record check may say that this charge was dealt with by alternative measures.
    public static func recordCheckUntil(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Until \(date.text(.en, .medium)) at most, a police record check may say that this charge was dealt with by alternative measures.",
            fr: "Jusqu’au \(date.text(.fr, .medium)) au plus tard, une vérification de dossier de police peut indiquer que cette accusation a été réglée par des mesures de rechange.")
    }

    /// The note on the police record was to be gone by {date:date}. Police haven’t confirmed that yet, so a record check may still show it.
    public static func recordCheckOverdue(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The note on the police record was to be gone by \(date.text(.en, .medium)). Police haven’t confirmed that yet, so a record check may still show it.",
            fr: "La mention au dossier de police devait être retirée au plus tard le \(date.text(.fr, .medium)). La police ne l’a pas encore confirmé; une vérification peut encore la montrer.")
    }

    /// Police confirmed on {date:date} that the note is gone. A record check says nothing of these measures any more.
    public static func recordCheckRemoved(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Police confirmed on \(date.text(.en, .medium)) that the note is gone. A record check says nothing of these measures any more.",
            fr: "La police a confirmé le \(date.text(.fr, .medium)) que la mention est retirée. Une vérification ne dit plus rien de ces mesures.")
    }

    /// All that the program asks is done.
    public static let requirementAllMet: Bilingual = Bilingual(
        en: "All that the program asks is done.",
        fr: "Tout ce que demande le programme est fait.")

    /// Not everything that the program asks is done. {what:text}
    public static func requirementMissing(what: Bilingual) -> Bilingual {
        Bilingual(
            en: "Not everything that the program asks is done. \(what.en)",
            fr: "Tout ce que demande le programme n’est pas fait. \(what.fr)")
    }

    /// The note on the police record is to be gone by {date:date}.
    public static func attentionNoteAhead(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The note on the police record is to be gone by \(date.text(.en, .medium)).",
            fr: "La mention au dossier de police doit être retirée au plus tard le \(date.text(.fr, .medium)).")
    }

    /// The report stands on the paper file alone, and nobody has confirmed that file yet. Confirm it first.
    public static let refusalPaperUnconfirmed: Bilingual = Bilingual(
        en: "The report stands on the paper file alone, and nobody has confirmed that file yet. Confirm it first.",
        fr: "Le rapport ne repose que sur le dossier papier, que personne n’a encore confirmé. Confirmez-le d’abord.")

    /// “Full” needs the whole class day within the agreed period. Give the day on which it was attended, or correct the level.
    public static let refusalPaperFullWithoutDay: Bilingual = Bilingual(
        en: "“Full” needs the whole class day within the agreed period. Give the day on which it was attended, or correct the level.",
        fr: "«\u{A0}Complet\u{A0}» suppose la journée entière dans la période convenue. Donnez le jour où elle a été suivie, ou corrigez le niveau.")

    /// “Full” doesn’t fit: {held:int} of {needed:int} therapy sessions were held. Correct the sessions or the level.
    public static func refusalPaperFullSessions(held: Int, needed: Int) -> Bilingual {
        Bilingual(
            en: "“Full” doesn’t fit: \(held) of \(needed) therapy sessions were held. Correct the sessions or the level.",
            fr: "«\u{A0}Complet\u{A0}» ne concorde pas\u{A0}: \(held) séances de thérapie sur \(needed) ont eu lieu. Corrigez les séances ou le niveau.")
    }

    /// A session of {date:date} is recorded already. One a day counts; if that one is wrong, it has to be corrected first.
    public static func refusalSessionDayTaken(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "A session of \(date.text(.en, .medium)) is recorded already. One a day counts; if that one is wrong, it has to be corrected first.",
            fr: "Une séance du \(date.text(.fr, .medium)) est déjà inscrite. Une seule compte par jour; si celle-là est fausse, il faut d’abord la corriger.")
    }

    /// The agreement begins on {date:date}; a session can’t be earlier.
    public static func refusalSessionBeforeAgreement(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The agreement begins on \(date.text(.en, .medium)); a session can’t be earlier.",
            fr: "L’entente commence le \(date.text(.fr, .medium)); une séance ne peut pas la précéder.")
    }

    /// No session can be recorded now; ask the agency.
    public static let refusalNoSessionNow: Bilingual = Bilingual(
        en: "No session can be recorded now; ask the agency.",
        fr: "Aucune séance ne peut être inscrite en ce moment; informez-vous auprès de l’organisme.")

    /// This day is past.
    public static let refusalAppointmentPast: Bilingual = Bilingual(
        en: "This day is past.",
        fr: "Ce jour est passé.")

    /// {date:date} is a day of the calendar. Take a seat there.
    public static func classdayInCalendar(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)) is a day of the calendar. Take a seat there.",
            fr: "Le \(date.text(.fr, .medium)) est au calendrier. Prenez-y une place.")
    }

    /// Two sources don’t agree, so nothing is published: {check:text} ({sides}). Find out which is wrong first.
    public static func refusalReportDiffers(check: Bilingual, sides: String) -> Bilingual {
        Bilingual(
            en: "Two sources don’t agree, so nothing is published: \(check.en) (\(sides)). Find out which is wrong first.",
            fr: "Deux sources ne concordent pas, donc rien n’est publié\u{A0}: \(check.fr) (\(sides)). Cherchez d’abord laquelle se trompe.")
    }

    /// The year isn’t over. Publish its report after December 31.
    public static let refusalYearNotOver: Bilingual = Bilingual(
        en: "The year isn’t over. Publish its report after December 31.",
        fr: "L’année n’est pas finie. Publiez son rapport après le 31 décembre.")

    /// Nothing has changed since the report was published.
    public static let refusalEditionUnchanged: Bilingual = Bilingual(
        en: "Nothing has changed since the report was published.",
        fr: "Rien n’a changé depuis la publication du rapport.")

    /// The figures have changed since the report was published. Write, in both languages, what changed and why.
    public static let refusalEditionNeedsReason: Bilingual = Bilingual(
        en: "The figures have changed since the report was published. Write, in both languages, what changed and why.",
        fr: "Les chiffres ont changé depuis la publication du rapport. Écrivez, dans les deux langues, ce qui a changé et pourquoi.")

    /// hidden
    public static let reportHidden: Bilingual = Bilingual(
        en: "hidden",
        fr: "masqué")

    /// All
    public static let reportAll: Bilingual = Bilingual(
        en: "All",
        fr: "Total")

    /// Who
    public static let reportWho: Bilingual = Bilingual(
        en: "Who",
        fr: "Qui")

    /// Where they stood
    public static let reportStanding: Bilingual = Bilingual(
        en: "Where they stood",
        fr: "Où elles en étaient")

    /// What
    public static let reportWhat: Bilingual = Bilingual(
        en: "What",
        fr: "Quoi")

    /// Kind
    public static let reportKind: Bilingual = Bilingual(
        en: "Kind",
        fr: "Genre")

    /// Area
    public static let reportArea: Bilingual = Bilingual(
        en: "Area",
        fr: "Domaine")

    /// How many
    public static let reportCount: Bilingual = Bilingual(
        en: "How many",
        fr: "Combien")

    /// Amount
    public static let reportAmount: Bilingual = Bilingual(
        en: "Amount",
        fr: "Montant")

    /// People
    public static let reportPeople: Bilingual = Bilingual(
        en: "People",
        fr: "Personnes")

    /// Referred in an earlier year
    public static let reportRowEarlier: Bilingual = Bilingual(
        en: "Referred in an earlier year",
        fr: "Orientées une année précédente")

    /// Attended a class day, completed
    public static let reportColumnAttendedCompleted: Bilingual = Bilingual(
        en: "Attended a class day, completed",
        fr: "Journée suivie, programme accompli")

    /// Attended a class day, not completed by the end of the year
    public static let reportColumnAttendedOtherwise: Bilingual = Bilingual(
        en: "Attended a class day, not completed by the end of the year",
        fr: "Journée suivie, programme pas accompli à la fin de l’année")

    /// Completed after a class day of an earlier year
    public static let reportColumnCompleted: Bilingual = Bilingual(
        en: "Completed after a class day of an earlier year",
        fr: "Programme accompli après une journée d’une année précédente")

    /// Not admitted
    public static let reportColumnNotAdmitted: Bilingual = Bilingual(
        en: "Not admitted",
        fr: "Pas admises")

    /// Stopped, or didn’t complete
    public static let reportColumnStopped: Bilingual = Bilingual(
        en: "Stopped, or didn’t complete",
        fr: "Arrêt, ou programme pas accompli")

    /// Still on the way
    public static let reportColumnOnTheWay: Bilingual = Bilingual(
        en: "Still on the way",
        fr: "Encore en cours")

    /// Attended a class day, together
    public static let reportAttendedTogether: Bilingual = Bilingual(
        en: "Attended a class day, together",
        fr: "Journée suivie, ensemble")

    /// People in {year:int}, in short
    public static func reportHeadlines(year: Int) -> Bilingual {
        Bilingual(
            en: "People in \(year), in short",
            fr: "Personnes en \(year), en bref")
    }

    /// In the program during the year
    public static let reportServed: Bilingual = Bilingual(
        en: "In the program during the year",
        fr: "Dans le programme au cours de l’année")

    /// Referred in the year
    public static let reportReferred: Bilingual = Bilingual(
        en: "Referred in the year",
        fr: "Orientées dans l’année")

    /// Attended a class day in the year
    public static let reportAttended: Bilingual = Bilingual(
        en: "Attended a class day in the year",
        fr: "Ont suivi une journée de formation dans l’année")

    /// People in {year:int}, by how they came and where they stood on December 31
    public static func reportPeopleCaption(year: Int) -> Bilingual {
        Bilingual(
            en: "People in \(year), by how they came and where they stood on December 31",
            fr: "Personnes en \(year), selon leur arrivée et leur situation au 31 décembre")
    }

    /// Counted is every case that was referred in the year, or that was referred before and was still on its way when the year began. Each stands in one row and in one column, so all totals come from the same list. Somebody who came twice has two cases and counts twice.
    public static let reportPeopleCounted: Bilingual = Bilingual(
        en: "Counted is every case that was referred in the year, or that was referred before and was still on its way when the year began. Each stands in one row and in one column, so all totals come from the same list. Somebody who came twice has two cases and counts twice.",
        fr: "On compte chaque dossier ouvert dans l’année, ou ouvert avant et encore en cours au début de l’année. Chacun figure dans une seule ligne et une seule colonne, si bien que tous les totaux viennent de la même liste. La personne venue deux fois a deux dossiers et compte deux fois.")

    /// “Attended” means the whole class day, as the program requires it. “Completed” means that full compliance was reported; for a volunteer, that they attended.
    public static let reportPeopleStanding: Bilingual = Bilingual(
        en: "“Attended” means the whole class day, as the program requires it. “Completed” means that full compliance was reported; for a volunteer, that they attended.",
        fr: "«\u{A0}Journée suivie\u{A0}»\u{A0}: toute la journée de formation, telle que le programme l’exige. «\u{A0}Programme accompli\u{A0}»\u{A0}: un respect complet a été déclaré; pour une ou un volontaire, la journée a été suivie.")

    /// Counts under {n:int} are hidden, zeros too, and others with them, so that no hidden count follows from the totals.
    public static func reportHiddenWhy(n: Int) -> Bilingual {
        Bilingual(
            en: "Counts under \(n) are hidden, zeros too, and others with them, so that no hidden count follows from the totals.",
            fr: "Les nombres inférieurs à \(n) sont masqués, zéro compris, et d’autres avec eux, pour qu’aucun nombre masqué ne se déduise des totaux.")
    }

    /// Volunteers were never arrested. They have a column of their own, and its counts are shown only where nobody can be found by them.
    public static let reportVolunteers: Bilingual = Bilingual(
        en: "Volunteers were never arrested. They have a column of their own, and its counts are shown only where nobody can be found by them.",
        fr: "Les volontaires n’ont jamais été arrêtés. Leur colonne est à part, et leurs nombres ne paraissent que si personne ne peut être reconnu.")

    /// How many people have a plan isn’t counted for this report. Whoever works on a plan with somebody may know of it, and nobody else: neither the coordinator nor the public may count them.
    public static let reportNoPeople: Bilingual = Bilingual(
        en: "How many people have a plan isn’t counted for this report. Whoever works on a plan with somebody may know of it, and nobody else: neither the coordinator nor the public may count them.",
        fr: "Combien de personnes ont un plan n’est pas compté pour ce rapport. Seule la personne qui travaille à un plan avec quelqu’un peut en savoir l’existence\u{A0}: ni la coordination ni le public ne peuvent les compter.")

    /// Class days
    public static let reportClassDays: Bilingual = Bilingual(
        en: "Class days",
        fr: "Journées de formation")

    /// {n:count} class days were held in the year: the presence of everyone who had a seat is entered.
    public static func reportClassDaysHeld(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) class day was held in the year: the presence of everyone who had a seat is entered." : "\(n.text(.en)) class days were held in the year: the presence of everyone who had a seat is entered.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) journée de formation a eu lieu dans l’année\u{A0}: la présence de chaque personne qui avait une place est inscrite." : "\(n.text(.fr)) journées de formation ont eu lieu dans l’année\u{A0}: la présence de chaque personne qui avait une place est inscrite.")
    }

    /// Money in and out
    public static let reportMoney: Bilingual = Bilingual(
        en: "Money in and out",
        fr: "Argent reçu et versé")

    /// Counted is money of the funds on the day on which it moved: fees that people paid, less what was given back; grants from organizations; payments to organizations. A payment or grant taken back counts against its area on the day it was taken back. What a way of paying adds to the fee goes to no fund and isn’t in it. What was there before and what came in, less what went out, is what is left.
    public static let reportMoneyCounted: Bilingual = Bilingual(
        en: "Counted is money of the funds on the day on which it moved: fees that people paid, less what was given back; grants from organizations; payments to organizations. A payment or grant taken back counts against its area on the day it was taken back. What a way of paying adds to the fee goes to no fund and isn’t in it. What was there before and what came in, less what went out, is what is left.",
        fr: "On compte l’argent des fonds le jour où il a bougé\u{A0}: les frais que des personnes ont payés, moins ce qui a été rendu; les subventions d’organismes; les versements à des organismes. Un versement ou une subvention annulés comptent en moins dans leur domaine, le jour de l’annulation. Ce qu’un mode de paiement ajoute aux frais ne va à aucun fonds et n’y figure pas. Ce qu’il y avait et ce qui est entré, moins ce qui est sorti, donne ce qui reste.")

    /// What fees brought in is shown only where at least {n:int} people paid it, and what was given back only where at least as many got something back. A balance that would give away a hidden amount by subtraction is hidden too.
    public static func reportMoneyHidden(n: Int) -> Bilingual {
        Bilingual(
            en: "What fees brought in is shown only where at least \(n) people paid it, and what was given back only where at least as many got something back. A balance that would give away a hidden amount by subtraction is hidden too.",
            fr: "Ce que les frais ont rapporté ne paraît que si au moins \(n) personnes l’ont payé, et ce qui a été rendu seulement si autant de personnes ont été remboursées. Un solde qui révélerait par soustraction un montant masqué est masqué aussi.")
    }

    /// The funds in {year:int}
    public static func reportMoneyCaption(year: Int) -> Bilingual {
        Bilingual(
            en: "The funds in \(year)",
            fr: "Les fonds en \(year)")
    }

    /// Left from the year before
    public static let reportOpening: Bilingual = Bilingual(
        en: "Left from the year before",
        fr: "Reste de l’année précédente")

    /// Fees paid
    public static let reportReceived: Bilingual = Bilingual(
        en: "Fees paid",
        fr: "Frais payés")

    /// Fees given back
    public static let reportRefunded: Bilingual = Bilingual(
        en: "Fees given back",
        fr: "Frais rendus")

    /// Fees, less what was given back
    public static let reportFees: Bilingual = Bilingual(
        en: "Fees, less what was given back",
        fr: "Frais, moins ce qui a été rendu")

    /// Grants received
    public static let reportGrants: Bilingual = Bilingual(
        en: "Grants received",
        fr: "Subventions reçues")

    /// Paid out
    public static let reportPaidOut: Bilingual = Bilingual(
        en: "Paid out",
        fr: "Versé")

    /// Left for the next year
    public static let reportClosing: Bilingual = Bilingual(
        en: "Left for the next year",
        fr: "Reste pour l’année suivante")

    /// Grants and payments in {year:int}, by area
    public static func reportAreasCaption(year: Int) -> Bilingual {
        Bilingual(
            en: "Grants and payments in \(year), by area",
            fr: "Subventions et versements en \(year), par domaine")
    }

    /// Community
    public static let reportCommunity: Bilingual = Bilingual(
        en: "Community",
        fr: "Communauté")

    /// Events took place in the year and weren’t called off. Services and initiatives are those that were listed on the day of the report.
    public static let reportCommunityCounted: Bilingual = Bilingual(
        en: "Events took place in the year and weren’t called off. Services and initiatives are those that were listed on the day of the report.",
        fr: "Les activités ont eu lieu dans l’année et n’ont pas été annulées. Les services et les initiatives sont ceux qui figuraient sur les listes le jour du rapport.")

    /// Events in {year:int}, by kind
    public static func reportEvents(year: Int) -> Bilingual {
        Bilingual(
            en: "Events in \(year), by kind",
            fr: "Activités en \(year), par genre")
    }

    /// Services in the directory, by area
    public static let reportServices: Bilingual = Bilingual(
        en: "Services in the directory, by area",
        fr: "Services du répertoire, par domaine")

    /// Initiatives, by area and how they stand
    public static let reportInitiatives: Bilingual = Bilingual(
        en: "Initiatives, by area and how they stand",
        fr: "Initiatives, par domaine et selon leur état")

    /// each case is in the list once
    public static let reportCheckOnce: Bilingual = Bilingual(
        en: "each case is in the list once",
        fr: "chaque dossier figure une fois dans la liste")

    /// rows and columns add up to the list
    public static let reportCheckSums: Bilingual = Bilingual(
        en: "rows and columns add up to the list",
        fr: "lignes et colonnes donnent la liste")

    /// referrals by the ledgers, and by the list of cases
    public static let reportCheckReferred: Bilingual = Bilingual(
        en: "referrals by the ledgers, and by the list of cases",
        fr: "les dossiers ouverts selon les registres, et selon la liste des dossiers")

    /// what was there and came in, less what went out, and what the funds have left
    public static let reportCheckBalance: Bilingual = Bilingual(
        en: "what was there and came in, less what went out, and what the funds have left",
        fr: "ce qu’il y avait et ce qui est entré, moins ce qui est sorti, et ce qui reste dans les fonds")

    /// fees with what was added to them, and what the desk took
    public static let reportCheckTakings: Bilingual = Bilingual(
        en: "fees with what was added to them, and what the desk took",
        fr: "les frais et ce qui s’y ajoute, et ce que le guichet a reçu")

    /// fees, and what the cases’ ledgers say was paid
    public static let reportCheckLedgers: Bilingual = Bilingual(
        en: "fees, and what the cases’ ledgers say was paid",
        fr: "les frais, et ce que les registres des dossiers disent payé")

    /// everything ever taken, and what was counted or waits for a count
    public static let reportCheckDrawer: Bilingual = Bilingual(
        en: "everything ever taken, and what was counted or waits for a count",
        fr: "tout ce qui a été reçu, et ce qui a été compté ou attend de l’être")

    /// everything that fees brought in, and what the funds got of it
    public static let reportCheckFunds: Bilingual = Bilingual(
        en: "everything that fees brought in, and what the funds got of it",
        fr: "tout ce que les frais ont rapporté, et ce que les fonds en ont reçu")

    /// Program
    public static let reportProgram: Bilingual = Bilingual(
        en: "Program",
        fr: "Programme")

    /// not counted
    public static let reportNotCounted: Bilingual = Bilingual(
        en: "not counted",
        fr: "non compté")

    /// Each program’s figures, as it published them. A sum stands only where nothing in its column is hidden.
    public static let reportAllSaid: Bilingual = Bilingual(
        en: "Each program’s figures, as it published them. A sum stands only where nothing in its column is hidden.",
        fr: "Les chiffres de chaque programme, tels qu’il les a publiés. Une somme ne figure que si rien n’est masqué dans sa colonne.")

    /// People in {year:int}, by program
    public static func reportAllPeople(year: Int) -> Bilingual {
        Bilingual(
            en: "People in \(year), by program",
            fr: "Personnes en \(year), par programme")
    }

    /// Money in {year:int}, by program
    public static func reportAllMoney(year: Int) -> Bilingual {
        Bilingual(
            en: "Money in \(year), by program",
            fr: "Argent en \(year), par programme")
    }
}
