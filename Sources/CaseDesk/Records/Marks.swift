import Cases
import Core
import Database
import Programs

/// The marker of earlier attendance: written when somebody who attended has an ending, read by the check of a later referral.
/// It says only that somebody alike has attended; neither name nor case can be had from it.
enum Marks {
    /// Writes the mark that an ending makes, and takes it away again when the ending was recorded by mistake.
    static func write(
        before: Case?, after: Case, program: Program, file: CaseFile, ring: KeyRing, desk: CaseDesk, _ connection: any Connection
    ) throws {
        let (old, new) = (before.flatMap { date($0, program) }, date(after, program))
        guard old != new, let material = try file.openPerson(ring)?.markerMaterial else { return }
        if let old { try remove(material, of: old, program, desk, connection) }
        if new != nil { try insert(material, after, program, desk, connection) }
    }

    /// The mark of somebody whose name or birth date was corrected after the ending. A birth date that becomes known only then
    /// makes the mark that couldn't be made before.
    static func move(
        from old: Person, to new: Person, of state: Case, program: Program, desk: CaseDesk, _ connection: any Connection
    ) throws {
        guard let date = date(state, program), old.markerMaterial != new.markerMaterial else { return }
        if let material = old.markerMaterial { try remove(material, of: date, program, desk, connection) }
        if let material = new.markerMaterial { try insert(material, state, program, desk, connection) }
    }

    private static func remove(
        _ material: String, of date: CivilDate, _ program: Program, _ desk: CaseDesk, _ connection: any Connection
    ) throws {
        try connection.execute(
            "DELETE FROM once_marker WHERE marker = $1 AND program = $2 AND marked_on = $3", desk.store.marker(material).bytes,
            program.id, date)
    }

    private static func insert(
        _ material: String, _ state: Case, _ program: Program, _ desk: CaseDesk, _ connection: any Connection
    ) throws {
        guard let date = date(state, program) else { return }
        let marker = try desk.store.marker(material)
        // The day that the case's page shows.
        let expires = state.clocks(under: program).first { $0.name == .program(.marker) }?.due
        try insert(marker.bytes, version: marker.version, program: program.id, on: date, until: expires, connection)
    }

    /// Writes a mark; an earlier one of the same person gives way.
    static func insert(
        _ marker: [UInt8], version: Int, program: String, on date: CivilDate, until expires: CivilDate?, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO once_marker (marker, version, program, marked_on, expires_on) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (marker, program) DO UPDATE SET marked_on = $4, expires_on = $5 WHERE once_marker.marked_on < $4
            """, marker, version, program, date, expires)
    }

    /// The day from which a case marks its person; nil where it leaves no mark.
    static func date(_ state: Case, _ program: Program) -> CivilDate? {
        guard program.streams[state.stream]?.marker == true, let level = state.reported?.value, level != .none else { return nil }
        return state.ending?.happened.date
    }
}

extension CaseDesk {
    /// Looks whether somebody alike has attended before, in any program of this installation, and records what the
    /// marker says. Without a birth date nothing can be compared: that is a possible match, for a person to settle.
    public func checkMarker(of id: CaseID, expecting: Int?, by: By, token: String) async throws -> Act.MarkerCheck {
        let scope = try by.scope
        guard let file = try await store.read({ try CaseFile.find(id, scope, $0) }) else { throw DeskError.notFound }
        let today = by.today(in: try program(for: file))
        let ring = try await store.keys(for: [id.text])
        let result = try await compare(try file.openPerson(ring)?.markerMaterial, today: today)
        try await perform(
            [Proposal(.checkMarker(result), happened: Happened(today))], in: id, expecting: expecting, by: by, token: token)
        return result
    }

    private func compare(_ material: String?, today: CivilDate) async throws -> Act.MarkerCheck {
        guard let material else { return .possibleMatch(on: nil) }
        let markers = try store.markerVersions.map { try store.marker(material, version: $0).bytes }
        let marked = try await store.read { connection in
            try markers.flatMap { marker in
                try connection.rows(
                    "SELECT marked_on FROM once_marker WHERE marker = $1 AND (expires_on IS NULL OR expires_on >= $2)", marker, today
                ) { try $0.date(0) }
            }
        }
        return marked.max().map { .possibleMatch(on: $0) } ?? .noMatch
    }
}
