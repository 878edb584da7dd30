import Core
import Crypto

/// One walk along a chain. Stops at the first fault; every check after that is skipped.
struct ChainWalk {
    let verifier: AuditVerifier
    var report: VerifyReport
    private var position = 0
    private var hash: [UInt8]
    private var hashAtHead: [UInt8]?

    init(verifier: AuditVerifier, report: VerifyReport) {
        self.verifier = verifier
        self.report = report
        hash = AuditChain.genesis(verifier.compartment)
    }

    private struct Link {
        let position: Int
        let entryID: String
        let previous: [UInt8]
        let hash: [UInt8]
        /// Nil when the entry's row is gone.
        let entry: StoredEntry?

        init(_ row: any Row) throws {
            position = try row.int(0)
            entryID = try row.text(1)
            previous = try row.blob(2)
            hash = try row.blob(3)
            entry = row.value(4) == .null ? nil : StoredEntry(row, from: 4)
        }
    }

    /// Reads the links in pages: a chain of any length is followed in constant memory.
    mutating func follow(_ connection: any Connection, _ events: AuditVerifier.StoredEvents?) throws {
        while report.fault == nil {
            let links = try connection.rows(
                "SELECT l.position, l.entry, l.previous, l.hash, " + AuditChain.qualified
                    + """
                    , e.mac, e.mac_version FROM audit_link AS l LEFT JOIN audit_entry AS e ON e.id = l.entry
                    WHERE l.position > $1 ORDER BY l.position LIMIT $2
                    """, position, AuditVerifier.chunk
            ) { try Link($0) }
            if links.isEmpty { break }
            let stored = try events.map { try $0(Self.digested(links), connection) }
            for link in links where report.fault == nil { check(link, stored) }
        }
        report.endPosition = position
        report.endHash = hash
    }

    private static func digested(_ links: [Link]) -> [String] {
        links.compactMap { $0.entry?.digest == nil ? nil : $0.entryID }
    }

    private mutating func check(_ link: Link, _ events: [String: [UInt8]]?) {
        if let why = fault(in: link, events) {
            // A gap is at the position that is missing.
            let place = why == .gap ? position + 1 : link.position
            report.fault = .init(position: place, entry: why == .gap ? nil : link.entryID, why: why)
            return
        }
        position = link.position
        hash = link.hash
        report.linked += 1
        if position == verifier.head?.position { hashAtHead = hash }
        if events != nil, link.entry?.digest != nil { report.events += 1 }
    }

    private func fault(in link: Link, _ events: [String: [UInt8]]?) -> VerifyReport.Why? {
        guard link.position == position + 1 else { return .gap }
        guard let entry = link.entry else { return .missingEntry }
        guard link.previous == hash else { return .previous }
        guard entry.hash(after: hash, position: link.position) == link.hash else { return .hash }
        guard entry.macHolds(verifier.compartment, verifier.keys) else { return .mac }
        guard let events, let digest = entry.digest else { return nil }
        guard let bytes = events[link.entryID] else { return .missingEvent }
        return EventDigest.of(bytes) == digest ? nil : .event
    }

    mutating func checkHead() throws {
        guard report.fault == nil, let head = verifier.head else { return }
        report.headPosition = head.position
        if !head.holds(verifier.keys) {
            report.fault = .init(position: head.position, entry: nil, why: .head)
        } else if head.position > position {
            report.fault = .init(position: position + 1, entry: nil, why: .cutTail)
        } else if hashAtHead != head.hash {
            report.fault = .init(position: head.position, entry: nil, why: .cutTail)
        }
    }

    /// The walk starts at position 1; what stands before it, it wouldn't see.
    mutating func checkStrays(_ connection: any Connection) throws {
        guard report.fault == nil else { return }
        let stray = try connection.first(
            "SELECT position, entry FROM audit_link WHERE position < 1 ORDER BY position LIMIT 1"
        ) { (position: try $0.int(0), entry: try $0.text(1)) }
        if let stray { report.fault = .init(position: stray.position, entry: stray.entry, why: .strayLink) }
    }

    /// Entries without a link are counted; each must at least carry a MAC that holds.
    mutating func checkUnlinked(_ connection: any Connection) throws {
        guard report.fault == nil else { return }
        try connection.stream(
            "SELECT " + AuditChain.qualified
                + """
                , e.mac, e.mac_version FROM audit_entry AS e LEFT JOIN audit_link AS l ON l.entry = e.id
                WHERE l.entry IS NULL ORDER BY e.at, e.id
                """, []
        ) { row in
            report.unlinked += 1
            let entry = StoredEntry(row, from: 0)
            if entry.macHolds(verifier.compartment, verifier.keys) { return true }
            report.fault = .init(position: nil, entry: try row.text(0), why: .mac)
            return false
        }
    }
}

extension StoredEntry {
    /// Bytes that aren't a digest count as one: the comparison then fails.
    fileprivate var digest: [UInt8]? {
        switch values[10] {
        case .null: nil
        case .blob(let bytes): bytes
        default: []
        }
    }
}
