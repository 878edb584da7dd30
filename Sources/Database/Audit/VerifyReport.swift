import Core

/// What `onward verify` found out about one compartment's audit log.
public struct VerifyReport: Sendable, Hashable {
    public let compartment: Compartment
    /// Links that were followed and fit, up to the fault if there is one.
    public var linked = 0
    /// Entries that no link holds yet. On SQLite always 0; on PostgreSQL what the last second wrote.
    public var unlinked = 0
    /// Events whose stored bytes were compared with their entry's digest.
    public var events = 0
    /// The end of the chain that was followed.
    public var end: (position: Int, hash: [UInt8]) { (endPosition, endHash) }
    /// The position of the head in the key store; nil when none has been kept.
    public var headPosition: Int?
    /// The first thing that doesn't fit; nil when everything does.
    public var fault: Fault?

    var endPosition = 0
    var endHash: [UInt8] = []

    public var holds: Bool { fault == nil }

    init(compartment: Compartment) { self.compartment = compartment }

    public struct Fault: Sendable, Hashable {
        /// The link's position, from 1; nil for an entry that has no link.
        public let position: Int?
        /// The entry's id; nil when the link's entry is gone.
        public let entry: String?
        public let why: Why
    }

    public enum Why: String, Sendable, Hashable, CaseIterable {
        /// The link's hash isn't that of its entry: the entry was changed, or another was put in its place.
        case hash
        /// The link doesn't name the hash of the link before it.
        case previous
        /// The entry's MAC isn't this installation's: it was written without the audit key.
        case mac
        /// A link's entry isn't there.
        case missingEntry
        /// A position is missing.
        case gap
        /// A link stands where no chain leads: at a position before the first.
        case strayLink
        /// The key store's head lies beyond the chain's end, or has another hash there: the tail was cut off or rewritten.
        case cutTail
        /// The head in the key store was written without the audit key.
        case head
        /// The event's stored bytes aren't what the entry's digest was made of.
        case event
        /// The entry has a digest and its event isn't there.
        case missingEvent
        /// The rows by which an entry is found from its records aren't those of its records.
        case subjects
    }
}

extension VerifyReport.Fault {
    /// A sentence for the command line, naming the entry.
    public var sentence: Bilingual {
        DatabaseText.auditFault(reason: reason, position: position.map(String.init) ?? "–", entry: entry ?? "–")
    }

    private var reason: Bilingual {
        switch why {
        case .hash: DatabaseText.auditHash
        case .previous: DatabaseText.auditPrevious
        case .mac: DatabaseText.auditMac
        case .missingEntry: DatabaseText.auditMissingEntry
        case .gap: DatabaseText.auditGap
        case .strayLink: DatabaseText.auditStrayLink
        case .cutTail: DatabaseText.auditCutTail
        case .head: DatabaseText.auditHead
        case .event: DatabaseText.auditEvent
        case .missingEvent: DatabaseText.auditMissingEvent
        case .subjects: DatabaseText.auditSubjects
        }
    }
}
