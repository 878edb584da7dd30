/// Stretches that fingers make without a thought: numbers, repeats, the alphabet, rows and columns of a keyboard.
enum KeyboardRuns {
    /// Rows and columns of the US and Canadian French layouts, and the alphabet; each is walked both ways.
    private static let tracks: [[Unicode.Scalar]] = [
        "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
        "01234567890", "1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "!@#$%?&*()_+", "!@#$%^&*()_+",
    ].flatMap { [Array($0.unicodeScalars), Array($0.unicodeScalars.reversed())] }

    /// The run at the start, of three characters and more, and what a guesser has to guess of it; nil when there is none.
    /// A walk, a repeat or a year counts for 1; other digits for half as many characters.
    static func run(_ rest: ArraySlice<Unicode.Scalar>) -> (length: Int, worth: Int)? {
        let walk = max(repeatLength(rest), trackLength(rest))
        let digits = rest.prefix(while: isDigit).count
        if walk >= 3, walk >= digits { return (walk, 1) }
        if isYear(rest.prefix(4)) { return (4, 1) }
        if walk >= 3 { return (walk, 1) }
        return digits >= 3 ? (digits, (digits + 1) / 2) : nil
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isYear(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
        part.count == 4 && part.allSatisfy(isDigit) && (part.starts(with: ["1", "9"]) || part.starts(with: ["2", "0"]))
    }

    private static func repeatLength(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
        rest.prefix { $0 == rest.first }.count
    }

    private static func trackLength(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
        tracks.map { track in
            guard let first = rest.first, let start = track.firstIndex(of: first) else { return 0 }
            return zip(track[start...], rest).prefix { $0 == $1 }.count
        }.max() ?? 0
    }
}
