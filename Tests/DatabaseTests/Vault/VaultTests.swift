import Core
import Foundation
import Testing

@testable import Database

@Suite struct VaultTests {
    private func keyStore(_ folder: TestFolder) async throws -> any Engine {
        let engine = try EngineKind.sqlite.open("keys", in: folder)
        try await Migrator(KeyStoreSchema.migrations).migrate(engine, at: morning)
        return engine
    }

    @Test func anotherMasterKeyIsToldAndOpensNothing() async throws {
        let folder = try TestFolder()
        let store = try await keyStore(folder)
        let (right, wrong) = (MasterKey(from: SeededChance(1)), MasterKey(from: SeededChance(2)))
        try await Vault(keyStore: store, master: right, chance: SeededChance(3)).prepare(compartments: [.cases], at: morning)
        let other = Vault(keyStore: store, master: wrong, chance: SeededChance(4))
        let expected = VaultError.wrongMaster(expected: right.fingerprint, found: wrong.fingerprint)
        await #expect(throws: expected) { try await other.open(compartments: [.cases]) }
        await #expect(throws: expected) { try await other.prepare(compartments: [.tips], at: morning) }
        #expect(other.openCompartments.isEmpty)
        #expect(throws: VaultError.closed(.cases)) { try other.keys(of: .cases) }
    }

    @Test func preparingTwiceKeepsTheKeys() async throws {
        let folder = try TestFolder()
        let store = try await keyStore(folder)
        let master = MasterKey(from: SeededChance(1))
        let first = Vault(keyStore: store, master: master, chance: SeededChance(3))
        try await first.prepare(compartments: [.cases], at: morning)
        let before = try await store.read { try WrappedKey.all(in: $0).map(\.wrapped) }
        try await Vault(keyStore: store, master: master, chance: SeededChance(9)).prepare(compartments: [.cases, .office], at: morning)
        let after = try await store.read { try WrappedKey.all(in: $0).filter { $0.compartment == .cases }.map(\.wrapped) }
        #expect(before == after)
        #expect(before.count == KeyPurpose.allCases.count)
    }

    @Test func aProcessHasOnlyTheCompartmentsItOpened() async throws {
        let folder = try TestFolder()
        let store = try await keyStore(folder)
        let vault = Vault(keyStore: store, master: MasterKey(from: SeededChance(1)), chance: SeededChance(3))
        try await vault.prepare(compartments: [.cases, .tips], at: morning)
        try await vault.open(compartments: [.tips])
        let engine = try EngineKind.sqlite.open("cases", in: folder)
        #expect(throws: VaultError.closed(.cases)) { try Store(compartment: .cases, engine: engine, vault: vault) }
        await #expect(throws: VaultError.notPrepared(.support)) { try await vault.open(compartments: [.support]) }
    }

    @Test(arguments: KeyPurpose.allCases)
    func aChangedCompartmentKeyIsFound(purpose: KeyPurpose) async throws {
        let folder = try TestFolder()
        let store = try await keyStore(folder)
        let vault = Vault(keyStore: store, master: MasterKey(from: SeededChance(1)), chance: SeededChance(3))
        try await vault.prepare(compartments: [.cases, .tips], at: morning)
        // Another compartment's key in its place is as bad as a flipped byte.
        _ = try await store.write {
            try $0.execute(
                """
                UPDATE compartment_key SET wrapped = (SELECT wrapped FROM compartment_key WHERE compartment = 'tips' AND purpose = $1)
                WHERE compartment = 'cases' AND purpose = $1
                """, purpose.rawValue)
        }
        await #expect(throws: VaultError.keyStoreChanged(.cases, purpose: purpose.rawValue)) {
            try await vault.open(compartments: [.cases])
        }
    }

    @Test func aPublicKeyPutInByAnotherIsRefused() async throws {
        let folder = try TestFolder()
        let store = try await keyStore(folder)
        let vault = Vault(keyStore: store, master: MasterKey(from: SeededChance(1)), chance: SeededChance(3))
        try await vault.prepare(compartments: [.cases, .safeguarding], at: morning)
        let foreign = SeededChance(8).bytes(64)
        _ = try await store.write {
            try $0.execute("UPDATE compartment_key SET public_part = $1 WHERE compartment = 'safeguarding' AND purpose = 'hand-over'", foreign)
        }
        await #expect(throws: VaultError.keyStoreChanged(.safeguarding, purpose: "hand-over")) {
            try await vault.open(compartments: [.cases])
        }
    }
}
