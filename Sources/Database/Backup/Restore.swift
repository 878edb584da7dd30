import Core
import Foundation

extension Backup {
    /// Puts a backup into empty places, after checking it: SQLite's files into empty folders, PostgreSQL's schemas into
    /// databases that lack them. The audit chains' heads in the key store are set to the ends that the manifest holds.
    ///
    /// Keys that were destroyed after the backup come back with it: run the disposal that is due before anything else.
    /// On PostgreSQL, run the migrations next; they also grant the schemas' roles their rights.
    @discardableResult
    public static func restore(
        data: String, keys: String, into target: DatabaseLocation, keysInto keyTarget: DatabaseLocation,
        master: MasterKey, chance: any Chance, at now: Instant
    ) async throws -> BackupManifest {
        let manifest = try await check(data: data, keys: keys, master: master)
        let places = [target, keyTarget]
        switch manifest.dialect {
        case .sqlite?:
            let folders = try Set(places.map { try $0.folder() })
            for folder in folders { try BackupFolder.requireEmpty(folder) }
            let (folder, keyFolder) = (try target.folder(), try keyTarget.folder())
            try await onOwnThread {
                for file in manifest.data { try place(file, from: data, into: folder) }
                try place(manifest.keys, from: keys, into: keyFolder)
            }
            for folder in folders { try BackupFolder.sync(folder) }
        case .postgres?:
            for place in places { _ = try place.uri() }
            let factory = EngineFactory(location: target, chance: chance)
            for file in manifest.data {
                guard let compartment = file.compartment else { continue }
                try await refill(factory.open(compartment, mode: .mustExist), from: data + "/" + file.name)
            }
            try await refill(
                EngineFactory(location: keyTarget, chance: chance).open(EngineFactory.keyStore, mode: .mustExist),
                from: keys + "/" + manifest.keys.name)
        case nil: throw BackupError.manifestChanged(data)
        }
        let keyStore = try EngineFactory(location: keyTarget, chance: chance).open(EngineFactory.keyStore, mode: .mustExist)
        do {
            try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: now)
            try await setHeads(manifest, keyStore, master, chance)
        } catch {
            await keyStore.close()
            throw error
        }
        await keyStore.close()
        return manifest
    }

    /// Copies under another name first, so that a file under its own name is whole.
    private static func place(_ file: BackupManifest.File, from source: String, into folder: String) throws {
        let path = folder + "/" + file.name
        let draft = path + ".restoring"
        do {
            try FileManager.default.copyItem(atPath: source + "/" + file.name, toPath: draft)
        } catch {
            throw BackupError.disk(draft, reason: error.localizedDescription)
        }
        guard chmod(draft, 0o600) == 0, Glue.syncFile(draft) else { throw BackupFolder.fault(draft) }
        guard try BackupFolder.digest(draft).sha256 == file.sha256 else { throw BackupError.fileChanged(file.name) }
        guard rename(draft, path) == 0 else { throw BackupFolder.fault(path) }
    }

    private static func refill(_ engine: any Engine, from dump: String) async throws {
        guard let engine = engine as? PostgresEngine else { throw StorageError.statement("not an engine of PostgreSQL") }
        do {
            try await PostgresDump(engine).restore(from: dump)
        } catch {
            await engine.close()
            throw error
        }
        await engine.close()
    }

    private static func setHeads(
        _ manifest: BackupManifest, _ keyStore: any Engine, _ master: MasterKey, _ chance: any Chance
    ) async throws {
        let vault = Vault(keyStore: keyStore, master: master, chance: chance)
        try await vault.open(compartments: manifest.data.compactMap(\.compartment))
        let heads = try manifest.data.compactMap { file -> (Compartment, ChainHead?)? in
            guard let compartment = file.compartment else { return nil }
            guard let position = file.chainPosition, position > 0, let hash = file.chainHash.flatMap(Hex.decode) else {
                return (compartment, nil)
            }
            let key = try vault.keys(of: compartment).keys(.audit).newest
            return (compartment, ChainHead(compartment: compartment, position: position, hash: hash, key: key))
        }
        try await keyStore.write { connection in
            for (compartment, head) in heads {
                try connection.execute("DELETE FROM chain_head WHERE compartment = $1", compartment.rawValue)
                try head?.keep(on: connection)
            }
        }
    }
}

extension DatabaseLocation {
    fileprivate func folder() throws -> String {
        guard case .sqlite(let folder) = self else {
            throw BackupError.addressUnreadable(reason: "the backup is of SQLite files, and needs a folder")
        }
        return folder
    }

    fileprivate func uri() throws -> String {
        guard case .postgres(let uri) = self else {
            throw BackupError.addressUnreadable(reason: "the backup is of PostgreSQL, and needs a database")
        }
        return uri
    }
}
