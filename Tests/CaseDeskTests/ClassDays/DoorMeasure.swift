import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite(.enabled(if: Measured.isAsked)) struct DoorMeasure {
    /// Forty people and ten parts: each tap as the tablet sends it while the line is up.
    @Test(arguments: EngineKind.available)
    func aTapAtTheDoorOfForty(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let program = house.program("grande-prairie-stop")
            let first = try await house.referred("Jean Tremblay", .postCharge, program.id)
            let sha = try await house.store.read { try $0.first("SELECT program_version FROM case_file WHERE id = $1", first) { try $0.text(0) } } ?? ""
            var agenda = program.classDay.map(ClassDay.proposedAgenda) ?? []
            let segment = try #require(agenda.first?.segment)
            while agenda.count < 10 {
                let starts = try #require(CivilTime(hour: 8 + agenda.count, minute: 0)), ends = try #require(CivilTime(hour: 8 + agenda.count, minute: 50))
                agenda.append(AgendaItem(segment: segment, starts: starts, ends: ends))
            }
            let coordinator = People.by(.coordinator, at: Instant("2026-04-18T15:00:00.000Z")!)
            let plan = ClassDay(date: day("2026-04-18"), language: .en, hasInterpreters: false, capacity: 40, agenda: agenda)
            let held = try await house.desk.planClassDay(
                ClassDay(date: plan.date, language: .en, hasInterpreters: false, capacity: 40, agenda: program.classDay.map(ClassDay.proposedAgenda) ?? []),
                words: ClassDayWords(), by: coordinator, token: house.form())
            let ids = (1...40).map { String(repeating: "0", count: 26) + String(100_000 + $0) }
            try await house.store.write { writing in
                try writing.connection.execute("UPDATE class_day SET facts = $2 WHERE id = $1", held, try SealedJSON.text(plan))
                for (index, id) in ids.enumerated() {
                    try writing.connection.execute(
                        """
                        INSERT INTO case_file (id, file_number, program, agency, stream, stage, sequence, program_version, decided, referred_on, created_at)
                        VALUES ($1, $1, $2, 'x', 'post-charge', 'scheduled', 1, $3, $4, '2026-03-01', $5)
                        """, id, program.id, sha, true, morning)
                    try writing.connection.execute(
                        "INSERT INTO seat (class_day, case_id, status, number, taken_at) VALUES ($1, $2, 'seated', $3, $4)", held, id, index + 1, morning)
                }
            }
            var taps: [Duration] = []
            let clock = ContinuousClock()
            for part in 0..<11 {
                for seat in 1...40 {
                    let entry = DoorEntry(
                        id: DoorEntryID(from: house.chance), kind: part == 0 ? .identity : .present, at: CivilTime("09:00")!,
                        segment: part == 0 ? nil : agenda[part - 1].segment)
                    taps.append(
                        try await clock.measure {
                            let answers = try await house.desk.enterAtDoor([(seat: seat, entry: entry)], on: held, by: coordinator)
                            #expect(answers.allSatisfy { $0.refusal == nil })
                        })
                }
            }
            taps.sort()
            Measured.say(
                "door", kind,
                [("median", taps.count / 2), ("p99", taps.count * 99 / 100), ("longest", taps.count - 1)].map { ($0, taps[$1].seconds * 1000) })
        }
    }
}
