import Cases
import Core
import Programs

/// One row of a referral table: what was typed, what is wrong with it, and the referral that it makes when nothing is.
public struct ReferralRow: Sendable, Hashable {
    /// The line on which it begins in what was pasted, counted from 1; the headings are a line too.
    public let line: Int
    /// Its number as a spreadsheet program shows it: blank rows count, and a line end inside of a cell begins no new one.
    public let row: Int
    /// As it was typed, for the page to show again. Columns that the table doesn't have aren't there.
    public let typed: [ReferralColumn: String]
    /// What is wrong in which cell, and what to do.
    public let errors: [ReferralColumn: Bilingual]
    /// Nil while something is wrong.
    public let referral: Referral?
}

/// Reads the cells of one row; gathers every fault instead of stopping at the first.
struct RowReader {
    private let setting: ReferralTable.Setting
    private let typed: [ReferralColumn: String]
    private var errors: [ReferralColumn: Bilingual] = [:]

    /// Characters of a cell that is kept as a text.
    static let longestText = 200

    static func row(_ record: DelimitedText.Record, _ columns: [Int: ReferralColumn], _ setting: ReferralTable.Setting) -> ReferralRow {
        var typed: [ReferralColumn: String] = [:]
        for (index, cell) in record.cells.enumerated() {
            if let column = columns[index] { typed[column] = cell.trimmed }
        }
        var reader = RowReader(setting: setting, typed: typed)
        let referral = reader.referral()
        if reader.errors.isEmpty { reader.askTheRules(referral) }
        return ReferralRow(line: record.line, row: record.row, typed: typed, errors: reader.errors, referral: reader.errors.isEmpty ? referral : nil)
    }

    private init(setting: ReferralTable.Setting, typed: [ReferralColumn: String]) {
        self.setting = setting
        self.typed = typed
    }

    private mutating func referral() -> Referral {
        let language = word(.language, CaseDeskText.cellLanguage, WordCell.language) ?? setting.program.languages.first?.rawValue ?? "en"
        // Where nobody says so, a language that the program doesn't speak needs an interpreter.
        let isSpoken = setting.program.languages.contains { $0.rawValue == language }
        return Referral(
            stream: word(.stream, CaseDeskText.cellStream, WordCell.stream) ?? setting.stream, happened: Happened(setting.today),
            person: person(), offence: date(.offenceDate), charged: date(.chargeDate), minorSought: minorSought(), language: language,
            interpreterNeeded: truth(.interpreter) ?? !isSpoken,
            packageHandedOver: truth(.package) ?? false, orderEnds: date(.orderEnds), nextAppearance: date(.nextAppearance),
            agency: setting.agency)
    }

    private mutating func person() -> Person {
        let name = text(.name) ?? ""
        if name.isEmpty {
            errors[.name] = errors[.name] ?? CaseDeskText.cellNameMissing
        } else if !name.unicodeScalars.contains(where: \.properties.isAlphabetic) {
            errors[.name] = CaseDeskText.cellNameWithoutLetters
        }
        let born = date(.birthDate)
        if let born, born > setting.today || born.age(on: setting.today) > 110 { errors[.birthDate] = CaseDeskText.cellBirthDateUnlikely }
        return Person(
            name: name, birthDate: born, contact: contact(), cardNumber: text(.cardNumber), policeFile: text(.policeFile),
            court: text(.court))
    }

    /// Without a method, an address with an @ is an e-mail's and seven digits are a telephone's; anything else is asked.
    private mutating func contact() -> SafeContact {
        let value = text(.contact) ?? ""
        var method = word(.contactMethod, CaseDeskText.cellContactMethod, WordCell.method)
        if method == nil, errors[.contactMethod] == nil, !value.isEmpty {
            method = value.contains("@") ? .email : value.filter(\.isNumber).count >= 7 ? .telephone : nil
            if method == nil { errors[.contactMethod] = CaseDeskText.cellContactMethodMissing }
        }
        let known = method ?? .none
        if value.isEmpty && ![.none, .counsel].contains(known) { errors[.contact] = CaseDeskText.cellContactMissing }
        return SafeContact(method: known, value: value, voicemailAllowed: truth(.voicemail) ?? false)
    }

    // MARK: Cells

    private mutating func text(_ column: ReferralColumn) -> String? {
        guard let typed = typed[column], !typed.isEmpty else { return nil }
        if typed.count > Self.longestText { errors[column] = CaseDeskText.cellTooLong(most: Self.longestText) }
        return typed
    }

    private mutating func date(_ column: ReferralColumn) -> CivilDate? {
        guard let typed = typed[column], !typed.isEmpty else { return nil }
        switch DateCell.read(typed) {
        case .success(let date): return date
        case .failure(let fault):
            errors[column] = fault.sentence
            return nil
        }
    }

    private mutating func truth(_ column: ReferralColumn) -> Bool? { word(column, CaseDeskText.cellYesOrNo, WordCell.truth) }

    /// Nil where it isn't known, which may be said too.
    private mutating func minorSought() -> Bool? {
        word(.minorSought, CaseDeskText.cellYesNoUnknown, WordCell.knowledge) ?? nil
    }

    private mutating func word<T>(_ column: ReferralColumn, _ fault: Bilingual, _ read: (String) -> T?) -> T? {
        guard let typed = typed[column], !typed.isEmpty else { return nil }
        if let value = read(typed) { return value }
        errors[column] = fault
        return nil
    }

    // MARK: Rules

    /// The rules that would refuse the referral refuse it here, beside the cell that they are about.
    private mutating func askTheRules(_ referral: Referral) {
        do throws(Refusal) {
            _ = try Opening.events(referral, program: setting.program, by: setting.by)
        } catch {
            errors[Self.column(of: error)] = error.sentence
        }
    }

    private static func column(of refusal: Refusal) -> ReferralColumn {
        switch refusal.code {
        case "under-18", "volunteer-under-18": .birthDate
        case "offence-date-missing", "offence-after-referral", "volunteer-has-no-offence", "in-the-future": .offenceDate
        case "charge-out-of-order", "no-charge-in-stream": .chargeDate
        case "order-end-missing", "order-ended": .orderEnds
        case "court-date-past", "no-court-in-stream": .nextAppearance
        case "stream-not-run", "takes-no-cases", "not-yours": .stream
        default: .name
        }
    }
}
