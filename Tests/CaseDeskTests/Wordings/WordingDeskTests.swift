import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct WordingDeskTests {
    private static let program = "grande-prairie-stop"
    private static let administrator = People.by(.administrator, program)

    private func coordinator(_ date: String) -> By { People.by(.coordinator, Self.program, at: Instant("\(date)T18:00:00.000Z")!) }

    /// Somebody with a seat, to whom a notice can be sent.
    private func seated(_ house: DeskHouse) async throws -> CaseID {
        let id = try await house.referred("Minh Nguyen", .postCharge, Self.program)
        try await house.screen(id, .postCharge, Self.program)
        try await house.decide(id, .postCharge, Self.program)
        try await house.enrol(id, .postCharge, Self.program)
        return id
    }

    private func notice(_ house: DeskHouse, _ id: CaseID) async throws -> LetterID {
        try await house.desk.makeLetter(
            .classNotice, in: .en, for: id, origin: nil, by: coordinator("2026-03-21"), token: house.form())
    }

    /// The notice's texts with another opening.
    private func texts(_ house: DeskHouse, opening: String) async throws -> [String: Bilingual] {
        var texts = try await house.desk.wording(.letter(.classNotice), by: Self.administrator).texts
        texts["opening"] = Bilingual(en: opening, fr: "Au plaisir de vous voir le {class-day}.")
        return texts
    }

    private func save(_ texts: [String: Bilingual], _ sheet: WordingSheet = .letter(.classNotice), over number: Int, _ house: DeskHouse) async throws {
        try await house.desk.saveWording(texts, on: sheet, expecting: number, by: Self.administrator, token: house.form())
    }

    @Test(arguments: EngineKind.available)
    func aSavedWordingIsInTheNextLetterAndNotInTheLast(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await seated(house)
            let before = try await notice(house, id)
            let asker = coordinator("2026-03-21")
            let bytes = try await house.desk.letter(before, of: id, by: asker).pdf
            try await save(try await texts(house, opening: "See you on {class-day}!"), over: 0, house)
            let after = try await notice(house, id)
            #expect(try PDFReading(try await house.desk.letter(after, of: id, by: asker).pdf).words.contains("See you on Saturday, April 11, 2026!"))
            #expect(try await house.desk.letter(before, of: id, by: asker).pdf == bytes, "a letter that was made has other bytes")
            let page = try await house.desk.wording(.letter(.classNotice), by: Self.administrator)
            let made = try await house.desk.letters(of: id, by: asker).made
            #expect(page.versions.map(\.number) == [1] && page.versions[0].actor == Self.administrator.actor.id && page.versions[0].at == morning)
            #expect(made.first { $0.id == after }?.wording == page.versions[0].digest)
            #expect(made.first { $0.id == before }?.wording != page.versions[0].digest)
            #expect(try await house.entries("wording.save", "done") == 1)
        }
    }

    @Test(arguments: EngineKind.available)
    func goingBackIsAnotherVersion(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            try await save(try await texts(house, opening: "First: {class-day}"), over: 0, house)
            try await save(try await texts(house, opening: "Second: {class-day}"), over: 1, house)
            try await house.desk.restoreWording(1, of: .letter(.classNotice), expecting: 2, by: Self.administrator, token: house.form())
            let page = try await house.desk.wording(.letter(.classNotice), by: Self.administrator)
            #expect(page.texts["opening"]?.en == "First: {class-day}")
            #expect(page.versions.map(\.number) == [3, 2, 1] && page.versions.map(\.restores) == [1, nil, nil])
            await #expect(throws: DeskError.notFound) {
                try await house.desk.restoreWording(9, of: .letter(.classNotice), expecting: 3, by: Self.administrator, token: house.form())
            }
            let lines = try await house.desk.wordings(by: Self.administrator)
            #expect(lines.count == LetterKind.allCases.count + 1)
            #expect(lines.first { $0.sheet == .letter(.receipt) }?.source == .shipped)
            #expect(lines.first { $0.sheet == .letter(.classNotice) }?.source == .administrator(page.versions[0]))
        }
    }

    @Test(arguments: EngineKind.available)
    func whatIsFaultyOrSomebodyElsesIsRefusedAndAudited(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let good = try await texts(house, opening: "See you on {class-day}.")
            var missing = good
            missing["bring"] = Bilingual(en: "Bring your papers.", fr: " ")
            for texts in [missing, try await texts(house, opening: "See you on {clas-day}."), try await texts(house, opening: "See you.")] {
                await #expect(throws: Refusal.wordingFaulty) { try await save(texts, over: 0, house) }
            }
            for role in Role.allCases where role != .administrator {
                let by = People.by(role, Self.program)
                await #expect(throws: Refusal.onlyAdministrator) {
                    try await house.desk.saveWording(good, on: .letter(.classNotice), expecting: 0, by: by, token: house.form())
                }
                await #expect(throws: DeskError.noGrant) { _ = try await house.desk.wording(.letterhead, by: by) }
            }
            try await save(good, over: 0, house)
            await #expect(throws: Refusal.wordingSame) { try await save(good, over: 1, house) }
            await #expect(throws: Refusal.wordingChanged) {
                try await save(try await texts(house, opening: "Until {class-day}."), over: 0, house)
            }
            #expect(try await house.entries("wording.save", "refused:wording-faulty") == 3)
            #expect(try await house.entries("wording.save", "refused:wording-changed") == 1)
            #expect(try await house.entries("wording.save", "refused:not-yours") == Role.allCases.count - 1)
            #expect(try await house.desk.wording(.letter(.classNotice), by: Self.administrator).number == 1)
        }
    }

    @Test func whatTheLawRequiresStaysWhateverIsSent() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let sheet = WordingSheet.letter(.agreement)
            var texts = try await house.desk.wording(sheet, by: Self.administrator).texts
            let law = texts["outcome"]
            texts["outcome"] = Bilingual(en: "We promise nothing.", fr: "Nous ne promettons rien.")
            texts["asks"] = Bilingual(en: "Your part", fr: "Votre part")
            try await save(texts, sheet, over: 0, house)
            let page = try await house.desk.wording(sheet, by: Self.administrator)
            #expect(page.texts["outcome"] == law && page.texts["asks"]?.en == "Your part")
            #expect(page.versions[0].texts["outcome"] == nil)
        }
    }

    @Test func theLetterheadIsOnEveryLetterAndAnotherProgramsIsItsOwn() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await seated(house)
            let head = [
                "name": Bilingual(en: "Pace Centre", fr: "Centre Pace"),
                "address": Bilingual(en: "10 Example Street\nGrande Prairie", fr: "10, rue de l’Exemple\nGrande Prairie"),
                "telephone": Bilingual(en: "780-555-0100", fr: "780-555-0199"),
            ]
            try await save(head, .letterhead, over: 0, house)
            for (language, words) in [
                (Language.en, ["Pace Centre 10 Example Street Grande Prairie 780-555-0100", "call 780-555-0100 before the day"]),
                (.fr, ["Centre Pace 10, rue de l’Exemple Grande Prairie 780-555-0199", "appelez au 780-555-0199 avant ce jour"]),
            ] {
                let asker = coordinator("2026-03-21")
                let letter = try await house.desk.makeLetter(.classNotice, in: language, for: id, origin: nil, by: asker, token: house.form())
                let read = try PDFReading(try await house.desk.letter(letter, of: id, by: asker).pdf).words
                for text in words { #expect(read.contains(text), "\(text) in \(read)") }
            }
            let other = try await house.desk.wording(.letterhead, by: People.by(.administrator, "edmonton-stop"))
            #expect(other.versions.isEmpty && other.texts["name"]?.en != "Pace Centre")
            await #expect(throws: Refusal.wordingFaulty) {
                try await save(head.merging(["name": Bilingual(en: "{agency}", fr: "Pace")]) { $1 }, .letterhead, over: 1, house)
            }
        }
    }

    /// Every letter of every program that takes cases, in both languages: marked, whole, and with nobody in it.
    @Test func everyPreviewIsMarkedAndHasEveryText() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            for program in ["grande-prairie-stop", "edmonton-stop", "longueuil"] {
                let by = People.by(.administrator, program)
                for sheet in WordingSheet.allCases {
                    let texts = try await house.desk.wording(sheet, by: by).texts
                    for language in Language.allCases {
                        let reading = try PDFReading(try await house.desk.exampleLetter(texts, on: sheet, in: language, by: by))
                        let name = "\(program) \(sheet.rawValue) \(language)"
                        #expect(reading.words.contains(language == .en ? "This is an example" : "Ceci est un exemple"), "\(name)")
                        #expect(reading.words.contains(language == .en ? "File EXAMPLE" : "Dossier EXEMPLE"), "\(name)")
                        #expect(!reading.words.contains("{") && !reading.words.contains("}"), "\(name): \(reading.words)")
                    }
                }
            }
            #expect(try await house.count("case_file") == 0)
        }
    }

    @Test func aPreviewShowsWhatIsTypedAndSavesNothing() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let typed = try await texts(house, opening: "A new opening, {class-day}.")
            let bytes = try await house.desk.exampleLetter(typed, on: .letter(.classNotice), in: .en, by: Self.administrator)
            let words = try PDFReading(bytes).words
            #expect(words.contains("A new opening, March 22, 2026.") || words.contains("A new opening, Sunday, March 22, 2026."), "\(words)")
            #expect(words.contains("You will be told the place from"), "a text for other cases")
            #expect(try await house.desk.wording(.letter(.classNotice), by: Self.administrator).number == 0)
        }
    }

    /// A database that was written by hand, or a release that asks for more.
    @Test(arguments: EngineKind.available)
    func aMissingTextIsFoundBeforeAnythingIsServed(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            try await save(try await texts(house, opening: "See you on {class-day}."), over: 0, house)
            #expect(try await house.desk.wordingFaults() == [])
            try await house.store.write { writing in
                try writing.connection.execute(
                    "INSERT INTO letter_wording (program, sheet, number, texts, digest, recorded_at, actor) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    Self.program, "class-notice", 2, #"{"opening":{"en":"See you.","fr":""}}"#, "0", morning, "operator:root")
            }
            #expect(
                try await house.desk.wordingFaults() == [
                    "grande-prairie-stop, class-notice, opening (en): {class-day} is missing",
                    "grande-prairie-stop, class-notice, opening (fr): the text is missing",
                ])
        }
    }
}
