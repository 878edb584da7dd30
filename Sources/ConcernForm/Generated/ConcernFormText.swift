// Written by scripts/generate_texts.py; the texts are in Texts/ConcernForm.en.yaml and Texts/ConcernForm.fr.yaml.

import Core

/// What ConcernForm says to people, in each language.
public enum ConcernFormText {
    /// Report to {authority:text}
    public static func reportTo(authority: Bilingual) -> Bilingual {
        Bilingual(
            en: "Report to \(authority.en)",
            fr: "Faites le signalement : \(authority.fr)")
    }

    /// Whoever has reasonable grounds to believe that a child is in danger reports it at once. Don’t wait for anyone’s approval. Source: {source}
    public static func duty(source: String) -> Bilingual {
        Bilingual(
            en: "Whoever has reasonable grounds to believe that a child is in danger reports it at once. Don’t wait for anyone’s approval. Source: \(source)",
            fr: "Quiconque a des motifs raisonnables de croire qu’un enfant est en danger le signale sans délai. N’attendez l’approbation de personne. Source : \(source)")
    }

    /// What they will ask
    public static let asksTitle: Bilingual = Bilingual(
        en: "What they will ask",
        fr: "Ce qu’on vous demandera")

    /// Writing it down here isn’t that report. Make the report yourself.
    public static let notTheReport: Bilingual = Bilingual(
        en: "Writing it down here isn’t that report. Make the report yourself.",
        fr: "L’inscrire ici ne remplace pas ce signalement. Faites-le vous-même.")

    /// Who suspects it?
    public static let witness: Bilingual = Bilingual(
        en: "Who suspects it?",
        fr: "Qui le soupçonne?")

    /// On what ground?
    public static let ground: Bilingual = Bilingual(
        en: "On what ground?",
        fr: "Pour quel motif?")

    /// The child’s name and what was said belong into the report to the authority. There is no place for them here.
    public static let groundHint: Bilingual = Bilingual(
        en: "The child’s name and what was said belong into the report to the authority. There is no place for them here.",
        fr: "Le nom de l’enfant et ce qui a été dit vont dans le signalement à l’autorité. Il n’y a pas de place pour cela ici.")

    /// When did it come up?
    public static let suspected: Bilingual = Bilingual(
        en: "When did it come up?",
        fr: "Quand est-ce apparu?")

    /// A child may be in danger
    public static let title: Bilingual = Bilingual(
        en: "A child may be in danger",
        fr: "Un enfant est peut-être en danger")

    /// Write down the concern
    public static let submit: Bilingual = Bilingual(
        en: "Write down the concern",
        fr: "Inscrire l’inquiétude")
}
