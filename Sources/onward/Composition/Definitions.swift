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
            definitions.append(try read(folder + "/" + name))
        }
        return definitions
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
}
