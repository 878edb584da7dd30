import Cases
import Core

/// The few days on which things happen in the exploration. Dates matter to the rules only as before, same and after, so a handful
/// of them, with one pair of times, stand for all.
enum Days {
    static let referral = day("2026-02-02")
    static let answers = referral.adding(days: 1)
    static let decision = referral.adding(days: 2)
    static let consent = referral.adding(days: 3)
    static let agreement = referral.adding(days: 4)
    static let classDay = referral.adding(days: 5)
    static let makeUp = referral.adding(days: 6)
    static let periodEnds = referral.adding(days: 7)
    static let late = referral.adding(days: 8)
    static let today = referral.adding(days: 9)
    static let amendedEnd = today
    /// When somebody alike is marked as having attended.
    static let marked = referral.adding(years: -1)

    /// 0 for the referral's day, and so on; small enough for a state's key.
    static func code(_ happened: Happened) -> UInt8 {
        UInt8(clamping: referral.days(until: happened.date)) &+ (happened.time.map { $0.minutes > 570 ? 64 : 32 } ?? 0)
    }

    static func code(_ date: CivilDate) -> UInt8 { code(Happened(date)) }
}
