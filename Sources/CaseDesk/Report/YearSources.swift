import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// What a year's report is computed from, read in one transaction.
    func yearFacts(_ year: CivilYear, _ program: Program, _ community: CommunityFigures, _ connection: any Connection) throws -> YearFacts {
        func sum(_ takings: [Taking]) -> Money { takings.reduce(.zero) { $0 + $1.movement.total } }
        let counts = try CashUpRecords.last(program: program.id, limit: .max, connection)
        return YearFacts(
            program: program, year: year, files: try yearFiles(program, connection),
            takings: try Takings.read(self, program: program.id, openOnly: false, connection).map { ($0.movement, $0.rules) },
            counted: counts.flatMap(\.counts).reduce(.zero) { $0 + $1.expected },
            uncounted: sum(try Takings.read(self, program: program.id, openOnly: true, connection)),
            lines: try FundRecords.lines(program: program.id, connection),
            classDays: try connection.rows("SELECT on_day FROM class_day WHERE program = $1 AND status = 'held'", program.id) { try $0.date(0) },
            listed: try connection.count(
                "SELECT COUNT(*) FROM case_file WHERE program = $1 AND referred_on >= $2 AND referred_on <= $3", program.id, year.first, year.last),
            community: community)
    }

    /// Every case of a program with its ledgers' clear facts, which stay after disposal.
    func yearFiles(_ program: Program, _ connection: any Connection) throws -> [YearFile] {
        let files = try CaseFile.select(.program(program.id), "", [], connection)
        let ledgers = try EventRecords.ledgers(of: files.map(\.id), connection)
        let fees = try FeeRecords.lines(of: files.map(\.id), connection)
        return try files.compactMap { file in
            guard let state = Case(ledgers[file.id] ?? []) else { return nil }
            return YearFile(
                id: file.id, number: file.number, state: state, program: try self.program(for: file), fees: (fees[file.id] ?? []).map(\.entry))
        }
    }
}
