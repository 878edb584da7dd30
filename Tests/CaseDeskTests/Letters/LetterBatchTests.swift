import Cases
import Core
import Database
import Foundation
import Programs
import Testing

@testable import CaseDesk

@Suite struct LetterBatchTests {
    private static let program = "grande-prairie-stop"
    private static let names = ["Minh Nguyen", "Zoé Lefœuvre", "Anna Kowalski", "Omar Haddad", "Lucie Gagnon"]

    private func by(_ date: String) -> By { People.by(.coordinator, Self.program, at: Instant("\(date)T18:00:00.000Z")!) }

    /// People with a seat on one day.
    private func seated(_ house: DeskHouse, _ names: [String] = names) async throws -> [CaseID] {
        var ids: [CaseID] = []
        for (index, name) in names.enumerated() {
            let id = try await house.referred(name, .postCharge, Self.program, born: "198\(index)-07-12")
            try await house.screen(id, .postCharge, Self.program)
            try await house.decide(id, .postCharge, Self.program)
            try await house.enrol(id, .postCharge, Self.program)
            ids.append(id)
        }
        return ids
    }

    private func order(_ house: DeskHouse) async throws -> LetterBatchID {
        try await house.desk.orderLetters(
            .classNotice, classDay: day("2026-04-11"), origin: nil, by: by("2026-03-21"), token: house.form())
    }

    private func letters(_ house: DeskHouse) async throws -> Int { try await house.store.read { try $0.count("SELECT COUNT(*) FROM letter") } }

    @Test(arguments: EngineKind.available)
    func aBatchGoesOnAfterAStopAndMakesNoLetterTwice(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let ids = try await seated(house)
            let asker = by("2026-03-21")
            let waiting = try await house.desk.letterQueue(by: asker).waiting
            #expect(waiting == [LetterQueuePage.Line(kind: .classNotice, classDay: day("2026-04-11"), cases: waiting[0].cases)])
            #expect(Set(waiting[0].cases) == Set(ids))
            let batch = try await order(house)
            #expect(try await house.desk.letterQueue(by: asker).waiting.isEmpty, "what is ordered doesn't wait")
            for _ in 0..<2 { #expect(try await house.desk.makeNextLetter(at: asker.now)) }
            let half = try await house.desk.letterBatch(batch, by: asker)
            #expect(half.batch.made == 2 && half.batch.total == 5 && !half.batch.isDone)
            // The server is gone. Another, and one more beside it, go on.
            let (one, other) = (CaseDesk(store: house.store, shelf: house.shelf, chance: SystemChance()), house.desk)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for desk in [one, other] { group.addTask { while try await desk.makeNextLetter(at: asker.now) {} } }
                try await group.waitForAll()
            }
            let done = try await one.letterBatch(batch, by: asker)
            #expect(done.batch.made == 5 && done.batch.isDone && done.leftOut.isEmpty)
            #expect(try await letters(house) == 5)
            #expect(try await house.entries("case.letter.make", "done") == 5)
            for id in ids { #expect(try await one.letters(of: id, by: asker).made.count == 1) }
            #expect(try await one.letterQueue(by: asker).waiting.isEmpty)
        }
    }

    @Test(arguments: EngineKind.available)
    func theFileToPrintHasEveryLetterInOrderAndWhoWasLeftOutIsNamedWithItsReason(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let ids = try await seated(house)
            let batch = try await order(house)
            try await house.act(.withdrawConsent, on: day("2026-03-21"), in: ids[2], by: by("2026-03-21"))
            while try await house.desk.makeNextLetter(at: by("2026-03-21").now) {}
            let page = try await house.desk.letterBatch(batch, by: by("2026-03-22"))
            #expect(page.batch.made == 4 && page.batch.leftOut == 1 && page.batch.isDone)
            #expect(page.leftOut.count == 1 && page.leftOut[0].refusal != nil)
            #expect(try await house.entries("case.letter.make", "refused:\(page.leftOut[0].refusal?.code ?? "")") == 1)
            let bytes = try await house.desk.printBatch(batch, in: .fr, by: by("2026-03-22"))
            let reading = try PDFReading(bytes)
            #expect(reading.info.contains("Pages:           4") && reading.info.contains("Tagged:          yes"), "\(reading.info)")
            #expect(reading.info.contains("Lettres à imprimer"))
            let places = [0, 1, 3, 4].compactMap { reading.text.range(of: Self.names[$0])?.lowerBound }
            #expect(places.count == 4 && Set(places).count == 4 && !reading.text.contains(Self.names[2]), "\(reading.text)")
            #expect(reading.text.ranges(of: "Page 1 of 1").count == 4, "each letter counts its own pages")
            #expect(try await house.desk.printBatch(batch, in: .fr, by: by("2026-03-22")) == bytes)
            #expect(try await house.entries("letter.batch.print", "viewed") == 2)
        }
    }

    @Test(arguments: EngineKind.available)
    func onlyTheCoordinatorOfTheProgramOrdersAndPrints(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            _ = try await seated(house, ["Minh Nguyen"])
            let batch = try await order(house)
            for role in Role.allCases where role != .coordinator {
                let other = People.by(role, Self.program)
                await #expect(throws: DeskError.noGrant) { _ = try await house.desk.letterQueue(by: other) }
                await #expect(throws: DeskError.noGrant) { _ = try await house.desk.printBatch(batch, in: .en, by: other) }
                await #expect(throws: Refusal.onlyCoordinator) {
                    _ = try await house.desk.orderLetters(.withdrawal, classDay: nil, origin: nil, by: other, token: house.form())
                }
            }
            let elsewhere = People.by(.coordinator, "edmonton-stop")
            await #expect(throws: DeskError.notFound) { _ = try await house.desk.letterBatch(batch, by: elsewhere) }
            await #expect(throws: DeskError.notFound) { _ = try await house.desk.printBatch(batch, in: .en, by: elsewhere) }
        }
    }

    /// A report waits once it is recorded, and no longer once it was written; a later report waits again.
    @Test func aLetterWaitsFromWhatItTellsOfUntilItIsMade() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await seated(house, ["Minh Nguyen"])[0]
            try await house.takePart(id, .postCharge, Self.program)
            let asker = by("2026-04-17")
            #expect(try await house.desk.letterQueue(by: asker).waiting.map(\.kind) == [.completionReport, .certificate])
            _ = try await house.desk.orderLetters(.completionReport, classDay: nil, origin: nil, by: asker, token: house.form())
            while try await house.desk.makeNextLetter(at: asker.now) {}
            #expect(try await house.desk.letterQueue(by: asker).waiting.map(\.kind) == [.certificate])
            await #expect(throws: DeskError.notFound) {
                _ = try await house.desk.orderLetters(.completionReport, classDay: nil, origin: nil, by: asker, token: house.form())
            }
        }
    }

    /// What is stored of one case is damaged: its letter is set aside with that reason, and the others of every program are made.
    @Test(arguments: EngineKind.available)
    func aCaseThatCantBeReadIsSetAsideAndTheOthersGoOn(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let ids = try await seated(house)
            let asker = by("2026-03-21")
            var numbers: [FileNumber] = []
            for id in ids { numbers.append(try await house.desk.page(id, by: asker).number) }
            let batch = try await order(house)
            try await house.store.write { writing in
                try writing.connection.execute("UPDATE case_event SET facts = '{}' WHERE case_id = $1 AND kind = 'schedule'", ids[0])
                try writing.connection.execute("UPDATE case_file SET person = $2 WHERE id = $1", ids[2], [1, 2, 3] as [UInt8])
            }
            var turns = 0
            while turns < 20, try await house.desk.makeNextLetter(at: asker.now) { turns += 1 }
            #expect(turns == 5)
            let page = try await house.desk.letterBatch(batch, by: asker)
            #expect(page.batch.made == 3 && page.batch.leftOut == 2 && page.batch.isDone)
            #expect(Set(page.leftOut.map(\.number)) == [numbers[0], numbers[2]] && page.leftOut.allSatisfy { $0.isUnreadable && $0.refusal == nil })
            #expect(try await house.entries("case.letter.make", "refused:unreadable") == 2)
            // The queue is there too, and says which case it knows nothing of.
            let queue = try await house.desk.letterQueue(by: asker)
            #expect(queue.unreadable == [numbers[0]])
            #expect(queue.waiting.map(\.cases) == [[ids[2]]])
            #expect(try PDFReading(try await house.desk.printBatch(batch, in: .en, by: asker)).info.contains("Pages:           3"))
        }
    }

    /// What may be there again in a moment isn't set aside: the letter waits for the next turn.
    @Test func aBusyDatabaseSetsNothingAside() {
        for error: any Error in [StorageError.busy, StorageError.unavailable(reason: "no room"), StorageError.damaged("elsewhere"), VaultError.keyFileMissing(path: "")] {
            #expect(!error.isAboutRecord)
        }
    }

    /// A notice that was made before the place could be told is followed by another from the day on which it may.
    @Test(arguments: EngineKind.available)
    func theNoticeWaitsAgainOnceThePlaceMayBeTold(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let planned = try await house.planned("2026-04-18", seats: 3, words: ClassDayWords(venue: "Hall B"))
            let nowhere = try await house.planned("2026-04-25")
            let (first, second) = (try await house.needing("Jean Tremblay", court: nil), try await house.needing("Minh Nguyen", court: nil))
            let (late, other) = (try await house.needing("Olu Adeyemi", court: nil), try await house.needing("Étienne Roy", court: nil))
            try await house.seat(first, on: planned)
            try await house.seat(second, on: planned)
            try await house.seat(other, on: nowhere)
            func lines(_ date: String) async throws -> [LetterQueuePage.Line] { try await house.desk.letterQueue(by: by(date)).waiting }
            func makeAll(_ date: String) async throws {
                for line in try await lines(date) {
                    _ = try await house.desk.orderLetters(line.kind, classDay: line.classDay, origin: nil, by: by(date), token: house.form())
                }
                while try await house.desk.makeNextLetter(at: by(date).now) {}
            }
            func said(_ id: CaseID, _ date: String) async throws -> String {
                let letter = try #require(try await house.desk.letters(of: id, by: by(date)).made.first)
                return try PDFReading(try await house.desk.letter(letter.id, of: id, by: by(date)).pdf).words
            }
            try await makeAll("2026-03-23")
            #expect(try await said(first, "2026-03-23").contains("You will be told the place from Thursday, April 16, 2026 on."))
            #expect(try await lines("2026-04-15").isEmpty)
            #expect(try await house.desk.lettersForToday(by: by("2026-04-15")).places == 0)
            // Who gets a seat late has no notice yet, and hears of the place in the first.
            try await house.desk.takeSeat(late, on: planned, waiting: false, by: by("2026-04-16"), token: house.form())
            let waiting = try await lines("2026-04-16")
            #expect(waiting.map(\.kind) == [.classNotice] && waiting.map(\.classDay) == [day("2026-04-18")])
            #expect(Set(waiting.flatMap(\.cases)) == [first, second, late] && waiting.map(\.toTellPlace) == [2])
            #expect(try await lines("2026-04-18").map(\.cases.count) == [3], "on the day itself it still waits")
            #expect(try await lines("2026-04-19").isEmpty, "after it nobody has to come")
            #expect(try await house.desk.lettersForToday(by: by("2026-04-16")).places == 2, "Today counts them")
            try await makeAll("2026-04-16")
            #expect(try await house.desk.lettersForToday(by: by("2026-04-16")).places == 0)
            for id in [first, second, late] { #expect(try await said(id, "2026-04-16").contains("The place: Hall B.")) }
            for date in ["2026-04-16", "2026-04-17"] { #expect(try await lines(date).isEmpty, "it is told once") }
            #expect(try await lines("2026-04-24").isEmpty, "a place that nobody has written down can't be told")
        }
    }

    /// A year after the ending police say that the note is gone: the person is written to, also where the case is closed by then.
    @Test(arguments: EngineKind.available)
    func whoseNoteIsGoneIsWrittenToOnce(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let closed = try await house.live("Jean Tremblay", .postCharge, Self.program)
            let ended = try await seated(house, ["Minh Nguyen"])[0]
            try await house.takePart(ended, .postCharge, Self.program)
            let prosecutor = People.by(.prosecutor, Self.program, at: Instant("2026-04-28T18:00:00.000Z")!)
            try await house.act(.confirmEnding(.withdrawn), on: day("2026-04-28"), in: ended, by: prosecutor)
            func cleared(_ date: String) async throws -> Set<CaseID> {
                Set(try await house.desk.letterQueue(by: by(date)).waiting.filter { $0.kind == .recordCleared }.flatMap(\.cases))
            }
            #expect(try await cleared("2027-05-03").isEmpty)
            let asker = by("2027-05-05")
            let early = People.by(.coordinator, Self.program, at: asker.now, purpose: .personAsked)
            #expect(try await house.desk.letters(of: closed, by: early).offers.first { $0.kind == .recordCleared }?.refusal?.code == "letter-note-stands")
            let police = People.by(.police, Self.program, at: Instant("2027-05-04T18:00:00.000Z")!)
            for id in [closed, ended] { try await house.act(.confirmNoteRemoved, on: day("2027-05-04"), in: id, by: police) }
            #expect(try await cleared("2027-05-05") == [closed, ended])
            #expect(try await house.desk.lettersForToday(by: asker).cleared == 2, "Today counts them")
            #expect(try await house.desk.letterQueue(by: People.by(.coordinator, "edmonton-stop", at: asker.now)).waiting.isEmpty)
            let batch = try await house.desk.orderLetters(.recordCleared, classDay: nil, origin: "https://onward.example.ca", by: asker, token: house.form())
            #expect(try await cleared("2027-05-05").isEmpty)
            while try await house.desk.makeNextLetter(at: asker.now) {}
            let page = try await house.desk.letterBatch(batch, by: asker)
            #expect(page.batch.made == 2 && page.leftOut.isEmpty)
            let reading = try PDFReading(try await house.desk.printBatch(batch, in: .en, by: asker))
            #expect(reading.info.contains("Pages:           2") && reading.words.contains("police confirmed on May 4, 2027"))
            for date in ["2027-05-05", "2027-06-05"] { #expect(try await cleared(date).isEmpty) }
            #expect(try await house.desk.lettersForToday(by: asker).cleared == 0)
            // For what closed files were opened stands in the log.
            let purposes = try await house.store.read { connection in
                try connection.rows("SELECT purpose FROM audit_entry WHERE act = 'letter.batch.print'") { try $0.optionalText(0) }
            }
            #expect(purposes == ["administer"])
        }
    }

    /// A sheet that an administrator saved before this release has neither the hours nor what is said of lateness: the house's words stand there.
    @Test(arguments: EngineKind.available)
    func anEarlierWordingOfTheNoticeStaysValid(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let texts = [
                "title": ("Our day", "Notre journée"), "opening": ("See you on {class-day}, for the whole day.", "À bientôt, le {class-day}."),
                "venue": ("At {venue}.", "À {venue}."), "venue-later": ("We will tell you where. Call {telephone}.", "Nous vous dirons où. Appelez au {telephone}."),
                "bring": ("Bring a card. Come on time.", "Apportez une pièce. Arrivez à l’heure."), "absence": ("Call {telephone}.", "Appelez au {telephone}."),
            ].mapValues { Bilingual(en: $0.0, fr: $0.1) }
            let version = WordingVersion(number: 1, texts: texts, digest: "000000000000", restores: nil, at: by("2026-03-01").now, actor: "account:someone")
            try await house.store.write { writing in
                try WordingRecords.insert(version, of: .letter(.classNotice), program: Self.program, writing.connection)
            }
            #expect(try await house.desk.wordingFaults().isEmpty)
            let id = try await seated(house, ["Minh Nguyen"])[0]
            let asker = by("2026-03-21")
            let letter = try await house.desk.makeLetter(.classNotice, in: .en, for: id, origin: nil, by: asker, token: house.form())
            let words = try PDFReading(try await house.desk.letter(letter, of: id, by: asker).pdf).words
            #expect(words.contains("See you on Saturday, April 11, 2026, for the whole day.") && words.contains("You will be told the hours before the day."))
        }
    }
}
