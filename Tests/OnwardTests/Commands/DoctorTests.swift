import Foundation
import Testing

@testable import onward

@Suite("onward doctor", .timeLimit(.minutes(2))) struct DoctorTests {
    /// The findings that the doctor has, as number and weight.
    private func findings(_ house: CommandHouse) async throws -> [String] {
        let ended = try await house.onward("doctor", "--json")
        let found = try #require(try ended.json() as? [[String: String]])
        let isFault = found.contains { $0["severity"] == "error" }
        #expect(ended.status == (isFault ? Exit.faults : Exit.done).rawValue)
        #expect(found.allSatisfy { $0["what"]?.hasSuffix(".") == true && $0["mend"]?.hasSuffix(".") == true })
        return found.compactMap { $0["id"] }
    }

    @Test(arguments: CommandHouse.EngineKind.available)
    func aNewInstallationLacksOnlyItsBackups(kind: CommandHouse.EngineKind) async throws {
        try await CommandHouse.with(kind) { house async throws in #expect(try await findings(house) == ["D40"]) }
    }

    @Test func backupsAreFollowedFromTheirFoldersToTheFirstVerifiedCopy() async throws {
        try await CommandHouse.with { house async throws in
            try house.folder.write("backup-data = a\nbackup-keys = b\n", to: "X/onward.conf")
            #expect(try await findings(house) == ["D42", "D42"])
            for name in ["a", "b"] {
                try FileManager.default.createDirectory(atPath: house.folder.path(name), withIntermediateDirectories: true)
            }
            #expect(try await findings(house) == ["D41"])
            #expect(try await house.onward("backup").status == 0)
            #expect(try await findings(house) == [])
            #expect(try await house.onward("doctor").output == "Nothing is wrong with X.\n")
        }
    }

    @Test func whatHindersOnlyTheServerHidesNothingElse() async throws {
        try await CommandHouse.with { house async throws in
            try house.folder.write("host = 0.0.0.0\n", to: "X/onward.conf")
            try house.folder.setMode(0o755, "X/data")
            #expect(try await findings(house) == ["D03", "D05", "D40"])
            #expect(try await house.onward("verify").status == 0)
        }
    }

    @Test func aFileThatCannotBeReadIsNotPassedOver() async throws {
        try await CommandHouse.with { house async throws in
            try Data([0x70, 0xFF]).write(to: house.folder.url.appendingPathComponent("X/onward.conf"))
            #expect(try await findings(house) == ["D03"])
            try FileManager.default.removeItem(atPath: house.folder.path("X/onward.conf"))
            try house.folder.write("garbage", to: "X/data/office.sqlite")
            #expect(try await findings(house) == ["D10"])
            try FileManager.default.removeItem(atPath: house.folder.path("X/data/office.sqlite"))
            #expect(try await findings(house) == ["D10"])
            try house.folder.write("no key", to: MasterKeyTests.key)
            #expect(try await findings(house) == ["D02"])
        }
    }
}
