import ArgumentParser
import Core
import Database
import Foundation

/// Options that every command takes. A flag wins over the environment (`ONWARD_DATA`, …), which wins over the file
/// `onward.conf` in the data folder (lines of `name = value`).
struct GlobalOptions: ParsableArguments {
    @Option(name: .long, help: "The installation's folder (ONWARD_DATA). Default: onward-data.")
    var data: String?

    @Option(name: .long, help: "Where the data are: a folder, or a PostgreSQL URI (ONWARD_DATABASE). Default: DATA/data.")
    var database: String?

    @Option(name: .long, help: "Where the keys are: a folder, or another PostgreSQL URI (ONWARD_KEYS). Default: DATA/keys.")
    var keys: String?

    @Flag(name: .long, help: "Print data as JSON.")
    var json = false

    /// The settings after flag, environment and file.
    func settings(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Settings {
        try Settings(self, environment: environment)
    }
}

/// Where an installation is, and how it is served.
struct Settings: Sendable {
    let folder: String
    let database: DatabaseLocation
    let keys: DatabaseLocation
    private let file: [String: String]
    private let environment: [String: String]

    init(_ options: GlobalOptions, environment: [String: String]) throws {
        let folder = options.data ?? environment["ONWARD_DATA"] ?? "onward-data"
        let file = try Settings.read(folder + "/onward.conf")
        self.folder = folder
        self.file = file
        self.environment = environment
        database = DatabaseLocation(options.database ?? environment["ONWARD_DATABASE"] ?? file["database"] ?? folder + "/data")
        keys = DatabaseLocation(options.keys ?? environment["ONWARD_KEYS"] ?? file["keys"] ?? folder + "/keys")
        if database == keys { throw ValidationError("The data and the keys must be in two different places.") }
    }

    /// The master key is a file even where the key store is a database.
    var masterKeyPath: String { self["master-key"] ?? folder + "/keys/master.key" }

    /// A setting by its name in the file: `ONWARD_MASTER_KEY` in the environment is `master-key` in the file.
    subscript(name: String) -> String? {
        environment["ONWARD_" + name.uppercased().replacingOccurrences(of: "-", with: "_")] ?? file[name]
    }

    /// The port to serve on, by flag, environment or file; throws for what isn't one.
    func port(_ flag: Int?) throws -> Int {
        if let flag { return flag }
        guard let text = self["port"] else { return 8080 }
        guard let port = Int(text), (0...65_535).contains(port) else {
            throw ValidationError("The port is “\(text)” in ONWARD_PORT or onward.conf. Expected a whole number from 0 to 65535.")
        }
        return port
    }

    /// Every name that may stand in onward.conf; in the environment each begins with `ONWARD_`, in capitals, with `_` for `-`.
    static let names: Set = [
        "database", "keys", "port", "host", "tls-cert", "tls-key", "behind-proxy", "origin", "master-key", "backup-data", "backup-keys",
    ]

    /// Lines of `name = value`; empty lines and those that begin with `#` are passed over.
    static func read(_ path: String) throws -> [String: String] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [:] }
        var settings: [String: String] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
            let parts = trimmed.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2 else {
                throw ValidationError("\(path), line \(index + 1): expected `name = value`.")
            }
            guard names.contains(parts[0]) else {
                throw ValidationError("\(path), line \(index + 1): “\(parts[0])” is no setting. Expected one of \(names.sorted().joined(separator: ", ")).")
            }
            settings[parts[0]] = parts[1]
        }
        return settings
    }
}
