import Foundation
import Testing

@testable import onward

@Suite("onward user", .timeLimit(.minutes(2))) struct UserCommandTests {
    private func add(_ house: CommandHouse, _ name: String, _ role: String, agency: String) async throws -> EmptyFolder.Ended {
        try await house.onward("user", "add", name, "--role", role, "--program", CommandHouse.program, "--agency", agency, "--json")
    }

    /// The agencies that there are, by the office's own file.
    private func knows(_ agency: String, _ house: CommandHouse) async throws -> Bool {
        try await house.importing("Zebulon Quackenbush", more: "--agency", agency, "--dry-run").status == 0
    }

    @Test(arguments: CommandHouse.EngineKind.available)
    func anAccountComesWithItsAgencyAndRole(kind: CommandHouse.EngineKind) async throws {
        try await CommandHouse.with(kind) { house async throws in
            let added = try await add(house, "a.roy", "coordinator", agency: "Pace")
            #expect(added.status == 0, "\(added.errors)")
            let token = try #require((try added.json() as? [String: String])?["token"])
            #expect(token.count > 20)
            #expect(try await knows("pace", house))
            // The same name once more is another role, and the agency by its name in other letters the same agency.
            let more = try await add(house, "a.roy", "auditor", agency: "PACE")
            #expect(more.status == 0, "\(more.errors)")
            #expect(try (more.json() as? [String: String])?["token"] == nil)
            let listed = try #require(try await house.onward("user", "list", "--json").json() as? [[String: Any]])
            #expect(listed.count == 1)
            #expect(listed.first?["roles"] as? [String] == ["auditor@grande-prairie-stop", "coordinator@grande-prairie-stop"])
            #expect(try await house.onward("user", "disable", "a.roy").status == 0)
            #expect(try await house.onward("user", "list").output.contains("a.roy\tauditor@grande-prairie-stop coordinator@grande-prairie-stop\tdisabled"))
            #expect(try await house.onward("verify").status == 0)
        }
    }

    /// All of it or nothing: no agency without the account that it was made for.
    @Test(arguments: CommandHouse.EngineKind.available)
    func aRefusedAccountLeavesNoAgency(kind: CommandHouse.EngineKind) async throws {
        try await CommandHouse.with(kind) { house async throws in
            let short = try await add(house, "x", "coordinator", agency: "Pace")
            #expect(short.status == Exit.refused.rawValue)
            #expect(short.errors.contains("account-sign-in-name"), "\(short.errors)")
            #expect(try await !knows("Pace", house))
            #expect(try await add(house, "a.roy", "coordinator", agency: " ").status == Exit.refused.rawValue)
            #expect(try await house.onward("user", "list").output == "")
        }
    }
}
