import ArgumentParser
import Core
import Database
import OfficeDesk

struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an installation: the master key, the databases, and a token for the first administrator.")

    @OptionGroup var options: GlobalOptions

    func run() async throws {
        try await options.opened(.create) { installation in
            let now = SystemClock.now()
            let token: SetupToken? =
                try await installation.office.isSetUp()
                ? nil
                : try await installation.office.issueSetupToken(by: .commandLine(), at: now, chance: SystemChance())
            if options.json {
                try printJSON(Made(folder: installation.settings.folder, masterKey: installation.settings.masterKeyPath, token: token?.description))
                return
            }
            print("The installation is in \(installation.settings.folder).")
            print("The master key is \(installation.settings.masterKeyPath). Whoever has it and a backup can read everything;")
            print("without it nothing can be read. Print its recovery sheet: onward backup --sheet --data \(installation.settings.folder)")
            if let token {
                print("Set-up token for the first administrator, good for three days, at /set-up:")
                print("  \(token)")
            } else {
                print("The first administrator is there already.")
            }
        }
    }

    private struct Made: Encodable {
        let folder: String
        let masterKey: String
        let token: String?
    }
}

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bring the databases to this release's schema.")

    @OptionGroup var options: GlobalOptions

    func run() async throws {
        try await options.opened { installation in
            try await installation.note("schema.migrate")
            let versions = Installation.compartments.map { ($0.rawValue, Installation.migrations(of: $0).count) } + [("keys", KeyStoreSchema.migrations.count)]
            if options.json { return try printJSON(Dictionary(uniqueKeysWithValues: versions)) }
            for (name, version) in versions { print("\(name): version \(version)") }
        }
    }
}
