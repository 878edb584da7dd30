import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct CorrectPersonTests {
    @Test(arguments: EngineKind.available)
    func aCorrectedNameIsFoundAndTheOldOneIsNot(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tramblé"))
            let old = try await house.person(id)
            var new = old
            new.name = "Jean Bouchard"
            new.contact.value = "780-555-0199"
            try await house.desk.correctPerson(of: id, from: old.version, to: new, by: People.coordinator, token: house.form())
            #expect(try await house.desk.page(id, by: People.coordinator).person == new)
            guard case .found(let lines, _) = try await house.desk.search("Bouchard", born: nil, by: People.coordinator) else { return }
            #expect(lines.map(\.id) == [id])
            #expect(try await house.desk.search("Tremblay", born: nil, by: People.coordinator) == .found([], isMasked: false))
            #expect(try await house.entries("case.correct-person", "done") == 1)
            await #expect(throws: DeskError.changedMeanwhile([])) {
                try await house.desk.correctPerson(of: id, from: old.version, to: new, by: People.coordinator, token: house.form())
            }
        }
    }

    @Test(arguments: EngineKind.available)
    func aBirthDateThatBecomesKnownEstablishesTheAge(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay", born: nil))
            let old = try await house.person(id)
            var new = old
            new.birthDate = day("2008-03-06")
            try await house.desk.correctPerson(
                of: id, from: old.version, to: new, evidence: .identityDocument, by: People.coordinator, token: house.form())
            let page = try await house.desk.page(id, by: People.coordinator)
            #expect(page.state.age?.value == Act.AgeFinding(adult: false, by: .identityDocument))
            #expect(page.obstacles.map(\.code).contains("under-18"))
        }
    }

    @Test func onlyTheCoordinatorCorrects() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            let old = try await house.person(id)
            await #expect(throws: Refusal.onlyCoordinator) {
                try await house.desk.correctPerson(of: id, from: old.version, to: old, by: People.prosecutor, token: house.form())
            }
            await #expect(throws: DeskError.notFound) {
                try await house.desk.correctPerson(of: id, from: old.version, to: old, by: People.by(.coordinator, "longueuil"), token: house.form())
            }
        }
    }
}
