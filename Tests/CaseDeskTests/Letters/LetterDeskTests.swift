import Cases
import Core
import Database
import Foundation
import Programs
import Testing

@testable import CaseDesk

@Suite struct LetterDeskTests {
    private static let program = "grande-prairie-stop"
    private static let longName = "Jean-François Étienne-Lefœuvre « dit » de La Bruère-Champlain O’Shaughnessy-Bouchard-Castonguay"

    private func by(_ date: String) -> By { People.by(.coordinator, Self.program, at: Instant("\(date)T18:00:00.000Z")!) }

    /// Somebody found eligible, with the reason that was let out.
    private func eligible(_ house: DeskHouse, _ name: String = longName) async throws -> CaseID {
        let id = try await house.referred(name, .postCharge, Self.program)
        try await house.screen(id, .postCharge, Self.program)
        try await house.decide(id, .postCharge, Self.program)
        return id
    }

    private func make(_ kind: LetterKind, _ language: Language, _ id: CaseID, _ house: DeskHouse, by: By) async throws -> LetterID {
        try await house.desk.makeLetter(kind, in: language, for: id, origin: "https://onward.example.ca", by: by, token: house.form())
    }

    private func read(_ letter: LetterID, _ id: CaseID, _ house: DeskHouse, by: By, as name: String) async throws -> PDFReading {
        try reading(try await house.desk.letter(letter, of: id, by: by).pdf, as: name)
    }

    /// The PDF read back, and kept where somebody wants to look at it.
    private func reading(_ pdf: [UInt8], as name: String) throws -> PDFReading {
        if let folder = ProcessInfo.processInfo.environment["ONWARD_LETTERS"] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(pdf).write(to: URL(fileURLWithPath: folder + "/\(name).pdf"))
        }
        return try PDFReading(pdf)
    }

    /// What has to stand in each letter, by language.
    private static let golden: [LetterKind: (en: [String], fr: [String])] = [
        .offer: (
            [
                "The fee is $750.00.", "the minimum fine under section 286.1(1)", "$500 for a first offence",
                "You have the right to be represented by a lawyer.", "Nobody may press you.", "9-8-8",
            ],
            ["Les frais sont de 750,00 $.", "500 $ pour une première infraction", "Vous avez le droit d’être représenté par un avocat.", "9-8-8"]
        ),
        .agreement: (
            ["The agreement ends on June 12, 2026.", "the court must dismiss the charge", "Signature"],
            ["L’entente prend fin le 12 juin 2026.", "le tribunal doit rejeter l’accusation", "Signature"]
        ),
        .classNotice: (
            [
                "We expect you on Saturday, April 11, 2026", "You will be told the hours before the day.",
                "You will be told the place from Thursday, April 9, 2026 on.", "If you come after a part has begun", "9-8-8",
            ],
            [
                "Nous vous attendons le samedi 11 avril 2026", "Les heures vous seront indiquées avant ce jour.",
                "Le lieu vous sera indiqué à compter du jeudi 9 avril 2026.", "Si vous arrivez après le début d’une partie", "9-8-8",
            ]
        ),
        .receipt: (["Receipt 2026-0001", "Pace received $750.00 on", "Money order", "After this payment, nothing more is owed."], ["Reçu 2026-0001", "Pace a reçu 750,00 $", "Mandat", "Après ce paiement, il ne reste rien à payer."]),
        .completionReport: (
            ["everything that was agreed has been done", "Vice laws and street facts: attended on April 11, 2026.", "Done", "section 717.4"],
            ["tout ce qui était convenu a été fait", "Les lois et la réalité de la rue : partie suivie le 11 avril 2026.", "Fait", "717.4"]
        ),
        .certificate: (["did all that was asked, on April 16, 2026", "onward.example.ca/verify"], ["a fait tout ce qui était demandé", "16 avril 2026"]),
        .withdrawal: (
            ["the charge was withdrawn.", "at most until April 20, 2027", "can’t be used in evidence after June 12, 2028"],
            ["l’accusation a été retirée.", "Jusqu’au 20 avril 2027 au plus tard", "après le 12 juin 2028"]
        ),
        .recordCleared: (
            [
                "police confirmed on May 4, 2027 that the note of the charge", "says nothing of this charge", "It may still show other matters",
                "call 780-539-6692", "onward.example.ca/verify", "9-8-8",
            ],
            [
                "la police a confirmé le 4 mai 2027 que la mention de l’accusation", "ne dit rien de cette accusation",
                "Elle peut encore montrer d’autres affaires", "appelez au 780-539-6692", "9-8-8",
            ]
        ),
        .returnToCourt: (
            ["no longer by", "may pass on: meets the conditions", "Criminal Code, s. 717(3)", "You have the right to a lawyer."],
            ["L’accusation dans ce dossier", "nous a permis de vous transmettre : meets the conditions", "par. 717(3)", "Vous avez droit à un avocat."]
        ),
    ]

    private func check(_ kinds: [LetterKind], _ id: CaseID, _ house: DeskHouse, by: By) async throws {
        for kind in kinds {
            for language in Language.allCases {
                let name = "\(kind.rawValue)-\(language.rawValue)"
                let letter = try await make(kind, language, id, house, by: by)
                let reading = try await read(letter, id, house, by: by, as: name)
                let words = reading.words.replacing("\u{A0}", with: " ")
                for expected in (language == .en ? Self.golden[kind]?.en : Self.golden[kind]?.fr) ?? [] {
                    #expect(words.contains(expected.replacing("\u{A0}", with: " ")), "\(name): \(expected) in\n\(words)")
                }
                #expect(words.contains("Lefœuvre « dit » de La Bruère"), "\(name)")
                #expect(!words.contains("{") && !words.contains("suited"), "\(name): a placeholder, or the reason that wasn’t released")
                #expect(words.contains("9-8-8") == kind.isForParticipant, "\(name)")
                #expect(reading.languages == [language.tag], "\(name): \(reading.languages)")
                #expect(reading.structure.contains("H1 (block)") && !reading.structure.contains("NonStruct"), "\(name)")
                if kind == .completionReport { #expect(reading.structure.contains("TH") && reading.structure.contains("/Scope /Column")) }
                #expect(reading.info.contains("Tagged:          yes") && reading.info.contains("Title:"), "\(name)")
                let pages = kind == .offer ? 2 : 1
                #expect(reading.info.contains("Pages:           \(pages)"), "\(name): \(reading.info)")
                #expect(reading.fonts.split(separator: "\n").dropFirst(2).allSatisfy { $0.contains(" yes yes yes ") }, "\(name)")
                for (page, picture) in reading.pictures.enumerated() {
                    try Picture.compare(picture, with: page == 0 ? name : "\(name)-\(page + 1)")
                }
            }
        }
    }

    @Test func eachLetterSaysWhatItIsForInBothLanguages() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await eligible(house)
            try await check([.offer], id, house, by: by("2026-03-12"))
            try await house.enrol(id, .postCharge, Self.program)
            try await check([.agreement, .classNotice], id, house, by: by("2026-03-21"))
            let paying = by("2026-03-21")
            let ledger = try await house.desk.fee(of: id, by: paying).ledger
            try await house.desk.addFeeLine(
                ledger.payment(Money(cents: 75_000), by: .moneyOrder), words: FeeWords(reference: "MO 7"), in: id, expecting: 0, by: paying,
                token: house.form())
            try await check([.receipt], id, house, by: paying)
            try await house.takePartAfterPaying(id, Self.program)
            try await check([.completionReport, .certificate], id, house, by: by("2026-04-17"))
            try await house.end(id, .postCharge, Self.program)
            let after = People.by(.coordinator, Self.program, at: Instant("2026-04-29T18:00:00.000Z")!, purpose: .personAsked)
            try await check([.withdrawal], id, house, by: after)
            let police = People.by(.police, Self.program, at: Instant("2027-05-04T18:00:00.000Z")!)
            try await house.act(.confirmNoteRemoved, on: day("2027-05-04"), in: id, by: police)
            let cleared = People.by(.coordinator, Self.program, at: Instant("2027-05-05T18:00:00.000Z")!, purpose: .administer)
            try await check([.recordCleared], id, house, by: cleared)
        }
    }

    /// Who may be told the place, and has a seat on a day whose hours are known, finds both in the notice.
    @Test func aNoticeHasTheHoursAndThePlaceOnceItMayBeTold() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let planned = try await house.planned("2026-04-18", words: ClassDayWords(venue: "Salle B, 100, rue de l’Exemple"))
            let id = try await house.needing("Jean Tremblay", court: nil)
            try await house.seat(id, on: planned)
            let said: [Language: [String]] = [
                .en: ["Saturday, April 18, 2026", "The day runs from 9:00 a.m. to 4:00 p.m., and you need to be there by 9:00 a.m. at the latest.", "The place: Salle B"],
                .fr: ["samedi 18 avril 2026", "La journée va de 9 h à 16 h; soyez sur place à 9 h au plus tard.", "Le lieu : Salle B"],
            ]
            for language in Language.allCases {
                for (date, isTold) in [("2026-04-15", false), ("2026-04-16", true)] {
                    let letter = try await make(.classNotice, language, id, house, by: by(date))
                    let name = "class-notice-place-\(language.rawValue)"
                    let reading = try await read(letter, id, house, by: by(date), as: name)
                    let words = reading.words.replacing("\u{A0}", with: " ")
                    for (index, text) in (said[language] ?? []).enumerated() {
                        #expect(words.contains(text) == (isTold || index < 2), "\(date): \(text) in \(words)")
                    }
                    #expect(words.contains(language == .en ? "told the place from" : "indiqué à compter du") == !isTold)
                    if isTold { try Picture.compare(reading.picture, with: name) }
                }
            }
        }
    }

    /// How late somebody may be, and when the place is told, are each program's own.
    @Test func theNoticeSaysWhatTheProgramSetsOfLatenessAndOfThePlace() async throws {
        let shipped = try #require(ShippedPrograms.all.first { $0.id == "template" }).yaml
        let yaml = shipped.replacing("venue-days-before: 2", with: "venue-days-before: 5")
        #expect(yaml != shipped)
        let shelf = ProgramLibrary(newest: [try ProgramDefinition.read(Array(ShippedPrograms.confirmed(yaml).utf8), id: "template")])
        try await DeskHouse.with(.sqlite) { house async throws in
            let desk = CaseDesk(store: house.store, shelf: shelf, chance: house.chance)
            let asker = People.by(.administrator, "template", at: Instant("2026-03-21T18:00:00.000Z")!)
            let texts = try await desk.wording(.letter(.classNotice), by: asker).texts
            func words(_ language: Language) async throws -> String {
                let pdf = try await desk.exampleLetter(texts, on: .letter(.classNotice), in: language, by: asker)
                return try PDFReading(pdf).words.replacing("\u{A0}", with: " ")
            }
            // The example's class day is in two weeks, on April 4.
            let (english, french) = (try await words(.en), try await words(.fr))
            #expect(english.contains("If you come more than 10 minutes after a part has begun"), "\(english)")
            #expect(english.contains("told the place from Monday, March 30, 2026 on."), "\(english)")
            #expect(french.contains("Si vous arrivez plus de 10 minutes après le début d’une partie"), "\(french)")
            #expect(french.contains("à compter du lundi 30 mars 2026."), "\(french)")
        }
    }

    @Test func aReportOfNothingSaysSoAndNoMore() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await eligible(house)
            try await house.enrol(id, .postCharge, Self.program)
            try await house.act(.report(.none), on: day("2026-04-16"), in: id, by: by("2026-04-16"))
            let asker = by("2026-04-17")
            for (language, said, unsaid) in [
                (Language.en, ["nothing of what was agreed has been done.", "Not done", "section 717.4"], ["a part of what", "everything that was agreed", "dismiss", "Done"]),
                (.fr, ["rien de ce qui était convenu n’a été fait.", "Non fait", "717.4"], ["une partie de ce qui", "tout ce qui était convenu a", "rejeter", "Fait"]),
            ] {
                let name = "completion-report-none-\(language.rawValue)"
                let reading = try await read(try await make(.completionReport, language, id, house, by: asker), id, house, by: asker, as: name)
                let words = reading.words.replacing("\u{A0}", with: " ")
                for text in said { #expect(words.contains(text), "\(name): \(text) in \(words)") }
                for text in unsaid { #expect(!words.contains(text), "\(name): \(text) in \(words)") }
                #expect(reading.languages == [language.tag])
                for (page, picture) in reading.pictures.enumerated() {
                    try Picture.compare(picture, with: page == 0 ? name : "\(name)-\(page + 1)")
                }
            }
        }
    }

    /// A camera finds what is typed by hand otherwise: the public page of this letter's code.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/zbarimg"), "needs zbarimg (zbar-tools)"))
    func aCameraReadsTheAddressOfTheCode() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await eligible(house, "Minh Nguyen")
            try await house.enrol(id, .postCharge, Self.program)
            try await house.takePart(id, .postCharge, Self.program)
            let asker = by("2026-04-17")
            for language in Language.allCases {
                let letter = try await make(.certificate, language, id, house, by: asker)
                let reading = try await read(letter, id, house, by: asker, as: "camera-\(language.rawValue)")
                let code = try #require(reading.text.firstMatch(of: /([0-9A-F]{4} ){7}[0-9A-F]{4}/)).output.0.replacing(" ", with: "")
                #expect(reading.codes == ["https://onward.example.ca/verify/" + code])
                #expect(try await house.desk.verify(String(code), from: "203.0.113.7", at: asker.now) == .valid(day("2026-04-17")))
            }
        }
    }

    /// A receipt that is printed again says what it said on its day, and names what was added for the way of paying.
    @Test func aReceiptOfAPartSaysWhatWasAddedAndWhatWasOwedAfterIt() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let program = "template"
            let id = try await house.referred("Minh Nguyen", .postCharge, program)
            try await house.screen(id, .postCharge, program)
            try await house.decide(id, .postCharge, program)
            let asker = People.by(.coordinator, program, at: Instant("2026-03-21T18:00:00.000Z")!)
            for (line, payment) in [(Int64(10_000), PaymentMethod.credit), (30_000, .debit)].enumerated() {
                let ledger = try await house.desk.fee(of: id, by: asker).ledger
                try await house.desk.addFeeLine(
                    ledger.payment(Money(cents: payment.0), by: payment.1), in: id, expecting: line, by: asker, token: house.form())
            }
            func words(_ line: Int, _ language: Language) async throws -> String {
                let letter = try await house.desk.makeLetter(
                    .receipt, in: language, payment: line, for: id, origin: nil, by: asker, token: house.form())
                let name = "receipt-part-\(line)-\(language.rawValue)"
                let reading = try await read(letter, id, house, by: asker, as: name)
                try Picture.compare(reading.picture, with: name)
                return reading.words.replacing("\u{A0}", with: " ")
            }
            let first = try await words(1, .en)
            for said in ["received $102.40 on", "Towards the fee $100.00", "Surcharge $2.40", "Amount received $102.40",
                "Still owed after this payment: $300.00."] { #expect(first.contains(said), "\(said) in \(first)") }
            let french = try await words(1, .fr)
            for said in ["a reçu 102,40 $", "Versé sur les frais 100,00 $", "Supplément 2,40 $", "Montant reçu 102,40 $",
                "Solde à payer après ce paiement : 300,00 $."] { #expect(french.contains(said), "\(said) in \(french)") }
            let last = try await words(2, .en)
            #expect(last.contains("Amount received $300.00") && !last.contains("Surcharge") && last.contains("After this payment, nothing more is owed."))
            #expect(try await words(2, .fr).contains("Après ce paiement, il ne reste rien à payer."))
        }
    }

    @Test func whoGoesBackToCourtLearnsTheReleasedReasonAlone() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.referred(Self.longName, .postCharge, Self.program)
            try await house.screen(id, .postCharge, Self.program)
            let prosecutor = People.by(.prosecutor, Self.program, at: Instant("2026-03-13T18:00:00.000Z")!)
            try await house.act(
                .decide(Act.Decision(eligible: false)), on: day("2026-03-13"), in: id, by: prosecutor,
                texts: [.reason: "suited", .releasedReason: "meets the conditions"])
            try await check([.returnToCourt], id, house, by: by("2026-03-13"))
        }
    }

    /// Why somebody was let in isn't why somebody goes back.
    @Test(arguments: EngineKind.available)
    func theReasonOfAnAdmissionIsntGivenAsTheReasonOfTheReturn(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await eligible(house)
            try await house.act(.wantCourt, on: day("2026-03-13"), in: id, by: by("2026-03-13"))
            for language in Language.allCases {
                let letter = try await make(.returnToCourt, language, id, house, by: by("2026-03-13"))
                let words = try await read(letter, id, house, by: by("2026-03-13"), as: "return-after-admission-\(language.rawValue)").words
                #expect(!words.contains("meets the conditions") && !words.contains("may pass on") && !words.contains("qu’on nous a permis"))
            }
        }
    }

    @Test(arguments: EngineKind.available)
    func theWithdrawalLetterSaysWhetherTheNoteIsGoneAsThePageDoes(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.live("Jean Essai", .postCharge, Self.program)
            func note(_ date: String) async throws -> (words: String, sentence: Bilingual?) {
                let asker = People.by(.coordinator, Self.program, at: Instant("\(date)T18:00:00.000Z")!, purpose: .personAsked)
                let letter = try await make(.withdrawal, .en, id, house, by: asker)
                let state = try await house.desk.page(id, by: asker).state
                let words = try await read(letter, id, house, by: asker, as: "withdrawal-\(date)").words
                return (words, state.recordCheckSentence(under: house.program(Self.program), today: day(date)))
            }
            #expect(try await note("2026-04-29").words.contains("at most until April 20, 2027"))
            let overdue = try await note("2027-05-03")
            #expect(overdue.words.contains(try #require(overdue.sentence).en) && !overdue.words.contains("at most until"))
            let police = People.by(.police, Self.program, at: Instant("2027-05-04T18:00:00.000Z")!)
            try await house.act(.confirmNoteRemoved, on: day("2027-05-04"), in: id, by: police)
            let gone = try await note("2027-05-05")
            #expect(gone.words.contains(try #require(gone.sentence).en) && !gone.words.contains("foreseen"))
        }
    }

    @Test func aReportOfAPartSaysWhatIsMissingAndGivesNoCertificate() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await eligible(house)
            try await house.enrol(id, .postCharge, Self.program)
            let classDay = People.by(.coordinator, Self.program, at: Instant("2026-04-12T01:30:00.000Z")!)
            try await house.act(.attendSegment("vice-laws"), on: day("2026-04-11"), in: id, by: classDay)
            try await house.act(.report(.partial), on: day("2026-04-16"), in: id, by: by("2026-04-16"))
            let asker = by("2026-04-17")
            let report = try await read(try await make(.completionReport, .en, id, house, by: asker), id, house, by: asker, as: "partial-en")
            for expected in ["a part of what was agreed has been done", "it may dismiss the charge", "Not done", "“Pimps and predators” hasn’t been attended."] {
                #expect(report.words.contains(expected), "\(expected)")
            }
            #expect(!report.words.contains("must dismiss"))
            do {
                _ = try await make(.certificate, .en, id, house, by: asker)
                Issue.record("a certificate was made")
            } catch let refusal as Refusal {
                #expect(refusal.code == "not-complete" && refusal.sentence.en.contains("“Pimps and predators” hasn’t been attended."))
            }
        }
    }

    /// One sentence, from one function: on the case's page, in the report, and what is missing of it in the refusal.
    @Test(arguments: EngineKind.available)
    func whatIsMissingIsSaidInTheSameWordsOnThePageAndInTheReport(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await eligible(house, "Minh Nguyen")
            try await house.enrol(id, .postCharge, Self.program)
            let classDay = People.by(.coordinator, Self.program, at: Instant("2026-04-12T01:30:00.000Z")!)
            for segment in house.program(Self.program).classDay!.segments.dropFirst() {
                try await house.act(.attendSegment(segment.id), on: day("2026-04-11"), in: id, by: classDay)
            }
            let asker = by("2026-04-17")
            let said = try await house.desk.page(id, by: asker).requirements.completionSentence
            #expect(said.en.hasPrefix("Not everything that the program asks is done. “") && said.en.contains("The fee of $750.00 isn’t settled."))
            #expect(try await house.refusal(.report(.full), on: day("2026-04-16"), in: id, by: by("2026-04-16")) == "not-complete")
            try await house.act(.report(.partial), on: day("2026-04-16"), in: id, by: by("2026-04-16"))
            for language in Language.allCases {
                let letter = try await make(.completionReport, language, id, house, by: asker)
                let words = try await read(letter, id, house, by: asker, as: "missing-\(language.rawValue)").words.replacing("\u{A0}", with: " ")
                #expect(words.contains(said(language).replacing("\u{A0}", with: " ")), "\(said(language)) in \(words)")
                let last = try await house.desk.letter(letter, of: id, by: asker).pdf
                let pages = try PDFReading(last).text.split(separator: "\u{C}").map { $0.replacing("\u{A0}", with: " ") }
                let signed = try #require(pages.first { $0.contains(language == .en ? "Pace: Signature" : "Pace : Signature") })
                #expect(signed.contains("717.4"), "a signature alone on a page")
            }
        }
    }

    @Test func aReportOnAnOrderGoesToTheOfficerAndSaysNothingOfSection717() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let program = "edmonton-stop"
            let id = try await house.referred("Minh Nguyen", .probation, program)
            try await house.screen(id, .probation, program)
            try await house.decide(id, .probation, program)
            try await house.enrol(id, .probation, program)
            try await house.takePart(id, .probation, program)
            let asker = People.by(.coordinator, program, at: Instant("2026-04-17T18:00:00.000Z")!)
            for kind in [LetterKind.agreement, .completionReport] {
                let words = try await read(try await make(kind, .en, id, house, by: asker), id, house, by: asker, as: "order-\(kind.rawValue)").words
                #expect(!words.contains("717") && !words.contains("charge"), "\(words)")
                #expect(kind == .agreement || words.contains("To the probation officer."))
            }
        }
    }

    /// What a program's documents leave open (an amount, a telephone number) leaves no gap in a letter.
    @Test(arguments: ["edmonton-stop", "longueuil", "toronto", "template"], Language.allCases)
    func anOfferIsWholeInEveryProgram(program: String, language: Language) async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let stream: Programs.Stream = house.program(program).streams[.postCharge] == nil ? .preCharge : .postCharge
            let id = try await house.referred("Minh Nguyen", stream, program)
            try await house.screen(id, stream, program)
            try await house.decide(id, stream, program)
            let asker = People.by(.coordinator, program, at: Instant("2026-03-13T18:00:00.000Z")!)
            let letter = try await make(.offer, language, id, house, by: asker)
            let words = try await read(letter, id, house, by: asker, as: "offer-\(program)-\(language.rawValue)").words
            #expect(!words.contains("{") && !words.contains("  ") && !words.contains(" ."), "\(words)")
            #expect(words.contains("286.1(1)") == (house.program(program).fee?.amounts[stream] != nil))
            #expect(words.contains("Minh Nguyen") && words.contains("9-8-8"))
        }
    }

    @Test(arguments: EngineKind.available)
    func theSameRuleRefusesAndShowsTheButton(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await eligible(house, "Minh Nguyen")
            let asker = by("2026-03-12")
            let page = try await house.desk.letters(of: id, by: asker)
            #expect(page.offers.filter { $0.refusal == nil }.map(\.kind) == [.offer])
            for offer in page.offers {
                guard let refusal = offer.refusal else { continue }
                await #expect(throws: refusal) { _ = try await make(offer.kind, .en, id, house, by: asker) }
            }
            #expect(try await house.entries("case.letter.make", "refused:no-payment") == 1)
            await #expect(throws: Refusal.onlyCoordinator) { _ = try await make(.offer, .en, id, house, by: People.prosecutor) }
            #expect(try await house.entries("case.letter.make", "refused:not-yours") == 1)
            #expect(try await house.desk.letters(of: id, by: asker).made.isEmpty)
        }
    }

    @Test(arguments: EngineKind.available)
    func aCodeStandsUntilItIsRevokedAndIsNeverStored(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await eligible(house, "Minh Nguyen")
            try await house.enrol(id, .postCharge, Self.program)
            try await house.takePart(id, .postCharge, Self.program)
            let asker = by("2026-04-17")
            let letter = try await make(.certificate, .en, id, house, by: asker)
            let reading = try await read(letter, id, house, by: asker, as: "code")
            let code = try #require(reading.text.firstMatch(of: /([0-9A-F]{4} ){7}[0-9A-F]{4}/)).output.0
            #expect(try await house.desk.verify(String(code), from: "203.0.113.7", at: asker.now) == .valid(day("2026-04-17")))
            #expect(try await house.desk.verify(code.lowercased().replacing(" ", with: "-"), from: "203.0.113.7", at: asker.now) == .valid(day("2026-04-17")))
            let kept = try await house.store.read { connection in
                try connection.first("SELECT code, sealed FROM letter") { ($0 as any Row, try $0.blob(0), try $0.blob(1)) }.map { ($0.1, $0.2) }
            }
            let digits = code.lowercased().replacing(" ", with: "")
            #expect(kept?.0.count == 16 && kept?.0 != Hex.decode(digits))
            #expect(kept.map { !String(decoding: $0.1, as: UTF8.self).contains(code) } == true)
            try await house.desk.revokeLetter(letter, of: id, reason: "made for the wrong person", by: by("2026-04-20"), token: house.form())
            #expect(try await house.desk.verify(String(code), from: "203.0.113.7", at: asker.now) == .revoked(day("2026-04-20")))
            await #expect(throws: DeskError.notFound) {
                try await house.desk.revokeLetter(letter, of: id, reason: "again", by: by("2026-04-21"), token: house.form())
            }
        }
    }

    @Test func tenThousandGuessesFindNothingAndAreThrottled() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await eligible(house, "Minh Nguyen")
            try await house.enrol(id, .postCharge, Self.program)
            try await house.takePart(id, .postCharge, Self.program)
            _ = try await make(.certificate, .en, id, house, by: by("2026-04-17"))
            var answers: [String: Int] = [:]
            for guess in 0..<10_000 {
                // One a second, from one address, for almost three hours.
                let now = by("2026-04-17").now.adding(seconds: Int64(guess))
                switch try await house.desk.verify(Hex.encode(house.chance.bytes(16)), from: "203.0.113.7", at: now) {
                case .unknown: answers["unknown", default: 0] += 1
                case .wait: answers["wait", default: 0] += 1
                case .valid, .revoked: answers["found", default: 0] += 1
                }
            }
            #expect(answers["found"] == nil)
            #expect(answers["unknown"] ?? 0 < 250 && answers["wait"] ?? 0 > 9_750, "\(answers)")
            #expect(try await house.desk.verify("0", from: "203.0.113.8", at: by("2026-04-17").now) == .unknown)
        }
    }

    @Test func theListBeforeCourtHasEveryCaseOfTheNextDaysAndNoVolunteer() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            _ = try await eligible(house)
            _ = try await house.referred("Nobody Named", .volunteer, Self.program)
            let asker = by("2026-04-12")
            _ = try await eligible(house, "Zoé Nguyen")
            let reading = try PDFReading(try await house.desk.courtList(in: .fr, by: asker))
            #expect(reading.words.contains("20 avril 2026") && reading.words.contains("Lefœuvre") && !reading.words.contains("Nobody Named"))
            #expect(reading.structure.contains("TH"))
            #expect(reading.words.contains("12 avril 2026 Procureur de la Couronne"), "a list isn’t a file: \(reading.words)")
            for language in Language.allCases {
                let name = "court-list-\(language.rawValue)"
                let reading = try self.reading(try await house.desk.courtList(in: language, by: asker), as: name)
                #expect(reading.languages == [language.tag])
                try Picture.compare(reading.picture, with: name)
            }
            let early = try PDFReading(try await house.desk.courtList(in: .en, by: by("2026-04-01")))
            #expect(early.words.contains("No file has a date in court in these days."))
            for role in [Role.prosecutor, .police] {
                await #expect(throws: DeskError.noGrant) { _ = try await house.desk.courtList(in: .en, by: People.by(role, Self.program)) }
            }
        }
    }

    @Test func disposalTakesTheWordsOfLettersAway() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.live("Minh Nguyen", .postCharge, Self.program)
            let after = People.by(.coordinator, Self.program, at: Instant("2026-04-29T18:00:00.000Z")!, purpose: .personAsked)
            let letter = try await make(.withdrawal, .en, id, house, by: after)
            _ = try await house.desk.dispose(id, by: disposalDue)
            await #expect(throws: DeskError.notFound) { _ = try await house.desk.letter(letter, of: id, by: after) }
            #expect(try await house.store.read { try $0.count("SELECT COUNT(*) FROM letter WHERE sealed IS NOT NULL") } == 0)
        }
    }
}

extension DeskHouse {
    /// The class day and the report of somebody whose payment has settled the fee.
    fileprivate func takePartAfterPaying(_ id: CaseID, _ program: String) async throws {
        let classDay = People.by(.coordinator, program, at: Instant("2026-04-12T01:30:00.000Z")!)
        for segment in self.program(program).classDay?.segments ?? [] {
            try await act(.attendSegment(segment.id), on: day("2026-04-11"), in: id, by: classDay)
        }
        try await act(.report(.full), on: day("2026-04-16"), in: id, by: People.by(.coordinator, program, at: Instant("2026-04-17T01:30:00.000Z")!))
    }
}
