import Core
import Foundation

@testable import Database

/// The engines that storage tests run on: SQLite always.
enum EngineKind: String, Sendable, CaseIterable {
    case sqlite

    static var available: [EngineKind] { [.sqlite] }

    func open(_ name: String, in folder: TestFolder) async throws -> any Engine {
        switch self {
        case .sqlite: try SQLiteEngine(path: folder.file("\(name).sqlite"), options: SQLiteOptions(mode: .create))
        }
    }
}
