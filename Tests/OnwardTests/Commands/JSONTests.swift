import Foundation
import Testing

@testable import onward

@Suite("--json", .timeLimit(.minutes(3))) struct JSONTests {
    /// Every key of a document, however deep.
    private func keys(_ value: Any) -> [String] {
        switch value {
        case let map as [String: Any]: map.keys + map.values.flatMap(keys)
        case let list as [Any]: list.flatMap(keys)
        default: []
        }
    }

    @Test func itMayStandBeforeBetweenAndAfter() async throws {
        let folder = try EmptyFolder()
        let after = try await folder.onward("program", "list", "--json")
        for arguments in [["--json", "program", "list"], ["program", "--json", "list"], ["--data", "X", "program", "--keys=Y", "--json", "list"]] {
            let ended = try await folder.onward(arguments)
            #expect(ended.status == 0 && ended.output == after.output, "\(arguments): \(ended.errors)")
        }
    }

    @Test func whatFollowsTheCommandWinsOverWhatStandsBefore() {
        #expect(GlobalArguments.behindCommand(["--data", "A", "verify", "--data", "B"]) == ["verify", "--data", "A", "--data", "B"])
        #expect(GlobalArguments.behindCommand(["--json", "case", "show", "N"]) == ["case", "show", "--json", "N"])
        #expect(GlobalArguments.behindCommand(["--data"]) == ["--data"])
        #expect(GlobalArguments.behindCommand(["--json", "sevre"]) == ["--json", "sevre"])
    }

    @Test func everyDocumentIsOneLineWithKeysInCamelCaseAndNobodysName() async throws {
        try await CommandHouse.with { house async throws in
            #expect(try await house.importing("Zebulon Quackenbush", "Ysolde Farthingale").status == 0)
            let listed = try #require(try await house.onward("case", "list", "--json").json() as? [[String: Any]])
            let number = try #require(listed.first?["number"] as? String)
            for name in ["a", "b"] {
                try FileManager.default.createDirectory(atPath: house.folder.path(name), withIntermediateDirectories: true)
            }
            for arguments in [
                ["init"], ["doctor"], ["verify"], ["rebuild"], ["migrate"], ["program", "list"], ["program", "show", "toronto"],
                ["user", "add", "a.roy", "--role", "coordinator", "--program", CommandHouse.program, "--agency", "Pace"], ["user", "list"],
                ["user", "disable", "a.roy"], ["case", "list"], ["case", "show", number], ["case", "sheet", number], ["case", "due"],
                ["import", "referrals", "rows.csv", "--program", CommandHouse.program, "--dry-run"],
                ["backup", "--data-to", "a", "--keys-to", "b"],
            ] {
                let ended = try await house.folder.onward(arguments + ["--json", "--data", "X"])
                #expect(ended.status == 0, "\(arguments): \(ended.errors)")
                #expect(ended.output.split(separator: "\n").count == 1, "\(arguments)")
                let odd = keys(try ended.json()).filter { !$0.contains(/^[a-z][A-Za-z0-9]*$/) }
                #expect(odd == [], "\(arguments)")
                #expect(!ended.output.contains("Quackenbush") && !ended.output.contains("Farthingale"), "\(arguments)")
            }
            #expect(try await house.onward("case", "list", "--names", "--json").output.contains("Quackenbush"))
        }
    }
}
