import Core

/// Rules that hold between the parts of a definition.
struct Consistency {
    let section: Section
    let kind: ProgramKind
    let parts: DefinitionReader.Parts

    func check() {
        switch kind {
        case .support: checkSupport()
        case .diversion:
            checkStreams()
            checkStreamsNamed()
            checkClocks()
            checkStatements()
        }
    }

    /// A support program has a compartment of its own and takes no case, so it has nothing that belongs to one.
    private func checkSupport() {
        for key in ["authorization", "streams", "criteria", "repeat-rule", "fee", "class-day", "therapy", "agreement"] {
            guard let spot = section.optional(key) else { continue }
            section.findings.report(spot, "a support program takes no case; expected no \(key)")
        }
    }

    private func checkStreams() {
        if !has("streams") {
            missing("streams", "at least one stream: " + Stream.allCases.map(\.rawValue).joined(separator: ", "))
        } else if parts.streams.isEmpty, let spot = section.optional("streams"), isEmptyMap(spot) {
            section.findings.report(spot, "no stream; expected at least one")
        }
        if !has("repeat-rule") { missing("repeat-rule", "once-only, years-between, or not-stated") }
    }

    /// Criteria and fees may only name streams that the program offers.
    private func checkStreamsNamed() {
        if let criteria = section.optional("criteria"), case .list(let items) = criteria.content {
            for item in items { checkNames(in: value("streams", of: item)) }
        }
        guard let fee = section.optional("fee") else { return }
        checkNames(in: value("reducible", of: fee))
        if let amounts = value("amounts", of: fee), case .map(let fields) = amounts.content {
            for field in fields { checkName(field.key, at: field.place, amounts.child(field.key)) }
        }
    }

    private func checkNames(in spot: Spot?) {
        guard let spot, case .list(let items) = spot.content else { return }
        for item in items {
            if case .text(let name, _) = item.content { checkName(name, at: item.place, item.path) }
        }
    }

    private func checkName(_ name: String, at place: Place, _ path: String) {
        guard Stream(rawValue: name) != nil, !offered.contains(name) else { return }
        section.findings.report(
            place, path, "the program has no \(name) stream; expected one of: \(offered.joined(separator: ", "))")
    }

    private func checkClocks() {
        guard !parts.streams.isEmpty else { return }
        let gated = parts.streams.values.contains { $0.gate717 }
        let marked = parts.streams.values.contains { $0.marker }
        if gated {
            missingClock(.limitation, "12 months from the offence (s. 786(2)): a stream needs s. 717(1)(g)")
            missingClock(
                .evidenceLimit, "2 years from the agreement's end (s. 717.4(5)): a stream makes agreements under s. 717"
            )
        }
        if marked { missingClock(.marker, "a length: a stream leaves a marker, and nothing is kept without a clock") }
        missingClock(.retention, "a length: no record is kept without a clock")
        checkSecondEntry()
        checkMarkerLasts()
    }

    private func checkSecondEntry() {
        guard let spot = section.optional("clocks").flatMap({ value(ClockKind.secondEntry.rawValue, of: $0) }) else {
            return
        }
        let clock = parts.clocks.first { $0.kind == .secondEntry }
        switch parts.repeatRule {
        case .yearsBetween(let years):
            if let clock, clock.length.months != years * 12 {
                section.findings.report(spot, "expected \(years) years, as years-between says")
            }
        case .some(.onceOnly), .some(.none):
            section.findings.report(spot, "a second entry without a years-between rule; expected none")
        case nil: break
        }
    }

    /// Somebody who may come again after some years is known by the marker until then.
    private func checkMarkerLasts() {
        guard case .yearsBetween(let years) = parts.repeatRule, let clock = parts.clocks.first(where: { $0.kind == .marker }),
            let spot = section.optional("clocks").flatMap({ value(ClockKind.marker.rawValue, of: $0) })
        else { return }
        // Any day serves: it is the two lengths that are compared.
        let start = CivilDate(dayNumber: 0)
        guard clock.length.end(from: start) < ClockLength.years(years).end(from: start) else { return }
        section.findings.report(spot, "the marker is destroyed before the \(years) years of years-between are over; expected at least as long")
    }

    private func checkStatements() {
        let gated = parts.streams.filter { $0.value.gate717 }.keys.map(\.rawValue).sorted()
        let accepting = parts.streams.filter { $0.value.acceptance }.keys.map(\.rawValue).sorted()
        let statements = section.optional("statements")
        func need(_ kind: StatementKind, for streams: [String], _ source: String) {
            guard !streams.isEmpty, statements.flatMap({ value(kind.rawValue, of: $0) }) == nil else { return }
            let names = streams.joined(separator: ", ")
            section.findings.report(
                statements?.place ?? section.spot.place, "statements.\(kind.rawValue)",
                "missing; expected a version and a text in en and fr, because \(names) needs it (\(source))")
        }
        need(.consent, for: gated, "s. 717(1)(c)")
        need(.rights, for: gated, "s. 717(1)(d)")
        need(.responsibility, for: accepting, "s. 717(1)(e)")
    }

    private var offered: [String] {
        guard let spot = section.optional("streams"), case .map(let fields) = spot.content else { return [] }
        return fields.map(\.key).filter { Stream(rawValue: $0) != nil }
    }

    private func has(_ key: String) -> Bool { section.optional(key) != nil }

    private func missing(_ key: String, _ expected: String) { _ = section.required(key, expected) }

    private func missingClock(_ kind: ClockKind, _ expected: String) {
        let clocks = section.optional("clocks")
        guard clocks.flatMap({ value(kind.rawValue, of: $0) }) == nil else { return }
        section.findings.report(
            clocks?.place ?? section.spot.place, "clocks.\(kind.rawValue)", "missing; expected \(expected)")
    }

    private func value(_ key: String, of spot: Spot) -> Spot? {
        guard case .map(let fields) = spot.content else { return nil }
        return fields.first { $0.key == key }?.value
    }

    private func isEmptyMap(_ spot: Spot) -> Bool {
        if case .map(let fields) = spot.content { fields.isEmpty } else { false }
    }
}
