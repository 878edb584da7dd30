import Core
import Programs
import Statistics

/// Cells that hold one of a few words, in either language.
enum WordCell {
    /// Nil for a word that is neither.
    static func truth(_ typed: String) -> Bool? {
        switch NameFolding.fold(typed) {
        case "y", "yes", "o", "oui", "true", "vrai", "x", "1": true
        case "n", "no", "non", "false", "faux", "0": false
        default: ["✓", "✔", "☑"].contains(typed.trimmed) ? true : nil
        }
    }

    /// Yes, no, or that it isn't known; nil for another word.
    static func knowledge(_ typed: String) -> Bool?? {
        if let truth = truth(typed) { return .some(truth) }
        let isUnknown = ["unknown", "not known", "inconnu", "inconnue", "pas connu", "on ne sait pas"].contains(NameFolding.fold(typed))
        return isUnknown || typed.trimmed == "?" ? .some(nil) : nil
    }

    static func stream(_ typed: String) -> Stream? {
        let folded = NameFolding.fold(typed)
        let words: [(Stream, [String])] = [
            (.preCharge, ["pre charge", "precharge", "avant accusation", "pre accusation", "preaccusation", "before charge"]),
            (.postCharge, ["post charge", "postcharge", "post court", "apres accusation", "post accusation", "after charge", "charged"]),
            (.probation, ["probation", "probationary"]),
            (.volunteer, ["volunteer", "voluntary", "volontaire"]),
        ]
        return words.first { $0.1.contains(folded) }?.0
    }

    static func method(_ typed: String) -> SafeContact.Method? {
        let words: [(SafeContact.Method, [String])] = [
            (.telephone, ["telephone", "phone", "tel", "call", "cell", "cellulaire", "mobile", "appel"]),
            (.text, ["text", "text message", "sms", "texto", "message texte"]),
            (.email, ["email", "e mail", "mail electronique", "courriel"]),
            (.letter, ["letter", "mail", "post", "lettre", "poste", "courrier"]),
            (.counsel, ["counsel", "lawyer", "through counsel", "avocat", "avocate", "par avocat", "me"]),
            (.none, ["none", "no contact", "aucun", "aucune", "rien"]),
        ]
        let folded = NameFolding.fold(typed)
        return words.first { $0.1.contains(folded) }?.0
    }

    /// A BCP 47 tag: of two or three letters as it is typed, or of a name that people write.
    static func language(_ typed: String) -> String? {
        let folded = NameFolding.fold(typed)
        if let known = languages.first(where: { $0.1.contains(folded) }) { return known.0 }
        let isTag = (2...3).contains(folded.utf8.count) && folded.utf8.allSatisfy { (97...122).contains($0) }
        return isTag ? folded : nil
    }

    private static let languages: [(String, [String])] = [
        ("en", ["english", "anglais", "eng"]), ("fr", ["french", "francais", "fra", "fre"]), ("ar", ["arabic", "arabe"]),
        ("cr", ["cree", "cri"]), ("es", ["spanish", "espagnol"]), ("fa", ["persian", "farsi", "persan"]), ("fil", ["filipino"]),
        ("gu", ["gujarati"]), ("hi", ["hindi"]), ("ht", ["haitian creole", "creole", "creole haitien"]), ("it", ["italian", "italien"]),
        ("iu", ["inuktitut"]), ("ko", ["korean", "coreen"]), ("pa", ["punjabi", "panjabi", "pendjabi"]), ("pl", ["polish", "polonais"]),
        ("pt", ["portuguese", "portugais"]), ("ro", ["romanian", "roumain"]), ("ru", ["russian", "russe"]), ("so", ["somali"]),
        ("ta", ["tamil", "tamoul"]), ("ti", ["tigrinya", "tigrigna"]), ("tl", ["tagalog"]), ("tr", ["turkish", "turc"]),
        ("uk", ["ukrainian", "ukrainien"]), ("ur", ["urdu", "ourdou"]), ("vi", ["vietnamese", "vietnamien"]),
        ("yue", ["cantonese", "cantonais"]), ("zh", ["chinese", "mandarin", "chinois"]),
    ]
}

extension String {
    /// Without blanks at both ends, and with control characters, which nobody types, as blanks.
    var trimmed: String {
        let plain = String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
        guard let first = plain.firstIndex(where: { !$0.isWhitespace }), let last = plain.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(plain[first...last])
    }
}
