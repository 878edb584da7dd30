import Core

/// The ways into a program and what each of them needs.
extension DefinitionReader {
    func streams(_ spot: Spot) -> [Stream: StreamRules]? {
        section(spot, "the streams: " + Stream.allCases.map(\.rawValue).joined(separator: ", ")) { section in
            var streams: [Stream: StreamRules] = [:]
            for stream in Stream.allCases {
                guard let spot = section.optional(stream.rawValue) else { continue }
                if let rules = rules(spot, of: stream) { streams[stream] = rules }
            }
            return streams
        }
    }

    private func rules(_ spot: Spot, of stream: Stream) -> StreamRules? {
        section(spot, "gate-717, acceptance, court-watch, marker, decides and endings") { section in
            let gate = flag("gate-717", in: section)
            let acceptance = flag("acceptance", in: section)
            let watch = flag("court-watch", in: section)
            let marker = flag("marker", in: section)
            let decides = findings.word(section.required("decides", "who decides eligibility"), of: Decider.self)
            let endings = endings(section.required("endings", "a list of the stream's endings"), of: stream)
            guard let gate, let acceptance, let watch, let marker, let decides, let endings else { return nil }
            let rules = StreamRules(
                gate717: gate, acceptance: acceptance, courtWatch: watch, marker: marker, decides: decides,
                endings: endings)
            checkLaw(rules, of: stream, in: section)
            return rules
        }
    }

    private func flag(_ key: String, in section: Section) -> Bool? { findings.flag(section.required(key, "yes or no")) }

    private func endings(_ spot: Spot?, of stream: Stream) -> [Ending]? {
        guard let spot, let endings = findings.words(spot, of: Ending.self),
            let items = findings.list(spot, "a list of endings")
        else { return nil }
        for (item, ending) in zip(items, endings) where !stream.possibleEndings.contains(ending) {
            let possible = stream.possibleEndings.map(\.rawValue).joined(separator: ", ")
            findings.report(
                item,
                "\"\(ending.rawValue)\" doesn't belong to the \(stream.rawValue) stream; expected one of: \(possible)")
        }
        for group in stream.neededEndings where !group.contains(where: endings.contains) {
            let names = group.map(\.rawValue).joined(separator: " or ")
            findings.report(spot, "nothing closes every \(stream.rawValue) case; expected \(names) as well")
        }
        return endings
    }

    /// What the Criminal Code fixes for a stream, whatever the program would like.
    private func checkLaw(_ rules: StreamRules, of stream: Stream, in section: Section) {
        func refuse(_ key: String, _ message: String) {
            findings.report(section.optional(key)?.place ?? section.spot.place, section.spot.child(key), message)
        }
        switch stream {
        case .preCharge, .postCharge:
            if !rules.gate717 {
                refuse(
                    "gate-717",
                    "expected yes: measures in place of judicial proceedings need each condition of s. 717(1)")
            }
        case .probation, .volunteer:
            if rules.gate717 {
                refuse(
                    "gate-717",
                    "expected no: s. 717 deals with a person alleged to have committed an offence, before judgment")
            }
        }
        if rules.gate717 {
            if !rules.acceptance { refuse("acceptance", "expected yes where gate-717 is: s. 717(1)(e)") }
            if rules.decides != .prosecutor {
                refuse("decides", "expected prosecutor where gate-717 is yes: s. 717(1)(b) and (f)")
            }
        } else if rules.acceptance {
            refuse(
                "acceptance", "expected no where gate-717 is: nothing asks for it, and s. 717(3) wouldn't protect it")
        }
        if stream == .postCharge, !rules.courtWatch {
            refuse("court-watch", "expected yes: a charge is before the court until its ending is confirmed")
        }
        if stream == .volunteer {
            if rules.courtWatch { refuse("court-watch", "expected no: a volunteer was never charged") }
            if rules.marker { refuse("marker", "expected no: a volunteer leaves no marker") }
            if rules.decides != .coordinator {
                refuse("decides", "expected coordinator: a volunteer is in no list for police, Crown or court")
            }
        }
    }
}
