import Foundation
import Testing

@testable import onward

/// A statement is read to people and the record names its version: one version has one text.
@Suite("a changed statement", .timeLimit(.minutes(2))) struct ProgramCommandTests {
    @Test(arguments: CommandHouse.EngineKind.available)
    func itIsNoticedUntilItsVersionIsRaised(kind: CommandHouse.EngineKind) async throws {
        try await CommandHouse.with(kind) { house async throws in
            let shipped = try await house.onward("program", "show", CommandHouse.program).output
            let changed = shipped.replacing("Nobody has pressed me to agree.", with: "Nobody has pressed me.")
            try #require(changed != shipped)
            let file = "X/programs/\(CommandHouse.program).yaml"
            try FileManager.default.createDirectory(atPath: house.folder.path("X/programs"), withIntermediateDirectories: true)

            // Before anybody's record names the version, its text is free to change.
            try house.folder.write(changed, to: file)
            #expect(try await house.onward("program", "check", file).status == 0)
            try FileManager.default.removeItem(atPath: house.folder.path(file))
            #expect(try await house.importing("Zebulon Quackenbush").status == 0)

            try house.folder.write(changed, to: file)
            let checked = try await house.onward("program", "check", file)
            #expect(checked.status == Exit.faults.rawValue)
            #expect(checked.output.contains(/error: statements\.consent\.text: version 1 has another text .* version 2\n/), "\(checked.output)")
            let doctor = try await house.onward("doctor")
            #expect(doctor.status == Exit.faults.rawValue)
            #expect(doctor.output.contains("D11 error: grande-prairie-stop.yaml:"), "\(doctor.output)")
            #expect(try await saidAtTheStart(house).contains("onward: grande-prairie-stop.yaml:"))

            let version = "  consent:\n    version: 1"
            try #require(changed.contains(version))
            try house.folder.write(changed.replacing(version, with: "  consent:\n    version: 2"), to: file)
            #expect(try await house.onward("program", "check", file).status == 0)
            #expect(try await house.onward("doctor").status == 0)
        }
    }

    /// The words of public pages are checked as the server's start checks them, and a server doesn't start on faulty ones.
    @Test func theWordsOfPublicPagesAreCheckedToo() async throws {
        try await CommandHouse.with(.sqlite) { house async throws in
            let file = "X/programs/site/longueuil.yaml"
            try FileManager.default.createDirectory(atPath: house.folder.path("X/programs/site"), withIntermediateDirectories: true)
            try house.folder.write("about:\n  - text: [{en: One day., fr: Une journée.}]\n", to: file)
            #expect(try await house.onward("program", "check", file).status == 0)
            try house.folder.write("about:\n  - text: [{en: One day.}]\n", to: file)
            let checked = try await house.onward("program", "check", file)
            #expect(checked.status == Exit.faults.rawValue)
            #expect(checked.output.contains("about[0].text[0].fr") || checked.output.contains("missing translation"), "\(checked.output)")
            let served = try await house.onward("serve", "--port", "0")
            #expect(served.status == Exit.unusable.rawValue && served.errors.contains("site/longueuil.yaml"), "\(served.errors)")
        }
    }

    /// What `onward serve` says on standard error by the time it serves.
    private func saidAtTheStart(_ house: CommandHouse) async throws -> String {
        let server = house.folder.process(["serve", "--port", "0", "--json", "--data", "X"])
        let (out, err) = (Pipe(), Pipe())
        server.standardOutput = out
        server.standardError = err
        try server.run()
        _ = try #require(await out.fileHandleForReading.line(), "the server ended before it was ready")
        server.terminate()
        return await err.fileHandleForReading.text()
    }
}
