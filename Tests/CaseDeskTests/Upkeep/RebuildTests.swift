import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct RebuildTests {
    @Test(arguments: EngineKind.available)
    func whatIsStoredIsWhatTheLedgersGive(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            try await wander(house, cases: 6, steps: kind == .sqlite ? 250 : 80)
            let report = try await house.desk.rebuild(by: operatorBy)
            #expect(report.cases == 6 && report.differed.isEmpty)
            #expect(try await house.desk.verify().holds)
        }
    }

    /// Acts at random, most of them refused: whatever was done, the projection fits.
    private func wander(_ house: DeskHouse, cases: Int, steps: Int) async throws {
        var ids: [CaseID] = []
        for number in 0..<cases {
            let stream: Programs.Stream = number % 3 == 2 ? .volunteer : .postCharge
            ids.append(
                try await house.opened(
                    .of(LivesTests.names[number] + " Roy\(String(repeating: "x", count: number))", born: "196\(number)-0\(number + 1)-11", stream: stream),
                    by: People.coordinator))
        }
        let chance = SeededChance(seed: 11)
        let words = Dictionary(uniqueKeysWithValues: SealedText.allCases.map { ($0, "words") })
        for step in 0..<steps {
            let id = ids[chance.below(ids.count)]
            let date = day("2026-03-08").adding(days: step / 5)
            let by = People.by(chance.below(3) == 0 ? .prosecutor : .coordinator, at: Instant("\(date.adding(days: 1))T01:00:00.000Z")!)
            let act = Self.act(chance, date)
            do {
                try await house.desk.perform(
                    [Proposal(act, happened: Happened(date), texts: words)], in: id, expecting: nil, by: by, token: house.form())
            } catch is Refusal {
            } catch DeskError.notFound {}
        }
    }

    private static func act(_ chance: SeededChance, _ date: CivilDate) -> Act {
        let program = DeskHouse.shipped.newest("grande-prairie-stop")
        let criteria = program?.criteria ?? []
        let segments = program?.classDay?.segments ?? []
        func said(_ kind: StatementKind) -> Act.Statement {
            Act.Statement(version: program?.statements[kind]?.version ?? 1, language: .fr, interpreter: false)
        }
        let acts: [Act] = [
            .answer(.init(criterion: criteria[chance.below(criteria.count)].id, answer: chance.below(4) > 0, source: .person)),
            .findMinorSought(false), .checkMarker(.noMatch), .checkMarker(.possibleMatch(on: nil)), .resolveMatch(same: false),
            .findGate(.init(gate: Gate.allCases[chance.below(Gate.allCases.count)], met: chance.below(5) > 0)),
            .decide(.init(eligible: chance.below(4) > 0, conditions: chance.below(3))), .offer, .tellRights(said(.rights)),
            .consent(said(.consent)), .acceptResponsibility(said(.responsibility)), .agree(until: date.adding(days: 60)),
            .amend(.init(until: date.adding(days: 90), language: .en, interpreter: false)), .setCourtDate(.init(on: date.adding(days: chance.below(40)))),
            .appear(.init(attended: .counsel, next: chance.below(2) == 0 ? date.adding(days: 21) : nil)), .schedule(classDay: date.adding(days: 14)),
            .attendSegment(segments[chance.below(segments.count)].id), .settleFee(.paid), .report(.partial), .report(.full),
            .confirmEnding(chance.below(2) == 0 ? .withdrawn : .returnedToCourt), .close, .raiseConcern, .recordAuthorityReport, .liftConcern(by: .identityDocument),
            .placeHold, .releaseHold, .correct(sequence: 2 + chance.below(20)), .note, .worry, .answerWorry, .deny, .withdrawConsent, .decline,
            .call(.init(direction: .outgoing, outcome: .noAnswer, voicemailLeft: false, callBackOn: date.adding(days: 2))),
        ]
        return acts[chance.below(acts.count)]
    }

    @Test(arguments: EngineKind.available)
    func whatWasSpoiledIsMendedAndCounted(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let first = try await house.opened(.of("Jean Tremblay"))
            let second = try await house.opened(.of("Luc Gagnon", born: "1990-02-02"))
            try await house.engine.write { connection in
                try connection.execute("UPDATE case_file SET stage = 'closed' WHERE id = $1", first)
                try connection.execute("DELETE FROM attention WHERE case_id = $1", second)
            }
            let report = try await house.desk.rebuild(by: operatorBy)
            #expect(Set(report.differed) == [first, second])
            #expect(try await house.desk.rebuild(by: operatorBy).differed.isEmpty)
            await #expect(throws: DeskError.noGrant) { try await house.desk.rebuild(by: People.coordinator) }
        }
    }
}
