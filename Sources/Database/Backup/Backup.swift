import Core
import Foundation

/// Copies of a running installation, to two places: the data to one, the keys to another. Neither is of use without the
/// other, and both need the master key, which is in no copy (`RecoverySheet`).
///
/// Data first, then keys: every record in the data's copy has its key in the keys' copy, unless it was disposed of
/// meanwhile. A compartment's copy is its state at one moment between the start and the end of the backup.
public struct Backup: Sendable {
    /// Every compartment of the installation, whether or not this process has opened its keys.
    public let compartments: [Compartment: any Engine]
    public let keyStore: any Engine
    public let master: MasterKey

    public init(compartments: [Compartment: any Engine], keyStore: any Engine, master: MasterKey) {
        self.compartments = compartments
        self.keyStore = keyStore
        self.master = master
    }

    /// Where a backup was put.
    public struct Made: Sendable, Hashable {
        /// The new folder under `dataTo`.
        public let data: String
        /// The new folder under `keysTo`.
        public let keys: String
        public let manifest: BackupManifest
    }

    /// Makes one. Both folders must exist, apart from each other (`BackupError.samePlace`); each gets a new folder named
    /// for `now`, which is taken away again when the backup fails. One that was killed half-way has no manifest, and is
    /// never restored.
    ///
    /// - Parameter keyDays: how many days the copy of the keys is kept, 1 to 35.
    public func make(dataTo: String, keysTo: String, at now: Instant, keyDays: Int = 35) async throws -> Made {
        try BackupFolder.checkApart(data: dataTo, keys: keysTo)
        let data = dataTo + "/" + BackupFolder.name(now)
        let keys = keysTo + "/" + BackupFolder.name(now)
        try BackupFolder.make(data)
        try BackupFolder.make(keys)
        do {
            let manifest = try await fill(data, keys, at: now, expires: now.adding(seconds: Int64(min(max(keyDays, 1), 35)) * 86_400))
            try BackupFolder.sync(dataTo)
            try BackupFolder.sync(keysTo)
            return Made(data: data, keys: keys, manifest: manifest)
        } catch {
            for folder in [data, keys] { try? FileManager.default.removeItem(atPath: folder) }
            throw error
        }
    }

    private func fill(_ data: String, _ keys: String, at now: Instant, expires: Instant) async throws -> BackupManifest {
        // Before the keys themselves: also a copy that was never finished expires.
        try KeyCopies.mark(keys, expires: expires)
        var files: [BackupManifest.File] = []
        for (compartment, engine) in compartments.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            files.append(try await copy(engine, compartment, name: compartment.rawValue, into: data))
        }
        let keyFile = try await copy(keyStore, nil, name: "keys", into: keys)
        let manifest = try BackupManifest(
            created: now, engine: keyStore.dialect, data: files, keys: keyFile, keyCopyExpires: expires, master: master)
        for folder in [data, keys] { try BackupFolder.write(manifest.json(), to: folder + "/" + BackupManifest.name) }
        return manifest
    }

    private func copy(
        _ engine: any Engine, _ compartment: Compartment?, name: String, into folder: String
    ) async throws -> BackupManifest.File {
        let (file, end) = try await copyFile(engine, compartment, name: name, into: folder)
        let digest = try await onOwnThread { try BackupFolder.digest(folder + "/" + file) }
        return BackupManifest.File(
            name: file, compartment: compartment, bytes: digest.bytes, sha256: digest.sha256,
            chainPosition: end?.position, chainHash: end.map { Hex.encode($0.hash) })
    }

    /// The copy's name, and the end of the chain that is in it.
    private func copyFile(
        _ engine: any Engine, _ compartment: Compartment?, name: String, into folder: String
    ) async throws -> (String, ChainEnd?) {
        switch engine {
        case let engine as SQLiteEngine:
            let file = "\(name).sqlite"
            try await engine.copy(to: folder + "/" + file)
            guard let compartment else { return (file, nil) }
            // Read from the copy: the original has gone on.
            let copy = try ReadOnlyFile(path: folder + "/" + file)
            let end = try await copy.read { try AuditChain.end(of: compartment, on: $0) }
            await copy.close()
            return (file, end)
        case let engine as PostgresEngine:
            let file = "\(name).dump"
            return (file, try await PostgresDump(engine).write(to: folder + "/" + file, chainOf: compartment))
        default: throw StorageError.statement("this engine can't be copied")
        }
    }
}

/// The last link's position and hash.
typealias ChainEnd = (position: Int, hash: [UInt8])
