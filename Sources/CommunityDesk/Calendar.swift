import Community
import Core
import Database
import Messages
import Programs

/// What an event's id names.
public enum CommunityEventKind: Sendable {}
public typealias CommunityEventID = Identifier<CommunityEventKind>

/// An event of a program's calendar.
public struct CalendarEntry: Sendable, Hashable {
    public let id: CommunityEventID
    public let program: String
    public let listed: ListedEvent
    /// How often it was changed.
    public let sequence: Int
    public let changed: Instant
    public let today: CivilDate

    public var event: CommunityEvent { listed.event }
}

/// Who helps, and how they are reached: sealed, and gone ``CommunityDesk/volunteerDays`` after the event.
public struct Volunteer: Sendable, Hashable, Codable {
    public let name: String
    public let reach: String

    public init(name: String, reach: String) {
        self.name = name
        self.reach = reach
    }
}

extension CommunityDesk {
    /// Days after an event on which those who signed up are forgotten.
    public static let volunteerDays = 30
    /// So many days back the public calendar shows.
    private static let pastDays = 7
    private static let keyScope = "volunteer"

    /// The events of a program that are coming, or have just been, by date. For anybody.
    public func calendar(of program: String, at now: Instant) async throws -> [CalendarEntry] {
        guard let found = programs(program) else { throw CommunityError.notFound }
        let today = found.date(of: now)
        return try await store.read { try Self.entries(of: program, from: today.adding(days: -Self.pastDays), today, $0) }
    }

    /// One event of any program. For anybody.
    public func event(_ id: CommunityEventID, at now: Instant) async throws -> CalendarEntry {
        guard let entry = try await store.read({ try Self.entry(id, $0) }), let program = programs(entry.program) else { throw CommunityError.notFound }
        return entry.seen(on: program.date(of: now))
    }

    /// A program's calendar as a file that calendars subscribe to, in one language. For anybody.
    public func feed(of id: String, in language: Language, at now: Instant) async throws -> String {
        guard let program = programs(id), let zone = Zone(program.jurisdiction.zone) else { throw CommunityError.notFound }
        let entries = try await calendar(of: id, at: now)
        return CalendarFeed(
            name: program.name(language), zone: zone,
            events: entries.map { entry in
                CalendarFeed.Event(
                    uid: entry.id.text + "@onward", sequence: entry.sequence, title: entry.event.title(language), note: entry.event.about(language),
                    place: entry.event.place, on: entry.event.on, starts: entry.event.starts, ends: entry.event.ends,
                    isCancelled: entry.listed.isCancelled, changed: entry.changed)
            }
        ).text
    }

    /// Puts an event on the program's calendar, or changes the one with this id. For the coordinator.
    ///
    /// - Throws: `Refusal`, ``CommunityError/noGrant``, ``CommunityError/notFound``, ``CommunityError/alreadyDone``.
    @discardableResult
    public func publish(_ event: CommunityEvent, as id: CommunityEventID?, by actor: Actor, at now: Instant, token: String) async throws -> CommunityEventID {
        let program = try program(of: actor)
        if let refusal = event.refusalOfPublishing(today: program.date(of: now)) { throw refusal }
        let new = id ?? CommunityEventID(from: chance)
        let facts = try SealedJSON.text(event)
        let entry = entry(id == nil ? "community.event" : "community.event-change", new.text, actor, at: now)
        try await once(token, at: now) { writing in
            if id == nil {
                try writing.connection.execute(
                    "INSERT INTO community_event (id, program, on_day, sequence, is_cancelled, changed_at, facts) VALUES ($1, $2, $3, 0, $4, $5, $6)",
                    new, program.id, event.on, false, now, facts)
            } else {
                let changed = try writing.connection.execute(
                    "UPDATE community_event SET on_day = $3, sequence = sequence + 1, changed_at = $4, facts = $5 WHERE id = $1 AND program = $2", new,
                    program.id, event.on, now, facts)
                guard changed == 1 else { throw CommunityError.notFound }
            }
            try writing.record(entry)
        }
        return new
    }

    /// Calls an event off, or back on. It stays on the calendar, so that whoever has it there sees that. For the coordinator.
    public func cancel(_ id: CommunityEventID, _ isCancelled: Bool, by actor: Actor, at now: Instant, token: String) async throws {
        let program = try program(of: actor)
        let entry = entry("community.event-cancel", id.text, actor, at: now)
        try await once(token, at: now) { writing in
            let changed = try writing.connection.execute(
                "UPDATE community_event SET sequence = sequence + 1, is_cancelled = $3, changed_at = $4 WHERE id = $1 AND program = $2", id, program.id,
                isCancelled, now)
            guard changed == 1 else { throw CommunityError.notFound }
            try writing.record(entry)
        }
    }

    /// Somebody signs up to help. What was sent can't be read back.
    ///
    /// - Parameter address: of who asks; kept as a keyed hash, for a day, and in no other form.
    /// - Returns: the code that takes it back, `K4TN 7QXM C2P9 R6WV`.
    /// - Throws: `Refusal`, ``CommunityError/notFound``, ``CommunityError/alreadyDone``, ``CommunityError/wait(_:)``.
    @discardableResult
    public func signUp(_ volunteer: Volunteer, for id: CommunityEventID, from address: String, at now: Instant, token: String) async throws -> String {
        try await ask(from: address, at: now)
        let code = PaperCode.draw(chance)
        let hash = try PaperCode.hash(code, scope: Self.codeScope, in: store)
        let found = try await event(id, at: now)
        if let refusal = found.listed.refusalOfSigningUp(today: found.today) { throw refusal }
        let new = drawID()
        let ring = try await store.createKeys(for: [new], scope: Self.keyScope, at: now)
        let sealed = try ring.seal(try SealedJSON.text(volunteer), record: new, field: "volunteer")
        let entry = entry("community.sign-up", new, .visitor, at: now)
        try await once(token, at: now) { writing in
            // Two for the last place: one is told that it's full.
            guard let fresh = try Self.entry(id, writing.connection) else { throw CommunityError.notFound }
            if let refusal = fresh.listed.refusalOfSigningUp(today: found.today) { throw refusal }
            try writing.connection.execute(
                "INSERT INTO volunteer (id, event_id, signed_at, sealed, code) VALUES ($1, $2, $3, $4, $5)", new, id, now, sealed, hash)
            try writing.record(entry)
        }
        return PaperCode.grouped(code)
    }

    /// Whoever signed up takes it back by the code: the name goes at once, and the place is free. A code that nobody has, or that has done so, does nothing.
    ///
    /// - Returns: whether there was such a sign-up.
    /// - Throws: ``CommunityError/wait(_:)``.
    public func signOff(code typed: String, from address: String, at now: Instant) async throws -> Bool {
        try await ask(from: address, at: now)
        let hash = try PaperCode.hash(PaperCode.typed(typed) ?? "", scope: Self.codeScope, in: store)
        let found = try await store.read { connection in try connection.first("SELECT id FROM volunteer WHERE code = $1", hash) { try $0.text(0) } }
        guard let id = found else { return false }
        try await store.destroyKeys(of: [id])
        let entry = entry("community.sign-off", id, .visitor, at: now)
        try await store.write { writing in
            try writing.connection.execute("DELETE FROM volunteer WHERE id = $1", id)
            try writing.record(entry)
        }
        return true
    }

    private func ask(from address: String, at now: Instant) async throws {
        let asker = try CodeQuestions.asker(at: address, of: "sign-up", in: store)
        if let wait = try await store.write({ try CodeQuestions.ask(asker, at: now, $0.connection) }) { throw CommunityError.wait(wait) }
    }

    private static let codeScope = "volunteer-code"

    /// Who has signed up for an event, in the order in which they did. For the coordinator of its program; the look is audited.
    public func volunteers(of id: CommunityEventID, by actor: Actor, at now: Instant) async throws -> [Volunteer] {
        let program = try program(of: actor)
        let rows = try await store.read { connection -> [(String, [UInt8])] in
            guard try Self.entry(id, connection)?.program == program.id else { throw CommunityError.notFound }
            return try connection.rows("SELECT id, sealed FROM volunteer WHERE event_id = $1 ORDER BY signed_at, id", id) { (try $0.text(0), try $0.blob(1)) }
        }
        let ring = try await store.keys(for: rows.map(\.0))
        let found: [Volunteer] = try rows.map { try SealedJSON.value(try ring.openText($0.1, record: $0.0, field: "volunteer")) }
        try await ViewLog(store).shown(rows.map(\.0), on: "community.volunteers", by: actor, id: drawID(), at: now)
        return found
    }

    /// Forgets who signed up for events long past, spent tokens, and where people signed up from.
    public func sweep(at now: Instant) async throws {
        let (forms, day) = (now.adding(seconds: -90 * 86_400), now.adding(seconds: -86_400))
        let last = CivilDate(dayNumber: Int(now.milliseconds / 86_400_000)).adding(days: -Self.volunteerDays)
        let gone = try await store.write { writing -> [String] in
            let connection = writing.connection
            try connection.execute("DELETE FROM form_used WHERE used_at < $1", forms)
            try CodeQuestions.sweep(before: day, connection)
            let past: SQL = "SELECT v.id FROM volunteer AS v JOIN community_event AS e ON e.id = v.event_id WHERE e.on_day < $1"
            let ids = try connection.rows(past, last) { try $0.text(0) }
            try connection.execute("DELETE FROM volunteer WHERE event_id IN (SELECT id FROM community_event WHERE on_day < $1)", last)
            return ids
        }
        if !gone.isEmpty { try await store.destroyKeys(of: gone) }
        let store = store
        try await store.sweepOrphans(olderThan: day) { records in
            try await store.read { connection in
                var known: Set<String> = []
                for part in records.chunks(of: 400) {
                    let sql: SQL = "SELECT id FROM volunteer WHERE id IN ("
                    known.formUnion(try connection.rows(sql + .parameters(from: 1, count: part.count) + ")", part.map { .text($0) }) { try $0.text(0) })
                }
                return known
            }
        }
    }

    // MARK: Rows

    /// An act with its single-use token.
    func once(_ token: String, at now: Instant, _ body: @escaping @Sendable (Writing) throws -> Void) async throws {
        do {
            try await store.write { writing in
                try writing.connection.execute("INSERT INTO form_used (token, used_at) VALUES ($1, $2)", token, now)
                try body(writing)
            }
        } catch let error as StorageError {
            let used = try await store.read { try $0.count("SELECT COUNT(*) FROM form_used WHERE token = $1", token) }
            if case .duplicate = error, used > 0 { throw CommunityError.alreadyDone }
            throw error
        }
    }

    private static let columns: SQL = """
        SELECT e.id, e.program, e.sequence, e.is_cancelled, e.changed_at, e.facts,
            (SELECT COUNT(*) FROM volunteer AS v WHERE v.event_id = e.id) FROM community_event AS e
        """

    private static func entries(of program: String, from day: CivilDate, _ today: CivilDate, _ connection: any Connection) throws -> [CalendarEntry] {
        try connection.rows(columns + " WHERE e.program = $1 AND e.on_day >= $2 ORDER BY e.on_day, e.id", program, day) { try entry($0) }
            .map { $0.seen(on: today) }
    }

    private static func entry(_ id: CommunityEventID, _ connection: any Connection) throws -> CalendarEntry? {
        try connection.first(columns + " WHERE e.id = $1", id) { try entry($0) }
    }

    private static func entry(_ row: any Row) throws -> CalendarEntry {
        let event: CommunityEvent = try SealedJSON.value(try row.text(5))
        return CalendarEntry(
            id: try row.id(0), program: try row.text(1), listed: ListedEvent(event: event, isCancelled: try row.bool(3), taken: try row.int(6)),
            sequence: try row.int(2), changed: try row.instant(4), today: event.on)
    }
}

extension CalendarEntry {
    fileprivate func seen(on today: CivilDate) -> CalendarEntry {
        CalendarEntry(id: id, program: program, listed: listed, sequence: sequence, changed: changed, today: today)
    }
}
