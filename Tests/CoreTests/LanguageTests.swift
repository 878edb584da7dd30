import Testing

import Core

@Suite struct LanguageTests {
    @Test func eachLanguageHasItsTagAndItsOther() {
        #expect(Language.allCases.map(\.tag) == ["en-CA", "fr-CA"])
        #expect(Language.en.other == .fr)
        #expect(Language.fr.other == .en)
    }

    @Test func aTextIsReadInALanguage() {
        let text = Bilingual(en: "Court", fr: "Tribunal")
        #expect(text(.en) == "Court")
        #expect(text.text(.fr) == "Tribunal")
    }
}
