import Core
import Programs
import Statistics

/// What a column of a referral table holds.
public enum ReferralColumn: String, Sendable, Hashable, CaseIterable {
    case name
    case birthDate = "birth-date"
    case offenceDate = "offence-date"
    case minorSought = "minor-sought"
    case cardNumber = "card-number"
    case policeFile = "police-file"
    case language, interpreter
    case package
    case contactMethod = "contact-method"
    case contact
    case voicemail
    case court
    case nextAppearance = "next-appearance"
    case chargeDate = "charge-date"
    case stream
    case orderEnds = "order-ends"

    /// The heading as the page and the sample table say it.
    public var heading: Bilingual {
        switch self {
        case .name: CaseDeskText.columnName
        case .birthDate: CaseDeskText.columnBirthDate
        case .offenceDate: CaseDeskText.columnOffenceDate
        case .chargeDate: CaseDeskText.columnChargeDate
        case .minorSought: CaseDeskText.columnMinorSought
        case .cardNumber: CaseDeskText.columnCardNumber
        case .policeFile: CaseDeskText.columnPoliceFile
        case .language: CaseDeskText.columnLanguage
        case .interpreter: CaseDeskText.columnInterpreter
        case .package: CaseDeskText.columnPackage
        case .contactMethod: CaseDeskText.columnContactMethod
        case .contact: CaseDeskText.columnContact
        case .voicemail: CaseDeskText.columnVoicemail
        case .court: CaseDeskText.columnCourt
        case .nextAppearance: CaseDeskText.columnNextAppearance
        case .stream: CaseDeskText.columnStream
        case .orderEnds: CaseDeskText.columnOrderEnds
        }
    }

    /// The column of a heading in either language, whatever its case, accents and punctuation; nil when it isn't known.
    init?(heading: String) {
        guard let column = Self.known[NameFolding.fold(heading)] else { return nil }
        self = column
    }

    private static let known: [String: ReferralColumn] = {
        var known: [String: ReferralColumn] = [:]
        for column in allCases {
            for name in column.synonyms + [column.heading.en, column.heading.fr, column.rawValue] {
                known[NameFolding.fold(name)] = column
            }
        }
        return known
    }()

    private var synonyms: [String] {
        switch self {
        case .name: ["full name", "person", "accused", "nom", "nom complet", "nom et prénom", "prénom et nom", "personne", "prévenu"]
        case .birthDate: ["date of birth", "dob", "d.o.b.", "born", "birthdate", "naissance", "né le", "ddn", "date naissance"]
        case .offenceDate: ["date of offence", "offense date", "offence", "date of arrest", "arrest date", "infraction", "arrestation"]
        case .chargeDate: ["date of charge", "charged on", "date charged", "charge laid", "accusation", "accusé le", "date d’accusation"]
        case .minorSought: ["minor", "minor involved", "under 18", "child involved", "mineur", "mineur en cause", "moins de 18 ans"]
        case .cardNumber: ["card", "card no", "card no.", "card #", "carte", "no carte", "no de carte", "n° de carte"]
        case .policeFile:
            ["file", "file number", "police file number", "occurrence", "occurrence number", "dossier", "no de dossier", "no d’événement"]
        case .language: ["lang", "preferred language", "langue parlée", "langue préférée"]
        case .interpreter: ["interpreter needed", "needs interpreter", "interprète requis", "besoin d’un interprète"]
        case .package: ["package", "package given", "information package", "trousse", "trousse remise", "documentation remise"]
        case .contactMethod: ["method", "contact by", "how to contact", "moyen", "moyen de contact", "joindre par"]
        case .contact: ["safe contact", "phone", "telephone", "phone number", "téléphone", "coordonnées", "numéro de téléphone", "contact sûr"]
        case .voicemail: ["voicemail", "voice mail", "message ok", "boîte vocale", "message vocal", "messagerie vocale"]
        case .court: ["court location", "courthouse", "tribunal", "cour", "palais de justice"]
        case .nextAppearance:
            ["court date", "next court date", "appearance", "next date", "date de cour", "comparution", "date de comparution"]
        case .stream: ["way in", "type", "volet"]
        case .orderEnds: ["order end", "order until", "end of order", "fin d’ordonnance", "ordonnance jusqu’au"]
        }
    }
}

extension Program {
    /// The columns that rows of these streams can need, in their usual order: the headings of an empty table.
    public func columns(for streams: [Stream]) -> [ReferralColumn] {
        let hasOffence = streams.contains { $0 == .preCharge || $0 == .postCharge }
        let hasCourt = streams.contains { self.streams[$0]?.courtWatch == true }
        return ReferralColumn.allCases.filter { column in
            switch column {
            case .birthDate, .policeFile: streams != [.volunteer]
            case .offenceDate: hasOffence || streams.contains(.probation)
            case .chargeDate: streams.contains(.postCharge)
            case .minorSought, .cardNumber: hasOffence
            case .court, .nextAppearance: hasCourt
            case .stream: streams.count > 1
            case .orderEnds: streams.contains(.probation)
            default: true
            }
        }
    }
}
