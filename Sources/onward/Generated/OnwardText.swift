// Written by scripts/generate_texts.py; the texts are in Texts/onward.en.yaml and Texts/onward.fr.yaml.

import Core

/// What onward says to people, in each language.
public enum OnwardText {
    /// Today
    public static let navToday: Bilingual = Bilingual(
        en: "Today",
        fr: "Aujourd’hui")

    /// Queue
    public static let navQueue: Bilingual = Bilingual(
        en: "Queue",
        fr: "À décider")

    /// Cases
    public static let navCases: Bilingual = Bilingual(
        en: "Cases",
        fr: "Dossiers")

    /// Refer
    public static let navRefer: Bilingual = Bilingual(
        en: "Refer",
        fr: "Référer")

    /// My referrals
    public static let navReferrals: Bilingual = Bilingual(
        en: "My referrals",
        fr: "Mes références")

    /// Audit log
    public static let navAudit: Bilingual = Bilingual(
        en: "Audit log",
        fr: "Journal")

    /// This form was sent before, and what it asks for is done. Nothing was done twice.
    public static let refusalAlreadyDone: Bilingual = Bilingual(
        en: "This form was sent before, and what it asks for is done. Nothing was done twice.",
        fr: "Ce formulaire a déjà été envoyé, et ce qu’il demande est fait. Rien n’a été fait deux fois.")
}
