import Testing

import Core

@Suite struct LanguageTests {
    @Test func eachLanguageHasItsTagAndItsOther() {
        #expect(Language.official.map(\.tag) == ["en-CA", "fr-CA"])
        #expect(Language.en.other == .fr)
        #expect(Language.fr.other == .en)
        for language in Language.allCases {
            #expect(language.others.count == Language.allCases.count - 1)
            #expect(!language.others.contains(language))
            #expect(Language.official.contains(language.official))
        }
    }

    @Test(arguments: [(240, "2.4", "2,4"), (300, "3", "3"), (5, "0.05", "0,05"), (1290, "12.9", "12,9")])
    func hundredthsAreWrittenWithoutZerosAtTheirEnd(count: Int, english: String, french: String) {
        #expect(Language.en.hundredths(count) == english)
        #expect(Language.fr.hundredths(count) == french)
    }

    @Test func aTextIsReadInALanguage() {
        let text = Bilingual(en: "Court", fr: "Tribunal")
        #expect(text(.en) == "Court")
        #expect(text.text(.fr) == "Tribunal")
    }
}
