import Core
import Foundation
import Testing

@testable import Database

@Suite struct MasterKeyFileTests {
    @Test func aKeyIsReadBackAndItsFileIsForItsOwnerOnly() throws {
        let folder = try TestFolder()
        let path = folder.file("master.key")
        let made = try MasterKeyFile.create(at: path, chance: SeededChance())
        #expect(try MasterKeyFile.read(from: path).fingerprint == made.fingerprint)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func anExistingFileIsNeverOverwritten() throws {
        let folder = try TestFolder()
        let path = folder.file("master.key")
        let first = try MasterKeyFile.create(at: path, chance: SeededChance(1))
        #expect(throws: VaultError.keyFileExists(path: path)) { try MasterKeyFile.create(at: path, chance: SeededChance(2)) }
        #expect(try MasterKeyFile.read(from: path).fingerprint == first.fingerprint)
    }

    @Test(arguments: [0o644, 0o640, 0o620, 0o604, 0o602, 0o660])
    func aKeyThatOthersCanReadOrChangeIsRefusedWithWhatToDo(mode: Int) throws {
        let folder = try TestFolder()
        let path = folder.file("master.key")
        _ = try MasterKeyFile.create(at: path, chance: SeededChance())
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        #expect(throws: VaultError.keyFileExposed(path: path)) { try MasterKeyFile.read(from: path) }
        #expect(VaultError.keyFileExposed(path: path).sentence.en.contains("chmod 600 \(path)"))
        #expect(VaultError.keyFileExposed(path: path).sentence.fr.contains("chmod 600 \(path)"))
    }

    @Test func aLinkIsFollowedAndWhatItLeadsToIsChecked() throws {
        let folder = try TestFolder()
        let real = folder.file("real.key")
        let link = folder.file("master.key")
        let made = try MasterKeyFile.create(at: real, chance: SeededChance())
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)
        #expect(try MasterKeyFile.read(from: link).fingerprint == made.fingerprint)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: real)
        #expect(throws: VaultError.keyFileExposed(path: link)) { try MasterKeyFile.read(from: link) }
    }

    @Test(arguments: ["", "\n", "abc\n", String(repeating: "0", count: 63) + "\n", String(repeating: "0", count: 66) + "\n",
        String(repeating: "z", count: 64) + "\n", String(repeating: "0", count: 64) + "\n\n"])
    func anythingButAKeyIsRefused(content: String) throws {
        let folder = try TestFolder()
        let path = folder.file("master.key")
        #expect(FileManager.default.createFile(atPath: path, contents: Data(content.utf8), attributes: [.posixPermissions: 0o600]))
        #expect(throws: VaultError.keyFileGarbled(path: path)) { try MasterKeyFile.read(from: path) }
    }

    @Test func aMissingFileAndAFolderAreToldApart() throws {
        let folder = try TestFolder()
        #expect(throws: VaultError.keyFileMissing(path: folder.file("none"))) { try MasterKeyFile.read(from: folder.file("none")) }
        let inner = try folder.folder("inner")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: inner)
        #expect(throws: VaultError.keyFileGarbled(path: inner)) { try MasterKeyFile.read(from: inner) }
    }

    @Test func theKeyDoesNotAppearInDescriptions() throws {
        let folder = try TestFolder()
        let path = folder.file("master.key")
        let key = try MasterKeyFile.create(at: path, chance: SeededChance())
        let digits = try String(contentsOfFile: path, encoding: .utf8).prefix(64)
        var dumped = ""
        dump(key, to: &dumped)
        for text in [String(describing: key), String(reflecting: key), dumped] {
            #expect(!text.contains(digits.prefix(12)))
        }
    }
}
