import Statistics
import Testing

@Suite struct NameFoldingTests {
    @Test(arguments: [
        ("Étienne Gagnon-Roy", "etienne gagnon roy"), ("ÉTIENNE  GAGNON–ROY ", "etienne gagnon roy"),
        ("E\u{301}tienne", "etienne"), ("Lœtitia Cæsar", "loetitia caesar"), ("Strauß", "strauss"), ("François", "francois"),
        ("O'Brien", "obrien"), ("O’Brien", "obrien"), ("Oʼ Brien", "o brien"),
        ("D´Amours", "damours"), ("L‘Heureux", "lheureux"),
        ("Nguyễn Thị Hương", "nguyen thi huong"), ("Łukasz Øster", "lukasz oster"), ("İbrahim Işık", "ibrahim isik"),
        ("Jean\u{2011}Marc", "jean marc"), ("Jean\u{AD}Marc", "jeanmarc"),
        ("J.-F. Roy", "j f roy"), ("Sofﬁa", "soffia"),
        ("Ｒｏｙ", "roy"), ("Roy\u{200B}", "roy"), ("Иван Йорк", "иван иорк"), ("", ""), ("- ’ .", ""), ("\u{301}\u{308}", ""),
    ])
    func oneSpelling(name: String, folded: String) {
        #expect(NameFolding.fold(name).unicodeScalars.elementsEqual(folded.unicodeScalars))
    }

    @Test(arguments: [
        ("Étienne Gagnon-Roy", ["etienne", "gagnon", "roy"]), ("Ian Mc Donald", ["ian", "mcdonald"]),
        ("Ian McDonald", ["ian", "mcdonald"]), ("Saint-Pierre", ["st", "pierre"]), ("St. Pierre", ["st", "pierre"]),
        ("Sainte-Marie", ["ste", "marie"]), ("Maria de la Cruz", ["maria", "de", "la", "cruz"]), ("Mc", ["mc"]), (" ", []),
    ])
    func words(name: String, words: [String]) {
        #expect(NameFolding.words(name) == words)
    }

    @Test func particlesStandBackOnlyBesideOtherNames() {
        #expect(NameParticles.significance(of: ["maria", "de", "la", "cruz"]) == [true, false, false, true])
        #expect(NameParticles.significance(of: ["le", "van", "anh"]) == [true, true, true])
    }

    @Test func foldingTwiceChangesNothing() {
        var draw = RandomText(seed: 2)
        for _ in 0..<10_000 {
            let folded = NameFolding.fold(draw.text(upTo: 40))
            let again = NameFolding.fold(folded)
            #expect(again.unicodeScalars.elementsEqual(folded.unicodeScalars), "\(folded.unicodeScalars.map(\.value))")
        }
    }

    @Test func longInputIsCut() {
        let long = String(repeating: "ß ", count: 100_000)
        let folded = NameFolding.fold(long)
        #expect(folded.unicodeScalars.count <= NameFolding.longestFold)
        #expect(NameFolding.fold(folded) == folded)
        let marks = "e" + String(repeating: "\u{301}", count: 100_000)
        #expect(NameFolding.fold(marks) == "e")
    }
}
