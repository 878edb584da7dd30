import Core
import Foundation

/// Where an installation's databases are: a folder of SQLite files, or a PostgreSQL database with a schema each.
public enum DatabaseLocation: Sendable, Hashable {
    case sqlite(folder: String)
    case postgres(uri: String)

    /// A PostgreSQL URI (`postgresql://…`, `postgres://…`), else the path of a folder.
    public init(_ text: String) {
        let isURI = text.hasPrefix("postgresql://") || text.hasPrefix("postgres://")
        self = isURI ? .postgres(uri: text) : .sqlite(folder: text)
    }
}

/// Opens the engines of one installation.
public struct EngineFactory: Sendable {
    /// The key store's name.
    public static let keyStore = "keys"

    public let location: DatabaseLocation
    private let chance: any Chance

    /// - Parameter chance: for the pauses between a transaction's tries.
    public init(location: DatabaseLocation, chance: any Chance) {
        self.location = location
        self.chance = chance
    }

    /// The database of that name (a compartment's, or the key store's): `<folder>/<name>.sqlite`, or the schema `<name>`.
    ///
    /// `mode` is about the SQLite file; a schema is made by its first migration. Throws `StorageError.damaged` for a
    /// file that can't be used, `.statement` for a name that isn't one.
    public func open(_ name: String, mode: SQLiteOptions.Mode, newestVersion: Int? = nil) throws -> any Engine {
        switch location {
        case .sqlite(let folder):
            try SQLiteEngine(
                path: EngineFactory.path(of: name, in: folder), options: SQLiteOptions(mode: mode, newestVersion: newestVersion))
        case .postgres(let uri):
            try PostgresEngine(
                PostgresOptions(
                    uri: uri, schema: name, chance: chance, isolation: name == EngineFactory.keyStore ? .snapshot : .serializable))
        }
    }

    public func open(_ compartment: Compartment, mode: SQLiteOptions.Mode, newestVersion: Int? = nil) throws -> any Engine {
        try open(compartment.rawValue, mode: mode, newestVersion: newestVersion)
    }

    /// `<folder>/<name>.sqlite`
    public static func path(of name: String, in folder: String) -> String {
        (folder as NSString).appendingPathComponent("\(name).sqlite")
    }
}
