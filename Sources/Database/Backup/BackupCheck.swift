import Core
import Crypto
import Foundation

/// What the check of a backup found: that it can be restored.
public struct BackupReport: Sendable {
    public let manifest: BackupManifest
    /// One for each compartment's copy.
    public let chains: [VerifyReport]
    /// How many record keys were opened: all that are in the copy.
    public let recordKeys: Int
}

extension Backup {
    /// Opens the copies as a restore would: the manifest's MAC, every file's SHA-256, SQLite's own check, the audit
    /// chains to the ends that the manifest holds, the compartments' keys with the master key, and every record's key.
    /// Then notes `now` beside the data (`verified.json`), for Today.
    ///
    /// Throws what is wrong as a `BackupError` or `VaultError`; the copies are left as they are.
    public static func verify(
        data: String, keys: String, master: MasterKey, at now: Instant
    ) async throws -> BackupReport {
        let manifest = try await check(data: data, keys: keys, master: master)
        let scratch = try ScratchFolder()
        defer { scratch.remove() }
        let opened = try await BackupCopies.open(manifest, data: data, keys: keys, scratch: scratch)
        do {
            let report = try await BackupCheck(manifest: manifest, copies: opened, master: master).run()
            await opened.close()
            try VerifiedStamp(at: now, backup: manifest.created).write(to: data, master: master)
            return report
        } catch {
            await opened.close()
            throw error
        }
    }

    /// The manifest, after its MAC and every file's length and digest have been checked.
    static func check(data: String, keys: String, master: MasterKey) async throws -> BackupManifest {
        let manifest = try BackupManifest.read(from: data, master: master)
        guard try BackupManifest.read(from: keys, master: master) == manifest else { throw BackupError.manifestChanged(keys) }
        for file in manifest.data { try await check(file, in: data) }
        try await check(manifest.keys, in: keys)
        return manifest
    }

    private static func check(_ file: BackupManifest.File, in folder: String) async throws {
        guard FileManager.default.fileExists(atPath: folder + "/" + file.name) else { throw BackupError.fileMissing(file.name) }
        let digest = try await onOwnThread { try BackupFolder.digest(folder + "/" + file.name) }
        guard digest.bytes == file.bytes, digest.sha256 == file.sha256 else { throw BackupError.fileChanged(file.name) }
    }
}

/// The copies' contents, opened for reading.
struct BackupCopies: Sendable {
    let compartments: [Compartment: ReadOnlyFile]
    let keyStore: ReadOnlyFile

    /// SQLite's copies as they lie; of PostgreSQL's the tables that are checked, read into files in `scratch`.
    static func open(
        _ manifest: BackupManifest, data: String, keys: String, scratch: ScratchFolder
    ) async throws -> BackupCopies {
        var compartments: [Compartment: ReadOnlyFile] = [:]
        for file in manifest.data {
            guard let compartment = file.compartment else { continue }
            compartments[compartment] = try await open(
                file, in: data, manifest.dialect, [StoreSchema.tables()], ["audit_entry", "audit_link"], scratch)
        }
        let keyStore = try await open(
            manifest.keys, in: keys, manifest.dialect, KeyStoreSchema.migrations, ["compartment_key", "record_key"], scratch)
        return BackupCopies(compartments: compartments, keyStore: keyStore)
    }

    private static func open(
        _ file: BackupManifest.File, in folder: String, _ dialect: Dialect?, _ schema: [Migration], _ tables: [String],
        _ scratch: ScratchFolder
    ) async throws -> ReadOnlyFile {
        let path = folder + "/" + file.name
        if dialect == .postgres {
            let target = scratch.path + "/" + file.name + ".sqlite"
            try await DumpReader(dump: path, tables: tables).fill(target, schema)
            return try ReadOnlyFile(path: target)
        }
        let opened = try ReadOnlyFile(path: path)
        let faults = try await opened.quickCheck()
        if let first = faults.first { throw BackupError.fileDamaged(file.name, reason: first) }
        return opened
    }

    func close() async {
        for file in compartments.values { await file.close() }
        await keyStore.close()
    }
}

/// Checks of opened copies.
struct BackupCheck: Sendable {
    let manifest: BackupManifest
    let copies: BackupCopies
    let master: MasterKey

    func run() async throws -> BackupReport {
        let rows = try await copies.keyStore.read { try WrappedKey.all(in: $0) }
        var chains: [VerifyReport] = []
        var opened = 0
        for file in manifest.data {
            guard let compartment = file.compartment, let engine = copies.compartments[compartment] else { continue }
            let keys = try CompartmentKeys(compartment, unwrapping: rows, with: master)
            chains.append(try await chain(file, engine, keys))
            opened += try await openAll(keys)
        }
        return BackupReport(manifest: manifest, chains: chains, recordKeys: opened)
    }

    /// The copy's chain must end exactly where the manifest says.
    private func chain(
        _ file: BackupManifest.File, _ engine: any Engine, _ keys: CompartmentKeys
    ) async throws -> VerifyReport {
        let report = try await AuditVerifier(compartment: keys.compartment, keys: keys.keys(.audit), head: nil).verify(engine)
        if let fault = report.fault { throw BackupError.chainBroken(file.name, fault) }
        guard report.endPosition == file.chainPosition, Hex.encode(report.endHash) == file.chainHash else {
            throw BackupError.chainBroken(file.name, .init(position: report.endPosition + 1, entry: nil, why: .cutTail))
        }
        return report
    }

    private func openAll(_ keys: CompartmentKeys) async throws -> Int {
        try await copies.keyStore.read { connection in
            var count = 0
            try connection.stream(
                "SELECT record, wrapped, wrap_version FROM record_key WHERE compartment = $1", [.text(keys.compartment.rawValue)]
            ) { row in
                let wrapped = RecordKey.Wrapped(record: try row.text(0), bytes: try row.blob(1), version: try row.int(2))
                guard (try? RecordKey.unwrap(wrapped, keys: keys)) != nil else {
                    throw BackupError.keyUnusable(record: wrapped.record)
                }
                count += 1
                return true
            }
            return count
        }
    }
}

/// A folder of our own in the system's temporary folder, for the owner alone.
struct ScratchFolder: Sendable {
    let path: String

    init() throws {
        var template = Array((NSTemporaryDirectory() + "/onward-check-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw BackupFolder.fault(NSTemporaryDirectory()) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
