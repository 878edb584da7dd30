import ArgumentParser
import Core
import Database
import Foundation
import Programs

/// Errors become a sentence on standard error and an exit code. A statement's text or a value never appears.
func reporting<T>(_ body: () async throws -> T) async throws -> T {
    do {
        return try await body()
    } catch {
        let (sentences, exit) = told(error)
        sentences.forEach(complain)
        throw exit.code
    }
}

/// What an error is called in front of whoever runs the machine, and how a command ends with it.
func told(_ error: any Error) -> (sentences: [String], exit: Exit) {
    switch error {
    case let refusal as Refusal: (["\(refusal.sentence.en) [\(refusal.code); \(refusal.source)]"], .refused)
    case let fault as SettingsFault: (fault.sentences, .usage)
    case let complaint as Complaint: ([complaint.description], complaint.exit)
    case let invalid as InvalidProgram: (invalid.diagnostics.map(\.description), .faults)
    case StorageError.damaged(let what): ([what], .unusable)
    case StorageError.busy: (["The database is busy: another process holds it. Try again in a moment."], .unusable)
    case StorageError.unavailable(let reason): (["The database can't be used: \(reason)."], .unusable)
    case let error as VaultError: ([error.sentence.en], .unusable)
    case let error as BackupError: ([error.sentence.en], .unusable)
    default: (["Something failed that shouldn't (\(type(of: error))). Run `onward doctor`."], .ours)
    }
}

func complain(_ text: String) { FileHandle.standardError.write(Data(("onward: " + text + "\n").utf8)) }

/// A JSON document on one line, keys sorted.
func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

extension GlobalOptions {
    /// Opens the installation, runs the body, and closes it again, also after an error. `flags` are settings that the command
    /// itself was given.
    func opened<T>(
        _ mode: Installation.Mode = .open, flags: [Setting: String?] = [:], _ body: (Installation) async throws -> T
    ) async throws -> T {
        try await reporting {
            let installation = try await Installation.open(
                settings(flags), mode: mode, chance: SystemChance(), now: SystemClock.now())
            do {
                let result = try await body(installation)
                await installation.close()
                return result
            } catch {
                await installation.close()
                throw error
            }
        }
    }
}
