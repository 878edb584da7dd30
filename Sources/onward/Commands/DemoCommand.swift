import ArgumentParser
import Core
import Foundation
import Glibc
import OfficeDesk
import Programs

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Serve a demonstration, filled with people who don't exist; with --data, the one in that folder again.")

    @OptionGroup var options: GlobalOptions

    @Option(name: .long, help: Setting.port.help)
    var port: Int?

    @Option(name: .long, help: "The same seed makes the same demonstration.")
    var seed: UInt64 = 1

    @Option(name: .long, help: "A file with a moment, such as 2026-03-08T13:30:00.000Z: the demonstration's clock stands there until the file says another.")
    var clock: String?

    func run() async throws {
        try await reporting {
            let clock = try clock.map { try DemoClock(path: $0).now } ?? SystemClock.now
            var own = options
            let folder = try options.data ?? Self.temporaryFolder()
            defer { if options.data == nil { try? FileManager.default.removeItem(atPath: folder) } }
            own.data = folder
            let flags = [Setting.port: port.map(String.init)]
            let isThere = FileManager.default.fileExists(atPath: try own.settings(flags).masterKeyPath)
            let kept = isThere ? DemoAccounts.kept(in: folder) : nil
            if isThere, kept == nil {
                throw Complaint("There is an installation in \(folder) already, and it isn't a demonstration. The demo takes an empty folder, or one of its own.")
            }
            if kept == nil { try Self.setUp(folder) }
            let settings = try own.settings(flags)
            let binding = try Binding(settings)
            let now = clock()
            // Drawn from the seed again, ids would come twice.
            let chance: any Chance = kept == nil ? DemoChance(seed: seed) : SystemChance()
            let installation = try await Installation.open(settings, mode: kept == nil ? .create : .open, chance: chance, now: now)
            let accounts: DemoAccounts
            if let kept { accounts = kept } else {
                accounts = try await fill(installation, now: now)
                try accounts.keep(in: folder)
            }
            let (json, isKept) = (options.json, options.data != nil)
            try await Server(installation: installation, binding: binding, mail: .none, clock: clock, isDemonstration: true).run { address in
                Self.announce(address, folder, isKept: isKept, accounts, json: json)
            }
        }
    }

    /// Everybody and everything in the demonstration; refuses a database in which somebody works.
    private func fill(_ installation: Installation, now: Instant) async throws -> DemoAccounts {
        // The environment may name a database that people work with.
        if try await installation.office.isSetUp() {
            await installation.close()
            throw Complaint("There are accounts in this database already. The demo takes an empty one.")
        }
        let cases = try await DemoWorld.fill(cases: installation.cases, office: installation.office, now: now, seed: seed)
        let password = cases.list.first?.password ?? ""
        let support = try await DemoSupport.fill(installation.support, office: installation.office, now: now, seed: seed, password: password)
        try await DemoPresenters.fill(installation.cases, coordinators: cases.coordinators, now: now, seed: seed)
        try await DemoCommunity.fill(installation.community, coordinators: cases.coordinators, now: now, seed: seed)
        try await DemoReport.publish(installation.cases, installation.community, coordinators: cases.coordinators, now: now)
        let leads = try await DemoGuard.fill(
            installation.guarding, office: installation.office, coordinators: cases.coordinators, now: now, seed: seed, password: password)
        return DemoAccounts(list: cases.list + support + leads)
    }

    private static func announce(_ address: String, _ folder: String, isKept: Bool, _ accounts: DemoAccounts, json: Bool) {
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
            print(isKept ? "Stop with Ctrl-C; the demonstration stays in \(folder)." : "Stop with Ctrl-C; the demonstration is then thrown away.")
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
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
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
