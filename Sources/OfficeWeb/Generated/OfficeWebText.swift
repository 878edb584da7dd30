// Written by scripts/generate_texts.py; the texts are in Texts/OfficeWeb.en.yaml and Texts/OfficeWeb.fr.yaml.

import Core

/// What OfficeWeb says to people, in each language.
public enum OfficeWebText {
    /// Sign in
    public static let signInTitle: Bilingual = Bilingual(
        en: "Sign in",
        fr: "Ouvrir une session")

    /// Sign-in name
    public static let signInName: Bilingual = Bilingual(
        en: "Sign-in name",
        fr: "Nom d’utilisateur")

    /// Password
    public static let signInPassword: Bilingual = Bilingual(
        en: "Password",
        fr: "Mot de passe")

    /// Sign in
    public static let signInSubmit: Bilingual = Bilingual(
        en: "Sign in",
        fr: "Ouvrir une session")

    /// Set a password with a code
    public static let signInCode: Bilingual = Bilingual(
        en: "Set a password with a code",
        fr: "Définir un mot de passe avec un code")

    /// First time here, or password lost?
    public static let signInHelpTitle: Bilingual = Bilingual(
        en: "First time here, or password lost?",
        fr: "Première visite, ou mot de passe perdu?")

    /// An administrator of your program gives you a code.
    public static let signInHelp: Bilingual = Bilingual(
        en: "An administrator of your program gives you a code.",
        fr: "Une personne qui administre votre programme vous donnera un code.")

    /// Your password is set. Sign in with it.
    public static let signInPasswordSet: Bilingual = Bilingual(
        en: "Your password is set. Sign in with it.",
        fr: "Votre mot de passe est défini. Ouvrez une session avec celui-ci.")

    /// The first account is made. Sign in with it.
    public static let signInSetUp: Bilingual = Bilingual(
        en: "The first account is made. Sign in with it.",
        fr: "Le premier compte est créé. Ouvrez une session avec celui-ci.")

    /// Change user
    public static let changeUserTitle: Bilingual = Bilingual(
        en: "Change user",
        fr: "Changer d’utilisateur")

    /// You are signed in as {name}.
    public static func changeUserYou(name: String) -> Bilingual {
        Bilingual(
            en: "You are signed in as \(name).",
            fr: "La session est ouverte au nom de \(name).")
    }

    /// You are signed in as {name}: {role:text}, {program:text}.
    public static func changeUserYouIn(name: String, role: Bilingual, program: Bilingual) -> Bilingual {
        Bilingual(
            en: "You are signed in as \(name): \(role.en), \(program.en).",
            fr: "La session est ouverte au nom de \(name)\u{A0}: \(role.fr), \(program.fr).")
    }

    /// Signing out closes what is open in this browser. What was typed and not sent is lost.
    public static let changeUserEffect: Bilingual = Bilingual(
        en: "Signing out closes what is open in this browser. What was typed and not sent is lost.",
        fr: "En fermant la session, vous fermez ce qui est ouvert dans ce navigateur. Ce qui a été écrit sans être envoyé est perdu.")

    /// Stay signed in
    public static let changeUserStay: Bilingual = Bilingual(
        en: "Stay signed in",
        fr: "Garder la session ouverte")

    /// Password and sessions
    public static let changeUserMe: Bilingual = Bilingual(
        en: "Password and sessions",
        fr: "Mot de passe et sessions")

    /// Sign out
    public static let signOutSubmit: Bilingual = Bilingual(
        en: "Sign\u{A0}out",
        fr: "Fermer\u{A0}la\u{A0}session")

    /// What you entered at the door isn’t saved yet
    public static let signOutLosingTitle: Bilingual = Bilingual(
        en: "What you entered at the door isn’t saved yet",
        fr: "Ce que vous avez inscrit à l’entrée n’est pas encore enregistré")

    /// Signing out wipes this device, and those entries are lost.
    public static let signOutLosingEffect: Bilingual = Bilingual(
        en: "Signing out wipes this device, and those entries are lost.",
        fr: "Fermer la session efface cet appareil, et ces inscriptions sont perdues.")

    /// To save them, open the door list again where there is a connection and wait for “Everything is saved.”
    public static let signOutLosingInstead: Bilingual = Bilingual(
        en: "To save them, open the door list again where there is a connection and wait for “Everything is saved.”",
        fr: "Pour les enregistrer, rouvrez la liste d’entrée là où il y a une connexion et attendez «\u{A0}Tout est enregistré.\u{A0}»")

    /// Sign out and lose them
    public static let signOutLosingSubmit: Bilingual = Bilingual(
        en: "Sign out and lose them",
        fr: "Fermer la session et les perdre")

    /// Which role are you working in?
    public static let grantTitle: Bilingual = Bilingual(
        en: "Which role are you working in?",
        fr: "Dans quel rôle travaillez-vous?")

    /// Role
    public static let grantLabel: Bilingual = Bilingual(
        en: "Role",
        fr: "Rôle")

    /// Everything you see and do is for this role, until you choose another.
    public static let grantHint: Bilingual = Bilingual(
        en: "Everything you see and do is for this role, until you choose another.",
        fr: "Tout ce que vous voyez et faites relève de ce rôle, jusqu’à ce que vous en choisissiez un autre.")

    /// Continue
    public static let grantSubmit: Bilingual = Bilingual(
        en: "Continue",
        fr: "Continuer")

    /// {program:text} · {agency}
    public static func grantOf(program: Bilingual, agency: String) -> Bilingual {
        Bilingual(
            en: "\(program.en) · \(agency)",
            fr: "\(program.fr) · \(agency)")
    }

    /// Your account has no role yet
    public static let grantNoneTitle: Bilingual = Bilingual(
        en: "Your account has no role yet",
        fr: "Votre compte n’a pas encore de rôle")

    /// Until an administrator of a program gives you one, nothing can be shown here.
    public static let grantNone: Bilingual = Bilingual(
        en: "Until an administrator of a program gives you one, nothing can be shown here.",
        fr: "Tant qu’une personne qui administre un programme ne vous en donne pas un, rien ne peut être affiché ici.")

    /// Set up Onward
    public static let setUpTitle: Bilingual = Bilingual(
        en: "Set up Onward",
        fr: "Configurer Onward")

    /// This makes the first account: an administrator, who then makes accounts for everyone else. The code was printed by “onward init”.
    public static let setUpLead: Bilingual = Bilingual(
        en: "This makes the first account: an administrator, who then makes accounts for everyone else. The code was printed by “onward init”.",
        fr: "Cette page crée le premier compte\u{A0}: celui d’une personne qui administre et qui crée ensuite les comptes des autres. Le code a été imprimé par «\u{A0}onward init\u{A0}».")

    /// Set-up code
    public static let setUpCode: Bilingual = Bilingual(
        en: "Set-up code",
        fr: "Code de configuration")

    /// 26 letters and digits. Upper or lower case, with or without hyphens.
    public static let setUpCodeHint: Bilingual = Bilingual(
        en: "26 letters and digits. Upper or lower case, with or without hyphens.",
        fr: "26 lettres et chiffres. En majuscules ou en minuscules, avec ou sans traits d’union.")

    /// About you
    public static let setUpYou: Bilingual = Bilingual(
        en: "About you",
        fr: "Vous")

    /// Your name
    public static let setUpDisplayName: Bilingual = Bilingual(
        en: "Your name",
        fr: "Votre nom")

    /// As colleagues know you. It is sealed in the database.
    public static let setUpDisplayNameHint: Bilingual = Bilingual(
        en: "As colleagues know you. It is sealed in the database.",
        fr: "Tel que vos collègues le connaissent. Il est scellé dans la base de données.")

    /// Sign-in name
    public static let setUpSignInName: Bilingual = Bilingual(
        en: "Sign-in name",
        fr: "Nom d’utilisateur")

    /// 3 to 64 letters, digits, dots or hyphens, such as m.tremblay. You type it each time you sign in.
    public static let setUpSignInNameHint: Bilingual = Bilingual(
        en: "3 to 64 letters, digits, dots or hyphens, such as m.tremblay. You type it each time you sign in.",
        fr: "De 3 à 64 lettres sans accent, chiffres, points ou traits d’union, comme m.tremblay. Vous l’écrivez à chaque ouverture de session.")

    /// Your organization
    public static let setUpHouse: Bilingual = Bilingual(
        en: "Your organization",
        fr: "Votre organisme")

    /// Agency
    public static let setUpAgency: Bilingual = Bilingual(
        en: "Agency",
        fr: "Organisme")

    /// The organization that runs the programs.
    public static let setUpAgencyHint: Bilingual = Bilingual(
        en: "The organization that runs the programs.",
        fr: "L’organisme qui exploite les programmes.")

    /// Programs you administer
    public static let setUpPrograms: Bilingual = Bilingual(
        en: "Programs you administer",
        fr: "Programmes que vous administrez")

    /// Choose at least one program
    public static let setUpProgramMissing: Bilingual = Bilingual(
        en: "Choose at least one program",
        fr: "Choisissez au moins un programme")

    /// Make the first account
    public static let setUpSubmit: Bilingual = Bilingual(
        en: "Make the first account",
        fr: "Créer le premier compte")

    /// Change your password
    public static let passwordTitle: Bilingual = Bilingual(
        en: "Change your password",
        fr: "Changer votre mot de passe")

    /// Password you have now
    public static let passwordOld: Bilingual = Bilingual(
        en: "Password you have now",
        fr: "Mot de passe actuel")

    /// New password
    public static let passwordNew: Bilingual = Bilingual(
        en: "New password",
        fr: "Nouveau mot de passe")

    /// At least {least:count} characters. A sentence of several words is easy to remember and hard to guess. Spaces count, and you may paste.
    public static func passwordHint(least: Int) -> Bilingual {
        Bilingual(
            en: "At least \(least.text(.en)) characters. A sentence of several words is easy to remember and hard to guess. Spaces count, and you may paste.",
            fr: "Au moins \(least.text(.fr)) caractères. Une phrase de plusieurs mots se retient bien et se devine mal. Les espaces comptent, et vous pouvez coller.")
    }

    /// The new password once more
    public static let passwordAgain: Bilingual = Bilingual(
        en: "The new password once more",
        fr: "Le nouveau mot de passe, encore une fois")

    /// The two passwords aren’t alike. Type the new one twice.
    public static let passwordDiffers: Bilingual = Bilingual(
        en: "The two passwords aren’t alike. Type the new one twice.",
        fr: "Les deux mots de passe ne sont pas pareils. Écrivez le nouveau deux fois.")

    /// Your sessions on other devices end.
    public static let passwordEffect: Bilingual = Bilingual(
        en: "Your sessions on other devices end.",
        fr: "Vos sessions sur d’autres appareils seront fermées.")

    /// Change the password
    public static let passwordSubmit: Bilingual = Bilingual(
        en: "Change the password",
        fr: "Changer le mot de passe")

    /// Set a password
    public static let setPasswordTitle: Bilingual = Bilingual(
        en: "Set a password",
        fr: "Définir un mot de passe")

    /// Use the code that an administrator gave you. It works once, for three days.
    public static let setPasswordLead: Bilingual = Bilingual(
        en: "Use the code that an administrator gave you. It works once, for three days.",
        fr: "Utilisez le code que l’administration vous a donné. Il sert une seule fois, pendant trois jours.")

    /// Code
    public static let setPasswordCode: Bilingual = Bilingual(
        en: "Code",
        fr: "Code")

    /// Set the password
    public static let setPasswordSubmit: Bilingual = Bilingual(
        en: "Set the password",
        fr: "Définir le mot de passe")

    /// A code has 26 letters and digits. Check what you typed.
    public static let codeMalformed: Bilingual = Bilingual(
        en: "A code has 26 letters and digits. Check what you typed.",
        fr: "Un code compte 26 lettres et chiffres. Vérifiez ce que vous avez écrit.")

    /// Your account
    public static let meTitle: Bilingual = Bilingual(
        en: "Your account",
        fr: "Votre compte")

    /// Name
    public static let meName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// Role in use
    public static let meRole: Bilingual = Bilingual(
        en: "Role in use",
        fr: "Rôle utilisé")

    /// none
    public static let meNoRole: Bilingual = Bilingual(
        en: "none",
        fr: "aucun")

    /// Use another role
    public static let meGrant: Bilingual = Bilingual(
        en: "Use another role",
        fr: "Utiliser un autre rôle")

    /// Change your password
    public static let mePassword: Bilingual = Bilingual(
        en: "Change your password",
        fr: "Changer votre mot de passe")

    /// Your password is changed. Your sessions on other devices have ended.
    public static let mePasswordChanged: Bilingual = Bilingual(
        en: "Your password is changed. Your sessions on other devices have ended.",
        fr: "Votre mot de passe est changé. Vos sessions sur d’autres appareils sont fermées.")

    /// The session has ended.
    public static let meSessionEnded: Bilingual = Bilingual(
        en: "The session has ended.",
        fr: "La session est fermée.")

    /// Open sessions
    public static let meSessions: Bilingual = Bilingual(
        en: "Open sessions",
        fr: "Sessions ouvertes")

    /// Each browser in which you are signed in. End those that you don’t know, then change your password.
    public static let meSessionsLead: Bilingual = Bilingual(
        en: "Each browser in which you are signed in. End those that you don’t know, then change your password.",
        fr: "Chaque navigateur où votre session est ouverte. Fermez celles que vous ne reconnaissez pas, puis changez votre mot de passe.")

    /// Signed in
    public static let meSignedIn: Bilingual = Bilingual(
        en: "Signed in",
        fr: "Ouverte")

    /// Last used
    public static let meUsed: Bilingual = Bilingual(
        en: "Last used",
        fr: "Dernière utilisation")

    /// Ends at the latest
    public static let meUntil: Bilingual = Bilingual(
        en: "Ends at the latest",
        fr: "Prend fin au plus tard")

    /// This browser
    public static let meThis: Bilingual = Bilingual(
        en: "This\u{A0}browser",
        fr: "Ce\u{A0}navigateur")

    /// End
    public static let meEnd: Bilingual = Bilingual(
        en: "End",
        fr: "Fermer")

    /// Action
    public static let meAct: Bilingual = Bilingual(
        en: "Action",
        fr: "Action")

    /// the session begun {moment:text}
    public static func meEndWhich(moment: Bilingual) -> Bilingual {
        Bilingual(
            en: "the session begun \(moment.en)",
            fr: "la session ouverte le \(moment.fr)")
    }

    /// {day:date}, {time:time}
    public static func moment(day: CivilDate, time: CivilTime) -> Bilingual {
        Bilingual(
            en: "\(day.text(.en, .medium)), \(time.text(.en))",
            fr: "\(day.text(.fr, .medium)), \(time.text(.fr))")
    }

    /// Accounts
    public static let accountsTitle: Bilingual = Bilingual(
        en: "Accounts",
        fr: "Comptes")

    /// Everyone who has a role in {program:text}, and accounts without a role.
    public static func accountsLead(program: Bilingual) -> Bilingual {
        Bilingual(
            en: "Everyone who has a role in \(program.en), and accounts without a role.",
            fr: "\(program.fr)\u{A0}: toutes les personnes qui y ont un rôle, et les comptes sans rôle.")
    }

    /// Accounts, by sign-in name
    public static let accountsCaption: Bilingual = Bilingual(
        en: "Accounts, by sign-in name",
        fr: "Comptes, par nom d’utilisateur")

    /// New account
    public static let accountsNew: Bilingual = Bilingual(
        en: "New account",
        fr: "Nouveau compte")

    /// Agencies
    public static let accountsAgencies: Bilingual = Bilingual(
        en: "Agencies",
        fr: "Organismes")

    /// Name
    public static let accountsName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// Roles
    public static let accountsRoles: Bilingual = Bilingual(
        en: "Roles",
        fr: "Rôles")

    /// Where
    public static let accountsWhere: Bilingual = Bilingual(
        en: "Where",
        fr: "Où")

    /// State
    public static let accountsState: Bilingual = Bilingual(
        en: "State",
        fr: "État")

    /// none
    public static let accountsNoRoles: Bilingual = Bilingual(
        en: "none",
        fr: "aucun")

    /// not kept
    public static let accountsNameless: Bilingual = Bilingual(
        en: "not kept",
        fr: "non conservé")

    /// Active
    public static let stateReady: Bilingual = Bilingual(
        en: "Active",
        fr: "Actif")

    /// No password
    public static let stateNoPassword: Bilingual = Bilingual(
        en: "No\u{A0}password",
        fr: "Sans\u{A0}mot\u{A0}de\u{A0}passe")

    /// Disabled
    public static let stateDisabled: Bilingual = Bilingual(
        en: "Disabled",
        fr: "Désactivé")

    /// New account
    public static let newAccountTitle: Bilingual = Bilingual(
        en: "New account",
        fr: "Nouveau compte")

    /// It gets one role in {program:text}. More can be added afterwards.
    public static func newAccountLead(program: Bilingual) -> Bilingual {
        Bilingual(
            en: "It gets one role in \(program.en). More can be added afterwards.",
            fr: "\(program.fr)\u{A0}: le compte y reçoit un rôle. D’autres pourront être ajoutés ensuite.")
    }

    /// Person’s name
    public static let newAccountDisplayName: Bilingual = Bilingual(
        en: "Person’s name",
        fr: "Nom de la personne")

    /// Sign-in name
    public static let newAccountSignInName: Bilingual = Bilingual(
        en: "Sign-in name",
        fr: "Nom d’utilisateur")

    /// Language
    public static let newAccountLanguage: Bilingual = Bilingual(
        en: "Language",
        fr: "Langue")

    /// Role
    public static let newAccountRole: Bilingual = Bilingual(
        en: "Role",
        fr: "Rôle")

    /// Agency
    public static let newAccountAgency: Bilingual = Bilingual(
        en: "Agency",
        fr: "Organisme")

    /// Make the account
    public static let newAccountSubmit: Bilingual = Bilingual(
        en: "Make the account",
        fr: "Créer le compte")

    /// A code for {name}
    public static func codeTitle(name: String) -> Bilingual {
        Bilingual(
            en: "A code for \(name)",
            fr: "Un code pour \(name)")
    }

    /// This code is shown once. Write it down, or read it out now.
    public static let codeOnce: Bilingual = Bilingual(
        en: "This code is shown once. Write it down, or read it out now.",
        fr: "Ce code n’est affiché qu’une fois. Notez-le ou dictez-le maintenant.")

    /// Give it to {name} in person or by telephone, never by e-mail. It works once, for three days: the sign-in page leads to “Set a password with a code”.
    public static func codeNext(name: String) -> Bilingual {
        Bilingual(
            en: "Give it to \(name) in person or by telephone, never by e-mail. It works once, for three days: the sign-in page leads to “Set a password with a code”.",
            fr: "Donnez-le à \(name) en personne ou par téléphone, jamais par courriel. Il sert une seule fois, pendant trois jours\u{A0}: la page d’ouverture de session mène à «\u{A0}Définir un mot de passe avec un code\u{A0}».")
    }

    /// Go to the account
    public static let codeDone: Bilingual = Bilingual(
        en: "Go to the account",
        fr: "Aller au compte")

    /// Account {name}
    public static func accountTitle(name: String) -> Bilingual {
        Bilingual(
            en: "Account \(name)",
            fr: "Compte \(name)")
    }

    /// Language
    public static let accountLanguage: Bilingual = Bilingual(
        en: "Language",
        fr: "Langue")

    /// Made
    public static let accountMade: Bilingual = Bilingual(
        en: "Made",
        fr: "Créé")

    /// Disabled since
    public static let accountSince: Bilingual = Bilingual(
        en: "Disabled since",
        fr: "Désactivé depuis")

    /// Roles
    public static let accountRoles: Bilingual = Bilingual(
        en: "Roles",
        fr: "Rôles")

    /// This account has no role. The person can sign in and see nothing.
    public static let accountNoRoles: Bilingual = Bilingual(
        en: "This account has no role. The person can sign in and see nothing.",
        fr: "Ce compte n’a aucun rôle. La personne peut ouvrir une session, mais ne voit rien.")

    /// Remove
    public static let accountTake: Bilingual = Bilingual(
        en: "Remove",
        fr: "Retirer")

    /// Add a role
    public static let accountAdd: Bilingual = Bilingual(
        en: "Add a role",
        fr: "Ajouter un rôle")

    /// Add the role
    public static let accountGive: Bilingual = Bilingual(
        en: "Add the role",
        fr: "Ajouter le rôle")

    /// Access
    public static let accountAccess: Bilingual = Bilingual(
        en: "Access",
        fr: "Accès")

    /// Password
    public static let accountPassword: Bilingual = Bilingual(
        en: "Password",
        fr: "Mot de passe")

    /// The password is lost
    public static let accountPasswordWhat: Bilingual = Bilingual(
        en: "The password is lost",
        fr: "Le mot de passe est perdu")

    /// A new code replaces earlier ones. The present password works until the code is used.
    public static let accountPasswordWhy: Bilingual = Bilingual(
        en: "A new code replaces earlier ones. The present password works until the code is used.",
        fr: "Un nouveau code remplace les précédents. Le mot de passe actuel sert jusqu’à l’emploi du code.")

    /// Device
    public static let accountDevice: Bilingual = Bilingual(
        en: "Device",
        fr: "Appareil")

    /// A device is lost
    public static let accountDeviceWhat: Bilingual = Bilingual(
        en: "A device is lost",
        fr: "Un appareil est perdu")

    /// The person can sign in again elsewhere.
    public static let accountDeviceWhy: Bilingual = Bilingual(
        en: "The person can sign in again elsewhere.",
        fr: "La personne pourra ouvrir une session ailleurs.")

    /// Name
    public static let accountName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// The person’s name is mistyped or has changed
    public static let accountNameWhat: Bilingual = Bilingual(
        en: "The person’s name is mistyped or has changed",
        fr: "Le nom de la personne est mal écrit ou a changé")

    /// Departure
    public static let accountLeaving: Bilingual = Bilingual(
        en: "Departure",
        fr: "Départ")

    /// The person has left
    public static let accountLeavingWhat: Bilingual = Bilingual(
        en: "The person has left",
        fr: "La personne est partie")

    /// Nobody can sign in with the account until it is enabled.
    public static let accountLeavingWhy: Bilingual = Bilingual(
        en: "Nobody can sign in with the account until it is enabled.",
        fr: "Plus aucune session ne peut être ouverte avec ce compte avant sa réactivation.")

    /// Return
    public static let accountReturn: Bilingual = Bilingual(
        en: "Return",
        fr: "Retour")

    /// The person is back
    public static let accountReturnWhat: Bilingual = Bilingual(
        en: "The person is back",
        fr: "La personne est revenue")

    /// The account has the password and the roles that it had.
    public static let accountReturnWhy: Bilingual = Bilingual(
        en: "The account has the password and the roles that it had.",
        fr: "Le compte garde le mot de passe et les rôles qu’il avait.")

    /// Make a new code
    public static let accountIssue: Bilingual = Bilingual(
        en: "Make a new code",
        fr: "Créer un nouveau code")

    /// End all sessions
    public static let accountEndSessions: Bilingual = Bilingual(
        en: "End all sessions",
        fr: "Fermer toutes les sessions")

    /// Disable the account
    public static let accountDisable: Bilingual = Bilingual(
        en: "Disable the account",
        fr: "Désactiver le compte")

    /// Enable the account
    public static let accountEnable: Bilingual = Bilingual(
        en: "Enable the account",
        fr: "Réactiver le compte")

    /// This is your own account. Another administrator has to give it roles, remove them or disable it.
    public static let accountOwn: Bilingual = Bilingual(
        en: "This is your own account. Another administrator has to give it roles, remove them or disable it.",
        fr: "C’est votre propre compte. Une autre personne qui administre le programme doit en retirer les rôles ou le désactiver.")

    /// The role is added.
    public static let accountGiven: Bilingual = Bilingual(
        en: "The role is added.",
        fr: "Le rôle est ajouté.")

    /// The role is removed. A session that used it goes on without it.
    public static let accountTaken: Bilingual = Bilingual(
        en: "The role is removed. A session that used it goes on without it.",
        fr: "Le rôle est retiré. Une session qui l’utilisait continue sans lui.")

    /// All sessions of this account have ended.
    public static let accountSessionsEnded: Bilingual = Bilingual(
        en: "All sessions of this account have ended.",
        fr: "Toutes les sessions de ce compte sont fermées.")

    /// The account is disabled, and its sessions have ended.
    public static let accountDisabled: Bilingual = Bilingual(
        en: "The account is disabled, and its sessions have ended.",
        fr: "Le compte est désactivé et ses sessions sont fermées.")

    /// The account can be used again.
    public static let accountEnabled: Bilingual = Bilingual(
        en: "The account can be used again.",
        fr: "Le compte peut de nouveau servir.")

    /// The name is corrected.
    public static let accountRenamed: Bilingual = Bilingual(
        en: "The name is corrected.",
        fr: "Le nom est corrigé.")

    /// Correct the name
    public static let accountRename: Bilingual = Bilingual(
        en: "Correct the name",
        fr: "Corriger le nom")

    /// Correct the name of {name}
    public static func renameTitle(name: String) -> Bilingual {
        Bilingual(
            en: "Correct the name of \(name)",
            fr: "Corriger le nom de \(name)")
    }

    /// Person’s name, as it should be
    public static let renameName: Bilingual = Bilingual(
        en: "Person’s name, as it should be",
        fr: "Nom de la personne, tel qu’il doit être")

    /// Correct the name
    public static let renameSubmit: Bilingual = Bilingual(
        en: "Correct the name",
        fr: "Corriger le nom")

    /// Disable {name}?
    public static func disableTitle(name: String) -> Bilingual {
        Bilingual(
            en: "Disable \(name)?",
            fr: "Désactiver \(name)?")
    }

    /// Its sessions end now.
    public static let disableSessions: Bilingual = Bilingual(
        en: "Its sessions end now.",
        fr: "Ses sessions se ferment maintenant.")

    /// Codes that were given out stop working.
    public static let disableCodes: Bilingual = Bilingual(
        en: "Codes that were given out stop working.",
        fr: "Les codes déjà donnés cessent de servir.")

    /// What the person did stays in the log.
    public static let disableLog: Bilingual = Bilingual(
        en: "What the person did stays in the log.",
        fr: "Ce que la personne a fait reste au journal.")

    /// Disable the account
    public static let disableSubmit: Bilingual = Bilingual(
        en: "Disable the account",
        fr: "Désactiver le compte")

    /// Keep it as it is
    public static let disableCancel: Bilingual = Bilingual(
        en: "Keep it as it is",
        fr: "Le laisser tel quel")

    /// Agencies
    public static let agenciesTitle: Bilingual = Bilingual(
        en: "Agencies",
        fr: "Organismes")

    /// The organizations whose people have roles here: the operator, the Crown’s office, police services.
    public static let agenciesLead: Bilingual = Bilingual(
        en: "The organizations whose people have roles here: the operator, the Crown’s office, police services.",
        fr: "Les organisations dont des personnes ont un rôle ici\u{A0}: l’exploitant, le bureau de la poursuite, les services de police.")

    /// New agency
    public static let agenciesNew: Bilingual = Bilingual(
        en: "New agency",
        fr: "Nouvel organisme")

    /// Name
    public static let agenciesName: Bilingual = Bilingual(
        en: "Name",
        fr: "Nom")

    /// Add the agency
    public static let agenciesSubmit: Bilingual = Bilingual(
        en: "Add the agency",
        fr: "Ajouter l’organisme")

    /// The agency is added.
    public static let agenciesAdded: Bilingual = Bilingual(
        en: "The agency is added.",
        fr: "L’organisme est ajouté.")

    /// Administrator
    public static let roleAdministrator: Bilingual = Bilingual(
        en: "Administrator",
        fr: "Administration")

    /// Coordinator
    public static let roleCoordinator: Bilingual = Bilingual(
        en: "Coordinator",
        fr: "Coordination")

    /// Prosecutor
    public static let roleProsecutor: Bilingual = Bilingual(
        en: "Prosecutor",
        fr: "Procureur")

    /// Police
    public static let rolePolice: Bilingual = Bilingual(
        en: "Police",
        fr: "Police")

    /// Probation officer
    public static let roleProbationOfficer: Bilingual = Bilingual(
        en: "Probation officer",
        fr: "Agent de probation")

    /// Auditor
    public static let roleAuditor: Bilingual = Bilingual(
        en: "Auditor",
        fr: "Vérification")

    /// Therapist
    public static let roleTherapist: Bilingual = Bilingual(
        en: "Therapist",
        fr: "Thérapeute")

    /// Support worker
    public static let roleSupportWorker: Bilingual = Bilingual(
        en: "Support worker",
        fr: "Intervention de soutien")

    /// Support supervisor
    public static let roleSupportSupervisor: Bilingual = Bilingual(
        en: "Support supervisor",
        fr: "Supervision du soutien")

    /// Safeguarding lead
    public static let roleSafeguardingLead: Bilingual = Bilingual(
        en: "Safeguarding lead",
        fr: "Responsable de la protection des enfants")

    /// Makes accounts; sees no case.
    public static let roleHintAdministrator: Bilingual = Bilingual(
        en: "Makes accounts; sees no case.",
        fr: "Crée les comptes; ne voit aucun dossier.")

    /// Runs the program, from referral to ending.
    public static let roleHintCoordinator: Bilingual = Bilingual(
        en: "Runs the program, from referral to ending.",
        fr: "Coordonne le programme, de la demande à l’issue.")

    /// Decides for the Crown or the DPCP.
    public static let roleHintProsecutor: Bilingual = Bilingual(
        en: "Decides for the Crown or the DPCP.",
        fr: "Décide, pour la Couronne ou le DPCP.")

    /// Refers, and sees the status of own agency’s referrals.
    public static let roleHintPolice: Bilingual = Bilingual(
        en: "Refers, and sees the status of own agency’s referrals.",
        fr: "Présente des demandes et voit l’état de celles de son organisme.")

    /// Refers persons under an order, and sees attendance.
    public static let roleHintProbationOfficer: Bilingual = Bilingual(
        en: "Refers persons under an order, and sees attendance.",
        fr: "Présente des demandes pour des personnes visées par une ordonnance et voit les présences.")

    /// Reads who looked at what; changes nothing.
    public static let roleHintAuditor: Bilingual = Bilingual(
        en: "Reads who looked at what; changes nothing.",
        fr: "Lit qui a consulté quoi; ne change rien.")

    /// Records the sessions of own clients; sees nothing else.
    public static let roleHintTherapist: Bilingual = Bilingual(
        en: "Records the sessions of own clients; sees nothing else.",
        fr: "Consigne les séances des personnes suivies; ne voit rien d’autre.")

    /// Goes along with women and their plans; sees no case.
    public static let roleHintSupportWorker: Bilingual = Bilingual(
        en: "Goes along with women and their plans; sees no case.",
        fr: "Accompagne des femmes et leurs plans; ne voit aucun dossier.")

    /// Gives a plan to another worker; reads no plan and no case.
    public static let roleHintSupportSupervisor: Bilingual = Bilingual(
        en: "Gives a plan to another worker; reads no plan and no case.",
        fr: "Confie un plan à une autre intervenante; ne lit ni plan ni dossier.")

    /// Sees to it that concerns for children are reported; reads no case and no plan.
    public static let roleHintSafeguardingLead: Bilingual = Bilingual(
        en: "Sees to it that concerns for children are reported; reads no case and no plan.",
        fr: "Veille à ce que les inquiétudes pour des enfants soient signalées; ne lit ni dossier ni plan.")

    /// English
    public static let languageEn: Bilingual = Bilingual(
        en: "English",
        fr: "Anglais")

    /// French
    public static let languageFr: Bilingual = Bilingual(
        en: "French",
        fr: "Français")
}
