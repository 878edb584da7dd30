import Core
import Markup
import WebFrame

/// What was just done, said on the page that a form's answer leads to. The words are ours: a link can choose among them
/// and add nothing.
enum Notice: String, CaseIterable {
    case passwordSet = "password-set"
    case setUp = "set-up"
    case passwordChanged = "password-changed"
    case sessionEnded = "session-ended"
    case roleGiven = "role-given"
    case roleTaken = "role-taken"
    case sessionsEnded = "sessions-ended"
    case disabled, enabled, renamed
    case agencyAdded = "agency-added"

    /// The name of the query's field.
    static let field = "done"

    var sentence: Bilingual {
        switch self {
        case .passwordSet: OfficeWebText.signInPasswordSet
        case .setUp: OfficeWebText.signInSetUp
        case .passwordChanged: OfficeWebText.mePasswordChanged
        case .sessionEnded: OfficeWebText.meSessionEnded
        case .roleGiven: OfficeWebText.accountGiven
        case .roleTaken: OfficeWebText.accountTaken
        case .sessionsEnded: OfficeWebText.accountSessionsEnded
        case .disabled: OfficeWebText.accountDisabled
        case .enabled: OfficeWebText.accountEnabled
        case .renamed: OfficeWebText.accountRenamed
        case .agencyAdded: OfficeWebText.agenciesAdded
        }
    }
}

extension WebRequest {
    /// The note at the head of a page, when something was just done.
    var notice: HTML? {
        query.first(Notice.field).flatMap(Notice.init(rawValue:)).map { notice in
            Pieces.note(.done) { H.p(.role("status")) { text(notice.sentence) } }
        }
    }
}

extension WebResponse {
    /// To the page, which then says what was done.
    static func redirect(_ path: String, _ notice: Notice) -> WebResponse {
        .redirect(path.query([Notice.field: notice.rawValue]))
    }
}
