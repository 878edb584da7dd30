import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// Gives a person a seat, or puts the person on the waiting list of a full day. Any other seat is given up in the same act, and goes to
    /// the first who waits for it.
    ///
    /// Throws `Refusal` (audited) where the day doesn't fit or is full, or isn't full when `waiting`; ``DeskError/notFound``;
    /// ``DeskError/alreadyDone(_:)``.
    public func takeSeat(_ id: CaseID, on day: ClassDayID, waiting: Bool = false, by: By, token: String) async throws {
        try await takeSeat(id, on: day, waiting: waiting, program: try await coordinatorsProgram(by), by: by, token: token)
    }

    /// For whoever may: the coordinator, or the person on their own page.
    func takeSeat(_ id: CaseID, on day: ClassDayID, waiting: Bool, program: Program, by: By, token: String) async throws {
        let seating = Seating(
            desk: self, by: by, scope: try by.scope, program: program, ring: try await store.keys(for: [id.text]),
            avoided: try await avoided(in: program))
        let waitEntry = entry("class-day.wait", [day.text, id.text], by)
        try await writeOnce(token, case: id, by) { writing in
            let connection = writing.connection
            guard let row = try ClassDayRecords.find(day, program: program.id, connection) else { throw DeskError.notFound }
            let state = try seating.state(of: id, connection)
            let held = try SeatRecords.planned(of: id, connection).first { $0.seat.day == day }?.seat.status
            let standing = try seating.standing(of: state, id, on: row, connection)
            if let refusal = Self.refusal(standing, waiting: waiting, held: held) { throw Attempt.Refused(refusal: refusal, act: .schedule) }
            if !waiting { return try seating.seat(id, on: row, writing) }
            try SeatRecords.insert(id, on: day, .waiting, at: by.now, connection)
            try writing.record(waitEntry)
        }
    }

    private static func refusal(_ standing: SeatStanding, waiting: Bool, held: SeatRecords.Status?) -> Refusal? {
        if held == .seated || (held == .waiting && waiting) { return .seatedAlready }
        return switch standing {
        case .refused(let refusal): refusal
        case .free: waiting ? .classDayNotFull : nil
        case .full: waiting ? nil : .classDayFull
        }
    }

    /// Gives up a seat, or a place on the waiting list. The seat goes to the first who waits for it.
    public func releaseSeat(_ id: CaseID, on day: ClassDayID, as reason: Act.SeatRelease, by: By, token: String) async throws {
        try await releaseSeat(id, on: day, as: reason, program: try await coordinatorsProgram(by), by: by, token: token)
    }

    func releaseSeat(_ id: CaseID, on day: ClassDayID, as reason: Act.SeatRelease, program: Program, by: By, token: String) async throws {
        let seating = Seating(
            desk: self, by: by, scope: try by.scope, program: program, ring: try await store.keys(for: [id.text]),
            avoided: try await avoided(in: program))
        let waitEntry = entry("class-day.unwait", [day.text, id.text], by)
        try await writeOnce(token, case: id, by) { writing in
            let held = try SeatRecords.planned(of: id, writing.connection).first { $0.seat.day == day }
            guard let held, try CaseFile.find(id, seating.scope, writing.connection) != nil else { throw DeskError.notFound }
            if held.isToEnter(by: by.now(in: program)) { throw Attempt.Refused(refusal: .enterFirst(held.on), act: .releaseSeat) }
            if held.seat.status == .seated { return try seating.act(.releaseSeat(reason), in: id, writing) }
            try SeatRecords.delete(id, on: day, writing.connection)
            try writing.record(waitEntry)
        }
    }

    /// Gives the free seats of a day to those who wait for it, where another's act freed them.
    public func fillSeats(of day: ClassDayID, by: By, token: String) async throws {
        let program = try await coordinatorsProgram(by)
        let seating = Seating(
            desk: self, by: by, scope: try by.scope, program: program, ring: try await store.keys(for: []),
            avoided: try await avoided(in: program))
        try await writeOnce(token, by) { try seating.fill(day, $0) }
    }
}
