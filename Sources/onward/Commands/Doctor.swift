import ArgumentParser
import CaseDesk
import Core
import Database
import Foundation

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what is wrong with an installation, by numbered findings.")

    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        var findings = Settings.unknown(in: environment).map { name in
            Finding("D04", .warning, "\(name) is set, and there is no such setting.", "Correct its name, or take it out of the environment.")
        }
        var folder = ""
        do {
            let settings = try options.settings(environment: environment)
            folder = settings.folder
            findings += await Examination(settings: settings).run()
        } catch {
            findings += error.sentences.map { Finding("D03", .error, $0, "Nothing is opened until that is mended.") }
        }
        if options.json {
            try printJSON(findings)
        } else if findings.isEmpty {
            print("Nothing is wrong with \(folder).")
        } else {
            for finding in findings { print("\(finding.id) \(finding.severity): \(finding.what) \(finding.mend)") }
        }
        if findings.contains(where: { $0.severity == .error }) { throw Exit.faults.code }
    }
}

/// One thing that is wrong, with a number that documents can refer to.
struct Finding: Encodable, Sendable {
    enum Severity: String, Encodable { case error, warning }
    /// `D01` and so on; a number never changes its meaning.
    let id: String
    let severity: Severity
    let what: String
    let mend: String

    init(_ id: String, _ severity: Severity, _ what: String, _ mend: String) {
        self.id = id
        self.severity = severity
        self.what = what
        self.mend = mend
    }
}

/// Looks at an installation from outside to inside, and stops where nothing further can be seen.
struct Examination {
    let settings: Settings

    func run() async -> [Finding] {
        var findings = bindingFindings() + keyFindings()
        if findings.contains(where: { ["D01", "D02"].contains($0.id) }) { return findings }
        do {
            let installation = try await Installation.open(settings, mode: .open, chance: SystemChance(), now: SystemClock.now())
            findings += modeFindings()
            findings += statementFindings(installation)
            findings += await wordingFindings(installation)
            findings += await fileFindings(installation)
            findings += await chainFindings(installation)
            findings += backupFindings(HouseBackup(installation: installation))
            await installation.close()
        } catch {
            findings.append(Finding("D10", .error, "The installation can't be opened: \(Self.words(error))", "See D10 in docs/operations.md."))
        }
        return findings
    }

    private func keyFindings() -> [Finding] {
        do {
            if try Installation.masterKey(settings) != nil { return [] }
            return [
                Finding(
                    "D01", .error, "The master key \(settings.masterKeyPath) is missing.",
                    "Run `onward init` for a new installation, or bring the key back from its recovery sheet with `onward restore`.")
            ]
        } catch {
            return [Finding("D02", .error, Self.words(error), "Nothing is opened until that is mended.")]
        }
    }

    /// Whether `onward serve` would take the settings as they are.
    private func bindingFindings() -> [Finding] {
        do {
            _ = try Binding(settings)
            _ = try MailSettings(settings)
            return []
        } catch {
            return error.sentences.map { Finding("D03", .error, $0, "`onward serve` doesn't start until that is mended.") }
        }
    }

    /// Others on this machine can read what lies here.
    private func modeFindings() -> [Finding] {
        Set(settings.folders).sorted().compactMap { path in
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            guard let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue, mode & 0o077 != 0 else { return nil }
            return Finding("D05", .warning, "\(path) is open to other users of this machine.", "Run `chmod 700 \(path)`.")
        }
    }

    private func statementFindings(_ installation: Installation) -> [Finding] {
        installation.changedStatements.map { Finding("D11", .error, $0 + ".", "Mend the definition, and check it with `onward program check`.") }
    }

    private func wordingFindings(_ installation: Installation) async -> [Finding] {
        let faults = (try? await installation.cases.wordingFaults()) ?? ["they can't be read"]
        return faults.map {
            Finding("D12", .error, "A wording of a letter is faulty: \($0).", "`onward serve` doesn't start until it is mended; see D12 in docs/operations.md.")
        }
    }

    private func fileFindings(_ installation: Installation) async -> [Finding] {
        var findings: [Finding] = []
        for engine in Array(installation.engines.values) + [installation.keyStore] {
            guard let file = engine as? SQLiteEngine else { continue }
            let faults = (try? await file.quickCheck()) ?? ["the check itself failed"]
            findings += faults.map { Finding("D20", .error, $0.hasPrefix(file.path) ? "\($0)." : "\(file.path): \($0).", "Restore the last verified backup with `onward restore`.") }
        }
        return findings
    }

    private func chainFindings(_ installation: Installation) async -> [Finding] {
        var findings: [Finding] = []
        for store in installation.stores.values {
            guard let report = try? await store.verifyAudit(events: store.compartment == .cases ? EventVerifier.stored : nil) else {
                findings.append(Finding("D30", .error, "The audit log of \(store.compartment.rawValue) can't be read.", "Run `onward verify`."))
                continue
            }
            if store.engine.dialect == .sqlite, report.unlinked > 0 {
                findings.append(
                    Finding(
                        "D32", .error, "\(report.unlinked) audit entries of \(store.compartment.rawValue) aren't linked.",
                        "Start the server once; if they stay, keep the files as they are and call the privacy officer."))
            }
            if let fault = report.fault {
                findings.append(Finding("D31", .error, fault.sentence.en, "Keep the files as they are and call the privacy officer."))
            }
        }
        return findings
    }

    private func backupFindings(_ backup: HouseBackup) -> [Finding] {
        let missing = [backup.dataFolder, backup.keysFolder].compactMap { $0 }.filter { !isFolder($0) }
        if !missing.isEmpty {
            return missing.map { Finding("D42", .warning, "The folder for backups \($0) isn't there.", "Make it, or mount its disk.") }
        }
        guard backup.isOverdue(at: SystemClock.now()) else { return [] }
        switch backup.standing {
        case .unset:
            let unset = [Setting.backupData, .backupKeys].filter { settings[$0] == nil }.map { "`\($0.name) = FOLDER`" }
            return [Finding("D40", .warning, "No folders for backups are set.", "Add \(unset.joined(separator: " and ")) to onward.conf.")]
        case .never: return [Finding("D41", .warning, "There is no verified backup yet.", "Run `onward backup`.")]
        case .verified: return [Finding("D41", .warning, "The last verified backup is over seven days old.", "Run `onward backup`.")]
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// An error as whole sentences.
    private static func words(_ error: any Error) -> String {
        told(error).sentences.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    }
}
