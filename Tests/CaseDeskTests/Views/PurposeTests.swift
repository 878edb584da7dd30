import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite("why somebody looks") struct PurposeTests {
    @Test(arguments: EngineKind.available)
    func aClosedCaseIsOpenedForAStatedPurposeOnly(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.live("Jean Tremblay", .postCharge, "grande-prairie-stop")
            for role in [Role.coordinator, .prosecutor] {
                let (silent, stated) = (People.by(role, at: later), People.by(role, at: later, purpose: .personAsked))
                await #expect(throws: DeskError.self) { try await house.desk.page(id, by: silent) }
                await #expect(throws: DeskError.self) { try await house.desk.sheet(id, by: silent) }
                #expect(try await house.desk.page(id, by: stated).person != nil)
                #expect(try await house.desk.sheet(id, by: stated).person?.name == "Jean Tremblay")
            }
            let looks = try await house.desk.looks(at: id, by: People.by(.coordinator, at: later, purpose: .keepRecord)).looks
            #expect(looks.filter { $0.act == "case.page" }.map(\.purpose) == [.personAsked, .personAsked])
            #expect(looks.filter { $0.act == "case.looks" }.map(\.purpose) == [.keepRecord])
        }
    }

    @Test func everyLookHasThePurposeThatItsRoleIsThereFor() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            _ = try await house.desk.page(id, by: People.coordinator)
            _ = try await house.desk.page(id, by: People.prosecutor)
            _ = try await house.desk.status(by: People.police)
            let looks = try await house.desk.looks(at: id, by: People.coordinator).looks.filter { $0.outcome == .viewed }
            #expect(Set(looks.map { "\($0.role?.rawValue ?? "") \($0.purpose?.rawValue ?? "")" })
                == ["coordinator administer", "prosecutor decide", "police own-referrals"])
        }
    }

    @Test func lookingForSomebodyWhoIsntHereLeavesItsEntry() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            #expect(try await house.desk.search("Quackenbush", born: nil, by: People.coordinator) == .found([], isMasked: false))
            #expect(try await house.entries("case.search", "viewed") == 1)
        }
    }
}
