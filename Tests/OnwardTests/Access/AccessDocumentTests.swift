import Cases
import Foundation
import Testing
import WebFrame

@testable import onward

@Suite struct AccessDocumentTests {
    private var file: URL { SourceTree.root.appendingPathComponent("docs/access.md") }

    /// With ONWARD_WRITE_DOCS=1 the file is written; without, it has to be what the tables say.
    @Test func theDocumentIsWhatTheTablesSay() async throws {
        let text = AccessDocument.markdown(acts: Workflow.all, routes: try await Composed.make().routes)
        if ProcessInfo.processInfo.environment["ONWARD_WRITE_DOCS"] == "1" { try Data(text.utf8).write(to: file) }
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written == text, "docs/access.md is stale; write it with: \(AccessDocument.command)")
    }

    @Test func everyActAndEveryRouteStandsInIt() async throws {
        let routes = try await Composed.make().routes
        let text = AccessDocument.markdown(acts: Workflow.all, routes: routes)
        for act in ActKind.allCases { #expect(text.contains("| `\(act.rawValue)` |")) }
        for route in routes { #expect(text.contains("| `\(route.path)` | \(route.method.rawValue) | `\(route.name)` |")) }
    }
}
