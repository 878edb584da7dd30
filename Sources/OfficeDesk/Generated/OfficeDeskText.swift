// Written by scripts/generate_texts.py; the texts are in Texts/OfficeDesk.en.yaml and Texts/OfficeDesk.fr.yaml.

import Core

/// What OfficeDesk says to people, in each language.
public enum OfficeDeskText {
    /// Use at least {least:count} characters. A sentence of several words is easy to remember and hard to guess.
    public static func passwordShort(least: Int) -> Bilingual {
        Bilingual(
            en: "Use at least \(least.text(.en)) characters. A sentence of several words is easy to remember and hard to guess.",
            fr: "Utilisez au moins \(least.text(.fr)) caractères. Une phrase de plusieurs mots se retient bien et se devine mal.")
    }

    /// This password is longer than {most:count} bytes. Use a shorter one.
    public static func passwordLong(most: Int) -> Bilingual {
        Bilingual(
            en: "This password is longer than \(most.text(.en)) bytes. Use a shorter one.",
            fr: "Ce mot de passe dépasse \(most.text(.fr)) octets. Choisissez-en un plus court.")
    }

    /// This password is on a list of passwords that were stolen elsewhere. Choose another.
    public static let passwordCommon: Bilingual = Bilingual(
        en: "This password is on a list of passwords that were stolen elsewhere. Choose another.",
        fr: "Ce mot de passe figure dans une liste de mots de passe volés ailleurs. Choisissez-en un autre.")

    /// This password is easy to guess: it is made of common words, numbers or neighbouring keys. Add words that don’t belong together.
    public static let passwordPattern: Bilingual = Bilingual(
        en: "This password is easy to guess: it is made of common words, numbers or neighbouring keys. Add words that don’t belong together.",
        fr: "Ce mot de passe est facile à deviner\u{A0}: il est fait de mots courants, de chiffres ou de touches voisines. Ajoutez des mots qui n’ont rien à voir entre eux.")

    /// This password is easy to guess: it is made of your sign-in name or the name of a program, a city or this system. Choose another.
    public static let passwordName: Bilingual = Bilingual(
        en: "This password is easy to guess: it is made of your sign-in name or the name of a program, a city or this system. Choose another.",
        fr: "Ce mot de passe est facile à deviner\u{A0}: il est fait de votre nom d’utilisateur ou du nom d’un programme, d’une ville ou de ce système. Choisissez-en un autre.")

    /// This is the password you have now. Choose another.
    public static let passwordSame: Bilingual = Bilingual(
        en: "This is the password you have now. Choose another.",
        fr: "C’est votre mot de passe actuel. Choisissez-en un autre.")

    /// The sign-in name or the password isn’t right.
    public static let signInRefused: Bilingual = Bilingual(
        en: "The sign-in name or the password isn’t right.",
        fr: "Le nom d’utilisateur ou le mot de passe est incorrect.")

    /// Too many attempts. Wait {n:count} seconds, then try again.
    public static func signInWaitSeconds(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Too many attempts. Wait \(n.text(.en)) second, then try again." : "Too many attempts. Wait \(n.text(.en)) seconds, then try again.",
            fr: Language.fr.isOne(n) ? "Trop de tentatives. Attendez \(n.text(.fr)) seconde, puis réessayez." : "Trop de tentatives. Attendez \(n.text(.fr)) secondes, puis réessayez.")
    }

    /// Too many attempts. Wait {n:count} minutes, then try again.
    public static func signInWaitMinutes(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "Too many attempts. Wait \(n.text(.en)) minute, then try again." : "Too many attempts. Wait \(n.text(.en)) minutes, then try again.",
            fr: Language.fr.isOne(n) ? "Trop de tentatives. Attendez \(n.text(.fr)) minute, puis réessayez." : "Trop de tentatives. Attendez \(n.text(.fr)) minutes, puis réessayez.")
    }

    /// This code isn’t valid: it was used, it has expired or it was mistyped. Ask for a new one.
    public static let signInToken: Bilingual = Bilingual(
        en: "This code isn’t valid: it was used, it has expired or it was mistyped. Ask for a new one.",
        fr: "Ce code n’est pas valide\u{A0}: il a déjà servi, il a expiré ou il a été mal saisi. Demandez-en un nouveau.")

    /// You were signed out because nothing was done for a while. Sign in again to go on.
    public static let sessionIdle: Bilingual = Bilingual(
        en: "You were signed out because nothing was done for a while. Sign in again to go on.",
        fr: "Votre session a été fermée après une période d’inactivité. Ouvrez une nouvelle session pour continuer.")

    /// You were signed out because you had been signed in for as long as is allowed. Sign in again to go on.
    public static let sessionExpired: Bilingual = Bilingual(
        en: "You were signed out because you had been signed in for as long as is allowed. Sign in again to go on.",
        fr: "Votre session a atteint la durée maximale permise et a été fermée. Ouvrez une nouvelle session pour continuer.")

    /// You were signed out because the server’s clock was set back. Sign in again to go on.
    public static let sessionClockSetBack: Bilingual = Bilingual(
        en: "You were signed out because the server’s clock was set back. Sign in again to go on.",
        fr: "Votre session a été fermée parce que l’horloge du serveur a été reculée. Ouvrez une nouvelle session pour continuer.")

    /// You were signed out because this account was disabled. Ask an administrator.
    public static let sessionDisabled: Bilingual = Bilingual(
        en: "You were signed out because this account was disabled. Ask an administrator.",
        fr: "Votre session a été fermée parce que ce compte a été désactivé. Adressez-vous à une administratrice ou à un administrateur.")

    /// You were signed out because the password was changed. Sign in with the new one.
    public static let sessionPasswordChanged: Bilingual = Bilingual(
        en: "You were signed out because the password was changed. Sign in with the new one.",
        fr: "Votre session a été fermée parce que le mot de passe a été changé. Ouvrez une session avec le nouveau.")

    /// You were signed out from another device or by an administrator. Sign in again to go on.
    public static let sessionEnded: Bilingual = Bilingual(
        en: "You were signed out from another device or by an administrator. Sign in again to go on.",
        fr: "Votre session a été fermée depuis un autre appareil ou par l’administration. Ouvrez une nouvelle session pour continuer.")

    /// You are signed out.
    public static let sessionSignedOut: Bilingual = Bilingual(
        en: "You are signed out.",
        fr: "Votre session est fermée.")

    /// Only an administrator of every program in which this account has a role may do this.
    public static let accountNotAllowed: Bilingual = Bilingual(
        en: "Only an administrator of every program in which this account has a role may do this.",
        fr: "Seule une personne qui administre tous les programmes où ce compte a un rôle peut faire cela.")

    /// Only an administrator of this program may do this.
    public static let grantNotAllowed: Bilingual = Bilingual(
        en: "Only an administrator of this program may do this.",
        fr: "Seule une personne qui administre ce programme peut faire cela.")

    /// A sign-in name has 3 to 64 characters: letters without accents, digits, dots, hyphens, underscores and @.
    public static let accountSignInName: Bilingual = Bilingual(
        en: "A sign-in name has 3 to 64 characters: letters without accents, digits, dots, hyphens, underscores and @.",
        fr: "Un nom d’utilisateur compte de 3 à 64 caractères\u{A0}: lettres sans accent, chiffres, points, traits d’union, traits de soulignement et @.")

    /// Enter the person’s name, in at most 200 characters.
    public static let accountDisplayName: Bilingual = Bilingual(
        en: "Enter the person’s name, in at most 200 characters.",
        fr: "Entrez le nom de la personne, en 200 caractères au plus.")

    /// This sign-in name is taken. Choose another.
    public static let accountTaken: Bilingual = Bilingual(
        en: "This sign-in name is taken. Choose another.",
        fr: "Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.")

    /// There is no such account.
    public static let accountUnknown: Bilingual = Bilingual(
        en: "There is no such account.",
        fr: "Ce compte n’existe pas.")

    /// You can’t do this to your own account. Ask another administrator.
    public static let accountOwn: Bilingual = Bilingual(
        en: "You can’t do this to your own account. Ask another administrator.",
        fr: "Vous ne pouvez pas faire cela sur votre propre compte. Demandez-le à une autre personne qui administre le programme.")

    /// The password you have now isn’t right.
    public static let accountOldPassword: Bilingual = Bilingual(
        en: "The password you have now isn’t right.",
        fr: "Le mot de passe actuel est incorrect.")

    /// This installation is set up already. Ask an administrator for an account.
    public static let accountSetUp: Bilingual = Bilingual(
        en: "This installation is set up already. Ask an administrator for an account.",
        fr: "Cette installation est déjà configurée. Demandez un compte à l’administration.")

    /// Choose at least one role for this account.
    public static let grantNeeded: Bilingual = Bilingual(
        en: "Choose at least one role for this account.",
        fr: "Choisissez au moins un rôle pour ce compte.")

    /// This account has this role already.
    public static let grantHeld: Bilingual = Bilingual(
        en: "This account has this role already.",
        fr: "Ce compte a déjà ce rôle.")

    /// This role belongs to another kind of program: support roles to support plans, the others to diversion.
    public static let roleOfOtherKind: Bilingual = Bilingual(
        en: "This role belongs to another kind of program: support roles to support plans, the others to diversion.",
        fr: "Ce rôle relève d’un autre genre de programme\u{A0}: les rôles de soutien vont aux plans de soutien, les autres à la déjudiciarisation.")

    /// Whoever works with support plans holds no role with cases, and the other way round. Make a second account for somebody else.
    public static let acrossTheWall: Bilingual = Bilingual(
        en: "Whoever works with support plans holds no role with cases, and the other way round. Make a second account for somebody else.",
        fr: "Qui travaille aux plans de soutien n’a aucun rôle auprès des dossiers, et l’inverse. Créez un compte pour une autre personne.")

    /// This account doesn’t have this role.
    public static let grantUnknown: Bilingual = Bilingual(
        en: "This account doesn’t have this role.",
        fr: "Ce compte n’a pas ce rôle.")

    /// Enter the agency’s name, in at most 200 characters.
    public static let agencyName: Bilingual = Bilingual(
        en: "Enter the agency’s name, in at most 200 characters.",
        fr: "Entrez le nom de l’organisme, en 200 caractères au plus.")

    /// An agency of this name exists already.
    public static let agencyTaken: Bilingual = Bilingual(
        en: "An agency of this name exists already.",
        fr: "Un organisme de ce nom existe déjà.")

    /// There is no such agency.
    public static let agencyUnknown: Bilingual = Bilingual(
        en: "There is no such agency.",
        fr: "Cet organisme n’existe pas.")

    /// There is no program with this id.
    public static let programUnknown: Bilingual = Bilingual(
        en: "There is no program with this id.",
        fr: "Aucun programme ne porte cet identifiant.")

    /// Enter a whole number from {least:count} to {most:count}.
    public static func settingRange(least: Int, most: Int) -> Bilingual {
        Bilingual(
            en: "Enter a whole number from \(least.text(.en)) to \(most.text(.en)).",
            fr: "Entrez un nombre entier de \(least.text(.fr)) à \(most.text(.fr)).")
    }

    /// This concerns every program. It is changed on the server, by its operator.
    public static let settingOperatorOnly: Bilingual = Bilingual(
        en: "This concerns every program. It is changed on the server, by its operator.",
        fr: "Ce réglage concerne tous les programmes. Il se change sur le serveur, par la personne qui l’exploite.")
}
