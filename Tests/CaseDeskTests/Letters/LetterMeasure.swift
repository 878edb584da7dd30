import Cases
import Core
import Programs
import Testing

@testable import CaseDesk

/// How long 500 letters take.
@Suite(.enabled(if: Measured.isAsked)) struct LetterMeasure {
    @Test(arguments: EngineKind.available)
    func fiveHundredNotices(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let program = "grande-prairie-stop"
            var paper = CarriedOver()
            paper.decided = day("2026-03-06")
            paper.eligible = true
            paper.consented = day("2026-03-07")
            paper.agreedFrom = day("2026-03-07")
            paper.agreedUntil = day("2026-06-12")
            paper.classDay = day("2026-04-11")
            for number in 0..<500 {
                let born = CivilDate("1950-01-01")!.adding(days: number * 31)
                let id = try await house.referred("Person \(number) Exemple", .postCharge, program, born: born.description)
                try await house.act(.carryOver(paper), in: id)
            }
            let by = People.by(.coordinator, program, at: Instant("2026-03-21T18:00:00.000Z")!)
            let clock = ContinuousClock()
            let begun = clock.now
            let waiting = try await house.desk.letterQueue(by: by).waiting
            let batch = try await house.desk.orderLetters(.classNotice, classDay: day("2026-04-11"), origin: nil, by: by, token: house.form())
            let ordered = clock.now
            while try await house.desk.makeNextLetter(at: by.now) {}
            let made = clock.now
            let bytes = try await house.desk.printBatch(batch, in: .en, by: by)
            let printed = clock.now
            #expect(waiting.map(\.cases.count) == [500] && bytes.count > 0)
            Measured.say(
                "letters", kind,
                [
                    ("order", (ordered - begun).seconds), ("make", (made - ordered).seconds), ("print", (printed - made).seconds),
                    ("all", (printed - begun).seconds), ("megabytes", Double(bytes.count) / 1_000_000),
                ])
        }
    }
}
