import Foundation
import Testing

@testable import onward

@Suite("onward case", .timeLimit(.minutes(3))) struct CaseCommandTests {
    @Test(arguments: CommandHouse.EngineKind.available)
    func aCaseIsReadByItsNumberAndDestroyedOnlyInItsTime(kind: CommandHouse.EngineKind) async throws {
        try await CommandHouse.with(kind) { house async throws in
            let imported = try await house.importing("Zebulon Quackenbush")
            #expect(imported.status == 0, "\(imported.output)\(imported.errors)")
            #expect(try await house.importing("Zebulon Quackenbush").output.contains("again"))
            let number = try #require(imported.output.split(separator: "\t").dropFirst(2).first).trimmingCharacters(in: .newlines)
            #expect(try await house.onward("case", "list").output.hasPrefix("\(number)\tgrande-prairie-stop\t"))
            #expect(try await house.onward("case", "show", number).output.hasPrefix(number))
            for confirm in [[], ["--confirm"]] {
                let refused = try await house.folder.onward(["case", "dispose", number, "--data", "X"] + confirm)
                #expect(refused.status == Exit.refused.rawValue && refused.output == "")
                #expect(refused.errors.contains("[not-at-stage; "), "\(refused.errors)")
            }
            #expect(try await house.onward("case", "due").output == "Nothing is due.\n")
            #expect(try await house.onward("rebuild").output == "1 cases; 0 differed and were mended.\n")
        }
    }

    @Test func aRowThatCannotBeTakenIsExplainedAndTheOthersAreTaken() async throws {
        try await CommandHouse.with { house async throws in
            try house.folder.write("Name,Birth date,Offence date\n,1980-02-03,2026-01-05\nZebulon Quackenbush,1980-02-03,2026-01-05\n", to: "rows.csv")
            for (flags, outcomes) in [(["--dry-run"], ["bad", "in-order"]), ([], ["bad", "opened"])] {
                let ended = try await house.folder.onward(
                    ["import", "referrals", "rows.csv", "--program", CommandHouse.program, "--json", "--data", "X"] + flags)
                #expect(ended.status == Exit.faults.rawValue)
                let rows = try #require(try ended.json() as? [[String: Any]])
                #expect(rows.compactMap { $0["outcome"] as? String } == outcomes)
                #expect(rows.compactMap { $0["line"] as? Int } == [2, 3])
            }
        }
    }

    /// The demonstration has cases whose time was up.
    @Test func whatWasDestroyedIsNotDestroyedAgain() async throws {
        let folder = try EmptyFolder()
        try await folder.demonstrated()
        #expect(try await folder.onward("doctor", "--data", "X").output.hasPrefix("D41 warning"))
        let listed = try #require(try await folder.onward("case", "list", "--data", "X", "--json").json() as? [[String: Any]])
        let number = try #require(listed.first { $0["stage"] as? String == "disposed" }?["number"] as? String)
        let shown = try await folder.onward("case", "show", number, "--data", "X")
        for confirm in [[], ["--confirm"]] {
            let refused = try await folder.onward(["case", "dispose", number, "--data", "X"] + confirm)
            #expect(refused.status == Exit.refused.rawValue && refused.output == "")
            #expect(refused.errors.contains(/This record was destroyed on \w+ \d+, \d{4}\./), "\(refused.errors)")
        }
        #expect(try await folder.onward("case", "show", number, "--data", "X").output == shown.output)
        #expect(try await folder.onward("verify", "--data", "X").status == 0)
    }
}
