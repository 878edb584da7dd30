import Cases
import Core
import Programs
import Statistics

/// The rows of one table that were seen so far, to find one person in it twice.
struct Twins {
    private struct Seen {
        let record: PersonRecord
        let isVolunteer: Bool
        let id: CaseID
    }

    private var seen: [Seen] = []
    /// Rows by token: only those that share one are compared, as the index does it.
    private var rows: [String: [Int]] = [:]

    /// The likest row further up, as the case that it became; nil when none is alike enough.
    func like(_ referral: Referral) -> (id: CaseID, codes: [String])? {
        let record = referral.person.record
        let candidates = Set(Self.tokens(referral).flatMap { rows[$0] ?? [] })
        let scored = candidates.sorted().compactMap { row -> (id: CaseID, likeness: PersonLikeness)? in
            guard seen[row].isVolunteer == (referral.stream == .volunteer) else { return nil }
            let likeness = PersonLikeness(record, seen[row].record)
            return likeness.isLikelyDuplicate ? (seen[row].id, likeness) : nil
        }
        return scored.max { $0.likeness.score < $1.likeness.score }.map { ($0.id, $0.likeness.reasons.map(\.code)) }
    }

    /// `id` is the case that the row became, or the one that it is held for; nil: it became nothing.
    mutating func add(_ referral: Referral, as id: CaseID?) {
        guard let id else { return }
        for token in Self.tokens(referral) { rows[token, default: []].append(seen.count) }
        seen.append(Seen(record: referral.person.record, isVolunteer: referral.stream == .volunteer, id: id))
    }

    /// All but the first letters, which whole families share.
    private static func tokens(_ referral: Referral) -> [String] { referral.person.tokens.filter { !$0.hasPrefix("p:") } }
}
