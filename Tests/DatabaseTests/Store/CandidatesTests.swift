import Core
import Testing

@testable import Database

@Suite struct CandidatesTests {
    @Test(arguments: EngineKind.available)
    func eachTypedWordMustBeThereInOneOfItsForms(kind: EngineKind) async throws {
        let house = try await House(on: kind)
        let jean = try await house.refer("Jean Tremblay")
        let john = try await house.refer("John Tremblay")
        _ = try await house.refer("Jean Gagnon")
        let cases = house.cases
        #expect(try await cases.candidates(scope: "name", groups: [["jean"], ["tremblay"]]) == .found([jean]))
        #expect(try await cases.candidates(scope: "name", groups: [["jean", "john"], ["tremblay"]]) == .found([jean, john].sorted()))
        #expect(try await cases.candidates(scope: "name", groups: [["jean"], ["roy"]]) == .found([]))
        #expect(try await cases.candidates(scope: "other", groups: [["jean"]]) == .found([]))
        #expect(try await cases.candidates(scope: "name", groups: []) == .found([]))
        #expect(try await cases.candidates(scope: "name", groups: [["jean"], []]) == .found([]))
    }

    @Test(arguments: EngineKind.available)
    func twoHundredAreOpenedAndOneMoreIsTooMany(kind: EngineKind) async throws {
        let house = try await House(on: kind)
        let records = (0..<200).map { _ in house.id() }
        _ = try await house.cases.createKeys(
            for: records, tokens: Dictionary(uniqueKeysWithValues: records.map { ($0, ["smith", "john"]) }), scope: "name", at: morning)
        #expect(try await house.cases.candidates(scope: "name", groups: [["smith"]]) == .found(records.sorted()))
        let last = house.id()
        _ = try await house.cases.createKeys(for: [last], tokens: [last: ["smith", "ada"]], scope: "name", at: morning)
        #expect(try await house.cases.candidates(scope: "name", groups: [["smith"]]) == .tooMany)
        #expect(try await house.cases.candidates(scope: "name", groups: [["smith"], ["ada"]]) == .found([last]))
    }

    @Test(arguments: EngineKind.available)
    func aCorrectedNameIsFoundByItsNewWordsOnly(kind: EngineKind) async throws {
        let house = try await House(on: kind)
        let record = try await house.refer("Jean Tremblay")
        try await house.cases.addTokens(["1980-02-03"], record: record, scope: "birth")
        try await house.cases.replaceTokens(["jeanne", "tremblay"], record: record, scope: "name")
        #expect(try await house.cases.candidates(scope: "name", groups: [["jean"]]) == .found([]))
        #expect(try await house.cases.candidates(scope: "name", groups: [["jeanne"]]) == .found([record]))
        #expect(try await house.cases.candidates(scope: "birth", groups: [["1980-02-03"]]) == .found([record]))
        await #expect(throws: VaultError.destroyed(record: "none")) {
            try await house.cases.addTokens(["x"], record: "none", scope: "name")
        }
    }

    @Test func anotherCompartmentsRecordsAreNeverFound() async throws {
        let house = try await House([.cases, .tips])
        let record = house.id()
        _ = try await house.stores[.tips]!.createKeys(for: [record], tokens: [record: ["jean"]], scope: "name", at: morning)
        #expect(try await house.cases.candidates(scope: "name", groups: [["jean"]]) == .found([]))
    }
}
