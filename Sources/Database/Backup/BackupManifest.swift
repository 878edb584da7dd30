import Core
import Crypto
import Foundation

/// What a backup consists of: `manifest.json`, written last, once in the data's folder and once in the keys'.
/// Its MAC is made with the master key, so that neither a file nor the end of an audit log can be exchanged.
public struct BackupManifest: Codable, Sendable, Hashable {
    public struct File: Codable, Sendable, Hashable {
        public let name: String
        /// Nil for the key store.
        public let compartment: Compartment?
        public let bytes: Int
        /// Lower-case hexadecimal.
        public let sha256: String
        /// The end of the audit chain in this copy; 0 when nothing was linked yet. Nil for the key store.
        public let chainPosition: Int?
        public let chainHash: String?
    }

    public let format: Int
    /// When the backup began: the copies show a state at or after this moment.
    public let created: Instant
    public let engine: String
    /// `MasterKey.fingerprint`: which recovery sheet belongs to it.
    public let master: String
    public let data: [File]
    public let keys: File
    /// From then on the copy of the keys is deleted (`KeyCopies.expire`), and what was disposed of is gone from here too.
    public let keyCopyExpires: Instant
    /// HMAC-SHA256 over all of the above, hexadecimal.
    private(set) var mac: String

    static let name = "manifest.json"

    init(created: Instant, engine: Dialect, data: [File], keys: File, keyCopyExpires: Instant, master: MasterKey) throws {
        format = 1
        self.created = created
        self.engine = engine.rawValue
        self.master = master.fingerprint
        self.data = data
        self.keys = keys
        self.keyCopyExpires = keyCopyExpires
        mac = ""
        mac = Hex.encode(try HMAC<SHA256>.authenticationCode(for: message(), using: master.authenticator))
    }

    /// Reads a folder's manifest and checks its MAC. Throws `noManifest` or `manifestChanged`.
    static func read(from folder: String, master: MasterKey) throws -> BackupManifest {
        let manifest = try readUnchecked(from: folder)
        guard let mac = Hex.decode(manifest.mac),
            HMAC<SHA256>.isValidAuthenticationCode(mac, authenticating: try manifest.message(), using: master.authenticator)
        else { throw BackupError.manifestChanged(folder) }
        return manifest
    }

    /// For lists that need no key. Nothing in it is trusted.
    static func readUnchecked(from folder: String) throws -> BackupManifest {
        guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else { throw BackupError.noManifest(folder) }
        guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: bytes), manifest.format == 1,
            manifest.files.allSatisfy({ BackupFolder.isPlainName($0.name) })
        else { throw BackupError.manifestChanged(folder) }
        return manifest
    }

    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }

    var dialect: Dialect? { Dialect(rawValue: engine) }

    private var files: [File] { data + [keys] }

    private func message() throws -> [UInt8] {
        var bare = self
        bare.mac = ""
        return LengthPrefixed("backup manifest").bytes + Array(try bare.json())
    }
}
