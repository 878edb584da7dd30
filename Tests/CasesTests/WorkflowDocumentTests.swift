import Cases
import Foundation
import Testing

@Suite struct WorkflowDocumentTests {
    private var file: URL {
        URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "../../docs/workflow.md").standardizedFileURL
    }

    /// With ONWARD_WRITE_DOCS=1 the file is written; without, it has to be what the table says.
    @Test func theDocumentIsWhatTheTableSays() throws {
        if ProcessInfo.processInfo.environment["ONWARD_WRITE_DOCS"] == "1" {
            try Data(WorkflowDocument.markdown.utf8).write(to: file)
        }
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written == WorkflowDocument.markdown, "docs/workflow.md is stale; write it with: \(WorkflowDocument.command)")
    }

    @Test func everyActAndEveryStageStandsInIt() {
        let text = WorkflowDocument.markdown
        for act in ActKind.allCases { #expect(text.contains("| `\(act.rawValue)` |")) }
        for stage in Stage.allCases { #expect(text.contains("| `\(stage.rawValue)` |")) }
        #expect(text.contains("stateDiagram-v2"))
    }
}
