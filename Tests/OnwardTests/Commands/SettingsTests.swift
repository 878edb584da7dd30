import ArgumentParser
import Foundation
import Testing

@testable import onward

@Suite struct SettingsTests {
    /// The settings of a folder with this onward.conf.
    private func settings(
        file: String = "", flags: [Setting: String] = [:], environment: [String: String] = [:]
    ) throws -> Result<Settings, SettingsFault> {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("onward-settings-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(file.utf8).write(to: folder.appendingPathComponent("onward.conf"))
        return Result { () throws(SettingsFault) in
            try Settings(flags: flags.merging([.data: folder.path]) { $1 }, environment: environment)
        }.mapError { fault in SettingsFault(sentences: fault.sentences.map { $0.replacing(folder.path + "/", with: "") }) }
    }

    private func faults(file: String = "", flags: [Setting: String] = [:], environment: [String: String] = [:]) throws -> [String] {
        guard case .failure(let fault) = try settings(file: file, flags: flags, environment: environment) else { return [] }
        return fault.sentences
    }

    @Test func aFlagWinsOverTheEnvironmentWhichWinsOverTheFile() throws {
        let file = "port = 1\nhost = 127.0.0.1\norigin = https://one.example.ca\n"
        let environment = ["ONWARD_PORT": "2", "ONWARD_HOST": "127.0.0.2", "ONWARD_ORIGIN": ""]
        let settings = try settings(file: file, flags: [.port: "3"], environment: environment).get()
        #expect(settings.port == 3)
        #expect(settings[.host] == "127.0.0.2")
        #expect(settings[.origin] == "https://one.example.ca")
        #expect(settings[.proxy] == nil)
    }

    @Test func theFileMayHaveCommentsBlankLinesAndTheLineEndsOfWindows() throws {
        let settings = try settings(file: "# served here\r\n\r\n  port = 81 \r\norigin=https://a.example.ca:8443\r\n").get()
        #expect(settings.port == 81)
        #expect(settings[.origin] == "https://a.example.ca:8443")
    }

    @Test func everyFaultIsToldAtOnceWithItsPlace() throws {
        let file = "prot = 81\nport = eighty\nno sign\nhost =\nhost = ::1\ndata = elsewhere\n"
        let found = try faults(file: file, environment: ["ONWARD_BEHIND_PROXY": "proxy.example.ca"])
        try #require(found.count == 7)
        #expect(found[0].hasPrefix("onward.conf, line 1: “prot” is no setting. Expected one of backup-data, "))
        #expect(found[1] == "onward.conf, line 3: expected `name = value`.")
        #expect(found[2].hasPrefix("onward.conf, line 5: `host` stands on line 4 already"))
        #expect(found[3].hasPrefix("onward.conf, line 6: “data” is no setting."))
        #expect(found[4] == "onward.conf, line 2: “eighty” can't be used. Expected a whole number from 0 to 65535.")
        #expect(found[5].hasPrefix("onward.conf, line 4: “” can't be used."))
        #expect(found[6] == "ONWARD_BEHIND_PROXY: “proxy.example.ca” can't be used. Expected one IP address, such as 127.0.0.1.")
    }

    @Test(arguments: [
        (Setting.port, "65536"), (.port, "-1"), (.port, "80 "), (.proxy, "proxy.example.ca"), (.proxy, "10.0.0.0/8"), (.origin, "onward.example.ca"),
        (.origin, "https://onward.example.ca/"), (.origin, "https://Onward.example.ca"), (.database, "mysql://db/onward"), (.host, ""),
        (.ownOrigin, "rendezvous.example.ca"), (.ownOrigin, "https://rendezvous.example.ca/mine"),
    ])
    func aValueThatCannotBeMeantIsRefused(_ setting: Setting, _ value: String) throws {
        #expect(try faults(flags: [setting: value]).count == 1)
    }

    @Test(arguments: [(Setting.port, "0"), (.port, "65535"), (.proxy, "::1"), (.origin, "http://10.0.0.7:8080"), (.keys, "postgres://keys")])
    func otherValuesAreTaken(_ setting: Setting, _ value: String) throws {
        #expect(try faults(flags: [setting: value]) == [])
    }

    @Test func aPasswordInAnAddressIsNeverPrinted() throws {
        let found = try faults(environment: ["ONWARD_DATABASE": "mysql://onward:hunter2@db/onward"])
        #expect(found == ["ONWARD_DATABASE: the value can't be used. Expected a folder, or a URI that begins with postgresql://."])
    }

    @Test func dataAndKeysLieApart() throws {
        #expect(try faults(flags: [.database: "/srv/a", .keys: "/srv/../srv/a/"]).count == 1)
        #expect(try faults(flags: [.database: "postgresql://one", .keys: "postgresql://one"]).count == 1)
        #expect(try faults(flags: [.database: "/srv/a", .keys: "/srv/b"]) == [])
    }

    @Test func servingIsCheckedAsAWhole() throws {
        func binding(_ flags: [Setting: String]) throws -> Binding? { try? Binding(settings(flags: flags).get()) }
        #expect(try binding([:])?.host == "127.0.0.1")
        #expect(try binding([.host: "0.0.0.0"]) == nil)
        #expect(try binding([.certificate: "chain.pem"]) == nil)
        #expect(try binding([.host: "0.0.0.0", .proxy: "127.0.0.1"])?.exposure.isSecure == true)
        #expect(try binding([.host: "0.0.0.0", .certificate: "chain.pem", .certificateKey: "key.pem"])?.exposure.isSecure == true)
        let own = "https://rendezvous.example.ca"
        #expect(try binding([.ownOrigin: own])?.exposure.ownOrigin == own)
        #expect(try binding([.origin: own, .ownOrigin: own]) == nil)
    }

    @Test func everyFlagIsInTheHelpWithItsVariable() {
        let help = [Onward.helpMessage(for: Serve.self, columns: 1000), Onward.helpMessage(for: BackupCommand.self, columns: 1000)].joined()
        for setting in Setting.allCases {
            guard let flag = setting.flag else { continue }
            #expect(help.contains("  \(flag) <\(setting.kind)>"), "\(flag)")
            #expect(help.contains("\(setting.meaning) (\(setting.environment))."), "\(flag)")
        }
    }

    @Test func aVariableThatIsNoSettingIsNoticed() {
        #expect(Settings.unknown(in: ["ONWARD_PROT": "81", "ONWARD_PORT": "81", "PATH": "/bin"]) == ["ONWARD_PROT"])
    }
}

@Suite struct MailSettingsTests {
    private func fault(_ flags: [Setting: String]) throws -> String? {
        let settings = try Settings(flags: flags.merging([.data: "/nowhere/onward"]) { $1 }, environment: [:])
        do {
            _ = try MailSettings(settings)
            return nil
        } catch {
            return error.sentences.first
        }
    }

    @Test func mailWithoutEncryptionIsForThisMachineAlone() throws {
        let from = [Setting.smtpFrom: "avis@example.org", .smtpTLS: "off"]
        #expect(try fault(from.merging([.smtp: "smtp://mail.example.org:25"]) { $1 })?.contains("this machine alone") == true)
        #expect(try fault(from.merging([.smtp: "smtp://127.example.org:25"]) { $1 })?.contains("this machine alone") == true)
        #expect(try fault(from.merging([.smtp: "smtp://127.0.0.1:25"]) { $1 }) == nil)
    }

    @Test func whatBelongsTogetherIsAskedTogether() throws {
        let server = [Setting.smtp: "smtps://mail.example.org:465"]
        #expect(try fault(server)?.contains("smtp-from") == true)
        #expect(try fault(server.merging([.smtpFrom: "avis@example.org", .smtpUser: "avis"]) { $1 })?.contains("go together") == true)
        let missing = [Setting.smtpFrom: "avis@example.org", .smtpUser: "avis", .smtpPassword: "/nowhere/password"]
        #expect(try fault(server.merging(missing) { $1 })?.contains("/nowhere/password") == true)
        #expect(try fault([:]) == nil)
    }

    @Test(arguments: [
        (Setting.smtp, "mail.example.org"), (.smtp, "http://mail.example.org"), (.smtp, "smtp://avis:secret@mail.example.org"),
        (.smtpFrom, "nobody"), (.smtpTLS, "perhaps"), (.quietHours, "8:00-21:00"),
    ])
    func aMailSettingThatCannotBeMeantIsRefused(_ setting: Setting, _ value: String) {
        #expect(throws: SettingsFault.self) { try Settings(flags: [.data: "/nowhere/onward", setting: value], environment: [:]) }
    }
}
