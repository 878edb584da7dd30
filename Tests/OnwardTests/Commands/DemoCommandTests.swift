import Foundation
import Testing

@testable import onward

@Suite("onward demo", .timeLimit(.minutes(3))) struct DemoCommandTests {
    /// Starts the demonstration in folder X, and stops it as a service manager does; the line that it printed when it was ready.
    private static func served(_ folder: EmptyFolder) async throws -> [String: Any] {
        let demo = folder.process(["demo", "--port", "0", "--data", "X", "--json"])
        let out = Pipe()
        demo.standardOutput = out
        try demo.run()
        let line = try #require(await out.fileHandleForReading.line(), "the demo ended before it was ready")
        demo.terminate()
        #expect(await waiting { demo.waitUntilExit(); return demo.terminationStatus } == 0)
        return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test func aDemonstrationIsServedAgainWithTheSamePeople() async throws {
        let folder = try EmptyFolder()
        let first = try await Self.served(folder)
        let numbers = try await folder.onward("case", "list", "--data", "X").output
        let again = try await Self.served(folder)
        let accounts = try #require(again["accounts"] as? [[String: String]])
        #expect(accounts.count > 10)
        #expect(accounts == first["accounts"] as? [[String: String]])
        #expect(try await folder.onward("case", "list", "--data", "X").output == numbers)
        #expect(try await folder.onward("verify", "--data", "X").status == 0)
    }

    @Test func anInstallationIsNoDemonstration() async throws {
        try await CommandHouse.with { house async throws in
            let refused = try await house.folder.onward("demo", "--port", "0", "--data", "X")
            #expect(refused.status == Exit.unusable.rawValue)
            #expect(refused.errors.contains("it isn't a demonstration"))
            #expect(refused.output == "")
        }
    }
}
