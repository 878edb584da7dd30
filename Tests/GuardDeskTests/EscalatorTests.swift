import Core
import Database
import Foundation
import Safeguarding
import Testing

@testable import GuardDesk

@Suite struct EscalatorTests {
    private func minutes(_ minutes: Int64) -> Instant { morning.adding(seconds: minutes * 60) }

    @Test(arguments: EngineKind.available) func itSurvivesARestartAndAChangedClock(kind: EngineKind) async throws {
        try await GuardHouse.with(kind) { house in
            let number = try await house.raise()
            let told = Told()
            let first = Escalator(desk: house.desk) { told.tell($0) }
            #expect(try await first.round(at: minutes(0)).map(\.number) == [number])
            #expect(try await first.round(at: minutes(29)).isEmpty)

            // A restart: what was called is known, and what is due comes.
            let second = Escalator(desk: house.restarted()) { told.tell($0) }
            #expect(try await second.round(at: minutes(29)).isEmpty)
            #expect(try await second.round(at: minutes(30)).count == 1)

            // The clock is put back five hours, and forward ten: each time it comes, once, and goes on.
            #expect(try await second.round(at: minutes(-270)).count == 1)
            #expect(try await second.round(at: minutes(-269)).isEmpty)
            #expect(try await second.round(at: minutes(-240)).count == 1)
            #expect(try await second.round(at: minutes(600)).count == 1)
            #expect(try await second.round(at: minutes(601)).isEmpty)
            #expect(told.calls.count == 5)
            #expect(try await house.desk.stub(number, by: Staff.lead).calls.count == 5)
        }
    }

    /// Killed between the call and writing it down: the lease lapses, and it calls again.
    @Test(arguments: EngineKind.available) func aCallThatWasBegunAndNotWrittenDownIsMadeAgain(kind: EngineKind) async throws {
        try await GuardHouse.with(kind) { house in
            _ = try await house.raise()
            let file = try #require(try await house.desk.openStubs().first)
            #expect(await house.desk.take(file, at: morning))
            let other = Escalator(desk: house.restarted()) { _ in 1 }
            #expect(try await other.round(at: morning.adding(seconds: 60)).isEmpty)
            #expect(try await other.round(at: morning.adding(seconds: Escalation.lease)).count == 1)
        }
    }

    /// Four servers look at the same moment: one of them calls.
    @Test(arguments: EngineKind.available) func severalServersCallOnce(kind: EngineKind) async throws {
        try await GuardHouse.with(kind) { house in
            _ = try await house.raise()
            let told = Told()
            await withTaskGroup(of: Void.self) { group in
                for _ in 1...4 {
                    group.addTask { _ = try? await Escalator(desk: house.restarted()) { told.tell($0) }.round(at: morning) }
                }
            }
            #expect(told.calls.count == 1)
        }
    }

    @Test(arguments: EngineKind.available) func theReportMakesItADaysAndTheAcknowledgementEndsIt(kind: EngineKind) async throws {
        try await GuardHouse.with(kind) { house in
            let number = try await house.raise()
            let escalator = Escalator(desk: house.desk) { _ in 1 }
            #expect(try await escalator.round(at: morning).count == 1)
            try await house.desk.write(.report, Staff.contact(), in: number, by: Staff.officer, token: "b")
            #expect(try await escalator.round(at: minutes(31)).isEmpty)
            #expect(try await escalator.round(at: minutes(1440)).map(\.status) == [.reported])
            try await house.desk.write(.acknowledge, Staff.contact(), in: number, by: Staff.lead, token: "c")
            #expect(try await escalator.round(at: minutes(5000)).isEmpty)
        }
    }

    /// A real full disk: a concern that can't be written down says so, what was raised before goes on calling, neither silenced nor every few seconds, and
    /// the line on the pages stays.
    @Test func aFullDiskSilencesNothing() async throws {
        guard let disk = SmallDisk(megabytes: 4) else {
            print("NOTICE: no tmpfs can be mounted here; the full disk isn't tested")
            return
        }
        defer { disk.unmount() }
        let engine = try SQLiteEngine(path: disk.folder + "/safeguarding.sqlite", options: SQLiteOptions(mode: .create))
        try await GuardHouse.with(.sqlite, data: engine) { house in
            let number = try await house.raise()
            let escalator = Escalator(desk: house.desk) { _ in 1 }
            #expect(try await escalator.round(at: minutes(0)).count == 1)
            try fill(disk.folder)

            await #expect(throws: GuardError.notWritten) { try await house.raise("b") }
            #expect(try await house.desk.stub(number, by: Staff.lead).stub.status == .unreported)
            await #expect(throws: GuardError.notWritten) {
                try await house.desk.write(.report, Staff.contact(), in: number, by: Staff.officer, token: "c")
            }
            #expect(try await escalator.round(at: minutes(30)).count == 1)
            #expect(try await escalator.round(at: minutes(31)).isEmpty)
            #expect(try await escalator.round(at: minutes(60)).count == 1)
            // A restart knows nothing of the calls that couldn't be written down: it calls at once rather than not at all.
            let restarted = house.restarted()
            #expect(try await Escalator(desk: restarted) { _ in 1 }.round(at: minutes(61)).count == 1)
            #expect(restarted.board.waiting(for: Staff.officer.actor) == [number])

            try FileManager.default.removeItem(atPath: disk.folder + "/ballast")
            try await house.desk.write(.report, Staff.contact(), in: number, by: Staff.officer, token: "c")
            #expect(try await escalator.round(at: minutes(90)).isEmpty)
        }
    }

    /// Until not a page is left.
    private func fill(_ folder: String) throws {
        let path = folder + "/ballast"
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        for size in [65_536, 4_096, 1] {
            while (try? handle.write(contentsOf: Data(count: size))) != nil {}
        }
        try? handle.close()
    }
}
