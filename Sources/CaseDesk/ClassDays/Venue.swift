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
        guard let row, today >= row.day.venueIsTold(under: program) else { return nil }
        return try row.words(try await store.keys(for: [row.id.text]))?.venue
    }
}
