/// The letters of a case, and the list that goes to the prosecutor before court.
public enum LetterKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Before consent: what is asked, what it costs beside the fine, and the rights.
    case offer
    case agreement
    case classNotice = "class-notice"
    case receipt
    /// To the prosecutor.
    case completionReport = "completion-report"
    case certificate
    /// After the ending: how it ended, and what a police check says for how long.
    case withdrawal
    /// Once police have said that the note of the measures is gone: that it is, and what a record check may say now.
    case recordCleared = "record-cleared"
    case returnToCourt = "return-to-court"
    /// Of many cases, to the prosecutor.
    case courtList = "court-list"

    /// Who gets it: what goes to the participant is in the participant's language and has the crisis line.
    public var isForParticipant: Bool { self != .completionReport && self != .courtList }

    /// Letters that are shown to others carry a code by which anybody can ask whether they stand.
    public var hasCode: Bool { [.certificate, .completionReport, .withdrawal, .recordCleared].contains(self) }
}
