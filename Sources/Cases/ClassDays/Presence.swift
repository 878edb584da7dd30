import Core
import Programs

/// One entry of a door list: what somebody saw at the door, and when.
///
/// It names itself by an id that was drawn where it was made, so that it can be sent twice. Nothing in it says who the person is,
/// why somebody left, or anything about health.
public struct DoorEntry: Sendable, Hashable, Codable {
    public let id: DoorEntryID
    public let kind: Kind
    /// In the program's zone, to the minute.
    public let at: CivilTime
    /// The part of the day, for ``Kind/present`` and ``Kind/missed``.
    public let segment: String?
    /// The entry that ``Kind/undo`` takes back.
    public let undone: DoorEntryID?

    public init(id: DoorEntryID, kind: Kind, at: CivilTime, segment: String? = nil, undone: DoorEntryID? = nil) {
        self.id = id
        self.kind = kind
        self.at = at
        self.segment = segment
        self.undone = undone
    }

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Identity checked, and the person is in.
        case identity
        /// Back in after having left.
        case arrived
        case left
        /// Seen in this part of the day, whatever the times say.
        case present
        /// Not there in this part, whatever the times say.
        case missed
        /// Sent away. The reason is asked for when the day is entered, never at the door.
        case removed
        case undo
    }
}

/// What a door list says of one seat: computed from its entries in order, never typed.
public struct Presence: Sendable, Hashable {
    public private(set) var identityChecked = false
    public private(set) var isRemoved = false
    /// From when to when the person was in; the last may be open.
    public private(set) var stays: [Stay] = []
    /// Parts of which somebody said that the person was there or not; the latest word counts.
    private var said: [String: Bool] = [:]

    public struct Stay: Sendable, Hashable {
        public let from: CivilTime
        public let to: CivilTime?
    }

    /// From entries in the order in which they came. Two tablets send when they can, so what counts is when something was seen; of one minute,
    /// what came first.
    public init(_ entries: [DoorEntry]) {
        let undone = Set(entries.compactMap(\.undone))
        let inTime = entries.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        for entry in inTime where !undone.contains(entry.id) { take(entry) }
    }

    public var isIn: Bool { stays.last.map { $0.to == nil } ?? false }
    /// Whether anything was entered that stands.
    public var isEmpty: Bool { !identityChecked && stays.isEmpty && said.isEmpty && !isRemoved }

    /// Whether the person was there for a part of the day: in by its beginning, or within the program's late allowance, and until its end.
    public func attended(_ item: AgendaItem, lateAllowance minutes: Int) -> Bool {
        if let said = said[item.segment] { return said }
        return stays.contains { stay in
            stay.from.minutes <= item.starts.minutes + minutes && (stay.to.map { $0 >= item.ends } ?? true)
        }
    }

    /// The ids of the parts that were attended by then: whoever is still in is known to be there until now, and of a part that isn't over
    /// nobody knows.
    public func attended(on day: ClassDay, by now: DayTime, under rules: ClassDayRules) -> Set<String> {
        Set(day.over(by: now).filter { attended($0, lateAllowance: rules.lateAllowanceMinutes) }.map(\.segment))
    }

    private mutating func take(_ entry: DoorEntry) {
        switch entry.kind {
        case .identity:
            identityChecked = true
            enter(entry.at)
        case .arrived: enter(entry.at)
        case .left: leave(entry.at)
        case .removed:
            leave(entry.at)
            isRemoved = true
        case .present: entry.segment.map { said[$0] = true }
        case .missed: entry.segment.map { said[$0] = false }
        case .undo: break
        }
    }

    private mutating func enter(_ time: CivilTime) {
        if !isIn { stays.append(Stay(from: time, to: nil)) }
    }

    private mutating func leave(_ time: CivilTime) {
        guard isIn, let last = stays.popLast() else { return }
        stays.append(Stay(from: last.from, to: time))
    }
}

/// What is recorded of one seat once the class day is over.
public struct SeatOutcome: Sendable, Hashable {
    public let attended: Set<String>
    public let identityChecked: Bool
    public let absence: Act.Absence?

    public init(attended: Set<String>, identityChecked: Bool, absence: Act.Absence?) {
        self.attended = attended
        self.identityChecked = identityChecked
        self.absence = absence
    }

    /// The acts that say it in the case's ledger, or why it can't be recorded so.
    public func acts(for state: Case, on day: ClassDay, by now: DayTime, under program: Program) -> Result<[Act], Refusal> {
        guard let rules = program.classDay else { return .failure(Refusal.noClassDay) }
        if now.date < day.date { return .failure(Refusal.tooEarlyToEnter(day.date)) }
        let over = day.over(by: now)
        if let item = day.agenda.first(where: { attended.contains($0.segment) && !over.contains($0) }) {
            return .failure(Refusal.partNotOver(item, rules))
        }
        if !attended.isEmpty && !identityChecked { return .failure(Refusal.identityUnchecked) }
        // A part that was attended before, where missed ones may be made up, isn't missing now.
        let before = rules.makeUp ? Set(state.segments.keys) : []
        let isComplete = rules.segments.filter(\.required).allSatisfy { attended.contains($0.id) || before.contains($0.id) }
        if !isComplete && absence == nil { return .failure(Refusal.outcomeNeeded) }
        // Being sent away is recorded whatever was attended; what was attended counts all the same.
        if isComplete && absence != nil && absence != .removed { return .failure(Refusal.outcomeNotNeeded) }
        let segments = rules.segments.filter { attended.contains($0.id) }.map { Act.attendSegment($0.id) }
        // Whoever gave the day up since, by an act in the case, isn't absent from it.
        let isAbsent = state.seatDay(under: program) == day.date || absence == .removed && state.classDay?.value == day.date
        return .success(segments + (isAbsent ? absence.map { [.recordAbsence($0)] } ?? [] : []))
    }
}
