import Core
import Programs

extension Holiday {
    /// The name as a sentence says it.
    public var name: Bilingual {
        switch self {
        case .newYear: CasesText.holidayNewYear
        case .familyDay: CasesText.holidayFamilyDay
        case .goodFriday: CasesText.holidayGoodFriday
        case .easterMonday: CasesText.holidayEasterMonday
        case .victoriaDay: CasesText.holidayVictoriaDay
        case .patriotsDay: CasesText.holidayPatriotsDay
        case .quebecDay: CasesText.holidayQuebecDay
        case .canadaDay: CasesText.holidayCanadaDay
        case .labourDay: CasesText.holidayLabourDay
        case .thanksgiving: CasesText.holidayThanksgiving
        case .remembranceDay: CasesText.holidayRemembranceDay
        case .christmas: CasesText.holidayChristmas
        case .boxingDay: CasesText.holidayBoxingDay
        }
    }
}
