import Statistics
import Testing

@Suite struct StringComparatorTests {
    /// W. E. Winkler, "Advanced Methods for Record Linkage" (1994), as printed, three decimals.
    static let published: [(String, String, jaro: Double, winkler: Double)] = [
        ("DWAYNE", "DUANE", 0.822, 0.840), ("MARTHA", "MARHTA", 0.944, 0.961), ("DIXON", "DICKSONX", 0.767, 0.813),
        ("SHACKLEFORD", "SHACKELFORD", 0.970, 0.982), ("DUNNINGHAM", "CUNNIGHAM", 0.896, 0.896),
        ("NICHLESON", "NICHULSON", 0.926, 0.956), ("JONES", "JOHNSON", 0.790, 0.832), ("MASSEY", "MASSIE", 0.889, 0.933),
        ("HARDIN", "MARTINEZ", 0.722, 0.722), ("ITMAN", "SMITH", 0.467, 0.467), ("MICHELLE", "MICHAEL", 0.869, 0.921),
        ("TANYA", "TONYA", 0.867, 0.880), ("SEAN", "SUSAN", 0.783, 0.805), ("JON", "JOHN", 0.917, 0.933),
    ]

    @Test(arguments: published)
    func agreesWithWinklersTable(left: String, right: String, jaro: Double, winkler: Double) {
        #expect(abs(Jaro.similarity(left, right) - jaro) < 0.0006)
        #expect(abs(JaroWinkler.similarity(left, right) - winkler) < 0.0006)
    }

    @Test func agreesWithOtherPrograms() {
        #expect(LinkageStringPairs.rows.count == 129)
        for row in LinkageStringPairs.rows {
            let pair = "\(row.left), \(row.right)"
            #expect(abs(Jaro.similarity(row.left, row.right) - row.jaro) < 1e-12, "\(pair)")
            #expect(abs(JaroWinkler.similarity(row.left, row.right) - row.winkler) < 1e-12, "\(pair)")
            if let raised = row.alwaysRaised {
                #expect(abs(JaroWinkler.similarity(row.left, row.right, boostAbove: 0) - raised) < 1e-12, "\(pair)")
            }
            #expect(EditDistance.levenshtein(row.left, row.right) == row.levenshtein, "\(pair)")
            #expect(EditDistance.optimalStringAlignment(row.left, row.right) == row.alignment, "\(pair)")
        }
    }

    @Test func emptyStrings() {
        #expect(Jaro.similarity("", "") == 1)
        #expect(JaroWinkler.similarity("", "Roy") == 0)
        #expect(EditDistance.levenshtein("", "Roy") == 3)
        #expect(EditDistance.optimalStringAlignment("Roy", "") == 3)
    }

    @Test func alignmentEditsNoPartTwice() {
        #expect(EditDistance.optimalStringAlignment("CA", "ABC") == 3)
        #expect(EditDistance.optimalStringAlignment("Tremblay", "Trembaly") == 1)
        #expect(EditDistance.levenshtein("Tremblay", "Trembaly") == 2)
    }

    @Test func longerThanAMachineWord() {
        let name = String(repeating: "ab", count: 700)
        #expect(Jaro.similarity(name, name) == 1)
        #expect(EditDistance.levenshtein(name, name + "c") == 1)
    }

    @Test func symmetricWithinBoundsAndOneForEqualStrings() {
        var draw = RandomText(seed: 1)
        for _ in 0..<3000 {
            let (left, right) = (draw.text(upTo: 14), draw.text(upTo: 14))
            let jaro = Jaro.similarity(left, right)
            let winkler = JaroWinkler.similarity(left, right)
            #expect((0...1).contains(jaro) && (jaro...1).contains(winkler))
            #expect(abs(winkler - JaroWinkler.similarity(right, left)) < 1e-15)
            #expect(Jaro.similarity(left, left) == 1)
            let distance = EditDistance.levenshtein(left, right)
            #expect(distance == EditDistance.levenshtein(right, left))
            #expect(EditDistance.optimalStringAlignment(left, right) <= distance)
            #expect((distance == 0) == left.unicodeScalars.elementsEqual(right.unicodeScalars))
        }
    }
}
