import Cases
import Core
import Database
import Testing

@testable import CaseDesk

@Suite struct LooseCallTests {
    private static let words = "Asked what the class day costs, and whether his employer is told."

    private func call(back: String? = nil) -> Act.Call {
        Act.Call(direction: .incoming, outcome: .spoke, voicemailLeft: false, callBackOn: back.map(day))
    }

    @Test(arguments: EngineKind.available)
    func aNamelessCallerIsCalledBackOnTheDay(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let today = try await house.desk.today(by: People.coordinator).today
            let token = house.form()
            try await house.desk.noteLooseCall(
                call(back: today.description), happened: Happened(today), note: Self.words, by: People.coordinator, token: token)
            await #expect(throws: DeskError.alreadyDone(nil)) {
                try await house.desk.noteLooseCall(
                    call(), happened: Happened(today), note: nil, by: People.coordinator, token: token)
            }
            #expect(try await house.desk.today(by: People.coordinator).calls == 1)
            let list = try await house.desk.looseCalls(by: People.coordinator)
            let one = try #require(list.calls.first)
            #expect(list.calls.count == 1 && one.note == Self.words && one.call == call(back: today.description))
            #expect(try await house.entries("call.list", "viewed") == 1)
            // Another program's coordinator neither sees nor settles it.
            let elsewhere = People.by(.coordinator, "longueuil")
            #expect(try await house.desk.looseCalls(by: elsewhere).calls.isEmpty)
            try await house.desk.settleLooseCall(one.id, by: elsewhere)
            #expect(try await house.desk.today(by: People.coordinator).calls == 1)
            try await house.desk.settleLooseCall(one.id, by: People.coordinator)
            try await house.desk.settleLooseCall(one.id, by: People.coordinator)
            #expect(try await house.desk.today(by: People.coordinator).calls == 0)
            #expect(try await house.entries("call.settle", "done") == 1)
        }
    }

    @Test(arguments: EngineKind.available)
    func whatWasSaidIsSealedAndGoneAfterNinetyDays(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let today = try await house.desk.today(by: People.coordinator).today
            try await house.desk.noteLooseCall(
                call(), happened: Happened(today), note: Self.words, by: People.coordinator, token: house.form())
            func sweep(days: Int64) async throws {
                let later = People.coordinator.now.adding(seconds: days * 86_400)
                try await house.desk.sweepSpent(by: By(Actor(operator: "root"), at: later))
                try await house.desk.sweepOrphans(by: By(Actor(operator: "root"), at: later))
            }
            try await sweep(days: 89)
            #expect(try await house.desk.looseCalls(by: People.coordinator).calls.first?.note == Self.words)
            try await sweep(days: 91)
            #expect(try await house.desk.looseCalls(by: People.coordinator).calls.isEmpty)
        }
    }

    @Test func itIsTheCoordinatorsAlone() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let today = try await house.desk.today(by: People.coordinator).today
            for role in [Role.prosecutor, .police, .probationOfficer] {
                await #expect(throws: Refusal.onlyCoordinator) {
                    try await house.desk.noteLooseCall(
                        call(), happened: Happened(today), note: nil, by: People.by(role), token: house.form())
                }
                await #expect(throws: DeskError.noGrant) { try await house.desk.looseCalls(by: People.by(role)) }
            }
            await #expect(throws: Refusal.inTheFuture(today: today)) {
                try await house.desk.noteLooseCall(
                    call(), happened: Happened(today.adding(days: 1)), note: nil, by: People.coordinator, token: house.form())
            }
        }
    }
}
