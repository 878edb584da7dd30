import Foundation
import Programs

/// Where an installation's program definitions come from.
enum Definitions {
    /// Shipped definitions, then the folder's (`<id>.yaml`), which replace shipped ones of the same id.
    /// A definition of the folder that doesn't load is a complaint that names its faults.
    static func all(folder: String) throws -> [ProgramDefinition] {
        var definitions: [ProgramDefinition] = []
        for (id, yaml) in ShippedPrograms.all { definitions.append(try ProgramDefinition.read(Array(yaml.utf8), id: id)) }
        for name in try names(in: folder) {
            let path = folder + "/" + name
            do {
                definitions.append(try read(path))
            } catch let invalid as InvalidProgram {
                throw Complaint(invalid.diagnostics.map { "\(path):\($0)" }.joined(separator: "\n"))
            }
        }
        return definitions
    }

    /// The words of public pages: the shipped ones, then those of the folder's `site` (`site/<id>.yaml`), which take their place.
    static func sites(folder: String) throws -> [String: ProgramSite] {
        var sites: [String: ProgramSite] = [:]
        for (id, yaml) in ShippedSites.all { sites[id] = try ProgramSite.read(Array(yaml.utf8)) }
        for name in try names(in: folder + "/site") {
            let path = folder + "/site/" + name
            do {
                sites[String(name.dropLast(".yaml".count))] = try readSite(path)
            } catch let invalid as InvalidProgram {
                throw Complaint(invalid.diagnostics.map { "\(path):\($0)" }.joined(separator: "\n"))
            }
        }
        return sites
    }

    /// Whether a file holds the words of public pages: it lies in a folder named `site`.
    static func isSite(_ path: String) -> Bool { URL(fileURLWithPath: path).deletingLastPathComponent().lastPathComponent == "site" }

    /// Reads the words of a program's public pages. Throws `InvalidProgram` with all their faults.
    static func readSite(_ path: String) throws -> ProgramSite {
        guard let data = FileManager.default.contents(atPath: path) else { throw Complaint("\(path) can't be read.") }
        return try ProgramSite.read(Array(data))
    }

    /// The definitions of a folder; none where there is no folder. One that can't be listed isn't passed over: shipped rules
    /// would stand in the place of the agency's own.
    private static func names(in folder: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { throw Complaint("The folder \(folder) can't be read.") }
        return names.filter { $0.hasSuffix(".yaml") }.sorted()
    }

    /// Reads one definition file, named by its id. Throws `InvalidProgram` with all its faults.
    static func read(_ path: String) throws -> ProgramDefinition {
        guard let data = FileManager.default.contents(atPath: path) else { throw Complaint("\(path) can't be read.") }
        return try ProgramDefinition.read(Array(data), id: ((path as NSString).lastPathComponent as NSString).deletingPathExtension)
    }
}
