import ArgumentParser
import CaseDesk
import Core
import Database
import Foundation

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what is wrong with an installation, by numbered findings.")

    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let findings: [Finding]
        let folder = options.data ?? "onward-data"
        do {
            findings = await Examination(settings: try options.settings()).run()
        } catch let error as ValidationError {
            findings = [Finding(id: "D03", severity: .error, what: error.message, mend: "Nothing is opened until that is mended.")]
        }
        if options.json {
            try printJSON(findings)
        } else if findings.isEmpty {
            print("Nothing is wrong with \(folder).")
        } else {
            for finding in findings { print("\(finding.id) \(finding.severity): \(finding.what) \(finding.mend)") }
        }
        if findings.contains(where: { $0.severity == .error }) { throw Exit.faults }
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
}

/// Looks at an installation from outside to inside, and stops where nothing further can be seen.
struct Examination {
    let settings: Settings

    func run() async -> [Finding] {
        var findings = keyFindings()
        if findings.contains(where: { $0.severity == .error }) { return findings }
        do {
            let installation = try await Installation.open(settings, mode: .open, chance: SystemChance(), now: SystemClock.now())
            findings += modeFindings()
            findings += await fileFindings(installation)
            findings += await chainFindings(installation)
            findings += backupFindings(installation)
            await installation.close()
        } catch {
            findings.append(
                Finding(id: "D10", severity: .error, what: "The installation can't be opened: \(Self.words(error))", mend: "See docs/operations.md."))
        }
        return findings
    }

    private func keyFindings() -> [Finding] {
        let path = settings.masterKeyPath
        guard FileManager.default.fileExists(atPath: path) else {
            return [
                Finding(
                    id: "D01", severity: .error, what: "The master key \(path) is missing.",
                    mend: "Run `onward init` for a new installation, or bring the key back from its recovery sheet with `onward restore`.")
            ]
        }
        do {
            _ = try MasterKeyFile.read(from: path)
            return []
        } catch {
            return [Finding(id: "D02", severity: .error, what: Self.words(error), mend: "Nothing is opened until that is mended.")]
        }
    }

    /// Others on this machine can read what lies here.
    private func modeFindings() -> [Finding] {
        var paths = [settings.folder, (settings.masterKeyPath as NSString).deletingLastPathComponent]
        for location in [settings.database, settings.keys] {
            guard case .sqlite(let folder) = location else { continue }
            paths.append(folder)
        }
        return Set(paths).sorted().compactMap { path in
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            guard let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue, mode & 0o077 != 0 else { return nil }
            return Finding(
                id: "D05", severity: .warning, what: "\(path) is open to other users of this machine.", mend: "Run `chmod 700 \(path)`.")
        }
    }

    private func fileFindings(_ installation: Installation) async -> [Finding] {
        var findings: [Finding] = []
        for engine in Array(installation.engines.values) + [installation.keyStore] {
            guard let file = engine as? SQLiteEngine else { continue }
            let faults = (try? await file.quickCheck()) ?? ["the check itself failed"]
            for fault in faults {
                findings.append(
                    Finding(id: "D20", severity: .error, what: "\(file.path): \(fault).", mend: "Restore the last verified backup with `onward restore`."))
            }
        }
        return findings
    }

    private func chainFindings(_ installation: Installation) async -> [Finding] {
        var findings: [Finding] = []
        for store in installation.stores.values {
            guard let report = try? await store.verifyAudit(events: store.compartment == .cases ? EventVerifier.stored : nil) else {
                findings.append(Finding(id: "D30", severity: .error, what: "The audit log of \(store.compartment.rawValue) can't be read.", mend: "Run `onward verify`."))
                continue
            }
            if store.engine.dialect == .sqlite, report.unlinked > 0 {
                findings.append(
                    Finding(
                        id: "D32", severity: .error, what: "\(report.unlinked) audit entries of \(store.compartment.rawValue) aren't linked.",
                        mend: "Start the server once; if they stay, keep the files as they are and call the privacy officer."))
            }
            if let fault = report.fault {
                findings.append(Finding(id: "D31", severity: .error, what: fault.sentence.en, mend: "Keep the files as they are and call the privacy officer."))
            }
        }
        return findings
    }

    private func backupFindings(_ installation: Installation) -> [Finding] {
        guard let folder = settings["backup-data"], settings["backup-keys"] != nil else {
            return [
                Finding(
                    id: "D40", severity: .warning, what: "No folder for backups is set.",
                    mend: "Add `backup-data = FOLDER` and `backup-keys = FOLDER` to onward.conf.")
            ]
        }
        let newest = (try? Backup.list(in: folder, master: installation.master))?.compactMap(\.verified).max()
        let week: Int64 = 7 * 86_400
        if let newest, newest.adding(seconds: week) >= SystemClock.now() { return [] }
        let what = newest == nil ? "There is no verified backup yet." : "The last verified backup is over seven days old."
        return [Finding(id: "D41", severity: .warning, what: what, mend: "Run `onward backup`.")]
    }

    private static func words(_ error: any Error) -> String {
        switch error {
        case let complaint as Complaint: complaint.description
        case StorageError.damaged(let what): what
        case let error as VaultError: error.sentence.en
        default: "\(type(of: error))"
        }
    }
}
