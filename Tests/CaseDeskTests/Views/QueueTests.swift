import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct QueueTests {
    /// Two servers on one database: what the one has shown is no reason to show it again after the other wrote.
    @Test(arguments: EngineKind.available)
    func whatAnotherServerWroteIsThere(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            let before = try #require(try await house.desk.queue(by: People.prosecutor).undecided.first)
            #expect(!before.hasOpenConcern)
            let other = CaseDesk(store: house.store, shelf: house.shelf, chance: house.chance)
            try await other.perform(
                [Proposal(.raiseConcern, happened: Happened(before.referredOn), texts: [.note: "a child was there"])], in: id,
                expecting: nil, by: People.coordinator, token: house.form())
            let after = try #require(try await house.desk.queue(by: People.prosecutor).undecided.first)
            #expect(after.hasOpenConcern)
        }
    }

    @Test func aReferralWithoutALedgerIsAFaultAndNotAnEmptyQueue() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            try await house.store.write { writing in
                try writing.connection.execute("DELETE FROM case_event WHERE case_id = $1", id)
            }
            await #expect(throws: DeskError.notFound) { try await house.desk.queue(by: People.prosecutor) }
        }
    }
}
