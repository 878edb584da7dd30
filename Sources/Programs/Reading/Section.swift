/// A map of the definition while it is read. Every key that is asked for is known; `close` reports the others.
final class Section {
    let spot: Spot
    let findings: Findings
    private let fields: [Spot.Field]
    private var known: [String] = []

    /// Nil, with a report, when the spot isn't a map.
    init?(_ spot: Spot, _ findings: Findings, expected: String) {
        guard case .map(let fields) = spot.content else {
            findings.report(spot, "expected \(expected), found \(spot.found)")
            return nil
        }
        self.spot = spot
        self.findings = findings
        self.fields = fields
    }

    /// The key's value, or nil when the key isn't there.
    func optional(_ key: String) -> Spot? {
        known.append(key)
        return fields.first { $0.key == key }?.value
    }

    /// The key's value; its absence is reported at the section, with what was expected.
    func required(_ key: String, _ expected: String) -> Spot? {
        if let value = optional(key) { return value }
        findings.report(spot.place, spot.child(key), "missing; expected \(expected)")
        return nil
    }

    /// Every key with its place, for maps whose keys are ids.
    var all: [Spot.Field] { fields }

    /// Reports the keys that nobody asked for, with the nearest one that exists.
    func close() {
        for field in fields where !known.contains(field.key) {
            let expected = known.isEmpty ? "no keys" : "one of: " + known.joined(separator: ", ")
            let hint = Nearest.of(field.key, among: known).map { "did you mean \"\($0)\"?" } ?? "expected \(expected)"
            findings.report(
                field.place, spot.child(field.key.shortened), "unknown key \"\(field.key.shortened)\"; \(hint)")
        }
    }
}

/// The known word nearest to one that isn't known.
enum Nearest {
    /// Two slips of the pen at most (one in short words); letter case, hyphens and underscores don't count.
    static func of(_ word: String, among known: [String]) -> String? {
        let typed = folded(word)
        guard (1...60).contains(typed.count) else { return nil }
        let ranked = known.map { (word: $0, distance: distance(typed, folded($0))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= (typed.count <= 4 ? 1 : 2) ? best.word : nil
    }

    private static func folded(_ word: String) -> [UInt8] {
        word.lowercased().utf8.filter { $0 != 0x2D && $0 != 0x5F && $0 != 0x20 }
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var previous = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var cost = min(previous[j] + (left[i] == right[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, before[j - 1] + 1)
                }
                row.append(cost)
            }
            (before, previous) = (previous, row)
        }
        return previous[right.count]
    }
}
