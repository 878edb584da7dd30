import ArgumentParser
import Core
import Database
import Foundation
import Programs

/// Exit codes that mean something, for scripts.
enum Exit {
    /// What was asked for is refused by a rule.
    static let refused = ExitCode(2)
    /// A check found faults.
    static let faults = ExitCode(3)
    /// The installation, a file or the database can't be used.
    static let unusable = ExitCode(4)
}

/// Errors become one sentence on standard error and an exit code. A statement's text or a value never appears.
func reporting<T>(_ body: () async throws -> T) async throws -> T {
    do {
        return try await body()
    } catch let error as ExitCode {
        throw error
    } catch let invalid as ValidationError {
        // A flag, a line of onward.conf or the environment: told as a wrong command line is.
        throw invalid
    } catch let refusal as Refusal {
        complain(refusal.sentence.en + " [\(refusal.code); \(refusal.source)]")
        throw Exit.refused
    } catch let invalid as InvalidProgram {
        complain(invalid.diagnostics.map(\.description).joined(separator: "\n"))
        throw Exit.faults
    } catch {
        complain(sentence(error))
        throw Exit.unusable
    }
}

private func sentence(_ error: any Error) -> String {
    switch error {
    case let complaint as Complaint: complaint.description
    case StorageError.damaged(let what): what
    case StorageError.busy: "The database is busy: another process holds it. Try again in a moment."
    case StorageError.unavailable(let reason): "The database can't be used: \(reason)."
    case let error as VaultError: error.sentence.en
    case let error as BackupError: error.sentence.en
    default: "Something failed that shouldn't (\(type(of: error))). Run `onward doctor`."
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
    /// Opens the installation, runs the body, and closes it again, also after an error.
    func opened<T>(
        _ mode: Installation.Mode = .open, _ body: (Installation) async throws -> T
    ) async throws -> T {
        try await reporting {
            let installation = try await Installation.open(
                settings(), mode: mode, chance: SystemChance(), now: SystemClock.now())
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
