import Core
import Database
import Programs

extension OfficeDesk {
    /// Keeps the newest version of a program whole, as its first case needs it, and returns it. Kept already, it costs
    /// one read. Throws `program-unknown`.
    public func keepVersion(of program: String, by actor: Actor, at now: Instant, chance: any Chance) async throws -> Program {
        guard let definition = programs.definition(program) else { throw Refusal.programUnknown }
        let sha = definition.program.version
        if try await store.read({ try ProgramRecords.isKept(sha, $0) }) { return definition.program }
        try await perform(Act("program.keep-version", by: actor, at: now, chance), on: [sha]) { connection in
            try ProgramRecords.keep(definition, at: now, connection)
        }
        return definition.program
    }

    /// The version with this SHA-256: the newest of a program, or one kept at its first use. Nil when it is neither.
    /// Throws `InvalidProgram` when a kept one can't be read by this release, `StorageError.damaged` when its bytes changed.
    public func version(_ sha: String) async throws -> Program? {
        if let newest = programs.programs.first(where: { $0.version == sha }) { return newest }
        guard let kept = try await store.read({ try ProgramRecords.find(sha, $0) }) else { return nil }
        guard Hex.encode(Sodium.sha256(kept.bytes)) == sha else {
            throw StorageError.damaged("program_version \(sha): the kept definition isn't the one of that SHA-256")
        }
        return try ProgramDefinition.read(kept.bytes, id: kept.program).program
    }
}

/// The SQL of kept versions.
enum ProgramRecords {
    static func isKept(_ sha: String, _ connection: any Connection) throws -> Bool {
        try connection.count("SELECT COUNT(*) FROM program_version WHERE sha = $1", sha) > 0
    }

    static func keep(_ definition: ProgramDefinition, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO program_version (sha, program, definition, first_used_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (sha) DO NOTHING
            """, definition.program.version, definition.program.id, definition.bytes, now)
    }

    static func find(_ sha: String, _ connection: any Connection) throws -> (program: String, bytes: [UInt8])? {
        try connection.first("SELECT program, definition FROM program_version WHERE sha = $1", sha) { row in
            (program: try row.text(0), bytes: try row.blob(1))
        }
    }
}
