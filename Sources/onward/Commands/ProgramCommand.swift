import ArgumentParser
import CaseDesk
import Core
import Foundation
import Programs

struct ProgramCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "program", abstract: "Programs as data.", subcommands: [Check.self, List.self, Show.self])

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a definition: every fault with its line, its column and what was expected.",
            discussion: """
                Where there is an installation, a statement is also compared with the text that its cases know under the same version. A file in a \
                folder named site is read as the words of a program's public pages.
                """)

        @Argument(help: "The definition, a YAML file named by the program's id; or the words of its public pages, site/ID.yaml.")
        var file: String

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let diagnostics: [Diagnostic] = try await reporting {
                do {
                    if Definitions.isSite(file) {
                        _ = try Definitions.readSite(file)
                        return []
                    }
                    let definition = try Definitions.read(file)
                    let zone = Zone(definition.program.jurisdiction.zone)
                    let today = zone?.date(of: SystemClock.now()) ?? CivilDate(dayNumber: 0)
                    return try await kept(definition) + definition.check(on: today)
                } catch let invalid as InvalidProgram {
                    return invalid.diagnostics
                }
            }
            try show(diagnostics)
            if diagnostics.contains(where: { $0.severity == .error }) { throw Exit.faults.code }
        }

        /// What doesn't agree with the versions that the installation has used, where there is one.
        private func kept(_ definition: ProgramDefinition) async throws -> [Diagnostic] {
            let settings = try options.settings()
            guard FileManager.default.fileExists(atPath: settings.masterKeyPath) else { return [] }
            return try await options.opened { $0.programs.statementsChanged(in: definition) }
        }

        private func show(_ diagnostics: [Diagnostic]) throws {
            if options.json { return try printJSON(diagnostics.map(Line.init)) }
            for diagnostic in diagnostics { print("\(file):\(diagnostic)") }
            if diagnostics.isEmpty { print("\(file): in order.") }
        }

        private struct Line: Encodable {
            let line: Int
            let column: Int
            let severity: String
            let path: String
            let message: String

            init(_ diagnostic: Diagnostic) {
                line = diagnostic.line
                column = diagnostic.column
                severity = diagnostic.severity.rawValue
                path = diagnostic.path
                message = diagnostic.message
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the programs that this binary ships, and those of the installation's folder.")

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            try await reporting {
                var byID: [String: Program] = [:]
                for definition in try Definitions.all(folder: options.settings().folder + "/programs") { byID[definition.program.id] = definition.program }
                let programs = byID.values.sorted { $0.id < $1.id }
                if options.json { return try printJSON(programs.map { ["id": $0.id, "name": $0.name.en, "version": $0.version] }) }
                for program in programs { print("\(program.id)\t\(program.version.prefix(12))\t\(program.name.en)") }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print a definition as it is used, to begin a new one from.")

        @Argument(help: "The program's id, such as template.")
        var id: String

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            try await reporting {
                // As it is used: the folder's own takes the place of a shipped one.
                let definitions = try Definitions.all(folder: options.settings().folder + "/programs")
                guard let definition = definitions.last(where: { $0.program.id == id }) else { throw Complaint.noProgram(id) }
                let yaml = String(decoding: definition.bytes, as: UTF8.self)
                if options.json { return try printJSON(["id": id, "definition": yaml]) }
                print(yaml, terminator: "")
            }
        }
    }
}
