import Foundation
import Testing

@testable import onward

/// docs/operations.md says what the tables in the sources say.
@Suite struct OperationsDocumentTests {
    /// The rows of the table under this heading, without its head.
    private func rows(under heading: String) throws -> [String] {
        let file = SourceTree.root.appendingPathComponent("docs/operations.md")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == heading }, "no \(heading)")
        let section = lines[(start + 1)...].prefix { !$0.hasPrefix("#") }
        return section.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2).map(String.init)
    }

    @Test func everySettingStandsInItAndNoOther() throws {
        let expected = Setting.allCases.map { setting in
            let cells = [
                setting.flag.map { "`\($0)`" } ?? "", "`\(setting.environment)`", setting.isInFile ? "`\(setting.name)`" : "", setting.fallback,
                setting.meaning,
            ]
            return "| " + cells.joined(separator: " | ") + " |"
        }
        #expect(try rows(under: "## Settings") == expected, "\(expected.joined(separator: "\n"))")
    }

    @Test func everyExitCodeStandsInItAndNoOther() throws {
        let expected = Exit.allCases.map { "| \($0.rawValue) | \($0.meaning) |" }
        #expect(try rows(under: "## Exit codes") == expected, "\(expected.joined(separator: "\n"))")
    }

    @Test func everyFindingOfTheDoctorStandsInItWithItsWeight() throws {
        let doctor = try #require(SourceTree.files.first { $0.path == "onward/Commands/Doctor.swift" })
        let found = doctor.text.matches(of: /Finding\(\s*"(D\d\d)", \.(\w+)/).map { "\($0.1) | \($0.2)" }
        let written = try rows(under: "## Doctor").map { row in
            row.split(separator: "|").prefix(2).map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " | ")
        }
        #expect(written == Set(found).sorted())
    }
}
