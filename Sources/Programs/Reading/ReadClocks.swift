import Core

/// The clocks that the program sets, or that a statute sets for it.
extension DefinitionReader {
    func clocks(_ spot: Spot) -> [ClockRule]? {
        section(spot, "the clocks: " + ClockKind.allCases.map(\.rawValue).joined(separator: ", ")) { section in
            // In the file's order; `optional` still knows every kind, so that an unknown one is reported.
            let known = ClockKind.allCases.compactMap { kind in section.optional(kind.rawValue).map { (kind, $0) } }
            return known.sorted { $0.1.place < $1.1.place }.compactMap { clock($1, kind: $0) }
        }
    }

    private func clock(_ spot: Spot, kind: ClockKind) -> ClockRule? {
        section(spot, "length, starts and source") { section in
            let lengthSpot = section.required("length", "a length such as 60 days, 12 months or 2 years")
            let length = findings.length(lengthSpot)
            let startsSpot = section.required("starts", "what starts the clock")
            let starts = findings.word(startsSpot, of: ClockStart.self)
            let source = findings.text(section.required("source", "the statute, the document, or who chose it and why"))
            if let law = kind.statutoryLength, let length, let lengthSpot, length.months != law.months {
                findings.report(lengthSpot, "expected \(law.words): \(law.source) sets it, not the program")
            }
            if let starts, let startsSpot, !kind.possibleStarts.contains(starts) {
                let possible = kind.possibleStarts.map(\.rawValue).joined(separator: ", ")
                let law = kind.statutoryLength.map { " (\($0.source))" } ?? ""
                findings.report(
                    startsSpot, "\(kind.rawValue) can't start at \(starts.rawValue); expected \(possible)\(law)")
            }
            guard let length, let starts, let source else { return nil }
            return ClockRule(kind: kind, length: length, starts: starts, source: source)
        }
    }
}
