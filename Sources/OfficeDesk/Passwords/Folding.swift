/// Text with the differences removed that a guesser would try first.
enum Folding {
    /// Lower case, without accents on Latin letters. A ligature stays one letter.
    static func fold(_ text: some StringProtocol) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars where !isCombiningMark(scalar) {
            folded.append(plain[scalar] ?? scalar)
        }
        return String(folded)
    }

    /// The text's words of three letters or digits and more, folded, and the whole without what stands between them:
    /// `Grande Prairie` gives `grande`, `prairie`, `grandeprairie`.
    static func words(_ text: some StringProtocol) -> [String] {
        let parts = fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let words = parts.filter { $0.count >= 3 }
        return parts.count > 1 ? words + [parts.joined()] : words
    }

    private static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        let families: [(Unicode.Scalar, String)] = [
            ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"),
            ("u", "ùúûü"), ("y", "ýÿ"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, accented) in families {
            for scalar in accented.unicodeScalars { table[scalar] = letter }
        }
        return table
    }()
}
