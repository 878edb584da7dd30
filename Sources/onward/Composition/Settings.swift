import ArgumentParser
import Core
import Database
import Foundation

/// Options that every command takes. A flag wins over the environment (`ONWARD_DATA`, …), which wins over the file
/// `onward.conf` in the data folder.
struct GlobalOptions: ParsableArguments {
    @Option(name: .long, help: Setting.data.help)
    var data: String?

    @Option(name: .long, help: Setting.database.help)
    var database: String?

    @Option(name: .long, help: Setting.keys.help)
    var keys: String?

    @Flag(name: .long, help: "Print data as JSON.")
    var json = false

    /// The settings after flag, environment and file; `flags` are those of the command's own.
    func settings(
        _ flags: [Setting: String?] = [:], environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(SettingsFault) -> Settings {
        let global: [Setting: String?] = [.data: data, .database: database, .keys: keys]
        return try Settings(flags: global.merging(flags) { $1 }.compactMapValues { $0 }, environment: environment)
    }
}

/// What a person wrote into a flag, the environment or onward.conf and can't be used: a sentence for each.
struct SettingsFault: Error {
    let sentences: [String]
}

/// Where an installation is, and how it is served.
struct Settings: Sendable {
    let folder: String
    let database: DatabaseLocation
    let keys: DatabaseLocation
    private let values: [Setting: String]

    /// Throws every fault at once: lines that can't be read, values that aren't what is expected, places that must differ.
    init(flags: [Setting: String], environment: [String: String]) throws(SettingsFault) {
        // An empty variable is one that somebody switched off.
        let variables = environment.filter { !$0.value.isEmpty }
        let folder = flags[.data] ?? variables[Setting.data.environment] ?? "onward-data"
        let file = SettingsFile(folder + "/onward.conf")
        var values: [Setting: String] = [.data: folder]
        var faults = file.faults
        for setting in Setting.allCases {
            let said: (value: String, place: String)?
            if let value = flags[setting] {
                said = (value, setting.flag ?? setting.name)
            } else if let value = variables[setting.environment] {
                said = (value, setting.environment)
            } else {
                said = file.values[setting].map { ($0.value, "\(file.path), line \($0.line)") }
            }
            guard let said else { continue }
            values[setting] = said.value
            if let expected = setting.expectation(unmetBy: said.value) {
                let value = setting.mayHoldPassword ? "the value" : "“\(said.value)”"
                faults.append("\(said.place): \(value) can't be used. Expected \(expected).")
            }
        }
        self.folder = folder
        self.values = values
        database = DatabaseLocation(values[.database] ?? folder + "/data")
        keys = DatabaseLocation(values[.keys] ?? folder + "/keys")
        if database.isSamePlace(as: keys) { faults.append("The data and the keys must be in two different places.") }
        if !faults.isEmpty { throw SettingsFault(sentences: faults) }
    }

    /// The value that was said; nil when none was.
    subscript(setting: Setting) -> String? { values[setting] }

    /// The master key is a file even where the key store is a database.
    var masterKeyPath: String { self[.masterKey] ?? folder + "/keys/master.key" }

    /// The port to serve on.
    var port: Int { self[.port].flatMap { Int($0) } ?? 8080 }

    /// The folders that the installation makes and keeps to itself.
    var folders: [String] {
        [folder, (masterKeyPath as NSString).deletingLastPathComponent] + [database, keys].compactMap(\.folder)
    }

    /// Variables that look like settings and are none, by name.
    static func unknown(in environment: [String: String]) -> [String] {
        let known = Set(Setting.allCases.map(\.environment))
        return environment.keys.filter { $0.hasPrefix(Setting.environmentPrefix) && !known.contains($0) }.sorted()
    }
}

extension Setting {
    /// What `--help` says of the flag.
    var help: ArgumentHelp { ArgumentHelp("\(meaning) (\(environment)). Default: \(fallback.replacing("`", with: "")).", valueName: kind) }
}

extension DatabaseLocation {
    /// The folder of SQLite files; nil for PostgreSQL.
    var folder: String? {
        if case .sqlite(let folder) = self { folder } else { nil }
    }

    /// Whether both are one place, however the path is written.
    fileprivate func isSamePlace(as other: DatabaseLocation) -> Bool {
        guard let folder, let other = other.folder else { return self == other }
        return URL(fileURLWithPath: folder).standardizedFileURL.path == URL(fileURLWithPath: other).standardizedFileURL.path
    }
}
