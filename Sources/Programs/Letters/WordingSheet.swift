import Core

/// What an administrator edits as one: a letter's wording, or the letterhead of all letters.
public enum WordingSheet: Sendable, Hashable {
    case letter(LetterKind)
    case letterhead
}

extension WordingSheet: RawRepresentable, CaseIterable {
    public static let allCases: [WordingSheet] = [.letterhead] + LetterKind.allCases.map { .letter($0) }

    public init?(rawValue: String) {
        guard let found = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = found
    }

    /// The letter's kind, or `letterhead`.
    public var rawValue: String {
        switch self {
        case .letter(let kind): kind.rawValue
        case .letterhead: "letterhead"
        }
    }

    /// Every text, in its order, locked ones included.
    public var parts: [LetterPart] {
        switch self {
        case .letter(let kind): kind.parts
        case .letterhead: LetterPart.letterhead
        }
    }
}

extension Program {
    /// What stands in a sheet, each text with its placeholders still in it.
    public func texts(of sheet: WordingSheet) -> [String: Bilingual] {
        switch sheet {
        case .letter(let kind): letters[kind].texts
        case .letterhead:
            [
                "name": `operator`.name, "address": `operator`.address ?? Bilingual(en: "", fr: ""),
                "telephone": Bilingual { `operator`.telephone(in: $0) ?? "" },
            ]
        }
    }

    /// Tells what a sheet says now from anything else it said: see ``LetterWording/version``.
    public func digest(of sheet: WordingSheet) -> String { LetterWording.digest(of: texts(of: sheet)) }

    /// Whether the program's own file, or the house's as it was shipped, says what this sheet says.
    public func saysAsShipped(_ sheet: WordingSheet) -> Bool {
        guard case .letter(let kind) = sheet, let house = try? LetterWordings.house.get() else { return false }
        return house[kind].texts == letters[kind].texts
    }

    /// This program with a sheet's open texts in an administrator's words. A locked text stays what it is, and so does what isn't given.
    public func saying(_ own: [String: Bilingual], on sheet: WordingSheet) -> Program {
        let open = own.filter { id, _ in sheet.parts.contains { $0.id == id && !$0.isLocked } }
        var copy = self
        switch sheet {
        case .letter(let kind): copy.letters = letters.replacing([kind: open])
        case .letterhead:
            let texts = texts(of: .letterhead).merging(open) { $1 }
            copy.operator = Operator(
                name: texts["name"] ?? `operator`.name, telephone: texts["telephone"]?.en.nonEmpty, partners: `operator`.partners,
                address: texts["address"].flatMap { $0.en.isEmpty ? nil : $0 }, frenchTelephone: texts["telephone"]?.fr.nonEmpty)
        }
        return copy
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

/// What is wrong with a sheet, by text and language.
public struct SheetFault: Sendable, Hashable {
    public let part: String
    public let language: Language
    public let kind: Kind

    public enum Kind: Sendable, Hashable {
        /// Nothing stands there, though something has to, or though the other language says something.
        case empty
        case braces(WordingFault)
    }
}

extension WordingSheet {
    /// Everything that is wrong with these texts, in the order of the sheet. Locked texts aren't asked for.
    public func faults(in texts: [String: Bilingual]) -> [SheetFault] {
        parts.filter { !$0.isLocked }.flatMap { part in
            let text = texts[part.id] ?? Bilingual(en: "", fr: "")
            return Language.official.flatMap { language -> [SheetFault] in
                let mayBeEmpty = part.isOptional && text(language.other).isBlank
                if text(language).isBlank {
                    return mayBeEmpty ? [] : [SheetFault(part: part.id, language: language, kind: .empty)]
                }
                return part.faults(of: text(language)).map { SheetFault(part: part.id, language: language, kind: .braces($0)) }
            }
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
