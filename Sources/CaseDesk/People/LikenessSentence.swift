import Core
import Statistics

extension LikenessReason {
    /// The reason for the likeness as a person reads it. Names no name.
    var sentence: Bilingual {
        switch self {
        case .sameName: CaseDeskText.likeSameName
        case .sameNameReordered: CaseDeskText.likeReordered
        case .soundsAlike(.french): CaseDeskText.likeSoundsFrench
        case .soundsAlike(.english): CaseDeskText.likeSoundsEnglish
        case .spelledAlmostAlike: CaseDeskText.likeSpelled
        case .initialFitsName: CaseDeskText.likeInitial
        case .oneHasMoreNames: CaseDeskText.likeMoreNames
        case .sharesSurname: CaseDeskText.likeSurname
        case .sharesGivenName: CaseDeskText.likeGivenName
        case .sameBirthDate: CaseDeskText.likeBirthDate
        case .birthDateDayAndMonthSwapped: CaseDeskText.likeBirthDateSwapped
        case .birthDateDigitsSwapped: CaseDeskText.likeBirthDateDigits
        case .birthDateOneDigitDiffers: CaseDeskText.likeBirthDateOneDigit
        case .birthDateSameYearAndMonth: CaseDeskText.likeBirthDateMonth
        case .birthDateYearOffByOne: CaseDeskText.likeBirthDateYear
        case .birthDatesDiffer: CaseDeskText.likeBirthDatesDiffer
        }
    }
}
