import Core

/// The wordings of letters: the house's own file, which has all of them, and a program's, which has those that it says otherwise.
extension DefinitionReader {
    /// A program's own wordings, by letter and part.
    func letters(_ spot: Spot) -> [LetterKind: [String: Bilingual]]? {
        section(spot, "the letters: " + LetterKind.allCases.map(\.rawValue).joined(separator: ", ")) { section in
            var letters: [LetterKind: [String: Bilingual]] = [:]
            for kind in LetterKind.allCases {
                letters[kind] = section.optional(kind.rawValue).flatMap { texts(of: kind, $0, isHouse: false) }
            }
            return letters
        }
    }

    /// The house's wordings; every part of every letter has to be there.
    fileprivate func houseLetters(_ spot: Spot) -> [LetterKind: [String: Bilingual]] {
        section(spot, "the letters") { section in
            var letters: [LetterKind: [String: Bilingual]] = [:]
            for kind in LetterKind.allCases {
                letters[kind] = section.required(kind.rawValue, "the letter’s texts").flatMap { texts(of: kind, $0, isHouse: true) }
            }
            return letters
        } ?? [:]
    }

    private func texts(of kind: LetterKind, _ spot: Spot, isHouse: Bool) -> [String: Bilingual]? {
        let open = kind.parts.filter { isHouse || !$0.isLocked }
        return section(spot, "the letter's texts: " + open.map(\.id).joined(separator: ", ")) { section in
            var texts: [String: Bilingual] = [:]
            for part in kind.parts {
                guard let found = isHouse ? section.required(part.id, "the text in en and fr") : section.optional(part.id) else { continue }
                if part.isLocked, !isHouse {
                    findings.report(found.place, found.path, "the law requires this text as it stands; expected no other")
                    continue
                }
                guard let text = findings.bilingual(found) else { continue }
                for language in Language.official { check(text(language), part, language, found) }
                texts[part.id] = text
            }
            return texts
        }
    }

    /// What stands in braces must be known here, and what the letter is for must stand there.
    private func check(_ text: String, _ part: LetterPart, _ language: Language, _ spot: Spot) {
        let at = spot.at(language.rawValue)
        let expected = part.allowed.map(\.inBraces).sorted().joined(separator: ", ")
        for fault in part.faults(of: text) {
            switch fault {
            case .unknown(let name):
                findings.report(
                    at, spot.child(language.rawValue), "\"\(name.shortened)\" in braces names nothing here; expected one of: \(expected)")
            case .missing(let placeholder):
                findings.report(at, spot.child(language.rawValue), "\(placeholder.inBraces) is missing; the letter needs it")
            }
        }
    }
}

extension Spot {
    /// Where the value of a key stands; the map's own place where there is none.
    fileprivate func at(_ key: String) -> Place {
        guard case .map(let fields) = content else { return place }
        return fields.first { $0.key == key }?.value.place ?? place
    }
}

extension LetterWordings {
    /// Reads a whole file of wordings. Throws every fault with its line and column: a text that is missing, a placeholder that names nothing.
    public static func read(_ bytes: [UInt8]) throws(InvalidProgram) -> LetterWordings {
        let text = try SourceText.read(bytes)
        let findings = Findings()
        let root = try Composer(findings: findings).compose(text)
        let letters = DefinitionReader(findings: findings).houseLetters(root)
        guard findings.diagnostics.isEmpty else { throw InvalidProgram(diagnostics: findings.sorted) }
        return LetterWordings(byKind: letters)
    }

    /// The house's, as shipped: read once.
    static let house = Result<LetterWordings, InvalidProgram> { () throws(InvalidProgram) in try read(Array(ShippedLetters.house.utf8)) }
}
