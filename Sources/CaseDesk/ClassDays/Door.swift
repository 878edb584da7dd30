import Cases
import Core
import Database
import Programs

/// A class day's door list: seats and initials, no names, so that it can stay on a tablet for a day.
public struct DoorList: Sendable {
    public let day: ClassDay
    public let status: ClassDay.Status
    public let program: Program
    public let seats: [Seat]
    public let isMasked: Bool
    /// Which list this is: another word for every other list of the day, and empty where names are masked. Nothing personal is in it.
    public let version: String

    public struct Seat: Sendable {
        public let number: Int
        /// Empty when masked.
        public let initials: String
        public let entries: [DoorEntry]
        public let isEntered: Bool
    }
}

/// What became of one entry that a door list sent.
public struct DoorAnswer: Sendable, Hashable {
    public let id: DoorEntryID
    /// Nil: it is kept, now or since an earlier sending.
    public let refusal: Refusal?
}

/// The rows of door lists: appended, in the order in which they came.
enum DoorRecords {
    static func entries(of day: ClassDayID, _ connection: any Connection) throws -> [CaseID: [DoorEntry]] {
        let rows = try connection.rows(
            "SELECT case_id, id, kind, at, segment, undone FROM door_entry WHERE class_day = $1 ORDER BY sequence", day
        ) { row in
            guard let kind = DoorEntry.Kind(rawValue: try row.text(2)) else { throw StorageError.unexpectedValue(column: 2) }
            guard let at = CivilTime(try row.text(3)) else { throw StorageError.unexpectedValue(column: 3) }
            return (
                try row.id(0) as CaseID,
                DoorEntry(
                    id: try row.id(1), kind: kind, at: at, segment: try row.optionalText(4),
                    undone: try row.optionalText(5).flatMap { DoorEntryID($0) })
            )
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    static func isKept(_ id: DoorEntryID, _ connection: any Connection) throws -> Bool {
        try connection.count("SELECT COUNT(*) FROM door_entry WHERE id = $1", id) > 0
    }

    static func insert(_ entry: DoorEntry, _ id: CaseID, on day: ClassDayID, by: By, _ connection: any Connection) throws {
        let last = try connection.count("SELECT COALESCE(MAX(sequence), 0) FROM door_entry WHERE class_day = $1", day)
        try connection.execute(
            """
            INSERT INTO door_entry (id, class_day, case_id, sequence, kind, at, segment, undone, recorded_at, actor)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """, entry.id, day, id, last + 1, entry.kind.rawValue, entry.at, entry.segment, entry.undone, by.now, by.actor.id)
    }
}

extension CaseDesk {
    /// At most so many entries in one sending.
    public static let mostDoorEntries = 500

    /// The door list. For the coordinator. The look is logged.
    ///
    /// - Parameter seen: the ``DoorList/version`` that the asker has. Nil is answered, and no look logged, while that is the newest.
    public func doorList(of id: ClassDayID, since seen: String?, by: By) async throws -> DoorList? {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let read = try await store.read { connection in
            guard let row = try ClassDayRecords.find(id, program: program.id, connection) else { throw DeskError.notFound }
            let seats = try SeatRecords.all(of: id, connection).filter { $0.status != .waiting }
            return (
                row: row, seats: seats, files: try CaseFile.select(scope, ids: seats.map(\.id.text), connection),
                entries: try DoorRecords.entries(of: id, connection)
            )
        }
        let marks = read.seats.map { "\($0.number)\($0.status.rawValue.prefix(1))" }
        let version = ([read.row.planned.version, read.entries.values.map(\.count).reduce(0, +)].map(String.init) + marks).joined(separator: "-")
        if version == seen { return nil }
        let ids = read.seats.map(\.id.text)
        let isLogged = try await logged(ids, on: "class-day.door", by: by, evenNobody: true)
        let ring = isLogged ? try await store.keys(for: ids) : nil
        let names = Dictionary(uniqueKeysWithValues: try read.files.map { ($0.id, try $0.name(ring)) })
        return DoorList(
            day: read.row.day, status: read.row.planned.status, program: program,
            seats: read.seats.map { seat in
                DoorList.Seat(
                    number: seat.number, initials: (names[seat.id] ?? nil).map(Self.initials) ?? "", entries: read.entries[seat.id] ?? [],
                    isEntered: seat.status == .entered)
            }, isMasked: !isLogged, version: isLogged ? version : "")
    }

    /// The first letters of the first and the last word that begins with a letter.
    static func initials(_ name: String) -> String {
        let words = name.split(whereSeparator: \.isWhitespace).filter { $0.first?.isLetter == true }
        let ends = words.count > 1 ? [words.first, words.last] : [words.first]
        return ends.compactMap { $0?.first.map { String($0).uppercased() } }.joined()
    }

    /// Keeps what a door list sends, in its order, each entry once however often it is sent.
    ///
    /// - Returns: an answer for each entry. One that is refused doesn't hold up the others.
    public func enterAtDoor(_ entries: [(seat: Int, entry: DoorEntry)], on id: ClassDayID, by: By) async throws -> [DoorAnswer] {
        let program = try await coordinatorsProgram(by)
        return try await store.write { writing in
            let connection = writing.connection
            guard let row = try ClassDayRecords.find(id, program: program.id, connection) else { throw DeskError.notFound }
            var answers: [DoorAnswer] = []
            var kept: Set<String> = []
            var refused: Set<String> = []
            for (number, entry) in entries.prefix(Self.mostDoorEntries) {
                if try DoorRecords.isKept(entry.id, connection) {
                    answers.append(DoorAnswer(id: entry.id, refusal: nil))
                    continue
                }
                let seat = try SeatRecords.find(number, of: id, connection)
                let refusal = Self.refusal(of: entry, seat, row.day, today: by.today(in: program))
                answers.append(DoorAnswer(id: entry.id, refusal: refusal))
                guard let seat, refusal == nil else {
                    refused.insert(seat?.id.text ?? id.text)
                    continue
                }
                try DoorRecords.insert(entry, seat.id, on: id, by: by, connection)
                kept.insert(seat.id.text)
            }
            let act = "class-day.door.enter"
            if !kept.isEmpty { try writing.record(self.entry(act, [id.text] + kept.sorted(), by)) }
            if !refused.isEmpty, let code = answers.lazy.compactMap(\.refusal).first?.code {
                try writing.record(self.entry(act, [id.text] + refused.subtracting([id.text]).sorted(), by, outcome: .refused(code)))
            }
            return answers
        }
    }

    /// Also for a day that was called off a seat that somebody was seen in takes what comes late.
    private static func refusal(of entry: DoorEntry, _ seat: SeatRecords.Row?, _ day: ClassDay, today: CivilDate) -> Refusal? {
        if today < day.date { return .doorTooEarly(day.date) }
        guard let seat else { return .seatGone }
        return seat.status == .seated && fits(entry, day) ? nil : .classDayNotPlanned
    }

    private static func fits(_ entry: DoorEntry, _ day: ClassDay) -> Bool {
        switch entry.kind {
        case .present, .missed: day.agenda.contains { $0.segment == entry.segment }
        case .undo: entry.undone != nil
        case .identity, .arrived, .left, .removed: true
        }
    }

    /// Enters one seat's day into the case's ledger: the parts attended and, where the day isn't complete, why. The day is held once every seat
    /// is entered.
    ///
    /// - Parameter id: whose seat it was when the form was shown.
    ///
    /// Throws `Refusal` (audited), ``DeskError/notFound``, ``DeskError/alreadyDone(_:)``.
    public func enterSeat(
        _ number: Int, of id: CaseID, on day: ClassDayID, as outcome: SeatOutcome, reason: String?, by: By, token: String
    ) async throws {
        let program = try await coordinatorsProgram(by)
        let seating = Seating(
            desk: self, by: by, scope: try by.scope, program: program, ring: try await store.keys(for: [id.text]),
            avoided: try await avoided(in: program))
        let audit = entry("class-day.enter", [day.text, id.text], by)
        try await writeOnce(token, case: id, by) { writing in
            let connection = writing.connection
            guard let row = try ClassDayRecords.find(day, program: program.id, connection) else { throw DeskError.notFound }
            let seat = try SeatRecords.find(number, of: day, connection)
            guard let seat, seat.id == id, seat.status != .waiting else {
                throw Attempt.Refused(refusal: .seatAnothers(number), act: .attendSegment)
            }
            guard row.planned.status != .held, seat.status == .seated else {
                throw Attempt.Refused(refusal: .classDayNotPlanned, act: .attendSegment)
            }
            let state = try seating.state(of: id, connection)
            switch outcome.acts(for: state, on: row.day, by: by.now(in: program), under: program) {
            case .failure(let refusal): throw Attempt.Refused(refusal: refusal, act: .attendSegment)
            case .success(let acts):
                try SeatRecords.set(.entered, of: id, on: day, at: by.now, connection)
                let words: [SealedText: String] = reason.map { [.reason: $0] } ?? [:]
                let proposals = acts.map { Proposal($0, happened: Happened(row.day.date), texts: $0.kind == .recordAbsence ? words : [:]) }
                if !proposals.isEmpty { try seating.acts(proposals, in: id, writing) }
                try writing.record(audit)
            }
            let left = try SeatRecords.all(of: day, connection).contains { $0.status == .seated }
            // A day that was called off stays so.
            if !left && row.planned.status == .planned { try Self.hold(day, connection) }
        }
    }

    /// Every seat is entered. Whoever still waits for the day waits for nothing.
    private static func hold(_ day: ClassDayID, _ connection: any Connection) throws {
        for seat in try SeatRecords.all(of: day, connection) where seat.status == .waiting {
            try SeatRecords.delete(seat.id, on: day, connection)
        }
        try ClassDayRecords.end(day, as: .held, nil, connection)
    }
}
