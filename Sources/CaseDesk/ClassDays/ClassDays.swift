import Cases
import Core
import Database
import Programs

/// The calendar of a program's class days.
public struct ClassDayList: Sendable {
    public let today: CivilDate
    /// From today on, in order; called-off ones too.
    public let coming: [PlannedDay]
    /// The newest first.
    public let past: [PlannedDay]
    /// Who has no seat and needs one, before anybody is asked whether a day fits.
    public let needing: Int
}

extension CaseDesk {
    private static let mostPastDays = 24

    /// The calendar. For the coordinator. Nothing personal is in it.
    public func classDays(by: By) async throws -> ClassDayList {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let today = by.today(in: program)
        return try await store.read { connection in
            ClassDayList(
                today: today, coming: try ClassDayRecords.all(program: program.id, from: today, connection).map(\.planned),
                past: try ClassDayRecords.past(program: program.id, before: today, limit: Self.mostPastDays, connection).map(\.planned),
                needing: try connection.count("SELECT COUNT(*) FROM case_file AS f WHERE f.program = $1 AND " + Self.needsSeat, program.id))
        }
    }

    /// Cases that need a seat: those whose next step is to book a class day, however far they have come with the rest.
    static let needsSeat: SQL = "f.id IN (SELECT a.case_id FROM attention AS a WHERE a.program = f.program AND a.kind = 'schedule')"

    /// Puts a class day into the calendar.
    ///
    /// Throws `Refusal` (audited) for another role and for a plan that can't stand; ``DeskError/alreadyDone(_:)`` for a token used before.
    public func planClassDay(_ day: ClassDay, words: ClassDayWords, despiteHoliday: Bool = false, by: By, token: String) async throws -> ClassDayID {
        let program = try await coordinatorsProgram(by)
        try await check(day.refusal(under: program, on: by.today(in: program), despiteHoliday: despiteHoliday), by)
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        let id = ClassDayID(from: chance)
        let ring = try await store.createKeys(for: [id.text], scope: program.id, at: by.now)
        let sealed = try ClassDayRecords.seal(words, of: id, ring)
        let entry = entry("class-day.plan", [id.text], by)
        try await writeOnce(token, by) { writing in
            try ClassDayRecords.insert(id, day, sealed: sealed, program: program.id, at: by.now, writing.connection)
            try writing.record(entry)
        }
        return id
    }

    /// Changes a planned class day. Its date stays while seats are taken; the people would have to be asked.
    ///
    /// - Parameter version: ``PlannedDay/version`` when the form was shown.
    /// - Throws: `Refusal` (audited); ``DeskError/changedMeanwhile(_:)``; ``DeskError/notFound``; ``DeskError/alreadyDone(_:)``.
    public func changeClassDay(
        _ id: ClassDayID, to day: ClassDay, words: ClassDayWords, from version: Int, despiteHoliday: Bool = false, by: By, token: String
    ) async throws {
        let program = try await coordinatorsProgram(by)
        let ring = try await store.keys(for: [id.text])
        let sealed = try ClassDayRecords.seal(words, of: id, ring)
        let seating = Seating(
            desk: self, by: by, scope: try by.scope, program: program, ring: ring,
            avoided: try await avoided(in: program))
        let entry = entry("class-day.change", [id.text], by)
        try await writeOnce(token, by) { writing in
            guard let row = try ClassDayRecords.find(id, program: program.id, writing.connection) else { throw DeskError.notFound }
            if row.planned.version != version { throw DeskError.changedMeanwhile([]) }
            let refusal =
                row.planned.status != .planned ? Refusal.classDayNotPlanned
                : row.planned.taken + row.planned.waiting > 0 && row.day.date != day.date ? .classDateTaken
                : day.refusal(under: program, on: by.today(in: program), taken: row.planned.taken, despiteHoliday: despiteHoliday)
            if let refusal { throw Attempt.Refused(refusal: refusal, act: .schedule) }
            _ = try ClassDayRecords.update(id, day, sealed: sealed, from: version, writing.connection)
            try writing.record(entry)
            if (row.day.starts, row.day.ends) != (day.starts, day.ends), let changed = try ClassDayRecords.find(id, program: program.id, writing.connection) {
                try Outbox.tellTimes(of: changed, program: program, at: by.now, writing.connection)
            }
            try seating.fill(id, writing)
        }
    }

    /// The program of a coordinator, who alone plans class days and seats people.
    func coordinatorsProgram(_ by: By) async throws -> Program {
        guard by.role == .coordinator else {
            try await noteRefusal(.onlyCoordinator, act: .schedule, case: nil, by: by)
            throw Refusal.onlyCoordinator
        }
        return try program(of: by)
    }

    func check(_ refusal: Refusal?, _ by: By) async throws {
        guard let refusal else { return }
        try await noteRefusal(refusal, act: .schedule, case: nil, by: by)
        throw refusal
    }

    /// A transaction that uses up a form's token, and whose refusal is audited.
    func writeOnce(_ token: String, case id: CaseID? = nil, _ by: By, _ body: @escaping @Sendable (Writing) throws -> Void) async throws {
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: id, at: by.now, writing.connection)
                try body(writing)
            }
        } catch let refused as Attempt.Refused {
            try await noteRefusal(refused.refusal, act: refused.act, case: id, by: by)
            throw refused.refusal
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }
}
