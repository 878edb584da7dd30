import Cases
import Core
import Database
import Programs

/// What is written beside the ledger so that lists are quick: the row's stage and dates, the attentions and the clocks.
/// All of it can be made again from the ledger (`onward rebuild`), and a test holds the two together.
struct Projection: Sendable, Hashable {
    /// Raised with every change of what is written here: a server that finds another number makes everything anew before it serves.
    static let release = 4

    let row: Row
    let attentions: [Attention]
    let clocks: [StoredClock]
    /// The days that the person is reminded of, but for the fee's, which its own ledger knows.
    let appointments: Set<Appointment>

    /// The columns of `case_file` that follow from the ledger.
    struct Row: Sendable, Hashable {
        let stage: String
        let sequence: Int
        let version: String
        let decided: Bool
        let nextCourt: CivilDate?
        let endsOn: CivilDate?
    }

    struct StoredClock: Sendable, Hashable {
        let name: String
        let starts: CivilDate
        let due: CivilDate
    }

    init(_ state: Case, under program: Program) {
        row = Row(
            stage: state.stage(under: program).rawValue, sequence: state.sequence, version: program.version,
            decided: state.decision != nil, nextCourt: state.nextCourtDate?.value.on, endsOn: state.agreement?.until)
        attentions = state.attentions(under: program).earliest(of: \.kind.rawValue, by: \.due)
        clocks = state.clocks(under: program)
            .map { StoredClock(name: $0.name.code, starts: $0.starts, due: $0.due) }.earliest(of: \.name, by: \.due)
        appointments = Set(state.appointments)
    }

    /// As it is stored now; nil without a row.
    init?(storedFor id: CaseID, _ connection: any Connection) throws {
        let row = try connection.first(
            "SELECT stage, sequence, program_version, decided, next_court, ends_on FROM case_file WHERE id = $1", id
        ) { row in
            Row(
                stage: try row.text(0), sequence: try row.int(1), version: try row.text(2), decided: try row.bool(3),
                nextCourt: try row.optionalDate(4), endsOn: try row.optionalDate(5))
        }
        guard let row else { return nil }
        self.row = row
        attentions = try connection.rows("SELECT kind, due FROM attention WHERE case_id = $1", id) { row in
            guard let kind = Attention.Kind(rawValue: try row.text(0)) else { throw StorageError.unexpectedValue(column: 0) }
            return Attention(kind: kind, due: try row.date(1))
        }.earliest(of: \.kind.rawValue, by: \.due)
        clocks = try connection.rows("SELECT name, starts, due FROM clock WHERE case_id = $1", id) {
            StoredClock(name: try $0.text(0), starts: try $0.date(1), due: try $0.date(2))
        }.earliest(of: \.name, by: \.due)
        appointments = try AppointmentRecords.of(id, connection)
    }

    static func write(_ state: Case, id: CaseID, program: Program, _ connection: any Connection) throws {
        try Projection(state, under: program).write(id, program: program.id, stream: state.stream, connection)
    }

    func write(_ id: CaseID, program: String, stream: Stream, _ connection: any Connection) throws {
        try connection.execute(
            """
            UPDATE case_file SET stage = $2, sequence = $3, program_version = $4, decided = $5, next_court = $6, ends_on = $7
            WHERE id = $1
            """, id, row.stage, row.sequence, row.version, row.decided, row.nextCourt, row.endsOn)
        try connection.execute("DELETE FROM attention WHERE case_id = $1", id)
        try connection.execute("DELETE FROM clock WHERE case_id = $1", id)
        try AppointmentRecords.delete(of: id, connection)
        try insertDates(id, program: program, stream: stream, connection)
    }

    /// For a case whose row says the rest already and that has no dates yet. Reads nothing: on PostgreSQL, what a
    /// serializable transaction has read is what others can be in its way with.
    func insertDates(_ id: CaseID, program: String, stream: Stream, _ connection: any Connection) throws {
        try connection.insert(
            "INSERT INTO attention (case_id, kind, due, program, stream)",
            attentions.map { [id.sqlValue, .text($0.kind.rawValue), $0.due.sqlValue, .text(program), .text(stream.rawValue)] })
        try connection.insert(
            "INSERT INTO clock (case_id, name, starts, due)",
            clocks.map { [id.sqlValue, .text($0.name), $0.starts.sqlValue, $0.due.sqlValue] })
        try AppointmentRecords.insert(appointments.sorted { $0.kind.rawValue < $1.kind.rawValue }, of: id, program: program, connection)
    }
}

extension Array {
    /// One of each name, the earliest due, in order of name.
    fileprivate func earliest(of name: (Element) -> String, by due: (Element) -> CivilDate) -> [Element] {
        Dictionary(map { (name($0), $0) }, uniquingKeysWith: { due($0) <= due($1) ? $0 : $1 })
            .sorted { $0.key < $1.key }.map(\.value)
    }
}

extension CaseDesk {
    /// Keeps a program's definition whole at its first use, in the act's own transaction.
    func keep(_ program: Program, at now: Instant, _ connection: any Connection) throws {
        let isKept = try connection.count("SELECT COUNT(*) FROM program_version WHERE sha = $1", program.version) > 0
        guard !isKept, let definition = shelf.definition(program.version) else { return }
        try connection.execute(
            "INSERT INTO program_version (sha, program, definition, first_used) VALUES ($1, $2, $3, $4) ON CONFLICT (sha) DO NOTHING",
            program.version, program.id, definition, now)
    }
}

extension Clock.Name {
    /// The name as it is stored.
    var code: String {
        switch self {
        case .court: "court"
        case .agreement: "agreement"
        case .order: "order"
        case .program(let kind): kind.rawValue
        }
    }
}
