import Cases
import Core
import Database

/// How urgent an attention is by its kind, from 0 (a child, a life or a warrant, court) to 6 (housekeeping). The index that
/// ``CaseSchema`` makes last has this very text, as a test holds: an index on an expression serves only the same expression. What the
/// schema says stays as it was written, so another rank takes another migration.
enum AttentionRank {
    static let sql: SQL = """
        (CASE kind
            WHEN 'child-report' THEN 0 WHEN 'worry' THEN 1 WHEN 'court' THEN 2 WHEN 'warrant-risk' THEN 1 WHEN 'gate-unmet' THEN 3 WHEN 'no-court-date' THEN 4
            WHEN 'close' THEN 6 WHEN 'schedule' THEN 6 WHEN 'offer' THEN 6 WHEN 'agree' THEN 6 WHEN 'answer-offer' THEN 6 WHEN 'note-removal' THEN 6 ELSE 5 END)
        """

    /// The same rank for one attention in hand; a test holds the two to each other.
    static func of(_ kind: Attention.Kind) -> Int {
        switch kind {
        case .childReport: 0
        case .worry, .warrantRisk: 1
        case .court: 2
        case .gateUnmet: 3
        case .noCourtDate: 4
        case .close, .schedule, .offer, .agree, .answerOffer, .noteRemoval: 6
        default: 5
        }
    }

    /// Of these ranks what is due within a week can't wait, and of those what is due today or before.
    static let withinWeek = 0...2
    static let onTheDay = 3...5
    static let housekeeping = 6...6
}

extension Attention {
    /// Whether Today has it under what can't wait.
    public func cantWait(on today: CivilDate) -> Bool {
        let rank = AttentionRank.of(kind)
        return AttentionRank.withinWeek.contains(rank) && due <= today.adding(days: 7)
            || AttentionRank.onTheDay.contains(rank) && due <= today
    }
}
