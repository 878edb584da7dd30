/// Small words that go with a surname and that one clerk writes apart, another joined, a third not at all.
public enum NameParticles {
    /// Folded. `le`, `van`, `do` and `st` are whole names too (Lê, Vân, Do), so no particle is ever simply dropped.
    public static let all: Set<String> = [
        "de", "du", "des", "d", "la", "le", "les", "l", "van", "von", "der", "den", "ter", "ten", "zu", "zum", "zur",
        "da", "do", "dos", "das", "di", "del", "della", "dello", "degli", "dei", "al", "el", "bin", "bint", "ibn", "abu",
        "st", "ste", "mac", "o", "y",
    ]

    /// For each word, whether it carries the name. Particles don't, unless fewer than two other words are left:
    /// in `Maria de la Cruz` it is maria and cruz, in `Le Van Anh` all three.
    public static func significance(of words: [String]) -> [Bool] {
        let plain = words.map { !all.contains($0) }
        return plain.count(where: { $0 }) >= 2 ? plain : words.map { _ in true }
    }

    /// The joined forms that end at `index`: for `cruz` in `de la cruz`, `lacruz` and `delacruz`. At most three.
    static func joined(_ words: [String], endingAt index: Int) -> [String] {
        var forms: [String] = []
        var form = words[index]
        var before = index - 1
        while before >= 0, forms.count < 3, all.contains(words[before]) {
            form = words[before] + form
            forms.append(form)
            before -= 1
        }
        return forms
    }
}
