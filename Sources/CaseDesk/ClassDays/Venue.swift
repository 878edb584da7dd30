import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// The place of the class day on which a person has a seat; nil before the day from which the program tells it, and without a seat.
    func venueTold(to id: CaseID, by: By) async throws -> String? {
        let program = try program(of: by)
        let today = by.today(in: program)
        let row = try await store.read { connection in
            let seat = try SeatRecords.planned(of: id, connection).first { $0.seat.status == .seated && $0.on >= today }?.seat
            return try seat.flatMap { try ClassDayRecords.find($0.day, program: program.id, connection) }
        }
        guard let row, row.tellsPlace(on: today, under: program) else { return nil }
        return try row.words(try await store.keys(for: [row.id.text]))?.venue
    }

    /// Whose class day's place may be told now, and from when on. Days whose place nobody has written down aren't among them, nor those
    /// that can't be read: their own page says so.
    func placesTold(by: By) async throws -> [CaseID: Instant] {
        let program = try program(of: by)
        let today = by.today(in: program)
        let days = try await store.read { connection in
            try ClassDayRecords.all(program: program.id, from: today, connection).filter {
                $0.planned.status == .planned && $0.tellsPlace(on: today, under: program)
            }
        }
        if days.isEmpty { return [:] }
        let ring = try await store.keys(for: days.map(\.id.text))
        let told = try days.filter { row in
            do {
                return try row.words(ring)?.venue != nil
            } catch where error.isAboutRecord {
                return false
            }
        }
        return try await store.read { connection in
            var places: [CaseID: Instant] = [:]
            for row in told {
                for seat in try SeatRecords.all(of: row.id, connection) where seat.status == .seated {
                    // Of two seats the place of the earlier is told: see venueTold.
                    if places[seat.id] == nil { places[seat.id] = program.start(of: row.day.venueIsTold(under: program)) }
                }
            }
            return places
        }
    }
}

extension ClassDayRecords.Row {
    /// Whether participants are told by now where it is.
    fileprivate func tellsPlace(on today: CivilDate, under program: Program) -> Bool { today >= day.venueIsTold(under: program) }
}
