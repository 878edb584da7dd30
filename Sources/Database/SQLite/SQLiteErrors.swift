import Foundation
import GRDB

extension StorageError {
    /// What an error of SQLite means to a caller. Its message names tables and columns, never values, and the
    /// statement's arguments are left out. Errors that aren't the database's (a refusal thrown by a body) stay as they are.
    static func sqlite(_ error: any Error, path: String, readOnly: Bool = false) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let message = error.message ?? ""
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_INTERRUPT: return StorageError.busy
        case .SQLITE_READONLY:
            return readOnly
                ? StorageError.statement("a write in a read transaction")
                : StorageError.unavailable(reason: "\(path) can't be written to")
        case .SQLITE_FULL: return StorageError.unavailable(reason: "the disk of \(path) is full")
        case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_NOMEM, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_PROTOCOL:
            return StorageError.unavailable(reason: "\(path) can't be used (SQLite's code \(error.extendedResultCode.rawValue))")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return StorageError.damaged(SQLiteFile(path: path).damage("is damaged"))
        case .SQLITE_CONSTRAINT: return constraint(error.extendedResultCode, message)
        case .SQLITE_MISMATCH: return StorageError.constraint("type")
        case .SQLITE_TOOBIG: return StorageError.constraint("value: too large")
        default: return StorageError.statement(message)
        }
    }

    private static func constraint(_ code: ResultCode, _ message: String) -> StorageError {
        // "UNIQUE constraint failed: member.program, member.number", "CHECK constraint failed: fee_is_positive"
        let subject = message.range(of: "failed: ").map { String(message[$0.upperBound...]) } ?? ""
        switch code {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            return .duplicate(constraint: String(subject.prefix { $0 != "." && $0 != "," }))
        case .SQLITE_CONSTRAINT_NOTNULL: return .constraint("not null: \(subject)")
        case .SQLITE_CONSTRAINT_CHECK: return .constraint("check: \(subject)")
        case .SQLITE_CONSTRAINT_FOREIGNKEY: return .constraint("foreign key")
        case .SQLITE_CONSTRAINT_TRIGGER: return .constraint("trigger: \(message)")
        default: return message.hasPrefix("cannot store") ? .constraint("type") : .constraint(message)
        }
    }
}
