import Core
import Crypto
import Foundation

/// A backup that lies in a folder.
public struct BackupSummary: Sendable, Hashable {
    /// The folder's name.
    public let name: String
    public let created: Instant
    /// When it was last checked by opening it; nil for never, or when the note isn't ours.
    public let verified: Instant?
    public let keyCopyExpires: Instant
    public let bytes: Int
}

extension Backup {
    /// The finished backups of this installation under `folder`, newest first. For Today: it is red when the newest one
    /// that has `verified` is over 7 days old.
    public static func list(in folder: String, master: MasterKey) throws -> [BackupSummary] {
        guard let content = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw BackupError.folderMissing(folder)
        }
        return content.compactMap { name in
            guard let manifest = try? BackupManifest.read(from: folder + "/" + name, master: master) else { return nil }
            return BackupSummary(
                name: name, created: manifest.created,
                verified: VerifiedStamp.read(from: folder + "/" + name, of: manifest.created, master: master),
                keyCopyExpires: manifest.keyCopyExpires, bytes: manifest.data.reduce(manifest.keys.bytes) { $0 + $1.bytes })
        }.sorted { $0.created > $1.created }
    }
}

/// `verified.json`: when a backup was opened and found whole. Its MAC keeps anybody from writing one by hand.
struct VerifiedStamp: Codable {
    let at: Instant
    let backup: Instant
    private var mac = ""

    private static let name = "verified.json"

    init(at: Instant, backup: Instant) {
        self.at = at
        self.backup = backup
    }

    func write(to folder: String, master: MasterKey) throws {
        var stamp = self
        stamp.mac = Hex.encode(HMAC<SHA256>.authenticationCode(for: message, using: master.authenticator))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try BackupFolder.write(encoder.encode(stamp), to: folder + "/" + Self.name)
    }

    static func read(from folder: String, of backup: Instant, master: MasterKey) -> Instant? {
        guard let bytes = FileManager.default.contents(atPath: folder + "/" + name),
            let stamp = try? JSONDecoder().decode(VerifiedStamp.self, from: bytes), stamp.backup == backup,
            let mac = Hex.decode(stamp.mac),
            HMAC<SHA256>.isValidAuthenticationCode(mac, authenticating: stamp.message, using: master.authenticator)
        else { return nil }
        return stamp.at
    }

    private var message: [UInt8] { LengthPrefixed("backup verified", at.description, backup.description).bytes }
}
