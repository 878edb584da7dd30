// Written by scripts/generate_texts.py; the texts are in Texts/SupportWeb.en.yaml and Texts/SupportWeb.fr.yaml.

import Core

/// What SupportWeb says to people, in each language.
public enum SupportWebText {
    /// Yes
    public static let yes: Bilingual = Bilingual(
        en: "Yes",
        fr: "Oui")

    /// No
    public static let no: Bilingual = Bilingual(
        en: "No",
        fr: "Non")

    /// Nothing noted
    public static let none: Bilingual = Bilingual(
        en: "Nothing noted",
        fr: "Rien de noté")

    /// Save
    public static let save: Bilingual = Bilingual(
        en: "Save",
        fr: "Enregistrer")

    /// Change
    public static let change: Bilingual = Bilingual(
        en: "Change",
        fr: "Modifier")

    /// Continue
    public static let goOn: Bilingual = Bilingual(
        en: "Continue",
        fr: "Continuer")

    /// English
    public static let languageEn: Bilingual = Bilingual(
        en: "English",
        fr: "Anglais")

    /// French
    public static let languageFr: Bilingual = Bilingual(
        en: "French",
        fr: "Français")

    /// Too many codes were tried from here. Wait {n:count} seconds, then try again.
    public static func wait(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Too many codes were tried from here. Wait \(n.text(.en)) second, then try again." : "Too many codes were tried from here. Wait \(n.text(.en)) seconds, then try again.",
            fr: Language.fr.isOne(n) ? "Trop de codes ont été essayés d’ici. Attendez \(n.text(.fr)) seconde, puis réessayez." : "Trop de codes ont été essayés d’ici. Attendez \(n.text(.fr)) secondes, puis réessayez.")
    }

    /// Plans
    public static let listTitle: Bilingual = Bilingual(
        en: "Plans",
        fr: "Plans")

    /// The women you go along with. Nobody else sees this list.
    public static let listLead: Bilingual = Bilingual(
        en: "The women you go along with. Nobody else sees this list.",
        fr: "Les femmes que vous accompagnez. Personne d’autre ne voit cette liste.")

    /// Numbers, and who goes along with each. What is in a plan is read by her and her worker alone.
    public static let listLeadSupervisor: Bilingual = Bilingual(
        en: "Numbers, and who goes along with each. What is in a plan is read by her and her worker alone.",
        fr: "Les numéros, et qui accompagne chacune. Elle et son intervenante sont seules à lire ce que contient un plan.")

    /// She
    public static let listName: Bilingual = Bilingual(
        en: "She",
        fr: "Elle")

    /// Number
    public static let listNumber: Bilingual = Bilingual(
        en: "Number",
        fr: "Numéro")

    /// How it stands
    public static let listStatus: Bilingual = Bilingual(
        en: "How it stands",
        fr: "Où il en est")

    /// Next appointment
    public static let listNext: Bilingual = Bilingual(
        en: "Next appointment",
        fr: "Prochain rendez-vous")

    /// Goes along
    public static let listWorker: Bilingual = Bilingual(
        en: "Goes along",
        fr: "Accompagnée par")

    /// No plan yet
    public static let listEmptyTitle: Bilingual = Bilingual(
        en: "No plan yet",
        fr: "Aucun plan encore")

    /// When somebody comes who wants one, open it with her. It has room for what she wants, and asks for nothing.
    public static let listEmptyText: Bilingual = Bilingual(
        en: "When somebody comes who wants one, open it with her. It has room for what she wants, and asks for nothing.",
        fr: "Quand une femme vient et en veut un, ouvrez-le avec elle. Il a de la place pour ce qu’elle veut, et n’exige rien.")

    /// When a worker opens a plan, its number stands here.
    public static let listEmptySupervisor: Bilingual = Bilingual(
        en: "When a worker opens a plan, its number stands here.",
        fr: "Quand une intervenante ouvre un plan, son numéro paraît ici.")

    /// Open a plan
    public static let openTitle: Bilingual = Bilingual(
        en: "Open a plan",
        fr: "Ouvrir un plan")

    /// One name to call her by is enough. It needn’t be her own.
    public static let openLead: Bilingual = Bilingual(
        en: "One name to call her by is enough. It needn’t be her own.",
        fr: "Un nom pour l’appeler suffit. Ce n’est pas forcément le sien.")

    /// In which language?
    public static let openLanguage: Bilingual = Bilingual(
        en: "In which language?",
        fr: "Dans quelle langue?")

    /// Open the plan
    public static let openSubmit: Bilingual = Bilingual(
        en: "Open the plan",
        fr: "Ouvrir le plan")

    /// Who goes along with her
    public static let workerTitle: Bilingual = Bilingual(
        en: "Who goes along with her",
        fr: "Qui l’accompagne")

    /// From then on only that worker opens the plan. Tell her beforehand.
    public static let workerLead: Bilingual = Bilingual(
        en: "From then on only that worker opens the plan. Tell her beforehand.",
        fr: "Dès lors, seule cette intervenante ouvre le plan. Prévenez d’abord la personne.")

    /// Worker
    public static let workerWho: Bilingual = Bilingual(
        en: "Worker",
        fr: "Intervenante")

    /// No other support worker has an account in this program. The administrator makes one.
    public static let workerNone: Bilingual = Bilingual(
        en: "No other support worker has an account in this program. The administrator makes one.",
        fr: "Aucune autre intervenante n’a de compte dans ce programme. L’administration en crée un.")

    /// An account that is gone
    public static let workerGone: Bilingual = Bilingual(
        en: "An account that is gone",
        fr: "Un compte qui n’existe plus")

    /// Change who goes along with {number}
    public static func workerChange(number: String) -> Bilingual {
        Bilingual(
            en: "Change who goes along with \(number)",
            fr: "Changer qui accompagne \(number)")
    }

    /// Plan
    public static let planTitle: Bilingual = Bilingual(
        en: "Plan",
        fr: "Plan")

    /// since {date:date}
    public static func planSince(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "since \(date.text(.en, .medium))",
            fr: "depuis le \(date.text(.fr, .medium))")
    }

    /// About her
    public static let aboutTitle: Bilingual = Bilingual(
        en: "About her",
        fr: "À son sujet")

    /// Change what stands about her
    public static let aboutChange: Bilingual = Bilingual(
        en: "Change what stands about her",
        fr: "Modifier ce qui est noté à son sujet")

    /// Language
    public static let aboutLanguage: Bilingual = Bilingual(
        en: "Language",
        fr: "Langue")

    /// What to call her
    public static let aboutName: Bilingual = Bilingual(
        en: "What to call her",
        fr: "Comment l’appeler")

    /// A first name or another; no family name is needed.
    public static let aboutNameHint: Bilingual = Bilingual(
        en: "A first name or another; no family name is needed.",
        fr: "Un prénom ou un autre nom; aucun nom de famille n’est nécessaire.")

    /// How she is reached
    public static let aboutReach: Bilingual = Bilingual(
        en: "How she is reached",
        fr: "Comment la joindre")

    /// A number, an address, or a person she trusts. Leave it empty when nobody should write or call.
    public static let aboutReachHint: Bilingual = Bilingual(
        en: "A number, an address, or a person she trusts. Leave it empty when nobody should write or call.",
        fr: "Un numéro, une adresse, ou une personne en qui elle a confiance. Laissez vide si personne ne doit écrire ni appeler.")

    /// When it’s safe
    public static let aboutWhen: Bilingual = Bilingual(
        en: "When it’s safe",
        fr: "Quand c’est sans danger")

    /// For example: mornings; never on weekends.
    public static let aboutWhenHint: Bilingual = Bilingual(
        en: "For example: mornings; never on weekends.",
        fr: "Par exemple\u{A0}: le matin; jamais la fin de semaine.")

    /// A voice message may be left
    public static let aboutVoicemail: Bilingual = Bilingual(
        en: "A voice message may be left",
        fr: "On peut laisser un message vocal")

    /// What she wants first
    public static let aboutFirst: Bilingual = Bilingual(
        en: "What she wants first",
        fr: "Ce qu’elle veut d’abord")

    /// In her words.
    public static let aboutFirstHint: Bilingual = Bilingual(
        en: "In her words.",
        fr: "Dans ses mots.")

    /// When it gets worse
    public static let aboutCrisis: Bilingual = Bilingual(
        en: "When it gets worse",
        fr: "Quand ça va plus mal")

    /// What she notices first, what helps, whom she calls.
    public static let aboutCrisisHint: Bilingual = Bilingual(
        en: "What she notices first, what helps, whom she calls.",
        fr: "Ce qu’elle remarque en premier, ce qui aide, qui elle appelle.")

    /// Goals and steps
    public static let itemsTitle: Bilingual = Bilingual(
        en: "Goals and steps",
        fr: "Buts et étapes")

    /// Nothing yet. Begin with what she wants first.
    public static let itemsNone: Bilingual = Bilingual(
        en: "Nothing yet. Begin with what she wants first.",
        fr: "Rien encore. Commencez par ce qu’elle veut d’abord.")

    /// Add a goal or a step
    public static let itemAdd: Bilingual = Bilingual(
        en: "Add a goal or a step",
        fr: "Ajouter un but ou une étape")

    /// Write it as she says it. On her own page she can change, hide or delete what she writes herself.
    public static let itemAddLead: Bilingual = Bilingual(
        en: "Write it as she says it. On her own page she can change, hide or delete what she writes herself.",
        fr: "Écrivez-le comme elle le dit. Sur sa propre page, elle peut modifier, cacher ou supprimer ce qu’elle écrit elle-même.")

    /// In her words
    public static let itemText: Bilingual = Bilingual(
        en: "In her words",
        fr: "Dans ses mots")

    /// One small step at a time.
    public static let itemTextHint: Bilingual = Bilingual(
        en: "One small step at a time.",
        fr: "Une petite étape à la fois.")

    /// Is it a goal or a step?
    public static let itemKind: Bilingual = Bilingual(
        en: "Is it a goal or a step?",
        fr: "Est-ce un but ou une étape?")

    /// Which part of life?
    public static let itemArea: Bilingual = Bilingual(
        en: "Which part of life?",
        fr: "Quel domaine de la vie?")

    /// Towards which goal?
    public static let itemGoal: Bilingual = Bilingual(
        en: "Towards which goal?",
        fr: "Vers quel but?")

    /// By when?
    public static let itemOn: Bilingual = Bilingual(
        en: "By when?",
        fr: "Pour quand?")

    /// Only if she wants a day. Nothing is late when it has passed.
    public static let itemOnHint: Bilingual = Bilingual(
        en: "Only if she wants a day. Nothing is late when it has passed.",
        fr: "Seulement si elle veut une date. Rien n’est en retard une fois la date passée.")

    /// Does your worker see it?
    public static let itemSeen: Bilingual = Bilingual(
        en: "Does your worker see it?",
        fr: "Votre intervenante le voit-elle?")

    /// It stands
    public static let itemStands: Bilingual = Bilingual(
        en: "It stands",
        fr: "Où cela en est")

    /// Say it another way
    public static let itemReword: Bilingual = Bilingual(
        en: "Say it another way",
        fr: "Le dire autrement")

    /// Delete it
    public static let itemDelete: Bilingual = Bilingual(
        en: "Delete it",
        fr: "Supprimer")

    /// The words are gone for everybody, and nobody can bring them back.
    public static let itemDeleteEffect: Bilingual = Bilingual(
        en: "The words are gone for everybody, and nobody can bring them back.",
        fr: "Les mots disparaissent pour tout le monde, et personne ne peut les ramener.")

    /// only you see this
    public static let itemHidden: Bilingual = Bilingual(
        en: "only you see this",
        fr: "vous seule le voyez")

    /// Goal
    public static let kindGoal: Bilingual = Bilingual(
        en: "Goal",
        fr: "But")

    /// Step
    public static let kindStep: Bilingual = Bilingual(
        en: "Step",
        fr: "Étape")

    /// Yes
    public static let seenYes: Bilingual = Bilingual(
        en: "Yes",
        fr: "Oui")

    /// No, only I do
    public static let seenNo: Bilingual = Bilingual(
        en: "No, only I do",
        fr: "Non, moi seule")

    /// Appointments
    public static let appointments: Bilingual = Bilingual(
        en: "Appointments",
        fr: "Rendez-vous")

    /// No appointment is coming.
    public static let appointmentsNone: Bilingual = Bilingual(
        en: "No appointment is coming.",
        fr: "Aucun rendez-vous à venir.")

    /// Add an appointment
    public static let appointmentAdd: Bilingual = Bilingual(
        en: "Add an appointment",
        fr: "Ajouter un rendez-vous")

    /// What, and where
    public static let appointmentWhat: Bilingual = Bilingual(
        en: "What, and where",
        fr: "Quoi, et où")

    /// Short. It stands on her page, which somebody else may see.
    public static let appointmentWhatHint: Bilingual = Bilingual(
        en: "Short. It stands on her page, which somebody else may see.",
        fr: "En peu de mots. Cela paraît sur sa page, que quelqu’un d’autre peut voir.")

    /// Day
    public static let appointmentOn: Bilingual = Bilingual(
        en: "Day",
        fr: "Jour")

    /// Time
    public static let appointmentAt: Bilingual = Bilingual(
        en: "Time",
        fr: "Heure")

    /// For example 2:30 p.m. or 14:30.
    public static let appointmentAtHint: Bilingual = Bilingual(
        en: "For example 2:30 p.m. or 14:30.",
        fr: "Par exemple 14 h 30.")

    /// Take off the one of {date:date}
    public static func appointmentDrop(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Take off the one of \(date.text(.en, .medium))",
            fr: "Retirer celui du \(date.text(.fr, .medium))")
    }

    /// Notes
    public static let notes: Bilingual = Bilingual(
        en: "Notes",
        fr: "Notes")

    /// Write a note
    public static let noteTitle: Bilingual = Bilingual(
        en: "Write a note",
        fr: "Écrire une note")

    /// With your name and the day. She may read it with you, and a court may order it: write what you would say to her.
    public static let noteLead: Bilingual = Bilingual(
        en: "With your name and the day. She may read it with you, and a court may order it: write what you would say to her.",
        fr: "Avec votre nom et la date. Elle peut la lire avec vous, et un tribunal peut l’exiger\u{A0}: écrivez ce que vous lui diriez.")

    /// Note
    public static let noteText: Bilingual = Bilingual(
        en: "Note",
        fr: "Note")

    /// A pending charge
    public static let chargeTitle: Bilingual = Bilingual(
        en: "A pending charge",
        fr: "Une accusation en cours")

    /// It stands in her plan alone. Nobody outside can find it, or her.
    public static let chargeLead: Bilingual = Bilingual(
        en: "It stands in her plan alone. Nobody outside can find it, or her.",
        fr: "Elle n’est notée que dans son plan. Personne à l’extérieur ne peut la trouver, ni elle.")

    /// None is noted.
    public static let chargeNone: Bilingual = Bilingual(
        en: "None is noted.",
        fr: "Aucune n’est notée.")

    /// Change what stands about a charge
    public static let chargeChange: Bilingual = Bilingual(
        en: "Change what stands about a charge",
        fr: "Modifier ce qui est noté sur une accusation")

    /// What it says
    public static let chargeWhat: Bilingual = Bilingual(
        en: "What it says",
        fr: "Ce qu’elle dit")

    /// Court, and its number
    public static let chargeCourt: Bilingual = Bilingual(
        en: "Court, and its number",
        fr: "Tribunal, et son numéro")

    /// Next date in court
    public static let chargeCourtOn: Bilingual = Bilingual(
        en: "Next date in court",
        fr: "Prochaine date au tribunal")

    /// Her lawyer
    public static let chargeCounsel: Bilingual = Bilingual(
        en: "Her lawyer",
        fr: "Son avocate ou avocat")

    /// Name and telephone.
    public static let chargeCounselHint: Bilingual = Bilingual(
        en: "Name and telephone.",
        fr: "Nom et téléphone.")

    /// The charge is over: take this off
    public static let chargeOver: Bilingual = Bilingual(
        en: "The charge is over: take this off",
        fr: "L’accusation est terminée\u{A0}: retirer cela")

    /// Limits of confidentiality
    public static let limitsTitle: Bilingual = Bilingual(
        en: "Limits of confidentiality",
        fr: "Limites de la confidentialité")

    /// Read this to her, or let her read it, before she tells you anything.
    public static let limitsLead: Bilingual = Bilingual(
        en: "Read this to her, or let her read it, before she tells you anything.",
        fr: "Lisez-lui ceci, ou laissez-la le lire, avant qu’elle vous confie quoi que ce soit.")

    /// Read this to her
    public static let limitsRead: Bilingual = Bilingual(
        en: "Read this to her",
        fr: "Lisez-lui ceci")

    /// The limits of confidentiality haven’t been read to her. Do it first: nothing can be passed on before.
    public static let limitsMissing: Bilingual = Bilingual(
        en: "The limits of confidentiality haven’t been read to her. Do it first: nothing can be passed on before.",
        fr: "Les limites de la confidentialité ne lui ont pas été lues. Faites-le d’abord\u{A0}: rien ne peut être transmis avant.")

    /// Limits read
    public static let limitsFact: Bilingual = Bilingual(
        en: "Limits read",
        fr: "Limites lues")

    /// I read this to her today, and she had time to ask.
    public static let limitsDone: Bilingual = Bilingual(
        en: "I read this to her today, and she had time to ask.",
        fr: "Je lui ai lu ceci aujourd’hui, et elle a eu le temps de poser des questions.")

    /// Tick the box once you have read it to her.
    public static let limitsTick: Bilingual = Bilingual(
        en: "Tick the box once you have read it to her.",
        fr: "Cochez la case une fois que vous le lui avez lu.")

    /// What you tell me stays between us, and in your plan. Police and Crown can’t open it.
    public static let limit1: Bilingual = Bilingual(
        en: "What you tell me stays between us, and in your plan. Police and Crown can’t open it.",
        fr: "Ce que vous me dites reste entre nous, et dans votre plan. Ni la police ni la poursuite ne peuvent l’ouvrir.")

    /// If a child is in danger, I have to report it. I will tell you first if I can.
    public static let limit2: Bilingual = Bilingual(
        en: "If a child is in danger, I have to report it. I will tell you first if I can.",
        fr: "Si un enfant est en danger, je dois le signaler. Je vous le dirai d’abord, si je le peux.")

    /// If your life or somebody else’s is in danger now, I will call for help.
    public static let limit3: Bilingual = Bilingual(
        en: "If your life or somebody else’s is in danger now, I will call for help.",
        fr: "Si votre vie ou celle d’une autre personne est en danger maintenant, je demanderai de l’aide.")

    /// A judge can order me to hand over what is written down. I write down little, and you may read it.
    public static let limit4: Bilingual = Bilingual(
        en: "A judge can order me to hand over what is written down. I write down little, and you may read it.",
        fr: "Un juge peut m’ordonner de remettre ce qui est écrit. J’écris peu, et vous pouvez le lire.")

    /// What she lets others know
    public static let releasesTitle: Bilingual = Bilingual(
        en: "What she lets others know",
        fr: "Ce qu’elle fait savoir à d’autres")

    /// Nothing.
    public static let releasesNone: Bilingual = Bilingual(
        en: "Nothing.",
        fr: "Rien.")

    /// Let somebody know one thing
    public static let releaseTitle: Bilingual = Bilingual(
        en: "Let somebody know one thing",
        fr: "Faire savoir une chose à quelqu’un")

    /// One thing, to one person or service, for one reason, until a day. She says it; you read it back.
    public static let releaseLead: Bilingual = Bilingual(
        en: "One thing, to one person or service, for one reason, until a day. She says it; you read it back.",
        fr: "Une seule chose, à une personne ou à un service, pour une raison, jusqu’à un jour. Elle le dit; vous le lui relisez.")

    /// What may they know?
    public static let releaseWhat: Bilingual = Bilingual(
        en: "What may they know?",
        fr: "Que peut-on savoir?")

    /// Who is it?
    public static let releaseTo: Bilingual = Bilingual(
        en: "Who is it?",
        fr: "Qui est-ce?")

    /// The Crown is told only that she is working on a plan, or has done it.
    public static let releaseToHint: Bilingual = Bilingual(
        en: "The Crown is told only that she is working on a plan, or has done it.",
        fr: "La poursuite apprend seulement qu’elle travaille à un plan, ou qu’elle l’a mené à bien.")

    /// Name
    public static let releaseName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// Of the service, the office or the person.
    public static let releaseNameHint: Bilingual = Bilingual(
        en: "Of the service, the office or the person.",
        fr: "Du service, du bureau ou de la personne.")

    /// What for?
    public static let releaseWhy: Bilingual = Bilingual(
        en: "What for?",
        fr: "Pour quelle raison?")

    /// Last day
    public static let releaseLast: Bilingual = Bilingual(
        en: "Last day",
        fr: "Dernier jour")

    /// At most 12 months from today. It can be given again.
    public static let releaseLastHint: Bilingual = Bilingual(
        en: "At most 12 months from today. It can be given again.",
        fr: "Au plus 12 mois à partir d’aujourd’hui. Cela peut être redonné.")

    /// Read this back to her
    public static let releaseReadBack: Bilingual = Bilingual(
        en: "Read this back to her",
        fr: "Relisez-lui ceci")

    /// Whoever has the code reads this, and nothing else, until that day. It can be taken back at any time.
    public static let releaseEffect: Bilingual = Bilingual(
        en: "Whoever has the code reads this, and nothing else, until that day. It can be taken back at any time.",
        fr: "Qui a le code lit cela, et rien d’autre, jusqu’à ce jour. On peut le reprendre en tout temps.")

    /// She has said yes: give the code
    public static let releaseSubmit: Bilingual = Bilingual(
        en: "She has said yes: give the code",
        fr: "Elle a dit oui\u{A0}: donner le code")

    /// Hand this code to her, or to them if she wants. It is shown once.
    public static let releaseMade: Bilingual = Bilingual(
        en: "Hand this code to her, or to them if she wants. It is shown once.",
        fr: "Remettez-lui ce code, ou au destinataire si elle le veut. Il n’est montré qu’une fois.")

    /// Until {date:date}.
    public static func releaseUntil(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Until \(date.text(.en, .medium)).",
            fr: "Jusqu’au \(date.text(.fr, .medium)).")
    }

    /// It ended on {date:date}.
    public static func releaseOver(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "It ended on \(date.text(.en, .medium)).",
            fr: "Terminé le \(date.text(.fr, .medium)).")
    }

    /// Taken back.
    public static let releaseRevoked: Bilingual = Bilingual(
        en: "Taken back.",
        fr: "Repris.")

    /// Take it back
    public static let revokeTitle: Bilingual = Bilingual(
        en: "Take it back",
        fr: "Le reprendre")

    /// From then on nobody reads it, whatever code they have.
    public static let revokeLead: Bilingual = Bilingual(
        en: "From then on nobody reads it, whatever code they have.",
        fr: "Dès lors, personne ne le lit, quel que soit le code.")

    /// Take it back now
    public static let revokeSubmit: Bilingual = Bilingual(
        en: "Take it back now",
        fr: "Le reprendre maintenant")

    /// that she is working on a plan
    public static let whatEngaged: Bilingual = Bilingual(
        en: "that she is working on a plan",
        fr: "qu’elle travaille à un plan")

    /// that she did what she set out to do
    public static let whatCompleted: Bilingual = Bilingual(
        en: "that she did what she set out to do",
        fr: "qu’elle a fait ce qu’elle voulait faire")

    /// her next appointments
    public static let whatAppointments: Bilingual = Bilingual(
        en: "her next appointments",
        fr: "ses prochains rendez-vous")

    /// “{text}”
    public static func whatItem(text: String) -> Bilingual {
        Bilingual(
            en: "“\(text)”",
            fr: "«\u{A0}\(text)\u{A0}»")
    }

    /// something that is deleted
    public static let whatGone: Bilingual = Bilingual(
        en: "something that is deleted",
        fr: "quelque chose qui est supprimé")

    /// I am working on a plan
    public static let whatEngagedHers: Bilingual = Bilingual(
        en: "I am working on a plan",
        fr: "je travaille à un plan")

    /// I did what I set out to do
    public static let whatCompletedHers: Bilingual = Bilingual(
        en: "I did what I set out to do",
        fr: "j’ai fait ce que je voulais faire")

    /// my next appointments
    public static let whatAppointmentsHers: Bilingual = Bilingual(
        en: "my next appointments",
        fr: "mes prochains rendez-vous")

    /// {date:date}, {who}
    public static func noteBy(date: CivilDate, who: String) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)), \(who)",
            fr: "\(date.text(.fr, .medium)), \(who)")
    }

    /// a worker
    public static let noteSomebody: Bilingual = Bilingual(
        en: "a worker",
        fr: "une intervenante")

    /// The Crown is told only that you are working on a plan, or have done it.
    public static let hersToHint: Bilingual = Bilingual(
        en: "The Crown is told only that you are working on a plan, or have done it.",
        fr: "La poursuite apprend seulement que vous travaillez à un plan, ou que vous l’avez mené à bien.")

    /// Her own page
    public static let herPageTitle: Bilingual = Bilingual(
        en: "Her own page",
        fr: "Sa propre page")

    /// It’s off until she asks for it. Somebody else may hold her telephone.
    public static let herPageLead: Bilingual = Bilingual(
        en: "It’s off until she asks for it. Somebody else may hold her telephone.",
        fr: "Elle est fermée tant qu’elle ne la demande pas. Une autre personne tient peut-être son téléphone.")

    /// She has a page of her own.
    public static let herPageOn: Bilingual = Bilingual(
        en: "She has a page of her own.",
        fr: "Elle a sa propre page.")

    /// It’s off. She has to ask for it.
    public static let herPageOff: Bilingual = Bilingual(
        en: "It’s off. She has to ask for it.",
        fr: "Elle est fermée. C’est à elle de la demander.")

    /// She asks for it: make a code
    public static let herPageOpen: Bilingual = Bilingual(
        en: "She asks for it: make a code",
        fr: "Elle la demande\u{A0}: créer un code")

    /// Make a new code
    public static let herPageAgain: Bilingual = Bilingual(
        en: "Make a new code",
        fr: "Créer un nouveau code")

    /// Close her page
    public static let herPageOffSubmit: Bilingual = Bilingual(
        en: "Close her page",
        fr: "Fermer sa page")

    /// Does anybody look at her telephone, or ask for it?
    public static let herPageAsk1: Bilingual = Bilingual(
        en: "Does anybody look at her telephone, or ask for it?",
        fr: "Quelqu’un regarde-t-il son téléphone, ou le lui demande-t-il?")

    /// Where will she keep the code? Anybody who has it sees her page.
    public static let herPageAsk2: Bilingual = Bilingual(
        en: "Where will she keep the code? Anybody who has it sees her page.",
        fr: "Où gardera-t-elle le code? Qui l’a voit sa page.")

    /// Show her “Leave now”, and that the page says nothing in its address.
    public static let herPageAsk3: Bilingual = Bilingual(
        en: "Show her “Leave now”, and that the page says nothing in its address.",
        fr: "Montrez-lui «\u{A0}Partir\u{A0}», et que l’adresse de la page ne dit rien.")

    /// Hand this to her. It is shown once; an earlier code no longer works.
    public static let herPageMade: Bilingual = Bilingual(
        en: "Hand this to her. It is shown once; an earlier code no longer works.",
        fr: "Remettez-lui ceci. Il n’est montré qu’une fois; un code antérieur ne vaut plus.")

    /// Print
    public static let slipPrint: Bilingual = Bilingual(
        en: "Print",
        fr: "Imprimer")

    /// Open {address} and type:
    public static func slipWhere(address: String) -> Bilingual {
        Bilingual(
            en: "Open \(address) and type:",
            fr: "Ouvrez \(address) et tapez\u{A0}:")
    }

    /// Where the plan stands
    public static let standTitle: Bilingual = Bilingual(
        en: "Where the plan stands",
        fr: "Où en est le plan")

    /// None of these is a failure. She can always go on with the same plan.
    public static let standLead: Bilingual = Bilingual(
        en: "None of these is a failure. She can always go on with the same plan.",
        fr: "Rien de cela n’est un échec. Elle peut toujours reprendre le même plan.")

    /// Now: {status:text}.
    public static func standNow(status: Bilingual) -> Bilingual {
        Bilingual(
            en: "Now: \(status.en).",
            fr: "En ce moment\u{A0}: \(status.fr).")
    }

    /// Change where it stands
    public static let standChange: Bilingual = Bilingual(
        en: "Change where it stands",
        fr: "Modifier où il en est")

    /// What does she want?
    public static let standWhat: Bilingual = Bilingual(
        en: "What does she want?",
        fr: "Que veut-elle?")

    /// Nobody writes to her, and nothing is late.
    public static let turnHintPause: Bilingual = Bilingual(
        en: "Nobody writes to her, and nothing is late.",
        fr: "Personne ne lui écrit, et rien n’est en retard.")

    /// In another town, or with another service. The plan waits here.
    public static let turnHintMove: Bilingual = Bilingual(
        en: "In another town, or with another service. The plan waits here.",
        fr: "Dans une autre ville, ou avec un autre service. Le plan attend ici.")

    /// She has what she came for, or wants no more of it now.
    public static let turnHintFinish: Bilingual = Bilingual(
        en: "She has what she came for, or wants no more of it now.",
        fr: "Elle a ce qu’elle était venue chercher, ou n’en veut pas plus pour l’instant.")

    /// Everything is where she left it.
    public static let turnHintComeBack: Bilingual = Bilingual(
        en: "Everything is where she left it.",
        fr: "Tout est là où elle l’a laissé.")

    /// Services
    public static let referrals: Bilingual = Bilingual(
        en: "Services",
        fr: "Services")

    /// She wasn’t sent on to a service yet.
    public static let referralsNone: Bilingual = Bilingual(
        en: "She wasn’t sent on to a service yet.",
        fr: "Elle n’a pas encore été orientée vers un service.")

    /// Send her on to a service
    public static let referTitle: Bilingual = Bilingual(
        en: "Send her on to a service",
        fr: "L’orienter vers un service")

    /// Choose with her. Without her consent she has the number, and nobody says anything for her.
    public static let referLead: Bilingual = Bilingual(
        en: "Choose with her. Without her consent she has the number, and nobody says anything for her.",
        fr: "Choisissez avec elle. Sans son consentement, elle a le numéro, et personne ne parle en son nom.")

    /// The public directory of services
    public static let referDirectory: Bilingual = Bilingual(
        en: "The public directory of services",
        fr: "Le répertoire public des services")

    /// The public directory of services, {n:count}
    public static func referDirectoryOf(n: Int) -> Bilingual {
        Bilingual(
            en: "The public directory of services, \(n.text(.en))",
            fr: "Le répertoire public des services, \(n.text(.fr))")
    }

    /// Service
    public static let referService: Bilingual = Bilingual(
        en: "Service",
        fr: "Service")

    /// Another one, by hand
    public static let referByHand: Bilingual = Bilingual(
        en: "Another one, by hand",
        fr: "Un autre, à la main")

    /// Name of the service
    public static let referName: Bilingual = Bilingual(
        en: "Name of the service",
        fr: "Nom du service")

    /// Only for one that isn’t in the list.
    public static let referNameHint: Bilingual = Bilingual(
        en: "Only for one that isn’t in the list.",
        fr: "Seulement s’il n’est pas dans la liste.")

    /// Telephone
    public static let referTelephone: Bilingual = Bilingual(
        en: "Telephone",
        fr: "Téléphone")

    /// {n:count} places
    public static func referPlaces(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) place" : "\(n.text(.en)) places",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) place" : "\(n.text(.fr)) places")
    }

    /// wait: {n:count} weeks
    public static func referWait(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "wait: \(n.text(.en)) week" : "wait: \(n.text(.en)) weeks",
            fr: Language.fr.isOne(n) ? "attente\u{A0}: \(n.text(.fr)) semaine" : "attente\u{A0}: \(n.text(.fr)) semaines")
    }

    /// May something be said there for her?
    public static let referConsent: Bilingual = Bilingual(
        en: "May something be said there for her?",
        fr: "Peut-on y dire quelque chose en son nom?")

    /// No. She has the number.
    public static let referConsentNo: Bilingual = Bilingual(
        en: "No. She has the number.",
        fr: "Non. Elle a le numéro.")

    /// Nobody calls for her.
    public static let referConsentNoHint: Bilingual = Bilingual(
        en: "Nobody calls for her.",
        fr: "Personne n’appelle en son nom.")

    /// Yes, one thing
    public static let referConsentYes: Bilingual = Bilingual(
        en: "Yes, one thing",
        fr: "Oui, une chose")

    /// Fill in what, why and until when. She can take it back.
    public static let referConsentYesHint: Bilingual = Bilingual(
        en: "Fill in what, why and until when. She can take it back.",
        fr: "Indiquez quoi, pourquoi et jusqu’à quand. Elle peut le reprendre.")

    /// Give this code to her, or to the service if she wants. It opens the one thing she agreed to. It is shown once.
    public static let referMade: Bilingual = Bilingual(
        en: "Give this code to her, or to the service if she wants. It opens the one thing she agreed to. It is shown once.",
        fr: "Remettez ce code à elle, ou au service si elle le veut. Il ouvre la seule chose à laquelle elle a consenti. Il ne s’affiche qu’une fois.")

    /// Sent on to a service
    public static let referralTitle: Bilingual = Bilingual(
        en: "Sent on to a service",
        fr: "Orientation vers un service")

    /// On
    public static let referralMade: Bilingual = Bilingual(
        en: "On",
        fr: "Le")

    /// Consent
    public static let referralConsent: Bilingual = Bilingual(
        en: "Consent",
        fr: "Consentement")

    /// None. She has the number.
    public static let referralNumber: Bilingual = Bilingual(
        en: "None. She has the number.",
        fr: "Aucun. Elle a le numéro.")

    /// None. You have the number.
    public static let referralNumberHers: Bilingual = Bilingual(
        en: "None. You have the number.",
        fr: "Aucun. Vous avez le numéro.")

    /// Taken back. Nothing is said there any more.
    public static let referralRevoked: Bilingual = Bilingual(
        en: "Taken back. Nothing is said there any more.",
        fr: "Repris. Plus rien n’y est dit.")

    /// This referral was taken back.
    public static let referralTaken: Bilingual = Bilingual(
        en: "This referral was taken back.",
        fr: "Cette orientation a été reprise.")

    /// Call
    public static let referralCall: Bilingual = Bilingual(
        en: "Call",
        fr: "Appel")

    /// {date:date}: {by}, with {with}
    public static func referralCalled(date: CivilDate, by: String, with: String) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)): \(by), with \(with)",
            fr: "\(date.text(.fr, .medium))\u{A0}: \(by), avec \(with)")
    }

    /// First appointment
    public static let referralFirst: Bilingual = Bilingual(
        en: "First appointment",
        fr: "Premier rendez-vous")

    /// What came of it
    public static let referralOutcome: Bilingual = Bilingual(
        en: "What came of it",
        fr: "La suite")

    /// What did the service say?
    public static let referralOutcomeAsk: Bilingual = Bilingual(
        en: "What did the service say?",
        fr: "Qu’a dit le service?")

    /// {outcome:text} ({date:date})
    public static func referralHeard(outcome: Bilingual, date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(outcome.en) (\(date.text(.en, .medium)))",
            fr: "\(outcome.fr) (\(date.text(.fr, .medium)))")
    }

    /// Heard on
    public static let referralHeardOn: Bilingual = Bilingual(
        en: "Heard on",
        fr: "Appris le")

    /// Nothing heard yet
    public static let referralNothing: Bilingual = Bilingual(
        en: "Nothing heard yet",
        fr: "Pas encore de nouvelles")

    /// Ask how it went
    public static let referralAsk: Bilingual = Bilingual(
        en: "Ask how it went",
        fr: "Demander la suite")

    /// Nothing final was heard for {n:count} days. Ask her, or the service if she agrees.
    public static func referralAskLead(n: Int) -> Bilingual {
        Bilingual(
            en: "Nothing final was heard for \(n.text(.en)) days. Ask her, or the service if she agrees.",
            fr: "Rien de définitif depuis \(n.text(.fr)) jours. Demandez-lui, ou demandez au service si elle est d’accord.")
    }

    /// Take this referral back
    public static let referralTakeBack: Bilingual = Bilingual(
        en: "Take this referral back",
        fr: "Reprendre cette orientation")

    /// Her consent ends with it, and nobody calls there for her.
    public static let referralTakeBackEffect: Bilingual = Bilingual(
        en: "Her consent ends with it, and nobody calls there for her.",
        fr: "Le consentement prend fin avec elle, et personne n’y appelle en son nom.")

    /// A call made together
    public static let callTitle: Bilingual = Bilingual(
        en: "A call made together",
        fr: "Un appel fait ensemble")

    /// Who called with her?
    public static let callBy: Bilingual = Bilingual(
        en: "Who called with her?",
        fr: "Qui a appelé avec elle?")

    /// Your name, or whoever sat with her.
    public static let callByHint: Bilingual = Bilingual(
        en: "Your name, or whoever sat with her.",
        fr: "Votre nom, ou celui de la personne à ses côtés.")

    /// When?
    public static let callOn: Bilingual = Bilingual(
        en: "When?",
        fr: "Quand?")

    /// Whom did you speak to?
    public static let callWith: Bilingual = Bilingual(
        en: "Whom did you speak to?",
        fr: "À qui avez-vous parlé?")

    /// She wants it among her appointments
    public static let callHers: Bilingual = Bilingual(
        en: "She wants it among her appointments",
        fr: "Elle le veut parmi ses rendez-vous")

    /// It then stands on her page.
    public static let callHersHint: Bilingual = Bilingual(
        en: "It then stands on her page.",
        fr: "Il figure alors sur sa page.")

    /// How referrals went
    public static let outcomesTitle: Bilingual = Bilingual(
        en: "How referrals went",
        fr: "La suite des orientations")

    /// Numbers by service. No plan is opened for them.
    public static let outcomesLead: Bilingual = Bilingual(
        en: "Numbers by service. No plan is opened for them.",
        fr: "Des nombres par service. Aucun plan n’est ouvert pour les obtenir.")

    /// Nobody was sent on yet
    public static let outcomesEmptyTitle: Bilingual = Bilingual(
        en: "Nobody was sent on yet",
        fr: "Aucune orientation pour l’instant")

    /// When workers send somebody on to a service, what came of it is counted here.
    public static let outcomesEmptyText: Bilingual = Bilingual(
        en: "When workers send somebody on to a service, what came of it is counted here.",
        fr: "Quand une intervenante oriente quelqu’un vers un service, la suite est comptée ici.")

    /// Not in the directory
    public static let outcomesOther: Bilingual = Bilingual(
        en: "Not in the directory",
        fr: "Pas dans le répertoire")

    /// Services
    public static let hersReferrals: Bilingual = Bilingual(
        en: "Services",
        fr: "Services")

    /// What you agreed to ends with it, and nobody calls there for you.
    public static let hersTakeBackEffect: Bilingual = Bilingual(
        en: "What you agreed to ends with it, and nobody calls there for you.",
        fr: "Ce à quoi vous avez consenti prend fin avec elle, et personne n’y appelle en votre nom.")

    /// Your page
    public static let hersTitle: Bilingual = Bilingual(
        en: "Your page",
        fr: "Votre page")

    /// Code
    public static let hersCode: Bilingual = Bilingual(
        en: "Code",
        fr: "Code")

    /// Sixteen letters and digits, from the paper.
    public static let hersCodeHint: Bilingual = Bilingual(
        en: "Sixteen letters and digits, from the paper.",
        fr: "Seize lettres et chiffres, sur le papier.")

    /// Open
    public static let hersEnter: Bilingual = Bilingual(
        en: "Open",
        fr: "Ouvrir")

    /// This code opens nothing. Check each letter, or ask for a new one.
    public static let hersUnknown: Bilingual = Bilingual(
        en: "This code opens nothing. Check each letter, or ask for a new one.",
        fr: "Ce code n’ouvre rien. Vérifiez chaque lettre, ou demandez-en un nouveau.")

    /// The page has closed itself. Type the code again.
    public static let hersEnded: Bilingual = Bilingual(
        en: "The page has closed itself. Type the code again.",
        fr: "La page s’est fermée d’elle-même. Tapez le code de nouveau.")

    /// The page is closed.
    public static let hersLeft: Bilingual = Bilingual(
        en: "The page is closed.",
        fr: "La page est fermée.")

    /// It stands so: {status:text}. You can go on whenever you want.
    public static func hersStands(status: Bilingual) -> Bilingual {
        Bilingual(
            en: "It stands so: \(status.en). You can go on whenever you want.",
            fr: "Elle en est là\u{A0}: \(status.fr). Vous pouvez reprendre quand vous voulez.")
    }

    /// What you want first
    public static let hersFirst: Bilingual = Bilingual(
        en: "What you want first",
        fr: "Ce que vous voulez d’abord")

    /// Your goals and steps
    public static let hersItems: Bilingual = Bilingual(
        en: "Your goals and steps",
        fr: "Vos buts et vos étapes")

    /// Nothing yet. One small step is enough to begin.
    public static let hersItemsNone: Bilingual = Bilingual(
        en: "Nothing yet. One small step is enough to begin.",
        fr: "Rien encore. Une petite étape suffit pour commencer.")

    /// Add something
    public static let hersAdd: Bilingual = Bilingual(
        en: "Add something",
        fr: "Ajouter quelque chose")

    /// In your words
    public static let hersText: Bilingual = Bilingual(
        en: "In your words",
        fr: "Dans vos mots")

    /// One small step. Nobody corrects it.
    public static let hersTextHint: Bilingual = Bilingual(
        en: "One small step. Nobody corrects it.",
        fr: "Une petite étape. Personne ne la corrige.")

    /// Your worker sees this.
    public static let hersSeen: Bilingual = Bilingual(
        en: "Your worker sees this.",
        fr: "Votre intervenante le voit.")

    /// Only you see this. It isn’t counted anywhere either.
    public static let hersUnseen: Bilingual = Bilingual(
        en: "Only you see this. It isn’t counted anywhere either.",
        fr: "Vous seule le voyez. Il n’est compté nulle part non plus.")

    /// Keep it to myself
    public static let hersHide: Bilingual = Bilingual(
        en: "Keep it to myself",
        fr: "Le garder pour moi")

    /// Show it to my worker
    public static let hersShow: Bilingual = Bilingual(
        en: "Show it to my worker",
        fr: "Le montrer à mon intervenante")

    /// The words are gone for everybody, also for you. Whoever was let know of it reads it no more.
    public static let hersDeleteEffect: Bilingual = Bilingual(
        en: "The words are gone for everybody, also for you. Whoever was let know of it reads it no more.",
        fr: "Les mots disparaissent pour tout le monde, pour vous aussi. Qui en savait quelque chose ne le lit plus.")

    /// What you let others know
    public static let hersReleases: Bilingual = Bilingual(
        en: "What you let others know",
        fr: "Ce que vous faites savoir à d’autres")

    /// Let somebody know one thing
    public static let hersReleaseAdd: Bilingual = Bilingual(
        en: "Let somebody know one thing",
        fr: "Faire savoir une chose à quelqu’un")

    /// One thing, to one person or service, until a day. You can take it back at any time.
    public static let hersReleaseLead: Bilingual = Bilingual(
        en: "One thing, to one person or service, until a day. You can take it back at any time.",
        fr: "Une seule chose, à une personne ou à un service, jusqu’à un jour. Vous pouvez la reprendre en tout temps.")

    /// Look at it once more
    public static let hersCheck: Bilingual = Bilingual(
        en: "Look at it once more",
        fr: "Regardez encore une fois")

    /// Yes, make the code
    public static let hersReleaseSubmit: Bilingual = Bilingual(
        en: "Yes, make the code",
        fr: "Oui, créer le code")

    /// Here is the code
    public static let hersGiven: Bilingual = Bilingual(
        en: "Here is the code",
        fr: "Voici le code")

    /// Give this code to them. They type it at {address}.
    public static func hersGivenText(address: String) -> Bilingual {
        Bilingual(
            en: "Give this code to them. They type it at \(address).",
            fr: "Donnez-leur ce code. Ils le tapent à \(address).")
    }

    /// It is shown once. If it gets lost, take it back and make another.
    public static let hersGivenOnce: Bilingual = Bilingual(
        en: "It is shown once. If it gets lost, take it back and make another.",
        fr: "Il n’est montré qu’une fois. S’il se perd, reprenez cela et créez-en un autre.")

    /// From then on nobody reads it, whatever code they have.
    public static let hersRevokeEffect: Bilingual = Bilingual(
        en: "From then on nobody reads it, whatever code they have.",
        fr: "Dès lors, personne ne le lit, quel que soit le code.")

    /// Only if you want a day. Nothing is late when it has passed.
    public static let hersOnHint: Bilingual = Bilingual(
        en: "Only if you want a day. Nothing is late when it has passed.",
        fr: "Seulement si vous voulez une date. Rien n’est en retard une fois la date passée.")

    /// What is kept about you
    public static let hersKept: Bilingual = Bilingual(
        en: "What is kept about you",
        fr: "Ce qui est gardé à votre sujet")

    /// What stands on this page, and {n:count} notes of your worker. Ask your worker to read them with you.
    public static func hersKeptText(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "What stands on this page, and \(n.text(.en)) note of your worker. Ask your worker to read it with you." : "What stands on this page, and \(n.text(.en)) notes of your worker. Ask your worker to read them with you.",
            fr: Language.fr.isOne(n) ? "Ce qui paraît sur cette page, et \(n.text(.fr)) note de votre intervenante. Demandez-lui de la lire avec vous." : "Ce qui paraît sur cette page, et \(n.text(.fr)) notes de votre intervenante. Demandez-lui de les lire avec vous.")
    }

    /// How you are called and reached
    public static let hersAboutTitle: Bilingual = Bilingual(
        en: "How you are called and reached",
        fr: "Comment vous appeler et vous joindre")

    /// Let it rest, or go on
    public static let hersRestTitle: Bilingual = Bilingual(
        en: "Let it rest, or go on",
        fr: "Faire une pause, ou reprendre")

    /// Nobody writes to you while it rests, and nothing is late. You go on where you stopped.
    public static let hersRestText: Bilingual = Bilingual(
        en: "Nobody writes to you while it rests, and nothing is late. You go on where you stopped.",
        fr: "Pendant la pause, personne ne vous écrit, et rien n’est en retard. Vous reprenez là où vous étiez.")

    /// Everything is where you left it.
    public static let hersGoOnText: Bilingual = Bilingual(
        en: "Everything is where you left it.",
        fr: "Tout est là où vous l’avez laissé.")

    /// Close this page
    public static let hersOffTitle: Bilingual = Bilingual(
        en: "Close this page",
        fr: "Fermer cette page")

    /// The code stops working at once. Your plan stays; your worker makes a new code when you ask.
    public static let hersOffText: Bilingual = Bilingual(
        en: "The code stops working at once. Your plan stays; your worker makes a new code when you ask.",
        fr: "Le code cesse de fonctionner aussitôt. Votre plan reste; votre intervenante crée un nouveau code quand vous le demandez.")

    /// Close it now
    public static let hersOffSubmit: Bilingual = Bilingual(
        en: "Close it now",
        fr: "La fermer maintenant")

    /// The page is closed, and the code no longer works.
    public static let hersIsOff: Bilingual = Bilingual(
        en: "The page is closed, and the code no longer works.",
        fr: "La page est fermée, et le code ne fonctionne plus.")

    /// Close for now
    public static let hersLeave: Bilingual = Bilingual(
        en: "Close for now",
        fr: "Fermer pour l’instant")

    /// Who has looked
    public static let hersLooks: Bilingual = Bilingual(
        en: "Who has looked",
        fr: "Qui a regardé")

    /// Nobody has opened it.
    public static let hersLooksNone: Bilingual = Bilingual(
        en: "Nobody has opened it.",
        fr: "Personne ne l’a ouverte.")

    /// {date:date}: your worker
    public static func hersLookWorker(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)): your worker",
            fr: "\(date.text(.fr, .medium))\u{A0}: votre intervenante")
    }

    /// {date:date}: somebody with a code that you gave
    public static func hersLookReceiver(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "\(date.text(.en, .medium)): somebody with a code that you gave",
            fr: "\(date.text(.fr, .medium))\u{A0}: une personne avec un code que vous avez donné")
    }

    /// Shared with you
    public static let sharedTitle: Bilingual = Bilingual(
        en: "Shared with you",
        fr: "Partagé avec vous")

    /// Type the code that you were given. It shows one thing, until a day.
    public static let sharedLead: Bilingual = Bilingual(
        en: "Type the code that you were given. It shows one thing, until a day.",
        fr: "Tapez le code que vous avez reçu. Il montre une seule chose, jusqu’à un jour.")

    /// Read it
    public static let sharedRead: Bilingual = Bilingual(
        en: "Read it",
        fr: "Lire")

    /// There is nothing to read here. The code may be mistyped, its day may have passed, or it may have been taken back.
    public static let sharedNothing: Bilingual = Bilingual(
        en: "There is nothing to read here. The code may be mistyped, its day may have passed, or it may have been taken back.",
        fr: "Il n’y a rien à lire ici. Le code est peut-être mal tapé, son jour est peut-être passé, ou il a été repris.")

    /// Number
    public static let sharedNumber: Bilingual = Bilingual(
        en: "Number",
        fr: "Numéro")

    /// What it says
    public static let sharedSays: Bilingual = Bilingual(
        en: "What it says",
        fr: "Ce que cela dit")

    /// It was given for this alone. Don’t pass it on.
    public static let sharedKeep: Bilingual = Bilingual(
        en: "It was given for this alone. Don’t pass it on.",
        fr: "Cela a été donné pour cette seule raison. Ne le transmettez pas.")

    /// Nothing of the plan goes along: not her name, not its number. What you heard you tell the authority.
    public static let concernLead: Bilingual = Bilingual(
        en: "Nothing of the plan goes along: not her name, not its number. What you heard you tell the authority.",
        fr: "Rien du plan n’est transmis : ni son nom, ni le numéro. Ce que vous avez entendu, vous le dites à l’autorité.")

    /// A concern for a child was raised. Nothing of this plan went along.
    public static let concernNote: Bilingual = Bilingual(
        en: "A concern for a child was raised. Nothing of this plan went along.",
        fr: "Une inquiétude pour un enfant a été soulevée. Rien de ce plan n’a été transmis.")

    /// Looked at the list of plans
    public static let auditList: Bilingual = Bilingual(
        en: "Looked at the list of plans",
        fr: "A consulté la liste des plans")

    /// Looked at a plan
    public static let auditPage: Bilingual = Bilingual(
        en: "Looked at a plan",
        fr: "A consulté un plan")

    /// Opened a plan
    public static let auditOpen: Bilingual = Bilingual(
        en: "Opened a plan",
        fr: "A ouvert un plan")

    /// Gave a plan to another worker
    public static let auditAssign: Bilingual = Bilingual(
        en: "Gave a plan to another worker",
        fr: "A confié un plan à une autre intervenante")

    /// Wrote in a plan
    public static let auditWrote: Bilingual = Bilingual(
        en: "Wrote in a plan",
        fr: "A écrit dans un plan")

    /// How long it is kept
    public static let keepingTitle: Bilingual = Bilingual(
        en: "How long it is kept",
        fr: "Combien de temps il est conservé")

    /// A plan that rests or has ended is kept for {n:count} months; she can come back to it. Then two people destroy it: one proposes, another confirms.
    public static func keepingLead(n: Int) -> Bilingual {
        Bilingual(
            en: "A plan that rests or has ended is kept for \(n.text(.en)) months; she can come back to it. Then two people destroy it: one proposes, another confirms.",
            fr: "Un plan en pause ou terminé est conservé \(n.text(.fr)) mois; elle peut y revenir. Ensuite, deux personnes le détruisent\u{A0}: une propose, une autre confirme.")
    }

    /// {n:count} plans are due for disposal.
    public static func keepingDueNote(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) plan is due for disposal." : "\(n.text(.en)) plans are due for disposal.",
            fr: Language.fr.isOne(n) ? "\(n.text(.fr)) plan est à détruire." : "\(n.text(.fr)) plans sont à détruire.")
    }

    /// In {n:count} plans that go on nobody has done anything for 12 months. Ask the workers.
    public static func keepingQuietNote(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "In \(n.text(.en)) plan that goes on nobody has done anything for 12 months. Ask the worker." : "In \(n.text(.en)) plans that go on nobody has done anything for 12 months. Ask the workers.",
            fr: Language.fr.isOne(n) ? "Dans \(n.text(.fr)) plan en cours, personne n’a rien fait depuis 12 mois. Demandez à l’intervenante." : "Dans \(n.text(.fr)) plans en cours, personne n’a rien fait depuis 12 mois. Demandez aux intervenantes.")
    }

    /// No clock runs
    public static let keepingEmptyTitle: Bilingual = Bilingual(
        en: "No clock runs",
        fr: "Aucun délai ne court")

    /// When a plan rests or ends, how long it is kept stands here.
    public static let keepingEmptyText: Bilingual = Bilingual(
        en: "When a plan rests or ends, how long it is kept stands here.",
        fr: "Quand un plan est mis en pause ou se termine, sa durée de conservation figure ici.")

    /// Clock
    public static let keepingClock: Bilingual = Bilingual(
        en: "Clock",
        fr: "Délai")

    /// Kept
    public static let keepingKept: Bilingual = Bilingual(
        en: "Kept",
        fr: "Conservé")

    /// Nothing done
    public static let keepingQuiet: Bilingual = Bilingual(
        en: "Nothing done",
        fr: "Rien de fait")

    /// Since
    public static let keepingStarts: Bilingual = Bilingual(
        en: "Since",
        fr: "Depuis")

    /// Until
    public static let keepingDue: Bilingual = Bilingual(
        en: "Until",
        fr: "Jusqu’au")

    /// Then
    public static let keepingEffect: Bilingual = Bilingual(
        en: "Then",
        fr: "Ensuite")

    /// Two people destroy it
    public static let keepingEffectKept: Bilingual = Bilingual(
        en: "Two people destroy it",
        fr: "Deux personnes le détruisent")

    /// The supervisor asks; nothing is destroyed
    public static let keepingEffectQuiet: Bilingual = Bilingual(
        en: "The supervisor asks; nothing is destroyed",
        fr: "La superviseure demande; rien n’est détruit")

    /// Due
    public static let keepingIsDue: Bilingual = Bilingual(
        en: "Due",
        fr: "Échu")

    /// It is kept without an end: it goes on, or something in it is pending.
    public static let keepingPending: Bilingual = Bilingual(
        en: "It is kept without an end: it goes on, or something in it is pending.",
        fr: "Il est conservé sans fin\u{A0}: il se poursuit, ou quelque chose y est en cours.")

    /// Propose to destroy it
    public static let disposalPropose: Bilingual = Bilingual(
        en: "Propose to destroy it",
        fr: "Proposer de le détruire")

    /// Somebody has proposed to destroy this plan. Another person confirms.
    public static let disposalProposed: Bilingual = Bilingual(
        en: "Somebody has proposed to destroy this plan. Another person confirms.",
        fr: "Quelqu’un a proposé de détruire ce plan. Une autre personne confirme.")

    /// Destroy it now
    public static let disposalConfirm: Bilingual = Bilingual(
        en: "Destroy it now",
        fr: "Le détruire maintenant")

    /// Her name, her words, goals and steps, notes, appointments, referrals and everything she let others know are gone for everybody. The keys go first. Nobody can bring it back.
    public static let disposalEffect: Bilingual = Bilingual(
        en: "Her name, her words, goals and steps, notes, appointments, referrals and everything she let others know are gone for everybody. The keys go first. Nobody can bring it back.",
        fr: "Son nom, ses mots, ses buts et étapes, les notes, les rendez-vous, les orientations et tout ce qu’elle a fait savoir disparaissent pour tout le monde. Les clés partent d’abord. Personne ne peut le faire revenir.")

    /// Number
    public static let disposalNumber: Bilingual = Bilingual(
        en: "Number",
        fr: "Numéro")

    /// Rested or ended since
    public static let disposalEnded: Bilingual = Bilingual(
        en: "Rested or ended since",
        fr: "En pause ou terminé depuis")

    /// Destroyed on
    public static let disposalDestroyed: Bilingual = Bilingual(
        en: "Destroyed on",
        fr: "Détruit le")

    /// Proposed by
    public static let disposalProposedBy: Bilingual = Bilingual(
        en: "Proposed by",
        fr: "Proposé par")

    /// Confirmed by
    public static let disposalConfirmedBy: Bilingual = Bilingual(
        en: "Confirmed by",
        fr: "Confirmé par")

    /// Copies of keys may exist until
    public static let disposalCopies: Bilingual = Bilingual(
        en: "Copies of keys may exist until",
        fr: "Des copies des clés peuvent exister jusqu’au")

    /// What was destroyed
    public static let disposalCertificates: Bilingual = Bilingual(
        en: "What was destroyed",
        fr: "Ce qui a été détruit")

    /// Your plan is kept until {date:date}. After that it is destroyed. Come back before then, and it stays.
    public static func hersKeptUntil(date: CivilDate) -> Bilingual {
        Bilingual(
            en: "Your plan is kept until \(date.text(.en, .medium)). After that it is destroyed. Come back before then, and it stays.",
            fr: "Votre plan est conservé jusqu’au \(date.text(.fr, .medium)). Après, il est détruit. Revenez avant, et il reste.")
    }
}
