// Written by scripts/generate_texts.py; the texts are in Texts/Core.en.yaml and Texts/Core.fr.yaml.

/// What Core says to people, in each language.
public enum CoreText {
    /// today
    public static let distanceToday: Bilingual = Bilingual(
        en: "today",
        fr: "aujourd’hui")

    /// tomorrow
    public static let distanceTomorrow: Bilingual = Bilingual(
        en: "tomorrow",
        fr: "demain")

    /// yesterday
    public static let distanceYesterday: Bilingual = Bilingual(
        en: "yesterday",
        fr: "hier")

    /// in {n:count} days
    public static func distanceInDays(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "in \(n.text(.en)) day" : "in \(n.text(.en)) days",
            fr: Language.fr.isOne(n) ? "dans \(n.text(.fr)) jour" : "dans \(n.text(.fr)) jours")
    }

    /// {n:count} days ago
    public static func distanceDaysAgo(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) day ago" : "\(n.text(.en)) days ago",
            fr: Language.fr.isOne(n) ? "il y a \(n.text(.fr)) jour" : "il y a \(n.text(.fr)) jours")
    }

    /// in {n:count} months
    public static func distanceInMonths(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "in \(n.text(.en)) month" : "in \(n.text(.en)) months",
            fr: Language.fr.isOne(n) ? "dans \(n.text(.fr)) mois" : "dans \(n.text(.fr)) mois")
    }

    /// {n:count} months ago
    public static func distanceMonthsAgo(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) month ago" : "\(n.text(.en)) months ago",
            fr: Language.fr.isOne(n) ? "il y a \(n.text(.fr)) mois" : "il y a \(n.text(.fr)) mois")
    }

    /// in {n:count} years
    public static func distanceInYears(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "in \(n.text(.en)) year" : "in \(n.text(.en)) years",
            fr: Language.fr.isOne(n) ? "dans \(n.text(.fr)) an" : "dans \(n.text(.fr)) ans")
    }

    /// {n:count} years ago
    public static func distanceYearsAgo(n: Int) -> Bilingual {
        Bilingual(
            en: Language.en.isOne(n) ? "\(n.text(.en)) year ago" : "\(n.text(.en)) years ago",
            fr: Language.fr.isOne(n) ? "il y a \(n.text(.fr)) an" : "il y a \(n.text(.fr)) ans")
    }

    /// In danger now: 911. Suicide Crisis Helpline, day and night: call or text 9-8-8.
    public static let crisisLine: Bilingual = Bilingual(
        en: "In danger now: 911. Suicide Crisis Helpline, day and night: call or text 9-8-8.",
        fr: "Danger immédiat\u{A0}: 911. Ligne d’aide en cas de crise de suicide, jour et nuit\u{A0}: 9-8-8, par téléphone ou par texto.")

    /// Addictions treatment and housing
    public static let areaTreatment: Bilingual = Bilingual(
        en: "Addictions treatment and housing",
        fr: "Traitement des dépendances et logement")

    /// Coordination, funding and strategic action
    public static let areaCoordination: Bilingual = Bilingual(
        en: "Coordination, funding and strategic action",
        fr: "Coordination, financement et action stratégique")

    /// Community mobilization
    public static let areaMobilization: Bilingual = Bilingual(
        en: "Community mobilization",
        fr: "Mobilisation de la communauté")

    /// Legislation and enforcement
    public static let areaLegislation: Bilingual = Bilingual(
        en: "Legislation and enforcement",
        fr: "Lois et application de la loi")

    /// Advocacy for change
    public static let areaAdvocacy: Bilingual = Bilingual(
        en: "Advocacy for change",
        fr: "Plaidoyer pour le changement")
}
