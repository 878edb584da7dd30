import Core
import Programs

/// What a message is about. Stored: a name never changes its meaning.
public enum MessageKind: String, Sendable, Hashable, CaseIterable {
    case courtInAWeek = "court-7"
    case courtTomorrow = "court-1"
    case classInAWeek = "class-7"
    case classTomorrow = "class-1"
    case feeDue = "fee-3"
    case classSet = "class-set"
    case classMoved = "class-moved"
    case classCancelled = "class-cancelled"
    /// The class day's hours are others; its date stays.
    case classTimes = "class-times"
    case courtSet = "court-set"
    case courtMoved = "court-moved"
    /// Something has happened that is told by telephone: there is no charge any more.
    case news
    /// Told by telephone or by letter: police have taken the note of the measures off the record.
    case noteRemoved = "note-removed"
    /// A code for the person's own page, which somebody has asked for there just now.
    case ownCode = "own-code"

    /// Whose day it reminds of; nil for what is sent because of an act.
    public var reminds: Appointment.Kind? {
        switch self {
        case .courtInAWeek, .courtTomorrow: .court
        case .classInAWeek, .classTomorrow: .classDay
        case .feeDue: .fee
        case .classSet, .classMoved, .classCancelled, .classTimes, .courtSet, .courtMoved, .news, .noteRemoved, .ownCode: nil
        }
    }
}

/// What an act gives reason to tell the person at once.
public struct Notice: Sendable, Hashable {
    public let kind: MessageKind
    /// The day that it is about.
    public let day: CivilDate
    /// The case's sequence after the act.
    public let sequence: Int
}

extension Case {
    /// What the person is told of the difference between this state of the case and the one before: a class day set, moved or
    /// called off, a court date or another one, and that there is news when the charge is gone (``Ending/isNews``) or the note of it on the police record. Nothing of an offer or
    /// a decision: those are told in person.
    public func notices(since before: Case) -> [Notice] {
        guard death == nil, disposed == nil else { return [] }
        var notices: [Notice] = []
        func add(_ kind: MessageKind, _ day: CivilDate) { notices.append(Notice(kind: kind, day: day, sequence: sequence)) }
        if before.ending == nil, let ending, ending.value.isNews { add(.news, ending.happened.date) }
        if before.noteRemoved == nil, let noteRemoved { add(.noteRemoved, noteRemoved.happened.date) }
        guard ending == nil else { return notices }
        switch (before.classDay?.value, classDay?.value) {
        case (nil, let day?): add(.classSet, day)
        case (let old?, let day?) where old != day: add(.classMoved, day)
        case (let old?, nil): add(.classCancelled, old)
        default: break
        }
        if let new = nextCourtDate?.value.on, before.nextCourtDate?.value.on != new {
            add(before.nextCourtDate == nil && before.appearances.isEmpty ? .courtSet : .courtMoved, new)
        }
        return notices
    }

    /// Whether a notice of an act is still true on a day, and still of use.
    public func holds(_ kind: MessageKind, of day: CivilDate, on today: CivilDate, under program: Program) -> Bool {
        guard death == nil, disposed == nil else { return false }
        return switch kind {
        case .classSet, .classMoved, .classTimes: ending == nil && classDay?.value == day && day > today
        case .classCancelled: ending == nil && classDay == nil && day >= today
        case .courtSet, .courtMoved: ending == nil && nextCourtDate?.value.on == day && day > today
        case .news: ending != nil && day.days(until: today) <= Self.newsDays
        case .noteRemoved: noteRemoved != nil && day.days(until: today) <= Self.newsDays
        case .courtInAWeek, .courtTomorrow, .classInAWeek, .classTomorrow:
            appointments.contains { $0.kind == kind.reminds && $0.on == day } && day > today
        // The fee's ledger says whether it is owed. Who doesn't take part any more isn't asked to pay.
        case .feeDue: takesSeats(under: program) && day > today
        // How long a code holds is counted in minutes, by who keeps it.
        case .ownCode: true
        }
    }

    /// News that couldn't be sent for so long isn't news.
    private static let newsDays = 30
}

extension Ending {
    /// Whether the person is told by e-mail that there is news. Only where nothing is left to answer for: such an e-mail can't frighten. One that
    /// came with every ending would say by its coming at night, or before somebody else's eyes, what has to be said by a voice that can
    /// be asked: that a case goes back to court, that a charge is laid, that an officer was told. Who tells it is the coordinator
    /// (``isTold``). What was attended is told in the room.
    public var isNews: Bool {
        switch self {
        case .withdrawn, .dismissed, .stayed, .noChargeLaid: true
        case .returnedToCourt, .chargeLaid, .reportedToOfficer, .attended, .didNotAttend: false
        }
    }

    /// Whether it is for a voice alone, by telephone or in person.
    public var isTold: Bool {
        switch self {
        case .returnedToCourt, .chargeLaid, .reportedToOfficer: true
        case .withdrawn, .dismissed, .stayed, .noChargeLaid, .attended, .didNotAttend: false
        }
    }

    /// Whether a court goes on with it.
    var endsInCourt: Bool { self == .returnedToCourt || self == .chargeLaid }
}
