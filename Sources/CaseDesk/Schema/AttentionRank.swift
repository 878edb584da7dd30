import Database

/// How urgent an attention is by its kind, from 0 (a child, a life, court) to 6 (housekeeping). The index of ``CaseSchema`` and
/// the query of Today are made from this one text: an index on an expression serves only the very same expression.
enum AttentionRank {
    static let sql: SQL = """
        (CASE kind
            WHEN 'child-report' THEN 0 WHEN 'worry' THEN 1 WHEN 'court' THEN 2 WHEN 'gate-unmet' THEN 3 WHEN 'no-court-date' THEN 4
            WHEN 'close' THEN 6 WHEN 'schedule' THEN 6 WHEN 'offer' THEN 6 WHEN 'agree' THEN 6 WHEN 'answer-offer' THEN 6 ELSE 5 END)
        """
}
