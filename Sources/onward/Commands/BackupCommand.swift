import ArgumentParser
import Core
import Database
import Foundation

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy data and keys to two separate places, and verify the copy by opening it.")

    @OptionGroup var options: GlobalOptions

    @Option(name: .customLong("data-to"), help: Setting.backupData.help)
    var dataTo: String?

    @Option(name: .customLong("keys-to"), help: Setting.backupKeys.help)
    var keysTo: String?

    @Option(name: .customLong("key-days"), help: "After so many days, 1 to 35, a copy of the keys expires.")
    var keyDays = 35

    @Flag(name: .long, help: "Print the recovery sheet of the master key instead. It goes into an envelope, not into a file.")
    var sheet = false

    func validate() throws {
        if !(1...35).contains(keyDays) { throw ValidationError("--key-days is a whole number from 1 to 35.") }
        if sheet, options.json { throw ValidationError("--sheet is for paper: it isn't printed as JSON.") }
    }

    func run() async throws {
        try await options.opened(flags: [.backupData: dataTo, .backupKeys: keysTo]) { installation in
            if sheet {
                // The master key leaves the machine: the log says who printed it, before it is printed.
                try await installation.note("recovery-sheet.print")
                return printSheet(installation.master)
            }
            let backup = HouseBackup(installation: installation)
            guard let dataTo = backup.dataFolder, let keysTo = backup.keysFolder else {
                throw Complaint("Give --data-to FOLDER and --keys-to FOLDER, or set backup-data and backup-keys in onward.conf.", exit: .usage)
            }
            let (made, report, expired) = try await backup.make(
                dataTo: dataTo, keysTo: keysTo, keyDays: keyDays, by: .commandLine(), chance: SystemChance(), at: SystemClock.now())
            if options.json {
                return try printJSON(
                    Done(
                        data: made.data, keys: made.keys, keysUntil: made.manifest.keyCopyExpires.description, recordKeys: report.recordKeys,
                        expiredCopies: expired.count))
            }
            print("Data: \(made.data)")
            print("Keys: \(made.keys), until \(made.manifest.keyCopyExpires)")
            print("Verified by opening the copy: \(report.recordKeys) record keys.")
            if !expired.isEmpty { print("Expired copies of keys that were destroyed: \(expired.count).") }
        }
    }

    private struct Done: Encodable {
        let data: String
        let keys: String
        let keysUntil: String
        let recordKeys: Int
        /// Older copies of the keys whose time was up, and which were destroyed.
        let expiredCopies: Int
    }

    private func printSheet(_ master: MasterKey) {
        let sheet = RecoverySheet(master, at: SystemClock.now())
        print(sheet.title.en + " / " + sheet.title.fr)
        for line in sheet.lines { print("  " + line) }
        for sentence in sheet.keeping + sheet.recovering {
            print(sentence.en)
            print(sentence.fr)
        }
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup into an empty installation, after checking it.")

    @OptionGroup var options: GlobalOptions

    @Option(name: .customLong("data-from"), help: "The folder of the backup's data.")
    var dataFrom: String

    @Option(name: .customLong("keys-from"), help: "The folder of the backup's keys.")
    var keysFrom: String

    @Option(name: .customLong("master-key"), help: "The master key's file. Without it the recovery sheet is read from standard input.")
    var masterKey: String?

    func run() async throws {
        try await reporting {
            let settings = try options.settings()
            let now = SystemClock.now()
            // Before anybody types a sheet for nothing.
            for folder in [dataFrom, keysFrom] where !FileManager.default.fileExists(atPath: folder) { throw BackupError.folderMissing(folder) }
            let master = try masterKey.map { try MasterKeyFile.read(from: $0) } ?? readSheet()
            let own = try Installation.masterKey(settings)
            if let own, own.fingerprint != master.fingerprint {
                throw Complaint("Another master key is at \(settings.masterKeyPath). A backup is restored into a new folder.")
            }
            try Installation.makeFolders(settings)
            let manifest = try await Backup.restore(
                data: dataFrom, keys: keysFrom, into: settings.database, keysInto: settings.keys, master: master,
                chance: SystemChance(), at: now)
            if own == nil { try MasterKeyFile.write(master, to: settings.masterKeyPath) }
            let installation = try await Installation.open(settings, mode: .open, chance: SystemChance(), now: now)
            try await installation.note("backup.restore")
            await installation.close()
            if options.json {
                return try printJSON([
                    "folder": settings.folder, "masterKey": master.fingerprint, "backupOf": manifest.created.description,
                ])
            }
            print("Master key \(master.fingerprint), as on its recovery sheet.")
            print("Restored the backup of \(manifest.created) into \(settings.folder).")
            print("Keys that were destroyed since then came back with it: `onward case due` lists what has to be disposed of again, before anything else.")
        }
    }

    private func readSheet() throws -> MasterKey {
        complain("Type the lines of the recovery sheet, then Ctrl-D.")
        var typed = ""
        while let line = readLine() { typed += line + "\n" }
        return try RecoverySheet.read(typed)
    }
}
