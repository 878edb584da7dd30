import Core
import Statistics

/// What a column of a program's own spreadsheet holds, as somebody says it once by hand.
public enum CarryColumn: String, Sendable, Hashable, CaseIterable {
    case name
    case birthDate = "birth-date"
    case stream
    case offenceDate = "offence-date"
    case chargeDate = "charge-date"
    case referredOn = "referred-on"
    case policeFile = "police-file"
    case language, interpreter, contact, court
    case nextAppearance = "next-appearance"
    case orderEnds = "order-ends"
    case agency
    case stage, stopped
    case decided, offered, rights, consented, accepted
    case agreedFrom = "agreed-from"
    case agreedUntil = "agreed-until"
    case classDay = "class-day"
    case attended, therapy, paid
    case reported
    case reportedOn = "reported-on"

    public var heading: Bilingual {
        if let referral { return referral.heading }
        return switch self {
        case .referredOn: CaseDeskText.carryReferredOn
        case .agency: CaseDeskText.carryAgency
        case .stage: CaseDeskText.carryStage
        case .stopped: CaseDeskText.carryStopped
        case .decided: CaseDeskText.carryDecided
        case .offered: CaseDeskText.carryOffered
        case .rights: CaseDeskText.carryRights
        case .consented: CaseDeskText.carryConsented
        case .accepted: CaseDeskText.carryAccepted
        case .agreedFrom: CaseDeskText.carryAgreedFrom
        case .agreedUntil: CaseDeskText.carryAgreedUntil
        case .classDay: CaseDeskText.carryClassDay
        case .attended: CaseDeskText.carryAttended
        case .therapy: CaseDeskText.carryTherapy
        case .paid: CaseDeskText.carryPaid
        case .reported: CaseDeskText.carryReported
        default: CaseDeskText.carryReportedOn
        }
    }

    /// The column of a referral table that holds the same; its cells are read by the same rules.
    var referral: ReferralColumn? { ReferralColumn(rawValue: rawValue) }

    /// What a heading most likely is; nil where only somebody can say.
    public init?(guessing heading: String) {
        let folded = NameFolding.fold(heading)
        let own = Self.allCases.first { [$0.heading.en, $0.heading.fr, $0.rawValue].contains { NameFolding.fold($0) == folded } }
        guard let found = own ?? ReferralColumn(heading: heading).flatMap({ Self(rawValue: $0.rawValue) }) else { return nil }
        self = found
    }

    /// Which place holds what, such as `0=name;3=stage`: as it is remembered, and carried in a form.
    public static func text(_ columns: [Int: CarryColumn]) -> String {
        columns.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.rawValue)" }.joined(separator: ";")
    }

    /// Reads ``text(_:)``; what isn't one of ours, or comes a second time, is left out.
    public static func places(_ text: String) -> [Int: CarryColumn] {
        var places: [Int: CarryColumn] = [:]
        for pair in text.split(separator: ";") {
            let parts = pair.split(separator: "=").map(String.init)
            guard parts.count == 2, let place = Int(parts[0]), let column = CarryColumn(rawValue: parts[1]),
                places[place] == nil, !places.values.contains(column)
            else { continue }
            places[place] = column
        }
        return places
    }
}
