import Programs
import Testing

@Suite("A statement's text and its version")
struct ChangedStatementsTests {
    private func read(_ yaml: String, id: String = GoodDefinition.id) throws -> ProgramDefinition {
        try ProgramDefinition.read(Array(yaml.utf8), id: id)
    }

    private func faults(of new: String, after old: String...) throws -> [String] {
        try read(new).statementsChanged(since: old.map { try read($0).program }).map(\.description)
    }

    private let yaml = GoodDefinition.yaml

    @Test("the same text under the same version is in order, whatever else changed")
    func unchanged() throws {
        #expect(try faults(of: yaml + "# more\n", after: yaml) == [])
        #expect(try faults(of: yaml) == [])
    }

    @Test("another text needs another version, in either language")
    func changed() throws {
        for (old, new) in [("I agree.", "I agree to it."), ("J’accepte.", "J’y consens.")] {
            let changed = yaml.replacing(old, with: new)
            try #require(changed != yaml)
            let faults = try faults(of: changed, after: yaml)
            #expect(faults.count == 1)
            #expect(faults.first?.contains("error: statements.consent.text: version 1 has another text") == true)
            #expect(faults.first?.hasSuffix("expected that text, or version 2") == true)
            #expect(try read(changed).statementsChanged(since: [try read(yaml, id: "elsewhere").program]) == [])
        }
    }
}
