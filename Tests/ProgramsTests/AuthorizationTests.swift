import Core
import Programs
import Testing

@Suite("An authorization on a given day")
struct AuthorizationTests {
    private func warnings(_ yaml: String = GoodDefinition.yaml, on date: String) throws -> [String] {
        let definition = try ProgramDefinition.read(Array(yaml.utf8), id: GoodDefinition.id)
        let today = try #require(CivilDate(date))
        return definition.check(on: today).map(\.description)
    }

    @Test("expired is a warning with line and column: the file is in order, the gate isn't")
    func expired() throws {
        #expect(
            try warnings(on: "2026-01-01") == [
                "16:10: warning: authorization.until: expired on 2025-12-31: gate (a) is not met"
            ])
    }

    @Test("its last day still counts, and so does its first")
    func boundaries() throws {
        #expect(try warnings(on: "2025-12-31") == [])
        #expect(try warnings(on: "2024-01-01") == [])
        #expect(
            try warnings(on: "2023-12-31") == [
                "15:9: warning: authorization.from: not yet in force on 2023-12-31: gate (a) is not met"
            ])
    }

    @Test("without one, a program that needs the gates says so")
    func absent() throws {
        let yaml = GoodDefinition.yaml
            .replacing(
                "authorization:\n  instrument: { en: Order 1, fr: Arrêté 1 }\n",
                with: ""
            )
            .replacing("  by: { en: Attorney General, fr: Procureur général }\n", with: "")
            .replacing("  from: 2024-01-01\n  until: 2025-12-31\n", with: "")
        let lines = try warnings(yaml, on: "2026-01-01")
        #expect(lines.count == 1)
        #expect(lines.first?.contains("warning: authorization: none is given") == true)
    }

    @Test("where the statutory holidays aren't known, the program's closed days must list them")
    func holidays() throws {
        let yaml = GoodDefinition.yaml.replacing("code: CA-AB", with: "code: CA-BC")
        let lines = try warnings(yaml, on: "2025-01-01")
        #expect(lines.count == 1)
        #expect(lines.first?.contains("warning: jurisdiction.code: the statutory holidays of CA-BC aren't known here: class-day.closed must list them") == true)
    }

    @Test("figures that nobody stated are pointed out, and never filled in")
    func unstated() throws {
        let yaml = GoodDefinition.yaml
            .replacing("percent: \"2.5\"", with: "amount: unknown")
            .replacing("\"750.00\"", with: "unknown")
        let lines = try warnings(yaml, on: "2025-01-01")
        #expect(lines.count == 2)
        #expect(lines.contains { $0.contains("fee.amounts.post-charge: its amount isn't stated") })
        #expect(lines.contains { $0.contains("fee.methods.credit.surcharge: its amount is unknown") })
    }
}
