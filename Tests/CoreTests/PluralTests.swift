import Testing

import Core

@Suite struct PluralTests {
    @Test(arguments: [(0, false, true), (1, true, true), (-1, true, true), (2, false, false), (11, false, false), (101, false, false), (Int.min, false, false)])
    func theSingularIsForOneAndInFrenchForNoneToo(count: Int, english: Bool, french: Bool) {
        #expect(Language.en.isOne(count) == english)
        #expect(Language.fr.isOne(count) == french)
    }

    @Test func aTextTakesThePluralOfItsLanguage() {
        #expect(CoreText.distanceInDays(n: 0) == Bilingual(en: "in 0 days", fr: "dans 0 jour"))
        #expect(CoreText.distanceInDays(n: 1) == Bilingual(en: "in 1 day", fr: "dans 1 jour"))
        #expect(CoreText.distanceInDays(n: 1200) == Bilingual(en: "in 1,200 days", fr: "dans 1\u{A0}200 jours"))
    }
}
