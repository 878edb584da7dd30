import Cases
import Core
import Database
import Programs

/// Where everyone went whose class day was called off.
public struct Reseated: Sendable, Hashable {
    /// Whoever has another seat, and on which day.
    public let moved: [CaseID: CivilDate]
    /// Whoever has none: no later day fits or has room. They stand first among those who need a seat, by the time they have left.
    public let unseated: [CaseID]
}

extension CaseDesk {
    /// Calls a class day off and seats everyone on the next days that fit, in the order of the time left before court: one act, all or nothing.
    ///
    /// Throws `Refusal` (audited), ``DeskError/notFound``, ``DeskError/alreadyDone(_:)``.
    public func cancelClassDay(_ id: ClassDayID, because reason: ClassDay.CancelReason, by: By, token: String) async throws -> Reseated {
        let program = try await coordinatorsProgram(by)
        let seating = Seating(desk: self, by: by, scope: try by.scope, program: program, ring: try await store.keys(for: []))
        let entry = entry("class-day.cancel", [id.text], by)
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        do {
            return try await store.write { writing in
                try FormTokens.use(token, case: nil, at: by.now, writing.connection)
                guard let row = try ClassDayRecords.find(id, program: program.id, writing.connection) else { throw DeskError.notFound }
                guard row.planned.status == .planned else { throw Attempt.Refused(refusal: .classDayNotPlanned, act: .schedule) }
                // The date may be past: a day that the weather stopped is often called off only afterwards.
                let seats = try SeatRecords.all(of: id, writing.connection)
                for seat in seats { try SeatRecords.delete(seat.id, on: id, writing.connection) }
                try ClassDayRecords.end(id, as: .cancelled, reason, writing.connection)
                try writing.record(entry)
                let people = try seats.filter { $0.status == .seated }.map { (id: $0.id, state: try seating.state(of: $0.id, writing.connection)) }
                return try seating.reseat(people.sorted { ($0.state.seatOrder, $0.id.text) < ($1.state.seatOrder, $1.id.text) }, from: row, because: reason, writing)
            }
        } catch let refused as Attempt.Refused {
            try await noteRefusal(refused.refusal, act: refused.act, case: nil, by: by)
            throw refused.refusal
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }
}

extension Seating {
    fileprivate func reseat(
        _ people: [(id: CaseID, state: Case)], from row: ClassDayRecords.Row, because reason: ClassDay.CancelReason, _ writing: Writing
    ) throws -> Reseated {
        let days = try ClassDayRecords.all(program: program.id, from: max(row.day.date, by.today(in: program)), writing.connection)
            .filter { $0.planned.status == .planned && $0.id != row.id }
        var moved: [CaseID: CivilDate] = [:]
        var unseated: [CaseID] = []
        for person in people {
            if let next = try first(of: days, for: person, writing.connection) {
                try seat(person.id, on: next, writing)
                moved[person.id] = next.day.date
            } else {
                try act(.releaseSeat(reason == .weather ? .weather : .program), in: person.id, writing)
                unseated.append(person.id)
            }
        }
        return Reseated(moved: moved, unseated: unseated)
    }

    private func first(
        of days: [ClassDayRecords.Row], for person: (id: CaseID, state: Case), _ connection: any Connection
    ) throws -> ClassDayRecords.Row? {
        for day in days {
            if case .free = try standing(of: person.state, person.id, on: day, connection) { return day }
        }
        return nil
    }
}
