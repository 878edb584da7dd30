import Cases
import Core
import Database
import Programs

/// Whom presenters must not meet: for each name that one of them typed, the cases in which somebody's name is written or sounds like it. It is made
/// anew before each page and act, from the index alone; no name is opened for it, and nothing of it is kept.
struct Avoided: Sendable {
    private enum Alike: Sendable {
        case cases(Set<String>)
        /// So many that it can't be told who.
        case everybody
    }

    private var alike: [PresenterNameID: Alike] = [:]

    /// Whether somebody may not sit where these names count. A name that isn't known here yet was typed since: it counts for everybody.
    func bars(_ id: CaseID, _ names: [PresenterNameID]) -> Bool {
        names.contains { name in
            switch alike[name] {
            case .cases(let cases): cases.contains(id.text)
            case .everybody, nil: true
            }
        }
    }

    /// Whether a person can't sit on a day: somebody who has to be kept apart has a seat there, or somebody presents who must not meet this person.
    /// Which of the two, nobody is told.
    func bars(_ id: CaseID, on day: ClassDayID, _ connection: any Connection) throws -> Bool {
        if try SeatRecords.isApart(id, on: day, connection) { return true }
        return bars(id, try PresenterRecords.names(on: day, connection))
    }

    /// Whether somebody has a seat on a day who must not be met by whoever typed these names.
    func isExpected(_ names: [PresenterNameID], on day: ClassDayID, _ connection: any Connection) throws -> Bool {
        try SeatRecords.all(of: day, connection).contains { $0.status != .waiting && bars($0.id, names) }
    }

    init() {}

    init(_ names: [PresenterRecords.Name], _ store: Store) async throws {
        if names.isEmpty { return }
        let ring = try await store.keys(for: Array(Set(names.map(\.presenter.text))))
        for name in names {
            // Somebody who was taken off the list a moment ago avoids nobody any more.
            if ring.isDestroyed(name.presenter.text) {
                alike[name.id] = .cases([])
                continue
            }
            switch try await store.candidates(tokens: try name.tokens(ring)) {
            case .found(let records): alike[name.id] = .cases(Set(records))
            case .tooMany: alike[name.id] = .everybody
            }
        }
    }
}

extension CaseDesk {
    /// Whom those must not meet who present on a planned day of a program.
    func avoided(in program: Program) async throws -> Avoided {
        let id = program.id
        return try await Avoided(try await store.read { try PresenterRecords.namesOnPlannedDays(program: id, $0) }, store)
    }

    /// The same before an act in which the coordinator may give a seat that got free. Another's act gives none.
    func avoided(before by: By) async throws -> Avoided {
        guard by.role == .coordinator, let program = try? program(of: by) else { return Avoided() }
        return try await avoided(in: program)
    }
}
