import Core
import Database

extension CaseDesk {
    /// Clears out what has served: tokens of forms that were sent over 90 days ago (no page stays open so long; a file
    /// imported again after that is met by the search for likenesses), claims of referrals over an hour old, calls without a case after ``looseCallDays``, the words of class days after ``classDayWordsDays``, presenters without a day for ``presenterDays``, codes on cards that no referral used within ``cardCodeDays``, where codes were asked for from and people's own sessions and one-time codes over a day ago, and markers of earlier
    /// attendance that have expired. A marker's last day is over everywhere on earth before it goes; from then on no check reads it.
    public func sweepSpent(by: By) async throws {
        guard by.actor.isOperator else { throw DeskError.noGrant }
        let (forms, claims) = (by.now.adding(seconds: -90 * 86_400), by.now.adding(seconds: -3600))
        let cards = by.now.adding(seconds: Int64(-86_400 * Self.cardCodeDays))
        let questions = by.now.adding(seconds: -86_400)
        let yesterday = CivilDate(dayNumber: Int(by.now.milliseconds / 86_400_000)).adding(days: -1)
        try await store.write { writing in
            try writing.connection.execute("DELETE FROM form_used WHERE used_at < $1", forms)
            try writing.connection.execute("DELETE FROM once_marker WHERE expires_on < $1", yesterday)
            try writing.connection.execute("DELETE FROM referral_claim WHERE at < $1", claims)
            try CodeQuestions.sweep(before: questions, writing.connection)
            try writing.connection.execute("DELETE FROM card_code WHERE made_at < $1", cards)
            for session in [ShortSession.own, .presenter] { try session.sweep(before: questions, writing.connection) }
            try OneTimeCode.sweep(before: questions, writing.connection)
        }
        try await sweepLooseCalls(at: by.now)
        try await sweepClassDayWords(at: by.now)
        try await sweepPresenters(at: by.now)
    }
}
