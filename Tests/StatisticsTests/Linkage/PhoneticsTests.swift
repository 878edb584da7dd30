import Statistics
import Testing

@Suite struct PhoneticsTests {
    @Test func agreeWithTheReferenceForFrenchNames() {
        #expect(LinkageFrenchNames.rows.count == 114)
        for row in LinkageFrenchNames.rows {
            #expect(Fonem.code(row.name) == row.fonem, "\(row.name)")
            let code = DoubleMetaphone.code(row.name)
            #expect(code.primary == row.primary && code.alternate == row.alternate, "\(row.name)")
        }
    }

    @Test(arguments: [
        ("Thibault", "Thibeault"), ("Lefebvre", "Lefèvre"), ("Archambault", "Archambeault"), ("Philippe", "Filippe"),
        ("Saint-Onge", "St-Onge"), ("Gauthier", "Gautier"), ("Bélanger", "Belanger"),
    ])
    func frenchNamesThatSoundAlike(left: String, right: String) {
        #expect(Fonem.code(left) == Fonem.code(right))
        #expect(!Fonem.code(left).isEmpty)
    }

    @Test func frenchKeepsApartWhatIsHeardApart() {
        #expect(Fonem.code("Gagnon") != Fonem.code("Gagné"))
        #expect(Fonem.code("Tremblay") != Fonem.code("Trudeau"))
    }

    /// The examples of Philips's article, and names whose rules no French name uses.
    @Test(arguments: [
        ("Smith", "SM0", "XMT"), ("Smyth", "SM0", "XMT"), ("Schmidt", "XMT", "SMT"), ("Thompson", "TMPSN", "TMPSN"),
        ("John", "JN", "AN"), ("Jon", "JN", "AN"), ("Knight", "NT", "NT"), ("Wright", "RT", "RT"), ("Michael", "MKL", "MXL"),
        ("Caesar", "SSR", "SSR"), ("Chianti", "KNT", "KNT"), ("Bacher", "PKR", "PKR"), ("McClellan", "MKLLN", "MKLLN"),
        ("Accident", "AKSTNT", "AKSTNT"), ("Bacci", "PX", "PX"), ("Edgar", "ATKR", "ATKR"), ("Laugh", "LF", "LF"),
        ("Hugh", "H", "H"), ("Agnes", "AKNS", "ANS"), ("Jose", "HS", "HS"), ("Gallegos", "KLKS", "KKS"),
        ("Cabrillo", "KPRL", "KPR"), ("Thumb", "0M", "TM"), ("Sugar", "XKR", "SKR"), ("Carlisle", "KRLL", "KRLL"),
        ("Jankowski", "JNKSK", "ANKFSK"), ("Filipowicz", "FLPTS", "FLPFX"), ("Breaux", "PR", "PR"), ("Zhao", "J", "J"),
        ("Xavier", "SF", "SFR"), ("Schooner", "SKNR", "SKNR"), ("Whitney", "ATN", "ATN"), ("Czerny", "SRN", "XRN"),
    ])
    func english(name: String, primary: String, alternate: String) {
        let code = DoubleMetaphone.code(name)
        #expect(code.primary == primary && code.alternate == alternate)
    }

    @Test func namesWithoutLatinLettersHaveNoCode() {
        #expect(Fonem.code("Иван") == "")
        #expect(DoubleMetaphone.code("李小龍").all == [])
        #expect(Fonem.code("") == "")
        #expect(DoubleMetaphone.code("123 -").all == [])
    }

    @Test func accentsAndCaseDontMatter() {
        #expect(Fonem.code("ÉTHIER") == Fonem.code("ethier"))
        #expect(DoubleMetaphone.code("CÔTÉ") == DoubleMetaphone.code("cote"))
    }
}
