import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct CarryOverDeskTests {
    private static let text = """
        Nom;Naissance;Infraction;Étape;Décision le;Consentement le;Entente jusqu’au;Comparution;Payé avant Onward;Journée suivie en entier
        Gaétan Côté;1980-05-01;2025-06-01;entente;2025-10-01;2025-10-08;2026-06-30;2026-04-09;250,00 $;
        Réal Lévesque;1975-03-09;2025-06-01;;31/02/2026;;;;;
        Gaétan Côté;1980-05-01;2025-06-01;entente;2025-10-01;2025-10-08;2026-06-30;;;
        ;1971-01-01;2025-06-01;;;;;;;
        Yvon Bédard;1966-12-12;;terminé;;;;;;2025-01-18
        Luc Œuvray;1969-11-11;2025-06-01;flottant;02/03/2026;;;;;
        Total;;;;;;;;250,00 $;
        """

    private func sheet() -> CarrySheet {
        // As Excel saves it in Canada: Windows-1252.
        CarrySheet(bytes: Self.text.unicodeScalars.map { $0 == "Œ" ? 0x8C : $0 == "’" ? 0x92 : UInt8($0.value) })
    }

    private func rows(_ house: DeskHouse) -> [CarryRow] {
        let sheet = sheet()
        return sheet.rows(sheet.guessed, for: .init(program: house.program("grande-prairie-stop"), by: People.coordinator))
    }

    @Test func everyFaultIsToldWithItsLineAndItsCell() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let rows = rows(house)
            #expect(sheet().problem == nil && sheet().guessed.count == 10)
            #expect(rows.map(\.line) == Array(2...8))
            #expect(rows[0].errors.isEmpty, "\(rows[0].errors.mapValues(\.en))")
            #expect(rows[1].errors == [.decided: CaseDeskText.cellDateNotOnCalendar])
            #expect(rows[3].errors[.name] == CaseDeskText.cellNameMissing)
            #expect(rows[4].errors.isEmpty, "\(rows[4].errors.mapValues(\.en))")
            #expect(rows[5].typed[.name] == "Luc Œuvray" && rows[5].errors == [.stage: CaseDeskText.carryStageUnknown, .decided: CaseDeskText.cellDateAmbiguous])
            #expect(rows[6].isTotal)
        }
    }

    @Test(arguments: EngineKind.available)
    func aDryRunWritesNothingAndTheRealOneDoesEachRowOnce(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let rows = rows(house)
            let tried = try await house.desk.tryCarryOver(rows, by: People.coordinator)
            guard case .ready(.agreed)? = tried[0], case .twin(line: 2)? = tried[2], case .ready(nil)? = tried[4] else {
                Issue.record("\(tried)")
                return
            }
            #expect(try await house.count("case_file") == 0)
            let done = try await house.desk.carryOver(rows, by: People.coordinator, token: "year")
            let again = try await house.desk.carryOver(rows, by: People.coordinator, token: "year")
            guard case .opened(let number)? = done[0], case .alreadyDone(number?)? = again[0], case .twin(line: 2)? = again[2],
                case .marked? = done[4], case .alreadyDone(nil)? = again[4]
            else {
                Issue.record("\(done) \(again)")
                return
            }
            #expect(try await house.count("case_file") == 1)
            let id = try await house.desk.find(number, by: People.coordinator)
            let fee = try await house.desk.fee(of: id, by: People.coordinator)
            #expect(fee.ledger.paid == Money(cents: 25_000) && fee.lines.map(\.receipt) == [nil])
            let page = try await house.desk.page(id, by: People.coordinator)
            #expect(page.attentions.contains { $0.kind == .confirmPaper } && page.attentions.contains { $0.kind == .court })
            #expect(try await house.desk.verify().holds)
            // Sent as another sheet, the same people are recognized.
            let other = try await house.desk.carryOver(rows, by: People.coordinator, token: "another")
            guard case .alike(let like)? = other[0] else {
                Issue.record("\(other)")
                return
            }
            #expect(like.map(\.number) == [number])
        }
    }

    @Test func rowsKeepTheNumbersThatTheSpreadsheetShows() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let sheet = CarrySheet("\n;\nNom;Note\n\nLuc Gris;\"une\nnote\"\n;;\nYvon Roy;x")
            let setting = ReferralTable.Setting(program: house.program("grande-prairie-stop"), by: People.coordinator)
            #expect(sheet.rows([0: .name], for: setting).map(\.line) == [5, 7])
            #expect(CarrySheet(sheet.text).rows([0: .name], for: setting).map(\.line) == [5, 7])
            let part = CarrySheet(sheet.text(of: [7]))
            #expect(part.rows([0: .name], for: setting).map(\.line) == [7] && part.headings == ["Nom", "Note"])
            #expect(sheet.corrected([7: [0: "Yvon Roy-Synthé"]]).rows([0: .name], for: setting).last?.typed[.name] == "Yvon Roy-Synthé")
        }
    }

    /// Each row of one person, by how far the paper file says that the person has come.
    @Test(arguments: [
        ("referred", "", "", "", "", "", "", "", Stage.referred),
        ("offered", "2025-10-01", "2025-10-03", "", "", "", "", "", .offered),
        ("booked", "2025-10-01", "2025-10-03", "2025-10-08", "2026-06-30", "2026-04-11", "", "", .scheduled),
        ("therapy", "2025-10-01", "", "2025-10-08", "2026-06-30", "2026-01-10", "2026-01-10", "2 of 4", .therapy),
        ("reported", "2025-10-01", "", "2025-10-08", "2026-02-20", "2026-01-10", "2026-01-10", "", .reported),
    ])
    func aRowOfEachStageOpensACaseOfThatStage(
        _ word: String, _ decided: String, _ offered: String, _ consented: String, _ until: String, _ booked: String, _ attended: String,
        _ therapy: String, _ stage: Stage
    ) async throws {
        let reported = stage == .reported ? "full,2026-02-25" : ","
        let row = "Luc Essai,1980-05-01,2025-06-01,\(word),\(decided),\(offered),\(consented),\(until),\(booked),\(attended),\(therapy),\(reported)"
        let places: [CarryColumn] = [
            .name, .birthDate, .offenceDate, .stage, .decided, .offered, .consented, .agreedUntil, .classDay, .attended, .therapy, .reported,
            .reportedOn,
        ]
        let columns = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0, $1) })
        let sheet = CarrySheet("a,b,c,d,e,f,g,h,i,j,k,l,m\n" + row)
        // The programs of Alberta have no therapy.
        let program = stage == .therapy ? "longueuil" : "grande-prairie-stop"
        let by = People.by(.coordinator, program)
        for kind in EngineKind.available {
            try await DeskHouse.with(kind) { house async throws in
                let rows = sheet.rows(columns, for: .init(program: house.program(program), by: by))
                #expect(rows[0].errors.isEmpty, "\(rows[0].errors.mapValues(\.en))")
                guard case .opened(let number)? = try await house.desk.carryOver(rows, by: by, token: "row")[0] else {
                    Issue.record("\(word) isn’t opened")
                    return
                }
                let page = try await house.desk.page(try await house.desk.find(number, by: by), by: by)
                #expect(page.stage == stage)
            }
        }
    }

    /// A case that stopped short is still in court, and is watched at once with its date.
    @Test(arguments: [
        ("declined", "", Stage.declined), ("offre refusée", "", .declined), ("wants court", "", .wantsCourt),
        ("veut le tribunal", "", .wantsCourt), ("denied", "", .denied), ("participation niée", "", .denied),
        ("consent withdrawn", "2025-10-08", .consentWithdrawn), ("consentement retiré", "2025-10-08", .consentWithdrawn),
    ])
    func aRowThatStoppedIsWatchedAtOnce(_ word: String, _ consented: String, _ stage: Stage) async throws {
        let places: [CarryColumn] = [.name, .birthDate, .offenceDate, .stage, .decided, .offered, .consented, .stopped, .nextAppearance]
        let columns = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0, $1) })
        let row = "Luc Essai,1980-05-01,2025-06-01,\(word),2025-10-01,2025-10-03,\(consented),2025-11-03,2026-04-09"
        let sheet = CarrySheet("a,b,c,d,e,f,g,h,i\n" + row)
        for kind in EngineKind.available {
            try await DeskHouse.with(kind) { house async throws in
                let setting = ReferralTable.Setting(program: house.program("grande-prairie-stop"), by: People.coordinator)
                let rows = sheet.rows(columns, for: setting)
                #expect(rows[0].errors.isEmpty, "\(rows[0].errors.mapValues(\.en))")
                guard case .opened(let number)? = try await house.desk.carryOver(rows, by: People.coordinator, token: "row")[0] else {
                    Issue.record("\(word) isn’t opened")
                    return
                }
                let page = try await house.desk.page(try await house.desk.find(number, by: People.coordinator), by: People.coordinator)
                #expect(page.stage == stage)
                #expect(page.attentions.contains { $0.kind == .court && $0.due == day("2026-04-09") })
                #expect(sheet.corrected([2: [7: ""]]).rows(columns, for: setting)[0].errors == [.stopped: CaseDeskText.carryStopDay])
                #expect(sheet.corrected([2: [3: "offered"]]).rows(columns, for: setting)[0].errors == [.stage: CaseDeskText.carryStopUnsaid])
            }
        }
    }

    /// Whoever sent somebody before Onward has the work with that person after it: police their note, officers their people.
    @Test(arguments: EngineKind.available)
    func aCarriedCaseIsItsAgencys(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let other = ReferringAgency(id: People.otherAgency, name: "Other Police, North")
            let setting = ReferralTable.Setting(
                program: house.program("grande-prairie-stop"), by: People.coordinator, agency: other.id, agencies: [other])
            let sheet = CarrySheet(
                "a,b,c,d,e,f,g,h\nLuc Essai,1980-05-01,2025-06-01,2025-10-08,2026-02-20,2026-01-10,full,2026-02-25")
            let places: [CarryColumn] = [.name, .birthDate, .offenceDate, .consented, .agreedUntil, .attended, .reported, .reportedOn]
            let columns = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0, $1) })
            guard case .opened(let number)? = try await house.desk.carryOver(
                sheet.rows(columns, for: setting), by: People.coordinator, token: "row")[0]
            else {
                Issue.record("isn’t opened")
                return
            }
            let id = try await house.desk.find(number, by: People.coordinator)
            try await house.act(.confirmPaper, on: today, in: id, by: People.coordinator)
            try await house.act(.confirmEnding(.withdrawn), on: today, in: id, by: People.prosecutor)
            func police(_ agency: AgencyID, on date: CivilDate) async throws -> ReferralLines {
                let now = try #require(Instant("\(date)T18:00:00.000Z"))
                return try await house.desk.status(by: People.by(.police, "grande-prairie-stop", agency: agency, at: now))
            }
            let due = try #require(try await police(other.id, on: today).lines.first { $0.number == number }?.noteUntil)
            #expect(try await police(other.id, on: due).notes.map(\.number) == [number])
            let others = try await police(People.agency, on: due)
            #expect(others.notes.isEmpty && others.lines.isEmpty)
        }
    }

    @Test(arguments: EngineKind.available)
    func aRowMayNameItsOwnAgency(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let by = People.by(.coordinator, "edmonton-stop")
            let officers = try #require(AgencyID(String(repeating: "c", count: 32)))
            let setting = ReferralTable.Setting(
                program: house.program("edmonton-stop"), by: by, agency: People.otherAgency,
                agencies: [.init(id: People.otherAgency, name: "Other Police"), .init(id: officers, name: "Probation Office, North")])
            let sheet = CarrySheet(
                "a;b;c;d;e\nLuc Essai;1980-05-01;probation;2026-12-01;probation office north\nGuy Essai;1982-05-01;probation;2026-12-01;Somebody")
            let columns: [Int: CarryColumn] = [0: .name, 1: .birthDate, 2: .stream, 3: .orderEnds, 4: .agency]
            let rows = sheet.rows(columns, for: setting)
            #expect(rows[0].errors.isEmpty, "\(rows[0].errors.mapValues(\.en))")
            #expect(rows[1].errors.keys.map(\.rawValue) == ["agency"])
            _ = try await house.desk.carryOver(rows, by: by, token: "rows")
            for (agency, count) in [(officers, 1), (People.otherAgency, 0), (People.agency, 0)] {
                let lines = try await house.desk.status(by: People.by(.probationOfficer, "edmonton-stop", agency: agency)).lines
                #expect(lines.count == count, "\(agency)")
            }
        }
    }

    @Test func aDayThatIsStillToComeIsToldBesideItsCell() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let sheet = CarrySheet("a,b,c,d,e\nLuc Essai,2025-06-01,2025-10-01,2025-10-08,2026-11-01")
            let columns: [Int: CarryColumn] = [0: .name, 1: .offenceDate, 2: .decided, 3: .consented, 4: .accepted]
            let rows = sheet.rows(columns, for: .init(program: house.program("grande-prairie-stop"), by: People.coordinator))
            #expect(rows[0].errors == [.accepted: CasesText.refusalPaperInTheFuture(date: day("2026-11-01"))])
        }
    }

    private static func rename(_ number: Int, _ table: String, to other: String) -> Migration {
        let text = "ALTER TABLE \(table) RENAME TO \(other);"
        return Migration(number: number, name: other, sqlite: text, postgres: text)
    }

    /// What was paid before comes in with the case or not at all: a step that fails between the two leaves neither.
    @Test(arguments: EngineKind.available)
    func aCaseAndWhatWasPaidBeforeAreWrittenTogetherOrNotAtAll(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let rows = [rows(house)[0]]
            let away = Self.rename(CaseSchema.migrations.count + 1, "fee_line", to: "fee_line_away")
            let back = Self.rename(CaseSchema.migrations.count + 2, "fee_line_away", to: "fee_line")
            try await Migrator(CaseSchema.migrations + [away]).migrate(house.engine, at: morning)
            let failed = try await house.desk.carryOver(rows, by: People.coordinator, token: "first")
            try await Migrator(CaseSchema.migrations + [away, back]).migrate(house.engine, at: morning)
            guard case .notWritten? = failed[0] else {
                Issue.record("\(failed)")
                return
            }
            #expect(try await house.count("case_file") == 0)
            // Another upload of the same sheet: nothing is lost, and nothing doubled.
            guard case .opened(let number)? = try await house.desk.carryOver(rows, by: People.coordinator, token: "second")[0] else {
                Issue.record("isn’t opened")
                return
            }
            guard case .alike? = try await house.desk.carryOver(rows, by: People.coordinator, token: "third")[0] else {
                Issue.record("isn’t recognized")
                return
            }
            let fee = try await house.desk.fee(of: try await house.desk.find(number, by: People.coordinator), by: People.coordinator)
            #expect(fee.lines.count == 1 && fee.ledger.paid == Money(cents: 25_000))
            #expect(try await house.count("case_file") == 1)
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func aLikenessIsOverruledByTheCoordinatorWithAReason(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let rows = rows(house)
            _ = try await house.desk.carryOver([rows[0]], by: People.coordinator, token: "first")
            let others = [2: "Another address and another lawyer", 4: "The father"]
            let tried = try await house.desk.tryCarryOver(rows, others: others, by: People.coordinator)
            guard case .ready(.agreed)? = tried[0], case .ready? = tried[2] else {
                Issue.record("\(tried)")
                return
            }
            let done = try await house.desk.carryOver(rows, others: others, by: People.coordinator, token: "second")
            guard case .opened(let number)? = done[0], case .opened? = done[2] else {
                Issue.record("\(done)")
                return
            }
            let page = try await house.desk.page(try await house.desk.find(number, by: People.coordinator), by: People.coordinator)
            #expect(page.timeline.last?.texts[.reason] == others[2])
            #expect(try await house.entries("referral.other", "done") == 1)
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func columnsSaidOnceAreRememberedForTheProgram(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let sheet = sheet()
            #expect(try await house.desk.carryColumns(of: sheet, by: People.coordinator) == nil)
            try await house.desk.remember([0: .name, 3: .stage], of: sheet, by: People.coordinator)
            #expect(try await house.desk.carryColumns(of: sheet, by: People.coordinator) == [0: .name, 3: .stage])
            #expect(try await house.desk.carryColumns(of: CarrySheet("a,b\nc,d"), by: People.coordinator) == nil)
            await #expect(throws: DeskError.self) { try await house.desk.carryColumns(of: sheet, by: People.police) }
        }
    }

    private static let pastColumns: [Int: CarryColumn] = [
        0: .name, 1: .birthDate, 2: .stream, 3: .stage, 4: .classDay, 5: .attended, 6: .reported, 7: .reportedOn,
    ]

    private func past(_ rows: [String], _ house: DeskHouse) -> [CarryRow] {
        CarrySheet("a;b;c;d;e;f;g;h\n" + rows.joined(separator: "\n")).rows(
            Self.pastColumns, for: .init(program: house.program("grande-prairie-stop"), by: People.coordinator))
    }

    @Test(arguments: EngineKind.available)
    func onlyWhoeverAttendedIsMarked(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let rows = past(
                [
                    "Luc Essai;1980-05-01;;fermé;2025-01-18;;;", "Yvon Essai;1981-05-01;volontaire;terminé;;2025-01-18;;",
                    "Guy Essai;1982-05-01;;closed;2025-01-18;;aucun;2025-02-01", "Rémi Essai;1983-05-01;;done;;;;2025-02-01",
                    "Marc Essai;1984-05-01;;done;;2025-01-18;;", "Paul Essai;1985-05-01;;fermé;;;partiel;2025-02-01",
                ], house)
            let program = house.program("grande-prairie-stop")
            #expect(rows[0].errors == [.attended: CaseDeskText.carryPastDay])
            #expect(rows[1].errors == [.stream: CaseDeskText.carryPastWithoutMarker(stream: Stream.volunteer.name)], "\(program.id)")
            #expect(rows[2].errors[.reported] == CaseDeskText.carryPastNotDone)
            #expect(rows[3].errors == [.attended: CaseDeskText.carryPastDay])
            #expect(rows[4].errors.isEmpty && rows[5].errors.isEmpty)
            let done = try await house.desk.carryOver(rows, by: People.coordinator, token: "past")
            #expect(done.compactMap { $0 }.count == 2)
            #expect(try await house.count("once_marker") == 2)
        }
    }

    /// Two colleagues send the same spreadsheet in the same moment, or one of them sends it twice.
    @Test(arguments: EngineKind.available)
    func twoUploadsAtOnceOpenNobodyTwice(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let names = ["Luc Essai", "Yvon Témoin", "Guy Modèle", "Rémi Exemple"]
            let sheet = CarrySheet("a,b,c\n" + names.enumerated().map { "\($1),198\($0)-05-01,2025-06-01" }.joined(separator: "\n"))
            let columns: [Int: CarryColumn] = [0: .name, 1: .birthDate, 2: .offenceDate]
            let rows = sheet.rows(columns, for: .init(program: house.program("grande-prairie-stop"), by: People.coordinator))
            let pastRow = past(["Marc Essai;1984-05-01;;done;;2025-01-18;;"], house)
            let desk = house.desk
            let outcomes = try await withThrowingTaskGroup(of: [CarryOutcome?].self) { group in
                for token in ["first", "second", "first", "second"] {
                    group.addTask { try await desk.carryOver(rows + pastRow, by: People.coordinator, token: token) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(try await house.count("case_file") == names.count)
            #expect(try await house.count("once_marker") == 1)
            for row in names.indices {
                let opened = outcomes.filter { if case .opened? = $0[row] { true } else { false } }
                let told = outcomes.filter { outcome in
                    switch outcome[row] {
                    case .alike?, .alreadyDone?: true
                    default: false
                    }
                }
                #expect(opened.count == 1 && told.count == 3, "\(outcomes.map { $0[row] })")
            }
            for outcome in outcomes {
                switch outcome[names.count] {
                case .marked?, .alreadyDone(nil)?: break
                default: Issue.record("\(outcome)")
                }
            }
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test func aFullReportWithMoneyOwedIsAskedBack() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let sheet = CarrySheet(
                "a,b,c,d,e,f,g,h,i\nLuc Essai,1980-05-01,2025-06-01,2025-10-08,2026-06-30,2026-01-10,full,2026-02-25,250.00")
            let places: [CarryColumn] = [.name, .birthDate, .offenceDate, .consented, .agreedUntil, .attended, .reported, .reportedOn, .paid]
            let columns = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0, $1) })
            let setting = ReferralTable.Setting(program: house.program("grande-prairie-stop"), by: People.coordinator)
            #expect(sheet.rows(columns, for: setting)[0].errors == [.paid: CaseDeskText.carryFullOwed])
            #expect(sheet.corrected([2: [8: "0"]]).rows(columns, for: setting)[0].errors == [.paid: CaseDeskText.carryFullOwed])
            #expect(sheet.corrected([2: [8: ""]]).rows(columns, for: setting)[0].errors.isEmpty)
            #expect(sheet.corrected([2: [8: "750.00"]]).rows(columns, for: setting)[0].errors.isEmpty)
        }
    }
}
