import ArgumentParser
import Core
import Foundation
import Glibc
import Programs

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Serve a demonstration, filled with people who don't exist.")

    @OptionGroup var options: GlobalOptions

    @Option(name: .long, help: "The port (ONWARD_PORT); 0 takes any free one.")
    var port: Int?

    @Option(name: .long, help: "The same seed makes the same demonstration.")
    var seed: UInt64 = 1

    func run() async throws {
        try await reporting {
            let folder = try options.data ?? Self.temporaryFolder()
            if FileManager.default.fileExists(atPath: folder + "/keys/master.key") {
                throw Complaint("There is an installation in \(folder) already. The demo takes an empty folder.")
            }
            try Self.setUp(folder)
            var own = options
            own.data = folder
            let now = SystemClock.now()
            let chance = DemoChance(seed: seed)
            let installation = try await Installation.open(own.settings(), mode: .create, chance: chance, now: now)
            let accounts = try await DemoWorld.fill(cases: installation.cases, office: installation.office, now: now, seed: seed)
            var server = Server(installation: installation)
            server.port = try own.settings().port(port)
            let json = options.json
            try await server.run { address in
                Self.announce(address, folder, accounts, json: json)
            }
            if options.data == nil { try? FileManager.default.removeItem(atPath: folder) }
        }
    }

    private static func announce(_ address: String, _ folder: String, _ accounts: DemoAccounts, json: Bool) {
        if json {
            try? printJSON(Ready(address: address, data: folder, accounts: accounts.list))
        } else {
            print("Onward's demonstration is at \(address)")
            print("Everybody in it is made up. Sign in as:")
            for account in accounts.list {
                let role = account.role.padding(toLength: 18, withPad: " ", startingAt: 0)
                let name = account.name.padding(toLength: 28, withPad: " ", startingAt: 0)
                print("  \(role)\(name)\(account.password)")
            }
            print("Stop with Ctrl-C; the demonstration is then thrown away.")
        }
        flushOutput()
    }

    private struct Ready: Encodable {
        let address: String
        let data: String
        let accounts: [DemoAccounts.Account]
    }

    /// The demo has folders for backups, so that the button on Today can be tried.
    private static func setUp(_ folder: String) throws {
        let folders = [folder + "/backups/data", folder + "/backups/keys"]
        for path in folders { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
        // The demonstration has a made-up authorization where the shipped definitions leave it to the agency.
        let programs = folder + "/programs"
        try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: true)
        for (id, yaml) in ShippedPrograms.all where ShippedPrograms.confirmed(yaml) != yaml {
            try ShippedPrograms.confirmed(yaml).write(toFile: "\(programs)/\(id).yaml", atomically: true, encoding: .utf8)
        }
        try "backup-data = \(folders[0])\nbackup-keys = \(folders[1])\n"
            .write(toFile: folder + "/onward.conf", atomically: true, encoding: .utf8)
    }

    private static func temporaryFolder() throws -> String {
        var template = Array((NSTemporaryDirectory() + "/onward-demo-XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { throw Complaint("No temporary folder can be made in \(NSTemporaryDirectory()).") }
        return String(cString: made)
    }
}

/// A line is to be read by the program that waits for it, not by the next buffer.
func flushOutput() { fflush(nil) }
