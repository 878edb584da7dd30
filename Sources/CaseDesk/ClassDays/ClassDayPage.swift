import Cases
import Core
import Database
import Programs

/// Somebody who sits in a class day, waits for it, or needs a seat.
public struct SeatLine: Sendable, Hashable {
    public let id: CaseID
    public let file: FileNumber
    /// The seat's number on the door list; nil without a seat.
    public let number: Int?
    /// The name by which the person is called in the classroom; nil when masked.
    public let name: String?
    public let order: SeatOrder
    public let standing: SeatStanding
    /// Presence is entered.
    public let isEntered: Bool
    /// Parts that this person still has to attend, where missed ones may be made up; nil: the whole day.
    public let stillNeeds: [String]?
    /// What the door list says so far.
    public let presence: Presence
    /// Whether anything was entered at the door, also what was taken back.
    public let hasDoorEntries: Bool
    /// Seats on this day of people who have to be kept apart from this person.
    public let apart: [Int]
}

/// One class day: its plan, its seats, who waits, and who could still be seated.
public struct ClassDayPage: Sendable {
    public let planned: PlannedDay
    /// Empty where nothing was written, or it can't be shown.
    public let words: ClassDayWords
    public let program: Program
    public let now: DayTime
    public var today: CivilDate { now.date }
    /// By seat number.
    public let seats: [SeatLine]
    /// In the order in which they get a seat.
    public let waiting: [SeatLine]
    /// Those whose case names this day as booked, and who have no seat.
    public let unseated: [SeatLine]
    /// Those without a seat, the shortest of time first.
    public let needing: [SeatLine]
    public let isMasked: Bool
}

extension CaseDesk {
    /// At most so many of those who need a seat are shown.
    private static let mostNeeding = 100

    /// For the coordinator. The look is logged.
    ///
    /// Throws ``DeskError/notFound`` for a day of another program.
    public func classDay(_ id: ClassDayID, by: By) async throws -> ClassDayPage {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let now = by.now(in: program)
        let avoided = try await avoided(in: program)
        let read = try await store.read { try DayRead(id, program, scope, avoided, needing: Self.mostNeeding, now: now, $0) }
        let isLogged = try await logged(read.files.map(\.id.text), on: "class-day.page", by: by, evenNobody: true)
        let ring = isLogged ? try await store.keys(for: [id.text] + read.files.map(\.id.text)) : nil
        return try read.page(ring, by, program)
    }
}

/// What is stored about one class day, read on one snapshot.
private struct DayRead: Sendable {
    let row: ClassDayRecords.Row
    let seats: [SeatRecords.Row]
    let files: [CaseFile]
    /// See ``ClassDayPage/unseated``.
    let unseated: Set<CaseID>
    let states: [CaseID: Case]
    let barred: [CaseID: Bool]
    let toEnter: [CaseID: CivilDate]
    let pairs: [(a: CaseID, b: CaseID)]
    let entries: [CaseID: [DoorEntry]]

    init(_ id: ClassDayID, _ program: Program, _ scope: CaseScope, _ avoided: Avoided, needing: Int, now: DayTime, _ connection: any Connection) throws {
        guard let row = try ClassDayRecords.find(id, program: program.id, connection) else { throw DeskError.notFound }
        self.row = row
        seats = try SeatRecords.all(of: id, connection)
        let seated = try CaseFile.select(scope, ids: seats.map(\.id.text), connection)
        let free = row.planned.status == .planned
            ? try CaseFile.select(
                scope, " AND " + CaseDesk.needsSeat + " ORDER BY COALESCE(f.next_court, '9999-12-31'), COALESCE(f.ends_on, '9999-12-31'), f.id LIMIT $3",
                [needing.sqlValue], connection)
            : []
        let booked = row.planned.status == .planned ? try Self.booked(row.day.date, scope, connection) : []
        unseated = Set(booked.map(\.id))
        files = seated + (booked + free).filter { file in !seated.contains { $0.id == file.id } }
        states = try EventRecords.ledgers(of: files.map(\.id), connection).compactMapValues { Case($0) }
        var barred: [CaseID: Bool] = [:]
        for file in files { barred[file.id] = try avoided.bars(file.id, on: id, connection) }
        self.barred = barred
        var toEnter: [CaseID: CivilDate] = [:]
        for file in files { toEnter[file.id] = try SeatRecords.open(of: file.id, connection).toEnter(besides: id, by: now) }
        self.toEnter = toEnter
        pairs = try connection.rows(
            """
            SELECT p.case_a, p.case_b FROM apart AS p JOIN seat AS a ON a.case_id = p.case_a JOIN seat AS b ON b.case_id = p.case_b
            WHERE a.class_day = $1 AND b.class_day = $1 AND a.status <> 'waiting' AND b.status <> 'waiting'
            """, id
        ) { (a: try $0.id(0), b: try $0.id(1)) }
        entries = try DoorRecords.entries(of: id, connection)
    }

    /// Whose class day is this one by the case's own word, without a seat on any day of that date.
    private static func booked(_ date: CivilDate, _ scope: CaseScope, _ connection: any Connection) throws -> [CaseFile] {
        try CaseFile.select(
            scope, """
                 AND f.id IN (SELECT a.case_id FROM attention AS a WHERE a.program = f.program AND a.kind = 'class-day' AND a.due = $3)
                AND NOT EXISTS (SELECT 1 FROM seat AS s JOIN class_day AS d ON d.id = s.class_day
                    WHERE s.case_id = f.id AND s.status <> 'waiting' AND d.on_day = $3)
                ORDER BY f.id
                """, [date.sqlValue], connection)
    }

    func page(_ ring: KeyRing?, _ by: By, _ program: Program) throws -> ClassDayPage {
        let byID = Dictionary(uniqueKeysWithValues: seats.map { ($0.id, $0) })
        let lines = try files.compactMap { try line($0, byID[$0.id], ring, by, program) }
        func ordered(_ lines: [SeatLine]) -> [SeatLine] { lines.sorted { ($0.order, $0.id.text) < ($1.order, $1.id.text) } }
        return ClassDayPage(
            planned: row.planned, words: try row.words(ring) ?? ClassDayWords(), program: program, now: by.now(in: program),
            seats: lines.filter { byID[$0.id].map { $0.status != .waiting } ?? false }.sorted { ($0.number ?? 0) < ($1.number ?? 0) },
            waiting: ordered(lines.filter { byID[$0.id]?.status == .waiting }),
            unseated: ordered(lines.filter { byID[$0.id] == nil && unseated.contains($0.id) }),
            needing: ordered(lines.filter { byID[$0.id] == nil && !unseated.contains($0.id) }),
            isMasked: ring == nil)
    }

    private func line(_ file: CaseFile, _ seat: SeatRecords.Row?, _ ring: KeyRing?, _ by: By, _ program: Program) throws -> SeatLine? {
        guard let state = states[file.id] else { return nil }
        let today = by.today(in: program)
        let isSeated = seat.map { $0.status != .waiting } ?? false
        let makesUp = program.classDay?.makeUp == true && !state.segments.isEmpty
        let missing = program.classDay?.segments.filter { state.segments[$0.id] == nil }.map(\.id) ?? []
        return SeatLine(
            id: file.id, file: file.number, number: isSeated ? seat?.number : nil, name: try file.name(ring), order: state.seatOrder,
            standing: state.seatStanding(
                on: row.day, status: row.planned.status, taken: row.planned.taken - (isSeated ? 1 : 0), isBarred: barred[file.id] == true,
                toEnter: toEnter[file.id], in: by.circumstances(of: Happened(today), in: program), under: program),
            isEntered: seat?.status == .entered, stillNeeds: makesUp ? missing : nil, presence: Presence(entries[file.id] ?? []),
            hasDoorEntries: entries[file.id] != nil,
            apart: pairs.compactMap { pair in
                let other = pair.a == file.id ? pair.b : pair.b == file.id ? pair.a : nil
                return other.flatMap { other in seats.first { $0.id == other }?.number }
            })
    }
}

extension CaseDesk {
    /// The class days on which one person could sit, in order, with what speaks for and against each; and from whom the person is kept apart.
    /// For the coordinator. The look is logged by the case's page.
    public func seatChoices(of id: CaseID, by: By) async throws -> SeatChoices {
        guard by.isAgencys else { throw DeskError.noGrant }
        let read = try await folder(id, by)
        let program = try program(for: read.file)
        let state = try read.state(for: by)
        let now = by.now(in: program)
        let today = now.date
        let isLogged = try await logged([id.text], on: "case.seat", by: by)
        let ring = isLogged ? try await store.keys(for: [id.text]) : nil
        let name = try read.file.name(ring)
        let circumstances = by.circumstances(of: Happened(today), in: program)
        let avoided = try await avoided(in: program)
        return try await store.read { connection in
            let open = try SeatRecords.open(of: id, connection)
            let held = open.filter { $0.status == .planned }
            let choices = try ClassDayRecords.all(program: program.id, from: today, connection).filter { $0.planned.status == .planned }.map { row in
                let place = held.first { $0.seat.day == row.id }
                let own = place?.seat.status
                return SeatChoice(
                    planned: row.planned, isSeated: own == .seated, isWaiting: own == .waiting,
                    kept: place.flatMap { $0.isToEnter(by: now) ? .enterFirst($0.on) : nil },
                    standing: state.seatStanding(
                        on: row.day, status: .planned, taken: row.planned.taken - (own == .seated ? 1 : 0),
                        isBarred: try avoided.bars(id, on: row.id, connection),
                        toEnter: open.toEnter(besides: row.id, by: now), in: circumstances, under: program))
            }
            return SeatChoices(
                id: id, number: read.file.number, name: name, program: program, state: state, today: today, choices: choices,
                apart: try ApartRecords.all(of: id, connection), isMasked: !isLogged)
        }
    }
}

/// One class day as it stands for one person.
public struct SeatChoice: Sendable, Hashable {
    public let planned: PlannedDay
    public let isSeated: Bool
    public let isWaiting: Bool
    /// Why the seat can't be given up; nil when it can.
    public let kept: Refusal?
    public let standing: SeatStanding
}

/// Where one person could sit.
public struct SeatChoices: Sendable {
    public let id: CaseID
    public let number: FileNumber
    public let name: String?
    public let program: Program
    public let state: Case
    public let today: CivilDate
    public let choices: [SeatChoice]
    public let apart: [ApartLine]
    public let isMasked: Bool
}
