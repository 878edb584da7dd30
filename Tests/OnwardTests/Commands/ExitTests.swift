import Foundation
import Testing

@testable import onward

/// What the exit codes say, and the sentence on standard error that goes with each.
@Suite("exit codes", .timeLimit(.minutes(2))) struct ExitTests {
    @Test(arguments: [["--version"], ["--help"], ["serve", "--help"], ["program", "list"], ["program", "show", "template"]])
    func done(_ arguments: [String]) async throws {
        let ended = try await EmptyFolder().onward(arguments)
        #expect(ended.status == Exit.done.rawValue)
        #expect(ended.errors == "" && !ended.output.isEmpty)
    }

    @Test(arguments: [
        (["sevre"], "sevre"), (["serve", "--prot", "80"], "--prot"), (["serve", "--port", "eighty"], "--port"),
        (["serve", "--port", "65536"], "a whole number from 0 to 65535"), (["verify", "--data"], "--data"), (["program", "show"], "<id>"),
        (["case", "show", "K4TN-7QXM-9"], "its last character is a check"), (["case", "dispose", "x", "--confirm"], "Usage: onward case dispose"),
        (["user", "add", "x", "--role", "boss", "--program", "toronto", "--agency", "A"], "coordinator"),
        (["backup", "--key-days", "36"], "1 to 35"), (["backup", "--sheet", "--json"], "paper"), (["serve", "--tls-cert", "a.pem"], "tls-key"),
        (["verify", "--database", "X", "--keys", "X"], "two different places"),
    ])
    func aWrongCommandLine(_ arguments: [String], _ told: String) async throws {
        let folder = try EmptyFolder()
        let ended = try await folder.onward(arguments)
        #expect(ended.status == Exit.usage.rawValue)
        #expect(ended.errors.contains(told), "\(ended.errors)")
        #expect(ended.output == "")
        #expect(folder.contents == ["onward"])
    }

    @Test func aWrongSettingIsToldWithItsPlaceByEveryCommandAndByTheDoctor() async throws {
        let folder = try EmptyFolder()
        #expect(try await folder.onward("init").status == 0)
        try folder.write("prot = 81\n", to: "onward-data/onward.conf")
        for command in ["serve", "verify", "doctor", "backup"] {
            let ended = try await folder.onward([command], environment: ["ONWARD_BEHIND_PROXY": "proxy", "ONWARD_PROT": "82"])
            let isDoctor = command == "doctor"
            #expect(ended.status == (isDoctor ? Exit.faults : Exit.usage).rawValue)
            let told = isDoctor ? ended.output : ended.errors
            #expect(told.contains("onward-data/onward.conf, line 1: “prot” is no setting."), "\(told)")
            #expect(told.contains("ONWARD_BEHIND_PROXY: “proxy” can't be used."))
            #expect(told.contains("D04 warning: ONWARD_PROT is set") == isDoctor)
        }
    }

    @Test func whatIsNotThereIsRefused() async throws {
        try await CommandHouse.with { house async throws in
            for arguments in [
                ["case", "show", "K4TN-7QXM-C"], ["case", "list", "--program", "nowhere"], ["user", "disable", "nobody"], ["program", "show", "nowhere"],
                ["user", "add", "a.b", "--role", "police", "--program", "nowhere", "--agency", "A"],
            ] {
                let ended = try await house.folder.onward(arguments + ["--data", "X"])
                #expect(ended.status == Exit.refused.rawValue, "\(arguments) \(ended.errors)")
                #expect(ended.errors.hasPrefix("onward: ") && ended.output == "")
            }
        }
    }

    @Test func aFaultThatACheckFinds() async throws {
        let folder = try EmptyFolder()
        try folder.write("name: Town\nkind: diversion\n", to: "town.yaml")
        let ended = try await folder.onward("program", "check", "town.yaml")
        #expect(ended.status == Exit.faults.rawValue)
        #expect(ended.output.contains(/town\.yaml:1:\d+: error: name/))
        let asJSON = try await folder.onward("--json", "program", "check", "town.yaml")
        #expect(asJSON.status == Exit.faults.rawValue)
        let faults = try #require(try asJSON.json() as? [[String: Any]])
        #expect(faults.contains { $0["line"] as? Int == 1 && $0["severity"] as? String == "error" })
    }

    @Test func whatCannotBeUsed() async throws {
        let folder = try EmptyFolder()
        try folder.write("", to: "file")
        for (arguments, told) in [
            (["verify"], "onward init"), (["init", "--data", "file/X"], "file/X/keys/master.key"), (["program", "check", "none.yaml"], "none.yaml can't be read"),
            (["restore", "--data-from", "none", "--keys-from", "none", "--master-key", "none"], "none"),
        ] {
            let ended = try await folder.onward(arguments)
            #expect(ended.status == Exit.unusable.rawValue, "\(arguments)")
            #expect(ended.errors.contains(told), "\(ended.errors)")
        }
    }

    @Test func aTakenPortIsSaid() async throws {
        try await CommandHouse.with { house async throws in
            let server = try await Serving(in: house.folder, "--data", "X")
            let second = try await house.onward("serve", "--port", "\(server.port)")
            #expect(second.status == Exit.unusable.rawValue)
            #expect(second.errors.contains("Port \(server.port) of 127.0.0.1 is taken by another program."), "\(second.errors)")
            #expect(await server.terminate() == 0)
        }
    }

    /// A new key would open nothing that is there, and would stand in the place of the one that does.
    @Test func noNewMasterKeyIsMadeBesideTheOldKeys() async throws {
        try await CommandHouse.with { house async throws in
            let key = house.folder.path(MasterKeyTests.key)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: key))
            try FileManager.default.removeItem(atPath: key)
            let again = try await house.onward("init")
            #expect(again.status == Exit.unusable.rawValue)
            #expect(again.errors.contains("no new one was made"), "\(again.errors)")
            #expect(!FileManager.default.fileExists(atPath: key))
            try bytes.write(to: URL(fileURLWithPath: key))
            try house.folder.setMode(0o600, MasterKeyTests.key)
            #expect(try await house.onward("verify").status == 0)
        }
    }
}
