import Core
import Database
import Synchronization

/// What a request had the databases do: each statement's text, with how many rows it read or changed. No value is in it.
final class Work: Sendable {
    struct Step: Sendable, Hashable, CustomStringConvertible {
        let engine: String
        let sql: String
        let rows: Int
        let isChange: Bool

        var description: String { "\(engine): \(sql) [\(rows)]" }
    }

    private let steps = Mutex<[Step]>([])

    func note(_ step: Step) { steps.withLock { $0.append(step) } }

    /// What was done since the last time this was asked.
    func take() -> [Step] {
        steps.withLock { steps in
            defer { steps = [] }
            return steps
        }
    }
}

/// A real engine that notes what it is asked for. Nothing is answered but by the engine behind it.
final class CountedEngine: Engine {
    private let inner: any Engine
    private let name: String
    private let work: Work

    init(_ inner: any Engine, _ name: String, _ work: Work) {
        self.inner = inner
        self.name = name
        self.work = work
    }

    var dialect: Dialect { inner.dialect }
    var statistics: EngineStatistics { inner.statistics }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        let (name, work) = (name, work)
        return try await inner.write { try body(CountedConnection($0, name, work)) }
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        let (name, work) = (name, work)
        return try await inner.read { try body(CountedConnection($0, name, work)) }
    }

    func close() async { await inner.close() }
}

private final class CountedConnection: Connection {
    private let inner: any Connection
    private let name: String
    private let work: Work

    init(_ inner: any Connection, _ name: String, _ work: Work) {
        self.inner = inner
        self.name = name
        self.work = work
    }

    var dialect: Dialect { inner.dialect }

    func execute(_ sql: SQL, _ values: [SQLValue]) throws -> Int {
        let changed = try inner.execute(sql, values)
        work.note(Work.Step(engine: name, sql: sql.text, rows: changed, isChange: true))
        return changed
    }

    func stream(_ sql: SQL, _ values: [SQLValue], _ each: (any Row) throws -> Bool) throws {
        var rows = 0
        try inner.stream(sql, values) { row in
            rows += 1
            return try each(row)
        }
        work.note(Work.Step(engine: name, sql: sql.text, rows: rows, isChange: false))
    }
}
