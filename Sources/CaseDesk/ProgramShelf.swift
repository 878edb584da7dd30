import Core
import Database
import Programs

/// Where the desk finds programs: the newest of each, and any version that a case was decided under.
public protocol ProgramShelf: Sendable {
    /// The version in force now; nil when the installation doesn't have the program.
    func newest(_ id: String) -> Program?
    /// A version by its SHA-256; nil when this installation never used it.
    func version(_ sha: String) -> Program?
    /// The definition's bytes as they were read, to be kept whole with the first case that uses them.
    func definition(_ sha: String) -> [UInt8]?
    /// The newest of each.
    var all: [Program] { get }
}

/// A shelf in memory: the definitions that are in force, and those that cases were decided under before.
public struct ProgramLibrary: ProgramShelf {
    private let newest: [String: ProgramDefinition]
    private let versions: [String: ProgramDefinition]
    private let kept: [Program]

    /// - Parameter kept: older versions, as ``CaseDesk/keptPrograms(in:)`` reads them at start-up.
    public init(newest: [ProgramDefinition], kept: [ProgramDefinition] = []) {
        self.newest = Dictionary(newest.map { ($0.program.id, $0) }, uniquingKeysWith: { _, later in later })
        self.kept = kept.map(\.program)
        versions = Dictionary((kept + newest).map { ($0.program.version, $0) }, uniquingKeysWith: { _, later in later })
    }

    public func newest(_ id: String) -> Program? { newest[id]?.program }
    public func version(_ sha: String) -> Program? { versions[sha]?.program }
    public func definition(_ sha: String) -> [UInt8]? { versions[sha]?.bytes }
    public var all: [Program] { newest.values.map(\.program).sorted { $0.id < $1.id } }

    /// The faults of a definition that only an installation can see: statements that read otherwise than a version which
    /// cases here were shown under the same number.
    public func statementsChanged(in definition: ProgramDefinition) -> [Diagnostic] {
        definition.statementsChanged(since: kept)
    }

    /// Those faults of the definitions in force, by program; programs without one are left out.
    public var changedStatements: [(program: String, faults: [Diagnostic])] {
        newest.sorted { $0.key < $1.key }.map { ($0.key, statementsChanged(in: $0.value)) }.filter { !$0.faults.isEmpty }
    }
}

extension CaseDesk {
    /// The definitions that cases of this installation have used, each read anew from the bytes that were kept.
    /// Throws `InvalidProgram` when this release can't read one, `StorageError.damaged` when its bytes were changed.
    public static func keptPrograms(in store: Store) async throws -> [ProgramDefinition] {
        let rows = try await store.read { connection in
            try connection.rows("SELECT sha, program, definition FROM program_version ORDER BY first_used, sha") {
                (sha: try $0.text(0), id: try $0.text(1), bytes: try $0.blob(2))
            }
        }
        return try rows.map { row in
            let definition = try ProgramDefinition.read(row.bytes, id: row.id)
            guard definition.program.version == row.sha else {
                throw StorageError.damaged("program_version \(row.sha): the kept definition isn't the one of that SHA-256")
            }
            return definition
        }
    }
}
