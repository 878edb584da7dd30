import Testing

/// No value gets into a statement's text: OWASP ASVS 5.0.0, 1.2.4.
@Suite("statements") struct StatementsTests {
    let files = SourceTree.files

    /// Desks hand `SQL` to a connection, and nothing else; it is made from text that stands in the source.
    @Test func aStatementIsMadeOnlyFromALiteral() throws {
        let file = try #require(files.first { $0.path == "Database/SQL.swift" })
        let initializers = try file.places(of: #"\binit\("#).map { String($0.drop { $0 != " " }.dropFirst()) }
        #expect(
            initializers == [
                "public init(_ literal: StaticString) {",
                "public init(stringLiteral literal: StaticString) { self.init(literal) }",
                "private init(joined text: String) { self.text = text }",
            ])
        // Who may join: statements with each other, and numbered marks for a list of values.
        #expect(try file.places(of: #"SQL\(joined:"#).count == 2)
        let widened = try files.filter { $0.path != file.path }.flatMap {
            try $0.places(of: #"\bextension (Database\.)?SQL\b|ExpressibleByStringInterpolation"#)
        }
        #expect(widened == [])
    }

    /// Outside of the engines there is no text with SQL and interpolation in it but the two texts of a schema, which differ
    /// in the names of types.
    @Test func nothingIsInterpolatedIntoSQLAboveTheEngines() {
        #expect(interpolated(in: files.filter { $0.room != "Database" && !$0.path.contains("/Schema/") }) == [])
    }

    /// What the engines put into a text themselves: names of schemas and roles (checked when a location is read), numbers of
    /// migrations and time limits. Never a value that somebody typed.
    @Test func theEnginesInterpolateOnlyNamesAndNumbers() {
        let allowed: Set = [
            "Database/SQLite/SQLiteFile.swift",  // PRAGMA application_id
            "Database/SQLite/SQLiteMigrations.swift",  // PRAGMA user_version
            "Database/SQLite/SQLiteUpkeep.swift",  // PRAGMA quick_check, integrity_check
            "Database/Postgres/PostgresSession.swift",  // search_path, time limits, role
            "Database/Postgres/PostgresMigrations.swift",  // the schema and its role
            "Database/Postgres/PostgresLane.swift",  // an advisory lock by the schema's name
            "Database/Backup/DumpReader.swift",  // table and columns of a verified dump, quoted
        ]
        let elsewhere = files.filter { $0.room == "Database" && !allowed.contains($0.path) }
        #expect(interpolated(in: elsewhere) == [])
    }

    /// The search finds what it is for.
    @Test func theSearchFindsAnInterpolation() {
        let bad = SourceFile(path: "CaseDesk/Bad.swift", text: #"try connection.count("SELECT count(*) FROM t WHERE name = '\(name)'")"#)
        let block = SourceFile(path: "CaseDesk/Bad.swift", text: "let x = \"\"\"\nDELETE FROM t\nWHERE n = \\(n)\n\"\"\"")
        #expect(interpolated(in: [bad, block]).count == 2)
    }

    private func interpolated(in files: [SourceFile]) -> [String] {
        let statement = /\b(?:SELECT|INSERT INTO|DELETE FROM|CREATE (?:TABLE|INDEX|ROLE|SCHEMA)|DROP|ALTER|PRAGMA|GRANT|REVOKE|SET search_path)\s|\bUPDATE \w+ SET\b|\bWHERE \w/
        return files.flatMap { file in
            file.literals.filter { $0.text.contains("\\(") && $0.text.contains(statement) }.map { "\(file.path):\($0.number): \($0.text)" }
        }
    }
}
