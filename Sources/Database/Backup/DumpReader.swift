import Core
import Foundation
import GRDB

/// Reads some tables of a dump into a SQLite file, so that a copy is checked without a server, by the same code as
/// SQLite's copies. `pg_restore` writes the tables out in COPY's text format, which is read line by line
/// (PostgreSQL's manual, "COPY": Text Format).
struct DumpReader: Sendable {
    let dump: String
    let tables: [String]

    func fill(_ target: String, _ schema: [Migration]) async throws {
        try await onOwnThread {
            let text = target + ".copy"
            defer { unlink(text) }
            try extract(to: text)
            do {
                let queue = try DatabaseQueue(path: target)
                for migration in schema { try queue.write { try $0.execute(sql: migration.sqlite) } }
                try load(text, queue)
                try queue.close()
            } catch let error as DatabaseError {
                throw BackupError.fileDamaged((dump as NSString).lastPathComponent, reason: error.message ?? "a row doesn't fit")
            }
        }
    }

    private func extract(to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw BackupFolder.fault(path) }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        // The whole dump is read once, so that damage in any table shows.
        try PostgresTools().run("pg_restore", ["--file=/dev/null", dump])
        try PostgresTools().run("pg_restore", ["--data-only", "--file=-"] + tables.map { "--table=\($0)" } + [dump], output: handle)
    }

    private func load(_ path: String, _ queue: DatabaseQueue) throws {
        guard let lines = LineReader(path) else { throw BackupFolder.fault(path) }
        try queue.writeWithoutTransaction { database in
            // The order of the tables is the dump's; entries may come after their links.
            try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN")
            var insert: CopyTable?
            while let line = lines.next() {
                if let table = insert {
                    if line == Array("\\.".utf8) { insert = nil } else { try table.insert(line, database) }
                } else if line.starts(with: Array("COPY ".utf8)) {
                    insert = try CopyTable(String(decoding: line, as: UTF8.self), database)
                }
            }
            try database.execute(sql: "COMMIT")
        }
    }
}

/// One `COPY schema.table (columns) FROM stdin;` and its lines.
private struct CopyTable {
    private let statement: String
    private let blobs: [Bool]

    init(_ header: String, _ database: GRDB.Database) throws {
        guard let dot = header.firstIndex(of: "."), let opening = header.firstIndex(of: "("),
            let closing = header.lastIndex(of: ")"), dot < opening
        else { throw StorageError.statement("an unknown form of COPY") }
        let table = header[header.index(after: dot)..<opening].trimmingCharacters(in: .whitespaces)
        let columns = header[header.index(after: opening)..<closing].split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces).trimmingCharacters(in: ["\""])
        }
        let types = try GRDB.Row.fetchAll(database, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table])
        let blobColumns = Set(types.filter { $0["type"] == "BLOB" }.map { $0["name"] as String })
        blobs = columns.map(blobColumns.contains)
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        statement = "INSERT INTO \"\(table)\" (\(columns.map { "\"\($0)\"" }.joined(separator: ", "))) VALUES (\(marks))"
    }

    func insert(_ line: [UInt8], _ database: GRDB.Database) throws {
        let fields = line.split(separator: 9, omittingEmptySubsequences: false)
        guard fields.count == blobs.count else { throw StorageError.statement("a line of COPY with \(fields.count) fields") }
        let values = zip(fields, blobs).map { field, isBlob -> DatabaseValue in
            if field.elementsEqual([92, 78]) { return .null }
            let text = Self.unescape(field)
            // \x and hexadecimal digits
            if isBlob, let bytes = Hex.decode(text.dropFirst(2)) { return Data(bytes).databaseValue }
            return text.databaseValue
        }
        try database.cachedStatement(sql: statement).execute(arguments: StatementArguments(values))
    }

    private static func unescape(_ field: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        var escaped = false
        for byte in field {
            if escaped {
                bytes.append(plain[byte] ?? byte)
                escaped = false
            } else if byte == 92 {
                escaped = true
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// b, f, n, r, t, v after a backslash; any other character stands for itself.
    private static let plain: [UInt8: UInt8] = [98: 8, 102: 12, 110: 10, 114: 13, 116: 9, 118: 11]
}

/// A file's lines, without reading it whole.
private final class LineReader {
    private let file: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var ended = false

    init?(_ path: String) {
        file = open(path, O_RDONLY)
        if file < 0 { return nil }
    }

    deinit { close(file) }

    func next() -> [UInt8]? {
        while true {
            if let end = buffer[start...].firstIndex(of: 10) {
                defer { start = end + 1 }
                return Array(buffer[start..<end])
            }
            if ended {
                defer { start = buffer.count }
                return start < buffer.count ? Array(buffer[start...]) : nil
            }
            buffer.removeFirst(start)
            start = 0
            let more = Glue.read(file, atMost: 1 << 18) ?? []
            if more.isEmpty { ended = true }
            buffer += more
        }
    }
}
