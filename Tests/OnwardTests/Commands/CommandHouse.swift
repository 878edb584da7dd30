import Foundation
import Testing

@testable import Database

/// An installation that only the executable touches, on one engine; gone after the test.
struct CommandHouse: Sendable {
    enum EngineKind: String, Sendable {
        case sqlite, postgres

        /// SQLite always, PostgreSQL where `scripts/test` has started one.
        static var available: [EngineKind] { base == nil ? [.sqlite] : [.sqlite, .postgres] }

        fileprivate static var base: String? { ProcessInfo.processInfo.environment["ONWARD_TEST_POSTGRES"] }
    }

    static let program = "grande-prairie-stop"

    let folder: EmptyFolder
    private let databases: [String]
    private let base: String?

    /// Makes the installation, hands it to `body`, and takes it away.
    static func with(_ kind: EngineKind = .sqlite, _ body: (CommandHouse) async throws -> Void) async throws {
        let house = try CommandHouse(kind)
        do {
            let made = try await house.onward("init")
            try #require(made.status == 0, "\(made.errors)")
            try await body(house)
        } catch {
            try house.drop()
            throw error
        }
        try house.drop()
    }

    private init(_ kind: EngineKind) throws {
        folder = try EmptyFolder()
        base = kind == .postgres ? EngineKind.base : nil
        let mark = folder.url.lastPathComponent.suffix(12).lowercased()
        databases = base == nil ? [] : ["onward_data_\(mark)", "onward_keys_\(mark)"]
        for name in databases { try run("CREATE DATABASE \(name)") }
        guard let base else { return }
        let uris = databases.map { base.replacing("/onward_data", with: "/\($0)") }
        try FileManager.default.createDirectory(atPath: folder.path("X"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try folder.write("database = \(uris[0])\nkeys = \(uris[1])\n", to: "X/onward.conf")
    }

    private func drop() throws {
        // FORCE is refused while the server's own autovacuum is there; without it, that is sent away.
        for name in databases {
            do { try run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") } catch { try run("DROP DATABASE IF EXISTS \(name)") }
        }
    }

    private func run(_ statement: String) throws {
        try PostgresTools(uri: base ?? "").run("psql", ["--no-psqlrc", "--quiet", "--command", statement])
    }

    /// Runs `onward` on this installation until it ends.
    func onward(_ arguments: String...) async throws -> EmptyFolder.Ended { try await folder.onward(arguments + ["--data", "X"]) }

    /// Imports referrals of people with these names.
    func importing(_ names: String..., more: String...) async throws -> EmptyFolder.Ended {
        let rows = names.map { "\($0),1980-02-03,2026-01-05" }
        try folder.write((["Name,Birth date,Offence date"] + rows).joined(separator: "\n") + "\n", to: "rows.csv")
        return try await folder.onward(["import", "referrals", "rows.csv", "--program", Self.program, "--data", "X"] + more)
    }
}
