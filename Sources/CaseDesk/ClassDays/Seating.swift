import Cases
import Core
import Database
import Programs

/// Giving and freeing seats inside a transaction. It may run twice; nothing in it is kept.
///
/// A seat and the case's own ledger say the same: whatever act moves a person's class day, or ends the taking part, frees the seat, and the
/// first who waits for it and fits gets it in the same transaction. Who that is shows only there, so the ids of those audit entries are
/// drawn inside: a transaction that runs again draws others, and the first ones were never written.
struct Seating: Sendable {
    let desk: CaseDesk
    let by: By
    let scope: CaseScope
    let program: Program
    let ring: KeyRing
    /// Whom presenters must not meet. Without it nobody gets a seat on a day for which a presenter has named anybody.
    let avoided: Avoided

    /// The case as its ledger makes it. Throws ``DeskError/notFound`` for one outside of the reach.
    func state(of id: CaseID, _ connection: any Connection) throws -> Case {
        guard try CaseFile.find(id, scope, connection) != nil, let state = Case(try EventRecords.ledger(of: id, connection).map(\.event))
        else { throw DeskError.notFound }
        return state
    }

    func standing(of state: Case, _ id: CaseID, on row: ClassDayRecords.Row, _ connection: any Connection) throws -> SeatStanding {
        let held = try SeatRecords.open(of: id, connection)
        let own = held.contains { $0.seat.day == row.id && $0.status == .planned && $0.seat.status == .seated }
        return state.seatStanding(
            on: row.day, status: row.planned.status, taken: try SeatRecords.taken(row.id, connection) - (own ? 1 : 0),
            isBarred: try avoided.bars(id, on: row.id, connection),
            toEnter: held.toEnter(besides: row.id, by: by.now(in: program)), in: circumstances, under: program)
    }

    private var circumstances: Circumstances { by.circumstances(of: Happened(by.today(in: program)), in: program) }

    /// Seats a person who waits, or who has no seat there yet, and tells the case's ledger. Whoever has a seat waits no more for that day or a
    /// later one.
    func seat(_ id: CaseID, on row: ClassDayRecords.Row, _ writing: Writing) throws {
        let connection = writing.connection
        let held = try SeatRecords.planned(of: id, connection)
        if held.contains(where: { $0.seat.day == row.id }) {
            try SeatRecords.set(.seated, of: id, on: row.id, at: by.now, connection)
        } else {
            try SeatRecords.insert(id, on: row.id, .seated, at: by.now, connection)
        }
        let others = held.filter { $0.seat.day != row.id }
        for waits in others where waits.seat.status == .waiting && waits.on >= row.day.date { try SeatRecords.delete(id, on: waits.seat.day, connection) }
        let left = try free(others.filter { $0.seat.status == .seated }, connection)
        try act(.schedule(classDay: row.day.date), in: id, writing)
        for day in left { try fill(day, writing) }
    }

    /// Frees seats but for those whose presence has to be entered. Answers the days on which a seat is free now.
    private func free(_ seats: [SeatRecords.Held], _ connection: any Connection) throws -> [ClassDayID] {
        let now = by.now(in: program)
        let free = seats.filter { !$0.isToEnter(by: now) }
        for held in free { try SeatRecords.delete(held.seat.id, on: held.seat.day, connection) }
        return free.filter { $0.seat.status == .seated }.map(\.seat.day)
    }

    func act(_ act: Act, in id: CaseID, texts: [SealedText: String] = [:], happened: CivilDate? = nil, _ writing: Writing) throws {
        try acts([Proposal(act, happened: Happened(happened ?? by.today(in: program)), texts: texts)], in: id, writing)
    }

    func acts(_ proposals: [Proposal], in id: CaseID, _ writing: Writing) throws {
        let attempt = Attempt(
            desk: desk, id: id, scope: scope, by: by, proposals: proposals, ring: ring,
            ageEntry: desk.entry("case.\(ActKind.establishAge.rawValue)", [id.text], by), avoided: avoided)
        try attempt.run(writing, expecting: nil, entries: proposals.map { desk.entry("case.\($0.act.kind.rawValue)", [id.text], by) })
    }

    /// Gives what is free on a day to those who wait for it, in the order of ``SeatOrder``. Only the coordinator seats people: where
    /// another's act freed the seat, it stays free until the coordinator fills it. On the day itself nobody would hear of it in time.
    func fill(_ day: ClassDayID, _ writing: Writing) throws {
        guard by.role == .coordinator else { return }
        while let row = try ClassDayRecords.find(day, program: program.id, writing.connection), row.planned.free > 0,
            row.day.date > by.today(in: program),
            let next = try firstWaiting(for: row, writing.connection)
        { try seat(next, on: row, writing) }
    }

    /// The first who waits and can sit there; whoever can't any more goes on waiting, and the page says why.
    private func firstWaiting(for row: ClassDayRecords.Row, _ connection: any Connection) throws -> CaseID? {
        let waiting = try SeatRecords.all(of: row.id, connection).filter { $0.status == .waiting }
        let able = try waiting.compactMap { seat -> (id: CaseID, order: SeatOrder)? in
            let state = try state(of: seat.id, connection)
            guard state.isNextInLine(for: row.day, under: program), case .free = try standing(of: state, seat.id, on: row, connection) else { return nil }
            return (seat.id, state.seatOrder)
        }
        return able.min { ($0.order, $0.id.text) < ($1.order, $1.id.text) }?.id
    }

    /// After a correction that gave a person's class day back: a seat there, if one is free and the person fits. Otherwise the page of the day
    /// shows who is booked without a seat.
    func takeBack(_ id: CaseID, on date: CivilDate, _ connection: any Connection) throws {
        let held = try SeatRecords.planned(of: id, connection).filter { $0.on == date }
        if held.contains(where: { $0.seat.status == .seated }) { return }
        let state = try state(of: id, connection)
        for row in try ClassDayRecords.planned(program: program.id, on: date, connection) {
            guard case .free = try standing(of: state, id, on: row, connection) else { continue }
            if held.contains(where: { $0.seat.day == row.id }) { return try SeatRecords.set(.seated, of: id, on: row.id, at: by.now, connection) }
            return try SeatRecords.insert(id, on: row.id, .seated, at: by.now, connection)
        }
    }

    /// After an act that moved or ended a person's class day: the seats that no longer fit are freed.
    func settle(_ id: CaseID, to after: CivilDate?, takesPart: Bool, _ writing: Writing) throws {
        let held = try SeatRecords.planned(of: id, writing.connection)
        let left = held.filter { $0.seat.status == .seated ? $0.on != after : !takesPart }
        for day in try free(left, writing.connection) { try fill(day, writing) }
    }
}
