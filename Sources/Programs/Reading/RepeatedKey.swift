/// Finds the second place of a key that stands twice in one block map, and renames it there without moving anything.
///
/// YAML's parser stops at a repeated key and names only the first place. To report it beside all other faults, the repeat
/// gets a mark in place of its first letter (one scalar for one, so that lines and columns stay) and the text is parsed again.
struct RepeatedKey {
    let first: Place

    /// Nil when the repeat isn't on a line of its own (a map in braces): then the fault is reported alone.
    func renaming(in text: String) -> String? {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        guard lines.indices.contains(first.line - 1), let key = key(in: lines[first.line - 1]) else { return nil }
        for index in lines.indices.dropFirst(first.line) {
            let line = lines[index]
            guard let start = line.firstIndex(where: { $0 != " " }), line[start] != "#", line[start] != "\r" else {
                continue
            }
            let column = start + 1
            if column < first.column { return nil }
            if column == first.column, line[start...].starts(with: key) {
                let letter = line[start] == "\"" || line[start] == "'" ? start + 1 : start
                lines[index][letter] = Composer.repeatMark
                return String(String.UnicodeScalarView(lines.joined(separator: ["\n"])))
            }
        }
        return nil
    }

    /// From the key's first scalar to its colon.
    private func key(in line: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard first.column >= 1, first.column <= line.count else { return nil }
        let tail = line[(first.column - 1)...]
        guard let colon = tail.firstIndex(of: ":"), colon > tail.startIndex + 1 || tail.first != "\"" else {
            return nil
        }
        return Array(tail[...colon])
    }
}
