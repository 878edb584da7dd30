import Core
import Testing

@testable import Database

@Suite struct CourierTests {
    /// Puts a concern from cases into the outbox for safeguarding.
    private func raise(_ house: House, _ text: String) async throws -> String {
        let id = house.id()
        let sealed = try house.cases.sealHandOver(
            id: id, to: .safeguarding, kind: "concern-raised@1", payload: Array(text.utf8), at: morning)
        try await house.cases.write { try $0.handOver(sealed) }
        return id
    }

    private func courier(_ house: House, failing: String? = nil) -> Courier {
        Courier(from: house.cases, to: house.stores[.safeguarding]!) { handOver, store in
            if handOver.id == failing { throw StorageError.busy }
            let ring = try await store.createKeys(for: [handOver.id], scope: "name", at: morning)
            let sealed = try ring.seal(handOver.payload, record: handOver.id, field: "name")
            try await store.applyOnce(handOver, at: morning) { writing in
                try writing.connection.execute("INSERT INTO person (id, name) VALUES ($1, $2)", handOver.id, sealed)
            }
        }
    }

    private func applied(_ house: House) async throws -> Int {
        try await house.stores[.safeguarding]!.read { try $0.count("SELECT COUNT(*) FROM person") }
    }

    private func waiting(_ house: House) async throws -> Int {
        try await house.cases.read { try $0.count("SELECT COUNT(*) FROM outbox") }
    }

    @Test(arguments: EngineKind.available)
    func aHandOverIsAppliedOnceHoweverOftenItIsDelivered(kind: EngineKind) async throws {
        let house = try await House([.cases, .safeguarding], on: kind)
        let id = try await raise(house, "a child may be there")
        let sealed = try await house.cases.read { connection in
            try connection.first("SELECT sealed FROM outbox WHERE id = $1", id) { try $0.blob(0) }
        }
        #expect(try await courier(house).deliver().delivered == [id])
        #expect(try await courier(house).deliver().delivered == [])
        // The courier had died before it took the row out: the same row comes again.
        _ = try await house.cases.engine.write {
            try $0.execute(
                "INSERT INTO outbox (id, receiver, kind, sealed, created_at) VALUES ($1, 'safeguarding', 'concern-raised@1', $2, $3)",
                id, sealed, morning)
        }
        #expect(try await courier(house).deliver().delivered == [id])
        #expect(try await applied(house) == 1)
        #expect(try await waiting(house) == 0)
    }

    @Test func twoCouriersAtATimeApplyEachOnce() async throws {
        let house = try await House([.cases, .safeguarding])
        for number in 0..<20 { _ = try await raise(house, "number \(number)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                let courier = courier(house)
                group.addTask { _ = try await courier.deliver() }
            }
            try await group.waitForAll()
        }
        _ = try await courier(house).deliver()
        #expect(try await applied(house) == 20)
        #expect(try await waiting(house) == 0)
    }

    @Test func oneThatFailsWaitsAndHoldsUpNoOther() async throws {
        let house = try await House([.cases, .safeguarding])
        let stuck = try await raise(house, "first")
        let fine = try await raise(house, "second")
        let round = try await courier(house, failing: stuck).deliver()
        #expect(round.delivered == [fine])
        #expect(round.failed.map(\.id) == [stuck])
        #expect(try await waiting(house) == 1)
        #expect(try await courier(house).deliver().delivered == [stuck])
        #expect(try await applied(house) == 2)
    }

    @Test func theSenderCannotReadWhatItHandedOver() async throws {
        let house = try await House([.cases, .safeguarding])
        let sealed = try house.cases.sealHandOver(
            id: house.id(), to: .safeguarding, kind: "concern-raised@1", payload: Array("secret".utf8), at: morning)
        #expect(throws: VaultError.handOverDoesNotOpen(id: sealed.id)) { try house.cases.open(sealed) }
        #expect(try house.stores[.safeguarding]!.open(sealed).payload == Array("secret".utf8))
    }

    @Test func aHandOverThatWasChangedIsNotApplied() async throws {
        let house = try await House([.cases, .safeguarding])
        let id = try await raise(house, "as it was")
        _ = try await house.cases.engine.write { try $0.execute("UPDATE outbox SET kind = 'concern-lifted@1'") }
        let round = try await courier(house).deliver()
        #expect(round.failed.first?.error as? VaultError == .handOverDoesNotOpen(id: id))
        #expect(try await applied(house) == 0)
    }

    @Test func anActThatFailsHandsNothingOver() async throws {
        let house = try await House([.cases, .safeguarding])
        let sealed = try house.cases.sealHandOver(
            id: house.id(), to: .safeguarding, kind: "concern-raised@1", payload: [1], at: morning)
        await #expect(throws: StorageError.busy) {
            try await house.cases.write { writing in
                try writing.handOver(sealed)
                throw StorageError.busy
            }
        }
        #expect(try await waiting(house) == 0)
    }
}
