import Cases
import Core
import Database
import Programs

/// Where everyone went whose class day was called off.
public struct Reseated: Sendable, Hashable {
    /// Whoever has another seat, and on which day.
    public fileprivate(set) var moved: [CaseID: CivilDate] = [:]
    /// What speaks against the other day, where something does.
    public fileprivate(set) var warnings: [CaseID: [Bilingual]] = [:]
    /// Whoever has none: no later day fits or has room. They stand first among those who need a seat, by the time they have left.
    public fileprivate(set) var unseated: [CaseID] = []
    /// Whoever waited for a seat on the day, and doesn't any more.
    public fileprivate(set) var waited: [CaseID] = []
    /// Whoever was seen at the door: their seats stay, to be entered.
    public fileprivate(set) var kept: [CaseID] = []

    var everyone: [CaseID] { moved.keys + unseated + waited + kept }
}

/// Somebody whose class day was called off, as the coordinator is told.
public struct ReseatedLine: Sendable, Hashable {
    public let id: CaseID
    public let file: FileNumber
    /// Nil when masked.
    public let name: String?
}

extension CaseDesk {
    /// Calls a class day off and seats everyone on the next days that fit, in the order of the time left before court: one act, all or nothing.
    /// Whoever was seen at the door keeps the seat until it is entered: that the day broke off takes nothing from what was attended.
    ///
    /// Throws `Refusal` (audited), ``DeskError/notFound``, ``DeskError/alreadyDone(_:)``.
    public func cancelClassDay(_ id: ClassDayID, because reason: ClassDay.CancelReason, by: By, token: String) async throws -> Reseated {
        let program = try await coordinatorsProgram(by)
        let seating = Seating(
            desk: self, by: by, scope: try by.scope, program: program, ring: try await store.keys(for: []),
            avoided: try await avoided(in: program))
        let entry = entry("class-day.cancel", [id.text], by)
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        do {
            return try await store.write { writing in
                try FormTokens.use(token, case: nil, at: by.now, writing.connection)
                guard let row = try ClassDayRecords.find(id, program: program.id, writing.connection) else { throw DeskError.notFound }
                guard row.planned.status == .planned else { throw Attempt.Refused(refusal: .classDayNotPlanned, act: .schedule) }
                // The date may be past: a day that the weather stopped is often called off only afterwards.
                let seen = try DoorRecords.entries(of: id, writing.connection)
                let seats = try SeatRecords.all(of: id, writing.connection).filter { $0.status != .entered }
                let free = seats.filter { $0.status == .waiting || seen[$0.id] == nil }
                for seat in free { try SeatRecords.delete(seat.id, on: id, writing.connection) }
                try ClassDayRecords.end(id, as: .cancelled, reason, writing.connection)
                try writing.record(entry)
                let people = try free.filter { $0.status == .seated }.compactMap { try seating.seatless($0.id, writing.connection) }
                var went = try seating.reseat(
                    people.sorted { ($0.state.seatOrder, $0.id.text) < ($1.state.seatOrder, $1.id.text) }, from: row, because: reason, writing)
                went.waited = free.filter { $0.status == .waiting }.map(\.id)
                went.kept = seats.filter { $0.status == .seated && seen[$0.id] != nil }.map(\.id)
                return went
            }
        } catch let refused as Attempt.Refused {
            try await noteRefusal(refused.refusal, act: refused.act, case: nil, by: by)
            throw refused.refusal
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }

    /// The names of those whose class day was called off. The look is logged.
    public func people(of went: Reseated, by: By) async throws -> [CaseID: ReseatedLine] {
        let ids = went.everyone.map(\.text)
        let scope = try by.scope
        let files = try await store.read { try CaseFile.select(scope, ids: ids, $0) }
        let isLogged = try await logged(ids, on: "class-day.cancelled", by: by)
        let ring = isLogged ? try await store.keys(for: ids) : nil
        let lines = try files.map { ($0.id, ReseatedLine(id: $0.id, file: $0.number, name: try $0.name(ring))) }
        return Dictionary(uniqueKeysWithValues: lines)
    }
}

extension Seating {
    /// A person who has lost a seat; nil for one about whom nothing is done any more, which is no reason to hold the class.
    fileprivate func seatless(_ id: CaseID, _ connection: any Connection) throws -> (id: CaseID, state: Case)? {
        if try Disposals.isBegun(id, connection) { return nil }
        do {
            return (id, try state(of: id, connection))
        } catch DeskError.notFound {
            return nil
        }
    }

    fileprivate func reseat(
        _ people: [(id: CaseID, state: Case)], from row: ClassDayRecords.Row, because reason: ClassDay.CancelReason, _ writing: Writing
    ) throws -> Reseated {
        let days = try ClassDayRecords.all(program: program.id, from: max(row.day.date, by.today(in: program)), writing.connection)
            .filter { $0.planned.status == .planned && $0.id != row.id }
        var went = Reseated()
        for person in people {
            if let next = try first(of: days, for: person, writing.connection) {
                try seat(person.id, on: next.day, writing)
                went.moved[person.id] = next.day.day.date
                if !next.warnings.isEmpty { went.warnings[person.id] = next.warnings }
            } else if try released(person.id, reason, writing) {
                went.unseated.append(person.id)
            }
        }
        return went
    }

    /// False where the case's own record says that there is no seat to give up.
    private func released(_ id: CaseID, _ reason: ClassDay.CancelReason, _ writing: Writing) throws -> Bool {
        do {
            try act(.releaseSeat(reason == .weather ? .weather : .program), in: id, writing)
            return true
        } catch is Attempt.Refused {
            return false
        }
    }

    /// The first of the days against which least speaks: none where that can be. A fee that isn't paid speaks against each of them alike.
    private func first(
        of days: [ClassDayRecords.Row], for person: (id: CaseID, state: Case), _ connection: any Connection
    ) throws -> (day: ClassDayRecords.Row, warnings: [Bilingual])? {
        var best: (day: ClassDayRecords.Row, warnings: [Bilingual])?
        for day in days {
            guard case .free(let warnings) = try standing(of: person.state, person.id, on: day, connection) else { continue }
            if best.map({ warnings.count < $0.warnings.count }) ?? true { best = (day, warnings) }
        }
        return best
    }
}
