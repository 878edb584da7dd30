import CLibPQ
import Foundation

/// `pg_dump` and `pg_restore`: found on PATH or where Debian keeps them, connected by environment alone, since anybody
/// on the machine can read a program's arguments.
struct PostgresTools: Sendable {
    let environment: [String: String]
    let database: String

    /// Throws `BackupError.addressUnreadable`, without the URI in it.
    init(uri: String) throws {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(uri, &message) else {
            PQfreemem(message)
            throw BackupError.addressUnreadable(reason: "libpq refuses it")
        }
        defer { PQconninfoFree(options) }
        var environment = ProcessInfo.processInfo.environment
        var database = ""
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                if strcmp(keyword, "dbname") == 0 { database = String(cString: value) }
                if let name = option.pointee.envvar { environment[String(cString: name)] = String(cString: value) }
            }
            option += 1
        }
        environment["LC_ALL"] = "C"
        self.environment = environment
        self.database = database.isEmpty ? environment["PGDATABASE"] ?? "" : database
    }

    /// For tools that only read a file.
    init() {
        environment = ProcessInfo.processInfo.environment
        database = ""
    }

    /// Runs a tool to its end and blocks meanwhile. Throws `toolMissing`, or `toolFailed` with what it said.
    func run(_ tool: String, _ arguments: [String], output: FileHandle? = nil) throws {
        let process = Process()
        process.executableURL = try URL(fileURLWithPath: Self.path(of: tool))
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output ?? FileHandle.nullDevice
        let complaints = Pipe()
        process.standardError = complaints
        do { try process.run() } catch { throw BackupError.toolFailed(tool, reason: error.localizedDescription) }
        let said = complaints.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let lines = String(decoding: said, as: UTF8.self).split(separator: "\n").prefix(3).joined(separator: " ")
            throw BackupError.toolFailed(tool, reason: lines)
        }
    }

    static func path(of tool: String) throws -> String {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let manager = FileManager.default
        let debian = "/usr/lib/postgresql"
        let versions = ((try? manager.contentsOfDirectory(atPath: debian)) ?? []).sorted {
            $0.compare($1, options: .numeric) == .orderedDescending
        }
        let candidates = (folders + versions.map { "\(debian)/\($0)/bin" }).map { "\($0)/\(tool)" }
        guard let found = candidates.first(where: manager.isExecutableFile) else { throw BackupError.toolMissing(tool) }
        return found
    }
}
