import Cases
import Core
import Database
import Programs

/// One day in court: who is there, room by room, how each stands, and what the court did.
public struct CourtDay: Sendable {
    public let date: CivilDate
    public let today: CivilDate
    /// In the order of the court's list: by room, hour and number. Those without a room come last.
    public let lines: [CourtLine]
    public let isMasked: Bool

    /// The same by room; nil is the room that nobody knows.
    public var rooms: [(room: Courtroom?, lines: [CourtLine])] {
        var rooms: [(room: Courtroom?, lines: [CourtLine])] = []
        for line in lines {
            if rooms.last.map({ $0.room == line.room }) == true { rooms[rooms.count - 1].lines.append(line) } else { rooms.append((line.room, [line])) }
        }
        return rooms
    }
}

/// One person's line of a day in court.
public struct CourtLine: Sendable {
    public let id: CaseID
    public let number: FileNumber
    /// Nil when masked.
    public let name: String?
    public let time: CivilTime?
    public let room: Courtroom?
    public let stage: Stage
    /// What was reported to the prosecutor, once it was.
    public let reported: Compliance?
    public let attendee: Act.Attendee?
    /// What is confirmed of that day; nil while the watch goes on.
    public let ending: Ending?
    /// The endings that the rules allow now.
    public let endings: [Ending]
    /// The case's sequence, for a form that is shown.
    public let sequence: Int
}

/// What the prosecutor says of one line.
public enum CourtAnswer: Sendable, Hashable {
    case ended(Ending)
    case appeared(Act.Appearance)

    func act() -> Act {
        switch self {
        case .ended(let ending): .confirmEnding(ending)
        case .appeared(let appearance): .appear(appearance)
        }
    }
}

extension CaseDesk {
    /// A day in court. For the coordinator and the prosecutor; the look at each case is logged, and names are left out when it can't be.
    public func courtDay(_ date: CivilDate, by: By) async throws -> CourtDay {
        guard by.role == .coordinator || by.role == .prosecutor else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let folded = folded
        // What is closed is opened for a stated purpose only, so it isn't listed.
        let read = try await store.read { connection in
            let files = try CaseFile.select(
                scope, " AND f.next_court = $3 AND f.stream IN ('pre-charge', 'post-charge') AND f.stage NOT IN ('closed', 'disposed')",
                [date.sqlValue], connection)
            return (files: files, states: try folded.states(of: files, connection))
        }
        let ids = read.files.map(\.id.text)
        let isLogged = try await logged(ids, on: "court-day", by: by)
        let ring = isLogged ? try await store.keys(for: ids) : nil
        let lines = try read.files.compactMap { file in try read.states[file.id].map { try line(file, $0, ring) } }
        return CourtDay(
            date: date, today: by.today(in: program), lines: lines.sorted { $0.place < $1.place }, isMasked: !isLogged)
    }

    private func line(_ file: CaseFile, _ state: Case, _ ring: KeyRing?) throws -> CourtLine {
        let program = try program(for: file)
        let court = state.nextCourtDate?.value
        return CourtLine(
            id: file.id, number: file.number, name: try file.name(ring), time: court?.at, room: court?.room, stage: file.stage,
            reported: state.reported?.value, attendee: state.attendee?.value, ending: state.ending?.value,
            endings: state.endingsAllowed(under: program), sequence: file.sequence)
    }

    /// Records what the court did in one case on a day: an act of its own, refused by the rules like any other.
    ///
    /// Throws what ``perform(_:in:expecting:by:token:)`` throws.
    public func answerCourt(_ answer: CourtAnswer, on date: CivilDate, in id: CaseID, expecting: Int, by: By, token: String) async throws {
        try await perform([Proposal(answer.act(), happened: Happened(date))], in: id, expecting: expecting, by: by, token: token)
    }
}

extension CourtLine {
    fileprivate var place: Place { Place(room: room?.rawValue ?? "\u{10FFFF}", time: time?.description ?? "", number: number.description) }

    fileprivate struct Place: Comparable {
        let room, time, number: String

        static func < (left: Self, right: Self) -> Bool {
            (left.room, left.time, left.number) < (right.room, right.time, right.number)
        }
    }
}
