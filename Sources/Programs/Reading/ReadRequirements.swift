import Core

/// What a participant does: the class day with its segments, therapy, and the agreed period.
extension DefinitionReader {
    /// Testing is an offer of a nurse's and leaves no trace; a segment would have an attendance list.
    static let reservedSegments = [
        "testing", "sti-testing", "std-testing", "voluntary-testing", "voluntary-sti-testing",
    ]

    func classDay(_ spot: Spot) -> ClassDayRules? {
        section(spot, "segments, late-allowance-minutes, make-up, voluntary-testing, venue-days-before and closed") { section in
            let segments = section.required("segments", "a list of the day's segments").flatMap(segments)
            let late = findings.number(section.required("late-allowance-minutes", "minutes"), 0...240, "minutes")
            let makeUp = findings.flag(section.required("make-up", "yes or no"))
            let testing = findings.flag(section.required("voluntary-testing", "yes or no"))
            let venue = section.optional("venue-days-before").map { findings.number($0, 0...60, "days") } ?? 2
            let closed = section.optional("closed").map(closedDays) ?? []
            guard let segments, let late, let makeUp, let testing, let venue, let closed else { return nil }
            return ClassDayRules(
                segments: segments, lateAllowanceMinutes: late, makeUp: makeUp, voluntaryTesting: testing, venueDaysBefore: venue,
                closed: closed)
        }
    }

    private func closedDays(_ spot: Spot) -> [CivilDate]? {
        guard let items = findings.list(spot, "a list of days such as 2026-12-28") else { return nil }
        let days = items.compactMap { findings.date($0) }
        return days.count == items.count ? days : nil
    }

    private func segments(_ spot: Spot) -> [Segment]? {
        guard let items = findings.list(spot, "a list of the day's segments") else { return nil }
        if items.isEmpty { findings.report(spot, "no segments; expected at least one: attendance is kept by segment") }
        var seen: [String: Int] = [:]
        var segments: [Segment] = []
        for item in items {
            if let segment = segment(item) { segments.append(segment) }
            guard let (id, place) = idAndPlace(item) else { continue }
            if let line = seen[id] {
                findings.report(
                    place, item.child("id"), "the id \"\(id.shortened)\" is repeated; it stands on line \(line) already"
                )
            }
            seen[id] = seen[id] ?? place.line
        }
        if segments.count == items.count, !items.isEmpty, !segments.contains(where: \.required) {
            findings.report(spot, "no segment is required; expected at least one, or nobody needs to attend")
        }
        return segments
    }

    private func segment(_ spot: Spot) -> Segment? {
        section(spot, "id, title and required") { section in
            let idSpot = section.required("id", "an id such as vice-laws")
            let id = findings.identifier(idSpot)
            if let id, let idSpot, Self.reservedSegments.contains(id) {
                findings.report(
                    idSpot,
                    "testing is never a segment: nothing about it may be recorded; expected voluntary-testing: yes instead"
                )
            }
            let title = findings.bilingual(section.required("title", "the title in en and fr"))
            let required = findings.flag(section.required("required", "yes or no"))
            guard let id, let title, let required else { return nil }
            return Segment(id: id, title: title, required: required)
        }
    }

    func therapy(_ spot: Spot) -> TherapyRules? {
        section(spot, "minimum-weeks, maximum-weeks, sessions-per-week and by-assessment") { section in
            let minimum = findings.number(section.required("minimum-weeks", "weeks"), 1...52, "weeks")
            let maximumSpot = section.required("maximum-weeks", "weeks")
            let maximum = findings.number(maximumSpot, 1...52, "weeks")
            let sessions = findings.number(section.required("sessions-per-week", "sessions"), 1...7, "sessions")
            let assessed = findings.flag(section.required("by-assessment", "yes or no"))
            if let minimum, let maximum, maximum < minimum, let maximumSpot {
                findings.report(maximumSpot, "\(maximum) weeks at most is less than \(minimum) at least")
            }
            guard let minimum, let maximum, let sessions, let assessed else { return nil }
            return TherapyRules(
                minimumWeeks: minimum, maximumWeeks: maximum, sessionsPerWeek: sessions, byAssessment: assessed)
        }
    }

    func agreement(_ spot: Spot) -> AgreementRules? {
        section(spot, "longest-months, proposed-months and time-to-think-days") { section in
            let longest = findings.number(section.required("longest-months", "months"), 1...36, "months")
            let proposedSpot = section.required("proposed-months", "months")
            let proposed = findings.number(proposedSpot, 1...36, "months")
            if let longest, let proposed, longest < proposed, let proposedSpot {
                findings.report(proposedSpot, "\(proposed) months proposed is more than the longest, \(longest)")
            }
            let think = section.optional("time-to-think-days").map { findings.number($0, 0...30, "days") } ?? AgreementRules.usualTimeToThink
            guard let longest, let proposed, let think else { return nil }
            return AgreementRules(longestMonths: longest, proposedMonths: proposed, timeToThinkDays: think)
        }
    }
}
