import Core
import Programs

/// The programs that this installation knows, each in its newest version: the shipped ones, and those of a folder.
public struct ProgramRegistry: Sendable {
    private let definitions: [String: ProgramDefinition]

    /// In load order: of two definitions of one id, the later is the newest, so a folder's file replaces a shipped one.
    public init(_ definitions: [ProgramDefinition]) {
        self.definitions = Dictionary(definitions.map { ($0.program.id, $0) }, uniquingKeysWith: { _, later in later })
    }

    /// The newest version of each, by id.
    public var programs: [Program] { definitions.values.map(\.program).sorted { $0.id < $1.id } }

    /// The newest version; nil for an id that isn't known.
    public func program(_ id: String) -> Program? { definitions[id]?.program }

    /// What a program does; nil for an id that isn't known.
    func kind(of id: String) -> ProgramKind? { program(id)?.kind }

    /// The newest version's definition, with its bytes.
    public func definition(_ id: String) -> ProgramDefinition? { definitions[id] }

    /// Names that anyone would try first in a password here: the product's, the programs', their zones' cities.
    var places: [String] {
        let cities = programs.compactMap { $0.jurisdiction.zone.split(separator: "/").last.map(String.init) }
        return ["Onward"] + programs.flatMap { [$0.id, $0.name.en, $0.name.fr] } + cities
    }
}
