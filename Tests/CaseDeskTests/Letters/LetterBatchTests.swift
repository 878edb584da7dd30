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
}
