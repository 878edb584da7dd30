import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct ReferralTableTests {
    private let setting = ReferralTable.Setting(program: DeskHouse.shipped.newest("grande-prairie-stop")!, by: People.police)

    private func table(_ text: String) -> ReferralTable { ReferralTable(text, for: setting) }

    @Test func headingsComeInEitherLanguageAndAnyOrder() throws {
        let english = table("Offence date,NAME,D.O.B.,Card #,Phone,Court date,Charged on\n2026-03-05,Jean Tremblay,12 July 1984,K4,780-555-0134,20 April 2026,2026-03-06\n")
        let french = table("Nom complet;Né le;Date de l'infraction;N° de carte;Téléphone;Comparution;Date de l’accusation\nJean Tremblay;12 juillet 1984;5 mars 2026;K4;780-555-0134;20 avril 2026;6 mars 2026")
        let referral = try #require(english.rows.first?.referral)
        #expect(french.rows.first?.referral == referral)
        #expect(referral.person.name == "Jean Tremblay" && referral.person.birthDate == day("1984-07-12"))
        #expect(referral.person.contact.method == .telephone && !referral.person.contact.voicemailAllowed)
        #expect(referral.nextAppearance == day("2026-04-20") && referral.offence == day("2026-03-05") && referral.charged == day("2026-03-06"))
        #expect(english.columns == [.offenceDate, .name, .birthDate, .cardNumber, .contact, .nextAppearance, .chargeDate])
    }

    @Test func everyFaultOfARowStandsBesideItsCell() throws {
        let row = try #require(
            table("Name\tBirth date\tOffence date\tLanguage\tInterpreter\tContact method\tContact\n\t05/03/1984\t2026-02-30\tklingonese\tperhaps\tpigeon\thome").rows.first)
        #expect(row.referral == nil)
        #expect(Set(row.errors.keys) == [.name, .birthDate, .offenceDate, .language, .interpreter, .contactMethod])
        #expect(row.typed[.birthDate] == "05/03/1984")
        #expect(row.errors.values.allSatisfy { !$0.en.isEmpty && !$0.fr.isEmpty })
    }

    @Test func theRulesRefuseBesideTheCellThatTheyAreAbout() {
        let rows = table(
            """
            Name,Birth date,Offence date,Stream,Order ends,Charge date
            A Roy,2008-03-06,2026-03-05,,,
            B Roy,,,,,
            C Roy,,2026-03-09,,,
            D Roy,,,pre-charge,,
            E Roy,,,volunteer,,
            F Roy,,2026-03-05,,,2026-03-04
            """
        ).rows
        #expect(rows.map { Set($0.errors.keys) } == [[.birthDate], [.offenceDate], [.offenceDate], [.stream], [.stream], [.chargeDate]])
        let own = ReferralTable.Setting(program: setting.program, by: People.coordinator, stream: .volunteer)
        #expect(ReferralTable("Name\nE Roy", for: own).rows.first?.referral?.stream == .volunteer)
    }

    @Test func whatLooksLikeAFormulaIsAText() {
        let row = table("Name,Court,Offence date\n\"=HYPERLINK(\"\"http://evil\"\",\"\"Roy\"\")\",@SUM(1),2026-03-05").rows.first
        #expect(row?.referral?.person.name == "=HYPERLINK(\"http://evil\",\"Roy\")")
        #expect(row?.referral?.person.court == "@SUM(1)")
    }

    @Test func anotherLanguageNeedsAnInterpreterUnlessSomebodySaysNo() {
        let rows = table("Name,Language,Interpreter,Offence date\nA Roy,Punjabi,,2026-03-05\nB Roy,pa,no,2026-03-05\nC Roy,français,,2026-03-05").rows
        #expect(rows.map(\.referral?.language) == ["pa", "pa", "fr"])
        #expect(rows.map(\.referral?.interpreterNeeded).prefix(2) == [true, false])
    }

    @Test func aTableThatCannotBeReadSaysWhy() {
        let many = "Name,Offence date\n" + (1...501).map { "Person \($0),2026-03-05" }.joined(separator: "\n")
        let problems = [
            "": CaseDeskText.tableEmpty, " \n\n": CaseDeskText.tableEmpty, "Jean,Tremblay\nA,B": CaseDeskText.tableHeadingsMissing,
            "Birth date,Court\n2000-01-01,x": CaseDeskText.tableNameMissing, "Name,Birth date": CaseDeskText.tableWithoutRows,
            "Name,Nom\na,b": CaseDeskText.tableHeadingRepeated(heading: CaseDeskText.columnName),
            "Name,Court\n\"a,b": CaseDeskText.tableQuoteOpen(line: 2), many: CaseDeskText.tableTooManyRows(n: 501, most: 500),
        ]
        for (text, problem) in problems {
            #expect(table(text).problem == problem)
            #expect(table(text).rows.isEmpty)
        }
        #expect(ReferralTable(bytes: [UInt8](repeating: 65, count: ReferralTable.largest + 1), for: setting).problem == CaseDeskText.tableTooLarge)
    }

    @Test func anUnknownHeadingIsToldAndItsCellsAreNotTaken() {
        let table = table("Name,Favourite colour,Offence date\nJean Tremblay,blue,2026-03-05")
        #expect(table.ignored == ["Favourite colour"])
        #expect(table.rows.first?.referral?.offence == day("2026-03-05"))
    }

    /// 10,000 hostile tables: none stops the reader, and no row is taken that has something wrong.
    @Test func noTableStopsTheReader() {
        let chance = SeededChance(seed: 4)
        let parts = [
            "Name", "Birth date", "Nom", "Offence date", ",", ";", "\t", "\n", "\r\n", "\r", "\"", "\"\"", "2026-03-05", "05/03/2026", "Jean",
            "\u{0}", "\u{301}", "\u{202E}", "=1+1", " ", "yes", "", "\u{FEFF}", "é", "99999999999999999999", "-", "/", "Stream", "volunteer",
        ]
        var torn = 0
        for _ in 0..<10_000 {
            let table: ReferralTable
            if chance.below(4) == 0 {
                table = ReferralTable(bytes: chance.bytes(chance.below(80)), for: setting)
            } else {
                let head = chance.below(2) == 0 ? "Name,Offence date,Birth date\n" : ""
                table = self.table(head + (0..<chance.below(30)).map { _ in parts[chance.below(parts.count)] }.joined())
            }
            torn += table.rows.count { ($0.referral == nil) == $0.errors.isEmpty }
            if table.problem != nil, !table.rows.isEmpty { torn += 1 }
        }
        #expect(torn == 0)
    }
}
