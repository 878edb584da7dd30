import Core
import Database
import Programs
import Testing

@testable import OfficeDesk

@Suite("Programs of an installation")
struct ProgramRegistryTests {
    @Test("are known by id, the later definition of one id being the newest")
    func newest() throws {
        let registry = try Office.programs()
        #expect(registry.programs.map(\.id) == [Office.coarse, Office.edmonton, Office.grandePrairie])
        let first = try #require(registry.definition(Office.grandePrairie))
        let second = try ProgramDefinition.read(first.bytes + [10], id: Office.grandePrairie)
        #expect(ProgramRegistry([first, second]).program(Office.grandePrairie)?.version == second.program.version)
        #expect(ProgramRegistry([second, first]).program(Office.grandePrairie)?.version == first.program.version)
        #expect(registry.program("atlantis") == nil)
    }

    @Test("are kept whole at first use, so that an older version is read again", arguments: EngineKind.available)
    func kept(kind: EngineKind) async throws {
        try await Office.open(on: kind) { office in
            let program = try await office.desk.keepVersion(
                of: Office.grandePrairie, by: Office.operator_, at: .start, chance: office.chance)
            try await _ = office.desk.keepVersion(
                of: Office.grandePrairie, by: Office.operator_, at: .start, chance: office.chance)
            #expect(try await office.log().filter { $0 == "program.keep-version done" }.count == 1)
            let later = OfficeDesk(store: office.store, programs: ProgramRegistry([]))
            #expect(try await later.version(program.version) == program)
            #expect(try await later.version(String(repeating: "0", count: 64)) == nil)
            #expect(
                try await refusalCode {
                    _ = try await later.keepVersion(of: "atlantis", by: Office.operator_, at: .start, chance: office.chance)
                } == "program-unknown")
        }
    }

    @Test("whose kept bytes were changed aren't used")
    func changed() async throws {
        try await Office.open { office in
            let program = try await office.desk.keepVersion(
                of: Office.grandePrairie, by: Office.operator_, at: .start, chance: office.chance)
            try await office.store.write { writing in
                _ = try writing.connection.execute("UPDATE program_version SET definition = $1", Array("id: x".utf8))
            }
            let later = OfficeDesk(store: office.store, programs: ProgramRegistry([]))
            await #expect(throws: StorageError.self) { _ = try await later.version(program.version) }
        }
    }
}
