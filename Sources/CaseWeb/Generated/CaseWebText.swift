// Written by scripts/generate_texts.py; the texts are in Texts/CaseWeb.en.yaml and Texts/CaseWeb.fr.yaml.

import Core

/// What CaseWeb says to people, in each language.
public enum CaseWebText {
    /// Act
    public static let actTitle: Bilingual = Bilingual(
        en: "Act",
        fr: "Acte")

    /// This can’t be done now
    public static let actNotNow: Bilingual = Bilingual(
        en: "This can’t be done now",
        fr: "Ce n’est pas possible maintenant")

    /// Rule: {source}
    public static func actSource(source: String) -> Bilingual {
        Bilingual(
            en: "Rule: \(source)",
            fr: "Règle\u{A0}: \(source)")
    }

    /// Back to the case
    public static let actBack: Bilingual = Bilingual(
        en: "Back to the case",
        fr: "Retour au dossier")

    /// Somebody else acted on this case meanwhile
    public static let actChangedTitle: Bilingual = Bilingual(
        en: "Somebody else acted on this case meanwhile",
        fr: "Quelqu’un d’autre a agi dans ce dossier entre-temps")

    /// Nothing of yours was recorded yet. This is what happened; below is what you typed. Send it again if it still holds.
    public static let actChangedWhat: Bilingual = Bilingual(
        en: "Nothing of yours was recorded yet. This is what happened; below is what you typed. Send it again if it still holds.",
        fr: "Rien de ce que vous avez saisi n’est encore inscrit. Voici ce qui s’est passé; votre saisie est ci-dessous. Envoyez-la de nouveau si elle tient toujours.")

    /// Nothing of yours was recorded yet. What was done is the agency’s to know; below is what you typed. Send it again if it still holds.
    public static let actChangedUnseen: Bilingual = Bilingual(
        en: "Nothing of yours was recorded yet. What was done is the agency’s to know; below is what you typed. Send it again if it still holds.",
        fr: "Rien de ce que vous avez saisi n’est encore inscrit. Ce qui a été fait regarde l’organisme. Votre saisie est ci-dessous; envoyez-la de nouveau si elle tient toujours.")

    /// From a letter
    public static let actByLetter: Bilingual = Bilingual(
        en: "From a letter",
        fr: "D’après une lettre")

    /// Who decided
    public static let actDecidedBy: Bilingual = Bilingual(
        en: "Who decided",
        fr: "Qui a décidé")

    /// The name that stands on the letter.
    public static let actDecidedByHint: Bilingual = Bilingual(
        en: "The name that stands on the letter.",
        fr: "Le nom qui figure sur la lettre.")

    /// The letter
    public static let actLetter: Bilingual = Bilingual(
        en: "The letter",
        fr: "La lettre")

    /// A PDF or JPEG of at most 10 MB.
    public static let actLetterHint: Bilingual = Bilingual(
        en: "A PDF or JPEG of at most 10 MB.",
        fr: "Un PDF ou un JPEG d’au plus 10 Mo.")

    /// The document
    public static let actDocument: Bilingual = Bilingual(
        en: "The document",
        fr: "Le document")

    /// What it is
    public static let actPurpose: Bilingual = Bilingual(
        en: "What it is",
        fr: "Ce que c’est")

    /// Read this to the person (version {version:int})
    public static func actReadThis(version: Int) -> Bilingual {
        Bilingual(
            en: "Read this to the person (version \(version))",
            fr: "Lisez ceci à la personne (version \(version))")
    }

    /// When it happened
    public static let actWhen: Bilingual = Bilingual(
        en: "When it happened",
        fr: "Quand cela s’est passé")

    /// The day on which it happened, even if you write it down later.
    public static let actWhenHint: Bilingual = Bilingual(
        en: "The day on which it happened, even if you write it down later.",
        fr: "Le jour où cela s’est passé, même si vous l’inscrivez plus tard.")

    /// At what time
    public static let actTime: Bilingual = Bilingual(
        en: "At what time",
        fr: "À quelle heure")

    /// For example 2:30 p.m. or 14:30. If consent follows on the same day, the time shows that the right was told first.
    public static let actTimeHint: Bilingual = Bilingual(
        en: "For example 2:30 p.m. or 14:30. If consent follows on the same day, the time shows that the right was told first.",
        fr: "Par exemple 14 h 30. Si le consentement suit le même jour, l’heure montre que l’avis est venu d’abord.")

    /// Reason
    public static let actReason: Bilingual = Bilingual(
        en: "Reason",
        fr: "Motif")

    /// The Crown’s alone: the agency doesn’t read it. Say why; leave out what isn’t needed.
    public static let actReasonCrownHint: Bilingual = Bilingual(
        en: "The Crown’s alone: the agency doesn’t read it. Say why; leave out what isn’t needed.",
        fr: "Réservé à la poursuite\u{A0}: l’organisme ne le lit pas. Dites pourquoi; omettez ce qui n’est pas nécessaire.")

    /// Sealed with the case. The agency and the prosecutor read it; police never do.
    public static let actReasonSharedHint: Bilingual = Bilingual(
        en: "Sealed with the case. The agency and the prosecutor read it; police never do.",
        fr: "Scellé avec le dossier. L’organisme et le procureur le lisent; la police, jamais.")

    /// The signed paper
    public static let actScan: Bilingual = Bilingual(
        en: "The signed paper",
        fr: "Le papier signé")

    /// A scan of it, if there is one: a PDF or JPEG of at most 10 MB. It is kept with this entry.
    public static let actScanHint: Bilingual = Bilingual(
        en: "A scan of it, if there is one: a PDF or JPEG of at most 10 MB. It is kept with this entry.",
        fr: "Une numérisation, s’il y en a une\u{A0}: un PDF ou un JPEG d’au plus 10 Mo. Elle est conservée avec cette inscription.")

    /// Tick at least one part, or go back to the case.
    public static let actSegmentNone: Bilingual = Bilingual(
        en: "Tick at least one part, or go back to the case.",
        fr: "Cochez au moins une partie, ou revenez au dossier.")

    /// The prosecutor’s findings under section 717(1)
    public static let actFindings: Bilingual = Bilingual(
        en: "The prosecutor’s findings under section 717(1)",
        fr: "Constatations du procureur selon le paragraphe 717(1)")

    /// Needed to say “eligible”, unless they are recorded already.
    public static let actFindingsHint: Bilingual = Bilingual(
        en: "Needed to say “eligible”, unless they are recorded already.",
        fr: "Nécessaires pour dire «\u{A0}admissible\u{A0}», à moins d’être déjà inscrites.")

    /// Say yes or no: {gate:text}.
    public static func actGateMissing(gate: Bilingual) -> Bilingual {
        Bilingual(
            en: "Say yes or no: \(gate.en).",
            fr: "Répondez oui ou non\u{A0}: \(gate.fr).")
    }

    /// What was said or seen, by whom and when. Not the child’s name or address: those go into the report.
    public static let actNoteConcernHint: Bilingual = Bilingual(
        en: "What was said or seen, by whom and when. Not the child’s name or address: those go into the report.",
        fr: "Ce qui a été dit ou vu, par qui et quand. Ni le nom ni l’adresse de l’enfant\u{A0}: ils vont dans le signalement.")

    /// The person’s words, and where he or she is now.
    public static let actNoteWorryHint: Bilingual = Bilingual(
        en: "The person’s words, and where he or she is now.",
        fr: "Les mots de la personne, et où elle se trouve.")

    /// Whom you reached, what was said, what was arranged.
    public static let actNoteAnswerHint: Bilingual = Bilingual(
        en: "Whom you reached, what was said, what was arranged.",
        fr: "Qui a été joint, ce qui s’est dit, ce qui est convenu.")

    /// The record is kept as long as the program says, then put up for destruction. After this only corrections and holds are recorded, and the record is opened for a stated purpose.
    public static let actEffectClose: Bilingual = Bilingual(
        en: "The record is kept as long as the program says, then put up for destruction. After this only corrections and holds are recorded, and the record is opened for a stated purpose.",
        fr: "Le dossier est conservé aussi longtemps que le prévoit le programme, puis sa destruction est proposée. Après cela, seules des corrections et des suspensions s’y inscrivent, et il n’est ouvert que pour un but déclaré.")

    /// The watch over the court dates ends with this.
    public static let actEffectEnding: Bilingual = Bilingual(
        en: "The watch over the court dates ends with this.",
        fr: "La surveillance des dates au tribunal prend fin.")

    /// Alternative measures can’t be used in this case any more: the charge goes to court (s. 717(2)).
    public static let actEffectBar: Bilingual = Bilingual(
        en: "Alternative measures can’t be used in this case any more: the charge goes to court (s. 717(2)).",
        fr: "Les mesures de rechange ne peuvent plus servir dans ce dossier\u{A0}: l’accusation va devant le tribunal (par. 717(2)).")

    /// Nothing more is asked of this person, and no letter goes out.
    public static let actEffectDeath: Bilingual = Bilingual(
        en: "Nothing more is asked of this person, and no letter goes out.",
        fr: "Plus rien n’est demandé à cette personne, et aucune lettre ne part.")

    /// The participation stops. What was done until now can still be reported.
    public static let actEffectWithdraw: Bilingual = Bilingual(
        en: "The participation stops. What was done until now can still be reported.",
        fr: "La participation s’arrête. Ce qui a été fait jusqu’ici peut encore être rapporté.")

    /// The offer can go on from here. The report to the authority is still due where none is recorded.
    public static let actEffectLift: Bilingual = Bilingual(
        en: "The offer can go on from here. The report to the authority is still due where none is recorded.",
        fr: "L’offre peut reprendre. Le signalement à l’autorité reste à faire si aucun n’est inscrit.")

    /// If the prosecutor’s letter says so
    public static let actLetterOptional: Bilingual = Bilingual(
        en: "If the prosecutor’s letter says so",
        fr: "Si la lettre du procureur le dit")

    /// Where this takes back what only the prosecutor can, record it as the letter says, with the letter attached.
    public static let actLetterOptionalWhy: Bilingual = Bilingual(
        en: "Where this takes back what only the prosecutor can, record it as the letter says, with the letter attached.",
        fr: "Quand cela revient sur ce que seul le procureur peut défaire, inscrivez-le comme le dit la lettre, que vous joignez.")

    /// Reasons that may be told
    public static let actReleasedReason: Bilingual = Bilingual(
        en: "Reasons that may be told",
        fr: "Motifs qui peuvent être communiqués")

    /// What the agency and the person may hear. Leave it empty to release nothing.
    public static let actReleasedHint: Bilingual = Bilingual(
        en: "What the agency and the person may hear. Leave it empty to release nothing.",
        fr: "Ce que l’organisme et la personne peuvent apprendre. Laissez vide pour ne rien communiquer.")

    /// Conditions
    public static let actConditions: Bilingual = Bilingual(
        en: "Conditions",
        fr: "Conditions")

    /// One on each line. Leave it empty when there are none.
    public static let actConditionsHint: Bilingual = Bilingual(
        en: "One on each line. Leave it empty when there are none.",
        fr: "Une par ligne. Laissez vide s’il n’y en a pas.")

    /// Interpreter’s name
    public static let actInterpreter: Bilingual = Bilingual(
        en: "Interpreter’s name",
        fr: "Nom de l’interprète")

    /// If one was there.
    public static let actInterpreterHint: Bilingual = Bilingual(
        en: "If one was there.",
        fr: "S’il y en avait un.")

    /// Court
    public static let actCourt: Bilingual = Bilingual(
        en: "Court",
        fr: "Tribunal")

    /// Counsel’s name
    public static let actCounsel: Bilingual = Bilingual(
        en: "Counsel’s name",
        fr: "Nom de l’avocat")

    /// What was said or seen
    public static let actNote: Bilingual = Bilingual(
        en: "What was said or seen",
        fr: "Ce qui a été dit ou vu")

    /// No account of the act itself: what the person says of it isn’t kept here.
    public static let actNoteHint: Bilingual = Bilingual(
        en: "No account of the act itself: what the person says of it isn’t kept here.",
        fr: "Pas de récit de l’acte\u{A0}: ce que la personne en dit n’est pas conservé ici.")

    /// To whom the report was made
    public static let actAuthority: Bilingual = Bilingual(
        en: "To whom the report was made",
        fr: "À qui le signalement a été fait")

    /// The report’s reference
    public static let actReference: Bilingual = Bilingual(
        en: "The report’s reference",
        fr: "Référence du signalement")

    /// Yes
    public static let actYes: Bilingual = Bilingual(
        en: "Yes",
        fr: "Oui")

    /// No
    public static let actNo: Bilingual = Bilingual(
        en: "No",
        fr: "Non")

    /// Was the person 18 or over on the date of the offence?
    public static let actAdult: Bilingual = Bilingual(
        en: "Was the person 18 or over on the date of the offence?",
        fr: "La personne avait-elle 18 ans ou plus à la date de l’infraction?")

    /// How it is known that the person concerned was 18 or over
    public static let actConcernBy: Bilingual = Bilingual(
        en: "How it is known that the person concerned was 18 or over",
        fr: "Comment on sait que la personne en cause avait 18 ans ou plus")

    /// Of whom the concern was. The report to the authority stays due until it is recorded.
    public static let actConcernByHint: Bilingual = Bilingual(
        en: "Of whom the concern was. The report to the authority stays due until it is recorded.",
        fr: "La personne visée par l’inquiétude. Le signalement à l’autorité reste dû jusqu’à ce qu’il soit inscrit.")

    /// Was the person 18 or over on the day of the application?
    public static let actAdultVolunteer: Bilingual = Bilingual(
        en: "Was the person 18 or over on the day of the application?",
        fr: "La personne avait-elle 18 ans ou plus le jour de la demande?")

    /// Age is counted from it, and the age is established anew when it changes.
    public static let actOffenceHint: Bilingual = Bilingual(
        en: "Age is counted from it, and the age is established anew when it changes.",
        fr: "L’âge se compte à partir d’elle; il est établi de nouveau quand elle change.")

    /// The person has agreed to this day. The two years of section 717.4(5) are counted from it.
    public static let actAmendUntilHint: Bilingual = Bilingual(
        en: "The person has agreed to this day. The two years of section 717.4(5) are counted from it.",
        fr: "La personne a convenu de ce jour. Les deux ans du paragraphe 717.4(5) se comptent à partir de ce jour.")

    /// In which the person agreed. “When it happened” is the day of that agreement, by the end of the present period.
    public static let actAmendLanguageHint: Bilingual = Bilingual(
        en: "In which the person agreed. “When it happened” is the day of that agreement, by the end of the present period.",
        fr: "Dans laquelle la personne a donné son accord. La date de l’acte est celle de cet accord, au plus tard le dernier jour de la période actuelle.")

    /// How it is known
    public static let actAgeBy: Bilingual = Bilingual(
        en: "How it is known",
        fr: "Comment on le sait")

    /// Did the offence involve or seek a person under 18?
    public static let actMinorSought: Bilingual = Bilingual(
        en: "Did the offence involve or seek a person under 18?",
        fr: "L’infraction visait-elle une personne de moins de 18 ans?")

    /// A yes is a bar of the law. Only the prosecutor can take it back, on evidence of age.
    public static let actMinorSoughtHint: Bilingual = Bilingual(
        en: "A yes is a bar of the law. Only the prosecutor can take it back, on evidence of age.",
        fr: "Un oui est un empêchement légal. Seul le procureur peut revenir dessus, sur preuve de l’âge.")

    /// Which question
    public static let actCriterion: Bilingual = Bilingual(
        en: "Which question",
        fr: "Quelle question")

    /// Is it the same person?
    public static let actSamePerson: Bilingual = Bilingual(
        en: "Is it the same person?",
        fr: "Est-ce la même personne?")

    /// The marker says only that somebody alike has attended. Ask the person and look at what the program has on paper.
    public static let actSamePersonHint: Bilingual = Bilingual(
        en: "The marker says only that somebody alike has attended. Ask the person and look at what the program has on paper.",
        fr: "La marque dit seulement qu’une personne semblable a participé. Demandez à la personne et voyez les papiers du programme.")

    /// Language in which it was said
    public static let actLanguage: Bilingual = Bilingual(
        en: "Language in which it was said",
        fr: "Langue dans laquelle cela a été dit")

    /// Of the fixed text that was read.
    public static let actLanguageHint: Bilingual = Bilingual(
        en: "Of the fixed text that was read.",
        fr: "Du texte prévu qui a été lu.")

    /// Last day of the agreed period
    public static let actUntil: Bilingual = Bilingual(
        en: "Last day of the agreed period",
        fr: "Dernier jour de la période convenue")

    /// The two years of section 717.4(5) are counted from this day.
    public static let actUntilHint: Bilingual = Bilingual(
        en: "The two years of section 717.4(5) are counted from this day.",
        fr: "Les deux ans du paragraphe 717.4(5) se comptent à partir de ce jour.")

    /// Day in court
    public static let actCourtOn: Bilingual = Bilingual(
        en: "Day in court",
        fr: "Jour au tribunal")

    /// Time
    public static let actCourtAt: Bilingual = Bilingual(
        en: "Time",
        fr: "Heure")

    /// Who appeared
    public static let actWhoAppeared: Bilingual = Bilingual(
        en: "Who appeared",
        fr: "Qui a comparu")

    /// Next date the court set
    public static let actNextDate: Bilingual = Bilingual(
        en: "Next date the court set",
        fr: "Prochaine date fixée par le tribunal")

    /// Leave it empty when none was set; the case then stays on the watch.
    public static let actNextDateHint: Bilingual = Bilingual(
        en: "Leave it empty when none was set; the case then stays on the watch.",
        fr: "Laissez vide si aucune n’est fixée; le dossier reste sous surveillance.")

    /// Parts attended
    public static let actSegments: Bilingual = Bilingual(
        en: "Parts attended",
        fr: "Parties suivies")

    /// Tick each part that the person attended from beginning to end.
    public static let actSegmentsHint: Bilingual = Bilingual(
        en: "Tick each part that the person attended from beginning to end.",
        fr: "Cochez chaque partie suivie du début à la fin.")

    /// Weeks of individual therapy
    public static let actWeeks: Bilingual = Bilingual(
        en: "Weeks of individual therapy",
        fr: "Semaines de thérapie individuelle")

    /// As the assessment says. 0 when it asks for none.
    public static let actWeeksHint: Bilingual = Bilingual(
        en: "As the assessment says. 0 when it asks for none.",
        fr: "Selon l’évaluation. 0 si elle n’en demande pas.")

    /// Which condition is met
    public static let actConditionMet: Bilingual = Bilingual(
        en: "Which condition is met",
        fr: "Quelle condition est remplie")

    /// Condition {number:int}
    public static func actConditionNumber(number: Int) -> Bilingual {
        Bilingual(
            en: "Condition \(number)",
            fr: "Condition \(number)")
    }

    /// Compliance
    public static let actLevel: Bilingual = Bilingual(
        en: "Compliance",
        fr: "Respect des mesures")

    /// How it ended
    public static let actEnding: Bilingual = Bilingual(
        en: "How it ended",
        fr: "Comment cela s’est terminé")

    /// Which entry is wrong
    public static let actEntry: Bilingual = Bilingual(
        en: "Which entry is wrong",
        fr: "Quelle inscription est erronée")

    /// It stays in the record, marked as corrected. Record what is right as a new entry.
    public static let actEntryHint: Bilingual = Bilingual(
        en: "It stays in the record, marked as corrected. Record what is right as a new entry.",
        fr: "Elle reste au dossier, marquée comme corrigée. Inscrivez ce qui est juste comme une nouvelle inscription.")

    /// {date:date}: {what:text}
    public static func actEntryOf(date: CivilDate, what: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)): \(what.en)",
            fr: "\(date.text(.fr, .medium))\u{A0}: \(what.fr)")
    }

    /// Call or visit
    public static let actDirection: Bilingual = Bilingual(
        en: "Call or visit",
        fr: "Appel ou visite")

    /// What came of it
    public static let actOutcome: Bilingual = Bilingual(
        en: "What came of it",
        fr: "Ce qui en est résulté")

    /// A voicemail was left
    public static let actVoicemail: Bilingual = Bilingual(
        en: "A voicemail was left",
        fr: "Un message vocal a été laissé")

    /// Call back on
    public static let actCallBack: Bilingual = Bilingual(
        en: "Call back on",
        fr: "Rappeler le")

    /// How the answers are known
    public static let actAnswerSource: Bilingual = Bilingual(
        en: "How the answers are known",
        fr: "Comment les réponses sont connues")

    /// Answer at least one.
    public static let actAnswerNone: Bilingual = Bilingual(
        en: "Answer at least one.",
        fr: "Répondez à au moins une question.")

    /// Answered; it keeps.
    public static let actAnsweredMet: Bilingual = Bilingual(
        en: "Answered; it keeps.",
        fr: "Répondu; la réponse tient.")

    /// The decider made an exception.
    public static let actAnsweredExcepted: Bilingual = Bilingual(
        en: "The decider made an exception.",
        fr: "La personne qui décide a fait une exception.")

    /// The answer kept until {date:date}. Ask again.
    public static func actAnsweredStale(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The answer kept until \(date.text(.en, .medium)). Ask again.",
            fr: "La réponse valait jusqu’au \(date.text(.fr, .medium)). Redemandez.")
    }

    /// Decision
    public static let actEligible: Bilingual = Bilingual(
        en: "Decision",
        fr: "Décision")

    /// Eligible
    public static let actEligibleYes: Bilingual = Bilingual(
        en: "Eligible",
        fr: "Admissible")

    /// Not eligible
    public static let actEligibleNo: Bilingual = Bilingual(
        en: "Not eligible",
        fr: "Non admissible")

    /// English
    public static let languageEn: Bilingual = Bilingual(
        en: "English",
        fr: "Anglais")

    /// French
    public static let languageFr: Bilingual = Bilingual(
        en: "French",
        fr: "Français")

    /// Today
    public static let todayTitle: Bilingual = Bilingual(
        en: "Today",
        fr: "Aujourd’hui")

    /// {today:longdate}. {all:text}; {urgent:text}.
    public static func todayLead(today: CivilDate, all: Bilingual, urgent: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(today.text(.en, .long)). \(all.en); \(urgent.en).",
            fr: "\(today.text(.fr, .long)). \(all.fr); \(urgent.fr).")
    }

    /// {n:count} things need a person
    public static func todayThings(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) thing needs a person" : "\(n.text(.en)) things need a person",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) chose attend quelqu’un" : "\(n.text(.fr)) choses attendent quelqu’un")
    }

    /// {n:count} can’t wait
    public static func todayCantWait(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) can’t wait" : "\(n.text(.en)) can’t wait",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) ne peut pas attendre" : "\(n.text(.fr)) ne peuvent pas attendre")
    }

    /// Overdue
    public static let todayOverdue: Bilingual = Bilingual(
        en: "Overdue",
        fr: "En retard")

    /// Can’t wait
    public static let todayUrgent: Bilingual = Bilingual(
        en: "Can’t wait",
        fr: "Ne peut pas attendre")

    /// This week
    public static let todayWeek: Bilingual = Bilingual(
        en: "This week",
        fr: "Cette semaine")

    /// Nothing needs you right now
    public static let todayEmptyTitle: Bilingual = Bilingual(
        en: "Nothing needs you right now",
        fr: "Rien ne vous attend pour l’instant")

    /// Court dates, call-backs, undecided referrals and unpaid fees appear here on their day.
    public static let todayEmptyText: Bilingual = Bilingual(
        en: "Court dates, call-backs, undecided referrals and unpaid fees appear here on their day.",
        fr: "Les dates au tribunal, les rappels, les demandes sans décision et les frais impayés apparaissent ici le jour venu.")

    /// Refer a person
    public static let todayRefer: Bilingual = Bilingual(
        en: "Refer a person",
        fr: "Diriger une personne")

    /// Open the case
    public static let todayOpen: Bilingual = Bilingual(
        en: "Open the case",
        fr: "Ouvrir le dossier")

    /// {n:count} callers without a case are to be called back.
    public static func todayCalls(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) caller without a case is to be called back." : "\(n.text(.en)) callers without a case are to be called back.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) personne sans dossier est à rappeler." : "\(n.text(.fr)) personnes sans dossier sont à rappeler.")
    }

    /// See the calls
    public static let todayCallsLink: Bilingual = Bilingual(
        en: "See the calls",
        fr: "Voir les appels")

    /// Also, {when}:
    public static func todayAlso(when: String) -> Bilingual {
        Bilingual(
            en: "Also, \(when):",
            fr: "Aussi, \(when)\u{A0}:")
    }

    /// Look and decide
    public static let todayHeldLink: Bilingual = Bilingual(
        en: "Look and decide",
        fr: "Regarder et décider")

    /// What is next
    public static let caseNext: Bilingual = Bilingual(
        en: "What is next",
        fr: "La suite")

    /// What happened
    public static let caseHappened: Bilingual = Bilingual(
        en: "What happened",
        fr: "Ce qui s’est passé")

    /// Nothing waits in this case.
    public static let caseNothingNext: Bilingual = Bilingual(
        en: "Nothing waits in this case.",
        fr: "Rien n’est en attente dans ce dossier.")

    /// Record destroyed: {ending:text}
    public static func caseDestroyedAs(ending: Bilingual) -> Bilingual {
        Bilingual(
            en: "Record destroyed: \(ending.en)",
            fr: "Dossier détruit\u{A0}: \(ending.fr)")
    }

    /// Ended: {ending:text}
    public static func caseEndedAs(ending: Bilingual) -> Bilingual {
        Bilingual(
            en: "Ended: \(ending.en)",
            fr: "Terminé\u{A0}: \(ending.fr)")
    }

    /// What is left
    public static let caseRemains: Bilingual = Bilingual(
        en: "What is left",
        fr: "Ce qui reste")

    /// The once-only marker stays until {date:date}.
    public static func caseMarkerUntil(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The once-only marker stays until \(date.text(.en, .medium)).",
            fr: "La marque de participation unique reste jusqu’au \(date.text(.fr, .medium)).")
    }

    /// The record is due for destruction since {date:date}.
    public static func caseDueForDestruction(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The record is due for destruction since \(date.text(.en, .medium)).",
            fr: "La destruction du dossier est due depuis le \(date.text(.fr, .medium)).")
    }

    /// A hold keeps the record: it isn’t destroyed before the hold is released.
    public static let caseKeptByHold: Bilingual = Bilingual(
        en: "A hold keeps the record: it isn’t destroyed before the hold is released.",
        fr: "Une suspension conserve le dossier\u{A0}: il n’est pas détruit avant qu’elle soit levée.")

    /// The record is kept until {date:date}, then destroyed.
    public static func caseKeptUntil(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The record is kept until \(date.text(.en, .medium)), then destroyed.",
            fr: "Le dossier est conservé jusqu’au \(date.text(.fr, .medium)), puis détruit.")
    }

    /// This record was destroyed on {date:date}. Only the steps and their dates are kept.
    public static func caseDestroyedOn(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "This record was destroyed on \(date.text(.en, .medium)). Only the steps and their dates are kept.",
            fr: "Ce dossier a été détruit le \(date.text(.fr, .medium)). Seules les étapes et leurs dates sont conservées.")
    }

    /// The ending was confirmed on {date:date}. The file isn’t closed yet.
    public static func caseEndedOn(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The ending was confirmed on \(date.text(.en, .medium)). The file isn’t closed yet.",
            fr: "L’issue a été confirmée le \(date.text(.fr, .medium)). Le dossier n’est pas encore fermé.")
    }

    /// The ending was confirmed on {ended:date}, and the file closed on {closed:date}.
    public static func caseClosedOn(ended: CivilDate, closed: CivilDate) -> Bilingual {
        Bilingual(
            en: "The ending was confirmed on \(ended.text(.en, .medium)), and the file closed on \(closed.text(.en, .medium)).",
            fr: "L’issue a été confirmée le \(ended.text(.fr, .medium)), et le dossier fermé le \(closed.text(.fr, .medium)).")
    }

    /// Closed: {ending:text}
    public static func caseClosedAs(ending: Bilingual) -> Bilingual {
        Bilingual(
            en: "Closed: \(ending.en)",
            fr: "Dossier fermé\u{A0}: \(ending.fr)")
    }

    /// Before a decision
    public static let caseMissing: Bilingual = Bilingual(
        en: "Before a decision",
        fr: "Avant une décision")

    /// Other things that can be recorded
    public static let caseFurther: Bilingual = Bilingual(
        en: "Other things that can be recorded",
        fr: "Autres choses à inscrire")

    /// Court {date:date}
    public static func caseCourtOn(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Court \(date.text(.en, .medium))",
            fr: "Tribunal le \(date.text(.fr, .medium))")
    }

    /// period ends {date:date}
    public static func casePeriodEnds(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "period ends \(date.text(.en, .medium))",
            fr: "la période finit le \(date.text(.fr, .medium))")
    }

    /// Section 717
    public static let caseGates: Bilingual = Bilingual(
        en: "Section 717",
        fr: "Article 717")

    /// Print the sheet for court
    public static let casePrintSheet: Bilingual = Bilingual(
        en: "Print the sheet for court",
        fr: "Imprimer la feuille pour le tribunal")

    /// What is required
    public static let caseRequirements: Bilingual = Bilingual(
        en: "What is required",
        fr: "Ce qui est requis")

    /// Dates to watch
    public static let caseClocks: Bilingual = Bilingual(
        en: "Dates to watch",
        fr: "Échéances")

    /// at most until
    public static let caseAtMost: Bilingual = Bilingual(
        en: "at most until",
        fr: "au plus tard jusqu’au")

    /// The person
    public static let casePerson: Bilingual = Bilingual(
        en: "The person",
        fr: "La personne")

    /// Nothing personal is kept, or may be shown, here.
    public static let caseNoPerson: Bilingual = Bilingual(
        en: "Nothing personal is kept, or may be shown, here.",
        fr: "Rien de personnel n’est conservé ni ne peut être montré ici.")

    /// Stream
    public static let caseStream: Bilingual = Bilingual(
        en: "Stream",
        fr: "Voie")

    /// Born
    public static let caseBorn: Bilingual = Bilingual(
        en: "Born",
        fr: "Date de naissance")

    /// Not known. Without it nobody recognises this person at a later referral.
    public static let caseBornNeeded: Bilingual = Bilingual(
        en: "Not known. Without it nobody recognises this person at a later referral.",
        fr: "Inconnue. Sans elle, personne ne reconnaîtra cette personne lors d’une demande ultérieure.")

    /// Date of the offence
    public static let caseOffence: Bilingual = Bilingual(
        en: "Date of the offence",
        fr: "Date de l’infraction")

    /// Card
    public static let caseCard: Bilingual = Bilingual(
        en: "Card",
        fr: "Carte")

    /// Police file
    public static let casePoliceFile: Bilingual = Bilingual(
        en: "Police file",
        fr: "Dossier de police")

    /// Court file
    public static let caseCourtFile: Bilingual = Bilingual(
        en: "Court file",
        fr: "Dossier du tribunal")

    /// Safe contact
    public static let caseContact: Bilingual = Bilingual(
        en: "Safe contact",
        fr: "Contact sûr")

    /// None known. Wait for the call.
    public static let caseContactNone: Bilingual = Bilingual(
        en: "None known. Wait for the call.",
        fr: "Aucun connu. Attendez l’appel.")

    /// voicemail may be left
    public static let caseVoicemailOk: Bilingual = Bilingual(
        en: "voicemail may be left",
        fr: "message vocal permis")

    /// no voicemail
    public static let caseVoicemailNo: Bilingual = Bilingual(
        en: "no voicemail",
        fr: "pas de message vocal")

    /// Language
    public static let caseLanguage: Bilingual = Bilingual(
        en: "Language",
        fr: "Langue")

    /// {language:text}; an interpreter is needed
    public static func caseInterpreterNeeded(language: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(language.en); an interpreter is needed",
            fr: "\(language.fr); un interprète est nécessaire")
    }

    /// Information package
    public static let casePackage: Bilingual = Bilingual(
        en: "Information package",
        fr: "Trousse d’information")

    /// Handed over
    public static let casePackageYes: Bilingual = Bilingual(
        en: "Handed over",
        fr: "Remise")

    /// Not handed over, as far as is known
    public static let casePackageNo: Bilingual = Bilingual(
        en: "Not handed over, as far as is known",
        fr: "Pas remise, à notre connaissance")

    /// Documents
    public static let caseDocuments: Bilingual = Bilingual(
        en: "Documents",
        fr: "Documents")

    /// Corrected later
    public static let caseCorrected: Bilingual = Bilingual(
        en: "Corrected later",
        fr: "Corrigé ensuite")

    /// By letter: open it
    public static let caseByLetter: Bilingual = Bilingual(
        en: "By letter: open it",
        fr: "Par lettre\u{A0}: l’ouvrir")

    /// Correct what is kept about the person
    public static let personTitle: Bilingual = Bilingual(
        en: "Correct what is kept about the person",
        fr: "Corriger ce qui est conservé sur la personne")

    /// A birth date that becomes known also establishes the age.
    public static let personBornHint: Bilingual = Bilingual(
        en: "A birth date that becomes known also establishes the age.",
        fr: "Une date de naissance connue plus tard établit aussi l’âge.")

    /// Save the corrections
    public static let personSave: Bilingual = Bilingual(
        en: "Save the corrections",
        fr: "Enregistrer les corrections")

    /// Somebody else has corrected this meanwhile. Open the page again to see what stands there now.
    public static let personChanged: Bilingual = Bilingual(
        en: "Somebody else has corrected this meanwhile. Open the page again to see what stands there now.",
        fr: "Quelqu’un d’autre l’a corrigé entre-temps. Rouvrez la page pour voir ce qui s’y trouve maintenant.")

    /// Correct
    public static let personCorrect: Bilingual = Bilingual(
        en: "Correct",
        fr: "Corriger")

    /// Recorded.
    public static let caseRecorded: Bilingual = Bilingual(
        en: "Recorded.",
        fr: "Inscrit.")

    /// Open the scan
    public static let caseScan: Bilingual = Bilingual(
        en: "Open the scan",
        fr: "Ouvrir la numérisation")

    /// recorded by {who}
    public static func caseRecordedBy(who: String) -> Bilingual {
        Bilingual(
            en: "recorded by \(who)",
            fr: "inscrit par \(who)")
    }

    /// recorded by {who} on {date:date}
    public static func caseRecordedByOn(who: String, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "recorded by \(who) on \(date.text(.en, .medium))",
            fr: "inscrit par \(who) le \(date.text(.fr, .medium))")
    }

    /// Personal fields are hidden
    public static let caseMaskedTitle: Bilingual = Bilingual(
        en: "Personal fields are hidden",
        fr: "Les renseignements personnels sont masqués")

    /// Looks can’t be logged at the moment, so nothing personal is shown. Try again in a minute.
    public static let caseMaskedText: Bilingual = Bilingual(
        en: "Looks can’t be logged at the moment, so nothing personal is shown. Try again in a minute.",
        fr: "Les consultations ne peuvent pas être journalisées pour l’instant; rien de personnel n’est donc montré. Réessayez dans une minute.")

    /// Who has looked at {number}
    public static func looksTitle(number: String) -> Bilingual {
        Bilingual(
            en: "Who has looked at \(number)",
            fr: "Qui a consulté \(number)")
    }

    /// Looks and acts, newest first
    public static let looksCaption: Bilingual = Bilingual(
        en: "Looks and acts, newest first",
        fr: "Consultations et actes, du plus récent au plus ancien")

    /// Nobody has looked yet
    public static let looksEmptyTitle: Bilingual = Bilingual(
        en: "Nobody has looked yet",
        fr: "Personne n’a encore consulté")

    /// Each look at this case will stand here.
    public static let looksEmptyText: Bilingual = Bilingual(
        en: "Each look at this case will stand here.",
        fr: "Chaque consultation de ce dossier figurera ici.")

    /// When
    public static let looksWhen: Bilingual = Bilingual(
        en: "When",
        fr: "Quand")

    /// Who
    public static let looksWho: Bilingual = Bilingual(
        en: "Who",
        fr: "Qui")

    /// What
    public static let looksWhat: Bilingual = Bilingual(
        en: "What",
        fr: "Quoi")

    /// Stated purpose
    public static let looksWhy: Bilingual = Bilingual(
        en: "Stated purpose",
        fr: "But déclaré")

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

    /// the operator at the server
    public static let roleOperator: Bilingual = Bilingual(
        en: "the operator at the server",
        fr: "l’exploitant du serveur")

    /// auditor
    public static let roleAuditor: Bilingual = Bilingual(
        en: "auditor",
        fr: "vérification")

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

    /// Section 717 sheet, {number}
    public static func sheetTitle(number: String) -> Bilingual {
        Bilingual(
            en: "Section 717 sheet, \(number)",
            fr: "Feuille de l’article 717, \(number)")
    }

    /// Program
    public static let sheetProgram: Bilingual = Bilingual(
        en: "Program",
        fr: "Programme")

    /// Name
    public static let sheetName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// Program’s file
    public static let sheetNumber: Bilingual = Bilingual(
        en: "Program’s file",
        fr: "Dossier du programme")

    /// not recorded
    public static let sheetNotRecorded: Bilingual = Bilingual(
        en: "not recorded",
        fr: "non inscrit")

    /// Print it with Ctrl+P (⌘P on a Mac): one page on Letter or A4 for an ordinary case.
    public static let sheetHowToPrint: Bilingual = Bilingual(
        en: "Print it with Ctrl+P (⌘P on a Mac): one page on Letter or A4 for an ordinary case.",
        fr: "Imprimez-la par Ctrl+P (⌘P sur un Mac)\u{A0}: une page Lettre ou A4 pour un dossier ordinaire.")

    /// Print
    public static let sheetPrint: Bilingual = Bilingual(
        en: "Print",
        fr: "Imprimer")

    /// Agreed period
    public static let sheetPeriod: Bilingual = Bilingual(
        en: "Agreed period",
        fr: "Période convenue")

    /// {from:date} to {until:date}
    public static func sheetFromTo(from: CivilDate, until: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(from.text(.en, .medium)) to \(until.text(.en, .medium))",
            fr: "du \(from.text(.fr, .medium)) au \(until.text(.fr, .medium))")
    }

    /// Next appearance
    public static let sheetCourt: Bilingual = Bilingual(
        en: "Next appearance",
        fr: "Prochaine comparution")

    /// Conditions of section 717(1) of the Criminal Code
    public static let sheetCaption: Bilingual = Bilingual(
        en: "Conditions of section 717(1) of the Criminal Code",
        fr: "Conditions du paragraphe 717(1) du Code criminel")

    /// Condition
    public static let sheetCondition: Bilingual = Bilingual(
        en: "Condition",
        fr: "Condition")

    /// State
    public static let sheetState: Bilingual = Bilingual(
        en: "State",
        fr: "État")

    /// Evidence, by whom and when
    public static let sheetEvidence: Bilingual = Bilingual(
        en: "Evidence, by whom and when",
        fr: "Preuve, par qui et quand")

    /// {name}, by letter
    public static func sheetByLetterOf(name: String) -> Bilingual {
        Bilingual(
            en: "\(name), by letter",
            fr: "\(name), par lettre")
    }

    /// interpreter: {name}
    public static func sheetInterpreter(name: String) -> Bilingual {
        Bilingual(
            en: "interpreter: \(name)",
            fr: "interprète\u{A0}: \(name)")
    }

    /// The decision
    public static let sheetDecision: Bilingual = Bilingual(
        en: "The decision",
        fr: "La décision")

    /// Met
    public static let sheetMet: Bilingual = Bilingual(
        en: "Met",
        fr: "Remplie")

    /// Not met
    public static let sheetNotMet: Bilingual = Bilingual(
        en: "Not met",
        fr: "Non remplie")

    /// Unknown
    public static let sheetUnknown: Bilingual = Bilingual(
        en: "Unknown",
        fr: "Inconnue")

    /// On paper, not confirmed
    public static let sheetOnPaper: Bilingual = Bilingual(
        en: "On paper, not confirmed",
        fr: "Sur papier, non confirmée")

    /// This stream doesn’t rest on section 717.
    public static let sheetNoGates: Bilingual = Bilingual(
        en: "This stream doesn’t rest on section 717.",
        fr: "Cette voie ne repose pas sur l’article 717.")

    /// Bars of section 717(2)
    public static let sheetBars: Bilingual = Bilingual(
        en: "Bars of section 717(2)",
        fr: "Empêchements du paragraphe 717(2)")

    /// No denial and no wish to go to court is recorded.
    public static let sheetNoBars: Bilingual = Bilingual(
        en: "No denial and no wish to go to court is recorded.",
        fr: "Aucune dénégation et aucun souhait d’aller devant le tribunal ne sont inscrits.")

    /// Denied taking part on {date:date}.
    public static func sheetDenied(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Denied taking part on \(date.text(.en, .medium)).",
            fr: "A nié sa participation le \(date.text(.fr, .medium)).")
    }

    /// Asked on {date:date} that the court deal with the charge.
    public static func sheetWantsCourt(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Asked on \(date.text(.en, .medium)) that the court deal with the charge.",
            fr: "A demandé le \(date.text(.fr, .medium)) que le tribunal traite l’accusation.")
    }

    /// What was complied with
    public static let sheetCompliance: Bilingual = Bilingual(
        en: "What was complied with",
        fr: "Ce qui a été respecté")

    /// By the record: {level:text}.
    public static func sheetSupported(level: Bilingual) -> Bilingual {
        Bilingual(
            en: "By the record: \(level.en).",
            fr: "D’après le dossier\u{A0}: \(level.fr).")
    }

    /// Not reported yet. So far, by the record:
    public static let sheetSoFar: Bilingual = Bilingual(
        en: "Not reported yet. So far, by the record:",
        fr: "Aucun rapport encore. À ce jour, d’après le dossier\u{A0}:")

    /// No agreement has been made yet.
    public static let sheetNotBegun: Bilingual = Bilingual(
        en: "No agreement has been made yet.",
        fr: "Aucune entente n’est encore conclue.")

    /// A statement accepting responsibility isn’t admissible in any proceedings: section 717(3). This sheet says that the condition is met, and holds no statement.
    public static let sheetFoot: Bilingual = Bilingual(
        en: "A statement accepting responsibility isn’t admissible in any proceedings: section 717(3). This sheet says that the condition is met, and holds no statement.",
        fr: "Une déclaration de responsabilité n’est admissible dans aucune instance\u{A0}: paragraphe 717(3). Cette feuille dit que la condition est remplie et ne contient aucune déclaration.")

    /// Made on {date:date}, under version {version} of the program’s definition.
    public static func sheetPrinted(date: CivilDate, version: String) -> Bilingual {
        Bilingual(
            en: "Made on \(date.text(.en, .medium)), under version \(version) of the program’s definition.",
            fr: "Établie le \(date.text(.fr, .medium)), selon la version \(version) de la définition du programme.")
    }

    /// :
    public static let todayColon: Bilingual = Bilingual(
        en: ": ",
        fr: "\u{A0}: ")

    /// {n:count} referrals look like somebody who is here already.
    public static func todayHeld(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) referral looks like somebody who is here already." : "\(n.text(.en)) referrals look like somebody who is here already.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) demande ressemble à quelqu’un qui est déjà ici." : "\(n.text(.fr)) demandes ressemblent à quelqu’un qui est déjà ici.")
    }

    /// The fee, and what was paid
    public static let feeLink: Bilingual = Bilingual(
        en: "The fee, and what was paid",
        fr: "Les frais et ce qui a été payé")

    /// Waiting for a second person
    public static let todayFeeRequests: Bilingual = Bilingual(
        en: "Waiting for a second person",
        fr: "En attente d’une seconde personne")

    /// Parts of a fee that are due
    public static let todayFeeParts: Bilingual = Bilingual(
        en: "Parts of a fee that are due",
        fr: "Versements échus")

    /// {amount:money} of what was agreed is due and isn’t paid.
    public static func todayFeePart(amount: Money) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)) of what was agreed is due and isn’t paid.",
            fr: "\(amount.text(.fr)) de ce qui était convenu est dû et n’est pas payé.")
    }

    /// A payment of {amount:money} is to be voided: it was recorded by mistake.
    public static func todayFeeVoid(amount: Money) -> Bilingual {
        Bilingual(
            en: "A payment of \(amount.text(.en)) is to be voided: it was recorded by mistake.",
            fr: "Un paiement de \(amount.text(.fr)) est à annuler\u{A0}: il a été inscrit par erreur.")
    }

    /// You asked for it, so a colleague has to answer it.
    public static let todayFeeOwn: Bilingual = Bilingual(
        en: "You asked for it, so a colleague has to answer it.",
        fr: "Vous l’avez demandé\u{A0}: une autre personne doit y répondre.")

    /// It waits for you or a colleague: whoever asked can’t answer it.
    public static let todayFeeOthers: Bilingual = Bilingual(
        en: "It waits for you or a colleague: whoever asked can’t answer it.",
        fr: "La demande attend votre réponse ou celle d’une autre personne\u{A0}: qui l’a faite ne peut pas y répondre.")

    /// It can be granted today only.
    public static let todayFeeVoidToday: Bilingual = Bilingual(
        en: "It can be granted today only.",
        fr: "L’annulation ne peut être accordée qu’aujourd’hui.")

    /// Its day is over, so it can only be declined.
    public static let todayFeeVoidLate: Bilingual = Bilingual(
        en: "Its day is over, so it can only be declined.",
        fr: "Le jour du paiement est passé\u{A0}: la demande ne peut qu’être refusée.")

    /// Open the fee desk
    public static let todayFeeDesk: Bilingual = Bilingual(
        en: "Open the fee desk",
        fr: "Ouvrir le bureau des frais")

    /// And {n:count} more.
    public static func todayMore(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "And \(n.text(.en)) more." : "And \(n.text(.en)) more.",
            fr: Language.fr.isOne(n) ? "Et \(n.text(.fr)) autre." : "Et \(n.text(.fr)) autres.")
    }

    /// {n:count} kB
    public static func caseDocumentSize(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) kB" : "\(n.text(.en)) kB",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) ko" : "\(n.text(.fr)) ko")
    }

    /// Refer a person
    public static let referTitle: Bilingual = Bilingual(
        en: "Refer a person",
        fr: "Diriger une personne")

    /// {program:text}. It takes about three minutes. What isn’t marked optional is needed.
    public static func referLead(program: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(program.en). It takes about three minutes. What isn’t marked optional is needed.",
            fr: "\(program.fr). Environ trois minutes. Ce qui n’est pas marqué facultatif est nécessaire.")
    }

    /// Several people after an operation?
    public static let referOtherWays: Bilingual = Bilingual(
        en: "Several people after an operation?",
        fr: "Plusieurs personnes après une opération?")

    /// Paste a table
    public static let referPasteTable: Bilingual = Bilingual(
        en: "Paste a table",
        fr: "Coller un tableau")

    /// Print cards
    public static let referPrintCards: Bilingual = Bilingual(
        en: "Print cards",
        fr: "Imprimer des cartes")

    /// How does the person come to the program?
    public static let referStream: Bilingual = Bilingual(
        en: "How does the person come to the program?",
        fr: "Comment la personne arrive-t-elle au programme?")

    /// Not “{stream:text}”? Choose again
    public static func referChangeStream(stream: Bilingual) -> Bilingual {
        Bilingual(
            en: "Not “\(stream.en)”? Choose again",
            fr: "Pas «\u{A0}\(stream.fr)\u{A0}»? Choisir de nouveau")
    }

    /// Continue
    public static let referContinue: Bilingual = Bilingual(
        en: "Continue",
        fr: "Continuer")

    /// Police propose the program before a charge is laid.
    public static let referPreChargeHint: Bilingual = Bilingual(
        en: "Police propose the program before a charge is laid.",
        fr: "La police propose le programme avant qu’une accusation soit portée.")

    /// A charge is before the court.
    public static let referPostChargeHint: Bilingual = Bilingual(
        en: "A charge is before the court.",
        fr: "Une accusation est devant le tribunal.")

    /// A probation order or another order sends the person.
    public static let referProbationHint: Bilingual = Bilingual(
        en: "A probation order or another order sends the person.",
        fr: "Une ordonnance de probation ou une autre ordonnance y envoie la personne.")

    /// Nobody was arrested. No offence is asked, and police and Crown see nothing of it.
    public static let referVolunteerHint: Bilingual = Bilingual(
        en: "Nobody was arrested. No offence is asked, and police and Crown see nothing of it.",
        fr: "Personne n’a été arrêté. Aucune infraction n’est demandée; la police et la poursuite n’en voient rien.")

    /// The program takes no referrals from you
    public static let referNoneTitle: Bilingual = Bilingual(
        en: "The program takes no referrals from you",
        fr: "Le programme ne reçoit pas de demandes de votre part")

    /// {program:text} runs no stream that your role may refer to. Ask the program’s coordinator how to send somebody.
    public static func referNoneText(program: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(program.en) runs no stream that your role may refer to. Ask the program’s coordinator how to send somebody.",
            fr: "\(program.fr) n’offre aucune voie que votre rôle peut utiliser. Demandez à la coordination du programme comment lui diriger quelqu’un.")
    }

    /// The person
    public static let referPartPerson: Bilingual = Bilingual(
        en: "The person",
        fr: "La personne")

    /// The offence
    public static let referPartOffence: Bilingual = Bilingual(
        en: "The offence",
        fr: "L’infraction")

    /// The order
    public static let referPartOrder: Bilingual = Bilingual(
        en: "The order",
        fr: "L’ordonnance")

    /// Safe contact
    public static let referPartContact: Bilingual = Bilingual(
        en: "Safe contact",
        fr: "Communication sécuritaire")

    /// Card and papers
    public static let referPartPapers: Bilingual = Bilingual(
        en: "Card and papers",
        fr: "Carte et documents")

    /// Name
    public static let referName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// As the person says it, given name first, all in one field.
    public static let referNameHint: Bilingual = Bilingual(
        en: "As the person says it, given name first, all in one field.",
        fr: "Tel que la personne le dit, prénom d’abord, dans un seul champ.")

    /// Name the person wishes to use
    public static let referChosenName: Bilingual = Bilingual(
        en: "Name the person wishes to use",
        fr: "Nom que la personne souhaite utiliser")

    /// A first name or another name is enough. Lists in the classroom show this one.
    public static let referChosenNameHint: Bilingual = Bilingual(
        en: "A first name or another name is enough. Lists in the classroom show this one.",
        fr: "Un prénom ou un autre nom suffit. C’est celui que montrent les listes en classe.")

    /// Date of birth
    public static let referBorn: Bilingual = Bilingual(
        en: "Date of birth",
        fr: "Date de naissance")

    /// For example 5 March 1990. It tells people with the same name apart.
    public static let referBornHint: Bilingual = Bilingual(
        en: "For example 5 March 1990. It tells people with the same name apart.",
        fr: "Par exemple 5 mars 1990. Elle distingue les personnes du même nom.")

    /// How the age is known
    public static let referAgeBy: Bilingual = Bilingual(
        en: "How the age is known",
        fr: "Comment l’âge est connu")

    /// Is the person 18 or over?
    public static let referAdult: Bilingual = Bilingual(
        en: "Is the person 18 or over?",
        fr: "La personne a-t-elle 18 ans ou plus?")

    /// The person’s own word. No birth date is kept.
    public static let referAdultHint: Bilingual = Bilingual(
        en: "The person’s own word. No birth date is kept.",
        fr: "Sur la parole de la personne. Aucune date de naissance n’est conservée.")

    /// For which the order was made. Age is counted from it; leave it empty when it isn’t known.
    public static let referOrderOffenceHint: Bilingual = Bilingual(
        en: "For which the order was made. Age is counted from it; leave it empty when it isn’t known.",
        fr: "Celle qui a mené à l’ordonnance. L’âge se compte à partir d’elle; laissez vide si elle n’est pas connue.")

    /// Date of the offence
    public static let referOffence: Bilingual = Bilingual(
        en: "Date of the offence",
        fr: "Date de l’infraction")

    /// Date of the charge
    public static let referCharged: Bilingual = Bilingual(
        en: "Date of the charge",
        fr: "Date de l’accusation")

    /// When the charge was laid. Some programs count the record-check year from it.
    public static let referChargedHint: Bilingual = Bilingual(
        en: "When the charge was laid. Some programs count the record-check year from it.",
        fr: "Le jour où l’accusation a été portée. Certains programmes comptent l’année de vérification du casier à partir de ce jour.")

    /// Was a person under 18 involved or sought?
    public static let referMinor: Bilingual = Bilingual(
        en: "Was a person under 18 involved or sought?",
        fr: "Une personne de moins de 18 ans était-elle en cause ou recherchée?")

    /// By law the program may not deal with it then; it goes to the {prosecutor:text}.
    public static func referMinorHint(prosecutor: Bilingual) -> Bilingual {
        Bilingual(
            en: "By law the program may not deal with it then; it goes to the \(prosecutor.en).",
            fr: "La loi ne permet alors pas au programme de s’en charger; l’affaire va au \(prosecutor.fr).")
    }

    /// Charge, or section
    public static let referCharge: Bilingual = Bilingual(
        en: "Charge, or section",
        fr: "Accusation, ou article")

    /// As the papers say, for example: Criminal Code, s. 286.1(1).
    public static let referChargeHint: Bilingual = Bilingual(
        en: "As the papers say, for example: Criminal Code, s. 286.1(1).",
        fr: "Comme l’indiquent les documents, par exemple\u{A0}: Code criminel, par. 286.1(1).")

    /// Yes
    public static let referYes: Bilingual = Bilingual(
        en: "Yes",
        fr: "Oui")

    /// No
    public static let referNo: Bilingual = Bilingual(
        en: "No",
        fr: "Non")

    /// Not known
    public static let referNotKnown: Bilingual = Bilingual(
        en: "Not known",
        fr: "On ne sait pas")

    /// Card number
    public static let referCard: Bilingual = Bilingual(
        en: "Card number",
        fr: "Numéro de la carte")

    /// The number on the card that was handed to the person.
    public static let referCardHint: Bilingual = Bilingual(
        en: "The number on the card that was handed to the person.",
        fr: "Le numéro de la carte remise à la personne.")

    /// Police file number
    public static let referPoliceFile: Bilingual = Bilingual(
        en: "Police file number",
        fr: "Numéro de dossier de police")

    /// Your file number
    public static let referAgencyFile: Bilingual = Bilingual(
        en: "Your file number",
        fr: "Votre numéro de dossier")

    /// Language the person speaks best
    public static let referLanguage: Bilingual = Bilingual(
        en: "Language the person speaks best",
        fr: "Langue que la personne parle le mieux")

    /// An interpreter is needed
    public static let referInterpreter: Bilingual = Bilingual(
        en: "An interpreter is needed",
        fr: "Un interprète est nécessaire")

    /// The information package was handed over
    public static let referPackage: Bilingual = Bilingual(
        en: "The information package was handed over",
        fr: "La trousse d’information a été remise")

    /// How may the person be reached without others learning why?
    public static let referContact: Bilingual = Bilingual(
        en: "How may the person be reached without others learning why?",
        fr: "Comment joindre la personne sans que d’autres apprennent pourquoi?")

    /// By telephone
    public static let referContactTelephone: Bilingual = Bilingual(
        en: "By telephone",
        fr: "Par téléphone")

    /// By text message
    public static let referContactText: Bilingual = Bilingual(
        en: "By text message",
        fr: "Par message texte")

    /// By e-mail
    public static let referContactEmail: Bilingual = Bilingual(
        en: "By e-mail",
        fr: "Par courriel")

    /// By letter
    public static let referContactLetter: Bilingual = Bilingual(
        en: "By letter",
        fr: "Par lettre")

    /// Through counsel
    public static let referContactCounsel: Bilingual = Bilingual(
        en: "Through counsel",
        fr: "Par l’entremise de l’avocat")

    /// Nothing safe is known yet; the person will call
    public static let referContactNone: Bilingual = Bilingual(
        en: "Nothing safe is known yet; the person will call",
        fr: "Aucun moyen sûr n’est connu; la personne appellera")

    /// Number or address
    public static let referContactValue: Bilingual = Bilingual(
        en: "Number or address",
        fr: "Numéro ou adresse")

    /// For counsel: the name and the number. Not needed when nothing safe is known.
    public static let referContactValueHint: Bilingual = Bilingual(
        en: "For counsel: the name and the number. Not needed when nothing safe is known.",
        fr: "Pour l’avocat\u{A0}: le nom et le numéro. Inutile si aucun moyen sûr n’est connu.")

    /// Give the number or address, or choose that nothing safe is known yet
    public static let referContactMissing: Bilingual = Bilingual(
        en: "Give the number or address, or choose that nothing safe is known yet",
        fr: "Donnez le numéro ou l’adresse, ou choisissez qu’aucun moyen sûr n’est connu")

    /// A voicemail may be left
    public static let referVoicemail: Bilingual = Bilingual(
        en: "A voicemail may be left",
        fr: "Un message vocal peut être laissé")

    /// When to call
    public static let referWindow: Bilingual = Bilingual(
        en: "When to call",
        fr: "Quand appeler")

    /// In the person’s words, for example: evenings only.
    public static let referWindowHint: Bilingual = Bilingual(
        en: "In the person’s words, for example: evenings only.",
        fr: "Dans les mots de la personne, par exemple\u{A0}: le soir seulement.")

    /// Messages from
    public static let referHoursFrom: Bilingual = Bilingual(
        en: "Messages from",
        fr: "Messages à partir de")

    /// An hour of the day, such as 18:00. For a person to whom an e-mail may come at some hours only; leave both empty otherwise.
    public static let referHoursHint: Bilingual = Bilingual(
        en: "An hour of the day, such as 18:00. For a person to whom an e-mail may come at some hours only; leave both empty otherwise.",
        fr: "Une heure de la journée, par exemple 18 h. Pour une personne à qui un courriel ne peut arriver qu’à certaines heures ; sinon, laissez les deux vides.")

    /// Messages until
    public static let referHoursUntil: Bilingual = Bilingual(
        en: "Messages until",
        fr: "Messages jusqu’à")

    /// Hours end after they begin, on the same day.
    public static let referHoursOrder: Bilingual = Bilingual(
        en: "Hours end after they begin, on the same day.",
        fr: "Les heures finissent après avoir commencé, le même jour.")

    /// Give both hours, or none.
    public static let referHoursBoth: Bilingual = Bilingual(
        en: "Give both hours, or none.",
        fr: "Donnez les deux heures, ou aucune.")

    /// messages {from:time} to {until:time}
    public static func caseHours(from: CivilTime, until: CivilTime) -> Bilingual {
        Bilingual(
            en: "messages \(from.text(.en)) to \(until.text(.en))",
            fr: "messages de \(from.text(.fr)) à \(until.text(.fr))")
    }

    /// Court
    public static let referCourt: Bilingual = Bilingual(
        en: "Court",
        fr: "Tribunal")

    /// The city and the courtroom, as the court papers say.
    public static let referCourtHint: Bilingual = Bilingual(
        en: "The city and the courtroom, as the court papers say.",
        fr: "La ville et la salle, comme l’indiquent les documents du tribunal.")

    /// As the court papers say, for example: Court of Québec, Longueuil courthouse, room 1.25.
    public static let referCourtHintQuebec: Bilingual = Bilingual(
        en: "As the court papers say, for example: Court of Québec, Longueuil courthouse, room 1.25.",
        fr: "Comme l’indiquent les documents du tribunal, par exemple\u{A0}: Cour du Québec, palais de justice de Longueuil, salle 1.25.")

    /// As the court papers say, for example: Alberta Court of Justice, Edmonton, courtroom 267.
    public static let referCourtHintAlberta: Bilingual = Bilingual(
        en: "As the court papers say, for example: Alberta Court of Justice, Edmonton, courtroom 267.",
        fr: "Comme l’indiquent les documents du tribunal, par exemple\u{A0}: Cour de justice de l’Alberta, Edmonton, salle 267.")

    /// Court file number
    public static let referCourtFile: Bilingual = Bilingual(
        en: "Court file number",
        fr: "Numéro de dossier du tribunal")

    /// If one is given already.
    public static let referCourtFileHint: Bilingual = Bilingual(
        en: "If one is given already.",
        fr: "S’il y en a déjà un.")

    /// Next appearance
    public static let referNext: Bilingual = Bilingual(
        en: "Next appearance",
        fr: "Prochaine comparution")

    /// Onward then reminds the program before each court date.
    public static let referNextHint: Bilingual = Bilingual(
        en: "Onward then reminds the program before each court date.",
        fr: "Onward rappelle ensuite au programme chaque date au tribunal.")

    /// “Next appearance” must be today or later
    public static let referNextPast: Bilingual = Bilingual(
        en: "“Next appearance” must be today or later",
        fr: "«\u{A0}Prochaine comparution\u{A0}» doit être aujourd’hui ou plus tard")

    /// “Date of birth” must be in the past
    public static let referBornFuture: Bilingual = Bilingual(
        en: "“Date of birth” must be in the past",
        fr: "«\u{A0}Date de naissance\u{A0}» doit être dans le passé")

    /// The order ends on
    public static let referOrderEnds: Bilingual = Bilingual(
        en: "The order ends on",
        fr: "L’ordonnance prend fin le")

    /// Sent by
    public static let referAgency: Bilingual = Bilingual(
        en: "Sent by",
        fr: "Demande de")

    /// The agency whose referral this is. Its officers see how far it has come. Leave it empty for your own.
    public static let referAgencyHint: Bilingual = Bilingual(
        en: "The agency whose referral this is. Its officers see how far it has come. Leave it empty for your own.",
        fr: "Le service qui a envoyé cette demande. Ses agents voient où elle en est. Laissez vide s’il s’agit du vôtre.")

    /// Date of the referral
    public static let referOn: Bilingual = Bilingual(
        en: "Date of the referral",
        fr: "Date de la demande")

    /// If it isn’t today: as the letter or form says.
    public static let referOnHint: Bilingual = Bilingual(
        en: "If it isn’t today: as the letter or form says.",
        fr: "Si ce n’est pas aujourd’hui\u{A0}: celle de la lettre ou du formulaire.")

    /// Refer this person
    public static let referSend: Bilingual = Bilingual(
        en: "Refer this person",
        fr: "Diriger cette personne")

    /// The referral is in
    public static let referDoneTitle: Bilingual = Bilingual(
        en: "The referral is in",
        fr: "La demande est reçue")

    /// File number
    public static let referDoneFile: Bilingual = Bilingual(
        en: "File number",
        fr: "Numéro de dossier")

    /// Use this number, not the name, when you write or call about it.
    public static let referDoneKeep: Bilingual = Bilingual(
        en: "Use this number, not the name, when you write or call about it.",
        fr: "Utilisez ce numéro, et non le nom, pour écrire ou appeler à ce sujet.")

    /// What happens next
    public static let referNextTitle: Bilingual = Bilingual(
        en: "What happens next",
        fr: "La suite")

    /// {decider:text} decides whether the program is open to this person.
    public static func referNextDecides(decider: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(decider.en) decides whether the program is open to this person.",
            fr: "\(decider.fr) décide si le programme est ouvert à cette personne.")
    }

    /// The {prosecutor:text}
    public static func referDeciderProsecutor(prosecutor: Bilingual) -> Bilingual {
        Bilingual(
            en: "The \(prosecutor.en)",
            fr: "La poursuite (\(prosecutor.fr))")
    }

    /// The police service
    public static let referDeciderPolice: Bilingual = Bilingual(
        en: "The police service",
        fr: "Le service de police")

    /// The court
    public static let referDeciderCourt: Bilingual = Bilingual(
        en: "The court",
        fr: "Le tribunal")

    /// The program’s coordinator
    public static let referDeciderCoordinator: Bilingual = Bilingual(
        en: "The program’s coordinator",
        fr: "La coordination du programme")

    /// The program reaches the person only in the way that is safe.
    public static let referNextContact: Bilingual = Bilingual(
        en: "The program reaches the person only in the way that is safe.",
        fr: "Le programme joint la personne seulement par le moyen sûr.")

    /// You see how far it has come under “Referrals”: the status, and nothing more.
    public static let referNextStatus: Bilingual = Bilingual(
        en: "You see how far it has come under “Referrals”: the status, and nothing more.",
        fr: "Vous voyez où en est la demande sous «\u{A0}Demandes\u{A0}»\u{A0}: l’état, et rien d’autre.")

    /// Open the case
    public static let referOpenCase: Bilingual = Bilingual(
        en: "Open the case",
        fr: "Ouvrir le dossier")

    /// See my agency’s referrals
    public static let referSeeStatus: Bilingual = Bilingual(
        en: "See my agency’s referrals",
        fr: "Voir les demandes de mon service")

    /// A person under 18 was sought, so this program may not deal with it: the file goes to the prosecutor. If a child may be in danger now, report it yourself at once to {authority:text}.
    public static func referMinorSought(authority: Bilingual) -> Bilingual {
        Bilingual(
            en: "A person under 18 was sought, so this program may not deal with it: the file goes to the prosecutor. If a child may be in danger now, report it yourself at once to \(authority.en).",
            fr: "Une personne de moins de 18 ans était visée\u{A0}: le programme ne peut pas s’en charger, et le dossier va au procureur. Si un enfant peut être en danger, signalez-le vous-même sans délai\u{A0}: \(authority.fr).")
    }

    /// Refer another person
    public static let referAnother: Bilingual = Bilingual(
        en: "Refer another person",
        fr: "Diriger une autre personne")

    /// The referral waits for somebody to look
    public static let referWaitsTitle: Bilingual = Bilingual(
        en: "The referral waits for somebody to look",
        fr: "La demande attend que quelqu’un la regarde")

    /// It has arrived whole. Before a file is opened, the program’s coordinator looks at it. You don’t need to send it again. Under “Referrals” it stands as “not opened yet”; the file number follows.
    public static let referWaitsText: Bilingual = Bilingual(
        en: "It has arrived whole. Before a file is opened, the program’s coordinator looks at it. You don’t need to send it again. Under “Referrals” it stands as “not opened yet”; the file number follows.",
        fr: "Elle est arrivée au complet. Avant qu’un dossier soit ouvert, la coordination du programme la regarde. Il n’est pas nécessaire de la renvoyer. Sous «\u{A0}Demandes\u{A0}», elle porte la mention «\u{A0}pas encore ouvert\u{A0}»; le numéro de dossier suivra.")

    /// Cards to hand over
    public static let cardsTitle: Bilingual = Bilingual(
        en: "Cards to hand over",
        fr: "Cartes à remettre")

    /// Print numbered cards before an operation. A card carries a number and the program’s telephone, and nothing that tells why.
    public static let cardsLead: Bilingual = Bilingual(
        en: "Print numbered cards before an operation. A card carries a number and the program’s telephone, and nothing that tells why.",
        fr: "Imprimez des cartes numérotées avant une opération. Une carte porte un numéro et le téléphone du programme, et rien qui dise pourquoi.")

    /// How many cards
    public static let cardsHowMany: Bilingual = Bilingual(
        en: "How many cards",
        fr: "Combien de cartes")

    /// Eight fit on a sheet. At most 200.
    public static let cardsHowManyHint: Bilingual = Bilingual(
        en: "Eight fit on a sheet. At most 200.",
        fr: "Huit par feuille. Au plus 200.")

    /// With a code for the person’s own page
    public static let cardsCodes: Bilingual = Bilingual(
        en: "With a code for the person’s own page",
        fr: "Avec un code pour la page de la personne")

    /// It opens once the referral with the card’s number is here. Before an offer the page shows only how the person is reached.
    public static let cardsCodesHint: Bilingual = Bilingual(
        en: "It opens once the referral with the card’s number is here. Before an offer the page shows only how the person is reached.",
        fr: "Elle s’ouvre dès que la demande portant le numéro de la carte est ici. Avant une offre, la page montre seulement comment on joint la personne.")

    /// Make the cards
    public static let cardsMake: Bilingual = Bilingual(
        en: "Make the cards",
        fr: "Préparer les cartes")

    /// Numbered cards
    public static let cardsSheetTitle: Bilingual = Bilingual(
        en: "Numbered cards",
        fr: "Cartes numérotées")

    /// Print this page with Ctrl+P (⌘P on a Mac) on Letter or A4, at 100 %, and cut along the dashed lines. Write the card’s number on the referral.
    public static let cardsSheetLead: Bilingual = Bilingual(
        en: "Print this page with Ctrl+P (⌘P on a Mac) on Letter or A4, at 100 %, and cut along the dashed lines. Write the card’s number on the referral.",
        fr: "Imprimez cette page par Ctrl+P (⌘P sur un Mac) sur du papier Lettre ou A4, à 100\u{A0}%, et découpez le long des pointillés. Inscrivez le numéro de la carte sur la demande.")

    /// No telephone number is entered for this program: write it by hand.
    public static let cardsNoTelephone: Bilingual = Bilingual(
        en: "No telephone number is entered for this program: write it by hand.",
        fr: "Aucun numéro de téléphone n’est inscrit pour ce programme\u{A0}: écrivez-le à la main.")

    /// Make more cards
    public static let cardsMore: Bilingual = Bilingual(
        en: "Make more cards",
        fr: "Préparer d’autres cartes")

    /// Print
    public static let cardsPrint: Bilingual = Bilingual(
        en: "Print",
        fr: "Imprimer")

    /// Please call, and give this number:
    public static let cardsCall: Bilingual = Bilingual(
        en: "Please call, and give this number:",
        fr: "Veuillez appeler et donner ce numéro\u{A0}:")

    /// {n:count} cards
    public static func cardsAbout(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) card" : "\(n.text(.en)) cards",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) carte" : "\(n.text(.fr)) cartes")
    }

    /// Calls without a case
    public static let callsTitle: Bilingual = Bilingual(
        en: "Calls without a case",
        fr: "Appels sans dossier")

    /// For a caller who gives no name, or has no case yet. What was said is sealed, and destroyed after {n:count} days.
    public static func callsLead(n: Int) -> Bilingual {
        Bilingual(
            en: "For a caller who gives no name, or has no case yet. What was said is sealed, and destroyed after \(n.text(.en)) days.",
            fr: "Pour une personne qui ne se nomme pas ou qui n’a pas encore de dossier. Ce qui a été dit est scellé, puis détruit après \(n.text(.fr)) jours.")
    }

    /// To call back
    public static let callsWaiting: Bilingual = Bilingual(
        en: "To call back",
        fr: "À rappeler")

    /// Record a call or visit
    public static let callsRecord: Bilingual = Bilingual(
        en: "Record a call or visit",
        fr: "Inscrire un appel ou une visite")

    /// Save the call
    public static let callsSave: Bilingual = Bilingual(
        en: "Save the call",
        fr: "Enregistrer l’appel")

    /// Only what is needed to help. No account of an offence, and no name that wasn’t given.
    public static let callsNoteHint: Bilingual = Bilingual(
        en: "Only what is needed to help. No account of an offence, and no name that wasn’t given.",
        fr: "Seulement ce qu’il faut pour aider. Aucun récit d’une infraction, et aucun nom qui n’a pas été donné.")

    /// Earlier calls
    public static let callsPast: Bilingual = Bilingual(
        en: "Earlier calls",
        fr: "Appels précédents")

    /// None was recorded.
    public static let callsNone: Bilingual = Bilingual(
        en: "None was recorded.",
        fr: "Aucun appel n’a été inscrit.")

    /// Nothing more to do
    public static let callsSettle: Bilingual = Bilingual(
        en: "Nothing more to do",
        fr: "Plus rien à faire")

    /// Settled on {on:date}
    public static func callsSettled(on: CivilDate) -> Bilingual {
        Bilingual(
            en: "Settled on \(on.text(.en, .medium))",
            fr: "Réglé le \(on.text(.fr, .medium))")
    }

    /// Recorded by {name}
    public static func callsBy(name: String) -> Bilingual {
        Bilingual(
            en: "Recorded by \(name)",
            fr: "Inscrit par \(name)")
    }

    /// Referrals to look at
    public static let heldTitle: Bilingual = Bilingual(
        en: "Referrals to look at",
        fr: "Demandes à regarder")

    /// Each looks like somebody who is here already. A person decides; nothing is merged.
    public static let heldLead: Bilingual = Bilingual(
        en: "Each looks like somebody who is here already. A person decides; nothing is merged.",
        fr: "Chacune ressemble à quelqu’un qui est déjà ici. Une personne décide; rien n’est fusionné.")

    /// No referral waits to be looked at
    public static let heldEmptyTitle: Bilingual = Bilingual(
        en: "No referral waits to be looked at",
        fr: "Aucune demande n’attend d’être regardée")

    /// When a new referral looks like somebody who is here already, it waits here until you have looked.
    public static let heldEmptyText: Bilingual = Bilingual(
        en: "When a new referral looks like somebody who is here already, it waits here until you have looked.",
        fr: "Quand une nouvelle demande ressemble à quelqu’un qui est déjà ici, elle attend ici que vous l’ayez regardée.")

    /// Referral of {on:date}, {time:time}
    public static func heldOne(on: CivilDate, time: CivilTime) -> Bilingual {
        Bilingual(
            en: "Referral of \(on.text(.en, .medium)), \(time.text(.en))",
            fr: "Demande du \(on.text(.fr, .medium)), \(time.text(.fr))")
    }

    /// The new referral
    public static let heldNew: Bilingual = Bilingual(
        en: "The new referral",
        fr: "La nouvelle demande")

    /// Case {number}
    public static func heldExisting(number: String) -> Bilingual {
        Bilingual(
            en: "Case \(number)",
            fr: "Dossier \(number)")
    }

    /// One look before you decide
    public static let heldLookedTitle: Bilingual = Bilingual(
        en: "One look before you decide",
        fr: "Un coup d’œil avant de décider")

    /// Why they look alike
    public static let heldWhy: Bilingual = Bilingual(
        en: "Why they look alike",
        fr: "Pourquoi ils se ressemblent")

    /// Likeness
    public static let heldStrength: Bilingual = Bilingual(
        en: "Likeness",
        fr: "Ressemblance")

    /// strong
    public static let heldStrong: Bilingual = Bilingual(
        en: "strong",
        fr: "forte")

    /// fair
    public static let heldFair: Bilingual = Bilingual(
        en: "fair",
        fr: "moyenne")

    /// Same person
    public static let heldSame: Bilingual = Bilingual(
        en: "Same person",
        fr: "Même personne")

    /// Somebody else
    public static let heldOther: Bilingual = Bilingual(
        en: "Somebody else",
        fr: "Quelqu’un d’autre")

    /// Is it the same person as {number}?
    public static func heldSameTitle(number: String) -> Bilingual {
        Bilingual(
            en: "Is it the same person as \(number)?",
            fr: "Est-ce la même personne que \(number)?")
    }

    /// Is it somebody else?
    public static let heldOtherTitle: Bilingual = Bilingual(
        en: "Is it somebody else?",
        fr: "Est-ce quelqu’un d’autre?")

    /// The new referral is put away: what was typed is destroyed.
    public static let heldSameEffect1: Bilingual = Bilingual(
        en: "The new referral is put away: what was typed is destroyed.",
        fr: "La nouvelle demande est classée\u{A0}: ce qui y était inscrit est détruit.")

    /// Case {number} goes on as it is. What the new referral says that it doesn’t know yet (a card, a court date), record there yourself.
    public static func heldSameEffect2(number: String) -> Bilingual {
        Bilingual(
            en: "Case \(number) goes on as it is. What the new referral says that it doesn’t know yet (a card, a court date), record there yourself.",
            fr: "Le dossier \(number) continue tel quel. Ce que la nouvelle demande apporte de neuf (une carte, une date au tribunal), inscrivez-le-y vous-même.")
    }

    /// That you looked, and what you decided, stays in the audit log.
    public static let heldSameEffect3: Bilingual = Bilingual(
        en: "That you looked, and what you decided, stays in the audit log.",
        fr: "Que vous ayez regardé, et ce que vous avez décidé, reste au journal.")

    /// A case of its own is opened for the new referral, as it was sent.
    public static let heldOtherEffect1: Bilingual = Bilingual(
        en: "A case of its own is opened for the new referral, as it was sent.",
        fr: "Un dossier distinct est ouvert pour la nouvelle demande, telle qu’elle a été envoyée.")

    /// The cases aren’t tied to each other.
    public static let heldOtherEffect2: Bilingual = Bilingual(
        en: "The cases aren’t tied to each other.",
        fr: "Les dossiers ne sont pas liés.")

    /// Yes, the same person
    public static let heldConfirmSame: Bilingual = Bilingual(
        en: "Yes, the same person",
        fr: "Oui, la même personne")

    /// Yes, open a case
    public static let heldConfirmOther: Bilingual = Bilingual(
        en: "Yes, open a case",
        fr: "Oui, ouvrir un dossier")

    /// Not decided yet
    public static let heldCancel: Bilingual = Bilingual(
        en: "Not decided yet",
        fr: "Pas encore décidé")

    /// All referrals to look at
    public static let heldBack: Bilingual = Bilingual(
        en: "All referrals to look at",
        fr: "Toutes les demandes à regarder")

    /// Somebody was quicker, or nothing like it waits any more.
    public static let heldGone: Bilingual = Bilingual(
        en: "Somebody was quicker, or nothing like it waits any more.",
        fr: "Quelqu’un a été plus rapide, ou plus rien de tel n’attend.")

    /// The referral is put away. Case {number} goes on.
    public static func heldSettled(number: String) -> Bilingual {
        Bilingual(
            en: "The referral is put away. Case \(number) goes on.",
            fr: "La demande est classée. Le dossier \(number) continue.")
    }

    /// The case that it resembled isn’t here any more. Open a case for it, or ask who referred.
    public static let heldNoLike: Bilingual = Bilingual(
        en: "The case that it resembled isn’t here any more. Open a case for it, or ask who referred.",
        fr: "Le dossier auquel elle ressemblait n’est plus ici. Ouvrez-lui un dossier, ou demandez à qui l’a envoyée.")

    /// Not provided
    public static let heldBornNotGiven: Bilingual = Bilingual(
        en: "Not provided",
        fr: "Non fournie")

    /// Stream
    public static let heldStream: Bilingual = Bilingual(
        en: "Stream",
        fr: "Voie")

    /// Stands at
    public static let heldStage: Bilingual = Bilingual(
        en: "Stands at",
        fr: "Étape")

    /// Cases
    public static let listTitle: Bilingual = Bilingual(
        en: "Cases",
        fr: "Dossiers")

    /// Cases, newest referral first
    public static let listCaption: Bilingual = Bilingual(
        en: "Cases, newest referral first",
        fr: "Dossiers, de la demande la plus récente à la plus ancienne")

    /// Cases, by file number
    public static let listCaptionNumber: Bilingual = Bilingual(
        en: "Cases, by file number",
        fr: "Dossiers, par numéro")

    /// Open
    public static let listOpen: Bilingual = Bilingual(
        en: "Open",
        fr: "En cours")

    /// Waiting for the prosecutor
    public static let listProsecutor: Bilingual = Bilingual(
        en: "Waiting for the prosecutor",
        fr: "En attente du procureur")

    /// In the program
    public static let listProgram: Bilingual = Bilingual(
        en: "In the program",
        fr: "Dans le programme")

    /// Ended
    public static let listEnded: Bilingual = Bilingual(
        en: "Ended",
        fr: "Terminés")

    /// All
    public static let listAll: Bilingual = Bilingual(
        en: "All",
        fr: "Tous")

    /// ({n:count})
    public static func listCount(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "(\(n.text(.en)))" : "(\(n.text(.en)))",
            fr: Language.fr.isOne(n) ? "(\(n.text(.fr)))" : "(\(n.text(.fr)))")
    }

    /// Sorted by
    public static let listOrder: Bilingual = Bilingual(
        en: "Sorted by",
        fr: "Ordre")

    /// newest referral
    public static let listByNewest: Bilingual = Bilingual(
        en: "newest referral",
        fr: "demande la plus récente")

    /// what is due next
    public static let listByDue: Bilingual = Bilingual(
        en: "what is due next",
        fr: "prochaine échéance")

    /// file number
    public static let listByNumber: Bilingual = Bilingual(
        en: "file number",
        fr: "numéro de dossier")

    /// Cases, what is due soonest first
    public static let listCaptionDue: Bilingual = Bilingual(
        en: "Cases, what is due soonest first",
        fr: "Dossiers, du plus pressant au moins pressant")

    /// File
    public static let listNumber: Bilingual = Bilingual(
        en: "File",
        fr: "Dossier")

    /// Name
    public static let listName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// Stream
    public static let listStream: Bilingual = Bilingual(
        en: "Stream",
        fr: "Voie")

    /// Where it stands
    public static let listStage: Bilingual = Bilingual(
        en: "Where it stands",
        fr: "Où il en est")

    /// Referred
    public static let listReferred: Bilingual = Bilingual(
        en: "Referred",
        fr: "Demande reçue le")

    /// Next court date
    public static let listCourt: Bilingual = Bilingual(
        en: "Next court date",
        fr: "Prochaine date au tribunal")

    /// What is next
    public static let listNextThing: Bilingual = Bilingual(
        en: "What is next",
        fr: "La suite")

    /// nothing
    public static let listNothingNext: Bilingual = Bilingual(
        en: "nothing",
        fr: "rien")

    /// none known
    public static let listNone: Bilingual = Bilingual(
        en: "none known",
        fr: "aucune connue")

    /// over
    public static let listOver: Bilingual = Bilingual(
        en: "over",
        fr: "terminé")

    /// hidden
    public static let listHidden: Bilingual = Bilingual(
        en: "hidden",
        fr: "masqué")

    /// Narrow the list
    public static let listFilter: Bilingual = Bilingual(
        en: "Narrow the list",
        fr: "Restreindre la liste")

    /// Every stream
    public static let listAllStreams: Bilingual = Bilingual(
        en: "Every stream",
        fr: "Toutes les voies")

    /// Show
    public static let listShow: Bilingual = Bilingual(
        en: "Show",
        fr: "Afficher")

    /// Show all
    public static let listClear: Bilingual = Bilingual(
        en: "Show all",
        fr: "Tout afficher")

    /// Narrowed to:
    public static let listNarrowed: Bilingual = Bilingual(
        en: "Narrowed to:",
        fr: "Restreint à\u{A0}:")

    /// Remove: {what:text}
    public static func listRemove(what: Bilingual) -> Bilingual {
        Bilingual(
            en: "Remove: \(what.en)",
            fr: "Retirer\u{A0}: \(what.fr)")
    }

    /// Showing {from:int} to {to:int} of {total:int}
    public static func listShowing(from: Int, to: Int, total: Int) -> Bilingual {
        Bilingual(
            en: "Showing \(from) to \(to) of \(total)",
            fr: "\(from) à \(to) sur \(total)")
    }

    /// Next page
    public static let listNext: Bilingual = Bilingual(
        en: "Next page",
        fr: "Page suivante")

    /// {n:count} on a page
    public static func listSize(n: Int) -> Bilingual {
        Bilingual(
            en: "\(n.text(.en)) on a page",
            fr: "\(n.text(.fr)) par page")
    }

    /// Previous page
    public static let listPrevious: Bilingual = Bilingual(
        en: "Previous page",
        fr: "Page précédente")

    /// First page
    public static let listFirst: Bilingual = Bilingual(
        en: "First page",
        fr: "Première page")

    /// Pages
    public static let listPages: Bilingual = Bilingual(
        en: "Pages",
        fr: "Pages")

    /// No case here yet
    public static let listEmptyTitle: Bilingual = Bilingual(
        en: "No case here yet",
        fr: "Aucun dossier pour l’instant")

    /// Cases appear here once a referral is in. Refer somebody, or paste a table of several.
    public static let listEmptyText: Bilingual = Bilingual(
        en: "Cases appear here once a referral is in. Refer somebody, or paste a table of several.",
        fr: "Les dossiers apparaissent ici dès qu’une demande est reçue. Dirigez quelqu’un, ou collez un tableau.")

    /// No case is open
    public static let listNoneOpenTitle: Bilingual = Bilingual(
        en: "No case is open",
        fr: "Aucun dossier en cours")

    /// Every case here is over. The next referral opens one.
    public static let listNoneOpenText: Bilingual = Bilingual(
        en: "Every case here is over. The next referral opens one.",
        fr: "Tous les dossiers sont terminés. La prochaine demande en ouvrira un.")

    /// Nothing waits for the prosecutor
    public static let listNoneProsecutorTitle: Bilingual = Bilingual(
        en: "Nothing waits for the prosecutor",
        fr: "Rien n’attend le procureur")

    /// Referrals to decide and endings to confirm stand here until the prosecutor has answered.
    public static let listNoneProsecutorText: Bilingual = Bilingual(
        en: "Referrals to decide and endings to confirm stand here until the prosecutor has answered.",
        fr: "Les demandes à décider et les issues à confirmer figurent ici jusqu’à la réponse du procureur.")

    /// Nobody is in the program right now
    public static let listNoneProgramTitle: Bilingual = Bilingual(
        en: "Nobody is in the program right now",
        fr: "Personne n’est dans le programme pour l’instant")

    /// A case stands here from its agreement until its report.
    public static let listNoneProgramText: Bilingual = Bilingual(
        en: "A case stands here from its agreement until its report.",
        fr: "Un dossier figure ici de l’entente jusqu’au rapport.")

    /// No case has ended yet
    public static let listNoneEndedTitle: Bilingual = Bilingual(
        en: "No case has ended yet",
        fr: "Aucun dossier n’est encore terminé")

    /// A case stands here once its ending is confirmed.
    public static let listNoneEndedText: Bilingual = Bilingual(
        en: "A case stands here once its ending is confirmed.",
        fr: "Un dossier figure ici une fois son issue confirmée.")

    /// No case fits
    public static let listNoMatchTitle: Bilingual = Bilingual(
        en: "No case fits",
        fr: "Aucun dossier ne correspond")

    /// What the list is narrowed to leaves nothing in this part. Remove one of them, or show all.
    public static let listNoMatchText: Bilingual = Bilingual(
        en: "What the list is narrowed to leaves nothing in this part. Remove one of them, or show all.",
        fr: "Ce qui restreint la liste ne laisse rien dans cette partie. Retirez-en un élément, ou affichez tout.")

    /// Find a case
    public static let searchTitle: Bilingual = Bilingual(
        en: "Find a case",
        fr: "Trouver un dossier")

    /// Name or file number
    public static let searchLabel: Bilingual = Bilingual(
        en: "Name or file number",
        fr: "Nom ou numéro de dossier")

    /// Spelling need not be exact: names are found as they sound, in French and English.
    public static let searchHint: Bilingual = Bilingual(
        en: "Spelling need not be exact: names are found as they sound, in French and English.",
        fr: "L’orthographe peut varier\u{A0}: les noms sont aussi trouvés à l’oreille, en français et en anglais.")

    /// Search
    public static let searchButton: Bilingual = Bilingual(
        en: "Search",
        fr: "Rechercher")

    /// Date of birth
    public static let searchBorn: Bilingual = Bilingual(
        en: "Date of birth",
        fr: "Date de naissance")

    /// Found, closest first
    public static let searchResults: Bilingual = Bilingual(
        en: "Found, closest first",
        fr: "Trouvés, les plus ressemblants d’abord")

    /// Why it was found
    public static let searchWhy: Bilingual = Bilingual(
        en: "Why it was found",
        fr: "Pourquoi il est trouvé")

    /// A distant likeness.
    public static let searchDistant: Bilingual = Bilingual(
        en: "A distant likeness.",
        fr: "Une ressemblance lointaine.")

    /// More than 200 cases fit. Add a given name or a birth date.
    public static let searchTooMany: Bilingual = Bilingual(
        en: "More than 200 cases fit. Add a given name or a birth date.",
        fr: "Plus de 200 dossiers correspondent. Ajoutez un prénom ou une date de naissance.")

    /// No case fits
    public static let searchNoneTitle: Bilingual = Bilingual(
        en: "No case fits",
        fr: "Aucun dossier ne correspond")

    /// Try another spelling, only the surname, or the birth date. Cases outside of your program aren’t searched.
    public static let searchNoneText: Bilingual = Bilingual(
        en: "Try another spelling, only the surname, or the birth date. Cases outside of your program aren’t searched.",
        fr: "Essayez une autre orthographe, le nom de famille seul ou la date de naissance. La recherche s’arrête aux dossiers de votre programme.")

    /// Type a name, a birth date or a file number
    public static let searchNothingAsked: Bilingual = Bilingual(
        en: "Type a name, a birth date or a file number",
        fr: "Inscrivez un nom, une date de naissance ou un numéro de dossier")

    /// This search was made before you signed in. Search again.
    public static let searchExpired: Bilingual = Bilingual(
        en: "This search was made before you signed in. Search again.",
        fr: "Cette recherche date d’avant votre connexion. Refaites-la.")

    /// Queue
    public static let queueTitle: Bilingual = Bilingual(
        en: "Queue",
        fr: "À décider")

    /// {today:longdate}. {waiting:text}, {endings:text}.
    public static func queueLead(today: CivilDate, waiting: Bilingual, endings: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(today.text(.en, .long)). \(waiting.en), \(endings.en).",
            fr: "\(today.text(.fr, .long)). \(waiting.fr), \(endings.fr).")
    }

    /// {n:count} referrals to decide
    public static func queueWaiting(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) referral to decide" : "\(n.text(.en)) referrals to decide",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) demande à décider" : "\(n.text(.fr)) demandes à décider")
    }

    /// 1,000 referrals or more to decide
    public static let queueWaitingMany: Bilingual = Bilingual(
        en: "1,000 referrals or more to decide",
        fr: "1\u{A0}000 demandes ou plus à décider")

    /// 1,000 endings or more to confirm
    public static let queueEndingsMany: Bilingual = Bilingual(
        en: "1,000 endings or more to confirm",
        fr: "1\u{A0}000 issues ou plus à confirmer")

    /// And many more, after these.
    public static let queueMoreMany: Bilingual = Bilingual(
        en: "And many more, after these.",
        fr: "Et beaucoup d’autres ensuite.")

    /// The next referrals
    public static let queueNext: Bilingual = Bilingual(
        en: "The next referrals",
        fr: "Les demandes suivantes")

    /// Back to the beginning
    public static let queueBeginning: Bilingual = Bilingual(
        en: "Back to the beginning",
        fr: "Retour au début")

    /// {n:count} endings to confirm
    public static func queueEndingsCount(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) ending to confirm" : "\(n.text(.en)) endings to confirm",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) issue à confirmer" : "\(n.text(.fr)) issues à confirmer")
    }

    /// Endings to confirm
    public static let queueEndings: Bilingual = Bilingual(
        en: "Endings to confirm",
        fr: "Issues à confirmer")

    /// Ready to decide
    public static let queueReady: Bilingual = Bilingual(
        en: "Ready to decide",
        fr: "Prêtes à décider")

    /// Almost eligible: something is missing
    public static let queueAlmost: Bilingual = Bilingual(
        en: "Almost eligible: something is missing",
        fr: "Presque admissibles\u{A0}: il manque quelque chose")

    /// Decide
    public static let queueDecide: Bilingual = Bilingual(
        en: "Decide",
        fr: "Décider")

    /// Confirm the ending
    public static let queueConfirm: Bilingual = Bilingual(
        en: "Confirm the ending",
        fr: "Confirmer l’issue")

    /// Missing before a decision
    public static let queueMissing: Bilingual = Bilingual(
        en: "Missing before a decision",
        fr: "Il manque avant une décision")

    /// Nothing is missing before a decision.
    public static let queueNothingMissing: Bilingual = Bilingual(
        en: "Nothing is missing before a decision.",
        fr: "Rien ne manque avant une décision.")

    /// Conditions of section 717(1)
    public static let queueGates: Bilingual = Bilingual(
        en: "Conditions of section 717(1)",
        fr: "Conditions du paragraphe 717(1)")

    /// {met:int} of {all:int} met
    public static func queueGatesOf(met: Int, all: Int) -> Bilingual {
        Bilingual(
            en: "\(met) of \(all) met",
            fr: "\(met) sur \(all) remplies")
    }

    /// The others come after the decision: rights, consent and acceptance are asked once the offer is made.
    public static let queueLater: Bilingual = Bilingual(
        en: "The others come after the decision: rights, consent and acceptance are asked once the offer is made.",
        fr: "Les autres viennent après la décision\u{A0}: droits, consentement et responsabilité sont demandés une fois l’offre faite.")

    /// Parts of the Queue
    public static let queueParts: Bilingual = Bilingual(
        en: "Parts of the Queue",
        fr: "Parties de la file")

    /// A child may be in danger
    public static let queueConcerns: Bilingual = Bilingual(
        en: "A child may be in danger",
        fr: "Un enfant est peut-être en danger")

    /// Asked after the offer
    public static let queueAfterOffer: Bilingual = Bilingual(
        en: "Asked after the offer",
        fr: "Demandé après l’offre")

    /// Decided, and your finding is missing
    public static let queueUnfound: Bilingual = Bilingual(
        en: "Decided, and your finding is missing",
        fr: "Décidé, et votre constatation manque")

    /// Summary proceedings end {date:date}
    public static func queueLimitation(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Summary proceedings end \(date.text(.en, .medium))",
            fr: "Fin des poursuites sommaires\u{A0}: \(date.text(.fr, .medium))")
    }

    /// court date not known
    public static let queueNoCourtKnown: Bilingual = Bilingual(
        en: "court date not known",
        fr: "date au tribunal inconnue")

    /// Referred {on:date}
    public static func queueSince(on: CivilDate) -> Bilingual {
        Bilingual(
            en: "Referred \(on.text(.en, .medium))",
            fr: "Reçue le \(on.text(.fr, .medium))")
    }

    /// Nothing waits for you
    public static let queueEmptyTitle: Bilingual = Bilingual(
        en: "Nothing waits for you",
        fr: "Rien ne vous attend")

    /// Referrals that need your decision, and endings to confirm, appear here, nearest court date first.
    public static let queueEmptyText: Bilingual = Bilingual(
        en: "Referrals that need your decision, and endings to confirm, appear here, nearest court date first.",
        fr: "Les demandes qui attendent votre décision et les issues à confirmer apparaissent ici, la date au tribunal la plus proche d’abord.")

    /// And {n:count} more, after these.
    public static func queueMore(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "And \(n.text(.en)) more, after these." : "And \(n.text(.en)) more, after these.",
            fr: Language.fr.isOne(n) ? "Et \(n.text(.fr)) autre ensuite." : "Et \(n.text(.fr)) autres ensuite.")
    }

    /// Referrals
    public static let statusTitle: Bilingual = Bilingual(
        en: "Referrals",
        fr: "Demandes")

    /// What your agency referred, and how far each has come. The program’s reasons and notes aren’t shown here.
    public static let statusLead: Bilingual = Bilingual(
        en: "What your agency referred, and how far each has come. The program’s reasons and notes aren’t shown here.",
        fr: "Ce que votre service a envoyé, et où en est chaque demande. Les motifs et les notes du programme ne paraissent pas ici.")

    /// Your agency’s referrals, newest first
    public static let statusCaption: Bilingual = Bilingual(
        en: "Your agency’s referrals, newest first",
        fr: "Demandes de votre service, de la plus récente à la plus ancienne")

    /// Where it stands
    public static let statusState: Bilingual = Bilingual(
        en: "Where it stands",
        fr: "Où en est la demande")

    /// Order ends
    public static let statusOrderEnds: Bilingual = Bilingual(
        en: "Order ends",
        fr: "Fin de l’ordonnance")

    /// Your agency has referred nobody yet
    public static let statusEmptyTitle: Bilingual = Bilingual(
        en: "Your agency has referred nobody yet",
        fr: "Votre service n’a encore dirigé personne")

    /// Each referral appears here with its status, as soon as it is in.
    public static let statusEmptyText: Bilingual = Bilingual(
        en: "Each referral appears here with its status, as soon as it is in.",
        fr: "Chaque demande paraît ici avec son état, dès qu’elle est reçue.")

    /// Who looked at what
    public static let auditTitle: Bilingual = Bilingual(
        en: "Who looked at what",
        fr: "Qui a regardé quoi")

    /// Every look, act and refusal in {program:text}, newest first. Ids and file numbers, never names.
    public static func auditLead(program: Bilingual) -> Bilingual {
        Bilingual(
            en: "Every look, act and refusal in \(program.en), newest first. Ids and file numbers, never names.",
            fr: "\(program.fr)\u{A0}: chaque consultation, acte et refus, du plus récent au plus ancien. Des identifiants et des numéros de dossier, jamais de noms.")
    }

    /// Audit log
    public static let auditCaption: Bilingual = Bilingual(
        en: "Audit log",
        fr: "Journal")

    /// When
    public static let auditWhen: Bilingual = Bilingual(
        en: "When",
        fr: "Quand")

    /// Who
    public static let auditWho: Bilingual = Bilingual(
        en: "Who",
        fr: "Qui")

    /// What
    public static let auditWhat: Bilingual = Bilingual(
        en: "What",
        fr: "Quoi")

    /// Which cases
    public static let auditWhich: Bilingual = Bilingual(
        en: "Which cases",
        fr: "Quels dossiers")

    /// Stated purpose
    public static let auditWhy: Bilingual = Bilingual(
        en: "Stated purpose",
        fr: "But déclaré")

    /// Outcome
    public static let auditHow: Bilingual = Bilingual(
        en: "Outcome",
        fr: "Résultat")

    /// done
    public static let auditDone: Bilingual = Bilingual(
        en: "done",
        fr: "fait")

    /// looked
    public static let auditViewed: Bilingual = Bilingual(
        en: "looked",
        fr: "consulté")

    /// refused: {code}
    public static func auditRefused(code: String) -> Bilingual {
        Bilingual(
            en: "refused: \(code)",
            fr: "refusé\u{A0}: \(code)")
    }

    /// Narrow the log
    public static let auditFilter: Bilingual = Bilingual(
        en: "Narrow the log",
        fr: "Restreindre le journal")

    /// File number
    public static let auditNumber: Bilingual = Bilingual(
        en: "File number",
        fr: "Numéro de dossier")

    /// No file has this number in this program. Check it and try again
    public static let auditNumberWrong: Bilingual = Bilingual(
        en: "No file has this number in this program. Check it and try again",
        fr: "Aucun dossier n’a ce numéro dans ce programme. Vérifiez-le et réessayez")

    /// Actor’s id
    public static let auditActor: Bilingual = Bilingual(
        en: "Actor’s id",
        fr: "Identifiant de la personne")

    /// As it stands in the log, beginning with “account:” or “operator:”.
    public static let auditActorHint: Bilingual = Bilingual(
        en: "As it stands in the log, beginning with “account:” or “operator:”.",
        fr: "Tel qu’il figure au journal, commençant par «\u{A0}account:\u{A0}» ou «\u{A0}operator:\u{A0}».")

    /// From the day
    public static let auditFrom: Bilingual = Bilingual(
        en: "From the day",
        fr: "Du")

    /// To the day
    public static let auditTo: Bilingual = Bilingual(
        en: "To the day",
        fr: "Au")

    /// “To the day” must be the same as “From the day” or later
    public static let auditToBeforeFrom: Bilingual = Bilingual(
        en: "“To the day” must be the same as “From the day” or later",
        fr: "«\u{A0}Au\u{A0}» doit être le même jour que «\u{A0}Du\u{A0}» ou plus tard")

    /// What kind
    public static let auditKind: Bilingual = Bilingual(
        en: "What kind",
        fr: "Quel genre")

    /// Everything
    public static let auditEvery: Bilingual = Bilingual(
        en: "Everything",
        fr: "Tout")

    /// Looks
    public static let auditLooks: Bilingual = Bilingual(
        en: "Looks",
        fr: "Consultations")

    /// Acts
    public static let auditActs: Bilingual = Bilingual(
        en: "Acts",
        fr: "Actes")

    /// Refusals
    public static let auditRefusals: Bilingual = Bilingual(
        en: "Refusals",
        fr: "Refus")

    /// Show
    public static let auditShow: Bilingual = Bilingual(
        en: "Show",
        fr: "Afficher")

    /// Show all
    public static let auditClear: Bilingual = Bilingual(
        en: "Show all",
        fr: "Tout afficher")

    /// Older entries
    public static let auditOlder: Bilingual = Bilingual(
        en: "Older entries",
        fr: "Entrées plus anciennes")

    /// Newest entries
    public static let auditNewest: Bilingual = Bilingual(
        en: "Newest entries",
        fr: "Entrées les plus récentes")

    /// Nothing is in the log
    public static let auditEmptyTitle: Bilingual = Bilingual(
        en: "Nothing is in the log",
        fr: "Rien au journal")

    /// Every look at a case, every act and every refusal will stand here.
    public static let auditEmptyText: Bilingual = Bilingual(
        en: "Every look at a case, every act and every refusal will stand here.",
        fr: "Chaque consultation d’un dossier, chaque acte et chaque refus paraîtra ici.")

    /// No entry fits
    public static let auditNoMatchTitle: Bilingual = Bilingual(
        en: "No entry fits",
        fr: "Aucune entrée ne correspond")

    /// Change the file number, the days, the actor or the kind, or show all.
    public static let auditNoMatchText: Bilingual = Bilingual(
        en: "Change the file number, the days, the actor or the kind, or show all.",
        fr: "Changez le numéro de dossier, les jours, la personne ou le genre, ou affichez tout.")

    /// none
    public static let auditNoRecords: Bilingual = Bilingual(
        en: "none",
        fr: "aucun")

    /// {n:count} records
    public static func auditRecordsCount(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) record" : "\(n.text(.en)) records",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) dossier" : "\(n.text(.fr)) dossiers")
    }

    /// English
    public static let spokenEn: Bilingual = Bilingual(
        en: "English",
        fr: "Anglais")

    /// French
    public static let spokenFr: Bilingual = Bilingual(
        en: "French",
        fr: "Français")

    /// Amharic
    public static let spokenAm: Bilingual = Bilingual(
        en: "Amharic",
        fr: "Amharique")

    /// Arabic
    public static let spokenAr: Bilingual = Bilingual(
        en: "Arabic",
        fr: "Arabe")

    /// American Sign Language
    public static let spokenAse: Bilingual = Bilingual(
        en: "American Sign Language",
        fr: "Langue des signes américaine")

    /// Cantonese
    public static let spokenYue: Bilingual = Bilingual(
        en: "Cantonese",
        fr: "Cantonais")

    /// Cree
    public static let spokenCr: Bilingual = Bilingual(
        en: "Cree",
        fr: "Cri")

    /// Farsi
    public static let spokenFa: Bilingual = Bilingual(
        en: "Farsi",
        fr: "Farsi")

    /// Gujarati
    public static let spokenGu: Bilingual = Bilingual(
        en: "Gujarati",
        fr: "Goudjarati")

    /// Hindi
    public static let spokenHi: Bilingual = Bilingual(
        en: "Hindi",
        fr: "Hindi")

    /// Italian
    public static let spokenIt: Bilingual = Bilingual(
        en: "Italian",
        fr: "Italien")

    /// Korean
    public static let spokenKo: Bilingual = Bilingual(
        en: "Korean",
        fr: "Coréen")

    /// Mandarin
    public static let spokenZh: Bilingual = Bilingual(
        en: "Mandarin",
        fr: "Mandarin")

    /// Polish
    public static let spokenPl: Bilingual = Bilingual(
        en: "Polish",
        fr: "Polonais")

    /// Portuguese
    public static let spokenPt: Bilingual = Bilingual(
        en: "Portuguese",
        fr: "Portugais")

    /// Punjabi
    public static let spokenPa: Bilingual = Bilingual(
        en: "Punjabi",
        fr: "Pendjabi")

    /// Quebec Sign Language
    public static let spokenFcs: Bilingual = Bilingual(
        en: "Quebec Sign Language",
        fr: "Langue des signes québécoise")

    /// Romanian
    public static let spokenRo: Bilingual = Bilingual(
        en: "Romanian",
        fr: "Roumain")

    /// Russian
    public static let spokenRu: Bilingual = Bilingual(
        en: "Russian",
        fr: "Russe")

    /// Somali
    public static let spokenSo: Bilingual = Bilingual(
        en: "Somali",
        fr: "Somali")

    /// Spanish
    public static let spokenEs: Bilingual = Bilingual(
        en: "Spanish",
        fr: "Espagnol")

    /// Swahili
    public static let spokenSw: Bilingual = Bilingual(
        en: "Swahili",
        fr: "Swahili")

    /// Tagalog
    public static let spokenTl: Bilingual = Bilingual(
        en: "Tagalog",
        fr: "Tagalog")

    /// Tamil
    public static let spokenTa: Bilingual = Bilingual(
        en: "Tamil",
        fr: "Tamoul")

    /// Tigrinya
    public static let spokenTi: Bilingual = Bilingual(
        en: "Tigrinya",
        fr: "Tigrigna")

    /// Turkish
    public static let spokenTr: Bilingual = Bilingual(
        en: "Turkish",
        fr: "Turc")

    /// Ukrainian
    public static let spokenUk: Bilingual = Bilingual(
        en: "Ukrainian",
        fr: "Ukrainien")

    /// Urdu
    public static let spokenUr: Bilingual = Bilingual(
        en: "Urdu",
        fr: "Ourdou")

    /// Vietnamese
    public static let spokenVi: Bilingual = Bilingual(
        en: "Vietnamese",
        fr: "Vietnamien")

    /// Another language
    public static let spokenUnd: Bilingual = Bilingual(
        en: "Another language",
        fr: "Une autre langue")

    /// not opened yet
    public static let statusNoNumber: Bilingual = Bilingual(
        en: "not opened yet",
        fr: "pas encore ouvert")

    /// none given
    public static let statusNoOwnNumber: Bilingual = Bilingual(
        en: "none given",
        fr: "aucun donné")

    /// Program’s file
    public static let statusNumber: Bilingual = Bilingual(
        en: "Program’s file",
        fr: "Dossier du programme")

    /// Attended
    public static let statusAttended: Bilingual = Bilingual(
        en: "Attended",
        fr: "Présences")

    /// {attended:int} of {required:int} parts.
    public static func statusAttendedOf(attended: Int, required: Int) -> Bilingual {
        Bilingual(
            en: "\(attended) of \(required) parts.",
            fr: "\(attended) parties sur \(required).")
    }

    /// Compliance reported: {level:text}.
    public static func statusReported(level: Bilingual) -> Bilingual {
        Bilingual(
            en: "Compliance reported: \(level.en).",
            fr: "Rapport remis\u{A0}: \(level.fr).")
    }

    /// Concern for a child
    public static let statusConcern: Bilingual = Bilingual(
        en: "Concern for a child",
        fr: "Inquiétude pour un enfant")

    /// Tell of a child at risk
    public static let statusRaiseConcern: Bilingual = Bilingual(
        en: "Tell of a child at risk",
        fr: "Inscrire une inquiétude")

    /// Tell of a child at risk: referral {number}
    public static func statusRaiseConcernOf(number: String) -> Bilingual {
        Bilingual(
            en: "Tell of a child at risk: referral \(number)",
            fr: "Inscrire une inquiétude pour un enfant\u{A0}: demande \(number)")
    }

    /// A child may be at risk
    public static let concernTitle: Bilingual = Bilingual(
        en: "A child may be at risk",
        fr: "Un enfant est peut-être en danger")

    /// Tell the program that a child may be at risk in referral {number}. The diversion offer stops at once, and only the prosecutor can let it go on, on evidence of age.
    public static func concernEffect(number: String) -> Bilingual {
        Bilingual(
            en: "Tell the program that a child may be at risk in referral \(number). The diversion offer stops at once, and only the prosecutor can let it go on, on evidence of age.",
            fr: "Dites au programme qu’un enfant est peut-être en danger dans la demande \(number). L’offre de déjudiciarisation s’arrête aussitôt; seul le procureur peut la laisser reprendre, sur preuve de l’âge.")
    }

    /// What makes you think so
    public static let concernWhat: Bilingual = Bilingual(
        en: "What makes you think so",
        fr: "Ce qui vous le fait croire")

    /// What you saw or were told, and by whom. Leave out the child’s name and address: those belong in the report to the authority. You can’t read this again here, nor can other agencies.
    public static let concernWhatHint: Bilingual = Bilingual(
        en: "What you saw or were told, and by whom. Leave out the child’s name and address: those belong in the report to the authority. You can’t read this again here, nor can other agencies.",
        fr: "Ce que vous avez vu ou entendu, et de qui. N’inscrivez ni le nom ni l’adresse de l’enfant\u{A0}: ils vont dans le signalement à l’autorité. Vous ne pourrez pas relire ce texte ici, les autres services non plus.")

    /// When you learned of it
    public static let concernWhen: Bilingual = Bilingual(
        en: "When you learned of it",
        fr: "Quand vous l’avez appris")

    /// Back to my agency’s referrals
    public static let concernBack: Bilingual = Bilingual(
        en: "Back to my agency’s referrals",
        fr: "Retour aux demandes de mon service")

    /// The concern is recorded
    public static let concernRaisedTitle: Bilingual = Bilingual(
        en: "The concern is recorded",
        fr: "L’inquiétude est inscrite")

    /// The offer in referral {number} has stopped. The coordinator sees the concern first thing, every day, until the report to the authority is recorded.
    public static func concernRaised(number: String) -> Bilingual {
        Bilingual(
            en: "The offer in referral \(number) has stopped. The coordinator sees the concern first thing, every day, until the report to the authority is recorded.",
            fr: "L’offre dans la demande \(number) est arrêtée. La coordination voit l’inquiétude en tête de liste, chaque jour, jusqu’à ce que le signalement à l’autorité soit inscrit.")
    }

    /// This case is closed
    public static let purposeTitle: Bilingual = Bilingual(
        en: "This case is closed",
        fr: "Ce dossier est fermé")

    /// The measures are over. The record of file {number} is opened for the purposes of section 717.4 of the Criminal Code only, and the person may ask who opened it and why.
    public static func purposeText(number: String) -> Bilingual {
        Bilingual(
            en: "The measures are over. The record of file \(number) is opened for the purposes of section 717.4 of the Criminal Code only, and the person may ask who opened it and why.",
            fr: "Les mesures sont terminées. Le dossier \(number) n’est ouvert qu’aux fins de l’article 717.4 du Code criminel, et la personne peut demander qui l’a ouvert et pourquoi.")
    }

    /// Why do you open it?
    public static let purposeWhy: Bilingual = Bilingual(
        en: "Why do you open it?",
        fr: "Pourquoi l’ouvrez-vous?")

    /// Open the record
    public static let purposeOpen: Bilingual = Bilingual(
        en: "Open the record",
        fr: "Ouvrir le dossier")

    /// Back to the cases
    public static let purposeBack: Bilingual = Bilingual(
        en: "Back to the cases",
        fr: "Retour aux dossiers")

    /// Lists in which the case stood are shown for the last {n:int} days; everything else, however long ago.
    public static func looksLists(n: Int) -> Bilingual {
        Bilingual(
            en: "Lists in which the case stood are shown for the last \(n) days; everything else, however long ago.",
            fr: "Les listes où figurait le dossier sont montrées pour les \(n) derniers jours; tout le reste, si ancien soit-il.")
    }

    /// Show the lists of a year
    public static let looksYear: Bilingual = Bilingual(
        en: "Show the lists of a year",
        fr: "Montrer les listes d’une année")

    /// Refer several people from a table
    public static let tableTitle: Bilingual = Bilingual(
        en: "Refer several people from a table",
        fr: "Diriger plusieurs personnes à partir d’un tableau")

    /// Paste rows from a spreadsheet. You see each line with what is wrong in it before anything is saved; the headings are line 1, as in the spreadsheet.
    public static let tableLead: Bilingual = Bilingual(
        en: "Paste rows from a spreadsheet. You see each line with what is wrong in it before anything is saved; the headings are line 1, as in the spreadsheet.",
        fr: "Collez des lignes d’un tableur. Vous voyez chaque ligne et ce qui y est fautif avant que rien ne soit enregistré; les titres sont la ligne 1, comme dans le tableur.")

    /// How do these people come to the program?
    public static let tableStream: Bilingual = Bilingual(
        en: "How do these people come to the program?",
        fr: "Comment ces personnes arrivent-elles au programme?")

    /// For rows that don’t say it in a column of their own.
    public static let tableStreamHint: Bilingual = Bilingual(
        en: "For rows that don’t say it in a column of their own.",
        fr: "Pour les lignes qui ne le disent pas dans une colonne.")

    /// Your role doesn’t refer this way. Choose another or leave the row out.
    public static let tableStreamNotYours: Bilingual = Bilingual(
        en: "Your role doesn’t refer this way. Choose another or leave the row out.",
        fr: "Votre rôle ne dirige personne par cette voie. Choisissez-en une autre ou retirez la ligne.")

    /// The rows, with their headings
    public static let tablePaste: Bilingual = Bilingual(
        en: "The rows, with their headings",
        fr: "Les lignes, avec leurs titres")

    /// Copy them in the spreadsheet, headings first, and paste them here. At most 500 rows.
    public static let tablePasteHint: Bilingual = Bilingual(
        en: "Copy them in the spreadsheet, headings first, and paste them here. At most 500 rows.",
        fr: "Copiez-les dans le tableur, titres d’abord, et collez-les ici. Au plus 500 lignes.")

    /// Check the rows
    public static let tableCheck: Bilingual = Bilingual(
        en: "Check the rows",
        fr: "Vérifier les lignes")

    /// Which headings are known
    public static let tableHeadings: Bilingual = Bilingual(
        en: "Which headings are known",
        fr: "Quels titres sont connus")

    /// In English or French, in any order. Only the name must be there; what a stream needs is asked when the rows are checked.
    public static let tableHeadingsText: Bilingual = Bilingual(
        en: "In English or French, in any order. Only the name must be there; what a stream needs is asked when the rows are checked.",
        fr: "En français ou en anglais, dans n’importe quel ordre. Seul le nom est indispensable; ce qu’une voie exige est demandé à la vérification.")

    /// Download an empty table with its headings
    public static let tableTemplate: Bilingual = Bilingual(
        en: "Download an empty table with its headings",
        fr: "Télécharger un tableau vide avec ses titres")

    /// Fill it in with a spreadsheet, one person on each line, and paste it back here.
    public static let tableTemplateText: Bilingual = Bilingual(
        en: "Fill it in with a spreadsheet, one person on each line, and paste it back here.",
        fr: "Remplissez-le dans un tableur, une personne par ligne, puis collez-le ici.")

    /// onward-referrals.csv
    public static let tableTemplateName: Bilingual = Bilingual(
        en: "onward-referrals.csv",
        fr: "onward-demandes.csv")

    /// Check the rows
    public static let tableCheckTitle: Bilingual = Bilingual(
        en: "Check the rows",
        fr: "Vérifier les lignes")

    /// {n:count} rows
    public static func tableRows(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) row" : "\(n.text(.en)) rows",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) ligne" : "\(n.text(.fr)) lignes")
    }

    /// {rows:text}: {right:int} in order, {wrong:int} to correct. Nothing is saved yet.
    public static func tableCount(rows: Bilingual, right: Int, wrong: Int) -> Bilingual {
        Bilingual(
            en: "\(rows.en): \(right) in order, \(wrong) to correct. Nothing is saved yet.",
            fr: "\(rows.fr)\u{A0}: \(right) en ordre, \(wrong) à corriger. Rien n’est encore enregistré.")
    }

    /// These columns aren’t known and aren’t taken: {headings}.
    public static func tableIgnored(headings: String) -> Bilingual {
        Bilingual(
            en: "These columns aren’t known and aren’t taken: \(headings).",
            fr: "Ces colonnes ne sont pas connues et ne sont pas prises\u{A0}: \(headings).")
    }

    /// To correct: {n:count} rows
    public static func tableToCorrect(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "To correct: \(n.text(.en)) row" : "To correct: \(n.text(.en)) rows",
            fr: Language.fr.isOne(n) ? "À corriger\u{A0}: \(n.text(.fr)) ligne" : "À corriger\u{A0}: \(n.text(.fr)) lignes")
    }

    /// Correct the cells here, or leave the rows out. To drop a row, empty all of its cells.
    public static let tableCorrectHint: Bilingual = Bilingual(
        en: "Correct the cells here, or leave the rows out. To drop a row, empty all of its cells.",
        fr: "Corrigez les cellules ici, ou laissez les lignes de côté. Pour retirer une ligne, videz toutes ses cellules.")

    /// {n:count} more rows are wrong. Correct them in the spreadsheet and paste again.
    public static func tableBeyond(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) more row is wrong. Correct it in the spreadsheet and paste again." : "\(n.text(.en)) more rows are wrong. Correct them in the spreadsheet and paste again.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) autre ligne est fautive. Corrigez-la dans le tableur et collez de nouveau." : "\(n.text(.fr)) autres lignes sont fautives. Corrigez-les dans le tableur et collez de nouveau.")
    }

    /// Check again
    public static let tableCheckAgain: Bilingual = Bilingual(
        en: "Check again",
        fr: "Vérifier de nouveau")

    /// Refer {n:count} people
    public static func tableSave(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Refer \(n.text(.en)) person" : "Refer \(n.text(.en)) people",
            fr: Language.fr.isOne(n) ? "Diriger \(n.text(.fr)) personne" : "Diriger \(n.text(.fr)) personnes")
    }

    /// Paste another table instead
    public static let tableAgain: Bilingual = Bilingual(
        en: "Paste another table instead",
        fr: "Coller plutôt un autre tableau")

    /// In order: {n:count} rows
    public static func tableInOrder(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "In order: \(n.text(.en)) row" : "In order: \(n.text(.en)) rows",
            fr: Language.fr.isOne(n) ? "En ordre\u{A0}: \(n.text(.fr)) ligne" : "En ordre\u{A0}: \(n.text(.fr)) lignes")
    }

    /// Rows in order
    public static let tableRowsCaption: Bilingual = Bilingual(
        en: "Rows in order",
        fr: "Lignes en ordre")

    /// Line
    public static let tableRow: Bilingual = Bilingual(
        en: "Line",
        fr: "Ligne")

    /// Age at the offence
    public static let tableAge: Bilingual = Bilingual(
        en: "Age at the offence",
        fr: "Âge à la date de l’infraction")

    /// Line {row:int}
    public static func tableRowNumber(row: Int) -> Bilingual {
        Bilingual(
            en: "Line \(row)",
            fr: "Ligne \(row)")
    }

    /// Line {row:int}, {column:text}: {error:text}
    public static func tableCell(row: Int, column: Bilingual, error: Bilingual) -> Bilingual {
        Bilingual(
            en: "Line \(row), \(column.en): \(error.en)",
            fr: "Ligne \(row), \(column.fr)\u{A0}: \(error.fr)")
    }

    /// What became of the rows
    public static let tableDoneTitle: Bilingual = Bilingual(
        en: "What became of the rows",
        fr: "Ce que sont devenues les lignes")

    /// {n:count} referrals are in.
    public static func tableLanded(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) referral is in." : "\(n.text(.en)) referrals are in.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) demande est reçue." : "\(n.text(.fr)) demandes sont reçues.")
    }

    /// Referred
    public static let tableLandedTitle: Bilingual = Bilingual(
        en: "Referred",
        fr: "Reçues")

    /// File numbers, to be written on the police file
    public static let tableLandedCaption: Bilingual = Bilingual(
        en: "File numbers, to be written on the police file",
        fr: "Numéros de dossier, à inscrire au dossier de police")

    /// {n:count} wait for somebody to look
    public static func tableHeldTitle(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) waits for somebody to look" : "\(n.text(.en)) wait for somebody to look",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) attend que quelqu’un la regarde" : "\(n.text(.fr)) attendent que quelqu’un les regarde")
    }

    /// Everything has arrived. The coordinator looks before a file is opened. Nothing needs to be sent again.
    public static let tableHeldText: Bilingual = Bilingual(
        en: "Everything has arrived. The coordinator looks before a file is opened. Nothing needs to be sent again.",
        fr: "Tout est arrivé. La coordination regarde avant qu’un dossier soit ouvert. Rien n’est à renvoyer.")

    /// {n:count} were refused
    public static func tableRefusedTitle(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) was refused" : "\(n.text(.en)) were refused",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) a été refusée" : "\(n.text(.fr)) ont été refusées")
    }

    /// Not saved: {n:count} rows are still wrong
    public static func tableStillWrong(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Not saved: \(n.text(.en)) row is still wrong" : "Not saved: \(n.text(.en)) rows are still wrong",
            fr: Language.fr.isOne(n) ? "Non enregistrée\u{A0}: \(n.text(.fr)) ligne est encore fautive" : "Non enregistrées\u{A0}: \(n.text(.fr)) lignes sont encore fautives")
    }

    /// Correct them
    public static let tableCorrectThem: Bilingual = Bilingual(
        en: "Correct them",
        fr: "Les corriger")

    /// {n:count} rows couldn’t be written just now. Send again: what is in already isn’t sent twice.
    public static func tableNotWritten(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) row couldn’t be written just now. Send again: what is in already isn’t sent twice." : "\(n.text(.en)) rows couldn’t be written just now. Send again: what is in already isn’t sent twice.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) ligne n’a pas pu être écrite pour l’instant. Renvoyez\u{A0}: ce qui est déjà reçu ne l’est pas deux fois." : "\(n.text(.fr)) lignes n’ont pas pu être écrites pour l’instant. Renvoyez\u{A0}: ce qui est déjà reçu ne l’est pas deux fois.")
    }

    /// Send again
    public static let tableSendAgain: Bilingual = Bilingual(
        en: "Send again",
        fr: "Renvoyer")

    /// Another table
    public static let tableAnother: Bilingual = Bilingual(
        en: "Another table",
        fr: "Un autre tableau")

    /// {n:count} referrals
    public static func statusCount(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) referral" : "\(n.text(.en)) referrals",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) demande" : "\(n.text(.fr)) demandes")
    }

    /// Looked at the case
    public static let auditSawCase: Bilingual = Bilingual(
        en: "Looked at the case",
        fr: "A consulté le dossier")

    /// Looked at who has looked
    public static let auditSawLooks: Bilingual = Bilingual(
        en: "Looked at who has looked",
        fr: "A consulté qui a regardé")

    /// Looked at the section 717 sheet
    public static let auditSawSheet: Bilingual = Bilingual(
        en: "Looked at the section 717 sheet",
        fr: "A consulté la feuille de l’article 717")

    /// Looked at the list of cases
    public static let auditSawList: Bilingual = Bilingual(
        en: "Looked at the list of cases",
        fr: "A consulté la liste des dossiers")

    /// Searched
    public static let auditSearched: Bilingual = Bilingual(
        en: "Searched",
        fr: "A fait une recherche")

    /// Looked at Today
    public static let auditSawToday: Bilingual = Bilingual(
        en: "Looked at Today",
        fr: "A consulté Aujourd’hui")

    /// Looked at the Queue
    public static let auditSawQueue: Bilingual = Bilingual(
        en: "Looked at the Queue",
        fr: "A consulté les demandes à décider")

    /// Looked at referrals that wait
    public static let auditSawHeld: Bilingual = Bilingual(
        en: "Looked at referrals that wait",
        fr: "A consulté les demandes en attente")

    /// Looked at the status of referrals
    public static let auditSawStatus: Bilingual = Bilingual(
        en: "Looked at the status of referrals",
        fr: "A consulté l’état des demandes")

    /// Recorded a call without a case
    public static let auditNotedCall: Bilingual = Bilingual(
        en: "Recorded a call without a case",
        fr: "A inscrit un appel sans dossier")

    /// Settled a call without a case
    public static let auditSettledCall: Bilingual = Bilingual(
        en: "Settled a call without a case",
        fr: "A réglé un appel sans dossier")

    /// Saw the calls without a case
    public static let auditSawCalls: Bilingual = Bilingual(
        en: "Saw the calls without a case",
        fr: "A vu les appels sans dossier")

    /// A referral waits because of a likeness
    public static let auditHeld: Bilingual = Bilingual(
        en: "A referral waits because of a likeness",
        fr: "Une demande attend en raison d’une ressemblance")

    /// Said that it is the same person
    public static let auditSame: Bilingual = Bilingual(
        en: "Said that it is the same person",
        fr: "A dit que c’est la même personne")

    /// Printed cards
    public static let auditPrinted: Bilingual = Bilingual(
        en: "Printed cards",
        fr: "A imprimé des cartes")

    /// Fee
    public static let feeTitle: Bilingual = Bilingual(
        en: "Fee",
        fr: "Frais")

    /// Asked
    public static let feeAsked: Bilingual = Bilingual(
        en: "Asked",
        fr: "Demandé")

    /// Paid
    public static let feePaid: Bilingual = Bilingual(
        en: "Paid",
        fr: "Payé")

    /// Relieved
    public static let feeRelieved: Bilingual = Bilingual(
        en: "Relieved",
        fr: "Dispensé")

    /// Owed
    public static let feeOwed: Bilingual = Bilingual(
        en: "Owed",
        fr: "À payer")

    /// Nobody has said how much yet
    public static let feeNotSet: Bilingual = Bilingual(
        en: "Nobody has said how much yet",
        fr: "Personne n’a encore dit combien")

    /// The fee is settled.
    public static let feeSettled: Bilingual = Bilingual(
        en: "The fee is settled.",
        fr: "Les frais sont acquittés.")

    /// The case says that the fee is settled. Its payments weren’t recorded here.
    public static let feeElsewhere: Bilingual = Bilingual(
        en: "The case says that the fee is settled. Its payments weren’t recorded here.",
        fr: "Le dossier indique que les frais sont acquittés. Les paiements n’ont pas été inscrits ici.")

    /// {amount:money} of what was agreed was due and isn’t paid.
    public static func feeOverdue(amount: Money) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)) of what was agreed was due and isn’t paid.",
            fr: "\(amount.text(.fr)) de ce qui était convenu était dû et n’est pas payé.")
    }

    /// Take a payment
    public static let feeTake: Bilingual = Bilingual(
        en: "Take a payment",
        fr: "Recevoir un paiement")

    /// How it is paid
    public static let feeTender: Bilingual = Bilingual(
        en: "How it is paid",
        fr: "Mode de paiement")

    /// Amount towards the fee
    public static let feeAmount: Bilingual = Bilingual(
        en: "Amount towards the fee",
        fr: "Montant versé sur les frais")

    /// {balance:money} is owed. A part can be paid.
    public static func feeAmountHint(balance: Money) -> Bilingual {
        Bilingual(
            en: "\(balance.text(.en)) is owed. A part can be paid.",
            fr: "Il reste \(balance.text(.fr)) à payer. Une partie peut être versée.")
    }

    /// {balance:money} is owed.
    public static func feeAmountOwed(balance: Money) -> Bilingual {
        Bilingual(
            en: "\(balance.text(.en)) is owed.",
            fr: "Il reste \(balance.text(.fr)) à payer.")
    }

    /// Reference
    public static let feeReference: Bilingual = Bilingual(
        en: "Reference",
        fr: "Référence")

    /// A money order needs its number. For a card, the terminal’s reference; never the card’s number.
    public static let feeReferenceHint: Bilingual = Bilingual(
        en: "A money order needs its number. For a card, the terminal’s reference; never the card’s number.",
        fr: "Un mandat exige son numéro. Pour une carte, la référence du terminal; jamais le numéro de la carte.")

    /// Take the payment
    public static let feeSave: Bilingual = Bilingual(
        en: "Take the payment",
        fr: "Recevoir le paiement")

    /// To be charged now: {total:money}
    public static func feeCharge(total: Money) -> Bilingual {
        Bilingual(
            en: "To be charged now: \(total.text(.en))",
            fr: "À percevoir maintenant\u{A0}: \(total.text(.fr))")
    }

    /// {amount:money} goes towards the fee, and the program adds {surcharge:money} for this way of paying. Nothing is saved yet: save the payment once all of it is taken.
    public static func feeChargeText(amount: Money, surcharge: Money) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)) goes towards the fee, and the program adds \(surcharge.text(.en)) for this way of paying. Nothing is saved yet: save the payment once all of it is taken.",
            fr: "\(amount.text(.fr)) sont versés sur les frais, et le programme ajoute \(surcharge.text(.fr)) pour ce mode de paiement. Rien n’est encore enregistré\u{A0}: enregistrez le paiement une fois le tout reçu.")
    }

    /// Save the payment of {total:money}
    public static func feeChargeSave(total: Money) -> Bilingual {
        Bilingual(
            en: "Save the payment of \(total.text(.en))",
            fr: "Enregistrer le paiement de \(total.text(.fr))")
    }

    /// Not taken by this program: {tender:text}.
    public static func feeNotTaken(tender: Bilingual) -> Bilingual {
        Bilingual(
            en: "Not taken by this program: \(tender.en).",
            fr: "Non accepté par ce programme\u{A0}: \(tender.fr).")
    }

    /// Set the amount
    public static let feeSet: Bilingual = Bilingual(
        en: "Set the amount",
        fr: "Fixer le montant")

    /// Amount asked of this person
    public static let feeSetAmount: Bilingual = Bilingual(
        en: "Amount asked of this person",
        fr: "Montant demandé à cette personne")

    /// Set the amount
    public static let feeSetSave: Bilingual = Bilingual(
        en: "Set the amount",
        fr: "Fixer le montant")

    /// Sealed with the case. Only the agency reads it.
    public static let feeReasonHint: Bilingual = Bilingual(
        en: "Sealed with the case. Only the agency reads it.",
        fr: "Scellé avec le dossier. Seul l’organisme le lit.")

    /// Allow a payment in cash
    public static let feeCash: Bilingual = Bilingual(
        en: "Allow a payment in cash",
        fr: "Permettre un paiement en espèces")

    /// The talk with the coordinator
    public static let feeCashTalk: Bilingual = Bilingual(
        en: "The talk with the coordinator",
        fr: "L’entretien avec la coordination")

    /// Allow cash
    public static let feeCashAllow: Bilingual = Bilingual(
        en: "Allow cash",
        fr: "Permettre les espèces")

    /// Record the call or visit in the case first.
    public static let feeCashNone: Bilingual = Bilingual(
        en: "Record the call or visit in the case first.",
        fr: "Inscrivez d’abord l’appel ou la visite dans le dossier.")

    /// Agree to pay in parts
    public static let feePlan: Bilingual = Bilingual(
        en: "Agree to pay in parts",
        fr: "Convenir de payer en plusieurs versements")

    /// The parts add up to {balance:money}. A plan that is agreed later takes the place of this one.
    public static func feePlanText(balance: Money) -> Bilingual {
        Bilingual(
            en: "The parts add up to \(balance.text(.en)). A plan that is agreed later takes the place of this one.",
            fr: "Les versements totalisent \(balance.text(.fr)). Une entente ultérieure remplace celle-ci.")
    }

    /// Part {number:int}: by
    public static func feePlanDay(number: Int) -> Bilingual {
        Bilingual(
            en: "Part \(number): by",
            fr: "Versement \(number)\u{A0}: au plus tard le")
    }

    /// Part {number:int}: amount
    public static func feePlanAmount(number: Int) -> Bilingual {
        Bilingual(
            en: "Part \(number): amount",
            fr: "Versement \(number)\u{A0}: montant")
    }

    /// Give a day and an amount, or neither.
    public static let feePlanHalf: Bilingual = Bilingual(
        en: "Give a day and an amount, or neither.",
        fr: "Inscrivez un jour et un montant, ou ni l’un ni l’autre.")

    /// Give at least two parts, each with a day and an amount.
    public static let feePlanTwo: Bilingual = Bilingual(
        en: "Give at least two parts, each with a day and an amount.",
        fr: "Inscrivez au moins deux versements, chacun avec un jour et un montant.")

    /// Agree to these parts
    public static let feePlanSave: Bilingual = Bilingual(
        en: "Agree to these parts",
        fr: "Convenir de ces versements")

    /// To be paid: {parts}
    public static func feePlanNow(parts: String) -> Bilingual {
        Bilingual(
            en: "To be paid: \(parts)",
            fr: "À payer\u{A0}: \(parts)")
    }

    /// Ask for relief
    public static let feeRelief: Bilingual = Bilingual(
        en: "Ask for relief",
        fr: "Demander une dispense")

    /// Amount not to be asked
    public static let feeReliefAmount: Bilingual = Bilingual(
        en: "Amount not to be asked",
        fr: "Montant à ne pas demander")

    /// Ask for relief
    public static let feeReliefSave: Bilingual = Bilingual(
        en: "Ask for relief",
        fr: "Demander la dispense")

    /// Somebody else has to answer it.
    public static let feeTakesTwo: Bilingual = Bilingual(
        en: "Somebody else has to answer it.",
        fr: "Une autre personne doit y répondre.")

    /// Give back or void a payment
    public static let feeUndo: Bilingual = Bilingual(
        en: "Give back or void a payment",
        fr: "Rembourser ou annuler un paiement")

    /// Payment
    public static let feeUndoPayment: Bilingual = Bilingual(
        en: "Payment",
        fr: "Paiement")

    /// {amount:money}, {date:date}
    public static func feeUndoOne(amount: Money, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)), \(date.text(.en, .medium))",
            fr: "\(amount.text(.fr)), \(date.text(.fr, .medium))")
    }

    /// What is to be done
    public static let feeUndoHow: Bilingual = Bilingual(
        en: "What is to be done",
        fr: "Ce qu’il faut faire")

    /// Give money back
    public static let feeUndoRefund: Bilingual = Bilingual(
        en: "Give money back",
        fr: "Rembourser")

    /// Void it: it was recorded by mistake, and no money was taken
    public static let feeUndoVoid: Bilingual = Bilingual(
        en: "Void it: it was recorded by mistake, and no money was taken",
        fr: "Annuler\u{A0}: il a été inscrit par erreur, et aucun argent n’a été reçu")

    /// Amount to give back
    public static let feeUndoAmount: Bilingual = Bilingual(
        en: "Amount to give back",
        fr: "Montant à rembourser")

    /// Leave it empty to void.
    public static let feeUndoAmountHint: Bilingual = Bilingual(
        en: "Leave it empty to void.",
        fr: "Laissez vide pour annuler.")

    /// Towards the fee. Its part of what was added comes back with it. Leave it empty to void.
    public static let feeUndoSurchargeHint: Bilingual = Bilingual(
        en: "Towards the fee. Its part of what was added comes back with it. Leave it empty to void.",
        fr: "Le montant versé sur les frais. Sa part de ce qui a été ajouté revient avec lui. Laissez vide pour annuler.")

    /// Ask for it
    public static let feeUndoSave: Bilingual = Bilingual(
        en: "Ask for it",
        fr: "Le demander")

    /// Waiting for an answer
    public static let feeWaiting: Bilingual = Bilingual(
        en: "Waiting for an answer",
        fr: "En attente d’une réponse")

    /// Grant
    public static let feeGrant: Bilingual = Bilingual(
        en: "Grant",
        fr: "Accorder")

    /// Decline
    public static let feeDecline: Bilingual = Bilingual(
        en: "Decline",
        fr: "Refuser")

    /// What was recorded
    public static let feeLines: Bilingual = Bilingual(
        en: "What was recorded",
        fr: "Ce qui a été inscrit")

    /// Receipt {number}
    public static func feeReceipt(number: String) -> Bilingual {
        Bilingual(
            en: "Receipt \(number)",
            fr: "Reçu \(number)")
    }

    /// {amount:money} is asked.
    public static func feeLineAmount(amount: Money) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)) is asked.",
            fr: "Montant demandé\u{A0}: \(amount.text(.fr)).")
    }

    /// {amount:money} was paid before Onward, without a receipt of ours.
    public static func feeLineOpening(amount: Money) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)) was paid before Onward, without a receipt of ours.",
            fr: "\(amount.text(.fr)) payés avant Onward, sans reçu de notre part.")
    }

    /// {amount:money} paid. {tender:text}.
    public static func feeLinePayment(amount: Money, tender: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)) paid. \(tender.en).",
            fr: "\(amount.text(.fr)) payés. \(tender.fr).")
    }

    /// {amount:money} paid, and {surcharge:money} added. {tender:text}.
    public static func feeLinePaymentMore(amount: Money, surcharge: Money, tender: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)) paid, and \(surcharge.text(.en)) added. \(tender.en).",
            fr: "\(amount.text(.fr)) payés, et \(surcharge.text(.fr)) ajoutés. \(tender.fr).")
    }

    /// Cash is allowed after the talk of {date:date}.
    public static func feeLineCash(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Cash is allowed after the talk of \(date.text(.en, .medium)).",
            fr: "Les espèces sont permises après l’entretien du \(date.text(.fr, .medium)).")
    }

    /// An entry that is no longer there.
    public static let feeLineCashGone: Bilingual = Bilingual(
        en: "An entry that is no longer there.",
        fr: "Une inscription qui n’est plus là.")

    /// Relief of {amount:money} is asked for.
    public static func feeLineRelief(amount: Money) -> Bilingual {
        Bilingual(
            en: "Relief of \(amount.text(.en)) is asked for.",
            fr: "Une dispense de \(amount.text(.fr)) est demandée.")
    }

    /// {amount:money} of the payment of {date:date} is to be given back.
    public static func feeLineRefund(amount: Money, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)) of the payment of \(date.text(.en, .medium)) is to be given back.",
            fr: "\(amount.text(.fr)) du paiement du \(date.text(.fr, .medium)) sont à rembourser.")
    }

    /// {amount:money} of the payment of {date:date} is to be given back, with {surcharge:money} of what was added.
    public static func feeLineRefundMore(amount: Money, date: CivilDate, surcharge: Money) -> Bilingual {
        Bilingual(
            en: "\(amount.text(.en)) of the payment of \(date.text(.en, .medium)) is to be given back, with \(surcharge.text(.en)) of what was added.",
            fr: "\(amount.text(.fr)) du paiement du \(date.text(.fr, .medium)) sont à rembourser, avec \(surcharge.text(.fr)) de ce qui avait été ajouté.")
    }

    /// The payment of {date:date} is to be voided.
    public static func feeLineVoid(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The payment of \(date.text(.en, .medium)) is to be voided.",
            fr: "Le paiement du \(date.text(.fr, .medium)) est à annuler.")
    }

    /// Granted: {what:text}
    public static func feeLineGranted(what: Bilingual) -> Bilingual {
        Bilingual(
            en: "Granted: \(what.en)",
            fr: "Accordé\u{A0}: \(what.fr)")
    }

    /// Declined: {what:text}
    public static func feeLineDeclined(what: Bilingual) -> Bilingual {
        Bilingual(
            en: "Declined: \(what.en)",
            fr: "Refusé\u{A0}: \(what.fr)")
    }

    /// Money order
    public static let tenderMoneyOrder: Bilingual = Bilingual(
        en: "Money order",
        fr: "Mandat")

    /// Cheque
    public static let tenderCheque: Bilingual = Bilingual(
        en: "Cheque",
        fr: "Chèque")

    /// Debit card
    public static let tenderDebit: Bilingual = Bilingual(
        en: "Debit card",
        fr: "Carte de débit")

    /// Credit card
    public static let tenderCredit: Bilingual = Bilingual(
        en: "Credit card",
        fr: "Carte de crédit")

    /// Cash
    public static let tenderCash: Bilingual = Bilingual(
        en: "Cash",
        fr: "Espèces")

    /// Interac e-Transfer
    public static let tenderETransfer: Bilingual = Bilingual(
        en: "Interac e-Transfer",
        fr: "Virement Interac")

    /// Saw the fee
    public static let auditFee: Bilingual = Bilingual(
        en: "Saw the fee",
        fr: "A vu les frais")

    /// Recorded at the fee desk
    public static let auditFeeAdd: Bilingual = Bilingual(
        en: "Recorded at the fee desk",
        fr: "A inscrit au bureau des frais")

    /// To be paid in {n:count} parts.
    public static func feeLinePlan(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "To be paid in \(n.text(.en)) part." : "To be paid in \(n.text(.en)) parts.",
            fr: Language.fr.isOne(n) ? "À payer en \(n.text(.fr)) versement." : "À payer en \(n.text(.fr)) versements.")
    }

    /// Class days
    public static let classdayTitle: Bilingual = Bilingual(
        en: "Class days",
        fr: "Journées de formation")

    /// {coming:text} {needing:text}
    public static func classdayLead(coming: Bilingual, needing: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(coming.en) \(needing.en)",
            fr: "\(coming.fr) \(needing.fr)")
    }

    /// {n:count} days are planned.
    public static func classdayComing(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "One day is planned." : "\(n.text(.en)) days are planned.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) journée est prévue." : "\(n.text(.fr)) journées sont prévues.")
    }

    /// {n:count} people need a seat.
    public static func classdayNeeding(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "One person needs a seat." : "\(n.text(.en)) people need a seat.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) personne a besoin d’une place." : "\(n.text(.fr)) personnes ont besoin d’une place.")
    }

    /// Plan a class day
    public static let classdayPlan: Bilingual = Bilingual(
        en: "Plan a class day",
        fr: "Prévoir une journée")

    /// No class day is planned
    public static let classdayEmptyTitle: Bilingual = Bilingual(
        en: "No class day is planned",
        fr: "Aucune journée n’est prévue")

    /// Plan the year’s days here. People are then seated by the time they have left before court.
    public static let classdayEmptyText: Bilingual = Bilingual(
        en: "Plan the year’s days here. People are then seated by the time they have left before court.",
        fr: "Prévoyez ici les journées de l’année. Les personnes reçoivent ensuite une place selon le temps qui leur reste avant le tribunal.")

    /// Past days
    public static let classdayPast: Bilingual = Bilingual(
        en: "Past days",
        fr: "Journées passées")

    /// Coming days
    public static let classdayNext: Bilingual = Bilingual(
        en: "Coming days",
        fr: "Journées à venir")

    /// {taken:int} of {capacity:int} seats taken
    public static func classdaySeats(taken: Int, capacity: Int) -> Bilingual {
        Bilingual(
            en: "\(taken) of \(capacity) seats taken",
            fr: "\(taken) places prises sur \(capacity)")
    }

    /// {n:count} wait
    public static func classdayWaitingCount(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "1 waits" : "\(n.text(.en)) wait",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) en attente" : "\(n.text(.fr)) en attente")
    }

    /// Called off
    public static let classdayStatusCancelled: Bilingual = Bilingual(
        en: "Called off",
        fr: "Annulée")

    /// Held
    public static let classdayStatusHeld: Bilingual = Bilingual(
        en: "Held",
        fr: "Tenue")

    /// Nobody had a seat
    public static let classdayStatusEmpty: Bilingual = Bilingual(
        en: "Nobody had a seat",
        fr: "Aucune place prise")

    /// Presence to enter
    public static let classdayStatusToEnter: Bilingual = Bilingual(
        en: "Presence to enter",
        fr: "Présences à consigner")

    /// Day
    public static let classdayDay: Bilingual = Bilingual(
        en: "Day",
        fr: "Jour")

    /// {starts:time} to {ends:time}
    public static func classdayTimes(starts: CivilTime, ends: CivilTime) -> Bilingual {
        Bilingual(
            en: "\(starts.text(.en)) to \(ends.text(.en))",
            fr: "De \(starts.text(.fr)) à \(ends.text(.fr))")
    }

    /// Language
    public static let classdayLanguage: Bilingual = Bilingual(
        en: "Language",
        fr: "Langue")

    /// Held {language:text}
    public static func classdayLanguageOf(language: Bilingual) -> Bilingual {
        Bilingual(
            en: "Held \(language.en)",
            fr: "Se tient \(language.fr)")
    }

    /// Interpreters are there
    public static let classdayInterpreters: Bilingual = Bilingual(
        en: "Interpreters are there",
        fr: "Des interprètes sont sur place")

    /// Seats
    public static let classdayCapacity: Bilingual = Bilingual(
        en: "Seats",
        fr: "Places")

    /// Place
    public static let classdayVenue: Bilingual = Bilingual(
        en: "Place",
        fr: "Lieu")

    /// Confidential. Participants are told it at most {n:count} days before.
    public static func classdayVenueHint(n: Int) -> Bilingual {
        Bilingual(
            en: "Confidential. Participants are told it at most \(n.text(.en)) days before.",
            fr: "Confidentiel. Les participants l’apprennent au plus \(n.text(.fr)) jours avant.")
    }

    /// Participants are told from {date:date} on.
    public static func classdayVenueTold(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Participants are told from \(date.text(.en, .medium)) on.",
            fr: "Les participants l’apprennent à partir du \(date.text(.fr, .medium)).")
    }

    /// The day’s parts
    public static let classdayAgenda: Bilingual = Bilingual(
        en: "The day’s parts",
        fr: "Les parties de la journée")

    /// Leave both times of a part empty to leave it out.
    public static let classdayAgendaHint: Bilingual = Bilingual(
        en: "Leave both times of a part empty to leave it out.",
        fr: "Laissez vides les deux heures d’une partie pour l’omettre.")

    /// Begins
    public static let classdayFrom: Bilingual = Bilingual(
        en: "Begins",
        fr: "Début")

    /// Ends
    public static let classdayTo: Bilingual = Bilingual(
        en: "Ends",
        fr: "Fin")

    /// Presenter, by the name that stands on every schedule
    public static let classdayPresenter: Bilingual = Bilingual(
        en: "Presenter, by the name that stands on every schedule",
        fr: "Intervenante ou intervenant, sous le nom qui figure sur tout horaire")

    /// A pseudonym if she wishes. No real name is kept here.
    public static let classdayPresenterHint: Bilingual = Bilingual(
        en: "A pseudonym if she wishes. No real name is kept here.",
        fr: "Un pseudonyme si elle le souhaite. Aucun vrai nom n’est conservé ici.")

    /// Presenter and warning
    public static let classdayAboutPresenter: Bilingual = Bilingual(
        en: "Presenter and warning",
        fr: "Intervention et avertissement")

    /// Honorarium
    public static let classdayPay: Bilingual = Bilingual(
        en: "Honorarium",
        fr: "Honoraires")

    /// Content warning, told before this part
    public static let classdayWarning: Bilingual = Bilingual(
        en: "Content warning, told before this part",
        fr: "Avertissement sur le contenu, dit avant cette partie")

    /// The statutory holidays of this province aren’t known to Onward. The program’s closed days must list them; look whether this day is one.
    public static let classdayHolidaysUnknown: Bilingual = Bilingual(
        en: "The statutory holidays of this province aren’t known to Onward. The program’s closed days must list them; look whether this day is one.",
        fr: "Onward ne connaît pas les jours fériés de cette province. Les jours de fermeture du programme doivent les énumérer; vérifiez si ce jour en est un.")

    /// The presenter of this part has cancelled.
    public static let classdayPresenterIsOut: Bilingual = Bilingual(
        en: "The presenter of this part has cancelled.",
        fr: "La personne qui présente cette partie a annulé.")

    /// The presenter has cancelled, which needs no reason
    public static let classdayPresenterOut: Bilingual = Bilingual(
        en: "The presenter has cancelled, which needs no reason",
        fr: "L’intervenante ou l’intervenant s’est désisté, ce qui ne demande aucun motif")

    /// “{title:text}” needs another presenter.
    public static func classdayNeedsPresenter(title: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(title.en)” needs another presenter.",
            fr: "«\u{A0}\(title.fr)\u{A0}» a besoin de quelqu’un d’autre pour intervenir.")
    }

    /// The class is held although it is a holiday
    public static let classdayDespite: Bilingual = Bilingual(
        en: "The class is held although it is a holiday",
        fr: "La journée a lieu bien que ce soit un jour férié")

    /// Voluntary testing is offered on the day. Nobody records who took it up, or any result: there is no place for it.
    public static let classdayTesting: Bilingual = Bilingual(
        en: "Voluntary testing is offered on the day. Nobody records who took it up, or any result: there is no place for it.",
        fr: "Un dépistage volontaire est offert ce jour-là. Personne ne consigne qui l’a accepté ni aucun résultat\u{A0}: il n’y a pas de place pour cela.")

    /// Save the class day
    public static let classdaySave: Bilingual = Bilingual(
        en: "Save the class day",
        fr: "Enregistrer la journée")

    /// Change the plan
    public static let classdayChange: Bilingual = Bilingual(
        en: "Change the plan",
        fr: "Modifier le plan")

    /// Call the day off
    public static let classdayCancel: Bilingual = Bilingual(
        en: "Call the day off",
        fr: "Annuler la journée")

    /// Why it is called off
    public static let classdayCancelWhy: Bilingual = Bilingual(
        en: "Why it is called off",
        fr: "Pourquoi elle est annulée")

    /// Everyone seated gets a seat on the next day that fits and has room, the shortest of time first. Whoever finds none is shown to you.
    public static let classdayCancelEffectSeats: Bilingual = Bilingual(
        en: "Everyone seated gets a seat on the next day that fits and has room, the shortest of time first. Whoever finds none is shown to you.",
        fr: "Chaque personne reçoit une place à la prochaine journée qui convient et où il en reste, celles qui ont le moins de temps d’abord. Celles qui n’en trouvent pas vous sont montrées.")

    /// The door list has entries for {n:count} seats. Those seats stay, to be entered; nothing seen at the door is lost.
    public static func classdayCancelEffectEntries(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "The door list has entries for 1 seat. That seat stays, to be entered; nothing seen at the door is lost." : "The door list has entries for \(n.text(.en)) seats. Those seats stay, to be entered; nothing seen at the door is lost.",
            fr: Language.fr.isOne(n) ? "La liste d’entrée contient des inscriptions pour \(n.text(.fr)) place. Elle reste, à consigner; rien de ce qui a été vu à l’entrée n’est perdu." : "La liste d’entrée contient des inscriptions pour \(n.text(.fr)) places. Elles restent, à consigner; rien de ce qui a été vu à l’entrée n’est perdu.")
    }

    /// The day stays called off; plan another if it can be held after all.
    public static let classdayCancelEffectFinal: Bilingual = Bilingual(
        en: "The day stays called off; plan another if it can be held after all.",
        fr: "La journée reste annulée; prévoyez-en une autre si elle peut quand même avoir lieu.")

    /// Call it off and seat everyone again
    public static let classdayCancelConfirm: Bilingual = Bilingual(
        en: "Call it off and seat everyone again",
        fr: "Annuler et replacer tout le monde")

    /// Keep the day
    public static let classdayCancelKeep: Bilingual = Bilingual(
        en: "Keep the day",
        fr: "Garder la journée")

    /// Called off: {reason:text}.
    public static func classdayCancelledWhy(reason: Bilingual) -> Bilingual {
        Bilingual(
            en: "Called off: \(reason.en).",
            fr: "Annulée\u{A0}: \(reason.fr).")
    }

    /// Somebody was seen at the door before the day was called off. Enter what is kept.
    public static let classdayKeptToEnter: Bilingual = Bilingual(
        en: "Somebody was seen at the door before the day was called off. Enter what is kept.",
        fr: "Quelqu’un a été vu à l’entrée avant l’annulation. Consignez ce qui est conservé.")

    /// The class day is called off
    public static let classdayWentTitle: Bilingual = Bilingual(
        en: "The class day is called off",
        fr: "La journée est annulée")

    /// Tell those who have another day, and those who have none.
    public static let classdayWentLead: Bilingual = Bilingual(
        en: "Tell those who have another day, and those who have none.",
        fr: "Prévenez les personnes qui ont une autre journée, et celles qui n’en ont pas.")

    /// Who has a seat on another day
    public static let classdayWentMoved: Bilingual = Bilingual(
        en: "Who has a seat on another day",
        fr: "Qui a une place à une autre journée")

    /// Who has no seat
    public static let classdayWentUnseated: Bilingual = Bilingual(
        en: "Who has no seat",
        fr: "Qui n’a pas de place")

    /// Who waited for this day and waits no more
    public static let classdayWentWaited: Bilingual = Bilingual(
        en: "Who waited for this day and waits no more",
        fr: "Qui attendait cette journée et ne l’attend plus")

    /// Whose presence is still to be entered
    public static let classdayWentKept: Bilingual = Bilingual(
        en: "Whose presence is still to be entered",
        fr: "Dont la présence reste à consigner")

    /// Nobody had a seat or waited for one.
    public static let classdayWentNobody: Bilingual = Bilingual(
        en: "Nobody had a seat or waited for one.",
        fr: "Personne n’avait de place ni n’en attendait.")

    /// weather
    public static let classdayReasonWeather: Bilingual = Bilingual(
        en: "weather",
        fr: "météo")

    /// the place can’t be used
    public static let classdayReasonVenue: Bilingual = Bilingual(
        en: "the place can’t be used",
        fr: "lieu inutilisable")

    /// a presenter can’t come
    public static let classdayReasonPresenter: Bilingual = Bilingual(
        en: "a presenter can’t come",
        fr: "une intervenante ou un intervenant ne peut pas venir")

    /// too few seats taken
    public static let classdayReasonFewSeats: Bilingual = Bilingual(
        en: "too few seats taken",
        fr: "trop peu de places prises")

    /// another reason
    public static let classdayReasonOther: Bilingual = Bilingual(
        en: "another reason",
        fr: "autre motif")

    /// Seated
    public static let classdaySeated: Bilingual = Bilingual(
        en: "Seated",
        fr: "Personnes placées")

    /// Nobody has a seat yet.
    public static let classdaySeatedNone: Bilingual = Bilingual(
        en: "Nobody has a seat yet.",
        fr: "Personne n’a encore de place.")

    /// Waiting for a seat
    public static let classdayWaiting: Bilingual = Bilingual(
        en: "Waiting for a seat",
        fr: "En attente d’une place")

    /// Who needs a seat, the shortest of time first
    public static let classdayNeedingTitle: Bilingual = Bilingual(
        en: "Who needs a seat, the shortest of time first",
        fr: "Qui a besoin d’une place, le moins de temps d’abord")

    /// Everyone who may come has a seat.
    public static let classdayNeedingNone: Bilingual = Bilingual(
        en: "Everyone who may come has a seat.",
        fr: "Toutes les personnes qui peuvent venir ont une place.")

    /// Seat {number:int}
    public static func classdaySeatNumber(number: Int) -> Bilingual {
        Bilingual(
            en: "Seat \(number)",
            fr: "Place \(number)")
    }

    /// Seat
    public static let classdaySeatColumn: Bilingual = Bilingual(
        en: "Seat",
        fr: "Place")

    /// Person
    public static let classdayPerson: Bilingual = Bilingual(
        en: "Person",
        fr: "Personne")

    /// Next court date
    public static let classdayCourt: Bilingual = Bilingual(
        en: "Next court date",
        fr: "Prochaine date au tribunal")

    /// Agreed until
    public static let classdayAgreedUntil: Bilingual = Bilingual(
        en: "Agreed until",
        fr: "Entente jusqu’au")

    /// none
    public static let classdayNoDate: Bilingual = Bilingual(
        en: "none",
        fr: "aucune")

    /// To mind
    public static let classdayMind: Bilingual = Bilingual(
        en: "To mind",
        fr: "À noter")

    /// Act
    public static let classdayAction: Bilingual = Bilingual(
        en: "Act",
        fr: "Acte")

    /// Give a seat
    public static let classdayGiveSeat: Bilingual = Bilingual(
        en: "Give a seat",
        fr: "Donner une place")

    /// Put on the waiting list
    public static let classdayPutWaiting: Bilingual = Bilingual(
        en: "Put on the waiting list",
        fr: "Mettre en attente")

    /// Give up the seat
    public static let classdayRelease: Bilingual = Bilingual(
        en: "Give up the seat",
        fr: "Libérer la place")

    /// Take off the waiting list
    public static let classdayUnwait: Bilingual = Bilingual(
        en: "Take off the waiting list",
        fr: "Retirer de l’attente")

    /// Give the free seats to those who wait
    public static let classdayFill: Bilingual = Bilingual(
        en: "Give the free seats to those who wait",
        fr: "Donner les places libres aux personnes en attente")

    /// Kept apart: seats {seats} must not sit in one class day. Move one of them.
    public static func classdayApartAlarm(seats: String) -> Bilingual {
        Bilingual(
            en: "Kept apart: seats \(seats) must not sit in one class day. Move one of them.",
            fr: "À séparer\u{A0}: les places \(seats) ne doivent pas être à la même journée. Déplacez-en une.")
    }

    /// Door list
    public static let classdayDoor: Bilingual = Bilingual(
        en: "Door list",
        fr: "Liste d’entrée")

    /// Print the door list
    public static let classdayPaper: Bilingual = Bilingual(
        en: "Print the door list",
        fr: "Imprimer la liste d’entrée")

    /// Enter presence
    public static let classdayEntry: Bilingual = Bilingual(
        en: "Enter presence",
        fr: "Consigner les présences")

    /// Who presents
    public static let classdayCheck: Bilingual = Bilingual(
        en: "Who presents",
        fr: "Qui intervient")

    /// Entered
    public static let classdayEntered: Bilingual = Bilingual(
        en: "Entered",
        fr: "Consignée")

    /// Comes only for: {parts}
    public static func classdayMakeUp(parts: String) -> Bilingual {
        Bilingual(
            en: "Comes only for: \(parts)",
            fr: "Vient seulement pour\u{A0}: \(parts)")
    }

    /// Another day
    public static let classdayMove: Bilingual = Bilingual(
        en: "Another day",
        fr: "Autre journée")

    /// Who presents
    public static let presentersTitle: Bilingual = Bilingual(
        en: "Who presents",
        fr: "Qui intervient")

    /// Each is known here by the name on the schedule alone. Whom she must not meet, she types on a page of her own; nobody is told.
    public static let presentersLead: Bilingual = Bilingual(
        en: "Each is known here by the name on the schedule alone. Whom she must not meet, she types on a page of her own; nobody is told.",
        fr: "Chacune n’est connue ici que par le nom à l’horaire. Elle écrit elle-même, sur sa propre page, qui elle ne doit pas rencontrer; personne n’en est informé.")

    /// Nobody has a page of her own yet
    public static let presentersEmptyTitle: Bilingual = Bilingual(
        en: "Nobody has a page of her own yet",
        fr: "Personne n’a encore de page")

    /// Add whoever presents, by the name on the schedule, and hand her the code to her page.
    public static let presentersEmptyText: Bilingual = Bilingual(
        en: "Add whoever presents, by the name on the schedule, and hand her the code to her page.",
        fr: "Ajoutez qui intervient, par le nom à l’horaire, et remettez-lui le code de sa page.")

    /// Presents on this day
    public static let presentersHere: Bilingual = Bilingual(
        en: "Presents on this day",
        fr: "Intervient ce jour-là")

    /// Put on this day
    public static let presentersPlace: Bilingual = Bilingual(
        en: "Put on this day",
        fr: "Inscrire à cette journée")

    /// Take off this day
    public static let presentersOff: Bilingual = Bilingual(
        en: "Take off this day",
        fr: "Retirer de cette journée")

    /// Code, or removing
    public static let presentersMore: Bilingual = Bilingual(
        en: "Code, or removing",
        fr: "Code, ou retrait")

    /// Make a new code
    public static let presentersCode: Bilingual = Bilingual(
        en: "Make a new code",
        fr: "Créer un nouveau code")

    /// Remove, with everything she typed
    public static let presentersRemove: Bilingual = Bilingual(
        en: "Remove, with everything she typed",
        fr: "Retirer, avec tout ce qu’elle a écrit")

    /// Somebody else
    public static let presentersAdd: Bilingual = Bilingual(
        en: "Somebody else",
        fr: "Quelqu’un d’autre")

    /// Name on the schedule
    public static let presentersName: Bilingual = Bilingual(
        en: "Name on the schedule",
        fr: "Nom à l’horaire")

    /// The name that she wants to be known by, not her own.
    public static let presentersNameHint: Bilingual = Bilingual(
        en: "The name that she wants to be known by, not her own.",
        fr: "Le nom sous lequel elle veut être connue, pas le sien.")

    /// Add, and make a code
    public static let presentersAddSubmit: Bilingual = Bilingual(
        en: "Add, and make a code",
        fr: "Ajouter, et créer un code")

    /// Code for her page
    public static let presentersSlip: Bilingual = Bilingual(
        en: "Code for her page",
        fr: "Code pour sa page")

    /// Your name on the schedule: {name}.
    public static func agendaName(name: String) -> Bilingual {
        Bilingual(
            en: "Your name on the schedule: \(name).",
            fr: "Votre nom à l’horaire\u{A0}: \(name).")
    }

    /// Your days
    public static let agendaDays: Bilingual = Bilingual(
        en: "Your days",
        fr: "Vos journées")

    /// No day is planned.
    public static let agendaDaysNone: Bilingual = Bilingual(
        en: "No day is planned.",
        fr: "Aucune journée n’est prévue.")

    /// On this day nobody you named is expected.
    public static let agendaClear: Bilingual = Bilingual(
        en: "On this day nobody you named is expected.",
        fr: "Ce jour-là, aucune personne que vous avez nommée n’est attendue.")

    /// Choose another day.
    public static let agendaOther: Bilingual = Bilingual(
        en: "Choose another day.",
        fr: "Choisissez une autre journée.")

    /// You have named nobody.
    public static let agendaNobody: Bilingual = Bilingual(
        en: "You have named nobody.",
        fr: "Vous n’avez nommé personne.")

    /// Whom you must not meet
    public static let agendaTitle: Bilingual = Bilingual(
        en: "Whom you must not meet",
        fr: "Qui vous ne devez pas rencontrer")

    /// Type the names yourself. They are kept as signs that nobody can read back, not even you, and nobody is told of them. A name that only sounds alike counts too.
    public static let agendaLead: Bilingual = Bilingual(
        en: "Type the names yourself. They are kept as signs that nobody can read back, not even you, and nobody is told of them. A name that only sounds alike counts too.",
        fr: "Écrivez les noms vous-même. Ils sont conservés en signes que personne ne peut relire, pas même vous, et personne n’en est informé. Un nom qui sonne seulement pareil compte aussi.")

    /// Names
    public static let agendaNames: Bilingual = Bilingual(
        en: "Names",
        fr: "Noms")

    /// One a line. A family name alone is enough.
    public static let agendaNamesHint: Bilingual = Bilingual(
        en: "One a line. A family name alone is enough.",
        fr: "Un par ligne. Un nom de famille suffit.")

    /// Keep
    public static let agendaSave: Bilingual = Bilingual(
        en: "Keep",
        fr: "Conserver")

    /// At most {n:count} names are kept. Delete some first.
    public static func agendaTooMany(n: Int) -> Bilingual {
        Bilingual(
            en: "At most \(n.text(.en)) names are kept. Delete some first.",
            fr: "Au plus \(n.text(.fr)) noms sont conservés. Supprimez-en d’abord.")
    }

    /// That was very often. Wait {n:count} seconds, then try again.
    public static func agendaWait(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "That was very often. Wait \(n.text(.en)) second, then try again." : "That was very often. Wait \(n.text(.en)) seconds, then try again.",
            fr: Language.fr.isOne(n) ? "C’était très souvent. Attendez \(n.text(.fr)) seconde, puis réessayez." : "C’était très souvent. Attendez \(n.text(.fr)) secondes, puis réessayez.")
    }

    /// What is kept about you
    public static let agendaKept: Bilingual = Bilingual(
        en: "What is kept about you",
        fr: "Ce qui est conservé sur vous")

    /// Your name on the schedule, your days, and {n:count} names that you typed.
    public static func agendaKeptCount(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Your name on the schedule, your days, and \(n.text(.en)) name that you typed." : "Your name on the schedule, your days, and \(n.text(.en)) names that you typed.",
            fr: Language.fr.isOne(n) ? "Votre nom à l’horaire, vos journées et \(n.text(.fr)) nom que vous avez écrit." : "Votre nom à l’horaire, vos journées et \(n.text(.fr)) noms que vous avez écrits.")
    }

    /// Delete name {n:int}, typed on {date:date}
    public static func agendaDelete(n: Int, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Delete name \(n), typed on \(date.text(.en, .medium))",
            fr: "Supprimer le nom \(n), écrit le \(date.text(.fr, .medium))")
    }

    /// Delete all of them
    public static let agendaDeleteAll: Bilingual = Bilingual(
        en: "Delete all of them",
        fr: "Les supprimer tous")

    /// A seat in a class day
    public static let seatTitle: Bilingual = Bilingual(
        en: "A seat in a class day",
        fr: "Une place à une journée")

    /// No class day is planned.
    public static let seatNone: Bilingual = Bilingual(
        en: "No class day is planned.",
        fr: "Aucune journée n’est prévue.")

    /// Book a day that isn’t in the calendar
    public static let seatOtherDate: Bilingual = Bilingual(
        en: "Book a day that isn’t in the calendar",
        fr: "Réserver un jour qui n’est pas au calendrier")

    /// This person’s seat
    public static let seatTaken: Bilingual = Bilingual(
        en: "This person’s seat",
        fr: "La place de cette personne")

    /// On the waiting list
    public static let seatWaits: Bilingual = Bilingual(
        en: "On the waiting list",
        fr: "En attente")

    /// Why the seat is given up
    public static let seatWhy: Bilingual = Bilingual(
        en: "Why the seat is given up",
        fr: "Pourquoi la place est libérée")

    /// {n:count} seats free
    public static func seatFree(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "1 seat free" : "\(n.text(.en)) seats free",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) place libre" : "\(n.text(.fr)) places libres")
    }

    /// {n:count} days don’t fit
    public static func seatUnfit(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "1 day doesn’t fit" : "\(n.text(.en)) days don’t fit",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) journée ne convient pas" : "\(n.text(.fr)) journées ne conviennent pas")
    }

    /// Full
    public static let seatFull: Bilingual = Bilingual(
        en: "Full",
        fr: "Complet")

    /// Kept apart from
    public static let apartTitle: Bilingual = Bilingual(
        en: "Kept apart from",
        fr: "À séparer de")

    /// Nobody.
    public static let apartNone: Bilingual = Bilingual(
        en: "Nobody.",
        fr: "Personne.")

    /// Keep apart from another file
    public static let apartAdd: Bilingual = Bilingual(
        en: "Keep apart from another file",
        fr: "Séparer d’un autre dossier")

    /// File number
    public static let apartNumber: Bilingual = Bilingual(
        en: "File number",
        fr: "Numéro de dossier")

    /// Why
    public static let apartKind: Bilingual = Bilingual(
        en: "Why",
        fr: "Pourquoi")

    /// Co-accused
    public static let apartKindCoAccused: Bilingual = Bilingual(
        en: "Co-accused",
        fr: "Coaccusés")

    /// Relatives
    public static let apartKindRelatives: Bilingual = Bilingual(
        en: "Relatives",
        fr: "Proches")

    /// Another reason
    public static let apartKindOther: Bilingual = Bilingual(
        en: "Another reason",
        fr: "Autre motif")

    /// Keep apart
    public static let apartSave: Bilingual = Bilingual(
        en: "Keep apart",
        fr: "Séparer")

    /// May sit together
    public static let apartStop: Bilingual = Bilingual(
        en: "May sit together",
        fr: "Peuvent être ensemble")

    /// There is no such file in this program, or it is this one.
    public static let apartUnknown: Bilingual = Bilingual(
        en: "There is no such file in this program, or it is this one.",
        fr: "Aucun dossier de ce programme ne porte ce numéro, ou c’est celui-ci.")

    /// Enter presence
    public static let entryTitle: Bilingual = Bilingual(
        en: "Enter presence",
        fr: "Consigner les présences")

    /// What the door list says is ticked already. Correct it, then save: each seat goes into its case’s record.
    public static let entryLead: Bilingual = Bilingual(
        en: "What the door list says is ticked already. Correct it, then save: each seat goes into its case’s record.",
        fr: "Ce que dit la liste d’entrée est déjà coché. Corrigez, puis enregistrez\u{A0}: chaque place est inscrite à son dossier.")

    /// Every seat is entered.
    public static let entryNone: Bilingual = Bilingual(
        en: "Every seat is entered.",
        fr: "Toutes les places sont consignées.")

    /// Identity was checked
    public static let entryIdentity: Bilingual = Bilingual(
        en: "Identity was checked",
        fr: "L’identité a été vérifiée")

    /// Parts attended
    public static let entryParts: Bilingual = Bilingual(
        en: "Parts attended",
        fr: "Parties suivies")

    /// Why the day isn’t complete
    public static let entryOutcome: Bilingual = Bilingual(
        en: "Why the day isn’t complete",
        fr: "Pourquoi la journée n’est pas complète")

    /// Leave it open when every part was attended, unless the person was sent away.
    public static let entryOutcomeHint: Bilingual = Bilingual(
        en: "Leave it open when every part was attended, unless the person was sent away.",
        fr: "Laissez en blanc quand toutes les parties ont été suivies, sauf si la personne a été renvoyée.")

    /// Reason
    public static let entryReason: Bilingual = Bilingual(
        en: "Reason",
        fr: "Motif")

    /// Save presence
    public static let entrySave: Bilingual = Bilingual(
        en: "Save presence",
        fr: "Enregistrer les présences")

    /// The class day is on {date:longdate}. Presence is entered on the day or after it.
    public static func entryNotYet(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The class day is on \(date.text(.en, .long)). Presence is entered on the day or after it.",
            fr: "La journée a lieu le \(date.text(.fr, .long)). Les présences se consignent le jour même ou après.")
    }

    /// Parts that end later today aren’t listed yet. Whoever is in counts as there until now.
    public static let entryLater: Bilingual = Bilingual(
        en: "Parts that end later today aren’t listed yet. Whoever is in counts as there until now.",
        fr: "Les parties qui finissent plus tard aujourd’hui n’y figurent pas encore. Qui est là compte comme présent jusqu’à maintenant.")

    /// Door list, {date:longdate}
    public static func paperTitle(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Door list, \(date.text(.en, .long))",
            fr: "Liste d’entrée, \(date.text(.fr, .long))")
    }

    /// ID
    public static let paperIdentity: Bilingual = Bilingual(
        en: "ID",
        fr: "Identité")

    /// In
    public static let paperIn: Bilingual = Bilingual(
        en: "In",
        fr: "Entrée")

    /// Out
    public static let paperOut: Bilingual = Bilingual(
        en: "Out",
        fr: "Sortie")

    /// Print this list for the door. What is written on it is entered afterwards.
    public static let paperHow: Bilingual = Bilingual(
        en: "Print this list for the door. What is written on it is entered afterwards.",
        fr: "Imprimez cette liste pour l’entrée. Ce qui y est écrit est consigné après.")

    /// Print
    public static let paperPrint: Bilingual = Bilingual(
        en: "Print",
        fr: "Imprimer")

    /// Confidential. Destroy it once presence is entered.
    public static let paperSecret: Bilingual = Bilingual(
        en: "Confidential. Destroy it once presence is entered.",
        fr: "Confidentiel. À détruire une fois les présences consignées.")

    /// Door list
    public static let doorTitle: Bilingual = Bilingual(
        en: "Door list",
        fr: "Liste d’entrée")

    /// The door list needs scripts. Use the printed list instead, and enter it afterwards.
    public static let doorNoScript: Bilingual = Bilingual(
        en: "The door list needs scripts. Use the printed list instead, and enter it afterwards.",
        fr: "La liste d’entrée a besoin de scripts. Utilisez la liste imprimée et consignez-la après.")

    /// Loading the list…
    public static let doorLoading: Bilingual = Bilingual(
        en: "Loading the list…",
        fr: "Chargement de la liste…")

    /// You are signed out. What you enter is kept on this device. Sign in to send it.
    public static let doorSignedOut: Bilingual = Bilingual(
        en: "You are signed out. What you enter is kept on this device. Sign in to send it.",
        fr: "Votre session est fermée. Ce que vous inscrivez reste sur cet appareil. Ouvrez une session pour l’envoyer.")

    /// Sign in
    public static let doorSignIn: Bilingual = Bilingual(
        en: "Sign in",
        fr: "Ouvrir une session")

    /// Everything is saved.
    public static let doorSaved: Bilingual = Bilingual(
        en: "Everything is saved.",
        fr: "Tout est enregistré.")

    /// 1 entry isn’t saved yet. It is kept on this device.
    public static let doorUnsavedOne: Bilingual = Bilingual(
        en: "1 entry isn’t saved yet. It is kept on this device.",
        fr: "# inscription n’est pas encore enregistrée. Elle reste sur cet appareil.")

    /// # entries aren’t saved yet. They are kept on this device.
    public static let doorUnsavedOther: Bilingual = Bilingual(
        en: "# entries aren’t saved yet. They are kept on this device.",
        fr: "# inscriptions ne sont pas encore enregistrées. Elles restent sur cet appareil.")

    /// No connection. Go on: entries are sent when it is back.
    public static let doorOffline: Bilingual = Bilingual(
        en: "No connection. Go on: entries are sent when it is back.",
        fr: "Pas de connexion. Continuez\u{A0}: tout part dès qu’elle revient.")

    /// 1 entry of somebody else waits on this device for that person’s sign-in.
    public static let doorOthersOne: Bilingual = Bilingual(
        en: "1 entry of somebody else waits on this device for that person’s sign-in.",
        fr: "# inscription de quelqu’un d’autre attend sur cet appareil la session de cette personne.")

    /// # entries of somebody else wait on this device for that person’s sign-in.
    public static let doorOthersOther: Bilingual = Bilingual(
        en: "# entries of somebody else wait on this device for that person’s sign-in.",
        fr: "# inscriptions de quelqu’un d’autre attendent sur cet appareil la session de cette personne.")

    /// Nobody has a seat on this day.
    public static let doorNobody: Bilingual = Bilingual(
        en: "Nobody has a seat on this day.",
        fr: "Personne n’a de place ce jour-là.")

    /// Here, identity checked
    public static let doorHere: Bilingual = Bilingual(
        en: "Here, identity checked",
        fr: "Ici, identité vérifiée")

    /// Goes out
    public static let doorOut: Bilingual = Bilingual(
        en: "Goes out",
        fr: "Sort")

    /// Back in
    public static let doorBack: Bilingual = Bilingual(
        en: "Back in",
        fr: "De retour")

    /// Sent away
    public static let doorRemoved: Bilingual = Bilingual(
        en: "Sent away",
        fr: "Renvoi")

    /// Undo
    public static let doorUndo: Bilingual = Bilingual(
        en: "Undo",
        fr: "Annuler")

    /// Not here yet
    public static let doorNotHere: Bilingual = Bilingual(
        en: "Not here yet",
        fr: "Pas encore là")

    /// In since #
    public static let doorInSince: Bilingual = Bilingual(
        en: "In since #",
        fr: "Là depuis #")

    /// Out since #
    public static let doorOutSince: Bilingual = Bilingual(
        en: "Out since #",
        fr: "Dehors depuis #")

    /// Sent away at #
    public static let doorRemovedAt: Bilingual = Bilingual(
        en: "Sent away at #",
        fr: "Renvoi à #")

    /// Missed: #
    public static let doorMissed: Bilingual = Bilingual(
        en: "Missed: #",
        fr: "Manqué\u{A0}: #")

    /// Seat #
    public static let doorSeat: Bilingual = Bilingual(
        en: "Seat #",
        fr: "Place #")

    /// This part
    public static let doorPart: Bilingual = Bilingual(
        en: "This part",
        fr: "Cette partie")

    /// There
    public static let doorPresent: Bilingual = Bilingual(
        en: "There",
        fr: "Là")

    /// Not there
    public static let doorAbsent: Bilingual = Bilingual(
        en: "Not there",
        fr: "Pas là")

    /// Parts
    public static let doorParts: Bilingual = Bilingual(
        en: "Parts",
        fr: "Parties")

    /// Not kept: #
    public static let doorRefused: Bilingual = Bilingual(
        en: "Not kept: #",
        fr: "Non conservé\u{A0}: #")

    /// Done for the day: wipe this device
    public static let doorDone: Bilingual = Bilingual(
        en: "Done for the day: wipe this device",
        fr: "Fini pour la journée\u{A0}: effacer cet appareil")

    /// Nothing is kept on this device any more.
    public static let doorWiped: Bilingual = Bilingual(
        en: "Nothing is kept on this device any more.",
        fr: "Plus rien n’est conservé sur cet appareil.")

    /// Entries aren’t saved yet. Wait until everything is saved.
    public static let doorWipeUnsaved: Bilingual = Bilingual(
        en: "Entries aren’t saved yet. Wait until everything is saved.",
        fr: "Des inscriptions ne sont pas encore enregistrées. Attendez que tout le soit.")

    /// Entries of somebody else aren’t saved yet. That person has to sign in here first; then wipe this device.
    public static let doorWipeOthers: Bilingual = Bilingual(
        en: "Entries of somebody else aren’t saved yet. That person has to sign in here first; then wipe this device.",
        fr: "Des inscriptions de quelqu’un d’autre ne sont pas encore enregistrées. Cette personne doit d’abord ouvrir une session ici; effacez l’appareil ensuite.")

    /// Don’t sign out before they are saved: signing out wipes this device.
    public static let doorKeepOpen: Bilingual = Bilingual(
        en: "Don’t sign out before they are saved: signing out wipes this device.",
        fr: "Ne fermez pas la session avant qu’elles soient enregistrées\u{A0}: la fermer efface cet appareil.")

    /// Not kept by the server. Write these down; they stay here until this device is wiped.
    public static let doorRefusedTitle: Bilingual = Bilingual(
        en: "Not kept by the server. Write these down; they stay here until this device is wiped.",
        fr: "Non conservé par le serveur. Notez ces inscriptions; elles restent ici jusqu’à ce que l’appareil soit effacé.")

    /// You are signed out
    public static let doorLeftTitle: Bilingual = Bilingual(
        en: "You are signed out",
        fr: "Votre session est fermée")

    /// Entries that somebody else made at the door wait on this device: seat numbers and times, no names. They go in when that person signs in here and opens the door list, and are wiped after a day.
    public static let doorLeft: Bilingual = Bilingual(
        en: "Entries that somebody else made at the door wait on this device: seat numbers and times, no names. They go in when that person signs in here and opens the door list, and are wiped after a day.",
        fr: "Des inscriptions faites à l’entrée par quelqu’un d’autre attendent sur cet appareil\u{A0}: numéros de place et heures, aucun nom. Elles partent quand cette personne ouvre une session ici, puis la liste d’entrée; elles sont effacées après un jour.")

    /// Looked for a seat
    public static let auditSawSeats: Bilingual = Bilingual(
        en: "Looked for a seat",
        fr: "A cherché une place")

    /// Kept two people apart
    public static let auditKeptApart: Bilingual = Bilingual(
        en: "Kept two people apart",
        fr: "A séparé deux personnes")

    /// Let two people sit together again
    public static let auditStoppedApart: Bilingual = Bilingual(
        en: "Let two people sit together again",
        fr: "A permis à deux personnes d’être ensemble")

    /// Looked at who presents
    public static let auditSawPresenters: Bilingual = Bilingual(
        en: "Looked at who presents",
        fr: "A consulté qui intervient")

    /// Changed who presents
    public static let auditChangedPresenters: Bilingual = Bilingual(
        en: "Changed who presents",
        fr: "A modifié qui intervient")

    /// Looked at a class day
    public static let auditSawClassDay: Bilingual = Bilingual(
        en: "Looked at a class day",
        fr: "A consulté une journée")

    /// Looked at a door list
    public static let auditSawDoor: Bilingual = Bilingual(
        en: "Looked at a door list",
        fr: "A consulté une liste d’entrée")

    /// Planned a class day
    public static let auditPlanned: Bilingual = Bilingual(
        en: "Planned a class day",
        fr: "A prévu une journée")

    /// Changed a class day
    public static let auditChangedDay: Bilingual = Bilingual(
        en: "Changed a class day",
        fr: "A modifié une journée")

    /// Called a class day off
    public static let auditCancelled: Bilingual = Bilingual(
        en: "Called a class day off",
        fr: "A annulé une journée")

    /// Changed a waiting list
    public static let auditWaited: Bilingual = Bilingual(
        en: "Changed a waiting list",
        fr: "A modifié une liste d’attente")

    /// Entered at the door
    public static let auditDoorEntered: Bilingual = Bilingual(
        en: "Entered at the door",
        fr: "A inscrit à l’entrée")

    /// Entered presence
    public static let auditEntered: Bilingual = Bilingual(
        en: "Entered presence",
        fr: "A consigné les présences")

    /// Your clients
    public static let clientsTitle: Bilingual = Bilingual(
        en: "Your clients",
        fr: "Personnes que vous suivez")

    /// Sessions held of those needed. Nothing clinical is asked or kept here.
    public static let clientsLead: Bilingual = Bilingual(
        en: "Sessions held of those needed. Nothing clinical is asked or kept here.",
        fr: "Les séances tenues, sur celles qui sont requises. Rien de clinique n’est demandé ni conservé ici.")

    /// Nobody is assigned to you
    public static let clientsEmptyTitle: Bilingual = Bilingual(
        en: "Nobody is assigned to you",
        fr: "Personne ne vous est confié")

    /// People whom the agency assigns to you appear here.
    public static let clientsEmptyText: Bilingual = Bilingual(
        en: "People whom the agency assigns to you appear here.",
        fr: "Les personnes que l’organisme vous confie paraissent ici.")

    /// Person
    public static let clientsPerson: Bilingual = Bilingual(
        en: "Person",
        fr: "Personne")

    /// Sessions held
    public static let clientsSessions: Bilingual = Bilingual(
        en: "Sessions held",
        fr: "Séances tenues")

    /// To be done by
    public static let clientsUntil: Bilingual = Bilingual(
        en: "To be done by",
        fr: "À faire avant le")

    /// {held:int} of {needed:int}
    public static func clientsHeld(held: Int, needed: Int) -> Bilingual {
        Bilingual(
            en: "\(held) of \(needed)",
            fr: "\(held) sur \(needed)")
    }

    /// Completed
    public static let clientsCompleted: Bilingual = Bilingual(
        en: "Completed",
        fr: "Complété")

    /// {held:int}; how many are needed isn’t decided yet
    public static func clientsNoNumber(held: Int) -> Bilingual {
        Bilingual(
            en: "\(held); how many are needed isn’t decided yet",
            fr: "\(held); le nombre requis n’est pas encore fixé")
    }

    /// Record a session
    public static let clientsRecord: Bilingual = Bilingual(
        en: "Record a session",
        fr: "Consigner une séance")

    /// The session
    public static let clientsSession: Bilingual = Bilingual(
        en: "The session",
        fr: "La séance")

    /// Held
    public static let clientsWasHeld: Bilingual = Bilingual(
        en: "Held",
        fr: "Tenue")

    /// Not held
    public static let clientsNotHeld: Bilingual = Bilingual(
        en: "Not held",
        fr: "Non tenue")

    /// Why it wasn’t held
    public static let clientsWhy: Bilingual = Bilingual(
        en: "Why it wasn’t held",
        fr: "Pourquoi elle n’a pas été tenue")

    /// Day of the session
    public static let clientsWhen: Bilingual = Bilingual(
        en: "Day of the session",
        fr: "Jour de la séance")

    /// Record it
    public static let clientsSave: Bilingual = Bilingual(
        en: "Record it",
        fr: "Consigner")

    /// Recorded sessions
    public static let clientsPast: Bilingual = Bilingual(
        en: "Recorded sessions",
        fr: "Séances consignées")

    /// None yet.
    public static let clientsNonePast: Bilingual = Bilingual(
        en: "None yet.",
        fr: "Aucune pour l’instant.")

    /// Next appointment
    public static let clientsNext: Bilingual = Bilingual(
        en: "Next appointment",
        fr: "Prochain rendez-vous")

    /// None is agreed on.
    public static let clientsNextNone: Bilingual = Bilingual(
        en: "None is agreed on.",
        fr: "Aucun n’est convenu.")

    /// Day
    public static let clientsNextOn: Bilingual = Bilingual(
        en: "Day",
        fr: "Jour")

    /// The client sees it on their own page. Leave it empty when nothing is agreed on.
    public static let clientsNextHint: Bilingual = Bilingual(
        en: "The client sees it on their own page. Leave it empty when nothing is agreed on.",
        fr: "La personne le voit sur sa page. Laissez vide si rien n’est convenu.")

    /// Time
    public static let clientsNextAt: Bilingual = Bilingual(
        en: "Time",
        fr: "Heure")

    /// Keep the appointment
    public static let clientsNextSave: Bilingual = Bilingual(
        en: "Keep the appointment",
        fr: "Garder le rendez-vous")

    /// Give the day as well
    public static let clientsNextDay: Bilingual = Bilingual(
        en: "Give the day as well",
        fr: "Donnez aussi le jour")

    /// {date:longdate}, {time:time}
    public static func clientsNextTime(date: CivilDate, time: CivilTime) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .long)), \(time.text(.en))",
            fr: "\(date.text(.fr, .long)), \(time.text(.fr))")
    }

    /// {date:longdate}
    public static func clientsNextDate(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .long))",
            fr: "\(date.text(.fr, .long))")
    }

    /// Take back {date:date}, recorded by mistake
    public static func clientsTakeBack(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Take back \(date.text(.en, .medium)), recorded by mistake",
            fr: "Retirer le \(date.text(.fr, .medium)), consignée par erreur")
    }

    /// Back to your clients
    public static let clientsBack: Bilingual = Bilingual(
        en: "Back to your clients",
        fr: "Retour aux personnes suivies")

    /// A child may be at risk
    public static let clientsConcern: Bilingual = Bilingual(
        en: "A child may be at risk",
        fr: "Un enfant pourrait être en danger")

    /// Therapist
    public static let therapistTitle: Bilingual = Bilingual(
        en: "Therapist",
        fr: "Thérapeute")

    /// The therapist sees this person’s name and sessions, and nothing else of the case.
    public static let therapistLead: Bilingual = Bilingual(
        en: "The therapist sees this person’s name and sessions, and nothing else of the case.",
        fr: "La ou le thérapeute voit le nom et les séances de cette personne, et rien d’autre du dossier.")

    /// Who sees this person
    public static let therapistWho: Bilingual = Bilingual(
        en: "Who sees this person",
        fr: "Qui suit cette personne")

    /// Nobody
    public static let therapistNobody: Bilingual = Bilingual(
        en: "Nobody",
        fr: "Personne")

    /// Save
    public static let therapistSave: Bilingual = Bilingual(
        en: "Save",
        fr: "Enregistrer")

    /// No therapist has an account in this program yet. An administrator makes one.
    public static let therapistNone: Bilingual = Bilingual(
        en: "No therapist has an account in this program yet. An administrator makes one.",
        fr: "Aucune ou aucun thérapeute n’a encore de compte dans ce programme. Un administrateur en crée un.")

    /// Choose the therapist
    public static let therapistChoose: Bilingual = Bilingual(
        en: "Choose the therapist",
        fr: "Choisir la ou le thérapeute")

    /// Looked at own clients
    public static let auditSawClients: Bilingual = Bilingual(
        en: "Looked at own clients",
        fr: "A consulté les personnes suivies")

    /// Changed who sees a person in therapy
    public static let auditAssignedTherapist: Bilingual = Bilingual(
        en: "Changed who sees a person in therapy",
        fr: "A changé qui suit une personne en thérapie")

    /// Fee desk
    public static let takingsTitle: Bilingual = Bilingual(
        en: "Fee desk",
        fr: "Caisse")

    /// {n:count} movements since the last count.
    public static func takingsLead(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "1 movement since the last count." : "\(n.text(.en)) movements since the last count.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) mouvement depuis le dernier décompte." : "\(n.text(.fr)) mouvements depuis le dernier décompte.")
    }

    /// Since the last count
    public static let takingsOpen: Bilingual = Bilingual(
        en: "Since the last count",
        fr: "Depuis le dernier décompte")

    /// Nothing was taken since the last count.
    public static let takingsNone: Bilingual = Bilingual(
        en: "Nothing was taken since the last count.",
        fr: "Rien n’a été reçu depuis le dernier décompte.")

    /// Day
    public static let takingsDay: Bilingual = Bilingual(
        en: "Day",
        fr: "Jour")

    /// Receipt
    public static let takingsReceipt: Bilingual = Bilingual(
        en: "Receipt",
        fr: "Reçu")

    /// File
    public static let takingsFile: Bilingual = Bilingual(
        en: "File",
        fr: "Dossier")

    /// What
    public static let takingsWhat: Bilingual = Bilingual(
        en: "What",
        fr: "Quoi")

    /// How
    public static let takingsTender: Bilingual = Bilingual(
        en: "How",
        fr: "Mode")

    /// Amount
    public static let takingsTotal: Bilingual = Bilingual(
        en: "Amount",
        fr: "Montant")

    /// Payment
    public static let takingsPayment: Bilingual = Bilingual(
        en: "Payment",
        fr: "Paiement")

    /// Given back
    public static let takingsRefund: Bilingual = Bilingual(
        en: "Given back",
        fr: "Remboursement")

    /// Voided
    public static let takingsVoid: Bilingual = Bilingual(
        en: "Voided",
        fr: "Annulation")

    /// Count the drawer and the slips
    public static let takingsCount: Bilingual = Bilingual(
        en: "Count the drawer and the slips",
        fr: "Compter la caisse et les bordereaux")

    /// {tender:text}: {expected:money} by the ledger. Counted:
    public static func takingsCounted(tender: Bilingual, expected: Money) -> Bilingual {
        Bilingual(
            en: "\(tender.en): \(expected.text(.en)) by the ledger. Counted:",
            fr: "\(tender.fr)\u{A0}: \(expected.text(.fr)) selon le registre. Compté\u{A0}:")
    }

    /// Why it differs
    public static let takingsReason: Bilingual = Bilingual(
        en: "Why it differs",
        fr: "Pourquoi il y a un écart")

    /// Only where it does. Nobody’s name.
    public static let takingsReasonHint: Bilingual = Bilingual(
        en: "Only where it does. Nobody’s name.",
        fr: "Seulement s’il y en a un. Le nom de personne.")

    /// Record the count
    public static let takingsClose: Bilingual = Bilingual(
        en: "Record the count",
        fr: "Consigner le décompte")

    /// Past counts
    public static let takingsPast: Bilingual = Bilingual(
        en: "Past counts",
        fr: "Décomptes passés")

    /// Nothing was counted yet.
    public static let takingsPastNone: Bilingual = Bilingual(
        en: "Nothing was counted yet.",
        fr: "Rien n’a encore été compté.")

    /// Count
    public static let takingsNumber: Bilingual = Bilingual(
        en: "Count",
        fr: "Décompte")

    /// Difference
    public static let takingsDifference: Bilingual = Bilingual(
        en: "Difference",
        fr: "Écart")

    /// Taken
    public static let takingsExpected: Bilingual = Bilingual(
        en: "Taken",
        fr: "Reçu")

    /// For the bookkeeper
    public static let takingsExport: Bilingual = Bilingual(
        en: "For the bookkeeper",
        fr: "Pour la tenue de livres")

    /// A file for a spreadsheet: receipts and file numbers, no names.
    public static let takingsExportLead: Bilingual = Bilingual(
        en: "A file for a spreadsheet: receipts and file numbers, no names.",
        fr: "Un fichier pour tableur\u{A0}: reçus et numéros de dossier, aucun nom.")

    /// From
    public static let takingsFrom: Bilingual = Bilingual(
        en: "From",
        fr: "Du")

    /// To
    public static let takingsTo: Bilingual = Bilingual(
        en: "To",
        fr: "Au")

    /// Download the file
    public static let takingsDownload: Bilingual = Bilingual(
        en: "Download the file",
        fr: "Télécharger le fichier")

    /// Fee
    public static let takingsCsvFee: Bilingual = Bilingual(
        en: "Fee",
        fr: "Frais")

    /// Surcharge
    public static let takingsCsvSurcharge: Bilingual = Bilingual(
        en: "Surcharge",
        fr: "Supplément")

    /// Of it for: {fund:text}
    public static func takingsCsvFund(fund: Bilingual) -> Bilingual {
        Bilingual(
            en: "Of it for: \(fund.en)",
            fr: "Dont pour\u{A0}: \(fund.fr)")
    }

    /// fees
    public static let takingsCsvName: Bilingual = Bilingual(
        en: "fees",
        fr: "frais")

    /// Where fees and grants go
    public static let fundsTitle: Bilingual = Bilingual(
        en: "Where fees and grants go",
        fr: "Où vont les frais et les subventions")

    /// {balance:money} is left in all.
    public static func fundsLead(balance: Money) -> Bilingual {
        Bilingual(
            en: "\(balance.text(.en)) is left in all.",
            fr: "Il reste \(balance.text(.fr)) en tout.")
    }

    /// Fund
    public static let fundsFund: Bilingual = Bilingual(
        en: "Fund",
        fr: "Fonds")

    /// Came in
    public static let fundsIn: Bilingual = Bilingual(
        en: "Came in",
        fr: "Entré")

    /// Paid out
    public static let fundsOut: Bilingual = Bilingual(
        en: "Paid out",
        fr: "Versé")

    /// Left
    public static let fundsLeft: Bilingual = Bilingual(
        en: "Left",
        fr: "Reste")

    /// All funds
    public static let fundsTotal: Bilingual = Bilingual(
        en: "All funds",
        fr: "Tous les fonds")

    /// Record a payment out
    public static let fundsRecord: Bilingual = Bilingual(
        en: "Record a payment out",
        fr: "Consigner un versement")

    /// Amount
    public static let fundsAmount: Bilingual = Bilingual(
        en: "Amount",
        fr: "Montant")

    /// To which program
    public static let fundsTo: Bilingual = Bilingual(
        en: "To which program",
        fr: "À quel programme")

    /// An organization or one of its programs. Nobody’s name.
    public static let fundsToHint: Bilingual = Bilingual(
        en: "An organization or one of its programs. Nobody’s name.",
        fr: "Un organisme ou l’un de ses programmes. Le nom de personne.")

    /// Record it
    public static let fundsSave: Bilingual = Bilingual(
        en: "Record it",
        fr: "Consigner")

    /// So far
    public static let fundsLines: Bilingual = Bilingual(
        en: "So far",
        fr: "Jusqu’ici")

    /// Nothing was granted or paid out yet.
    public static let fundsNone: Bilingual = Bilingual(
        en: "Nothing was granted or paid out yet.",
        fr: "Rien n’a encore été reçu en subvention ni versé.")

    /// {date:date}: {amount:money} to {to}, {fund:text}; {area:text}
    public static func fundsLine(date: CivilDate, amount: Money, to: String, fund: Bilingual, area: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)): \(amount.text(.en)) to \(to), \(fund.en); \(area.en)",
            fr: "\(date.text(.fr, .medium))\u{A0}: \(amount.text(.fr)) à \(to), \(fund.fr); \(area.fr)")
    }

    /// {date:date}: line {line:int} was taken back
    public static func fundsReversed(date: CivilDate, line: Int) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)): line \(line) was taken back",
            fr: "\(date.text(.fr, .medium))\u{A0}: la ligne \(line) a été annulée")
    }

    /// Take back
    public static let fundsReverse: Bilingual = Bilingual(
        en: "Take back",
        fr: "Annuler")

    /// By fund
    public static let fundsByFund: Bilingual = Bilingual(
        en: "By fund",
        fr: "Par fonds")

    /// By area
    public static let fundsByArea: Bilingual = Bilingual(
        en: "By area",
        fr: "Par domaine")

    /// Area
    public static let fundsArea: Bilingual = Bilingual(
        en: "Area",
        fr: "Domaine")

    /// What the money is for. Grants are paid out under the area that they were given for.
    public static let fundsAreaHint: Bilingual = Bilingual(
        en: "What the money is for. Grants are paid out under the area that they were given for.",
        fr: "À quoi sert l’argent. Une subvention se verse dans le domaine pour lequel elle a été donnée.")

    /// Choose a fund.
    public static let fundsFundMissing: Bilingual = Bilingual(
        en: "Choose a fund.",
        fr: "Choisissez un fonds.")

    /// Grants
    public static let fundsGranted: Bilingual = Bilingual(
        en: "Grants",
        fr: "Subventions")

    /// All areas
    public static let fundsAllAreas: Bilingual = Bilingual(
        en: "All areas",
        fr: "Tous les domaines")

    /// Record a grant
    public static let fundsRecordGrant: Bilingual = Bilingual(
        en: "Record a grant",
        fr: "Consigner une subvention")

    /// From which organization
    public static let fundsFrom: Bilingual = Bilingual(
        en: "From which organization",
        fr: "De quel organisme")

    /// When the money came in
    public static let fundsDay: Bilingual = Bilingual(
        en: "When the money came in",
        fr: "Quand l’argent est arrivé")

    /// What it was given for.
    public static let fundsGrantHint: Bilingual = Bilingual(
        en: "What it was given for.",
        fr: "Pour quoi elle a été donnée.")

    /// Record the grant
    public static let fundsSaveGrant: Bilingual = Bilingual(
        en: "Record the grant",
        fr: "Consigner la subvention")

    /// {date:date}: grant of {amount:money} from {from}; {area:text}
    public static func fundsGrantLine(date: CivilDate, amount: Money, from: String, area: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)): grant of \(amount.text(.en)) from \(from); \(area.en)",
            fr: "\(date.text(.fr, .medium))\u{A0}: subvention de \(amount.text(.fr)), de \(from); \(area.fr)")
    }

    /// Yearly reports
    public static let reportsTitle: Bilingual = Bilingual(
        en: "Yearly reports",
        fr: "Rapports annuels")

    /// What the program did, year by year, and where the money came from and went.
    public static let reportsLead: Bilingual = Bilingual(
        en: "What the program did, year by year, and where the money came from and went.",
        fr: "Ce que le programme a fait, année par année, d’où l’argent est venu et où il est allé.")

    /// No report is published yet
    public static let reportsNoneTitle: Bilingual = Bilingual(
        en: "No report is published yet",
        fr: "Aucun rapport n’est encore publié")

    /// The agency publishes the report of a year after the year is over.
    public static let reportsNoneText: Bilingual = Bilingual(
        en: "The agency publishes the report of a year after the year is over.",
        fr: "L’organisme publie le rapport d’une année quand elle est finie.")

    /// Report of the year {year:int}
    public static func reportsOf(year: Int) -> Bilingual {
        Bilingual(
            en: "Report of the year \(year)",
            fr: "Rapport de l’année \(year)")
    }

    /// Published on {date:longdate}, edition {edition:int}
    public static func reportsPublished(date: CivilDate, edition: Int) -> Bilingual {
        Bilingual(
            en: "Published on \(date.text(.en, .long)), edition \(edition)",
            fr: "Publié le \(date.text(.fr, .long)), édition \(edition)")
    }

    /// What changed since the edition before
    public static let reportsChanged: Bilingual = Bilingual(
        en: "What changed since the edition before",
        fr: "Ce qui a changé depuis l’édition précédente")

    /// Earlier editions
    public static let reportsEarlier: Bilingual = Bilingual(
        en: "Earlier editions",
        fr: "Éditions précédentes")

    /// Edition {edition:int}, published on {date:longdate}
    public static func reportsEarlierLine(edition: Int, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Edition \(edition), published on \(date.text(.en, .long))",
            fr: "Édition \(edition), publiée le \(date.text(.fr, .long))")
    }

    /// This edition was replaced by edition {edition:int}.
    public static func reportsReplaced(edition: Int) -> Bilingual {
        Bilingual(
            en: "This edition was replaced by edition \(edition).",
            fr: "Cette édition a été remplacée par l’édition \(edition).")
    }

    /// The same as PDF
    public static let reportsPdf: Bilingual = Bilingual(
        en: "The same as PDF",
        fr: "Le même en PDF")

    /// The report is kept as it was published. A later edition says what changed and why. SHA-256 of its content:
    public static let reportsKept: Bilingual = Bilingual(
        en: "The report is kept as it was published. A later edition says what changed and why. SHA-256 of its content:",
        fr: "Le rapport est conservé tel qu’il a été publié. Une édition ultérieure dit ce qui a changé et pourquoi. SHA-256 de son contenu\u{A0}:")

    /// Nobody reads this before you publish it. A count marked “hidden” isn’t shown in public.
    public static let reportsDraftLead: Bilingual = Bilingual(
        en: "Nobody reads this before you publish it. A count marked “hidden” isn’t shown in public.",
        fr: "Personne ne lit ceci avant que vous ne le publiiez. Un nombre marqué «\u{A0}masqué\u{A0}» ne paraît pas au public.")

    /// Yearly reports
    public static let reportsHub: Bilingual = Bilingual(
        en: "Yearly reports",
        fr: "Rapports annuels")

    /// A year can be published once it is over. Until then its figures change with every entry.
    public static let reportsHubLead: Bilingual = Bilingual(
        en: "A year can be published once it is over. Until then its figures change with every entry.",
        fr: "Une année peut être publiée quand elle est finie. D’ici là, ses chiffres changent à chaque inscription.")

    /// Draft
    public static let reportsDraft: Bilingual = Bilingual(
        en: "Draft",
        fr: "Ébauche")

    /// published, edition {edition:int}
    public static func reportsIsPublished(edition: Int) -> Bilingual {
        Bilingual(
            en: "published, edition \(edition)",
            fr: "publié, édition \(edition)")
    }

    /// not published
    public static let reportsNotPublished: Bilingual = Bilingual(
        en: "not published",
        fr: "pas publié")

    /// Does it agree with its sources?
    public static let reportsChecks: Bilingual = Bilingual(
        en: "Does it agree with its sources?",
        fr: "Concorde-t-il avec ses sources?")

    /// Check
    public static let reportsCheck: Bilingual = Bilingual(
        en: "Check",
        fr: "Vérification")

    /// Both say
    public static let reportsFound: Bilingual = Bilingual(
        en: "Both say",
        fr: "Les deux disent")

    /// agrees
    public static let reportsAgrees: Bilingual = Bilingual(
        en: "agrees",
        fr: "concorde")

    /// differs
    public static let reportsDiffers: Bilingual = Bilingual(
        en: "differs",
        fr: "ne concorde pas")

    /// Everybody who is counted
    public static let reportsCounts: Bilingual = Bilingual(
        en: "Everybody who is counted",
        fr: "Toutes les personnes comptées")

    /// Choose a count to see its cases by file number. Each look is logged.
    public static let reportsCountsLead: Bilingual = Bilingual(
        en: "Choose a count to see its cases by file number. Each look is logged.",
        fr: "Choisissez un nombre pour voir ses dossiers par numéro. Chaque consultation est notée.")

    /// hidden
    public static let reportsInPublic: Bilingual = Bilingual(
        en: "hidden",
        fr: "masqué")

    /// What the public will read
    public static let reportsPublic: Bilingual = Bilingual(
        en: "What the public will read",
        fr: "Ce que le public lira")

    /// Publish
    public static let reportsPublish: Bilingual = Bilingual(
        en: "Publish",
        fr: "Publier")

    /// Publish the report of {year:int}
    public static func reportsPublishTitle(year: Int) -> Bilingual {
        Bilingual(
            en: "Publish the report of \(year)",
            fr: "Publier le rapport de \(year)")
    }

    /// It is then open to everybody and kept as it is. It can’t be changed any more; a later edition would stand beside it.
    public static let reportsPublishText: Bilingual = Bilingual(
        en: "It is then open to everybody and kept as it is. It can’t be changed any more; a later edition would stand beside it.",
        fr: "Il est alors ouvert à tout le monde et conservé tel quel. Il ne peut plus être modifié; une édition ultérieure se trouverait à côté.")

    /// Publish a new edition
    public static let reportsPublishAgain: Bilingual = Bilingual(
        en: "Publish a new edition",
        fr: "Publier une nouvelle édition")

    /// What changed and why, in English
    public static let reportsWhyEn: Bilingual = Bilingual(
        en: "What changed and why, in English",
        fr: "Ce qui a changé et pourquoi, en anglais")

    /// What changed and why, in French
    public static let reportsWhyFr: Bilingual = Bilingual(
        en: "What changed and why, in French",
        fr: "Ce qui a changé et pourquoi, en français")

    /// Anybody reads this. Nobody’s name, and nothing about one person.
    public static let reportsWhyHint: Bilingual = Bilingual(
        en: "Anybody reads this. Nobody’s name, and nothing about one person.",
        fr: "Tout le monde le lit. Le nom de personne, et rien sur une seule personne.")

    /// Counted cases
    public static let reportsCases: Bilingual = Bilingual(
        en: "Counted cases",
        fr: "Dossiers comptés")

    /// {row:text}; {column:text}
    public static func reportsCasesLead(row: Bilingual, column: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(row.en); \(column.en)",
            fr: "\(row.fr); \(column.fr)")
    }

    /// No case is counted here.
    public static let reportsCasesNone: Bilingual = Bilingual(
        en: "No case is counted here.",
        fr: "Aucun dossier n’est compté ici.")

    /// As the public reads it
    public static let reportsSee: Bilingual = Bilingual(
        en: "As the public reads it",
        fr: "Ce que le public lit")

    /// Whom the fee falls on
    public static let fairnessTitle: Bilingual = Bilingual(
        en: "Whom the fee falls on",
        fr: "Sur qui pèsent les frais")

    /// Who is refused, who leaves, and who can’t pay. If one language or one stream fares worse, ask why.
    public static let fairnessLead: Bilingual = Bilingual(
        en: "Who is refused, who leaves, and who can’t pay. If one language or one stream fares worse, ask why.",
        fr: "Qui est refusé, qui part et qui ne peut pas payer. Si une langue ou une voie s’en tire moins bien, demandez-vous pourquoi.")

    /// People by stream and language, as recorded until {date:longdate}
    public static func fairnessCaption(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "People by stream and language, as recorded until \(date.text(.en, .long))",
            fr: "Personnes par voie et par langue, selon ce qui était inscrit au \(date.text(.fr, .long))")
    }

    /// Stream and language
    public static let fairnessGroup: Bilingual = Bilingual(
        en: "Stream and language",
        fr: "Voie et langue")

    /// All
    public static let fairnessAll: Bilingual = Bilingual(
        en: "All",
        fr: "Toutes")

    /// English
    public static let fairnessEnglish: Bilingual = Bilingual(
        en: "English",
        fr: "anglais")

    /// French
    public static let fairnessFrench: Bilingual = Bilingual(
        en: "French",
        fr: "français")

    /// another language
    public static let fairnessOther: Bilingual = Bilingual(
        en: "another language",
        fr: "une autre langue")

    /// hidden
    public static let fairnessHidden: Bilingual = Bilingual(
        en: "hidden",
        fr: "masqué")

    /// How to read this
    public static let fairnessReadTitle: Bilingual = Bilingual(
        en: "How to read this",
        fr: "Comment lire ce tableau")

    /// Counts under {n:int} are hidden, and others with them, so that no hidden count follows from the totals.
    public static func fairnessHiddenWhy(n: Int) -> Bilingual {
        Bilingual(
            en: "Counts under \(n) are hidden, and others with them, so that no hidden count follows from the totals.",
            fr: "Les nombres inférieurs à \(n) sont masqués, et d’autres avec eux, pour qu’aucun nombre masqué ne se déduise des totaux.")
    }

    /// Everybody is counted once, in the first column that fits.
    public static let fairnessOnce: Bilingual = Bilingual(
        en: "Everybody is counted once, in the first column that fits.",
        fr: "Chaque personne compte une fois, dans la première colonne qui convient.")

    /// The figures change once a quarter: from one day to the next they would show what became of one person.
    public static let fairnessQuarter: Bilingual = Bilingual(
        en: "The figures change once a quarter: from one day to the next they would show what became of one person.",
        fr: "Les chiffres changent une fois par trimestre\u{A0}: d’un jour à l’autre, ils montreraient ce qu’il est advenu d’une personne.")

    /// Nothing to count yet
    public static let fairnessNoneTitle: Bilingual = Bilingual(
        en: "Nothing to count yet",
        fr: "Rien à compter pour l’instant")

    /// The first figures stand here after the end of the first quarter.
    public static let fairnessNone: Bilingual = Bilingual(
        en: "The first figures stand here after the end of the first quarter.",
        fr: "Les premiers chiffres paraîtront ici après la fin du premier trimestre.")

    /// Who doesn’t come
    public static let feeNoShow: Bilingual = Bilingual(
        en: "Who doesn’t come",
        fr: "Qui ne vient pas")

    /// Counted the fee desk’s drawer
    public static let auditCashUp: Bilingual = Bilingual(
        en: "Counted the fee desk’s drawer",
        fr: "A compté la caisse")

    /// Made the bookkeeper’s file
    public static let auditFeeExport: Bilingual = Bilingual(
        en: "Made the bookkeeper’s file",
        fr: "A produit le fichier de tenue de livres")

    /// Recorded money out of a fund
    public static let auditFund: Bilingual = Bilingual(
        en: "Recorded money out of a fund",
        fr: "A consigné un versement d’un fonds")

    /// Letters
    public static let lettersTitle: Bilingual = Bilingual(
        en: "Letters",
        fr: "Lettres")

    /// Make a letter
    public static let lettersMake: Bilingual = Bilingual(
        en: "Make a letter",
        fr: "Rédiger une lettre")

    /// Which letter
    public static let lettersKind: Bilingual = Bilingual(
        en: "Which letter",
        fr: "Quelle lettre")

    /// Language
    public static let lettersLanguage: Bilingual = Bilingual(
        en: "Language",
        fr: "Langue")

    /// For a receipt: which payment
    public static let lettersPayment: Bilingual = Bilingual(
        en: "For a receipt: which payment",
        fr: "Pour un reçu\u{A0}: quel paiement")

    /// Receipt {number}, {amount:money}
    public static func lettersPaymentOne(number: String, amount: Money) -> Bilingual {
        Bilingual(
            en: "Receipt \(number), \(amount.text(.en))",
            fr: "Reçu \(number), \(amount.text(.fr))")
    }

    /// Make the letter
    public static let lettersSave: Bilingual = Bilingual(
        en: "Make the letter",
        fr: "Rédiger la lettre")

    /// Not now
    public static let lettersNotNow: Bilingual = Bilingual(
        en: "Not now",
        fr: "Pas maintenant")

    /// No letter can be made at this stage.
    public static let lettersNone: Bilingual = Bilingual(
        en: "No letter can be made at this stage.",
        fr: "Aucune lettre ne peut être rédigée à cette étape.")

    /// Letters that were made
    public static let lettersMade: Bilingual = Bilingual(
        en: "Letters that were made",
        fr: "Lettres rédigées")

    /// None yet. Each letter that is made stands here, to be opened again.
    public static let lettersMadeNone: Bilingual = Bilingual(
        en: "None yet. Each letter that is made stands here, to be opened again.",
        fr: "Aucune pour l’instant. Chaque lettre rédigée figurera ici et pourra être ouverte de nouveau.")

    /// {date:date}, {language:text}, by {who}
    public static func lettersMadeLine(date: CivilDate, language: Bilingual, who: String) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)), \(language.en), by \(who)",
            fr: "\(date.text(.fr, .medium)), \(language.fr), par \(who)")
    }

    /// Revoke
    public static let lettersRevoke: Bilingual = Bilingual(
        en: "Revoke",
        fr: "Révoquer")

    /// Revoke a letter
    public static let lettersRevokeTitle: Bilingual = Bilingual(
        en: "Revoke a letter",
        fr: "Révoquer une lettre")

    /// From now on, the public page says of its code that the letter no longer stands. This can’t be taken back; another letter can be made.
    public static let lettersRevokeEffect: Bilingual = Bilingual(
        en: "From now on, the public page says of its code that the letter no longer stands. This can’t be taken back; another letter can be made.",
        fr: "Dès maintenant, la page publique indiquera que la lettre portant ce code n’est plus valide. C’est irrévocable; une autre lettre peut être rédigée.")

    /// Revoked on {date:date}
    public static func lettersRevoked(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Revoked on \(date.text(.en, .medium))",
            fr: "Révoquée le \(date.text(.fr, .medium))")
    }

    /// Letters
    public static let lettersLink: Bilingual = Bilingual(
        en: "Letters",
        fr: "Lettres")

    /// List for the prosecutor: dates in court in the next 10 days
    public static let lettersCourtList: Bilingual = Bilingual(
        en: "List for the prosecutor: dates in court in the next 10 days",
        fr: "Liste pour la poursuite\u{A0}: dates au tribunal dans les 10 prochains jours")

    /// Offer, with the rights
    public static let lettersOffer: Bilingual = Bilingual(
        en: "Offer, with the rights",
        fr: "Proposition, avec les droits")

    /// Agreement
    public static let lettersAgreement: Bilingual = Bilingual(
        en: "Agreement",
        fr: "Entente")

    /// Notice of the class day
    public static let lettersClassNotice: Bilingual = Bilingual(
        en: "Notice of the class day",
        fr: "Avis de la journée")

    /// Receipt
    public static let lettersReceipt: Bilingual = Bilingual(
        en: "Receipt",
        fr: "Reçu")

    /// Report to the prosecutor
    public static let lettersCompletionReport: Bilingual = Bilingual(
        en: "Report to the prosecutor",
        fr: "Rapport à la poursuite")

    /// Certificate
    public static let lettersCertificate: Bilingual = Bilingual(
        en: "Certificate",
        fr: "Attestation")

    /// How the charge ended
    public static let lettersWithdrawal: Bilingual = Bilingual(
        en: "How the charge ended",
        fr: "L’issue de l’accusation")

    /// The note on the police record is gone
    public static let lettersRecordCleared: Bilingual = Bilingual(
        en: "The note on the police record is gone",
        fr: "La mention au dossier de police est retirée")

    /// Return to court
    public static let lettersReturnToCourt: Bilingual = Bilingual(
        en: "Return to court",
        fr: "Retour devant le tribunal")

    /// List before court
    public static let lettersCourtListName: Bilingual = Bilingual(
        en: "List before court",
        fr: "Liste avant l’audience")

    /// in English
    public static let lettersInEnglish: Bilingual = Bilingual(
        en: "in English",
        fr: "en anglais")

    /// in French
    public static let lettersInFrench: Bilingual = Bilingual(
        en: "in French",
        fr: "en français")

    /// Does this letter stand?
    public static let verifyTitle: Bilingual = Bilingual(
        en: "Does this letter stand?",
        fr: "Cette lettre est-elle valide?")

    /// A letter’s code is asked for here. The answer says whether the letter stands, and the date; nothing else.
    public static let verifyLead: Bilingual = Bilingual(
        en: "A letter’s code is asked for here. The answer says whether the letter stands, and the date; nothing else.",
        fr: "On vérifie ici le code d’une lettre. La réponse indique si la lettre est valide et la date, rien d’autre.")

    /// The code on the letter
    public static let verifyCode: Bilingual = Bilingual(
        en: "The code on the letter",
        fr: "Le code qui figure sur la lettre")

    /// Ask
    public static let verifyAsk: Bilingual = Bilingual(
        en: "Ask",
        fr: "Vérifier")

    /// This letter stands. It is of {date:date}.
    public static func verifyValid(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "This letter stands. It is of \(date.text(.en, .medium)).",
            fr: "Cette lettre est valide. Elle date du \(date.text(.fr, .medium)).")
    }

    /// This letter no longer stands since {date:date}.
    public static func verifyRevoked(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "This letter no longer stands since \(date.text(.en, .medium)).",
            fr: "Cette lettre n’est plus valide depuis le \(date.text(.fr, .medium)).")
    }

    /// No letter with this code stands. Look whether it was typed as it is printed.
    public static let verifyUnknown: Bilingual = Bilingual(
        en: "No letter with this code stands. Look whether it was typed as it is printed.",
        fr: "Aucune lettre portant ce code n’est valide. Vérifiez qu’il a été saisi comme il est imprimé.")

    /// Too many codes were asked for from here. Wait {n:count} seconds.
    public static func verifyWait(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Too many codes were asked for from here. Wait \(n.text(.en)) second." : "Too many codes were asked for from here. Wait \(n.text(.en)) seconds.",
            fr: Language.fr.isOne(n) ? "Trop de codes ont été vérifiés à partir d’ici. Attendez \(n.text(.fr)) seconde." : "Trop de codes ont été vérifiés à partir d’ici. Attendez \(n.text(.fr)) secondes.")
    }

    /// Saw the letters
    public static let auditLetters: Bilingual = Bilingual(
        en: "Saw the letters",
        fr: "A vu les lettres")

    /// Opened a letter
    public static let auditLetter: Bilingual = Bilingual(
        en: "Opened a letter",
        fr: "A ouvert une lettre")

    /// Made a letter
    public static let auditLetterMake: Bilingual = Bilingual(
        en: "Made a letter",
        fr: "A rédigé une lettre")

    /// Revoked a letter
    public static let auditLetterRevoke: Bilingual = Bilingual(
        en: "Revoked a letter",
        fr: "A révoqué une lettre")

    /// Made the list before court
    public static let auditCourtList: Bilingual = Bilingual(
        en: "Made the list before court",
        fr: "A dressé la liste avant l’audience")

    /// Messages
    public static let messagesTitle: Bilingual = Bilingual(
        en: "Messages",
        fr: "Messages")

    /// E-mails to this person. They name nobody, no program and no reason.
    public static let messagesLead: Bilingual = Bilingual(
        en: "E-mails to this person. They name nobody, no program and no reason.",
        fr: "Courriels à cette personne. Ils ne nomment personne, aucun programme et aucun motif.")

    /// No message yet
    public static let messagesNoneTitle: Bilingual = Bilingual(
        en: "No message yet",
        fr: "Aucun message encore")

    /// Reminders and changes of dates are sent by themselves.
    public static let messagesNoneText: Bilingual = Bilingual(
        en: "Reminders and changes of dates are sent by themselves.",
        fr: "Les rappels et les changements de date partent d’eux-mêmes.")

    /// No e-mail address is recorded as the safe way to reach this person, so nothing is sent.
    public static let messagesNoAddress: Bilingual = Bilingual(
        en: "No e-mail address is recorded as the safe way to reach this person, so nothing is sent.",
        fr: "Aucune adresse de courriel n’est inscrite comme moyen sûr de joindre cette personne, donc rien n’est envoyé.")

    /// No messages since {date:date}: the person doesn’t want any.
    public static func messagesRefused(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "No messages since \(date.text(.en, .medium)): the person doesn’t want any.",
            fr: "Aucun message depuis le \(date.text(.fr, .medium))\u{A0}: la personne n’en veut pas.")
    }

    /// Written in
    public static let messagesSentIn: Bilingual = Bilingual(
        en: "Written in",
        fr: "Écrits en")

    /// All messages
    public static let messagesList: Bilingual = Bilingual(
        en: "All messages",
        fr: "Tous les messages")

    /// English
    public static let messagesLanguageEn: Bilingual = Bilingual(
        en: "English",
        fr: "anglais")

    /// French
    public static let messagesLanguageFr: Bilingual = Bilingual(
        en: "French",
        fr: "français")

    /// Send no more messages
    public static let messagesStop: Bilingual = Bilingual(
        en: "Send no more messages",
        fr: "Ne plus envoyer de messages")

    /// Send messages again
    public static let messagesStart: Bilingual = Bilingual(
        en: "Send messages again",
        fr: "Envoyer de nouveau des messages")

    /// Calendar file of the class day
    public static let messagesCalendar: Bilingual = Bilingual(
        en: "Calendar file of the class day",
        fr: "Fichier de calendrier de la journée de cours")

    /// {what:text} {date:date}
    public static func messagesLine(what: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(what.en) \(date.text(.en, .medium))",
            fr: "\(what.fr) \(date.text(.fr, .medium))")
    }

    /// Reminder of the court date,
    public static let messagesCourt: Bilingual = Bilingual(
        en: "Reminder of the court date,",
        fr: "Rappel de la date de cour,")

    /// Reminder of the class day,
    public static let messagesClass: Bilingual = Bilingual(
        en: "Reminder of the class day,",
        fr: "Rappel de la journée de cours,")

    /// Reminder of a payment,
    public static let messagesFee: Bilingual = Bilingual(
        en: "Reminder of a payment,",
        fr: "Rappel d’un paiement,")

    /// Class day set,
    public static let messagesClassSet: Bilingual = Bilingual(
        en: "Class day set,",
        fr: "Journée de cours fixée,")

    /// Class day moved,
    public static let messagesClassMoved: Bilingual = Bilingual(
        en: "Class day moved,",
        fr: "Journée de cours déplacée,")

    /// Hours of the class day changed,
    public static let messagesClassTimes: Bilingual = Bilingual(
        en: "Hours of the class day changed,",
        fr: "Heures de la journée de cours changées,")

    /// Class day called off,
    public static let messagesClassCancelled: Bilingual = Bilingual(
        en: "Class day called off,",
        fr: "Journée de cours annulée,")

    /// Court date set,
    public static let messagesCourtSet: Bilingual = Bilingual(
        en: "Court date set,",
        fr: "Date de cour fixée,")

    /// No e-mail says how this case ended. Tell the person by telephone or in person. A court date that is ahead is still reminded of.
    public static let messagesTold: Bilingual = Bilingual(
        en: "No e-mail says how this case ended. Tell the person by telephone or in person. A court date that is ahead is still reminded of.",
        fr: "Aucun courriel ne dit comment ce dossier s’est terminé. Dites-le à la personne par téléphone ou de vive voix. Une date de cour à venir est encore rappelée.")

    /// Court date changed,
    public static let messagesCourtMoved: Bilingual = Bilingual(
        en: "Court date changed,",
        fr: "Date de cour changée,")

    /// There is news: no charge any more,
    public static let messagesNews: Bilingual = Bilingual(
        en: "There is news: no charge any more,",
        fr: "Il y a du nouveau\u{A0}: plus d’accusation,")

    /// There is news: the note on the police record is gone,
    public static let messagesNoteRemoved: Bilingual = Bilingual(
        en: "There is news: the note on the police record is gone,",
        fr: "Il y a du nouveau\u{A0}: la mention au dossier de police est retirée,")

    /// Code for the person’s own page,
    public static let messagesOwnCode: Bilingual = Bilingual(
        en: "Code for the person’s own page,",
        fr: "Code pour la page de la personne,")

    /// Waits to be sent.
    public static let messagesWaiting: Bilingual = Bilingual(
        en: "Waits to be sent.",
        fr: "Attend d’être envoyé.")

    /// Is being sent.
    public static let messagesSending: Bilingual = Bilingual(
        en: "Is being sent.",
        fr: "En cours d’envoi.")

    /// Handed to the mail server on {date:date}.
    public static func messagesSent(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Handed to the mail server on \(date.text(.en, .medium)).",
            fr: "Remis au serveur de courriel le \(date.text(.fr, .medium)).")
    }

    /// Not sent: no e-mail address is the safe way.
    public static let messagesNoSafe: Bilingual = Bilingual(
        en: "Not sent: no e-mail address is the safe way.",
        fr: "Pas envoyé\u{A0}: aucune adresse de courriel n’est le moyen sûr.")

    /// Not sent: the person wants no messages.
    public static let messagesOptedOut: Bilingual = Bilingual(
        en: "Not sent: the person wants no messages.",
        fr: "Pas envoyé\u{A0}: la personne ne veut pas de messages.")

    /// Not sent: it is no longer so.
    public static let messagesPast: Bilingual = Bilingual(
        en: "Not sent: it is no longer so.",
        fr: "Pas envoyé\u{A0}: ce n’est plus le cas.")

    /// Not sent: the mail server refused it ({code:int}).
    public static func messagesRefusedByServer(code: Int) -> Bilingual {
        Bilingual(
            en: "Not sent: the mail server refused it (\(code)).",
            fr: "Pas envoyé\u{A0}: le serveur de courriel l’a refusé (\(code)).")
    }

    /// Not sent: the mail server couldn’t be reached or didn’t take it, each time.
    public static let messagesGaveUp: Bilingual = Bilingual(
        en: "Not sent: the mail server couldn’t be reached or didn’t take it, each time.",
        fr: "Pas envoyé\u{A0}: le serveur de courriel n’a pas répondu ou ne l’a pas pris, chaque fois.")

    /// Not sent: what is stored of it or of its case can’t be read. Tell whoever runs this installation.
    public static let messagesUnreadable: Bilingual = Bilingual(
        en: "Not sent: what is stored of it or of its case can’t be read. Tell whoever runs this installation.",
        fr: "Pas envoyé\u{A0}: ce qui en est gardé, ou son dossier, ne se lit pas. Dites-le à la personne qui exploite cette installation.")

    /// A message that this release doesn’t know
    public static let messagesUnknown: Bilingual = Bilingual(
        en: "A message that this release doesn’t know",
        fr: "Un message que cette version ne connaît pas")

    /// Not sent, and set aside.
    public static let messagesSetAside: Bilingual = Bilingual(
        en: "Not sent, and set aside.",
        fr: "Pas envoyé, et mis de côté.")

    /// Not sent: it was asked for outside of the hours that the person gave.
    public static let messagesOutsideHours: Bilingual = Bilingual(
        en: "Not sent: it was asked for outside of the hours that the person gave.",
        fr: "Pas envoyé\u{A0}: demandé en dehors des heures que la personne a indiquées.")

    /// Messages that couldn’t be sent
    public static let messagesDeadTitle: Bilingual = Bilingual(
        en: "Messages that couldn’t be sent",
        fr: "Messages qui n’ont pas pu être envoyés")

    /// Correct the address in the case, or reach the person in another way.
    public static let messagesDeadLead: Bilingual = Bilingual(
        en: "Correct the address in the case, or reach the person in another way.",
        fr: "Corrigez l’adresse au dossier, ou joignez la personne autrement.")

    /// Every message was sent
    public static let messagesDeadNoneTitle: Bilingual = Bilingual(
        en: "Every message was sent",
        fr: "Chaque message a été envoyé")

    /// Nothing waits for you here.
    public static let messagesDeadNoneText: Bilingual = Bilingual(
        en: "Nothing waits for you here.",
        fr: "Rien ne vous attend ici.")

    /// Try again
    public static let messagesAgain: Bilingual = Bilingual(
        en: "Try again",
        fr: "Essayer de nouveau")

    /// Set aside
    public static let messagesAside: Bilingual = Bilingual(
        en: "Set aside",
        fr: "Mettre de côté")

    /// Police removed the notes of {n:count} people. The letters that tell them wait.
    public static func todayCleared(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Police removed the note of one person. The letter that tells them waits." : "Police removed the notes of \(n.text(.en)) people. The letters that tell them wait.",
            fr: Language.fr.isOne(n) ? "La police a retiré la mention de \(n.text(.fr)) personne. La lettre qui le lui dit attend." : "La police a retiré les mentions de \(n.text(.fr)) personnes. Les lettres qui le leur disent attendent.")
    }

    /// The place of the class day may be told now, and {n:count} people’s notices had none in them.
    public static func todayPlaces(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "The place of the class day may be told now, and one person’s notice had none in it." : "The place of the class day may be told now, and \(n.text(.en)) people’s notices had none in them.",
            fr: Language.fr.isOne(n) ? "Le lieu de la journée peut maintenant être indiqué, et l’avis de \(n.text(.fr)) personne n’en parlait pas." : "Le lieu de la journée peut maintenant être indiqué, et les avis de \(n.text(.fr)) personnes n’en parlaient pas.")
    }

    /// See which
    public static let todayDeadLink: Bilingual = Bilingual(
        en: "See which",
        fr: "Voir lesquels")

    /// {n:count} messages couldn’t be sent.
    public static func todayDead(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "A message couldn’t be sent." : "\(n.text(.en)) messages couldn’t be sent.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) message n’a pas pu être envoyé." : "\(n.text(.fr)) messages n’ont pas pu être envoyés.")
    }

    /// {n:count} messages wait: no mail server is set. Whoever runs this installation can set one.
    public static func todayUnsent(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) message waits: no mail server is set. Whoever runs this installation can set one." : "\(n.text(.en)) messages wait: no mail server is set. Whoever runs this installation can set one.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) message attend\u{A0}: aucun serveur de courriel n’est indiqué. La personne qui exploite cette installation peut en indiquer un." : "\(n.text(.fr)) messages attendent\u{A0}: aucun serveur de courriel n’est indiqué. La personne qui exploite cette installation peut en indiquer un.")
    }

    /// Saw the messages
    public static let auditMessages: Bilingual = Bilingual(
        en: "Saw the messages",
        fr: "A vu les messages")

    /// Recorded that the person wants no messages
    public static let auditMessagesStop: Bilingual = Bilingual(
        en: "Recorded that the person wants no messages",
        fr: "A inscrit que la personne ne veut pas de messages")

    /// Recorded that the person wants messages again
    public static let auditMessagesStart: Bilingual = Bilingual(
        en: "Recorded that the person wants messages again",
        fr: "A inscrit que la personne veut de nouveau des messages")

    /// Sent a message
    public static let auditMessageSend: Bilingual = Bilingual(
        en: "Sent a message",
        fr: "A envoyé un message")

    /// Had a message sent again
    public static let auditMessageAgain: Bilingual = Bilingual(
        en: "Had a message sent again",
        fr: "A fait envoyer un message de nouveau")

    /// Set a message aside
    public static let auditMessageSetAside: Bilingual = Bilingual(
        en: "Set a message aside",
        fr: "A mis un message de côté")

    /// Carried over that somebody attended before
    public static let auditCarriedMark: Bilingual = Bilingual(
        en: "Carried over that somebody attended before",
        fr: "Report d’une participation antérieure")

    /// Carry over a spreadsheet
    public static let carryTitle: Bilingual = Bilingual(
        en: "Carry over a spreadsheet",
        fr: "Reporter un tableur")

    /// The people your program already works with come in from its own spreadsheet. Nothing is written before you have seen what every row comes to.
    public static let carryLead: Bilingual = Bilingual(
        en: "The people your program already works with come in from its own spreadsheet. Nothing is written before you have seen what every row comes to.",
        fr: "Les personnes que votre programme suit déjà arrivent de son propre tableur. Rien n’est écrit avant que vous ayez vu ce que donne chaque ligne.")

    /// File saved as CSV
    public static let carryFile: Bilingual = Bilingual(
        en: "File saved as CSV",
        fr: "Fichier enregistré en CSV")

    /// In the spreadsheet program choose “Save as”, then CSV. Accents come through either way.
    public static let carryFileHint: Bilingual = Bilingual(
        en: "In the spreadsheet program choose “Save as”, then CSV. Accents come through either way.",
        fr: "Dans le tableur, choisissez «\u{A0}Enregistrer sous\u{A0}», puis CSV. Les accents passent dans tous les cas.")

    /// Or the rows, pasted with their headings
    public static let carryPaste: Bilingual = Bilingual(
        en: "Or the rows, pasted with their headings",
        fr: "Ou les lignes, collées avec leurs titres")

    /// Leave this empty if you chose a file.
    public static let carryPasteHint: Bilingual = Bilingual(
        en: "Leave this empty if you chose a file.",
        fr: "Laissez vide si vous avez choisi un fichier.")

    /// The agency whose referrals these are. Its police get the task of taking the note off the record, and its probation officers see their people. A row may name another one in a column of its own. Left empty, they are your own, and neither police nor probation officers see them.
    public static let carryAgencyHint: Bilingual = Bilingual(
        en: "The agency whose referrals these are. Its police get the task of taking the note off the record, and its probation officers see their people. A row may name another one in a column of its own. Left empty, they are your own, and neither police nor probation officers see them.",
        fr: "Le service dont viennent ces demandes. Ses policiers reçoivent la tâche de retirer la note du dossier, et ses agents de probation voient leurs personnes. Une ligne peut en nommer un autre dans sa propre colonne. Laissé vide, elles sont les vôtres, et ni la police ni les agents de probation ne les voient.")

    /// Rows that name no agency are recorded as sent by {agency:text}.
    public static func carrySentBy(agency: Bilingual) -> Bilingual {
        Bilingual(
            en: "Rows that name no agency are recorded as sent by \(agency.en).",
            fr: "Les lignes qui ne nomment aucun service sont inscrites comme demandes de\u{A0}: \(agency.fr).")
    }

    /// Rows that name no agency are recorded as your own: neither police nor probation officers see them. To change this, read the sheet again and choose the agency.
    public static let carrySentByOwn: Bilingual = Bilingual(
        en: "Rows that name no agency are recorded as your own: neither police nor probation officers see them. To change this, read the sheet again and choose the agency.",
        fr: "Les lignes qui ne nomment aucun service sont inscrites comme les vôtres\u{A0}: ni la police ni les agents de probation ne les voient. Pour changer cela, relisez le tableau et choisissez le service.")

    /// Read it
    public static let carryRead: Bilingual = Bilingual(
        en: "Read it",
        fr: "Lire")

    /// What does each column hold?
    public static let carryColumnsTitle: Bilingual = Bilingual(
        en: "What does each column hold?",
        fr: "Que contient chaque colonne?")

    /// Say it once. The next sheet with the same headings is read in the same way.
    public static let carryColumnsLead: Bilingual = Bilingual(
        en: "Say it once. The next sheet with the same headings is read in the same way.",
        fr: "Dites-le une fois. Le prochain tableau aux mêmes titres sera lu de la même façon.")

    /// Choose the column that holds the name.
    public static let carryNameMissing: Bilingual = Bilingual(
        en: "Choose the column that holds the name.",
        fr: "Choisissez la colonne qui contient le nom.")

    /// “{column:text}” is chosen twice. Choose one column for it.
    public static func carryTwice(column: Bilingual) -> Bilingual {
        Bilingual(
            en: "“\(column.en)” is chosen twice. Choose one column for it.",
            fr: "«\u{A0}\(column.fr)\u{A0}» est choisi deux fois. Choisissez une seule colonne.")
    }

    /// Column {number:int}, without a heading
    public static func carryUntitled(number: Int) -> Bilingual {
        Bilingual(
            en: "Column \(number), without a heading",
            fr: "Colonne \(number), sans titre")
    }

    /// Not carried over
    public static let carryNotTaken: Bilingual = Bilingual(
        en: "Not carried over",
        fr: "Pas reportée")

    /// Try it without writing anything
    public static let carryTry: Bilingual = Bilingual(
        en: "Try it without writing anything",
        fr: "Essayer sans rien écrire")

    /// What would come of each row
    public static let carryCheckTitle: Bilingual = Bilingual(
        en: "What would come of each row",
        fr: "Ce que donnerait chaque ligne")

    /// What came of each row
    public static let carryDoneTitle: Bilingual = Bilingual(
        en: "What came of each row",
        fr: "Ce qu’a donné chaque ligne")

    /// Nothing is written yet. In order: {good:int}. To look at: {bad:int}.
    public static func carryCheckCount(good: Int, bad: Int) -> Bilingual {
        Bilingual(
            en: "Nothing is written yet. In order: \(good). To look at: \(bad).",
            fr: "Rien n’est encore écrit. En règle\u{A0}: \(good). À examiner\u{A0}: \(bad).")
    }

    /// Carried over: {good:int}. Left out: {bad:int}.
    public static func carryDoneCount(good: Int, bad: Int) -> Bilingual {
        Bilingual(
            en: "Carried over: \(good). Left out: \(bad).",
            fr: "Reportées\u{A0}: \(good). Laissées de côté\u{A0}: \(bad).")
    }

    /// Some rows couldn’t be written just now. Send the sheet again: what is done stays done, each row once.
    public static let carryUnwritten: Bilingual = Bilingual(
        en: "Some rows couldn’t be written just now. Send the sheet again: what is done stays done, each row once.",
        fr: "Des lignes n’ont pas pu être écrites. Envoyez le tableau de nouveau\u{A0}: ce qui est fait reste fait, chaque ligne une fois.")

    /// Send the sheet again
    public static let carryAgain: Bilingual = Bilingual(
        en: "Send the sheet again",
        fr: "Envoyer de nouveau")

    /// Carry over {n:int}
    public static func carryRun(n: Int) -> Bilingual {
        Bilingual(
            en: "Carry over \(n)",
            fr: "Reporter \(n)")
    }

    /// Change the columns
    public static let carryChangeColumns: Bilingual = Bilingual(
        en: "Change the columns",
        fr: "Changer les colonnes")

    /// Rows to look at
    public static let carryFaults: Bilingual = Bilingual(
        en: "Rows to look at",
        fr: "Lignes à examiner")

    /// These rows are left out as they stand. Correct them here and check again, or mend the spreadsheet later and read it again: what is in already is recognized and left alone. Rows are numbered as the spreadsheet program numbers them.
    public static let carryFaultsHint: Bilingual = Bilingual(
        en: "These rows are left out as they stand. Correct them here and check again, or mend the spreadsheet later and read it again: what is in already is recognized and left alone. Rows are numbered as the spreadsheet program numbers them.",
        fr: "Telles quelles, ces lignes sont laissées de côté. Corrigez-les ici et vérifiez de nouveau, ou corrigez le tableur plus tard et relisez-le\u{A0}: ce qui est déjà reporté est reconnu et reste tel quel. Les lignes portent le numéro que le tableur affiche.")

    /// Sums, which are left out: row {lines:text}.
    public static func carryTotals(lines: Bilingual) -> Bilingual {
        Bilingual(
            en: "Sums, which are left out: row \(lines.en).",
            fr: "Totaux, laissés de côté\u{A0}: ligne \(lines.fr).")
    }

    /// Row {line:int}
    public static func carryLine(line: Int) -> Bilingual {
        Bilingual(
            en: "Row \(line)",
            fr: "Ligne \(line)")
    }

    /// Row
    public static let carryLineHeading: Bilingual = Bilingual(
        en: "Row",
        fr: "Ligne")

    /// Carried over
    public static let carryIn: Bilingual = Bilingual(
        en: "Carried over",
        fr: "Reportées")

    /// In order
    public static let carryReady: Bilingual = Bilingual(
        en: "In order",
        fr: "En règle")

    /// What comes of it
    public static let carryOutcome: Bilingual = Bilingual(
        en: "What comes of it",
        fr: "Ce qui en résulte")

    /// Attended before: only the mark is kept
    public static let carryMarker: Bilingual = Bilingual(
        en: "Attended before: only the mark is kept",
        fr: "A déjà participé\u{A0}: seule la marque est gardée")

    /// Case opened
    public static let carryOpened: Bilingual = Bilingual(
        en: "Case opened",
        fr: "Dossier ouvert")

    /// Somebody alike has a case here already. The row is left out, unless you say that this is another person.
    public static let carryAlike: Bilingual = Bilingual(
        en: "Somebody alike has a case here already. The row is left out, unless you say that this is another person.",
        fr: "Une personne semblable a déjà un dossier ici. La ligne est laissée de côté, sauf si vous dites que c’est une autre personne.")

    /// Looks like the person on row {line:int}. The row is left out, unless you say that this is another person.
    public static func carryTwin(line: Int) -> Bilingual {
        Bilingual(
            en: "Looks like the person on row \(line). The row is left out, unless you say that this is another person.",
            fr: "Ressemble à la personne de la ligne \(line). La ligne est laissée de côté, sauf si vous dites que c’est une autre personne.")
    }

    /// Couldn’t be written just now.
    public static let carryNotWritten: Bilingual = Bilingual(
        en: "Couldn’t be written just now.",
        fr: "N’a pas pu être écrite.")

    /// Courtroom
    public static let actCourtroom: Bilingual = Bilingual(
        en: "Courtroom",
        fr: "Salle")

    /// As the court’s list names it, for example 356 or 4.01.
    public static let actCourtroomHint: Bilingual = Bilingual(
        en: "As the court’s list names it, for example 356 or 4.01.",
        fr: "Comme au rôle du tribunal, par exemple 356 ou 4.01.")

    /// Who will be in court?
    public static let actWhoAttends: Bilingual = Bilingual(
        en: "Who will be in court?",
        fr: "Qui sera au tribunal?")

    /// How was it asked for?
    public static let actAdjournmentVia: Bilingual = Bilingual(
        en: "How was it asked for?",
        fr: "Comment a-t-elle été demandée?")

    /// A courtroom is a number with up to 20 letters, digits, spaces, points or hyphens, for example 356 or 4.01. Leave it empty if you don’t know it.
    public static let actCourtroomWrong: Bilingual = Bilingual(
        en: "A courtroom is a number with up to 20 letters, digits, spaces, points or hyphens, for example 356 or 4.01. Leave it empty if you don’t know it.",
        fr: "Une salle est un numéro d’au plus 20 lettres, chiffres, espaces, points ou traits d’union, par exemple 356 ou 4.01. Laissez le champ vide si vous ne la connaissez pas.")

    /// Completed, waiting for court
    public static let todayWatched: Bilingual = Bilingual(
        en: "Completed, waiting for court",
        fr: "Terminés, en attente du tribunal")

    /// Everything is done here, and each stays on this page until somebody confirms what the court did.
    public static let todayWatchedWhy: Bilingual = Bilingual(
        en: "Everything is done here, and each stays on this page until somebody confirms what the court did.",
        fr: "Tout est fait ici, et chacun reste sur cette page jusqu’à ce que quelqu’un confirme ce que le tribunal a fait.")

    /// and {n:count} more
    public static func todayWatchedMore(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "and \(n.text(.en)) more" : "and \(n.text(.en)) more",
            fr: Language.fr.isOne(n) ? "et \(n.text(.fr)) autre" : "et \(n.text(.fr)) autres")
    }

    /// {n:count} people are in court within ten days and on no list that the prosecutor was sent.
    public static func todayUnsentToCourt(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) person is in court within ten days and on no list that the prosecutor was sent." : "\(n.text(.en)) people are in court within ten days and on no list that the prosecutor was sent.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) personne est au tribunal d’ici dix jours et ne figure sur aucune liste envoyée au procureur." : "\(n.text(.fr)) personnes sont au tribunal d’ici dix jours et ne figurent sur aucune liste envoyée au procureur.")
    }

    /// Make the list
    public static let todayUnsentToCourtLink: Bilingual = Bilingual(
        en: "Make the list",
        fr: "Préparer la liste")

    /// Looked at a day in court
    public static let auditSawCourtDay: Bilingual = Bilingual(
        en: "Looked at a day in court",
        fr: "A consulté une journée au tribunal")

    /// Noted that the list went to the prosecutor
    public static let auditCourtListSent: Bilingual = Bilingual(
        en: "Noted that the list went to the prosecutor",
        fr: "A noté que la liste a été envoyée au procureur")

    /// Court days
    public static let courtDaysTitle: Bilingual = Bilingual(
        en: "Court days",
        fr: "Au tribunal")

    /// Everybody in court whose ending nobody has confirmed yet. A day stays here until the last of them is.
    public static let courtDaysLead: Bilingual = Bilingual(
        en: "Everybody in court whose ending nobody has confirmed yet. A day stays here until the last of them is.",
        fr: "Toutes les personnes attendues au tribunal dont personne n’a encore confirmé la fin. Une journée reste ici jusqu’à la dernière.")

    /// Nobody is waiting for court
    public static let courtDaysEmptyTitle: Bilingual = Bilingual(
        en: "Nobody is waiting for court",
        fr: "Personne n’est attendu au tribunal")

    /// As soon as a court date is set in a case, its day stands here.
    public static let courtDaysEmptyText: Bilingual = Bilingual(
        en: "As soon as a court date is set in a case, its day stands here.",
        fr: "Dès qu’une date de comparution est fixée dans un dossier, sa journée figure ici.")

    /// Days in court
    public static let courtDaysCaption: Bilingual = Bilingual(
        en: "Days in court",
        fr: "Journées au tribunal")

    /// Day
    public static let courtDaysDay: Bilingual = Bilingual(
        en: "Day",
        fr: "Journée")

    /// Not confirmed
    public static let courtDaysOpen: Bilingual = Bilingual(
        en: "Not confirmed",
        fr: "À confirmer")

    /// Of them completed
    public static let courtDaysCompleted: Bilingual = Bilingual(
        en: "Of them completed",
        fr: "Dont terminés")

    /// Past, not confirmed
    public static let courtDaysPast: Bilingual = Bilingual(
        en: "Past, not confirmed",
        fr: "Passée, à confirmer")

    /// List for the prosecutor
    public static let courtListTitle: Bilingual = Bilingual(
        en: "List for the prosecutor",
        fr: "Liste pour le procureur")

    /// {n:count} people are in court within ten days and on no list that was sent. Open the list, send it, then say so here.
    public static func courtListWaiting(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) person is in court within ten days and on no list that was sent. Open the list, send it, then say so here." : "\(n.text(.en)) people are in court within ten days and on no list that was sent. Open the list, send it, then say so here.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) personne est au tribunal d’ici dix jours et ne figure sur aucune liste envoyée. Ouvrez la liste, envoyez-la, puis dites-le ici." : "\(n.text(.fr)) personnes sont au tribunal d’ici dix jours et ne figurent sur aucune liste envoyée. Ouvrez la liste, envoyez-la, puis dites-le ici.")
    }

    /// I have sent this list
    public static let courtListSent: Bilingual = Bilingual(
        en: "I have sent this list",
        fr: "J’ai envoyé cette liste")

    /// In court on {date:longdate}
    public static func courtDayTitle(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "In court on \(date.text(.en, .long))",
            fr: "Au tribunal le \(date.text(.fr, .long))")
    }

    /// {n:count} people, {waiting:int} not confirmed.
    public static func courtDayLead(n: Int, waiting: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) person, \(waiting) not confirmed." : "\(n.text(.en)) people, \(waiting) not confirmed.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) personne, \(waiting) à confirmer." : "\(n.text(.fr)) personnes, \(waiting) à confirmer.")
    }

    /// Nobody is in court on this day
    public static let courtDayEmptyTitle: Bilingual = Bilingual(
        en: "Nobody is in court on this day",
        fr: "Personne n’est au tribunal ce jour-là")

    /// Either no case has this date, or the court has set other dates since.
    public static let courtDayEmptyText: Bilingual = Bilingual(
        en: "Either no case has this date, or the court has set other dates since.",
        fr: "Aucun dossier n’a cette date, ou le tribunal en a fixé d’autres depuis.")

    /// Print the day by room
    public static let courtDayPrint: Bilingual = Bilingual(
        en: "Print the day by room",
        fr: "Imprimer la journée par salle")

    /// Courtroom {room}
    public static func courtDayRoom(room: String) -> Bilingual {
        Bilingual(
            en: "Courtroom \(room)",
            fr: "Salle \(room)")
    }

    /// Courtroom not known
    public static let courtDayNoRoom: Bilingual = Bilingual(
        en: "Courtroom not known",
        fr: "Salle inconnue")

    /// Hour
    public static let courtDayTime: Bilingual = Bilingual(
        en: "Hour",
        fr: "Heure")

    /// Where it stands
    public static let courtDayStanding: Bilingual = Bilingual(
        en: "Where it stands",
        fr: "Où en est le dossier")

    /// What the court did
    public static let courtDayDid: Bilingual = Bilingual(
        en: "What the court did",
        fr: "Ce que le tribunal a fait")

    /// Completed
    public static let courtDayCompleted: Bilingual = Bilingual(
        en: "Completed",
        fr: "Terminé")

    /// Not known
    public static let courtDayNobodySaid: Bilingual = Bilingual(
        en: "Not known",
        fr: "Inconnu")

    /// What the court did can be recorded on the day itself.
    public static let courtDayNotYet: Bilingual = Bilingual(
        en: "What the court did can be recorded on the day itself.",
        fr: "Ce que le tribunal a fait se consigne le jour même.")

    /// The prosecutor confirms what the court did. With the prosecutor’s letter in hand, open a case and record it there.
    public static let courtDayByLetter: Bilingual = Bilingual(
        en: "The prosecutor confirms what the court did. With the prosecutor’s letter in hand, open a case and record it there.",
        fr: "Le procureur confirme ce que le tribunal a fait. Si vous avez sa lettre, ouvrez le dossier et consignez-la.")

    /// What the court did
    public static let courtDayAnswerTitle: Bilingual = Bilingual(
        en: "What the court did",
        fr: "Ce que le tribunal a fait")

    /// Choose for each person, and leave out whom you don’t know. By keyboard: Tab to the next person, the first letters to choose. Each is recorded on its own.
    public static let courtDayAnswerLead: Bilingual = Bilingual(
        en: "Choose for each person, and leave out whom you don’t know. By keyboard: Tab to the next person, the first letters to choose. Each is recorded on its own.",
        fr: "Choisissez pour chaque personne, et laissez de côté ce que vous ne savez pas. Au clavier\u{A0}: Tab mène à la personne suivante, les premières lettres choisissent. Chaque réponse est consignée à part.")

    /// Adjourned, person there
    public static let courtDayAdjournedPerson: Bilingual = Bilingual(
        en: "Adjourned, person there",
        fr: "Reporté, personne présente")

    /// Adjourned, counsel there
    public static let courtDayAdjournedCounsel: Bilingual = Bilingual(
        en: "Adjourned, counsel there",
        fr: "Reporté, avocat présent")

    /// Nobody appeared
    public static let courtDayNobody: Bilingual = Bilingual(
        en: "Nobody appeared",
        fr: "Aucune comparution")

    /// Confirm these
    public static let courtDaySave: Bilingual = Bilingual(
        en: "Confirm these",
        fr: "Confirmer")

    /// Somebody else has recorded something in this case meanwhile. It is shown as it is now; say again what the court did, if it still needs saying.
    public static let courtDayChanged: Bilingual = Bilingual(
        en: "Somebody else has recorded something in this case meanwhile. It is shown as it is now; say again what the court did, if it still needs saying.",
        fr: "Quelqu’un d’autre a consigné quelque chose dans ce dossier entre-temps. Le voici tel qu’il est; redites ce que le tribunal a fait, s’il le faut encore.")

    /// Say what the court did from the list.
    public static let courtDayWhoAppeared: Bilingual = Bilingual(
        en: "Say what the court did from the list.",
        fr: "Choisissez dans la liste ce que le tribunal a fait.")

    /// A charge that has ended has no next date. Leave the date empty, or choose that it was adjourned.
    public static let courtDayEndedAndNext: Bilingual = Bilingual(
        en: "A charge that has ended has no next date. Leave the date empty, or choose that it was adjourned.",
        fr: "Une accusation qui a pris fin n’a pas de prochaine date. Laissez la date vide, ou choisissez que l’affaire a été reportée.")

    /// Note on the record until {date:date} at most.
    public static func statusNoteUntil(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Note on the record until \(date.text(.en, .medium)) at most.",
            fr: "Mention au dossier jusqu’au \(date.text(.fr, .medium)) au plus tard.")
    }

    /// Notes to take off the record
    public static let statusNotesTitle: Bilingual = Bilingual(
        en: "Notes to take off the record",
        fr: "Mentions à retirer")

    /// The time of the note about these measures is over. Take it off, then confirm it here: only then is the person told that it is gone.
    public static let statusNotesWhy: Bilingual = Bilingual(
        en: "The time of the note about these measures is over. Take it off, then confirm it here: only then is the person told that it is gone.",
        fr: "Le temps de la mention de ces mesures est écoulé. Retirez-la, puis confirmez-le ici\u{A0}: la personne n’apprend qu’alors qu’elle est retirée.")

    /// Confirm that the note is removed, file {number}
    public static func statusNoteConfirmOf(number: String) -> Bilingual {
        Bilingual(
            en: "Confirm that the note is removed, file \(number)",
            fr: "Confirmer le retrait de la mention, dossier \(number)")
    }

    /// You confirm that a record check for file {number} no longer says that the charge was dealt with by alternative measures. The program tells the person so.
    public static func noteEffect(number: String) -> Bilingual {
        Bilingual(
            en: "You confirm that a record check for file \(number) no longer says that the charge was dealt with by alternative measures. The program tells the person so.",
            fr: "Vous confirmez qu’une vérification, pour le dossier \(number), n’indique plus que l’accusation a été réglée par des mesures de rechange. Le programme en informe la personne.")
    }

    /// Day on which it was removed
    public static let noteWhen: Bilingual = Bilingual(
        en: "Day on which it was removed",
        fr: "Jour du retrait")

    /// Open the day
    public static let todayClassDay: Bilingual = Bilingual(
        en: "Open the day",
        fr: "Ouvrir la journée")

    /// A presenter has cancelled: {parts:text}.
    public static func todayPresenterOut(parts: Bilingual) -> Bilingual {
        Bilingual(
            en: "A presenter has cancelled: \(parts.en).",
            fr: "Une personne qui présente a annulé\u{A0}: \(parts.fr).")
    }

    /// {n:count} people have a seat, and their presence isn’t entered yet.
    public static func todayClassDayPeople(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) person has a seat, and the presence isn’t entered yet." : "\(n.text(.en)) people have a seat, and their presence isn’t entered yet.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) personne a une place, et sa présence n’est pas encore consignée." : "\(n.text(.fr)) personnes ont une place, et leur présence n’est pas encore consignée.")
    }

    /// Check again
    public static let carryCheckAgain: Bilingual = Bilingual(
        en: "Check again",
        fr: "Vérifier de nouveau")

    /// Only the first {n:int} rows can be corrected here. So many are mended faster in the spreadsheet.
    public static func carryBeyond(n: Int) -> Bilingual {
        Bilingual(
            en: "Only the first \(n) rows can be corrected here. So many are mended faster in the spreadsheet.",
            fr: "Seules les \(n) premières lignes se corrigent ici. Autant de lignes se corrigent plus vite dans le tableur.")
    }

    /// If it is another person: how do you know?
    public static let carryOther: Bilingual = Bilingual(
        en: "If it is another person: how do you know?",
        fr: "Si c’est une autre personne\u{A0}: comment le savez-vous?")

    /// With an answer the row is carried over, and the answer is kept with the case. Without one it is left out.
    public static let carryOtherHint: Bilingual = Bilingual(
        en: "With an answer the row is carried over, and the answer is kept with the case. Without one it is left out.",
        fr: "Avec une réponse, la ligne est reportée, et la réponse est gardée au dossier. Sans réponse, elle est laissée de côté.")

    /// What to prepare
    public static let carryHelpPrepare: Bilingual = Bilingual(
        en: "What to prepare",
        fr: "Ce qu’il faut préparer")

    /// A CSV file as Excel, LibreOffice or Google Sheets saves it, with commas, semicolons or tabs. Nothing needs to be converted.
    public static let carryHelpCsv: Bilingual = Bilingual(
        en: "A CSV file as Excel, LibreOffice or Google Sheets saves it, with commas, semicolons or tabs. Nothing needs to be converted.",
        fr: "Un fichier CSV, comme Excel, LibreOffice ou Google Sheets l’enregistre, avec des virgules, des points-virgules ou des tabulations. Rien n’est à convertir.")

    /// The headings in the first row, and one person a row. Blank rows and rows of sums may stay.
    public static let carryHelpRows: Bilingual = Bilingual(
        en: "The headings in the first row, and one person a row. Blank rows and rows of sums may stay.",
        fr: "Les titres sur la première ligne, puis une personne par ligne. Les lignes vides et les totaux peuvent rester.")

    /// Dates that can be read in one way only, such as 2026-03-08 or 8 March 2026.
    public static let carryHelpDates: Bilingual = Bilingual(
        en: "Dates that can be read in one way only, such as 2026-03-08 or 8 March 2026.",
        fr: "Des dates qui ne se lisent que d’une façon, comme 2026-03-08 ou 8 mars 2026.")

    /// An empty cell where something isn’t known. Nothing is filled in for you.
    public static let carryHelpEmpty: Bilingual = Bilingual(
        en: "An empty cell where something isn’t known. Nothing is filled in for you.",
        fr: "Une cellule vide là où une chose n’est pas connue. Rien n’est rempli à votre place.")

    /// Columns that are known
    public static let carryHelpColumns: Bilingual = Bilingual(
        en: "Columns that are known",
        fr: "Les colonnes connues")

    /// Your headings may be called anything: on the next page you say what each column holds. Columns such as notes aren’t carried over.
    public static let carryHelpColumnsText: Bilingual = Bilingual(
        en: "Your headings may be called anything: on the next page you say what each column holds. Columns such as notes aren’t carried over.",
        fr: "Vos titres peuvent avoir n’importe quel nom\u{A0}: à la page suivante, vous dites ce que contient chaque colonne. Les colonnes comme les notes ne sont pas reportées.")

    /// The person
    public static let carryHelpPerson: Bilingual = Bilingual(
        en: "The person",
        fr: "La personne")

    /// Only the name is always needed. With a birth date people of the same name are told apart.
    public static let carryHelpPersonHint: Bilingual = Bilingual(
        en: "Only the name is always needed. With a birth date people of the same name are told apart.",
        fr: "Seul le nom est toujours nécessaire. Avec la date de naissance, on distingue les personnes du même nom.")

    /// The matter
    public static let carryHelpMatter: Bilingual = Bilingual(
        en: "The matter",
        fr: "L’affaire")

    /// An open case needs the date of the offence, except a volunteer’s. Without a stream the row belongs to the program’s first one. With the next appearance the court date is watched from today.
    public static let carryHelpMatterHint: Bilingual = Bilingual(
        en: "An open case needs the date of the offence, except a volunteer’s. Without a stream the row belongs to the program’s first one. With the next appearance the court date is watched from today.",
        fr: "Un dossier ouvert a besoin de la date de l’infraction, sauf celui d’un volontaire. Sans voie, la ligne va dans la première du programme. Avec la prochaine comparution, la date de cour est surveillée dès aujourd’hui.")

    /// The way so far
    public static let carryHelpWay: Bilingual = Bilingual(
        en: "The way so far",
        fr: "Le chemin jusqu’ici")

    /// The stage is a word such as referred, eligible, agreed or past. Declined, wants court, denied and consent withdrawn need the day on which it stopped. Where it and the dates don’t agree, the row says so.
    public static let carryHelpWayHint: Bilingual = Bilingual(
        en: "The stage is a word such as referred, eligible, agreed or past. Declined, wants court, denied and consent withdrawn need the day on which it stopped. Where it and the dates don’t agree, the row says so.",
        fr: "L’étape est un mot comme reçue, admissible, entente ou terminé. Offre refusée, veut le tribunal, participation niée et consentement retiré demandent le jour d’arrêt. Si le mot et les dates se contredisent, la ligne le dit.")

    /// What was done
    public static let carryHelpDone: Bilingual = Bilingual(
        en: "What was done",
        fr: "Ce qui a été fait")

    /// Therapy is written as 2 of 4, money as 250.00. What was paid counts as paid and has no receipt of ours.
    public static let carryHelpDoneHint: Bilingual = Bilingual(
        en: "Therapy is written as 2 of 4, money as 250.00. What was paid counts as paid and has no receipt of ours.",
        fr: "La thérapie s’écrit 2 de 4, l’argent 250,00. Ce qui a été payé compte comme payé, sans reçu de notre part.")

    /// What happens with faults
    public static let carryHelpFaults: Bilingual = Bilingual(
        en: "What happens with faults",
        fr: "Ce qui arrive aux erreurs")

    /// First everything is tried and nothing is written. A row with a fault is shown with its number, the cell and what to do, and never stops the others.
    public static let carryHelpLeftOut: Bilingual = Bilingual(
        en: "First everything is tried and nothing is written. A row with a fault is shown with its number, the cell and what to do, and never stops the others.",
        fr: "D’abord, tout est essayé et rien n’est écrit. Une ligne en erreur est montrée avec son numéro, la cellule et ce qu’il faut faire, et n’arrête jamais les autres.")

    /// A row that looks like somebody who is here, or on a row further up, is left out until you say that it is another person, and how you know.
    public static let carryHelpAlike: Bilingual = Bilingual(
        en: "A row that looks like somebody who is here, or on a row further up, is left out until you say that it is another person, and how you know.",
        fr: "Une ligne qui ressemble à une personne déjà inscrite, ou à une ligne plus haut, est laissée de côté tant que vous ne dites pas que c’est une autre personne, et comment vous le savez.")

    /// The same sheet may be read again at any time. Whoever is in already is recognized, and nobody is entered twice.
    public static let carryHelpTwice: Bilingual = Bilingual(
        en: "The same sheet may be read again at any time. Whoever is in already is recognized, and nobody is entered twice.",
        fr: "Le même tableau peut être relu en tout temps. Les personnes déjà inscrites sont reconnues, et personne n’est inscrit deux fois.")

    /// Each case then stands on its paper file until you have looked at that file and confirmed it.
    public static let carryHelpPaper: Bilingual = Bilingual(
        en: "Each case then stands on its paper file until you have looked at that file and confirmed it.",
        fr: "Chaque dossier s’appuie ensuite sur son dossier papier, jusqu’à ce que vous l’ayez examiné et confirmé.")

    /// Wordings of letters
    public static let wordingsTitle: Bilingual = Bilingual(
        en: "Wordings of letters",
        fr: "Textes des lettres")

    /// What each letter of this program says. A change counts for letters that are made from then on; letters that were made keep their words.
    public static let wordingsLead: Bilingual = Bilingual(
        en: "What each letter of this program says. A change counts for letters that are made from then on; letters that were made keep their words.",
        fr: "Ce que dit chaque lettre de ce programme. Un changement vaut pour les lettres faites par la suite; celles qui existent gardent leurs mots.")

    /// Letter
    public static let wordingsSheet: Bilingual = Bilingual(
        en: "Letter",
        fr: "Lettre")

    /// Whose words
    public static let wordingsWhose: Bilingual = Bilingual(
        en: "Whose words",
        fr: "Texte de")

    /// Version
    public static let wordingsVersion: Bilingual = Bilingual(
        en: "Version",
        fr: "Version")

    /// Since
    public static let wordingsSince: Bilingual = Bilingual(
        en: "Since",
        fr: "Depuis")

    /// By
    public static let wordingsBy: Bilingual = Bilingual(
        en: "By",
        fr: "Par")

    /// Onward’s
    public static let wordingsShipped: Bilingual = Bilingual(
        en: "Onward’s",
        fr: "Onward")

    /// The program’s definition
    public static let wordingsProgram: Bilingual = Bilingual(
        en: "The program’s definition",
        fr: "La définition du programme")

    /// The administrator’s
    public static let wordingsAdministrator: Bilingual = Bilingual(
        en: "The administrator’s",
        fr: "L’administration")

    /// Letterhead
    public static let wordingsLetterhead: Bilingual = Bilingual(
        en: "Letterhead",
        fr: "En-tête")

    /// Who writes, above every letter. Receipts, certificates and class notices may be seen by others: don’t say here what the program is about.
    public static let wordingsLetterheadLead: Bilingual = Bilingual(
        en: "Who writes, above every letter. Receipts, certificates and class notices may be seen by others: don’t say here what the program is about.",
        fr: "Qui écrit, en tête de chaque lettre. D’autres peuvent voir les reçus, les attestations et les avis\u{A0}: ne dites pas ici de quoi traite le programme.")

    /// Both languages have to say the same. What stands in braces is filled in for each case.
    public static let wordingsSheetLead: Bilingual = Bilingual(
        en: "Both languages have to say the same. What stands in braces is filled in for each case.",
        fr: "Les deux langues doivent dire la même chose. Ce qui est entre accolades est rempli pour chaque dossier.")

    /// What stands in braces
    public static let wordingsPlaceholders: Bilingual = Bilingual(
        en: "What stands in braces",
        fr: "Ce qui est entre accolades")

    /// Write these exactly as they stand here, in both languages.
    public static let wordingsPlaceholdersLead: Bilingual = Bilingual(
        en: "Write these exactly as they stand here, in both languages.",
        fr: "Écrivez-les exactement comme ici, dans les deux langues.")

    /// Locked: the law requires this text as it stands ({source:text}).
    public static func wordingsLocked(source: Bilingual) -> Bilingual {
        Bilingual(
            en: "Locked: the law requires this text as it stands (\(source.en)).",
            fr: "Verrouillé\u{A0}: la loi exige ce texte tel quel (\(source.fr)).")
    }

    /// Save as a new version
    public static let wordingsSave: Bilingual = Bilingual(
        en: "Save as a new version",
        fr: "Enregistrer comme nouvelle version")

    /// Preview in English
    public static let wordingsPreviewEn: Bilingual = Bilingual(
        en: "Preview in English",
        fr: "Aperçu en anglais")

    /// Preview in French
    public static let wordingsPreviewFr: Bilingual = Bilingual(
        en: "Preview in French",
        fr: "Aperçu en français")

    /// A preview is a PDF with a made-up case, marked as an example. Nothing is saved.
    public static let wordingsPreviewHint: Bilingual = Bilingual(
        en: "A preview is a PDF with a made-up case, marked as an example. Nothing is saved.",
        fr: "L’aperçu est un PDF avec un dossier inventé, marqué comme exemple. Rien n’est enregistré.")

    /// Versions
    public static let wordingsVersions: Bilingual = Bilingual(
        en: "Versions",
        fr: "Versions")

    /// Nobody has changed this text yet. Each version that is saved stands here.
    public static let wordingsVersionsNone: Bilingual = Bilingual(
        en: "Nobody has changed this text yet. Each version that is saved stands here.",
        fr: "Personne n’a encore modifié ce texte. Chaque version enregistrée figurera ici.")

    /// Version {n:int}
    public static func wordingsVersionOne(n: Int) -> Bilingual {
        Bilingual(
            en: "Version \(n)",
            fr: "Version \(n)")
    }

    /// {date:date}, by {who}
    public static func wordingsMade(date: CivilDate, who: String) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)), by \(who)",
            fr: "\(date.text(.fr, .medium)), par \(who)")
    }

    /// {date:date}, by {who}: went back to version {n:int}
    public static func wordingsMadeAgain(date: CivilDate, who: String, n: Int) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)), by \(who): went back to version \(n)",
            fr: "\(date.text(.fr, .medium)), par \(who)\u{A0}: retour à la version \(n)")
    }

    /// This version is in force.
    public static let wordingsInForce: Bilingual = Bilingual(
        en: "This version is in force.",
        fr: "Cette version est en vigueur.")

    /// Go back to this version
    public static let wordingsRestore: Bilingual = Bilingual(
        en: "Go back to this version",
        fr: "Revenir à cette version")

    /// May stay empty, in both languages.
    public static let wordingsMayBeEmpty: Bilingual = Bilingual(
        en: "May stay empty, in both languages.",
        fr: "Peut rester vide, dans les deux langues.")

    /// Has to contain {names}.
    public static func wordingsNeeds(names: String) -> Bilingual {
        Bilingual(
            en: "Has to contain \(names).",
            fr: "Doit contenir \(names).")
    }

    /// {label:text}: write the text; a letter in this language needs it.
    public static func wordingsEmpty(label: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(label.en): write the text; a letter in this language needs it.",
            fr: "\(label.fr)\u{A0}: écrivez le texte; une lettre dans cette langue en a besoin.")
    }

    /// {label:text}: put {name} where it belongs; the letter needs it.
    public static func wordingsMissing(label: Bilingual, name: String) -> Bilingual {
        Bilingual(
            en: "\(label.en): put \(name) where it belongs; the letter needs it.",
            fr: "\(label.fr)\u{A0}: placez \(name) à l’endroit voulu; la lettre en a besoin.")
    }

    /// {label:text}: “{name}” in braces stands for nothing here. Take it out, or use one of these: {names}.
    public static func wordingsUnknown(label: Bilingual, name: String, names: String) -> Bilingual {
        Bilingual(
            en: "\(label.en): “\(name)” in braces stands for nothing here. Take it out, or use one of these: \(names).",
            fr: "\(label.fr)\u{A0}: «\u{A0}\(name)\u{A0}» entre accolades ne désigne rien ici. Retirez-le, ou utilisez l’un de ceux-ci\u{A0}: \(names).")
    }

    /// {label:text}: nothing is filled in here. Take out “{name}” and its braces.
    public static func wordingsNoBraces(label: Bilingual, name: String) -> Bilingual {
        Bilingual(
            en: "\(label.en): nothing is filled in here. Take out “\(name)” and its braces.",
            fr: "\(label.fr)\u{A0}: rien n’est rempli ici. Retirez «\u{A0}\(name)\u{A0}» et ses accolades.")
    }

    /// {part:text}, {language:text}
    public static func wordingsTextIn(part: Bilingual, language: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(part.en), \(language.en)",
            fr: "\(part.fr), \(language.fr)")
    }

    /// Title
    public static let wordingsPartTitle: Bilingual = Bilingual(
        en: "Title",
        fr: "Titre")

    /// Opening
    public static let wordingsPartOpening: Bilingual = Bilingual(
        en: "Opening",
        fr: "Début")

    /// Heading: what is asked
    public static let wordingsPartAsks: Bilingual = Bilingual(
        en: "Heading: what is asked",
        fr: "Intertitre\u{A0}: ce qui est demandé")

    /// The fee
    public static let wordingsPartFee: Bilingual = Bilingual(
        en: "The fee",
        fr: "Les frais")

    /// The fee, where its amount isn’t set
    public static let wordingsPartFeeUnknown: Bilingual = Bilingual(
        en: "The fee, where its amount isn’t set",
        fr: "Les frais, si leur montant n’est pas fixé")

    /// The fee and the fine
    public static let wordingsPartFeeAndFine: Bilingual = Bilingual(
        en: "The fee and the fine",
        fr: "Les frais et l’amende")

    /// Heading: the rights
    public static let wordingsPartRights: Bilingual = Bilingual(
        en: "Heading: the rights",
        fr: "Intertitre\u{A0}: les droits")

    /// The choice
    public static let wordingsPartChoice: Bilingual = Bilingual(
        en: "The choice",
        fr: "Le choix")

    /// Heading: the consent
    public static let wordingsPartConsent: Bilingual = Bilingual(
        en: "Heading: the consent",
        fr: "Intertitre\u{A0}: le consentement")

    /// Closing
    public static let wordingsPartClosing: Bilingual = Bilingual(
        en: "Closing",
        fr: "Fin")

    /// What the court does
    public static let wordingsPartOutcome: Bilingual = Bilingual(
        en: "What the court does",
        fr: "Ce que fait le tribunal")

    /// Evidence
    public static let wordingsPartEvidence: Bilingual = Bilingual(
        en: "Evidence",
        fr: "Preuve")

    /// A change of mind
    public static let wordingsPartChange: Bilingual = Bilingual(
        en: "A change of mind",
        fr: "Un changement d’avis")

    /// Under an order
    public static let wordingsPartChangeOrder: Bilingual = Bilingual(
        en: "Under an order",
        fr: "En vertu d’une ordonnance")

    /// The place
    public static let wordingsPartVenue: Bilingual = Bilingual(
        en: "The place",
        fr: "Le lieu")

    /// The place, told later
    public static let wordingsPartVenueLater: Bilingual = Bilingual(
        en: "The place, told later",
        fr: "Le lieu, indiqué plus tard")

    /// What to bring
    public static let wordingsPartBring: Bilingual = Bilingual(
        en: "What to bring",
        fr: "Ce qu’il faut apporter")

    /// Who can’t come
    public static let wordingsPartAbsence: Bilingual = Bilingual(
        en: "Who can’t come",
        fr: "En cas d’empêchement")

    /// The hours
    public static let wordingsPartHours: Bilingual = Bilingual(
        en: "The hours",
        fr: "Les heures")

    /// The hours, told later
    public static let wordingsPartHoursLater: Bilingual = Bilingual(
        en: "The hours, told later",
        fr: "Les heures, indiquées plus tard")

    /// How late one may be
    public static let wordingsPartLate: Bilingual = Bilingual(
        en: "How late one may be",
        fr: "Le retard permis")

    /// How late one may be: not at all
    public static let wordingsPartLateNone: Bilingual = Bilingual(
        en: "How late one may be: not at all",
        fr: "Aucun retard permis")

    /// Something is owed
    public static let wordingsPartBalance: Bilingual = Bilingual(
        en: "Something is owed",
        fr: "Il reste un solde")

    /// Nothing is owed
    public static let wordingsPartSettled: Bilingual = Bilingual(
        en: "Nothing is owed",
        fr: "Il n’y a plus de solde")

    /// All was done
    public static let wordingsPartFull: Bilingual = Bilingual(
        en: "All was done",
        fr: "Tout a été fait")

    /// A part was done
    public static let wordingsPartPartial: Bilingual = Bilingual(
        en: "A part was done",
        fr: "Une partie a été faite")

    /// All was done, under an order
    public static let wordingsPartFullOrder: Bilingual = Bilingual(
        en: "All was done, under an order",
        fr: "Tout a été fait, en vertu d’une ordonnance")

    /// A part was done, under an order
    public static let wordingsPartPartialOrder: Bilingual = Bilingual(
        en: "A part was done, under an order",
        fr: "Une partie a été faite, en vertu d’une ordonnance")

    /// Nothing was done
    public static let wordingsPartNone: Bilingual = Bilingual(
        en: "Nothing was done",
        fr: "Rien n’a été fait")

    /// Use of the record
    public static let wordingsPartUse: Bilingual = Bilingual(
        en: "Use of the record",
        fr: "Usage du dossier")

    /// Note on a police check
    public static let wordingsPartNote: Bilingual = Bilingual(
        en: "Note on a police check",
        fr: "Mention à une vérification policière")

    /// No note on a police check
    public static let wordingsPartNoteNone: Bilingual = Bilingual(
        en: "No note on a police check",
        fr: "Aucune mention à une vérification policière")

    /// Keep the letter
    public static let wordingsPartKeep: Bilingual = Bilingual(
        en: "Keep the letter",
        fr: "Conserver la lettre")

    /// What a record check may say now
    public static let wordingsPartCheck: Bilingual = Bilingual(
        en: "What a record check may say now",
        fr: "Ce qu’une vérification peut dire maintenant")

    /// The note is still there
    public static let wordingsPartStill: Bilingual = Bilingual(
        en: "The note is still there",
        fr: "La mention est encore là")

    /// The reason
    public static let wordingsPartReason: Bilingual = Bilingual(
        en: "The reason",
        fr: "Le motif")

    /// Next date in court
    public static let wordingsPartNext: Bilingual = Bilingual(
        en: "Next date in court",
        fr: "Prochaine date au tribunal")

    /// No date in court is known
    public static let wordingsPartNextUnknown: Bilingual = Bilingual(
        en: "No date in court is known",
        fr: "Aucune date au tribunal connue")

    /// Protection of what was said
    public static let wordingsPartProtection: Bilingual = Bilingual(
        en: "Protection of what was said",
        fr: "Protection de ce qui a été dit")

    /// Lawyer
    public static let wordingsPartLawyer: Bilingual = Bilingual(
        en: "Lawyer",
        fr: "Avocat")

    /// No file
    public static let wordingsPartEmpty: Bilingual = Bilingual(
        en: "No file",
        fr: "Aucun dossier")

    /// Name
    public static let wordingsPartName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// Address
    public static let wordingsPartAddress: Bilingual = Bilingual(
        en: "Address",
        fr: "Adresse")

    /// Telephone
    public static let wordingsPartTelephone: Bilingual = Bilingual(
        en: "Telephone",
        fr: "Téléphone")

    /// the agency’s name
    public static let wordingsMeansAgency: Bilingual = Bilingual(
        en: "the agency’s name",
        fr: "le nom de l’organisme")

    /// the program’s name
    public static let wordingsMeansProgram: Bilingual = Bilingual(
        en: "the program’s name",
        fr: "le nom du programme")

    /// who decides: the prosecutor, or the probation officer
    public static let wordingsMeansProsecutor: Bilingual = Bilingual(
        en: "who decides: the prosecutor, or the probation officer",
        fr: "qui décide\u{A0}: le procureur, ou l’agent de probation")

    /// the telephone number of the letterhead
    public static let wordingsMeansTelephone: Bilingual = Bilingual(
        en: "the telephone number of the letterhead",
        fr: "le numéro de téléphone de l’en-tête")

    /// the person’s name
    public static let wordingsMeansName: Bilingual = Bilingual(
        en: "the person’s name",
        fr: "le nom de la personne")

    /// what the fee is for
    public static let wordingsMeansPurpose: Bilingual = Bilingual(
        en: "what the fee is for",
        fr: "ce à quoi servent les frais")

    /// where the class day is
    public static let wordingsMeansVenue: Bilingual = Bilingual(
        en: "where the class day is",
        fr: "le lieu de la journée de formation")

    /// from when to when the class day is
    public static let wordingsMeansHours: Bilingual = Bilingual(
        en: "from when to when the class day is",
        fr: "de quand à quand va la journée de formation")

    /// when the class day begins
    public static let wordingsMeansBegins: Bilingual = Bilingual(
        en: "when the class day begins",
        fr: "quand la journée de formation commence")

    /// how late one may come to a part, in minutes
    public static let wordingsMeansLate: Bilingual = Bilingual(
        en: "how late one may come to a part, in minutes",
        fr: "le retard permis à une partie, en minutes")

    /// the day from which the place is told
    public static let wordingsMeansVenueDay: Bilingual = Bilingual(
        en: "the day from which the place is told",
        fr: "le jour à compter duquel le lieu est indiqué")

    /// the number of the receipt
    public static let wordingsMeansReceipt: Bilingual = Bilingual(
        en: "the number of the receipt",
        fr: "le numéro du reçu")

    /// how the charge ended, as a sentence
    public static let wordingsMeansEnding: Bilingual = Bilingual(
        en: "how the charge ended, as a sentence",
        fr: "comment l’accusation a pris fin, en une phrase")

    /// the reason that the decider let out
    public static let wordingsMeansReason: Bilingual = Bilingual(
        en: "the reason that the decider let out",
        fr: "le motif que la personne qui décide a permis de transmettre")

    /// the fee
    public static let wordingsMeansFee: Bilingual = Bilingual(
        en: "the fee",
        fr: "les frais")

    /// the amount that was paid
    public static let wordingsMeansAmount: Bilingual = Bilingual(
        en: "the amount that was paid",
        fr: "la somme payée")

    /// what is still owed
    public static let wordingsMeansBalance: Bilingual = Bilingual(
        en: "what is still owed",
        fr: "ce qui reste à payer")

    /// the day of the agreement
    public static let wordingsMeansAgreed: Bilingual = Bilingual(
        en: "the day of the agreement",
        fr: "le jour de l’entente")

    /// the end of the agreement, or of the list’s days
    public static let wordingsMeansUntil: Bilingual = Bilingual(
        en: "the end of the agreement, or of the list’s days",
        fr: "la fin de l’entente, ou des jours de la liste")

    /// the first day of the list
    public static let wordingsMeansFrom: Bilingual = Bilingual(
        en: "the first day of the list",
        fr: "le premier jour de la liste")

    /// the day on which all was done
    public static let wordingsMeansCompleted: Bilingual = Bilingual(
        en: "the day on which all was done",
        fr: "le jour où tout a été fait")

    /// the day of the ending
    public static let wordingsMeansEnded: Bilingual = Bilingual(
        en: "the day of the ending",
        fr: "le jour de l’issue")

    /// the day of the class
    public static let wordingsMeansClassDay: Bilingual = Bilingual(
        en: "the day of the class",
        fr: "le jour de la formation")

    /// the day of the payment
    public static let wordingsMeansPaidOn: Bilingual = Bilingual(
        en: "the day of the payment",
        fr: "le jour du paiement")

    /// how long a police check may say it
    public static let wordingsMeansNoteUntil: Bilingual = Bilingual(
        en: "how long a police check may say it",
        fr: "jusqu’à quand une vérification policière peut l’indiquer")

    /// when police confirmed that the note is gone
    public static let wordingsMeansNoteRemoved: Bilingual = Bilingual(
        en: "when police confirmed that the note is gone",
        fr: "quand la police a confirmé le retrait de la mention")

    /// how long it may be used in evidence
    public static let wordingsMeansEvidenceUntil: Bilingual = Bilingual(
        en: "how long it may be used in evidence",
        fr: "jusqu’à quand cela peut être mis en preuve")

    /// the next date in court
    public static let wordingsMeansCourtDate: Bilingual = Bilingual(
        en: "the next date in court",
        fr: "la prochaine date au tribunal")

    /// Saved the wording of a letter
    public static let auditWordingSave: Bilingual = Bilingual(
        en: "Saved the wording of a letter",
        fr: "Texte de lettre enregistré")

    /// Letters that wait
    public static let batchTitle: Bilingual = Bilingual(
        en: "Letters that wait",
        fr: "Lettres en attente")

    /// What tells of something that was recorded, and wasn’t written yet. Each letter is in the participant’s language.
    public static let batchLead: Bilingual = Bilingual(
        en: "What tells of something that was recorded, and wasn’t written yet. Each letter is in the participant’s language.",
        fr: "Ce qui rend compte d’un fait inscrit et n’a pas encore été écrit. Chaque lettre est dans la langue de la personne.")

    /// No letter waits. Notices of a class day, reports, certificates, confirmations of the ending and of the note that police removed will stand here.
    public static let batchNone: Bilingual = Bilingual(
        en: "No letter waits. Notices of a class day, reports, certificates, confirmations of the ending and of the note that police removed will stand here.",
        fr: "Aucune lettre n’attend. Les avis de journée, rapports, attestations, confirmations de l’issue et du retrait de la mention par la police figureront ici.")

    /// {kind:text} of {date:date}
    public static func batchDay(kind: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(kind.en) of \(date.text(.en, .medium))",
            fr: "\(kind.fr) du \(date.text(.fr, .medium))")
    }

    /// Ordered
    public static let batchOrdered: Bilingual = Bilingual(
        en: "Ordered",
        fr: "Commandées")

    /// None yet. Letters that are ordered together stand here, to be printed.
    public static let batchOrderedNone: Bilingual = Bilingual(
        en: "None yet. Letters that are ordered together stand here, to be printed.",
        fr: "Aucune pour l’instant. Les lettres commandées ensemble figureront ici, à imprimer.")

    /// {date:date}, by {who}
    public static func batchOrderedLine(date: CivilDate, who: String) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)), by \(who)",
            fr: "\(date.text(.fr, .medium)), par \(who)")
    }

    /// {made:int} of {total:int} made
    public static func batchProgress(made: Int, total: Int) -> Bilingual {
        Bilingual(
            en: "\(made) of \(total) made",
            fr: "\(made) sur \(total) faites")
    }

    /// The letters are being made. You may leave this page; it goes on without you.
    public static let batchWorking: Bilingual = Bilingual(
        en: "The letters are being made. You may leave this page; it goes on without you.",
        fr: "Les lettres se font. Vous pouvez quitter cette page; le travail continue.")

    /// All are done.
    public static let batchDone: Bilingual = Bilingual(
        en: "All are done.",
        fr: "Tout est fait.")

    /// Look again
    public static let batchLookAgain: Bilingual = Bilingual(
        en: "Look again",
        fr: "Voir de nouveau")

    /// Show it by itself every three seconds
    public static let batchWatch: Bilingual = Bilingual(
        en: "Show it by itself every three seconds",
        fr: "Afficher toutes les trois secondes")

    /// Stop showing it by itself
    public static let batchUnwatch: Bilingual = Bilingual(
        en: "Stop showing it by itself",
        fr: "Ne plus afficher automatiquement")

    /// Save the letters to print
    public static let batchPrint: Bilingual = Bilingual(
        en: "Save the letters to print",
        fr: "Enregistrer les lettres à imprimer")

    /// One PDF with every letter, in order. Print on one side: the back of a letter would be somebody else’s.
    public static let batchPrintHint: Bilingual = Bilingual(
        en: "One PDF with every letter, in order. Print on one side: the back of a letter would be somebody else’s.",
        fr: "Un seul PDF avec toutes les lettres, dans l’ordre. Imprimez d’un seul côté\u{A0}: le verso serait la lettre de quelqu’un d’autre.")

    /// Left out
    public static let batchLeftOut: Bilingual = Bilingual(
        en: "Left out",
        fr: "Laissées de côté")

    /// It couldn’t be made in its turn; it can be made now, at the case.
    public static let batchNow: Bilingual = Bilingual(
        en: "It couldn’t be made in its turn; it can be made now, at the case.",
        fr: "Elle n’a pas pu être faite à son tour; elle peut l’être maintenant, au dossier.")

    /// This case couldn’t be read: what is stored of it is damaged. Tell whoever runs this installation. The other letters go on.
    public static let batchUnreadable: Bilingual = Bilingual(
        en: "This case couldn’t be read: what is stored of it is damaged. Tell whoever runs this installation. The other letters go on.",
        fr: "Ce dossier n’a pas pu être lu\u{A0}: ce qui en est conservé est endommagé. Avisez qui gère cette installation. Les autres lettres se font.")

    /// These cases can’t be read, so nobody can say whether a letter waits in them. What is stored of them is damaged: tell whoever runs this installation. The other letters go on.
    public static let batchUnreadableWaiting: Bilingual = Bilingual(
        en: "These cases can’t be read, so nobody can say whether a letter waits in them. What is stored of them is damaged: tell whoever runs this installation. The other letters go on.",
        fr: "Ces dossiers ne peuvent être lus; personne ne peut dire si une lettre y attend. Ce qui en est conservé est endommagé\u{A0}: avisez qui gère cette installation. Les autres lettres se font.")

    /// This notice also waits for those who had theirs before the place could be told.
    public static let batchPlace: Bilingual = Bilingual(
        en: "This notice also waits for those who had theirs before the place could be told.",
        fr: "Cet avis attend aussi pour les personnes qui ont reçu le leur avant que le lieu puisse être indiqué.")

    /// Files that are closed are among them. The log keeps for which purpose they are opened: {purpose:text}.
    public static func batchClosedFiles(purpose: Bilingual) -> Bilingual {
        Bilingual(
            en: "Files that are closed are among them. The log keeps for which purpose they are opened: \(purpose.en).",
            fr: "Des dossiers fermés en font partie. Le journal garde à quelle fin ils sont ouverts\u{A0}: \(purpose.fr).")
    }

    /// Letters that wait
    public static let batchLink: Bilingual = Bilingual(
        en: "Letters that wait",
        fr: "Lettres en attente")

    /// Make {n:count} letters
    public static func batchMake(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Make \(n.text(.en)) letter" : "Make \(n.text(.en)) letters",
            fr: Language.fr.isOne(n) ? "Faire \(n.text(.fr)) lettre" : "Faire \(n.text(.fr)) lettres")
    }

    /// Ordered letters
    public static let auditBatchOrder: Bilingual = Bilingual(
        en: "Ordered letters",
        fr: "Lettres commandées")

    /// Saw who was left out of letters
    public static let auditBatch: Bilingual = Bilingual(
        en: "Saw who was left out of letters",
        fr: "A vu qui a été laissé de côté")

    /// Saved letters to print
    public static let auditBatchPrint: Bilingual = Bilingual(
        en: "Saved letters to print",
        fr: "Lettres enregistrées pour impression")

    /// Booked without a seat
    public static let classdayUnseated: Bilingual = Bilingual(
        en: "Booked without a seat",
        fr: "Inscrits sans place")

    /// Their case says that they come on this day, and no seat is theirs. Give a seat, or book another day.
    public static let classdayUnseatedText: Bilingual = Bilingual(
        en: "Their case says that they come on this day, and no seat is theirs. Give a seat, or book another day.",
        fr: "Selon leur dossier, ces personnes viennent ce jour-là, et aucune place n’est à elles. Donnez une place, ou choisissez un autre jour.")

    /// Your page
    public static let ownTitle: Bilingual = Bilingual(
        en: "Your page",
        fr: "Votre page")

    /// Enter the code on the paper that you were given. Nothing is kept on this device.
    public static let ownEnterLead: Bilingual = Bilingual(
        en: "Enter the code on the paper that you were given. Nothing is kept on this device.",
        fr: "Entrez le code inscrit sur le papier qu’on vous a remis. Rien n’est conservé sur cet appareil.")

    /// Code
    public static let ownCode: Bilingual = Bilingual(
        en: "Code",
        fr: "Code")

    /// 16 signs in groups of four, such as K4TN 7QXM C2P9 R6WV. Capitals and spaces don’t matter.
    public static let ownCodeHint: Bilingual = Bilingual(
        en: "16 signs in groups of four, such as K4TN 7QXM C2P9 R6WV. Capitals and spaces don’t matter.",
        fr: "16 signes par groupes de quatre, par exemple K4TN 7QXM C2P9 R6WV. Les majuscules et les espaces n’ont pas d’importance.")

    /// Open
    public static let ownEnter: Bilingual = Bilingual(
        en: "Open",
        fr: "Ouvrir")

    /// This code opens nothing. Look at the paper again; 0 is zero and 1 is one. A code that was replaced no longer works.
    public static let ownUnknown: Bilingual = Bilingual(
        en: "This code opens nothing. Look at the paper again; 0 is zero and 1 is one. A code that was replaced no longer works.",
        fr: "Ce code n’ouvre rien. Regardez de nouveau le papier; 0 est un zéro et 1 est un un. Un code remplacé ne fonctionne plus.")

    /// This code is right, but your file isn’t here yet. Try again in a few days, or call.
    public static let ownEarly: Bilingual = Bilingual(
        en: "This code is right, but your file isn’t here yet. Try again in a few days, or call.",
        fr: "Ce code est le bon, mais votre dossier n’est pas encore ici. Réessayez dans quelques jours, ou appelez.")

    /// Too many codes were tried from here. Wait {n:count} seconds, and try again.
    public static func ownWait(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Too many codes were tried from here. Wait 1 second, and try again." : "Too many codes were tried from here. Wait \(n.text(.en)) seconds, and try again.",
            fr: Language.fr.isOne(n) ? "Trop de codes ont été essayés d’ici. Attendez \(n.text(.fr)) seconde, puis réessayez." : "Trop de codes ont été essayés d’ici. Attendez \(n.text(.fr)) secondes, puis réessayez.")
    }

    /// No code, or lost it? Call the people who gave it to you; they give you another.
    public static let ownLost: Bilingual = Bilingual(
        en: "No code, or lost it? Call the people who gave it to you; they give you another.",
        fr: "Pas de code, ou code perdu? Appelez les personnes qui vous l’ont remis; elles vous en donnent un autre.")

    /// This page closes after 15 minutes without a touch, and after an hour in any case. Enter your code again.
    public static let ownEnded: Bilingual = Bilingual(
        en: "This page closes after 15 minutes without a touch, and after an hour in any case. Enter your code again.",
        fr: "Cette page se ferme après 15 minutes sans activité et, de toute façon, après une heure. Entrez de nouveau votre code.")

    /// Close this page
    public static let ownLeave: Bilingual = Bilingual(
        en: "Close this page",
        fr: "Fermer cette page")

    /// The page is closed.
    public static let ownLeft: Bilingual = Bilingual(
        en: "The page is closed.",
        fr: "La page est fermée.")

    /// No paper at hand?
    public static let oneTimeTitle: Bilingual = Bilingual(
        en: "No paper at hand?",
        fr: "Pas de papier sous la main?")

    /// If you let us write to you by e-mail, you can have a code sent to you. It works once.
    public static let oneTimeLead: Bilingual = Bilingual(
        en: "If you let us write to you by e-mail, you can have a code sent to you. It works once.",
        fr: "Si vous avez accepté que nous vous écrivions par courriel, vous pouvez recevoir un code. Il sert une seule fois.")

    /// Your file number
    public static let oneTimeNumber: Bilingual = Bilingual(
        en: "Your file number",
        fr: "Votre numéro de dossier")

    /// It is on your papers, such as K4TN-7QXM-C.
    public static let oneTimeNumberHint: Bilingual = Bilingual(
        en: "It is on your papers, such as K4TN-7QXM-C.",
        fr: "Il est sur vos papiers, par exemple K4TN-7QXM-C.")

    /// This isn’t a file number. Look at it again: it has nine signs, and the last one tells whether the others are right.
    public static let oneTimeNoNumber: Bilingual = Bilingual(
        en: "This isn’t a file number. Look at it again: it has nine signs, and the last one tells whether the others are right.",
        fr: "Ce n’est pas un numéro de dossier. Regardez-le de nouveau\u{A0}: il a neuf signes, et le dernier vérifie les autres.")

    /// Send me a code
    public static let oneTimeSend: Bilingual = Bilingual(
        en: "Send me a code",
        fr: "M’envoyer un code")

    /// If we know this number and you let us write to you by e-mail, a code is on its way.
    public static let oneTimeSent: Bilingual = Bilingual(
        en: "If we know this number and you let us write to you by e-mail, a code is on its way.",
        fr: "Si nous connaissons ce numéro et que vous acceptez nos courriels, un code est en route.")

    /// It goes to the address that you gave us. If you gave us hours, it comes only then. It works on this device alone.
    public static let oneTimeWhere: Bilingual = Bilingual(
        en: "It goes to the address that you gave us. If you gave us hours, it comes only then. It works on this device alone.",
        fr: "Il va à l’adresse que vous nous avez donnée. Si vous avez indiqué des heures, il n’arrive qu’à ces heures. Il ne fonctionne que sur cet appareil.")

    /// No e-mail? Look at the number again, use your code on paper, or call the people who gave you the number.
    public static let oneTimeNone: Bilingual = Bilingual(
        en: "No e-mail? Look at the number again, use your code on paper, or call the people who gave you the number.",
        fr: "Pas de courriel? Regardez de nouveau le numéro, utilisez le code sur papier, ou appelez les personnes qui vous ont donné le numéro.")

    /// No e-mail? Look at the number again, use your code on paper, or call {telephone}.
    public static func oneTimeNoneCall(telephone: String) -> Bilingual {
        Bilingual(
            en: "No e-mail? Look at the number again, use your code on paper, or call \(telephone).",
            fr: "Pas de courriel? Regardez de nouveau le numéro, utilisez le code sur papier, ou appelez au \(telephone).")
    }

    /// Code from the e-mail
    public static let oneTimeCode: Bilingual = Bilingual(
        en: "Code from the e-mail",
        fr: "Code reçu par courriel")

    /// 8 digits, such as 4821 9037. It works for {n:count} minutes.
    public static func oneTimeCodeHint(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "8 digits, such as 4821 9037. It works for \(n.text(.en)) minute." : "8 digits, such as 4821 9037. It works for \(n.text(.en)) minutes.",
            fr: Language.fr.isOne(n) ? "8 chiffres, par exemple 4821 9037. Il fonctionne pendant \(n.text(.fr)) minute." : "8 chiffres, par exemple 4821 9037. Il fonctionne pendant \(n.text(.fr)) minutes.")
    }

    /// This isn’t the code. Look at the newest e-mail again. After five wrong ones you need another code.
    public static let oneTimeWrong: Bilingual = Bilingual(
        en: "This isn’t the code. Look at the newest e-mail again. After five wrong ones you need another code.",
        fr: "Ce n’est pas le code. Regardez de nouveau le courriel le plus récent. Après cinq erreurs, il faut un autre code.")

    /// That code no longer works. It works once, for a quarter of an hour, and after five wrong tries no more. Ask for another one, or use your code on paper.
    public static let oneTimeOver: Bilingual = Bilingual(
        en: "That code no longer works. It works once, for a quarter of an hour, and after five wrong tries no more. Ask for another one, or use your code on paper.",
        fr: "Ce code ne fonctionne plus. Il sert une seule fois, pendant un quart d’heure, et pas après cinq erreurs. Demandez-en un autre, ou utilisez le code sur papier.")

    /// Ask for another code
    public static let oneTimeAgain: Bilingual = Bilingual(
        en: "Ask for another code",
        fr: "Demander un autre code")

    /// Your file number is {number}. Say it when you call.
    public static func ownNumber(number: String) -> Bilingual {
        Bilingual(
            en: "Your file number is \(number). Say it when you call.",
            fr: "Votre numéro de dossier est \(number). Dites-le quand vous appelez.")
    }

    /// Call {agency:text}: {telephone}
    public static func ownCall(agency: Bilingual, telephone: String) -> Bilingual {
        Bilingual(
            en: "Call \(agency.en): \(telephone)",
            fr: "Appelez \(agency.fr)\u{A0}: \(telephone)")
    }

    /// Nothing is decided yet. Until then, this page shows only how you are reached.
    public static let ownBefore: Bilingual = Bilingual(
        en: "Nothing is decided yet. Until then, this page shows only how you are reached.",
        fr: "Rien n’est décidé encore. D’ici là, cette page montre seulement comment on vous joint.")

    /// How you are reached
    public static let ownContact: Bilingual = Bilingual(
        en: "How you are reached",
        fr: "Comment on vous joint")

    /// Nothing is noted. You call when you want to.
    public static let ownContactNone: Bilingual = Bilingual(
        en: "Nothing is noted. You call when you want to.",
        fr: "Rien n’est noté. C’est vous qui appelez quand vous voulez.")

    /// {method:text}: {value}
    public static func ownContactBy(method: Bilingual, value: String) -> Bilingual {
        Bilingual(
            en: "\(method.en): \(value)",
            fr: "\(method.fr)\u{A0}: \(value)")
    }

    /// Only at this time: {hours}
    public static func ownContactHours(hours: String) -> Bilingual {
        Bilingual(
            en: "Only at this time: \(hours)",
            fr: "Seulement à ce moment\u{A0}: \(hours)")
    }

    /// Only between {from:time} and {until:time}
    public static func ownContactBetween(from: CivilTime, until: CivilTime) -> Bilingual {
        Bilingual(
            en: "Only between \(from.text(.en)) and \(until.text(.en))",
            fr: "Seulement entre \(from.text(.fr)) et \(until.text(.fr))")
    }

    /// A message may be left on the voicemail.
    public static let ownContactVoicemail: Bilingual = Bilingual(
        en: "A message may be left on the voicemail.",
        fr: "Un message peut être laissé dans la boîte vocale.")

    /// No message is left on a voicemail.
    public static let ownContactNoVoicemail: Bilingual = Bilingual(
        en: "No message is left on a voicemail.",
        fr: "Aucun message n’est laissé dans une boîte vocale.")

    /// You have an offer. Take your time; speak with a lawyer first if you want to. Then answer here, or by telephone.
    public static let ownNextOffered: Bilingual = Bilingual(
        en: "You have an offer. Take your time; speak with a lawyer first if you want to. Then answer here, or by telephone.",
        fr: "Une proposition vous est faite. Prenez votre temps; parlez d’abord à un avocat si vous le voulez. Répondez ensuite ici, ou par téléphone.")

    /// You said yes. Next, you and the coordinator settle what you will do, and until when.
    public static let ownNextConsented: Bilingual = Bilingual(
        en: "You said yes. Next, you and the coordinator settle what you will do, and until when.",
        fr: "Vous avez dit oui. Vous convenez maintenant ensemble de ce que vous ferez, et jusqu’à quand.")

    /// You have an agreement. Next comes a day in the class.
    public static let ownNextAgreed: Bilingual = Bilingual(
        en: "You have an agreement. Next comes a day in the class.",
        fr: "Vous avez une entente. La suite est une journée de formation.")

    /// Your day is set. Be there on time, with a card that shows who you are.
    public static let ownNextScheduled: Bilingual = Bilingual(
        en: "Your day is set. Be there on time, with a card that shows who you are.",
        fr: "Votre journée est fixée. Soyez à l’heure, avec une pièce d’identité.")

    /// What remains stands below.
    public static let ownNextRest: Bilingual = Bilingual(
        en: "What remains stands below.",
        fr: "Ce qui reste figure ci-dessous.")

    /// You are done with your part. Now it has to be confirmed in court. Go to your date, or have somebody go.
    public static let ownNextReported: Bilingual = Bilingual(
        en: "You are done with your part. Now it has to be confirmed in court. Go to your date, or have somebody go.",
        fr: "Vous avez fait votre part. Il reste à le confirmer au tribunal. Présentez-vous à votre date, ou envoyez-y quelqu’un.")

    /// You aren’t taking part. The charge is dealt with by the court; go to your date.
    public static let ownNextStopped: Bilingual = Bilingual(
        en: "You aren’t taking part. The charge is dealt with by the court; go to your date.",
        fr: "Vous ne participez pas. L’accusation suit son cours au tribunal; présentez-vous à votre date.")

    /// It is over. What is kept of it, and until when, stands below.
    public static let ownNextOver: Bilingual = Bilingual(
        en: "It is over. What is kept of it, and until when, stands below.",
        fr: "C’est terminé. Ce qui est conservé, et jusqu’à quand, figure ci-dessous.")

    /// You are on the list. The coordinator tells you when there is a day.
    public static let ownNextWaiting: Bilingual = Bilingual(
        en: "You are on the list. The coordinator tells you when there is a day.",
        fr: "Vous êtes sur la liste. On vous dit quand il y a une journée.")

    /// Court: {date:longdate}. Go, or have somebody go for you, also when you have done everything.
    public static func ownCourt(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Court: \(date.text(.en, .long)). Go, or have somebody go for you, also when you have done everything.",
            fr: "Tribunal\u{A0}: \(date.text(.fr, .long)). Présentez-vous, ou envoyez-y quelqu’un, même si vous avez tout fait.")
    }

    /// No court date is noted here. If you have one, tell the coordinator.
    public static let ownCourtNone: Bilingual = Bilingual(
        en: "No court date is noted here. If you have one, tell the coordinator.",
        fr: "Aucune date au tribunal n’est notée ici. Si vous en avez une, dites-le.")

    /// Where you stand
    public static let ownSteps: Bilingual = Bilingual(
        en: "Where you stand",
        fr: "Où vous en êtes")

    /// An offer was made
    public static let ownStepOffer: Bilingual = Bilingual(
        en: "An offer was made",
        fr: "Une proposition a été faite")

    /// You said yes
    public static let ownStepConsent: Bilingual = Bilingual(
        en: "You said yes",
        fr: "Vous avez dit oui")

    /// An agreement was made
    public static let ownStepAgreement: Bilingual = Bilingual(
        en: "An agreement was made",
        fr: "Une entente a été conclue")

    /// It ends on {date:date}.
    public static func ownStepAgreementUntil(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "It ends on \(date.text(.en, .medium)).",
            fr: "Elle prend fin le \(date.text(.fr, .medium)).")
    }

    /// The class day, all {n:count} parts of it
    public static func ownStepDay(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "The class day" : "The class day, all \(n.text(.en)) parts of it",
            fr: Language.fr.isOne(n) ? "La journée de formation, soit \(n.text(.fr)) partie" : "La journée de formation, avec ses \(n.text(.fr)) parties")
    }

    /// Your class day
    public static let ownClass: Bilingual = Bilingual(
        en: "Your class day",
        fr: "Votre journée de formation")

    /// {date:longdate}
    public static func ownClassOn(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .long))",
            fr: "\(date.text(.fr, .long))")
    }

    /// From {starts:time} to {ends:time} Be there ten minutes early.
    public static func ownClassHours(starts: CivilTime, ends: CivilTime) -> Bilingual {
        Bilingual(
            en: "From \(starts.text(.en)) to \(ends.text(.en)) Be there ten minutes early.",
            fr: "De \(starts.text(.fr)) à \(ends.text(.fr)). Arrivez dix minutes d’avance.")
    }

    /// Where: {place}
    public static func ownClassPlace(place: String) -> Bilingual {
        Bilingual(
            en: "Where: \(place)",
            fr: "Lieu\u{A0}: \(place)")
    }

    /// You are told where on {date:longdate}.
    public static func ownClassPlaceFrom(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "You are told where on \(date.text(.en, .long)).",
            fr: "On vous dit où le \(date.text(.fr, .long)).")
    }

    /// The fee
    public static let ownFee: Bilingual = Bilingual(
        en: "The fee",
        fr: "Les frais")

    /// Asked
    public static let ownFeeAsked: Bilingual = Bilingual(
        en: "Asked",
        fr: "Demandé")

    /// Paid
    public static let ownFeePaid: Bilingual = Bilingual(
        en: "Paid",
        fr: "Payé")

    /// Taken off
    public static let ownFeeRelieved: Bilingual = Bilingual(
        en: "Taken off",
        fr: "Retranché")

    /// Still owed
    public static let ownFeeOwed: Bilingual = Bilingual(
        en: "Still owed",
        fr: "Encore dû")

    /// The amount isn’t set yet; the coordinator tells you.
    public static let ownFeeUnknown: Bilingual = Bilingual(
        en: "The amount isn’t set yet; the coordinator tells you.",
        fr: "Le montant n’est pas encore fixé; on vous le dira.")

    /// If you can’t pay, say so before it is due. You may pay less, later or nothing, and you are told why.
    public static let ownFeeRelief: Bilingual = Bilingual(
        en: "If you can’t pay, say so before it is due. You may pay less, later or nothing, and you are told why.",
        fr: "Si vous ne pouvez pas payer, dites-le avant l’échéance. Vous pourriez payer moins, plus tard ou rien, et on vous explique pourquoi.")

    /// Your letters
    public static let ownLetters: Bilingual = Bilingual(
        en: "Your letters",
        fr: "Vos lettres")

    /// Letters that were made for you can be saved here.
    public static let ownLettersNone: Bilingual = Bilingual(
        en: "Letters that were made for you can be saved here.",
        fr: "Les lettres faites pour vous peuvent être enregistrées ici.")

    /// {kind:text}, {date:date}
    public static func ownLetterOf(kind: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(kind.en), \(date.text(.en, .medium))",
            fr: "\(kind.fr), \(date.text(.fr, .medium))")
    }

    /// Save the ones you need, on a device that is yours. They go with the record.
    public static let ownLettersKeep: Bilingual = Bilingual(
        en: "Save the ones you need, on a device that is yours. They go with the record.",
        fr: "Enregistrez celles qu’il vous faut, sur un appareil qui est à vous. Elles disparaissent avec le dossier.")

    /// Your rights
    public static let ownRights: Bilingual = Bilingual(
        en: "Your rights",
        fr: "Vos droits")

    /// You may choose the court instead, at any time, also after you have said yes.
    public static let ownRightsCourt: Bilingual = Bilingual(
        en: "You may choose the court instead, at any time, also after you have said yes.",
        fr: "Vous pouvez préférer le tribunal, en tout temps, même après avoir dit oui.")

    /// You may stop taking part. Call; the charge then goes on in court.
    public static let ownRightsLeave: Bilingual = Bilingual(
        en: "You may stop taking part. Call; the charge then goes on in court.",
        fr: "Vous pouvez cesser de participer. Appelez; l’accusation suit alors son cours au tribunal.")

    /// What is kept about you
    public static let ownKept: Bilingual = Bilingual(
        en: "What is kept about you",
        fr: "Ce qui est conservé à votre sujet")

    /// Your name and birth date, how you are reached, what was decided and done, what you paid, and your letters. Not kept: what happened, and anything of what you said in therapy.
    public static let ownKeptWhat: Bilingual = Bilingual(
        en: "Your name and birth date, how you are reached, what was decided and done, what you paid, and your letters. Not kept: what happened, and anything of what you said in therapy.",
        fr: "Votre nom et votre date de naissance, la façon de vous joindre, ce qui a été décidé et fait, ce que vous avez payé, et vos lettres. Ne sont pas conservés\u{A0}: ce qui s’est passé, et rien de ce que vous avez dit en thérapie.")

    /// It is kept until {date:date}, and then destroyed.
    public static func ownKeptUntil(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "It is kept until \(date.text(.en, .medium)), and then destroyed.",
            fr: "C’est conservé jusqu’au \(date.text(.fr, .medium)), puis détruit.")
    }

    /// It is kept while this goes on. Once it is over, the date on which it goes stands here.
    public static let ownKeptOpen: Bilingual = Bilingual(
        en: "It is kept while this goes on. Once it is over, the date on which it goes stands here.",
        fr: "C’est conservé tant que cela dure. Une fois terminé, la date de destruction figurera ici.")

    /// From {date:date} on it can’t be used as evidence, except in a pre-sentence report.
    public static func ownKeptEvidence(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "From \(date.text(.en, .medium)) on it can’t be used as evidence, except in a pre-sentence report.",
            fr: "À partir du \(date.text(.fr, .medium)), cela ne peut plus servir de preuve, sauf dans un rapport présentenciel.")
    }

    /// Who has looked
    public static let ownLooked: Bilingual = Bilingual(
        en: "Who has looked",
        fr: "Qui l’a consulté")

    /// {who:text}: {n:count} times, last on {last:date}
    public static func ownLookedBy(who: Bilingual, n: Int, last: CivilDate) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(who.en): once, on \(last.text(.en, .medium))" : "\(who.en): \(n.text(.en)) times, last on \(last.text(.en, .medium))",
            fr: Language.fr.isOne(n) ? "\(who.fr)\u{A0}: \(n.text(.fr)) fois, le \(last.text(.fr, .medium))" : "\(who.fr)\u{A0}: \(n.text(.fr)) fois, la dernière le \(last.text(.fr, .medium))")
    }

    /// Nobody yet.
    public static let ownLookedNone: Bilingual = Bilingual(
        en: "Nobody yet.",
        fr: "Personne encore.")

    /// The people who run the computer
    public static let ownLookedOperator: Bilingual = Bilingual(
        en: "The people who run the computer",
        fr: "Les personnes qui tiennent l’ordinateur")

    /// What you can do here
    public static let ownTasks: Bilingual = Bilingual(
        en: "What you can do here",
        fr: "Ce que vous pouvez faire ici")

    /// To do
    public static let ownStateToDo: Bilingual = Bilingual(
        en: "To do",
        fr: "À faire")

    /// Waits for an answer
    public static let ownStateWaits: Bilingual = Bilingual(
        en: "Waits for an answer",
        fr: "En attente d’une réponse")

    /// Done
    public static let ownStateDone: Bilingual = Bilingual(
        en: "Done",
        fr: "Fait")

    /// Later
    public static let ownStateLater: Bilingual = Bilingual(
        en: "Later",
        fr: "Plus tard")

    /// If you want
    public static let ownStateIfYouWant: Bilingual = Bilingual(
        en: "If you want",
        fr: "Si vous voulez")

    /// Read your offer, and answer
    public static let ownTaskAnswer: Bilingual = Bilingual(
        en: "Read your offer, and answer",
        fr: "Lire la proposition et répondre")

    /// Take your time. You may speak with a lawyer first.
    public static let ownTaskAnswerHint: Bilingual = Bilingual(
        en: "Take your time. You may speak with a lawyer first.",
        fr: "Prenez votre temps. Vous pouvez parler d’abord à un avocat.")

    /// Choose your class day
    public static let ownTaskDay: Bilingual = Bilingual(
        en: "Choose your class day",
        fr: "Choisir votre journée de formation")

    /// Choose another class day
    public static let ownTaskOtherDay: Bilingual = Bilingual(
        en: "Choose another class day",
        fr: "Choisir une autre journée de formation")

    /// Say how you are reached
    public static let ownTaskContact: Bilingual = Bilingual(
        en: "Say how you are reached",
        fr: "Dire comment on vous joint")

    /// Continue
    public static let ownContinue: Bilingual = Bilingual(
        en: "Continue",
        fr: "Continuer")

    /// Look at it once more
    public static let ownCheck: Bilingual = Bilingual(
        en: "Look at it once more",
        fr: "Regardez encore une fois")

    /// Change
    public static let ownChange: Bilingual = Bilingual(
        en: "Change",
        fr: "Modifier")

    /// Back to your page
    public static let ownBackHome: Bilingual = Bilingual(
        en: "Back to your page",
        fr: "Retour à votre page")

    /// What you would agree to
    public static let ownOfferTitle: Bilingual = Bilingual(
        en: "What you would agree to",
        fr: "Ce que vous accepteriez")

    /// Your answer
    public static let ownAnswerTitle: Bilingual = Bilingual(
        en: "Your answer",
        fr: "Votre réponse")

    /// What you would say about what happened
    public static let ownAnswerResponsibility: Bilingual = Bilingual(
        en: "What you would say about what happened",
        fr: "Ce que vous diriez de ce qui s’est passé")

    /// I have read my rights. I know that I may speak with a lawyer first.
    public static let ownAnswerRightsRead: Bilingual = Bilingual(
        en: "I have read my rights. I know that I may speak with a lawyer first.",
        fr: "J’ai lu mes droits. Je sais que je peux d’abord parler à un avocat.")

    /// Yes, I want to take part. Nobody made me.
    public static let ownAnswerOfferRead: Bilingual = Bilingual(
        en: "Yes, I want to take part. Nobody made me.",
        fr: "Oui, je veux participer. Personne ne m’y oblige.")

    /// I say what stands above.
    public static let ownAnswerResponsible: Bilingual = Bilingual(
        en: "I say what stands above.",
        fr: "Je dis ce qui figure ci-dessus.")

    /// Tick this, if it is so. If it isn’t, don’t say yes: call, or leave the page.
    public static let ownAnswerTick: Bilingual = Bilingual(
        en: "Tick this, if it is so. If it isn’t, don’t say yes: call, or leave the page.",
        fr: "Cochez, si c’est le cas. Sinon, ne dites pas oui\u{A0}: appelez, ou quittez la page.")

    /// Who helped you to understand this?
    public static let ownAnswerHelper: Bilingual = Bilingual(
        en: "Who helped you to understand this?",
        fr: "Qui vous a aidé à comprendre?")

    /// The interpreter’s name. Leave it empty if you read it alone.
    public static let ownAnswerHelperHint: Bilingual = Bilingual(
        en: "The interpreter’s name. Leave it empty if you read it alone.",
        fr: "Le nom de l’interprète. Laissez vide si vous l’avez lu sans aide.")

    /// You asked for an interpreter. Read this together, and give the name; or call, and an interpreter is found.
    public static let ownAnswerHelperMissing: Bilingual = Bilingual(
        en: "You asked for an interpreter. Read this together, and give the name; or call, and an interpreter is found.",
        fr: "Vous avez demandé un interprète. Lisez ceci ensemble et donnez son nom; ou appelez, et on en trouvera un.")

    /// You don’t want to, or not any more?
    public static let ownAnswerNo: Bilingual = Bilingual(
        en: "You don’t want to, or not any more?",
        fr: "Vous ne voulez pas, ou plus?")

    /// There is no offer to answer now.
    public static let ownAnswerNot: Bilingual = Bilingual(
        en: "There is no offer to answer now.",
        fr: "Il n’y a pas de proposition à laquelle répondre maintenant.")

    /// You have answered. Somebody calls you.
    public static let ownAnswerGiven: Bilingual = Bilingual(
        en: "You have answered. Somebody calls you.",
        fr: "Vous avez répondu. On vous appelle.")

    /// The text has changed since you opened this page. Read it again, please.
    public static let ownAnswerOtherText: Bilingual = Bilingual(
        en: "The text has changed since you opened this page. Read it again, please.",
        fr: "Le texte a changé depuis que vous avez ouvert cette page. Relisez-le, s’il vous plaît.")

    /// Your answer
    public static let ownAnswerYour: Bilingual = Bilingual(
        en: "Your answer",
        fr: "Votre réponse")

    /// Yes
    public static let ownAnswerYes: Bilingual = Bilingual(
        en: "Yes",
        fr: "Oui")

    /// It doesn’t count yet. Somebody calls you and asks again; it counts from {date:longdate} on, at the earliest.
    public static func ownAnswerVoice(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "It doesn’t count yet. Somebody calls you and asks again; it counts from \(date.text(.en, .long)) on, at the earliest.",
            fr: "Cela ne compte pas encore. On vous appelle pour vous le demander de nouveau; cela compte au plus tôt à partir du \(date.text(.fr, .long)).")
    }

    /// Until then, and also later, you may say no.
    public static let ownAnswerBack: Bilingual = Bilingual(
        en: "Until then, and also later, you may say no.",
        fr: "D’ici là, et aussi plus tard, vous pouvez dire non.")

    /// Send my yes
    public static let ownAnswerSubmit: Bilingual = Bilingual(
        en: "Send my yes",
        fr: "Envoyer mon oui")

    /// Choose a class day
    public static let ownDaysTitle: Bilingual = Bilingual(
        en: "Choose a class day",
        fr: "Choisir une journée de formation")

    /// Which day?
    public static let ownDaysWhich: Bilingual = Bilingual(
        en: "Which day?",
        fr: "Quelle journée?")

    /// Only days before your day in court, {date:longdate}, are shown.
    public static func ownDaysBefore(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Only days before your day in court, \(date.text(.en, .long)), are shown.",
            fr: "Seules les journées avant votre date au tribunal, le \(date.text(.fr, .long)), sont montrées.")
    }

    /// {starts:time} to {ends:time}, {language:text}
    public static func ownDaysHours(starts: CivilTime, ends: CivilTime, language: Bilingual) -> Bilingual {
        Bilingual(
            en: "\(starts.text(.en)) to \(ends.text(.en)), \(language.en)",
            fr: "de \(starts.text(.fr)) à \(ends.text(.fr)), \(language.fr)")
    }

    /// You give up your seat on {date:longdate}.
    public static func ownDaysInstead(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "You give up your seat on \(date.text(.en, .long)).",
            fr: "Vous laissez votre place du \(date.text(.fr, .long)).")
    }

    /// You have to be there the whole day.
    public static let ownDaysWhole: Bilingual = Bilingual(
        en: "You have to be there the whole day.",
        fr: "Il faut être là toute la journée.")

    /// Take this day
    public static let ownDaysTake: Bilingual = Bilingual(
        en: "Take this day",
        fr: "Prendre cette journée")

    /// No day with a free seat is planned. The coordinator tells you when there is one.
    public static let ownDaysNone: Bilingual = Bilingual(
        en: "No day with a free seat is planned. The coordinator tells you when there is one.",
        fr: "Aucune journée avec une place libre n’est prévue. On vous le dit quand il y en a une.")

    /// Your day is {date:longdate}. No other day has a free seat now.
    public static func ownDaysNoOther(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Your day is \(date.text(.en, .long)). No other day has a free seat now.",
            fr: "Votre journée est le \(date.text(.fr, .long)). Aucune autre n’a de place libre en ce moment.")
    }

    /// I can’t come that day
    public static let ownFreeTitle: Bilingual = Bilingual(
        en: "I can’t come that day",
        fr: "Je ne peux pas venir ce jour-là")

    /// Your seat on {date:longdate} goes to somebody else. Then choose another day. What you agreed stays as it is.
    public static func ownFreeText(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Your seat on \(date.text(.en, .long)) goes to somebody else. Then choose another day. What you agreed stays as it is.",
            fr: "Votre place du \(date.text(.fr, .long)) va à quelqu’un d’autre. Choisissez ensuite une autre journée. Ce dont vous avez convenu ne change pas.")
    }

    /// You have no seat.
    public static let ownFreeNone: Bilingual = Bilingual(
        en: "You have no seat.",
        fr: "Vous n’avez pas de place.")

    /// If no other day is left before your end date, call.
    public static let ownFreeEffect: Bilingual = Bilingual(
        en: "If no other day is left before your end date, call.",
        fr: "S’il ne reste pas d’autre journée avant votre date limite, appelez.")

    /// Give up my seat
    public static let ownFreeSubmit: Bilingual = Bilingual(
        en: "Give up my seat",
        fr: "Laisser ma place")

    /// Ask to pay less, later or nothing
    public static let ownReliefTitle: Bilingual = Bilingual(
        en: "Ask to pay less, later or nothing",
        fr: "Demander de payer moins, plus tard ou rien")

    /// Money must not decide this. Two people look at it and tell you why.
    public static let ownReliefText: Bilingual = Bilingual(
        en: "Money must not decide this. Two people look at it and tell you why.",
        fr: "L’argent ne doit pas décider. Deux personnes regardent votre demande et vous disent pourquoi.")

    /// What can you pay, and when?
    public static let ownReliefWhy: Bilingual = Bilingual(
        en: "What can you pay, and when?",
        fr: "Que pouvez-vous payer, et quand?")

    /// A few words are enough. No account or card numbers.
    public static let ownReliefHint: Bilingual = Bilingual(
        en: "A few words are enough. No account or card numbers.",
        fr: "Quelques mots suffisent. Aucun numéro de compte ni de carte.")

    /// Nothing else changes while it is looked at.
    public static let ownReliefEffect: Bilingual = Bilingual(
        en: "Nothing else changes while it is looked at.",
        fr: "Rien d’autre ne change pendant qu’on l’examine.")

    /// Send
    public static let ownReliefSubmit: Bilingual = Bilingual(
        en: "Send",
        fr: "Envoyer")

    /// In which language?
    public static let ownContactLanguage: Bilingual = Bilingual(
        en: "In which language?",
        fr: "Dans quelle langue?")

    /// I need an interpreter
    public static let ownContactInterpreter: Bilingual = Bilingual(
        en: "I need an interpreter",
        fr: "J’ai besoin d’un interprète")

    /// How may you be reached?
    public static let ownContactHow: Bilingual = Bilingual(
        en: "How may you be reached?",
        fr: "Comment peut-on vous joindre?")

    /// Not at all; I call
    public static let ownContactICall: Bilingual = Bilingual(
        en: "Not at all; I call",
        fr: "D’aucune façon; c’est moi qui appelle")

    /// One that only you use.
    public static let ownContactValueHint: Bilingual = Bilingual(
        en: "One that only you use.",
        fr: "À vous seul.")

    /// A message may be left on the voicemail
    public static let ownContactMayLeave: Bilingual = Bilingual(
        en: "A message may be left on the voicemail",
        fr: "Un message peut être laissé dans la boîte vocale")

    /// When is it safe?
    public static let ownContactWhen: Bilingual = Bilingual(
        en: "When is it safe?",
        fr: "Quand est-ce sûr?")

    /// Such as: weekdays, 10 to noon.
    public static let ownContactWhenHint: Bilingual = Bilingual(
        en: "Such as: weekdays, 10 to noon.",
        fr: "Par exemple\u{A0}: en semaine, de 10 h à midi.")

    /// Give the number or address, or choose that you call
    public static let ownContactMissing: Bilingual = Bilingual(
        en: "Give the number or address, or choose that you call",
        fr: "Donnez le numéro ou l’adresse, ou choisissez d’appeler vous-même")

    /// An hour of the day, such as 6 pm. For e-mail, which comes by itself.
    public static let ownContactFromHint: Bilingual = Bilingual(
        en: "An hour of the day, such as 6 pm. For e-mail, which comes by itself.",
        fr: "Une heure, par exemple 18 h. Pour les courriels, qui partent tout seuls.")

    /// Not before
    public static let ownContactFrom: Bilingual = Bilingual(
        en: "Not before",
        fr: "Pas avant")

    /// Not after
    public static let ownContactUntil: Bilingual = Bilingual(
        en: "Not after",
        fr: "Pas après")

    /// This can’t be changed any more.
    public static let ownContactNot: Bilingual = Bilingual(
        en: "This can’t be changed any more.",
        fr: "Cela ne peut plus être changé.")

    /// From now on you are reached this way.
    public static let ownContactEffect: Bilingual = Bilingual(
        en: "From now on you are reached this way.",
        fr: "À partir de maintenant, on vous joint ainsi.")

    /// Somebody asks you by voice first. Until then nothing is sent to you, neither this way nor the old one.
    public static let ownContactEffectWaits: Bilingual = Bilingual(
        en: "Somebody asks you by voice first. Until then nothing is sent to you, neither this way nor the old one.",
        fr: "On vous le demande d’abord de vive voix. D’ici là, rien ne vous est envoyé, ni ainsi ni de l’ancienne façon.")

    /// Keep it like this
    public static let ownContactSubmit: Bilingual = Bilingual(
        en: "Keep it like this",
        fr: "Garder ainsi")

    /// I want to stop
    public static let ownStopTitle: Bilingual = Bilingual(
        en: "I want to stop",
        fr: "Je veux arrêter")

    /// You may stop at any time. Nobody may press you, and you need not say why.
    public static let ownStopText: Bilingual = Bilingual(
        en: "You may stop at any time. Nobody may press you, and you need not say why.",
        fr: "Vous pouvez arrêter en tout temps. Personne ne peut faire pression sur vous, et vous n’avez pas à dire pourquoi.")

    /// From now on nothing goes forward.
    public static let ownStopPause: Bilingual = Bilingual(
        en: "From now on nothing goes forward.",
        fr: "À partir de maintenant, rien n’avance plus.")

    /// Somebody calls you, to hear whether it was you. The prosecutor is told after that talk, or after {date:longdate}.
    public static func ownStopCall(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Somebody calls you, to hear whether it was you. The prosecutor is told after that talk, or after \(date.text(.en, .long)).",
            fr: "On vous appelle, pour savoir si c’était bien vous. La procureure ou le procureur en est informé après cet appel, ou après le \(date.text(.fr, .long)).")
    }

    /// The charge then goes on in court. Go to your date.
    public static let ownStopCourt: Bilingual = Bilingual(
        en: "The charge then goes on in court. Go to your date.",
        fr: "L’accusation suit alors son cours au tribunal. Présentez-vous à votre date.")

    /// Stop
    public static let ownStopSubmit: Bilingual = Bilingual(
        en: "Stop",
        fr: "Arrêter")

    /// Therapy
    public static let ownTherapy: Bilingual = Bilingual(
        en: "Therapy",
        fr: "Thérapie")

    /// {held:int} of {n:count} sessions held
    public static func ownTherapyCount(held: Int, n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(held) of 1 session held" : "\(held) of \(n.text(.en)) sessions held",
            fr: Language.fr.isOne(n) ? "\(held) séance sur \(n.text(.fr))" : "\(held) séances sur \(n.text(.fr))")
    }

    /// Next: {when:text}
    public static func ownTherapyNext(when: Bilingual) -> Bilingual {
        Bilingual(
            en: "Next: \(when.en)",
            fr: "La prochaine\u{A0}: \(when.fr)")
    }

    /// The therapist agrees on the times with you. Nothing of what you say there comes to this page.
    public static let ownTherapyHow: Bilingual = Bilingual(
        en: "The therapist agrees on the times with you. Nothing of what you say there comes to this page.",
        fr: "Les heures se conviennent avec la ou le thérapeute. Rien de ce que vous y dites n’arrive sur cette page.")

    /// Your yes is sent
    public static let ownDoneAnswer: Bilingual = Bilingual(
        en: "Your yes is sent",
        fr: "Votre oui est envoyé")

    /// Your day is set
    public static let ownDoneDay: Bilingual = Bilingual(
        en: "Your day is set",
        fr: "Votre journée est fixée")

    /// Your seat is given up
    public static let ownDoneFree: Bilingual = Bilingual(
        en: "Your seat is given up",
        fr: "Votre place est laissée")

    /// Your question is sent
    public static let ownDonePay: Bilingual = Bilingual(
        en: "Your question is sent",
        fr: "Votre demande est envoyée")

    /// It is noted
    public static let ownDoneContact: Bilingual = Bilingual(
        en: "It is noted",
        fr: "C’est noté")

    /// Everything stands still
    public static let ownDoneStop: Bilingual = Bilingual(
        en: "Everything stands still",
        fr: "Tout est suspendu")

    /// Your page shows how it stands.
    public static let ownDoneNext: Bilingual = Bilingual(
        en: "Your page shows how it stands.",
        fr: "Votre page montre où c’en est.")

    /// Somebody calls you and asks again. It counts from {date:longdate} on, at the earliest. Until then there is nothing to do.
    public static func ownDoneAnswerNext(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Somebody calls you and asks again. It counts from \(date.text(.en, .long)) on, at the earliest. Until then there is nothing to do.",
            fr: "On vous appelle pour vous le demander de nouveau. Cela compte au plus tôt à partir du \(date.text(.fr, .long)). D’ici là, il n’y a rien à faire.")
    }

    /// Be there on {date:longdate}. Your page shows where, when it is told.
    public static func ownDoneDayNext(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Be there on \(date.text(.en, .long)). Your page shows where, when it is told.",
            fr: "Soyez là le \(date.text(.fr, .long)). Votre page montre où, dès que c’est annoncé.")
    }

    /// Choose another day on your page.
    public static let ownDoneFreeNext: Bilingual = Bilingual(
        en: "Choose another day on your page.",
        fr: "Choisissez une autre journée sur votre page.")

    /// Somebody looks at it and tells you. Until then pay nothing, if you can’t.
    public static let ownDonePayNext: Bilingual = Bilingual(
        en: "Somebody looks at it and tells you. Until then pay nothing, if you can’t.",
        fr: "On l’examine et on vous répond. D’ici là, ne payez rien si vous ne pouvez pas.")

    /// From now on you are reached this way.
    public static let ownDoneContactNext: Bilingual = Bilingual(
        en: "From now on you are reached this way.",
        fr: "À partir de maintenant, on vous joint ainsi.")

    /// You gave another way to be reached. Somebody asks you by voice first; until then nothing is sent to you.
    public static let ownDoneContactWaits: Bilingual = Bilingual(
        en: "You gave another way to be reached. Somebody asks you by voice first; until then nothing is sent to you.",
        fr: "Vous avez donné une autre façon de vous joindre. On vous le demande d’abord de vive voix; d’ici là, rien ne vous est envoyé.")

    /// You asked to stop. Somebody calls you. The prosecutor is told after that talk, or after {date:longdate}. Go to your day in court.
    public static func ownDoneStopNext(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "You asked to stop. Somebody calls you. The prosecutor is told after that talk, or after \(date.text(.en, .long)). Go to your day in court.",
            fr: "Vous avez demandé d’arrêter. On vous appelle. La procureure ou le procureur en est informé après cet appel, ou après le \(date.text(.fr, .long)). Présentez-vous au tribunal à votre date.")
    }

    /// Another way to be reached
    public static let contactTitle: Bilingual = Bilingual(
        en: "Another way to be reached",
        fr: "Une autre façon de joindre la personne")

    /// Before
    public static let contactOld: Bilingual = Bilingual(
        en: "Before",
        fr: "Avant")

    /// Given on the own page
    public static let contactNew: Bilingual = Bilingual(
        en: "Given on the own page",
        fr: "Donnée sur sa page")

    /// You have spoken with the person. Is it theirs?
    public static let contactTheirs: Bilingual = Bilingual(
        en: "You have spoken with the person. Is it theirs?",
        fr: "Vous avez parlé à la personne. Est-ce bien la sienne?")

    /// Call on the old number, or wait for the call. Whoever had the code may be somebody else.
    public static let contactTheirsHint: Bilingual = Bilingual(
        en: "Call on the old number, or wait for the call. Whoever had the code may be somebody else.",
        fr: "Appelez à l’ancien numéro, ou attendez l’appel. Quelqu’un d’autre avait peut-être le code.")

    /// Nothing waits to be answered.
    public static let contactNothing: Bilingual = Bilingual(
        en: "Nothing waits to be answered.",
        fr: "Rien n’attend de réponse.")

    /// On {date:date} the person asked on their own page to pay less, later or nothing:
    public static func feeWish(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "On \(date.text(.en, .medium)) the person asked on their own page to pay less, later or nothing:",
            fr: "Le \(date.text(.fr, .medium)), la personne a demandé sur sa page de payer moins, plus tard ou rien\u{A0}:")
    }

    /// The person was told why not
    public static let feeWishNo: Bilingual = Bilingual(
        en: "The person was told why not",
        fr: "La personne sait pourquoi non")

    /// The person said yes on their own page, {language:text}. Ask now by voice whether it was they, and whether they mean it. Consent can be recorded from {date:date} on.
    public static func actOwnConsent(language: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "The person said yes on their own page, \(language.en). Ask now by voice whether it was they, and whether they mean it. Consent can be recorded from \(date.text(.en, .medium)) on.",
            fr: "La personne a dit oui sur sa page, \(language.fr). Demandez maintenant de vive voix si c’était bien elle, et si elle le veut. Le consentement peut être inscrit à partir du \(date.text(.fr, .medium)).")
    }

    /// Given on the own page, to be confirmed by voice
    public static let caseNewContact: Bilingual = Bilingual(
        en: "Given on the own page, to be confirmed by voice",
        fr: "Donnée sur sa page, à confirmer de vive voix")

    /// Code for the person’s own page
    public static let ownCodeTitle: Bilingual = Bilingual(
        en: "Code for the person’s own page",
        fr: "Code pour la page de la personne")

    /// With this code the person sees where they stand, what remains and what is kept, at {address}.
    public static func ownCodeLead(address: String) -> Bilingual {
        Bilingual(
            en: "With this code the person sees where they stand, what remains and what is kept, at \(address).",
            fr: "Avec ce code, la personne voit où elle en est, ce qui reste et ce qui est conservé, à l’adresse \(address).")
    }

    /// A code was given on {date:date}. It can’t be shown again; a new one takes its place.
    public static func ownCodeGiven(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "A code was given on \(date.text(.en, .medium)). It can’t be shown again; a new one takes its place.",
            fr: "Un code a été remis le \(date.text(.fr, .medium)). Il ne peut être montré de nouveau; un nouveau prend sa place.")
    }

    /// Make a code
    public static let ownCodeDraw: Bilingual = Bilingual(
        en: "Make a code",
        fr: "Faire un code")

    /// Write it down, or print this page and hand it over. It is shown once.
    public static let ownCodeMade: Bilingual = Bilingual(
        en: "Write it down, or print this page and hand it over. It is shown once.",
        fr: "Notez-le, ou imprimez cette page et remettez-la. Il n’est montré qu’une fois.")

    /// Open {address} and enter:
    public static func ownCodeWhere(address: String) -> Bilingual {
        Bilingual(
            en: "Open \(address) and enter:",
            fr: "Ouvrez \(address) et entrez\u{A0}:")
    }

    /// Print
    public static let ownCodePrint: Bilingual = Bilingual(
        en: "Print",
        fr: "Imprimer")

    /// Hand it over only to the person. Whoever has it reads the person’s page.
    public static let ownCodeWarn: Bilingual = Bilingual(
        en: "Hand it over only to the person. Whoever has it reads the person’s page.",
        fr: "Ne le remettez qu’à la personne. Quiconque l’a lit sa page.")

    /// the participant
    public static let auditParticipant: Bilingual = Bilingual(
        en: "the participant",
        fr: "la personne elle-même")

    /// saw the own page
    public static let auditOwnPage: Bilingual = Bilingual(
        en: "saw the own page",
        fr: "a vu sa propre page")

    /// saved an own letter
    public static let auditOwnLetter: Bilingual = Bilingual(
        en: "saved an own letter",
        fr: "a enregistré une de ses lettres")

    /// made a code for the own page
    public static let auditOwnCode: Bilingual = Bilingual(
        en: "made a code for the own page",
        fr: "a fait un code pour la page de la personne")

    /// wrote down a client’s next appointment
    public static let auditAppointment: Bilingual = Bilingual(
        en: "wrote down a client’s next appointment",
        fr: "a noté le prochain rendez-vous d’une personne")

    /// Ask to be called
    public static let askTitle: Bilingual = Bilingual(
        en: "Ask to be called",
        fr: "Demander un appel")

    /// Four questions. Nobody but the agency reads the answers; police and prosecutors don’t. What you write is destroyed after {n:count} days.
    public static func askLead(n: Int) -> Bilingual {
        Bilingual(
            en: "Four questions. Nobody but the agency reads the answers; police and prosecutors don’t. What you write is destroyed after \(n.text(.en)) days.",
            fr: "Quatre questions. Seul l’organisme lit les réponses; ni la police ni les procureurs ne les voient. Ce que vous écrivez est détruit après \(n.text(.fr)) jours.")
    }

    /// What should we call you?
    public static let askName: Bilingual = Bilingual(
        en: "What should we call you?",
        fr: "Comment voulez-vous qu’on vous appelle?")

    /// Any name you like.
    public static let askNameHint: Bilingual = Bilingual(
        en: "Any name you like.",
        fr: "Le nom que vous voulez.")

    /// Where can we reach you?
    public static let askReach: Bilingual = Bilingual(
        en: "Where can we reach you?",
        fr: "Où peut-on vous joindre?")

    /// A telephone number or an e-mail address that only you see.
    public static let askReachHint: Bilingual = Bilingual(
        en: "A telephone number or an e-mail address that only you see.",
        fr: "Un numéro de téléphone ou une adresse de courriel que vous seul consultez.")

    /// When is it safe?
    public static let askWhen: Bilingual = Bilingual(
        en: "When is it safe?",
        fr: "Quand est-ce sûr?")

    /// For instance: weekdays between 10 and 12.
    public static let askWhenHint: Bilingual = Bilingual(
        en: "For instance: weekdays between 10 and 12.",
        fr: "Par exemple\u{A0}: en semaine, de 10 h à midi.")

    /// A message may be left. It says only that we called.
    public static let askVoicemail: Bilingual = Bilingual(
        en: "A message may be left. It says only that we called.",
        fr: "Un message peut être laissé. Il dit seulement que nous avons appelé.")

    /// In which language?
    public static let askLanguage: Bilingual = Bilingual(
        en: "In which language?",
        fr: "En quelle langue?")

    /// Is there something that you want to know?
    public static let askQuestion: Bilingual = Bilingual(
        en: "Is there something that you want to know?",
        fr: "Y a-t-il quelque chose que vous voulez savoir?")

    /// Don’t write what you did, and no other person’s name.
    public static let askQuestionHint: Bilingual = Bilingual(
        en: "Don’t write what you did, and no other person’s name.",
        fr: "N’écrivez pas ce que vous avez fait, ni le nom d’une autre personne.")

    /// Send
    public static let askSend: Bilingual = Bilingual(
        en: "Send",
        fr: "Envoyer")

    /// Too much was sent from here. Wait {n:count} seconds, and try again; or call.
    public static func askWait(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Too much was sent from here. Wait 1 second, and try again; or call." : "Too much was sent from here. Wait \(n.text(.en)) seconds, and try again; or call.",
            fr: Language.fr.isOne(n) ? "Trop d’envois sont venus d’ici. Attendez \(n.text(.fr)) seconde et réessayez; ou appelez." : "Trop d’envois sont venus d’ici. Attendez \(n.text(.fr)) secondes et réessayez; ou appelez.")
    }

    /// It is sent
    public static let askSentTitle: Bilingual = Bilingual(
        en: "It is sent",
        fr: "C’est envoyé")

    /// Somebody from {agency:text} calls you at a time that you said is safe, within a few working days. Then it is decided together whether and when you come, and what it costs.
    public static func askSent(agency: Bilingual) -> Bilingual {
        Bilingual(
            en: "Somebody from \(agency.en) calls you at a time that you said is safe, within a few working days. Then it is decided together whether and when you come, and what it costs.",
            fr: "Une personne de \(agency.fr) vous appelle à un moment que vous avez dit sûr, d’ici quelques jours ouvrables. On décide ensuite ensemble si vous venez, quand, et ce qu’il en coûte.")
    }

    /// You haven’t agreed to anything. Whoever answers knows nothing of you but what you wrote.
    public static let askSentMore: Bilingual = Bilingual(
        en: "You haven’t agreed to anything. Whoever answers knows nothing of you but what you wrote.",
        fr: "Vous n’avez rien accepté. La personne qui vous appelle ne sait de vous que ce que vous avez écrit.")

    /// If it can’t wait, call {telephone}.
    public static func askSentCall(telephone: String) -> Bilingual {
        Bilingual(
            en: "If it can’t wait, call \(telephone).",
            fr: "Si cela ne peut attendre, appelez au \(telephone).")
    }

    /// {name} asks to take part and to be called. Reached by: {reach}. Safe: {when}. Voicemail: {voicemail:text}. Language: {language:text}. {question}
    public static func askNote(name: String, reach: String, when: String, voicemail: Bilingual, language: Bilingual, question: String) -> Bilingual {
        Bilingual(
            en: "\(name) asks to take part and to be called. Reached by: \(reach). Safe: \(when). Voicemail: \(voicemail.en). Language: \(language.en). \(question)",
            fr: "\(name) demande à participer et à être appelé. À joindre\u{A0}: \(reach). Moment sûr\u{A0}: \(when). Boîte vocale\u{A0}: \(voicemail.fr). Langue\u{A0}: \(language.fr). \(question)")
    }

    /// a message may be left
    public static let askYes: Bilingual = Bilingual(
        en: "a message may be left",
        fr: "un message peut être laissé")

    /// no message
    public static let askNo: Bilingual = Bilingual(
        en: "no message",
        fr: "aucun message")

    /// Asked on the public site to be called, on {on:date}.
    public static func askedOnSite(on: CivilDate) -> Bilingual {
        Bilingual(
            en: "Asked on the public site to be called, on \(on.text(.en, .medium)).",
            fr: "A demandé un appel sur le site public, le \(on.text(.fr, .medium)).")
    }

    /// a visitor of the site
    public static let auditVisitor: Bilingual = Bilingual(
        en: "a visitor of the site",
        fr: "une personne sur le site")

    /// Yearly reports of all programs
    public static let reportsAllTitle: Bilingual = Bilingual(
        en: "Yearly reports of all programs",
        fr: "Rapports annuels de tous les programmes")

    /// Every program that has published its report of a year, side by side.
    public static let reportsAllLead: Bilingual = Bilingual(
        en: "Every program that has published its report of a year, side by side.",
        fr: "Tous les programmes qui ont publié leur rapport d’une année, côte à côte.")

    /// All programs in {year:int}
    public static func reportsAllOf(year: Int) -> Bilingual {
        Bilingual(
            en: "All programs in \(year)",
            fr: "Tous les programmes en \(year)")
    }

    /// The programs’ own reports
    public static let reportsEach: Bilingual = Bilingual(
        en: "The programs’ own reports",
        fr: "Les rapports de chaque programme")
}
