import Cases
import Core
import Database
import Programs
import Statistics

/// A presenter's own page: her name on the schedule, what she typed as a count, and her days. It says nothing of a program.
public struct PresenterPage: Sendable, Hashable {
    public let name: String
    /// By the day on which each was typed; which name it was, nobody knows.
    public let names: [Typed]
    public let days: [Day]
    public let today: CivilDate

    public struct Typed: Sendable, Hashable {
        public let id: PresenterNameID
        public let on: CivilDate
    }

    public struct Day: Sendable, Hashable {
        public let date: CivilDate
        public let starts: CivilTime?
        /// Whether nobody is expected whose name is or sounds like one she typed. More is never said.
        public let isClear: Bool
    }
}

/// What comes of names that were typed.
public enum NamesTyped: Sendable, Hashable {
    case kept
    /// More than ``CaseDesk/mostPresenterNames`` in all.
    case tooMany
    /// She has typed very often just now; seconds to wait. Whoever has taken her code can't try one name after the other.
    case wait(Int64)
}

extension CaseDesk {
    /// So many names are kept for one presenter.
    public static let mostPresenterNames = 60

    /// Opens a session by the code on paper, as on a person's own page. Every try counts against the address it comes from.
    public func openPresenterPage(code typed: String, from address: String, at now: Instant) async throws -> OwnEntry {
        let code = try PaperCode.hash(PaperCode.typed(typed) ?? "", scope: Self.presenterScope, in: store)
        let asker = try CodeQuestions.asker(at: address, of: "presenter-question", in: store)
        let token = drawID()
        let hash = try ShortSession.presenter.hash(token, in: store)
        return try await store.write { writing in
            let connection = writing.connection
            if let wait = try CodeQuestions.ask(asker, at: now, connection) { return .wait(wait) }
            let found = try connection.first("SELECT id FROM presenter WHERE code = $1", code) { try $0.text(0) }
            guard let id = found else { return .unknown }
            try ShortSession.presenter.begin(hash, of: id, at: now, connection)
            return .open(token)
        }
    }

    public func closePresenterPage(_ token: String) async throws {
        let hash = try ShortSession.presenter.hash(token, in: store)
        try await store.write { try ShortSession.presenter.end(hash, $0.connection) }
    }

    /// Her page; nil when the session has ended, or she was taken off the list.
    public func presenterPage(_ token: String, at now: Instant) async throws -> PresenterPage? {
        guard let (row, program) = try await presenter(token, at: now) else { return nil }
        let today = program.date(of: now)
        let ring = try await store.keys(for: [row.id.text])
        guard let name = try row.name(ring) else { return nil }
        let names = try await store.read { try PresenterRecords.names(of: row.id, $0) }
        let avoided = try await Avoided(names, store)
        let days = try await store.read { connection in
            try PresenterRecords.days(of: row.id, from: today, program: program.id, connection).map { day in
                PresenterPage.Day(
                    date: day.day.date, starts: day.day.starts, isClear: try !avoided.isExpected(names.map(\.id), on: day.id, connection))
            }
        }
        try await views.shown([row.id.text], on: "presenter.page", by: .participant(row.id), id: drawID(), at: now)
        return PresenterPage(name: name, names: names.map { PresenterPage.Typed(id: $0.id, on: $0.typed) }, days: days, today: today)
    }

    /// She types whom she must not meet. What is kept are the index's tokens of the words and of how they sound, sealed with her own key; the names
    /// are let go. Names without a letter are left out.
    ///
    /// - Throws: ``OwnPageEnded``, ``DeskError/alreadyDone(_:)``.
    public func avoid(_ names: [String], _ session: String, at now: Instant, token: String) async throws -> NamesTyped {
        guard let (row, program) = try await presenter(session, at: now) else { throw OwnPageEnded() }
        let ring = try await store.keys(for: [row.id.text])
        let today = program.date(of: now)
        let new = try names.compactMap { name -> (PresenterNameID, [UInt8])? in
            let groups = NameTokens.query(name: name).sounding.filter { !$0.isEmpty }
            if groups.isEmpty { return nil }
            let id = PresenterNameID(from: chance)
            let tokens = try groups.map { try store.blind($0, scope: program.id).map { Hex.encode($0) } }
            return (id, try ring.seal(try SealedJSON.text(tokens), record: row.id.text, field: PresenterRecords.field(id)))
        }
        let asker = try CodeQuestions.asker(at: row.id.text, of: "presenter-name", in: store)
        let entry = AuditEntry(id: drawID(), at: now, actor: .participant(row.id), act: "presenter.names", records: [row.id.text], outcome: .done)
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        do {
            return try await store.write { writing in
                let connection = writing.connection
                try FormTokens.use(token, case: nil, at: now, connection)
                if let wait = try CodeQuestions.ask(asker, at: now, connection) { return .wait(wait) }
                if try PresenterRecords.names(of: row.id, connection).count + new.count > Self.mostPresenterNames { return .tooMany }
                for (id, sealed) in new {
                    try connection.execute(
                        "INSERT INTO presenter_name (id, presenter, typed_on, sealed) VALUES ($1, $2, $3, $4)", id, row.id, today, sealed)
                }
                try writing.record(entry)
                return .kept
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }

    /// She deletes one of them, or all (nil).
    ///
    /// - Throws: ``OwnPageEnded``.
    public func stopAvoiding(_ name: PresenterNameID?, _ session: String, at now: Instant) async throws {
        guard let (row, _) = try await presenter(session, at: now) else { throw OwnPageEnded() }
        let entry = AuditEntry(id: drawID(), at: now, actor: .participant(row.id), act: "presenter.names", records: [row.id.text], outcome: .done)
        try await store.write { writing in
            if let name {
                try writing.connection.execute("DELETE FROM presenter_name WHERE presenter = $1 AND id = $2", row.id, name)
            } else {
                try writing.connection.execute("DELETE FROM presenter_name WHERE presenter = $1", row.id)
            }
            try writing.record(entry)
        }
    }

    private func presenter(_ session: String, at now: Instant) async throws -> (PresenterRecords.Row, Program)? {
        let hash = try ShortSession.presenter.hash(session, in: store)
        let row = try await store.write { writing in
            try ShortSession.presenter.use(hash, at: now, writing.connection).flatMap { PresenterID($0) }
                .flatMap { try PresenterRecords.find($0, writing.connection) }
        }
        guard let row, let program = shelf.newest(row.program) else { return nil }
        return (row, program)
    }
}
