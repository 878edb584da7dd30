import CaseDesk
import Core
import Database
import Foundation
import Programs

/// The programs of an installation: those shipped with the binary, those in its folder, and the versions kept with cases.
struct Shelf: ProgramShelf {
    let definitions: [ProgramDefinition]
    private let newest: [String: ProgramDefinition]
    private let versions: [String: ProgramDefinition]

    init(definitions: [ProgramDefinition], kept: [ProgramDefinition]) {
        self.definitions = definitions
        newest = Dictionary(definitions.map { ($0.program.id, $0) }, uniquingKeysWith: { _, later in later })
        versions = Dictionary(
            (kept + definitions).map { ($0.program.version, $0) }, uniquingKeysWith: { _, later in later })
    }

    func newest(_ id: String) -> Program? { newest[id]?.program }
    func version(_ sha: String) -> Program? { versions[sha]?.program }
    func definition(_ sha: String) -> [UInt8]? { versions[sha]?.bytes }
    var all: [Program] { newest.values.map(\.program).sorted { $0.id < $1.id } }

    /// Shipped definitions, then the folder's (`<id>.yaml`), which replace shipped ones of the same id, and the versions
    /// that cases were decided under. A definition of the folder that doesn't load is a complaint that names its faults.
    static func load(folder: String, kept store: Store) async throws -> Shelf {
        var definitions: [ProgramDefinition] = []
        for (id, yaml) in ShippedPrograms.all { definitions.append(try ProgramDefinition.read(Array(yaml.utf8), id: id)) }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? [] where name.hasSuffix(".yaml") {
            definitions.append(try read(folder + "/" + name))
        }
        return Shelf(definitions: definitions, kept: try await kept(store))
    }

    /// Reads one definition file; its faults become a complaint with a line for each.
    static func read(_ path: String) throws -> ProgramDefinition {
        guard let data = FileManager.default.contents(atPath: path) else { throw Complaint("\(path) can't be read.") }
        let id = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
        do {
            return try ProgramDefinition.read(Array(data), id: id)
        } catch {
            throw Complaint(error.diagnostics.map { "\(path):\($0)" }.joined(separator: "\n"))
        }
    }

    private static func kept(_ store: Store) async throws -> [ProgramDefinition] {
        let rows = try await store.read { connection in
            try connection.rows("SELECT program, definition FROM program_version") { (id: try $0.text(0), bytes: try $0.blob(1)) }
        }
        // A version that an earlier release could read and this one can't would be a fault of ours; the case says so then.
        return rows.compactMap { try? ProgramDefinition.read($0.bytes, id: $0.id) }
    }
}
