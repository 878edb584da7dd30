import Core
import Testing

@testable import Programs

@Suite struct ProgramSiteTests {
    private func faults(_ yaml: String) -> [String] {
        do {
            _ = try ProgramSite.read(Array(yaml.utf8))
            return []
        } catch {
            return error.diagnostics.map { "\($0.line):\($0.path): \($0.message)" }
        }
    }

    @Test func eachShippedProgramHasItsWordsInOrder() throws {
        let programs = Set(ShippedPrograms.all.map(\.id))
        for (id, yaml) in ShippedSites.all {
            let site = try ProgramSite.read(Array(yaml.utf8))
            let program = try #require(try ShippedPrograms.definition(id)?.program, "\(id) is no program")
            #expect(Set(site.excluded.keys) == Set(program.criteria.map(\.id)), "\(id): each criterion is said to the public")
            if let mentor = site.mentor { #expect(programs.contains(mentor.program) && mentor.program != id, "\(id): \(mentor.program)") }
        }
        // The template is there to be copied; it is nobody's program.
        #expect(programs.subtracting(ShippedSites.all.map(\.id)) == ["template"])
    }

    @Test func theStartKitHasEveryDocument() throws {
        let kit = try StartKit.read(Array(ShippedStartKit.kit.utf8))
        for document in StartDocument.allCases { #expect(kit.documents[document]?.isEmpty == false, "\(document)") }
        #expect(throws: InvalidProgram.self) { try StartKit.read(Array("budget: []".utf8)) }
    }

    @Test func everyFaultIsToldWithItsLine() {
        let yaml = """
            about:
              - title: {en: Day}
              - text: [{en: A, fr: B}]
                lists: []
            questions:
              - question: {en: Who?, fr: Qui?}
            mentored-by:
              program: Edmonton Stop
            prices: []
            """
        let found = faults(yaml)
        #expect(found.contains { $0.hasPrefix("2:about[0]") || $0.contains("missing translation") })
        #expect(found.contains { $0.contains("nothing is said; expected text or list") })
        #expect(found.contains { $0.contains("unknown key \"lists\"; did you mean \"list\"?") })
        #expect(found.contains { $0.contains("answer: missing") })
        #expect(found.contains { $0.contains("expected an id of lower-case words") })
        #expect(found.contains { $0.contains("unknown key \"prices\"") })
    }
}
