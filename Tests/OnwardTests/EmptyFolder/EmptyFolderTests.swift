import Foundation
import Testing

/// Everything the executable needs is in it: programs, texts, style sheet, script, schemas.
@Suite("an empty folder", .timeLimit(.minutes(2))) struct EmptyFolderTests {
    @Test func itSaysWhichReleaseItIsAndWhichProgramsItHas() async throws {
        let folder = try EmptyFolder()
        let version = try await folder.onward("--version")
        #expect(version.status == 0)
        #expect(version.output.contains(/^\d+\.\d+\.\d+\n$/))
        let programs = try await folder.onward("program", "list")
        #expect(programs.status == 0)
        let ids = programs.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
        #expect(ids == ["edmonton-coarse", "edmonton-stop", "grande-prairie-stop", "longueuil", "template", "toronto"])
        #expect(folder.contents == ["onward"])
    }

    @Test func anInstallationIsMadeExaminedAndVerified() async throws {
        let folder = try EmptyFolder()
        let made = try await folder.onward("init", "--data", "X")
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.output.contains("/set-up"))
        let doctor = try await folder.onward("doctor", "--data", "X")
        #expect(doctor.status == 0, "\(doctor.output)")
        // A new installation lacks one thing, and that is a warning: a folder for backups.
        #expect(doctor.output.split(separator: "\n").map { $0.prefix(3) } == ["D40"])
        let verified = try await folder.onward("verify", "--data", "X", "--json")
        #expect(verified.status == 0, "\(verified.errors)")
        #expect(!verified.output.contains("\"holds\":false"))
        #expect(folder.contents.allSatisfy { $0 == "onward" || $0 == "X" || $0.hasPrefix("X/") })
    }

    @Test func itServesAndEndsInOrder() async throws {
        let folder = try EmptyFolder()
        #expect(try await folder.onward("init", "--data", "X").status == 0)
        let server = try await Serving(in: folder, "--data", "X")
        #expect(try await server.get("/health").hasPrefix("HTTP/1.1 200"))
        // There is no default account: until the first administrator is there, sign-in leads to the set-up.
        let signIn = try await server.get("/sign-in")
        #expect(signIn.hasPrefix("HTTP/1.1 303"))
        #expect(signIn.lowercased().contains("location: /set-up\r\n"))
        let setUp = try await server.get("/set-up")
        #expect(setUp.hasPrefix("HTTP/1.1 200"))
        #expect(setUp.contains("<form"))
        let sheet = try #require(setUp.firstMatch(of: /href="(\/assets\/[^"]+\.css)"/)?.1, "no style sheet in the page")
        #expect(try await server.get(String(sheet)).contains("text/css"))
        #expect(await server.terminate() == 0)
        #expect(folder.contents.filter { $0.hasSuffix("-wal") || $0.hasSuffix("-shm") } == [])
    }

    @Test func nothingIsMadeWhereThereIsNoInstallation() async throws {
        let folder = try EmptyFolder()
        for command in ["verify", "serve", "migrate", "rebuild"] {
            let refused = try await folder.onward(command)
            #expect(refused.status == 4, "\(command)")
            #expect(refused.errors.contains("onward init"), "\(command)")
        }
        let doctor = try await folder.onward("doctor")
        #expect(doctor.status == 3)
        #expect(doctor.output.hasPrefix("D01"))
        #expect(folder.contents == ["onward"])
    }

    @Test func withoutACertificateOrAProxyNobodyElseReachesIt() async throws {
        let folder = try EmptyFolder()
        let refused = try await folder.onward("serve", "--host", "0.0.0.0", "--port", "0")
        #expect(refused.status == 64)
        #expect(refused.errors.contains("--tls-cert"))
    }
}

@Suite("the master key's file", .timeLimit(.minutes(2))) struct MasterKeyTests {
    static let key = "X/keys/master.key"

    @Test func itIsItsOwnersAlone() async throws {
        let folder = try EmptyFolder()
        #expect(try await folder.onward("init", "--data", "X").status == 0)
        #expect(try folder.mode(Self.key) == 0o600)
        #expect(try folder.mode("X") == 0o700)
    }

    @Test func othersMayReadItThenNothingOpens() async throws {
        let folder = try EmptyFolder()
        #expect(try await folder.onward("init", "--data", "X").status == 0)
        try folder.setMode(0o644, Self.key)
        for command in ["verify", "serve", "init"] {
            let refused = try await folder.onward(command, "--data", "X")
            #expect(refused.status == 4, "\(command)")
            #expect(refused.errors.contains("chmod 600"), "\(command)")
        }
        let doctor = try await folder.onward("doctor", "--data", "X")
        #expect(doctor.status == 3)
        #expect(doctor.output.hasPrefix("D02"))
        try folder.setMode(0o600, Self.key)
        #expect(try await folder.onward("verify", "--data", "X").status == 0)
    }

    @Test func initTwiceIsHarmless() async throws {
        let folder = try EmptyFolder()
        #expect(try await folder.onward("init", "--data", "X").status == 0)
        let key = try Data(contentsOf: URL(fileURLWithPath: folder.path(Self.key)))
        let again = try await folder.onward("init", "--data", "X")
        #expect(again.status == 0, "\(again.errors)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path(Self.key))) == key)
        #expect(try await folder.onward("verify", "--data", "X").status == 0)
    }

    /// The key is neither in the data nor on the screen.
    @Test func itIsPrintedOnlyOnTheRecoverySheet() async throws {
        let folder = try EmptyFolder()
        let made = try await folder.onward("init", "--data", "X")
        let digits = try String(contentsOfFile: folder.path(Self.key), encoding: .utf8).trimmingCharacters(in: .newlines)
        #expect(digits.count == 64)
        #expect(!(made.output + made.errors).contains(digits))
        let others = folder.contents.filter { $0.hasPrefix("X/") && $0 != Self.key }
        for name in others where (try? folder.mode(name)) != nil {
            let bytes = (try? Data(contentsOf: URL(fileURLWithPath: folder.path(name)))) ?? Data()
            #expect(bytes.range(of: Data(digits.utf8)) == nil, "\(name)")
        }
        let sheet = try await folder.onward("backup", "--sheet", "--data", "X")
        #expect(sheet.status == 0)
        #expect(sheet.output.split(separator: "\n").count { $0.contains(/^  [0-9A-Z]{5} [0-9A-Z]{5} [0-9A-Z]{5}$/) } == 4)
    }
}
