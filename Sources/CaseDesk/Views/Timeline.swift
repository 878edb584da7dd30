import Cases
import Core
import Database
import Programs

/// One thing that happened, as this reader may see it.
public struct TimelineEntry: Sendable, Hashable {
    public let sequence: Int
    public let kind: ActKind
    public let happened: Happened
    public let recorded: Instant
    /// Who recorded it, by id.
    public let actor: String
    public let role: Role?
    /// What happened, in each language.
    public let sentence: Bilingual
    /// The transcribed letter, if it came by one.
    public let letter: DocumentID?
    /// The sealed words that this reader may see.
    public let texts: [SealedText: String]
    public let isCorrected: Bool
}

/// The ledger as a reader sees it: acts outside of the role's audience are left out, and reasons are the Crown's.
enum Timeline {
    /// In recorded order. Without a ring (masked, or nothing logged) no sealed word is opened.
    static func entries(
        _ ledger: [(event: CaseEvent, sealed: [UInt8]?)], case id: CaseID, _ ring: KeyRing?, for by: By, program: Program,
        corrected: Set<Int> = []
    ) throws -> [TimelineEntry] {
        guard let role = by.readingRole else { return [] }
        let all = ledger.map(\.event)
        return try ledger.filter { all.audience(of: $0.event).contains(role) }.map { event, sealed in
            let texts = try ring.map { try EventRecords.open(sealed, sequence: event.sequence, case: id, $0) } ?? [:]
            return TimelineEntry(
                sequence: event.sequence, kind: event.act.kind, happened: event.happened, recorded: event.recorded,
                actor: event.actor, role: event.role, sentence: event.sentence(under: program, in: all), letter: event.letter,
                texts: texts.filter { maySee($0.key, of: event, role) }, isCorrected: corrected.contains(event.sequence))
        }
    }

    /// The reasons of a prosecutor's acts stay the Crown's, whatever the act; what may be told goes into a text of its own. What a
    /// coordinator transcribed, the coordinator has read.
    static func maySee(_ text: SealedText, of event: CaseEvent, _ role: Role) -> Bool {
        !(event.role == .prosecutor && text == .reason) || role == .prosecutor
    }
}
