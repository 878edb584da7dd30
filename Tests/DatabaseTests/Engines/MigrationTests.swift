import Core
import Testing

@testable import Database

@Suite("migrations", .serialized) struct MigrationTests {
    private static let steps = (1...12).map { Testbed.migration($0, "CREATE TABLE t\($0) (id {int} PRIMARY KEY){strict}; INSERT INTO t\($0) VALUES (\($0));") }

    @Test(arguments: Testbed.dialects) func eachIsAppliedOnce(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect, migrations: []) { bed in
            let migrator = try Migrator(Self.steps)
            #expect(try await migrator.pending(bed.engine) == Array(1...12))
            #expect(try await migrator.migrate(bed.engine, at: Testbed.start) == Array(1...12))
            #expect(try await migrator.pending(bed.engine) == [])
            #expect(try await migrator.migrate(bed.engine, at: Testbed.start) == [])
            let times = try await bed.engine.read { try $0.rows("SELECT applied_at FROM schema_migration") { try $0.instant(0) } }
            #expect(Set(times) == [Testbed.start])
        }
    }

    @Test(arguments: Testbed.dialects) func twoThatStartAtOnceTakeTurns(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect, migrations: []) { bed in
            let migrator = try Migrator(Self.steps)
            let other = try bed.another()
            async let first = migrator.migrate(bed.engine, at: Testbed.start)
            async let second = migrator.migrate(other, at: Testbed.start)
            let applied = try await first + second
            #expect(applied.sorted() == Array(1...12))
            await other.close()
        }
    }

    /// Stopped in the middle of a step, at each step in turn: what was whole stays, and the next run goes on.
    @Test(arguments: Testbed.dialects) func oneThatStopsHalfwayIsTakenUpAgain(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect, migrations: []) { bed in
            try await Migrator([Self.steps[0]]).migrate(bed.engine, at: Testbed.start)
            for stop in 2...Self.steps.count {
                var broken = Array(Self.steps.prefix(stop))
                let half = "CREATE TABLE half (id BIGINT PRIMARY KEY); INSERT INTO nowhere VALUES (1);"
                broken[stop - 1] = Migration(number: stop, name: "broken", sqlite: half, postgres: half)
                await #expect(throws: StorageError.self) { try await Migrator(broken).migrate(bed.engine, at: Testbed.start) }
                let tables = try await bed.engine.read { try $0.count($0.dialect.countTables, "half") }
                #expect(tables == 0)
                #expect(try await bed.count("SELECT count(*) FROM schema_migration") == stop - 1)
                try await Migrator(Array(Self.steps.prefix(stop))).migrate(bed.engine, at: Testbed.start)
            }
            #expect(try await Migrator(Self.steps).pending(bed.engine) == [])
            #expect(try await bed.count("SELECT id FROM t12") == 12)
        }
    }

    @Test(arguments: Testbed.dialects) func aLaterVersionIsLeftAlone(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect, migrations: Self.steps) { bed in
            let older = try Migrator(Array(Self.steps.prefix(5)))
            for attempt in [{ try await older.migrate(bed.engine, at: Testbed.start) }, { try await older.pending(bed.engine) }] {
                await #expect { try await attempt() } throws: { error in
                    if case .some(.damaged(let what)) = error as? StorageError { what.contains("later version") } else { false }
                }
            }
            let count = try await bed.count("SELECT count(*) FROM schema_migration")
            #expect(count == 12)
        }
    }

    @Test(arguments: Testbed.dialects) func aMigrationThatWasChangedAfterwardsIsRefused(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect, migrations: Self.steps) { bed in
            var changed = Self.steps
            changed[3] = Testbed.migration(4, "CREATE TABLE other (id {int} PRIMARY KEY){strict}")
            await #expect { try await Migrator(changed).migrate(bed.engine, at: Testbed.start) } throws: { error in
                if case .some(.damaged(let what)) = error as? StorageError { what.contains("migration 4") } else { false }
            }
        }
    }

    @Test func numbersHaveNoGaps() {
        #expect(throws: StorageError.self) { try Migrator([Testbed.migration(2, "")]) }
        #expect(throws: StorageError.self) { try Migrator([Testbed.migration(1, ""), Testbed.migration(1, "")]) }
    }

    @Test func sqliteTablesAreStrict() async throws {
        let loose = Migration(number: 1, name: "loose", sqlite: "CREATE TABLE loose (id INTEGER)", postgres: "")
        await #expect(throws: StorageError.statement("migration 1: not STRICT: loose")) {
            try await Testbed.with(.sqlite, migrations: [loose]) { _ in }
        }
    }

    /// Rebuilding a table that others point to, as sqlite.org/lang_altertable.html has it.
    @Test func rebuildingATableKeepsWhatPointsToIt() async throws {
        try await Testbed.with(.sqlite) { bed in
            try await bed.engine.write { connection in
                try connection.execute("INSERT INTO parent VALUES (1)")
                try connection.execute("INSERT INTO child VALUES (1, 1, 1, NULL)")
            }
            let rebuild = Testbed.migration(
                2,
                """
                CREATE TABLE wider (id {int} PRIMARY KEY, note TEXT){strict};
                INSERT INTO wider SELECT id, NULL FROM parent;
                DROP TABLE parent;
                ALTER TABLE wider RENAME TO parent;
                """)
            try await Migrator([Testbed.contractTables, rebuild]).migrate(bed.engine, at: Testbed.start)
            #expect(try await bed.count("SELECT count(*) FROM child JOIN parent ON parent.id = child.parent") == 1)
            // Foreign keys are on again.
            await #expect(throws: StorageError.constraint("foreign key")) {
                try await bed.engine.write { try $0.execute("DELETE FROM parent") }
            }
        }
    }
}
