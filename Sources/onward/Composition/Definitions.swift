import Foundation
import Programs

/// Where an installation's program definitions come from.
enum Definitions {
    /// Shipped definitions, then the folder's (`<id>.yaml`), which replace shipped ones of the same id.
    /// A definition of the folder that doesn't load is a complaint that names its faults.
    static func all(folder: String) throws -> [ProgramDefinition] {
        var definitions: [ProgramDefinition] = []
        for (id, yaml) in ShippedPrograms.all { definitions.append(try ProgramDefinition.read(Array(yaml.utf8), id: id)) }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? [] where name.hasSuffix(".yaml") {
            let path = folder + "/" + name
            do {
                definitions.append(try read(path))
            } catch let invalid as InvalidProgram {
                throw Complaint(invalid.diagnostics.map { "\(path):\($0)" }.joined(separator: "\n"))
            }
        }
        return definitions
    }

    /// Reads one definition file, named by its id. Throws `InvalidProgram` with all its faults.
    static func read(_ path: String) throws -> ProgramDefinition {
        guard let data = FileManager.default.contents(atPath: path) else { throw Complaint("\(path) can't be read.") }
        return try ProgramDefinition.read(Array(data), id: ((path as NSString).lastPathComponent as NSString).deletingPathExtension)
    }
}
