import Core
import Markup
import Programs
import WebFrame

/// A sheet as a form: each open text in English and French, and what is wrong with it in words.
struct WordingForm {
    let sheet: WordingSheet

    init(_ sheet: WordingSheet) { self.sheet = sheet }

    private static func field(_ part: String, _ language: Language) -> String { "\(part)-\(language.rawValue)" }

    private var open: [LetterPart] { sheet.parts.filter { !$0.isLocked } }

    /// What the fields show at first.
    func values(_ texts: [String: Bilingual]) -> [(String, String)] {
        open.flatMap { part in Language.official.map { (Self.field(part.id, $0), texts[part.id]?($0) ?? "") } }
    }

    /// Reads every text, and notes what is wrong beside its field.
    func read(_ form: inout FormReader) -> [String: Bilingual] {
        var texts: [String: Bilingual] = [:]
        for part in open {
            var said: [Language: String] = [:]
            for language in Language.official {
                let (field, label) = (Self.field(part.id, language), Self.label(of: part.id, in: language))
                let read = isOneLine(part) ? form.optionalText(field, label, max: 300) : form.optionalLongText(field, label, max: 3000)
                said[language] = (read.read ?? nil) ?? ""
            }
            texts[part.id] = Bilingual(en: said[.en] ?? "", fr: said[.fr] ?? "")
        }
        let wrong = Set(form.errors.map(\.field))
        for fault in sheet.faults(in: texts) where !wrong.contains(Self.field(fault.part, fault.language)) {
            form.fail(Self.field(fault.part, fault.language), sentence(fault))
        }
        return texts
    }

    func fields(_ part: LetterPart, _ form: FormView) -> HTML {
        H.fieldset(.class("card")) {
            H.legend(.class("label")) { Self.label(of: part.id)(form.language) }
            if let hint = hint(part) { H.p(.class("hint")) { hint(form.language) } }
            H.div(.class("pair")) {
                for language in Language.official {
                    H.div {
                        if isOneLine(part) {
                            form.text(Self.field(part.id, language), Self.name(of: language), spoken: language)
                        } else {
                            form.area(Self.field(part.id, language), Self.name(of: language), rows: rows(part, form), spoken: language)
                        }
                    }
                }
            }
        }
    }

    /// Room for the longer of the two, on a desk's screen.
    private func rows(_ part: LetterPart, _ form: FormView) -> Int {
        let longest = Language.official.map { form.typed.first(Self.field(part.id, $0))?.count ?? 0 }.max() ?? 0
        return min(12, max(3, longest / 38 + 1))
    }

    /// Titles, headings, a name: what can't be broken into lines.
    private func isOneLine(_ part: LetterPart) -> Bool {
        if sheet == .letterhead { return part.id != "address" }
        return ["title", "asks", "rights", "consent"].contains(part.id) || sheet == .letter(.completionReport) && part.id == "evidence"
    }

    private func hint(_ part: LetterPart) -> Bilingual? {
        if sheet == .letterhead { return part.isOptional ? CaseWebText.wordingsMayBeEmpty : nil }
        let needed = part.required.map(\.inBraces).sorted().joined(separator: ", ")
        return needed.isEmpty ? nil : CaseWebText.wordingsNeeds(names: needed)
    }

    private func sentence(_ fault: SheetFault) -> Bilingual {
        let label = Self.label(of: fault.part, in: fault.language)
        let allowed = sheet.parts.first { $0.id == fault.part }?.allowed.map(\.inBraces).sorted().joined(separator: ", ") ?? ""
        switch fault.kind {
        case .empty: return CaseWebText.wordingsEmpty(label: label)
        case .braces(.missing(let placeholder)): return CaseWebText.wordingsMissing(label: label, name: placeholder.inBraces)
        case .braces(.unknown(let name)):
            return allowed.isEmpty
                ? CaseWebText.wordingsNoBraces(label: label, name: String(name.prefix(40)))
                : CaseWebText.wordingsUnknown(label: label, name: String(name.prefix(40)), names: allowed)
        }
    }

    static func name(of language: Language) -> Bilingual { language == .en ? CaseWebText.spokenEn : CaseWebText.spokenFr }

    private static func label(of part: String, in language: Language) -> Bilingual {
        CaseWebText.wordingsTextIn(part: label(of: part), language: name(of: language))
    }
}
