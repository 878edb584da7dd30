import Cases
import Core
import Database
import Programs

/// Somebody who presents, as the coordinator sees it: the name on the schedule. Neither whom she must not meet nor whether she named anybody.
public struct PresenterLine: Sendable, Hashable {
    public let id: PresenterID
    /// Nil when masked.
    public let name: String?
    public let isPlaced: Bool
    /// Why she can't present on this day; nil when she can.
    public let refusal: Refusal?
}

/// Who presents on a day, and who could.
public struct DayPresenters: Sendable {
    public let planned: PlannedDay
    public let lines: [PresenterLine]
}

extension CaseDesk {
    /// For the coordinator. The look is logged.
    public func presenters(on day: ClassDayID, by: By) async throws -> DayPresenters {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let today = by.today(in: program)
        let rows = try await store.read { try PresenterRecords.all(program: program.id, $0) }
        let names = try await store.read { connection in try rows.flatMap { try PresenterRecords.names(of: $0.id, connection) } }
        let avoided = try await Avoided(names, store)
        let found = try await store.read { connection -> (PlannedDay, Set<PresenterID>, [PresenterID: Refusal]) in
            guard let row = try ClassDayRecords.find(day, program: program.id, connection) else { throw DeskError.notFound }
            var refusals: [PresenterID: Refusal] = [:]
            for one in rows { refusals[one.id] = try Self.refusal(of: one.id, on: row, avoided, today, connection) }
            return (row.planned, try PresenterRecords.presenters(on: day, connection), refusals)
        }
        let isLogged = try await logged(rows.map(\.id.text), on: "class-day.presenters", by: by, evenNobody: true)
        let ring = isLogged ? try await store.keys(for: rows.map(\.id.text)) : nil
        let lines = try rows.map { row in
            PresenterLine(id: row.id, name: try ring.flatMap { try row.name($0) }, isPlaced: found.1.contains(row.id), refusal: found.2[row.id])
        }
        return DayPresenters(planned: found.0, lines: lines)
    }

    /// The one function behind the button and the refused request.
    private static func refusal(
        of id: PresenterID, on row: ClassDayRecords.Row, _ avoided: Avoided, _ today: CivilDate, _ connection: any Connection
    ) throws -> Refusal? {
        let names = try PresenterRecords.names(of: id, connection).map(\.id)
        return row.day.refusalOfPresenting(status: row.planned.status, meets: try avoided.isExpected(names, on: row.id, connection), today: today)
    }

    /// Puts somebody on the list of those who present, by the name on the schedule, and draws the code to a page of her own. For the coordinator.
    ///
    /// Throws `Refusal` (audited), ``DeskError/alreadyDone(_:)``.
    public func addPresenter(_ name: String, by: By, token: String) async throws -> String {
        let program = try await coordinatorsProgram(by)
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        let (id, code) = (PresenterID(from: chance), PaperCode.draw(chance))
        let hash = try PaperCode.hash(code, scope: Self.presenterScope, in: store)
        let ring = try await store.createKeys(for: [id.text], scope: program.id, at: by.now)
        let sealed = try ring.seal(name, record: id.text, field: PresenterRecords.field)
        let entry = entry("presenter.add", [id.text], by)
        try await writeOnce(token, by) { writing in
            try writing.connection.execute(
                "INSERT INTO presenter (id, program, code, created_at, sealed) VALUES ($1, $2, $3, $4, $5)", id, program.id, hash, by.now, sealed)
            try writing.record(entry)
        }
        return PaperCode.grouped(code)
    }

    /// Draws a new code to her page; the old one stops working and its sessions end. For the coordinator.
    public func renewPresenterCode(_ id: PresenterID, by: By, token: String) async throws -> String {
        let program = try await coordinatorsProgram(by)
        let code = PaperCode.draw(chance)
        let hash = try PaperCode.hash(code, scope: Self.presenterScope, in: store)
        let entry = entry("presenter.code", [id.text], by)
        try await writeOnce(token, by) { writing in
            _ = try PresenterRecords.find(id, program: program.id, writing.connection)
            try ShortSession.presenter.end(of: id.text, writing.connection)
            try writing.connection.execute("UPDATE presenter SET code = $2 WHERE id = $1", id, hash)
            try writing.record(entry)
        }
        return PaperCode.grouped(code)
    }

    /// Takes somebody off the list, with everything she typed: the key first, the rows then. For the coordinator.
    public func removePresenter(_ id: PresenterID, by: By, token: String) async throws {
        let program = try await coordinatorsProgram(by)
        _ = try await store.read { try PresenterRecords.find(id, program: program.id, $0) }
        let entry = entry("presenter.remove", [id.text], by)
        try await store.destroyKeys(of: [id.text])
        try await writeOnce(token, by) { writing in
            try PresenterRecords.delete(id, writing.connection)
            try writing.record(entry)
        }
    }

    /// Puts a presenter on a day, or takes her off it. For the coordinator.
    ///
    /// Throws `Refusal` (audited), which gives no reason; ``DeskError/notFound``; ``DeskError/alreadyDone(_:)``.
    public func place(_ id: PresenterID, on day: ClassDayID, _ isPlaced: Bool, by: By, token: String) async throws {
        let program = try await coordinatorsProgram(by)
        let avoided = try await Avoided(try await store.read { try PresenterRecords.names(of: id, $0) }, store)
        let today = by.today(in: program)
        let entry = entry(isPlaced ? "presenter.place" : "presenter.displace", [id.text, day.text], by)
        try await writeOnce(token, by) { writing in
            let connection = writing.connection
            _ = try PresenterRecords.find(id, program: program.id, connection)
            guard let row = try ClassDayRecords.find(day, program: program.id, connection) else { throw DeskError.notFound }
            if isPlaced {
                if let refusal = try Self.refusal(of: id, on: row, avoided, today, connection) {
                    throw Attempt.Refused(refusal: refusal, act: .schedule)
                }
                try connection.execute(
                    "INSERT INTO presenter_day (class_day, presenter) VALUES ($1, $2) ON CONFLICT (class_day, presenter) DO NOTHING", day, id)
            } else {
                try connection.execute("DELETE FROM presenter_day WHERE class_day = $1 AND presenter = $2", day, id)
            }
            try writing.record(entry)
        }
    }

    /// A presenter who has had no day for so many days is forgotten, with everything she typed.
    public static let presenterDays = 365

    func sweepPresenters(at now: Instant) async throws {
        let since = now.adding(seconds: Int64(-86_400 * Self.presenterDays))
        let day = CivilDate(dayNumber: Int(since.milliseconds / 86_400_000))
        let old: [PresenterID] = try await store.read { connection in
            try connection.rows(
                """
                SELECT id FROM presenter WHERE created_at < $1 AND id NOT IN (
                    SELECT p.presenter FROM presenter_day AS p JOIN class_day AS d ON d.id = p.class_day WHERE d.on_day >= $2) ORDER BY id LIMIT 200
                """, since, day
            ) { try $0.id(0) }
        }
        if old.isEmpty { return }
        try await store.destroyKeys(of: old.map(\.text))
        try await store.write { writing in for id in old { try PresenterRecords.delete(id, writing.connection) } }
    }

    static let presenterScope = "presenter-code"
}
